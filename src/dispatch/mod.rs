//! The dispatcher: sends queued webhook deliveries to their endpoints.
//!
//! One delivery's story: a change puts it into the queue and, after the commit, wakes the dispatcher of its process.
//! The dispatcher owns the subscription's queue already, or acquires it, and sends the delivery as soon as its
//! endpoint has a free slot. Results are written in batches; a failed delivery is queued again at the next moment of
//! the schedule.
//!
//! | Part | Owns |
//! |---|---|
//! | [`core`] | every decision, as a state machine: events in, commands out |
//! | [`shell`] | carrying the commands out: attempts, statements, results, messages |
//! | [`group`] | the tasks that end and start together |
//! | [`dispatcher`] | starting it all |
//!
//! Nothing depends on a message: a missed wakeup, a lost NOTIFY and a dead worker leave the queue unchanged, and
//! every worker scans the heads of all queues once a second. A process's memory is bounded by the number of
//! concurrent attempts.

mod core;
mod dispatcher;
mod group;
mod shell;

pub use self::core::Settings;
pub use dispatcher::start;
pub use shell::parts::Parts;
