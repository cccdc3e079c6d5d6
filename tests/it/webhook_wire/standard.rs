//! Deliveries as the server sends them, under the eyes of the Standard Webhooks libraries.

use serde_json::{Map, Value};
use standardwebhooks::Webhook;
use tokio::io::AsyncWriteExt;
use tokio::sync::mpsc;
use tokio::time::timeout;
use trailflow::clock::{Clock, SystemClock, random};
use trailflow::contract::partner::types::{CreateLoadRequest, CreateWebhookRequest, WebhookEventType};
use trailflow::webhooks::{Endpoint, Outcome, Outgoing, SigningSecret};

use super::receiver::{Heard, Receiver, hear};
use super::verifiers::{Delivery, Verifier};
use super::{PATIENT, local_sender, outgoing};
use crate::harness::process::Process;
use crate::harness::world::partner_at;
use crate::harness::{Backend, World};

/// A receiver, and what it hears.
async fn listening() -> (Receiver, mpsc::Receiver<Heard>) {
    let (heard, hearing) = mpsc::channel(1);
    let receiver = Receiver::doing(move |mut stream| {
        let heard = heard.clone();
        async move {
            while let Some(delivery) = hear(&mut stream).await {
                heard.send(delivery).await.unwrap();
                stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
            }
        }
    });
    (receiver.await, hearing)
}

/// Sends one delivery, and returns it as it arrived.
async fn sent(body: &str, secrets: &[SigningSecret], age_s: i64) -> Heard {
    let (receiver, mut hearing) = listening().await;
    let endpoint = Endpoint { url: receiver.url(), secrets: secrets.to_vec() };
    let outgoing = Outgoing { body: body.to_owned().into(), ..outgoing() };
    // The libraries know no other clock than the machine's.
    let now = SystemClock.now() - 1_000 * age_s;
    let attempt = local_sender(PATIENT).send(&endpoint, &outgoing, now).await;
    assert_eq!(attempt.outcome, Outcome::Delivered { status: 204 });
    hearing.recv().await.unwrap()
}

/// What the program itself delivers, to whom subscribed through the API with the secret that the API showed.
async fn delivered(backend: Backend) -> (Heard, SigningSecret) {
    let (receiver, mut hearing) = listening().await;
    let world = World::start(backend).await;
    let (_, token) = world.tenant().await;
    let place = world.leave().await;
    let server = Process::start(&place, None).await;
    let partner = partner_at(server.api_addr, &token);
    let subscription =
        CreateWebhookRequest { url: receiver.url(), event_types: vec![WebhookEventType::LoadCreated] };
    let subscribed =
        partner.create_webhook().idempotency_key("hook").body(subscription).send().await.unwrap();
    let load = CreateLoadRequest::builder().order_number("ORD-1").notes("Zürich → 北京 🚚".to_owned());
    let load: CreateLoadRequest = load.try_into().unwrap();
    partner.create_load().idempotency_key("load").body(load).send().await.unwrap();
    let heard = timeout(PATIENT, hearing.recv()).await.expect("it arrives").unwrap();
    assert_eq!(server.terminate().await, Some(0));
    (heard, SigningSecret::parse(&subscribed.data.signing_secret).unwrap())
}

/// A delivery as the libraries get it, and whether they should accept it.
fn case(heard: &Heard, secret: &SigningSecret, accepted: bool) -> (Delivery, bool) {
    let header = |line: &str| {
        let (name, value) = line.split_once(": ")?;
        Some((name.to_owned(), Value::from(value)))
    };
    let headers: Map<_, _> = heard.head.lines().skip(1).filter_map(header).collect();
    (Delivery { secret: secret.reveal().to_owned(), now: 0, headers, body: heard.body.clone() }, accepted)
}

async fn cases() -> Vec<(Delivery, bool)> {
    let [new, old, other] = [random(), random(), random()].map(SigningSecret::new);
    let load = r#"{"id":"load_1","notes":"Zürich → 北京 🚚","rate":2450.5}"#;
    let one = sent(load, std::slice::from_ref(&new), 0).await;
    let two = sent(load, &[new.clone(), old.clone()], 0).await;
    let stale = sent(load, std::slice::from_ref(&new), 330).await;
    // Far ahead: by the time that the libraries are installed and asked, it must not have come of age.
    let early = sent(load, std::slice::from_ref(&new), -24 * 60 * 60).await;
    let mut changed = one.clone();
    let last = changed.body.len() - 2;
    changed.body[last] ^= 1;
    let (embedded, its_secret) = delivered(Backend::Embedded).await;
    let (on_services, their_secret) = delivered(Backend::PostgresRedis).await;
    vec![
        case(&embedded, &its_secret, true),
        case(&embedded, &their_secret, false),
        case(&on_services, &their_secret, true),
        case(&one, &new, true),
        case(&sent("{}", std::slice::from_ref(&new), 0).await, &new, true),
        case(&sent(load, std::slice::from_ref(&new), 200).await, &new, true),
        case(&two, &new, true),
        case(&two, &old, true),
        case(&two, &other, false),
        case(&one, &old, false),
        case(&changed, &new, false),
        case(&stale, &new, false),
        case(&early, &new, false),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn the_libraries_accept_what_is_genuine_and_nothing_else() {
    // Installed before anything is signed: deliveries go stale.
    let libraries = Verifier::libraries().await;
    let cases = cases().await;
    for (number, (delivery, accepted)) in cases.iter().enumerate() {
        let library = Webhook::new(delivery.secret.strip_prefix("tf").unwrap()).unwrap();
        // The library has the headers of an older version of the same crate.
        let mut headers = http::HeaderMap::new();
        for (name, value) in &delivery.headers {
            let name: http::HeaderName = name.parse().unwrap();
            headers.insert(name, value.as_str().unwrap().parse().unwrap());
        }
        assert_eq!(library.verify(&delivery.body, &headers).is_ok(), *accepted, "Rust, {number}");
    }
    let (deliveries, expected): (Vec<_>, Vec<_>) = cases.into_iter().unzip();
    for (library, name) in libraries.into_iter().zip(["Python", "Node"]) {
        assert_eq!(library.verify(&deliveries).await, expected, "{name}");
    }
}
