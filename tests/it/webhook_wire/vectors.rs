//! The shared vectors: what we send is what they say, and every verifier agrees with them.

use http::{HeaderMap, HeaderName, HeaderValue};
use serde::Deserialize;
use serde_json::{Map, Value};
use trailflow::webhooks::sign::headers;
use trailflow::webhooks::verify::verify;
use trailflow::webhooks::{Outgoing, SigningSecret};

use super::verifiers::{Delivery, Verifier};

#[path = "../../../examples/webhooks/verify.rs"]
mod snippet;

#[derive(Deserialize)]
struct Vectors {
    signed: Vec<Signed>,
    checks: Vec<Check>,
}

#[derive(Deserialize)]
struct Signed {
    name: String,
    secrets: Vec<String>,
    body: String,
    headers: Map<String, Value>,
}

#[derive(Deserialize)]
struct Check {
    name: String,
    secret: String,
    now: i64,
    body: String,
    headers: Map<String, Value>,
    accepted: bool,
}

fn vectors() -> Vectors {
    serde_json::from_str(include_str!("../../vectors/webhooks.json")).unwrap()
}

fn map(headers: &Map<String, Value>) -> HeaderMap {
    let header = |(name, value): (&String, &Value)| {
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        (name, HeaderValue::from_bytes(value.as_str().unwrap().as_bytes()).unwrap())
    };
    headers.iter().map(header).collect()
}

#[test]
fn the_server_signs_as_they_say() {
    for vector in vectors().signed {
        let text = |name: &str| vector.headers[name].as_str().unwrap();
        let secrets: Vec<_> = vector.secrets.iter().map(|text| SigningSecret::parse(text).unwrap()).collect();
        let outgoing = Outgoing {
            delivery: text("X-Trailflow-Delivery-Id").parse().unwrap(),
            event: text("X-Trailflow-Event").to_owned(),
            body: vector.body.clone().into(),
        };
        let timestamp = text("X-Trailflow-Timestamp").parse().unwrap();
        let signed = headers(&outgoing, &secrets, timestamp).unwrap();
        assert_eq!(signed, map(&vector.headers), "{}", vector.name);
    }
}

#[test]
fn rust_agrees() {
    let checks = vectors().checks;
    assert!(checks.len() > 25 && checks.iter().filter(|check| !check.accepted).count() > 10);
    for check in checks {
        let (headers, body) = (map(&check.headers), check.body.as_bytes());
        let by_snippet = snippet::verify(&headers, body, &check.secret, check.now);
        assert_eq!(by_snippet, check.accepted, "{}", check.name);
        let secret = SigningSecret::parse(&check.secret).unwrap();
        let by_listener = verify(&headers, body, &[secret], check.now * 1_000);
        assert_eq!(by_listener.is_ok(), check.accepted, "{}: {by_listener:?}", check.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn python_agrees() {
    agrees(Verifier::python().await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn typescript_agrees() {
    agrees(Verifier::typescript().await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn java_agrees_where_there_is_one() {
    if let Some(java) = Verifier::java().await {
        agrees(java).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn go_agrees_where_there_is_one() {
    if let Some(go) = Verifier::go().await {
        agrees(go).await;
    }
}

async fn agrees(verifier: Verifier) {
    let checks = vectors().checks;
    let deliveries = checks.iter().map(|check| Delivery {
        secret: check.secret.clone(),
        now: check.now,
        headers: check.headers.clone(),
        body: check.body.clone().into_bytes(),
    });
    let accepted = verifier.verify(&deliveries.collect::<Vec<_>>()).await;
    for (check, accepted) in checks.iter().zip(accepted) {
        assert_eq!(accepted, check.accepted, "{}", check.name);
    }
}
