//! `/account`: who somebody is, what they log in with, and where they are logged in.

pub(in crate::portal) mod codes;
pub(in crate::portal) mod passkeys;
pub(in crate::portal) mod password;
pub(in crate::portal) mod sessions;

use askama::Template;

use crate::error::{Error, Result};
use crate::portal::accounts::{Problem, accounts, form_page};
use crate::portal::frame::Frame;
use crate::portal::pages::organizations::{Choice, choices};
use crate::portal::reply::Reply;
use crate::portal::times::{Clock, When};
use crate::portal::visitor::Visitor;
use crate::store::portal::FactorRow;
use crate::use_cases::accounts::{self, Profile, device_of};

/// The zones that are suggested; any other of the IANA database can be typed.
const ZONES: &[&str] = &[
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Phoenix",
    "America/Los_Angeles",
    "America/Anchorage",
    "Pacific/Honolulu",
    "America/Toronto",
    "America/Halifax",
    "America/St_Johns",
    "America/Mexico_City",
    "America/Monterrey",
    "America/Bogota",
    "America/Sao_Paulo",
    "Europe/London",
    "Europe/Dublin",
    "Europe/Berlin",
    "Europe/Paris",
    "Europe/Madrid",
    "Europe/Warsaw",
    "Asia/Kolkata",
    "Asia/Manila",
    "Asia/Singapore",
    "Asia/Tokyo",
    "Australia/Sydney",
    "UTC",
];

#[derive(Template)]
#[template(path = "portal/account.html")]
struct Page<'a> {
    frame: Frame,
    problem: Problem,
    name: &'a str,
    email: &'a str,
    zone: &'a str,
    zones: &'static [&'static str],
    passkeys: Vec<Shown>,
    codes: Option<Shown>,
    has_password: bool,
    has_passkeys: bool,
    recovery_codes: usize,
    sessions: Vec<Open>,
    choices: Vec<Choice>,
}

/// Something to log in with, as it is shown.
struct Shown {
    id: String,
    name: String,
    created: When,
    used: Option<When>,
}

/// A session, as it is shown.
struct Open {
    id: String,
    device: String,
    address: String,
    since: When,
    factor: String,
    is_this: bool,
}

/// `GET /account`
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    page(visitor, None).await
}

/// `POST /account`: their name and time zone.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    let form = visitor.form();
    let profile = Profile { name: form.one("name")?, zone: form.one("zone")? };
    match accounts::set_profile(&accounts(visitor), visitor.account()?, profile).await {
        Ok(()) => Ok(Reply::to("/account")),
        Err(error) => page(visitor, Some(error)).await,
    }
}

async fn page(visitor: &Visitor, error: Option<Error>) -> Result<Reply> {
    let (accounts, session) = (accounts(visitor), visitor.account()?);
    let factors = accounts::factors_of(&accounts, session).await?;
    let clock = Clock::new(visitor.zone(), visitor.now());
    let shown = |row: FactorRow| Shown {
        id: row.id.simple().to_string(),
        name: row.name,
        created: clock.day(row.created_at),
        used: row.last_used_at.map(|moment| clock.short(moment)),
    };
    let sessions = accounts::sessions_of(&accounts, session).await?.into_iter().map(|row| Open {
        is_this: row.id == session.id,
        id: row.id.simple().to_string(),
        device: device_of(&row.agent),
        address: row.address,
        since: clock.short(row.created_at),
        factor: row.factor,
    });
    let (sessions, choices) = (sessions.collect(), choices(visitor).await?);
    let sent = visitor.form();
    let account = &session.account;
    let (name, zone) = match error {
        Some(_) => (sent.one("name")?, sent.one("zone")?),
        None => (account.name.as_deref().unwrap_or_default(), account.zone.as_str()),
    };
    form_page(error, |problem| {
        Ok(Page {
            frame: Frame::of_account(visitor, "Account and security"),
            problem,
            name,
            email: &account.email,
            zone,
            zones: ZONES,
            passkeys: factors.passkeys.into_iter().map(shown).collect(),
            codes: factors.codes.map(shown),
            has_password: factors.has_password,
            has_passkeys: visitor.app().passkeys.is_some(),
            recovery_codes: factors.recovery_codes,
            sessions,
            choices,
        })
    })
}
