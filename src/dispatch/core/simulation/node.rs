//! One node: a core, and the state of its shell.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use uuid::Uuid;

use super::super::command::Command;
use super::super::event::Event;
use super::super::in_flight::AttemptId;
use super::super::machine::Core;
use super::super::now::Now;
use super::super::settings::Settings;
use super::{moment, start};
use crate::store::queue::{QueueKey, Report};

/// A node. A restarted node is a new one.
pub struct Node {
    core: Option<Core>,
    /// How much its clock is ahead of the database's.
    skew_ms: i64,
    /// When it is to be woken.
    pub wake_ms: i64,
    pub stops: bool,
    pub in_flight: HashMap<AttemptId, Begun>,
    /// Results of attempts that are not known to be written.
    pub unwritten: usize,
    /// Results that wait for the writer, and those of its current statement.
    pub to_write: Vec<Report>,
    pub writing: Vec<Report>,
    pub writes_well: bool,
}

/// An attempt, as the checks see it.
pub struct Begun {
    pub queue: QueueKey,
    pub host: Arc<str>,
    pub at_ms: i64,
}

impl Node {
    pub fn new(number: usize, settings: Settings, skew_ms: i64, ms: i64) -> Self {
        let core = Core::new(settings, first_worker(number), now(ms, skew_ms));
        Node {
            core: Some(core),
            skew_ms,
            wake_ms: ms,
            stops: false,
            in_flight: HashMap::new(),
            unwritten: 0,
            to_write: Vec::new(),
            writing: Vec::new(),
            writes_well: true,
        }
    }

    pub fn is_alive(&self) -> bool {
        self.core.is_some()
    }

    /// Whether it serves and is not stopping.
    pub fn serves(&self) -> bool {
        self.core.is_some() && !self.stops
    }

    /// Kills it at once, without any message.
    pub fn die(&mut self) {
        self.core = None;
        self.in_flight.clear();
    }

    pub fn handle(&mut self, ms: i64, event: Option<Event>) -> Vec<Command> {
        let now = now(ms, self.skew_ms);
        self.core.as_mut().map(|core| core.handle(now, event)).unwrap_or_default()
    }
}

fn now(ms: i64, skew_ms: i64) -> Now {
    let Now { instant, unix_ms } = moment(ms);
    Now { instant, unix_ms: unix_ms + skew_ms }
}

/// The ids of a node's workers: those from this one on, up to the next node's.
fn first_worker(number: usize) -> Uuid {
    Uuid::from_u128((number as u128 + 1) << 64)
}

/// The node of this worker.
pub fn node_of(worker: Uuid) -> usize {
    usize::try_from(worker.as_u128() >> 64).unwrap_or(0).wrapping_sub(1)
}

/// The first whole millisecond that is not before this moment.
pub fn ms_of(instant: std::time::Instant) -> i64 {
    let since = instant.saturating_duration_since(start()) + Duration::from_nanos(999_999);
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
