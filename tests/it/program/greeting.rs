//! What `trailflow serve` says first, and how its log looks to people and to programs.

use std::fs::{File, read_to_string};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Stdio;

use serde_json::Value;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::Command;
use tokio::time::timeout;

use super::DEADLINE;
use crate::harness::backend::Place;
use crate::harness::process::{Process, trailflow};
use crate::harness::wait::eventually;
use crate::harness::{Backend, plain_http};

/// A demo whose output and log go to one file, as they go to one terminal.
async fn demo(place: &Place, all: &Path, more: &[(&str, &str)]) -> tokio::process::Child {
    let file = File::create(all).unwrap();
    let mut command = trailflow(place);
    command.args(["serve", "--demo"]).envs(more.iter().copied());
    command.stdin(Stdio::null()).stdout(file.try_clone().unwrap()).stderr(file);
    let child = command.spawn().unwrap();
    eventually("it greets", || async { read_to_string(all).unwrap().contains("Ctrl-C stops") }).await;
    child
}

async fn stop(mut child: tokio::process::Child) {
    let id = child.id().unwrap().to_string();
    Command::new("kill").args(["-TERM", &id]).status().await.unwrap();
    assert_eq!(timeout(DEADLINE, child.wait()).await.unwrap().unwrap().code(), Some(0));
}

/// The key in the curl line.
fn key(greeting: &str) -> String {
    let (_, rest) = greeting.split_once("Authorization: Bearer ").expect("a key");
    rest.split('\'').next().unwrap().to_owned()
}

/// The greeting's value of this name.
fn told<'a>(greeting: &'a str, name: &str) -> &'a str {
    greeting
        .lines()
        .find_map(|line| line.strip_prefix(name))
        .unwrap_or_else(|| panic!("{name} in {greeting}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_demo_greets_before_its_log_and_keeps_its_key() {
    let mut place = Backend::Embedded.place().await;
    let folder = tempfile::tempdir().unwrap();
    place.database_url = format!("sqlite://{}/t.db", folder.path().display());
    let all = folder.path().join("all");
    let child = demo(&place, &all, &[("TRAILFLOW_LOG_FORMAT", "json")]).await;
    let text = read_to_string(&all).unwrap();
    let (greeting, log) = text.split_once("The log follows.").unwrap();
    let version = trailflow::documents::contract_version();
    assert!(greeting.starts_with(&format!("Trailflow {}", env!("CARGO_PKG_VERSION"))), "{greeting}");
    assert!(greeting.contains(&format!("Partner API {version}, Operator API ")), "{greeting}");
    assert!(
        !greeting.contains("{\"ts\"") && log.lines().skip(1).all(|line| line.starts_with("{\"ts\"")),
        "{text}"
    );
    let data = folder.path().join("t.db");
    assert_eq!(told(greeting, "Data: "), data.display().to_string());
    let curl =
        format!("curl -s '{}/v1/loads?limit=3&include=customer,stops' \\\n", told(greeting, "Partner API: "));
    assert!(greeting.contains(&curl) && greeting.contains("' | jq\n"), "{greeting}");
    assert!(greeting.contains("/invitations/tf_invitation_"), "{greeting}");
    let documents = told(greeting, "Documents: ").to_owned();
    let start = told(greeting, "Next, follow the quick start: ");
    assert!(start.starts_with(&documents), "{greeting}");
    let http = plain_http().build().unwrap();
    assert_eq!(http.get(start).send().await.unwrap().status(), 200, "the next step is a page");
    let api = told(greeting, "Partner API: ");
    assert_eq!(told(greeting, "export TRAILFLOW_URL="), api);
    assert_eq!(told(greeting, "export TRAILFLOW_API_KEY="), key(greeting));
    let first = key(greeting);
    let file = folder.path().join("t.db.demo-key");
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    stop(child).await;

    let child = demo(&place, &all, &[]).await;
    let greeting = read_to_string(&all).unwrap();
    assert_eq!(key(&greeting), first, "no second key");
    let loads = format!("{}/v1/loads", told(&greeting, "Partner API: "));
    let seen = http.get(&loads).bearer_auth(&first).send().await.unwrap();
    assert_eq!(seen.status(), 200);
    stop(child).await;
    // What is no key is replaced, and so is one that works no more.
    std::fs::write(&file, "nothing\n").unwrap();
    let child = demo(&place, &all, &[]).await;
    let second = key(&read_to_string(&all).unwrap());
    assert_ne!(second, first);
    assert_eq!(read_to_string(&file).unwrap().trim(), second);
    stop(child).await;
}

/// The command deletes the demo's databases, whatever their folder is called, and no file beside them.
#[tokio::test(flavor = "multi_thread")]
async fn a_demo_starts_over_after_the_command_that_it_names() {
    let mut place = Backend::Embedded.place().await;
    let data = place.folder.path().join("what's a demo");
    std::fs::create_dir(&data).unwrap();
    place.database_url = format!("sqlite://{}/t.db", data.display()).replace(' ', "%20");
    let all = place.folder.path().join("all");
    let child = demo(&place, &all, &[]).await;
    let text = read_to_string(&all).unwrap();
    let command = told(&text, "To start over, stop it and run: ").to_owned();
    let first = key(&text);
    stop(child).await;
    // A process that was killed leaves the first two.
    for name in ["t.db-wal", "t.db-shm", "t.db.bak", "t.db-2026-03-20"] {
        std::fs::write(data.join(name), "").unwrap();
    }
    // From any folder.
    let ran = super::run(Command::new("sh").args(["-c", &command]).current_dir("/")).await;
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{command}: {ran:?}");
    let left = super::names(&data);
    for (name, is_kept) in [
        ("t.db", false),
        ("t.db-wal", false),
        ("t.db-shm", false),
        ("t.db.bak", true),
        ("t.db-2026-03-20", true),
    ] {
        assert_eq!(left.iter().any(|file| file == name), is_kept, "{name} in {left:?} after {command}");
    }
    let child = demo(&place, &all, &[]).await;
    assert_ne!(key(&read_to_string(&all).unwrap()), first, "a new database");
    stop(child).await;
}

/// Without any address given, every link of a demo leads to the demo.
#[tokio::test(flavor = "multi_thread")]
async fn the_links_of_a_demo_lead_to_itself() {
    let place = Backend::Embedded.place().await;
    let all = place.folder.path().join("all");
    let child = demo(&place, &all, &[]).await;
    let text = read_to_string(&all).unwrap();
    let portal = told(&text, "Portal: ").replace("127.0.0.1", "localhost");
    let invitation = text.lines().find(|line| line.contains("/invitations/")).unwrap();
    assert!(invitation.starts_with(&format!("{portal}/invitations/")), "{invitation} at {portal}");
    let http = plain_http().build().unwrap();
    assert_eq!(http.get(invitation).send().await.unwrap().status(), 200);
    // Joining is judged by what was entered, and not refused as a form of another site.
    for (origin, refused) in [(portal.as_str(), false), ("https://portal.trailflow.ai", true)] {
        let sent = http.post(invitation).header("origin", origin);
        let sent = sent.header("content-type", "application/x-www-form-urlencoded").body("password=short");
        let page = sent.send().await.unwrap().text().await.unwrap();
        assert_eq!(page.contains("was not sent from the portal"), refused, "{origin}: {page}");
    }
    let status = told(&text, "Status page: ");
    let documents = told(&text, "Documents: ");
    let page = http.get(documents).send().await.unwrap().text().await.unwrap();
    for link in [&portal, status] {
        assert!(page.contains(&format!("href=\"{link}\"")), "{link} in {page}");
    }
    let page = http.get(format!("{documents}/quickstart")).send().await.unwrap().text().await.unwrap();
    assert!(page.contains(told(&text, "Partner API: ")), "{page}");
    for page in [&text, &page] {
        assert!(!page.contains("//portal.trailflow.ai") && !page.contains("//api.trailflow.ai"), "{page}");
    }
    stop(child).await;

    let given = [("TRAILFLOW_PORTAL_URL", "https://portal.example.com")];
    let child = demo(&place, &all, &given).await;
    let text = read_to_string(&all).unwrap();
    assert!(text.contains("\nhttps://portal.example.com/invitations/"), "what is given stays: {text}");
    stop(child).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_terminal_gets_text_with_a_line_a_request() {
    for (setting, colour, text) in
        [("", true, true), ("NO_COLOR=1", false, true), ("TRAILFLOW_LOG_FORMAT=json", true, false)]
    {
        let place = Backend::Embedded.place().await;
        let program = env!("CARGO_BIN_EXE_trailflow");
        let export = if setting.is_empty() { String::new() } else { format!("export {setting}; ") };
        let line = format!("{export}exec {program} serve");
        let settings = trailflow(&place);
        let mut command = Command::new("script");
        command
            .env_clear()
            .envs(settings.as_std().get_envs().filter_map(|(name, value)| Some((name, value?))));
        command.env("PATH", "/usr/bin:/bin").env("TERM", "xterm").current_dir(place.folder.path());
        command.args(["--quiet", "--return", "--flush", "--command", &line, "/dev/null"]).kill_on_drop(true);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let _keyboard = child.stdin.take().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut next = async || {
            timeout(DEADLINE, lines.next_line()).await.expect("it says more").unwrap().expect("it goes on")
        };
        let mut api = String::new();
        loop {
            let line = next().await;
            if let Some(url) = line.strip_prefix("Partner API:") {
                url.trim().clone_into(&mut api);
            }
            if line.contains("The log follows.") {
                break;
            }
        }
        let secret = format!("{api}/v1/loads?limit=3&cursor=hunter2");
        let seen = plain_http().build().unwrap().get(secret).send().await.unwrap();
        assert_eq!(seen.status(), 401);
        let line = loop {
            let line = next().await;
            if line.contains("/v1/loads") {
                break line;
            }
        };
        assert!(!line.contains("hunter2"), "{line}");
        if text {
            assert_eq!(line.contains("GET /v1/loads \u{1b}[33m401\u{1b}[0m "), colour, "{line:?}");
            assert_eq!(line.contains("GET /v1/loads 401 "), !colour, "{line:?}");
            assert!(line.contains(" ms") && line.contains("unauthorized"), "{line:?}");
        } else {
            let line: Value = serde_json::from_str(line.trim()).unwrap();
            assert_eq!(
                (&line["method"], &line["path"], &line["status"]),
                (&"GET".into(), &"/v1/loads".into(), &401.into())
            );
        }
        child.start_kill().unwrap();
        child.wait().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_gets_json() {
    let place = Backend::Embedded.place().await;
    let log = place.folder.path().join("log");
    let node = Process::start(&place, Some(File::create(&log).unwrap())).await;
    assert_eq!(node.terminate().await, Some(0));
    for line in read_to_string(&log).unwrap().lines() {
        assert!(serde_json::from_str::<Value>(line).unwrap()["ts"].is_number(), "{line}");
    }
}

/// Whichever listener it is; of the status page, what `trailflow status` says.
#[tokio::test(flavor = "multi_thread")]
async fn a_port_in_use_is_told_with_the_setting_that_changes_it() {
    let place = Backend::Embedded.place().await;
    let taken = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = taken.local_addr().unwrap();
    let serve: &[&str] = &["serve", "--demo"];
    for (command, setting) in [
        (serve, "TRAILFLOW_API_ADDR"),
        (serve, "TRAILFLOW_PORTAL_ADDR"),
        (serve, "TRAILFLOW_DOCS_ADDR"),
        (serve, "TRAILFLOW_OPERATOR_ADDR"),
        (serve, "TRAILFLOW_PROBE_ADDR"),
        (&["status"], "TRAILFLOW_STATUS_ADDR"),
        (&["status"], "TRAILFLOW_STATUS_STAFF_ADDR"),
    ] {
        let ran = super::run(trailflow(&place).args(command).env(setting, address.to_string())).await;
        assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{setting}: {ran:?}");
        let error = ran.err.lines().find(|line| line.starts_with("error: "));
        let error = error.unwrap_or_else(|| panic!("{setting}: {ran:?}"));
        let port = format!("port {} is in use", address.port());
        assert!(error.contains(&port) && error.contains(setting), "{setting}: {ran:?}");
    }
}
