// Generated from contract.yaml by codegen. Do not edit: change the contract and build.
//! What services implement, and the endpoints that call it.

use super::{policy, types};
use crate::gate::partner as gate;
use crate::http::{ApiResponse, Documented, Exchange, ApiError, Reply};
use dropshot::{ApiDescription, Path, RequestContext, endpoint};

/// Things: What is kept.
#[async_trait::async_trait]
pub trait ThingsApi: Send + Sync + 'static {
    /// GET /v1/things/{id}/parts — Get the parts of a thing
    async fn get_thing_parts(
        &self,
        visit: &gate::Visit,
        path: types::GetThingPartsPath,
    ) -> crate::Result<types::Thing>;

    /// GET /v1/things/newest — Get the newest thing
    async fn get_newest_thing(&self, visit: &gate::Visit) -> crate::Result<types::Thing>;

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

    /// GET /v1/things/{id}/parts
    #[endpoint(
        method = GET,
        path = "/v1/things/{id}/parts",
        operation_id = "getThingParts",
        tags = ["Things"]
    )]
    pub async fn get_thing_parts(
        rqctx: RequestContext<gate::Context>,
        _path: Documented<Path<types::GetThingPartsPath>>,
    ) -> Result<Reply<types::ThingEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::GET_THING_PARTS, None);
        gate::visit(
                exchange,
                |input| Ok((input.path()?,)),
                |api, visit, (path,)| api.get_thing_parts(visit, path),
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

    /// GET /v1/things/newest
    #[endpoint(
        method = GET,
        path = "/v1/things/newest",
        operation_id = "getNewestThing",
        tags = ["Things"]
    )]
    pub async fn get_newest_thing(
        rqctx: RequestContext<gate::Context>,
    ) -> Result<Reply<types::ThingEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::GET_NEWEST_THING, None);
        gate::visit(
                exchange,
                |_input| Ok(()),
                |api, visit, ()| api.get_newest_thing(visit),
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
    register(&mut api, endpoints::get_newest_thing);
    groups.push(api);
    let mut api = ApiDescription::new();
    register(&mut api, endpoints::get_thing);
    register(&mut api, endpoints::get_thing_parts);
    groups.push(api);
    groups
}

fn register<E>(api: &mut ApiDescription<gate::Context>, endpoint: E)
where
    E: Into<dropshot::ApiEndpoint<gate::Context>>,
{
    api.register(endpoint).expect("the generator groups paths so that none conflict");
}
