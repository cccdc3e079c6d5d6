//! Sessions of the portal.

use sea_orm::entity::prelude::*;

/// A row of `portal_sessions`.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "portal_sessions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub token_hash: Vec<u8>,
    pub account_id: Uuid,
    pub portal_user_id: Option<Uuid>,
    pub factor: String,
    pub created_at: i64,
    pub seen_at: i64,
    pub expires_at: i64,
    pub stepped_up_at: Option<i64>,
    pub address: String,
    pub agent: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
