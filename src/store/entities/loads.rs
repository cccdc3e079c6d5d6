//! Loads. `updated_at` is unique in an organization and rises in commit order.

use sea_orm::entity::prelude::*;

/// A row of `loads`.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "loads")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub organization_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub external_id: Option<String>,
    pub order_number: String,
    pub status: String,
    pub rate: Option<f64>,
    pub currency: String,
    pub notes: Option<String>,
    pub customer_id: Option<Uuid>,
    pub carrier_id: Option<Uuid>,
    pub vehicle_id: Option<Uuid>,
    pub load_references: Json,
    pub equipment: Option<Json>,
    pub stops: Json,
    pub created_at: i64,
    pub updated_at: i64,
    /// The version of the rendering, 0 for none.
    pub rendering: i16,
    /// The `updated_at` of what was rendered.
    pub rendered_at: i64,
    /// The load as callers see it, without anything included.
    pub rendered: String,
    /// Its stops, as they are included.
    pub rendered_stops: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
