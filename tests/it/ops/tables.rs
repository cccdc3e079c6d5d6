//! Tables and facts on terminals of every width, and in a pipe: no id is cut, and no line ends inside a word.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use trailflow::domain::access::{KeyMode, Scope};
use unicode_width::UnicodeWidthStr;

use super::{Desk, Ran};
use crate::harness::wait::eventually;
use crate::harness::{Organization, World, on_both};
use crate::status::{StatusPage, copy_tokens};

const WIDTHS: [usize; 5] = [0, 40, 80, 120, 200];
const MINUTE_MS: i64 = 60_000;
const NAMES: [&str; 3] = ["東京物流株式会社 北海道支店", "Zoë & Søn 🚚 Freight", "Blue Ridge Freight"];

/// Whether this is an id: a word, an underscore, and 32 hexadecimal digits.
fn is_id(word: &str) -> bool {
    word.split_once('_').is_some_and(|(kind, digits)| {
        kind.bytes().all(|b| b.is_ascii_lowercase()) && digits.len() == 32 && is_hex(digits)
    })
}

fn is_hex(digits: &str) -> bool {
    digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Without colours, and with plain line ends.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        plain.push_str(before);
        rest = after.split_once('m').map_or("", |(_, rest)| rest);
    }
    plain.push_str(rest);
    plain.replace('\r', "")
}

fn words(text: &str) -> BTreeSet<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

/// The ids of the things themselves in what `--json` gives.
fn ids(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(ids).collect(),
        Value::Object(fields) => {
            fields.get("id").and_then(Value::as_str).map(str::to_owned).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

impl Desk {
    async fn at_width(&self, columns: usize, arguments: &[&str]) -> Ran {
        self.on_terminal(&format!("stty rows 50 columns {columns};"), arguments, "").await
    }

    /// Runs a command at every width: nothing of it is cut.
    async fn is_whole_at_every_width(&self, command: &[&str]) {
        let pipe = self.told(command).await;
        assert!(!pipe.contains('\u{1b}'), "no colour in a pipe: {pipe:?}");
        let ids = ids(&self.json(command).await);
        let known = words(&pipe);
        for width in WIDTHS {
            let ran = self.at_width(width, command).await;
            assert_eq!(ran.code, Some(0), "{ran:?}");
            let text = plain(&ran.out);
            let (text, note) = text.split_once("Not shown,").unwrap_or((&text, ""));
            assert!(
                width != 0 || (note.is_empty() && words(text) == known),
                "{command:?}, unknown width: {text}"
            );
            for id in &ids {
                assert!(
                    text.split_whitespace().any(|word| word == id),
                    "{command:?} at {width}: {id} in\n{text}"
                );
            }
            for word in words(text) {
                assert!(known.contains(&word), "{command:?} at {width}: {word:?} is cut in\n{text}");
            }
            for line in text.lines().filter(|_| width > 0) {
                let only = line.trim();
                assert!(
                    line.width() <= width || !only.contains(' ') && (is_id(only) || only.contains("://")),
                    "{command:?} at {width}: too wide: {line:?}"
                );
            }
        }
    }

    /// Brings in parties with such names, as a partner's own files have them.
    async fn import_parties(&self, organization: &str) {
        let rows = |begin: &str, end: &str| {
            let row = |(number, name): (usize, &&str)| format!("{begin}-{number},{name}{end}\n");
            NAMES.iter().enumerate().map(row).collect::<String>()
        };
        for (parties, head, rows) in [
            ("customers", "customerCode,customerName", rows("C", "")),
            ("carriers", "carrierCode,carrierName,mcNumber,dotNumber", rows("S", ",123456,")),
            ("vehicles", "unitNumber,vehicleType", rows("TRK", "")),
        ] {
            let file = format!("{parties}.csv");
            self.write(&file, &format!("{head}\n{rows}"));
            self.told(&[parties, "import", organization, &file]).await;
        }
    }
}

/// Uses up a limit in three minutes, one after the other: that is a finding.
async fn be_limited(world: &World, organization: Organization) {
    let limited = world.key_with(organization, KeyMode::Test, Scope::ALL, 1).await;
    // Away from the edges of minutes: a request is counted when its response was written.
    world.clock.advance_ms(MINUTE_MS / 2);
    for _ in 0..3 {
        for _ in 0..3 {
            world.raw(&limited).get("/v1/loads").await;
        }
        world.app().requests.flush().await.unwrap();
        world.clock.advance_ms(MINUTE_MS);
    }
}

on_both! {
    async fn nothing_is_cut_at_any_width(world: World) {
        let desk = Desk::at(&world).await;
        let (organization, token) = world.tenant().await;
        let id = organization.id.to_string();
        let asked = world.staff_request(organization).await;
        desk.told(&["organizations", "update", &id, "--name", NAMES[0]]).await;
        desk.import_parties(&id).await;
        desk.told(&["replays", "create", "--organization", &id, "--from", "2000-01-01T00:00:00Z", "--reason", NAMES[1]]).await;
        be_limited(&world, organization).await;
        for name in NAMES {
            desk.told(&["organizations", "create", name, "--technical", "Ana Ruiz <ana@blue.example>"]).await;
            desk.told(&["keys", "create", &id, "--name", name, "--mode", "test", "--scopes", "loads:read,tracking:read"]).await;
            desk.told(&["users", "invite", &id, &format!("{}@blue.example", name.len()), "--name", name, "--role", "viewer"]).await;
        }
        let hook = world.subscribe(&token, "https://hooks.example.com/a/rather/long/path?with=query", &["load.created"]).await.id;
        let stops = json!([{"type": "PICKUP", "city": "札幌市"}, {"type": "DELIVERY", "city": "Boise", "state": "ID"}]);
        world.raw(&token).post("/v1/loads", &json!({"orderNumber": "O-1", "externalId": "T-1", "stops": stops})).await.data(201);
        // Requests are written down some time after they were answered: not between two looks at a table.
        eventually("the use of the key is told", || async {
            world.app().requests.flush().await.unwrap();
            !desk.json(&["keys", "list", &id]).await[0]["lastUsedAt"].is_null()
        })
        .await;
        let deliveries = desk.json(&["deliveries", "list", &id]).await;
        let delivery = deliveries[0]["id"].as_str().unwrap().to_owned();
        let user = format!("{}@blue.example", NAMES[0].len());
        let commands: &[&[&str]] = &[
            &["organizations", "list"], &["organizations", "show", &id], &["keys", "list", &id],
            &["users", "list", &id], &["users", "show", &id, &user],
            &["customers", "list", &id], &["carriers", "list", &id], &["vehicles", "list", &id],
            &["webhooks", "list", &id], &["deliveries", "list", &id], &["deliveries", "show", &id, &delivery],
            &["replays", "list"], &["requests", "list"], &["requests", "show", &asked], &["health", "list"],
            &["loads", "list", &id], &["loads", "show", &id, "T-1"], &["audit", "list"], &["tokens", "list"],
            &["usage", "show", &id], &["onboarding", "show", &id, "--as", "checklist"],
        ];
        for command in commands {
            desk.is_whole_at_every_width(command).await;
        }
        assert!(desk.told(&["health", "list"]).await.contains("RATE_LIMITED"));
        assert!(desk.told(&["webhooks", "list", &id]).await.contains(&hook));
    }

    async fn nothing_of_the_status_page_is_cut_at_any_width(world: World) {
        let page = StatusPage::of(&world).await;
        let desk = Desk::at(&world).await;
        copy_tokens(&world, &page).await;
        let url = format!("http://{}", page.running.staff_addr());
        let there = ["--status-operator-url", &url];
        for name in NAMES {
            let incident: &[&str] = &["incidents", "create", name, "--components", "webhooks,api-writes", "--text", name];
            desk.told(&[incident, &there].concat()).await;
            let maintenance: &[&str] = &[
                "maintenance", "create", name, "--from", "2096-10-02T07:00:00Z", "--to", "2096-10-02T07:20:00Z",
                "--text", name, "--impact", "api-writes=degraded: May get 503.",
            ];
            desk.told(&[maintenance, &there].concat()).await;
        }
        let incidents = desk.json(&[&["incidents", "list"][..], &there].concat()).await;
        let incident = incidents[0]["id"].as_str().unwrap();
        let maintenance = desk.json(&[&["maintenance", "list"][..], &there].concat()).await;
        let announced = maintenance[0]["id"].as_str().unwrap();
        for command in [
            &["incidents", "list"][..], &["incidents", "show", incident], &["maintenance", "list"],
            &["maintenance", "show", announced],
        ] {
            desk.is_whole_at_every_width(&[command, &there].concat()).await;
        }
        let shown = desk.json(&[&["maintenance", "show", announced][..], &there].concat()).await;
        assert_eq!(shown, maintenance[0]);
        let nothing = desk.run(&[&["maintenance", "show", "mnt_x"][..], &there].concat()).await;
        assert!(nothing.code == Some(1) && nothing.err.starts_with("error: MAINTENANCE: there is no"), "{nothing:?}");
    }

    async fn states_have_colour_on_a_terminal_alone(world: World) {
        let desk = Desk::at(&world).await;
        let (organization, _) = world.tenant().await;
        let id = organization.id.to_string();
        let show: &[&str] = &["organizations", "show", &id];
        let coloured = desk.at_width(120, show).await.out;
        assert!(coloured.contains("\u{1b}[33mTEST_ENABLED\u{1b}[0m"), "{coloured:?}");
        let without = desk.on_terminal("export NO_COLOR=1;", show, "").await.out;
        assert!(without.contains("TEST_ENABLED") && !without.contains("\u{1b}[3"), "{without:?}");
        let shown = desk.told(show).await;
        let created = shown.lines().find(|line| line.starts_with("created")).unwrap();
        let time = created.split_whitespace().last().unwrap();
        assert!(time.len() == "2026-03-20T12:00:00Z".len() && time.ends_with('Z'), "to the second: {created}");
    }
}
