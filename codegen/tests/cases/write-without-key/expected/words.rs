// Generated from contract.yaml by codegen. Do not edit: change the contract and build.
//! The words that the contract lists.

use crate::contract::word::words;

words! {
    /// State
    State {
        Open = "OPEN",
        Closed = "CLOSED",
    }
}
