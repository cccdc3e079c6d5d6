//! What `trailflow doctor` reads from Redis.

use std::time::Duration;

use ::redis::{Value, cmd, from_redis_value};
use tokio::time::timeout;

use super::{LimitsError, RedisSettings};

/// Longer than requests wait, so that a slow Redis is told from one that is down.
const PATIENCE: Duration = Duration::from_secs(8);

/// What the servers report about themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RedisState {
    /// The version of the first.
    pub version: String,
    /// The eviction policy of each.
    pub eviction_policies: Vec<String>,
    /// Whether a server keeps its data over a restart; `None` where it does not report that.
    pub is_persistent: Option<bool>,
    /// The clock of one of them, in Unix milliseconds.
    pub now: Option<i64>,
}

/// The hosts of these settings.
#[must_use]
pub fn hosts(settings: &RedisSettings) -> Vec<String> {
    settings.servers.hosts()
}

/// Reads the state of the servers; of a Cluster, that of its masters.
///
/// # Errors
/// When they cannot be reached, or do not respond.
pub async fn state(settings: &RedisSettings) -> Result<RedisState, LimitsError> {
    let state = timeout(PATIENCE, async {
        let mut connection = settings.servers.connect().await?;
        let info = texts(&connection.send(&cmd("INFO")).await?);
        let lines: Vec<(&str, &str)> =
            info.iter().flat_map(|text| text.lines()).filter_map(|line| line.split_once(':')).collect();
        let values = |name: &str| -> Vec<String> {
            let all = lines.iter().filter(|(field, _)| *field == name);
            all.map(|(_, value)| value.trim().to_owned()).collect()
        };
        // Hosted servers often refuse CONFIG, and keep the data themselves.
        let snapshots = connection.send(cmd("CONFIG").arg("GET").arg("save")).await.ok();
        let snapshots =
            snapshots.map(|value| texts(&value).iter().any(|text| text != "save" && !text.is_empty()));
        let now = connection.send(&cmd("TIME")).await.ok().and_then(|value| from_redis_value(value).ok());
        Ok(RedisState {
            version: values("redis_version").into_iter().next().unwrap_or_default(),
            eviction_policies: values("maxmemory_policy"),
            is_persistent: if appends(&values("aof_enabled")) { Some(true) } else { snapshots },
            now: now.map(|(seconds, micros): (i64, i64)| seconds * 1_000 + micros / 1_000),
        })
    });
    state.await.unwrap_or(Err(LimitsError::Slow(PATIENCE)))
}

/// Whether every server writes an append-only file. A server that does not report it is taken to write none.
fn appends(enabled: &[String]) -> bool {
    !enabled.is_empty() && enabled.iter().all(|value| value == "1")
}

/// All texts of a reply: one of each server, where several respond.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_appends_only_if_it_says_so() {
        for (enabled, expected) in
            [(&["1", "1"][..], true), (&["1", "0"], false), (&["0"], false), (&[], false)]
        {
            let enabled: Vec<_> = enabled.iter().map(|&value| value.to_owned()).collect();
            assert_eq!(appends(&enabled), expected, "{enabled:?}");
        }
    }
}
