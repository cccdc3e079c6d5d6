//! Deliveries on the wire: what is sent, where it may go, and what the other side can do to us.

mod answers;
mod connections;
mod excerpts;
mod hostile_urls;
mod listen;
mod names;
mod receiver;
mod standard;
mod tls;
mod vectors;
mod verifiers;

use std::sync::Arc;
use std::time::Duration;

use trailflow::config::WebhookSettings;
use trailflow::domain::id::DeliveryId;
use trailflow::webhooks::{
    Attempt, Endpoint, ErrorClass, Guard, Outcome, Outgoing, Resolver, Rules, Sender, SigningSecret,
};
use uuid::Uuid;

use crate::harness::names::PublicExamples;

/// 2026-03-21 12:00 UTC.
const NOW: i64 = 1_774_094_400_000;
/// Long enough for everything that is meant to end by itself.
const PATIENT: Duration = Duration::from_secs(30);
/// For what is meant to run into the deadline.
const SHORT: Duration = Duration::from_millis(300);

/// The rules of production.
fn strict() -> Rules {
    WebhookSettings::default().rules
}

/// The rules of development: receivers under test are on loopback.
fn lenient() -> Rules {
    Rules { allow_private: true, ..strict() }
}

fn sender(rules: Rules, resolver: impl Resolver, deadline: Duration) -> Sender {
    let guard = Guard::new(rules, Arc::new(resolver)).refusing_after(SHORT);
    Sender::new(guard, deadline, &[]).unwrap()
}

/// A sender that may call receivers under test.
fn local_sender(deadline: Duration) -> Sender {
    sender(lenient(), PublicExamples, deadline)
}

fn endpoint(url: impl Into<String>) -> Endpoint {
    Endpoint { url: url.into(), secrets: vec![SigningSecret::new([1; 32])] }
}

fn outgoing() -> Outgoing {
    Outgoing {
        delivery: DeliveryId::from_uuid(Uuid::from_u128(7)),
        event: "load.created".to_owned(),
        body: r#"{"id":"load_1"}"#.into(),
    }
}

async fn send(sender: &Sender, url: impl Into<String>) -> Attempt {
    sender.send(&endpoint(url), &outgoing(), NOW).await
}

/// A failure without an answer.
fn failed(class: ErrorClass) -> Outcome {
    Outcome::Failed { class, status: None, retry_after_ms: None }
}
