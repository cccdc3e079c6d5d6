//! What staff do: every operation of the tag Status, by every role and with bad tokens; the course of an incident; and
//! the audit chain.

use serde_json::{Value, json};
use trailflow::contract::operator::policy::ALL;
use trailflow::http::Policy;
use trailflow::status::core::{Component, Outcome};

use super::{StatusPage, copy_tokens};
use crate::harness::faithful::Api;
use crate::harness::on_both;

fn opening() -> Value {
    json!({
        "title": "Delayed webhook deliveries",
        "impact": "MINOR",
        "phase": "INVESTIGATING",
        "components": ["WEBHOOKS"],
        "text": "Deliveries arrive late.\n\nAPI requests are not affected.",
    })
}

fn body_of(operation: &str) -> Option<Value> {
    Some(match operation {
        "createIncident" => opening(),
        "updateIncident" => json!({"phase": "MONITORING", "text": "The queue is draining."}),
        "resolveIncident" => json!({"text": "It works again."}),
        "discardIncident" => json!({"reason": "It was none."}),
        "scheduleMaintenance" => json!({
            "title": "Database upgrade",
            "text": "We upgrade the database.",
            "from": 4_000_000_000_000_i64,
            "to": 4_000_000_600_000_i64,
            "impacts": [{"component": "API_WRITES", "impact": "DEGRADED", "text": "May get 503."}],
        }),
        "endMaintenance" => json!({"text": "It is done."}),
        _ => return None,
    })
}

fn operations() -> Vec<&'static Policy> {
    ALL.iter().copied().filter(|policy| policy.tag == "Status").collect()
}

/// Sends it, and judges the answer by the contract.
async fn ask(
    page: &StatusPage,
    token: &str,
    operation: &str,
    id: &str,
    body: Option<&Value>,
) -> (u16, Value) {
    let policy = operations().into_iter().find(|policy| policy.operation == operation).unwrap();
    let path: Vec<_> =
        policy.path.split('/').map(|part| if part.starts_with('{') { id } else { part }).collect();
    let (status, answer) = page.staff(token, policy.method, &path.join("/"), body).await;
    let faults = Api::Operator.form_faults(operation, status, &answer);
    assert!(faults.is_empty(), "{operation} {status}: {faults:?}");
    let code = answer["error"]["code"].as_str();
    assert!(policy.documents(status, code), "{operation} does not document {status} {code:?}");
    (status, answer)
}

on_both! {
    async fn every_operation_by_every_role_and_with_bad_tokens(world: World) {
        let page = StatusPage::of(&world).await;
        let (admin, support) = (world.operator_token().await, world.operator_token_of("SUPPORT").await);
        let (_, api_key) = world.tenant().await;
        copy_tokens(&world, &page).await;
        assert_eq!(operations().len(), 9);
        for policy in operations() {
            let body = body_of(policy.operation);
            let id = "inc_019d1a50c2007e3b8c4f90a2d6175be8";
            for token in ["tf_operator_nonsense", &api_key, &admin.replace('a', "b")] {
                let (status, answer) = ask(&page, token, policy.operation, id, body.as_ref()).await;
                assert_eq!((status, answer["error"]["code"].as_str()), (401, Some("unauthorized")), "{}", policy.operation);
            }
            for token in [&admin, &support] {
                let (status, _) = ask(&page, token, policy.operation, id, body.as_ref()).await;
                assert!([200, 201, 404].contains(&status), "{} {status}", policy.operation);
            }
        }
        // No other operation is served here.
        let (status, _) = page.staff(&admin, "GET", "/v1/organizations", None).await;
        assert_eq!(status, 404);
    }

    async fn an_incident_from_its_opening_to_its_post_mortem(world: World) {
        let page = StatusPage::of(&world).await;
        let token = world.operator_token().await;
        copy_tokens(&world, &page).await;
        let (status, made) = ask(&page, &token, "createIncident", "", Some(&opening())).await;
        assert_eq!(status, 201, "{made}");
        let id = made["data"]["id"].as_str().unwrap().to_owned();
        let path = format!("/incidents/{id}");
        page.shows("/", "Delayed webhook deliveries").await;
        page.shows(&path, "API requests are not affected.").await;
        let listed = page.get("/api/v2/incidents/unresolved.json").await.text;
        let listed: Value = serde_json::from_str(&listed).unwrap();
        assert_eq!(listed["incidents"][0]["status"], "investigating");
        world.clock.advance_ms(60_000);
        let change = json!({"phase": "MONITORING", "text": "The queue is draining.", "components": ["WEBHOOKS", "TRACKING"]});
        let (status, changed) = ask(&page, &token, "updateIncident", &id, Some(&change)).await;
        assert_eq!((status, changed["data"]["updates"].as_array().unwrap().len()), (200, 2), "{changed}");
        page.shows(&path, "The queue is draining.").await;
        // A draft is discarded, an incident is not.
        let (status, _) = ask(&page, &token, "discardIncident", &id, Some(&json!({"reason": "R"}))).await;
        assert_eq!(status, 409);
        let wrong = json!({"phase": "RESOLVED", "text": "T"});
        assert_eq!(ask(&page, &token, "updateIncident", &id, Some(&wrong)).await.0, 400);
        let (status, resolved) = ask(&page, &token, "resolveIncident", &id, Some(&json!({"text": "Done."}))).await;
        assert_eq!((status, resolved["data"]["state"].as_str()), (200, Some("RESOLVED")));
        assert_eq!(ask(&page, &token, "resolveIncident", &id, Some(&json!({"text": "Again."}))).await.0, 409);
        assert_eq!(ask(&page, &token, "updateIncident", &id, Some(&change)).await.0, 409);
        let last = json!({"phase": "POSTMORTEM", "text": "An index was missing."});
        assert_eq!(ask(&page, &token, "updateIncident", &id, Some(&last)).await.0, 200);
        page.shows(&path, "An index was missing.").await;
        let open = page.get("/api/v2/incidents/unresolved.json").await.text;
        assert!(open.contains("\"incidents\":[]"), "{open}");
        assert!(page.get("/feed.atom").await.text.contains("An index was missing."));
        assert!(page.get("/components/tracking.atom").await.text.contains(&id));
        assert!(!page.get("/components/portal.atom").await.text.contains(&id));
    }

    async fn what_staff_did_is_in_the_chain_once(world: World) {
        let page = StatusPage::of(&world).await;
        let token = world.operator_token().await;
        copy_tokens(&world, &page).await;
        let (_, made) = ask(&page, &token, "createIncident", "", Some(&opening())).await;
        let id = made["data"]["id"].as_str().unwrap().to_owned();
        ask(&page, &token, "resolveIncident", &id, Some(&json!({"text": "Done."}))).await;
        copy_tokens(&world, &page).await;
        copy_tokens(&world, &page).await;
        let proof = world.app().store.prove_audit().await.unwrap();
        assert_eq!(proof.broken, None);
        let filter = trailflow::store::audit::AuditFilter { limit: 100, ..Default::default() };
        let rows = world.app().store.audit_entries(&filter).await.unwrap().rows;
        let found: Vec<_> = rows
            .iter()
            .filter(|row| row.subject.as_deref() == Some(id.as_str()))
            .map(|row| (row.action.as_str(), row.actor_name.as_str()))
            .collect();
        assert_eq!(found, [("incident.create", "under test"), ("incident.resolve", "under test")]);
    }

    async fn a_revoked_token_is_refused_after_the_next_copy(world: World) {
        let page = StatusPage::of(&world).await;
        let token = world.operator_token().await;
        copy_tokens(&world, &page).await;
        assert_eq!(ask(&page, &token, "listIncidents", "", None).await.0, 200);
        crate::harness::database::Sidedoor::open(&world).await.run("update operator_tokens set revoked_at = 1").await;
        copy_tokens(&world, &page).await;
        assert_eq!(ask(&page, &token, "listIncidents", "", None).await.0, 401);
        // The break-glass token was never in the main database.
        let glass = trailflow::status::staff::break_glass(&page.parts.store, world.now()).await.unwrap().reveal();
        copy_tokens(&world, &page).await;
        assert_eq!(ask(&page, &glass, "createIncident", "", Some(&opening())).await.0, 201);
        let second = trailflow::status::staff::break_glass(&page.parts.store, world.now()).await.unwrap().reveal();
        assert_eq!(ask(&page, &glass, "listIncidents", "", None).await.0, 401, "there is one");
        assert_eq!(ask(&page, &second, "listIncidents", "", None).await.0, 200);
    }

    async fn maintenance_is_announced_and_counted_apart(world: World) {
        let page = StatusPage::of(&world).await;
        let token = world.operator_token().await;
        copy_tokens(&world, &page).await;
        let now = world.now();
        let wish = |from: i64, to: i64| {
            json!({
                "title": "Database upgrade", "text": "We upgrade the database.", "from": from, "to": to,
                "impacts": [{"component": "API_WRITES", "impact": "OUTAGE", "text": "No writes."}],
            })
        };
        for (from, to) in [(now, now), (now - 10, now - 5), (now, now + 8 * 24 * 3_600_000)] {
            assert_eq!(ask(&page, &token, "scheduleMaintenance", "", Some(&wish(from, to))).await.0, 400);
        }
        let (status, made) = ask(&page, &token, "scheduleMaintenance", "", Some(&wish(now, now + 600_000))).await;
        assert_eq!(status, 201, "{made}");
        page.shows("/", "API writes: maintenance").await;
        let id = made["data"]["id"].as_str().unwrap();
        // Two minutes within the window fail, of five that are probed in all.
        let minute = now / 60_000;
        for (at, outcome) in [(0, Outcome::Failed), (1, Outcome::Failed), (12, Outcome::Up), (13, Outcome::Up), (14, Outcome::Up)] {
            page.parts.store.count(Component::ApiWrites, minute + at, outcome).await.unwrap();
        }
        world.clock.advance_ms(16 * 60_000);
        assert_eq!(ask(&page, &token, "endMaintenance", id, Some(&json!({"text": "Done."}))).await.0, 409, "it is over");
        page.parts.live.has_changed();
        page.shows("/", "100% · 60.00% with maintenance").await;
        let csv = page.get("/components/api-writes/minutes.csv?month=2026-03").await.text;
        assert_eq!(csv.lines().count(), 6, "{csv}");
        assert!(csv.starts_with("minute,up,slow,failed\n2026-03-21T12:00:00.000Z,0,0,1\n"), "{csv}");
    }
}
