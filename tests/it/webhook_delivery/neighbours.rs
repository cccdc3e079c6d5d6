//! Subscriptions beside ones that hang or fail: nothing of theirs waits for those.

use std::time::Duration;

use crate::harness::endpoint::{Behave, EVERYTHING, Endpoint};
use crate::harness::{on_both, rounds};

/// Of each ten subscriptions one hangs and one fails.
const OF_AN_ORGANIZATION: usize = 10;
const CHANGES: usize = 6;
const HANGING: usize = 8;

on_both! {
    async fn all_that_is_healthy_arrives_while_others_still_hang(world: WorldBuilder) {
        let world = world.sending_with(|settings| settings.timeout = Duration::from_secs(60)).start().await;
        let good = Endpoint::start().await;
        let hanging = Endpoint::behaving(|_| Behave::Hang).await;
        let failing = Endpoint::behaving(|_| Behave::Break).await;
        let organizations = rounds::rounds(40, 200) / OF_AN_ORGANIZATION;
        let mut tokens = Vec::new();
        for _ in 0..organizations {
            let (_, token) = world.tenant().await;
            world.subscribe(&token, &hanging.url(), &EVERYTHING).await;
            world.subscribe(&token, &failing.url(), &EVERYTHING).await;
            for _ in 2..OF_AN_ORGANIZATION {
                world.subscribe(&token, &good.url(), &EVERYTHING).await;
            }
            tokens.push(token);
        }
        let callers: Vec<_> = tokens.iter().map(|token| world.raw(token)).collect();
        for caller in &callers {
            caller.post_once("first").await;
        }
        // From here on every one that hangs does so.
        hanging.until(organizations).await;
        for number in 1..CHANGES {
            for caller in &callers {
                caller.post_once(&format!("n{number}")).await;
            }
        }
        let expected = organizations * (OF_AN_ORGANIZATION - 2) * CHANGES;
        let arrived = good.until(expected).await;
        let metrics = world.metrics().await;
        assert!(metrics.value(r#"webhook_attempts_total{result="delivered"}"#) > Some(0), "{}", metrics.0);
        assert_eq!(metrics.value(r#"webhook_attempts_total{result="timeout"}"#), Some(0), "none that hangs has ended yet");
        failing.until(organizations * CHANGES).await;
        let ids: std::collections::HashSet<_> = arrived.iter().map(|one| one.id()).collect();
        assert_eq!(ids.len(), expected);
    }

    async fn a_first_event_is_not_held_up_by_endpoints_that_hang(world: WorldBuilder) {
        // Few places, and more attempts that want to hang in them.
        let world = world.sending_with(|settings| {
            settings.timeout = Duration::from_secs(60);
            settings.in_total = 2 * HANGING;
        }).start().await;
        let hanging = Endpoint::behaving(|_| Behave::Hang).await;
        for _ in 0..HANGING {
            let (_, token) = world.tenant().await;
            world.subscribe(&token, &hanging.url(), &EVERYTHING).await;
            for number in 0..CHANGES {
                world.raw(&token).post_once(&format!("h{number}")).await;
            }
        }
        hanging.until(HANGING).await;
        let newcomer = Endpoint::start().await;
        let (_, token) = world.tenant().await;
        world.subscribe(&token, &newcomer.url(), &EVERYTHING).await;
        world.raw(&token).post_once("first").await;
        newcomer.until(1).await;
        let metrics = world.metrics().await;
        assert_eq!(metrics.value(r#"webhook_attempts_total{result="timeout"}"#), Some(0), "none that hangs has ended yet");
    }
}
