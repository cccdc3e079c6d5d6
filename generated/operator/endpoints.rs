// Generated from operator.yaml by codegen. Do not edit: change the contract and build.
//! What services implement, and the endpoints that call it.

use super::{policy, types};
use crate::gate::operator as gate;
use crate::http::{
    ApiResponse, Body, Documented, Exchange, ApiError, Page, RawBody, Reply,
};
use dropshot::{ApiDescription, Path, Query, RequestContext, endpoint};

/// Organizations: Customer organizations, their contacts and their access to the Partner API.
#[async_trait::async_trait]
pub trait OrganizationsApi: Send + Sync + 'static {
    /// GET /v1/organizations — List organizations
    async fn list_organizations(
        &self,
        call: &gate::Call,
        query: types::ListOrganizationsQuery,
    ) -> crate::Result<Page<types::Organization>>;

    /// POST /v1/organizations — Create an organization
    async fn create_organization(
        &self,
        call: &gate::Call,
        body: Body<types::CreateOrganizationRequest>,
    ) -> crate::Result<types::Organization>;

    /// GET /v1/organizations/{organizationId} — Get one organization
    async fn get_organization(
        &self,
        call: &gate::Call,
        path: types::GetOrganizationPath,
    ) -> crate::Result<types::Organization>;

    /// PATCH /v1/organizations/{organizationId} — Change an organization
    async fn update_organization(
        &self,
        call: &gate::Call,
        path: types::UpdateOrganizationPath,
        body: Body<types::UpdateOrganizationRequest>,
    ) -> crate::Result<types::Organization>;

    /// PUT /v1/organizations/{organizationId}/access — Change an organization's access
    async fn set_organization_access(
        &self,
        call: &gate::Call,
        path: types::SetOrganizationAccessPath,
        body: Body<types::SetOrganizationAccessRequest>,
    ) -> crate::Result<types::Organization>;

    /// PUT /v1/organizations/{organizationId}/production-approval — Record the production approval
    async fn approve_production(
        &self,
        call: &gate::Call,
        path: types::ApproveProductionPath,
        body: Body<types::ApproveProductionRequest>,
    ) -> crate::Result<types::Organization>;

    /// POST /v1/organizations/{organizationId}/close — Close an organization
    async fn close_organization(
        &self,
        call: &gate::Call,
        path: types::CloseOrganizationPath,
        body: Body<types::CloseOrganizationRequest>,
    ) -> crate::Result<types::Organization>;

    /// GET /v1/organizations/{organizationId}/freight — Count an organization's freight
    async fn get_freight(
        &self,
        call: &gate::Call,
        path: types::GetFreightPath,
    ) -> crate::Result<types::Freight>;
}

/// Onboarding: An organization's progress towards live traffic, and its onboarding email.
#[async_trait::async_trait]
pub trait OnboardingApi: Send + Sync + 'static {
    /// GET /v1/organizations/{organizationId}/onboarding — Render the onboarding package
    async fn get_onboarding(
        &self,
        call: &gate::Call,
        path: types::GetOnboardingPath,
    ) -> crate::Result<types::OnboardingPackage>;

    /// PATCH /v1/organizations/{organizationId}/onboarding — Change the onboarding plan
    async fn update_onboarding(
        &self,
        call: &gate::Call,
        path: types::UpdateOnboardingPath,
        body: Body<types::UpdateOnboardingRequest>,
    ) -> crate::Result<types::OnboardingPackage>;
}

/// Keys: Partner API keys. Revoking a key and changing its scopes or limit take effect on every node within a second.
#[async_trait::async_trait]
pub trait KeysApi: Send + Sync + 'static {
    /// GET /v1/organizations/{organizationId}/api-keys — List API keys
    async fn list_api_keys(
        &self,
        call: &gate::Call,
        path: types::ListApiKeysPath,
        query: types::ListApiKeysQuery,
    ) -> crate::Result<Page<types::ApiKey>>;

    /// POST /v1/organizations/{organizationId}/api-keys — Issue an API key
    async fn create_api_key(
        &self,
        call: &gate::Call,
        path: types::CreateApiKeyPath,
        body: Body<types::CreateApiKeyRequest>,
    ) -> crate::Result<types::CreatedApiKey>;

    /// PATCH /v1/organizations/{organizationId}/api-keys/{keyId} — Change an API key
    async fn update_api_key(
        &self,
        call: &gate::Call,
        path: types::UpdateApiKeyPath,
        body: Body<types::UpdateApiKeyRequest>,
    ) -> crate::Result<types::ApiKey>;

    /// POST /v1/organizations/{organizationId}/api-keys/{keyId}/roll — Roll an API key
    async fn roll_api_key(
        &self,
        call: &gate::Call,
        path: types::RollApiKeyPath,
        body: Body<types::RollApiKeyRequest>,
    ) -> crate::Result<types::CreatedApiKey>;

    /// POST /v1/organizations/{organizationId}/api-keys/{keyId}/revoke — Revoke an API key
    async fn revoke_api_key(
        &self,
        call: &gate::Call,
        path: types::RevokeApiKeyPath,
        body: Body<types::RevokeApiKeyRequest>,
    ) -> crate::Result<types::RevokedApiKey>;
}

/// Users: The people of an organization who can use the partner portal.
#[async_trait::async_trait]
pub trait UsersApi: Send + Sync + 'static {
    /// GET /v1/organizations/{organizationId}/portal-users — List portal users
    async fn list_portal_users(
        &self,
        call: &gate::Call,
        path: types::ListPortalUsersPath,
        query: types::ListPortalUsersQuery,
    ) -> crate::Result<Page<types::PortalUser>>;

    /// POST /v1/organizations/{organizationId}/portal-users — Invite a portal user
    async fn invite_portal_user(
        &self,
        call: &gate::Call,
        path: types::InvitePortalUserPath,
        body: Body<types::InvitePortalUserRequest>,
    ) -> crate::Result<types::PortalUser>;

    /// GET /v1/organizations/{organizationId}/portal-users/{userId} — Get a portal user
    async fn get_portal_user(
        &self,
        call: &gate::Call,
        path: types::GetPortalUserPath,
    ) -> crate::Result<types::PortalUser>;

    /// POST /v1/organizations/{organizationId}/portal-users/{userId}/revoke — Revoke a portal user
    async fn revoke_portal_user(
        &self,
        call: &gate::Call,
        path: types::RevokePortalUserPath,
        body: Body<types::RevokeRequest>,
    ) -> crate::Result<types::PortalUser>;
}

/// Directory: The customers, carriers and vehicles that loads refer to. Import them by the hundred, by the codes that the organization uses.
#[async_trait::async_trait]
pub trait DirectoryApi: Send + Sync + 'static {
    /// GET /v1/organizations/{organizationId}/customers — List customers
    async fn list_customers(
        &self,
        call: &gate::Call,
        path: types::ListCustomersPath,
        query: types::ListCustomersQuery,
    ) -> crate::Result<Page<types::Customer>>;

    /// PUT /v1/organizations/{organizationId}/customers — Upsert customers
    async fn upsert_customers(
        &self,
        call: &gate::Call,
        path: types::UpsertCustomersPath,
        body: Body<types::UpsertCustomersRequest>,
    ) -> crate::Result<types::BulkUpsert>;

    /// GET /v1/organizations/{organizationId}/carriers — List carriers
    async fn list_carriers(
        &self,
        call: &gate::Call,
        path: types::ListCarriersPath,
        query: types::ListCarriersQuery,
    ) -> crate::Result<Page<types::Carrier>>;

    /// PUT /v1/organizations/{organizationId}/carriers — Upsert carriers
    async fn upsert_carriers(
        &self,
        call: &gate::Call,
        path: types::UpsertCarriersPath,
        body: Body<types::UpsertCarriersRequest>,
    ) -> crate::Result<types::BulkUpsert>;

    /// GET /v1/organizations/{organizationId}/vehicles — List vehicles
    async fn list_vehicles(
        &self,
        call: &gate::Call,
        path: types::ListVehiclesPath,
        query: types::ListVehiclesQuery,
    ) -> crate::Result<Page<types::Vehicle>>;

    /// PUT /v1/organizations/{organizationId}/vehicles — Upsert vehicles
    async fn upsert_vehicles(
        &self,
        call: &gate::Call,
        path: types::UpsertVehiclesPath,
        body: Body<types::UpsertVehiclesRequest>,
    ) -> crate::Result<types::BulkUpsert>;
}

/// Loads: Loads as staff see and change them, by the rules of the Partner API and with its events.
#[async_trait::async_trait]
pub trait LoadsApi: Send + Sync + 'static {
    /// GET /v1/organizations/{organizationId}/loads — List loads
    async fn list_loads(
        &self,
        call: &gate::Call,
        path: types::ListLoadsPath,
        query: types::ListLoadsQuery,
    ) -> crate::Result<Page<types::Load>>;

    /// PUT /v1/organizations/{organizationId}/loads — Import loads
    async fn import_loads(
        &self,
        call: &gate::Call,
        path: types::ImportLoadsPath,
        body: Body<types::ImportLoadsRequest>,
    ) -> crate::Result<types::ImportedLoads>;

    /// GET /v1/organizations/{organizationId}/loads/{loadId} — Get one load
    async fn get_load(
        &self,
        call: &gate::Call,
        path: types::GetLoadPath,
    ) -> crate::Result<types::Load>;

    /// PATCH /v1/organizations/{organizationId}/loads/{loadId} — Change a load
    async fn update_load(
        &self,
        call: &gate::Call,
        path: types::UpdateLoadPath,
        body: Body<types::UpdateLoadRequest>,
    ) -> crate::Result<types::Load>;
}

/// Positions: Tracking positions of loads.
#[async_trait::async_trait]
pub trait PositionsApi: Send + Sync + 'static {
    /// GET /v1/organizations/{organizationId}/positions — List positions
    async fn list_positions(
        &self,
        call: &gate::Call,
        path: types::ListPositionsPath,
        query: types::ListPositionsQuery,
    ) -> crate::Result<Page<types::Position>>;

    /// POST /v1/organizations/{organizationId}/positions — Record positions
    async fn ingest_positions(
        &self,
        call: &gate::Call,
        path: types::IngestPositionsPath,
        body: Body<types::IngestPositionsRequest>,
    ) -> crate::Result<types::IngestedPositions>;
}

/// Webhooks: Webhook subscriptions of partners' servers, and what holds their deliveries back.
#[async_trait::async_trait]
pub trait WebhooksApi: Send + Sync + 'static {
    /// GET /v1/organizations/{organizationId}/webhooks — List webhook subscriptions
    async fn list_webhooks(
        &self,
        call: &gate::Call,
        path: types::ListWebhooksPath,
        query: types::ListWebhooksQuery,
    ) -> crate::Result<Page<types::Webhook>>;

    /// POST /v1/organizations/{organizationId}/webhooks/{webhookId}/pause — Pause a subscription
    async fn pause_webhook(
        &self,
        call: &gate::Call,
        path: types::PauseWebhookPath,
        body: Body<types::WebhookReasonRequest>,
    ) -> crate::Result<types::Webhook>;

    /// POST /v1/organizations/{organizationId}/webhooks/{webhookId}/resume — Resume a subscription
    async fn resume_webhook(
        &self,
        call: &gate::Call,
        path: types::ResumeWebhookPath,
        body: Body<types::WebhookReasonRequest>,
    ) -> crate::Result<types::Webhook>;

    /// POST /v1/organizations/{organizationId}/webhooks/{webhookId}/rotate-secret — Rotate a signing secret
    async fn rotate_webhook_secret(
        &self,
        call: &gate::Call,
        path: types::RotateWebhookSecretPath,
        body: Body<types::RotateWebhookSecretRequest>,
    ) -> crate::Result<types::RotatedWebhookSecret>;

    /// POST /v1/organizations/{organizationId}/webhooks/{webhookId}/test — Send a test event
    async fn test_webhook(
        &self,
        call: &gate::Call,
        path: types::TestWebhookPath,
        body: Body<types::WebhookReasonRequest>,
    ) -> crate::Result<types::WebhookDelivery>;
}

/// Deliveries: Every delivery with its attempts, and replays of failed ones.
#[async_trait::async_trait]
pub trait DeliveriesApi: Send + Sync + 'static {
    /// GET /v1/organizations/{organizationId}/webhook-deliveries — List deliveries
    async fn list_webhook_deliveries(
        &self,
        call: &gate::Call,
        path: types::ListWebhookDeliveriesPath,
        query: types::ListWebhookDeliveriesQuery,
    ) -> crate::Result<Page<types::WebhookDelivery>>;

    /// GET /v1/organizations/{organizationId}/webhook-deliveries/{deliveryId} — Get a delivery
    async fn get_webhook_delivery(
        &self,
        call: &gate::Call,
        path: types::GetWebhookDeliveryPath,
    ) -> crate::Result<types::WebhookDelivery>;

    /// POST /v1/organizations/{organizationId}/webhook-deliveries/{deliveryId}/replay — Replay a delivery
    async fn replay_webhook_delivery(
        &self,
        call: &gate::Call,
        path: types::ReplayWebhookDeliveryPath,
        body: Body<types::WebhookReasonRequest>,
    ) -> crate::Result<types::WebhookDelivery>;

    /// GET /v1/webhook-replays — List replays
    async fn list_webhook_replays(
        &self,
        call: &gate::Call,
        query: types::ListWebhookReplaysQuery,
    ) -> crate::Result<Page<types::WebhookReplay>>;

    /// POST /v1/webhook-replays — Replay failed deliveries
    async fn create_webhook_replay(
        &self,
        call: &gate::Call,
        body: Body<types::CreateWebhookReplayRequest>,
    ) -> crate::Result<types::WebhookReplay>;

    /// GET /v1/webhook-replays/{replayId} — Get a replay
    async fn get_webhook_replay(
        &self,
        call: &gate::Call,
        path: types::GetWebhookReplayPath,
    ) -> crate::Result<types::WebhookReplay>;
}

/// StaffRequests: What organizations ask of staff in the portal, such as a higher limit, and what staff decide.
#[async_trait::async_trait]
pub trait StaffRequestsApi: Send + Sync + 'static {
    /// GET /v1/staff-requests — List requests to staff
    async fn list_staff_requests(
        &self,
        call: &gate::Call,
        query: types::ListStaffRequestsQuery,
    ) -> crate::Result<Page<types::StaffRequest>>;

    /// GET /v1/staff-requests/{staffRequestId} — Get a request to staff
    async fn get_staff_request(
        &self,
        call: &gate::Call,
        path: types::GetStaffRequestPath,
    ) -> crate::Result<types::StaffRequest>;

    /// POST /v1/staff-requests/{staffRequestId}/approve — Approve a request to staff
    async fn approve_staff_request(
        &self,
        call: &gate::Call,
        path: types::ApproveStaffRequestPath,
        body: Body<types::DecideStaffRequestRequest>,
    ) -> crate::Result<types::StaffRequest>;

    /// POST /v1/staff-requests/{staffRequestId}/decline — Decline a request to staff
    async fn decline_staff_request(
        &self,
        call: &gate::Call,
        path: types::DeclineStaffRequestPath,
        body: Body<types::DecideStaffRequestRequest>,
    ) -> crate::Result<types::StaffRequest>;
}

/// Support: Request look-ups, and how much a partner uses the API.
#[async_trait::async_trait]
pub trait SupportApi: Send + Sync + 'static {
    /// GET /v1/organizations/{organizationId}/usage — Get API usage
    async fn get_usage(
        &self,
        call: &gate::Call,
        path: types::GetUsagePath,
        query: types::GetUsageQuery,
    ) -> crate::Result<types::Usage>;

    /// GET /v1/requests/{partnerRequestId} — Look up a request
    async fn get_request(
        &self,
        call: &gate::Call,
        path: types::GetRequestPath,
    ) -> crate::Result<types::RequestRecord>;
}

/// Integrations: How integrations are, judged as the alert rules judge it.
#[async_trait::async_trait]
pub trait IntegrationsApi: Send + Sync + 'static {
    /// GET /v1/integrations/health — Get integrations' health
    async fn get_integrations_health(
        &self,
        call: &gate::Call,
        query: types::GetIntegrationsHealthQuery,
    ) -> crate::Result<Page<types::IntegrationHealth>>;
}

/// Audit: Every action of staff and portal users, in a chain of entries that reveals any later change.
#[async_trait::async_trait]
pub trait AuditApi: Send + Sync + 'static {
    /// GET /v1/audit — List audit entries
    async fn list_audit_entries(
        &self,
        call: &gate::Call,
        query: types::ListAuditEntriesQuery,
    ) -> crate::Result<Page<types::AuditEntry>>;

    /// GET /v1/audit/verification — Verify the audit log
    async fn verify_audit(
        &self,
        call: &gate::Call,
    ) -> crate::Result<types::AuditVerification>;
}

/// Tokens: The tokens of Trailflow's staff.
#[async_trait::async_trait]
pub trait TokensApi: Send + Sync + 'static {
    /// GET /v1/tokens — List operator tokens
    async fn list_operator_tokens(
        &self,
        call: &gate::Call,
        query: types::ListOperatorTokensQuery,
    ) -> crate::Result<Page<types::OperatorToken>>;

    /// POST /v1/tokens — Create an operator token
    async fn create_operator_token(
        &self,
        call: &gate::Call,
        body: Body<types::CreateOperatorTokenRequest>,
    ) -> crate::Result<types::CreatedOperatorToken>;

    /// POST /v1/tokens/{tokenId}/revoke — Revoke an operator token
    async fn revoke_operator_token(
        &self,
        call: &gate::Call,
        path: types::RevokeOperatorTokenPath,
        body: Body<types::RevokeRequest>,
    ) -> crate::Result<types::OperatorToken>;

    /// GET /v1/self — Get your own token
    async fn get_self(&self, call: &gate::Call) -> crate::Result<types::OperatorToken>;
}

/// Health: Health of the node, without a token.
#[async_trait::async_trait]
pub trait HealthApi: Send + Sync + 'static {
    /// GET /health/operator — Check the node's health
    async fn get_health(&self, visit: &gate::Visit) -> crate::Result<types::Health>;
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
        rqctx: RequestContext<gate::Context>,
    ) -> Result<Reply<types::Health, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::GET_HEALTH, None);
        gate::visit(
                exchange,
                |_input| Ok(()),
                |api, visit, ()| api.get_health(visit),
                |whole, _request_id| ApiResponse::json(200, &whole),
            )
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
        rqctx: RequestContext<gate::Context>,
        _query: Documented<Query<types::ListOrganizationsQuery>>,
    ) -> Result<Reply<types::OrganizationListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_ORGANIZATIONS, None);
        gate::call(
                exchange,
                |input| Ok((input.query()?,)),
                |api, call, (query,)| api.list_organizations(call, query),
                |page, request_id| ApiResponse::json(
                    200,
                    &types::OrganizationListEnvelope {
                        data: page.data,
                        next_cursor: page.next_cursor,
                        request_id,
                    },
                ),
            )
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
        rqctx: RequestContext<gate::Context>,
        body: RawBody<types::CreateOrganizationRequest>,
    ) -> Result<Reply<types::OrganizationEnvelope, 201>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::CREATE_ORGANIZATION,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.body()?,)),
                |api, call, (body,)| api.create_organization(call, body),
                |data, request_id| ApiResponse::json(
                    201,
                    &types::OrganizationEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
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
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::GetOrganizationPath>>,
    ) -> Result<Reply<types::OrganizationEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::GET_ORGANIZATION, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?,)),
                |api, call, (path,)| api.get_organization(call, path),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::OrganizationEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// PATCH /v1/organizations/{organizationId}

    #[endpoint(
        method = PATCH,
        path = "/v1/organizations/{organizationId}",
        operation_id = "updateOrganization",
        tags = ["Organizations"]
    )]
    pub async fn update_organization(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::UpdateOrganizationPath>>,
        body: RawBody<types::UpdateOrganizationRequest>,
    ) -> Result<Reply<types::OrganizationEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::UPDATE_ORGANIZATION,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.update_organization(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::OrganizationEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
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
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::SetOrganizationAccessPath>>,
        body: RawBody<types::SetOrganizationAccessRequest>,
    ) -> Result<Reply<types::OrganizationEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::SET_ORGANIZATION_ACCESS,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.set_organization_access(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::OrganizationEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// PUT /v1/organizations/{organizationId}/production-approval
    #[endpoint(
        method = PUT,
        path = "/v1/organizations/{organizationId}/production-approval",
        operation_id = "approveProduction",
        tags = ["Organizations"]
    )]
    pub async fn approve_production(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::ApproveProductionPath>>,
        body: RawBody<types::ApproveProductionRequest>,
    ) -> Result<Reply<types::OrganizationEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::APPROVE_PRODUCTION,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.approve_production(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::OrganizationEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/organizations/{organizationId}/close
    #[endpoint(
        method = POST,
        path = "/v1/organizations/{organizationId}/close",
        operation_id = "closeOrganization",
        tags = ["Organizations"]
    )]
    pub async fn close_organization(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::CloseOrganizationPath>>,
        body: RawBody<types::CloseOrganizationRequest>,
    ) -> Result<Reply<types::OrganizationEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::CLOSE_ORGANIZATION,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.close_organization(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::OrganizationEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/organizations/{organizationId}/freight
    #[endpoint(
        method = GET,
        path = "/v1/organizations/{organizationId}/freight",
        operation_id = "getFreight",
        tags = ["Organizations"]
    )]
    pub async fn get_freight(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::GetFreightPath>>,
    ) -> Result<Reply<types::FreightEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::GET_FREIGHT, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?,)),
                |api, call, (path,)| api.get_freight(call, path),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::FreightEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/organizations/{organizationId}/onboarding
    #[endpoint(
        method = GET,
        path = "/v1/organizations/{organizationId}/onboarding",
        operation_id = "getOnboarding",
        tags = ["Onboarding"]
    )]
    pub async fn get_onboarding(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::GetOnboardingPath>>,
    ) -> Result<Reply<types::OnboardingPackageEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::GET_ONBOARDING, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?,)),
                |api, call, (path,)| api.get_onboarding(call, path),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::OnboardingPackageEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// PATCH /v1/organizations/{organizationId}/onboarding
    #[endpoint(
        method = PATCH,
        path = "/v1/organizations/{organizationId}/onboarding",
        operation_id = "updateOnboarding",
        tags = ["Onboarding"]
    )]
    pub async fn update_onboarding(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::UpdateOnboardingPath>>,
        body: RawBody<types::UpdateOnboardingRequest>,
    ) -> Result<Reply<types::OnboardingPackageEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::UPDATE_ONBOARDING,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.update_onboarding(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::OnboardingPackageEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
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
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::ListApiKeysPath>>,
        _query: Documented<Query<types::ListApiKeysQuery>>,
    ) -> Result<Reply<types::ApiKeyListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_API_KEYS, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.query()?)),
                |api, call, (path, query)| api.list_api_keys(call, path, query),
                |page, request_id| ApiResponse::json(
                    200,
                    &types::ApiKeyListEnvelope {
                        data: page.data,
                        next_cursor: page.next_cursor,
                        request_id,
                    },
                ),
            )
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
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::CreateApiKeyPath>>,
        body: RawBody<types::CreateApiKeyRequest>,
    ) -> Result<Reply<types::CreatedApiKeyEnvelope, 201>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::CREATE_API_KEY,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.create_api_key(call, path, body),
                |data, request_id| ApiResponse::json(
                    201,
                    &types::CreatedApiKeyEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
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
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::UpdateApiKeyPath>>,
        body: RawBody<types::UpdateApiKeyRequest>,
    ) -> Result<Reply<types::ApiKeyEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::UPDATE_API_KEY,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.update_api_key(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::ApiKeyEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/organizations/{organizationId}/api-keys/{keyId}/roll
    #[endpoint(
        method = POST,
        path = "/v1/organizations/{organizationId}/api-keys/{keyId}/roll",
        operation_id = "rollApiKey",
        tags = ["Keys"]
    )]
    pub async fn roll_api_key(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::RollApiKeyPath>>,
        body: RawBody<types::RollApiKeyRequest>,
    ) -> Result<Reply<types::CreatedApiKeyEnvelope, 201>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::ROLL_API_KEY,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.roll_api_key(call, path, body),
                |data, request_id| ApiResponse::json(
                    201,
                    &types::CreatedApiKeyEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/organizations/{organizationId}/api-keys/{keyId}/revoke
    #[endpoint(
        method = POST,
        path = "/v1/organizations/{organizationId}/api-keys/{keyId}/revoke",
        operation_id = "revokeApiKey",
        tags = ["Keys"]
    )]
    pub async fn revoke_api_key(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::RevokeApiKeyPath>>,
        body: RawBody<types::RevokeApiKeyRequest>,
    ) -> Result<Reply<types::RevokedApiKeyEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::REVOKE_API_KEY,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.revoke_api_key(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::RevokedApiKeyEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/organizations/{organizationId}/portal-users
    #[endpoint(
        method = GET,
        path = "/v1/organizations/{organizationId}/portal-users",
        operation_id = "listPortalUsers",
        tags = ["Users"]
    )]
    pub async fn list_portal_users(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::ListPortalUsersPath>>,
        _query: Documented<Query<types::ListPortalUsersQuery>>,
    ) -> Result<Reply<types::PortalUserListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_PORTAL_USERS, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.query()?)),
                |api, call, (path, query)| api.list_portal_users(call, path, query),
                |page, request_id| ApiResponse::json(
                    200,
                    &types::PortalUserListEnvelope {
                        data: page.data,
                        next_cursor: page.next_cursor,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/organizations/{organizationId}/portal-users
    #[endpoint(
        method = POST,
        path = "/v1/organizations/{organizationId}/portal-users",
        operation_id = "invitePortalUser",
        tags = ["Users"]
    )]
    pub async fn invite_portal_user(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::InvitePortalUserPath>>,
        body: RawBody<types::InvitePortalUserRequest>,
    ) -> Result<Reply<types::PortalUserEnvelope, 201>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::INVITE_PORTAL_USER,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.invite_portal_user(call, path, body),
                |data, request_id| ApiResponse::json(
                    201,
                    &types::PortalUserEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/organizations/{organizationId}/portal-users/{userId}

    #[endpoint(
        method = GET,
        path = "/v1/organizations/{organizationId}/portal-users/{userId}",
        operation_id = "getPortalUser",
        tags = ["Users"]
    )]
    pub async fn get_portal_user(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::GetPortalUserPath>>,
    ) -> Result<Reply<types::PortalUserEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::GET_PORTAL_USER, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?,)),
                |api, call, (path,)| api.get_portal_user(call, path),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::PortalUserEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/organizations/{organizationId}/portal-users/{userId}/revoke
    #[endpoint(
        method = POST,
        path = "/v1/organizations/{organizationId}/portal-users/{userId}/revoke",
        operation_id = "revokePortalUser",
        tags = ["Users"]
    )]
    pub async fn revoke_portal_user(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::RevokePortalUserPath>>,
        body: RawBody<types::RevokeRequest>,
    ) -> Result<Reply<types::PortalUserEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::REVOKE_PORTAL_USER,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.revoke_portal_user(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::PortalUserEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/organizations/{organizationId}/customers
    #[endpoint(
        method = GET,
        path = "/v1/organizations/{organizationId}/customers",
        operation_id = "listCustomers",
        tags = ["Directory"]
    )]
    pub async fn list_customers(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::ListCustomersPath>>,
        _query: Documented<Query<types::ListCustomersQuery>>,
    ) -> Result<Reply<types::CustomerListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_CUSTOMERS, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.query()?)),
                |api, call, (path, query)| api.list_customers(call, path, query),
                |page, request_id| ApiResponse::json(
                    200,
                    &types::CustomerListEnvelope {
                        data: page.data,
                        next_cursor: page.next_cursor,
                        request_id,
                    },
                ),
            )
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
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::UpsertCustomersPath>>,
        body: RawBody<types::UpsertCustomersRequest>,
    ) -> Result<Reply<types::BulkUpsertEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::UPSERT_CUSTOMERS,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.upsert_customers(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::BulkUpsertEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/organizations/{organizationId}/carriers
    #[endpoint(
        method = GET,
        path = "/v1/organizations/{organizationId}/carriers",
        operation_id = "listCarriers",
        tags = ["Directory"]
    )]
    pub async fn list_carriers(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::ListCarriersPath>>,
        _query: Documented<Query<types::ListCarriersQuery>>,
    ) -> Result<Reply<types::CarrierListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_CARRIERS, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.query()?)),
                |api, call, (path, query)| api.list_carriers(call, path, query),
                |page, request_id| ApiResponse::json(
                    200,
                    &types::CarrierListEnvelope {
                        data: page.data,
                        next_cursor: page.next_cursor,
                        request_id,
                    },
                ),
            )
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
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::UpsertCarriersPath>>,
        body: RawBody<types::UpsertCarriersRequest>,
    ) -> Result<Reply<types::BulkUpsertEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::UPSERT_CARRIERS,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.upsert_carriers(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::BulkUpsertEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/organizations/{organizationId}/vehicles
    #[endpoint(
        method = GET,
        path = "/v1/organizations/{organizationId}/vehicles",
        operation_id = "listVehicles",
        tags = ["Directory"]
    )]
    pub async fn list_vehicles(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::ListVehiclesPath>>,
        _query: Documented<Query<types::ListVehiclesQuery>>,
    ) -> Result<Reply<types::VehicleListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_VEHICLES, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.query()?)),
                |api, call, (path, query)| api.list_vehicles(call, path, query),
                |page, request_id| ApiResponse::json(
                    200,
                    &types::VehicleListEnvelope {
                        data: page.data,
                        next_cursor: page.next_cursor,
                        request_id,
                    },
                ),
            )
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
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::UpsertVehiclesPath>>,
        body: RawBody<types::UpsertVehiclesRequest>,
    ) -> Result<Reply<types::BulkUpsertEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::UPSERT_VEHICLES,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.upsert_vehicles(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::BulkUpsertEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/organizations/{organizationId}/loads
    #[endpoint(
        method = GET,
        path = "/v1/organizations/{organizationId}/loads",
        operation_id = "listLoads",
        tags = ["Loads"]
    )]
    pub async fn list_loads(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::ListLoadsPath>>,
    ) -> Result<Reply<types::LoadListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_LOADS, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.query()?)),
                |api, call, (path, query)| api.list_loads(call, path, query),
                |page, request_id| ApiResponse::json(
                    200,
                    &types::LoadListEnvelope {
                        data: page.data,
                        next_cursor: page.next_cursor,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// PUT /v1/organizations/{organizationId}/loads
    #[endpoint(
        method = PUT,
        path = "/v1/organizations/{organizationId}/loads",
        operation_id = "importLoads",
        tags = ["Loads"]
    )]
    pub async fn import_loads(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::ImportLoadsPath>>,
        body: RawBody<types::ImportLoadsRequest>,
    ) -> Result<Reply<types::ImportedLoadsEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::IMPORT_LOADS,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.import_loads(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::ImportedLoadsEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/organizations/{organizationId}/loads/{loadId}

    #[endpoint(
        method = GET,
        path = "/v1/organizations/{organizationId}/loads/{loadId}",
        operation_id = "getLoad",
        tags = ["Loads"]
    )]
    pub async fn get_load(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::GetLoadPath>>,
    ) -> Result<Reply<types::LoadEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::GET_LOAD, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?,)),
                |api, call, (path,)| api.get_load(call, path),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::LoadEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// PATCH /v1/organizations/{organizationId}/loads/{loadId}

    #[endpoint(
        method = PATCH,
        path = "/v1/organizations/{organizationId}/loads/{loadId}",
        operation_id = "updateLoad",
        tags = ["Loads"]
    )]
    pub async fn update_load(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::UpdateLoadPath>>,
        body: RawBody<types::UpdateLoadRequest>,
    ) -> Result<Reply<types::LoadEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::UPDATE_LOAD,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.update_load(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::LoadEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/organizations/{organizationId}/positions
    #[endpoint(
        method = GET,
        path = "/v1/organizations/{organizationId}/positions",
        operation_id = "listPositions",
        tags = ["Positions"]
    )]
    pub async fn list_positions(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::ListPositionsPath>>,
        _query: Documented<Query<types::ListPositionsQuery>>,
    ) -> Result<Reply<types::PositionListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_POSITIONS, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.query()?)),
                |api, call, (path, query)| api.list_positions(call, path, query),
                |page, request_id| ApiResponse::json(
                    200,
                    &types::PositionListEnvelope {
                        data: page.data,
                        next_cursor: page.next_cursor,
                        request_id,
                    },
                ),
            )
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
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::IngestPositionsPath>>,
        body: RawBody<types::IngestPositionsRequest>,
    ) -> Result<Reply<types::IngestedPositionsEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::INGEST_POSITIONS,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.ingest_positions(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::IngestedPositionsEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/organizations/{organizationId}/usage
    #[endpoint(
        method = GET,
        path = "/v1/organizations/{organizationId}/usage",
        operation_id = "getUsage",
        tags = ["Support"]
    )]
    pub async fn get_usage(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::GetUsagePath>>,
        _query: Documented<Query<types::GetUsageQuery>>,
    ) -> Result<Reply<types::UsageEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::GET_USAGE, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.query()?)),
                |api, call, (path, query)| api.get_usage(call, path, query),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::UsageEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/integrations/health
    #[endpoint(
        method = GET,
        path = "/v1/integrations/health",
        operation_id = "getIntegrationsHealth",
        tags = ["Integrations"]
    )]
    pub async fn get_integrations_health(
        rqctx: RequestContext<gate::Context>,
        _query: Documented<Query<types::GetIntegrationsHealthQuery>>,
    ) -> Result<Reply<types::IntegrationHealthListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::GET_INTEGRATIONS_HEALTH, None);
        gate::call(
                exchange,
                |input| Ok((input.query()?,)),
                |api, call, (query,)| api.get_integrations_health(call, query),
                |page, request_id| ApiResponse::json(
                    200,
                    &types::IntegrationHealthListEnvelope {
                        data: page.data,
                        next_cursor: page.next_cursor,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/requests/{partnerRequestId}

    #[endpoint(
        method = GET,
        path = "/v1/requests/{partnerRequestId}",
        operation_id = "getRequest",
        tags = ["Support"]
    )]
    pub async fn get_request(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::GetRequestPath>>,
    ) -> Result<Reply<types::RequestRecordEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::GET_REQUEST, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?,)),
                |api, call, (path,)| api.get_request(call, path),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::RequestRecordEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/audit
    #[endpoint(
        method = GET,
        path = "/v1/audit",
        operation_id = "listAuditEntries",
        tags = ["Audit"]
    )]
    pub async fn list_audit_entries(
        rqctx: RequestContext<gate::Context>,
        _query: Documented<Query<types::ListAuditEntriesQuery>>,
    ) -> Result<Reply<types::AuditEntryListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_AUDIT_ENTRIES, None);
        gate::call(
                exchange,
                |input| Ok((input.query()?,)),
                |api, call, (query,)| api.list_audit_entries(call, query),
                |page, request_id| ApiResponse::json(
                    200,
                    &types::AuditEntryListEnvelope {
                        data: page.data,
                        next_cursor: page.next_cursor,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/audit/verification
    #[endpoint(
        method = GET,
        path = "/v1/audit/verification",
        operation_id = "verifyAudit",
        tags = ["Audit"]
    )]
    pub async fn verify_audit(
        rqctx: RequestContext<gate::Context>,
    ) -> Result<Reply<types::AuditVerificationEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::VERIFY_AUDIT, None);
        gate::call(
                exchange,
                |_input| Ok(()),
                |api, call, ()| api.verify_audit(call),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::AuditVerificationEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/tokens
    #[endpoint(
        method = GET,
        path = "/v1/tokens",
        operation_id = "listOperatorTokens",
        tags = ["Tokens"]
    )]
    pub async fn list_operator_tokens(
        rqctx: RequestContext<gate::Context>,
        _query: Documented<Query<types::ListOperatorTokensQuery>>,
    ) -> Result<Reply<types::OperatorTokenListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_OPERATOR_TOKENS, None);
        gate::call(
                exchange,
                |input| Ok((input.query()?,)),
                |api, call, (query,)| api.list_operator_tokens(call, query),
                |page, request_id| ApiResponse::json(
                    200,
                    &types::OperatorTokenListEnvelope {
                        data: page.data,
                        next_cursor: page.next_cursor,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/tokens
    #[endpoint(
        method = POST,
        path = "/v1/tokens",
        operation_id = "createOperatorToken",
        tags = ["Tokens"]
    )]
    pub async fn create_operator_token(
        rqctx: RequestContext<gate::Context>,
        body: RawBody<types::CreateOperatorTokenRequest>,
    ) -> Result<Reply<types::CreatedOperatorTokenEnvelope, 201>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::CREATE_OPERATOR_TOKEN,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.body()?,)),
                |api, call, (body,)| api.create_operator_token(call, body),
                |data, request_id| ApiResponse::json(
                    201,
                    &types::CreatedOperatorTokenEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/tokens/{tokenId}/revoke
    #[endpoint(
        method = POST,
        path = "/v1/tokens/{tokenId}/revoke",
        operation_id = "revokeOperatorToken",
        tags = ["Tokens"]
    )]
    pub async fn revoke_operator_token(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::RevokeOperatorTokenPath>>,
        body: RawBody<types::RevokeRequest>,
    ) -> Result<Reply<types::OperatorTokenEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::REVOKE_OPERATOR_TOKEN,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.revoke_operator_token(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::OperatorTokenEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/self
    #[endpoint(
        method = GET,
        path = "/v1/self",
        operation_id = "getSelf",
        tags = ["Tokens"]
    )]
    pub async fn get_self(
        rqctx: RequestContext<gate::Context>,
    ) -> Result<Reply<types::OperatorTokenEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::GET_SELF, None);
        gate::call(
                exchange,
                |_input| Ok(()),
                |api, call, ()| api.get_self(call),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::OperatorTokenEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/organizations/{organizationId}/webhooks
    #[endpoint(
        method = GET,
        path = "/v1/organizations/{organizationId}/webhooks",
        operation_id = "listWebhooks",
        tags = ["Webhooks"]
    )]
    pub async fn list_webhooks(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::ListWebhooksPath>>,
        _query: Documented<Query<types::ListWebhooksQuery>>,
    ) -> Result<Reply<types::WebhookListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_WEBHOOKS, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.query()?)),
                |api, call, (path, query)| api.list_webhooks(call, path, query),
                |page, request_id| ApiResponse::json(
                    200,
                    &types::WebhookListEnvelope {
                        data: page.data,
                        next_cursor: page.next_cursor,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/organizations/{organizationId}/webhooks/{webhookId}/pause
    #[endpoint(
        method = POST,
        path = "/v1/organizations/{organizationId}/webhooks/{webhookId}/pause",
        operation_id = "pauseWebhook",
        tags = ["Webhooks"]
    )]
    pub async fn pause_webhook(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::PauseWebhookPath>>,
        body: RawBody<types::WebhookReasonRequest>,
    ) -> Result<Reply<types::WebhookEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::PAUSE_WEBHOOK,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.pause_webhook(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::WebhookEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/organizations/{organizationId}/webhooks/{webhookId}/resume
    #[endpoint(
        method = POST,
        path = "/v1/organizations/{organizationId}/webhooks/{webhookId}/resume",
        operation_id = "resumeWebhook",
        tags = ["Webhooks"]
    )]
    pub async fn resume_webhook(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::ResumeWebhookPath>>,
        body: RawBody<types::WebhookReasonRequest>,
    ) -> Result<Reply<types::WebhookEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::RESUME_WEBHOOK,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.resume_webhook(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::WebhookEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/organizations/{organizationId}/webhooks/{webhookId}/rotate-secret
    #[endpoint(
        method = POST,
        path = "/v1/organizations/{organizationId}/webhooks/{webhookId}/rotate-secret",
        operation_id = "rotateWebhookSecret",
        tags = ["Webhooks"]
    )]
    pub async fn rotate_webhook_secret(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::RotateWebhookSecretPath>>,
        body: RawBody<types::RotateWebhookSecretRequest>,
    ) -> Result<Reply<types::RotatedWebhookSecretEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::ROTATE_WEBHOOK_SECRET,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.rotate_webhook_secret(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::RotatedWebhookSecretEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/organizations/{organizationId}/webhooks/{webhookId}/test
    #[endpoint(
        method = POST,
        path = "/v1/organizations/{organizationId}/webhooks/{webhookId}/test",
        operation_id = "testWebhook",
        tags = ["Webhooks"]
    )]
    pub async fn test_webhook(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::TestWebhookPath>>,
        body: RawBody<types::WebhookReasonRequest>,
    ) -> Result<Reply<types::WebhookDeliveryEnvelope, 201>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::TEST_WEBHOOK,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.test_webhook(call, path, body),
                |data, request_id| ApiResponse::json(
                    201,
                    &types::WebhookDeliveryEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/organizations/{organizationId}/webhook-deliveries
    #[endpoint(
        method = GET,
        path = "/v1/organizations/{organizationId}/webhook-deliveries",
        operation_id = "listWebhookDeliveries",
        tags = ["Deliveries"]
    )]
    pub async fn list_webhook_deliveries(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::ListWebhookDeliveriesPath>>,
        _query: Documented<Query<types::ListWebhookDeliveriesQuery>>,
    ) -> Result<Reply<types::WebhookDeliveryListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_WEBHOOK_DELIVERIES, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.query()?)),
                |api, call, (path, query)| {
                    api.list_webhook_deliveries(call, path, query)
                },
                |page, request_id| ApiResponse::json(
                    200,
                    &types::WebhookDeliveryListEnvelope {
                        data: page.data,
                        next_cursor: page.next_cursor,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/organizations/{organizationId}/webhook-deliveries/{deliveryId}

    #[endpoint(
        method = GET,
        path = "/v1/organizations/{organizationId}/webhook-deliveries/{deliveryId}",
        operation_id = "getWebhookDelivery",
        tags = ["Deliveries"]
    )]
    pub async fn get_webhook_delivery(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::GetWebhookDeliveryPath>>,
    ) -> Result<Reply<types::WebhookDeliveryEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::GET_WEBHOOK_DELIVERY, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?,)),
                |api, call, (path,)| api.get_webhook_delivery(call, path),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::WebhookDeliveryEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/organizations/{organizationId}/webhook-deliveries/{deliveryId}/replay
    #[endpoint(
        method = POST,
        path = "/v1/organizations/{organizationId}/webhook-deliveries/{deliveryId}/replay",
        operation_id = "replayWebhookDelivery",
        tags = ["Deliveries"]
    )]
    pub async fn replay_webhook_delivery(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::ReplayWebhookDeliveryPath>>,
        body: RawBody<types::WebhookReasonRequest>,
    ) -> Result<Reply<types::WebhookDeliveryEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::REPLAY_WEBHOOK_DELIVERY,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.replay_webhook_delivery(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::WebhookDeliveryEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/webhook-replays
    #[endpoint(
        method = GET,
        path = "/v1/webhook-replays",
        operation_id = "listWebhookReplays",
        tags = ["Deliveries"]
    )]
    pub async fn list_webhook_replays(
        rqctx: RequestContext<gate::Context>,
        _query: Documented<Query<types::ListWebhookReplaysQuery>>,
    ) -> Result<Reply<types::WebhookReplayListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_WEBHOOK_REPLAYS, None);
        gate::call(
                exchange,
                |input| Ok((input.query()?,)),
                |api, call, (query,)| api.list_webhook_replays(call, query),
                |page, request_id| ApiResponse::json(
                    200,
                    &types::WebhookReplayListEnvelope {
                        data: page.data,
                        next_cursor: page.next_cursor,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/webhook-replays
    #[endpoint(
        method = POST,
        path = "/v1/webhook-replays",
        operation_id = "createWebhookReplay",
        tags = ["Deliveries"]
    )]
    pub async fn create_webhook_replay(
        rqctx: RequestContext<gate::Context>,
        body: RawBody<types::CreateWebhookReplayRequest>,
    ) -> Result<Reply<types::WebhookReplayEnvelope, 201>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::CREATE_WEBHOOK_REPLAY,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.body()?,)),
                |api, call, (body,)| api.create_webhook_replay(call, body),
                |data, request_id| ApiResponse::json(
                    201,
                    &types::WebhookReplayEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/webhook-replays/{replayId}

    #[endpoint(
        method = GET,
        path = "/v1/webhook-replays/{replayId}",
        operation_id = "getWebhookReplay",
        tags = ["Deliveries"]
    )]
    pub async fn get_webhook_replay(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::GetWebhookReplayPath>>,
    ) -> Result<Reply<types::WebhookReplayEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::GET_WEBHOOK_REPLAY, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?,)),
                |api, call, (path,)| api.get_webhook_replay(call, path),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::WebhookReplayEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/staff-requests
    #[endpoint(
        method = GET,
        path = "/v1/staff-requests",
        operation_id = "listStaffRequests",
        tags = ["StaffRequests"]
    )]
    pub async fn list_staff_requests(
        rqctx: RequestContext<gate::Context>,
        _query: Documented<Query<types::ListStaffRequestsQuery>>,
    ) -> Result<Reply<types::StaffRequestListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_STAFF_REQUESTS, None);
        gate::call(
                exchange,
                |input| Ok((input.query()?,)),
                |api, call, (query,)| api.list_staff_requests(call, query),
                |page, request_id| ApiResponse::json(
                    200,
                    &types::StaffRequestListEnvelope {
                        data: page.data,
                        next_cursor: page.next_cursor,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/staff-requests/{staffRequestId}

    #[endpoint(
        method = GET,
        path = "/v1/staff-requests/{staffRequestId}",
        operation_id = "getStaffRequest",
        tags = ["StaffRequests"]
    )]
    pub async fn get_staff_request(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::GetStaffRequestPath>>,
    ) -> Result<Reply<types::StaffRequestEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::GET_STAFF_REQUEST, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?,)),
                |api, call, (path,)| api.get_staff_request(call, path),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::StaffRequestEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/staff-requests/{staffRequestId}/approve
    #[endpoint(
        method = POST,
        path = "/v1/staff-requests/{staffRequestId}/approve",
        operation_id = "approveStaffRequest",
        tags = ["StaffRequests"]
    )]
    pub async fn approve_staff_request(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::ApproveStaffRequestPath>>,
        body: RawBody<types::DecideStaffRequestRequest>,
    ) -> Result<Reply<types::StaffRequestEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::APPROVE_STAFF_REQUEST,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.approve_staff_request(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::StaffRequestEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/staff-requests/{staffRequestId}/decline
    #[endpoint(
        method = POST,
        path = "/v1/staff-requests/{staffRequestId}/decline",
        operation_id = "declineStaffRequest",
        tags = ["StaffRequests"]
    )]
    pub async fn decline_staff_request(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::DeclineStaffRequestPath>>,
        body: RawBody<types::DecideStaffRequestRequest>,
    ) -> Result<Reply<types::StaffRequestEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::DECLINE_STAFF_REQUEST,
            Some(body.into_request()),
        );
        gate::call(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.decline_staff_request(call, path, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::StaffRequestEnvelope {
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
    register(&mut api, endpoints::get_health);
    register(&mut api, endpoints::list_organizations);
    register(&mut api, endpoints::create_organization);
    register(&mut api, endpoints::list_audit_entries);
    register(&mut api, endpoints::list_operator_tokens);
    register(&mut api, endpoints::create_operator_token);
    register(&mut api, endpoints::get_self);
    register(&mut api, endpoints::list_webhook_replays);
    register(&mut api, endpoints::create_webhook_replay);
    register(&mut api, endpoints::list_staff_requests);
    register(&mut api, endpoints::get_integrations_health);
    register(&mut api, endpoints::verify_audit);
    register(&mut api, endpoints::get_organization);
    register(&mut api, endpoints::update_organization);
    register(&mut api, endpoints::get_request);
    register(&mut api, endpoints::get_webhook_replay);
    register(&mut api, endpoints::get_staff_request);
    register(&mut api, endpoints::set_organization_access);
    register(&mut api, endpoints::approve_production);
    register(&mut api, endpoints::close_organization);
    register(&mut api, endpoints::get_freight);
    register(&mut api, endpoints::get_onboarding);
    register(&mut api, endpoints::update_onboarding);
    register(&mut api, endpoints::list_api_keys);
    register(&mut api, endpoints::create_api_key);
    register(&mut api, endpoints::list_portal_users);
    register(&mut api, endpoints::invite_portal_user);
    register(&mut api, endpoints::list_customers);
    register(&mut api, endpoints::upsert_customers);
    register(&mut api, endpoints::list_carriers);
    register(&mut api, endpoints::upsert_carriers);
    register(&mut api, endpoints::list_vehicles);
    register(&mut api, endpoints::upsert_vehicles);
    register(&mut api, endpoints::list_loads);
    register(&mut api, endpoints::import_loads);
    register(&mut api, endpoints::list_positions);
    register(&mut api, endpoints::ingest_positions);
    register(&mut api, endpoints::get_usage);
    register(&mut api, endpoints::revoke_operator_token);
    register(&mut api, endpoints::list_webhooks);
    register(&mut api, endpoints::list_webhook_deliveries);
    register(&mut api, endpoints::approve_staff_request);
    register(&mut api, endpoints::decline_staff_request);
    register(&mut api, endpoints::update_api_key);
    register(&mut api, endpoints::get_portal_user);
    register(&mut api, endpoints::get_load);
    register(&mut api, endpoints::update_load);
    register(&mut api, endpoints::get_webhook_delivery);
    register(&mut api, endpoints::roll_api_key);
    register(&mut api, endpoints::revoke_api_key);
    register(&mut api, endpoints::revoke_portal_user);
    register(&mut api, endpoints::pause_webhook);
    register(&mut api, endpoints::resume_webhook);
    register(&mut api, endpoints::rotate_webhook_secret);
    register(&mut api, endpoints::test_webhook);
    register(&mut api, endpoints::replay_webhook_delivery);
    groups.push(api);
    groups
}

fn register<E>(api: &mut ApiDescription<gate::Context>, endpoint: E)
where
    E: Into<dropshot::ApiEndpoint<gate::Context>>,
{
    api.register(endpoint).expect("the generator groups paths so that none conflict");
}
