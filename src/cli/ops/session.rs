//! The connection to the operator API, what a refusal reads like, and the question before what hurts.

use std::error::Error as _;
use std::io::{BufRead, IsTerminal, Write};
use std::path::PathBuf;
use std::time::Duration;

use progenitor_client::Error;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use url::Url;

use super::super::Failure;
use super::show::Manner;
use crate::config::{ConfigError, operator_token};
use crate::contract::operator::client::Client;
use crate::contract::operator::types::{ErrorBody, ErrorEnvelope};

/// Longer than any request may take the server.
const TIMEOUT: Duration = Duration::from_secs(120);

/// Where the operator API is, and with which token.
#[derive(clap::Args)]
#[command(next_help_heading = "Connection")]
pub(super) struct Connection {
    /// The operator API
    #[arg(
        long,
        global = true,
        env = "TRAILFLOW_OPERATOR_URL",
        default_value = "http://127.0.0.1:8082",
        value_name = "URL"
    )]
    operator_url: String,
    /// A file that holds the operator token; without it, TRAILFLOW_OPERATOR_TOKEN holds the token
    #[arg(long, global = true, env = "TRAILFLOW_OPERATOR_TOKEN_FILE", value_name = "FILE")]
    operator_token_file: Option<PathBuf>,
}

/// A connection, and how to talk to the user.
pub(super) struct Session {
    pub(super) client: Client,
    pub(super) http: reqwest::Client,
    /// The operator API, without a slash at its end.
    pub(super) base: String,
    pub(super) manner: Manner,
}

impl Session {
    pub(super) fn open(connection: Connection, manner: Manner) -> Result<Session, Failure> {
        let base = base(&connection.operator_url)?;
        let token = operator_token(connection.operator_token_file.as_deref())?;
        let mut bearer = HeaderValue::from_str(&format!("Bearer {token}")).map_err(Failure::other)?;
        bearer.set_sensitive(true);
        let http = reqwest::Client::builder()
            .default_headers(HeaderMap::from_iter([(AUTHORIZATION, bearer)]))
            .timeout(TIMEOUT)
            // The token is for the operator listener alone.
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(Failure::other)?;
        Ok(Session { client: Client::new_with_client(&base, http.clone()), http, base, manner })
    }

    /// The body of an answer, or why there is none.
    pub(super) fn answer<T>(
        &self,
        sent: Result<progenitor_client::ResponseValue<T>, Error<ErrorEnvelope>>,
    ) -> Result<T, Failure> {
        match sent {
            Ok(answer) => Ok(answer.into_inner()),
            Err(Error::ErrorResponse(refused)) => Err(refusal(refused.into_inner())),
            Err(Error::CommunicationError(error)) => Err(self.unreachable(&error)),
            Err(Error::UnexpectedResponse(answer)) => {
                Err(self.stranger(&format!("it answered {}", answer.status())))
            }
            Err(other) => Err(self.stranger(&other.to_string())),
        }
    }

    /// No answer came.
    pub(super) fn unreachable(&self, error: &reqwest::Error) -> Failure {
        let mut cause = error.source();
        while let Some(deeper) = cause.and_then(|cause| cause.source()) {
            cause = Some(deeper);
        }
        let cause = cause.map_or_else(|| error.to_string(), ToString::to_string);
        Failure::Other(format!(
            "no answer from the operator API at {}: {cause}. Is the server running, and is the address right \
             (--operator-url or TRAILFLOW_OPERATOR_URL)?",
            self.base
        ))
    }

    /// An answer came that the operator API does not give.
    pub(super) fn stranger(&self, what: &str) -> Failure {
        Failure::Other(format!(
            "{} does not answer like the operator API of this version: {what}. Check --operator-url, and that \
             server and program are of the same version",
            self.base
        ))
    }

    /// Asks whether this is meant, which `consequence` describes.
    pub(super) fn confirm(&self, consequence: &str) -> Result<(), Failure> {
        if self.manner.yes {
            return Ok(());
        }
        if !std::io::stdin().is_terminal() {
            return Err(Failure::Other(format!(
                "{consequence} Nothing was done: this wants a confirmation, and there is no terminal to ask on. \
                 Repeat it with --yes if you mean it"
            )));
        }
        let mut terminal = std::io::stderr();
        write!(terminal, "{consequence} Go on? [y/N] ")
            .and_then(|()| terminal.flush())
            .map_err(Failure::other)?;
        let mut answer = String::new();
        std::io::stdin().lock().read_line(&mut answer).map_err(Failure::other)?;
        match answer.trim().to_ascii_lowercase().as_str() {
            "y" | "yes" => Ok(()),
            _ => Err(Failure::Other("nothing was done".to_owned())),
        }
    }
}

fn base(text: &str) -> Result<String, Failure> {
    let wrong =
        |why: &str| Failure::Config(ConfigError(format!("--operator-url or TRAILFLOW_OPERATOR_URL: {why}")));
    let url = Url::parse(text).map_err(|_| wrong("must be a URL such as http://127.0.0.1:8082"))?;
    if url.scheme() != "http" {
        // The listener is private and speaks no TLS; over a network, it is reached through a tunnel.
        return Err(wrong("must begin with http://; from another machine, use a tunnel such as `ssh -L`"));
    }
    if !url.username().is_empty() || url.password().is_some() || url.query().is_some() {
        return Err(wrong("must be nothing but the address"));
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

/// What the server refused, with the places to change and what a person can do.
pub(super) fn refusal(refused: ErrorEnvelope) -> Failure {
    let ErrorEnvelope { error: ErrorBody { code, message, details }, request_id } = refused;
    let places: String = details
        .unwrap_or_default()
        .iter()
        .map(|detail| format!("\n  {}: {}", detail.pointer, detail.message))
        .collect();
    let advice = match code.as_str() {
        "unauthorized" => "\nCheck TRAILFLOW_OPERATOR_TOKEN; the token may be mistyped, expired or revoked.",
        "forbidden" => {
            "\n`trailflow ops tokens self` shows your role; ask an ADMIN for what it does not allow."
        }
        "service_unavailable" => "\nTry again in a moment.",
        _ => "",
    };
    Failure::Other(format!("{message}{places}\n({code}, {request_id}){advice}"))
}
