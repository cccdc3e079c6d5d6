//! A demo organization with realistic freight, for `trailflow serve --demo`.

mod freight;
mod kept_key;
mod webhooks;

use std::path::Path;

use serde_json::json;

use crate::app::App;
use crate::clock::uuid_at;
use crate::domain::access::{AccessState, KeyMode, Scope};
use crate::domain::id::OrganizationId;
use crate::domain::mail::INVITATION;
use crate::domain::portal::PortalRole;
use crate::error::{Error, Result};
use crate::store::AccessTransaction;
use crate::store::access::OrganizationRow;
use crate::store::audit::Entry;
use crate::use_cases::System;
use crate::use_cases::api_keys::{self, NewKey};
use crate::use_cases::portal_users::{self, NewUser};

const NAME: &str = "Bluebonnet Freight (demo)";
/// A load test's keys wait for the disk together, so many at a time.
const KEYS_OF_A_COMMIT: usize = 100;
/// What load tests allow themselves: the most that a key can have.
const MOST_PER_MINUTE: i32 = 600;

/// Makes the demo organization unless it is there, and a test key for it. The key is kept in `file`, because the
/// database has only its hash, and used again while it works. Returns the key.
///
/// # Errors
/// When the database is unavailable.
pub async fn prepare(app: &App, file: &Path) -> Result<String> {
    let organization = match app.store.organization_named(NAME).await? {
        Some(row) => OrganizationId::from_uuid(row.id),
        None => organization(app, NAME).await?,
    };
    webhooks::subscribe(app, organization).await?;
    if let Some(key) = kept_key::read(app, organization, file).await? {
        return Ok(key);
    }
    let key = key(app, organization, "Demo", 60).await?;
    kept_key::write(app, file, &key);
    Ok(key)
}

/// Invites the demo organization's admin to the portal, unless they use it already. Returns the link, which replaces
/// the one of the start before.
///
/// # Errors
/// When the database is unavailable.
pub async fn invitation(app: &App) -> Result<Option<String>> {
    let Some(organization) = app.store.organization_named(NAME).await? else { return Ok(None) };
    let new = NewUser {
        organization: OrganizationId::from_uuid(organization.id),
        email: "dana@bluebonnet.example".to_owned(),
        name: Some("Dana Whitfield".to_owned()),
        rename: true,
        role: PortalRole::Admin,
    };
    let mut tx = app.store.begin_access().await?;
    let by = System { now: app.clock.now() };
    match portal_users::invite(&mut tx, &by, &app.post(), new).await {
        Ok((row, link)) => {
            // It is printed beside the key; nobody reads a mail of the demo.
            tx.cancel_mail(INVITATION, row.id, by.now).await?;
            app.commit_access(tx).await?;
            Ok(Some(link))
        }
        // They are in.
        Err(Error::Conflict(_)) => Ok(None),
        Err(other) => Err(other),
    }
}

/// Makes this many test keys over this many organizations with freight, for load tests.
///
/// # Errors
/// When the database is unavailable.
pub async fn many_keys(app: &App, keys: usize, organizations: usize) -> Result<Vec<String>> {
    let mut ids = Vec::with_capacity(organizations);
    for number in 0..organizations {
        ids.push(organization(app, &format!("Load test {number}")).await?);
    }
    let mut made = Vec::with_capacity(keys);
    let wanted: Vec<_> = (0..keys).zip(ids.iter().copied().cycle()).collect();
    for some in wanted.chunks(KEYS_OF_A_COMMIT) {
        let mut tx = app.store.begin_access().await?;
        for (number, id) in some {
            made.push(issue(&mut tx, app, *id, &format!("Load test {number}"), MOST_PER_MINUTE).await?);
        }
        app.commit_access(tx).await?;
    }
    Ok(made)
}

async fn organization(app: &App, name: &str) -> Result<OrganizationId> {
    let now = app.clock.now();
    let mut tx = app.store.begin_access().await?;
    let contacts = json!({
        "technical": [{"name": "Dana Whitfield", "email": "dana@bluebonnet.example", "phone": "+1 214 555 0142"}],
        "support": [{"name": "Night desk", "email": "desk@bluebonnet.example", "phone": null}],
    });
    let row = OrganizationRow::new(uuid_at(now), name, AccessState::TestEnabled, now);
    let row = tx.insert_organization(OrganizationRow { contacts: Some(contacts), ..row }).await?;
    let id = OrganizationId::from_uuid(row.id);
    tx.audit(Entry::by_system("organization.create", now).about(Some(id), id));
    tx.commit().await?;
    freight::fill(app, id).await?;
    Ok(id)
}

async fn key(app: &App, organization: OrganizationId, name: &str, per_minute: i32) -> Result<String> {
    let mut tx = app.store.begin_access().await?;
    let key = issue(&mut tx, app, organization, name, per_minute).await?;
    app.commit_access(tx).await?;
    Ok(key)
}

async fn issue(
    tx: &mut AccessTransaction,
    app: &App,
    organization: OrganizationId,
    name: &str,
    per_minute: i32,
) -> Result<String> {
    let scopes = Scope::ALL.to_vec();
    let (name, mode) = (name.to_owned(), KeyMode::Test);
    let new = NewKey { organization, name, mode, scopes, per_minute, expires_at: None, made_by: None };
    let issued = api_keys::insert(tx, &System { now: app.clock.now() }, new).await?;
    Ok(issued.credential.reveal())
}
