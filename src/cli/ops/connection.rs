//! The connection to the operator API: its address, the token, and the certificate authorities to trust.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Duration;

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use reqwest::{Certificate, ClientBuilder};
use rustls::CertificateError;
use url::{Host, Url};

use crate::cli::failure::Failure;
use crate::config::{ConfigError, is_open_to_others, operator_token};

/// Longer than any request may take on the server.
const TIMEOUT: Duration = Duration::from_secs(120);

/// Where the operator API is, and with which token.
#[derive(clap::Args)]
#[command(next_help_heading = "Connection")]
pub(super) struct Connection {
    /// The operator API: http:// on this machine or through a tunnel that ends here, https:// behind a proxy
    #[arg(
        long,
        global = true,
        env = "TRAILFLOW_OPERATOR_URL",
        default_value = "http://127.0.0.1:8082",
        value_name = "URL"
    )]
    operator_url: String,
    /// The status page's process, where incidents and maintenance are told
    #[arg(
        long,
        global = true,
        env = "TRAILFLOW_STATUS_OPERATOR_URL",
        default_value = "http://127.0.0.1:8086",
        value_name = "URL"
    )]
    status_operator_url: String,
    /// Allow http:// to another machine, where anyone on the network path can read the token
    #[arg(long, global = true, env = "TRAILFLOW_OPERATOR_ALLOW_HTTP")]
    operator_allow_http: bool,
    /// A file that holds the operator token; without it, TRAILFLOW_OPERATOR_TOKEN holds the token
    #[arg(long, global = true, env = "TRAILFLOW_OPERATOR_TOKEN_FILE", value_name = "FILE")]
    operator_token_file: Option<PathBuf>,
    /// The certificates (PEM) of the authorities to trust with https://, in place of this machine's own
    #[arg(long, global = true, env = "TRAILFLOW_OPERATOR_CA_FILE", value_name = "FILE")]
    operator_ca_file: Option<PathBuf>,
}

impl Connection {
    /// The operator API's address, without a slash at its end.
    pub(super) fn base(&self) -> Result<String, Failure> {
        self.checked(&self.operator_url, "--operator-url or TRAILFLOW_OPERATOR_URL", "http://127.0.0.1:8082")
    }

    /// The address of the status page's process.
    pub(super) fn status_base(&self) -> Result<String, Failure> {
        let named = "--status-operator-url or TRAILFLOW_STATUS_OPERATOR_URL";
        self.checked(&self.status_operator_url, named, "http://127.0.0.1:8086")
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
        if url.scheme() == "http" && !self.operator_allow_http && !is_this_machine(&url) {
            return wrong(
                "must begin with https://, because http:// shows the operator token to everybody on the way to \
                 another machine; use a tunnel to this machine, or --operator-allow-http if the network itself \
                 is encrypted",
            );
        }
        Ok(url.as_str().trim_end_matches('/').to_owned())
    }

    /// A client that sends the token.
    pub(super) fn http(&self, base: &str) -> Result<reqwest::Client, Failure> {
        let token = operator_token(self.operator_token_file.as_deref())?;
        if let Some(file) = self.operator_token_file.as_deref().filter(|file| is_open_to_others(file)) {
            eprintln!("warning: other users of this machine can read {}: chmod 600 it", file.display());
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
        Ok(match &self.operator_ca_file {
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
                Silence::Other("what answers there does not speak https".to_owned())
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

fn deepest(error: &dyn Error) -> String {
    let (mut text, mut cause) = (error.to_string(), error.source());
    while let Some(deeper) = cause {
        text = deeper.to_string();
        cause = deeper.source();
    }
    text
}

fn setting(message: String) -> Failure {
    Failure::Config(ConfigError(message))
}
