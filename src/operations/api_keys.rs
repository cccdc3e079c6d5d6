//! Partner API keys.

use async_trait::async_trait;

use super::{commit_access, organization, organization_id};
use crate::clock::{random, uuid_at};
use crate::contract::operator::endpoints::KeysApi;
use crate::contract::operator::types;
use crate::domain::access::{KeyMode, Scope};
use crate::domain::cursor;
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::{Error, Result};
use crate::gate::operator::Call;
use crate::http::{Body, Page};
use crate::secrets::credential::{Credential, Kind};
use crate::store::access::ApiKeyRow;
use crate::surfaces::operator::Operator;

#[async_trait]
impl KeysApi for Operator {
    async fn list_api_keys(
        &self,
        call: &Call,
        path: types::ListApiKeysPath,
        query: types::ListApiKeysQuery,
    ) -> Result<Page<types::ApiKey>> {
        let organization = organization(call, &path.organization_id).await?;
        let after = cursor::read_id(query.cursor.as_deref())?;
        let id = OrganizationId::from_uuid(organization.id);
        let slice = call.app().store.api_keys(id, after, query.limit.unsigned_abs().into()).await?;
        slice.into_page(|row| cursor::after_id(row.id), view)
    }

    async fn create_api_key(
        &self,
        call: &Call,
        path: types::CreateApiKeyPath,
        body: Body<types::CreateApiKeyRequest>,
    ) -> Result<types::CreatedApiKey> {
        let organization = organization(call, &path.organization_id).await?;
        let request = body.into_inner();
        let mode: KeyMode = request.mode.to_string().parse().map_err(Error::internal)?;
        let scopes = words(&request.scopes)?;
        let new = NewKey {
            organization: OrganizationId::from_uuid(organization.id),
            name: request.name,
            mode,
            scopes,
            per_minute: request.rate_limit_per_minute,
        };
        let (row, credential) = issue(call.app(), new).await?;
        let key = view(row)?;
        Ok(types::CreatedApiKey {
            id: key.id,
            organization_id: key.organization_id,
            name: key.name,
            mode: key.mode,
            scopes: key.scopes,
            rate_limit_per_minute: key.rate_limit_per_minute,
            created_at: key.created_at,
            revoked_at: key.revoked_at,
            token: credential.reveal(),
        })
    }

    async fn update_api_key(
        &self,
        call: &Call,
        path: types::UpdateApiKeyPath,
        body: Body<types::UpdateApiKeyRequest>,
    ) -> Result<types::ApiKey> {
        change(call, &path.organization_id, &path.key_id, |row| {
            if row.revoked_at.is_some() {
                return Err(Error::conflict("The key is revoked, which is final. Issue a new one."));
            }
            let request = body.into_inner();
            if let Some(name) = request.name {
                row.name = name;
            }
            if let Some(scopes) = &request.scopes {
                row.scopes = joined(&words(scopes)?);
            }
            if let Some(per_minute) = request.rate_limit_per_minute {
                row.rate_limit_per_minute = per_minute;
            }
            Ok(())
        })
        .await
    }

    async fn revoke_api_key(&self, call: &Call, path: types::RevokeApiKeyPath) -> Result<types::ApiKey> {
        let now = call.now();
        change(call, &path.organization_id, &path.key_id, |row| {
            row.revoked_at.get_or_insert(now);
            Ok(())
        })
        .await
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
}

/// Makes a key. The credential is the only place that knows its secret.
pub async fn issue(app: &crate::app::App, new: NewKey) -> Result<(ApiKeyRow, Credential)> {
    let now = app.clock.now();
    let credential = Credential::new(Kind::ApiKey(new.mode), uuid_at(now), random());
    let row = ApiKeyRow {
        id: credential.id(),
        organization_id: new.organization.uuid(),
        name: new.name,
        mode: new.mode.to_string(),
        scopes: joined(&new.scopes),
        rate_limit_per_minute: new.per_minute,
        secret_hash: credential.hash().to_vec(),
        revoked_at: None,
        revision: 0,
        created_at: now,
        updated_at: now,
    };
    let unit = app.store.begin_access().await?;
    let row = unit.insert_api_key(row).await?;
    commit_access(app, unit).await?;
    Ok((row, credential))
}

/// Changes one key in one step.
async fn change(
    call: &Call,
    organization: &str,
    key: &str,
    edit: impl FnOnce(&mut ApiKeyRow) -> Result<()>,
) -> Result<types::ApiKey> {
    let organization = organization_id(organization)?;
    let key: ApiKeyId = key.parse().map_err(|_| no_such_key())?;
    let unit = call.app().store.begin_access().await?;
    let mut row = unit.api_key(organization, key).await?.ok_or_else(no_such_key)?;
    edit(&mut row)?;
    row.updated_at = call.now();
    let row = unit.update_api_key(row).await?;
    commit_access(call.app(), unit).await?;
    view(row)
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

fn view(row: ApiKeyRow) -> Result<types::ApiKey> {
    let scopes = row.scopes.split_whitespace().map(|scope| scope.parse().map_err(Error::internal));
    Ok(types::ApiKey {
        id: ApiKeyId::from_uuid(row.id).to_string(),
        organization_id: OrganizationId::from_uuid(row.organization_id).to_string(),
        name: row.name,
        mode: row.mode.parse().map_err(Error::internal)?,
        scopes: scopes.collect::<Result<_>>()?,
        rate_limit_per_minute: row.rate_limit_per_minute,
        created_at: row.created_at,
        revoked_at: row.revoked_at,
    })
}

fn no_such_key() -> Error {
    Error::not_found("The organization has no API key with this id.")
}
