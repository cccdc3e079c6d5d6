//! Partner API keys: issued, changed, rolled and revoked.

mod creator;

use async_trait::async_trait;
use serde_json::Value;
use uuid::Uuid;

use super::{commit_access, no_such_organization, organization, organization_id, until};
use crate::clock::{random, uuid_at};
use crate::contract::operator::endpoints::KeysApi;
use crate::contract::operator::types;
use crate::domain::access::{AccessState, KeyMode, Scope};
use crate::domain::cursor::{Cursors, List};
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::{Error, Result};
use crate::gate::operator::Call;
use crate::http::{Body, Page};
use crate::secrets::credential::{Credential, Kind};
use crate::store::AccessUnit;
use crate::store::access::ApiKeyRow;
use crate::store::audit::Entry;
use crate::surfaces::operator::Operator;
use creator::Creator;

/// Above this, a limit is for admins to give.
const USUAL_LIMIT: i32 = 60;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

#[async_trait]
impl KeysApi for Operator {
    async fn list_api_keys(
        &self,
        call: &Call,
        path: types::ListApiKeysPath,
        query: types::ListApiKeysQuery,
    ) -> Result<Page<types::ApiKey>> {
        let organization = organization(call, &path.organization_id).await?;
        let id = OrganizationId::from_uuid(organization.id);
        let cursors = Cursors::of(List::ApiKeys, Some(id));
        let after = cursors.read_id(query.cursor.as_deref())?;
        let store = &call.app().store;
        let slice = store.api_keys(id, after, query.limit.unsigned_abs().into()).await?;
        let ids: Vec<_> = slice.rows.iter().map(|row| row.id).collect();
        let mut uses = store.key_uses(&ids).await?;
        let view = |row: ApiKeyRow| {
            let (id, last) = (row.id, uses.remove(&row.id));
            call.app().telemetry.readable("api_keys", &id, view(row, last))
        };
        Ok(slice.into_readable_page(|row| cursors.after_id(row.id), view))
    }

    async fn create_api_key(
        &self,
        call: &Call,
        path: types::CreateApiKeyPath,
        body: Body<types::CreateApiKeyRequest>,
    ) -> Result<types::CreatedApiKey> {
        let request = body.into_inner();
        let new = NewKey {
            organization: organization_id(&path.organization_id)?,
            name: request.name,
            mode: request.mode.to_string().parse().map_err(Error::internal)?,
            scopes: words(&request.scopes)?,
            per_minute: request.rate_limit_per_minute,
            expires_at: until(request.expires_at, call.now())?,
        };
        let mut unit = call.begin_access().await?;
        may_issue(call, &unit, new.organization, new.mode, new.per_minute).await?;
        let made = insert(&mut unit, call.now(), new, None, call.entry("api_key.create")).await?;
        commit_access(call.app(), unit).await?;
        created(made)
    }

    async fn update_api_key(
        &self,
        call: &Call,
        path: types::UpdateApiKeyPath,
        body: Body<types::UpdateApiKeyRequest>,
    ) -> Result<types::ApiKey> {
        let request = body.into_inner();
        let entry = call.entry("api_key.update");
        change(call, &path.organization_id, &path.key_id, entry, |row| {
            usable(row, call.now(), "changed")?;
            if let Some(name) = request.name {
                row.name = name;
            }
            if let Some(scopes) = &request.scopes {
                row.scopes = joined(&words(scopes)?);
            }
            if let Some(per_minute) = request.rate_limit_per_minute {
                if per_minute > USUAL_LIMIT.max(row.rate_limit_per_minute) {
                    call.require("keys:limits")?;
                }
                row.rate_limit_per_minute = per_minute;
            }
            Ok(())
        })
        .await
    }

    async fn roll_api_key(
        &self,
        call: &Call,
        path: types::RollApiKeyPath,
        body: Body<types::RollApiKeyRequest>,
    ) -> Result<types::CreatedApiKey> {
        let now = call.now();
        let asked = until(body.expires_at, now)?;
        let organization = organization_id(&path.organization_id)?;
        let mut unit = call.begin_access().await?;
        let mut old = locked(&unit, organization, &path.key_id).await?;
        usable(&old, now, "rolled")?;
        if let Some(newer) = old.replaced_by {
            let newer = ApiKeyId::from_uuid(newer);
            return Err(Error::conflict(format!("The key was rolled into {newer} before. Roll that one.")));
        }
        let before = view(old.clone(), None)?;
        let mode: KeyMode = old.mode.parse().map_err(Error::internal)?;
        may_issue(call, &unit, organization, mode, old.rate_limit_per_minute).await?;
        let new = NewKey {
            organization,
            name: old.name.clone(),
            mode,
            scopes: readable_scopes(&old),
            per_minute: old.rate_limit_per_minute,
            // A key for a limited time is not made a key for ever by being rolled, unless that is asked for.
            expires_at: match body.sent_at("/expiresAt") {
                Some(Value::Null) => None,
                _ => asked.or(old.expires_at),
            },
        };
        let made = insert(&mut unit, now, new, Some(&old), call.entry("api_key.create")).await?;
        old.replaced_by = Some(made.0.id);
        if body.overlap_days == 0 {
            old.revoked_at = Some(now);
            old.revoked_reason = Some(format!("Rolled into {}.", ApiKeyId::from_uuid(made.0.id)));
        } else {
            let over = now + i64::from(body.overlap_days) * DAY_MS;
            old.expires_at = Some(old.expires_at.map_or(over, |earlier| earlier.min(over)));
        }
        old.updated_at = now;
        let old = unit.update_api_key(old).await?;
        let entry = call.entry("api_key.roll").about(Some(organization), &before.id);
        unit.audit(entry.changed(&before, &view(old, None)?));
        commit_access(call.app(), unit).await?;
        created(made)
    }

    async fn revoke_api_key(
        &self,
        call: &Call,
        path: types::RevokeApiKeyPath,
        body: Body<types::RevokeApiKeyRequest>,
    ) -> Result<types::RevokedApiKey> {
        if body.pause_webhooks {
            call.require("webhooks:write")?;
        }
        let entry = call.entry("api_key.revoke").because(&body.reason);
        let key = change(call, &path.organization_id, &path.key_id, entry, |row| {
            if row.revoked_at.is_none() {
                row.revoked_at = Some(call.now());
                row.revoked_reason = Some(body.reason.clone());
            }
            Ok(())
        })
        .await?;
        let creator = Creator::of(call, &key).await?;
        if body.pause_webhooks {
            creator.pause_webhooks(&body.reason).await?;
        }
        Ok(revoked(key, creator.webhooks().await?))
    }
}

/// What a new key should be.
pub struct NewKey {
    /// Whose it is.
    pub organization: OrganizationId,
    /// What it is called.
    pub name: String,
    /// Test or live.
    pub mode: KeyMode,
    /// What it may do.
    pub scopes: Vec<Scope>,
    /// Requests per minute, 1 to 600.
    pub per_minute: i32,
    /// From when on it is refused, in Unix milliseconds.
    pub expires_at: Option<i64>,
}

/// Makes a key, whatever the access of its organization. The credential is the only place that knows
/// its secret.
///
/// # Errors
/// When the database cannot be asked.
pub async fn issue(app: &crate::app::App, new: NewKey) -> Result<(ApiKeyRow, Credential)> {
    let now = app.clock.now();
    let mut unit = app.store.begin_access().await?;
    let made = insert(&mut unit, now, new, None, Entry::by_system("api_key.create", now)).await?;
    commit_access(app, unit).await?;
    Ok(made)
}

/// Writes a new key. One that replaces another is of the same API client, with its scopes as they are stored.
async fn insert(
    unit: &mut AccessUnit,
    now: i64,
    new: NewKey,
    replaced: Option<&ApiKeyRow>,
    entry: Entry,
) -> Result<(ApiKeyRow, Credential)> {
    let credential = Credential::new(Kind::ApiKey(new.mode), uuid_at(now), random());
    let row = ApiKeyRow {
        id: credential.id(),
        organization_id: new.organization.uuid(),
        name: new.name,
        mode: new.mode.to_string(),
        scopes: replaced.map_or_else(|| joined(&new.scopes), |replaced| replaced.scopes.clone()),
        rate_limit_per_minute: new.per_minute,
        secret_hash: credential.hash().to_vec(),
        expires_at: new.expires_at,
        revoked_at: None,
        revoked_reason: None,
        replaced_by: None,
        client_id: Some(replaced.map_or(credential.id(), ApiKeyRow::client)),
        revision: 0,
        created_at: now,
        updated_at: now,
    };
    let row = unit.insert_api_key(row).await?;
    let key = view(row.clone(), None)?;
    unit.audit(entry.about(Some(new.organization), &key.id).made(&key));
    Ok((row, credential))
}

/// Whether the caller may issue such a key to this organization.
async fn may_issue(
    call: &Call,
    unit: &AccessUnit,
    organization: OrganizationId,
    mode: KeyMode,
    per_minute: i32,
) -> Result<()> {
    let row = unit.organization(organization).await?.ok_or_else(no_such_organization)?;
    if per_minute > USUAL_LIMIT {
        call.require("keys:limits")?;
    }
    if mode == KeyMode::Live {
        call.require("keys:live")?;
        if row.access_state != AccessState::LiveEnabled.as_str() {
            return Err(Error::conflict(format!(
                "Live keys are for organizations with live access; access of this one is {}. Enable live access \
                 first, or issue a test key.",
                row.access_state
            )));
        }
    }
    Ok(())
}

/// Changes one key in one step, with an entry in the audit log if anything did change.
async fn change(
    call: &Call,
    organization: &str,
    key: &str,
    entry: Entry,
    edit: impl FnOnce(&mut ApiKeyRow) -> Result<()>,
) -> Result<types::ApiKey> {
    let organization = organization_id(organization)?;
    let mut unit = call.begin_access().await?;
    let mut row = locked(&unit, organization, key).await?;
    let before = view(row.clone(), None)?;
    edit(&mut row)?;
    let entry = entry.about(Some(organization), &before.id).changed(&before, &view(row.clone(), None)?);
    if !entry.is_empty() {
        row.updated_at = call.now();
        row = unit.update_api_key(row).await?;
        unit.audit(entry);
        share_limit(call, &mut unit, &row).await?;
        commit_access(call.app(), unit).await?;
    }
    let last = call.app().store.key_uses(&[row.id]).await?.remove(&row.id);
    view(row, last)
}

/// The limit belongs to the API client: gives that of this key to its other keys.
async fn share_limit(call: &Call, unit: &mut AccessUnit, key: &ApiKeyRow) -> Result<()> {
    let organization = OrganizationId::from_uuid(key.organization_id);
    for mut other in unit.keys_of_client(organization, key.client()).await? {
        if other.rate_limit_per_minute == key.rate_limit_per_minute || other.revoked_at.is_some() {
            continue;
        }
        let before = view(other.clone(), None)?;
        other.rate_limit_per_minute = key.rate_limit_per_minute;
        other.updated_at = call.now();
        let after = view(unit.update_api_key(other).await?, None)?;
        let entry = call.entry("api_key.update").about(Some(organization), &before.id);
        unit.audit(entry.changed(&before, &after));
    }
    Ok(())
}

/// What a key may do, as far as this version knows. A scope that a newer one gave opens nothing here.
fn readable_scopes<T: std::str::FromStr>(row: &ApiKeyRow) -> Vec<T> {
    row.scopes.split_whitespace().filter_map(|scope| scope.parse().ok()).collect()
}

async fn locked(unit: &AccessUnit, organization: OrganizationId, key: &str) -> Result<ApiKeyRow> {
    let no_such_key = || Error::not_found("The organization has no API key with this id.");
    let key: ApiKeyId = key.parse().map_err(|_| no_such_key())?;
    unit.api_key(organization, key).await?.ok_or_else(no_such_key)
}

/// A key that is over stays as it is.
fn usable(row: &ApiKeyRow, now: i64, what: &str) -> Result<()> {
    let over = if row.revoked_at.is_some() {
        "was revoked"
    } else if row.expires_at.is_some_and(|moment| moment <= now) {
        "has expired"
    } else {
        return Ok(());
    };
    Err(Error::conflict(format!("The key {over}, which is final, and cannot be {what}. Issue a new one.")))
}

fn words(scopes: &[types::PartnerScope]) -> Result<Vec<Scope>> {
    let mut scopes: Vec<Scope> = scopes
        .iter()
        .map(|scope| scope.to_string().parse().map_err(Error::internal))
        .collect::<Result<_>>()?;
    scopes.sort_unstable();
    scopes.dedup();
    Ok(scopes)
}

fn joined(scopes: &[Scope]) -> String {
    scopes.iter().map(|scope| scope.as_str()).collect::<Vec<_>>().join(" ")
}

fn created((row, credential): (ApiKeyRow, Credential)) -> Result<types::CreatedApiKey> {
    let key = view(row, None)?;
    Ok(types::CreatedApiKey {
        id: key.id,
        client_id: key.client_id,
        organization_id: key.organization_id,
        name: key.name,
        mode: key.mode,
        scopes: key.scopes,
        rate_limit_per_minute: key.rate_limit_per_minute,
        created_at: key.created_at,
        expires_at: key.expires_at,
        revoked_at: key.revoked_at,
        revoked_reason: key.revoked_reason,
        replaced_by: key.replaced_by,
        last_used_at: key.last_used_at,
        last_used_address: key.last_used_address,
        token: credential.reveal(),
    })
}

fn revoked(key: types::ApiKey, webhooks: Vec<types::Webhook>) -> types::RevokedApiKey {
    types::RevokedApiKey {
        id: key.id,
        organization_id: key.organization_id,
        name: key.name,
        mode: key.mode,
        scopes: key.scopes,
        rate_limit_per_minute: key.rate_limit_per_minute,
        created_at: key.created_at,
        expires_at: key.expires_at,
        revoked_at: key.revoked_at,
        revoked_reason: key.revoked_reason,
        replaced_by: key.replaced_by,
        last_used_at: key.last_used_at,
        last_used_address: key.last_used_address,
        webhooks,
    }
}

/// A key as staff see it, and its last use.
fn view(row: ApiKeyRow, last: Option<(i64, String)>) -> Result<types::ApiKey> {
    let (last_used_at, last_used_address) = last.unzip();
    Ok(types::ApiKey {
        id: ApiKeyId::from_uuid(row.id).to_string(),
        client_id: ApiKeyId::from_uuid(row.client()).to_string(),
        organization_id: OrganizationId::from_uuid(row.organization_id).to_string(),
        scopes: readable_scopes(&row),
        name: row.name,
        mode: row.mode.parse().map_err(Error::internal)?,
        rate_limit_per_minute: row.rate_limit_per_minute,
        created_at: row.created_at,
        expires_at: row.expires_at,
        revoked_at: row.revoked_at,
        revoked_reason: row.revoked_reason,
        replaced_by: row.replaced_by.map(|id: Uuid| ApiKeyId::from_uuid(id).to_string()),
        last_used_at,
        last_used_address,
    })
}
