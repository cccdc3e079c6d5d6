//! The states of a load and the ways between them.
//!
//! Partners send coarse statuses, so a load may skip states forward. The one step back is from
//! ASSIGNED to PENDING, when a carrier falls through. A load can be cancelled until it rolls, and is
//! completed only after delivery; both are final.

use crate::contract::partner::types::LoadStatus;

use LoadStatus::{Assigned, Cancelled, Completed, Delivered, InTransit, Loaded, Pending};

/// What a wish to change the status amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transition {
    /// The load is in that state already.
    Same,
    /// The load may go there.
    Legal,
    /// The load may not go there from where it is.
    Illegal,
}

/// What going from one state to another amounts to.
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

/// The states that a load may go to from here.
pub fn reachable(from: LoadStatus) -> impl Iterator<Item = LoadStatus> {
    ALL.into_iter().filter(move |to| transition(from, *to) == Transition::Legal)
}

/// Whether a load in this state is tracked.
#[must_use]
pub fn is_trackable(status: LoadStatus) -> bool {
    TRACKABLE.contains(&status)
}

/// The states in which a load is tracked.
pub const TRACKABLE: [LoadStatus; 3] = [Assigned, Loaded, InTransit];

/// Every state, in order.
pub const ALL: [LoadStatus; 7] = [Pending, Assigned, Loaded, InTransit, Delivered, Completed, Cancelled];

/// The word of a state, in the database as on the wire.
#[must_use]
pub fn word(status: LoadStatus) -> &'static str {
    match status {
        Pending => "PENDING",
        Assigned => "ASSIGNED",
        Loaded => "LOADED",
        InTransit => "IN_TRANSIT",
        Delivered => "DELIVERED",
        Completed => "COMPLETED",
        Cancelled => "CANCELLED",
    }
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
    fn the_words_are_the_contract_s() {
        for status in ALL {
            assert_eq!(status.to_string(), word(status));
        }
    }

    #[test]
    fn the_whole_table() {
        let table = ALL.map(|from| reachable(from).map(word).collect::<Vec<_>>().join(" "));
        assert_eq!(
            table,
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
