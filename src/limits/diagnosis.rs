//! What `trailflow doctor` reads from Redis.

use std::collections::BTreeMap;
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
    /// The only server, the master that Sentinels name, or every master of a Cluster.
    pub servers: Vec<ServerState>,
    /// The clock of one of them, in Unix milliseconds.
    pub now: Option<i64>,
}

/// What one server reports about how it keeps its data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerState {
    /// Its address in a Cluster.
    pub address: Option<String>,
    /// Its eviction policy; `None` where it does not report that.
    pub eviction_policy: Option<String>,
    /// Whether it keeps its data over a restart; `None` where it does not report that.
    pub is_persistent: Option<bool>,
}

/// The hosts of these settings.
#[must_use]
pub fn hosts(settings: &RedisSettings) -> Vec<String> {
    settings.servers.hosts()
}

/// Reads the state of the servers; of a Cluster, that of each master.
///
/// # Errors
/// When they cannot be reached, or do not respond.
pub async fn state(settings: &RedisSettings) -> Result<RedisState, LimitsError> {
    let state = timeout(PATIENCE, async {
        let mut connection = settings.servers.connect().await?;
        let mut about = Vec::new();
        for (address, reply) in connection.send_to_masters(&cmd("INFO")).await? {
            about.push((address, texts(&reply?).concat()));
        }
        // Hosted servers often refuse CONFIG, and keep the data themselves.
        let asked = connection.send_to_masters(cmd("CONFIG").arg("GET").arg("save")).await;
        let snapshots: BTreeMap<_, _> = asked
            .unwrap_or_default()
            .into_iter()
            .filter_map(|(address, reply)| Some((address, reply.ok()?)))
            .collect();
        let now = connection.send(&cmd("TIME")).await.ok().and_then(|value| from_redis_value(value).ok());
        Ok(RedisState {
            version: about.first().and_then(|(_, info)| field(info, "redis_version")).unwrap_or_default(),
            now: now.map(|(seconds, micros): (i64, i64)| seconds * 1_000 + micros / 1_000),
            servers: about
                .into_iter()
                .map(|(address, info)| ServerState {
                    eviction_policy: field(&info, "maxmemory_policy"),
                    is_persistent: is_persistent(&info, snapshots.get(&address)),
                    address,
                })
                .collect(),
        })
    });
    state.await.unwrap_or(Err(LimitsError::Slow(PATIENCE)))
}

/// Whether a server with this INFO keeps its data over a restart. Without an append-only file, its reply to the question
/// for the setting `save` decides.
fn is_persistent(info: &str, snapshots: Option<&Value>) -> Option<bool> {
    if field(info, "aof_enabled").is_some_and(|value| value == "1") {
        return Some(true);
    }
    snapshots.map(|reply| texts(reply).iter().any(|text| text != "save" && !text.is_empty()))
}

/// A field of a server's INFO.
fn field(info: &str, name: &str) -> Option<String> {
    info.lines().find_map(|line| Some(line.strip_prefix(name)?.strip_prefix(':')?.trim().to_owned()))
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
    fn a_server_keeps_its_data_in_an_append_only_file_or_in_snapshots() {
        let save =
            |times: &str| Value::Array(["save", times].map(|text| Value::BulkString(text.into())).to_vec());
        for (aof, snapshots, expected) in [
            ("aof_enabled:1\r\n", Some(save("")), Some(true)),
            ("aof_enabled:0\r\n", Some(save("3600 1")), Some(true)),
            ("aof_enabled:0\r\n", Some(save("")), Some(false)),
            ("aof_enabled:0\r\n", None, None),
            ("", Some(save("")), Some(false)),
        ] {
            let info = format!("# Persistence\r\nloading:0\r\n{aof}");
            assert_eq!(is_persistent(&info, snapshots.as_ref()), expected, "{info:?}, {snapshots:?}");
        }
    }
}
