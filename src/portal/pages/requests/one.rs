//! `GET /requests/{id}`: what became of one request, and what to do next.

use askama::Template;
use http::StatusCode;

use super::{duration, names};
use crate::domain::id::ApiKeyId;
use crate::domain::refusal::RefusalCause;
use crate::error::{Error, Result};
use crate::portal::contract_words::{Advice, advice, route_of};
use crate::portal::frame::Frame;
use crate::portal::reply::Reply;
use crate::portal::times::{Clock, When};
use crate::portal::visitor::Visitor;
use crate::store::requests::{NO_SUCH_REQUEST, RequestRow, request_uuid};

/// The caller went away before there was a response.
const CALLER_GONE: i32 = 499;

#[derive(Template)]
#[template(path = "portal/request.html")]
struct Page {
    frame: Frame,
    id: String,
    heading: String,
    state: State,
    method: &'static str,
    route: &'static str,
    at: When,
    utc: String,
    took: String,
    key: String,
    key_id: String,
    replayed: bool,
    address: String,
    advice: Option<Advice>,
    /// Whether the response had details, which are not kept.
    has_details: bool,
    cause: &'static str,
    /// The requests that failed alike.
    alike: Option<String>,
    support: String,
}

/// How it ended: an icon, words, and a colour.
struct State {
    tone: &'static str,
    icon: &'static str,
    word: &'static str,
    means: &'static str,
}

/// Shows a request that was answered to a key of the organization. Any other is not there, whoever's it is.
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    let (app, organization, now) = (visitor.app(), visitor.organization_id()?, visitor.now());
    let id = request_uuid(visitor.parameter())?;
    app.requests.flush().await?;
    let row = app.store.request(id, now).await?;
    let row = row.filter(|row| row.organization_id == Some(organization.uuid()));
    let row = row.ok_or_else(|| Error::not_found(NO_SUCH_REQUEST))?;
    let key = row.api_key_id.unwrap_or_default();
    let name = names(visitor, organization).await?.remove(&key).unwrap_or_default();
    let (method, route) = route_of(&row.operation);
    let at = Clock::new(visitor.zone(), now).full(row.at);
    let utc = at.figures().1.to_owned();
    let code = row.code.as_deref().unwrap_or_default();
    let heading = heading(&row);
    let frame = Frame::new(visitor, &heading, "/requests")?;
    let support = [
        format!("Organization: {}", frame.organization),
        format!("Time: {utc}"),
        format!("Route: {method} {route}"),
        format!("Status: {heading}"),
        format!("Key: {}", ApiKeyId::from_uuid(key)),
        format!("requestId: req_{}", row.request_id),
    ];
    Reply::page(&Page {
        id: format!("req_{}", row.request_id),
        state: state_of(&row),
        method,
        route,
        at,
        utc,
        took: duration(row.micros),
        key: name,
        key_id: ApiKeyId::from_uuid(key).to_string(),
        replayed: row.replayed,
        advice: advice(code, &frame.gate.docs_url),
        has_details: code == "bad_request",
        cause: cause_of(&row),
        alike: row
            .code
            .as_ref()
            .map(|code| format!("/requests?operation={}&code={code}#chosen", row.operation)),
        support: support.join("\n"),
        address: row.address,
        heading,
        frame,
    })
}

/// `409 conflict`, `201 Created`.
fn heading(row: &RequestRow) -> String {
    let status = u16::try_from(row.status).ok().and_then(|status| StatusCode::from_u16(status).ok());
    let reason = status.and_then(|status| status.canonical_reason());
    match (&row.code, row.status) {
        (Some(code), status) => format!("{status} {code}"),
        (None, CALLER_GONE) => "No response".to_owned(),
        (None, status) => format!("{status} {}", reason.unwrap_or_default()),
    }
}

fn state_of(row: &RequestRow) -> State {
    let (tone, icon, word, means) = match row.status {
        CALLER_GONE => (
            "warn",
            "warn",
            "Disconnected",
            "Your server closed the connection before there was a response. A change may have been carried out: \
             repeat it with the same Idempotency-Key.",
        ),
        500.. => ("bad", "bad", "Failed on our side", "Nothing that you sent was wrong."),
        400.. => ("bad", "bad", "Refused, nothing was changed", "An error of any status changes nothing."),
        _ if row.replayed => (
            "info",
            "replay",
            "Replayed",
            "The Idempotency-Key was used before. The stored response was sent again, and nothing was carried out twice.",
        ),
        _ => ("ok", "check", "Successful", "The request was carried out."),
    };
    State { tone, icon, word, means }
}

/// What the gate found, where that says more than the code.
fn cause_of(row: &RequestRow) -> &'static str {
    let cause = row.cause.as_deref().and_then(|cause| cause.parse::<RefusalCause>().ok());
    match cause {
        Some(RefusalCause::Revoked) => {
            "The key was revoked. Its secret is still in use somewhere: replace it there."
        }
        Some(RefusalCause::Expired) => "The key has expired. Use the key that replaced it, or a new one.",
        Some(RefusalCause::Blocked) => "The key was blocked by an admin of your organization.",
        Some(RefusalCause::WrongMode) => "The key is of another mode than its text says.",
        Some(RefusalCause::State) => "Your organization’s access did not let the key in.",
        Some(RefusalCause::Scope) => "The key lacked the scope of the operation.",
        Some(RefusalCause::Limit) => "The key had used up its requests of this minute.",
        _ => "",
    }
}
