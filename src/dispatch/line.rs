//! The line of lanes that have something to send: one for each standing, so that looking for the next
//! that may be served never walks past those that may not.

use std::collections::VecDeque;

use super::places::Standing;
use crate::store::queue::LaneKey;

/// Who is next. A lane whose standing changed may be in several lines; it knows in which it waits.
#[derive(Default)]
pub(super) struct Line {
    untried: VecDeque<LaneKey>,
    prompt: VecDeque<LaneKey>,
    slow: VecDeque<LaneKey>,
}

impl Line {
    pub(super) fn join(&mut self, key: LaneKey, standing: Standing) {
        self.of(standing).push_back(key);
    }

    pub(super) fn next(&mut self, standing: Standing) -> Option<LaneKey> {
        self.of(standing).pop_front()
    }

    fn of(&mut self, standing: Standing) -> &mut VecDeque<LaneKey> {
        match standing {
            Standing::Untried => &mut self.untried,
            Standing::Prompt => &mut self.prompt,
            Standing::Slow => &mut self.slow,
        }
    }
}
