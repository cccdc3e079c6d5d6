//! What must hold whenever an attempt begins.

use std::collections::HashMap;

use uuid::Uuid;

use super::super::command::Sending;
use super::super::health::SLOW;
use super::super::serving::slots::{LINGERING_PER_SLOT, UNRECORDED_PER_SLOT};
use super::super::settings::Settings;
use super::database::Database;
use super::node::{Begun, Node, node_of};
use crate::store::queue::QueueKey;

/// The attempts so far.
#[derive(Default)]
pub struct Checks {
    /// By delivery, position in the queue and attempts before: equal keys are the same attempt.
    sent: HashMap<(Uuid, i64, i32), Vec<Sent>>,
    /// Every attempt, in order: its queue, its delivery, and when it began.
    pub attempts: Vec<(QueueKey, Uuid, i64)>,
}

struct Sent {
    node: usize,
    worker: Uuid,
}

impl Checks {
    /// An attempt begins: not before its time, under a valid lease, and not while another node may be sending the
    /// same attempt.
    pub fn begins(&mut self, node: usize, sending: &Sending, database: &Database, ms: i64, now: i64) {
        let due = &sending.due;
        assert!(
            due.tries == 0 || due.due_at <= sending.at_ms,
            "at {ms} node {node} retries {} early",
            due.delivery
        );
        let owner = database.owner(due.queue, now);
        let worker = owner.filter(|owner| node_of(*owner) == node);
        let worker = worker.unwrap_or_else(|| panic!("at {ms} node {node} sends what {owner:?} owns"));
        let before = self.sent.entry((due.delivery, due.due_at, due.tries)).or_default();
        for Sent { node: earlier, worker } in before.iter() {
            assert_ne!(*earlier, node, "at {ms} a node sends {} twice", due.delivery);
            assert!(
                !database.is_alive(*worker, now),
                "at {ms} node {node} sends {} within the lease of node {earlier}",
                due.delivery
            );
        }
        before.push(Sent { node, worker });
        self.attempts.push((due.queue, due.delivery, ms));
    }

    /// How often a delivery was sent.
    pub fn times(&self, delivery: Uuid) -> usize {
        self.attempts.iter().filter(|(_, sent, _)| *sent == delivery).count()
    }
}

/// The bounds of a node: in total, and for each endpoint, host and organization.
pub fn bounds_hold(node: &Node, settings: &Settings, ms: i64) {
    let Settings { per_endpoint, per_host, in_total, .. } = settings;
    let slow_ms = i64::try_from(SLOW.as_millis()).unwrap_or(i64::MAX);
    let begun: Vec<_> = node.in_flight.values().filter(|attempt| attempt.at_ms + slow_ms > ms).collect();
    assert!(begun.len() <= *in_total, "{} attempts at {ms}", begun.len());
    let all = node.in_flight.len();
    assert!(all <= (1 + LINGERING_PER_SLOT) * in_total, "{all} attempts at {ms}, with those that linger");
    let unrecorded = all + node.unwritten;
    assert!(unrecorded <= UNRECORDED_PER_SLOT * in_total, "{unrecorded} unrecorded at {ms}");
    let at_endpoint = most(node.in_flight.values().map(|attempt| attempt.queue));
    assert!(at_endpoint <= *per_endpoint, "{at_endpoint} attempts at an endpoint at {ms}");
    let of = |attempt: &Begun| attempt.queue.organization;
    let of_organization = most(begun.iter().map(|attempt| of(attempt)));
    assert!(of_organization <= in_total.div_ceil(2), "{of_organization} of an organization at {ms}");
    let at_host = most(begun.iter().map(|attempt| &attempt.host));
    assert!(at_host <= *per_host, "{at_host} attempts at a host at {ms}");
    let of_both = most(begun.iter().map(|attempt| (&attempt.host, of(attempt))));
    assert!(of_both <= per_host.div_ceil(2), "{of_both} of an organization at a host at {ms}");
}

/// How often the most frequent of these occurs. They are few, and this is where most of a history's time would go:
/// sorting them costs less than hashing.
fn most<T: Ord>(these: impl Iterator<Item = T>) -> usize {
    let mut these: Vec<_> = these.collect();
    these.sort_unstable();
    these.chunk_by(|one, next| one == next).map(<[T]>::len).max().unwrap_or(0)
}
