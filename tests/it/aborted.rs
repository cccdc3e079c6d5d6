//! A statement that PostgreSQL aborts takes its whole transaction with it. Changes share transactions, so one
//! caller's failed read ends the changes of others: none of them may be told that it was carried out.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use futures::FutureExt;
use futures::future::join_all;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};
use serde_json::json;
use tokio::time::{sleep, timeout};
use trailflow::clock::random;

use crate::harness::cursed::{Curse, Cursed, DEADLINE};
use crate::harness::endpoint::{EVERYTHING, Endpoint};
use crate::harness::raw::{Raw, Write};
use crate::harness::redis::Kept;
use crate::harness::rounds::rounds;
use crate::harness::wait::eventually;
use crate::harness::{Backend, Organization, World};

/// A world with an organization, a key, two loads, and an endpoint that hears of every new load.
struct Scene {
    world: World,
    organization: Organization,
    token: String,
    endpoint: Endpoint,
}

impl Scene {
    async fn start() -> Scene {
        let world = World::builder(Backend::PostgresRedis).sending().start().await;
        let (organization, token) = world.tenant().await;
        world.make_held_load(&token).await;
        let body = json!({"orderNumber": "before", "externalId": "CURSED"});
        assert_eq!(world.write(&Write::new(&token, "/v1/loads", "CURSED", body)).await.status, 201);
        let endpoint = Endpoint::start().await;
        world.subscribe(&token, &endpoint.url(), &["load.created"]).await;
        Scene { world, organization, token, endpoint }
    }

    fn to_status(&self, load: &str, key: &str, status: &str) -> Write {
        Write::new(&self.token, &format!("/v1/loads/{load}/status"), key, json!({"status": status}))
    }

    fn upsert(&self, load: &str, key: &str) -> Write {
        let body = json!({"externalId": load, "orderNumber": key, "notes": key});
        Write::new(&self.token, "/v1/loads/upsert", key, body)
    }

    /// What was acknowledged is there, what failed may be repeated and then is there once, and events tell of
    /// nothing else.
    async fn assert_sound(&self, writes: &[Write], answers: &[Raw]) {
        for (write, answer) in writes.iter().zip(answers) {
            match answer.status {
                200 | 201 => assert!(self.holds(write, answer).await, "{write:?} is not stored: {answer:?}"),
                503 => assert!(answer.header("retry-after").is_some(), "{answer:?}"),
                _ => panic!("{write:?}: {answer:?}"),
            }
        }
        for (write, answer) in writes.iter().zip(answers) {
            let again = self.world.write(write).await;
            assert!(again.status < 300, "{write:?}: {again:?}");
            assert_eq!(again.is_replay(), answer.status < 300, "{write:?}: {again:?}");
            assert!(self.holds(write, &again).await, "{write:?}: {again:?}");
        }
        let created = writes.iter().filter(|write| write.path == "/v1/loads").count();
        let arrived = self.endpoint.until(created).await;
        for delivery in &arrived {
            let id = delivery.json()["id"].as_str().unwrap().to_owned();
            let load = self.world.raw(&self.token).get(&format!("/v1/loads/{id}")).await;
            assert_eq!(load.status, 200, "a delivery of a load that is not there: {}", load.text);
        }
        self.endpoint.stays_at(created).await;
    }

    async fn holds(&self, write: &Write, answer: &Raw) -> bool {
        let load = answer.json()["data"].clone();
        let path = format!("/v1/loads/{}", load["id"].as_str().unwrap());
        let read = self.world.raw(&self.token).get(&path).await;
        read.status == 200
            && (write.path == "/v1/loads"
                || read.data(200)["updatedAt"].as_i64() >= load["updatedAt"].as_i64())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_that_fails_in_the_last_participant_acknowledges_nobody() {
    // The last one reads, and leaves with nothing to write.
    for reader in ["status", "upsert"] {
        let scene = Scene::start().await;
        let mut writes: Vec<_> =
            (0..3).map(|n| Write::load(&scene.token, &format!("create-{n}"), &format!("ORD-{n}"))).collect();
        writes.push(match reader {
            "status" => scene.to_status("CURSED", "reads", "ASSIGNED"),
            _ => scene.upsert("CURSED", "reads"),
        });
        let cursed = Cursed::table(&scene.world, "loads", "external_id").await;
        cursed.curse("CURSED", Curse::Cancels).await;
        let answers = scene.world.in_one_transaction(&scene.token, "loads_kept", &writes).await;
        assert_eq!(answers[3].status, 503, "{:?}", answers[3]);
        cursed.lift().await;
        scene.assert_sound(&writes, &answers).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_that_fails_between_others_hurts_them_retryably() {
    let scene = Scene::start().await;
    let load = |n: &str| Write::load(&scene.token, &format!("create-{n}"), &format!("ORD-{n}"));
    // Before it one that is sent by its catching up, behind it one that catches up and one that only writes.
    let writes = [
        load("1"),
        scene.to_status("CURSED", "reads", "ASSIGNED"),
        load("2"),
        scene.upsert("HELD", "upsert"),
        load("3"),
    ];
    let cursed = Cursed::table(&scene.world, "loads", "external_id").await;
    cursed.curse("CURSED", Curse::Cancels).await;
    let answers = scene.world.in_one_transaction(&scene.token, "loads_kept", &writes).await;
    cursed.lift().await;
    scene.assert_sound(&writes, &answers).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_opening_read_that_fails_hurts_everybody_retryably() {
    // What the statement reads that takes the clocks: receipts, subscriptions, the clocks themselves.
    for (table, column) in [
        ("receipts", "idempotency_key"),
        ("webhook_subscriptions", "organization_id"),
        ("organization_clocks", "organization_id"),
    ] {
        let scene = Scene::start().await;
        let writes: Vec<_> = ["1", "2", "3"]
            .map(|n| Write::load(&scene.token, &format!("create-{n}"), &format!("ORD-{n}")))
            .into_iter()
            .chain([scene.upsert("CURSED", "again")])
            .collect();
        let again = scene.world.write(&writes[3]).await;
        assert_eq!(again.status, 200, "{again:?}");
        // Without the limiter's memory, its receipt is looked for.
        Kept::of(&scene.world.place).await.unwrap().flush().await;
        let cursed = Cursed::table(&scene.world, table, column).await;
        let word =
            if table == "receipts" { "again".to_owned() } else { scene.organization.id.uuid().to_string() };
        let cursing = async || cursed.curse(&word, Curse::Cancels).await;
        let answers = scene.world.in_one_transaction_and(&scene.token, "loads", &writes, cursing).await;
        assert!(answers.iter().all(|answer| answer.status == 503), "{table}: {answers:?}");
        cursed.lift().await;
        for write in &writes[..3] {
            let answer = scene.world.write(write).await;
            assert_eq!((answer.status, answer.is_replay()), (201, false), "{table}: {answer:?}");
        }
        assert!(scene.world.write(&writes[3]).await.is_replay(), "{table}");
    }
}

/// To find out which rule a change broke takes reads. They are the business of the one that broke it.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_committed_does_not_wait_for_what_others_are_refused() {
    let scene = Scene::start().await;
    let customer = scene.world.parties(scene.organization).await.customer;
    let nobody = "carrier_01890000000070008000000000000001";
    let body = json!({"orderNumber": "ORD-0", "customerId": customer, "carrierId": nobody});
    let refused = Write::new(&scene.token, "/v1/loads", "refused", body);
    let writes = [refused, Write::load(&scene.token, "created", "ORD-1")];
    let cursed = Cursed::table(&scene.world, "customers", "customer_code").await;
    cursed.curse("BLUEB", Curse::Waits).await;
    let held = cursed.hold().await;
    let releasing = async {
        // The event is on its way, and the next transaction of the group too, while the refusal is looked into.
        scene.endpoint.until(1).await;
        let next = scene.world.write(&Write::load(&scene.token, "next", "ORD-2")).await;
        assert_eq!(next.status, 201, "{next:?}");
        held.rollback().await.unwrap();
    };
    let together = scene.world.in_one_transaction(&scene.token, "loads", &writes);
    let (answers, ()) = tokio::join!(together, timeout(DEADLINE / 2, releasing).map(Result::unwrap));
    assert_eq!((answers[0].status, answers[0].code().as_str()), (400, "bad_request"), "{:?}", answers[0]);
    assert_eq!(answers[1].status, 201, "{:?}", answers[1]);
}

/// Cancels whatever the node is doing, over and over, while partners write.
#[tokio::test(flavor = "multi_thread")]
async fn statements_cancelled_at_random_lose_nothing_and_make_up_nothing() {
    const WRITERS: usize = 6;
    let world = World::builder(Backend::PostgresRedis).sending().start().await;
    let endpoint = Endpoint::start().await;
    let mut writers = Vec::new();
    for organization in [world.tenant().await.0, world.tenant().await.0] {
        let token = world.key(organization).await;
        world.subscribe(&token, &endpoint.url(), &EVERYTHING).await;
        for _ in 0..WRITERS / 2 {
            let mut keys = Vec::new();
            for _ in 0..20 {
                keys.push(world.key(organization).await);
            }
            writers.push(keys);
        }
    }
    let (done, cancelled) = (AtomicBool::new(false), AtomicUsize::new(0));
    let cancelling = async {
        let database = Database::connect(&world.place.database_url).await.unwrap();
        let goal = rounds(40, 2_000);
        while cancelled.load(Ordering::Relaxed) < goal {
            sleep(Duration::from_micros(u64::from(u16::from_le_bytes(random())) / 8)).await;
            cancelled.fetch_add(cancel_one(&database).await, Ordering::Relaxed);
        }
        done.store(true, Ordering::Relaxed);
    };
    let writing = join_all(writers.iter().enumerate().map(|(n, keys)| write_on(&world, n, keys, &done)));
    let (acknowledged, ()) = tokio::join!(writing, cancelling);
    let acknowledged: HashMap<String, String> = acknowledged.into_iter().flatten().collect();
    let database = Database::connect(&world.place.database_url).await.unwrap();
    let column = async |sql: &str| -> Vec<String> {
        let statement = Statement::from_string(database.get_database_backend(), sql);
        let rows = database.query_all_raw(statement).await.unwrap();
        rows.iter().map(|row| row.try_get("", "found").unwrap()).collect()
    };
    let mut stored =
        column("select order_number || ' load_' || replace(id::text, '-', '') as found from loads").await;
    let mut told: Vec<_> = acknowledged.iter().map(|(order, id)| format!("{order} {id}")).collect();
    stored.sort_unstable();
    told.sort_unstable();
    assert_eq!(stored, told, "every intent is stored once, with the id that was told");
    let orphans = "select d.id::text as found from webhook_deliveries d
        left join loads l on l.organization_id = d.organization_id and l.id = d.load_id where l.id is null";
    assert_eq!(column(orphans).await, [""; 0], "deliveries of what is not there");
    eventually("every creation is delivered", || async {
        let created = endpoint.arrived().iter().filter(|arrived| arrived.event() == "load.created").count();
        created >= acknowledged.len()
    })
    .await;
    for arrived in endpoint.arrived() {
        let load = arrived.json();
        let order = load["orderNumber"].as_str().unwrap();
        assert_eq!(acknowledged.get(order).map(String::as_str), load["id"].as_str(), "made up: {load}");
    }
}

/// Cancels one of the node's statements, if one is running.
async fn cancel_one(database: &DatabaseConnection) -> usize {
    let sql = "select count(*) filter (where pg_cancel_backend(pid)) as hit from (
        select pid from pg_stat_activity where datname = current_database() and state = 'active'
            and application_name like 'trailflow%' order by random() limit 1) as one";
    let statement = Statement::from_string(database.get_database_backend(), sql);
    let hit: i64 = database.query_one_raw(statement).await.unwrap().unwrap().try_get("", "hit").unwrap();
    usize::try_from(hit).unwrap()
}

/// Creates loads and moves every other one on, each until it has an answer. Returns their ids by order number.
async fn write_on(world: &World, writer: usize, keys: &[String], done: &AtomicBool) -> Vec<(String, String)> {
    let mut acknowledged = Vec::new();
    for number in 0.. {
        if done.load(Ordering::Relaxed) {
            break;
        }
        let (token, order) = (&keys[number % keys.len()], format!("{writer}-{number}"));
        let created = until_answered(world, &Write::load(token, &order, &order)).await;
        let id = created.json()["data"]["id"].as_str().unwrap().to_owned();
        if number % 2 == 1 {
            let path = format!("/v1/loads/{id}/status");
            let to = Write::new(token, &path, &format!("{order}-on"), json!({"status": "ASSIGNED"}));
            let moved = until_answered(world, &to).await;
            assert_eq!(moved.json()["data"]["status"], "ASSIGNED");
        }
        acknowledged.push((order, id));
    }
    acknowledged
}

async fn until_answered(world: &World, write: &Write) -> Raw {
    let answered = async {
        loop {
            let answer = world.write(write).await;
            match (answer.status, answer.code().as_str()) {
                (200 | 201, _) => return answer,
                (503, _) | (409, "idempotency_in_progress") => sleep(Duration::from_millis(10)).await,
                _ => panic!("{write:?}: {answer:?}"),
            }
        }
    };
    timeout(DEADLINE, answered).await.unwrap_or_else(|_| panic!("{write:?} is stuck"))
}
