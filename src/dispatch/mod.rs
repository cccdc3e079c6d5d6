//! The dispatcher: sends queued webhook deliveries to their endpoints.
//!
//! One delivery's story: the change that it tells of puts it into the queue and, once committed, wakes the dispatcher
//! of its process. That one owns the subscription's queue already, or acquires it, and sends the delivery as soon as
//! its endpoint has a free slot. The result is written down, many with one statement; a failure goes back into the
//! queue at the next moment of the schedule.
//!
//! | Part | Owns |
//! |---|---|
//! | [`core`] | every decision, as a state machine: events in, commands out |
//! | [`shell`] | carrying the commands out: attempts, statements, results, messages |
//! | [`group`] | what ends and starts together |
//! | [`dispatcher`] | starting it all |
//!
//! Nothing depends on a message: a wakeup that nobody hears, a NOTIFY that is lost and a worker that dies leave the
//! queue as it is, and every worker looks through the heads of all queues once a second. What a process has in its
//! memory is bounded by the number of concurrent attempts.

mod core;
mod dispatcher;
mod group;
mod shell;

pub use self::core::Settings;
pub use dispatcher::start;
pub use shell::parts::Parts;
