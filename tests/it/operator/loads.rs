//! Loads as staff change them and bring them in, and positions out of order.

use serde_json::{Value, json};

use crate::harness::api_request::{ApiRequest, Seen};
use crate::harness::database::Sidedoor;
use crate::harness::faithful::Api;
use crate::harness::{World, on_both};

/// Staff and a partner at one organization.
struct Desk<'a> {
    world: &'a World,
    staff: String,
    partner: String,
    organization: String,
    carrier: String,
    vehicle: String,
}

impl Desk<'_> {
    async fn set_up(world: &World) -> Desk<'_> {
        let (organization, partner) = world.tenant().await;
        let parties = world.parties(organization).await;
        Desk {
            world,
            staff: world.operator_token().await,
            partner,
            organization: organization.id.to_string(),
            carrier: parties.carrier,
            vehicle: parties.vehicle,
        }
    }

    async fn staff(&self, operation: &str, load: &str, body: &Value) -> Seen {
        let mut ask = ApiRequest::of(Api::Operator, operation, "").token(&self.staff);
        ask.path = ask.policy.path.replace("{organizationId}", &self.organization).replace("{loadId}", load);
        if !body.is_null() {
            ask = ask.json(body);
        }
        ask.send(self.world).await
    }

    async fn import(&self, loads: Value) -> Value {
        let seen = self.staff("importLoads", "", &json!({"loads": loads})).await;
        assert_eq!(seen.status, 200, "{}", seen.text);
        seen.body["data"].clone()
    }

    /// What the partner reads.
    async fn partner(&self, operation: &str, id: &str, query: &str) -> Value {
        let ask = ApiRequest::of(Api::Partner, operation, id).token(&self.partner);
        let seen = if query.is_empty() { ask } else { ask.query(query) }.send(self.world).await;
        assert_eq!(seen.status, 200, "{}", seen.text);
        seen.body["data"].clone()
    }

    async fn positions(&self, positions: &[Value]) -> Value {
        let seen = self.staff("ingestPositions", "", &json!({"positions": positions})).await;
        assert_eq!(seen.status, 200, "{}", seen.text);
        json!({"accepted": seen.body["data"]["accepted"], "ignored": seen.body["data"]["ignored"]})
    }
}

fn row(id: &str) -> Value {
    json!({"externalId": id, "orderNumber": format!("ORD-{id}"), "customerCode": "BLUEB", "rate": 1200.5})
}

on_both! {
    async fn dispatch_assigns_and_moves_by_the_partner_api_s_rules(world: World) {
        let desk = Desk::set_up(&world).await;
        desk.import(json!([row("TMS-1")])).await;
        let before = desk.partner("getLoad", "TMS-1", "").await;
        let change = json!({
            "status": "ASSIGNED",
            "carrierId": desk.carrier,
            "vehicleId": desk.vehicle,
            "stops": [{"type": "PICKUP", "city": "Dallas"}, {"type": "DELIVERY", "city": "Atlanta"}],
        });
        let seen = desk.staff("updateLoad", "TMS-1", &change).await;
        assert_eq!(seen.status, 200, "{}", seen.text);
        let read = desk.partner("getLoad", "TMS-1", "include=carrier,vehicle,stops").await;
        assert_eq!((&read["status"], &read["carrier"]["id"], &read["vehicle"]["id"]), (&json!("ASSIGNED"), &json!(desk.carrier), &json!(desk.vehicle)));
        assert_eq!((&read["stops"][1]["city"], &read["stops"]), (&json!("Atlanta"), &seen.body["data"]["stops"]));
        assert!(read["updatedAt"].as_i64() > before["updatedAt"].as_i64(), "the clock went on");
        assert_eq!(desk.staff("getLoad", "TMS-1", &Value::Null).await.body["data"], seen.body["data"]);
        // The same again is no change, and an illegal one is none either.
        assert_eq!(desk.staff("updateLoad", "TMS-1", &change).await.body["data"], seen.body["data"]);
        desk.staff("updateLoad", "TMS-1", &json!({"status": "DELIVERED"})).await;
        let back = desk.staff("updateLoad", "TMS-1", &json!({"status": "LOADED", "notes": "late"})).await;
        assert_eq!(back.verdict(), (409, "conflict"));
        assert_eq!(desk.partner("getLoad", "TMS-1", "").await["notes"], Value::Null, "nothing of it was done");
        let nobody = desk.staff("updateLoad", "TMS-1", &json!({"carrierId": "carrier_00000000000070008000000000000001"})).await;
        assert_eq!(nobody.body["error"]["details"][0]["pointer"], "/carrierId");
        assert_eq!(desk.staff("updateLoad", "TMS-2", &json!({})).await.verdict(), (404, "not_found"));
        let cleared = desk.staff("updateLoad", "TMS-1", &json!({"vehicleId": null})).await;
        assert_eq!((&cleared.body["data"]["vehicleId"], &cleared.body["data"]["carrierId"]), (&Value::Null, &json!(desk.carrier)));
    }

    async fn an_import_creates_changes_and_leaves_alone(world: World) {
        let desk = Desk::set_up(&world).await;
        let rows: Vec<_> = (0..1000).map(|n| row(&format!("TMS-{n}"))).collect();
        let counts = |created: i32, updated: i32, unchanged: i32| {
            json!({"created": created, "updated": updated, "unchanged": unchanged, "rejected": []})
        };
        assert_eq!(desk.import(json!(rows)).await, counts(1000, 0, 0));
        assert_eq!(desk.import(json!(rows)).await, counts(0, 0, 1000), "sent again, it changes nothing");
        let change = json!([{"externalId": "TMS-5", "status": "ASSIGNED"}, {"externalId": "TMS-6", "rate": null}]);
        assert_eq!(desk.import(change).await, counts(0, 2, 0));
        let five = desk.partner("getLoad", "TMS-5", "include=customer").await;
        assert_eq!((&five["status"], &five["rate"], &five["customer"]["customerCode"]), (&json!("ASSIGNED"), &json!(1200.5), &json!("BLUEB")));
        assert_eq!(desk.partner("getLoad", "TMS-6", "").await["rate"], Value::Null);
        // A poller sees each of them once, in order.
        let mut seen = std::collections::BTreeSet::new();
        let (mut query, mut last) = ("limit=100".to_owned(), 0);
        loop {
            let page = ApiRequest::of(Api::Partner, "listLoads", "").token(&desk.partner).query(&query).send(&world).await;
            for load in page.body["data"].as_array().unwrap() {
                let at = load["updatedAt"].as_i64().unwrap();
                assert!(at > last, "updatedAt rises strictly");
                last = at;
                assert!(seen.insert(load["externalId"].as_str().unwrap().to_owned()));
            }
            match page.body["nextCursor"].as_str() {
                Some(cursor) => query = format!("limit=100&cursor={cursor}"),
                None => break,
            }
        }
        assert_eq!(seen.len(), 1000);
        // The next change by a partner comes behind all of them.
        let later = ApiRequest::of(Api::Partner, "changeLoadStatus", "TMS-9").token(&desk.partner).once("k");
        let later = later.json(&json!({"status": "ASSIGNED"})).send(&world).await;
        assert!(later.body["data"]["updatedAt"].as_i64().unwrap() > last, "{}", later.text);
    }

    async fn rows_that_break_a_rule_are_told_and_the_others_brought_in(world: World) {
        let desk = Desk::set_up(&world).await;
        desk.import(json!([{"externalId": "OLD", "orderNumber": "ORD-0", "status": "DELIVERED"}])).await;
        let done = desk.import(json!([
            row("TMS-1"),
            {"externalId": "TMS-2"},
            {"externalId": "OLD", "status": "LOADED"},
            {"externalId": "TMS-3", "orderNumber": "O", "customerCode": "NOBODY"},
            {"externalId": "upsert", "orderNumber": "O"},
            {"externalId": "TMS-4", "orderNumber": "O", "stops": [{"type": "PICKUP", "city": "Dallas", "latitude": 1.0}]},
            {"externalId": "TMS-1", "notes": "the same one again"},
        ])).await;
        assert_eq!((&done["created"], &done["updated"], &done["unchanged"]), (&json!(1), &json!(1), &json!(0)));
        let rejected: Vec<_> = done["rejected"].as_array().unwrap().iter()
            .map(|row| (row["index"].as_i64().unwrap(), row["pointer"].as_str().unwrap())).collect();
        assert_eq!(rejected, [
            (1, "/loads/1/orderNumber"), (2, "/loads/2/status"), (3, "/loads/3/customerCode"),
            (4, "/loads/4/externalId"), (5, "/loads/5/stops/0"),
        ]);
        let all = desk.staff("listLoads", "", &Value::Null).await;
        let ids: Vec<_> = all.body["data"].as_array().unwrap().iter().map(|load| load["externalId"].clone()).collect();
        assert_eq!(ids, ["OLD", "TMS-1"]);
        assert_eq!(all.body["data"][1]["notes"], "the same one again");
        let wrong = desk.staff("importLoads", "", &json!({"loads": [row("A"), {"externalId": "B", "rate": -1}]})).await;
        assert_eq!(wrong.body["error"]["details"][0]["pointer"], "/loads/1/rate", "the contract is kept first");
    }

    async fn subscribers_hear_of_what_staff_change(world: World) {
        let desk = Desk::set_up(&world).await;
        let all = json!(["load.created", "load.updated", "load.status_changed"]);
        for key in ["one", "two"] {
            let hook = json!({"url": format!("https://hooks.example.com/{key}"), "eventTypes": all});
            let made = ApiRequest::of(Api::Partner, "createWebhook", "").token(&desk.partner).once(key).json(&hook).send(&world).await;
            assert_eq!(made.status, 201, "{}", made.text);
        }
        // More deliveries than one statement takes values for.
        let rows: Vec<_> = (0..1000).map(|n| row(&format!("TMS-{n}"))).collect();
        desk.import(json!(rows)).await;
        desk.import(json!(rows)).await;
        desk.staff("updateLoad", "TMS-1", &json!({"status": "ASSIGNED", "notes": "Call ahead."})).await;
        let door = Sidedoor::open(&world).await;
        let deliveries = door.rows_as_text("webhook_deliveries").await;
        let of = |event: &str| deliveries.iter().filter(|row| row.contains(event)).count();
        assert_eq!((of("load.created"), of("load.updated"), of("load.status_changed")), (2000, 2, 2));
        assert_eq!(door.rows_as_text("webhook_payloads").await.len(), 1001, "the bytes are kept once a change");
        door.close().await;
    }

    async fn staff_list_what_there_is(world: World) {
        let desk = Desk::set_up(&world).await;
        desk.import(json!([row("TMS-1"), {"externalId": "TMS-2", "orderNumber": "O", "status": "IN_TRANSIT"}])).await;
        let ids = async |query: &str| -> Vec<String> {
            let ask = ApiRequest::of(Api::Operator, "listLoads", &desk.organization).token(&desk.staff).query(query);
            let seen = ask.send(&world).await;
            seen.body["data"].as_array().unwrap().iter().map(|load| load["externalId"].as_str().unwrap().to_owned()).collect()
        };
        assert_eq!(ids("limit=1").await, ["TMS-1"]);
        assert_eq!(ids("statuses=IN_TRANSIT,LOADED").await, ["TMS-2"]);
        assert_eq!(ids("externalId=TMS-1").await, ["TMS-1"]);
        for (operation, member) in [("listCustomers", "customerCode"), ("listCarriers", "carrierCode"), ("listVehicles", "unitNumber")] {
            let seen = ApiRequest::of(Api::Operator, operation, &desk.organization).token(&desk.staff).send(&world).await;
            assert_eq!(seen.body["data"].as_array().unwrap().len(), 1, "{operation}");
            assert!(seen.body["data"][0][member].is_string(), "{}", seen.text);
        }
    }

    async fn late_and_repeated_positions_change_nothing(world: World) {
        let desk = Desk::set_up(&world).await;
        desk.import(json!([{"externalId": "TMS-1", "orderNumber": "O", "status": "IN_TRANSIT"}, {"externalId": "TMS-2", "orderNumber": "O"}])).await;
        let at = |minute: i64, latitude: f64| {
            json!({"load": "TMS-1", "latitude": latitude, "longitude": -90.0, "recordedAt": world.now() + minute * 60_000})
        };
        assert_eq!(desk.positions(&[at(1, 31.0), at(3, 33.0), at(2, 32.0)]).await, json!({"accepted": 3, "ignored": 0}));
        let newest = desk.partner("getTracking", "TMS-1", "").await;
        assert_eq!(newest["position"]["latitude"], json!(33));
        world.clock.advance_ms(60_000);
        // Late ones, one from the same moment that says something else, and the whole batch again.
        for batch in [vec![at(1, 1.0), at(0, 30.0)], vec![at(2, 99.0 - 97.0)], vec![at(1, 31.0), at(2, 32.0)]] {
            desk.positions(&batch).await;
            assert_eq!(desk.partner("getTracking", "TMS-1", "").await["position"], newest["position"]);
        }
        assert_eq!(desk.positions(&[at(4, 34.0)]).await, json!({"accepted": 1, "ignored": 0}));
        assert_eq!(desk.partner("getTracking", "TMS-1", "").await["position"]["latitude"], json!(34));
        let pending = json!({"load": "TMS-2", "latitude": 1.0, "longitude": 1.0, "recordedAt": world.now()});
        assert_eq!(desk.positions(&[pending]).await, json!({"accepted": 0, "ignored": 1}), "it is not tracked now");
    }
}
