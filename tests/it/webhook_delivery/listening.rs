//! Who hears of a change: whoever has subscribed before it, however many they are.

use futures::future::join_all;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement, TransactionTrait};
use serde_json::{Value, json};
use tokio::time::{sleep, timeout};

use crate::harness::api_request::ApiRequest;
use crate::harness::cursed::{Curse, Cursed, DEADLINE};
use crate::harness::database::Sidedoor;
use crate::harness::endpoint::{EVERYTHING, Endpoint};
use crate::harness::faithful::Api;
use crate::harness::raw::Write;
use crate::harness::wait::eventually;
use crate::harness::{Backend, Organization, World, on_both};

/// More than fit into one statement, on either backend.
const VERY_MANY: usize = 9_000;

/// Commits, on the organization's clock, what another node commits for a new subscription. The row is a copy of one
/// that another organization has.
fn subscription_of(organization: Organization) -> [String; 2] {
    let id = format!("(select id from organizations where name = 'Organization {}')", organization.id.uuid());
    [
        format!("update organization_clocks set last_change = last_change + 1 where organization_id = {id}"),
        format!(
            "insert into webhook_subscriptions
                (organization_id, id, url, event_types, sealed_secret, created_at)
            select {id}, id, url, event_types, sealed_secret,
                (select last_change from organization_clocks where organization_id = {id})
            from webhook_subscriptions"
        ),
    ]
}

/// Waits until some statement waits for a lock.
async fn until_one_waits(database: &DatabaseConnection) {
    let sql = "select count(*) as n from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'";
    eventually("a statement waits", || async {
        let statement = Statement::from_string(DbBackend::Postgres, sql);
        let row = database.query_one_raw(statement).await.unwrap().unwrap();
        row.try_get::<i64>("", "n").unwrap() > 0
    })
    .await;
}

/// The subscriptions and events of an organization's deliveries.
async fn deliveries(world: &World, organization: Organization) -> Vec<(String, String)> {
    let staff = world.operator_token().await;
    let ask =
        ApiRequest::of(Api::Operator, "listWebhookDeliveries", &organization.id.to_string()).token(&staff);
    let seen = ask.query("limit=100").send(world).await;
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let of = |row: &Value| (text(&row["subscriptionId"]), text(&row["eventType"]));
    seen.body["data"].as_array().unwrap().iter().map(of).collect()
}

/// As many subscriptions as an organization could make before there was a bound, or as a raised one allows.
async fn subscribe_very_many(world: &World, organization: Organization) {
    let id = format!("(select id from organizations where name = 'Organization {}')", organization.id.uuid());
    let (numbers, key, secret) = match world.backend {
        Backend::Embedded => {
            let numbers = format!(
                "with recursive n(n) as (select 1 union all select n + 1 from n where n < {VERY_MANY})"
            );
            (numbers, "randomblob(16)", "x'00'")
        }
        Backend::PostgresRedis => {
            let numbers = format!("with n(n) as (select generate_series(1, {VERY_MANY}))");
            (numbers, "gen_random_uuid()", "'\\x00'::bytea")
        }
    };
    let side = Sidedoor::open(world).await;
    side.run(&format!(
        "{numbers} insert into webhook_subscriptions
            (organization_id, id, url, event_types, sealed_secret, created_at)
        select {id}, {key}, 'http://127.0.0.1:1/' || n, '{}', {secret}, 1 from n",
        json!(EVERYTHING)
    ))
    .await;
    side.close().await;
}

on_both! {
    async fn who_subscribes_while_a_change_waits_for_its_moment_hears_of_it(world: WorldBuilder) {
        let world = world.sending().start().await;
        let (organization, token) = world.tenant().await;
        let (_, other) = world.tenant().await;
        let endpoint = Endpoint::start().await;
        let copied = world.subscribe(&other, &endpoint.url(), &["load.created"]).await;
        let database = Database::connect(&world.place.database_url).await.unwrap();
        let held = database.begin().await.unwrap();
        let [clock, subscription] = subscription_of(organization);
        held.execute_unprepared(&clock).await.unwrap();
        let write = Write::load(&token, "k", "ORD-1");
        let subscribing = async {
            match world.backend {
                Backend::PostgresRedis => until_one_waits(&database).await,
                // One that waits for the right to write tells nobody.
                Backend::Embedded => sleep(std::time::Duration::from_millis(200)).await,
            }
            held.execute_unprepared(&subscription).await.unwrap();
            held.commit().await.unwrap();
        };
        let (answer, ()) = tokio::join!(world.write(&write), subscribing);
        assert_eq!(answer.status, 201, "{answer:?}");
        let arrived = endpoint.until(1).await.remove(0);
        assert_eq!(arrived.json()["id"], answer.json()["data"]["id"]);
        assert!(arrived.is_signed_with(&copied.secret));
        endpoint.stays_at(1).await;
    }

    async fn a_change_succeeds_however_many_hear_of_it(world: World) {
        let (organization, token) = world.tenant().await;
        subscribe_very_many(&world, organization).await;
        let created = world.write(&Write::load(&token, "k", "ORD-1")).await;
        assert_eq!(created.status, 201, "{created:?}");
        let side = Sidedoor::open(&world).await;
        let counts = async || [side.rows_as_text("webhook_queue").await.len(), side.rows_as_text("webhook_deliveries").await.len()];
        assert_eq!(counts().await, [VERY_MANY; 2]);
        // Several at once share a transaction, and one has two events.
        let both = json!({"externalId": "TMS-1", "status": "ASSIGNED", "notes": "n"});
        let first = json!({"externalId": "TMS-1", "orderNumber": "ORD-2"});
        let writes = [
            Write::new(&token, "/v1/loads/upsert", "u1", first),
            Write::new(&token, "/v1/loads/upsert", "u2", both),
        ];
        for write in &writes {
            assert!(world.write(write).await.status < 300);
        }
        assert_eq!(counts().await, [VERY_MANY * 4; 2]);
        let staff = world.operator_token().await;
        let import = ApiRequest::of(Api::Operator, "importLoads", &organization.id.to_string()).token(&staff);
        let loads = json!({"loads": [{"externalId": "TMS-2", "orderNumber": "1"}, {"externalId": "TMS-3", "orderNumber": "2"}]});
        let imported = import.json(&loads).send(&world).await;
        assert_eq!(imported.status, 200, "{}", imported.text);
        assert_eq!(counts().await, [VERY_MANY * 6; 2]);
        let at_once = ["a", "b"].map(|key| Write::load(&token, key, key));
        for answer in join_all(at_once.iter().map(|write| world.write(write))).await {
            assert_eq!(answer.status, 201, "{answer:?}");
        }
        assert_eq!(counts().await, [VERY_MANY * 8; 2]);
        side.close().await;
    }
}

/// A statement sees what was there when it began, but a lock that it takes later may be of a later state.
#[tokio::test(flavor = "multi_thread")]
async fn who_subscribes_between_a_statements_beginning_and_its_lock_hears_of_the_change() {
    let world = World::start(Backend::PostgresRedis).await;
    let (organization, token) = world.tenant().await;
    let (_, other) = world.tenant().await;
    world.subscribe(&other, "http://127.0.0.1:1/", &["load.created"]).await;
    let [clock, subscription] = subscription_of(organization);
    let cursed = Cursed::table(&world, "organization_clocks", "organization_id").await;
    cursed.curse(&organization.id.uuid().to_string(), Curse::Waits).await;
    let held = cursed.hold().await;
    let write = Write::load(&token, "k", "ORD-1");
    let subscribing = async {
        let database = Database::connect(&world.place.database_url).await.unwrap();
        until_one_waits(&database).await;
        let other_node = database.begin().await.unwrap();
        for sql in [clock, subscription] {
            let sql = sql.replace("organization_clocks", "organization_clocks_kept");
            other_node.execute_unprepared(&sql).await.unwrap();
        }
        other_node.commit().await.unwrap();
        held.rollback().await.unwrap();
    };
    let (answer, ()) =
        timeout(DEADLINE, async { tokio::join!(world.write(&write), subscribing) }).await.unwrap();
    assert_eq!(answer.status, 201, "{answer:?}");
    assert_eq!(deliveries(&world, organization).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn in_one_transaction_a_subscription_hears_of_what_follows_it_and_not_of_what_precedes() {
    let world = World::start(Backend::PostgresRedis).await;
    let (organization, token) = world.tenant().await;
    world.make_held_load(&token).await;
    let subscribe = json!({"url": "https://hooks.example.com/t", "eventTypes": ["load.created"]});
    let writes = [
        Write::load(&token, "before", "ORD-1"),
        Write::new(&token, "/v1/webhooks", "subscribe", subscribe),
        Write::load(&token, "after", "ORD-2"),
        Write::load(&token, "later", "ORD-3"),
    ];
    let answers = world.in_one_transaction(&token, "loads", &writes).await;
    assert!(answers.iter().all(|answer| answer.status == 201), "{answers:?}");
    let id = answers[1].json()["data"]["id"].as_str().unwrap().to_owned();
    let expected = (id, "load.created".to_owned());
    assert_eq!(deliveries(&world, organization).await, [expected.clone(), expected]);
    let side = Sidedoor::open(&world).await;
    let payloads = side.rows_as_text("webhook_payloads").await;
    assert_eq!(payloads.len(), 2, "one each of the two that follow");
    side.close().await;
}

/// A rule or a state that this version does not know, of one subscription, is that subscription's matter.
#[tokio::test(flavor = "multi_thread")]
async fn a_subscription_that_does_not_read_hurts_nobody_else() {
    for backend in [Backend::Embedded, Backend::PostgresRedis] {
        let world = World::start(backend).await;
        let (organization, token) = world.tenant().await;
        world.subscribe(&token, "http://127.0.0.1:1/odd", &["load.created"]).await;
        world.subscribe(&token, "http://127.0.0.1:1/sound", &["load.created"]).await;
        let side = Sidedoor::open(&world).await;
        for odd in ["{\"all\": true}", "[\"load.created\", {\"since\": 1}]"] {
            side.run(&format!(
                "update webhook_subscriptions set event_types = '{odd}' where url like '%odd'"
            ))
            .await;
            let answer = world
                .write(&Write::load(&token, if odd.starts_with("{") { "one" } else { "two" }, "ORD-1"))
                .await;
            assert_eq!(answer.status, 201, "{odd}: {answer:?}");
        }
        side.close().await;
        // The sound one hears of both, the odd one of what it names.
        assert_eq!(deliveries(&world, organization).await.len(), 3);
    }
}
