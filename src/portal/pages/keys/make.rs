//! `GET` and `POST /keys/new`

use askama::Template;

use super::{DAY_MS, made};
use crate::domain::access::{KeyMode, Scope};
use crate::domain::text::is_line;
use crate::error::{Error, Result};
use crate::portal::frame::Frame;
use crate::portal::once;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::store::AccessBegun;
use crate::use_cases::api_keys::{Bounds, NewKey, allowed_scopes, issue_own};
use crate::use_cases::organizations::no_such_organization;

/// The choices for a limit, in requests a minute.
const LIMITS: [i32; 3] = [60, 30, 10];
/// The choices for an expiry: days, and what they are called.
const EXPIRIES: [(&str, &str); 5] =
    [("90", "In 90 days"), ("30", "In 30 days"), ("7", "In 7 days"), ("365", "In a year"), ("", "Never")];

#[derive(Template)]
#[template(path = "portal/key_new.html")]
struct Page<'a> {
    frame: Frame,
    form: String,
    name: &'a str,
    limit: &'a str,
    expires: &'a str,
    limits: [i32; 3],
    expiries: [(&'static str, &'static str); 5],
    scopes: Vec<(&'static str, bool)>,
    error: Option<(String, String)>,
}

/// Shows the form.
pub(in crate::portal) async fn form(visitor: &Visitor) -> Result<Reply> {
    show(visitor, None).await
}

/// Makes the key.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    match make(visitor).await {
        Err(error @ (Error::BadRequest { .. } | Error::Conflict(_))) => show(visitor, Some(error)).await,
        reply => reply,
    }
}

async fn make(visitor: &Visitor) -> Result<Reply> {
    let member = visitor.member()?;
    let new = NewKey {
        organization: member.organization,
        name: name(visitor)?.to_owned(),
        mode: KeyMode::Test,
        scopes: scopes(visitor)?,
        per_minute: visitor.form().one("limit")?.parse().unwrap_or_default(),
        expires_at: expiry(visitor)?,
        made_by: Some(member.user),
    };
    let mut once = match once::begin(visitor).await? {
        AccessBegun::Fresh(once) => once,
        AccessBegun::Before(receipt) => return made::again(visitor, &receipt),
    };
    let bounds = Bounds { most: visitor.app().most_test_keys };
    let issued = issue_own(&mut once, visitor, new, bounds).await?;
    once.commit(once::receipt(visitor, &issued.row.name)).await?;
    visitor.app().know_access().await;
    made::show(visitor, issued, None)
}

fn name(visitor: &Visitor) -> Result<&str> {
    let name = visitor.form().one("name")?;
    let fits = name.chars().count() <= 64 && is_line(name);
    if fits { Ok(name) } else { Err(Error::invalid("name", "must be one line of 1 to 64 characters")) }
}

fn scopes(visitor: &Visitor) -> Result<Vec<Scope>> {
    let chosen = visitor.form().all("scope");
    chosen
        .map(|word| word.parse().map_err(|_| Error::invalid("scope", "must be scopes of the API")))
        .collect()
}

/// When the key is to expire.
fn expiry(visitor: &Visitor) -> Result<Option<i64>> {
    let days = visitor.form().one("expires")?;
    let known = EXPIRIES.iter().find(|(value, _)| *value == days);
    let (days, _) = known.ok_or_else(|| Error::invalid("expires", "must be one of the choices"))?;
    Ok(days.parse::<i64>().ok().map(|days| visitor.now() + days * DAY_MS))
}

/// The form, as it was filled in if it was sent.
async fn show(visitor: &Visitor, error: Option<Error>) -> Result<Reply> {
    let (store, organization) = (&visitor.app().store, visitor.organization_id()?);
    let row = store.organization(organization).await?.ok_or_else(no_such_organization)?;
    let allowed = allowed_scopes(&row, store.first_key(organization).await?.as_ref());
    let sent = visitor.form();
    let chosen: Vec<_> = sent.all("scope").collect();
    // What reads is chosen at first; what writes is a decision.
    let is_on = |scope: Scope| match &error {
        Some(_) => chosen.contains(&scope.as_str()),
        None => scope.as_str().ends_with(":read"),
    };
    let status = if error.is_some() { 400 } else { 200 };
    let page = Page {
        frame: Frame::new(visitor, "New test key", "/keys")?,
        form: once::id(),
        name: sent.one("name").unwrap_or_default(),
        limit: sent.one("limit").ok().filter(|limit| !limit.is_empty()).unwrap_or("60"),
        expires: if error.is_some() { sent.one("expires").unwrap_or_default() } else { "90" },
        limits: LIMITS,
        expiries: EXPIRIES,
        scopes: allowed.into_iter().map(|scope| (scope.as_str(), is_on(scope))).collect(),
        error: error.as_ref().map(made::field),
    };
    Ok(Reply::page(&page)?.with_status(status))
}
