//! `trailflow operator-token …`

use clap::Subcommand;
use clap::builder::PossibleValuesParser;

use super::{Failure, open_current};
use crate::clock::{Clock, SystemClock};
use crate::config::Settings;
use crate::contract::operator::policy::ROLES;
use crate::use_cases::System;
use crate::use_cases::operator_tokens::{NewToken, issue};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

#[derive(Subcommand)]
pub(super) enum OperatorToken {
    /// Create a token and print it; it is shown only once
    #[command(after_help = "Example:
  export TRAILFLOW_OPERATOR_TOKEN=$(trailflow operator-token create --name \"Priya Nair\")")]
    Create {
        /// The token's owner or purpose
        #[arg(long, value_parser = one_line)]
        name: String,
        /// The token's role
        #[arg(long, default_value = "ADMIN", ignore_case = true,
            value_parser = PossibleValuesParser::new(ROLES.iter().map(|role| role.name)))]
        role: String,
        /// Expire after this many days [default: never]
        #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u16).range(1..))]
        expires_in_days: Option<u16>,
    },
}

/// The operator API's limit for a name.
const LONGEST_NAME: usize = 100;

/// A name that people can read in a list and in the audit log: one line, without invisible characters.
fn one_line(text: &str) -> Result<String, String> {
    let unseen = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    let text = text.trim();
    if text.is_empty() || text.chars().any(unseen) || text.chars().count() > LONGEST_NAME {
        return Err(format!("must be one line of 1 to {LONGEST_NAME} visible characters"));
    }
    Ok(text.to_owned())
}

impl OperatorToken {
    pub(super) async fn run(self, settings: &Settings) -> Result<(), Failure> {
        let OperatorToken::Create { name, role, expires_in_days } = self;
        let store = open_current(settings).await?;
        let now = SystemClock.now();
        let expires_at = expires_in_days.map(|days| now + i64::from(days) * DAY_MS);
        let new = NewToken { name, role: role.to_uppercase(), expires_at };
        let mut unit = store.begin_access().await.map_err(Failure::other)?;
        let (_row, credential) = issue(&mut unit, &System { now }, new).await.map_err(Failure::other)?;
        unit.commit().await.map_err(Failure::other)?;
        store.close().await;
        println!("{}", credential.reveal());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_visible_line() {
        assert_eq!(one_line(" Ana, on call ").as_deref(), Ok("Ana, on call"));
        for wrong in ["", " ", "a\nb", "a\u{1b}[2J", "a\u{9b}b", "\u{202e}abc", "a\u{200b}", &"x".repeat(101)]
        {
            assert!(one_line(wrong).is_err(), "{wrong:?}");
        }
    }
}
