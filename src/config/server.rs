//! Addresses and deadlines.

use std::net::SocketAddr;
use std::time::Duration;

use ipnet::IpNet;

use super::declare::{set, settings};
use super::networks::networks;
use super::{ConfigError, exposure};
use crate::http::{Proxies, UnreadBounds};

const X_FORWARDED_FOR: &str = "x-forwarded-for";
const FORWARDED: &str = "forwarded";

settings! {
    /// The `[server]` section.
    ["server"] ServerFlags
    /// Where the Partner API listens
    api_addr: String = "TRAILFLOW_API_ADDR" "HOST:PORT";
    /// Where the partner portal is served, to an organization's people
    portal_addr: String = "TRAILFLOW_PORTAL_ADDR" "HOST:PORT";
    /// Where the operator API listens; never expose it
    operator_addr: String = "TRAILFLOW_OPERATOR_ADDR" "HOST:PORT";
    /// Where the documents, the reference and the contract are served
    docs_addr: String = "TRAILFLOW_DOCS_ADDR" "HOST:PORT";
    /// Where readiness, liveness and metrics are served; never expose it
    probe_addr: String = "TRAILFLOW_PROBE_ADDR" "HOST:PORT";
    /// Listen on addresses that others can reach although no proxy is named
    allow_public_without_edge: bool = "TRAILFLOW_ALLOW_PUBLIC_WITHOUT_EDGE" "BOOLEAN" [num_args = 0..=1, default_missing_value = "true"];
    /// How long requests in flight may take when the server is told to stop, in seconds
    drain_seconds: u64 = "TRAILFLOW_DRAIN_SECONDS" "SECONDS";
    /// The proxies in front, as addresses and networks; they are trusted to say where a request came from
    trusted_proxies: String = "TRAILFLOW_TRUSTED_PROXIES" "LIST";
    /// The header in which they say it: x-forwarded-for or forwarded
    trusted_proxy_header: String = "TRAILFLOW_TRUSTED_PROXY_HEADER" "NAME";
    /// How much of responses may wait to be read by slow callers, in MiB, from 8 to 65536
    unread_response_mib: usize = "TRAILFLOW_UNREAD_RESPONSE_MIB" "MIB";
    /// How long a caller has to read a response, in seconds, from 1 to 600
    response_seconds: u64 = "TRAILFLOW_RESPONSE_SECONDS" "SECONDS";
}

/// Addresses and deadlines, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerSettings {
    /// The Partner API's address.
    pub api_addr: SocketAddr,
    /// The portal's address.
    pub portal_addr: SocketAddr,
    /// The operator API's address.
    pub operator_addr: SocketAddr,
    /// The documents' address.
    pub docs_addr: SocketAddr,
    /// The probes' address.
    pub probe_addr: SocketAddr,
    /// How long requests in flight may take when the server is stopped.
    pub drain: Duration,
    /// The proxies that are trusted about the origin of a request.
    pub proxies: Proxies,
    /// How much of responses may wait to be read, and for how long.
    pub unread: UnreadBounds,
    /// Whether a proxy is in front, or the settings say that none is needed.
    pub has_edge: bool,
    /// The same proxies, as addresses and networks.
    pub trusted: Vec<IpNet>,
}

impl ServerFlags {
    pub(super) fn settle(self, warnings: &mut Vec<String>) -> Result<ServerSettings, ConfigError> {
        let settings = self.read()?;
        let staff_only = [
            ("TRAILFLOW_OPERATOR_ADDR", settings.operator_addr),
            ("TRAILFLOW_PROBE_ADDR", settings.probe_addr),
        ];
        exposure::check(&settings.public(), &staff_only, settings.has_edge, warnings)?;
        Ok(settings)
    }

    /// The settings, each of them right. Who can reach them is not checked.
    pub(super) fn read(self) -> Result<ServerSettings, ConfigError> {
        let address = |name, given: Option<String>| address(name, &set(given));
        let trusted = networks("TRAILFLOW_TRUSTED_PROXIES", &set(self.trusted_proxies))?;
        let has_edge = !trusted.is_empty() || set(self.allow_public_without_edge);
        Ok(ServerSettings {
            api_addr: address("TRAILFLOW_API_ADDR", self.api_addr)?,
            portal_addr: address("TRAILFLOW_PORTAL_ADDR", self.portal_addr)?,
            operator_addr: address("TRAILFLOW_OPERATOR_ADDR", self.operator_addr)?,
            docs_addr: address("TRAILFLOW_DOCS_ADDR", self.docs_addr)?,
            probe_addr: address("TRAILFLOW_PROBE_ADDR", self.probe_addr)?,
            drain: Duration::from_secs(set(self.drain_seconds)),
            proxies: Proxies::new(trusted.clone(), is_standard(&set(self.trusted_proxy_header))?),
            unread: unread(set(self.unread_response_mib), set(self.response_seconds))?,
            has_edge,
            trusted,
        })
    }

    /// The address of the probes.
    pub(super) fn probe_address(self) -> Result<SocketAddr, ConfigError> {
        address("TRAILFLOW_PROBE_ADDR", &set(self.probe_addr))
    }
}

impl ServerSettings {
    /// The listeners that are public, each with its setting.
    #[must_use]
    pub fn public(&self) -> [(&'static str, SocketAddr); 3] {
        [
            ("TRAILFLOW_API_ADDR", self.api_addr),
            ("TRAILFLOW_PORTAL_ADDR", self.portal_addr),
            ("TRAILFLOW_DOCS_ADDR", self.docs_addr),
        ]
    }
}

pub(super) fn address(name: &str, text: &str) -> Result<SocketAddr, ConfigError> {
    text.parse().map_err(|_| {
        ConfigError(format!(
            "{name} must be an IP address and a port such as 127.0.0.1:8080 or [::]:8080, not {text:?}"
        ))
    })
}

/// A smaller value could not hold one organization's share: a few full pages.
fn unread(mib: usize, seconds: u64) -> Result<UnreadBounds, ConfigError> {
    if !(8..=65_536).contains(&mib) {
        let name = "TRAILFLOW_UNREAD_RESPONSE_MIB";
        return Err(ConfigError(format!("{name} must be a number of MiB from 8 to 65536, not {mib}")));
    }
    if !(1..=600).contains(&seconds) {
        let name = "TRAILFLOW_RESPONSE_SECONDS";
        return Err(ConfigError(format!("{name} must be a number of seconds from 1 to 600, not {seconds}")));
    }
    Ok(UnreadBounds { bytes: mib * 1024 * 1024, deadline: Duration::from_secs(seconds) })
}

fn is_standard(header: &str) -> Result<bool, ConfigError> {
    match header.to_ascii_lowercase().as_str() {
        X_FORWARDED_FOR => Ok(false),
        FORWARDED => Ok(true),
        _ => Err(ConfigError(format!(
            "TRAILFLOW_TRUSTED_PROXY_HEADER must be {X_FORWARDED_FOR} or {FORWARDED}, not {header:?}"
        ))),
    }
}
