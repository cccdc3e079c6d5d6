//! Webhook subscriptions.

use sea_orm::sea_query::{DeleteStatement, Expr, ExprTrait, InsertStatement, Query, UpdateStatement};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, Iterable,
    QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::entities::api_keys;
use super::entities::webhook_subscriptions::{Column, Entity, Model};
use super::{RowPage, Tenant, internal};
use crate::domain::access::KeyMode;
use crate::domain::event::PauseReason;
use crate::domain::id::{ApiKeyId, OrganizationId, WebhookId};
use crate::error::Result;

/// A subscription as it is stored; its secret is encrypted.
pub type WebhookRow = Model;

impl WebhookRow {
    /// The events that it subscribes to.
    pub fn events(&self) -> impl Iterator<Item = &str> {
        self.event_types.as_array().into_iter().flatten().filter_map(|event| event.as_str())
    }

    /// Why it is paused; `None` while it is not, and when only a newer version knows the reason.
    #[must_use]
    pub fn pause_reason(&self) -> Option<PauseReason> {
        self.paused_at?;
        self.paused_reason.as_deref()?.parse().ok()
    }
}

pub(super) async fn webhooks<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    after: Option<Uuid>,
    limit: u64,
) -> Result<RowPage<WebhookRow>> {
    page(tenant, Condition::all(), after, limit).await
}

/// Subscriptions that one of these keys created, or whose URL or secret one of them changed last.
pub(super) async fn webhooks_of_keys<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    keys: &[ApiKeyId],
    after: Option<Uuid>,
    limit: u64,
) -> Result<RowPage<WebhookRow>> {
    let by = [Column::CreatedByKey, Column::UrlChangedByKey, Column::SecretRotatedByKey];
    let by_one_of_them = by
        .into_iter()
        .fold(Condition::any(), |any, column| any.add(column.is_in(keys.iter().map(|key| key.uuid()))));
    page(tenant, by_one_of_them, after, limit).await
}

/// Those that test keys created.
pub(super) async fn webhooks_of_test_keys<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    limit: u64,
) -> Result<Vec<WebhookRow>> {
    let keys = Query::select()
        .column(api_keys::Column::Id)
        .from(api_keys::Entity)
        .and_where(Expr::col(api_keys::Column::OrganizationId).eq(tenant.organization.uuid()))
        .and_where(Expr::col(api_keys::Column::Mode).eq(KeyMode::Test.as_str()))
        .to_owned();
    let of_them = Condition::all().add(Column::CreatedByKey.in_subquery(keys));
    Ok(page(tenant, of_them, None, limit).await?.rows)
}

/// The tenant's subscriptions that meet a condition, oldest first.
async fn page<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    condition: Condition,
    after: Option<Uuid>,
    limit: u64,
) -> Result<RowPage<WebhookRow>> {
    let mut query = Entity::find()
        .filter(Column::OrganizationId.eq(tenant.organization.uuid()))
        .filter(condition)
        .order_by_asc(Column::Id)
        .limit(limit + 1);
    if let Some(after) = after {
        query = query.filter(Column::Id.gt(after));
    }
    Ok(RowPage::cut(query.all(tenant.connection).await.map_err(internal)?, limit))
}

pub(super) async fn webhook<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    id: WebhookId,
) -> Result<Option<WebhookRow>> {
    Entity::find_by_id((tenant.organization.uuid(), id.uuid())).one(tenant.connection).await.map_err(internal)
}

/// The statement that inserts a subscription.
pub(super) fn insert(row: &WebhookRow) -> InsertStatement {
    let active = row.clone().into_active_model();
    let values =
        Column::iter().map(|column| active.get(column).into_value().map_or_else(Expr::null, Expr::val));
    let mut insert = Query::insert();
    insert.into_table(Entity).columns(Column::iter()).values_panic(values);
    insert
}

/// The statement that writes a changed subscription over its row.
pub(super) fn update(row: &WebhookRow) -> UpdateStatement {
    let mut update = Query::update();
    update
        .table(Entity)
        .values([
            (Column::Url, row.url.clone().into()),
            (Column::EventTypes, row.event_types.clone().into()),
            (Column::SealedSecret, row.sealed_secret.clone().into()),
            (Column::PausedAt, row.paused_at.into()),
            (Column::PausedReason, row.paused_reason.clone().into()),
            (Column::PreviousSealedSecret, row.previous_sealed_secret.clone().into()),
            (Column::PreviousSecretUntil, row.previous_secret_until.into()),
            (Column::UrlChangedByKey, row.url_changed_by_key.into()),
            (Column::SecretRotatedByKey, row.secret_rotated_by_key.into()),
        ])
        .and_where(Expr::col(Column::OrganizationId).eq(row.organization_id))
        .and_where(Expr::col(Column::Id).eq(row.id));
    update
}

/// The statement that deletes a subscription.
pub(super) fn delete(organization: OrganizationId, id: WebhookId) -> DeleteStatement {
    let mut delete = Query::delete();
    delete
        .from_table(Entity)
        .and_where(Expr::col(Column::OrganizationId).eq(organization.uuid()))
        .and_where(Expr::col(Column::Id).eq(id.uuid()));
    delete
}
