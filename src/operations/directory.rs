//! Customers, carriers and vehicles: listed, and brought in under the codes that the organization knows
//! them by.

use std::collections::HashMap;
use std::hash::Hash;

use async_trait::async_trait;
use serde_json::json;
use uuid::Uuid;

use super::organization;
use crate::clock::uuid_at;
use crate::contract::operator::endpoints::DirectoryApi;
use crate::contract::operator::types;
use crate::domain::cursor::{Cursors, List};
use crate::domain::id::{CarrierId, CustomerId, OrganizationId, VehicleId};
use crate::error::Result;
use crate::gate::operator::Call;
use crate::http::{Body, Page};
use crate::store::parties::{CarrierRow, CustomerRow, VehicleRow};
use crate::surfaces::operator::Operator;

/// The three operations are alike but for their payload: this writes the body of one of them. All
/// items are written or none; of two items with one code the later wins.
macro_rules! bring_in {
    ($call:ident, $path:ident, $action:literal, $items:expr, $code:ident, $find:ident, $upsert:ident, $id:ident, |$item:ident, $common:ident| $row:expr) => {{
        let organization = organization($call, &$path.organization_id).await?;
        let organization = OrganizationId::from_uuid(organization.id);
        let items = $items;
        let codes: Vec<String> = items.iter().map(|item| item.$code.clone()).collect();
        let now = $call.now();
        let mut unit = $call.begin(organization).await?;
        let known = unit.tenant().await?.$find(&codes).await?;
        let mut ids: HashMap<String, Uuid> = known.into_iter().map(|row| (row.$code, row.id)).collect();
        let updated = ids.len();
        let sent = items.len();
        let mut rows = HashMap::with_capacity(sent);
        for $item in items {
            let id = *ids.entry($item.$code.clone()).or_insert_with(|| uuid_at(now));
            let $common = Common { organization: organization.uuid(), id, now };
            rows.insert($item.$code.clone(), $row);
        }
        let created = rows.len() - updated;
        let repeated = sent - rows.len();
        unit.$upsert(rows.into_values().collect());
        let entry = $call.entry($action).about(Some(organization), organization);
        unit.audit(entry.made(&json!({ "created": created, "updated": updated })));
        unit.commit().await?;
        Ok(types::BulkUpsert {
            created: count(created),
            updated: count(updated),
            repeated: count(repeated),
            ids: in_order(&codes, &ids).map(|id| $id::from_uuid(id).to_string()).collect(),
        })
    }};
}

struct Common {
    organization: Uuid,
    id: Uuid,
    now: i64,
}

#[async_trait]
impl DirectoryApi for Operator {
    async fn upsert_customers(
        &self,
        call: &Call,
        path: types::UpsertCustomersPath,
        body: Body<types::UpsertCustomersRequest>,
    ) -> Result<types::BulkUpsert> {
        let items = body.into_inner().customers;
        bring_in!(
            call,
            path,
            "customers.upsert",
            items,
            customer_code,
            customers_by_code,
            upsert_customers,
            CustomerId,
            |item, common| {
                CustomerRow {
                    organization_id: common.organization,
                    id: common.id,
                    customer_code: item.customer_code,
                    customer_name: item.customer_name,
                    created_at: common.now,
                    updated_at: common.now,
                }
            }
        )
    }

    async fn upsert_carriers(
        &self,
        call: &Call,
        path: types::UpsertCarriersPath,
        body: Body<types::UpsertCarriersRequest>,
    ) -> Result<types::BulkUpsert> {
        let items = body.into_inner().carriers;
        bring_in!(
            call,
            path,
            "carriers.upsert",
            items,
            carrier_code,
            carriers_by_code,
            upsert_carriers,
            CarrierId,
            |item, common| {
                CarrierRow {
                    organization_id: common.organization,
                    id: common.id,
                    carrier_code: item.carrier_code,
                    carrier_name: item.carrier_name,
                    mc_number: item.mc_number,
                    dot_number: item.dot_number,
                    created_at: common.now,
                    updated_at: common.now,
                }
            }
        )
    }

    async fn upsert_vehicles(
        &self,
        call: &Call,
        path: types::UpsertVehiclesPath,
        body: Body<types::UpsertVehiclesRequest>,
    ) -> Result<types::BulkUpsert> {
        let items = body.into_inner().vehicles;
        bring_in!(
            call,
            path,
            "vehicles.upsert",
            items,
            unit_number,
            vehicles_by_unit,
            upsert_vehicles,
            VehicleId,
            |item, common| {
                VehicleRow {
                    organization_id: common.organization,
                    id: common.id,
                    unit_number: item.unit_number,
                    vehicle_type: item.vehicle_type,
                    created_at: common.now,
                    updated_at: common.now,
                }
            }
        )
    }

    async fn list_customers(
        &self,
        call: &Call,
        path: types::ListCustomersPath,
        query: types::ListCustomersQuery,
    ) -> Result<Page<types::Customer>> {
        let organization = OrganizationId::from_uuid(organization(call, &path.organization_id).await?.id);
        let cursors = Cursors::of(List::Customers, Some(organization));
        let after = cursors.read_id(query.cursor.as_deref())?;
        let tenant = call.app().store.tenant(organization);
        let slice = tenant.customers(after, query.limit.unsigned_abs().into()).await?;
        slice.into_page(
            |row| cursors.after_id(row.id),
            |row| {
                Ok(types::Customer {
                    id: CustomerId::from_uuid(row.id).to_string(),
                    customer_code: row.customer_code,
                    customer_name: row.customer_name,
                })
            },
        )
    }

    async fn list_carriers(
        &self,
        call: &Call,
        path: types::ListCarriersPath,
        query: types::ListCarriersQuery,
    ) -> Result<Page<types::Carrier>> {
        let organization = OrganizationId::from_uuid(organization(call, &path.organization_id).await?.id);
        let cursors = Cursors::of(List::Carriers, Some(organization));
        let after = cursors.read_id(query.cursor.as_deref())?;
        let tenant = call.app().store.tenant(organization);
        let slice = tenant.carriers(after, query.limit.unsigned_abs().into()).await?;
        slice.into_page(
            |row| cursors.after_id(row.id),
            |row| {
                Ok(types::Carrier {
                    id: CarrierId::from_uuid(row.id).to_string(),
                    carrier_code: row.carrier_code,
                    carrier_name: row.carrier_name,
                    mc_number: row.mc_number,
                    dot_number: row.dot_number,
                })
            },
        )
    }

    async fn list_vehicles(
        &self,
        call: &Call,
        path: types::ListVehiclesPath,
        query: types::ListVehiclesQuery,
    ) -> Result<Page<types::Vehicle>> {
        let organization = OrganizationId::from_uuid(organization(call, &path.organization_id).await?.id);
        let cursors = Cursors::of(List::Vehicles, Some(organization));
        let after = cursors.read_id(query.cursor.as_deref())?;
        let tenant = call.app().store.tenant(organization);
        let slice = tenant.vehicles(after, query.limit.unsigned_abs().into()).await?;
        slice.into_page(
            |row| cursors.after_id(row.id),
            |row| {
                Ok(types::Vehicle {
                    id: VehicleId::from_uuid(row.id).to_string(),
                    unit_number: row.unit_number,
                    vehicle_type: row.vehicle_type,
                })
            },
        )
    }
}

/// The ids of the items, in the order in which they were sent.
fn in_order<'a, K: Hash + Eq>(keys: &'a [K], ids: &'a HashMap<K, Uuid>) -> impl Iterator<Item = Uuid> + 'a {
    keys.iter().filter_map(|key| ids.get(key).copied())
}

/// The contract allows 1,000 items.
fn count(items: usize) -> i32 {
    i32::try_from(items).unwrap_or(i32::MAX)
}
