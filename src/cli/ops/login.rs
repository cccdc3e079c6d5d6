//! `trailflow ops login` and `trailflow ops logout`: profiles, each an operator API and a token for it.

use std::io::{IsTerminal, Read};

use console::Term;

use super::connection::Connection;
use super::session::Session;
use super::show::{Manner, print};
use crate::cli::failure::Failure;
use crate::config::{ConfigError, Profiles, checked_token, given_operator_token};

/// The profile of a login that names none.
const DEFAULT: &str = "default";
/// Longer than any token: what is piped by mistake is not read into memory.
const MOST_BYTES: u64 = 4_096;

/// Store an operator token for later commands, in a file that only you can read
#[derive(clap::Args)]
#[command(
    after_help = "The token is asked for on a terminal, and read from standard input otherwise. Commands use the profile of \
the last login, unless --profile, --operator-url or a token in the environment say otherwise.

Examples:
  trailflow ops login
  trailflow ops login --profile production --operator-url https://ops.trailflow.example < priya.token"
)]
pub(super) struct Login {}

/// Delete a profile's token from this machine; the token itself keeps working
#[derive(clap::Args)]
#[command(after_help = "Examples:
  trailflow ops logout
  trailflow ops logout --profile production")]
pub(super) struct Logout {}

/// Tries the token, and keeps it.
pub(super) async fn login(connection: Connection, manner: Manner) -> Result<(), Failure> {
    let in_environment = given_operator_token(None)?.is_some();
    let (profile, target) = connection.login(token()?)?;
    let name = profile.unwrap_or_else(|| DEFAULT.to_owned());
    let session = Session::of(&target, manner, false)?;
    let own = session.answer(session.client.get_self().send().await)?.data;
    let path = Profiles::read()?.keep(&name, target.into_profile()?)?;
    print(&format!(
        "Logged in to {} as {} ({}). Profile {name} is kept in {}.",
        session.base,
        own.name,
        own.role,
        path.display()
    ))?;
    if in_environment {
        eprintln!(
            "TRAILFLOW_OPERATOR_TOKEN is set: commands use that token unless you give --profile {name}."
        );
    }
    Ok(())
}

/// Removes a profile, by default the current one.
pub(super) fn logout(connection: &Connection) -> Result<(), Failure> {
    let profiles = Profiles::read()?;
    let name = match (connection.profile(), profiles.current_name()) {
        (Some(name), _) | (None, Some(name)) => name.to_owned(),
        (None, None) => {
            let message = "there is no profile that is current; name one with --profile";
            return Err(ConfigError(message.to_owned()).into());
        }
    };
    let path = profiles.remove(&name)?;
    print(&format!(
        "Profile {name} is removed from {}. Its token still works: `trailflow ops tokens revoke` ends it.",
        path.display()
    ))
}

/// The token: typed without being shown, or piped.
fn token() -> Result<String, Failure> {
    let text = if std::io::stdin().is_terminal() {
        eprint!("Operator token: ");
        Term::stderr().read_secure_line().map_err(Failure::other)?
    } else {
        let mut text = String::new();
        std::io::stdin().lock().take(MOST_BYTES).read_to_string(&mut text).map_err(Failure::other)?;
        text
    };
    Ok(checked_token(&text)?)
}
