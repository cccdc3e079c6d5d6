//! What programs read, by strict parsers: Atom as RFC 4287 has it, and JSON as Statuspage's API v2 has it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::DateTime;
use roxmltree::{Document, Node};
use serde_json::{Value, json};

use super::{StatusPage, copy_tokens};
use crate::harness::{Backend, World};

const ATOM: &str = "http://www.w3.org/2005/Atom";
/// What people may write, and parsers trip over.
const HOSTILE: &str = "Deliveries <b>late</b> & \"odd\": ]]> <!-- \u{1f69a} &amp; é";

/// The entries of a feed: when each was updated, by id.
type Entries = BTreeMap<String, String>;

/// Reads a feed, and fails on everything that RFC 4287 does not allow.
fn read_feed(text: &str) -> (String, Entries) {
    let document = Document::parse(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    let feed = document.root_element();
    assert!(feed.has_tag_name((ATOM, "feed")));
    check(feed, &["id", "title", "updated", "author", "link", "entry"], &["id", "title", "updated"]);
    let link = |node: Node, rel: &str| {
        let links =
            node.children().filter(|it| it.has_tag_name((ATOM, "link")) && it.attribute("rel") == Some(rel));
        let links: Vec<_> = links.map(|it| absolute(it.attribute("href").unwrap())).collect();
        assert_eq!(links.len(), 1, "{rel}");
        links[0].clone()
    };
    let own = link(feed, "self");
    assert!(link(feed, "alternate") != own);
    let author =
        feed.children().find(|it| it.has_tag_name((ATOM, "author"))).expect("of the feed, for all entries");
    assert!(!one(author, "name").is_empty());
    let mut entries = Entries::new();
    for entry in feed.children().filter(|it| it.has_tag_name((ATOM, "entry"))) {
        let single = ["id", "title", "updated", "published", "content"];
        check(entry, &["id", "title", "updated", "published", "content", "link", "category"], &single);
        link(entry, "alternate");
        let content = entry.children().find(|it| it.has_tag_name((ATOM, "content"))).unwrap();
        assert_eq!(content.attribute("type"), Some("html"));
        assert!(content.children().all(|it| it.is_text()), "its markup is escaped");
        for category in entry.children().filter(|it| it.has_tag_name((ATOM, "category"))) {
            assert!(category.attribute("term").is_some_and(|term| !term.is_empty()));
        }
        let (published, updated) = (date(&one(entry, "published")), date(&one(entry, "updated")));
        assert!(published <= updated && updated <= date(&one(feed, "updated")));
        let before = entries.insert(absolute(&one(entry, "id")), one(entry, "updated"));
        assert_eq!(before, None, "an id is one entry's");
    }
    (absolute(&one(feed, "id")), entries)
}

/// Its elements are these, and of some there is exactly one.
fn check(node: Node, allowed: &[&str], single: &[&str]) {
    for child in node.children().filter(Node::is_element) {
        assert_eq!(child.tag_name().namespace(), Some(ATOM), "{child:?}");
        assert!(allowed.contains(&child.tag_name().name()), "{child:?}");
    }
    for child in node.children().filter(|it| it.is_text()) {
        assert!(child.text().is_some_and(|text| text.trim().is_empty()), "{child:?}");
    }
    single.iter().for_each(|name| drop(one(node, name)));
}

fn one(node: Node, name: &str) -> String {
    let found: Vec<_> = node.children().filter(|it| it.has_tag_name((ATOM, name))).collect();
    assert_eq!(found.len(), 1, "{name} of {node:?}");
    found[0].text().unwrap_or_default().to_owned()
}

fn date(text: &str) -> DateTime<chrono::FixedOffset> {
    assert!(text.contains('T') && text.ends_with('Z'), "{text}: with capital letters, in UTC");
    DateTime::parse_from_rfc3339(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn absolute(url: &str) -> String {
    assert!(url::Url::parse(url).is_ok_and(|parsed| parsed.has_host()), "{url}");
    url.to_owned()
}

/// What each document of the API has in it.
fn schema(path: &str) -> Value {
    let moment = json!({"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$"});
    let (text, url) =
        (json!({"type": "string", "minLength": 1}), json!({"type": "string", "pattern": "^https?://"}));
    let maybe = json!({"anyOf": [{"type": "null"}, moment]});
    let object = |properties: Value| {
        let required: Vec<_> = properties.as_object().unwrap().keys().cloned().collect();
        json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
    };
    let list = |items: &Value| json!({"type": "array", "items": items});
    let page = object(
        json!({"id": text, "name": text, "url": url, "time_zone": {"const": "Etc/UTC"}, "updated_at": moment}),
    );
    let indicators = ["none", "minor", "major", "critical", "maintenance"];
    let status = object(json!({"indicator": {"enum": indicators}, "description": text}));
    let states =
        ["operational", "degraded_performance", "partial_outage", "major_outage", "under_maintenance"];
    let component = object(json!({
        "id": text, "page_id": text, "name": text, "description": text, "status": {"enum": states},
        "trailflow_state": text, "position": {"type": "integer", "minimum": 1}, "group": {"const": false},
        "group_id": {"type": "null"}, "showcase": {"type": "boolean"}, "only_show_if_degraded": {"type": "boolean"},
        "created_at": moment, "updated_at": moment,
    }));
    let named = object(json!({"id": text, "name": text, "page_id": text}));
    let of = |phases: &[&str], more: Value| {
        let update = object(json!({
            "id": text, "incident_id": text, "status": {"enum": phases}, "body": {"type": "string"}, "created_at": moment,
            "display_at": moment, "updated_at": moment, "affected_components": {"type": "array"},
        }));
        let mut properties = json!({
            "id": text, "page_id": text, "name": text, "status": {"enum": phases}, "impact": {"enum": indicators},
            "shortlink": url, "created_at": moment, "started_at": moment, "updated_at": moment, "monitoring_at": maybe,
            "resolved_at": maybe, "components": list(&named), "incident_updates": list(&update),
        });
        properties.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        object(properties)
    };
    let incident = of(&["investigating", "identified", "monitoring", "resolved", "postmortem"], json!({}));
    let planned = json!({"scheduled_for": moment, "scheduled_until": moment});
    let maintenance = of(&["scheduled", "in_progress", "verifying", "completed"], planned);
    let (incidents, maintenances, components) = (list(&incident), list(&maintenance), list(&component));
    object(match path {
        "summary" => json!({
            "page": page, "status": status, "components": components, "incidents": incidents,
            "scheduled_maintenances": maintenances,
        }),
        "status" => json!({"page": page, "status": status}),
        "components" => json!({"page": page, "components": components}),
        "incidents" | "incidents/unresolved" => json!({"page": page, "incidents": incidents}),
        _ => json!({"page": page, "scheduled_maintenances": maintenances}),
    })
}

const PATHS: [&str; 8] = [
    "summary",
    "status",
    "components",
    "incidents",
    "incidents/unresolved",
    "scheduled-maintenances",
    "scheduled-maintenances/upcoming",
    "scheduled-maintenances/active",
];

async fn check_json(page: &StatusPage) -> Value {
    for path in PATHS {
        let text = page.get(&format!("/api/v2/{path}.json")).await.text;
        let read: Value = serde_json::from_str(&text).unwrap();
        let validator = jsonschema::validator_for(&schema(path)).unwrap();
        let wrong: Vec<_> =
            validator.iter_errors(&read).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(wrong.is_empty(), "{path}: {wrong:#?}");
    }
    serde_json::from_str(&page.get("/api/v2/incidents.json").await.text).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn feeds_and_json_hold_for_strict_parsers_and_ids_stay() {
    let world = World::start(Backend::Embedded).await;
    let page = StatusPage::of(&world).await;
    let token = world.operator_token().await;
    copy_tokens(&world, &page).await;
    let (_, nothing) = read_feed(&page.get("/feed.atom").await.text);
    assert!(nothing.is_empty());
    check_json(&page).await;
    let incident = json!({
        "title": HOSTILE, "impact": "MAJOR", "phase": "INVESTIGATING", "components": ["WEBHOOKS"], "text": HOSTILE,
    });
    let (status, made) = page.staff(&token, "POST", "/v1/incidents", Some(&incident)).await;
    assert_eq!(status, 201, "{made}");
    let (from, to) = (world.now() + 3_600_000, world.now() + 7_200_000);
    let plan = json!({
        "title": HOSTILE, "text": HOSTILE, "from": from, "to": to,
        "impacts": [{"component": "API_WRITES", "impact": "OUTAGE", "text": HOSTILE}],
    });
    let (status, planned) = page.staff(&token, "POST", "/v1/maintenance", Some(&plan)).await;
    assert_eq!(status, 201, "{planned}");
    page.shows("/feed.atom", "Deliveries").await;
    crate::harness::wait::eventually("both are shown", || async {
        read_feed(&page.get("/feed.atom").await.text).1.len() == 2
    })
    .await;
    let (id, before) = read_feed(&page.get("/feed.atom").await.text);
    check_json(&page).await;
    // Each component has a feed of its own, and what is in both is the same entry.
    let mut feeds = BTreeSet::from([id.clone()]);
    for component in ["api-reads", "api-writes", "tracking", "webhooks", "documents", "portal"] {
        let (own, entries) = read_feed(&page.get(&format!("/components/{component}.atom")).await.text);
        assert!(feeds.insert(own), "a feed's id is its own");
        assert_eq!(
            entries.len(),
            usize::from(["api-writes", "webhooks"].contains(&component)),
            "{component}"
        );
        assert!(entries.iter().all(|(id, updated)| before.get(id) == Some(updated)), "{component}");
    }
    world.clock.advance_ms(90_000);
    let path = format!("/v1/incidents/{}/resolve", made["data"]["id"].as_str().unwrap());
    let update = json!({"text": HOSTILE});
    let (status, told) = page.staff(&token, "POST", &path, Some(&update)).await;
    assert!((200..300).contains(&status), "{told}");
    crate::harness::wait::eventually("the update is shown", || async {
        read_feed(&page.get("/feed.atom").await.text).1 != before
    })
    .await;
    let (again, after) = read_feed(&page.get("/feed.atom").await.text);
    assert_eq!((again, after.keys().collect::<Vec<_>>()), (id, before.keys().collect()), "ids stay");
    let changed = after.iter().filter(|(id, updated)| before[*id] != **updated).count();
    assert_eq!(changed, 1, "the entry that has news");
    let incidents = check_json(&page).await;
    assert_eq!(
        (&incidents["incidents"][0]["name"], &incidents["incidents"][0]["status"]),
        (&json!(HOSTILE), &json!("resolved"))
    );
}
