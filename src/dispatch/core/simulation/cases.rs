//! Cases that happened or could happen, each named after the behaviour.

use uuid::Uuid;

use super::super::event::Event;
use super::super::schedule::Schedule;
use super::super::serving::slots::UNRECORDED_PER_SLOT;
use super::super::settings::Settings;
use super::endpoint::{Behave, DEADLINE_MS, Weather};
use super::moment;
use super::tenants::{settings, subscribe};
use super::world::World;
use crate::store::queue::{LEASE_MS, QueueKey};

/// A queue is read from its beginning this often.
const SWEEP_MS: i64 = 10_000;
const LONG_MS: i64 = 30_000;

/// A world with one subscription and this many nodes.
fn world(nodes: usize) -> (World, QueueKey) {
    let mut world = World::new(settings(8, 4, 8), 1);
    let queue = subscribe(&mut world, 1, 1);
    for _ in 0..nodes {
        world.start_node(0);
    }
    (world, queue)
}

fn change(world: &mut World, node: usize, queue: QueueKey) {
    world.change(node, queue.organization, 0, 0);
}

/// Every delivery, and how often it was sent.
fn times(world: &World) -> Vec<usize> {
    world.visible.keys().map(|delivery| world.checks.times(*delivery)).collect()
}

/// When the attempts of a delivery began, counted from when it became visible.
fn began(world: &World, delivery: Uuid) -> Vec<i64> {
    let sent = world.checks.attempts.iter().filter(|(_, sent, _)| *sent == delivery);
    sent.map(|(.., at)| at - world.visible[&delivery]).collect()
}

fn stop(world: &mut World, node: usize, patience_ms: i64) {
    let by = moment(world.ms + patience_ms).instant;
    world.nodes[node].stops = true;
    world.tell(node, Event::Stop(by));
}

#[test]
fn a_fresh_event_whose_moment_is_ahead_of_every_clock_is_sent_at_once() {
    let (mut world, queue) = world(2);
    change(&mut world, 0, queue);
    world.run(1_000);
    for ahead_ms in [10, 500, 60_000] {
        world.change(1, queue.organization, ahead_ms, 0);
        world.run(200);
    }
    assert_eq!(times(&world), [1; 4]);
}

#[test]
fn what_has_gathered_is_sent_without_a_pause_though_its_organizations_clock_is_ahead() {
    let (mut world, queue) = world(1);
    change(&mut world, 0, queue);
    world.run(500);
    world.database.pause(queue, true);
    world.look_at(0, queue);
    for _ in 0..300 {
        world.run(10);
        change(&mut world, 0, queue);
    }
    world.change(0, queue.organization, 5_000, 0);
    world.run(1_000);
    let resumed = world.ms;
    world.database.pause(queue, false);
    world.look_at(0, queue);
    assert!(world.run_until(LONG_MS, World::is_settled));
    let began = world.checks.attempts.iter().map(|(.., at)| *at).filter(|at| *at >= resumed);
    let began: Vec<_> = std::iter::once(resumed).chain(began).collect();
    let pause = began.windows(2).map(|pair| pair[1] - pair[0]).max().unwrap_or_default();
    assert!(pause < 500, "nothing was sent for {pause} ms");
}

#[test]
fn an_event_that_a_read_found_is_not_sent_again_when_the_message_of_its_commit_arrives() {
    let (mut world, queue) = world(2);
    for late_ms in 0..100 {
        change(&mut world, 0, queue);
        world.run(100);
        world.news_late_ms = 20 * late_ms;
        // Its owner reads the queue because of it, and finds the change of the other node, too.
        change(&mut world, 1, queue);
        change(&mut world, 0, queue);
        world.run(3_000);
        world.news_late_ms = 0;
    }
    assert!(times(&world).iter().all(|times| *times == 1));
}

#[test]
fn a_fresh_event_that_becomes_visible_late_is_sent_though_later_ones_were_before_it() {
    let (mut world, queue) = world(2);
    change(&mut world, 0, queue);
    world.run(500);
    // Its moment is issued now. Later changes are sent, and then its own wakeup is lost.
    world.change(1, queue.organization, 0, 4_000);
    // The queue is never idle, so that its owner keeps reading from its watermark.
    for number in 0..40 {
        world.run(450);
        world.loses_messages = number > 7;
        change(&mut world, 0, queue);
    }
    assert!(world.run_until(LONG_MS, World::is_settled));
    assert!(times(&world).iter().all(|times| *times == 1));
    let late = world.visible.iter().find(|(_, at)| **at == 4_500).map(|(delivery, _)| *delivery).unwrap();
    assert!(began(&world, late)[0] <= SWEEP_MS + 1_000);
}

#[test]
fn a_retry_is_sent_when_it_is_due() {
    let schedule = Schedule::new(vec![std::time::Duration::from_secs(2)]);
    let mut world = World::new(Settings { schedule, ..settings(8, 4, 8) }, 1);
    let queue = subscribe(&mut world, 1, 1);
    world.start_node(0);
    world.run(500);
    world.behave.insert(queue, Behave::Fail);
    change(&mut world, 0, queue);
    world.run(1_000);
    world.behave.insert(queue, Behave::Well);
    world.run(LONG_MS);
    let began = began(&world, world.visible.keys().copied().next().unwrap());
    // After the attempt, the delay, and half of what chance may add.
    let waited = began[1] - began[0];
    assert!((2_100..2_400).contains(&waited), "{waited}");
}

#[test]
fn what_a_stopping_node_still_sends_no_other_node_sends() {
    let (mut world, queue) = world(2);
    world.behave.insert(queue, Behave::Hang);
    change(&mut world, 0, queue);
    world.run(500);
    stop(&mut world, 0, LONG_MS);
    for _ in 0..5 {
        world.run(1_000);
        change(&mut world, 1, queue);
    }
    world.run(1_000);
    assert_eq!(world.checks.attempts.len(), 1, "the others wait until it has ended");
    world.behave.insert(queue, Behave::Well);
    world.run(DEADLINE_MS);
    assert!(!world.nodes[0].is_alive(), "it ends as soon as it can");
    // The first failed, and waits for its retry.
    assert_eq!(times(&world), [1; 6]);
}

#[test]
fn a_node_that_stops_leaves_what_it_has_read_to_others_at_once() {
    let (mut world, queue) = world(2);
    world.behave.insert(queue, Behave::Slowly);
    (0..6).for_each(|_| change(&mut world, 0, queue));
    world.run(500);
    stop(&mut world, 0, LONG_MS);
    world.behave.insert(queue, Behave::Well);
    let ended = world.run_until(LONG_MS, |world| !world.nodes[0].is_alive());
    assert!(ended && world.checks.attempts.len() == 1);
    world.run(500);
    assert_eq!(times(&world), [1; 6]);
}

#[test]
fn a_queue_with_nothing_in_flight_has_a_new_owner_at_once_when_its_node_stops() {
    let (mut world, busy) = world(2);
    let idle = subscribe(&mut world, 2, 2);
    world.behave.insert(busy, Behave::Hang);
    world.run(100);
    change(&mut world, 0, busy);
    change(&mut world, 0, idle);
    world.run(1_100);
    // Its owner gets no message about this one, and will not scan before it stops.
    world.loses_messages = true;
    change(&mut world, 1, idle);
    world.run(50);
    world.loses_messages = false;
    stop(&mut world, 0, LONG_MS);
    world.run(200);
    assert_eq!(times(&world), [1; 3]);
    // The new owner need not scan either for commits on the stopping node.
    change(&mut world, 0, idle);
    world.run(200);
    assert_eq!(times(&world), [1; 4]);
    assert!(world.nodes[0].is_alive(), "it waits for its attempt");
}

#[test]
fn a_queue_has_a_new_owner_within_a_second_after_its_last_attempt_on_a_stopping_node() {
    let (mut world, queue) = world(2);
    let longer = subscribe(&mut world, 2, 2);
    world.behave.insert(queue, Behave::Slowly);
    world.behave.insert(longer, Behave::Hang);
    world.run(100);
    change(&mut world, 0, queue);
    change(&mut world, 0, longer);
    world.run(500);
    stop(&mut world, 0, LONG_MS);
    world.behave.insert(queue, Behave::Well);
    change(&mut world, 1, queue);
    let sends = |world: &World| world.nodes[0].in_flight.values().any(|begun| begun.queue == queue);
    assert!(sends(&world) && world.run_until(LONG_MS, |world| !sends(world)));
    // It ended at most a step of the simulation ago.
    world.run(900);
    assert_eq!(times(&world), [1; 3]);
    assert!(world.nodes[0].is_alive(), "it waits for its other attempt, so no lease has ended");
}

#[test]
fn an_attempt_that_outlasts_the_stop_is_repeated_by_another_node() {
    let (mut world, queue) = world(2);
    world.behave.insert(queue, Behave::Hang);
    change(&mut world, 0, queue);
    world.run(500);
    stop(&mut world, 0, 2_000);
    world.behave.insert(queue, Behave::Well);
    world.run(1_900);
    assert_eq!(times(&world), [1]);
    assert!(world.run_until(3_000, World::is_settled));
    assert_eq!(times(&world), [2]);
}

#[test]
fn results_that_cannot_be_written_are_bounded_and_their_deliveries_are_not_repeated() {
    let (mut world, queue) = world(1);
    change(&mut world, 0, queue);
    world.run(500);
    (0..200).for_each(|_| change(&mut world, 0, queue));
    world.run(20);
    world.weather = Weather::ReadOnly;
    world.run(250);
    let begun = world.checks.attempts.len();
    assert!(begun <= 1 + UNRECORDED_PER_SLOT * 8);
    world.run(10_000);
    assert_eq!(world.checks.attempts.len(), begun, "nothing begins once a result could not be written");
    world.weather = Weather::Fair;
    assert!(world.run_until(LONG_MS, World::is_settled));
    assert_eq!(times(&world), [1; 201]);
}

#[test]
fn a_worker_that_cannot_say_that_it_is_alive_stops_sending_before_its_lease_is_over() {
    let (mut world, queue) = world(1);
    change(&mut world, 0, queue);
    world.run(500);
    world.weather = Weather::Away;
    world.run(LEASE_MS);
    let before = world.checks.attempts.len();
    change(&mut world, 0, queue);
    world.run(LONG_MS);
    assert_eq!(world.checks.attempts.len(), before);
    world.weather = Weather::Fair;
    assert!(world.run_until(2_000, World::is_settled));
}

#[test]
fn what_a_dead_dispatcher_was_sending_its_successor_sends_when_the_lease_is_over() {
    let (mut world, queue) = world(1);
    world.behave.insert(queue, Behave::Hang);
    change(&mut world, 0, queue);
    world.run(1_100);
    world.nodes[0].die();
    world.start_node(0);
    world.behave.insert(queue, Behave::Well);
    assert!(world.run_until(LEASE_MS + 2_500, World::is_settled));
    assert_eq!(times(&world), [2]);
}

#[test]
fn a_host_waits_for_no_queue_whose_organization_has_no_slot() {
    let mut world = World::new(settings(8, 4, 1), 1);
    let node = world.start_node(0);
    let at_host = |world: &mut World, organization| {
        let organization = Uuid::from_u128(organization);
        let queue = QueueKey { organization, subscription: Uuid::nil() };
        world.subscribe(queue, "shared.example");
        queue
    };
    let (theirs, ours) = (at_host(&mut world, 1), at_host(&mut world, 2));
    for number in 1..4 {
        let hanging = subscribe(&mut world, 1, number);
        world.behave.insert(hanging, Behave::Hang);
    }
    change(&mut world, node, ours);
    world.run(500);
    (0..20).for_each(|_| change(&mut world, node, ours));
    // Theirs is untried, and first finds the host taken; then the others, which hang, take one slot after the other.
    change(&mut world, node, theirs);
    world.run(3_000);
    let sent = world.checks.attempts.iter().filter(|(queue, ..)| *queue == ours).count();
    assert_eq!(sent, 21);
}

#[test]
fn a_subscription_with_a_new_host_does_not_wait_for_the_old_one() {
    let mut world = World::new(settings(8, 4, 1), 1);
    let node = world.start_node(0);
    for number in 0..4 {
        let (organization, subscription) = (Uuid::from_u128(1), Uuid::from_u128(number));
        let hanging = QueueKey { organization, subscription };
        world.subscribe(hanging, "hanging.example");
        world.behave.insert(hanging, Behave::Hang);
    }
    let ours = QueueKey { organization: Uuid::from_u128(2), subscription: Uuid::from_u128(4) };
    world.subscribe(ours, "hanging.example");
    world.change(node, Uuid::from_u128(1), 0, 0);
    // Each takes the only slot at the host for two seconds. Then more linger there than it may have.
    world.run(8_500);
    change(&mut world, node, ours);
    world.run(500);
    assert!(!world.has_sent_since(0, ours));
    world.subscribe(ours, "well.example");
    world.look_at(node, ours);
    world.run(1_000);
    assert!(world.has_sent_since(0, ours));
}

#[test]
fn a_tenant_whose_endpoints_hang_delays_no_other_tenant() {
    let mut world = World::new(settings(8, 4, 8), 1);
    let node = world.start_node(0);
    let hanging: Vec<_> = (0..20).map(|number| subscribe(&mut world, 1, number)).collect();
    world.all_behave(Behave::Hang);
    let ours = subscribe(&mut world, 2, 100);
    for _ in 0..30 {
        change(&mut world, node, hanging[0]);
        change(&mut world, node, ours);
        world.run(1_000);
    }
    let fresh = world.visible.keys().filter(|delivery| {
        world.checks.attempts.iter().any(|(queue, sent, _)| queue == &ours && sent == *delivery)
    });
    let delays: Vec<_> = fresh.map(|delivery| began(&world, *delivery)[0]).collect();
    assert_eq!(delays.len(), 30);
    assert!(delays.iter().all(|delay| *delay < 200), "{delays:?}");
}
