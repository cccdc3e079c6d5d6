//! Rows that a newer version wrote, as in a rolling upgrade: what this version does not know of one of them hurts
//! that one alone.

use std::collections::HashSet;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures::future::join_all;
use serde_json::{Value, json};
use trailflow::domain::id::ApiKeyId;
use trailflow::secrets::credential::Credential;
use trailflow::server::Running;

use crate::harness::api_request::ApiRequest;
use crate::harness::database::Sidedoor;
use crate::harness::endpoint::{Endpoint, Subscription};
use crate::harness::faithful::Api;
use crate::harness::raw::Write;
use crate::harness::rounds::rounds;
use crate::harness::wait::DEADLINE;
use crate::harness::{Backend, World, on_both};

/// The status and code of a list of loads.
async fn lists(world: &World, token: &str) -> (u16, String) {
    let seen = ApiRequest::of(Api::Partner, "listLoads", "").token(token).send(world).await;
    (seen.status, seen.code().unwrap_or_default().to_owned())
}

fn refused(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

/// Writes as a newer node does: the row, and the revision by which all nodes notice it.
async fn write_newer(world: &World, table: &str, assignment: &str, id: uuid::Uuid) {
    let door = Sidedoor::open(world).await;
    let id = stored(world, id);
    let revision = "revision = (select revision from access_revision where id = 1)";
    door.run(&format!(
        "begin; update access_revision set revision = revision + 1 where id = 1; \
         update {table} set {assignment}, {revision} where id = {id}; commit"
    ))
    .await;
    door.close().await;
}

/// An id as SQL that finds its row.
fn stored(world: &World, id: uuid::Uuid) -> String {
    match world.backend {
        Backend::Embedded => format!("x'{}'", id.simple()),
        Backend::PostgresRedis => format!("'{id}'"),
    }
}

fn key_of(token: &str) -> uuid::Uuid {
    ApiKeyId::from_uuid(Credential::parse(token).unwrap().id()).uuid()
}

async fn staff_list(world: &World, staff: &str, operation: &str, id: &str) -> Vec<Value> {
    let seen = ApiRequest::of(Api::Operator, operation, id).token(staff).send(world).await;
    assert_eq!(seen.status, 200, "{}", seen.text);
    seen.body["data"].as_array().unwrap().clone()
}

on_both! {
    async fn an_unknown_scope_costs_that_scope_alone(world: World) {
        let (organization, upgraded) = world.tenant().await;
        let (_, neighbour) = world.tenant().await;
        write_newer(&world, "api_keys", "scopes = scopes || ' vehicles:read'", key_of(&upgraded)).await;
        let learned = world.app().directory.poll_after(tokio::time::Instant::now()).await;
        assert!(learned.is_ok(), "{learned:?}");
        assert_eq!(lists(&world, &neighbour).await, refused(200, ""));
        assert_eq!(lists(&world, &upgraded).await, refused(200, ""), "its other scopes open what they did");
        assert!(world.app().is_ready());
        let staff = world.operator_token().await;
        let shown = staff_list(&world, &staff, "listApiKeys", &organization.id.to_string()).await;
        assert_eq!(shown[0]["scopes"].as_array().unwrap().len(), 6);
        let metrics = world.metrics().await;
        assert!(metrics.value(r#"unreadable_rows_total{table="api_keys"}"#) > Some(0), "{}", metrics.0);
    }

    async fn a_key_of_an_unknown_mode_is_refused_alone(world: World) {
        let (organization, staging) = world.tenant().await;
        let neighbour = world.key(organization).await;
        write_newer(&world, "api_keys", "mode = 'STAGING'", key_of(&staging)).await;
        let learned = world.app().directory.poll_after(tokio::time::Instant::now()).await;
        assert!(learned.is_ok(), "{learned:?}");
        assert_eq!(lists(&world, &staging).await, refused(401, "unauthorized"));
        assert_eq!(lists(&world, &neighbour).await, refused(200, ""));
        let staff = world.operator_token().await;
        let shown = staff_list(&world, &staff, "listApiKeys", &organization.id.to_string()).await;
        assert_eq!(shown.len(), 1, "what cannot be shown is left out");
    }

    async fn an_organization_in_an_unknown_state_is_closed_alone(world: World) {
        let (closed, token) = world.tenant().await;
        let (_, neighbour) = world.tenant().await;
        write_newer(&world, "organizations", "access_state = 'SUSPENDED'", closed.id.uuid()).await;
        let learned = world.app().directory.poll_after(tokio::time::Instant::now()).await;
        assert!(learned.is_ok(), "{learned:?}");
        assert_eq!(lists(&world, &token).await, refused(403, "partner_access_disabled"));
        assert_eq!(lists(&world, &neighbour).await, refused(200, ""));
        let staff = world.operator_token().await;
        let shown = staff_list(&world, &staff, "listOrganizations", "").await;
        let shown = shown.iter().find(|shown| shown["id"] == closed.id.to_string()).unwrap();
        assert_eq!((&shown["accessState"], &shown["accessMoves"]), (&json!("DISABLED"), &json!([])));
        let wish = json!({"state": "TEST_ENABLED", "reason": "Under test."});
        let ask = ApiRequest::of(Api::Operator, "setOrganizationAccess", &closed.id.to_string()).token(&staff).json(&wish);
        let seen = ask.send(&world).await;
        assert_eq!(seen.verdict(), (409, "conflict"));
        assert!(seen.message().contains("SUSPENDED"), "{}", seen.text);
    }

    async fn a_token_of_an_unknown_role_is_refused_and_listed_without(world: World) {
        let (staff, auditor) = (world.operator_token().await, world.operator_token().await);
        let id = stored(&world, Credential::parse(&auditor).unwrap().id());
        let door = Sidedoor::open(&world).await;
        door.run(&format!("update operator_tokens set role = 'AUDITOR' where id = {id}")).await;
        door.close().await;
        let seen = ApiRequest::of(Api::Operator, "getSelf", "").token(&auditor).send(&world).await;
        assert_eq!(seen.verdict(), (403, "forbidden"));
        assert_eq!(staff_list(&world, &staff, "listOperatorTokens", "").await.len(), 1);
    }

    async fn lists_leave_out_what_cannot_be_shown(world: World) {
        let (organization, token) = world.tenant().await;
        for number in ["O-1", "O-2"] {
            let create = ApiRequest::of(Api::Partner, "createLoad", "").token(&token).once(number);
            assert_eq!(create.json(&json!({"orderNumber": number})).send(&world).await.status, 201);
        }
        let url = json!({"url": "https://partner.example/hook", "eventTypes": ["load.created"]});
        let webhook = ApiRequest::of(Api::Partner, "createWebhook", "").token(&token).once("w").json(&url).send(&world).await;
        assert_eq!(webhook.status, 201, "{}", webhook.text);
        let staff = world.operator_token().await;
        let invitation = json!({"email": "a@partner.example", "role": "VIEWER"});
        let invite = ApiRequest::of(Api::Operator, "invitePortalUser", &organization.id.to_string()).token(&staff);
        assert_eq!(invite.json(&invitation).send(&world).await.status, 201);
        let door = Sidedoor::open(&world).await;
        door.run("update loads set status = 'TRANSLOADED', rendering = rendering + 1 where order_number = 'O-2'").await;
        door.run("update portal_users set role = 'BILLING'").await;
        door.run(r#"update webhook_subscriptions set event_types = '["load.created", "load.split"]'"#).await;
        door.close().await;
        let loads = ApiRequest::of(Api::Partner, "listLoads", "").token(&token).send(&world).await;
        assert_eq!((loads.status, &loads.body["data"][0]["orderNumber"]), (200, &json!("O-1")), "{}", loads.text);
        assert_eq!(loads.body["data"].as_array().unwrap().len(), 1, "it ends before the load that cannot be read");
        let next = format!("include=stops&cursor={}", loads.body["nextCursor"].as_str().expect("it is not the end"));
        let loads = ApiRequest::of(Api::Partner, "listLoads", "").token(&token).query(&next).send(&world).await;
        assert_eq!(loads.status, 500, "a poller comes again and misses nothing: {}", loads.text);
        assert_eq!(staff_list(&world, &staff, "listLoads", &organization.id.to_string()).await.len(), 1);
        assert_eq!(staff_list(&world, &staff, "listPortalUsers", &organization.id.to_string()).await.len(), 0);
        let hooks = ApiRequest::of(Api::Partner, "listWebhooks", "").token(&token).send(&world).await;
        assert_eq!(hooks.body["data"][0]["eventTypes"], json!(["load.created"]));
    }
}

/// A partner that reads and writes, and has its changes delivered.
struct Partner {
    token: String,
    endpoint: Endpoint,
    subscription: Subscription,
}

impl Partner {
    async fn of(world: &World) -> Partner {
        let (_, token) = world.tenant().await;
        let endpoint = Endpoint::start().await;
        let subscription = world.subscribe(&token, &endpoint.url(), &["load.created"]).await;
        Partner { token, endpoint, subscription }
    }

    /// Reads and writes at a node until that is over, without one error; returns the loads that it created.
    async fn goes_on(
        &self,
        http: &reqwest::Client,
        node: SocketAddr,
        is_over: &AtomicBool,
    ) -> HashSet<String> {
        let mut created = HashSet::new();
        while !is_over.load(Ordering::Relaxed) {
            let list = http.get(format!("http://{node}/v1/loads?limit=1")).bearer_auth(&self.token);
            assert_eq!(list.send().await.unwrap().status(), 200, "another partner's row is felt");
            let order = format!("n{}", created.len());
            let load = Write::load(&self.token, &order, &order).send(http, node).await.unwrap();
            assert_eq!(load.status, 201, "another partner's row is felt: {load:?}");
            created.insert(load.json()["data"]["id"].as_str().unwrap().to_owned());
            // For a minute, a key has enough calls of this kind.
            tokio::time::sleep(Duration::from_millis(300)).await;
        }
        created
    }
}

on_both! {
    /// For up to a minute, rows with words of a later version come and go while partners read and write: at two nodes, or
    /// at the one that SQLite allows. One of the partners has such a row itself, which each of its changes reads.
    async fn nobody_else_notices_rows_of_a_later_version(world: WorldBuilder) {
        let world = world.sending().start().await;
        let second = match world.backend {
            Backend::PostgresRedis => Some(world.another_node().await),
            Backend::Embedded => None,
        };
        let nodes: Vec<&Running> = std::iter::once(&world.node).chain(&second).collect();
        let (closed, upgraded) = world.tenant().await;
        let mut partners = Vec::new();
        for _ in 0..7 {
            partners.push(Partner::of(&world).await);
        }
        let odd = Endpoint::start().await;
        let odd_subscription = world.subscribe(&partners[0].token, &odd.url(), &["load.created"]).await;
        let door = Sidedoor::open(&world).await;
        let events = r#"["load.created", "load.split"]"#;
        let subscribes = format!("update webhook_subscriptions set event_types = '{events}' where url = '{}'", odd.url());
        door.run(&subscribes).await;
        door.close().await;
        let is_over = AtomicBool::new(false);
        let working = join_all(partners.iter().enumerate().map(|(number, partner)| {
            partner.goes_on(&world.http, nodes[number % nodes.len()].api_addr(), &is_over)
        }));
        let upgrading = async {
            for round in 0..rounds(3, 60) {
                let state = if round % 2 == 0 { "SUSPENDED" } else { "TEST_ENABLED" };
                write_newer(&world, "organizations", &format!("access_state = '{state}'"), closed.id.uuid()).await;
                let scopes = format!("scopes = 'loads:read later:{round}'");
                write_newer(&world, "api_keys", &scopes, key_of(&upgraded)).await;
                tokio::time::sleep(Duration::from_secs(1)).await;
                world.clock.advance_ms(1_000);
            }
            is_over.store(true, Ordering::Relaxed);
        };
        let (created, ()) = tokio::join!(working, upgrading);
        for (Partner { endpoint, subscription, .. }, created) in partners.iter().zip(&created) {
            assert!(created.len() > 2, "{created:?}");
            let events = endpoint.until_each(created, &subscription.secret, DEADLINE).await;
            assert_eq!(events, created.len());
        }
        let events = odd.until_each(&created[0], &odd_subscription.secret, DEADLINE).await;
        assert_eq!(events, created[0].len(), "the word that is known counts");
        for node in nodes {
            let ready = world.http.get(format!("http://{}/health/ready", node.probe_addr())).send().await.unwrap();
            assert_eq!(ready.status(), 200);
        }
        if let Some(second) = second {
            assert!(second.stop().await);
        }
    }
}
