//! Reports to the service manager: ready, alive, stopping (sd_notify(3)). Without one, nothing is sent.
//!
//! The watchdog's reports come from a task like those that serve requests: a runtime whose threads all hang sends none,
//! and is restarted.

use std::os::linux::net::SocketAddrExt;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::{SocketAddr, UnixDatagram};
use std::sync::Arc;
use std::time::Duration;

use slog::{Logger, warn};

use crate::config::Service;
use crate::tasks::Tasks;

/// The service manager of this process.
pub(super) struct Manager {
    reports: Option<Arc<Reports>>,
    _alive: Option<Tasks>,
}

/// The socket for reports.
struct Reports {
    socket: UnixDatagram,
    address: SocketAddr,
    log: Logger,
}

impl Manager {
    /// Reports that the process is ready, and from then on that it is alive.
    pub(super) fn ready(log: &Logger) -> Manager {
        let Some(service) = Service::of_the_environment() else {
            return Manager { reports: None, _alive: None };
        };
        let reports = match open(&service) {
            Ok((socket, address)) => Arc::new(Reports { socket, address, log: log.clone() }),
            Err(cause) => {
                warn!(log, "the service manager cannot be reached"; "cause" => cause.to_string());
                return Manager { reports: None, _alive: None };
            }
        };
        reports.send("READY=1\nSTATUS=serving");
        let alive = service.watchdog.map(|patience| keep_alive(&reports, patience));
        Manager { reports: Some(reports), _alive: alive }
    }

    /// Reports that the process is about to end.
    pub(super) fn stopping(&self) {
        if let Some(reports) = &self.reports {
            reports.send("STOPPING=1\nSTATUS=finishing requests");
        }
    }
}

impl Reports {
    fn send(&self, state: &str) {
        if let Err(cause) = self.socket.send_to_addr(state.as_bytes(), &self.address) {
            warn!(self.log, "a report to the service manager was not sent"; "cause" => cause.to_string());
        }
    }
}

/// Reports twice within the time that the manager waits, as sd_watchdog_enabled(3) advises.
fn keep_alive(reports: &Arc<Reports>, patience: Duration) -> Tasks {
    let tasks = Tasks::new(reports.log.clone());
    tasks.keep("watchdog", reports, move |reports| async move {
        let mut ticks = tokio::time::interval(patience / 2);
        loop {
            ticks.tick().await;
            reports.send("WATCHDOG=1");
        }
    });
    tasks
}

fn open(service: &Service) -> std::io::Result<(UnixDatagram, SocketAddr)> {
    let address = match service.socket.as_os_str().as_bytes().strip_prefix(b"@") {
        Some(name) => SocketAddr::from_abstract_name(name)?,
        None => SocketAddr::from_pathname(&service.socket)?,
    };
    let socket = UnixDatagram::unbound()?;
    // A manager that does not read delays nothing.
    socket.set_nonblocking(true)?;
    Ok((socket, address))
}
