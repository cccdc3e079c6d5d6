//! The signals that a running node handles.
//!
//! SIGTERM, SIGINT and SIGQUIT stop it: requests in flight are finished first. A second one ends it at once. SIGHUP
//! stops a node whose terminal was closed; without a terminal it does nothing, because there is nothing to reload:
//! settings are read at the start, and the log goes to standard error.

use std::io::{IsTerminal, stdin};

use slog::Logger;
use tokio::signal::unix::{Signal, SignalKind, signal};

use super::Failure;

/// The installed signal handlers.
pub(super) struct Signals {
    terminate: Signal,
    interrupt: Signal,
    quit: Signal,
    hang_up: Signal,
    has_terminal: bool,
    log: Logger,
}

impl Signals {
    /// Installs the handlers: from now on none of the signals ends the process by itself.
    pub(super) fn take(log: Logger) -> Result<Signals, Failure> {
        let take = |kind| signal(kind).map_err(Failure::other);
        Ok(Signals {
            terminate: take(SignalKind::terminate())?,
            interrupt: take(SignalKind::interrupt())?,
            quit: take(SignalKind::quit())?,
            hang_up: take(SignalKind::hangup())?,
            has_terminal: stdin().is_terminal(),
            log,
        })
    }

    /// Waits for a signal to stop.
    pub(super) async fn until_stop(&mut self) {
        loop {
            tokio::select! {
                _ = self.terminate.recv() => return,
                _ = self.interrupt.recv() => return,
                _ = self.quit.recv() => return,
                _ = self.hang_up.recv() => {
                    if self.has_terminal {
                        return;
                    }
                    slog::info!(self.log, "SIGHUP changes nothing: settings are read at the start only");
                }
            }
        }
    }
}
