//! POST /v1/loads

use serde_json::{Value, json};

use super::{assert_holds, everything};
use crate::harness::on_both;

on_both! {
    async fn everything_that_is_sent_comes_back(world: World) {
        let (organization, token) = world.tenant().await;
        let parties = world.parties(organization).await;
        let api = world.raw(&token);
        world.clock.advance_ms(1_000);
        let sent = everything(&parties);
        let created = api.post("/v1/loads", &sent).await.data(201);
        let read = api.get("/v1/loads/TMS-88412?include=stops").await.data(200);
        assert_holds(&read, &sent);
        assert_eq!(read["eligibleForTracking"], true);
        assert_eq!((&read["createdAt"], &read["updatedAt"]), (&json!(world.now()), &json!(world.now())));
        let sequence: Vec<_> = read["stops"].as_array().unwrap().iter().map(|s| s["sequence"].clone()).collect();
        assert_eq!(sequence, [1, 2]);
        assert_eq!(read["stops"][1]["country"], "US", "the default");
        // The answer to the create is the load as it reads without anything included.
        assert_eq!(api.get("/v1/loads/TMS-88412").await.data(200), created);
        insta::assert_json_snapshot!("a_load", read, {
            ".id" => id_of("load_"),
            ".stops[].id" => id_of("stop_"),
            ".customerId" => id_of("customer_"),
            ".carrierId" => id_of("carrier_"),
            ".vehicleId" => id_of("vehicle_"),
        });
    }

    async fn what_is_left_out_has_its_default(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        world.clock.advance_ms(1_000);
        let mut created = api.post("/v1/loads", &json!({"orderNumber": "ORD-1003"})).await.data(201);
        let id = created.as_object_mut().unwrap().remove("id").unwrap();
        let expected = json!({
            "externalId": null, "orderNumber": "ORD-1003", "status": "PENDING", "eligibleForTracking": false,
            "rate": null, "currency": "USD", "notes": null, "customerId": null, "carrierId": null,
            "vehicleId": null, "references": [], "equipment": null,
            "createdAt": world.now(), "updatedAt": world.now(),
        });
        assert_eq!(created, expected);
        let nulls = json!({
            "orderNumber": "ORD-1003", "externalId": null, "rate": null, "notes": null, "customerId": null,
            "carrierId": null, "vehicleId": null, "equipment": null, "references": [], "stops": [],
        });
        let mut other = api.post("/v1/loads", &nulls).await.data(201);
        let other_id = other.as_object_mut().unwrap().remove("id").unwrap();
        assert_ne!(id, other_id);
        for moment in ["createdAt", "updatedAt"] {
            assert_eq!(other[moment], world.now() + 1, "a moment of its own");
            other[moment] = json!(world.now());
        }
        assert_eq!(other, expected, "null says the same as nothing");
    }

    async fn every_status_may_be_the_first_and_three_are_tracked(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        for (status, tracked) in [
            ("PENDING", false), ("ASSIGNED", true), ("LOADED", true), ("IN_TRANSIT", true),
            ("DELIVERED", false), ("COMPLETED", false), ("CANCELLED", false),
        ] {
            let load = api.post("/v1/loads", &json!({"orderNumber": "O", "status": status})).await.data(201);
            assert_eq!((&load["status"], &load["eligibleForTracking"]), (&json!(status), &json!(tracked)));
        }
    }

    async fn an_external_id_is_given_once_in_an_organization(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        let load = json!({"orderNumber": "ORD-1", "externalId": "TMS-1"});
        let first = api.post("/v1/loads", &load).await.data(201);
        let error = api.post("/v1/loads", &load).await.error(409, "conflict");
        assert!(error["message"].as_str().unwrap().contains("TMS-1"), "{error}");
        assert_eq!(api.get("/v1/loads").await.json()["data"], json!([first]));
        let (_, other) = world.tenant().await;
        world.raw(&other).post("/v1/loads", &load).await.data(201);
        let ours = json!({"orderNumber": "ORD-1", "externalId": first["id"]});
        assert_eq!(api.post("/v1/loads", &ours).await.pointers(), ["/externalId"]);
    }

    async fn parties_must_be_the_organization_s_own(world: World) {
        let (organization, token) = world.tenant().await;
        let (other, _) = world.tenant().await;
        let (ours, theirs) = (world.parties(organization).await, world.parties(other).await);
        let api = world.raw(&token);
        let load = json!({
            "orderNumber": "O", "externalId": "X",
            "customerId": theirs.customer, "carrierId": ours.carrier, "vehicleId": theirs.vehicle,
        });
        let refused = api.post("/v1/loads", &load).await;
        assert_eq!(refused.pointers(), ["/customerId", "/vehicleId"]);
        let upserted = api.post("/v1/loads/upsert", &load).await;
        assert_eq!(upserted.pointers(), ["/customerId", "/vehicleId"]);
        let unknown = json!({"orderNumber": "O", "carrierId": "carrier_019c8a352b107e6193d827f45ab0c3e9"});
        assert_eq!(api.post("/v1/loads", &unknown).await.pointers(), ["/carrierId"]);
        let mixed_up = json!({"orderNumber": "O", "carrierId": ours.customer});
        assert_eq!(api.post("/v1/loads", &mixed_up).await.pointers(), ["/carrierId"]);
        assert_eq!(api.get("/v1/loads").await.json()["data"], json!([]), "nothing was written");
    }

    async fn what_a_schema_cannot_say_is_checked_as_well(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        let refused = |member: &str, value: Value| {
            let mut load = json!({"orderNumber": "O"});
            load[member] = value;
            let api = &api;
            async move { api.post("/v1/loads", &load).await.pointers() }
        };
        let range = json!({"minFahrenheit": 40, "maxFahrenheit": 39.5});
        let equipment = json!({"type": "REEFER", "temperature": range});
        assert_eq!(refused("equipment", equipment).await, ["/equipment/temperature"]);
        let (before, after) = (1_774_101_600_000_i64, 1_774_101_600_001_i64);
        let stops = json!([
            {"type": "PICKUP", "city": "Dallas", "latitude": 1},
            {"type": "OTHER", "city": "Waco", "appointmentStart": after, "appointmentEnd": before},
            {"type": "DELIVERY", "city": "Austin", "arrivedAt": after, "departedAt": before},
            {"type": "DELIVERY", "city": "Austin", "arrivedAt": after, "departedAt": after},
        ]);
        let places = ["/stops/0", "/stops/1/appointmentEnd", "/stops/2/departedAt"];
        assert_eq!(refused("stops", stops).await, places);
    }
}

/// A redaction that wants an id of this kind.
fn id_of(prefix: &'static str) -> insta::internals::Redaction {
    insta::dynamic_redaction(move |value, path| {
        let id = value.as_str().unwrap_or_default();
        let digits = id.strip_prefix(prefix).unwrap_or_else(|| panic!("{path} is {id}"));
        assert_eq!(digits.len(), 32, "{path}");
        format!("[{prefix}…]")
    })
}
