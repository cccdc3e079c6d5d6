//! Reads of organizations and API keys. They are changed in an [`AccessTransaction`](super::AccessTransaction).

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, Select,
    Statement,
};
use uuid::Uuid;

use super::entities::{api_keys, organizations};
use super::{RowPage, Store, internal};
use crate::domain::access::AccessState;
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::{Error, Result};

/// An organization as it is stored.
pub type OrganizationRow = organizations::Model;
/// An API key as it is stored.
pub type ApiKeyRow = api_keys::Model;

/// Keys of one organization that work, at most: more than any has. Those that its members create have a far lower bound.
const MOST_USABLE: u64 = 10_000;

impl OrganizationRow {
    /// A new organization without contacts.
    #[must_use]
    pub fn new(id: Uuid, name: &str, state: AccessState, now: i64) -> Self {
        OrganizationRow {
            id,
            name: name.to_owned(),
            access_state: state.to_string(),
            access_reason: None,
            state_before_disabled: None,
            contacts: None,
            production_approval: None,
            onboarding: None,
            allowed_scopes: None,
            disabled_at: None,
            closed_at: None,
            freight_removed_at: None,
            is_probe: false,
            revision: 0,
            created_at: now,
            updated_at: now,
        }
    }
}

impl ApiKeyRow {
    /// The API client that the key belongs to: the first of the keys that replaced each other by rolling.
    #[must_use]
    pub fn client(&self) -> Uuid {
        self.client_id.unwrap_or(self.id)
    }

    /// Whether it was revoked or has expired, which is final.
    #[must_use]
    pub fn has_ended(&self, now: i64) -> bool {
        self.revoked_at.is_some() || self.has_expired(now)
    }

    /// Whether it has expired.
    #[must_use]
    pub fn has_expired(&self, now: i64) -> bool {
        self.expires_at.is_some_and(|moment| moment <= now)
    }
}

/// What of an organization decides about its keys. The rest of the row, above all its documents, is not read for that.
#[derive(Debug, FromQueryResult)]
pub struct OrganizationAccess {
    /// Its id.
    pub id: Uuid,
    /// Its access state, as it is stored.
    pub access_state: String,
    /// Whether it is the status page's prober's.
    pub is_probe: bool,
    /// The revision of its last change.
    pub revision: i64,
}

/// The changes since a revision.
#[derive(Debug)]
pub struct AccessChanges {
    /// Everything up to this revision is included.
    pub revision: i64,
    /// The epoch of the database. Revisions of another epoch say nothing about this one.
    pub epoch: i64,
    /// Organizations that changed.
    pub organizations: Vec<OrganizationAccess>,
    /// API keys that changed.
    pub api_keys: Vec<ApiKeyRow>,
}

impl Store {
    /// The newest revision of access, and the epoch in which it is.
    async fn access_revision(&self) -> Result<(i64, i64)> {
        let statement = Statement::from_string(
            self.db.get_database_backend(),
            "select revision, (select began_at from database_epoch where id = 1) as epoch
            from access_revision where id = 1",
        );
        let row = self.db.query_one_raw(statement).await.map_err(internal)?;
        let row = row.ok_or_else(|| Error::internal("the access revision is missing"))?;
        let read = |column| row.try_get("", column).map_err(internal);
        Ok((read("revision")?, read("epoch")?))
    }

    /// The changes after revision `since` of the epoch `of`, or everything in another epoch.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn access_changes(&self, since: i64, of: i64) -> Result<AccessChanges> {
        // The revision is read first: a commit in between is then read twice rather than missed.
        let (revision, epoch) = self.access_revision().await?;
        self.know_epoch(epoch);
        let since = if epoch == of { since } else { 0 };
        let mut changes = AccessChanges { revision, epoch, organizations: Vec::new(), api_keys: Vec::new() };
        if revision != since {
            use organizations::Column;
            changes.organizations = organizations::Entity::find()
                .select_only()
                .columns([Column::Id, Column::AccessState, Column::IsProbe, Column::Revision])
                .filter(Column::Revision.gt(since))
                .into_model::<OrganizationAccess>()
                .all(&self.db)
                .await
                .map_err(internal)?;
            changes.api_keys = api_keys::Entity::find()
                .filter(api_keys::Column::Revision.gt(since))
                .all(&self.db)
                .await
                .map_err(internal)?;
        }
        Ok(changes)
    }

    /// One organization.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn organization(&self, id: OrganizationId) -> Result<Option<OrganizationRow>> {
        organizations::Entity::find_by_id(id.uuid()).one(&self.db).await.map_err(internal)
    }

    /// The organization with this name.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn organization_named(&self, name: &str) -> Result<Option<OrganizationRow>> {
        organizations::Entity::find()
            .filter(organizations::Column::Name.eq(name))
            .one(&self.db)
            .await
            .map_err(internal)
    }

    /// A page of organizations in order of creation: those that were closed, or the others.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn organizations(
        &self,
        closed: bool,
        after: Option<Uuid>,
        limit: u64,
    ) -> Result<RowPage<OrganizationRow>> {
        let closed_at = organizations::Column::ClosedAt;
        let mut query = organizations::Entity::find()
            .filter(if closed { closed_at.is_not_null() } else { closed_at.is_null() })
            .order_by_asc(organizations::Column::Id)
            .limit(limit + 1);
        if let Some(after) = after {
            query = query.filter(organizations::Column::Id.gt(after));
        }
        Ok(RowPage::cut(query.all(&self.db).await.map_err(internal)?, limit))
    }

    /// A page of an organization's API keys in order of creation, revoked ones included.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn api_keys(
        &self,
        organization: OrganizationId,
        after: Option<Uuid>,
        limit: u64,
    ) -> Result<RowPage<ApiKeyRow>> {
        let mut query = api_keys::Entity::find()
            .filter(api_keys::Column::OrganizationId.eq(organization.uuid()))
            .order_by_asc(api_keys::Column::Id)
            .limit(limit + 1);
        if let Some(after) = after {
            query = query.filter(api_keys::Column::Id.gt(after));
        }
        Ok(RowPage::cut(query.all(&self.db).await.map_err(internal)?, limit))
    }

    /// The keys of an API client, the revoked ones included.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn keys_of_client(&self, organization: OrganizationId, client: Uuid) -> Result<Vec<ApiKeyRow>> {
        keys_of_client(&self.db, organization, client).await
    }

    /// One API key of an organization.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn api_key(&self, organization: OrganizationId, id: ApiKeyId) -> Result<Option<ApiKeyRow>> {
        api_key(&self.db, organization, id).await
    }

    /// An organization's newest revoked keys.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn revoked_keys(&self, organization: OrganizationId, most: u64) -> Result<Vec<ApiKeyRow>> {
        api_keys::Entity::find()
            .filter(api_keys::Column::OrganizationId.eq(organization.uuid()))
            .filter(api_keys::Column::RevokedAt.is_not_null())
            .order_by_desc(api_keys::Column::Id)
            .limit(most)
            .all(&self.db)
            .await
            .map_err(internal)
    }

    /// The first key that staff issued to an organization.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn first_key(&self, organization: OrganizationId) -> Result<Option<ApiKeyRow>> {
        first_key(&self.db, organization).await
    }

    /// The names of an organization's keys.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn key_names(&self, organization: OrganizationId) -> Result<HashMap<Uuid, String>> {
        let keys = api_keys::Entity::find()
            .filter(api_keys::Column::OrganizationId.eq(organization.uuid()))
            .all(&self.db)
            .await
            .map_err(internal)?;
        Ok(keys.into_iter().map(|key| (key.id, key.name)).collect())
    }

    /// When and from where each of these keys was last used; keys that were never used are absent.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn key_uses(&self, keys: &[Uuid]) -> Result<HashMap<Uuid, (i64, String)>> {
        if keys.is_empty() {
            return Ok(HashMap::new());
        }
        let mut select = Query::select();
        select
            .columns(["api_key_id", "last_used_at", "address"])
            .from("key_uses")
            .and_where(Expr::col("api_key_id").is_in(keys.iter().copied()));
        let rows = self.db.query_all(&select).await.map_err(internal)?;
        let read = |row: sea_orm::QueryResult| -> Result<_, sea_orm::DbErr> {
            Ok((
                row.try_get("", "api_key_id")?,
                (row.try_get("", "last_used_at")?, row.try_get("", "address")?),
            ))
        };
        rows.into_iter().map(read).collect::<Result<_, _>>().map_err(internal)
    }
}

/// When an organization was closed, if it was.
pub(super) async fn closed_at(
    connection: &impl ConnectionTrait,
    organization: OrganizationId,
) -> Result<Option<i64>> {
    let closed_at: Option<Option<i64>> = organizations::Entity::find_by_id(organization.uuid())
        .select_only()
        .column(organizations::Column::ClosedAt)
        .into_tuple()
        .one(connection)
        .await
        .map_err(internal)?;
    Ok(closed_at.flatten())
}

pub(super) async fn api_key(
    connection: &impl ConnectionTrait,
    organization: OrganizationId,
    id: ApiKeyId,
) -> Result<Option<ApiKeyRow>> {
    api_keys::Entity::find_by_id(id.uuid())
        .filter(api_keys::Column::OrganizationId.eq(organization.uuid()))
        .one(connection)
        .await
        .map_err(internal)
}

fn not_revoked(organization: OrganizationId) -> Select<api_keys::Entity> {
    api_keys::Entity::find()
        .filter(api_keys::Column::OrganizationId.eq(organization.uuid()))
        .filter(api_keys::Column::RevokedAt.is_null())
}

pub(super) async fn current_keys(
    connection: &impl ConnectionTrait,
    organization: OrganizationId,
    most: u64,
) -> Result<Vec<ApiKeyRow>> {
    not_revoked(organization)
        .order_by_desc(api_keys::Column::Id)
        .limit(most)
        .all(connection)
        .await
        .map_err(internal)
}

pub(super) async fn usable_keys(
    connection: &impl ConnectionTrait,
    organization: OrganizationId,
    now: i64,
) -> Result<Vec<ApiKeyRow>> {
    let expires_at = api_keys::Column::ExpiresAt;
    not_revoked(organization)
        .filter(expires_at.is_null().or(expires_at.gt(now)))
        .order_by_desc(api_keys::Column::Id)
        .limit(MOST_USABLE)
        .all(connection)
        .await
        .map_err(internal)
}

pub(super) async fn expired_keys(
    connection: &impl ConnectionTrait,
    organization: OrganizationId,
    (since, now): (i64, i64),
    most: u64,
) -> Result<Vec<ApiKeyRow>> {
    let expires_at = api_keys::Column::ExpiresAt;
    not_revoked(organization)
        .filter(expires_at.gt(since))
        .filter(expires_at.lte(now))
        .order_by_desc(expires_at)
        .order_by_desc(api_keys::Column::Id)
        .limit(most)
        .all(connection)
        .await
        .map_err(internal)
}

pub(super) async fn first_key(
    connection: &impl ConnectionTrait,
    organization: OrganizationId,
) -> Result<Option<ApiKeyRow>> {
    api_keys::Entity::find()
        .filter(api_keys::Column::OrganizationId.eq(organization.uuid()))
        .filter(api_keys::Column::MadeBy.is_null())
        .order_by_asc(api_keys::Column::Id)
        .one(connection)
        .await
        .map_err(internal)
}

pub(super) async fn keys_of_client(
    connection: &impl ConnectionTrait,
    organization: OrganizationId,
    client: Uuid,
) -> Result<Vec<ApiKeyRow>> {
    api_keys::Entity::find()
        .filter(api_keys::Column::OrganizationId.eq(organization.uuid()))
        .filter(api_keys::Column::ClientId.eq(client).or(api_keys::Column::Id.eq(client)))
        .order_by_asc(api_keys::Column::Id)
        .all(connection)
        .await
        .map_err(internal)
}
