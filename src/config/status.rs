//! The status page.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use super::declare::{set, settings};
use super::server::address;
use super::{ConfigError, exposure};

settings! {
    /// The `[status]` section.
    ["status"] StatusFlags
    /// Where the status page is served
    addr: String = "TRAILFLOW_STATUS_ADDR" "HOST:PORT";
    /// Where staff reach the status page's process; never expose it
    staff_addr: String = "TRAILFLOW_STATUS_STAFF_ADDR" "HOST:PORT";
    /// The status page's own SQLite file
    database_url: String = "TRAILFLOW_STATUS_DATABASE_URL" "URL";
    /// How often components are probed, in seconds, from 1 to 30
    probe_seconds: u64 = "TRAILFLOW_STATUS_PROBE_SECONDS" "SECONDS";
    /// Addresses of others, HOST:PORT, which tell whether the prober has a network
    control_addresses: String = "TRAILFLOW_STATUS_CONTROL_ADDRESSES" "LIST";
    /// A folder for the snapshot that is served when the status page's process is dead
    snapshot_dir: String = "TRAILFLOW_STATUS_SNAPSHOT_DIR" "FOLDER";
}

/// The status page's settings, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusSettings {
    /// Where it is served.
    pub addr: SocketAddr,
    /// Where staff reach it.
    pub staff_addr: SocketAddr,
    /// Its file.
    pub database_url: String,
    /// How often components are probed.
    pub every: Duration,
    /// Independent addresses.
    pub controls: Vec<String>,
    /// Where the snapshot goes; `None`: nowhere.
    pub snapshot_dir: Option<PathBuf>,
}

impl StatusFlags {
    pub(super) fn settle(
        self,
        has_edge: bool,
        warnings: &mut Vec<String>,
    ) -> Result<StatusSettings, ConfigError> {
        let seconds = set(self.probe_seconds);
        if !(1..=30).contains(&seconds) {
            let name = "TRAILFLOW_STATUS_PROBE_SECONDS";
            return Err(ConfigError(format!(
                "{name} must be a number of seconds from 1 to 30, not {seconds}"
            )));
        }
        let database_url = set(self.database_url);
        if !database_url.starts_with("sqlite:") {
            let name = "TRAILFLOW_STATUS_DATABASE_URL";
            return Err(ConfigError(format!(
                "{name} must be a SQLite file of its own, such as sqlite://status.db"
            )));
        }
        let words = set(self.control_addresses);
        let controls: Vec<_> =
            words.split(',').map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect();
        if let Some(wrong) = controls.iter().find(|word| !is_address(word)) {
            let name = "TRAILFLOW_STATUS_CONTROL_ADDRESSES";
            return Err(ConfigError(format!(
                "{name} must be addresses such as example.com:443, not {wrong:?}"
            )));
        }
        let folder = set(self.snapshot_dir);
        let settings = StatusSettings {
            addr: address("TRAILFLOW_STATUS_ADDR", &set(self.addr))?,
            staff_addr: address("TRAILFLOW_STATUS_STAFF_ADDR", &set(self.staff_addr))?,
            database_url: with_mode(database_url),
            every: Duration::from_secs(seconds),
            controls,
            snapshot_dir: Some(folder).filter(|folder| !folder.is_empty()).map(PathBuf::from),
        };
        let public = [("TRAILFLOW_STATUS_ADDR", settings.addr)];
        let staff_only = [("TRAILFLOW_STATUS_STAFF_ADDR", settings.staff_addr)];
        exposure::check(&public, &staff_only, has_edge, warnings)?;
        Ok(settings)
    }
}

/// The file is made when it is missing.
fn with_mode(url: String) -> String {
    match url.contains("mode=") {
        true => url,
        false if url.contains('?') => format!("{url}&mode=rwc"),
        false => format!("{url}?mode=rwc"),
    }
}

fn is_address(word: &str) -> bool {
    word.rsplit_once(':').is_some_and(|(host, port)| !host.is_empty() && port.parse::<u16>().is_ok())
}
