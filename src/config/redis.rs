//! Where limits are counted.

use serde::Deserialize;

use super::{ConfigError, or};
use crate::limits::RedisSettings;

/// What every Redis key begins with, unless it is set.
pub(super) const DEFAULT_PREFIX: &str = "trailflow";

/// The `[redis]` section.
#[derive(Debug, Clone, Default, clap::Args, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RedisFlags {
    /// Redis for rate limits and idempotency [default: none, limits are kept in this process]
    ///
    /// One server, redis://HOST:PORT/DB; the master that Sentinels name, redis+sentinel://HOST:PORT,HOST:PORT/MASTER;
    /// or a Cluster, redis+cluster://HOST:PORT,HOST:PORT. rediss in place of redis speaks TLS.
    #[arg(
        id = "redis_url",
        long = "redis-url",
        global = true,
        env = "TRAILFLOW_REDIS_URL",
        hide_env_values = true,
        value_name = "URL"
    )]
    pub url: Option<String>,
    /// What every Redis key begins with [default: trailflow]
    #[arg(long = "redis-prefix", global = true, env = "TRAILFLOW_REDIS_PREFIX", value_name = "TEXT")]
    pub prefix: Option<String>,
}

impl RedisFlags {
    pub(super) fn or(self, other: Self) -> Self {
        or!(self, other, url, prefix)
    }

    pub(super) fn settle(self) -> Result<Option<RedisSettings>, ConfigError> {
        let prefix = self.prefix.as_deref().unwrap_or(DEFAULT_PREFIX);
        RedisSettings::check_prefix(prefix)
            .map_err(|error| ConfigError(format!("TRAILFLOW_REDIS_PREFIX: {error}")))?;
        let Some(url) = self.url.filter(|url| !url.is_empty()) else { return Ok(None) };
        RedisSettings::new(&url, prefix)
            .map(Some)
            .map_err(|error| ConfigError(format!("TRAILFLOW_REDIS_URL: {error}")))
    }
}
