//! Stopping: nothing new is sent, lanes with nothing in flight are left at once, and the others are kept alive until
//! their attempts have ended and are written down. So no other worker sends what this one is still sending.

use tokio::time::Instant;

use super::conductor::Conductor;
use super::control::Task;
use super::lane::Lane;
use crate::store::queue::{LaneKey, News};

impl Conductor {
    pub(super) fn begin_to_stop(&mut self, by: Instant) {
        self.stop_by = Some(by);
        self.lanes.values_mut().for_each(Lane::drop_ready);
    }

    pub(super) fn has_ended(&self, now: Instant) -> bool {
        let has_lanes = self.lanes.values().any(|lane| lane.owned) || !self.leaving.is_empty();
        let has_work = self.places.taken() > 0 || self.unwritten > 0 || !self.busy.is_empty();
        (!has_lanes && !has_work) || self.stop_by.is_some_and(|by| by <= now)
    }

    /// While it stops: the beat, and leaving lanes.
    pub(super) fn next_of_stopping(&mut self, now: Instant) -> Option<Task> {
        if let Some(beat) = self.next_beat(now) {
            return Some(beat);
        }
        for lane in self.lanes.values_mut().filter(|lane| lane.owned && !lane.is_busy()) {
            lane.lose();
            self.leaving.push(lane.key);
        }
        let lanes = self.leaving.clone();
        (!lanes.is_empty()).then_some(Task::Release { worker: self.worker, lanes })
    }

    /// These lanes are nobody's now. While it stops, there may be something in them for others.
    pub(super) fn left(&mut self, lanes: &[LaneKey]) {
        self.leaving.retain(|key| !lanes.contains(key));
        if self.stop_by.is_some() {
            // Without it they are found at the next look of another worker.
            for key in lanes {
                let _told = self.others.send(News::Left(*key));
            }
        }
    }

    /// Something was committed here while it stops: whoever has the lane, or takes it next, is told.
    pub(super) fn pass_on(&mut self, key: LaneKey) {
        let is_mine = self.lanes.get(&key).is_some_and(|lane| lane.owned) || self.leaving.contains(&key);
        if !is_mine {
            // As above.
            let _told = self.others.send(News::Look(key));
        }
    }
}
