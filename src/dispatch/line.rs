//! The line of lanes that have something to send: one for each standing, so that looking for the next
//! that may be served never walks past those that may not. In each, organizations take turns.

use uuid::Uuid;

use super::places::Standing;
use super::turns::Turns;
use crate::store::queue::LaneKey;

/// Who is next. A lane whose standing changed may be in several lines; it knows in which it waits.
#[derive(Default)]
pub(super) struct Line {
    untried: Turns,
    prompt: Turns,
    slow: Turns,
}

impl Line {
    pub(super) fn join(&mut self, key: LaneKey, standing: Standing) {
        self.of(standing).join(key);
    }

    /// The next lane, of an organization that may have one more place.
    pub(super) fn next(&mut self, standing: Standing, may: impl Fn(Uuid) -> bool) -> Option<LaneKey> {
        self.of(standing).next(may)
    }

    /// A place of this organization is free again.
    pub(super) fn recall(&mut self, organization: Uuid) {
        Standing::ALL.into_iter().for_each(|standing| self.of(standing).recall(organization));
    }

    fn of(&mut self, standing: Standing) -> &mut Turns {
        match standing {
            Standing::Untried => &mut self.untried,
            Standing::Prompt => &mut self.prompt,
            Standing::Slow => &mut self.slow,
        }
    }
}
