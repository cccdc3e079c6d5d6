//! Scripts on Redis, sent by their hash, each call with a timeout.

use std::future::Future;
use std::time::Duration;

use ::redis::{Arg, Cmd, ErrorKind, Script, ServerErrorKind, Value};

use super::LimitsError;
use super::link::Connection;
use crate::traces::{self, Kind, Step};

/// The number of turns that make up a call's timeout.
const TURNS: u32 = 10;

/// Runs scripts. A clone shares the connection.
#[derive(Clone)]
pub(super) struct Scripts {
    pub(super) connection: Connection,
    pub(super) call_timeout: Duration,
}

impl Scripts {
    /// Runs a script within the timeout of one call, and loads the script if the server does not have it: after a
    /// restart, a failover or `SCRIPT FLUSH`.
    pub(super) async fn run(&self, call: &Call) -> Result<Value, LimitsError> {
        within(self.call_timeout, async {
            let mut connection = self.connection.clone();
            match connection.send(&call.by_hash).await {
                Err(cause) if cause.kind() == ErrorKind::Server(ServerErrorKind::NoScript) => {
                    connection.send(&call.by_source()).await
                }
                outcome => outcome,
            }
        })
        .await
    }
}

/// Gives up after `allowed`. The call may still be executed: a surplus count, or a claim that its lease ends.
///
/// The timeout is split into turns, and a turn that ends late still counts as one turn. So a process that is delayed
/// (a busy machine, thousands of requests at once) reads the reply that has arrived meanwhile, instead of mistaking
/// its own delay for Redis's and counting locally just when load is highest.
pub(super) async fn within<T>(
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

/// A call of a request to Redis, with what it waits for there.
pub(super) fn redis_step(name: &'static str) -> Option<Step> {
    let mut step = traces::step(name, Kind::Client)?;
    step.set("db.system.name", "redis");
    Some(step)
}

/// A script and its hash, computed once.
pub(super) struct Prepared {
    source: &'static str,
    hash: String,
}

impl Prepared {
    pub(super) fn new(source: &'static str) -> Self {
        Self { source, hash: Script::new(source).get_hash().to_owned() }
    }

    pub(super) fn call(&'static self, keys: &[&[u8]], arguments: impl FnOnce(&mut Cmd)) -> Call {
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
pub(super) struct Call {
    by_hash: Cmd,
    source: &'static str,
}

impl Call {
    /// The same call with the script's text instead of its hash, which loads the script.
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
