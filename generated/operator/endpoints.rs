// Generated from operator.yaml by codegen. Do not edit: change the contract and build.
//! What services implement, and the endpoints that call it.

use super::{client::types, policy};
use crate::http::{Answer, Body, Documented, Exchange, Fault, Page, RawBody, Reply};
use crate::surfaces::{Visit, operator as surface};
use dropshot::{ApiDescription, Path, Query, RequestContext, endpoint};

/// Organizations: Customer organizations and their access to the Partner API.
#[async_trait::async_trait]
pub trait OrganizationsApi: Send + Sync + 'static {
    /// GET /v1/organizations — List organizations
    async fn list_organizations(
        &self,
        call: &surface::Call,
        query: types::ListOrganizationsQuery,
    ) -> crate::Result<Page<types::Organization>>;

    /// POST /v1/organizations — Create an organization
    async fn create_organization(
        &self,
        call: &surface::Call,
        body: Body<types::CreateOrganizationRequest>,
    ) -> crate::Result<types::Organization>;

    /// GET /v1/organizations/{organizationId} — Get one organization
    async fn get_organization(
        &self,
        call: &surface::Call,
        path: types::GetOrganizationPath,
    ) -> crate::Result<types::Organization>;

    /// PUT /v1/organizations/{organizationId}/access — Set an organization's access
    async fn set_organization_access(
        &self,
        call: &surface::Call,
        path: types::SetOrganizationAccessPath,
        body: Body<types::SetOrganizationAccessRequest>,
    ) -> crate::Result<types::Organization>;
}

/// Keys: Partner API keys. Revoking a key and changing its scopes or limit take effect on every node within a second.
#[async_trait::async_trait]
pub trait KeysApi: Send + Sync + 'static {
    /// GET /v1/organizations/{organizationId}/api-keys — List API keys
    async fn list_api_keys(
        &self,
        call: &surface::Call,
        path: types::ListApiKeysPath,
        query: types::ListApiKeysQuery,
    ) -> crate::Result<Page<types::ApiKey>>;

    /// POST /v1/organizations/{organizationId}/api-keys — Issue an API key
    async fn create_api_key(
        &self,
        call: &surface::Call,
        path: types::CreateApiKeyPath,
        body: Body<types::CreateApiKeyRequest>,
    ) -> crate::Result<types::CreatedApiKey>;

    /// PATCH /v1/organizations/{organizationId}/api-keys/{keyId} — Change an API key
    async fn update_api_key(
        &self,
        call: &surface::Call,
        path: types::UpdateApiKeyPath,
        body: Body<types::UpdateApiKeyRequest>,
    ) -> crate::Result<types::ApiKey>;

    /// DELETE /v1/organizations/{organizationId}/api-keys/{keyId} — Revoke an API key
    async fn revoke_api_key(
        &self,
        call: &surface::Call,
        path: types::RevokeApiKeyPath,
    ) -> crate::Result<types::ApiKey>;
}

/// Directory: The customers, carriers and vehicles that loads refer to, brought in by the hundred under the codes that the organization knows them by.
#[async_trait::async_trait]
pub trait DirectoryApi: Send + Sync + 'static {
    /// PUT /v1/organizations/{organizationId}/customers — Bring in customers
    async fn upsert_customers(
        &self,
        call: &surface::Call,
        path: types::UpsertCustomersPath,
        body: Body<types::UpsertCustomersRequest>,
    ) -> crate::Result<types::BulkUpsert>;

    /// PUT /v1/organizations/{organizationId}/carriers — Bring in carriers
    async fn upsert_carriers(
        &self,
        call: &surface::Call,
        path: types::UpsertCarriersPath,
        body: Body<types::UpsertCarriersRequest>,
    ) -> crate::Result<types::BulkUpsert>;

    /// PUT /v1/organizations/{organizationId}/vehicles — Bring in vehicles
    async fn upsert_vehicles(
        &self,
        call: &surface::Call,
        path: types::UpsertVehiclesPath,
        body: Body<types::UpsertVehiclesRequest>,
    ) -> crate::Result<types::BulkUpsert>;
}

/// Positions: Where loads have been seen.
#[async_trait::async_trait]
pub trait PositionsApi: Send + Sync + 'static {
    /// POST /v1/organizations/{organizationId}/positions — Bring in positions
    async fn ingest_positions(
        &self,
        call: &surface::Call,
        path: types::IngestPositionsPath,
        body: Body<types::IngestPositionsRequest>,
    ) -> crate::Result<types::IngestedPositions>;
}

/// Health: Whether the node is up, without a token.
#[async_trait::async_trait]
pub trait HealthApi: Send + Sync + 'static {
    /// GET /health/operator — Check whether the node is up
    async fn get_health(&self, visit: &Visit) -> crate::Result<types::Health>;
}

/// The operations as dropshot endpoints.
pub mod endpoints {
    use super::*;

    /// GET /health/operator
    #[endpoint(
        method = GET,
        path = "/health/operator",
        operation_id = "getHealth",
        tags = ["Health"]
    )]
    pub async fn get_health(
        rqctx: RequestContext<surface::Context>,
    ) -> Result<Reply<types::Health, 200>, Fault> {
        Exchange::open(rqctx, &policy::GET_HEALTH, None)
            .run(|exchange| async move {
                let (visit, _input) = surface::greet(&exchange).await?;
                let whole = surface::services(&exchange).get_health(&visit).await?;
                Answer::json(200, &whole)
            })
            .await
    }

    /// GET /v1/organizations
    #[endpoint(
        method = GET,
        path = "/v1/organizations",
        operation_id = "listOrganizations",
        tags = ["Organizations"]
    )]
    pub async fn list_organizations(
        rqctx: RequestContext<surface::Context>,
        _query: Documented<Query<types::ListOrganizationsQuery>>,
    ) -> Result<Reply<types::OrganizationListEnvelope, 200>, Fault> {
        Exchange::open(rqctx, &policy::LIST_ORGANIZATIONS, None)
            .run(|exchange| async move {
                let (call, input) = surface::admit(&exchange).await?;
                let query = input.query()?;
                let page = surface::services(&exchange)
                    .list_organizations(&call, query)
                    .await?;
                Answer::json(
                    200,
                    &types::OrganizationListEnvelope {
                        data: page.data,
                        next_cursor: page.next_cursor,
                        request_id: call.request_id(),
                    },
                )
            })
            .await
    }

    /// POST /v1/organizations
    #[endpoint(
        method = POST,
        path = "/v1/organizations",
        operation_id = "createOrganization",
        tags = ["Organizations"]
    )]
    pub async fn create_organization(
        rqctx: RequestContext<surface::Context>,
        body: RawBody<types::CreateOrganizationRequest>,
    ) -> Result<Reply<types::OrganizationEnvelope, 201>, Fault> {
        Exchange::open(rqctx, &policy::CREATE_ORGANIZATION, Some(body.into_request()))
            .run(|exchange| async move {
                let (call, input) = surface::admit(&exchange).await?;
                let body = input.body()?;
                let data = surface::services(&exchange)
                    .create_organization(&call, body)
                    .await?;
                Answer::json(
                    201,
                    &types::OrganizationEnvelope {
                        data,
                        request_id: call.request_id(),
                    },
                )
            })
            .await
    }

    /// GET /v1/organizations/{organizationId}

    #[endpoint(
        method = GET,
        path = "/v1/organizations/{organizationId}",
        operation_id = "getOrganization",
        tags = ["Organizations"]
    )]
    pub async fn get_organization(
        rqctx: RequestContext<surface::Context>,
        _path: Documented<Path<types::GetOrganizationPath>>,
    ) -> Result<Reply<types::OrganizationEnvelope, 200>, Fault> {
        Exchange::open(rqctx, &policy::GET_ORGANIZATION, None)
            .run(|exchange| async move {
                let (call, input) = surface::admit(&exchange).await?;
                let path = input.path()?;
                let data = surface::services(&exchange)
                    .get_organization(&call, path)
                    .await?;
                Answer::json(
                    200,
                    &types::OrganizationEnvelope {
                        data,
                        request_id: call.request_id(),
                    },
                )
            })
            .await
    }

    /// PUT /v1/organizations/{organizationId}/access
    #[endpoint(
        method = PUT,
        path = "/v1/organizations/{organizationId}/access",
        operation_id = "setOrganizationAccess",
        tags = ["Organizations"]
    )]
    pub async fn set_organization_access(
        rqctx: RequestContext<surface::Context>,
        _path: Documented<Path<types::SetOrganizationAccessPath>>,
        body: RawBody<types::SetOrganizationAccessRequest>,
    ) -> Result<Reply<types::OrganizationEnvelope, 200>, Fault> {
        Exchange::open(
                rqctx,
                &policy::SET_ORGANIZATION_ACCESS,
                Some(body.into_request()),
            )
            .run(|exchange| async move {
                let (call, input) = surface::admit(&exchange).await?;
                let path = input.path()?;
                let body = input.body()?;
                let data = surface::services(&exchange)
                    .set_organization_access(&call, path, body)
                    .await?;
                Answer::json(
                    200,
                    &types::OrganizationEnvelope {
                        data,
                        request_id: call.request_id(),
                    },
                )
            })
            .await
    }

    /// GET /v1/organizations/{organizationId}/api-keys
    #[endpoint(
        method = GET,
        path = "/v1/organizations/{organizationId}/api-keys",
        operation_id = "listApiKeys",
        tags = ["Keys"]
    )]
    pub async fn list_api_keys(
        rqctx: RequestContext<surface::Context>,
        _path: Documented<Path<types::ListApiKeysPath>>,
        _query: Documented<Query<types::ListApiKeysQuery>>,
    ) -> Result<Reply<types::ApiKeyListEnvelope, 200>, Fault> {
        Exchange::open(rqctx, &policy::LIST_API_KEYS, None)
            .run(|exchange| async move {
                let (call, input) = surface::admit(&exchange).await?;
                let path = input.path()?;
                let query = input.query()?;
                let page = surface::services(&exchange)
                    .list_api_keys(&call, path, query)
                    .await?;
                Answer::json(
                    200,
                    &types::ApiKeyListEnvelope {
                        data: page.data,
                        next_cursor: page.next_cursor,
                        request_id: call.request_id(),
                    },
                )
            })
            .await
    }

    /// POST /v1/organizations/{organizationId}/api-keys
    #[endpoint(
        method = POST,
        path = "/v1/organizations/{organizationId}/api-keys",
        operation_id = "createApiKey",
        tags = ["Keys"]
    )]
    pub async fn create_api_key(
        rqctx: RequestContext<surface::Context>,
        _path: Documented<Path<types::CreateApiKeyPath>>,
        body: RawBody<types::CreateApiKeyRequest>,
    ) -> Result<Reply<types::CreatedApiKeyEnvelope, 201>, Fault> {
        Exchange::open(rqctx, &policy::CREATE_API_KEY, Some(body.into_request()))
            .run(|exchange| async move {
                let (call, input) = surface::admit(&exchange).await?;
                let path = input.path()?;
                let body = input.body()?;
                let data = surface::services(&exchange)
                    .create_api_key(&call, path, body)
                    .await?;
                Answer::json(
                    201,
                    &types::CreatedApiKeyEnvelope {
                        data,
                        request_id: call.request_id(),
                    },
                )
            })
            .await
    }

    /// PATCH /v1/organizations/{organizationId}/api-keys/{keyId}

    #[endpoint(
        method = PATCH,
        path = "/v1/organizations/{organizationId}/api-keys/{keyId}",
        operation_id = "updateApiKey",
        tags = ["Keys"]
    )]
    pub async fn update_api_key(
        rqctx: RequestContext<surface::Context>,
        _path: Documented<Path<types::UpdateApiKeyPath>>,
        body: RawBody<types::UpdateApiKeyRequest>,
    ) -> Result<Reply<types::ApiKeyEnvelope, 200>, Fault> {
        Exchange::open(rqctx, &policy::UPDATE_API_KEY, Some(body.into_request()))
            .run(|exchange| async move {
                let (call, input) = surface::admit(&exchange).await?;
                let path = input.path()?;
                let body = input.body()?;
                let data = surface::services(&exchange)
                    .update_api_key(&call, path, body)
                    .await?;
                Answer::json(
                    200,
                    &types::ApiKeyEnvelope {
                        data,
                        request_id: call.request_id(),
                    },
                )
            })
            .await
    }

    /// DELETE /v1/organizations/{organizationId}/api-keys/{keyId}

    #[endpoint(
        method = DELETE,
        path = "/v1/organizations/{organizationId}/api-keys/{keyId}",
        operation_id = "revokeApiKey",
        tags = ["Keys"]
    )]
    pub async fn revoke_api_key(
        rqctx: RequestContext<surface::Context>,
        _path: Documented<Path<types::RevokeApiKeyPath>>,
    ) -> Result<Reply<types::ApiKeyEnvelope, 200>, Fault> {
        Exchange::open(rqctx, &policy::REVOKE_API_KEY, None)
            .run(|exchange| async move {
                let (call, input) = surface::admit(&exchange).await?;
                let path = input.path()?;
                let data = surface::services(&exchange)
                    .revoke_api_key(&call, path)
                    .await?;
                Answer::json(
                    200,
                    &types::ApiKeyEnvelope {
                        data,
                        request_id: call.request_id(),
                    },
                )
            })
            .await
    }

    /// PUT /v1/organizations/{organizationId}/customers
    #[endpoint(
        method = PUT,
        path = "/v1/organizations/{organizationId}/customers",
        operation_id = "upsertCustomers",
        tags = ["Directory"]
    )]
    pub async fn upsert_customers(
        rqctx: RequestContext<surface::Context>,
        _path: Documented<Path<types::UpsertCustomersPath>>,
        body: RawBody<types::UpsertCustomersRequest>,
    ) -> Result<Reply<types::BulkUpsertEnvelope, 200>, Fault> {
        Exchange::open(rqctx, &policy::UPSERT_CUSTOMERS, Some(body.into_request()))
            .run(|exchange| async move {
                let (call, input) = surface::admit(&exchange).await?;
                let path = input.path()?;
                let body = input.body()?;
                let data = surface::services(&exchange)
                    .upsert_customers(&call, path, body)
                    .await?;
                Answer::json(
                    200,
                    &types::BulkUpsertEnvelope {
                        data,
                        request_id: call.request_id(),
                    },
                )
            })
            .await
    }

    /// PUT /v1/organizations/{organizationId}/carriers
    #[endpoint(
        method = PUT,
        path = "/v1/organizations/{organizationId}/carriers",
        operation_id = "upsertCarriers",
        tags = ["Directory"]
    )]
    pub async fn upsert_carriers(
        rqctx: RequestContext<surface::Context>,
        _path: Documented<Path<types::UpsertCarriersPath>>,
        body: RawBody<types::UpsertCarriersRequest>,
    ) -> Result<Reply<types::BulkUpsertEnvelope, 200>, Fault> {
        Exchange::open(rqctx, &policy::UPSERT_CARRIERS, Some(body.into_request()))
            .run(|exchange| async move {
                let (call, input) = surface::admit(&exchange).await?;
                let path = input.path()?;
                let body = input.body()?;
                let data = surface::services(&exchange)
                    .upsert_carriers(&call, path, body)
                    .await?;
                Answer::json(
                    200,
                    &types::BulkUpsertEnvelope {
                        data,
                        request_id: call.request_id(),
                    },
                )
            })
            .await
    }

    /// PUT /v1/organizations/{organizationId}/vehicles
    #[endpoint(
        method = PUT,
        path = "/v1/organizations/{organizationId}/vehicles",
        operation_id = "upsertVehicles",
        tags = ["Directory"]
    )]
    pub async fn upsert_vehicles(
        rqctx: RequestContext<surface::Context>,
        _path: Documented<Path<types::UpsertVehiclesPath>>,
        body: RawBody<types::UpsertVehiclesRequest>,
    ) -> Result<Reply<types::BulkUpsertEnvelope, 200>, Fault> {
        Exchange::open(rqctx, &policy::UPSERT_VEHICLES, Some(body.into_request()))
            .run(|exchange| async move {
                let (call, input) = surface::admit(&exchange).await?;
                let path = input.path()?;
                let body = input.body()?;
                let data = surface::services(&exchange)
                    .upsert_vehicles(&call, path, body)
                    .await?;
                Answer::json(
                    200,
                    &types::BulkUpsertEnvelope {
                        data,
                        request_id: call.request_id(),
                    },
                )
            })
            .await
    }

    /// POST /v1/organizations/{organizationId}/positions
    #[endpoint(
        method = POST,
        path = "/v1/organizations/{organizationId}/positions",
        operation_id = "ingestPositions",
        tags = ["Positions"]
    )]
    pub async fn ingest_positions(
        rqctx: RequestContext<surface::Context>,
        _path: Documented<Path<types::IngestPositionsPath>>,
        body: RawBody<types::IngestPositionsRequest>,
    ) -> Result<Reply<types::IngestedPositionsEnvelope, 200>, Fault> {
        Exchange::open(rqctx, &policy::INGEST_POSITIONS, Some(body.into_request()))
            .run(|exchange| async move {
                let (call, input) = surface::admit(&exchange).await?;
                let path = input.path()?;
                let body = input.body()?;
                let data = surface::services(&exchange)
                    .ingest_positions(&call, path, body)
                    .await?;
                Answer::json(
                    200,
                    &types::IngestedPositionsEnvelope {
                        data,
                        request_id: call.request_id(),
                    },
                )
            })
            .await
    }
}

/// All endpoints, in groups of paths that one router can hold; the
/// first group that knows a path answers.
pub fn api_descriptions() -> Vec<ApiDescription<surface::Context>> {
    let mut groups = Vec::new();
    let mut api = ApiDescription::new();
    register(&mut api, endpoints::get_health);
    register(&mut api, endpoints::list_organizations);
    register(&mut api, endpoints::create_organization);
    register(&mut api, endpoints::get_organization);
    register(&mut api, endpoints::set_organization_access);
    register(&mut api, endpoints::list_api_keys);
    register(&mut api, endpoints::create_api_key);
    register(&mut api, endpoints::upsert_customers);
    register(&mut api, endpoints::upsert_carriers);
    register(&mut api, endpoints::upsert_vehicles);
    register(&mut api, endpoints::ingest_positions);
    register(&mut api, endpoints::update_api_key);
    register(&mut api, endpoints::revoke_api_key);
    groups.push(api);
    groups
}

fn register<E>(api: &mut ApiDescription<surface::Context>, endpoint: E)
where
    E: Into<dropshot::ApiEndpoint<surface::Context>>,
{
    api.register(endpoint).expect("the generator groups paths so that none conflict");
}
