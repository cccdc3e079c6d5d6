//! The core of the dispatcher: a state machine without tasks, database or clock.
//!
//! [`Core::handle`] takes [`Event`]s and the time, and returns [`Command`]s. It waits for nothing: statements,
//! attempts and results run concurrently, and their ends are events. So tests control the order of events, and the
//! time between them.
//!
//! | Part | Owns |
//! |---|---|
//! | [`machine`] | the order in which a batch of events is handled |
//! | [`event`], [`command`], [`query`] | its input, its output, its queries to the database |
//! | [`state`] | the whole state |
//! | [`news`] | messages of commits and other processes |
//! | [`statements`] | which statement is needed next: to stay alive, to scan, to read, to release |
//! | [`scan`], [`reads`] | their results |
//! | [`queue`] | one subscription's queue: its owner, the deliveries read from it, the health of its endpoint |
//! | [`serving`] | which queue is served next: by organization, by slots and by hosts |
//! | [`attempts`], [`in_flight`] | attempts, and the consequences of their end |
//! | [`results`] | results that are not written yet |
//! | [`finished`] | deliveries whose results were written lately |
//! | [`worker`], [`lease`] | until when this process certainly owns its queues |
//! | [`stopping`] | releasing queues to others when the process stops |
//! | [`schedule`] | when a delivery is retried |
//!
//! Its state is bounded by the number of concurrent attempts, and by the queues that have work.

mod attempts;
mod command;
mod destination;
mod event;
mod finished;
mod health;
mod in_flight;
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
mod worker;

pub use command::{Attempted, Command, Note, Sending};
pub use destination::Destination;
pub use event::Event;
pub use machine::Core;
pub use now::Now;
pub use query::{Query, Read, Reply, Route, Scanned, Target, Track};
pub use settings::Settings;
