//! GET /health/operator

use async_trait::async_trait;

use crate::contract::operator::endpoints::HealthApi;
use crate::contract::operator::types::{Health, HealthStatus};
use crate::error::Result;
use crate::gate::Visit;
use crate::surfaces::operator::Operator;

#[async_trait]
impl HealthApi for Operator {
    async fn get_health(&self, call: &Visit) -> Result<Health> {
        let well = call.app().is_well();
        Ok(Health { status: if well { HealthStatus::Ok } else { HealthStatus::Degraded } })
    }
}
