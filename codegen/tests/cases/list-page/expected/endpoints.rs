// Generated from contract.yaml by codegen. Do not edit: change the contract and build.
//! What services implement, and the endpoints that call it.

use super::{policy, types};
use crate::gate::partner as gate;
use crate::http::{ApiResponse, Documented, Exchange, ApiError, Page, Reply};
use dropshot::{ApiDescription, Query, RequestContext, endpoint};

/// Things: What is kept.
#[async_trait::async_trait]
pub trait ThingsApi: Send + Sync + 'static {
    /// GET /v1/things — List things
    async fn list_things(
        &self,
        visit: &gate::Visit,
        query: types::ListThingsQuery,
    ) -> crate::Result<Page<types::Thing>>;
}

/// The operations as dropshot endpoints.
pub mod endpoints {
    use super::*;

    /// GET /v1/things
    #[endpoint(
        method = GET,
        path = "/v1/things",
        operation_id = "listThings",
        tags = ["Things"]
    )]
    pub async fn list_things(
        rqctx: RequestContext<gate::Context>,
        _query: Documented<Query<types::ListThingsQuery>>,
    ) -> Result<Reply<types::ThingEnvelope, 200>, ApiError> {
        let exchange = Exchange::open(rqctx, &policy::LIST_THINGS, None);
        gate::visit(
                exchange,
                |input| Ok((input.query()?,)),
                |api, visit, (query,)| api.list_things(visit, query),
                |page, request_id| ApiResponse::json(
                    200,
                    &types::ThingEnvelope {
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
    register(&mut api, endpoints::list_things);
    groups.push(api);
    groups
}

fn register<E>(api: &mut ApiDescription<gate::Context>, endpoint: E)
where
    E: Into<dropshot::ApiEndpoint<gate::Context>>,
{
    api.register(endpoint).expect("the generator groups paths so that none conflict");
}
