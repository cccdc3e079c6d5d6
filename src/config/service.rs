//! What a service manager tells its services: where they report, and how often (sd_notify(3), sd_watchdog_enabled(3)).

use std::path::PathBuf;
use std::time::Duration;

/// A service manager that wants to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Service {
    /// Its socket; a name that begins with `@` is abstract.
    pub(crate) socket: PathBuf,
    /// How long it waits for a sign of life; `None`: it does not watch.
    pub(crate) watchdog: Option<Duration>,
}

impl Service {
    /// The one that started this process, if it was one.
    pub(crate) fn of_the_environment() -> Option<Service> {
        #[expect(
            clippy::disallowed_methods,
            reason = "what a service manager tells its service; read once, here"
        )]
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let socket = variable("NOTIFY_SOCKET")?;
        // A process that inherited the variables of its parent is not the one that is watched.
        let is_watched = variable("WATCHDOG_PID").is_none_or(|id| id == std::process::id().to_string());
        let micros = variable("WATCHDOG_USEC").filter(|_| is_watched).and_then(|text| text.parse().ok());
        let watchdog = micros.filter(|micros| *micros > 0).map(Duration::from_micros);
        Some(Service { socket: PathBuf::from(socket), watchdog })
    }
}
