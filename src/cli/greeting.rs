//! What `trailflow serve` says before its log begins: what runs, where its data is, and where to go next.

use std::path::PathBuf;

use super::screen::{Screen, Tone};
use super::version;
use crate::config::{Settings, sqlite_file};
use crate::server::Running;

/// Pads the names of addresses on a terminal; scripts read `NAME: URL`.
const NAMES: usize = "Operator API: ".len();

/// The demo's part.
pub(super) struct Demo {
    pub(super) key: String,
    /// The link of an invitation to the portal, unless the admin is in already.
    pub(super) invitation: Option<String>,
    /// The status page, if it runs; otherwise why it does not.
    pub(super) status: Option<Result<String, String>>,
    /// The status page's own data.
    pub(super) status_file: Option<PathBuf>,
}

/// The greeting of a running node.
pub(super) fn greeting(
    settings: &Settings,
    running: &Running,
    demo: Option<&Demo>,
    screen: &Screen,
) -> String {
    let mut lines = vec![
        format!("Trailflow {}: {}", version::program(), version::contracts()),
        format!("Data: {}", data(settings)),
    ];
    lines.extend(demo.and_then(|demo| reset(settings, demo)));
    lines.push(String::new());
    let mut address = |name: &str, url: String| {
        let name = format!("{name}: ");
        lines.push(if screen.is_terminal { format!("{name:NAMES$}{url}") } else { name + &url });
    };
    address("Partner API", format!("http://{}", running.api_addr()));
    if let Some(portal) = running.portal_addr() {
        address("Portal", format!("http://{portal}"));
    }
    address("Operator API", format!("http://{}", running.operator_addr()));
    if let Some(docs) = running.docs_addr() {
        address("Documents", format!("http://{docs}/docs"));
    }
    address("Probes", format!("http://{}", running.probe_addr()));
    if let Some(Demo { status: Some(Ok(url)), .. }) = demo {
        address("Status page", url.clone());
    }
    if let Some(demo) = demo {
        lines.extend(next_steps(running, demo, screen));
    }
    lines.push(String::new());
    lines.push(screen.in_tone(Some(Tone::Quiet), "Ctrl-C stops. The log follows."));
    lines.join("\n")
}

/// Where the data is. Of a database server, nothing else: its URL may hold a password.
fn data(settings: &Settings) -> String {
    match sqlite_file(&settings.database.url) {
        Some(file) => absolute(file).display().to_string(),
        None if settings.database.url.starts_with("sqlite:") => "in memory, gone at the end".to_owned(),
        None => "PostgreSQL (TRAILFLOW_DATABASE_URL)".to_owned(),
    }
}

/// How to delete the demo's databases: their files and what SQLite keeps beside each, but nothing else whose name begins
/// so, as that of a backup may.
fn reset(settings: &Settings, demo: &Demo) -> Option<String> {
    let databases = [sqlite_file(&settings.database.url)?].into_iter().chain(demo.status_file.clone());
    let files = databases.flat_map(|database| {
        let database = absolute(database).display().to_string();
        ["", "-wal", "-shm"].map(|ending| for_a_shell(&format!("{database}{ending}")))
    });
    let files: Vec<_> = files.collect();
    Some(format!("To start over, stop it and run: rm -f {}", files.join(" ")))
}

fn absolute(file: PathBuf) -> PathBuf {
    std::path::absolute(&file).unwrap_or(file)
}

/// A path as a shell takes it for one word.
fn for_a_shell(path: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "/._-".contains(letter);
    match path.chars().all(is_plain) {
        true => path.to_owned(),
        false => format!("'{}'", path.replace('\'', "'\\''")),
    }
}

fn next_steps(running: &Running, demo: &Demo, screen: &Screen) -> Vec<String> {
    let title = |text: &str| screen.in_tone(Some(Tone::Good), text);
    let mut lines = vec![
        String::new(),
        title("The demo organization has loads. Try:"),
        String::new(),
        format!("curl -s 'http://{}/v1/loads?limit=3&include=customer,stops' \\", running.api_addr()),
        format!("  -H 'Authorization: Bearer {}' | jq", demo.key),
        String::new(),
    ];
    let portal = &running.app().welcome.portal_url;
    match &demo.invitation {
        Some(link) => {
            lines.push(title(&format!("The partner portal is at {portal}. Join it as an admin:")));
            lines.extend([String::new(), link.clone(), String::new()]);
        }
        None => lines.extend([format!("The partner portal is at {portal}."), String::new()]),
    }
    if let Some(Err(problem)) = &demo.status {
        lines.extend([format!("The demo has no status page: {problem}"), String::new()]);
    }
    if let Some(docs) = running.docs_addr() {
        lines.extend([
            title("To use the API in a terminal, put its address and the key there:"),
            String::new(),
            format!("export TRAILFLOW_URL=http://{}", running.api_addr()),
            format!("export TRAILFLOW_API_KEY={}", demo.key),
            String::new(),
            format!("Next, follow the quick start: http://{docs}/docs/quickstart"),
        ]);
    }
    lines
}
