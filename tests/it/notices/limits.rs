//! What is told of API clients that meet their rate limit.

use trailflow::use_cases::System;
use trailflow::use_cases::api_keys::{self, Expiry};

use super::{ADMIN, Desk, MINUTE_MS, TECHNICAL, id_of};
use crate::harness::on_both;

on_both! {
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
