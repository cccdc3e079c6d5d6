//! Numbers and texts come back as they were sent.

use serde_json::json;

use crate::harness::database::Sidedoor;
use crate::harness::on_both;

on_both! {
    async fn a_rate_reads_as_it_was_sent(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        for (n, (sent, expected)) in [
            ("2450", "2450"),
            ("2450.0", "2450"),
            ("2.45e3", "2450"),
            ("0", "0"),
            ("-0.0", "0"),
            ("0.1", "0.1"),
            ("1875.5", "1875.5"),
            ("10000000", "10000000"),
            ("9999999.99", "9999999.99"),
            ("0.30", "0.3"),
            ("0.01", "0.01"),
            ("1.1", "1.1"),
            ("4.35", "4.35"),
            ("1e-2", "0.01"),
            ("8999999.07", "8999999.07"),
        ].into_iter().enumerate() {
            let body = format!(r#"{{"orderNumber": "O", "externalId": "R{n}", "rate": {sent}}}"#);
            let created = api.post_text("/v1/loads", &body).await;
            assert_eq!(created.status, 201, "{sent}: {}", created.text);
            let wanted = format!(r#""rate":{expected}"#);
            for answer in [created, api.get(&format!("/v1/loads/R{n}")).await] {
                let found = answer.text.split([',', '}']).find(|part| part.starts_with(r#""rate""#));
                assert_eq!(found, Some(wanted.as_str()), "{sent}");
            }
        }
        for refused in [
            "-0.01", "10000000.01", "1e400", "\"2450\"", "true", "0.001", "0.30000000000000004", "2450.005", "1e-3",
            "1234567.890123456789012345678901234567890",
        ] {
            let body = format!(r#"{{"orderNumber": "O", "rate": {refused}}}"#);
            api.post_text("/v1/loads", &body).await.error(400, "bad_request");
        }
        let told = api.post_text("/v1/loads", r#"{"orderNumber": "O", "rate": 0.001}"#).await.json();
        assert_eq!(told["error"]["details"], json!([{"pointer": "/rate", "message": "must have at most two decimals"}]));
    }

    async fn a_rate_is_a_decimal_in_the_database(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        for rate in ["0.1", "0.3", "2450", "9999999.99", "null"] {
            api.post_text("/v1/loads", &format!(r#"{{"orderNumber": "O", "rate": {rate}}}"#)).await.data(201);
        }
        let sidedoor = Sidedoor::open(&world).await;
        sidedoor.run("create table amounts as select rate_amount from loads").await;
        let mut amounts: Vec<_> = sidedoor.rows_as_text("amounts").await;
        amounts.iter_mut().for_each(|amount| *amount = amount.trim_matches(['(', ')']).to_owned());
        amounts.sort_unstable();
        assert_eq!(amounts, ["", "0.10", "0.30", "2450.00", "9999999.99"]);
        sidedoor.close().await;
    }

    async fn texts_read_as_they_were_sent(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        for text in [
            "", " . ", "line\nbreak\r\n\ttab", "30 °F — ‘quoted’", "😀👨‍👩‍👧 \u{202e}right to left", "e\u{301} is not é",
            r#"back\slash "quotes" {json} <b>html</b> '; drop table loads; --"#, "-\u{10ffff}\u{feff}",
        ] {
            let load = json!({"externalId": "N", "orderNumber": "O", "notes": text});
            assert!(api.post("/v1/loads/upsert", &load).await.status < 300, "{text:?}");
            assert_eq!(api.get("/v1/loads/N").await.data(200)["notes"], text);
        }
        for text in ["nul\u{0}", "bell\u{7}", "delete\u{7f}", "next\u{85}", " ", "\u{200b}"] {
            let load = json!({"externalId": "N", "orderNumber": "O", "notes": text});
            assert_eq!(api.post("/v1/loads/upsert", &load).await.pointers(), ["/notes"], "{text:?}");
        }
    }

    async fn the_longest_texts_fit_and_one_character_more_does_not(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        // Lengths count characters, not bytes: this one has four.
        let long = |length: usize| "😀".repeat(length);
        for (member, longest) in [("externalId", 128), ("orderNumber", 64), ("notes", 4_000)] {
            let mut load = json!({"orderNumber": "O"});
            load[member] = json!(long(longest));
            let created = api.post("/v1/loads", &load).await.data(201);
            assert_eq!(created[member], load[member]);
            load[member] = json!(long(longest + 1));
            assert_eq!(api.post("/v1/loads", &load).await.pointers(), [format!("/{member}")]);
        }
        let fifty: Vec<_> = (0..50).map(|_| json!({"type": "OTHER", "value": long(100)})).collect();
        let load = json!({"orderNumber": "O", "references": fifty});
        assert_eq!(api.post("/v1/loads", &load).await.data(201)["references"], load["references"]);
        let stops: Vec<_> = (0..51).map(|_| json!({"type": "OTHER", "city": "Waco"})).collect();
        assert_eq!(api.post("/v1/loads", &json!({"orderNumber": "O", "stops": stops})).await.pointers(), ["/stops"]);
    }
}
