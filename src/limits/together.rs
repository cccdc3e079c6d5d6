//! Admissions, joined: what has queued up while the last calls were under way is asked in one. Alone, a request waits for
//! nobody; under load Redis and the connection to it have a fraction of the calls. No timer.
//!
//! A Redis Cluster takes one API key a call, so there every request has a call of its own.

use std::sync::{Arc, LazyLock, OnceLock};

use ::redis::Value;
use tokio::sync::{Semaphore, mpsc, oneshot};

use super::link::Connection;
use super::script::{Call, Prepared, Scripts};
use super::{LimitsError, REPLAY_WINDOW, Settings, millis};

static ADMIT: LazyLock<Prepared> = LazyLock::new(|| Prepared::new(include_str!("admit.lua")));

/// Requests per call at most: Redis does nothing else meanwhile.
const MOST: usize = 32;
/// Calls under way at once: one is on its way while the other is being answered.
const CALLS: usize = 2;
/// Calls under way at once where each holds one request.
const SINGLE_CALLS: usize = 1_000;

/// What is asked about one request; see `admit.lua`.
pub(super) struct Question {
    pub(super) instants: Vec<u8>,
    pub(super) limit: u32,
    pub(super) counted: bool,
    pub(super) now: i64,
    pub(super) attempt: Option<AttemptQuestion>,
}

/// What is asked about its idempotency key.
pub(super) struct AttemptQuestion {
    pub(super) entry: Vec<u8>,
    pub(super) fingerprint: [u8; 32],
    pub(super) token: u64,
}

/// Whoever asks about a request asks here. It ends with its last clone.
pub(super) struct Together {
    queue: mpsc::UnboundedSender<Ask>,
}

struct Ask {
    question: Question,
    answer: oneshot::Sender<Result<Value, Arc<LimitsError>>>,
}

impl Together {
    pub(super) fn start(scripts: Scripts, settings: &Settings) -> Self {
        let (queue, asked) = mpsc::unbounded_channel();
        let window_us = u64::try_from(settings.window.as_micros()).unwrap_or(u64::MAX);
        let desk = Desk { scripts, window_us, lease_ms: millis(settings.lease), failed: OnceLock::new() };
        tokio::spawn(answer_forever(Arc::new(desk), asked));
        Self { queue }
    }

    /// What `admit.lua` answers about this request.
    pub(super) async fn ask(&self, question: Question) -> Result<Value, LimitsError> {
        let gone = || LimitsError::Unexpected("nothing: the connection was given up".to_owned());
        let (answer, answered) = oneshot::channel();
        self.queue.send(Ask { question, answer }).map_err(|_| gone())?;
        answered.await.map_err(|_| gone())?.map_err(LimitsError::Shared)
    }
}

/// What every call needs.
struct Desk {
    scripts: Scripts,
    window_us: u64,
    lease_ms: i64,
    /// The first failure. The connection is given up with it, so those who wait behind it need not wait for another.
    failed: OnceLock<Arc<LimitsError>>,
}

async fn answer_forever(desk: Arc<Desk>, mut asked: mpsc::UnboundedReceiver<Ask>) {
    let (most, calls) = match desk.scripts.connection {
        Connection::Server(_) => (MOST, CALLS),
        Connection::Cluster(_) => (1, SINGLE_CALLS),
    };
    let under_way = Arc::new(Semaphore::new(calls));
    loop {
        // First the turn, then the queue: whatever comes while waiting for the turn goes along.
        let Ok(turn) = under_way.clone().acquire_owned().await else { return };
        let mut batch = Vec::with_capacity(most);
        if asked.recv_many(&mut batch, most).await == 0 {
            return;
        }
        let desk = desk.clone();
        tokio::spawn(async move {
            desk.answer(batch).await;
            drop(turn);
        });
    }
}

impl Desk {
    async fn answer(&self, batch: Vec<Ask>) {
        let outcome = match self.failed.get() {
            Some(failure) => Err(failure.clone()),
            None => {
                self.ask(&batch).await.map_err(|cause| self.failed.get_or_init(|| Arc::new(cause)).clone())
            }
        };
        // Who is no longer there was cancelled.
        match outcome {
            Ok(answers) => batch.into_iter().zip(answers).for_each(|(ask, answer)| {
                let _told = ask.answer.send(Ok(answer));
            }),
            Err(failure) => batch.into_iter().for_each(|ask| {
                let _told = ask.answer.send(Err(failure.clone()));
            }),
        }
    }

    async fn ask(&self, batch: &[Ask]) -> Result<Vec<Value>, LimitsError> {
        match self.scripts.run(&self.call(batch)).await? {
            Value::Array(answers) if answers.len() == batch.len() => Ok(answers),
            // It is not shown: a reply may hold anything.
            _ => Err(LimitsError::Unexpected("another number of answers than of questions".to_owned())),
        }
    }

    fn call(&self, batch: &[Ask]) -> Call {
        let questions = || batch.iter().map(|ask| &ask.question);
        let keys: Vec<&[u8]> = questions()
            .flat_map(|question| {
                let entry = question.attempt.as_ref().map(|attempt| &attempt.entry[..]);
                std::iter::once(&question.instants[..]).chain(entry)
            })
            .collect();
        ADMIT.call(&keys, |cmd| {
            cmd.arg(self.window_us).arg(self.lease_ms).arg(millis(REPLAY_WINDOW));
            for question in questions() {
                cmd.arg(question.limit).arg(u8::from(question.counted));
                match &question.attempt {
                    Some(attempt) => cmd.arg(&attempt.fingerprint[..]).arg(&attempt.token.to_be_bytes()[..]),
                    None => cmd.arg("").arg(""),
                };
                cmd.arg(question.now);
            }
        })
    }
}
