//! Pages that a node has read before are passed on only while they are true: after random changes of loads, customers,
//! carriers, vehicles and positions, on whichever of two nodes, no response is older than the last acknowledged change.

use std::collections::BTreeMap;
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
/// What is asked for again and again. Each page holds all loads that fit its filter.
const INCLUDES: [&str; 6] =
    ["", "stops", "customer,vehicle", "carrier", "tracking", "stops,tracking,customer,carrier,vehicle"];

on_both! {
    async fn no_page_is_older_than_the_last_acknowledged_change(world: World) {
        let mut scene = Scene::set(&world).await;
        for change in 0..rounds(60, 1_000) {
            scene.change(change).await;
            // The second request makes a page worth keeping, the third may be served from what was kept.
            for _ in 0..3 {
                scene.compare().await;
            }
            for _ in 0..2 {
                scene.poll().await;
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

/// What the writes of a test were acknowledged with.
struct Acknowledged {
    /// Loads by id.
    loads: BTreeMap<String, Value>,
    customer: String,
    carrier: String,
    vehicle: String,
    /// When the newest position was measured, by the load's external id.
    positions: BTreeMap<String, i64>,
}

impl Acknowledged {
    fn note(&mut self, load: Value) {
        self.loads.insert(load["id"].as_str().unwrap().to_owned(), load);
    }

    /// The load is at least as new as what was acknowledged: nobody else writes.
    fn assert_seen_in(&self, load: &Value) {
        let written = &self.loads[load["id"].as_str().unwrap()];
        for field in ["externalId", "orderNumber", "status", "updatedAt"] {
            assert_eq!(load[field], written[field], "{field} of {load}");
        }
        for (party, name, expected) in [
            ("customer", "customerName", &self.customer),
            ("carrier", "carrierName", &self.carrier),
            ("vehicle", "vehicleType", &self.vehicle),
        ] {
            assert!(
                load.get(party).is_none_or(|it| it[name] == **expected),
                "{party}, not {expected}: {load}"
            );
        }
        if load["eligibleForTracking"] == true && load.get("tracking").is_some() {
            let newest = self.positions.get(load["externalId"].as_str().unwrap());
            let shown = load["tracking"]["position"]["recordedAt"].as_i64();
            assert_eq!(shown, newest.copied(), "{load}");
        }
    }
}

/// Two nodes, and an organization with parties.
struct Scene<'w> {
    world: &'w World,
    nodes: [SocketAddr; 2],
    _second: trailflow::server::Running,
    keys: Vec<String>,
    calls: usize,
    staff: Raw,
    base: String,
    parties: Parties,
    acknowledged: Acknowledged,
    /// A copy of the loads, by id, and the newest update in it.
    copy: BTreeMap<String, Value>,
    watermark: i64,
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
            acknowledged: Acknowledged {
                loads: BTreeMap::new(),
                customer: "Bluebonnet Produce Co.".to_owned(),
                carrier: "Lone Star Reefer Lines".to_owned(),
                vehicle: "Tractor".to_owned(),
                positions: BTreeMap::new(),
            },
            copy: BTreeMap::new(),
            watermark: 0,
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
        match self.dice.random_range(0..12_u32) {
            0..=4 => self.upsert(number, &external, dice).await,
            5..=6 => self.change_status(number, &external).await,
            7 => {
                let name = format!("Bluebonnet {dice}");
                let customers = json!([{"customerCode": "BLUEB", "customerName": name}]);
                self.staff_does(Method::PUT, "customers", json!({ "customers": customers })).await;
                self.acknowledged.customer = name;
            }
            8 => {
                let name = format!("Lone Star {dice}");
                let carriers = json!([{"carrierCode": "LSTAR", "carrierName": name}]);
                self.staff_does(Method::PUT, "carriers", json!({ "carriers": carriers })).await;
                self.acknowledged.carrier = name;
            }
            9 => {
                let name = format!("Tractor {dice}");
                let vehicles = json!([{"unitNumber": "4127", "vehicleType": name}]);
                self.staff_does(Method::PUT, "vehicles", json!({ "vehicles": vehicles })).await;
                self.acknowledged.vehicle = name;
            }
            _ => self.measure(external, self.world.now() - i64::from(dice % 60_000)).await,
        }
    }

    async fn upsert(&mut self, number: usize, external: &str, dice: u32) {
        let stops = json!([{"type": "PICKUP", "city": format!("City {dice}"), "country": "US"}]);
        let Parties { customer, carrier, vehicle } = &self.parties;
        let body = json!({
            "externalId": external, "orderNumber": format!("ORD-{dice}"), "stops": stops,
            "customerId": customer, "carrierId": carrier, "vehicleId": vehicle,
        });
        let write = Write::new(&self.key(), "/v1/loads/upsert", &format!("u{number}"), body);
        let made = write.send(&self.world.http, self.node()).await.unwrap();
        assert!(matches!(made.status, 200 | 201), "{made:?}");
        self.acknowledged.note(made.json()["data"].take());
    }

    async fn change_status(&mut self, number: usize, external: &str) {
        // Where a load has arrived, it stays.
        let status = match self.dice.random_range(0..20_u32) {
            0 => "DELIVERED",
            1..=9 => "ASSIGNED",
            _ => "IN_TRANSIT",
        };
        let path = format!("/v1/loads/{external}/status");
        let write = Write::new(&self.key(), &path, &format!("s{number}"), json!({ "status": status }));
        let made = write.send(&self.world.http, self.node()).await.unwrap();
        // There may be no such load yet, or its status may not go there.
        assert!(matches!(made.status, 200 | 404 | 409), "{made:?}");
        if made.status == 200 {
            self.acknowledged.note(made.json()["data"].take());
        }
    }

    /// A position of a load, which is ignored if the load is not tracked.
    async fn measure(&mut self, external: String, at: i64) {
        let position = json!({"load": external, "latitude": 30, "longitude": -97, "recordedAt": at});
        let done = self.staff_does(Method::POST, "positions", json!({ "positions": [position] })).await;
        if done["accepted"] == 1 {
            let newest = self.acknowledged.positions.entry(external).or_insert(at);
            *newest = at.max(*newest);
        }
    }

    async fn staff_does(&self, method: Method, what: &str, body: Value) -> Value {
        self.staff.send(method, &format!("{}/{what}", self.base), &body).await.data(200)
    }

    /// A page of one node against every load read by itself from the other.
    async fn compare(&mut self) {
        let include = INCLUDES[self.dice.random_range(0..INCLUDES.len())];
        let filter = ["", "&statuses=IN_TRANSIT", "&eligibleOnly=true"][self.dice.random_range(0..3_usize)];
        let query = if include.is_empty() { String::new() } else { format!("&include={include}") };
        let node = self.node();
        let page = self.get(node, &format!("/v1/loads?limit=100{query}{filter}")).await;
        let mut expected = Vec::new();
        let ids: Vec<_> = self.acknowledged.loads.keys().cloned().collect();
        for id in ids {
            let other = self.node();
            let load = self.get(other, &format!("/v1/loads/{id}?{}", query.trim_start_matches('&'))).await;
            self.acknowledged.assert_seen_in(&load);
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

    /// Everything that was acknowledged is in the copy of a caller who asks for what is new.
    async fn poll(&mut self) {
        let (node, since) = (self.node(), self.watermark);
        let page = self.get(node, &format!("/v1/loads?limit=100&updatedAfter={since}")).await;
        for load in page.as_array().unwrap() {
            self.watermark = load["updatedAt"].as_i64().unwrap();
            self.copy.insert(load["id"].as_str().unwrap().to_owned(), load.clone());
        }
        assert_eq!(self.copy.len(), self.acknowledged.loads.len(), "since {since}, node {node}");
        self.copy.values().for_each(|load| self.acknowledged.assert_seen_in(load));
    }

    async fn get(&mut self, node: SocketAddr, path: &str) -> Value {
        let response = http_with(&self.key()).get(format!("http://{node}{path}")).send().await.unwrap();
        assert_eq!(response.status(), 200, "{path}");
        response.json::<Value>().await.unwrap()["data"].take()
    }
}
