//! What staff do: the operations of the operator contract's tag Status, through the operator API's own gate. Their tokens
//! are looked up in the copy that is in the status page's file.

mod break_glass;
mod incidents;
mod maintenance;
mod views;

use std::net::IpAddr;
use std::sync::{Arc, LazyLock};

use async_trait::async_trait;
use futures::future::BoxFuture;
use uuid::Uuid;

use super::parts::Parts;
use crate::contract::operator as contract;
use crate::contract::operator::status_endpoints::StatusApi;
use crate::contract::operator::types;
use crate::error::Result;
use crate::gate::operator;
pub use crate::gate::operator::{StaffApi, call};
use crate::http::{self, Api, Body, Front, Page, Proxies, RequestLine, Schemas, Unread};
use crate::store::tokens::OperatorTokenRow;
use crate::telemetry::Telemetry;
pub use break_glass::break_glass;

/// The private context of this API's server.
pub type Context = http::Context<Desk>;
/// A request of staff that was let pass.
pub type Call = operator::Call<Desk>;

/// Where staff's requests are answered.
pub struct Desk {
    pub(super) parts: Parts,
    schemas: LazyLock<Schemas>,
}

/// The API, ready to be served.
#[must_use]
pub fn front(parts: Parts) -> Arc<Front<Desk>> {
    let desk = Desk { parts, schemas: LazyLock::new(schemas) };
    Front::new(desk, contract::status_endpoints::api_descriptions())
}

fn schemas() -> Schemas {
    // They do, or a test of the generator would have failed before.
    Schemas::compile(contract::SCHEMAS).expect("the generated schemas compile")
}

impl Api for Desk {
    fn schemas(&self) -> &Schemas {
        &self.schemas
    }

    fn now(&self) -> i64 {
        self.parts.clock.now()
    }

    fn observe(&self, line: &RequestLine<'_>) {
        self.parts.telemetry.observe("status", line);
    }

    fn unread(&self) -> &Arc<Unread> {
        &self.parts.unread
    }

    fn proxies(&self) -> &Proxies {
        &self.parts.proxies
    }

    fn refuses_too_often(&self, address: IpAddr) -> bool {
        self.parts.refusals.too_many_from(address, self.parts.clock.now())
    }
}

impl StaffApi for Desk {
    fn telemetry(&self) -> &Telemetry {
        &self.parts.telemetry
    }

    fn operator_token(&self, id: Uuid) -> BoxFuture<'_, Result<Option<OperatorTokenRow>>> {
        Box::pin(self.parts.store.staff_token(id))
    }
}

#[async_trait]
impl StatusApi for Desk {
    async fn list_incidents(
        &self,
        _call: &Call,
        query: types::ListIncidentsQuery,
    ) -> Result<Page<types::Incident>> {
        incidents::list(&self.parts, query).await
    }

    async fn create_incident(
        &self,
        call: &Call,
        body: Body<types::CreateIncidentRequest>,
    ) -> Result<types::Incident> {
        incidents::create(&self.parts, call, &body).await
    }

    async fn get_incident(&self, _call: &Call, path: types::GetIncidentPath) -> Result<types::Incident> {
        incidents::get(&self.parts, &path.incident_id).await
    }

    async fn update_incident(
        &self,
        call: &Call,
        path: types::UpdateIncidentPath,
        body: Body<types::UpdateIncidentRequest>,
    ) -> Result<types::Incident> {
        incidents::update(&self.parts, call, &path.incident_id, &body).await
    }

    async fn resolve_incident(
        &self,
        call: &Call,
        path: types::ResolveIncidentPath,
        body: Body<types::ResolveIncidentRequest>,
    ) -> Result<types::Incident> {
        incidents::resolve(&self.parts, call, &path.incident_id, &body).await
    }

    async fn discard_incident(
        &self,
        call: &Call,
        path: types::DiscardIncidentPath,
        body: Body<types::DiscardIncidentRequest>,
    ) -> Result<types::Incident> {
        incidents::discard(&self.parts, call, &path.incident_id, &body.reason).await
    }

    async fn list_maintenance(
        &self,
        _call: &Call,
        query: types::ListMaintenanceQuery,
    ) -> Result<Page<types::Maintenance>> {
        maintenance::list(&self.parts, query).await
    }

    async fn schedule_maintenance(
        &self,
        call: &Call,
        body: Body<types::ScheduleMaintenanceRequest>,
    ) -> Result<types::Maintenance> {
        maintenance::schedule(&self.parts, call, &body).await
    }

    async fn end_maintenance(
        &self,
        call: &Call,
        path: types::EndMaintenancePath,
        body: Body<types::EndMaintenanceRequest>,
    ) -> Result<types::Maintenance> {
        maintenance::end(&self.parts, call, &path.maintenance_id, &body.text).await
    }
}
