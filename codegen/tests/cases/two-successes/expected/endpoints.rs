// Generated from contract.yaml by codegen. Do not edit: change the contract and build.
//! What services implement, and the endpoints that call it.

use super::{policy, types};
use crate::gate::partner as gate;
use crate::http::{ApiResponse, Body, Documented, Exchange, ApiError, RawBody, Reply};
use dropshot::{ApiDescription, Header, RequestContext, endpoint};

/// The successes of POST /v1/things
#[derive(Debug)]
pub enum CreateThingOutcome {
    /// It was there already.
    Status200(types::Thing),
    /// The thing.
    Status201(types::Thing),
}

/// Things: What is kept.
#[async_trait::async_trait]
pub trait ThingsApi: Send + Sync + 'static {
    /// What a change that is carried out once does beside its writes and its receipt.
    type Write: gate::Write;

    /// What `create_thing` judges before its transaction begins, because it takes its time. Nothing, unless overridden.
    async fn prepare_create_thing(
        &self,
        _call: &gate::Call,
        _body: &Body<types::CreateThingRequest>,
    ) -> crate::Result<()> {
        Ok(())
    }

    /// POST /v1/things — Create a thing
    async fn create_thing(
        &self,
        call: &gate::Call,
        unit: &mut Self::Write,
        body: Body<types::CreateThingRequest>,
    ) -> crate::Result<CreateThingOutcome>;
}

/// The operations as dropshot endpoints.
pub mod endpoints {
    use super::*;

    /// POST /v1/things
    #[endpoint(
        method = POST,
        path = "/v1/things",
        operation_id = "createThing",
        tags = ["Things"]
    )]
    pub async fn create_thing(
        rqctx: RequestContext<gate::Context>,
        _headers: Documented<Header<types::CreateThingHeaders>>,
        body: RawBody<types::CreateThingRequest>,
    ) -> Result<Reply<types::ThingEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(
            rqctx,
            &policy::CREATE_THING,
            Some(body.into_request()),
        );
        gate::change(
                exchange,
                |input| Ok((input.body()?,)),
                |api, call, (body,)| api.prepare_create_thing(call, body),
                |api, call, unit, (body,)| api.create_thing(call, unit, body),
                |outcome, request_id| {
                    let (status, data) = match outcome {
                        CreateThingOutcome::Status200(data) => (200, data),
                        CreateThingOutcome::Status201(data) => (201, data),
                    };
                    ApiResponse::json(
                        status,
                        &types::ThingEnvelope {
                            data,
                            request_id,
                        },
                    )
                },
            )
            .await
    }
}

/// All endpoints, in groups of paths that one router can hold; the
/// first group that knows a path answers.
pub fn api_descriptions() -> Vec<ApiDescription<gate::Context>> {
    let mut groups = Vec::new();
    let mut api = ApiDescription::new();
    register(&mut api, endpoints::create_thing);
    groups.push(api);
    groups
}

fn register<E>(api: &mut ApiDescription<gate::Context>, endpoint: E)
where
    E: Into<dropshot::ApiEndpoint<gate::Context>>,
{
    api.register(endpoint).expect("the generator groups paths so that none conflict");
}
