//! Customers, carriers and vehicles: listing them, and importing them by the organization's own codes.

mod party;
mod upsert;

use super::Paging;
use crate::contract::partner::types::{Carrier, Customer, Vehicle};
use crate::domain::cursor::List;
use crate::domain::id::{CarrierId, CustomerId, OrganizationId, VehicleId};
use crate::domain::page::Page;
use crate::error::Result;
use crate::store::Store;
use crate::store::parties::{CarrierRow, CustomerRow, VehicleRow};

pub use party::Party;
pub use upsert::{Upserted, upsert};

/// The three differ only in their payload: this defines the list of one of them.
macro_rules! listed {
    ($(#[$doc:meta])* $name:ident, $list:ident, $view:ident, $shown:ty) => {
        $(#[$doc])*
        ///
        /// # Errors
        /// When the cursor is of another list.
        pub async fn $name(
            store: &Store,
            organization: OrganizationId,
            cursor: Option<&str>,
            limit: i32,
        ) -> Result<Page<$shown>> {
            let paging = Paging::of(store.cursors(List::$list, Some(organization)), cursor, limit)?;
            let found = store.tenant(organization).$name(paging.after, paging.limit).await?;
            paging.page(found, |row| row.id, |row| Ok($view(row)))
        }
    };
}

listed!(
    /// A page of customers in order of creation.
    customers, Customers, customer, Customer
);
listed!(
    /// A page of carriers in order of creation.
    carriers, Carriers, carrier, Carrier
);
listed!(
    /// A page of vehicles in order of creation.
    vehicles, Vehicles, vehicle, Vehicle
);

/// A customer as it is shown.
pub(super) fn customer(row: CustomerRow) -> Customer {
    Customer {
        id: CustomerId::from_uuid(row.id).to_string(),
        customer_code: row.customer_code,
        customer_name: row.customer_name,
    }
}

/// A carrier as it is shown.
pub(super) fn carrier(row: CarrierRow) -> Carrier {
    Carrier {
        id: CarrierId::from_uuid(row.id).to_string(),
        carrier_code: row.carrier_code,
        carrier_name: row.carrier_name,
        mc_number: row.mc_number,
        dot_number: row.dot_number,
    }
}

/// A vehicle as it is shown.
pub(super) fn vehicle(row: VehicleRow) -> Vehicle {
    Vehicle {
        id: VehicleId::from_uuid(row.id).to_string(),
        unit_number: row.unit_number,
        vehicle_type: row.vehicle_type,
    }
}
