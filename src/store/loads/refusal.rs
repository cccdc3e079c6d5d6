//! Why the database refuses a load.

use sea_orm::{DatabaseConnection, DbErr};
use uuid::Uuid;

use super::LoadRow;
use crate::error::{Detail, Error};
use crate::store::errors::{Constraint, dangling};
use crate::store::{Tenant, internal, parties, violated};

const EXTERNAL_ID_KEY: Constraint =
    Constraint { name: "loads_external_id_key", sqlite_columns: "loads.organization_id, loads.external_id" };

/// The references of a written load to other rows, for finding out which of them is wrong.
pub(in crate::store) struct LoadClaims {
    external_id: Option<String>,
    customer_id: Option<Uuid>,
    carrier_id: Option<Uuid>,
    vehicle_id: Option<Uuid>,
}

impl LoadClaims {
    pub(in crate::store) fn of(row: &LoadRow) -> Self {
        LoadClaims {
            external_id: row.external_id.clone(),
            customer_id: row.customer_id,
            carrier_id: row.carrier_id,
            vehicle_id: row.vehicle_id,
        }
    }
}

/// The error of a change that the database refuses: a violated rule of loads says what to change;
/// anything else is an internal error.
pub(in crate::store) async fn refusal(
    tenant: &Tenant<'_, DatabaseConnection>,
    claims: Option<&LoadClaims>,
    error: DbErr,
) -> Error {
    let Some(row) = claims else { return internal(error) };
    if violated(&error, EXTERNAL_ID_KEY) {
        return Error::conflict(format!(
            "Another load of your organization has the externalId {:?}. Read or upsert that one, or choose another externalId.",
            row.external_id.as_deref().unwrap_or_default()
        ));
    }
    if !dangling(&error) {
        return internal(error);
    }
    let missing = match parties::missing(tenant, row.customer_id, row.carrier_id, row.vehicle_id).await {
        Ok(missing) => missing,
        Err(error) => return error,
    };
    let details = [
        (missing.customer, "/customerId", "customer"),
        (missing.carrier, "/carrierId", "carrier"),
        (missing.vehicle, "/vehicleId", "vehicle"),
    ];
    let details: Vec<_> = details
        .into_iter()
        .filter(|(missing, ..)| *missing)
        .map(|(_, pointer, what)| Detail::new(pointer, format!("names no {what} of your organization")))
        .collect();
    // The row may have been created in between; then a retry helps.
    if details.is_empty() { Error::unavailable(error) } else { Error::violations(details) }
}
