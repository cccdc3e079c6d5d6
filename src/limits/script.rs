//! Scripts on Redis, sent by their hash, each call within its time.

use std::future::Future;
use std::time::Duration;

use ::redis::{Arg, Cmd, ErrorKind, Script, ServerErrorKind, Value};

use super::LimitsError;
use super::link::Connection;

/// In how many turns a call's time is waited out.
const TURNS: u32 = 10;

/// Where scripts are run. A clone shares the connection.
#[derive(Clone)]
pub(super) struct Scripts {
    pub(super) connection: Connection,
    pub(super) call_timeout: Duration,
}

impl Scripts {
    /// Runs a script within the time of one call, and teaches the server the script when it does not know it: after
    /// a restart, a failover or `SCRIPT FLUSH`.
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

/// Gives up after `allowed`. What was sent may still be executed: a count too many, or a claim that its lease ends.
///
/// The time is waited out in turns, and a turn that ends late is still one turn. So a process that does not get to
/// its work for a while (a busy machine, thousands of requests at once) reads the answer that has come meanwhile,
/// instead of taking its own delay for Redis's and counting alone just when there is most to count.
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

/// A script and its hash, worked out once.
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
