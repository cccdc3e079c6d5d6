//! Webhook subscriptions; the signing secret is encrypted.

use sea_orm::entity::prelude::*;

/// A row of `webhook_subscriptions`.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "webhook_subscriptions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub organization_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub url: String,
    pub event_types: Json,
    pub sealed_secret: Vec<u8>,
    pub created_at: i64,
    pub paused_at: Option<i64>,
    pub paused_reason: Option<String>,
    pub previous_sealed_secret: Option<Vec<u8>>,
    pub previous_secret_until: Option<i64>,
    pub created_by_key: Option<Uuid>,
    pub url_changed_by_key: Option<Uuid>,
    pub secret_rotated_by_key: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
