//! API keys: what they may do, and a hash of their secret.

use sea_orm::entity::prelude::*;

/// A row of `api_keys`.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "api_keys")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organization_id: Uuid,
    pub name: String,
    pub mode: String,
    pub scopes: String,
    pub rate_limit_per_minute: i32,
    pub secret_hash: Vec<u8>,
    pub revoked_at: Option<i64>,
    pub revoked_reason: Option<String>,
    pub expires_at: Option<i64>,
    pub replaced_by: Option<Uuid>,
    pub client_id: Option<Uuid>,
    pub blocked_at: Option<i64>,
    pub made_by: Option<Uuid>,
    pub revision: i64,
    pub created_at: i64,
    pub updated_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
