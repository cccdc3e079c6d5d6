//! Tracking positions of loads; the newest `recorded_at` is where the truck is.

use sea_orm::entity::prelude::*;

/// A row of `positions`.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "positions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub organization_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub load_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub recorded_at: i64,
    pub latitude: f64,
    pub longitude: f64,
    pub speed_mph: Option<f64>,
    pub heading_degrees: Option<f64>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub source: Option<String>,
    pub received_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
