// Generated from contract.yaml by codegen. Do not edit: change the contract and build.
//! What services implement, and the endpoints that call it.

use super::{policy, types};
use crate::gate::partner as gate;
use crate::http::{ApiResponse, Body, Exchange, ApiError, RawBody, Reply};
use dropshot::{ApiDescription, RequestContext, endpoint};

/// Things: What is kept.
#[async_trait::async_trait]
pub trait ThingsApi: Send + Sync + 'static {
    /// What `update_thing` judges before its transaction begins, because it takes its time. Nothing, unless overridden.
    async fn prepare_update_thing(
        &self,
        _call: &gate::Call,
        _body: &Body<types::UpdateThingRequest>,
    ) -> crate::Result<()> {
        Ok(())
    }

    /// PATCH /v1/things — Change the thing
    async fn update_thing(
        &self,
        call: &gate::Call,
        unit: &mut gate::Audited,
        body: Body<types::UpdateThingRequest>,
    ) -> crate::Result<types::Thing>;
}

/// The operations as dropshot endpoints.
pub mod endpoints {
    use super::*;

    /// PATCH /v1/things
    #[endpoint(
        method = PATCH,
        path = "/v1/things",
        operation_id = "updateThing",
        tags = ["Things"]
    )]
    pub async fn update_thing(
        rqctx: RequestContext<gate::Context>,
        body: RawBody<types::UpdateThingRequest>,
    ) -> Result<Reply<types::ThingEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::UPDATE_THING,
            Some(body.into_request()),
        );
        gate::write(
                exchange,
                |input| Ok((input.body()?,)),
                |api, call, (body,)| api.prepare_update_thing(call, body),
                |api, call, unit, (body,)| api.update_thing(call, unit, body),
                |data, request_id| ApiResponse::json(
                    200,
                    &types::ThingEnvelope {
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
    register(&mut api, endpoints::update_thing);
    groups.push(api);
    groups
}

fn register<E>(api: &mut ApiDescription<gate::Context>, endpoint: E)
where
    E: Into<dropshot::ApiEndpoint<gate::Context>>,
{
    api.register(endpoint).expect("the generator groups paths so that none conflict");
}
