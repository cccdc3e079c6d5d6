//! What a service manager passes to its services: the socket for reports, and the time-out of its watchdog
//! (sd_notify(3), sd_watchdog_enabled(3)).

use std::path::PathBuf;
use std::time::Duration;

/// A service manager that takes reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Service {
    /// Its socket; a name that begins with `@` is abstract.
    pub(crate) socket: PathBuf,
    /// How long its watchdog waits for a report; `None`: it has no watchdog.
    pub(crate) watchdog: Option<Duration>,
}

impl Service {
    /// The one that started this process, if it was one.
    pub(crate) fn of_the_environment() -> Option<Service> {
        #[expect(
            clippy::disallowed_methods,
            reason = "what a service manager passes to its service; read once, here"
        )]
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let socket = variable("NOTIFY_SOCKET")?;
        // A process that inherited the variables from its parent is not watched.
        let is_watched = variable("WATCHDOG_PID").is_none_or(|id| id == std::process::id().to_string());
        let micros = variable("WATCHDOG_USEC").filter(|_| is_watched).and_then(|text| text.parse().ok());
        let watchdog = micros.filter(|micros| *micros > 0).map(Duration::from_micros);
        Some(Service { socket: PathBuf::from(socket), watchdog })
    }
}
