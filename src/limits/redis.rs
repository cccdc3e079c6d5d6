//! Limits in Redis: one count over all nodes, by Redis's own clock, so that skewed nodes do not widen a window.
//!
//! Every call is one script, sent by its hash. Keys are `{prefix}:{<API key id>}:rate` and
//! `{prefix}:{<API key id>}:idem:<idempotency key>`; the braces around the id are literal and put all of an API key's
//! entries into one slot of a Redis Cluster. (The keys and scripts are ready for one; the connection below speaks to
//! a single server or a proxy.) Every key carries a time to live. A failover may lose what was accepted in its last
//! moments, because replication is asynchronous; the limit is exact for as long as one server goes on.

use std::future::Future;
use std::io::Write;
use std::sync::LazyLock;
use std::time::Duration;

use ::redis::aio::{ConnectionLike, MultiplexedConnection};
use ::redis::{Arg, AsyncConnectionConfig, Client, Cmd, ErrorKind, Script, ServerErrorKind, Value};
use async_trait::async_trait;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::entry;
use super::{
    Admission, Allowance, Claim, Claimed, Limits, LimitsError, Mode, REPLAY_WINDOW, RedisSettings, Settings,
    Status, StoredReply, Tokens, Verdict, advised_wait_s, millis,
};

static ADMIT: LazyLock<Prepared> = LazyLock::new(|| Prepared::new(include_str!("admit.lua")));
static SETTLE: LazyLock<Prepared> = LazyLock::new(|| Prepared::new(include_str!("settle.lua")));

/// Longer idempotency keys are replaced by their hash. The hashed form is longer than any key that is kept as it is,
/// so the two cannot be mistaken for one another.
const LONGEST_PLAIN_KEY: usize = 64;

/// In how many turns a call's time is waited out.
const TURNS: u32 = 10;

/// Limits over one connection to Redis. When the connection breaks, it stays broken: [`super::ResilientLimits`]
/// makes a new one.
pub struct RedisLimits {
    connection: MultiplexedConnection,
    prefix: String,
    window_us: u64,
    lease_ms: i64,
    call_timeout: Duration,
    tokens: Tokens,
}

impl RedisLimits {
    /// Connects, within the time that the settings allow.
    pub async fn connect(redis: &RedisSettings, settings: &Settings) -> Result<Self, LimitsError> {
        let client = Client::open(redis.server.clone())?;
        // Time is kept here, around whole calls, so that a call that is sent twice is not given twice the time.
        let config = AsyncConnectionConfig::new().set_connection_timeout(None).set_response_timeout(None);
        let connecting = client.get_multiplexed_async_connection_with_config(&config);
        Ok(Self {
            connection: within(redis.connect_timeout, connecting).await?,
            prefix: redis.prefix.clone(),
            window_us: u64::try_from(settings.window.as_micros()).unwrap_or(u64::MAX),
            lease_ms: millis(settings.lease),
            call_timeout: redis.call_timeout,
            tokens: Tokens::starting_at(settings.token_seed),
        })
    }

    /// [`Limits::admit`] with a token of the caller's choice.
    pub(super) async fn admit_as(
        &self,
        admission: &Admission<'_>,
        token: u64,
    ) -> Result<Verdict, LimitsError> {
        let rate = self.rate_key(admission.api_key);
        let call = match &admission.attempt {
            None => ADMIT.call(&[&rate], |cmd| {
                cmd.arg(admission.per_minute).arg(self.window_us).arg(u8::from(admission.counted));
            }),
            Some(attempt) => ADMIT.call(&[&rate, &self.entry_key(admission.api_key, attempt.key)], |cmd| {
                cmd.arg(admission.per_minute).arg(self.window_us).arg(u8::from(admission.counted));
                cmd.arg(&attempt.fingerprint[..]).arg(&token.to_be_bytes()[..]).arg(self.lease_ms);
                cmd.arg(admission.now).arg(millis(REPLAY_WINDOW));
            }),
        };
        read_verdict(self.run(call).await?, admission, token)
    }

    /// Runs a script within the time of one call, and teaches the server the script when it does not know it: after
    /// a restart, a failover or `SCRIPT FLUSH`.
    async fn run(&self, call: Call) -> Result<Value, LimitsError> {
        within(self.call_timeout, async {
            // A clone is another handle on the same pipeline: calls do not wait for each other's answers.
            let mut connection = self.connection.clone();
            match connection.req_packed_command(&call.by_hash).await.and_then(Value::extract_error) {
                Err(cause) if cause.kind() == ErrorKind::Server(ServerErrorKind::NoScript) => {
                    connection.req_packed_command(&call.by_source()).await.and_then(Value::extract_error)
                }
                outcome => outcome,
            }
        })
        .await
    }

    fn rate_key(&self, api_key: Uuid) -> Vec<u8> {
        self.key(api_key, ":rate", "")
    }

    fn entry_key(&self, api_key: Uuid, key: &str) -> Vec<u8> {
        if key.len() <= LONGEST_PLAIN_KEY {
            self.key(api_key, ":idem:", key)
        } else {
            self.key(api_key, ":idem:#", &hex::encode(Sha256::digest(key)))
        }
    }

    fn key(&self, api_key: Uuid, infix: &str, suffix: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(self.prefix.len() + 3 + 32 + infix.len() + suffix.len());
        write!(key, "{}:{{{}}}{infix}{suffix}", self.prefix, api_key.as_simple())
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
        // A reply restored from a receipt is already some time old; one of this request has no age.
        let age = claim.claimed_at.saturating_sub(reply.stored_at).max(0);
        let time_to_live = millis(REPLAY_WINDOW) - age;
        if time_to_live <= 0 {
            return self.release(claim).await;
        }
        let entry = entry::encode_reply(&claim.fingerprint, reply);
        let call = SETTLE.call(&[&self.entry_key(claim.api_key, &claim.key)], |cmd| {
            cmd.arg(&claim.fingerprint[..])
                .arg(&claim.token.to_be_bytes()[..])
                .arg(&entry[..])
                .arg(time_to_live);
        });
        self.run(call).await.map(drop)
    }

    async fn release(&self, claim: &Claim) -> Result<(), LimitsError> {
        let call = SETTLE.call(&[&self.entry_key(claim.api_key, &claim.key)], |cmd| {
            cmd.arg(&claim.fingerprint[..]).arg(&claim.token.to_be_bytes()[..]);
        });
        self.run(call).await.map(drop)
    }

    fn status(&self) -> Status {
        Status { mode: Mode::Redis, fallbacks: 0, trips: 0 }
    }
}

/// Gives up after `allowed`. What was sent may still be executed: a count too many, or a claim that its lease ends.
///
/// The time is waited out in turns, and a turn that ends late is still one turn. So a process that does not get to
/// its work for a while (a busy machine, thousands of requests at once) reads the answer that has come meanwhile,
/// instead of taking its own delay for Redis's and counting alone just when there is most to count.
async fn within<T>(
    allowed: Duration,
    call: impl Future<Output = Result<T, ::redis::RedisError>>,
) -> Result<T, LimitsError> {
    let mut call = std::pin::pin!(call);
    for _ in 0..TURNS {
        if let Ok(outcome) = tokio::time::timeout(allowed / TURNS, &mut call).await {
            return Ok(outcome?);
        }
    }
    Err(LimitsError::Slow(allowed))
}

/// Reads what `admit.lua` answers.
fn read_verdict(value: Value, admission: &Admission<'_>, token: u64) -> Result<Verdict, LimitsError> {
    let unexpected = |value: &dyn std::fmt::Debug| LimitsError::Unexpected(format!("{value:?}"));
    let Value::Array(fields) = value else {
        return Err(unexpected(&value));
    };
    let mut fields = fields.into_iter();
    let verdict = fields.next();
    let (Some(Value::Int(counted)), Some(Value::Int(stays_us))) = (fields.next(), fields.next()) else {
        return Err(unexpected(&verdict));
    };
    let unsigned = |number: i64| u64::try_from(number).unwrap_or(0);
    let allowance = Allowance::new(admission.per_minute, unsigned(counted), unsigned(stays_us));
    let claimed = match (verdict, fields.next(), &admission.attempt) {
        (Some(Value::Int(0)), None, _) => return Ok(Verdict::Limited(allowance)),
        (Some(Value::Int(1)), None, None) => Claimed::NotAsked,
        (Some(Value::Int(2)), None, Some(attempt)) => {
            Claimed::Fresh(Claim::new(admission, attempt, token, Mode::Redis))
        }
        (Some(Value::Int(3)), Some(Value::Int(remaining_ms)), Some(_)) => {
            Claimed::InProgress { retry_after_s: advised_wait_s(remaining_ms) }
        }
        (Some(Value::Int(4)), None, Some(_)) => Claimed::Conflict,
        (Some(Value::Int(5)), Some(Value::BulkString(entry)), Some(_)) => {
            // The entry is not shown in the error: a reply may hold anything.
            Claimed::Replay(
                entry::decode_reply(entry).ok_or_else(|| unexpected(&"an entry that is no reply"))?,
            )
        }
        (verdict, _, _) => return Err(unexpected(&verdict)),
    };
    Ok(Verdict::Admitted(claimed, allowance))
}

/// A script and its hash, worked out once.
struct Prepared {
    source: &'static str,
    hash: String,
}

impl Prepared {
    fn new(source: &'static str) -> Self {
        Self { source, hash: Script::new(source).get_hash().to_owned() }
    }

    fn call(&'static self, keys: &[&[u8]], arguments: impl FnOnce(&mut Cmd)) -> Call {
        let mut by_hash = ::redis::cmd("EVALSHA");
        by_hash.arg(&self.hash).arg(keys.len());
        for key in keys {
            by_hash.arg(key);
        }
        arguments(&mut by_hash);
        Call { by_hash, source: self.source }
    }
}

/// One call of a script.
struct Call {
    by_hash: Cmd,
    source: &'static str,
}

impl Call {
    /// The same call with the script's text in place of its hash, which teaches the server the script.
    fn by_source(&self) -> Cmd {
        let mut by_source = ::redis::cmd("EVAL");
        by_source.arg(self.source);
        for argument in self.by_hash.args_iter().skip(2) {
            if let Arg::Simple(bytes) = argument {
                by_source.arg(bytes);
            }
        }
        by_source
    }
}
