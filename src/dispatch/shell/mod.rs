//! The shell of the dispatcher: carries out what the [`core`](super::core) decides, and reports back.
//!
//! | Part | Carries out |
//! |---|---|
//! | [`runner`] | the loop: events in, commands out |
//! | [`attempts`] | sending |
//! | [`statements`], [`destination`] | questions to the database; opening what is sealed in the answers |
//! | [`writer`] | results on their way to the database |
//! | [`signal`] | telling other processes, and hearing from them (PostgreSQL's NOTIFY) |
//! | [`notes`], [`complaints`] | log and metrics; each problem is logged once |
//! | [`upkeep`] | what needs no decision: replays, and pruning the log |

mod attempts;
mod complaints;
mod destination;
mod notes;
pub mod parts;
pub mod runner;
pub mod signal;
mod statements;
pub mod upkeep;
pub mod writer;
