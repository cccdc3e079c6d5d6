//! `GET` and `POST /replays/new`

use askama::Template;

use super::named::{self, Named};
use crate::domain::id::WebhookId;
use crate::error::{Error, Result};
use crate::portal::accounts::{Problem, form_page};
use crate::portal::frame::Frame;
use crate::portal::once;
use crate::portal::reply::Reply;
use crate::portal::times::Clock;
use crate::portal::visitor::Visitor;
use crate::store::AccessBegun;
use crate::use_cases::staff_requests::{NewRequest, Requester, Wanted, WantedReplay, open};
use crate::use_cases::webhooks::no_such_webhook;

/// The span that is asked for unless another is given.
const SPAN_MS: i64 = 24 * 60 * 60 * 1000;
/// The longest that can be said about what was fixed.
const LONGEST: usize = 1000;
/// Subscriptions that can be chosen. An organization has fewer.
const SUBSCRIPTIONS: u64 = 200;

#[derive(Template)]
#[template(path = "portal/replay_new.html")]
struct Page {
    frame: Frame,
    problem: Problem,
    form: String,
    /// The deliveries that are asked for, in place of a span.
    named: Vec<Named>,
    /// The subscriptions: id, URL, and whether it is chosen.
    hooks: Vec<(String, String, bool)>,
    from: String,
    to: String,
    fixed: String,
}

/// Shows the form.
pub(in crate::portal) async fn form(visitor: &Visitor) -> Result<Reply> {
    show(visitor, None).await
}

/// Opens the request.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    match send_new(visitor).await {
        Err(error) => show(visitor, Some(error)).await,
        reply => reply,
    }
}

async fn send_new(visitor: &Visitor) -> Result<Reply> {
    let (member, account) = (visitor.member()?, &visitor.account()?.account);
    let new = NewRequest {
        organization: member.organization,
        requester: Requester { user: member.user, name: account.name.clone(), email: account.email.clone() },
        wanted: Wanted::Replay(wanted(visitor).await?),
        reason: fixed(visitor)?,
    };
    let AccessBegun::Fresh(mut once) = once::begin(visitor).await? else {
        return Ok(Reply::to("/replays?done=asked"));
    };
    let row = open(&mut once, visitor, &visitor.app().post(), new).await?;
    once.commit(once::receipt(visitor, &row.id.simple().to_string())).await?;
    visitor.app().know_access().await;
    Ok(Reply::to("/replays?done=asked"))
}

async fn wanted(visitor: &Visitor) -> Result<WantedReplay> {
    let (form, clock) = (visitor.form(), Clock::new(visitor.zone(), visitor.now()));
    let subscription = match form.one("subscription")? {
        "" => None,
        id => Some(id.parse::<WebhookId>().map_err(|_| no_such_webhook(visitor))?.uuid()),
    };
    let deliveries = named::parked(form, visitor).await?;
    if !deliveries.is_empty() {
        return Ok(WantedReplay { deliveries, ..WantedReplay::default() });
    }
    if form.one("named")? == "yes" {
        return Err(Error::invalid("delivery", "must be at least one delivery"));
    }
    let moment = |name| {
        let moment = clock.read(form.one(name)?);
        moment.ok_or_else(|| Error::invalid(name, "must be a date and a time"))
    };
    let (from, to) = (moment("from")?, moment("to")?);
    if from >= to || from >= visitor.now() {
        return Err(Error::invalid("from", "must be in the past, and before the end"));
    }
    Ok(WantedReplay { subscription, from: Some(from), to: Some(to), deliveries: Vec::new() })
}

fn fixed(visitor: &Visitor) -> Result<String> {
    let text = visitor.form().one("fixed")?.replace("\r\n", "\n");
    let fits = !text.is_empty()
        && text.chars().count() <= LONGEST
        && !text.chars().any(|char| char.is_control() && char != '\n');
    match fits {
        true => Ok(text),
        false => Err(Error::invalid("fixed", "must say what you fixed, in at most 1,000 characters")),
    }
}

async fn show(visitor: &Visitor, error: Option<Error>) -> Result<Reply> {
    let tenant = visitor.app().store.tenant(visitor.organization_id()?);
    let rows = tenant.webhooks(None, SUBSCRIPTIONS).await?.rows;
    let clock = Clock::new(visitor.zone(), visitor.now());
    let is_first = error.is_none();
    let given = if is_first { visitor.query() } else { visitor.form() };
    let named = named::read(given, visitor).await?;
    let value = |name: &str| given.one(name).unwrap_or_default().to_owned();
    let or = |value: String, moment: i64| if value.is_empty() { clock.local(moment) } else { value };
    let chosen = value("subscription");
    form_page(error, |problem| {
        Ok(Page {
            frame: Frame::new(visitor, "Ask for a replay", "/replays")?,
            problem,
            form: once::id(),
            named,
            hooks: rows
                .into_iter()
                .map(|row| (WebhookId::from_uuid(row.id).to_string(), row.url))
                .map(|(id, url)| {
                    let is_chosen = id == chosen;
                    (id, url, is_chosen)
                })
                .collect(),
            from: or(value("from"), visitor.now() - SPAN_MS),
            to: or(value("to"), visitor.now() + 60_000),
            fixed: value("fixed"),
        })
    })
}
