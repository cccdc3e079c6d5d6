//! Limits, scopes and live access: asked for, decided once, told by mail, kept in the audit log.

use serde_json::{Value, json};
use trailflow::domain::access::{AccessState, KeyMode, Scope};
use trailflow::domain::id::ApiKeyId;
use trailflow::use_cases::System;
use trailflow::use_cases::api_keys::{self, Expiry};
use trailflow::use_cases::staff_requests::{self, Wanted};

use super::{Desk, id_of, key_of};
use crate::harness::api_request::ApiRequest;
use crate::harness::faithful::Api;
use crate::harness::{Organization, World, on_both};

async fn key_seen(desk: &Desk<'_>, key: ApiKeyId) -> Value {
    let ask = ApiRequest::of(Api::Operator, "listApiKeys", &desk.organization.to_string()).token(&desk.staff);
    let keys = ask.send(desk.world).await.body["data"].as_array().unwrap().clone();
    keys.into_iter().find(|seen| seen["id"] == json!(key.to_string())).unwrap()
}

/// What a key is rolled into.
async fn rolled(world: &World, organization: Organization, token: &str, overlap_days: i32) -> String {
    let mut unit = world.app().store.begin_access().await.unwrap();
    let (by, key) = (System { now: world.now() }, (organization.id, key_of(token)));
    let issued = api_keys::roll(&mut unit, &by, key, overlap_days, Expiry::AsBefore).await.unwrap();
    world.app().commit_access(unit).await.unwrap();
    issued.credential.reveal()
}

on_both! {
    async fn a_higher_limit_is_asked_for_decided_once_and_told(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let desk = Desk::of(&world, organization).await;
        let key = key_of(&world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 60).await);
        let wanted = Wanted::Limit { key: key.uuid(), per_minute: 300 };
        let row = desk.ask(wanted.clone(), "Our nightly sync covers 4,000 loads.").await.unwrap();
        let mail = world.mail.next().await;
        assert_eq!(mail.to, "partners@trailflow.ai");
        for said in [&id_of(&row), "300 requests per minute", "under test", "4,000 loads", &desk.person.email] {
            assert!(mail.text.replace('\n', " ").contains(said), "{said}: {}", mail.text);
        }
        let open = desk.list("state=OPEN").await;
        assert_eq!((open.len(), &open[0]["kind"], &open[0]["rateLimitPerMinute"]), (1, &json!("LIMIT"), &json!(300)));
        assert_eq!(open[0]["keyId"], json!(key.to_string()));
        // Support may not raise a limit so far; then nothing is decided.
        let support = world.operator_token_of("SUPPORT").await;
        let refused = desk.decide("approveStaffRequest", &id_of(&row), &support).await;
        assert_eq!(refused.verdict(), (403, "forbidden"), "{}", refused.text);
        assert!(refused.message().contains("keys:limits"));
        assert_eq!((desk.list("state=OPEN").await, &key_seen(&desk, key).await["rateLimitPerMinute"]), (open, &json!(60)));
        let approved = desk.approve(&row).await;
        assert_eq!((approved.status, &approved.body["data"]["state"]), (200, &json!("APPROVED")), "{}", approved.text);
        assert_eq!(approved.body["data"]["decision"], "Because we said so.");
        assert_eq!(key_seen(&desk, key).await["rateLimitPerMinute"], 300);
        let mail = world.mail.next().await;
        assert_eq!((&mail.to, mail.subject.contains("approved")), (&desk.person.email, true));
        assert!(mail.text.contains("Because we said so.") && mail.text.contains("Hello Dana Whitfield"), "{}", mail.text);
        assert_eq!(desk.approve(&row).await.verdict(), (409, "conflict"));
        assert_eq!(desk.decline(&row).await.verdict(), (409, "conflict"));
        world.mail.stays_empty().await;
        let audit = ApiRequest::of(Api::Operator, "listAuditEntries", "").token(&desk.staff).query("action=staff_request.approve");
        let entry = audit.send(&world).await.body["data"][0].clone();
        assert_eq!((&entry["reason"], &entry["subject"]), (&json!("Because we said so."), &json!(id_of(&row))));
        assert!(desk.ask(wanted, "Again").await.is_err(), "the key has it already");
    }

    async fn more_scopes_open_what_they_say(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let desk = Desk::of(&world, organization).await;
        let token = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 60).await;
        let wanted = Wanted::Scopes { key: key_of(&token).uuid(), scopes: vec![Scope::CustomersRead] };
        let row = desk.ask(wanted, "We want to show their names.").await.unwrap();
        assert_eq!(world.raw(&token).get("/v1/customers").await.status, 403);
        let support = world.operator_token_of("SUPPORT").await;
        let approved = desk.decide("approveStaffRequest", &id_of(&row), &support).await;
        assert_eq!((approved.status, &approved.body["data"]["scopes"]), (200, &json!(["customers:read"])), "{}", approved.text);
        assert_eq!(world.raw(&token).get("/v1/customers").await.status, 200);
        assert_eq!(world.raw(&token).get("/v1/loads").await.status, 200, "what it had stays");
    }

    async fn more_scopes_reach_the_keys_that_a_key_was_rolled_into_meanwhile(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let desk = Desk::of(&world, organization).await;
        let first = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 60).await;
        let other = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 60).await;
        let status = async |token: &str, path: &str| world.raw(token).get(path).await.status;
        let of = |token: &str, scope| Wanted::Scopes { key: key_of(token).uuid(), scopes: vec![scope] };
        let row = desk.ask(of(&first, Scope::CustomersRead), "We want to show their names.").await.unwrap();
        let second = rolled(&world, organization, &first, 7).await;
        // Without an overlap, the one before is revoked.
        let third = rolled(&world, organization, &second, 0).await;
        assert_eq!(status(&third, "/v1/customers").await, 403);
        assert_eq!(desk.approve(&row).await.status, 200);
        for token in [&first, &third] {
            assert_eq!((status(token, "/v1/customers").await, status(token, "/v1/loads").await), (200, 200));
        }
        assert_eq!((status(&second, "/v1/customers").await, status(&other, "/v1/customers").await), (401, 403));
        let scopes = async |token: &str| key_seen(&desk, key_of(token)).await["scopes"].clone();
        assert_eq!(scopes(&second).await, json!(["loads:read"]), "what has ended stays as it is");

        let row = desk.ask(of(&third, Scope::CarriersRead), "And those of carriers.").await.unwrap();
        let fourth = rolled(&world, organization, &third, 0).await;
        assert_eq!(desk.approve(&row).await.status, 200);
        assert_eq!((status(&fourth, "/v1/carriers").await, status(&first, "/v1/carriers").await), (200, 403));

        let row = desk.ask(of(&fourth, Scope::TrackingRead), "And where they are.").await.unwrap();
        world.revoke(organization, &fourth).await;
        let refused = desk.approve(&row).await;
        assert_eq!(refused.verdict(), (409, "conflict"), "{}", refused.text);
        assert!(refused.message().contains("was revoked"), "{}", refused.text);
    }

    async fn a_higher_limit_reaches_the_client_of_a_key_that_was_rolled_meanwhile(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let desk = Desk::of(&world, organization).await;
        let limit = async |token: &str| key_seen(&desk, key_of(token)).await["rateLimitPerMinute"].clone();
        let of = |token: &str, per_minute| Wanted::Limit { key: key_of(token).uuid(), per_minute };
        for overlap_days in [0, 7] {
            let first = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 60).await;
            let other = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 60).await;
            let row = desk.ask(of(&first, 300), "Our nightly sync covers 4,000 loads.").await.unwrap();
            let second = rolled(&world, organization, &first, overlap_days).await;
            let third = rolled(&world, organization, &second, overlap_days).await;
            let approved = desk.approve(&row).await;
            assert_eq!(approved.status, 200, "{}", approved.text);
            assert_eq!((limit(&third).await, limit(&other).await), (json!(300), json!(60)), "{overlap_days}");
            let before = if overlap_days == 0 { 60 } else { 300 };
            assert_eq!((limit(&first).await, limit(&second).await), (json!(before), json!(before)), "{overlap_days}");

            let row = desk.ask(of(&third, 600), "More than we thought.").await.unwrap();
            let fourth = rolled(&world, organization, &third, 0).await;
            world.revoke(organization, &fourth).await;
            let refused = desk.approve(&row).await;
            assert_eq!(refused.verdict(), (409, "conflict"), "{}", refused.text);
            assert!(refused.message().contains("was revoked"), "{}", refused.text);
        }
    }

    async fn live_access_is_only_approved_here(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let desk = Desk::of(&world, organization).await;
        let row = desk.ask(Wanted::LiveAccess, "UAT is done.").await.unwrap();
        world.mail.next().await;
        let support = world.operator_token_of("SUPPORT").await;
        assert_eq!(desk.decide("approveStaffRequest", &id_of(&row), &support).await.verdict(), (403, "forbidden"));
        assert_eq!(desk.approve(&row).await.status, 200);
        let seen = ApiRequest::of(Api::Operator, "getOrganization", &organization.id.to_string()).token(&desk.staff).send(&world).await;
        assert_eq!(seen.body["data"]["accessState"], "TEST_ENABLED");
        assert!(world.mail.next().await.text.contains("enables live access separately"));
    }

    async fn a_request_is_declined_or_cancelled_and_another_organization_s_is_not_there(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let desk = Desk::of(&world, organization).await;
        let other = Desk::of(&world, world.organization(AccessState::TestEnabled).await).await;
        let cancel = async |desk: &Desk<'_>, id| {
            let mut unit = world.app().store.begin_access().await.unwrap();
            let by = System { now: world.now() };
            let row = staff_requests::cancel(&mut unit, &by, desk.organization, id).await?;
            unit.commit().await?;
            Ok::<_, trailflow::Error>(row.state)
        };
        let row = desk.ask(Wanted::LiveAccess, "Please").await.unwrap();
        world.mail.next().await;
        let id = id_of(&row).parse().unwrap();
        assert!(cancel(&other, id).await.is_err());
        assert_eq!(cancel(&desk, id).await.unwrap(), "CANCELLED");
        assert!(cancel(&desk, id).await.is_err());
        assert_eq!(desk.approve(&row).await.verdict(), (409, "conflict"));
        let row = desk.ask(Wanted::LiveAccess, "Please").await.unwrap();
        world.mail.next().await;
        assert_eq!(desk.decline(&row).await.body["data"]["state"], "DECLINED");
        assert!(world.mail.next().await.subject.contains("declined"));
        let unknown = desk.decide("declineStaffRequest", "ask_019d1a50c2007e3b8c4f90a2d6175be8", &desk.staff).await;
        assert_eq!(unknown.verdict(), (404, "not_found"));
        let of = |id| format!("organizationId={id}");
        assert_eq!(desk.list(&of(desk.organization)).await.len(), 2);
        assert_eq!(desk.list(&of(other.organization)).await.len(), 0);
        // A key of another organization is none.
        let theirs = key_of(&world.key(organization).await);
        let wanted = Wanted::Limit { key: theirs.uuid(), per_minute: 600 };
        assert!(other.ask(wanted, "Please").await.is_err());
    }

    async fn so_many_wait_and_no_more(world: World) {
        let desk = Desk::of(&world, world.organization(AccessState::TestEnabled).await).await;
        let mut rows = Vec::new();
        for _ in 0..20 {
            rows.push(desk.ask(Wanted::LiveAccess, "Please").await.unwrap());
        }
        assert!(desk.ask(Wanted::LiveAccess, "Please").await.is_err());
        assert_eq!(desk.decline(&rows[0]).await.status, 200);
        desk.ask(Wanted::LiveAccess, "Please").await.unwrap();
        let (mut listed, mut next) = (0, "limit=8".to_owned());
        loop {
            let page = ApiRequest::of(Api::Operator, "listStaffRequests", "").token(&desk.staff).query(&next).send(&world).await;
            listed += page.body["data"].as_array().unwrap().len();
            match page.body["nextCursor"].as_str() {
                Some(cursor) => next = format!("limit=8&cursor={cursor}"),
                None => break,
            }
        }
        assert_eq!(listed, 21);
    }

    async fn who_left_is_told_nothing(world: World) {
        let desk = Desk::of(&world, world.organization(AccessState::TestEnabled).await).await;
        let row = desk.ask(Wanted::LiveAccess, "Please").await.unwrap();
        world.mail.next().await;
        let mut revoke = ApiRequest::of(Api::Operator, "revokePortalUser", "").token(&desk.staff).json(&json!({"reason": "Left."}));
        revoke.path = format!("/v1/organizations/{}/portal-users/{}/revoke", desk.organization, desk.person.user);
        assert_eq!(revoke.send(&world).await.status, 200);
        assert_eq!(desk.approve(&row).await.status, 200);
        world.mail.stays_empty().await;
    }
}
