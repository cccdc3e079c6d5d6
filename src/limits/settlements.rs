//! Settlements in batches: claims that end during the previous call go into one call.
//!
//! Each is decided by what Redis holds for its own key: a claim that has lapsed, or an entry that Redis refuses to
//! write, changes nothing for the others of its call. In a Redis Cluster, every settlement has its own call.

use std::sync::{Arc, LazyLock};

use ::redis::{ErrorKind, RedisError, ServerErrorKind, Value};

use super::LimitsError;
use super::calls::Calls;
use super::entry::CLAIM_LENGTH;
use super::script::{Call, Prepared, Scripts, redis_step};
use crate::batcher::{BatchCounts, BatchLoader, Batcher};

static SETTLE: LazyLock<Prepared> = LazyLock::new(|| Prepared::new(include_str!("settle.lua")));

/// The most bytes of replies per call: what one reply to the largest request has, and more than 32 usual ones have
/// together. Redis does nothing else while it copies them.
const MOST_BYTES: usize = 128 * 1024;
/// Concurrent calls. One, because writes are committed in groups: those of a group then end in one or two calls.
const CALLS: usize = 1;

/// The end of a claim; see `settle.lua`.
pub(super) struct Settlement {
    /// The key of the entry.
    pub(super) key: Vec<u8>,
    /// The entry as it was claimed.
    pub(super) claimed: [u8; CLAIM_LENGTH],
    /// The entry to store; `None` frees the key.
    pub(super) reply: Option<ReplyEntry>,
}

/// The entry of a reply.
pub(super) struct ReplyEntry {
    pub(super) bytes: Vec<u8>,
    pub(super) time_to_live_ms: i64,
}

/// The batcher that ends every claim.
pub(super) struct Settlements(Batcher<SettleLoader>);

impl Settlements {
    /// Each call counts among the others of this process.
    pub(super) fn new(scripts: Scripts, counts: Arc<BatchCounts>) -> Self {
        let calls = Calls::new(scripts);
        let (most, concurrent) = calls.bounds(CALLS);
        Self(Batcher::counted(SettleLoader(calls), most, concurrent, counts))
    }

    /// Ends this claim.
    pub(super) async fn settle(&self, settlement: Settlement) -> Result<(), LimitsError> {
        let nothing = || LimitsError::Unexpected("nothing".to_owned());
        let _step = redis_step("redis settle");
        self.0.load(settlement).await.ok_or_else(nothing)?.map_err(LimitsError::Shared)
    }
}

struct SettleLoader(Calls);

impl BatchLoader for SettleLoader {
    type Request = Settlement;
    type Response = Result<(), Arc<LimitsError>>;

    const MOST_BYTES: usize = MOST_BYTES;

    fn bytes(settlement: &Settlement) -> usize {
        settlement.reply.as_ref().map_or(0, |reply| reply.bytes.len())
    }

    async fn load_many(&self, settlements: Vec<Settlement>) -> Vec<Self::Response> {
        let answers = self.0.run(&call(&settlements), settlements.len()).await;
        answers.into_iter().map(|answer| answer.and_then(read_settled)).collect()
    }
}

fn call(settlements: &[Settlement]) -> Call {
    let keys: Vec<&[u8]> = settlements.iter().map(|settlement| &settlement.key[..]).collect();
    SETTLE.call(&keys, |cmd| {
        for Settlement { claimed, reply, .. } in settlements {
            cmd.arg(&claimed[..]);
            match reply {
                Some(reply) => cmd.arg(&reply.bytes[..]).arg(reply.time_to_live_ms),
                None => cmd.arg("").arg(""),
            };
        }
    })
}

/// Reads what `settle.lua` tells about one claim.
fn read_settled(answer: Value) -> Result<(), Arc<LimitsError>> {
    match answer {
        Value::Int(0) => Ok(()),
        Value::BulkString(cause) => {
            let cause = String::from_utf8_lossy(&cause).into_owned();
            let kind = ErrorKind::Server(ServerErrorKind::ResponseError);
            Err(Arc::new(RedisError::from((kind, "a claim could not be settled", cause)).into()))
        }
        other => Err(Arc::new(LimitsError::Unexpected(format!("{other:?}")))),
    }
}
