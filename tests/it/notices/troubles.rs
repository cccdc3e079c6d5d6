//! What is told of troubles: when they begin, once, and when they are over.

use serde_json::json;
use trailflow::domain::access::{AccessState, KeyMode, Scope};
use trailflow::domain::id::ApiKeyId;
use trailflow::secrets::credential::Credential;
use trailflow::use_cases::System;
use trailflow::use_cases::api_keys::{self, Expiry};

use super::{ADMIN, DAY_MS, Desk, MINUTE_MS, TECHNICAL};
use crate::harness::endpoint::{Behave, Endpoint};
use crate::harness::on_both;
use crate::harness::wait::eventually;

fn id_of(token: &str) -> ApiKeyId {
    ApiKeyId::from_uuid(Credential::parse(token).unwrap().id())
}

on_both! {
    async fn deliveries_that_begin_to_be_parked_and_arrive_again(world: WorldBuilder) {
        let world = world.sending_with(|settings| settings.retry_delays.clear()).start().await;
        let (organization, token) = world.tenant().await;
        let desk = Desk::of(&world, organization).await;
        let endpoint = Endpoint::behaving(|_| Behave::Status(500)).await;
        world.subscribe(&token, &endpoint.url(), &["load.created"]).await;
        let staff = world.raw_operator(&desk.staff);
        let settled = async |state: &str, count: usize| {
            let path = format!("/v1/organizations/{}/webhook-deliveries?state={state}", organization.id);
            eventually(state, || async { staff.get(&path).await.json()["data"].as_array().unwrap().len() == count }).await;
        };
        for number in 0..3 {
            world.raw(&token).post_once(&format!("k{number}")).await;
        }
        settled("FAILED", 3).await;
        world.look_for_notices().await;
        let mail = desk.told(&[ADMIN, TECHNICAL]).await;
        assert!(mail.subject.contains("parked") && mail.text.contains(&endpoint.url()), "{}", mail.text);
        desk.told_nothing().await;
        // Others of the same trouble are no news.
        world.clock.advance_ms(MINUTE_MS);
        world.raw(&token).post_once("k3").await;
        settled("FAILED", 4).await;
        desk.told_nothing().await;
        endpoint.behave(|_| Behave::Status(200));
        world.clock.advance_ms(MINUTE_MS);
        world.raw(&token).post_once("k4").await;
        settled("DELIVERED", 1).await;
        world.look_for_notices().await;
        assert!(desk.told(&[ADMIN, TECHNICAL]).await.subject.contains("arrive again"));
        // What is parked still was told; what is parked from now on is another trouble.
        world.clock.advance_ms(MINUTE_MS);
        desk.told_nothing().await;
        endpoint.behave(|_| Behave::Status(500));
        world.raw(&token).post_once("k5").await;
        settled("FAILED", 5).await;
        world.look_for_notices().await;
        assert!(desk.told(&[ADMIN, TECHNICAL]).await.subject.contains("parked"));
        desk.told_nothing().await;
    }

    async fn a_key_expires_in_fourteen_three_and_one_days(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let desk = Desk::of(&world, organization).await;
        let body = json!({"name": "TMS", "mode": "TEST", "scopes": ["loads:read"], "expiresAt": world.now() + 20 * DAY_MS});
        desk.done("createApiKey", body).await;
        desk.told_nothing().await;
        for (later, said) in [(6, "14 days"), (11, "3 days"), (2, "a day")] {
            world.clock.advance_ms(later * DAY_MS);
            world.look_for_notices().await;
            let mail = desk.told(&[ADMIN, TECHNICAL]).await;
            assert!(mail.subject.contains("TMS") && mail.subject.contains(said), "{}", mail.subject);
            desk.told_nothing().await;
        }
    }

    async fn a_revoked_key_that_is_used(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let desk = Desk::of(&world, organization).await;
        let token = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 60).await;
        let key = id_of(&token).to_string();
        desk.to_key("revokeApiKey", &key, json!({"reason": "Leaked"})).await;
        desk.told_nothing().await;
        for _ in 0..3 {
            assert_eq!(world.raw(&token).get("/v1/loads").await.status, 401);
        }
        world.app().requests.flush().await.unwrap();
        world.look_for_notices().await;
        let mail = desk.told(&[ADMIN, TECHNICAL]).await;
        assert!(mail.subject.contains("revoked API key under test is used") && mail.text.contains("127.0.0.1"), "{}", mail.text);
        assert_eq!(world.raw(&token).get("/v1/loads").await.status, 401);
        world.app().requests.flush().await.unwrap();
        desk.told_nothing().await;
    }

    async fn a_limit_that_is_met_in_three_of_five_minutes(world: World) {
        let (organization, token) = world.tenant().await;
        let desk = Desk::of(&world, organization).await;
        world.limit_to_one(organization, &token).await;
        // Away from the edge of a minute, on which the clock begins.
        world.clock.advance_ms(MINUTE_MS / 2);
        let meet = async || {
            let statuses = (world.raw(&token).get("/v1/loads").await.status, world.raw(&token).get("/v1/loads").await.status);
            assert!(statuses.0 == 429 || statuses.1 == 429, "{statuses:?}");
            world.app().requests.flush().await.unwrap();
        };
        for _ in 0..2 {
            meet().await;
            world.clock.advance_ms(MINUTE_MS);
            desk.told_nothing().await;
        }
        meet().await;
        world.look_for_notices().await;
        let mail = desk.told(&[ADMIN, TECHNICAL]).await;
        assert!(mail.subject.contains("meets its rate limit"), "{}", mail.subject);
        world.clock.advance_ms(MINUTE_MS);
        meet().await;
        desk.told_nothing().await;
        // After a quiet hour it is over, and then another trouble.
        world.clock.advance_ms(58 * MINUTE_MS);
        desk.told_nothing().await;
        world.clock.advance_ms(3 * MINUTE_MS);
        let mail = desk.told(&[ADMIN, TECHNICAL]).await;
        assert!(mail.subject.contains("no longer meets its rate limit"), "{}", mail.subject);
        assert!(mail.text.replace('\n', " ").contains("no longer refused"), "{}", mail.text);
        desk.told_nothing().await;
        for _ in 0..3 {
            meet().await;
            world.clock.advance_ms(MINUTE_MS);
        }
        world.look_for_notices().await;
        desk.told(&[ADMIN, TECHNICAL]).await;
    }

    async fn a_limit_that_a_key_and_its_successor_meet_together(world: World) {
        let (organization, old) = world.tenant().await;
        let desk = Desk::of(&world, organization).await;
        world.limit_to_one(organization, &old).await;
        world.clock.advance_ms(MINUTE_MS / 2);
        let by = System { now: world.now() };
        let mut unit = world.app().store.begin_access().await.unwrap();
        let rolled = api_keys::roll(&mut unit, &by, (organization.id, id_of(&old)), 7, Expiry::AsBefore).await.unwrap();
        world.app().commit_access(unit).await.unwrap();
        let new = rolled.credential.reveal();
        // Neither meets it in three minutes alone.
        for token in [&old, &new, &old, &new] {
            let raw = world.raw(token);
            let statuses = [raw.get("/v1/loads").await.status, raw.get("/v1/loads").await.status];
            assert!(statuses.contains(&429), "{statuses:?}");
            world.app().requests.flush().await.unwrap();
            world.clock.advance_ms(MINUTE_MS);
        }
        let mail = desk.told(&[ADMIN, TECHNICAL]).await;
        assert!(mail.subject.contains("meets its rate limit"), "{}", mail.subject);
        let names = |token: &str| mail.text.contains(&id_of(token).to_string());
        assert_eq!((names(&new), names(&old)), (true, false), "the newest names them: {}", mail.text);
        desk.told_nothing().await;
        // When its keys are revoked, nothing is refused by the limit, and nothing gets better.
        for token in [&old, &new] {
            world.revoke(organization, token).await;
        }
        world.clock.advance_ms(62 * MINUTE_MS);
        desk.told_nothing().await;
    }
}
