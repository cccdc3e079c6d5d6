//! The shell of the dispatcher: carries out the decisions of the [`core`](super::core), and reports back.
//!
//! | Part | Carries out |
//! |---|---|
//! | [`runner`] | the loop: events in, commands out |
//! | [`attempts`] | sending |
//! | [`statements`], [`destination`] | queries to the database; decrypting the secrets in their results |
//! | [`writer`] | writing results to the database |
//! | [`signal`] | messages to and from other processes (PostgreSQL's NOTIFY) |
//! | [`notes`], [`complaints`] | log and metrics; each problem is logged once |
//! | [`upkeep`] | work without decisions: replays, and pruning the log |

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
