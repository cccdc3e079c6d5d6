//! GET /health/api

use async_trait::async_trait;

use crate::contract::partner::endpoints::HealthApi;
use crate::contract::partner::types::{Health, HealthStatus};
use crate::error::Result;
use crate::gate::Visit;
use crate::surfaces::partner::Partner;

#[async_trait]
impl HealthApi for Partner {
    async fn get_health(&self, call: &Visit) -> Result<Health> {
        let well = call.app().is_well();
        Ok(Health { status: if well { HealthStatus::Ok } else { HealthStatus::Degraded } })
    }
}
