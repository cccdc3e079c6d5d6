//! Who may close which organization, and when; and what cannot be done to one that is closed.

use serde_json::{Value, json};

use super::{DAY_MS, Desk};
use crate::harness::api_request::ApiRequest;
use crate::harness::database::Sidedoor;
use crate::harness::faithful::Api;
use crate::harness::on_both;
use crate::harness::sound::sound;

on_both! {
    async fn an_admin_closes_what_was_disabled_for_thirty_days_by_its_name(world: World) {
        let desk = Desk::of(&world).await;
        let door = Sidedoor::open(&world).await;
        let open = desk.close().await;
        assert_eq!(open.verdict(), (409, "conflict"));
        assert!(open.message().contains("TEST_ENABLED") && open.message().contains("30 days"), "{}", open.text);
        desk.moves("DISABLED").await;
        assert_eq!(desk.read("getOrganization").await["disabledAt"], world.now());
        world.clock.advance_ms(30 * DAY_MS - 1);
        let early = desk.close().await;
        assert_eq!(early.verdict(), (409, "conflict"));
        // The clock began on 2026-03-21 at noon.
        assert!(early.message().contains("2026-04-20 12:00 UTC"), "{}", early.text);
        world.clock.advance_ms(1);
        let support = world.operator_token_of("SUPPORT").await;
        let before = door.footprint().await;
        assert_eq!(desk.close_as(&support, &desk.name()).await.verdict(), (403, "forbidden"));
        for name in [desk.name().to_uppercase(), format!("{} ", desk.name()), "x".to_owned(), desk.id()] {
            let wrong = desk.close_as(&desk.staff, &name).await;
            assert_eq!(wrong.verdict(), (400, "bad_request"), "{name}");
            assert_eq!(wrong.body["error"]["details"][0]["pointer"], "/name");
        }
        assert_eq!(door.footprint().await, before, "nothing was written");
        let closed = desk.closed().await;
        assert_eq!((&closed["closedAt"], &closed["accessState"]), (&json!(world.now()), &json!("DISABLED")));
        assert_eq!((&closed["accessMoves"], &closed["accessReason"]), (&json!([]), &json!(crate::closing::REASON)));
        assert_eq!(desk.read("getOrganization").await, closed);
        door.close().await;
    }

    async fn the_thirty_days_begin_anew_with_each_time_that_access_is_disabled(world: World) {
        let desk = Desk::of(&world).await;
        desk.moves("DISABLED").await;
        world.clock.advance_ms(29 * DAY_MS);
        desk.moves("RESTORED").await;
        assert_eq!(desk.read("getOrganization").await["disabledAt"], Value::Null);
        desk.moves("DISABLED").await;
        world.clock.advance_ms(29 * DAY_MS);
        // Only the reason is new.
        desk.moves("DISABLED").await;
        assert_eq!(desk.close().await.status, 409);
        world.clock.advance_ms(DAY_MS);
        assert_eq!(desk.close().await.status, 200);
    }

    async fn it_is_closed_once_however_often_and_at_once_it_is_asked_for(world: World) {
        let desk = Desk::of(&world).await;
        world.key(desk.organization).await;
        desk.disabled_for_long().await;
        let all = futures::future::join_all((0..6).map(|_| desk.close())).await;
        let first = all[0].body["data"].clone();
        for seen in all {
            assert_eq!((seen.status, &seen.body["data"]), (200, &first), "{}", seen.text);
        }
        world.clock.advance_ms(DAY_MS);
        assert_eq!(desk.closed().await, first);
        let actions: Vec<_> = desk.audited().await.into_iter().map(|(action, _)| action).collect();
        let count = |action: &str| actions.iter().filter(|found| *found == action).count();
        assert_eq!((count("organization.close"), count("api_key.revoke")), (1, 1), "{actions:?}");
        let wrong = desk.close_as(&desk.staff, "another").await;
        assert_eq!(wrong.verdict(), (400, "bad_request"), "the name still counts");
        desk.assert_audit_is_intact().await;
    }

    async fn nothing_of_a_closed_organization_can_be_changed(world: World) {
        let desk = Desk::of(&world).await;
        let other = Desk::of(&world).await;
        desk.disabled_for_long().await;
        desk.closed().await;
        let door = Sidedoor::open(&world).await;
        let before = door.footprint().await;
        let moves = ["RESTORED", "TEST_ENABLED", "LIVE_ENABLED", "DISABLED"];
        let moves = moves.map(|state| ("setOrganizationAccess", json!({"state": state, "reason": "Come back."})));
        let changes = [
            "approveProduction",
            "updateOrganization",
            "updateOnboarding",
            "createApiKey",
            "invitePortalUser",
            "upsertCustomers",
            "upsertCarriers",
            "upsertVehicles",
            "importLoads",
            "ingestPositions",
        ];
        for (operation, body) in moves {
            let seen = desk.send(operation, &body).await;
            assert_eq!(seen.verdict(), (409, "conflict"), "{body}: {}", seen.text);
            assert!(seen.message().contains("was closed on 2026-04-20"), "{}", seen.text);
        }
        for operation in changes {
            let seen = sound(Api::Operator, operation, &desk.id()).token(&desk.staff).send(&world).await;
            assert_eq!(seen.verdict(), (409, "conflict"), "{operation}: {}", seen.text);
            assert!(seen.message().contains("was closed"), "{operation}: {}", seen.text);
        }
        let mut load = sound(Api::Operator, "updateLoad", &desk.id()).token(&desk.staff);
        load.path = load.policy.path.replace("{organizationId}", &desk.id()).replace("{loadId}", "TMS-1");
        assert_eq!(load.send(&world).await.verdict(), (409, "conflict"));
        assert_eq!(door.footprint().await, before, "nothing was written");
        door.close().await;
        // It is listed where it is asked for, and nowhere else.
        let listed = async |query: &str| {
            let ask = ApiRequest::of(Api::Operator, "listOrganizations", "").token(&desk.staff).query(query);
            let data = ask.send(&world).await.body["data"].clone();
            data.as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(listed("limit=100").await, [other.id()]);
        assert_eq!(listed("closed=false").await, [other.id()]);
        assert_eq!(listed("closed=true").await, [desk.id()]);
    }
}
