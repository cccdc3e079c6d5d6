//! Pages that a node has read before are passed on only while they are true: after random changes of loads, customers,
//! vehicles and positions, on whichever of two nodes, no response is older than the last acknowledged change.

use std::net::SocketAddr;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use reqwest::Method;
use serde_json::{Value, json};

use crate::harness::by_hand::Raw;
use crate::harness::database::Sidedoor;
use crate::harness::freight::Parties;
use crate::harness::raw::Write;
use crate::harness::rounds::rounds;
use crate::harness::world::http_with;
use crate::harness::{World, on_both};

/// Requests of one key, below its limit.
const CALLS_OF_A_KEY: usize = 400;
const STATUSES: [&str; 3] = ["ASSIGNED", "IN_TRANSIT", "DELIVERED"];
/// What is asked for again and again. Each page holds all loads that fit its filter.
const INCLUDES: [&str; 5] = ["", "stops", "customer,vehicle", "tracking", "stops,tracking,customer,vehicle"];

on_both! {
    async fn no_page_is_older_than_the_last_acknowledged_change(world: World) {
        let mut scene = Scene::set(&world).await;
        for change in 0..rounds(60, 1_000) {
            scene.change(change).await;
            // The second request makes a page worth keeping, the third may be served from what was kept.
            for _ in 0..3 {
                scene.compare().await;
            }
        }
    }

    async fn a_kept_page_is_passed_on_without_reading_its_loads(world: World) {
        let (_, token) = world.tenant().await;
        world.write(&Write::load(&token, "first", "ORD-1")).await;
        let page = async || world.raw(&token).get("/v1/loads?include=stops").await.data(200);
        let [first, second] = [page().await, page().await];
        // Behind the clock's back, which only a test does.
        let door = Sidedoor::open(&world).await;
        door.run("delete from loads").await;
        let third = page().await;
        assert_eq!((&first, &second), (&third, &third));
        assert_eq!(world.raw(&token).get("/v1/loads?include=stops&limit=7").await.data(200), json!([]));
        // Any change of the organization's loads ends it.
        world.write(&Write::load(&token, "second", "ORD-2")).await;
        let now = page().await;
        assert_eq!((now.as_array().unwrap().len(), &now[0]["orderNumber"]), (1, &json!("ORD-2")));
        door.close().await;
    }
}

/// Two nodes, an organization with parties, and its loads by id, as they were acknowledged.
struct Scene<'w> {
    world: &'w World,
    nodes: [SocketAddr; 2],
    _second: trailflow::server::Running,
    keys: Vec<String>,
    calls: usize,
    staff: Raw,
    base: String,
    parties: Parties,
    ids: Vec<String>,
    dice: StdRng,
}

impl<'w> Scene<'w> {
    async fn set(world: &'w World) -> Scene<'w> {
        let (organization, key) = world.tenant().await;
        let second = world.another_node().await;
        let mut keys = vec![key];
        // A change and its comparisons take at most so many requests.
        for _ in 0..rounds(60, 1_000) * 48 / CALLS_OF_A_KEY {
            keys.push(world.key(organization).await);
        }
        Scene {
            world,
            nodes: [world.node.api_addr(), second.api_addr()],
            _second: second,
            keys,
            calls: 0,
            staff: world.raw_operator(&world.operator_token().await),
            base: format!("/v1/organizations/{}", organization.id),
            parties: world.parties(organization).await,
            ids: Vec::new(),
            dice: StdRng::seed_from_u64(7),
        }
    }

    fn key(&mut self) -> String {
        self.calls += 1;
        self.keys[self.calls / CALLS_OF_A_KEY].clone()
    }

    fn node(&mut self) -> SocketAddr {
        self.nodes[self.dice.random_range(0..2_usize)]
    }

    async fn change(&mut self, number: usize) {
        let (one, dice) = (self.dice.random_range(0..8_u32), self.dice.random_range(0..1_000_000_u32));
        let external = format!("TMS-{one}");
        match self.dice.random_range(0..10_u32) {
            0..=4 => self.upsert(number, &external, dice).await,
            5..=6 => self.change_status(number, &external).await,
            7 => {
                let customers =
                    json!([{"customerCode": "BLUEB", "customerName": format!("Bluebonnet {dice}")}]);
                self.staff_does(Method::PUT, "customers", json!({ "customers": customers })).await;
            }
            8 => {
                let vehicles = json!([{"unitNumber": "4127", "vehicleType": format!("Tractor {dice}")}]);
                self.staff_does(Method::PUT, "vehicles", json!({ "vehicles": vehicles })).await;
            }
            _ => {
                let at = self.world.now() - i64::from(dice % 60_000);
                let position = json!({"load": external, "latitude": 30, "longitude": -97, "recordedAt": at});
                self.staff_does(Method::POST, "positions", json!({ "positions": [position] })).await;
            }
        }
    }

    async fn upsert(&mut self, number: usize, external: &str, dice: u32) {
        let stops = json!([{"type": "PICKUP", "city": format!("City {dice}"), "country": "US"}]);
        let body = json!({
            "externalId": external, "orderNumber": format!("ORD-{dice}"), "stops": stops,
            "customerId": self.parties.customer, "vehicleId": self.parties.vehicle,
        });
        let write = Write::new(&self.key(), "/v1/loads/upsert", &format!("u{number}"), body);
        let made = write.send(&self.world.http, self.node()).await.unwrap();
        assert!(matches!(made.status, 200 | 201), "{made:?}");
        let id = made.json()["data"]["id"].as_str().unwrap().to_owned();
        if !self.ids.contains(&id) {
            self.ids.push(id);
        }
    }

    async fn change_status(&mut self, number: usize, external: &str) {
        let status = STATUSES[self.dice.random_range(0..STATUSES.len())];
        let path = format!("/v1/loads/{external}/status");
        let write = Write::new(&self.key(), &path, &format!("s{number}"), json!({ "status": status }));
        let made = write.send(&self.world.http, self.node()).await.unwrap();
        // There may be no such load yet, or its status may not go there.
        assert!(matches!(made.status, 200 | 404 | 409), "{made:?}");
    }

    async fn staff_does(&self, method: Method, what: &str, body: Value) {
        let done = self.staff.send(method, &format!("{}/{what}", self.base), &body).await;
        assert_eq!(done.status, 200, "{what}: {}", done.text);
    }

    /// A page of one node against every load read by itself from the other.
    async fn compare(&mut self) {
        let include = INCLUDES[self.dice.random_range(0..INCLUDES.len())];
        let filter = ["", "&statuses=IN_TRANSIT", "&eligibleOnly=true"][self.dice.random_range(0..3_usize)];
        let query = if include.is_empty() { String::new() } else { format!("&include={include}") };
        let node = self.node();
        let page = self.get(node, &format!("/v1/loads?limit=100{query}{filter}")).await;
        let mut expected = Vec::new();
        for id in self.ids.clone() {
            let other = self.node();
            let load = self.get(other, &format!("/v1/loads/{id}?{}", query.trim_start_matches('&'))).await;
            let (status, eligible) = (load["status"] == "IN_TRANSIT", load["eligibleForTracking"] == true);
            if filter.is_empty()
                || status && filter.contains("statuses")
                || eligible && filter.contains("eligible")
            {
                expected.push(load);
            }
        }
        expected.sort_by_key(|load| load["updatedAt"].as_i64());
        assert_eq!(page, Value::Array(expected), "include {include:?}, filter {filter:?}, node {node}");
    }

    async fn get(&mut self, node: SocketAddr, path: &str) -> Value {
        let response = http_with(&self.key()).get(format!("http://{node}{path}")).send().await.unwrap();
        assert_eq!(response.status(), 200, "{path}");
        response.json::<Value>().await.unwrap()["data"].take()
    }
}
