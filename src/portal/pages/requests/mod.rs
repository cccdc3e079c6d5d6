//! `GET /requests`: a request is looked up by its id, and what failed of late is told by code and route.

pub(in crate::portal) mod one;

use std::collections::HashMap;

use askama::Template;
use uuid::Uuid;

use crate::contract::partner::policy;
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::portal::contract_words::{policy_of, route_of};
use crate::portal::frame::Frame;
use crate::portal::reply::Reply;
use crate::portal::times::{Clock, When, grouped};
use crate::portal::visitor::Visitor;
use crate::store::failures::FailureRow;
use crate::store::requests::{RequestRow, request_uuid};

/// Requests of one kind that are listed.
const LISTED: i64 = 50;

#[derive(Template)]
#[template(path = "portal/requests.html")]
struct Page {
    frame: Frame,
    groups: Vec<Group>,
    chosen: Option<Chosen>,
}

/// Requests that failed alike.
struct Group {
    code: String,
    status: u16,
    method: &'static str,
    route: &'static str,
    requests: String,
    first: When,
    last: When,
    last_id: Option<String>,
    page: String,
}

/// The newest of one group.
struct Chosen {
    code: String,
    method: &'static str,
    route: &'static str,
    lines: Vec<Line>,
}

/// One request.
struct Line {
    id: String,
    at: When,
    key: String,
    duration: String,
}

/// Shows the page, or leads to the request that was asked for.
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    let query = visitor.query();
    let id = query.one("id")?;
    if !id.is_empty() {
        return Ok(Reply::to(&format!("/requests/req_{}", request_uuid(id)?)));
    }
    let (app, organization, now) = (visitor.app(), visitor.organization_id()?, visitor.now());
    app.requests.flush().await?;
    let clock = Clock::new(visitor.zone(), now);
    let failures = app.store.failures(organization, now).await?;
    let chosen = match (query.one("operation")?, query.one("code")?) {
        ("", "") => None,
        (operation, code) => {
            // What neither is in the contract is asked of nobody.
            let policy = policy_of(operation).filter(|policy| knows(policy.operation, code));
            let policy = policy.ok_or_else(|| Error::not_found("There is no such page."))?;
            let rows = app.store.failures_of(organization, (operation, code), now, LISTED).await?;
            let names = names(visitor, organization).await?;
            let lines = rows.into_iter().map(|row| line(row, &names, &clock)).collect();
            let (method, route) = (policy.method, policy.path);
            Some(Chosen { code: code.to_owned(), method, route, lines })
        }
    };
    let groups = failures.into_iter().map(|row| group(row, &clock)).collect();
    Reply::page(&Page { frame: Frame::new(visitor, "Requests", "/requests")?, groups, chosen })
}

/// Whether the operation has such a code, or any other one has.
fn knows(operation: &str, code: &str) -> bool {
    let own = policy::ALL.iter().filter(|policy| policy.operation == operation);
    let outcomes = own.flat_map(|policy| policy.outcomes);
    outcomes.flat_map(|outcome| outcome.codes).any(|known| *known == code)
}

fn group(row: FailureRow, clock: &Clock) -> Group {
    let (method, route) = route_of(&row.operation);
    let outcomes = policy_of(&row.operation).map_or(&[][..], |policy| policy.outcomes);
    let status = outcomes.iter().find(|outcome| outcome.codes.contains(&row.code.as_str()));
    Group {
        status: status.map_or(0, |outcome| outcome.status),
        method,
        route,
        requests: grouped(row.requests),
        first: clock.short(row.first_at),
        last: clock.short(row.last_at),
        last_id: row.last_id.map(|id| format!("req_{id}")),
        page: format!("/requests?operation={}&code={}#chosen", row.operation, row.code),
        code: row.code,
    }
}

fn line(row: RequestRow, names: &HashMap<Uuid, String>, clock: &Clock) -> Line {
    let key = row.api_key_id.and_then(|key| names.get(&key).cloned());
    Line {
        id: format!("req_{}", row.request_id),
        at: clock.short(row.at),
        key: key.unwrap_or_default(),
        duration: duration(row.micros),
    }
}

async fn names(visitor: &Visitor, organization: OrganizationId) -> Result<HashMap<Uuid, String>> {
    visitor.app().store.key_names(organization).await
}

/// How long a request took: `12 ms`, `0.8 ms`. Less than a tenth of a millisecond is not nothing.
fn duration(micros: i64) -> String {
    if micros < 100 {
        return "less than 0.1 ms".to_owned();
    }
    if micros >= 10_000 {
        return format!("{} ms", grouped(micros / 1000));
    }
    format!("{}.{} ms", micros / 1000, micros % 1000 / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_short() {
        assert_eq!([850, 12_345, 2_000_000].map(duration), ["0.8 ms", "12 ms", "2,000 ms"]);
        assert_eq!([0, 99, 100].map(duration), ["less than 0.1 ms", "less than 0.1 ms", "0.1 ms"]);
    }
}
