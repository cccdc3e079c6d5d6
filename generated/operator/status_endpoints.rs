// Generated from operator.yaml by codegen. Do not edit: change the contract and build.
//! What services implement, and the endpoints that call it.

use super::{policy, types};
use crate::status::staff as gate;
use crate::http::{
    ApiResponse, Body, Documented, Exchange, ApiError, Page, RawBody, Reply,
};
use dropshot::{ApiDescription, Path, Query, RequestContext, endpoint};

/// Status: Incidents and maintenance on the public status page. The status process serves these operations on an address of its own, so that they work while every node and the database are down.
#[async_trait::async_trait]
pub trait StatusApi: Send + Sync + 'static {
    /// GET /v1/incidents — List incidents
    async fn list_incidents(
        &self,
        call: &gate::Call,
        query: types::ListIncidentsQuery,
    ) -> crate::Result<Page<types::Incident>>;

    /// POST /v1/incidents — Publish an incident
    async fn create_incident(
        &self,
        call: &gate::Call,
        body: Body<types::CreateIncidentRequest>,
    ) -> crate::Result<types::Incident>;

    /// GET /v1/incidents/{incidentId} — Get an incident
    async fn get_incident(
        &self,
        call: &gate::Call,
        path: types::GetIncidentPath,
    ) -> crate::Result<types::Incident>;

    /// POST /v1/incidents/{incidentId}/updates — Post an update of an incident
    async fn update_incident(
        &self,
        call: &gate::Call,
        path: types::UpdateIncidentPath,
        body: Body<types::UpdateIncidentRequest>,
    ) -> crate::Result<types::Incident>;

    /// POST /v1/incidents/{incidentId}/resolve — Resolve an incident
    async fn resolve_incident(
        &self,
        call: &gate::Call,
        path: types::ResolveIncidentPath,
        body: Body<types::ResolveIncidentRequest>,
    ) -> crate::Result<types::Incident>;

    /// POST /v1/incidents/{incidentId}/discard — Discard a draft
    async fn discard_incident(
        &self,
        call: &gate::Call,
        path: types::DiscardIncidentPath,
        body: Body<types::DiscardIncidentRequest>,
    ) -> crate::Result<types::Incident>;

    /// GET /v1/maintenance — List maintenance
    async fn list_maintenance(
        &self,
        call: &gate::Call,
        query: types::ListMaintenanceQuery,
    ) -> crate::Result<Page<types::Maintenance>>;

    /// POST /v1/maintenance — Announce maintenance
    async fn schedule_maintenance(
        &self,
        call: &gate::Call,
        body: Body<types::ScheduleMaintenanceRequest>,
    ) -> crate::Result<types::Maintenance>;

    /// POST /v1/maintenance/{maintenanceId}/end — End or cancel maintenance
    async fn end_maintenance(
        &self,
        call: &gate::Call,
        path: types::EndMaintenancePath,
        body: Body<types::EndMaintenanceRequest>,
    ) -> crate::Result<types::Maintenance>;
}

/// The operations as dropshot endpoints.
pub mod endpoints {
    use super::*;

    /// GET /v1/incidents
    #[endpoint(
        method = GET,
        path = "/v1/incidents",
        operation_id = "listIncidents",
        tags = ["Status"]
    )]
    pub async fn list_incidents(
        rqctx: RequestContext<gate::Context>,
        _query: Documented<Query<types::ListIncidentsQuery>>,
    ) -> Result<Reply<types::IncidentListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_INCIDENTS, None);
        gate::call(
                exchange,
                |input| Ok((input.query()?,)),
                |api, call, (query,)| api.list_incidents(call, query),
                |page, request_id| ApiResponse::json(
                    200,
                    &types::IncidentListEnvelope {
                        data: page.data,
                        next_cursor: page.next_cursor,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/incidents
    #[endpoint(
        method = POST,
        path = "/v1/incidents",
        operation_id = "createIncident",
        tags = ["Status"]
    )]
    pub async fn create_incident(
        rqctx: RequestContext<gate::Context>,
        body: RawBody<types::CreateIncidentRequest>,
    ) -> Result<Reply<types::IncidentEnvelope, 201>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::CREATE_INCIDENT,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.body()?,)),
                |api, call, (body,)| api.create_incident(call, body),
                |data, request_id| ApiResponse::json(
                    201,
                    &types::IncidentEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/incidents/{incidentId}

    #[endpoint(
        method = GET,
        path = "/v1/incidents/{incidentId}",
        operation_id = "getIncident",
        tags = ["Status"]
    )]
    pub async fn get_incident(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::GetIncidentPath>>,
    ) -> Result<Reply<types::IncidentEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::GET_INCIDENT, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?,)),
                |api, call, (path,)| api.get_incident(call, path),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::IncidentEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/incidents/{incidentId}/updates
    #[endpoint(
        method = POST,
        path = "/v1/incidents/{incidentId}/updates",
        operation_id = "updateIncident",
        tags = ["Status"]
    )]
    pub async fn update_incident(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::UpdateIncidentPath>>,
        body: RawBody<types::UpdateIncidentRequest>,
    ) -> Result<Reply<types::IncidentEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::UPDATE_INCIDENT,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.update_incident(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::IncidentEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/incidents/{incidentId}/resolve
    #[endpoint(
        method = POST,
        path = "/v1/incidents/{incidentId}/resolve",
        operation_id = "resolveIncident",
        tags = ["Status"]
    )]
    pub async fn resolve_incident(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::ResolveIncidentPath>>,
        body: RawBody<types::ResolveIncidentRequest>,
    ) -> Result<Reply<types::IncidentEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::RESOLVE_INCIDENT,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.resolve_incident(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::IncidentEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/incidents/{incidentId}/discard
    #[endpoint(
        method = POST,
        path = "/v1/incidents/{incidentId}/discard",
        operation_id = "discardIncident",
        tags = ["Status"]
    )]
    pub async fn discard_incident(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::DiscardIncidentPath>>,
        body: RawBody<types::DiscardIncidentRequest>,
    ) -> Result<Reply<types::IncidentEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::DISCARD_INCIDENT,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.discard_incident(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::IncidentEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/maintenance
    #[endpoint(
        method = GET,
        path = "/v1/maintenance",
        operation_id = "listMaintenance",
        tags = ["Status"]
    )]
    pub async fn list_maintenance(
        rqctx: RequestContext<gate::Context>,
        _query: Documented<Query<types::ListMaintenanceQuery>>,
    ) -> Result<Reply<types::MaintenanceListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_MAINTENANCE, None);
        gate::call(
                exchange,
                |input| Ok((input.query()?,)),
                |api, call, (query,)| api.list_maintenance(call, query),
                |page, request_id| ApiResponse::json(
                    200,
                    &types::MaintenanceListEnvelope {
                        data: page.data,
                        next_cursor: page.next_cursor,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/maintenance
    #[endpoint(
        method = POST,
        path = "/v1/maintenance",
        operation_id = "scheduleMaintenance",
        tags = ["Status"]
    )]
    pub async fn schedule_maintenance(
        rqctx: RequestContext<gate::Context>,
        body: RawBody<types::ScheduleMaintenanceRequest>,
    ) -> Result<Reply<types::MaintenanceEnvelope, 201>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::SCHEDULE_MAINTENANCE,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.body()?,)),
                |api, call, (body,)| api.schedule_maintenance(call, body),
                |data, request_id| ApiResponse::json(
                    201,
                    &types::MaintenanceEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/maintenance/{maintenanceId}/end
    #[endpoint(
        method = POST,
        path = "/v1/maintenance/{maintenanceId}/end",
        operation_id = "endMaintenance",
        tags = ["Status"]
    )]
    pub async fn end_maintenance(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::EndMaintenancePath>>,
        body: RawBody<types::EndMaintenanceRequest>,
    ) -> Result<Reply<types::MaintenanceEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::END_MAINTENANCE,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.end_maintenance(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::MaintenanceEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }
}

/// All endpoints, in groups of paths that one router can hold; the
/// first group that knows a path answers.
pub fn api_descriptions() -> Vec<ApiDescription<gate::Context>> {
    let mut groups = Vec::new();
    let mut api = ApiDescription::new();
    register(&mut api, endpoints::list_incidents);
    register(&mut api, endpoints::create_incident);
    register(&mut api, endpoints::list_maintenance);
    register(&mut api, endpoints::schedule_maintenance);
    register(&mut api, endpoints::get_incident);
    register(&mut api, endpoints::update_incident);
    register(&mut api, endpoints::resolve_incident);
    register(&mut api, endpoints::discard_incident);
    register(&mut api, endpoints::end_maintenance);
    groups.push(api);
    groups
}

fn register<E>(api: &mut ApiDescription<gate::Context>, endpoint: E)
where
    E: Into<dropshot::ApiEndpoint<gate::Context>>,
{
    api.register(endpoint).expect("the generator groups paths so that none conflict");
}
