//! Webhook subscriptions.

use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, Iterable, QueryFilter,
    QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::entities::webhook_subscriptions::{Column, Entity, Model};
use super::{Slice, Tenant, Unit, internal};
use crate::domain::event::PauseReason;
use crate::domain::id::{ApiKeyId, WebhookId};
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

impl<C: ConnectionTrait> Tenant<'_, C> {
    /// A page of subscriptions in order of creation, behind the one with id `after`.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn webhooks(&self, after: Option<Uuid>, limit: u64) -> Result<Slice<WebhookRow>> {
        let mut query = Entity::find()
            .filter(Column::OrganizationId.eq(self.organization.uuid()))
            .order_by_asc(Column::Id)
            .limit(limit + 1);
        if let Some(after) = after {
            query = query.filter(Column::Id.gt(after));
        }
        Ok(Slice::cut(query.all(self.connection).await.map_err(internal)?, limit))
    }

    /// The first `limit` subscriptions that these keys created, behind the one with id `after`.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn webhooks_of_keys(
        &self,
        keys: &[ApiKeyId],
        after: Option<Uuid>,
        limit: u64,
    ) -> Result<Slice<WebhookRow>> {
        let mut query = Entity::find()
            .filter(Column::OrganizationId.eq(self.organization.uuid()))
            .filter(Column::CreatedByKey.is_in(keys.iter().map(|key| key.uuid())))
            .order_by_asc(Column::Id)
            .limit(limit + 1);
        if let Some(after) = after {
            query = query.filter(Column::Id.gt(after));
        }
        Ok(Slice::cut(query.all(self.connection).await.map_err(internal)?, limit))
    }

    /// One subscription.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn webhook(&self, id: WebhookId) -> Result<Option<WebhookRow>> {
        Entity::find_by_id((self.organization.uuid(), id.uuid())).one(self.connection).await.map_err(internal)
    }
}

impl Unit {
    /// Writes a new subscription.
    pub fn insert_webhook(&mut self, row: &WebhookRow) {
        let active = row.clone().into_active_model();
        let values =
            Column::iter().map(|column| active.get(column).into_value().map_or_else(Expr::null, Expr::val));
        let mut insert = Query::insert();
        insert.into_table(Entity).columns(Column::iter()).values_panic(values);
        self.insert(insert);
        self.changes_listeners();
    }

    /// Writes a changed subscription over its row, and has the dispatcher look at it.
    pub fn update_webhook(&mut self, row: &WebhookRow) {
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
            ])
            .and_where(Expr::col(Column::OrganizationId).eq(row.organization_id))
            .and_where(Expr::col(Column::Id).eq(row.id));
        self.update(update);
        self.changes_listeners();
        self.looks_at(row.id);
    }

    /// Removes a subscription. The dispatcher then cancels what is still to be sent to it.
    pub fn delete_webhook(&mut self, id: WebhookId) {
        let mut delete = Query::delete();
        delete
            .from_table(Entity)
            .and_where(Expr::col(Column::OrganizationId).eq(self.organization().uuid()))
            .and_where(Expr::col(Column::Id).eq(id.uuid()));
        self.delete(delete);
        self.changes_listeners();
        self.looks_at(id.uuid());
    }
}
