//! What is sent next: queues in turn, within the bounds of slots and hosts.

mod hosts;
mod line;
pub mod slots;
mod turns;

use std::sync::Arc;

use hosts::Hosts;
use line::Line;
use slots::Slots;

use super::destination::Destination;
use super::health::Health;
use super::in_flight::{InFlight, Slot};
use super::now::Now;
use super::queue::Queues;
use crate::store::queue::{Due, QueueKey};

/// Decides which queue sends next.
pub struct Serving {
    line: Line,
    slots: Slots,
    hosts: Hosts,
    /// The queues that hosts have called, until they begin an attempt or pass the call on: no more than the waiting
    /// queues, because one that was called no longer waits.
    called: Vec<QueueKey>,
}

/// A delivery with a slot, ready to send.
pub struct Served {
    pub due: Due,
    pub to: Arc<Destination>,
    pub slot: Slot,
}

impl Serving {
    /// With these bounds of concurrent attempts, in total and at one host.
    pub fn new(in_total: usize, per_host: usize) -> Self {
        let (slots, hosts) = (Slots::new(in_total), Hosts::new(per_host));
        Serving { line: Line::default(), slots, hosts, called: Vec::new() }
    }

    pub fn slots(&self) -> &Slots {
        &self.slots
    }

    /// Puts a queue that may send into the line, unless it is in line already or waits for a host.
    pub fn stand_in_line(&mut self, queues: &mut Queues, key: QueueKey) {
        if let Some(queue) = queues.get_mut(&key)
            && queue.turn.waits_at.is_none()
            && queue.turn.in_line != Some(queue.pace.health())
            && queue.may_send()
        {
            queue.turn.in_line = Some(queue.pace.health());
            self.line.join(key, queue.pace.health());
        }
    }

    /// The next delivery to send to an endpoint of this health, one organization and one queue after the other, while
    /// there are slots.
    pub fn next(&mut self, queues: &mut Queues, health: Health, now: Now) -> Option<Served> {
        while self.slots.is_free(health) {
            let Serving { line, slots, .. } = self;
            let key = line.next(health, |organization| slots.is_free_for(health, organization))?;
            if let Some(served) = self.serve(queues, key, health, now) {
                return Some(served);
            }
        }
        None
    }

    /// Serves this queue in its turn; it may have nothing left to send.
    fn serve(&mut self, queues: &mut Queues, key: QueueKey, health: Health, now: Now) -> Option<Served> {
        let queue = queues.get_mut(&key).filter(|queue| queue.turn.in_line == Some(health))?;
        queue.turn.in_line = None;
        let called_by = queue.turn.called_by.take();
        let mut served = None;
        if queue.pace.health() == health && queue.may_send() {
            let Some(to) = queue.destination(now.instant) else {
                queue.backlog.miss_turn();
                self.call_another(queues, called_by);
                return None;
            };
            if !self.hosts.take(&to.host, key) {
                queue.turn.waits_at = Some(to.host.clone());
            } else if let Some(due) = queue.next(now.instant) {
                let slot = self.slots.take(health, key.organization);
                served = Some(Served { due, to, slot });
            }
        }
        if called_by != served.as_ref().map(|served| served.to.host.clone()) {
            self.call_another(queues, called_by);
        }
        self.stand_in_line(queues, key);
        served
    }

    /// Passes on the calls to queues whose share of the slots is taken: they stay in line, and meanwhile others may
    /// send to these hosts. Returns whether there were any.
    pub fn pass_calls_on(&mut self, queues: &mut Queues) -> bool {
        let mut passes = false;
        for key in std::mem::take(&mut self.called) {
            let called = queues.get_mut(&key).filter(|queue| queue.turn.called_by.is_some());
            let Some(queue) = called else { continue };
            if self.slots.may_have(queue.pace.health(), key.organization) {
                self.called.push(key);
                continue;
            }
            let host = queue.turn.called_by.take();
            self.call_another(queues, host);
            passes = true;
        }
        passes
    }

    /// An attempt has no timely response: it leaves its slot and lingers. Another queue that waits for its host may
    /// send at the same time.
    pub fn lingers(&mut self, queues: &mut Queues, attempt: &InFlight, left: Slot) {
        let organization = attempt.queue.organization;
        self.slots.linger(left, organization);
        self.line.recall(organization);
        let next = self.hosts.linger(&attempt.to.host, organization);
        self.called(queues, &attempt.to.host, next);
    }

    /// An attempt ended. Another queue that waits for its host may send instead.
    pub fn ended(&mut self, queues: &mut Queues, attempt: &InFlight) {
        let organization = attempt.queue.organization;
        self.slots.leave(attempt.slot, organization);
        self.line.recall(organization);
        let next = self.hosts.leave(&attempt.to.host, organization, attempt.slot == Slot::Lingering);
        self.called(queues, &attempt.to.host, next);
    }

    /// Calls another queue, because the one that a host called begins no attempt there.
    fn call_another(&mut self, queues: &mut Queues, host: Option<Arc<str>>) {
        if let Some(host) = host {
            let next = self.hosts.call(&host);
            self.called(queues, &host, next);
        }
    }

    /// Puts the queue that a host called into the line, or the next one if it has nothing left to send.
    fn called(&mut self, queues: &mut Queues, host: &Arc<str>, mut next: Option<QueueKey>) {
        while let Some(key) = next {
            if let Some(queue) = queues.get_mut(&key)
                && queue.turn.waits_at.take_if(|waits_at| *waits_at == *host).is_some()
                && queue.may_send()
            {
                queue.turn.called_by = Some(host.clone());
                self.called.push(key);
                return self.stand_in_line(queues, key);
            }
            next = self.hosts.call(host);
        }
    }
}
