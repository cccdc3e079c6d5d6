//! The settings of the limits. The configuration reads them from its own section.

use std::time::Duration;

use super::LimitsError;
use super::link::Servers;

/// Settings for every kind of limits.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The sliding window. A minute by contract; tests shorten it.
    pub window: Duration,
    /// How long a claim is held if its holder disappears, and so how long a retry waits after a crash of the holder's
    /// node. A request that takes longer is not carried out twice: the second one then waits in the database for the
    /// first, and responds with its receipt.
    pub lease: Duration,
    /// How many bytes of replies the process may keep for replays; the oldest are dropped first.
    pub stored_bytes: usize,
    /// The first fencing token: a new random number at each start.
    pub token_seed: u64,
}

impl Settings {
    /// The defaults, with a random `token_seed`.
    pub fn new(token_seed: u64) -> Self {
        Self {
            window: Duration::from_secs(60),
            lease: Duration::from_secs(5),
            stored_bytes: 32 * 1024 * 1024,
            token_seed,
        }
    }
}

/// The settings of the connection to Redis. It has no `Debug`, because the URL may contain a password.
#[derive(Clone)]
pub struct RedisSettings {
    pub(super) servers: Servers,
    pub(super) prefix: String,
    /// The timeout of one call, after which the link is removed.
    pub call_timeout: Duration,
    /// The connect timeout.
    pub connect_timeout: Duration,
    /// How often an unreachable Redis is tried again.
    pub probe_every: Duration,
}

impl RedisSettings {
    /// Reads the URL of a server, of Sentinels or of a Cluster. `prefix` starts every key, so that several
    /// installations can share a server.
    pub fn new(url: &str, prefix: &str) -> Result<Self, LimitsError> {
        let servers = Servers::parse(url)?;
        Self::check_prefix(prefix)?;
        Ok(Self {
            servers,
            prefix: prefix.to_owned(),
            call_timeout: Duration::from_millis(250),
            connect_timeout: Duration::from_secs(2),
            probe_every: Duration::from_millis(200),
        })
    }

    /// Checks that keys can begin with this.
    pub fn check_prefix(prefix: &str) -> Result<(), LimitsError> {
        // The first braces of a key determine its slot in a Redis Cluster, and they must be ours.
        if prefix.is_empty() || prefix.contains(['{', '}']) {
            return Err(LimitsError::Settings(format!(
                "the Redis key prefix {prefix:?} cannot be used: it must be non-empty and without braces"
            )));
        }
        Ok(())
    }
}
