// Generated from contract.yaml by codegen. Do not edit: change the contract and build.
//! What services implement, and the endpoints that call it.

use super::{client::types, policy};
use crate::http::{Answer, Body, Documented, Exchange, Fault, RawBody, Reply};
use crate::surfaces::partner as surface;
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
    /// What `create_thing` judges before its transaction begins, because it takes its time. Nothing, unless overridden.
    async fn prepare_create_thing(
        &self,
        _call: &surface::Call,
        _body: &Body<types::CreateThingRequest>,
    ) -> crate::Result<()> {
        Ok(())
    }

    /// POST /v1/things — Create a thing
    async fn create_thing(
        &self,
        change: &mut surface::Change,
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
        rqctx: RequestContext<surface::Context>,
        _headers: Documented<Header<types::CreateThingHeaders>>,
        body: RawBody<types::CreateThingRequest>,
    ) -> Result<Reply<types::ThingEnvelope, 200>, Fault> {
        Exchange::open(rqctx, &policy::CREATE_THING, Some(body.into_request()))
            .run(|exchange| async move {
                let (call, input) = surface::admit(&exchange).await?;
                let attempt = match surface::take_up(call)? {
                    surface::TakenUp::New(attempt) => attempt,
                    surface::TakenUp::Replay(answer) => return Ok(answer),
                };
                let prepared = async {
                    let body = input.body()?;
                    surface::services(&exchange)
                        .prepare_create_thing(attempt.call(), &body)
                        .await?;
                    Ok((body,))
                }
                    .await;
                let (mut change, (body,)) = match surface::begin(attempt, prepared)
                    .await?
                {
                    surface::Begun::Fresh(change, inputs) => (change, inputs),
                    surface::Begun::Replay(answer) => return Ok(answer),
                };
                let outcome = surface::services(&exchange)
                    .create_thing(&mut change, body)
                    .await
                    .and_then(|outcome| {
                        let (status, data) = match outcome {
                            CreateThingOutcome::Status200(data) => (200, data),
                            CreateThingOutcome::Status201(data) => (201, data),
                        };
                        Answer::json(
                            status,
                            &types::ThingEnvelope {
                                data,
                                request_id: change.request_id(),
                            },
                        )
                    });
                surface::settle(change, outcome).await
            })
            .await
    }
}

/// All endpoints, in groups of paths that one router can hold; the
/// first group that knows a path answers.
pub fn api_descriptions() -> Vec<ApiDescription<surface::Context>> {
    let mut groups = Vec::new();
    let mut api = ApiDescription::new();
    register(&mut api, endpoints::create_thing);
    groups.push(api);
    groups
}

fn register<E>(api: &mut ApiDescription<surface::Context>, endpoint: E)
where
    E: Into<dropshot::ApiEndpoint<surface::Context>>,
{
    api.register(endpoint).expect("the generator groups paths so that none conflict");
}
