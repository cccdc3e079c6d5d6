//! Many concurrent subscriptions: none is delayed by another's retries, and organizations take turns.

use std::time::Duration;

use proptest::prelude::*;
use uuid::Uuid;

use super::super::schedule::Schedule;
use super::super::settings::Settings;
use super::endpoint::Behave;
use super::rounds;
use super::world::World;
use crate::store::queue::QueueKey;

/// Longer than any of these histories.
const RETRIES_WAIT: Duration = Duration::from_secs(600);
/// The time in which a delivery without others before it is sent: its endpoint is looked up, and the node that owns
/// its queue reads it.
const SOON_MS: i64 = 300;
/// Between an organization's changes: an attempt has ended by then.
const PACE_MS: i64 = 300;

pub fn settings(in_total: usize, per_endpoint: usize, per_host: usize) -> Settings {
    Settings { schedule: Schedule::new(vec![RETRIES_WAIT]), per_endpoint, per_host, in_total }
}

/// A subscription of an organization, at a separate host.
pub fn subscribe(world: &mut World, organization: u128, subscription: u128) -> QueueKey {
    let (organization, subscription) = (Uuid::from_u128(organization), Uuid::from_u128(subscription));
    let queue = QueueKey { organization, subscription };
    world.subscribe(queue, &format!("{organization}.{subscription}.example"));
    queue
}

/// When the first attempt of each delivery of this queue began, for those that became visible since a moment.
fn delays(world: &World, queue: QueueKey, since_ms: i64) -> Vec<i64> {
    let first_of = |delivery: Uuid| world.checks.attempts.iter().find(|(_, sent, _)| *sent == delivery);
    let sent: std::collections::BTreeSet<_> = world
        .checks
        .attempts
        .iter()
        .filter(|(at, ..)| *at == queue)
        .map(|(_, delivery, _)| *delivery)
        .collect();
    let fresh = sent.iter().filter(|delivery| world.visible[*delivery] >= since_ms);
    fresh.filter_map(|delivery| Some(first_of(*delivery)?.2 - world.visible[delivery])).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: rounds(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_retry_that_waits_delays_no_other_delivery(
        nodes in 1_usize..3,
        subscriptions in 1_u128..4,
        waiting in 0_usize..12,
        changes in prop::collection::vec((0_usize..2, prop_oneof![Just(0_i64), 0..3_000_i64], PACE_MS..1_500), 1..8),
        dice in any::<u64>(),
    ) {
        let mut world = World::new(settings(16, 8, 16), dice);
        let queues: Vec<_> = (0..subscriptions).map(|number| subscribe(&mut world, 1, number)).collect();
        (0..nodes).for_each(|_| { world.start_node(0); });
        let organization = queues[0].organization;
        world.all_behave(Behave::Fail);
        for number in 0..waiting {
            world.change(number % nodes, organization, 0, 0);
            world.run(20);
        }
        world.run(5_000);
        world.all_behave(Behave::Well);
        let since_ms = world.ms;
        for (node, ahead_ms, pass_ms) in &changes {
            world.change(node % nodes, organization, *ahead_ms, 0);
            world.run(*pass_ms);
        }
        for queue in queues {
            let delays = delays(&world, queue, since_ms);
            prop_assert_eq!(delays.len(), changes.len());
            prop_assert!(delays.iter().all(|delay| *delay <= SOON_MS), "{:?}", delays);
        }
    }

    #[test]
    fn an_organization_waits_for_few_deliveries_of_each_other(
        others in prop::collection::vec((1_u128..8, 5_usize..20), 1..4),
        in_total in 2_usize..8,
        per_endpoint in 1_usize..4,
        dice in any::<u64>(),
    ) {
        let mut world = World::new(settings(in_total, per_endpoint, in_total * 2), dice);
        let node = world.start_node(0);
        let ours = subscribe(&mut world, 1, 0);
        for (other, (subscriptions, _)) in (2..).zip(&others) {
            (0..*subscriptions).for_each(|number| { subscribe(&mut world, other, number); });
        }
        let organizations = || (1..).take(1 + others.len()).map(Uuid::from_u128);
        // All have responded promptly once, so that they may take prompt slots.
        organizations().for_each(|organization| world.change(node, organization, 0, 0));
        prop_assert!(world.run_until(20_000, World::is_settled));
        for (organization, (_, backlog)) in organizations().skip(1).zip(&others) {
            (0..*backlog).for_each(|_| world.change(node, organization, 0, 0));
        }
        world.run(1);
        for _ in 0..5 {
            // The endpoint is looked up again before the change: only the turn is tested.
            world.look_at(node, ours);
            world.run(100);
            world.change(node, ours.organization, 0, 0);
            let before = world.checks.attempts.len();
            prop_assert!(world.run_until(20_000, |world| world.has_sent_since(before, ours)));
            let sent = &world.checks.attempts[before..];
            let turn = sent.iter().position(|(queue, ..)| *queue == ours).unwrap_or(sent.len());
            for other in organizations().skip(1) {
                let of_other = sent[..turn].iter().filter(|(queue, ..)| queue.organization == other).count();
                prop_assert!(of_other <= 2, "{of_other} deliveries of {other} went before");
            }
            world.run(PACE_MS);
        }
    }
}
