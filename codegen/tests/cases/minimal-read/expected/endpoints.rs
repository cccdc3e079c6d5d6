// Generated from contract.yaml by codegen. Do not edit: change the contract and build.
//! What services implement, and the endpoints that call it.

use super::{policy, types};
use crate::gate::partner as gate;
use crate::http::{ApiResponse, Documented, Exchange, ApiError, Reply};
use dropshot::{ApiDescription, Path, RequestContext, endpoint};

/// Things: What is kept.
#[async_trait::async_trait]
pub trait ThingsApi: Send + Sync + 'static {
    /// GET /v1/things/{id} — Get a thing
    async fn get_thing(
        &self,
        visit: &gate::Visit,
        path: types::GetThingPath,
    ) -> crate::Result<types::Thing>;
}

/// The operations as dropshot endpoints.
pub mod endpoints {
    use super::*;

    /// GET /v1/things/{id}

    #[endpoint(
        method = GET,
        path = "/v1/things/{id}",
        operation_id = "getThing",
        tags = ["Things"]
    )]
    pub async fn get_thing(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::GetThingPath>>,
    ) -> Result<Reply<types::ThingEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::GET_THING, None);
        gate::visit(
                exchange,
                |input| Ok((input.path()?,)),
                |api, visit, (path,)| api.get_thing(visit, path),
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
    register(&mut api, endpoints::get_thing);
    groups.push(api);
    groups
}

fn register<E>(api: &mut ApiDescription<gate::Context>, endpoint: E)
where
    E: Into<dropshot::ApiEndpoint<gate::Context>>,
{
    api.register(endpoint).expect("the generator groups paths so that none conflict");
}
