//! Where limits are counted.

use std::path::PathBuf;

use super::ConfigError;
use super::declare::{set, settings};
use crate::limits::RedisSettings;

settings! {
    /// The `[redis]` section.
    ["redis"] RedisFlags
    /// Redis for rate limits and idempotency [default: none, limits are kept in this process]
    ///
    /// One server, redis://HOST:PORT/DB; the master that Sentinels name, redis+sentinel://HOST:PORT,HOST:PORT/MASTER;
    /// or a Cluster, redis+cluster://HOST:PORT,HOST:PORT. rediss in place of redis speaks TLS.
    url: String = "TRAILFLOW_REDIS_URL" "URL" [hide_env_values = true];
    /// A file that holds the URL of Redis
    url_file: PathBuf = "TRAILFLOW_REDIS_URL_FILE" "FILE";
    /// What every Redis key begins with
    prefix: String = "TRAILFLOW_REDIS_PREFIX" "TEXT";
}

impl RedisFlags {
    pub(super) fn settle(self) -> Result<Option<RedisSettings>, ConfigError> {
        let prefix = set(self.prefix);
        RedisSettings::check_prefix(&prefix)
            .map_err(|error| ConfigError(format!("TRAILFLOW_REDIS_PREFIX: {error}")))?;
        let Some(url) = self.url.filter(|url| !url.is_empty()) else { return Ok(None) };
        RedisSettings::new(&url, &prefix)
            .map(Some)
            .map_err(|error| ConfigError(format!("TRAILFLOW_REDIS_URL: {error}")))
    }
}
