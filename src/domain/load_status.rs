//! The states of a load and the transitions between them.
//!
//! Partners send coarse statuses, so a load may skip states forward. The one step back is from ASSIGNED to
//! PENDING, when a carrier falls through. A load can be cancelled until it is in transit, and completed only
//! after delivery; both are final.

pub use crate::contract::partner::words::LoadStatus;

use LoadStatus::{Assigned, Cancelled, Completed, Delivered, InTransit, Loaded, Pending};

/// The verdict on a requested change of status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transition {
    /// The load is in that state already.
    Same,
    /// The load may change to that state.
    Legal,
    /// The load may not change to that state from its current one.
    Illegal,
}

/// The verdict on a change from one state to another.
#[must_use]
pub fn transition(from: LoadStatus, to: LoadStatus) -> Transition {
    if from == to {
        return Transition::Same;
    }
    let legal = match (from, to) {
        (Completed | Cancelled, _) => false,
        (Pending | Assigned | Loaded, Cancelled) | (Delivered, Completed) | (Assigned, Pending) => true,
        (_, Cancelled | Completed) => false,
        (from, to) => step(from) < step(to),
    };
    if legal { Transition::Legal } else { Transition::Illegal }
}

/// The states that a load may change to from this one.
pub fn reachable(from: LoadStatus) -> impl Iterator<Item = LoadStatus> {
    LoadStatus::ALL.iter().copied().filter(move |to| transition(from, *to) == Transition::Legal)
}

/// Whether a load in this state is tracked.
#[must_use]
pub fn is_trackable(status: LoadStatus) -> bool {
    TRACKABLE.contains(&status)
}

/// The states in which a load is tracked.
pub const TRACKABLE: [LoadStatus; 3] = [Assigned, Loaded, InTransit];

/// The word for a state, in the database and on the wire.
#[must_use]
pub fn word(status: LoadStatus) -> &'static str {
    status.as_str()
}

fn step(status: LoadStatus) -> u8 {
    match status {
        Pending => 0,
        Assigned => 1,
        Loaded => 2,
        InTransit => 3,
        Delivered => 4,
        Completed | Cancelled => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_table() {
        let row = |from: &LoadStatus| reachable(*from).map(LoadStatus::as_str).collect::<Vec<_>>().join(" ");
        assert_eq!(
            LoadStatus::ALL.iter().map(row).collect::<Vec<_>>(),
            [
                "ASSIGNED LOADED IN_TRANSIT DELIVERED CANCELLED",
                "PENDING LOADED IN_TRANSIT DELIVERED CANCELLED",
                "IN_TRANSIT DELIVERED CANCELLED",
                "DELIVERED",
                "COMPLETED",
                "",
                "",
            ]
        );
    }
}
