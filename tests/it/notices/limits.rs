//! What is told of API clients that meet their rate limit.

use trailflow::clock::uuid_at;
use trailflow::domain::access::AccessState;
use trailflow::domain::notice::NoticeKind;
use trailflow::use_cases::System;
use trailflow::use_cases::api_keys::{self, Expiry};

use super::{ADMIN, Desk, MINUTE_MS, TECHNICAL, id_of};
use crate::harness::{Organization, World, on_both};

/// A key with a limit of one request a minute, and where its organization's mail arrives.
async fn limited(world: &World) -> (Organization, String, Desk<'_>) {
    let (organization, token) = world.tenant().await;
    let desk = Desk::of(world, organization).await;
    world.limit_to_one(organization, &token).await;
    // Away from the edge of a minute, on which the clock begins.
    world.clock.advance_ms(MINUTE_MS / 2);
    (organization, token, desk)
}

/// Meets a limit of one request a minute.
async fn meet(world: &World, token: &str) {
    let raw = world.raw(token);
    let statuses = [raw.get("/v1/loads").await.status, raw.get("/v1/loads").await.status];
    assert!(statuses.contains(&429), "{statuses:?}");
    world.app().requests.flush().await.unwrap();
}

/// Meets it in three minutes, which is told.
async fn meet_until_told(desk: &Desk<'_>, token: &str) {
    for _ in 0..3 {
        meet(desk.world, token).await;
        desk.world.clock.advance_ms(MINUTE_MS);
    }
    let mail = desk.told(&[ADMIN, TECHNICAL]).await;
    assert!(mail.subject.contains("meets its rate limit"), "{}", mail.subject);
}

/// Rolls a key; both work for a week.
async fn rolled(world: &World, organization: Organization, old: &str) -> String {
    let by = System { now: world.now() };
    let mut unit = world.app().store.begin_access().await.unwrap();
    let key = (organization.id, id_of(old));
    let rolled = api_keys::roll(&mut unit, &by, key, 7, Expiry::AsBefore).await.unwrap();
    world.app().commit_access(unit).await.unwrap();
    rolled.credential.reveal()
}

/// Has a key blocked since this moment, or not.
async fn set_blocked(world: &World, organization: Organization, token: &str, since: Option<i64>) {
    let mut unit = world.app().store.begin_access().await.unwrap();
    let mut row = unit.api_key(organization.id, id_of(token)).await.unwrap().unwrap();
    row.blocked_at = since;
    unit.update_api_key(row).await.unwrap();
    unit.audit(world.entry());
    unit.commit().await.unwrap();
    world.settle_access().await;
}

/// How many limits are met now, as far as is known.
async fn open(world: &World) -> usize {
    world.app().store.open_notices(NoticeKind::RateLimited).await.unwrap().len()
}

on_both! {
    async fn a_limit_that_is_met_in_three_of_five_minutes(world: World) {
        let (_, token, desk) = limited(&world).await;
        for _ in 0..2 {
            meet(&world, &token).await;
            world.clock.advance_ms(MINUTE_MS);
            desk.told_nothing().await;
        }
        meet(&world, &token).await;
        let mail = desk.told(&[ADMIN, TECHNICAL]).await;
        assert!(mail.subject.contains("meets its rate limit"), "{}", mail.subject);
        world.clock.advance_ms(MINUTE_MS);
        meet(&world, &token).await;
        desk.told_nothing().await;
        // After a quiet hour it is over, and then another trouble.
        world.clock.advance_ms(58 * MINUTE_MS);
        desk.told_nothing().await;
        world.clock.advance_ms(3 * MINUTE_MS);
        let mail = desk.told(&[ADMIN, TECHNICAL]).await;
        assert!(mail.subject.contains("no longer meets its rate limit"), "{}", mail.subject);
        assert!(mail.text.replace('\n', " ").contains("no longer refused"), "{}", mail.text);
        desk.told_nothing().await;
        meet_until_told(&desk, &token).await;
    }

    async fn a_limit_that_a_key_and_its_successor_meet_together(world: World) {
        let (organization, old, desk) = limited(&world).await;
        let new = rolled(&world, organization, &old).await;
        // Neither meets it in three minutes alone.
        for token in [&old, &new, &old, &new] {
            meet(&world, token).await;
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

    async fn a_client_that_is_refused_for_another_reason_is_not_told_that_it_is_not(world: World) {
        let (organization, token, desk) = limited(&world).await;
        meet_until_told(&desk, &token).await;
        set_blocked(&world, organization, &token, Some(world.now())).await;
        world.clock.advance_ms(62 * MINUTE_MS);
        desk.told_nothing().await;
        assert_eq!(open(&world).await, 0, "a limit that nobody meets is no trouble, told or not");
        set_blocked(&world, organization, &token, None).await;
        meet_until_told(&desk, &token).await;
        world.set_access(organization, AccessState::Disabled).await;
        world.clock.advance_ms(62 * MINUTE_MS);
        desk.told_nothing().await;
        assert_eq!(open(&world).await, 0);
    }

    async fn a_key_that_works_longer_than_its_successor_is_told_of(world: World) {
        let (organization, old, desk) = limited(&world).await;
        let new = rolled(&world, organization, &old).await;
        meet_until_told(&desk, &old).await;
        world.revoke(organization, &new).await;
        world.clock.advance_ms(62 * MINUTE_MS);
        let mail = desk.told(&[ADMIN, TECHNICAL]).await;
        assert!(mail.subject.contains("no longer meets its rate limit"), "{}", mail.subject);
        let names = |token: &str| mail.text.contains(&id_of(token).to_string());
        assert_eq!((names(&new), names(&old)), (false, true), "the one that works: {}", mail.text);
        desk.told_nothing().await;
    }

    async fn what_a_node_of_the_version_before_has_closed_is_not_told_again(world: World) {
        let (organization, token, desk) = limited(&world).await;
        meet_until_told(&desk, &token).await;
        // As it does when the client's first key is not the one that meets the limit.
        let about = (organization.id, NoticeKind::RateLimited);
        for _ in 0..2 {
            let mut tx = world.app().store.begin_notices().await.unwrap();
            assert!(tx.close(about, &id_of(&token).to_string(), world.now()).await.unwrap());
            tx.commit().await.unwrap();
            world.clock.advance_ms(MINUTE_MS / 2);
            desk.told_nothing().await;
            assert_eq!(open(&world).await, 1, "it goes on");
        }
        world.clock.advance_ms(62 * MINUTE_MS);
        let mail = desk.told(&[ADMIN, TECHNICAL]).await;
        assert!(mail.subject.contains("no longer meets its rate limit"), "{}", mail.subject);
    }

    async fn a_trouble_that_two_versions_have_named_ends_once(world: World) {
        let (organization, old, desk) = limited(&world).await;
        let new = rolled(&world, organization, &old).await;
        meet_until_told(&desk, &new).await;
        // The version before this one named it after the key.
        let about = (organization.id, NoticeKind::RateLimited);
        let mut tx = world.app().store.begin_notices().await.unwrap();
        assert!(tx.open(uuid_at(world.now()), about, &id_of(&new).to_string(), world.now()).await.unwrap());
        tx.commit().await.unwrap();
        desk.told_nothing().await;
        assert_eq!(open(&world).await, 2);
        world.clock.advance_ms(62 * MINUTE_MS);
        let mail = desk.told(&[ADMIN, TECHNICAL]).await;
        assert!(mail.subject.contains("no longer meets its rate limit"), "{}", mail.subject);
        desk.told_nothing().await;
        assert_eq!(open(&world).await, 0);
    }
}
