//! Freight of a closed organization: exported whole, and removed when its time is over.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{DAY_MS, Desk};
use crate::harness::database::Sidedoor;
use crate::harness::on_both;
use crate::harness::wait::eventually;
use crate::ops::Desk as Shell;

/// More than a page of loads, and more than a page of positions.
const LOADS: usize = 130;
const POSITIONS: i64 = 1_100;
const TABLES: [&str; 5] = ["customers", "carriers", "vehicles", "loads", "positions"];

impl Desk<'_> {
    /// Loads with stops, references and parties, and positions of one of them.
    async fn fill(&self) {
        self.world.parties(self.organization).await;
        let load = |n: usize| {
            json!({
                "externalId": format!("TMS-{n}"), "orderNumber": format!("ORD-{n}"), "status": "IN_TRANSIT", "rate": 2450.5,
                "customerCode": "BLUEB", "carrierCode": "LSTAR", "unitNumber": "4127",
                "references": [{"type": "PO", "value": format!("45002{n}")}],
                "stops": [
                    {"type": "PICKUP", "city": "Jackson", "state": "MS", "latitude": 32.2988, "longitude": -90.1848},
                    {"type": "DELIVERY", "city": "Łódź \"Nord\"", "appointmentStart": 1_774_200_000_000_i64},
                ],
            })
        };
        let loads: Vec<_> = (0..LOADS).map(load).collect();
        self.done("importLoads", &json!({"loads": loads})).await;
        for some in (0..POSITIONS).collect::<Vec<_>>().chunks(500) {
            let position = |n: &i64| {
                json!({"load": "TMS-7", "latitude": 32.0, "longitude": -90.25, "recordedAt": self.world.now() - 1_000_000 + n,
                    "city": "Jackson", "speedMph": 61.5})
            };
            let positions: Vec<_> = some.iter().map(position).collect();
            self.done("ingestPositions", &json!({"positions": positions})).await;
        }
    }

    /// Every page of a list of the Partner API.
    async fn listed(&self, key: &str, path: &str) -> Vec<Value> {
        let (mut all, mut cursor) = (Vec::new(), String::new());
        loop {
            let page = self.world.raw(key).get(&format!("{path}{cursor}")).await.json();
            all.extend(page["data"].as_array().unwrap().iter().cloned());
            match page["nextCursor"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => return all,
            }
        }
    }

    async fn counts(&self) -> Vec<i64> {
        let counts = self.read("getFreight").await;
        TABLES.iter().map(|table| counts[table].as_i64().unwrap()).collect()
    }
}

/// The lines of an export by their type.
fn by_type(text: &str) -> BTreeMap<String, Vec<Value>> {
    let mut found: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for line in text.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        found.entry(line["type"].as_str().unwrap().to_owned()).or_default().push(line["data"].clone());
    }
    found
}

on_both! {
    async fn the_export_of_a_closed_organization_holds_what_the_partner_listed_before(world: World) {
        let (desk, other) = (Desk::of(&world).await, Desk::of(&world).await);
        desk.fill().await;
        world.parties(other.organization).await;
        let key = world.key(desk.organization).await;
        let loads = desk.listed(&key, "/v1/loads?limit=100&include=stops").await;
        let customers = desk.listed(&key, "/v1/customers?limit=100").await;
        let carriers = desk.listed(&key, "/v1/carriers?limit=100").await;
        let vehicles = desk.listed(&key, "/v1/vehicles?limit=100").await;
        let tracking = world.raw(&key).get("/v1/tracking/TMS-7").await.json()["data"]["position"].clone();
        desk.disabled_for_long().await;
        desk.closed().await;

        let shell = Shell::at(&world).await;
        let told = shell.json(&["organizations", "export", &desk.id(), "freight.jsonl"]).await;
        let text = shell.read("freight.jsonl").unwrap();
        assert!(shell.read("freight.jsonl.part").is_none());
        let lines = by_type(&text);
        let count = |kind: &str| lines[kind].len();
        assert_eq!((count("load"), count("position")), (LOADS, usize::try_from(POSITIONS).unwrap()));
        assert_eq!(told["positions"], POSITIONS, "{told}");
        assert_eq!((&lines["load"], &lines["customer"]), (&loads, &customers));
        assert_eq!((&lines["carrier"], &lines["vehicle"]), (&carriers, &vehicles));
        let newest = lines["position"].last().unwrap();
        for field in ["latitude", "longitude", "recordedAt", "speedMph", "headingDegrees", "city", "state", "source"] {
            // One of them writes 32, the other 32.0.
            let number = |of: &Value| of[field].as_f64();
            match number(newest) {
                Some(found) => assert_eq!(Some(found), number(&tracking), "{field}"),
                None => assert_eq!(newest[field], tracking[field], "{field}"),
            }
        }
        assert!(loads.iter().any(|load| load["id"] == newest["load"] && load["externalId"] == "TMS-7"));
        // A file is never written over.
        let again = shell.run(&["organizations", "export", &desk.id(), "freight.jsonl"]).await;
        assert!(again.code == Some(1) && again.err.contains("exists already"), "{again:?}");
    }

    async fn an_export_that_is_not_whole_is_none(world: World) {
        let desk = Desk::of(&world).await;
        desk.fill().await;
        desk.disabled_for_long().await;
        desk.closed().await;
        let door = Sidedoor::open(&world).await;
        door.run("update loads set status = 'ON_THE_MOON' where external_id = 'TMS-3'").await;
        door.close().await;
        let shell = Shell::at(&world).await;
        let ran = shell.run(&["organizations", "export", &desk.id(), "freight.jsonl"]).await;
        assert!(ran.code == Some(1) && ran.err.contains("not complete"), "{ran:?}");
        assert!(shell.read("freight.jsonl").is_none());
    }

    async fn freight_goes_in_small_bites_after_its_time_and_only_that_of_the_closed_organization(world: World) {
        let (desk, other) = (Desk::of(&world).await, Desk::of(&world).await);
        desk.fill().await;
        other.fill().await;
        let all = desk.counts().await;
        assert_eq!(all, [1, 1, 1, i64::try_from(LOADS).unwrap(), POSITIONS]);
        for desk in [&desk, &other] {
            desk.moves("DISABLED").await;
        }
        world.clock.advance_ms(30 * DAY_MS);
        let closed_at = desk.closed().await["closedAt"].as_i64().unwrap();
        let store = &world.app().store;
        assert_eq!(store.prune_freight(closed_at, world.now(), 1_000).await.unwrap(), 0, "its time is not over");
        // Two nodes at once never do the same twice, and neither does more than it may.
        let bite = || store.prune_freight(closed_at + 1, world.now(), 100);
        let (one, two) = futures::join!(bite(), bite());
        let (one, two) = (one.unwrap(), two.unwrap());
        assert!(one.max(two) == 100 && one.min(two) <= 100, "{one} {two}");
        let left = desk.counts().await;
        assert_eq!(left.iter().sum::<i64>() + i64::try_from(one + two).unwrap(), all.iter().sum::<i64>());
        assert_eq!(left[..4], all[..4], "positions go before what they refer to");
        assert_eq!(desk.read("getOrganization").await["freightRemovedAt"], Value::Null);
        let mut bites = 0;
        while bite().await.unwrap() > 0 {
            bites += 1;
        }
        assert!((10..=13).contains(&bites), "{bites}");
        assert_eq!(desk.counts().await, [0; 5]);
        assert_eq!(other.counts().await, all, "another's stays");
        let organization = desk.read("getOrganization").await;
        assert_eq!(organization["freightRemovedAt"], world.now());
        assert_eq!(bite().await.unwrap(), 0);
        let audited = desk.audited().await;
        let removals: Vec<_> = audited.iter().filter(|(action, _)| action == "organization.remove_freight").collect();
        assert_eq!((removals.len(), &removals[0].1["actor"]), (1, &json!("system")), "{audited:?}");
        desk.assert_audit_is_intact().await;
        let shell = Shell::at(&world).await;
        let ran = shell.run(&["organizations", "export", &desk.id(), "late.jsonl"]).await;
        assert!(ran.code == Some(1) && ran.err.contains("was removed"), "{ran:?}");
    }

    async fn a_node_removes_it_by_itself_after_ninety_days(world: World) {
        let desk = Desk::of(&world).await;
        world.parties(desk.organization).await;
        desk.disabled_for_long().await;
        desk.closed().await;
        world.clock.advance_ms(90 * DAY_MS);
        assert_eq!(desk.counts().await, [1, 1, 1, 0, 0]);
        world.clock.advance_ms(1);
        eventually("the freight is removed", || async { desk.counts().await == [0; 5] }).await;
    }
}
