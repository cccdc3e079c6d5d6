//! Customers and carriers: brought in by staff, read in pages by partners.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use trailflow::contract::operator::client::types as staff;
use trailflow::domain::access::{KeyMode, Scope};

use crate::harness::on_both;

on_both! {
    async fn customers_and_carriers_are_read_in_pages(world: World) {
        let (organization, token) = world.tenant().await;
        let (other, _) = world.tenant().await;
        let operator = world.operator().await;
        world.parties(other).await;
        let api = world.partner(&token);
        assert_eq!(api.list_customers().send().await.unwrap().data, []);
        for n in 0..5 {
            world.clock.advance_ms(1);
            let customers = (0..5).map(|i| customer(&format!("C{n}{i}"), "Somebody")).collect();
            let carriers = (0..5).map(|i| carrier(&format!("C{n}{i}"), "Somebody")).collect();
            let id = organization.id.to_string();
            let customers = staff::UpsertCustomersRequest { customers };
            let carriers = staff::UpsertCarriersRequest { carriers };
            operator.upsert_customers().organization_id(&id).body(customers).send().await.unwrap();
            operator.upsert_carriers().organization_id(&id).body(carriers).send().await.unwrap();
        }
        let (all_customers, all_carriers) = (api.list_customers().send(), api.list_carriers().limit(100).send());
        let (all_customers, all_carriers) = (all_customers.await.unwrap(), all_carriers.await.unwrap());
        assert_eq!((all_customers.data.len(), all_carriers.data.len()), (25, 25), "of this organization only");
        assert_eq!((&all_customers.next_cursor, &all_carriers.next_cursor), (&None, &None));
        let oldest_first: Vec<_> = all_customers.data.chunks(5).map(|batch| &batch[0].customer_code[..2]).collect();
        assert_eq!(oldest_first, ["C0", "C1", "C2", "C3", "C4"]);

        for limit in [1, 4, 5, 24] {
            let (mut customers, mut carriers) = (Vec::new(), Vec::new());
            let (mut after_customer, mut after_carrier) = (None::<String>, None::<String>);
            for page in 0..25 / limit + i32::from(25 % limit > 0) {
                let (mut request, mut other) = (api.list_customers().limit(limit), api.list_carriers().limit(limit));
                if page > 0 {
                    request = request.cursor(after_customer.expect("there is another page"));
                    other = other.cursor(after_carrier.expect("there is another page"));
                }
                let (page, other) = (request.send().await.unwrap().into_inner(), other.send().await.unwrap().into_inner());
                customers.extend(page.data);
                carriers.extend(other.data);
                (after_customer, after_carrier) = (page.next_cursor, other.next_cursor);
            }
            assert_eq!((after_customer, after_carrier), (None, None), "limit {limit}");
            assert_eq!((&customers, &carriers), (&all_customers.data, &all_carriers.data));
        }
    }

    async fn wrong_limits_and_cursors_are_named(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        for n in 0..2 {
            api.post("/v1/loads", &json!({"orderNumber": format!("O-{n}")})).await.data(201);
        }
        let of_loads = api.get("/v1/loads?limit=1").await.json()["nextCursor"].as_str().unwrap().to_owned();
        for n in 0..2 {
            let url = format!("https://example.com/{n}");
            api.post("/v1/webhooks", &json!({"url": url, "eventTypes": ["load.created"]})).await.data(201);
        }
        let of_webhooks = api.get("/v1/webhooks?limit=1").await.json()["nextCursor"].as_str().unwrap().to_owned();
        for path in ["/v1/customers", "/v1/carriers", "/v1/loads"] {
            assert_eq!(api.get(&format!("{path}?cursor={of_webhooks}")).await.pointers(), ["cursor"], "{path}");
        }
        for path in ["/v1/customers", "/v1/carriers", "/v1/webhooks"] {
            for limit in ["0", "101", "-1", "1.5", "ten", ""] {
                assert_eq!(api.get(&format!("{path}?limit={limit}")).await.pointers(), ["limit"], "{path} {limit}");
            }
            for cursor in ["x", "AAAA", &of_loads, "=="] {
                assert_eq!(api.get(&format!("{path}?cursor={cursor}")).await.pointers(), ["cursor"], "{path} {cursor}");
            }
        }
        assert_eq!(api.get("/v1/loads?cursor=AAAA").await.pointers(), ["cursor"]);
    }

    async fn a_bulk_upsert_counts_and_answers_in_order(world: World) {
        let (organization, token) = world.tenant().await;
        let operator = world.operator().await;
        let id = organization.id.to_string();
        let bring = async |customers: Vec<staff::CustomerInput>| {
            let body = staff::UpsertCustomersRequest { customers };
            operator.upsert_customers().organization_id(&id).body(body).send().await.unwrap().into_inner().data
        };
        let first = bring(vec![customer("A", "Alpha"), customer("B", "Beta"), customer("C", "Gamma")]).await;
        assert_eq!((first.created, first.updated, first.ids.len()), (3, 0, 3));
        world.clock.advance_ms(5);
        let second = bring(vec![
            customer("D", "Delta"), customer("C", "Gamma Inc."), customer("A", "Alpha Co."), customer("C", "Gamma Ltd."),
        ]).await;
        assert_eq!((second.created, second.updated), (1, 2));
        assert_eq!(second.ids[1..], [&first.ids[2], &first.ids[0], &first.ids[2]].map(String::clone));
        assert!(!first.ids.contains(&second.ids[0]));

        let read = world.partner(&token).list_customers().send().await.unwrap().into_inner().data;
        let names: BTreeSet<_> = read.iter().map(|c| (c.customer_code.as_str(), c.customer_name.as_str())).collect();
        let expected = [("A", "Alpha Co."), ("B", "Beta"), ("C", "Gamma Ltd."), ("D", "Delta")];
        assert_eq!(names, BTreeSet::from(expected), "others stay, and of two with one code the later counts");
        let ids: BTreeSet<_> = read.into_iter().map(|customer| customer.id).collect();
        assert_eq!(ids, first.ids.into_iter().chain(second.ids).collect());
    }

    async fn a_bulk_upsert_replaces_whole_items(world: World) {
        let (organization, token) = world.tenant().await;
        let api = world.raw(&token);
        let staff = world.raw_operator(&world.operator_token().await);
        let put = async |what: &str, items: Value| {
            let path = format!("/v1/organizations/{}/{what}", organization.id);
            staff.send(reqwest::Method::PUT, &path, &json!({what: items})).await
        };
        let full = json!([{"carrierCode": "L", "carrierName": "Lone Star", "mcNumber": "MC-1", "dotNumber": "2"}]);
        put("carriers", full).await.data(200);
        let bare = put("carriers", json!([{"carrierCode": "L", "carrierName": "Lone Star"}])).await.data(200);
        assert_eq!((&bare["created"], &bare["updated"]), (&json!(0), &json!(1)));
        let read = api.get("/v1/carriers").await.json()["data"][0].clone();
        assert_eq!((&read["mcNumber"], &read["dotNumber"]), (&Value::Null, &Value::Null), "what is left out is null");

        let vehicle = put("vehicles", json!([{"unitNumber": "1", "vehicleType": "Tractor"}])).await.data(200);
        put("vehicles", json!([{"unitNumber": "1", "vehicleType": null}])).await.data(200);
        let load = json!({"orderNumber": "O", "externalId": "V", "vehicleId": vehicle["ids"][0]});
        api.post("/v1/loads", &load).await.data(201);
        let read = api.get("/v1/loads/V?include=vehicle").await.data(200);
        assert_eq!(read["vehicle"], json!({"id": vehicle["ids"][0], "unitNumber": "1", "vehicleType": null}));

        let half_wrong = json!([{"carrierCode": "N", "carrierName": "New"}, {"carrierCode": "", "carrierName": "x"}]);
        assert_eq!(put("carriers", half_wrong).await.pointers(), ["/carriers/1/carrierCode"]);
        assert_eq!(api.get("/v1/carriers").await.json()["data"].as_array().unwrap().len(), 1, "all or none");
        assert_eq!(put("customers", json!([])).await.pointers(), ["/customers"]);
    }

    async fn vehicles_are_read_in_pages_by_those_who_may_read_carriers(world: World) {
        let (organization, token) = world.tenant().await;
        let (_, stranger) = world.tenant().await;
        let staff = world.raw_operator(&world.operator_token().await);
        let path = format!("/v1/organizations/{}/vehicles", organization.id);
        let mut ids = Vec::new();
        for n in 0..5 {
            world.clock.advance_ms(1);
            let vehicles = json!([{"unitNumber": format!("U{n}"), "vehicleType": "Tractor"}]);
            let done = staff.send(reqwest::Method::PUT, &path, &json!({"vehicles": vehicles})).await.data(200);
            ids.push(done["ids"][0].clone());
        }
        let api = world.raw(&token);
        let first = api.get("/v1/vehicles?limit=3").await.json();
        let second = api.get(&format!("/v1/vehicles?limit=3&cursor={}", first["nextCursor"].as_str().unwrap())).await.json();
        assert_eq!(second["nextCursor"], Value::Null);
        let pages = [&first["data"], &second["data"]].map(|page| page.as_array().unwrap().clone()).concat();
        assert_eq!(pages.iter().map(|vehicle| vehicle["id"].clone()).collect::<Vec<_>>(), ids, "oldest first");
        assert_eq!((&pages[4]["unitNumber"], &pages[4]["vehicleType"]), (&json!("U4"), &json!("Tractor")));
        let load = json!({"orderNumber": "1", "vehicleId": pages[2]["id"]});
        let made = api.post("/v1/loads", &load).await.data(201);
        let shown = api.get(&format!("/v1/loads/{}?include=vehicle", made["id"].as_str().unwrap())).await.data(200);
        assert_eq!(shown["vehicle"], pages[2]);
        assert_eq!(world.raw(&stranger).get("/v1/vehicles").await.json()["data"], json!([]));
        let narrow = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 600).await;
        world.raw(&narrow).get("/v1/vehicles").await.error(403, "forbidden");
    }

    async fn a_thousand_items_fit_in_one_request(world: World) {
        let (organization, _) = world.tenant().await;
        let operator = world.operator().await;
        let id = organization.id.to_string();
        for (created, updated) in [(1_000, 0), (0, 1_000)] {
            let carriers = (0..1_000).map(|n| carrier(&format!("C{n}"), "Somebody")).collect();
            let body = staff::UpsertCarriersRequest { carriers };
            let done = operator.upsert_carriers().organization_id(&id).body(body).send().await.unwrap();
            assert_eq!((done.data.created, done.data.updated, done.data.ids.len()), (created, updated, 1_000));
        }
    }
}

fn customer(code: &str, name: &str) -> staff::CustomerInput {
    staff::CustomerInput { customer_code: code.to_owned(), customer_name: name.to_owned() }
}

fn carrier(code: &str, name: &str) -> staff::CarrierInput {
    staff::CarrierInput {
        carrier_code: code.to_owned(),
        carrier_name: name.to_owned(),
        mc_number: None,
        dot_number: None,
    }
}
