//! What one organization or one host can take of a node's attempts.

use std::time::Duration;

use tokio::sync::watch;

use crate::harness::endpoint::{Behave, EVERYTHING, Endpoint};
use crate::harness::on_both;
use crate::harness::wait::eventually;

const PER_HOST: usize = 4;
const PLACES: usize = 8;
const SUBSCRIPTIONS: usize = 20;
/// An attempt that lasts two seconds makes room for another.
const BEFORE_ANY_LINGERS: Duration = Duration::from_millis(1_500);

on_both! {
    async fn a_host_gets_so_many_attempts_at_once_however_many_subscriptions_lead_there(world: WorldBuilder) {
        let world = world.sending_with(|settings| {
            settings.per_host = PER_HOST;
            settings.timeout = Duration::from_secs(60);
        }).start().await;
        let (release, held) = watch::channel(false);
        let host = Endpoint::behaving(move |_| Behave::Hold(held.clone())).await;
        let mut tokens = Vec::new();
        for _ in 0..3 {
            let (_, token) = world.tenant().await;
            for _ in 0..4 {
                world.subscribe(&token, &host.url(), &EVERYTHING).await;
            }
            tokens.push(token);
        }
        for token in &tokens {
            world.raw(token).post_once("a").await;
        }
        host.until(PER_HOST).await;
        tokio::time::sleep(BEFORE_ANY_LINGERS).await;
        let arrived = host.arrived();
        // The first so many are there; the next comes no sooner than one of them has lingered.
        let next = arrived.get(PER_HOST).map(|one| one.at - arrived[0].at);
        assert!(next.is_none_or(|later| later >= BEFORE_ANY_LINGERS), "{next:?} after the first");
        // Somebody at another host waits for none of them.
        let elsewhere = Endpoint::start().await;
        let (_, token) = world.tenant().await;
        world.subscribe(&token, &elsewhere.url(), &EVERYTHING).await;
        world.raw(&token).post_once("b").await;
        elsewhere.until(1).await;
        release.send_replace(true);
        host.until(12).await;
        host.stays_at(12).await;
    }

    async fn an_organization_leaves_places_to_others_however_many_subscriptions_it_has(world: WorldBuilder) {
        let world = world.sending_with(|settings| {
            settings.in_total = PLACES;
            settings.timeout = Duration::from_secs(60);
        }).start().await;
        let (_, greedy) = world.tenant().await;
        let (_, modest) = world.tenant().await;
        let mut theirs = Vec::new();
        for _ in 0..SUBSCRIPTIONS {
            let endpoint = Endpoint::start().await;
            world.subscribe(&greedy, &endpoint.url(), &EVERYTHING).await;
            theirs.push(endpoint);
        }
        let ours = Endpoint::start().await;
        world.subscribe(&modest, &ours.url(), &EVERYTHING).await;
        // All have answered promptly once, so that they may take prompt places.
        world.raw(&greedy).post_once("g1").await;
        world.raw(&modest).post_once("m1").await;
        for endpoint in theirs.iter().chain([&ours]) {
            endpoint.until(1).await;
        }
        let (release, held) = watch::channel(false);
        for endpoint in &theirs {
            let held = held.clone();
            endpoint.behave(move |_| Behave::Hold(held.clone()));
        }
        world.raw(&greedy).post_once("g2").await;
        let second = || theirs.iter().filter_map(|endpoint| endpoint.arrived().get(1).map(|one| one.at)).collect::<Vec<_>>();
        eventually("its half is taken", || async { second().len() >= PLACES / 2 }).await;
        world.raw(&modest).post_once("m2").await;
        let arrived = ours.until(2).await[1].at;
        let before = second().iter().filter(|at| **at < arrived).count();
        assert!(before <= PLACES / 2, "{before} went before it");
        release.send_replace(true);
        for endpoint in &theirs {
            endpoint.until(2).await;
        }
    }
}
