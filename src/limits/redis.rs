//! Limits in Redis: one count over all nodes, by Redis's own clock, so that skewed nodes do not widen a window. Only a
//! client that has nothing left is refused without asking, for a second at most.
//!
//! Keys are `{prefix}:{<API client id>}:rate` and `{prefix}:{<API client id>}:idem:<idempotency key>`; the braces
//! around the id are literal and put all of an API client's entries into one slot of a Redis Cluster. Every key has a
//! time to live. The nodes restore data that a server loses; see `era.rs`.

use std::io::Write;
use std::time::Duration;

use ::redis::Value;
use async_trait::async_trait;
use sha2::{Digest, Sha256};
use tokio::time::Instant;
use uuid::Uuid;

use super::admissions::{Admissions, AttemptQuestion, Question};
use super::calls::CallCounts;
use super::entry;
use super::era::Era;
use super::refused::Refused;
use super::script::{Scripts, within};
use super::settlements::{ReplyEntry, Settlement, Settlements};
use super::{
    Admission, Allowance, Claim, Claimed, Limits, LimitsError, Mode, REPLAY_WINDOW, RedisSettings, Settings,
    Status, StoredReply, Tokens, Verdict, advised_wait_s, millis,
};
use crate::batcher::BatchStatus;

/// Longer idempotency keys are replaced by their hash. The hashed form is longer than any plain key, so the two
/// cannot be confused.
const LONGEST_PLAIN_KEY: usize = 64;

/// Limits over one connection to Redis. When the connection breaks, it stays broken: [`super::ResilientLimits`] opens
/// a new one.
pub struct RedisLimits {
    pub(super) scripts: Scripts,
    pub(super) window_us: u64,
    /// The era of these counts, for noticing their loss; see `era.rs`.
    pub(super) era: Option<Era>,
    admissions: Admissions,
    settlements: Settlements,
    counts: CallCounts,
    /// Each link has its own, because over another one Redis may count something else.
    refused: Refused,
    prefix: String,
    tokens: Tokens,
}

impl RedisLimits {
    /// Connects, within the time that the settings allow.
    pub async fn connect(redis: &RedisSettings, settings: &Settings) -> Result<Self, LimitsError> {
        let connection = within(redis.connect_timeout, redis.servers.connect()).await?;
        let scripts = Scripts { connection, call_timeout: redis.call_timeout };
        let counts = CallCounts::default();
        Ok(Self {
            admissions: Admissions::new(scripts.clone(), settings, None, counts.admissions.clone()),
            settlements: Settlements::new(scripts.clone(), counts.settlements.clone()),
            counts,
            refused: Refused::new(),
            window_us: u64::try_from(settings.window.as_micros()).unwrap_or(u64::MAX),
            era: None,
            scripts,
            prefix: redis.prefix.clone(),
            tokens: Tokens::starting_at(settings.token_seed),
        })
    }

    /// The same limits, with every admission in this era, and the calls counted here.
    pub(super) fn in_era(self, era: Era, settings: &Settings, counts: CallCounts) -> Self {
        let (scripts, admitted) = (self.scripts.clone(), counts.admissions.clone());
        let admissions = Admissions::new(scripts, settings, Some(era.clone()), admitted);
        let settlements = Settlements::new(self.scripts.clone(), counts.settlements.clone());
        Self { admissions, settlements, counts, era: Some(era), ..self }
    }

    /// [`Limits::admit`] with a token of the caller's choice.
    pub(super) async fn admit_as(
        &self,
        admission: &Admission<'_>,
        token: u64,
    ) -> Result<Verdict, LimitsError> {
        self.judge(admission, token, 0).await.map(|(verdict, _instant)| verdict)
    }

    /// Like [`Self::admit_as`], if Redis must have at least `expected` requests of this client. Also returns the
    /// instant of Redis's clock at which the request was counted, if it was.
    pub(super) async fn judge(
        &self,
        admission: &Admission<'_>,
        token: u64,
        expected: usize,
    ) -> Result<(Verdict, Option<i64>), LimitsError> {
        let (client, limit, asked) = (admission.client, admission.per_minute, Instant::now());
        if let Some(allowance) = self.refused.allowance(client, limit, asked) {
            return Ok((Verdict::Limited(allowance), None));
        }
        let question = Question {
            instants: self.rate_key(client),
            limit,
            counted: admission.counted,
            expected,
            now: admission.now,
            attempt: admission.attempt.as_ref().map(|attempt| AttemptQuestion {
                key: self.entry_key(client, attempt.key),
                claim: entry::encode_claim(&attempt.fingerprint, token),
            }),
        };
        let judged = read_verdict(self.admissions.ask(question).await?, admission, token)?;
        if judged.verdict.allowance().remaining == 0 {
            self.refused.note(client, limit, judged.stays, asked, Instant::now());
        }
        Ok((judged.verdict, judged.instant))
    }

    /// Ends a claim; without a reply, its key is free again.
    async fn settle(&self, claim: &Claim, reply: Option<ReplyEntry>) -> Result<(), LimitsError> {
        let key = self.entry_key(claim.client, &claim.key);
        let claimed = entry::encode_claim(&claim.fingerprint, claim.token);
        self.settlements.settle(Settlement { key, claimed, reply }).await
    }

    /// A key that all clients have in common. Its braces keep these keys in one slot.
    pub(super) fn common_key(&self, what: &str) -> Vec<u8> {
        format!("{}:{{limits}}:{what}", self.prefix).into_bytes()
    }

    pub(super) fn rate_key(&self, client: Uuid) -> Vec<u8> {
        self.key(client, ":rate", "")
    }

    fn entry_key(&self, client: Uuid, key: &str) -> Vec<u8> {
        if key.len() <= LONGEST_PLAIN_KEY {
            self.key(client, ":idem:", key)
        } else {
            self.key(client, ":idem:#", &hex::encode(Sha256::digest(key)))
        }
    }

    fn key(&self, client: Uuid, infix: &str, suffix: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(self.prefix.len() + 3 + 32 + infix.len() + suffix.len());
        write!(key, "{}:{{{}}}{infix}{suffix}", self.prefix, client.as_simple())
            .expect("a Vec takes every write");
        key
    }
}

#[async_trait]
impl Limits for RedisLimits {
    async fn admit(&self, admission: Admission<'_>) -> Result<Verdict, LimitsError> {
        self.admit_as(&admission, self.tokens.next()).await
    }

    async fn complete(&self, claim: &Claim, reply: &StoredReply) -> Result<(), LimitsError> {
        // A reply restored from a receipt has an age already; a reply of this request has none.
        let age = claim.claimed_at.saturating_sub(reply.stored_at).max(0);
        let time_to_live_ms = millis(REPLAY_WINDOW) - age;
        if time_to_live_ms <= 0 {
            return self.release(claim).await;
        }
        let bytes = entry::encode_reply(&claim.fingerprint, reply);
        self.settle(claim, Some(ReplyEntry { bytes, time_to_live_ms })).await
    }

    async fn release(&self, claim: &Claim) -> Result<(), LimitsError> {
        self.settle(claim, None).await
    }

    fn batches(&self) -> Vec<BatchStatus> {
        self.counts.status()
    }

    fn status(&self) -> Status {
        Status { mode: Mode::Redis, fallbacks: 0, trips: 0, nodes: 1 }
    }
}

/// What Redis says of a request.
struct Judged {
    verdict: Verdict,
    /// How long there is no more room, if nothing is left.
    stays: Duration,
    /// When the request was counted, by Redis's clock.
    instant: Option<i64>,
}

/// Reads the reply of `admit.lua`.
fn read_verdict(value: Value, admission: &Admission<'_>, token: u64) -> Result<Judged, LimitsError> {
    let unexpected = |value: &dyn std::fmt::Debug| LimitsError::Unexpected(format!("{value:?}"));
    let Value::Array(fields) = value else {
        return Err(unexpected(&value));
    };
    let mut fields = fields.into_iter();
    let verdict = fields.next();
    let (Some(Value::Int(counted)), Some(Value::Int(stays_us)), Some(Value::Int(added))) =
        (fields.next(), fields.next(), fields.next())
    else {
        return Err(unexpected(&verdict));
    };
    let unsigned = |number: i64| u64::try_from(number).unwrap_or(0);
    let allowance = Allowance::new(admission.per_minute, unsigned(counted), unsigned(stays_us));
    let stays = Duration::from_micros(unsigned(stays_us));
    let claimed = match (verdict, fields.next(), &admission.attempt) {
        (Some(Value::Int(0)), None, _) => {
            return Ok(Judged { verdict: Verdict::Limited(allowance), stays, instant: None });
        }
        (Some(Value::Int(6)), None, _) => return Err(LimitsError::Missing),
        (Some(Value::Int(1)), None, None) => Claimed::NotAsked,
        (Some(Value::Int(2)), None, Some(attempt)) => {
            Claimed::Fresh(Claim::new(admission, attempt, token, Mode::Redis))
        }
        (Some(Value::Int(3)), Some(Value::Int(remaining_ms)), Some(_)) => {
            Claimed::InProgress { retry_after_s: advised_wait_s(remaining_ms) }
        }
        (Some(Value::Int(4)), None, Some(_)) => Claimed::Conflict,
        (Some(Value::Int(5)), Some(Value::BulkString(entry)), Some(_)) => {
            // The entry is not shown in the error, because a reply may contain anything.
            Claimed::Replay(
                entry::decode_reply(entry).ok_or_else(|| unexpected(&"an entry that is no reply"))?,
            )
        }
        (verdict, _, _) => return Err(unexpected(&verdict)),
    };
    let instant = Some(added).filter(|added| *added > 0);
    Ok(Judged { verdict: Verdict::Admitted(claimed, allowance), stays, instant })
}
