//! Admissions in batches: requests that queue during the previous calls go into one call.
//!
//! A Redis Cluster takes one API client per call, so there every request has its own call.

use std::sync::{Arc, LazyLock, OnceLock};

use ::redis::Value;

use super::era::Era;
use super::link::Connection;
use super::script::{Call, Prepared, Scripts, redis_step};
use super::{LimitsError, REPLAY_WINDOW, Settings, millis};
use crate::batcher::{BatchCounts, BatchLoader, Batcher};

static ADMIT: LazyLock<Prepared> = LazyLock::new(|| Prepared::new(include_str!("admit.lua")));

/// The most requests per call: Redis does nothing else meanwhile.
const MOST: usize = 32;
/// Concurrent calls: one is sent while the other returns its reply.
const CALLS: usize = 2;
/// Concurrent calls if each holds one request.
const SINGLE_CALLS: usize = 1_000;

/// The question about one request; see `admit.lua`.
pub(super) struct Question {
    pub(super) instants: Vec<u8>,
    pub(super) limit: u32,
    pub(super) counted: bool,
    /// How many instants Redis must have.
    pub(super) expected: usize,
    pub(super) now: i64,
    pub(super) attempt: Option<AttemptQuestion>,
}

/// The question about its idempotency key.
pub(super) struct AttemptQuestion {
    pub(super) entry: Vec<u8>,
    pub(super) fingerprint: [u8; 32],
    pub(super) token: u64,
}

/// The batcher that counts every request and claims its idempotency key.
pub(super) struct Admissions(Batcher<Calls>);

impl Admissions {
    /// Each call counts among the others of this process.
    pub(super) fn new(
        scripts: Scripts,
        settings: &Settings,
        era: Option<Era>,
        counts: Arc<BatchCounts>,
    ) -> Self {
        let (most, calls) = match scripts.connection {
            Connection::Server(_) => (MOST, CALLS),
            Connection::Cluster(_) => (1, SINGLE_CALLS),
        };
        let window_us = u64::try_from(settings.window.as_micros()).unwrap_or(u64::MAX);
        // A call to a Cluster can only read the slot of its client.
        let era = era.filter(|_| matches!(scripts.connection, Connection::Server(_)));
        let (lease_ms, failed) = (millis(settings.lease), OnceLock::new());
        let loader = Calls { scripts, window_us, lease_ms, era, failed };
        Self(Batcher::counted(loader, most, calls, counts))
    }

    /// The reply of `admit.lua` about this request.
    pub(super) async fn ask(&self, question: Question) -> Result<Value, LimitsError> {
        let nothing = || LimitsError::Unexpected("nothing".to_owned());
        let _step = redis_step("redis admit");
        self.0.load(question).await.ok_or_else(nothing)?.map_err(LimitsError::Shared)
    }
}

/// The dependencies of every call.
struct Calls {
    scripts: Scripts,
    window_us: u64,
    lease_ms: i64,
    era: Option<Era>,
    /// The first failure. The connection is given up with it, so the requests queued after it do not wait for another
    /// one.
    failed: OnceLock<Arc<LimitsError>>,
}

impl BatchLoader for Calls {
    type Request = Question;
    type Response = Result<Value, Arc<LimitsError>>;

    async fn load_many(&self, questions: Vec<Question>) -> Vec<Self::Response> {
        let failure = match self.failed.get() {
            Some(failure) => failure.clone(),
            None => match self.run(&questions).await {
                Ok(answers) => return answers.into_iter().map(Ok).collect(),
                Err(cause) => self.failed.get_or_init(|| Arc::new(cause)).clone(),
            },
        };
        vec![Err(failure); questions.len()]
    }
}

impl Calls {
    async fn run(&self, questions: &[Question]) -> Result<Vec<Value>, LimitsError> {
        match self.scripts.run(&self.call(questions)).await? {
            Value::Array(answers) if answers.len() == questions.len() => Ok(answers),
            Value::Nil => Err(LimitsError::Lost),
            // The reply is not shown, because it may contain anything.
            _ => Err(LimitsError::Unexpected("another number of answers than of questions".to_owned())),
        }
    }

    fn call(&self, questions: &[Question]) -> Call {
        let asked = questions.iter().flat_map(|question| {
            let entry = question.attempt.as_ref().map(|attempt| &attempt.entry[..]);
            std::iter::once(&question.instants[..]).chain(entry)
        });
        let keys: Vec<&[u8]> = self.era.iter().map(|era| &era.key[..]).chain(asked).collect();
        let era = self.era.as_ref().map_or(&b""[..], |era| &era.value);
        ADMIT.call(&keys, |cmd| {
            cmd.arg(self.window_us).arg(self.lease_ms).arg(millis(REPLAY_WINDOW)).arg(era);
            for question in questions {
                cmd.arg(question.limit).arg(u8::from(question.counted)).arg(question.expected);
                match &question.attempt {
                    Some(attempt) => cmd.arg(&attempt.fingerprint[..]).arg(&attempt.token.to_be_bytes()[..]),
                    None => cmd.arg("").arg(""),
                };
                cmd.arg(question.now);
            }
        })
    }
}
