//! Tables and facts on terminals of every width, and in a pipe: no id is cut, and no line ends inside a word.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use super::{Desk, Ran};
use crate::harness::on_both;

const WIDTHS: [usize; 5] = [0, 40, 80, 120, 200];
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
}

on_both! {
    async fn nothing_is_cut_at_any_width(world: World) {
        let desk = Desk::at(&world).await;
        let (organization, token) = world.tenant().await;
        let id = organization.id.to_string();
        for name in NAMES {
            desk.told(&["organizations", "create", name, "--technical", "Ana Ruiz <ana@blue.example>"]).await;
            desk.told(&["keys", "create", &id, "--name", name, "--mode", "test", "--scopes", "loads:read,tracking:read"]).await;
            desk.told(&["users", "invite", &id, &format!("{}@blue.example", name.len()), "--name", name, "--role", "viewer"]).await;
        }
        let hook = world.subscribe(&token, "https://hooks.example.com/a/rather/long/path?with=query", &["load.created"]).await.id;
        let stops = json!([{"type": "PICKUP", "city": "札幌市"}, {"type": "DELIVERY", "city": "Boise", "state": "ID"}]);
        world.raw(&token).post("/v1/loads", &json!({"orderNumber": "O-1", "externalId": "T-1", "stops": stops})).await.data(201);
        let deliveries = desk.json(&["deliveries", "list", &id]).await;
        let delivery = deliveries[0]["id"].as_str().unwrap().to_owned();
        let commands: &[&[&str]] = &[
            &["organizations", "list"], &["organizations", "show", &id], &["keys", "list", &id], &["users", "list", &id],
            &["webhooks", "list", &id], &["deliveries", "list", &id], &["deliveries", "show", &id, &delivery],
            &["loads", "list", &id], &["loads", "show", &id, "T-1"], &["audit", "list"], &["tokens", "list"],
            &["usage", "show", &id], &["onboarding", "show", &id, "--as", "checklist"],
        ];
        for command in commands {
            let pipe = desk.told(command).await;
            assert!(!pipe.contains('\u{1b}'), "no colour in a pipe: {pipe:?}");
            let ids = ids(&desk.json(command).await);
            let known = words(&pipe);
            for width in WIDTHS {
                let ran = desk.at_width(width, command).await;
                assert_eq!(ran.code, Some(0), "{ran:?}");
                let text = plain(&ran.out);
                let (text, note) = text.split_once("Not shown,").unwrap_or((&text, ""));
                assert!(width != 0 || (note.is_empty() && words(text) == known), "{command:?}, unknown width: {text}");
                for id in &ids {
                    assert!(text.split_whitespace().any(|word| word == id), "{command:?} at {width}: {id} in\n{text}");
                }
                for word in words(text) {
                    assert!(known.contains(&word), "{command:?} at {width}: {word:?} is cut in\n{text}");
                }
                for line in text.lines().filter(|_| width > 0) {
                    let only = line.trim();
                    assert!(line.width() <= width || !only.contains(' ') && (is_id(only) || only.contains("://")),
                        "{command:?} at {width}: too wide: {line:?}");
                }
            }
        }
        assert!(desk.told(&["webhooks", "list", &id]).await.contains(&hook));
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
