//! What partners see of a restore: cursors are refused, a poller ends equal to the database, lost writes can be sent
//! again.

use std::collections::BTreeMap;

use serde_json::json;
use trailflow::contract::partner::client::Client;
use trailflow::contract::partner::types::{CreateLoadRequest, Load};
use trailflow::store::LOST_CHANGES;
use trailflow::store::audit::Entry;

use super::{Backup, command, succeed};
use crate::harness::backend::Place;
use crate::harness::database::Sidedoor;
use crate::harness::process::Process;
use crate::harness::world::partner_at;
use crate::harness::{http_with, on_both};

on_both! {
    async fn a_poller_with_a_later_watermark_ends_equal_to_the_database(world: World) {
        let (organization, token) = world.tenant().await;
        let mut place = world.leave().await;
        let server = Process::start(&place, None).await;
        let api = partner_at(server.api_addr, &token);
        for n in 0..5 {
            create(&api, &format!("kept-{n}")).await;
        }
        assert_eq!(server.terminate().await, Some(0));
        let backup = Backup::of(&place).await;

        // After that moment: a load, a change, and a reader who has seen both.
        let server = Process::start(&place, None).await;
        let api = partner_at(server.api_addr, &token);
        let lost = create(&api, "lost").await;
        change(&api, "kept-1", "a change that is lost").await;
        let mut copy = Copy::default();
        copy.poll(&api).await;
        let (watermark, seen) = (copy.watermark, copy.loads.len());
        assert_eq!((seen, copy.loads.contains_key(&lost.id)), (6, true));
        let cursor = api.list_loads().limit(2).send().await.unwrap().into_inner().next_cursor.unwrap();
        server.kill().await;
        backup.restore(&mut place).await;

        let server = Process::start(&place, None).await;
        let api = partner_at(server.api_addr, &token);
        let http = http_with(&token);
        let old = http.get(format!("http://{}/v1/loads?cursor={cursor}", server.api_addr)).send().await.unwrap();
        assert_eq!(old.status(), 400);
        let refused: serde_json::Value = old.json().await.unwrap();
        assert_eq!(refused["error"]["code"], "bad_request");
        assert!(refused["error"]["message"].as_str().unwrap().contains("start again"), "{refused}");
        let fresh = api.list_loads().limit(2).send().await.unwrap().into_inner().next_cursor.unwrap();
        api.list_loads().limit(2).cursor(fresh).send().await.unwrap();

        // What is written from now on is beyond the watermark. A lost write is carried out when it is sent again,
        // although Redis may still hold its first response.
        let again = create(&api, "lost").await;
        assert!(again.id != lost.id && again.updated_at > watermark, "{again:?}");
        let hook = json!({"url": "http://127.0.0.1:1/hook", "eventTypes": ["load.created", "load.updated"]});
        let hook = http.post(format!("http://{}/v1/webhooks", server.api_addr)).json(&hook);
        assert_eq!(hook.header("idempotency-key", "hook").send().await.unwrap().status(), 201);
        change(&api, "kept-2", "a change that stays").await;
        let door = Sidedoor::at(&place.database_url).await;
        let deliveries = || door.rows_as_text("webhook_deliveries");
        assert_eq!(deliveries().await.len(), 1);

        let told = succeed(&place, &["restore", "relist", &organization.id.to_string()]).await;
        assert!(told.contains("4 loads listed again"), "two have changed since: {told}");
        assert_eq!(deliveries().await.len(), 1, "nothing has changed for subscribers");
        door.close().await;
        copy.poll(&api).await;
        // Everything that exists was listed beyond the watermark: what was not does not exist any more.
        copy.loads.retain(|_, load| load.updated_at > watermark);
        let mut whole = Copy::default();
        whole.poll(&api).await;
        assert_eq!(copy.loads, whole.loads);
        assert_eq!(whole.loads.len(), 6);
        assert!(whole.loads.values().all(|load| load.notes.as_deref() != Some("a change that is lost")));

        assert!(succeed(&place, &["restore", "relist", "--all"]).await.contains("Every load has been listed again"));
        let proof = command(&place, &["verify-restore"]).await;
        assert_eq!(proof.code, Some(0), "{proof:?}");
        for check in ["ok     epoch", "ok     audit chain", "ok     secrets", "ok     clocks", "ok     webhooks"] {
            assert!(proof.out.contains(check), "{proof:?}");
        }
        let audit = succeed(&place, &["audit", "export"]).await;
        assert!(audit.contains("restore.begin") && audit.contains(r#"{"relisted":4}"#), "{audit}");
        assert_eq!(server.terminate().await, Some(0));
    }

    async fn a_second_restore_within_the_hour_takes_back_nothing_that_was_handed_out(world: World) {
        let (_, token) = world.tenant().await;
        let mut place = world.leave().await;
        for name in ["kept-1", "kept-2"] {
            served(&place, &token, name).await;
        }
        let early = Backup::named("early", &place).await;
        let (late, _) = served(&place, &token, "late").await;
        let later = Backup::named("later", &place).await;
        let (lost, of_the_first) = served(&place, &token, "lost").await;
        early.restore(&mut place).await;
        let (between, of_the_second) = served(&place, &token, "between").await;
        assert!(between.updated_at > lost.updated_at, "{lost:?} {between:?}");
        // The first moment was too early.
        later.restore(&mut place).await;
        // As the document says: once more for each restore before.
        succeed(&place, &["restore", "begin"]).await;
        assert!(succeed(&place, &["verify-restore"]).await.contains("ok     epoch"));

        let server = Process::start(&place, None).await;
        let (api, http) = (partner_at(server.api_addr, &token), http_with(&token));
        for cursor in [of_the_first, of_the_second].map(Option::unwrap) {
            let old = http.get(format!("http://{}/v1/loads?cursor={cursor}", server.api_addr)).send();
            let old = old.await.unwrap();
            assert_eq!(old.status(), 400);
            let refused: serde_json::Value = old.json().await.unwrap();
            assert!(refused["error"]["message"].as_str().unwrap().contains("start again"), "{refused}");
        }
        let mut copy = Copy::default();
        copy.poll(&api).await;
        assert!(copy.loads.len() == 3 && copy.loads.contains_key(&late.id), "{:?}", copy.loads);
        // The writes of both lost states are carried out again, beyond all moments that these can have handed out.
        for before in [&lost, &between] {
            let again = create(&api, before.external_id.as_deref().unwrap()).await;
            assert_ne!(again.id, before.id);
            assert!(again.updated_at >= between.updated_at + LOST_CHANGES, "{between:?} {again:?}");
        }
        assert_eq!(server.terminate().await, Some(0));
    }

    async fn a_running_node_learns_of_a_new_epoch(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        for n in 0..3 {
            api.post_once(&format!("ORD-{n}")).await;
        }
        let page = api.get("/v1/loads?limit=1").await.json();
        let cursor = page["nextCursor"].as_str().unwrap();
        let watermark = api.get("/v1/loads").await.json()["data"][2]["updatedAt"].as_i64().unwrap();
        succeed(&world.place, &["restore", "begin"]).await;
        world.settle_access().await;
        assert_eq!(api.get(&format!("/v1/loads?limit=1&cursor={cursor}")).await.pointers(), ["cursor"]);
        let fresh = api.get("/v1/loads?limit=1").await.json();
        let fresh = fresh["nextCursor"].as_str().unwrap();
        assert_eq!(api.get(&format!("/v1/loads?limit=1&cursor={fresh}")).await.status, 200);
        let load = api.post("/v1/loads", &json!({"orderNumber": "ORD-3"})).await.data(201);
        assert!(load["updatedAt"].as_i64().unwrap() > watermark + LOST_CHANGES, "{load}");
    }

    async fn a_page_that_was_kept_as_an_epoch_began_is_not_passed_on_in_it(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        for n in 0..3 {
            api.post_once(&format!("ORD-{n}")).await;
        }
        let page = async || api.get("/v1/loads?limit=1").await.json();
        page().await;
        let beside = world.place.store().await;
        beside.begin_epoch(Entry::by_system("restore.begin", world.now())).await.unwrap();
        // The node sees the new clocks, and may not know of the new epoch yet.
        for _ in 0..2 {
            page().await;
        }
        world.settle_access().await;
        let next = page().await;
        let cursor = next["nextCursor"].as_str().unwrap();
        assert_eq!(api.get(&format!("/v1/loads?limit=1&cursor={cursor}")).await.status, 200);
        beside.close().await;
    }
}

/// A partner's copy of all loads.
#[derive(Default)]
struct Copy {
    watermark: i64,
    loads: BTreeMap<String, Load>,
}

impl Copy {
    async fn poll(&mut self, api: &Client) {
        let since = self.watermark;
        let mut cursor = None::<String>;
        loop {
            let mut request = api.list_loads().updated_after(since).limit(2);
            if let Some(cursor) = cursor {
                request = request.cursor(cursor);
            }
            let page = request.send().await.unwrap().into_inner();
            for load in page.data {
                self.watermark = load.updated_at;
                self.loads.insert(load.id.clone(), load);
            }
            cursor = page.next_cursor;
            if cursor.is_none() {
                return;
            }
        }
    }
}

/// Has a node create a load of this name, and ends it: the load, and a cursor in the middle of the list, if it has one.
async fn served(place: &Place, token: &str, name: &str) -> (Load, Option<String>) {
    let server = Process::start(place, None).await;
    let api = partner_at(server.api_addr, token);
    let load = create(&api, name).await;
    let page = api.list_loads().limit(1).send().await.unwrap().into_inner();
    assert_eq!(server.terminate().await, Some(0));
    (load, page.next_cursor)
}

async fn create(api: &Client, name: &str) -> Load {
    let body = CreateLoadRequest::builder().order_number(name).external_id(Some(name.to_owned()));
    api.create_load().idempotency_key(name).body(body).send().await.unwrap().into_inner().data
}

async fn change(api: &Client, name: &str, notes: &str) {
    let body = trailflow::contract::partner::types::UpsertLoadRequest::builder();
    let body = body.external_id(name).notes(Some(notes.to_owned()));
    api.upsert_load().idempotency_key(notes.replace(' ', "-")).body(body).send().await.unwrap();
}
