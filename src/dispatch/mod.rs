//! The dispatcher: takes deliveries from the queue to their endpoints.
//!
//! One delivery's story: the change that it tells of puts it into the queue and, once committed, rings
//! the bell. The [`conductor`] of that process owns the subscription's lane already, or acquires it, and
//! sends the delivery as soon as the endpoint has a free place; what came of it goes to the [`writer`],
//! which writes many results with one statement. A failure goes back into the queue at the next moment
//! of the [`schedule`].
//!
//! | Part | Owns |
//! |---|---|
//! | [`conductor`] | which lanes this process has, what is sent next, and the bounds |
//! | [`attempts`] | what the end of an attempt means |
//! | [`lane`] | what is known of one lane |
//! | [`serving`] | what is sent next |
//! | [`line`] | which lane is served next: by [`turns`] of organizations, then of their lanes |
//! | [`places`] | how many attempts at a time, at whom and for whom |
//! | [`hosts`] | how many attempts at a time at one host |
//! | [`lease`] | until when lanes are surely this process's |
//! | [`stopping`] | leaving lanes to others when the process stops |
//! | [`control`] | the conductor's statements |
//! | [`destination`] | where a lane's deliveries go |
//! | [`complaints`] | telling a trouble once |
//! | [`writer`] | results on their way to the database |
//! | [`signal`] | telling the processes that own other lanes (PostgreSQL's NOTIFY) |
//! | [`upkeep`] | replays, and pruning the log |
//! | [`tasks`] | what ends and starts together |
//! | [`schedule`] | when a delivery is tried again |
//!
//! Nothing rests on a message: a ring that nobody hears, a NOTIFY that is lost and a worker that dies
//! leave the queue as it is, and every worker looks through the heads of all lanes once a second.
//! What a process has in its memory is bounded by the number of attempts at a time.

mod attempts;
mod complaints;
mod conductor;
mod control;
mod destination;
mod hosts;
mod lane;
mod lease;
mod line;
mod places;
mod schedule;
mod serving;
mod signal;
mod stopping;
mod tasks;
mod turns;
mod upkeep;
mod writer;

use std::sync::Arc;

use tokio::sync::Mutex;

use crate::app::App;
use crate::clock::random;
use crate::config::WebhookSettings;
use crate::tasks::{Kept, Tasks};
pub use schedule::Schedule;

/// How a dispatcher behaves.
#[derive(Clone)]
pub struct Settings {
    /// When a failed delivery is tried again.
    pub schedule: Schedule,
    /// Attempts at one endpoint at a time.
    pub per_endpoint: usize,
    /// Attempts of this process at one host at a time; one organization has at most half of them.
    pub per_host: usize,
    /// Attempts of this process at a time, without those that wait for an answer for long.
    pub in_total: usize,
    /// Chance, from 0 to 1: spreads the moments of later attempts.
    pub dice: Arc<dyn Fn() -> f64 + Send + Sync>,
}

impl Settings {
    /// As configured, with chance from the machine.
    #[must_use]
    pub fn new(settings: &WebhookSettings) -> Self {
        Settings {
            schedule: Schedule::new(settings.retry_delays.clone()),
            per_endpoint: settings.per_endpoint,
            per_host: settings.per_host,
            in_total: settings.in_total,
            dice: Arc::new(|| f64::from(u16::from_le_bytes(random())) / f64::from(u16::MAX)),
        }
    }
}

/// Starts sending, if this process is to dispatch. When it is stopped, it sends nothing new, waits for what is being sent
/// for as long as requests in flight may take, and leaves the rest to others.
pub fn start(app: &App, tasks: &Tasks) -> Option<Kept> {
    let settings = app.dispatch.clone()?;
    let bell = Arc::new(Mutex::new(app.store.bell.listen()?));
    tasks.keep("webhook_replays", app, upkeep::replay);
    tasks.keep("webhook_pruning", app, upkeep::prune);
    Some(tasks::keep_sending(tasks, app.clone(), settings, bell))
}
