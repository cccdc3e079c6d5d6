//! Carriers and vehicles of the caller's organization.

use async_trait::async_trait;

use super::{Call, Partner};
use crate::contract::partner::endpoints::CarriersApi;
use crate::contract::partner::types;
use crate::error::Result;
use crate::http::Page;
use crate::use_cases::parties;

#[async_trait]
impl CarriersApi for Partner {
    async fn list_carriers(
        &self,
        call: &Call,
        query: types::ListCarriersQuery,
    ) -> Result<Page<types::Carrier>> {
        let organization = call.caller().organization();
        parties::carriers(&self.app.store, organization, query.cursor.as_deref(), query.limit).await
    }

    async fn list_vehicles(
        &self,
        call: &Call,
        query: types::ListVehiclesQuery,
    ) -> Result<Page<types::Vehicle>> {
        let organization = call.caller().organization();
        parties::vehicles(&self.app.store, organization, query.cursor.as_deref(), query.limit).await
    }
}
