//! Partner API keys of any organization.

use std::collections::HashMap;

use async_trait::async_trait;
use serde_json::Value;
use uuid::Uuid;

use super::tenant::{organization_id, tenant};
use super::webhooks::view as subscription;
use super::{Call, Operator};
use crate::contract::operator::endpoints::KeysApi;
use crate::contract::operator::types;
use crate::domain::cursor::List;
use crate::domain::event::PauseReason;
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::{Error, Result};
use crate::http::{Body, Page};
use crate::store::access::ApiKeyRow;
use crate::use_cases::api_keys::{self, Expiry, Issued, KeyChange, NewKey, no_such_key, readable_scopes};
use crate::use_cases::{Because, Paging, webhooks};

/// When keys were used last, and from where.
type Uses = HashMap<Uuid, (i64, String)>;

/// The most subscriptions that are shown. An organization has fewer, unless it had more before the limit existed.
const SHOWN: u64 = 100;

#[async_trait]
impl KeysApi for Operator {
    async fn list_api_keys(
        &self,
        call: &Call,
        path: types::ListApiKeysPath,
        query: types::ListApiKeysQuery,
    ) -> Result<Page<types::ApiKey>> {
        let id = tenant(call, &path.organization_id).await?;
        let cursors = self.app.store.cursors(List::ApiKeys, Some(id));
        let paging = Paging::of(cursors, query.cursor.as_deref(), query.limit)?;
        let found = self.app.store.api_keys(id, paging.after, paging.limit).await?;
        let ids: Vec<_> = found.rows.iter().map(|row| row.id).collect();
        let mut uses = self.app.store.key_uses(&ids).await?;
        let view = |row: ApiKeyRow| {
            let id = row.id;
            self.app.telemetry.readable("api_keys", &id, view(row, &mut uses))
        };
        Ok(paging.readable_page(found, |row| row.id, view))
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
            mode: request.mode,
            scopes: request.scopes,
            per_minute: request.rate_limit_per_minute,
            expires_at: request.expires_at,
            made_by: None,
        };
        let mut tx = self.app.store.begin_access().await?;
        let issued = api_keys::issue(&mut tx, call, new).await?;
        let created = created(issued)?;
        self.app.commit_access(tx).await?;
        Ok(created)
    }

    async fn update_api_key(
        &self,
        call: &Call,
        path: types::UpdateApiKeyPath,
        body: Body<types::UpdateApiKeyRequest>,
    ) -> Result<types::ApiKey> {
        let key = key(call, &path.organization_id, &path.key_id)?;
        let request = body.into_inner();
        let new = KeyChange {
            name: request.name,
            scopes: request.scopes,
            per_minute: request.rate_limit_per_minute,
        };
        let mut tx = self.app.store.begin_access().await?;
        let mut row = api_keys::update(&mut tx, call, key, new).await?;
        if request.unblock {
            row = api_keys::unblock(&mut tx, call, key).await?;
        }
        self.app.commit_access(tx).await?;
        let mut uses = self.app.store.key_uses(&[row.id]).await?;
        view(row, &mut uses)
    }

    async fn roll_api_key(
        &self,
        call: &Call,
        path: types::RollApiKeyPath,
        body: Body<types::RollApiKeyRequest>,
    ) -> Result<types::CreatedApiKey> {
        let key = key(call, &path.organization_id, &path.key_id)?;
        let expiry = match body.sent_at("/expiresAt") {
            Some(Value::Null) => Expiry::Never,
            _ => body.expires_at.map_or(Expiry::AsBefore, Expiry::At),
        };
        let mut tx = self.app.store.begin_access().await?;
        let issued = api_keys::roll(&mut tx, call, key, body.overlap_days, expiry).await?;
        let created = created(issued)?;
        self.app.commit_access(tx).await?;
        Ok(created)
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
        let key = key(call, &path.organization_id, &path.key_id)?;
        let mut tx = self.app.store.begin_access().await?;
        let row = api_keys::revoke(&mut tx, &Because::of(call, &body.reason), key).await?;
        self.app.commit_access(tx).await?;
        let organization = OrganizationId::from_uuid(row.organization_id);
        let mut uses = self.app.store.key_uses(&[row.id]).await?;
        let keys = self.app.store.keys_of_client(organization, row.client()).await?;
        let keys: Vec<_> = keys.into_iter().map(|key| ApiKeyId::from_uuid(key.id)).collect();
        if body.pause_webhooks {
            let by = Because::of(call, &body.reason);
            let store = &self.app.store;
            webhooks::pause_those_of(store, &by, organization, &keys, PauseReason::Staff).await?;
        }
        let found = self.app.store.tenant(organization).webhooks_of_keys(&keys, None, SHOWN).await?;
        let webhooks = found.rows.into_iter().map(|row| subscription(row, call.now())).collect();
        revoked(row, &mut uses, webhooks)
    }
}

/// The key that a path names.
fn key(call: &Call, organization: &str, key: &str) -> Result<(OrganizationId, ApiKeyId)> {
    Ok((organization_id(organization)?, key.parse().map_err(|_| no_such_key(call))?))
}

/// One of the contract's views of a key: all share these fields, and each has additional ones.
macro_rules! shown {
    ($view:ident of $row:ident, $uses:ident, with $($field:ident: $value:expr),*) => {{
        let (last_used_at, last_used_address) = $uses.remove(&$row.id).unzip();
        Ok(types::$view {
            id: ApiKeyId::from_uuid($row.id).to_string(),
            organization_id: OrganizationId::from_uuid($row.organization_id).to_string(),
            scopes: readable_scopes(&$row),
            $($field: $value,)*
            name: $row.name,
            mode: $row.mode.parse().map_err(Error::internal)?,
            rate_limit_per_minute: $row.rate_limit_per_minute,
            created_at: $row.created_at,
            expires_at: $row.expires_at,
            revoked_at: $row.revoked_at,
            revoked_reason: $row.revoked_reason,
            replaced_by: $row.replaced_by.map(|id| ApiKeyId::from_uuid(id).to_string()),
            last_used_at,
            last_used_address,
        })
    }};
}

/// A key as staff see it, with its last use if it is among `uses`.
fn view(row: ApiKeyRow, uses: &mut Uses) -> Result<types::ApiKey> {
    shown!(ApiKey of row, uses, with client_id: client(&row), blocked_at: row.blocked_at)
}

/// A created key, with its token.
fn created(issued: Issued) -> Result<types::CreatedApiKey> {
    let (row, mut never) = (issued.row, Uses::new());
    shown!(CreatedApiKey of row, never, with client_id: client(&row), token: issued.credential.reveal())
}

/// A revoked key, with the subscriptions that it created.
fn revoked(row: ApiKeyRow, uses: &mut Uses, webhooks: Vec<types::Webhook>) -> Result<types::RevokedApiKey> {
    shown!(RevokedApiKey of row, uses, with webhooks: webhooks)
}

fn client(row: &ApiKeyRow) -> String {
    ApiKeyId::from_uuid(row.client()).to_string()
}
