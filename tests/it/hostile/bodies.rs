//! Bodies: too large, too slow, broken off, not JSON, JSON that parsers disagree about.

use super::{Bytes, loads, pointers};
use crate::harness::on_both;
use crate::harness::wire;

const SOUND: &str = r#"{"orderNumber": "ORD-1"}"#;
const LIMIT: usize = 131_072;

on_both! {
    async fn the_media_type_is_json(world: World) {
        let (_, token) = world.tenant().await;
        let create = |content_type: &str| Bytes::create(&token, SOUND).without("content-type").with(content_type);
        for wrong in [
            "x-nothing: 1", "content-type:", "content-type: text/plain", "content-type: application/xml",
            "content-type: application/x-www-form-urlencoded", "content-type: multipart/form-data; boundary=x",
            "content-type: application/jsonp", "content-type: application/json, text/plain",
            "content-type: application/json; charset=iso-8859-1", "content-type: application/json; charset=utf-16",
            "content-type: application/merge-patch+json",
        ] {
            create(wrong).is_told(&world, 415, "unsupported_media_type", "Content-Type: application/json").await;
        }
        let twice = create("content-type: application/json").with("content-type: application/json");
        twice.is_told(&world, 415, "unsupported_media_type", "Content-Type: application/json").await;
        for encoding in ["gzip", "br", "deflate", "zstd", "identity, gzip"] {
            let encoded = Bytes::create(&token, b"\x1f\x8b\x08\x00").with(&format!("content-encoding: {encoding}"));
            encoded.is_told(&world, 415, "unsupported_media_type", "Content-Encoding").await;
        }
        assert_eq!(loads(&world, &token).await, 0);
        for (number, charset) in ["\"UTF-8\"", "utf8", "UTF8", "\"utf8\""].into_iter().enumerate() {
            let good = create(&format!("Content-Type:  Application/JSON ; charset={charset}"));
            let good = good.without("idempotency-key").with(&format!("idempotency-key: {number}"));
            assert_eq!(good.with("content-encoding: identity").send(&world).await.status, 201, "{charset}");
        }
    }

    async fn bodies_that_are_too_large(world: World) {
        let (_, token) = world.tenant().await;
        let phrase = "larger than the 131072 bytes";
        let padded = |length: usize| format!("{SOUND}{}", " ".repeat(length - SOUND.len()));
        let declared = Bytes::create(&token, padded(LIMIT + 1));
        let seen = declared.is_told(&world, 413, "payload_too_large", phrase).await;
        assert_eq!(seen.header("connection"), Some("close"), "what follows is no request");
        let much = Bytes::create(&token, padded(8 * 1024 * 1024));
        much.is_told(&world, 413, "payload_too_large", phrase).await;
        // Only announced: the answer comes without the body.
        let announced = Bytes::create(&token, "").without("content-length").with("content-length: 99999999999");
        announced.is_told(&world, 413, "payload_too_large", phrase).await;
        chunked(&token, &padded(LIMIT + 1)).is_told(&world, 413, "payload_too_large", phrase).await;
        let small = Bytes::new("POST /v1/loads/x/status", &token).with("idempotency-key: s")
            .with("content-type: application/json").sized(vec![b' '; 16_385]);
        small.is_told(&world, 413, "payload_too_large", "16384 bytes").await;
        assert_eq!(loads(&world, &token).await, 0);
        assert_eq!(Bytes::create(&token, padded(LIMIT)).send(&world).await.status, 201, "the limit itself is fine");
        let chunked = chunked(&token, SOUND).without("idempotency-key").with("idempotency-key: c");
        assert_eq!(chunked.send(&world).await.status, 201);
    }

    async fn bodies_that_do_not_arrive(world: World) {
        let (_, token) = world.tenant().await;
        let short = Bytes::create(&token, SOUND).without("content-length").with("content-length: 500");
        let slow = short.is_told(&world, 408, "request_timeout", "did not arrive within 2 s").await;
        assert_eq!(slow.header("connection"), Some("close"));
        let endless = Bytes::create(&token, "5\r\n{\"ord\r\n").without("content-length").with("transfer-encoding: chunked");
        endless.is_told(&world, 408, "request_timeout", "did not arrive within 2 s").await;
        let garbled = Bytes::create(&token, "zz\r\n{}\r\n").without("content-length").with("transfer-encoding: chunked");
        garbled.is_told(&world, 400, "bad_request", "was incomplete").await;
        // Who hangs up in the middle may or may not read an answer; there must be no effect.
        let cut = wire::send_and_hang_up(world.node.api_addr(), &short.to_bytes()).await;
        if let Some(answer) = cut {
            assert_eq!(answer.ours().verdict(), (400, "bad_request"));
        }
        assert_eq!(loads(&world, &token).await, 0);
        assert_eq!(Bytes::create(&token, SOUND).send(&world).await.status, 201, "the idempotency key is still free");
    }

    async fn bodies_that_are_not_json(world: World) {
        let (_, token) = world.tenant().await;
        let cases: [(&[u8], &str); 22] = [
            (b"", "The body is missing"),
            (b" ", "not valid JSON"),
            (b"{", "not valid JSON: EOF"),
            (b"{\"orderNumber\": \"ORD-1\"", "line 1 column"),
            (b"{\"orderNumber\": \"ORD-1\"} {}", "trailing characters"),
            (b"{\"orderNumber\": \"ORD-1\",}", "trailing comma"),
            (b"{orderNumber: \"ORD-1\"}", "key must be a string"),
            (b"{'orderNumber': 'ORD-1'}", "key must be a string"),
            (b"{\"orderNumber\": \"ORD-1\"} // why", "trailing characters"),
            (b"orderNumber=ORD-1", "not valid JSON"),
            (b"<load/>", "not valid JSON"),
            (b"{\"orderNumber\": \"\xff\xfe\"}", "not valid JSON"),
            (b"{\"orderNumber\": \"\xed\xa0\x80\"}", "not valid JSON"),
            (b"{\"orderNumber\": \"\\ud800\"}", "not valid JSON"),
            (b"\xef\xbb\xbf{\"orderNumber\": \"ORD-1\"}", "byte order mark"),
            (b"\xff\xfe{\x00}\x00", "not valid JSON"),
            (b"{\"orderNumber\": \"ORD-1\", \"orderNumber\": \"ORD-2\"}", "/orderNumber"),
            (b"{\"orderNumber\": \"ORD-1\", \"rate\": 1e999}", "number out of range"),
            (b"{\"orderNumber\": \"ORD-1\", \"rate\": NaN}", "not valid JSON"),
            (b"{\"orderNumber\": \"a\\u0000b\"}", "U+0000"),
            (b"{\"orderNumber\": \"a\nb\"}", "not valid JSON: control character"),
            (b"{\"orderNumber\": 01}", "not valid JSON"),
        ];
        for (body, phrase) in cases {
            Bytes::create(&token, body).is_told(&world, 400, "bad_request", phrase).await;
        }
        assert_eq!(loads(&world, &token).await, 0);
        assert_eq!(Bytes::create(&token, SOUND).send(&world).await.status, 201, "the idempotency key is still free");
    }

    async fn bodies_that_nest_without_end(world: World) {
        let (_, token) = world.tenant().await;
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            for depth in [33, 128, 10_000] {
                let body = format!("{}1{}", open.repeat(depth), close.repeat(depth));
                Bytes::create(&token, body).is_told(&world, 400, "bad_request", "nested too deeply").await;
            }
        }
    }

    async fn json_that_breaks_the_contract(world: World) {
        let (_, token) = world.tenant().await;
        for (body, pointer, phrase) in [
            ("[]", "", "must be an object"),
            ("null", "", "must be an object"),
            ("\"ORD-1\"", "", "must be an object"),
            ("{}", "/orderNumber", "is required"),
            (r#"{"orderNumber": null}"#, "/orderNumber", "must be a string"),
            (r#"{"orderNumber": 7}"#, "/orderNumber", "must be a string"),
            (r#"{"orderNumber": ""}"#, "/orderNumber", "must not be empty"),
            (r#"{"OrderNumber": "O", "orderNumber": "O"}"#, "/OrderNumber", "not a recognized field"),
            (r#"{"orderNumber": "O", "id": "load_1"}"#, "/id", "not a recognized field"),
            (r#"{"orderNumber": "O", "__proto__": {}}"#, "/__proto__", "not a recognized field"),
            (r#"{"orderNumber": "O", "status": "assigned"}"#, "/status", "\\\"assigned\\\" is not"),
            (r#"{"orderNumber": "O", "rate": "2450"}"#, "/rate", "must be a number or null"),
            (r#"{"orderNumber": "O", "rate": -1}"#, "/rate", "must be at least 0"),
            (r#"{"orderNumber": "O", "currency": "usd"}"#, "/currency", "must match the pattern"),
            (r#"{"orderNumber": "O", "customerId": "carrier_00000000000070008000000000000001"}"#, "/customerId", "^customer_"),
            (r#"{"orderNumber": "O", "stops": {}}"#, "/stops", "must be a list"),
            (r#"{"orderNumber": "O", "stops": [{"type": "PICKUP"}]}"#, "/stops/0/city", "is required"),
            (r#"{"orderNumber": "O", "externalId": "load_00000000000070008000000000000001"}"#, "/externalId", "must not have the form"),
        ] {
            let seen = Bytes::create(&token, body).is_told(&world, 400, "bad_request", phrase).await;
            assert_eq!(pointers(&seen), [pointer], "{body}: {}", seen.text);
        }
        assert_eq!(loads(&world, &token).await, 0);
    }

    async fn idempotency_keys_that_are_none(world: World) {
        let (_, token) = world.tenant().await;
        let keyed = |key: &str| Bytes::create(&token, SOUND).without("idempotency-key").with(&format!("idempotency-key: {key}"));
        for key in ["", "two words", "caf\u{e9}", &"k".repeat(256)] {
            let seen = keyed(key).is_told(&world, 400, "bad_request", "1 to 255 visible ASCII").await;
            assert_eq!(pointers(&seen), ["Idempotency-Key"]);
        }
        keyed("a").with("Idempotency-Key: b").is_told(&world, 400, "bad_request", "must not be repeated").await;
        let missing = Bytes::create(&token, SOUND).without("idempotency-key");
        missing.is_told(&world, 400, "missing_idempotency_key", "needs an Idempotency-Key header").await;
        assert_eq!(loads(&world, &token).await, 0);
        assert_eq!(keyed(&"~".repeat(255)).send(&world).await.status, 201);
    }
}

fn chunked(token: &str, body: &str) -> Bytes {
    let mut bytes = Bytes::create(token, "").without("content-length").with("transfer-encoding: chunked");
    bytes.body = format!("{:x}\r\n{body}\r\n0\r\n\r\n", body.len()).into_bytes();
    bytes
}
