//! The shared parts of every command: the client, the text of refusals, and confirmation of destructive
//! commands.

use std::io::{BufRead, IsTerminal, Write};

use progenitor_client::Error;

use super::connection::{Connection, OPERATOR_API, STATUS_PROCESS, Server, Silence, Target};
use super::show::Manner;
use crate::cli::failure::Failure;
use crate::cli::terminal::visible;
use crate::contract::operator::client::Client;
use crate::contract::operator::client::types::{ErrorBody, ErrorEnvelope, Organization};

/// A connection, and the form of the output.
pub(super) struct Session {
    pub(super) client: Client,
    pub(super) http: reqwest::Client,
    server: Server,
    /// Its address, without a slash at its end.
    pub(super) base: String,
    pub(super) manner: Manner,
}

impl Session {
    /// Opens a connection to the operator API, or to the status page's process.
    pub(super) fn open(connection: Connection, manner: Manner, at_status: bool) -> Result<Session, Failure> {
        Session::of(&connection.target()?, manner, at_status)
    }

    /// The same, with a target.
    pub(super) fn of(target: &Target, manner: Manner, at_status: bool) -> Result<Session, Failure> {
        let (base, http) = if at_status { target.status_http() } else { target.http() }?;
        let server = if at_status { STATUS_PROCESS } else { OPERATOR_API };
        Ok(Session { client: Client::new_with_client(&base, http.clone()), http, server, base, manner })
    }

    /// The body of a response, or the failure.
    pub(super) fn answer<T>(
        &self,
        sent: Result<progenitor_client::ResponseValue<T>, Error<ErrorEnvelope>>,
    ) -> Result<T, Failure> {
        match sent {
            Ok(answer) => Ok(answer.into_inner()),
            Err(Error::ErrorResponse(refused)) => Err(refusal(refused.into_inner())),
            Err(Error::CommunicationError(error)) => Err(self.unreachable(&error)),
            Err(Error::UnexpectedResponse(answer)) => {
                Err(self.stranger(&format!("it responded {}", answer.status())))
            }
            Err(other) => Err(self.stranger(&other.to_string())),
        }
    }

    /// One organization.
    pub(super) async fn read_organization(&self, organization: &str) -> Result<Organization, Failure> {
        let sent = self.client.get_organization().organization_id(organization).send().await;
        Ok(self.answer(sent)?.data)
    }

    /// The state before a change, to show what it changed; scripts need none.
    pub(super) async fn before<T>(
        &self,
        read: impl Future<Output = Result<T, Failure>>,
    ) -> Result<Option<T>, Failure> {
        if self.manner.is_for_people() { read.await.map(Some) } else { Ok(None) }
    }

    /// The failure when there was no response.
    pub(super) fn unreachable(&self, error: &reqwest::Error) -> Failure {
        let Session { server: Server { name, setting }, base, .. } = self;
        Failure::Other(match Silence::because(error) {
            Silence::Untrusted(why) => format!("no safe connection to {name} at {base}: {why}"),
            Silence::Other(cause) => format!(
                "no response from {name} at {base}: {cause}. Is the server running, and is the address right ({setting})?"
            ),
        })
    }

    /// The failure for a response that the server does not send.
    pub(super) fn stranger(&self, what: &str) -> Failure {
        let Session { server: Server { name, setting }, base, .. } = self;
        Failure::Other(format!(
            "the response of {base} is not that of {name} of this version: {what}. Check {setting}, and that server and \
             program are of the same version"
        ))
    }

    /// Asks for confirmation; `consequence` describes the effect.
    pub(super) fn confirm(&self, consequence: &str) -> Result<(), Failure> {
        if self.manner.yes {
            return Ok(());
        }
        let answer = ask(consequence, "Continue? [y/N]", "--yes if you mean it")?;
        match answer.to_ascii_lowercase().as_str() {
            "y" | "yes" => Ok(()),
            _ => Err(Failure::Other("nothing was done".to_owned())),
        }
    }
}

/// Asks on the terminal what confirms something that `consequence` describes, and returns what was typed. Without a
/// terminal, nothing is done; `instead` says how to confirm it then.
pub(super) fn ask(consequence: &str, question: &str, instead: &str) -> Result<String, Failure> {
    let consequence = visible(consequence);
    if !std::io::stdin().is_terminal() {
        return Err(Failure::Other(format!(
            "{consequence} Nothing was done: this needs confirmation, and there is no terminal to ask on. \
             Repeat it with {instead}"
        )));
    }
    let mut terminal = std::io::stderr();
    write!(terminal, "{consequence} {question} ").and_then(|()| terminal.flush()).map_err(Failure::other)?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer).map_err(Failure::other)?;
    Ok(answer.trim().to_owned())
}

/// What the server refused, with the places to change and what a person can do.
pub(super) fn refusal(refused: ErrorEnvelope) -> Failure {
    let ErrorEnvelope { error: ErrorBody { code, message, details }, request_id } = refused;
    let places: String = details
        .unwrap_or_default()
        .iter()
        // The message tells the first of them already.
        .filter(|detail| !message.contains(&format!("{} {}", detail.pointer, detail.message)))
        .map(|detail| format!("\n  {}: {}", detail.pointer, detail.message))
        .collect();
    let advice = match code.as_str() {
        "unauthorized" => {
            "\nThe token may be mistyped, expired or revoked. Check TRAILFLOW_OPERATOR_TOKEN, or log in again with \
             `trailflow ops login`."
        }
        "forbidden" => {
            "\n`trailflow ops tokens show` shows your role; ask an ADMIN for what it does not allow."
        }
        "service_unavailable" => "\nTry again in a moment.",
        _ => "",
    };
    Failure::Other(format!("{message}{places}\n({code}, {request_id}){advice}"))
}
