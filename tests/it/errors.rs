//! Every error code, as a partner's program meets it: through the generated client, as a typed body with
//! its status, and with Retry-After where waiting helps.

use std::collections::BTreeSet;
use std::fmt::Debug;

use progenitor_client::{Error, ResponseValue};
use reqwest::header::HeaderMap;
use serde::Serialize;
use serde_json::{Value, json};
use trailflow::contract::operator::client::Client as OperatorClient;
use trailflow::contract::operator::client::types::CreateOrganizationRequest;
use trailflow::contract::partner::client::Client;
use trailflow::contract::partner::types::{
    ChangeLoadStatusRequest, CreateLoadRequest, ErrorEnvelope, HealthStatus, LoadEnvelope, LoadStatus,
};
use trailflow::domain::access::{AccessState, KeyMode, Scope};

use crate::harness::database::Sidedoor;
use crate::harness::faithful::Api;
use crate::harness::wait::eventually;
use crate::harness::world::http_with;
use crate::harness::{Backend, World, on_both, plain_http, required};

/// An error as the client gives it.
#[derive(Debug)]
struct Refusal {
    status: u16,
    headers: HeaderMap,
    body: Value,
}

impl Refusal {
    /// The typed error of this outcome, or the envelope of a status that the operation does not document.
    async fn of<T: Debug, E: Serialize + Debug>(outcome: Result<ResponseValue<T>, Error<E>>) -> Refusal {
        match outcome {
            Ok(answer) => panic!("it worked: {answer:?}"),
            Err(Error::ErrorResponse(answer)) => {
                let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
                Refusal { status, headers, body: serde_json::to_value(answer.into_inner()).unwrap() }
            }
            Err(Error::UnexpectedResponse(answer)) => {
                let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
                let envelope: ErrorEnvelope = answer.json().await.unwrap();
                Refusal { status, headers, body: serde_json::to_value(envelope).unwrap() }
            }
            Err(other) => panic!("not an answer: {other}"),
        }
    }

    fn is(self, status: u16, code: &str) -> Refusal {
        let told = self.body["error"]["code"].as_str();
        assert_eq!((self.status, told), (status, Some(code)), "{self:?}");
        assert!(self.body["error"]["message"].as_str().is_some_and(|text| text.ends_with('.')), "{self:?}");
        assert!(self.body["requestId"].as_str().is_some_and(|id| id.starts_with("req_")), "{self:?}");
        let waits = matches!(code, "rate_limited" | "service_unavailable" | "idempotency_in_progress");
        assert_eq!(self.headers.contains_key("retry-after"), waits, "{self:?}");
        self
    }

    /// The same, and documented for the operation.
    fn of_operation(self, operation: &str, status: u16, code: &str) -> Refusal {
        Api::Partner.check(operation, self.status, &self.body);
        self.is(status, code)
    }
}

fn load(order_number: &str) -> CreateLoadRequest {
    CreateLoadRequest::builder().order_number(order_number).try_into().unwrap()
}

async fn create(
    api: &Client,
    key: &str,
    body: CreateLoadRequest,
) -> Result<ResponseValue<LoadEnvelope>, Error<ErrorEnvelope>> {
    api.create_load().idempotency_key(key).body(body).send().await
}

on_both! {
    async fn bad_request_with_its_details(world: World) {
        let (_, token) = world.tenant().await;
        let refusal = Refusal::of(world.partner(&token).list_loads().limit(0).send().await).await;
        let refusal = refusal.of_operation("listLoads", 400, "bad_request");
        assert_eq!(refusal.body["error"]["details"], json!([{"pointer": "limit", "message": "must be at least 1"}]));
    }

    // The client of the Partner API cannot leave the header out; another generated client can.
    async fn missing_idempotency_key(world: World) {
        let (_, token) = world.tenant().await;
        let astray = OperatorClient::new_with_client(&world.url("/v1/loads#"), http_with(&token));
        let body = CreateOrganizationRequest::builder().name("Acme");
        let refusal = Refusal::of(astray.create_organization().body(body).send().await).await;
        refusal.of_operation("createLoad", 400, "missing_idempotency_key");
    }

    async fn unauthorized_and_the_three_states_of_access(world: World) {
        let unknown = world.partner("tf_test_nonsense").list_loads().send().await;
        Refusal::of(unknown).await.of_operation("listLoads", 401, "unauthorized");
        for (state, mode, code) in [
            (AccessState::NotEnabled, KeyMode::Test, "partner_access_not_enabled"),
            (AccessState::TestEnabled, KeyMode::Live, "live_access_not_enabled"),
            (AccessState::Disabled, KeyMode::Live, "partner_access_disabled"),
        ] {
            let organization = world.organization(state).await;
            let token = world.key_with(organization, mode, Scope::ALL, 60).await;
            let refused = world.partner(&token).list_loads().send().await;
            Refusal::of(refused).await.of_operation("listLoads", 403, code);
        }
    }

    async fn forbidden_names_the_scope(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let token = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 60).await;
        let refused = create(&world.partner(&token), "k", load("ORD-1")).await;
        let refusal = Refusal::of(refused).await.of_operation("createLoad", 403, "forbidden");
        let message = refusal.body["error"]["message"].as_str().unwrap();
        assert!(message.contains("loads:write") && message.contains("can create in the partner portal"), "{message}");
        let organization = world.organization(AccessState::LiveEnabled).await;
        let live = world.key_with(organization, KeyMode::Live, &[Scope::LoadsRead], 60).await;
        let refusal = Refusal::of(create(&world.partner(&live), "k", load("ORD-1")).await).await;
        let message = refusal.body["error"]["message"].as_str().unwrap();
        assert!(message.contains("loads:write") && !message.contains("can create"), "only Trailflow makes those: {message}");
    }

    async fn not_found(world: World) {
        let (_, token) = world.tenant().await;
        let missing = world.partner(&token).get_load().id("TMS-none").send().await;
        Refusal::of(missing).await.of_operation("getLoad", 404, "not_found");
    }

    async fn conflict_names_the_way_out(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.partner(&token);
        let made = create(&api, "k1", load("ORD-1")).await.unwrap();
        let change = ChangeLoadStatusRequest::builder().status(LoadStatus::Completed);
        let refused = api.change_load_status().id(&made.data.id).idempotency_key("k2").body(change).send().await;
        let refusal = Refusal::of(refused).await.of_operation("changeLoadStatus", 409, "conflict");
        assert!(refusal.body["error"]["message"].as_str().unwrap().contains("it can become ASSIGNED"), "{refusal:?}");
    }

    async fn idempotency_conflict_says_stop_and_in_progress_says_wait(world: World) {
        let (organization, token) = world.tenant().await;
        let api = world.partner(&token);
        create(&api, "used", load("ORD-1")).await.unwrap();
        let refused = create(&api, "used", load("ORD-2")).await;
        Refusal::of(refused).await.of_operation("createLoad", 409, "idempotency_conflict");
        // While somebody else writes for the organization, the first of two equal requests cannot finish.
        let held = world.app().store.begin(organization.id, world.now()).await.unwrap();
        let mut first = Box::pin(create(&api, "busy", load("ORD-3")));
        let mut second = Box::pin(create(&api, "busy", load("ORD-3")));
        let (refused, waiting) = tokio::select! {
            answer = &mut first => (answer, second),
            answer = &mut second => (answer, first),
        };
        Refusal::of(refused).await.of_operation("createLoad", 409, "idempotency_in_progress");
        drop(held);
        assert_eq!(waiting.await.unwrap().data.order_number, "ORD-3");
    }

    // Fifty stops with every text as long as it may be, in letters of four bytes: each member keeps to the
    // contract, the whole does not.
    async fn payload_too_large(world: World) {
        let (_, token) = world.tenant().await;
        let text = |length| "\u{1F69A}".repeat(length);
        let stop = json!({"type": "PICKUP", "name": text(200), "addressLine1": text(200), "addressLine2": text(200), "city": text(100)});
        let body = json!({"orderNumber": "ORD-1", "stops": vec![stop; 50]});
        let refused = create(&world.partner(&token), "k", serde_json::from_value(body).unwrap()).await;
        Refusal::of(refused).await.of_operation("createLoad", 413, "payload_too_large");
    }

    async fn request_timeout(world: World) {
        let (_, token) = world.tenant().await;
        let never = futures::stream::pending::<Result<Vec<u8>, std::io::Error>>();
        let request = world.http.post(world.url("/v1/loads")).bearer_auth(&token).header("idempotency-key", "k");
        let request = request.header("content-type", "application/json").body(reqwest::Body::wrap_stream(never));
        let answer = request.send().await.unwrap();
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        let refusal = Refusal { status, headers, body: answer.json().await.unwrap() };
        refusal.of_operation("createLoad", 408, "request_timeout");
        let again = create(&world.partner(&token), "k", load("ORD-1")).await;
        assert_eq!(again.unwrap().data.order_number, "ORD-1", "the key is free");
    }

    async fn unsupported_media_type(world: World) {
        let (_, token) = world.tenant().await;
        let mut headers = HeaderMap::new();
        headers.insert("authorization", format!("Bearer {token}").parse().unwrap());
        headers.insert("content-encoding", "gzip".parse().unwrap());
        let http = plain_http().default_headers(headers).build().unwrap();
        let refused = create(&Client::new_with_client(&world.url(""), http), "k", load("ORD-1")).await;
        Refusal::of(refused).await.of_operation("createLoad", 415, "unsupported_media_type");
    }

    // A client with a wrong base URL is how programs meet these two.
    async fn wrong_methods_and_unknown_routes(world: World) {
        let (_, token) = world.tenant().await;
        let at = |path: &str| Client::new_with_client(&world.url(path), http_with(&token));
        let refused = at("/v1/loads#").delete_webhook().id("whsub_1").send().await;
        let refusal = Refusal::of(refused).await.is(405, "method_not_allowed");
        assert_eq!(refusal.headers["allow"], "GET, HEAD, POST");
        let refused = at("/api").delete_webhook().id("whsub_1").send().await;
        let refusal = Refusal::of(refused).await.is(404, "not_found");
        assert!(refusal.body["error"]["message"].as_str().unwrap().contains("/api/v1/webhooks/whsub_1"));
    }

    async fn rate_limited_for_a_minute(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let token = world.key_with(organization, KeyMode::Test, Scope::ALL, 1).await;
        let api = world.partner(&token);
        api.list_loads().send().await.unwrap();
        let refusal = Refusal::of(api.list_loads().send().await).await;
        assert_eq!(refusal.of_operation("listLoads", 429, "rate_limited").headers["retry-after"], "60");
    }

    // A row that no version of this program wrote.
    async fn internal_error_keeps_its_cause_inside(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.partner(&token);
        let made = create(&api, "k", load("ORD-1")).await.unwrap();
        let door = Sidedoor::open(&world).await;
        door.run("update loads set status = 'MISLAID', rendering = 0").await;
        door.close().await;
        let refused = api.get_load().id(&made.data.id).send().await;
        let refusal = Refusal::of(refused).await.of_operation("getLoad", 500, "internal_error");
        assert!(!refusal.body.to_string().contains("MISLAID"), "{refusal:?}");
        let change = ChangeLoadStatusRequest::builder().status(LoadStatus::Assigned);
        let refused = api.change_load_status().id(&made.data.id).idempotency_key("k2").body(change.clone()).send().await;
        Refusal::of(refused).await.of_operation("changeLoadStatus", 500, "internal_error");
        // A failure of ours is not kept: once it is mended, the same request works.
        let door = Sidedoor::open(&world).await;
        door.run("update loads set status = 'PENDING', rendering = 0").await;
        door.close().await;
        let moved = api.change_load_status().id(&made.data.id).idempotency_key("k2").body(change).send().await;
        assert_eq!(moved.unwrap().data.status, LoadStatus::Assigned);
    }

    async fn a_read_whose_kept_connection_was_closed_is_repeated(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.partner(&token);
        let id = create(&api, "k", load("ORD-1")).await.unwrap().into_inner().data.id;
        api.get_load().id(&id).send().await.unwrap();
        if world.backend != Backend::Embedded {
            let door = Sidedoor::open(&world).await;
            door.run(
                "select pg_terminate_backend(pid, 10000) from pg_stat_activity \
                 where datname = current_database() and application_name = 'trailflow reads'",
            )
            .await;
            door.close().await;
        }
        assert_eq!(api.get_load().id(&id).send().await.unwrap().into_inner().data.order_number, "ORD-1");
    }

    async fn service_unavailable_while_the_database_is_away(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.partner(&token);
        api.list_loads().send().await.unwrap();
        let outage = Outage::begin(&world).await;
        let refused = api.list_loads().send().await;
        Refusal::of(refused).await.of_operation("listLoads", 503, "service_unavailable");
        let refused = create(&api, "k", load("ORD-1")).await;
        let refusal = Refusal::of(refused).await.of_operation("createLoad", 503, "service_unavailable");
        assert!(!refusal.body.to_string().contains("connection"), "{refusal:?}");
        eventually_degraded(&api).await;
        if outage.end().await {
            assert_eq!(eventually_created(&api).await.data.order_number, "ORD-1");
        }
    }
}

/// The database, away.
struct Outage(Option<(String, String)>);

impl Outage {
    /// PostgreSQL drops every connection and takes no new ones, as while it restarts. A SQLite file does
    /// not go away; its connections are closed for good, which is as near as it gets.
    async fn begin(world: &World) -> Outage {
        if world.backend == Backend::Embedded {
            world.app().store.clone().close().await;
            return Outage(None);
        }
        let (server, database) = world.place.database_url.rsplit_once('/').unwrap();
        let outage = Outage(Some((server.to_owned(), database.to_owned())));
        outage.run(&format!("alter database {database} allow_connections false")).await;
        let all =
            format!("select pg_terminate_backend(pid) from pg_stat_activity where datname = '{database}'");
        outage.run(&all).await;
        outage
    }

    /// Returns whether the database is back.
    async fn end(self) -> bool {
        let Some((_, database)) = &self.0 else { return false };
        self.run(&format!("alter database {database} allow_connections true")).await;
        true
    }

    async fn run(&self, sql: &str) {
        let door = Sidedoor::at(&required("TRAILFLOW_TEST_DATABASE_URL")).await;
        door.run(sql).await;
        door.close().await;
    }
}

/// Health tells what the last second was like.
async fn eventually_degraded(api: &Client) {
    eventually("health tells it", async || {
        api.get_health().send().await.unwrap().status == HealthStatus::Degraded
    })
    .await;
}

/// The write that failed, tried again with its key until the server has noticed that the database is back.
async fn eventually_created(api: &Client) -> LoadEnvelope {
    eventually("the server recovers", async || create(api, "k", load("ORD-1")).await.is_ok()).await;
    create(api, "k", load("ORD-1")).await.unwrap().into_inner()
}

/// The codes above are all that there are: one that the contract gains has to be produced here.
#[test]
fn no_code_is_forgotten() {
    let documented: BTreeSet<_> = Api::Partner
        .policies()
        .iter()
        .flat_map(|policy| policy.outcomes.iter().flat_map(|outcome| outcome.codes))
        .copied()
        .chain(["method_not_allowed"])
        .collect();
    let source = include_str!("errors.rs");
    for code in documented {
        assert!(source.contains(&format!("\"{code}\"")), "no test produces {code}");
    }
}
