//! A node's actions on the [`Era`]: joining one, sending heartbeats, and ending one with missing counts.

use std::sync::LazyLock;
use std::time::Duration;

use ::redis::Value;
use tokio::time::Instant;

use super::LimitsError;
use super::era::Era;
use super::link::Connection;
use super::notes::Notes;
use super::redis::RedisLimits;
use super::script::{Prepared, within};

/// How long other nodes have to restore their notes; several times [`BEAT_EVERY`].
const GRACE: Duration = Duration::from_secs(1);
/// How often a node sends a heartbeat.
pub(super) const BEAT_EVERY: Duration = Duration::from_millis(250);
/// How long after its last heartbeat a node counts as gone.
const GONE_AFTER: Duration = Duration::from_secs(3);
/// How often a closed era is checked.
const LOOK_EVERY: Duration = Duration::from_millis(20);
/// How long an era exists after the last node, in milliseconds.
const TIME_TO_LIVE_MS: u32 = 10 * 60 * 1000;
/// The most clients whose notes are restored in one call.
const MERGED_TOGETHER: usize = 32;

static JOIN: LazyLock<Prepared> = LazyLock::new(|| Prepared::new(include_str!("join.lua")));
static MERGE: LazyLock<Prepared> = LazyLock::new(|| Prepared::new(include_str!("merge.lua")));
static OPEN: LazyLock<Prepared> = LazyLock::new(|| Prepared::new(include_str!("open.lua")));
static BEAT: LazyLock<Prepared> = LazyLock::new(|| Prepared::new(include_str!("beat.lua")));

/// Restores this node's notes, and waits until the others have done so. `seen` are the last nodes known to
/// this one.
pub(super) async fn join(
    limits: &RedisLimits,
    node: &str,
    seen: &[String],
    notes: &Notes,
    name: &str,
) -> Result<Era, LimitsError> {
    let (key, givers) = (limits.common_key("era"), limits.common_key("givers"));
    let asked = Instant::now();
    let call = JOIN.call(&[&key, &givers], |cmd| {
        cmd.arg(name).arg(node).arg(TIME_TO_LIVE_MS);
        for other in seen {
            cmd.arg(other);
        }
    });
    let (value, clock) = read_joined(limits.scripts.run(&call).await?)?;
    give_back(limits, notes, asked, clock).await?;
    let mut era = Era { key, value };
    while !era.is_open() {
        let call = OPEN.call(&[&era.key, &givers], |cmd| {
            cmd.arg(&era.value[..]).arg(node).arg(micros(GRACE)).arg(TIME_TO_LIVE_MS);
        });
        let value = match limits.scripts.run(&call).await? {
            Value::BulkString(value) => value,
            Value::Nil => return Err(LimitsError::Lost),
            other => return Err(LimitsError::Unexpected(format!("{other:?}"))),
        };
        let same = era.value.strip_suffix(b":closed").is_some_and(|begun| value.starts_with(begun));
        if !same {
            return Err(LimitsError::Lost);
        }
        era.value = value;
        if !era.is_open() {
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }
    Ok(era)
}

async fn give_back(
    limits: &RedisLimits,
    notes: &Notes,
    then: Instant,
    clock: i64,
) -> Result<(), LimitsError> {
    let together = match limits.scripts.connection {
        Connection::Server(_) => MERGED_TOGETHER,
        Connection::Cluster(_) => 1,
    };
    for given in notes.given(then, clock, Instant::now()).chunks(together) {
        let keys: Vec<_> = given.iter().map(|given| limits.rate_key(given.client)).collect();
        let keys: Vec<&[u8]> = keys.iter().map(Vec::as_slice).collect();
        let call = MERGE.call(&keys, |cmd| {
            cmd.arg(limits.window_us);
            for given in given {
                cmd.arg(given.instants.len());
                for (instant, fresh) in &given.instants {
                    cmd.arg(if *fresh { format!("+{instant}") } else { instant.to_string() });
                }
            }
        });
        limits.scripts.run(&call).await?;
    }
    Ok(())
}

/// Sends a heartbeat. Returns the live nodes, or `None` if the era has ended.
pub(super) async fn beat(limits: &RedisLimits, node: &str) -> Result<Option<Vec<String>>, LimitsError> {
    let Some(era) = &limits.era else { return Ok(Some(Vec::new())) };
    let call = BEAT.call(&[&era.key, &limits.common_key("nodes")], |cmd| {
        cmd.arg(&era.value[..]).arg(node).arg(micros(GONE_AFTER)).arg(TIME_TO_LIVE_MS);
    });
    match limits.scripts.run(&call).await? {
        Value::Nil => Ok(None),
        nodes => Ok(Some(::redis::from_redis_value(nodes).map_err(::redis::RedisError::from)?)),
    }
}

/// Ends the era: counts are missing.
pub(super) async fn end(limits: &RedisLimits) -> Result<(), LimitsError> {
    let Some(era) = &limits.era else { return Ok(()) };
    let mut command = ::redis::cmd("DEL");
    command.arg(&era.key);
    within(limits.scripts.call_timeout, limits.scripts.connection.clone().send(&command)).await.map(drop)
}

fn read_joined(value: Value) -> Result<(Vec<u8>, i64), LimitsError> {
    let unexpected = || LimitsError::Unexpected("no era".to_owned());
    let Value::Array(fields) = value else { return Err(unexpected()) };
    let [Value::BulkString(era), Value::BulkString(clock)] = fields.as_slice() else {
        return Err(unexpected());
    };
    let clock =
        std::str::from_utf8(clock).ok().and_then(|clock| clock.parse().ok()).ok_or_else(unexpected)?;
    Ok((era.clone(), clock))
}

fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}
