//! What is sent next: lanes in turn, as far as places, hosts and what is not recorded yet let them.

use std::sync::Arc;

use tokio::time::Instant;

use super::conductor::Conductor;
use super::places::{Place, Standing};
use crate::store::queue::LaneKey;

/// How an attempt leaves the place that it had at a host.
pub(super) enum Left {
    /// It is not answered in time, and goes on.
    Lingers,
    /// It ended in this place.
    Ended(Place),
}

impl Conductor {
    pub(super) fn stand_in_line(&mut self, key: LaneKey) {
        if let Some(lane) = self.lanes.get_mut(&key)
            && lane.waits_at.is_none()
            && lane.in_line != Some(lane.standing)
            && lane.may_send()
        {
            lane.in_line = Some(lane.standing);
            self.line.join(key, lane.standing);
        }
    }

    /// Starts attempts, one organization and one lane after the other, while there are places.
    pub(super) fn send_what_fits(&mut self, now: Instant) {
        for standing in Standing::ALL {
            while self.may_send(now) && self.places.is_free(standing) {
                let Conductor { line, places, .. } = self;
                let Some(key) = line.next(standing, |who| places.is_free_for(standing, who)) else { break };
                self.send_one_of(key, standing, now);
            }
        }
    }

    /// Whether this worker's lanes are surely its own, and what comes of attempts can be kept.
    fn may_send(&self, now: Instant) -> bool {
        self.lease.holds(now) && !self.writing_fails && self.has_room_for_results()
    }

    /// Attempts that cannot be recorded are repeated; so many of them there may be.
    pub(super) fn has_room_for_results(&self) -> bool {
        self.places.taken() + self.unwritten < self.places.unrecorded_at_most()
    }

    fn send_one_of(&mut self, key: LaneKey, standing: Standing, now: Instant) {
        let Some(lane) = self.lanes.get_mut(&key).filter(|lane| lane.in_line == Some(standing)) else {
            return;
        };
        lane.in_line = None;
        let called_by = lane.called_by.take();
        let mut began_at = None;
        if lane.standing == standing && lane.may_send() {
            let Some(to) = lane.endpoint(now) else {
                lane.miss_turn();
                return self.call_another(called_by);
            };
            if !self.hosts.take(&to.host, key) {
                lane.waits_at = Some(to.host.clone());
            } else if let Some(due) = lane.next(now) {
                let place = self.places.take(standing, key.organization);
                began_at = Some(to.host.clone());
                self.start_attempt(due, to, place);
            }
        }
        if called_by != began_at {
            self.call_another(called_by);
        }
        self.stand_in_line(key);
    }

    /// The lane that a host called does not begin an attempt there.
    fn call_another(&mut self, host: Option<Arc<str>>) {
        if let Some(host) = host {
            let next = self.hosts.call(&host);
            self.called(&host, next);
        }
    }

    /// An attempt at a host ended, or lingers: another lane that waits for the host may come.
    pub(super) fn leave_host(&mut self, host: &Arc<str>, key: LaneKey, left: Left) {
        let next = match left {
            Left::Lingers => self.hosts.linger(host, key.organization),
            Left::Ended(place) => self.hosts.leave(host, key.organization, place == Place::Lingering),
        };
        self.called(host, next);
    }

    /// Puts the lane that a host called into the line; the next one when it has nothing to send any more.
    fn called(&mut self, host: &Arc<str>, mut next: Option<LaneKey>) {
        while let Some(key) = next {
            if let Some(lane) = self.lanes.get_mut(&key)
                && lane.waits_at.take().is_some()
                && lane.may_send()
            {
                lane.called_by = Some(host.clone());
                return self.stand_in_line(key);
            }
            next = self.hosts.call(host);
        }
    }
}
