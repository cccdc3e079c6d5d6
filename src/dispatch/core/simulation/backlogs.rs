//! Backlogs: what gathers while subscriptions are paused is sent in its order and without a pause, though the clock of
//! the organization runs ahead and more is added meanwhile.

use proptest::prelude::*;
use uuid::Uuid;

use super::rounds;
use super::tenants::{settings, subscribe};
use super::world::World;
use crate::store::queue::QueueKey;

/// The longest time in which something waits and nothing is sent: a read that saw the pause may end after it.
const PAUSE_MS: i64 = 1_000;
const LONG_MS: i64 = 30_000;

/// The longest time in which a delivery of this queue waited, since it was open, and no attempt began.
fn longest_pause(world: &World, queue: QueueKey, open_ms: i64) -> i64 {
    let sent = world.checks.attempts.iter().filter(|(of, _, at)| *of == queue && *at >= open_ms);
    let sent: Vec<_> = sent.map(|(_, delivery, at)| (world.visible[delivery], *at)).collect();
    let (mut longest, mut waits_since) = (0_i64, i64::MAX);
    for (number, (visible, at)) in sent.iter().enumerate().rev() {
        waits_since = waits_since.min(*visible);
        let before = number.checked_sub(1).map_or(open_ms, |before| sent[before].1);
        longest = longest.max(*at - before.max(waits_since));
    }
    longest
}

/// How many places after its own a delivery of this queue was sent, at most. Newer ones have greater ids.
fn most_passed(world: &World, queue: QueueKey) -> usize {
    let sent = world.checks.attempts.iter().filter(|(of, ..)| *of == queue);
    let sent: Vec<Uuid> = sent.map(|(_, delivery, _)| *delivery).collect();
    let mut in_order = sent.clone();
    in_order.sort_unstable();
    let own = |delivery: &Uuid| in_order.partition_point(|other| other < delivery);
    let passed = sent.iter().enumerate().map(|(place, delivery)| place.saturating_sub(own(delivery)));
    passed.max().unwrap_or_default()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: rounds(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_has_gathered_is_sent_in_its_order_and_without_a_pause(
        nodes in 1_usize..3,
        subscriptions in 1_u128..3,
        paused in 1_usize..3,
        per_endpoint in 1_usize..5,
        (count, every_ms) in (10_usize..30, 10_i64..50),
        (ahead_ms, rests_ms) in (0_i64..5_000, 0_i64..1_500),
        fresh in prop::collection::vec((0_usize..2, 0_i64..50), 0..12),
        dice in any::<u64>(),
    ) {
        let mut world = World::new(settings(64, per_endpoint, 64), dice);
        let queues: Vec<_> = (0..subscriptions).map(|number| subscribe(&mut world, 1, number)).collect();
        (0..nodes).for_each(|_| { world.start_node(0); });
        let (organization, paused) = (queues[0].organization, &queues[..paused.min(queues.len())]);
        world.change(0, organization, 0, 0);
        world.run(500);
        for queue in paused {
            world.database.pause(*queue, true);
            world.look_at(0, *queue);
        }
        for number in 0..count {
            world.run(every_ms);
            world.change(number % nodes, organization, 0, 0);
        }
        world.change(0, organization, ahead_ms, 0);
        world.run(rests_ms);
        let resumed_ms = world.ms;
        for queue in paused {
            world.database.pause(*queue, false);
            world.look_at(0, *queue);
        }
        for (node, pass_ms) in &fresh {
            world.change(node % nodes, organization, 0, 0);
            world.run(*pass_ms);
        }
        prop_assert!(world.run_until(LONG_MS, World::is_settled));
        for queue in &queues {
            let open_ms = if paused.contains(queue) { resumed_ms } else { 0 };
            let pause = longest_pause(&world, *queue, open_ms);
            prop_assert!(pause <= PAUSE_MS, "nothing was sent for {pause} ms");
            let passed = most_passed(&world, *queue);
            prop_assert!(passed <= 8 + 4 * per_endpoint, "{passed} newer ones went before");
        }
    }
}
