//! GET /health/operator

use async_trait::async_trait;

use super::{Operator, Visit};
use crate::contract::operator::endpoints::HealthApi;
use crate::contract::operator::types::{Health, HealthStatus};
use crate::error::Result;

#[async_trait]
impl HealthApi for Operator {
    async fn get_health(&self, call: &Visit) -> Result<Health> {
        let well = call.app().is_well();
        Ok(Health { status: if well { HealthStatus::Ok } else { HealthStatus::Degraded } })
    }
}
