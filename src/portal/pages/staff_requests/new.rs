//! `GET` and `POST /staff-requests/limit`, `/staff-requests/scopes` and `/staff-requests/live`

use askama::Template;

use crate::domain::access::{KeyMode, Scope};
use crate::domain::id::ApiKeyId;
use crate::domain::text::is_lines;
use crate::error::{Error, Result};
use crate::portal::frame::Frame;
use crate::portal::once;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::store::AccessBegun;
use crate::store::access::ApiKeyRow;
use crate::use_cases::api_keys::is_active;
use crate::use_cases::staff_requests::{self, NewRequest, Requester, Wanted};

/// Characters of a reason.
const LONGEST: usize = 1_000;

/// What can be kind for here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Limit,
    Scopes,
    Live,
}

#[derive(Template)]
#[template(path = "portal/staff_request_new.html")]
struct Page<'a> {
    frame: Frame,
    form: String,
    path: &'a str,
    kind: Kind,
    heading: &'static str,
    lead: &'static str,
    why: &'static str,
    hint: &'static str,
    /// Keys by their ids: what they are called, and whether one is chosen.
    keys: Vec<(String, String, bool)>,
    limit: &'a str,
    scopes: Vec<(&'static str, bool)>,
    reason: &'a str,
    longest: usize,
    error: Option<String>,
}

impl Kind {
    /// What the path names.
    fn of(visitor: &Visitor) -> Kind {
        match visitor.path() {
            "/staff-requests/limit" => Kind::Limit,
            "/staff-requests/scopes" => Kind::Scopes,
            _ => Kind::Live,
        }
    }

    /// What the form is called and says; what its last field is called, and a hint for it.
    fn words(self) -> [&'static str; 4] {
        match self {
            Kind::Limit => [
                "Ask for a higher limit",
                "Trailflow decides on it. When it is approved, the key has the new limit at once.",
                "Why you need it",
                "What the key does, and how many requests it makes in its busiest minute.",
            ],
            Kind::Scopes => [
                "Ask for more scopes",
                "Trailflow decides on it. When it is approved, the key has them at once, beside those that it has.",
                "Why you need them",
                "What your system does with them.",
            ],
            Kind::Live => [
                "Ask for live access",
                "Trailflow decides on it, and then enables live access and issues your live keys.",
                "What you have tested",
                "Which flows, on which dates, with which results. Name what is still open.",
            ],
        }
    }
}

/// Shows the form.
pub(in crate::portal) async fn form(visitor: &Visitor) -> Result<Reply> {
    show(visitor, None).await
}

/// Sends the request.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    match open(visitor).await {
        Err(error @ (Error::BadRequest { .. } | Error::Conflict(_))) => show(visitor, Some(error)).await,
        reply => reply,
    }
}

async fn open(visitor: &Visitor) -> Result<Reply> {
    let (account, member) = (&visitor.account()?.account, visitor.member()?);
    let requester = Requester { user: member.user, name: account.name.clone(), email: account.email.clone() };
    let (organization, reason) = (member.organization, reason(visitor)?);
    let new = NewRequest { organization, requester, wanted: wanted(visitor)?, reason };
    let AccessBegun::Fresh(mut once) = once::begin(visitor).await? else {
        return Ok(Reply::to("/staff-requests?done=sent"));
    };
    let row = staff_requests::open(&mut once, visitor, &visitor.app().post(), new).await?;
    once.commit(once::receipt(visitor, &row.kind)).await?;
    Ok(Reply::to("/staff-requests?done=sent"))
}

fn wanted(visitor: &Visitor) -> Result<Wanted> {
    let form = visitor.form();
    let key = || {
        let chosen = form.one("key")?.parse::<ApiKeyId>();
        chosen.map(|key| key.uuid()).map_err(|_| Error::bad_request("Choose one of your keys."))
    };
    match Kind::of(visitor) {
        Kind::Limit => {
            let limit = form.one("limit")?.parse().ok().filter(|limit| (1..=600).contains(limit));
            let wrong = || Error::bad_request("The limit must be a number from 1 to 600.");
            Ok(Wanted::Limit { key: key()?, per_minute: limit.ok_or_else(wrong)? })
        }
        Kind::Scopes => {
            let scopes = form.all("scope").map(str::parse::<Scope>).collect::<Result<Vec<_>, _>>();
            let scopes = scopes.ok().filter(|scopes| !scopes.is_empty());
            let wrong = || Error::bad_request("Choose at least one scope.");
            Ok(Wanted::Scopes { key: key()?, scopes: scopes.ok_or_else(wrong)? })
        }
        Kind::Live => Ok(Wanted::LiveAccess),
    }
}

/// Why, in lines that end as ours do.
fn reason(visitor: &Visitor) -> Result<String> {
    let reason = visitor.form().one("reason")?.replace("\r\n", "\n");
    if reason.is_empty() || reason.chars().count() > LONGEST || !is_lines(&reason) {
        let [.., why, _] = Kind::of(visitor).words();
        return Err(Error::bad_request(format!("{why}: write 1 to {LONGEST} characters.")));
    }
    Ok(reason)
}

/// The form, as it was filled in if it was sent.
async fn show(visitor: &Visitor, error: Option<Error>) -> Result<Reply> {
    let (kind, now) = (Kind::of(visitor), visitor.now());
    let values = if error.is_some() { visitor.form() } else { visitor.query() };
    let chosen = values.one("key").unwrap_or_default();
    let keys = match kind {
        Kind::Live => Vec::new(),
        _ => visitor.app().store.tenant(visitor.organization_id()?).usable_keys(now).await?,
    };
    let keys = keys.iter().filter(|row| is_active(row, now)).map(|row| {
        let id = ApiKeyId::from_uuid(row.id).to_string();
        let is_chosen = id == chosen;
        (id, called(row), is_chosen)
    });
    let scopes: Vec<_> = values.all("scope").collect();
    let status = if error.is_some() { 400 } else { 200 };
    let [heading, lead, why, hint] = kind.words();
    let page = Page {
        frame: Frame::new(visitor, heading, "/staff-requests")?,
        form: once::id(),
        path: visitor.path(),
        kind,
        heading,
        lead,
        why,
        hint,
        keys: keys.collect(),
        limit: values.one("limit").unwrap_or_default(),
        scopes: Scope::ALL.iter().map(|scope| (scope.as_str(), scopes.contains(&scope.as_str()))).collect(),
        reason: values.one("reason").unwrap_or_default(),
        longest: LONGEST,
        error: error.map(|error| error.to_string()),
    };
    Ok(Reply::page(&page)?.with_status(status))
}

/// A key in a list of choices.
fn called(row: &ApiKeyRow) -> String {
    let mode = if row.mode == KeyMode::Live.as_str() { "live" } else { "test" };
    format!("{} ({mode}, {} a minute)", row.name, row.rate_limit_per_minute)
}
