//! Addresses and deadlines.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use ipnet::IpNet;
use serde::Deserialize;

use super::{ConfigError, exposure, or};
use crate::http::{Proxies, UnreadBounds};

const X_FORWARDED_FOR: &str = "x-forwarded-for";
const FORWARDED: &str = "forwarded";

/// The `[server]` section.
#[derive(Debug, Clone, Default, clap::Args, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ServerFlags {
    /// Where the Partner API listens [default: 127.0.0.1:8080]
    #[arg(long, global = true, env = "TRAILFLOW_API_ADDR", value_name = "HOST:PORT")]
    pub api_addr: Option<String>,
    /// Reserved for the partner portal: nothing listens there yet [default: 127.0.0.1:8081]
    #[arg(long, global = true, env = "TRAILFLOW_PORTAL_ADDR", value_name = "HOST:PORT")]
    pub portal_addr: Option<String>,
    /// Where the operator API listens; never expose it [default: 127.0.0.1:8082]
    #[arg(long, global = true, env = "TRAILFLOW_OPERATOR_ADDR", value_name = "HOST:PORT")]
    pub operator_addr: Option<String>,
    /// Where the documents, the reference and the contract are served [default: 127.0.0.1:8083]
    #[arg(long, global = true, env = "TRAILFLOW_DOCS_ADDR", value_name = "HOST:PORT")]
    pub docs_addr: Option<String>,
    /// Where readiness, liveness and metrics are served; never expose it [default: 127.0.0.1:8085]
    #[arg(long, global = true, env = "TRAILFLOW_PROBE_ADDR", value_name = "HOST:PORT")]
    pub probe_addr: Option<String>,
    /// Listen on addresses that others can reach although no proxy is named [default: false]
    #[arg(
        long,
        global = true,
        env = "TRAILFLOW_ALLOW_PUBLIC_WITHOUT_EDGE",
        num_args = 0..=1,
        default_missing_value = "true",
        value_name = "BOOLEAN"
    )]
    pub allow_public_without_edge: Option<bool>,
    /// How long requests in flight may take when the server is told to stop, in seconds [default: 20]
    #[arg(long, global = true, env = "TRAILFLOW_DRAIN_SECONDS", value_name = "SECONDS")]
    pub drain_seconds: Option<u64>,
    /// The proxies in front, as addresses and networks: they are believed about where a request came from
    /// [default: none]
    #[arg(long, global = true, env = "TRAILFLOW_TRUSTED_PROXIES", value_name = "LIST")]
    pub trusted_proxies: Option<String>,
    /// The header in which they say it: x-forwarded-for or forwarded [default: x-forwarded-for]
    #[arg(long, global = true, env = "TRAILFLOW_TRUSTED_PROXY_HEADER", value_name = "NAME")]
    pub trusted_proxy_header: Option<String>,
    /// How much of responses may wait to be read by slow callers, in MiB, from 8 to 65536 [default: 64]
    #[arg(long, global = true, env = "TRAILFLOW_UNREAD_RESPONSE_MIB", value_name = "MIB")]
    pub unread_response_mib: Option<usize>,
    /// How long a caller has to read a response, in seconds, from 1 to 600 [default: 30]
    #[arg(long, global = true, env = "TRAILFLOW_RESPONSE_SECONDS", value_name = "SECONDS")]
    pub response_seconds: Option<u64>,
}

/// Addresses and deadlines, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerSettings {
    /// The Partner API's address.
    pub api_addr: SocketAddr,
    /// The address that is reserved for the portal.
    pub portal_addr: SocketAddr,
    /// The operator API's address.
    pub operator_addr: SocketAddr,
    /// The documents' address.
    pub docs_addr: SocketAddr,
    /// The probes' address.
    pub probe_addr: SocketAddr,
    /// How long requests in flight may take when the server is told to stop.
    pub drain: Duration,
    /// Whom to believe about where a request came from.
    pub proxies: Proxies,
    /// How much of responses may wait to be read, and for how long.
    pub unread: UnreadBounds,
}

impl ServerFlags {
    pub(super) fn or(self, other: Self) -> Self {
        or!(
            self,
            other,
            api_addr,
            portal_addr,
            operator_addr,
            docs_addr,
            probe_addr,
            allow_public_without_edge,
            drain_seconds,
            trusted_proxies,
            trusted_proxy_header,
            unread_response_mib,
            response_seconds
        )
    }

    pub(super) fn settle(self, warnings: &mut Vec<String>) -> Result<ServerSettings, ConfigError> {
        let address = |name, given: Option<String>, port: u16| match given {
            Some(text) => address(name, &text),
            None => Ok(SocketAddr::from((Ipv4Addr::LOCALHOST, port))),
        };
        let trusted = networks(self.trusted_proxies.as_deref().unwrap_or_default())?;
        let settings = ServerSettings {
            api_addr: address("TRAILFLOW_API_ADDR", self.api_addr, 8080)?,
            portal_addr: address("TRAILFLOW_PORTAL_ADDR", self.portal_addr, 8081)?,
            operator_addr: address("TRAILFLOW_OPERATOR_ADDR", self.operator_addr, 8082)?,
            docs_addr: address("TRAILFLOW_DOCS_ADDR", self.docs_addr, 8083)?,
            probe_addr: address("TRAILFLOW_PROBE_ADDR", self.probe_addr, 8085)?,
            drain: Duration::from_secs(self.drain_seconds.unwrap_or(20)),
            proxies: Proxies::new(
                trusted.clone(),
                is_standard(self.trusted_proxy_header.as_deref().unwrap_or(X_FORWARDED_FOR))?,
            ),
            unread: unread(self.unread_response_mib, self.response_seconds)?,
        };
        let has_edge = !trusted.is_empty() || self.allow_public_without_edge == Some(true);
        exposure::check(&settings, has_edge, warnings)?;
        Ok(settings)
    }
}

fn address(name: &str, text: &str) -> Result<SocketAddr, ConfigError> {
    text.parse().map_err(|_| {
        ConfigError(format!(
            "{name} must be an IP address and a port such as 127.0.0.1:8080 or [::]:8080, not {text:?}"
        ))
    })
}

/// Fewer than the least could not hold what one organization is allowed of it: a few full pages.
fn unread(mib: Option<usize>, seconds: Option<u64>) -> Result<UnreadBounds, ConfigError> {
    let usual = UnreadBounds::default();
    let bytes = match mib {
        None => usual.bytes,
        Some(mib @ 8..=65_536) => mib * 1024 * 1024,
        Some(mib) => {
            let name = "TRAILFLOW_UNREAD_RESPONSE_MIB";
            return Err(ConfigError(format!("{name} must be a number of MiB from 8 to 65536, not {mib}")));
        }
    };
    let deadline = match seconds {
        None => usual.deadline,
        Some(seconds @ 1..=600) => Duration::from_secs(seconds),
        Some(seconds) => {
            let name = "TRAILFLOW_RESPONSE_SECONDS";
            return Err(ConfigError(format!(
                "{name} must be a number of seconds from 1 to 600, not {seconds}"
            )));
        }
    };
    Ok(UnreadBounds { bytes, deadline })
}

fn networks(list: &str) -> Result<Vec<IpNet>, ConfigError> {
    let words = list.split(',').map(str::trim).filter(|word| !word.is_empty());
    let network =
        |word: &str| word.parse::<IpNet>().ok().or_else(|| word.parse::<IpAddr>().ok().map(IpNet::from));
    words
        .map(|word| {
            network(word).ok_or_else(|| {
                ConfigError(format!(
                    "TRAILFLOW_TRUSTED_PROXIES must be addresses and networks such as 10.0.0.5,10.1.0.0/16, not {word:?}"
                ))
            })
        })
        .collect()
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
