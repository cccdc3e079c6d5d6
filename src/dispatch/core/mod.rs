//! The core of the dispatcher: a state machine without tasks, database or clock.
//!
//! [`Core::handle`] takes what has happened (an [`Event`]) and the time, and returns what is to be done (a
//! [`Command`]). It waits for nothing: statements, attempts and results run beside it, and their ends are events. So
//! its tests decide what happens in which order, and how much time passes between.
//!
//! | Part | Owns |
//! |---|---|
//! | [`machine`] | the order in which a batch of events is worked off |
//! | [`event`], [`command`], [`query`] | what it is told, what it wants done, what it asks the database |
//! | [`state`] | all that is known |
//! | [`news`] | what commits and other processes tell |
//! | [`statements`] | which statement is needed next: to stay alive, to scan, to read, to release |
//! | [`scan`], [`reads`] | what they found |
//! | [`queue`] | one subscription's queue: who has it, what was read of it, how its endpoint responds |
//! | [`serving`] | which queue is served next: by turns of organizations, by slots and by hosts |
//! | [`attempts`], [`under_way`] | attempts, and what their end means |
//! | [`results`] | what is not written down yet |
//! | [`worker`], [`lease`] | until when its queues are surely this process's |
//! | [`stopping`] | releasing queues to others when the process stops |
//! | [`schedule`] | when a delivery is retried |
//!
//! What it remembers is bounded by the number of concurrent attempts, and by the queues that have work.

mod attempts;
mod command;
mod destination;
mod event;
mod health;
mod lease;
mod machine;
mod news;
mod now;
mod query;
mod queue;
mod reads;
mod results;
mod scan;
mod schedule;
mod serving;
mod settings;
#[cfg(test)]
mod simulation;
mod state;
mod statements;
mod stopping;
mod under_way;
mod worker;

pub use command::{Attempted, Command, Note, Sending};
pub use destination::Destination;
pub use event::Event;
pub use machine::Core;
pub use now::Now;
pub use query::{Query, Read, Reply, Route, Scanned, Target, Track};
pub use settings::Settings;
