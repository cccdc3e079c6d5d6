//! `GET /keys`

use std::collections::HashMap;

use askama::Template;
use futures::try_join;
use uuid::Uuid;

use super::DAY_MS;
use super::line::{Line, Uses};
use crate::domain::access::{AccessState, KeyMode};
use crate::domain::id::OrganizationId;
use crate::error::Result;
use crate::portal::frame::Frame;
use crate::portal::reply::Reply;
use crate::portal::times::Clock;
use crate::portal::visitor::Visitor;
use crate::store::access::ApiKeyRow;
use crate::use_cases::api_keys::is_active;

/// Expired keys that are listed beside all that work, and how long ago they expired at most.
const EXPIRED: u64 = 50;
const EXPIRED_MS: i64 = 30 * DAY_MS;
/// Revoked keys that are listed.
const REVOKED: u64 = 50;

#[derive(Template)]
#[template(path = "portal/keys.html")]
struct Page {
    frame: Frame,
    may_make: bool,
    is_admin: bool,
    has_access: bool,
    live_access: bool,
    done: &'static str,
    active: usize,
    most: usize,
    test: Vec<Line>,
    live: Vec<Line>,
    revoked: Vec<Line>,
    shows_revoked: bool,
}

/// Lists the keys.
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    let (organization, now) = (visitor.organization_id()?, visitor.now());
    let shows_revoked = visitor.query().one("show")? == "revoked";
    let store = &visitor.app().store;
    let tenant = store.tenant(organization);
    let expired = tenant.expired_keys((now - EXPIRED_MS, now), EXPIRED);
    let users = store.portal_users(organization, None, 500);
    let (mut keys, expired, users) = try_join!(tenant.usable_keys(now), expired, users)?;
    keys.extend(expired);
    let revoked = match shows_revoked {
        true => store.revoked_keys(organization, REVOKED).await?,
        false => Vec::new(),
    };
    let uses = uses(visitor, organization, keys.iter().chain(&revoked)).await?;
    let makers: HashMap<_, _> =
        users.rows.into_iter().map(|user| (user.id, user.name.unwrap_or(user.email))).collect();
    let clock = Clock::new(visitor.zone(), now);
    let of_mode = |mode: KeyMode| keys.iter().filter(move |row| row.mode == mode.as_str());
    let lines = |rows: Vec<&ApiKeyRow>| -> Vec<Line> {
        rows.into_iter().map(|row| Line::new(row, &uses, &makers, &clock, now)).collect()
    };
    let active = of_mode(KeyMode::Test).filter(|row| is_active(row, now)).count();
    let most = visitor.app().most_test_keys;
    Reply::page(&Page {
        frame: Frame::new(visitor, "Keys", "/keys")?,
        may_make: visitor.is_admin() && visitor.has_access() && active < most,
        is_admin: visitor.is_admin(),
        has_access: visitor.has_access(),
        live_access: visitor.member()?.access_state == AccessState::LiveEnabled,
        done: done(visitor.query().one("done")?),
        active,
        most,
        test: lines(of_mode(KeyMode::Test).collect()),
        live: lines(of_mode(KeyMode::Live).collect()),
        revoked: lines(revoked.iter().collect()),
        shows_revoked,
    })
}

/// What was done on the page before.
fn done(what: &str) -> &'static str {
    match what {
        "revoked" => "The key is revoked. Every server refuses it within a second.",
        "blocked" => {
            "The key is blocked. Every server refuses it within a second. Only Trailflow can unblock it."
        }
        _ => "",
    }
}

/// How these keys were used.
async fn uses<'a>(
    visitor: &Visitor,
    organization: OrganizationId,
    keys: impl Iterator<Item = &'a ApiKeyRow>,
) -> Result<Uses> {
    let (store, now) = (&visitor.app().store, visitor.now());
    let ids: Vec<_> = keys.map(|row| row.id).collect();
    let month = store.usage(organization, now - 30 * DAY_MS, now);
    let day = store.usage(organization, now - DAY_MS, now);
    let (last, month, day) = try_join!(store.key_uses(&ids), month, day)?;
    let by_key = |rows: Vec<crate::store::usage::UsageRow>| {
        let mut counts: HashMap<Uuid, i64> = HashMap::new();
        rows.into_iter().for_each(|row| *counts.entry(row.api_key_id).or_default() += row.requests);
        counts
    };
    Ok(Uses { last, month: by_key(month), day: by_key(day) })
}
