//! Where loads are: positions come in through the operator API and are seen through tracking.

use std::slice;
use std::sync::Mutex;

use futures::future::join_all;
use serde_json::{Value, json};

use crate::harness::by_hand::Raw;
use crate::harness::database::Sidedoor;
use crate::harness::{Organization, World, on_both};

/// Dallas, Jackson and Atlanta.
const DALLAS: (f64, f64) = (32.8007, -96.8622);
const JACKSON: (f64, f64) = (32.2988, -90.1848);
const ATLANTA: (f64, f64) = (33.7996, -84.4394);
/// Moments in these tests are milliseconds from here on, which is hours before the world's clock.
const MORNING: i64 = 1_774_080_000_000;

on_both! {
    async fn the_position_measured_last_is_shown_whatever_comes_when(world: World) {
        let scene = Scene::set(&world).await;
        scene.load("T1", "IN_TRANSIT", json!([])).await;
        let nowhere = scene.tracking("T1").await;
        assert_eq!(nowhere["position"], Value::Null, "a tracked load that was not seen yet");
        assert_eq!(nowhere["eligibilityReason"], Value::Null);

        let noon = position("T1", JACKSON, 1_000);
        assert_eq!(scene.ingest(slice::from_ref(&noon)).await, (1, 0));
        let seen = scene.tracking("T1").await;
        assert_eq!(seen["position"]["recordedAt"], MORNING + 1_000);
        let late = position("T1", DALLAS, 999);
        assert_eq!(scene.ingest(slice::from_ref(&late)).await, (1, 0));
        assert_eq!(scene.tracking("T1").await, seen, "a late report changes nothing");
        assert_eq!(scene.ingest(&[noon.clone(), late.clone(), noon.clone()]).await, (3, 0));
        assert_eq!(scene.tracking("T1").await, seen, "nor does a repeated batch");
        // Out of order within one batch, and the load under its other name.
        let by_id = position(seen["loadId"].as_str().unwrap(), ATLANTA, 3_000);
        assert_eq!(scene.ingest(&[by_id, position("T1", DALLAS, 2_000)]).await, (2, 0));
        let moved = scene.tracking("T1").await;
        assert_eq!(moved["position"]["recordedAt"], MORNING + 3_000);
        assert_eq!(moved["position"]["latitude"], ATLANTA.0);
    }

    async fn a_position_from_the_future_is_refused_and_hides_nothing(world: World) {
        let scene = Scene::set(&world).await;
        scene.load("T1", "IN_TRANSIT", json!([])).await;
        let ahead = |ms: i64, place: (f64, f64)| position("T1", place, world.now() - MORNING + ms);
        let five_minutes = 300_000;
        let (in_2099, late) = (4_070_908_800_000 - world.now(), five_minutes + 1);
        let done = scene.done(&[ahead(late, ATLANTA), ahead(five_minutes, DALLAS), ahead(in_2099, ATLANTA)]).await;
        assert_eq!((&done["accepted"], &done["ignored"]), (&json!(1), &json!(0)), "{done}");
        let pointers: Vec<_> = done["rejected"].as_array().unwrap().iter().map(|row| &row["pointer"]).collect();
        assert_eq!(pointers, ["/positions/0/recordedAt", "/positions/2/recordedAt"]);
        assert!(done["rejected"][0]["message"].as_str().unwrap().contains("more than five minutes ahead"), "{done}");
        assert_eq!(scene.tracking("T1").await["position"]["latitude"], DALLAS.0);
        // What was taken of it before this was a rule.
        let sidedoor = Sidedoor::open(&world).await;
        sidedoor.run("update positions set recorded_at = 4070908800000").await;
        assert_eq!(scene.tracking("T1").await["position"], Value::Null);
        assert_eq!(scene.done(&[ahead(0, JACKSON)]).await["remarks"], json!([]));
        assert_eq!(scene.tracking("T1").await["position"]["latitude"], JACKSON.0);
        let page = scene.api.get("/v1/loads?include=tracking").await.json();
        assert_eq!(page["data"][0]["tracking"]["position"]["latitude"], JACKSON.0);
        sidedoor.close().await;
    }

    async fn every_position_that_changes_nothing_is_named(world: World) {
        let scene = Scene::set(&world).await;
        scene.load("T1", "IN_TRANSIT", json!([])).await;
        scene.load("P", "PENDING", json!([])).await;
        scene.ingest(&[position("T1", DALLAS, 1_000)]).await;
        let done = scene.done(&[
            position("NOBODY", DALLAS, 1), position("P", DALLAS, 1), position("T1", DALLAS, 999), position("T1", DALLAS, 1_000),
            position("T1", JACKSON, 2_000), position("T1", JACKSON, 2_000), position("T1", JACKSON, 1_500),
            position("T1", JACKSON, 1_500),
        ]).await;
        assert_eq!((&done["accepted"], &done["ignored"], &done["rejected"]), (&json!(6), &json!(2), &json!([])));
        let remarks: Vec<_> = done["remarks"].as_array().unwrap().iter()
            .map(|remark| (remark["index"].as_u64().unwrap(), remark["reason"].as_str().unwrap()))
            .collect();
        assert_eq!(remarks, [
            (0, "UNKNOWN_LOAD"), (1, "NOT_TRACKED"), (2, "NOT_NEWEST"), (3, "DUPLICATE"), (5, "DUPLICATE"), (6, "NOT_NEWEST"),
            (7, "DUPLICATE"),
        ]);
    }

    async fn a_position_comes_back_whole(world: World) {
        let scene = Scene::set(&world).await;
        scene.load("T1", "LOADED", json!([])).await;
        let load = scene.api.get("/v1/loads/T1").await.data(200);
        world.clock.advance_ms(60_000);
        let sent = json!({
            "load": "T1", "latitude": 32, "longitude": -90.184_8, "recordedAt": MORNING,
            "speedMph": 61.5, "headingDegrees": 84, "city": "Jackson", "state": "MS", "source": "eld",
        });
        assert_eq!(scene.ingest(slice::from_ref(&sent)).await, (1, 0));
        let mut shown = sent;
        shown.as_object_mut().unwrap().remove("load");
        assert_eq!(scene.tracking("T1").await, json!({
            "loadId": load["id"], "externalId": "T1", "status": "LOADED", "eligibleForTracking": true,
            "eligibilityReason": null, "position": shown, "nextStop": null, "eta": null,
            "updatedAt": world.now(),
        }));
        assert_eq!(scene.api.get("/v1/loads/T1").await.data(200), load, "a position does not change the load");
    }

    async fn a_load_that_is_not_in_transit_shows_no_position(world: World) {
        let scene = Scene::set(&world).await;
        for status in ["PENDING", "DELIVERED", "COMPLETED", "CANCELLED"] {
            scene.load(status, status, stops()).await;
            assert_eq!(scene.ingest(&[position(status, JACKSON, 1_000)]).await, (0, 1), "{status} is not tracked");
            scene.assert_hidden(status).await;
        }
        // A load that was seen, and then arrived.
        scene.load("T1", "IN_TRANSIT", stops()).await;
        assert_eq!(scene.ingest(&[position("T1", JACKSON, 1_000)]).await, (1, 0));
        assert_ne!(scene.tracking("T1").await["position"], Value::Null);
        scene.api.post("/v1/loads/T1/status", &json!({"status": "DELIVERED"})).await.data(200);
        scene.assert_hidden("T1").await;
        // What was ignored while the load was pending does not come to light later.
        scene.api.post("/v1/loads/PENDING/status", &json!({"status": "ASSIGNED"})).await.data(200);
        assert_eq!(scene.tracking("PENDING").await["position"], Value::Null);
    }

    async fn the_next_stop_is_the_first_that_was_not_left(world: World) {
        let scene = Scene::set(&world).await;
        scene.load("T1", "IN_TRANSIT", stops()).await;
        let whole = scene.api.get("/v1/loads/T1?include=stops").await.data(200)["stops"].clone();
        let tracking = scene.tracking("T1").await;
        let mut expected = json!({"stopId": whole[1]["id"]});
        for member in ["sequence", "type", "name", "city", "state", "appointmentStart", "appointmentEnd"] {
            expected[member] = whole[1][member].clone();
        }
        assert_eq!(tracking["nextStop"], expected, "the first was left");
        assert_eq!(tracking["eta"], Value::Null, "nobody knows where the truck is");

        scene.ingest(&[position("T1", DALLAS, 1_000_000)]).await;
        let eta = scene.tracking("T1").await["eta"].as_i64().unwrap();
        let hours = (eta - MORNING - 1_000_000) / 3_600_000;
        assert!((14..=22).contains(&hours), "Dallas to Atlanta in {hours} h");
        scene.ingest(&[position("T1", JACKSON, 2_000_000)]).await;
        let closer = scene.tracking("T1").await["eta"].as_i64().unwrap();
        assert!(closer < eta, "half the way is done");

        let mut arrived = stops();
        arrived[1]["arrivedAt"] = json!(MORNING + 3_000_000);
        scene.upsert("T1", arrived.clone()).await;
        let there = scene.tracking("T1").await;
        assert_eq!((&there["eta"], &there["nextStop"]["stopId"]), (&Value::Null, &whole[1]["id"]));
        arrived[1]["departedAt"] = json!(MORNING + 3_000_001);
        scene.upsert("T1", arrived).await;
        let done = scene.tracking("T1").await;
        assert_eq!((&done["eta"], &done["nextStop"]), (&Value::Null, &Value::Null));
        // A stop without a place has no estimate.
        scene.upsert("T1", json!([{"type": "DELIVERY", "city": "Atlanta"}])).await;
        let vague = scene.tracking("T1").await;
        assert_eq!((&vague["eta"], &vague["nextStop"]["city"]), (&Value::Null, &json!("Atlanta")));
    }

    async fn include_tracking_is_the_same_as_get_tracking(world: World) {
        let scene = Scene::set(&world).await;
        for (name, status) in [("A", "IN_TRANSIT"), ("B", "IN_TRANSIT"), ("C", "DELIVERED"), ("D", "ASSIGNED")] {
            scene.load(name, status, stops()).await;
        }
        let batch = [position("A", JACKSON, 2), position("B", DALLAS, 1), position("B", JACKSON, 5), position("A", DALLAS, 1)];
        assert_eq!(scene.ingest(&batch).await, (4, 0));
        let page = scene.api.get("/v1/loads?include=tracking").await.json();
        for load in page["data"].as_array().unwrap() {
            let name = load["externalId"].as_str().unwrap();
            let tracking = scene.tracking(name).await;
            assert_eq!(load["tracking"], tracking);
            assert_eq!(scene.api.get(&format!("/v1/loads/{name}?include=tracking")).await.data(200)["tracking"], tracking);
            let by_id = format!("/v1/tracking/{}", load["id"].as_str().unwrap());
            assert_eq!(scene.api.get(&by_id).await.data(200), tracking);
        }
        assert_eq!(page["data"].as_array().unwrap().len(), 4);
        scene.api.get("/v1/tracking/E").await.error(404, "not_found");
    }

    /// What `make bench-positions` judges at 2,000 positions a second, in little.
    async fn feeds_that_lag_overlap_and_repeat_never_turn_a_load_back(world: World) {
        const LOADS: usize = 5;
        const MOMENTS: i64 = 40;
        let scene = Scene::set(&world).await;
        for load in 0..LOADS {
            scene.load(&format!("T{load}"), "IN_TRANSIT", json!([])).await;
        }
        let place = |load: usize, moment: i64| (30.0 + f64::from(u32::try_from(load).unwrap()), f64::from(u32::try_from(moment).unwrap()) / 100.0);
        // Every report twice, in no order.
        let mut reports: Vec<_> = (0..2_i64).flat_map(|copy| (1..=MOMENTS).map(move |moment| (copy, moment)))
            .flat_map(|(copy, moment)| (0..5_i64).map(move |load| (copy, moment, load)))
            .collect();
        reports.sort_by_key(|(copy, moment, load)| (copy * 31 + moment * 7_919 + load * 613) % 1_009);
        let batches: Vec<_> = reports.chunks(25).collect();
        let taken = Mutex::new([0_i64; LOADS]);
        let feed = async |turn: usize| {
            for batch in batches.iter().skip(turn).step_by(4) {
                let reports = batch.iter().map(|(_, moment, load)| (usize::try_from(*load).unwrap(), *moment));
                let sent: Vec<_> = reports.clone().map(|(load, moment)| position(&format!("T{load}"), place(load, moment), moment)).collect();
                assert_eq!(scene.ingest(&sent).await, (25, 0));
                let mut taken = taken.lock().unwrap();
                reports.for_each(|(load, moment)| taken[load] = taken[load].max(moment));
            }
        };
        let read = async {
            let mut seen = [0; LOADS];
            for load in (0..LOADS).cycle().take(60) {
                let least = taken.lock().unwrap()[load].max(seen[load]);
                let shown = scene.tracking(&format!("T{load}")).await["position"].clone();
                let moment = shown["recordedAt"].as_i64().map_or(0, |at| at - MORNING);
                assert!(moment >= least, "T{load} was at {least} and is at {moment}");
                if moment > 0 {
                    let at = (shown["latitude"].as_f64().unwrap(), shown["longitude"].as_f64().unwrap());
                    assert_eq!(at, place(load, moment));
                }
                seen[load] = moment;
            }
        };
        tokio::join!(feed(0), feed(1), feed(2), feed(3), read);
        for load in 0..LOADS {
            assert_eq!(scene.tracking(&format!("T{load}")).await["position"]["recordedAt"], MORNING + MOMENTS);
        }
    }

    /// Each holds rows that the other waits for, unless all of them go in in one order.
    async fn equal_batches_at_once_are_all_taken(world: World) {
        let scene = Scene::set(&world).await;
        scene.load("T", "IN_TRANSIT", json!([])).await;
        for round in 0..5 {
            let batch: Vec<_> = (0..300).map(|n| position("T", JACKSON, round * 300 + n)).collect();
            assert_eq!(join_all((0..8).map(|_| scene.ingest(&batch))).await, [(300, 0); 8]);
        }
    }

    async fn a_batch_may_be_large_and_name_unknown_loads(world: World) {
        let scene = Scene::set(&world).await;
        let (other, other_token) = world.tenant().await;
        world.raw(&other_token).post("/v1/loads", &json!({"orderNumber": "O", "externalId": "THEIRS", "status": "LOADED"})).await.data(201);
        for n in 0..5 {
            scene.load(&format!("T{n}"), "ASSIGNED", json!([])).await;
        }
        let batch: Vec<_> = (0..1_000).map(|n| {
            let load = match n % 10 { n @ 0..=4 => format!("T{n}"), 5 => "THEIRS".to_owned(), n => format!("unknown {n}") };
            position(&load, JACKSON, n)
        }).collect();
        assert_eq!(scene.ingest(&batch).await, (500, 500));
        assert_eq!(scene.tracking("T4").await["position"]["recordedAt"], MORNING + 994);
        assert_eq!(world.raw(&other_token).get("/v1/tracking/THEIRS").await.data(200)["position"], Value::Null);
        let staff = world.raw_operator(&world.operator_token().await);
        let path = format!("/v1/organizations/{}/positions", other.id);
        let wrong = json!({"positions": [position("THEIRS", (90.1, 0.0), 1), position("THEIRS", (0.0, -180.5), -MORNING)]});
        let pointers = staff.post(&path, &wrong).await.pointers();
        assert_eq!(pointers, ["/positions/0/latitude", "/positions/1/longitude", "/positions/1/recordedAt"]);
    }
}

/// An organization, its key and staff who bring in positions.
struct Scene {
    organization: Organization,
    api: Raw,
    staff: Raw,
}

impl Scene {
    async fn set(world: &World) -> Scene {
        let (organization, token) = world.tenant().await;
        Scene {
            organization,
            api: world.raw(&token),
            staff: world.raw_operator(&world.operator_token().await),
        }
    }

    async fn load(&self, external_id: &str, status: &str, stops: Value) {
        let load = json!({"orderNumber": "O", "externalId": external_id, "status": status, "stops": stops});
        self.api.post("/v1/loads", &load).await.data(201);
    }

    async fn upsert(&self, external_id: &str, stops: Value) {
        let load = json!({"externalId": external_id, "stops": stops});
        self.api.post("/v1/loads/upsert", &load).await.data(200);
    }

    /// What became of them.
    async fn done(&self, positions: &[Value]) -> Value {
        let path = format!("/v1/organizations/{}/positions", self.organization.id);
        self.staff.post(&path, &json!({"positions": positions})).await.data(200)
    }

    /// How many were accepted and ignored.
    async fn ingest(&self, positions: &[Value]) -> (i64, i64) {
        let counts = self.done(positions).await;
        (counts["accepted"].as_i64().unwrap(), counts["ignored"].as_i64().unwrap())
    }

    async fn tracking(&self, load: &str) -> Value {
        self.api.get(&format!("/v1/tracking/{load}")).await.data(200)
    }

    async fn assert_hidden(&self, load: &str) {
        let tracking = self.tracking(load).await;
        assert_eq!(tracking["eligibleForTracking"], false);
        assert_eq!(tracking["eligibilityReason"], "load_status_not_trackable");
        for member in ["position", "nextStop", "eta"] {
            assert_eq!(tracking[member], Value::Null, "{member} of {load}");
        }
    }
}

fn position(load: &str, (latitude, longitude): (f64, f64), recorded_at: i64) -> Value {
    json!({"load": load, "latitude": latitude, "longitude": longitude, "recordedAt": MORNING + recorded_at})
}

/// Dallas, which was left, and Atlanta, which is ahead.
fn stops() -> Value {
    json!([
        {"type": "PICKUP", "city": "Dallas", "latitude": DALLAS.0, "longitude": DALLAS.1, "arrivedAt": MORNING, "departedAt": MORNING + 1},
        {
            "type": "DELIVERY", "name": "Peachtree Fresh Market DC", "city": "Atlanta", "state": "GA",
            "latitude": ATLANTA.0, "longitude": ATLANTA.1,
            "appointmentStart": 1_774_188_000_000_i64, "appointmentEnd": 1_774_202_400_000_i64,
        },
    ])
}
