//! Customers, carriers and vehicles for loads to name, brought in as staff do.

use trailflow::contract::operator::client::types as staff;

use super::tenants::Organization;
use super::world::World;

/// One of each, by id.
#[derive(Debug, Clone)]
pub struct Parties {
    pub customer: String,
    pub carrier: String,
    pub vehicle: String,
}

impl World {
    /// A customer, a carrier and a vehicle of this organization.
    pub async fn parties(&self, organization: Organization) -> Parties {
        let operator = self.operator().await;
        let id = organization.id.to_string();
        let customer = staff::CustomerInput {
            customer_code: "BLUEB".to_owned(),
            customer_name: "Bluebonnet Produce Co.".to_owned(),
        };
        let carrier = staff::CarrierInput {
            carrier_code: "LSTAR".to_owned(),
            carrier_name: "Lone Star Reefer Lines".to_owned(),
            mc_number: Some("MC-748213".to_owned()),
            dot_number: None,
        };
        let vehicle =
            staff::VehicleInput { unit_number: "4127".to_owned(), vehicle_type: Some("Tractor".to_owned()) };
        let customers = staff::UpsertCustomersRequest { customers: vec![customer] };
        let carriers = staff::UpsertCarriersRequest { carriers: vec![carrier] };
        let vehicles = staff::UpsertVehiclesRequest { vehicles: vec![vehicle] };
        let customers = operator.upsert_customers().organization_id(&id).body(customers).send();
        let carriers = operator.upsert_carriers().organization_id(&id).body(carriers).send();
        let vehicles = operator.upsert_vehicles().organization_id(&id).body(vehicles).send();
        Parties {
            customer: customers.await.unwrap().data.ids[0].clone(),
            carrier: carriers.await.unwrap().data.ids[0].clone(),
            vehicle: vehicles.await.unwrap().data.ids[0].clone(),
        }
    }
}
