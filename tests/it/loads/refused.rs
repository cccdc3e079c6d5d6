//! Values that could not be meant are refused, by whatever way they come in, and told with what to send instead.

use reqwest::Method;
use serde_json::{Value, json};

use crate::harness::on_both;

/// A member of a load, a value for it, where the fault is, and a part of what is said.
fn refused() -> Vec<(&'static str, Value, &'static str, &'static str)> {
    let stop = |member: &str, value: Value| {
        let mut stop = json!({"type": "PICKUP", "city": "Reno"});
        stop[member] = value;
        json!([stop])
    };
    vec![
        ("rate", json!(0.001), "/rate", "at most two decimals"),
        ("rate", json!(0.1 + 0.2), "/rate", "at most two decimals"),
        ("currency", json!("ZZZ"), "/currency", "ISO 4217 currency code such as USD; \"ZZZ\" is none"),
        ("orderNumber", json!("  "), "/orderNumber", "at least one visible character"),
        ("orderNumber", json!("\u{200b}"), "/orderNumber", "at least one visible character"),
        ("orderNumber", json!("O-1 "), "/orderNumber", "send \"O-1\""),
        ("notes", json!(" \n "), "/notes", "must contain a visible character"),
        ("references", json!([{"type": "PO", "value": "77\u{a0}"}]), "/references/0/value", "send \"77\""),
        ("stops", stop("name", json!("\u{3164}")), "/stops/0/name", "visible character"),
        ("stops", stop("city", json!(" ")), "/stops/0/city", "visible character"),
        ("stops", stop("city", json!("Re\u{9b}no")), "/stops/0/city", "control characters"),
        ("stops", stop("country", json!("XX")), "/stops/0/country", "\"XX\" is none"),
        (
            "stops",
            stop("timeZone", json!("America/Chicgo")),
            "/stops/0/timeZone",
            "did you mean \"America/Chicago\"?",
        ),
        ("stops", stop("timeZone", json!("Central")), "/stops/0/timeZone", "IANA time zone"),
        ("stops", stop("timeZone", json!("UTC+5")), "/stops/0/timeZone", "IANA time zone"),
        (
            "stops",
            stop("appointmentStart", json!(1_774_101_600)),
            "/stops/0/appointmentStart",
            "looks like seconds",
        ),
        (
            "stops",
            stop("arrivedAt", json!(1_774_101_600_000_000_i64)),
            "/stops/0/arrivedAt",
            "looks like microseconds",
        ),
        ("stops", stop("departedAt", json!(20_260_401)), "/stops/0/departedAt", "from the year 2000"),
        ("stops", stop("appointmentEnd", json!(4_102_444_800_001_i64)), "/stops/0/appointmentEnd", "to 2100"),
        ("stops", stop("latitude", json!(90.01)), "/stops/0/latitude", "at most 90"),
        (
            "stops",
            json!([{"type": "PICKUP", "city": "Reno", "appointmentStart": 1_774_101_600_001_i64, "appointmentEnd": 1_774_101_600_000_i64}]),
            "/stops/0/appointmentEnd",
            "must not be before appointmentStart",
        ),
        ("equipment", json!({"type": "REEFER", "lengthFeet": 0}), "/equipment/lengthFeet", "at least 1"),
        (
            "equipment",
            json!({"type": "REEFER", "temperature": {"minFahrenheit": 40, "maxFahrenheit": 39}}),
            "/equipment/temperature",
            "above its maxFahrenheit",
        ),
    ]
}

on_both! {
    async fn a_value_that_cannot_be_meant_is_refused_whoever_sends_it(world: World) {
        let (organization, token) = world.tenant().await;
        let api = world.raw(&token);
        let staff = world.raw_operator(&world.operator_token().await);
        let base = format!("/v1/organizations/{}/loads", organization.id);
        api.post("/v1/loads", &json!({"externalId": "OLD", "orderNumber": "O"})).await.data(201);
        let before = api.get("/v1/loads/OLD?include=stops").await.data(200);
        for (member, value, pointer, part) in refused() {
            let with = |mut load: Value| {
                load[member] = value.clone();
                load
            };
            let create = api.post("/v1/loads", &with(json!({"orderNumber": "O"}))).await;
            let upsert = api.post("/v1/loads/upsert", &with(json!({"externalId": "OLD", "orderNumber": "O"}))).await;
            let update = staff.send(Method::PATCH, &format!("{base}/OLD"), &with(json!({"status": "PENDING"}))).await;
            for answer in [create, upsert, update] {
                let error = answer.error(400, "bad_request");
                let detail = &error["details"][0];
                assert_eq!(detail["pointer"], pointer, "{detail}");
                assert!(detail["message"].as_str().unwrap().contains(part), "{pointer}: {detail}");
            }
            let rows = json!({"loads": [with(json!({"externalId": "OLD", "orderNumber": "O"}))]});
            let import = staff.send(Method::PUT, &base, &rows).await.json();
            let told = [&import["error"]["details"][0], &import["data"]["rejected"][0]];
            let detail = told.into_iter().find(|detail| !detail.is_null()).unwrap_or_else(|| panic!("{import}"));
            assert_eq!(detail["pointer"], format!("/loads/0{pointer}"), "{detail}");
            assert!(detail["message"].as_str().unwrap().contains(part), "{pointer}: {detail}");
        }
        assert_eq!(api.get("/v1/loads/OLD?include=stops").await.data(200), before);
    }

    async fn an_id_or_code_has_no_white_space_at_its_ends(world: World) {
        let (organization, token) = world.tenant().await;
        let api = world.raw(&token);
        let staff = world.raw_operator(&world.operator_token().await);
        let base = format!("/v1/organizations/{}", organization.id);
        for id in ["W-1 ", "W-1\u{a0}", "W-1\u{3000}", "W-1\u{200b}", "\u{feff}W-1", "\u{2003}W-1"] {
            let load = json!({"externalId": id, "orderNumber": "O"});
            for path in ["/v1/loads", "/v1/loads/upsert"] {
                let told = api.post(path, &load).await.error(400, "bad_request");
                let detail = &told["details"][0];
                assert_eq!(detail["pointer"], "/externalId");
                assert_eq!(detail["message"], "must not begin or end with white space; send \"W-1\"", "{id:?}");
            }
            for (what, row, member) in [
                ("loads", json!({"externalId": id, "orderNumber": "O"}), "externalId"),
                ("customers", json!({"customerCode": id, "customerName": "A"}), "customerCode"),
                ("carriers", json!({"carrierCode": id, "carrierName": "A"}), "carrierCode"),
                ("carriers", json!({"carrierCode": "A", "carrierName": "A", "mcNumber": id}), "mcNumber"),
                ("vehicles", json!({"unitNumber": id}), "unitNumber"),
            ] {
                let answer = staff.send(Method::PUT, &format!("{base}/{what}"), &json!({what: [row]})).await;
                assert_eq!(answer.pointers(), [format!("/{what}/0/{member}")], "{id:?}");
            }
        }
        assert_eq!(api.get("/v1/loads").await.json()["data"], json!([]));
    }

    async fn names_that_staff_give_can_be_seen(world: World) {
        let (organization, _) = world.tenant().await;
        let staff = world.raw_operator(&world.operator_token().await);
        let base = format!("/v1/organizations/{}", organization.id);
        for name in [" ", "\u{200b}", "\u{2800}", "a\u{2028}b"] {
            let key = json!({"name": name, "mode": "TEST", "scopes": ["loads:read"]});
            assert_eq!(staff.post(&format!("{base}/api-keys"), &key).await.pointers(), ["/name"], "{name:?}");
            assert_eq!(staff.post("/v1/organizations", &json!({"name": name})).await.pointers(), ["/name"]);
            let customer = json!({"customers": [{"customerCode": "A", "customerName": name}]});
            let answer = staff.send(Method::PUT, &format!("{base}/customers"), &customer).await;
            assert_eq!(answer.pointers(), ["/customers/0/customerName"]);
            let access = json!({"state": "DISABLED", "reason": if name == "a\u{2028}b" { " " } else { name }});
            let answer = staff.send(Method::PUT, &format!("{base}/access"), &access).await;
            assert_eq!(answer.pointers(), ["/reason"]);
        }
        let key = json!({"name": "K", "mode": "TEST", "scopes": ["loads:read"], "expiresAt": 1_790_000_000});
        assert_eq!(staff.post(&format!("{base}/api-keys"), &key).await.pointers(), ["/expiresAt"], "seconds");
    }

    async fn a_reader_begins_at_0_or_at_a_moment(world: World) {
        let (organization, token) = world.tenant().await;
        let api = world.raw(&token);
        let staff = world.raw_operator(&world.operator_token().await);
        let theirs = format!("/v1/organizations/{}/loads", organization.id);
        for (caller, path) in [(&api, "/v1/loads"), (&staff, theirs.as_str())] {
            for good in ["0", "946684800000", "1774094400000", "4102444800000"] {
                assert_eq!(caller.get(&format!("{path}?updatedAfter={good}")).await.status, 200, "{good}");
            }
            for (bad, part) in [("1774094400", "looks like seconds"), ("1", "must be 0, or"), ("1774094400000000", "looks like microseconds")] {
                let told = caller.get(&format!("{path}?updatedAfter={bad}")).await.error(400, "bad_request");
                let detail = &told["details"][0];
                assert_eq!(detail["pointer"], "updatedAfter");
                assert!(detail["message"].as_str().unwrap().contains(part), "{bad}: {detail}");
            }
        }
    }
}
