//! `trailflow listen`: a partner's developer sees what arrives, and why it is not to be trusted.

use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};
use tokio::time::timeout;
use trailflow::clock::{Clock, SystemClock};
use trailflow::webhooks::{Attempt, Endpoint, ErrorClass, Outcome, Outgoing, SigningSecret};

use super::{PATIENT, local_sender, outgoing};
use crate::harness::plain_http;

/// A running `trailflow listen`, killed when dropped.
struct Listener {
    _child: Child,
    lines: Lines<BufReader<ChildStdout>>,
    url: String,
    seen: String,
}

fn secret(number: u8) -> SigningSecret {
    SigningSecret::new([number; 32])
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_trailflow"));
    command.env_clear().args(["listen", "--port", "0"]).args(arguments).kill_on_drop(true);
    command
}

impl Listener {
    async fn start(secrets: &[SigningSecret], arguments: &[&str]) -> Listener {
        let mut command = command(arguments);
        let told: Vec<_> = secrets.iter().map(SigningSecret::reveal).collect();
        command.env("TRAILFLOW_WEBHOOK_SECRET", told.join(","));
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut listener = Listener { _child: child, lines, url: String::new(), seen: String::new() };
        let first = listener.line().await;
        let url = first.split_whitespace().find(|word| word.starts_with("http://")).unwrap();
        listener.url = format!("{}hooks/in", url.trim_end_matches(','));
        listener
    }

    async fn line(&mut self) -> String {
        timeout(PATIENT, self.lines.next_line()).await.expect("it says more").unwrap().expect("it goes on")
    }

    /// Reads on until this is said.
    async fn says(&mut self, phrase: &str) {
        self.seen.clear();
        while !self.seen.contains(phrase) {
            let line = timeout(PATIENT, self.lines.next_line()).await;
            let line = line.unwrap_or_else(|_| panic!("not {phrase:?} but {}", self.seen));
            self.seen += &line.unwrap().expect("it goes on");
            self.seen.push('\n');
        }
    }

    async fn gets(&self, secrets: &[SigningSecret], age_s: i64) -> Outcome {
        let endpoint = Endpoint { url: self.url.clone(), secrets: secrets.to_vec() };
        let outgoing = Outgoing { body: r#"{"id":"load_1","rate":2450}"#.into(), ..outgoing() };
        let now = SystemClock.now() - 1_000 * age_s;
        let Attempt { outcome, .. } = local_sender(PATIENT).send(&endpoint, &outgoing, now).await;
        outcome
    }
}

fn refused(status: u16) -> Outcome {
    Outcome::Failed { class: ErrorClass::Status, status: Some(status), retry_after_ms: None }
}

const OK: Outcome = Outcome::Delivered { status: 200 };

#[tokio::test(flavor = "multi_thread")]
async fn it_shows_what_it_verified_and_tells_repetitions() {
    let mut listener = Listener::start(&[secret(1)], &[]).await;
    assert_eq!(listener.gets(&[secret(1)], 0).await, OK);
    listener.says("POST /hooks/in -> 200").await;
    listener.says("load.created whdel_00000000000000000000000000000007\nverified\n").await;
    listener.says("  \"id\": \"load_1\",\n  \"rate\": 2450\n").await;
    assert_eq!(listener.gets(&[secret(1)], 0).await, OK);
    listener.says("(attempt 2: drop it if you have it)\nverified\n").await;
    assert_eq!(listener.gets(&[secret(2), secret(1)], 0).await, OK);
    listener.says("verified, by x-trailflow-signature-previous: your secret is being replaced").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_says_why_it_refuses() {
    let mut listener = Listener::start(&[secret(1)], &[]).await;
    assert_eq!(listener.gets(&[secret(2)], 0).await, refused(400));
    listener.says("NOT VERIFIED: no signature matches").await;
    assert_eq!(listener.gets(&[secret(1)], 4_000).await, refused(400));
    listener.says("NOT VERIFIED: the signature matches, but it was made 400").await;
    assert_eq!(listener.gets(&[secret(1)], -4_000).await, refused(400));
    listener.says("s in the future").await;
    let bare = plain_http()
        .build()
        .unwrap()
        .post(&listener.url)
        .body("not\u{1b}[2J \u{9b}\u{202e} JSON")
        .send()
        .await
        .unwrap();
    assert_eq!(bare.status(), 400);
    listener.says("NOT VERIFIED: the header x-trailflow-delivery-id is missing").await;
    listener.says("not\\u{1b}[2J \\u{9b}\\u{202e} JSON").await;
    let json = "{\"name\":\"a\u{9b}31m\u{202e}\"}";
    plain_http().build().unwrap().post(&listener.url).body(json).send().await.unwrap();
    listener.says("\"name\": \"a\\u{9b}31m\\u{202e}\"").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_takes_two_secrets_and_none() {
    let mut both = Listener::start(&[secret(1), secret(2)], &[]).await;
    for number in [1, 2] {
        assert_eq!(both.gets(&[secret(number)], 0).await, OK);
        both.says("\nverified\n").await;
    }
    let mut none = Listener::start(&[], &[]).await;
    none.says("Signatures are not checked").await;
    assert_eq!(none.gets(&[secret(9)], 4_000).await, OK);
    none.says("not verified: no secret was given").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_fails_on_demand() {
    let always = Listener::start(&[secret(1)], &["--status", "500"]).await;
    let twice = Listener::start(&[secret(1)], &["--status", "503", "--attempts", "2"]).await;
    let gone = Listener::start(&[], &["--status", "410"]).await;
    for _ in 0..3 {
        assert_eq!(always.gets(&[secret(1)], 0).await, refused(500));
    }
    assert_eq!(twice.gets(&[secret(1)], 0).await, refused(503));
    assert_eq!(twice.gets(&[secret(1)], 0).await, refused(503));
    assert_eq!(twice.gets(&[secret(1)], 0).await, OK);
    assert_eq!(gone.gets(&[secret(1)], 0).await, refused(410));
}

#[tokio::test(flavor = "multi_thread")]
async fn it_forwards_what_it_verified_and_responds_as_the_server_does() {
    let mut server = Listener::start(&[secret(1)], &["--status", "503", "--attempts", "1"]).await;
    let mut listener = Listener::start(&[secret(1)], &["--forward-to", &server.url]).await;
    listener.says(&format!("Verified deliveries are forwarded to {}.", server.url)).await;
    assert_eq!(listener.gets(&[secret(1)], 0).await, refused(503));
    listener.says("verified\n").await;
    listener.says(&format!("forwarded to {} -> 503", server.url)).await;
    // Byte for byte and with its headers, or it would not verify there.
    server.says("load.created whdel_00000000000000000000000000000007\nverified\n").await;
    assert_eq!(listener.gets(&[secret(1)], 0).await, OK);
    assert_eq!(listener.gets(&[secret(2)], 0).await, refused(400));
    listener.says("NOT VERIFIED").await;
    // Without a secret, nothing can be verified, and all is forwarded.
    let mut unchecked = Listener::start(&[], &["--forward-to", &server.url]).await;
    unchecked.says(&format!("All deliveries are forwarded to {}.", server.url)).await;
    assert_eq!(unchecked.gets(&[secret(1)], 0).await, OK);
    unchecked.says(&format!("forwarded to {} -> 200", server.url)).await;
    let nobody = Listener::start(&[], &["--forward-to", "http://127.0.0.1:1/hooks"]).await;
    assert_eq!(nobody.gets(&[secret(1)], 0).await, refused(502));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_secret_is_told_without_being_repeated() {
    let told = async |command: &mut Command, wrong: &str| {
        let output = command.output().await.unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(!told.contains(wrong), "{told}");
        told
    };
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("secret");
    for wrong in ["hunter2", "tfwhsec_hunter2", "whsec_aHVudGVyMg=="] {
        let said = told(command(&[]).env("TRAILFLOW_WEBHOOK_SECRET", wrong), wrong).await;
        assert!(said.contains("TRAILFLOW_WEBHOOK_SECRET"), "{said}");
        std::fs::write(&file, wrong).unwrap();
        let said = told(&mut command(&["--secret-file", file.to_str().unwrap()]), wrong).await;
        assert!(said.contains("--secret-file"), "{said}");
    }
    // Flags are seen by other users of the machine, so there is none, and a mistake is not repeated.
    for arguments in
        [["--secret", "tfwhsec_hunter2"], ["--port", "tfwhsec_hunter2"], ["--status", "tf_live_hunter2"]]
    {
        told(&mut command(&arguments), "hunter2").await;
    }
    told(&mut command(&["tfwhsec_hunter2"]), "hunter2").await;
}
