//! What `trailflow doctor` asks Redis.

use std::time::Duration;

use ::redis::{Value, cmd, from_redis_value};
use tokio::time::timeout;

use super::{LimitsError, RedisSettings};

/// Longer than requests wait: whoever looks for a fault wants to know that Redis is slow.
const PATIENCE: Duration = Duration::from_secs(8);

/// What the servers say about themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RedisState {
    /// The version of the first.
    pub version: String,
    /// What each of them does when its memory is full.
    pub eviction_policies: Vec<String>,
    /// Whether a restarted server has its data again; `None` where it does not say.
    pub is_persistent: Option<bool>,
    /// The clock of one of them, in Unix milliseconds.
    pub now: Option<i64>,
}

/// The hosts of these settings.
#[must_use]
pub fn hosts(settings: &RedisSettings) -> Vec<String> {
    settings.servers.hosts()
}

/// Asks the servers; of a Cluster, those that answer for it.
///
/// # Errors
/// When they cannot be reached, or do not answer.
pub async fn state(settings: &RedisSettings) -> Result<RedisState, LimitsError> {
    let looked = timeout(PATIENCE, async {
        let mut connection = settings.servers.connect().await?;
        let told = texts(&connection.send(&cmd("INFO")).await?);
        let lines: Vec<(&str, &str)> =
            told.iter().flat_map(|text| text.lines()).filter_map(|line| line.split_once(':')).collect();
        let values = |name: &str| -> Vec<String> {
            let all = lines.iter().filter(|(field, _)| *field == name);
            all.map(|(_, value)| value.trim().to_owned()).collect()
        };
        // Hosted servers often refuse CONFIG, and see to their data themselves.
        let snapshots = connection.send(cmd("CONFIG").arg("GET").arg("save")).await.ok();
        let snapshots =
            snapshots.map(|value| texts(&value).iter().any(|text| text != "save" && !text.is_empty()));
        let appends = values("aof_enabled").iter().all(|value| value == "1");
        let now = connection.send(&cmd("TIME")).await.ok().and_then(|value| from_redis_value(value).ok());
        Ok(RedisState {
            version: values("redis_version").into_iter().next().unwrap_or_default(),
            eviction_policies: values("maxmemory_policy"),
            is_persistent: if appends { Some(true) } else { snapshots },
            now: now.map(|(seconds, micros): (i64, i64)| seconds * 1_000 + micros / 1_000),
        })
    });
    looked.await.unwrap_or(Err(LimitsError::Slow(PATIENCE)))
}

/// All texts of a reply: one of each server, where several answered.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::BulkString(bytes) => vec![String::from_utf8_lossy(bytes).into_owned()],
        Value::SimpleString(text) | Value::VerbatimString { text, .. } => vec![text.clone()],
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::Map(pairs) => {
            pairs.iter().flat_map(|(key, value)| [texts(key), texts(value)].concat()).collect()
        }
        _ => Vec::new(),
    }
}
