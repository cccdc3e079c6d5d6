//! The lines of queues that have something to send: one for each health, so that the search for the next
//! queue never passes queues that may not be served. In each line, organizations take turns.

use uuid::Uuid;

use super::super::health::Health;
use super::turns::Turns;
use crate::store::queue::QueueKey;

/// The lines. A queue whose health changed may be in several lines; it knows the one in which it waits.
#[derive(Default)]
pub struct Line {
    untried: Turns,
    prompt: Turns,
    slow: Turns,
}

impl Line {
    pub fn join(&mut self, key: QueueKey, health: Health) {
        self.of(health).join(key);
    }

    /// The next queue, of an organization that may have one more slot.
    pub fn next(&mut self, health: Health, may: impl Fn(Uuid) -> bool) -> Option<QueueKey> {
        self.of(health).next(may)
    }

    /// A slot of this organization is free again.
    pub fn recall(&mut self, organization: Uuid) {
        Health::ALL.into_iter().for_each(|health| self.of(health).recall(organization));
    }

    fn of(&mut self, health: Health) -> &mut Turns {
        match health {
            Health::Untried => &mut self.untried,
            Health::Prompt => &mut self.prompt,
            Health::Slow => &mut self.slow,
        }
    }
}
