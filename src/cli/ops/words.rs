//! Arguments of several nouns, and reading of pages.

use chrono::{DateTime, NaiveDate};
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};

use crate::cli::failure::Failure;
use crate::clock::{Clock, SystemClock};
use crate::config::ConfigError;
use crate::contract::operator::client::types::ContactInput;
use crate::contract::word::Word;
use crate::domain::moment::{EARLIEST, LATEST, advice};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// The largest page of the API.
const PAGE: u32 = 100;

/// How much of a list is shown.
#[derive(clap::Args, Clone, Copy)]
pub(super) struct Limit {
    /// Maximum number of items to show
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..), value_name = "N")]
    pub(super) limit: u32,
}

impl Limit {
    /// How many to request next with `held` items already; `None` if there are enough.
    pub(super) fn next(self, held: usize) -> Option<i32> {
        let left = self.limit.saturating_sub(u32::try_from(held).unwrap_or(u32::MAX));
        i32::try_from(left.min(PAGE)).ok().filter(|left| *left > 0)
    }
}

/// The organization that a list is about, or all of them.
#[derive(clap::Args)]
pub(super) struct OneOrAll {
    /// Show only this organization (id or name) [default: TRAILFLOW_ORG]
    #[arg(long, value_name = "ORGANIZATION")]
    pub(super) organization: Option<String>,
    /// Show all organizations [default without TRAILFLOW_ORG]
    #[arg(long, conflicts_with = "organization")]
    pub(super) all_organizations: bool,
}

/// Follows the pages of a list up to its limit; evaluates to the items and whether there are more.
macro_rules! pages {
    ($session:expr, $limit:expr, $request:expr) => {{
        let (mut items, mut cursor, mut more) = (Vec::new(), None::<String>, false);
        while let Some(wanted) = $limit.next(items.len()) {
            let mut request = $request.limit(wanted);
            if let Some(cursor) = cursor.take() {
                request = request.cursor(cursor);
            }
            let page = $session.answer(request.send().await)?;
            items.extend(page.data);
            more = page.next_cursor.is_some();
            match page.next_cursor {
                Some(next) => cursor = Some(next),
                None => break,
            }
        }
        (items, more)
    }};
}
pub(super) use pages;

/// A word of the contract, case-insensitive.
pub(super) fn choice<W: Word>() -> impl TypedValueParser<Value = W> {
    offer(|word: W| Some((argument(word.as_str()), "")))
}

/// Words of the contract, each with its name on the command line and its help text.
pub(super) fn offer<W: Word>(
    offered: fn(W) -> Option<(String, &'static str)>,
) -> impl TypedValueParser<Value = W> {
    let values = W::ALL.iter().filter_map(|word| {
        let (name, help) = offered(*word)?;
        let value = PossibleValue::new(name).alias(word.as_str());
        Some(if help.is_empty() { value } else { value.help(help) })
    });
    PossibleValuesParser::new(values).try_map(move |text| {
        let named = |word: &&W| {
            let name = offered(**word).map(|(name, _)| name);
            name.is_some_and(|name| {
                name.eq_ignore_ascii_case(&text) || word.as_str().eq_ignore_ascii_case(&text)
            })
        };
        W::ALL.iter().find(named).copied().ok_or("is not one of the possible values")
    })
}

/// A word of the contract in place of another argument, which its own parser did not see.
pub(super) fn one_of<W: Word>(
    argument: &str,
    text: &str,
    offered: fn(W) -> Option<(String, &'static str)>,
) -> Result<W, Failure> {
    let names: Vec<_> = W::ALL.iter().filter_map(|word| Some((*word, offered(*word)?.0))).collect();
    let found = names
        .iter()
        .find(|(word, name)| name.eq_ignore_ascii_case(text) || word.as_str().eq_ignore_ascii_case(text));
    found.map(|(word, _)| *word).ok_or_else(|| {
        let names: Vec<_> = names.iter().map(|(_, name)| name.as_str()).collect();
        ConfigError(format!("{argument}: must be one of {}, not {text:?}", names.join(", "))).into()
    })
}

/// The failure of a change that changes nothing.
pub(super) fn nothing_to_change(command: &str) -> Failure {
    ConfigError(format!("name what to change; see `trailflow ops {command} --help`")).into()
}

/// `IN_TRANSIT` is `in-transit` on the command line; `load.status_changed` stays.
fn argument(word: &str) -> String {
    let is_constant = word.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    if is_constant { word.to_lowercase().replace('_', "-") } else { word.to_owned() }
}

/// A moment, in Unix milliseconds: `2026-04-01` (UTC), `2026-04-01T09:00:00Z`, or milliseconds.
pub(super) fn moment(text: &str) -> Result<i64, String> {
    let day = |day: NaiveDate| day.and_hms_opt(0, 0, 0).map(|start| start.and_utc().timestamp_millis());
    let read = text
        .parse::<i64>()
        .ok()
        .or_else(|| DateTime::parse_from_rfc3339(text).ok().map(|time| time.timestamp_millis()))
        .or_else(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().and_then(day));
    // Digits may be in another unit, or a date without hyphens.
    read.filter(|moment| (EARLIEST..=LATEST).contains(moment)).ok_or_else(|| {
        format!(
            "must be a day (2026-04-01), a time (2026-04-01T09:00:00Z) or Unix milliseconds (13 digits), from the \
             year 2000 to 2100{}",
            advice(text)
        )
    })
}

/// This many days from now, in Unix milliseconds.
pub(super) fn in_days(days: Option<u16>) -> Option<i64> {
    days.map(|days| SystemClock.now() + i64::from(days) * DAY_MS)
}

/// `Ana Ruiz <ana@example.com>`, optionally followed by a phone number.
pub(super) fn contact(text: &str) -> Result<ContactInput, String> {
    let parts = text.split_once('<').and_then(|(name, rest)| Some((name, rest.split_once('>')?)));
    let Some((name, (email, phone))) = parts else {
        return Err("must look like \"Ana Ruiz <ana@example.com> +1 555 0100\"; the number may be left out"
            .to_owned());
    };
    let phone = Some(phone.trim()).filter(|phone| !phone.is_empty()).map(str::to_owned);
    Ok(ContactInput { name: name.trim().to_owned(), email: email.trim().to_owned(), phone })
}
