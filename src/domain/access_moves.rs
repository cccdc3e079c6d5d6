//! Transitions between the access states of an organization.
//!
//! Access opens step by step: first test keys, then, with a recorded production approval, live keys. It can
//! go back from live to test, and be disabled from either. A disabled organization can only return to its
//! previous state.

use super::access::AccessState;
pub use crate::contract::operator::words::AccessMove;

/// The state that the moves depend on.
#[derive(Debug, Clone, Copy)]
pub struct Access {
    /// The present state.
    pub state: AccessState,
    /// The state before the organization was disabled; also `None` if it was disabled before this was
    /// recorded.
    pub before_disabled: Option<AccessState>,
    /// Whether a production approval is recorded.
    pub approved: bool,
}

/// The verdict on a requested move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Access has this state already; only the reason is new.
    Same,
    /// Access may go to this state.
    Legal(AccessState),
    /// It would be legal if production were approved.
    NotApproved,
    /// There is no such move from this state.
    Illegal,
}

impl Access {
    /// The verdict on this move.
    #[must_use]
    pub fn verdict(self, wish: AccessMove) -> Verdict {
        use AccessState::{Disabled, LiveEnabled, NotEnabled, TestEnabled};
        match (self.state, wish) {
            (TestEnabled, AccessMove::TestEnabled)
            | (LiveEnabled, AccessMove::LiveEnabled)
            | (Disabled, AccessMove::Disabled) => Verdict::Same,
            (NotEnabled | LiveEnabled, AccessMove::TestEnabled) => Verdict::Legal(TestEnabled),
            (TestEnabled, AccessMove::LiveEnabled) if self.approved => Verdict::Legal(LiveEnabled),
            (TestEnabled, AccessMove::LiveEnabled) => Verdict::NotApproved,
            (TestEnabled | LiveEnabled, AccessMove::Disabled) => Verdict::Legal(Disabled),
            // An organization without a recorded previous state gets the least.
            (Disabled, AccessMove::Restored) => Verdict::Legal(self.before_disabled.unwrap_or(TestEnabled)),
            _ => Verdict::Illegal,
        }
    }

    /// The moves that are possible now.
    pub fn moves(self) -> impl Iterator<Item = AccessMove> {
        let legal = move |wish: &&AccessMove| matches!(self.verdict(**wish), Verdict::Legal(_));
        AccessMove::ALL.iter().filter(legal).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_table() {
        let table = |approved| {
            AccessState::ALL.iter().map(move |state| {
                let access =
                    Access { state: *state, before_disabled: Some(AccessState::LiveEnabled), approved };
                access.moves().map(AccessMove::as_str).collect::<Vec<_>>().join(" ")
            })
        };
        let unapproved: Vec<_> = table(false).collect();
        assert_eq!(unapproved, ["TEST_ENABLED", "DISABLED", "TEST_ENABLED DISABLED", "RESTORED"]);
        let approved: Vec<_> = table(true).collect();
        assert_eq!(approved, ["TEST_ENABLED", "LIVE_ENABLED DISABLED", "TEST_ENABLED DISABLED", "RESTORED"]);
    }
}
