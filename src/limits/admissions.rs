//! Admissions in batches: requests that queue during the previous calls go into one call.
//!
//! A Redis Cluster takes one API client per call, so there every request has its own call.

use std::sync::{Arc, LazyLock};

use ::redis::Value;

use super::calls::Calls;
use super::entry::CLAIM_LENGTH;
use super::era::Era;
use super::link::Connection;
use super::script::{Call, Prepared, Scripts, redis_step};
use super::{LimitsError, REPLAY_WINDOW, Settings, millis};
use crate::batcher::{BatchCounts, BatchLoader, Batcher};

static ADMIT: LazyLock<Prepared> = LazyLock::new(|| Prepared::new(include_str!("admit.lua")));

/// Concurrent calls. With a second one, half as many requests wait for either, and each costs Redis more of its thread,
/// which all nodes share.
const CALLS: usize = 1;

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
    /// The key of its entry.
    pub(super) key: Vec<u8>,
    /// The entry of its claim.
    pub(super) claim: [u8; CLAIM_LENGTH],
}

/// The batcher that counts every request and claims its idempotency key.
pub(super) struct Admissions(Batcher<AdmitLoader>);

impl Admissions {
    /// Each call counts among the others of this process.
    pub(super) fn new(
        scripts: Scripts,
        settings: &Settings,
        era: Option<Era>,
        counts: Arc<BatchCounts>,
    ) -> Self {
        let window_us = u64::try_from(settings.window.as_micros()).unwrap_or(u64::MAX);
        // A call to a Cluster can only read the slot of its client.
        let era = era.filter(|_| matches!(scripts.connection, Connection::Server(_)));
        let calls = Calls::new(scripts);
        let (most, concurrent) = calls.bounds(CALLS);
        let loader = AdmitLoader { calls, window_us, lease_ms: millis(settings.lease), era };
        Self(Batcher::counted(loader, most, concurrent, counts))
    }

    /// The reply of `admit.lua` about this request.
    pub(super) async fn ask(&self, question: Question) -> Result<Value, LimitsError> {
        let nothing = || LimitsError::Unexpected("nothing".to_owned());
        let _step = redis_step("redis admit");
        self.0.load(question).await.ok_or_else(nothing)?.map_err(LimitsError::Shared)
    }
}

/// The dependencies of every call.
struct AdmitLoader {
    calls: Calls,
    window_us: u64,
    lease_ms: i64,
    era: Option<Era>,
}

impl BatchLoader for AdmitLoader {
    type Request = Question;
    type Response = Result<Value, Arc<LimitsError>>;

    async fn load_many(&self, questions: Vec<Question>) -> Vec<Self::Response> {
        self.calls.run(&self.call(&questions), questions.len()).await
    }
}

impl AdmitLoader {
    fn call(&self, questions: &[Question]) -> Call {
        let asked = questions.iter().flat_map(|question| {
            let claimed = question.attempt.as_ref().map(|attempt| &attempt.key[..]);
            std::iter::once(&question.instants[..]).chain(claimed)
        });
        let keys: Vec<&[u8]> = self.era.iter().map(|era| &era.key[..]).chain(asked).collect();
        let era = self.era.as_ref().map_or(&b""[..], |era| &era.value);
        ADMIT.call(&keys, |cmd| {
            cmd.arg(self.window_us).arg(self.lease_ms).arg(millis(REPLAY_WINDOW)).arg(era);
            for question in questions {
                cmd.arg(question.limit).arg(u8::from(question.counted)).arg(question.expected);
                let claim = question.attempt.as_ref().map_or(&b""[..], |attempt| &attempt.claim[..]);
                cmd.arg(claim).arg(question.now);
            }
        })
    }
}
