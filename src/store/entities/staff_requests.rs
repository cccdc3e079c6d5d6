//! Requests of organizations to staff.

use sea_orm::entity::prelude::*;

/// A row of `staff_requests`.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "staff_requests")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organization_id: Uuid,
    pub kind: String,
    pub state: String,
    pub wanted: Json,
    pub reason: String,
    pub opened_by: String,
    pub opened_by_name: Option<String>,
    pub opened_by_email: String,
    pub opened_at: i64,
    pub decided_by: Option<String>,
    pub decided_by_name: Option<String>,
    pub decided_at: Option<i64>,
    pub decision: Option<String>,
    pub replay_id: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
