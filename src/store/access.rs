//! Organizations and API keys, and the transaction in which staff change who may do what.
//!
//! Every change of access raises one revision, in its own transaction. Nodes poll that one number
//! and then read what has a newer revision; see [`crate::keys`].

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder, QuerySelect, Statement, TransactionTrait,
};
use tokio::sync::OwnedMutexGuard;
use uuid::Uuid;

use super::audit::{self, Entry};
use super::entities::{api_keys, organizations};
use super::{Slice, Store, internal};
use crate::domain::access::AccessState;
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::{Error, Result};

/// An organization as it is stored.
pub type OrganizationRow = organizations::Model;
/// An API key as it is stored.
pub type ApiKeyRow = api_keys::Model;

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
            revision: 0,
            created_at: now,
            updated_at: now,
        }
    }
}

impl ApiKeyRow {
    /// The API client that the key belongs to: the first of the keys that replaced one another by rolling.
    #[must_use]
    pub fn client(&self) -> Uuid {
        self.client_id.unwrap_or(self.id)
    }
}

/// What has changed since a revision.
#[derive(Debug)]
pub struct AccessChanges {
    /// Everything up to this revision is included.
    pub revision: i64,
    /// Organizations that changed.
    pub organizations: Vec<OrganizationRow>,
    /// API keys that changed.
    pub api_keys: Vec<ApiKeyRow>,
}

impl Store {
    /// The newest revision of access.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn access_revision(&self) -> Result<i64> {
        let statement = Statement::from_string(
            self.db.get_database_backend(),
            "select revision from access_revision where id = 1",
        );
        let row = self.db.query_one_raw(statement).await.map_err(internal)?;
        row.ok_or_else(|| Error::internal("the access revision is missing"))?
            .try_get("", "revision")
            .map_err(internal)
    }

    /// Everything that changed after `since`.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn access_changes(&self, since: i64) -> Result<AccessChanges> {
        // The revision is read first: what commits in between is read twice rather than not at all.
        let revision = self.access_revision().await?;
        let mut changes = AccessChanges { revision, organizations: Vec::new(), api_keys: Vec::new() };
        if revision != since {
            changes.organizations = organizations::Entity::find()
                .filter(organizations::Column::Revision.gt(since))
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

    /// Begins a change of access.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn begin_access(&self) -> Result<AccessUnit> {
        let writer = self.writer().await;
        let transaction = self.db.begin().await.map_err(internal)?;
        let backend = transaction.get_database_backend();
        let raise = "update access_revision set revision = revision + 1 where id = 1 returning revision";
        let row =
            transaction.query_one_raw(Statement::from_string(backend, raw(raise))).await.map_err(internal)?;
        let revision = row
            .ok_or_else(|| Error::internal("the access revision is missing"))?
            .try_get("", "revision")
            .map_err(internal)?;
        Ok(AccessUnit { transaction, revision, _writer: writer })
    }

    /// One organization.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn organization(&self, id: OrganizationId) -> Result<Option<OrganizationRow>> {
        organizations::Entity::find_by_id(id.uuid()).one(&self.db).await.map_err(internal)
    }

    /// The organization with this name.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn organization_named(&self, name: &str) -> Result<Option<OrganizationRow>> {
        organizations::Entity::find()
            .filter(organizations::Column::Name.eq(name))
            .one(&self.db)
            .await
            .map_err(internal)
    }

    /// A page of organizations in order of creation.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn organizations(&self, after: Option<Uuid>, limit: u64) -> Result<Slice<OrganizationRow>> {
        let mut query =
            organizations::Entity::find().order_by_asc(organizations::Column::Id).limit(limit + 1);
        if let Some(after) = after {
            query = query.filter(organizations::Column::Id.gt(after));
        }
        Ok(Slice::cut(query.all(&self.db).await.map_err(internal)?, limit))
    }

    /// A page of an organization's API keys in order of creation, revoked ones included.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn api_keys(
        &self,
        organization: OrganizationId,
        after: Option<Uuid>,
        limit: u64,
    ) -> Result<Slice<ApiKeyRow>> {
        let mut query = api_keys::Entity::find()
            .filter(api_keys::Column::OrganizationId.eq(organization.uuid()))
            .order_by_asc(api_keys::Column::Id)
            .limit(limit + 1);
        if let Some(after) = after {
            query = query.filter(api_keys::Column::Id.gt(after));
        }
        Ok(Slice::cut(query.all(&self.db).await.map_err(internal)?, limit))
    }

    /// The keys of an API client, the revoked ones included.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn keys_of_client(&self, organization: OrganizationId, client: Uuid) -> Result<Vec<ApiKeyRow>> {
        keys_of_client(&self.db, organization, client).await
    }

    /// What an organization's keys are called.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn key_names(&self, organization: OrganizationId) -> Result<HashMap<Uuid, String>> {
        let keys = api_keys::Entity::find()
            .filter(api_keys::Column::OrganizationId.eq(organization.uuid()))
            .all(&self.db)
            .await
            .map_err(internal)?;
        Ok(keys.into_iter().map(|key| (key.id, key.name)).collect())
    }

    /// When and from where each of these keys was last used; keys that never were are absent.
    ///
    /// # Errors
    /// When the database cannot be asked.
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

/// `from_string` takes owned text.
fn raw(sql: &str) -> String {
    sql.to_owned()
}

async fn keys_of_client(
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

/// A change of access under way. Dropped without [`AccessUnit::commit`], it leaves nothing behind.
pub struct AccessUnit {
    transaction: DatabaseTransaction,
    revision: i64,
    _writer: Option<OwnedMutexGuard<()>>,
}

impl AccessUnit {
    /// For the parts of a unit that are written elsewhere.
    pub(super) fn transaction(&self) -> &DatabaseTransaction {
        &self.transaction
    }

    /// Appends what is done here to the audit chain. Do it last.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn audit(&self, entry: Entry) -> Result<()> {
        audit::append(&self.transaction, entry).await
    }

    /// Writes a new organization and its clock.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn insert_organization(&self, mut row: OrganizationRow) -> Result<OrganizationRow> {
        row.revision = self.revision;
        let row = row.into_active_model().insert(&self.transaction).await.map_err(internal)?;
        let mut clock = Query::insert();
        clock
            .into_table("organization_clocks")
            .columns(["organization_id", "last_change"])
            .values_panic([row.id.into(), row.created_at.into()]);
        self.transaction.execute(&clock).await.map_err(internal)?;
        Ok(row)
    }

    /// The organization, locked against other changes of access.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn organization(&self, id: OrganizationId) -> Result<Option<OrganizationRow>> {
        organizations::Entity::find_by_id(id.uuid()).one(&self.transaction).await.map_err(internal)
    }

    /// Writes a changed organization.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn update_organization(&self, mut row: OrganizationRow) -> Result<OrganizationRow> {
        row.revision = self.revision;
        row.into_active_model().reset_all().update(&self.transaction).await.map_err(internal)
    }

    /// One API key of an organization, locked against other changes of access.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn api_key(&self, organization: OrganizationId, id: ApiKeyId) -> Result<Option<ApiKeyRow>> {
        api_keys::Entity::find_by_id(id.uuid())
            .filter(api_keys::Column::OrganizationId.eq(organization.uuid()))
            .one(&self.transaction)
            .await
            .map_err(internal)
    }

    /// The keys of an API client, the revoked ones included.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn keys_of_client(&self, organization: OrganizationId, client: Uuid) -> Result<Vec<ApiKeyRow>> {
        keys_of_client(&self.transaction, organization, client).await
    }

    /// Writes a new API key.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn insert_api_key(&self, mut row: ApiKeyRow) -> Result<ApiKeyRow> {
        row.revision = self.revision;
        row.into_active_model().insert(&self.transaction).await.map_err(internal)
    }

    /// Writes a changed API key.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn update_api_key(&self, mut row: ApiKeyRow) -> Result<ApiKeyRow> {
        row.revision = self.revision;
        row.into_active_model().reset_all().update(&self.transaction).await.map_err(internal)
    }

    /// Makes it so.
    ///
    /// # Errors
    /// When the database cannot be asked; then nothing has changed.
    pub async fn commit(self) -> Result<()> {
        self.transaction.commit().await.map_err(internal)
    }
}
