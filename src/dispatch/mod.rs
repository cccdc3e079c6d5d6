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
//! | [`line`] | which lane is served next |
//! | [`places`] | how many attempts at a time, and at whom |
//! | [`control`] | the conductor's statements |
//! | [`writer`] | results on their way to the database |
//! | [`signal`] | telling the processes that own other lanes (PostgreSQL's NOTIFY) |
//! | [`upkeep`] | replays, and pruning the log |
//! | [`schedule`] | when a delivery is tried again |
//!
//! Nothing rests on a message: a ring that nobody hears, a NOTIFY that is lost and a worker that dies
//! leave the queue as it is, and every worker looks through the heads of all lanes once a second.
//! What a process has in its memory is bounded by the number of attempts at a time.

mod attempts;
mod conductor;
mod control;
mod lane;
mod line;
mod places;
mod schedule;
mod signal;
mod upkeep;
mod writer;

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::Instant;

use crate::app::App;
use crate::clock::random;
use crate::config::WebhookSettings;
use conductor::{Conductor, Message};
pub use schedule::Schedule;

/// How a dispatcher behaves.
#[derive(Clone)]
pub struct Settings {
    /// When a failed delivery is tried again.
    pub schedule: Schedule,
    /// Attempts at one endpoint at a time.
    pub per_endpoint: usize,
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
            in_total: settings.in_total,
            dice: Arc::new(|| f64::from(u16::from_le_bytes(random())) / f64::from(u16::MAX)),
        }
    }
}

/// A dispatcher at work.
pub struct Dispatcher {
    conductor: JoinHandle<()>,
    messages: mpsc::UnboundedSender<Message>,
    helpers: Vec<JoinHandle<()>>,
}

impl Dispatcher {
    /// Starts sending, if this process is to dispatch.
    #[must_use]
    pub fn start(app: &App) -> Option<Dispatcher> {
        let settings = app.dispatch.clone()?;
        let bell = app.store.bell.listen()?;
        let (messages, inbox) = mpsc::unbounded_channel();
        let (reports, to_write) = mpsc::unbounded_channel();
        let (foreign, to_tell) = mpsc::unbounded_channel();
        let mut helpers = vec![tokio::spawn(writer::write(app.clone(), to_write, messages.clone()))];
        helpers.push(tokio::spawn(upkeep::replay(app.clone())));
        helpers.push(tokio::spawn(upkeep::prune(app.clone())));
        helpers.extend(signal::start(app, to_tell, &messages));
        let conductor = Conductor::new(app.clone(), settings, messages.clone(), reports, foreign);
        let conductor = tokio::spawn(conductor.run(bell, inbox));
        Some(Dispatcher { conductor, messages, helpers })
    }

    /// Sends nothing new, waits for what is being sent for at most `patience`, and leaves the rest to
    /// others.
    pub async fn stop(self, patience: Duration) {
        // The only failure is that it has ended already.
        let _told = self.messages.send(Message::Stop(Instant::now() + patience));
        let _ended = tokio::time::timeout(patience + Duration::from_secs(2), self.conductor).await;
        for helper in self.helpers {
            helper.abort();
        }
    }
}
