//! Moves of access: each one from each state, and what they do to callers with test and live keys.

use serde_json::{Value, json};
use trailflow::domain::access::{AccessState, KeyMode, Scope};

use super::{becomes, outcome};
use crate::harness::api_request::{ApiRequest, Seen};
use crate::harness::faithful::Api;
use crate::harness::{Organization, World, on_both};

/// Every move, and the state that it wants.
const MOVES: [&str; 4] = ["TEST_ENABLED", "LIVE_ENABLED", "DISABLED", "RESTORED"];

struct Desk<'a> {
    world: &'a World,
    token: String,
    organization: String,
}

impl Desk<'_> {
    async fn set_up(world: &World, organization: Organization) -> Desk<'_> {
        Desk { world, token: world.operator_token().await, organization: organization.id.to_string() }
    }

    async fn ask(&self, operation: &str, body: &Value) -> Seen {
        let ask = ApiRequest::of(Api::Operator, operation, &self.organization).token(&self.token);
        ask.json(body).send(self.world).await
    }

    async fn moves(&self, to: &str) -> Seen {
        self.ask("setOrganizationAccess", &json!({"state": to, "reason": format!("To {to}.")})).await
    }

    async fn approve(&self) -> Seen {
        let approval = json!({"approvedBy": "Marisol Vega", "uatResult": "All cases passed."});
        self.ask("approveProduction", &approval).await
    }

    async fn state(&self) -> Value {
        let ask = ApiRequest::of(Api::Operator, "getOrganization", &self.organization).token(&self.token);
        ask.send(self.world).await.body["data"].clone()
    }
}

on_both! {
    async fn every_move_from_every_state(world: World) {
        // From each state, with and without an approval: the moves that lead somewhere, and where.
        let table = [
            (AccessState::NotEnabled, false, vec![("TEST_ENABLED", "TEST_ENABLED")]),
            (AccessState::NotEnabled, true, vec![("TEST_ENABLED", "TEST_ENABLED")]),
            (AccessState::TestEnabled, false, vec![("DISABLED", "DISABLED")]),
            (AccessState::TestEnabled, true, vec![("LIVE_ENABLED", "LIVE_ENABLED"), ("DISABLED", "DISABLED")]),
            (AccessState::LiveEnabled, true, vec![("TEST_ENABLED", "TEST_ENABLED"), ("DISABLED", "DISABLED")]),
            (AccessState::Disabled, false, vec![("RESTORED", "TEST_ENABLED")]),
        ];
        for (from, approved, legal) in table {
            for wish in MOVES {
                let desk = Desk::set_up(&world, world.organization(from).await).await;
                if approved {
                    assert_eq!(desk.approve().await.status, 200);
                }
                let told = desk.state().await["accessMoves"].clone();
                let open: Vec<_> = legal.iter().map(|(wish, _)| *wish).collect();
                assert_eq!(told, json!(open), "{from}, approved: {approved}");
                let seen = desk.moves(wish).await;
                let what = format!("{from} to {wish}, approved: {approved}: {}", seen.text);
                match legal.iter().find(|(legal, _)| *legal == wish) {
                    Some((_, to)) => {
                        assert_eq!((seen.status, seen.body["data"]["accessState"].as_str()), (200, Some(*to)), "{what}");
                        assert_eq!(seen.body["data"]["accessReason"], format!("To {wish}."), "{what}");
                    }
                    // Being there already is no move, and its reason is kept.
                    None if wish == from.as_str() => {
                        assert_eq!((seen.status, &seen.body["data"]["accessState"]), (200, &json!(wish)), "{what}");
                        assert_eq!(seen.body["data"]["accessReason"], format!("To {wish}."), "{what}");
                    }
                    None => {
                        assert_eq!(seen.verdict(), (409, "conflict"), "{what}");
                        assert!(open.iter().all(|open| seen.message().contains(open)), "the open moves are named: {what}");
                        assert_eq!(desk.state().await["accessState"], from.as_str(), "{what}");
                    }
                }
            }
        }
    }

    async fn the_access_table_holds_cell_by_cell_from_nothing_to_live_and_back(world: World) {
        let organization = world.organization(AccessState::NotEnabled).await;
        let desk = Desk::set_up(&world, organization).await;
        let test = world.key_with(organization, KeyMode::Test, Scope::ALL, 600).await;
        let live = world.key_with(organization, KeyMode::Live, Scope::ALL, 600).await;
        assert_eq!(outcome(&world, &test).await, "partner_access_not_enabled");
        assert_eq!(outcome(&world, &live).await, "partner_access_not_enabled");
        assert_eq!(desk.approve().await.body["data"]["productionApproval"]["approvedAt"], world.now());
        let (no_live, disabled) = ("live_access_not_enabled", "partner_access_disabled");
        for (wish, state, with_test, with_live) in [
            ("TEST_ENABLED", "TEST_ENABLED", "ok", no_live),
            ("DISABLED", "DISABLED", disabled, disabled),
            ("RESTORED", "TEST_ENABLED", "ok", no_live),
            ("LIVE_ENABLED", "LIVE_ENABLED", "ok", "ok"),
            ("DISABLED", "DISABLED", disabled, disabled),
            ("RESTORED", "LIVE_ENABLED", "ok", "ok"),
            ("TEST_ENABLED", "TEST_ENABLED", "ok", no_live),
        ] {
            world.clock.advance_ms(1_000);
            let seen = desk.moves(wish).await;
            assert_eq!(seen.body["data"]["accessState"], state, "{wish}: {}", seen.text);
            assert_eq!(seen.body["data"]["updatedAt"], world.now());
            becomes(&world, &test, with_test).await;
            becomes(&world, &live, with_live).await;
        }
        // The way back to test took the approval along.
        assert_eq!(desk.state().await["productionApproval"], Value::Null);
        let again = desk.moves("LIVE_ENABLED").await;
        assert_eq!(again.verdict(), (409, "conflict"));
        assert!(again.message().contains("production approval"), "{}", again.text);
    }

    async fn a_reason_for_the_present_state_is_kept_and_audited(world: World) {
        let organization = world.organization(AccessState::LiveEnabled).await;
        let desk = Desk::set_up(&world, organization).await;
        for reason in ["Cutover.", "Contract renewed.", "Contract renewed."] {
            let seen = desk.ask("setOrganizationAccess", &json!({"state": "LIVE_ENABLED", "reason": reason})).await;
            assert_eq!(seen.body["data"]["accessReason"], reason);
        }
        let entries = ApiRequest::of(Api::Operator, "listAuditEntries", "").token(&desk.token);
        let entries = entries.query("action=organization.set_access").send(&world).await;
        let reasons: Vec<_> = entries.body["data"].as_array().unwrap().iter().map(|entry| entry["reason"].clone()).collect();
        assert_eq!(reasons, ["Cutover.", "Contract renewed."], "the same again changes nothing");
        // It is no move: where a disabled organization comes back to stays.
        desk.moves("DISABLED").await;
        desk.ask("setOrganizationAccess", &json!({"state": "DISABLED", "reason": "Still unpaid."})).await;
        assert_eq!(desk.moves("RESTORED").await.body["data"]["accessState"], "LIVE_ENABLED");
    }

    async fn an_approval_says_who_when_and_on_what_result(world: World) {
        let desk = Desk::set_up(&world, world.organization(AccessState::TestEnabled).await).await;
        let approval = json!({"approvedBy": "Marisol Vega", "approvedAt": world.now() - 5, "uatResult": "14 of 14."});
        let seen = desk.ask("approveProduction", &approval).await;
        assert_eq!(seen.body["data"]["productionApproval"], approval);
        let early = json!({"approvedBy": "M", "approvedAt": world.now() + 1, "uatResult": "None yet."});
        let seen = desk.ask("approveProduction", &early).await;
        assert_eq!(seen.verdict(), (400, "bad_request"));
        assert_eq!(seen.body["error"]["details"][0]["pointer"], "/approvedAt");
        assert_eq!(desk.state().await["productionApproval"], approval);
    }
}
