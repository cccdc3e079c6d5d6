//! Loads that are as large as the contract lets them be.

use serde_json::{Value, json};

use super::World;

/// The most stops that a load can have.
const STOPS: usize = 50;

/// A load of some 50 kB, nearly all of it stops.
pub fn large_load(number: usize) -> Value {
    let stop = json!({
        "type": "DELIVERY", "name": "n".repeat(200), "addressLine1": "a".repeat(200),
        "addressLine2": "b".repeat(200), "city": "c".repeat(100),
    });
    json!({"orderNumber": format!("ORD-{number}"), "externalId": format!("TMS-{number}"), "stops": vec![stop; STOPS]})
}

impl World {
    /// Creates so many of them.
    pub async fn large_loads(&self, token: &str, count: usize) {
        let api = self.raw(token);
        for number in 0..count {
            api.post("/v1/loads", &large_load(number)).await.data(201);
        }
    }
}
