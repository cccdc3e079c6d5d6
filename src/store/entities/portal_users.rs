//! Users of the partner portal, from invitation to revocation.

use sea_orm::entity::prelude::*;

/// A row of `portal_users`.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "portal_users")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organization_id: Uuid,
    pub email: String,
    pub name: Option<String>,
    pub role: String,
    pub status: String,
    pub invitation_hash: Option<Vec<u8>>,
    pub invitation_expires_at: Option<i64>,
    pub invited_at: i64,
    pub accepted_at: Option<i64>,
    pub revoked_at: Option<i64>,
    pub revoked_reason: Option<String>,
    pub created_at: i64,
    pub updated_at: i64,
    pub account_id: Option<Uuid>,
    pub invited_by: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
