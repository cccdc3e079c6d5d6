//! The connection to the operator API: its address, the token, and the certificate authorities to trust. They come
//! from flags and the environment, or from a profile that `trailflow ops login` kept; never from both, because a token
//! is only for the server that it was made by.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Duration;

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use reqwest::{Certificate, ClientBuilder};
use rustls::CertificateError;
use url::{Host, Url};

use crate::cli::failure::{Failure, deepest};
use crate::config::{
    ConfigError, Profile, Profiles, given_operator_token, is_open_to_others, missing_operator_token,
};

/// Longer than any request may take on the server.
const TIMEOUT: Duration = Duration::from_secs(120);
const OPERATOR: &str = "http://127.0.0.1:8082";
const STATUS: &str = "http://127.0.0.1:8086";

/// A server of staff's.
#[derive(Clone, Copy)]
pub(super) struct Server {
    /// Its name in a sentence.
    pub(super) name: &'static str,
    /// Where its address is set.
    pub(super) setting: &'static str,
}

pub(super) const OPERATOR_API: Server =
    Server { name: "the operator API", setting: "--operator-url or TRAILFLOW_OPERATOR_URL" };
pub(super) const STATUS_PROCESS: Server = Server {
    name: "the status page's process",
    setting: "--status-operator-url or TRAILFLOW_STATUS_OPERATOR_URL",
};

/// Where the operator API is, and with which token.
#[derive(clap::Args)]
pub(super) struct Connection {
    /// A profile of `trailflow ops login` [default: the last, unless an address or token is given]
    #[arg(long, global = true, env = "TRAILFLOW_PROFILE", value_name = "NAME")]
    profile: Option<String>,
    /// The operator API [default: http://127.0.0.1:8082]
    #[arg(long, global = true, env = "TRAILFLOW_OPERATOR_URL", value_name = "URL")]
    operator_url: Option<String>,
    /// The status page's process, for incidents and maintenance [default: http://127.0.0.1:8086]
    #[arg(long, global = true, env = "TRAILFLOW_STATUS_OPERATOR_URL", value_name = "URL")]
    status_operator_url: Option<String>,
    /// Allow http:// to another machine, where anyone on the network path can read the token
    #[arg(long, global = true, env = "TRAILFLOW_OPERATOR_ALLOW_HTTP")]
    operator_allow_http: bool,
    /// A file that holds the operator token [default: TRAILFLOW_OPERATOR_TOKEN holds it]
    #[arg(long, global = true, env = "TRAILFLOW_OPERATOR_TOKEN_FILE", value_name = "FILE")]
    operator_token_file: Option<PathBuf>,
    /// The certificates (PEM) to trust with https://, in place of this machine's own
    #[arg(long, global = true, env = "TRAILFLOW_OPERATOR_CA_FILE", value_name = "FILE")]
    operator_ca_file: Option<PathBuf>,
}

/// The two servers, and what to trust and to send.
pub(super) struct Target {
    url: String,
    token: String,
    status_url: Option<String>,
    status_token: StatusToken,
    allow_http: bool,
    ca_file: Option<PathBuf>,
}

/// What the status page's process is sent.
enum StatusToken {
    /// The operator API's token.
    Same,
    /// Its own: its address is not the one that the profile was kept with.
    Own(Option<String>),
}

impl Connection {
    /// The target of a command.
    pub(super) fn target(self) -> Result<Target, Failure> {
        let given = given_operator_token(self.operator_token_file.as_deref())?;
        let profiles = match (&self.profile, &self.operator_url, &given) {
            // Without a profile, the file need not even be readable.
            (None, Some(_), _) | (None, _, Some(_)) => None,
            _ => Some(Profiles::read()?),
        };
        let profile = match (&profiles, &self.profile) {
            (Some(profiles), Some(name)) => Some(profiles.named(name)?),
            (Some(profiles), None) => profiles.current(),
            (None, _) => None,
        };
        if let Some(profile) = profile {
            let Profile { url, status_url, allow_http, ca_file, token } = profile.clone();
            let kept = status_url.as_deref().unwrap_or(STATUS).trim_end_matches('/');
            let elsewhere = self.status_operator_url.filter(|url| url.trim_end_matches('/') != kept);
            let (status_url, status_token) = match elsewhere {
                None => (status_url, StatusToken::Same),
                elsewhere => (elsewhere, StatusToken::Own(given)),
            };
            return Ok(Target { url, token, status_url, status_token, allow_http, ca_file });
        }
        if let Some(file) = self.operator_token_file.as_deref().filter(|file| is_open_to_others(file)) {
            eprintln!("warning: other users of this machine can read {}: chmod 600 it", file.display());
        }
        self.with_token(given)
    }

    /// The target of a login, whose token is typed.
    pub(super) fn login(self, token: String) -> Result<(Option<String>, Target), Failure> {
        let profile = self.profile.clone();
        Ok((profile, self.with_token(Some(token))?))
    }

    /// The profile that was named.
    pub(super) fn profile(&self) -> Option<&str> {
        self.profile.as_deref()
    }

    fn with_token(self, token: Option<String>) -> Result<Target, Failure> {
        Ok(Target {
            url: self.operator_url.unwrap_or_else(|| OPERATOR.to_owned()),
            status_url: self.status_operator_url,
            status_token: StatusToken::Same,
            allow_http: self.operator_allow_http,
            ca_file: self.operator_ca_file,
            // The address is judged first: it is wrong with any token.
            token: token.unwrap_or_default(),
        })
    }
}

impl Target {
    /// The operator API's address, without a slash at its end.
    fn base(&self) -> Result<String, Failure> {
        self.checked(&self.url, OPERATOR_API.setting, OPERATOR)
    }

    /// The address of the status page's process.
    fn status_base(&self) -> Result<String, Failure> {
        self.checked(self.status_url.as_deref().unwrap_or(STATUS), STATUS_PROCESS.setting, STATUS)
    }

    /// What a profile keeps of it.
    pub(super) fn into_profile(self) -> Result<Profile, Failure> {
        let url = self.base()?;
        let Target { status_url, allow_http, ca_file, token, .. } = self;
        // A profile is used in other folders as well.
        let ca_file = ca_file.map(|file| std::path::absolute(&file).unwrap_or(file));
        Ok(Profile { url, status_url, allow_http, ca_file, token })
    }

    fn checked(&self, url: &str, named: &str, such: &str) -> Result<String, Failure> {
        let wrong = |why: &str| Err(setting(format!("{named}: {why}")));
        let Ok(url) = Url::parse(url) else {
            return wrong(&format!("must be a URL such as {such}"));
        };
        if !matches!(url.scheme(), "http" | "https") {
            return wrong("must begin with http:// or https://");
        }
        if !url.username().is_empty() || url.password().is_some() || url.query().is_some() {
            return wrong("must be nothing but the address");
        }
        if url.scheme() == "http" && !self.allow_http && !is_this_machine(&url) {
            return wrong(
                "must begin with https://, because http:// shows the operator token to everybody on the way to \
                 another machine; use a tunnel to this machine, or --operator-allow-http if the network itself \
                 is encrypted",
            );
        }
        Ok(url.as_str().trim_end_matches('/').to_owned())
    }

    /// A client for the operator API.
    pub(super) fn http(&self) -> Result<(String, reqwest::Client), Failure> {
        let base = self.base()?;
        let client = self.sending(&self.token, &base)?;
        Ok((base, client))
    }

    /// A client for the status page's process.
    pub(super) fn status_http(&self) -> Result<(String, reqwest::Client), Failure> {
        let base = self.status_base()?;
        let token = match &self.status_token {
            StatusToken::Same => &self.token,
            StatusToken::Own(Some(token)) => token,
            StatusToken::Own(None) => {
                return Err(setting(
                    "--status-operator-url or TRAILFLOW_STATUS_OPERATOR_URL: the profile's token is only sent to the \
                     profile's own addresses. Give a token for this address with --operator-token-file, or keep the \
                     address in the profile: trailflow ops login --status-operator-url URL"
                        .to_owned(),
                ));
            }
        };
        let client = self.sending(token, &base)?;
        Ok((base, client))
    }

    /// A client that sends this token.
    fn sending(&self, token: &str, base: &str) -> Result<reqwest::Client, Failure> {
        if token.is_empty() {
            return Err(missing_operator_token().into());
        }
        let mut bearer = HeaderValue::from_str(&format!("Bearer {token}")).map_err(Failure::other)?;
        bearer.set_sensitive(true);
        let builder = reqwest::Client::builder()
            .default_headers(HeaderMap::from_iter([(AUTHORIZATION, bearer)]))
            .timeout(TIMEOUT)
            // The token is only for the operator listener.
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none());
        self.trusting(builder, base.starts_with("https:"))?.build().map_err(|error| {
            setting(format!(
                "the certificates of the authorities to trust cannot be used: {}. Name a file that holds them \
                 with --operator-ca-file or TRAILFLOW_OPERATOR_CA_FILE",
                deepest(&error)
            ))
        })
    }

    fn trusting(&self, builder: ClientBuilder, encrypted: bool) -> Result<ClientBuilder, Failure> {
        Ok(match &self.ca_file {
            // The builder reads the machine's own authorities, only when they are needed.
            None if encrypted => builder,
            None => builder.tls_certs_only([]),
            Some(file) => builder.tls_certs_only(authorities(file)?),
        })
    }
}

fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn authorities(file: &Path) -> Result<Vec<Certificate>, Failure> {
    let wrong = |why: &dyn std::fmt::Display| {
        setting(format!("--operator-ca-file or TRAILFLOW_OPERATOR_CA_FILE: {}: {why}", file.display()))
    };
    let pem = std::fs::read(file).map_err(|error| wrong(&error))?;
    match Certificate::from_pem_bundle(&pem) {
        Ok(certificates) if !certificates.is_empty() => Ok(certificates),
        _ => Err(wrong(&"holds no certificate in PEM form")),
    }
}

/// Why there was no response.
pub(super) enum Silence {
    /// The server did not prove its identity; with the advice for the user.
    Untrusted(String),
    Other(String),
}

impl Silence {
    pub(super) fn because(error: &reqwest::Error) -> Silence {
        match handshake(error) {
            Some(rustls::Error::InvalidCertificate(why)) => Silence::Untrusted(untrusted(why)),
            Some(rustls::Error::InvalidMessage(_)) => {
                Silence::Other("the server there does not speak https".to_owned())
            }
            _ => Silence::Other(deepest(error)),
        }
    }
}

fn untrusted(why: &CertificateError) -> String {
    match why {
        // An authority with the name of a trusted one is not more trusted.
        CertificateError::UnknownIssuer | CertificateError::BadSignature => {
            "its certificate is signed by an authority that is not trusted here. If \
             it is your own, name its certificate with --operator-ca-file or TRAILFLOW_OPERATOR_CA_FILE"
                .to_owned()
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "its certificate is for another name; give the address by the name that the certificate is for"
                .to_owned()
        }
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            "its certificate has expired; renew it on the server".to_owned()
        }
        other => format!("its certificate is not valid ({other})"),
    }
}

/// The TLS error, if it was one. It is wrapped in I/O errors, whose `source` skips the wrapped error.
fn handshake<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a rustls::Error> {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if let Some(fault) = error.downcast_ref::<rustls::Error>() {
            return Some(fault);
        }
        cause = match error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
            Some(wrapped) => Some(wrapped),
            None => error.source(),
        };
    }
    None
}

fn setting(message: String) -> Failure {
    Failure::Config(ConfigError(message))
}
