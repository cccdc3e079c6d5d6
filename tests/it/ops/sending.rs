//! A webhook that is tried, and deliveries as they happen: the program against a server that delivers, and a receiver.

use std::process::Stdio;
use std::time::Duration;

use serde_json::json;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::time::timeout;
use trailflow::contract::partner::types::CreateWebhookRequest;

use super::{DEADLINE, Desk};
use crate::harness::process::Process;
use crate::harness::world::partner_at;
use crate::harness::{Backend, World};

/// `trailflow listen` with these arguments, and its URL.
async fn listener(arguments: &[&str]) -> (Child, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_trailflow"));
    command.env_clear().args(["listen", "--port", "0"]).args(arguments).kill_on_drop(true);
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let first = timeout(DEADLINE, lines.next_line()).await.unwrap().unwrap().unwrap();
    // What it prints is read, or it would stop.
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
    let url = first.split_whitespace().find(|word| word.starts_with("http://")).unwrap();
    (child, url.trim_end_matches(',').to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_shows_the_response_and_a_tail_what_happens() {
    for backend in [Backend::Embedded, Backend::PostgresRedis] {
        let world = World::start(backend).await;
        let (organization, token) = world.tenant().await;
        let (id, operator) = (organization.id.to_string(), world.operator_token().await);
        let place = world.leave().await;
        let server = Process::start(&place, None).await;
        let desk = Desk::with(server.operator_addr, operator);
        let partner = partner_at(server.api_addr, &token);
        let (_good, good) = listener(&[]).await;
        let (_bad, bad) = listener(&["--status", "503"]).await;
        for (number, url) in [&good, &bad].into_iter().enumerate() {
            let body = json!({"url": url, "eventTypes": ["load.created"]});
            let body: CreateWebhookRequest = serde_json::from_value(body).unwrap();
            partner.create_webhook().idempotency_key(format!("w{number}")).body(body).send().await.unwrap();
        }
        let mut tail = desk.ops(&["deliveries", "tail", &id]);
        let mut tail = tail.stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(tail.stdout.take().unwrap()).lines();

        // Named by its URL.
        let ran = desk.run(&["webhooks", "test", &id, &good, "--reason", "asked"]).await;
        assert!(
            ran.code == Some(0) && ran.out.contains("DELIVERED") && ran.out.contains(": 200, "),
            "{ran:?}"
        );
        let ran = desk.run(&["webhooks", "test", &id, &bad, "--reason", "asked"]).await;
        assert!(ran.code == Some(1) && ran.out.contains(": 503, "), "{ran:?}");
        assert!(ran.err.contains("the endpoint responded with 503"), "{ran:?}");
        desk.told(&["webhooks", "pause", &id, &bad, "--reason", "broken", "--yes"]).await;
        let ran = desk.run(&["webhooks", "test", &id, &bad, "--wait", "20", "--reason", "asked"]).await;
        assert!(ran.code == Some(1) && !ran.err.is_empty(), "{ran:?}");

        let mut seen = String::new();
        while !(seen.contains("DELIVERED  attempt 1") && seen.contains(": 503, ")) {
            let line = timeout(Duration::from_secs(30), lines.next_line()).await;
            let line = line.unwrap_or_else(|_| panic!("more is shown than {seen}"));
            seen = seen + &line.unwrap().expect("it goes on") + "\n";
        }
        assert!(
            seen.lines().all(|line| line.starts_with("whdel_") && line.contains("webhook.test")),
            "{seen}"
        );
        tail.start_kill().unwrap();
        assert_eq!(server.terminate().await, Some(0));
    }
}
