//! GET /health/api

use async_trait::async_trait;

use super::{Partner, Visit};
use crate::contract::partner::endpoints::HealthApi;
use crate::contract::partner::types::{Health, HealthStatus};
use crate::error::Result;

#[async_trait]
impl HealthApi for Partner {
    async fn get_health(&self, call: &Visit) -> Result<Health> {
        let well = call.app().is_well();
        Ok(Health { status: if well { HealthStatus::Ok } else { HealthStatus::Degraded } })
    }
}
