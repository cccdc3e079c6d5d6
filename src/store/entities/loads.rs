//! Loads. `updated_at` is unique in an organization and rises in commit order.

use sea_orm::entity::prelude::*;

use crate::clock::uuid_at;
use crate::domain::id::OrganizationId;

/// A list without items, as text.
const EMPTY: &str = "[]";

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
    /// JSON text, like the other two documents; see `rendering`.
    pub load_references: String,
    pub equipment: Option<String>,
    /// In sequence, as they are included.
    pub stops: String,
    pub created_at: i64,
    pub updated_at: i64,
    /// The version that rendered the load and wrote its documents. 0: an unknown older one. Negative: that newer version
    /// wrote the documents, and the load was not rendered by it.
    pub rendering: i16,
    /// The `updated_at` of what was rendered.
    pub rendered_at: i64,
    /// The load as callers see it, without anything included.
    pub rendered: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// A load that was created at a moment, which its id is of, with nothing in it, and not rendered.
    pub fn blank(organization: OrganizationId, at: i64) -> Model {
        Model {
            organization_id: organization.uuid(),
            id: uuid_at(at),
            external_id: None,
            order_number: String::new(),
            status: String::new(),
            rate: None,
            currency: String::new(),
            notes: None,
            customer_id: None,
            carrier_id: None,
            vehicle_id: None,
            load_references: EMPTY.to_owned(),
            equipment: None,
            stops: EMPTY.to_owned(),
            created_at: at,
            updated_at: at,
            rendering: 0,
            rendered_at: 0,
            rendered: String::new(),
        }
    }
}
