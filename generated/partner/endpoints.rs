// Generated from openapi.yaml by codegen. Do not edit: change the contract and build.
//! What services implement, and the endpoints that call it.

use super::{policy, types};
use crate::gate::partner as gate;
use crate::http::{
    ApiResponse, Body, Documented, Exchange, ApiError, Page, RawBody, Rendered, Reply,
};
use dropshot::{ApiDescription, Header, Path, Query, RequestContext, endpoint};

/// The successes of POST /v1/loads/upsert
#[derive(Debug)]
pub enum UpsertLoadOutcome {
    /// The load existed and is now as asked.
    Status200(Rendered<types::Load>),
    /// The load was new and was created.
    Status201(Rendered<types::Load>),
}

/// Loads: A load is one shipment: its references, equipment, stops and the parties that move it. Address it by its Trailflow id or by your own externalId.
#[async_trait::async_trait]
pub trait LoadsApi: Send + Sync + 'static {
    /// What a change that is carried out once does beside its writes and its receipt.
    type Write: gate::Write;

    /// GET /v1/loads — List loads
    async fn list_loads(
        &self,
        call: &gate::Call,
        query: types::ListLoadsQuery,
    ) -> crate::Result<Page<Rendered<types::Load>>>;

    /// What `create_load` judges before its transaction begins, because it takes its time. Nothing, unless overridden.
    async fn prepare_create_load(
        &self,
        _call: &gate::Call,
        _body: &Body<types::CreateLoadRequest>,
    ) -> crate::Result<()> {
        Ok(())
    }

    /// POST /v1/loads — Create a load
    async fn create_load(
        &self,
        call: &gate::Call,
        unit: &mut Self::Write,
        body: Body<types::CreateLoadRequest>,
    ) -> crate::Result<Rendered<types::Load>>;

    /// What `upsert_load` judges before its transaction begins, because it takes its time. Nothing, unless overridden.
    async fn prepare_upsert_load(
        &self,
        _call: &gate::Call,
        _body: &Body<types::UpsertLoadRequest>,
    ) -> crate::Result<()> {
        Ok(())
    }

    /// POST /v1/loads/upsert — Create or update a load by externalId
    async fn upsert_load(
        &self,
        call: &gate::Call,
        unit: &mut Self::Write,
        body: Body<types::UpsertLoadRequest>,
    ) -> crate::Result<UpsertLoadOutcome>;

    /// GET /v1/loads/{id} — Get one load
    async fn get_load(
        &self,
        call: &gate::Call,
        path: types::GetLoadPath,
        query: types::GetLoadQuery,
    ) -> crate::Result<Rendered<types::Load>>;

    /// What `change_load_status` judges before its transaction begins, because it takes its time. Nothing, unless overridden.
    async fn prepare_change_load_status(
        &self,
        _call: &gate::Call,
        _path: &types::ChangeLoadStatusPath,
        _body: &Body<types::ChangeLoadStatusRequest>,
    ) -> crate::Result<()> {
        Ok(())
    }

    /// POST /v1/loads/{id}/status — Change a load's status
    async fn change_load_status(
        &self,
        call: &gate::Call,
        unit: &mut Self::Write,
        path: types::ChangeLoadStatusPath,
        body: Body<types::ChangeLoadStatusRequest>,
    ) -> crate::Result<Rendered<types::Load>>;
}

/// Tracking: A load's position, its next stop and its estimated arrival.
#[async_trait::async_trait]
pub trait TrackingApi: Send + Sync + 'static {
    /// GET /v1/tracking/{loadId} — Get a load's tracking
    async fn get_tracking(
        &self,
        call: &gate::Call,
        path: types::GetTrackingPath,
    ) -> crate::Result<types::Tracking>;
}

/// Customers: The companies that loads are moved for. Maintained in Trailflow, read-only here.
#[async_trait::async_trait]
pub trait CustomersApi: Send + Sync + 'static {
    /// GET /v1/customers — List customers
    async fn list_customers(
        &self,
        call: &gate::Call,
        query: types::ListCustomersQuery,
    ) -> crate::Result<Page<types::Customer>>;
}

/// Carriers: The companies that move loads. Maintained in Trailflow, read-only here.
#[async_trait::async_trait]
pub trait CarriersApi: Send + Sync + 'static {
    /// GET /v1/carriers — List carriers
    async fn list_carriers(
        &self,
        call: &gate::Call,
        query: types::ListCarriersQuery,
    ) -> crate::Result<Page<types::Carrier>>;

    /// GET /v1/vehicles — List vehicles
    async fn list_vehicles(
        &self,
        call: &gate::Call,
        query: types::ListVehiclesQuery,
    ) -> crate::Result<Page<types::Vehicle>>;
}

/// Webhooks: Subscriptions that have Trailflow call your server when a load changes.
///
/// A 2xx response accepts a delivery. Every other response is a failed attempt; so are redirects
/// and network failures. There are at most three attempts: one immediately, one about a minute
/// later, and one about five minutes after that. A delivery that failed three times is parked
/// until Trailflow staff replay it with you. Deliveries may arrive twice or out of order: drop
/// repetitions by `X-Trailflow-Delivery-Id`, and keep the load with the greatest `updatedAt`.
#[async_trait::async_trait]
pub trait WebhooksApi: Send + Sync + 'static {
    /// What a change that is carried out once does beside its writes and its receipt.
    type Write: gate::Write;

    /// GET /v1/webhooks — List webhook subscriptions
    async fn list_webhooks(
        &self,
        call: &gate::Call,
        query: types::ListWebhooksQuery,
    ) -> crate::Result<Page<types::WebhookSubscription>>;

    /// What `create_webhook` judges before its transaction begins, because it takes its time. Nothing, unless overridden.
    async fn prepare_create_webhook(
        &self,
        _call: &gate::Call,
        _body: &Body<types::CreateWebhookRequest>,
    ) -> crate::Result<()> {
        Ok(())
    }

    /// POST /v1/webhooks — Subscribe to events
    async fn create_webhook(
        &self,
        call: &gate::Call,
        unit: &mut Self::Write,
        body: Body<types::CreateWebhookRequest>,
    ) -> crate::Result<types::CreatedWebhook>;

    /// GET /v1/webhooks/{id} — Get a webhook subscription
    async fn get_webhook(
        &self,
        call: &gate::Call,
        path: types::GetWebhookPath,
    ) -> crate::Result<types::WebhookSubscription>;

    /// What `update_webhook` judges before its transaction begins, because it takes its time. Nothing, unless overridden.
    async fn prepare_update_webhook(
        &self,
        _call: &gate::Call,
        _path: &types::UpdateWebhookPath,
        _body: &Body<types::UpdateWebhookRequest>,
    ) -> crate::Result<()> {
        Ok(())
    }

    /// PATCH /v1/webhooks/{id} — Change a webhook subscription
    async fn update_webhook(
        &self,
        call: &gate::Call,
        unit: &mut gate::Audited,
        path: types::UpdateWebhookPath,
        body: Body<types::UpdateWebhookRequest>,
    ) -> crate::Result<types::WebhookSubscription>;

    /// What `delete_webhook` judges before its transaction begins, because it takes its time. Nothing, unless overridden.
    async fn prepare_delete_webhook(
        &self,
        _call: &gate::Call,
        _path: &types::DeleteWebhookPath,
    ) -> crate::Result<()> {
        Ok(())
    }

    /// DELETE /v1/webhooks/{id} — Delete a webhook subscription
    async fn delete_webhook(
        &self,
        call: &gate::Call,
        unit: &mut gate::Audited,
        path: types::DeleteWebhookPath,
    ) -> crate::Result<types::DeletedWebhook>;

    /// What `rotate_webhook_secret` judges before its transaction begins, because it takes its time. Nothing, unless overridden.
    async fn prepare_rotate_webhook_secret(
        &self,
        _call: &gate::Call,
        _path: &types::RotateWebhookSecretPath,
        _body: &Body<types::RotateWebhookSecretRequest>,
    ) -> crate::Result<()> {
        Ok(())
    }

    /// POST /v1/webhooks/{id}/rotate-secret — Rotate a signing secret
    async fn rotate_webhook_secret(
        &self,
        call: &gate::Call,
        unit: &mut Self::Write,
        path: types::RotateWebhookSecretPath,
        body: Body<types::RotateWebhookSecretRequest>,
    ) -> crate::Result<types::RotatedWebhookSecret>;

    /// What `test_webhook` judges before its transaction begins, because it takes its time. Nothing, unless overridden.
    async fn prepare_test_webhook(
        &self,
        _call: &gate::Call,
        _path: &types::TestWebhookPath,
    ) -> crate::Result<()> {
        Ok(())
    }

    /// POST /v1/webhooks/{id}/test — Send a test event
    async fn test_webhook(
        &self,
        call: &gate::Call,
        unit: &mut Self::Write,
        path: types::TestWebhookPath,
    ) -> crate::Result<types::TestDelivery>;

    /// GET /v1/webhooks/{id}/deliveries — List a subscription's deliveries
    async fn list_webhook_deliveries(
        &self,
        call: &gate::Call,
        path: types::ListWebhookDeliveriesPath,
        query: types::ListWebhookDeliveriesQuery,
    ) -> crate::Result<Page<types::WebhookDelivery>>;
}

/// Health: Whether the API is up, without a key.
#[async_trait::async_trait]
pub trait HealthApi: Send + Sync + 'static {
    /// GET /health/api — Check whether the API is up
    async fn get_health(&self, visit: &gate::Visit) -> crate::Result<types::Health>;
}

/// The operations as dropshot endpoints.
pub mod endpoints {
    use super::*;

    /// GET /health/api
    #[endpoint(
        method = GET,
        path = "/health/api",
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

    /// GET /v1/loads
    #[endpoint(
        method = GET,
        path = "/v1/loads",
        operation_id = "listLoads",
        tags = ["Loads"]
    )]
    pub async fn list_loads(
        rqctx: RequestContext<gate::Context>,
    ) -> Result<Reply<types::LoadListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_LOADS, None);
        gate::call(
                exchange,
                |input| Ok((input.query()?,)),
                |api, call, (query,)| api.list_loads(call, query),
                |page, request_id| ApiResponse::rendered_page(200, &page, &request_id),
            )
            .await
    }

    /// POST /v1/loads
    #[endpoint(
        method = POST,
        path = "/v1/loads",
        operation_id = "createLoad",
        tags = ["Loads"]
    )]
    pub async fn create_load(
        rqctx: RequestContext<gate::Context>,
        _headers: Documented<Header<types::CreateLoadHeaders>>,
        body: RawBody<types::CreateLoadRequest>,
    ) -> Result<Reply<types::LoadEnvelope, 201>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::CREATE_LOAD,
            Some(body.into_request()),
        );
        gate::change(
                exchange,
                |input| Ok((input.body()?,)),
                |api, call, (body,)| api.prepare_create_load(call, body),
                |api, call, unit, (body,)| api.create_load(call, unit, body),
                |data, request_id| ApiResponse::rendered(201, &data, &request_id),
            )
            .await
    }

    /// POST /v1/loads/upsert
    #[endpoint(
        method = POST,
        path = "/v1/loads/upsert",
        operation_id = "upsertLoad",
        tags = ["Loads"]
    )]
    pub async fn upsert_load(
        rqctx: RequestContext<gate::Context>,
        _headers: Documented<Header<types::UpsertLoadHeaders>>,
        body: RawBody<types::UpsertLoadRequest>,
    ) -> Result<Reply<types::LoadEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::UPSERT_LOAD,
            Some(body.into_request()),
        );
        gate::change(
                exchange,
                |input| Ok((input.body()?,)),
                |api, call, (body,)| api.prepare_upsert_load(call, body),
                |api, call, unit, (body,)| api.upsert_load(call, unit, body),
                |outcome, request_id| {
                    let (status, data) = match outcome {
                        UpsertLoadOutcome::Status200(data) => (200, data),
                        UpsertLoadOutcome::Status201(data) => (201, data),
                    };
                    ApiResponse::rendered(status, &data, &request_id)
                },
            )
            .await
    }

    /// GET /v1/loads/{id}

    #[endpoint(
        method = GET,
        path = "/v1/loads/{id}",
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
                |input| Ok((input.path()?, input.query()?)),
                |api, call, (path, query)| api.get_load(call, path, query),
                |data, request_id| ApiResponse::rendered(200, &data, &request_id),
            )
            .await
    }

    /// POST /v1/loads/{id}/status
    #[endpoint(
        method = POST,
        path = "/v1/loads/{id}/status",
        operation_id = "changeLoadStatus",
        tags = ["Loads"]
    )]
    pub async fn change_load_status(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::ChangeLoadStatusPath>>,
        _headers: Documented<Header<types::ChangeLoadStatusHeaders>>,
        body: RawBody<types::ChangeLoadStatusRequest>,
    ) -> Result<Reply<types::LoadEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::CHANGE_LOAD_STATUS,
            Some(body.into_request()),
        );
        gate::change(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| {
                    api.prepare_change_load_status(call, path, body)
                },
                |api, call, unit, (path, body)| {
                    api.change_load_status(call, unit, path, body)
                },
                |data, request_id| ApiResponse::rendered(200, &data, &request_id),
            )
            .await
    }

    /// GET /v1/tracking/{loadId}

    #[endpoint(
        method = GET,
        path = "/v1/tracking/{loadId}",
        operation_id = "getTracking",
        tags = ["Tracking"]
    )]
    pub async fn get_tracking(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::GetTrackingPath>>,
    ) -> Result<Reply<types::TrackingEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::GET_TRACKING, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?,)),
                |api, call, (path,)| api.get_tracking(call, path),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::TrackingEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/customers
    #[endpoint(
        method = GET,
        path = "/v1/customers",
        operation_id = "listCustomers",
        tags = ["Customers"]
    )]
    pub async fn list_customers(
        rqctx: RequestContext<gate::Context>,
        _query: Documented<Query<types::ListCustomersQuery>>,
    ) -> Result<Reply<types::CustomerListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_CUSTOMERS, None);
        gate::call(
                exchange,
                |input| Ok((input.query()?,)),
                |api, call, (query,)| api.list_customers(call, query),
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

    /// GET /v1/carriers
    #[endpoint(
        method = GET,
        path = "/v1/carriers",
        operation_id = "listCarriers",
        tags = ["Carriers"]
    )]
    pub async fn list_carriers(
        rqctx: RequestContext<gate::Context>,
        _query: Documented<Query<types::ListCarriersQuery>>,
    ) -> Result<Reply<types::CarrierListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_CARRIERS, None);
        gate::call(
                exchange,
                |input| Ok((input.query()?,)),
                |api, call, (query,)| api.list_carriers(call, query),
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

    /// GET /v1/vehicles
    #[endpoint(
        method = GET,
        path = "/v1/vehicles",
        operation_id = "listVehicles",
        tags = ["Carriers"]
    )]
    pub async fn list_vehicles(
        rqctx: RequestContext<gate::Context>,
        _query: Documented<Query<types::ListVehiclesQuery>>,
    ) -> Result<Reply<types::VehicleListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_VEHICLES, None);
        gate::call(
                exchange,
                |input| Ok((input.query()?,)),
                |api, call, (query,)| api.list_vehicles(call, query),
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

    /// GET /v1/webhooks
    #[endpoint(
        method = GET,
        path = "/v1/webhooks",
        operation_id = "listWebhooks",
        tags = ["Webhooks"]
    )]
    pub async fn list_webhooks(
        rqctx: RequestContext<gate::Context>,
        _query: Documented<Query<types::ListWebhooksQuery>>,
    ) -> Result<Reply<types::WebhookListEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_WEBHOOKS, None);
        gate::call(
                exchange,
                |input| Ok((input.query()?,)),
                |api, call, (query,)| api.list_webhooks(call, query),
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

    /// POST /v1/webhooks
    #[endpoint(
        method = POST,
        path = "/v1/webhooks",
        operation_id = "createWebhook",
        tags = ["Webhooks"]
    )]
    pub async fn create_webhook(
        rqctx: RequestContext<gate::Context>,
        _headers: Documented<Header<types::CreateWebhookHeaders>>,
        body: RawBody<types::CreateWebhookRequest>,
    ) -> Result<Reply<types::CreatedWebhookEnvelope, 201>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::CREATE_WEBHOOK,
            Some(body.into_request()),
        );
        gate::change(
                exchange,
                |input| Ok((input.body()?,)),
                |api, call, (body,)| api.prepare_create_webhook(call, body),
                |api, call, unit, (body,)| api.create_webhook(call, unit, body),
                |data, request_id| ApiResponse::json(
                    201,
                    &types::CreatedWebhookEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/webhooks/{id}

    #[endpoint(
        method = GET,
        path = "/v1/webhooks/{id}",
        operation_id = "getWebhook",
        tags = ["Webhooks"]
    )]
    pub async fn get_webhook(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::GetWebhookPath>>,
    ) -> Result<Reply<types::WebhookEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::GET_WEBHOOK, None);
        gate::call(
                exchange,
                |input| Ok((input.path()?,)),
                |api, call, (path,)| api.get_webhook(call, path),
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

    /// PATCH /v1/webhooks/{id}

    #[endpoint(
        method = PATCH,
        path = "/v1/webhooks/{id}",
        operation_id = "updateWebhook",
        tags = ["Webhooks"]
    )]
    pub async fn update_webhook(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::UpdateWebhookPath>>,
        body: RawBody<types::UpdateWebhookRequest>,
    ) -> Result<Reply<types::WebhookEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::UPDATE_WEBHOOK,
            Some(body.into_request()),
        );
        gate::write(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| api.prepare_update_webhook(call, path, body),
                |api, call, unit, (path, body)| {
                    api.update_webhook(call, unit, path, body)
                },
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

    /// DELETE /v1/webhooks/{id}

    #[endpoint(
        method = DELETE,
        path = "/v1/webhooks/{id}",
        operation_id = "deleteWebhook",
        tags = ["Webhooks"]
    )]
    pub async fn delete_webhook(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::DeleteWebhookPath>>,
    ) -> Result<Reply<types::DeletedWebhookEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::DELETE_WEBHOOK, None);
        gate::write(
                exchange,
                |input| Ok((input.path()?,)),
                |api, call, (path,)| api.prepare_delete_webhook(call, path),
                |api, call, unit, (path,)| api.delete_webhook(call, unit, path),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::DeletedWebhookEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// POST /v1/webhooks/{id}/rotate-secret
    #[endpoint(
        method = POST,
        path = "/v1/webhooks/{id}/rotate-secret",
        operation_id = "rotateWebhookSecret",
        tags = ["Webhooks"]
    )]
    pub async fn rotate_webhook_secret(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::RotateWebhookSecretPath>>,
        _headers: Documented<Header<types::RotateWebhookSecretHeaders>>,
        body: RawBody<types::RotateWebhookSecretRequest>,
    ) -> Result<Reply<types::RotatedWebhookSecretEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::ROTATE_WEBHOOK_SECRET,
            Some(body.into_request()),
        );
        gate::change(
                exchange,
                |input| Ok((input.path()?, input.body()?)),
                |api, call, (path, body)| {
                    api.prepare_rotate_webhook_secret(call, path, body)
                },
                |api, call, unit, (path, body)| {
                    api.rotate_webhook_secret(call, unit, path, body)
                },
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

    /// POST /v1/webhooks/{id}/test
    #[endpoint(
        method = POST,
        path = "/v1/webhooks/{id}/test",
        operation_id = "testWebhook",
        tags = ["Webhooks"]
    )]
    pub async fn test_webhook(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::TestWebhookPath>>,
        _headers: Documented<Header<types::TestWebhookHeaders>>,
    ) -> Result<Reply<types::TestDeliveryEnvelope, 201>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::TEST_WEBHOOK, None);
        gate::change(
                exchange,
                |input| Ok((input.path()?,)),
                |api, call, (path,)| api.prepare_test_webhook(call, path),
                |api, call, unit, (path,)| api.test_webhook(call, unit, path),
                |data, request_id| ApiResponse::json(
                    201,
                    &types::TestDeliveryEnvelope {
                        data,
                        request_id,
                    },
                ),
            )
            .await
    }

    /// GET /v1/webhooks/{id}/deliveries
    #[endpoint(
        method = GET,
        path = "/v1/webhooks/{id}/deliveries",
        operation_id = "listWebhookDeliveries",
        tags = ["Webhooks"]
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
}

/// All endpoints, in groups of paths that one router can hold; the
/// first group that knows a path answers.
pub fn api_descriptions() -> Vec<ApiDescription<gate::Context>> {
    let mut groups = Vec::new();
    let mut api = ApiDescription::new();
    register(&mut api, endpoints::get_health);
    register(&mut api, endpoints::list_loads);
    register(&mut api, endpoints::create_load);
    register(&mut api, endpoints::list_customers);
    register(&mut api, endpoints::list_carriers);
    register(&mut api, endpoints::list_vehicles);
    register(&mut api, endpoints::list_webhooks);
    register(&mut api, endpoints::create_webhook);
    register(&mut api, endpoints::upsert_load);
    register(&mut api, endpoints::get_tracking);
    register(&mut api, endpoints::get_webhook);
    register(&mut api, endpoints::update_webhook);
    register(&mut api, endpoints::delete_webhook);
    register(&mut api, endpoints::rotate_webhook_secret);
    register(&mut api, endpoints::test_webhook);
    register(&mut api, endpoints::list_webhook_deliveries);
    groups.push(api);
    let mut api = ApiDescription::new();
    register(&mut api, endpoints::get_load);
    register(&mut api, endpoints::change_load_status);
    groups.push(api);
    groups
}

fn register<E>(api: &mut ApiDescription<gate::Context>, endpoint: E)
where
    E: Into<dropshot::ApiEndpoint<gate::Context>>,
{
    api.register(endpoint).expect("the generator groups paths so that none conflict");
}
