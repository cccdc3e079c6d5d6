//! Customer organizations and their access state.

use sea_orm::entity::prelude::*;

/// A row of `organizations`.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "organizations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    pub access_state: String,
    pub access_reason: Option<String>,
    pub state_before_disabled: Option<String>,
    pub contacts: Option<Json>,
    pub production_approval: Option<Json>,
    pub onboarding: Option<Json>,
    pub allowed_scopes: Option<String>,
    pub disabled_at: Option<i64>,
    pub closed_at: Option<i64>,
    pub freight_removed_at: Option<i64>,
    pub is_probe: bool,
    pub revision: i64,
    pub created_at: i64,
    pub updated_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
