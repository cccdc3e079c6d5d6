//! What can be set about the limits. The configuration reads these from its own section.

use std::time::Duration;

use super::LimitsError;
use super::link::Servers;

/// What holds wherever requests are counted.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The sliding window. A minute by contract; tests shorten it.
    pub window: Duration,
    /// How long a claim holds when its holder is never heard of again, so how long a retry waits after a crash of
    /// the node that had it. A request that takes longer is not carried out twice: the second one then waits in the
    /// database for the first, and answers with its receipt.
    pub lease: Duration,
    /// How many bytes of replies the process may keep for replays; the oldest go first.
    pub stored_bytes: usize,
    /// Where fencing tokens start: a random number, drawn anew at each start.
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

/// How Redis is reached. It has no `Debug`, because the URL may hold a password.
#[derive(Clone)]
pub struct RedisSettings {
    pub(super) servers: Servers,
    pub(super) prefix: String,
    /// The longest that one call may take before Redis is given up.
    pub call_timeout: Duration,
    /// The longest that connecting may take.
    pub connect_timeout: Duration,
    /// How often a Redis that was given up is tried again.
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

    /// Whether keys can begin with this.
    pub fn check_prefix(prefix: &str) -> Result<(), LimitsError> {
        // The first braces of a key decide its slot in a Redis Cluster, and those must be ours.
        if prefix.is_empty() || prefix.contains(['{', '}']) {
            return Err(LimitsError::Settings(format!(
                "the Redis key prefix {prefix:?} cannot be used: it must be non-empty and without braces"
            )));
        }
        Ok(())
    }
}
