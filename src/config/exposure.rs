//! Checks who can reach a listener, and whether that is intended.
//!
//! The program does not close silent connections: dropshot waits for the first byte without a limit. So an address
//! that others can reach needs a proxy in front that closes them (`deploy/haproxy.cfg`), or an explicit setting that
//! it is not needed.

use std::net::{IpAddr, SocketAddr};

use url::Url;

use super::{ConfigError, Welcome};

/// Refuses listeners that others can reach without a proxy, and warns of those for staff only that are reachable from
/// outside. Each is named by its setting.
pub(super) fn check(
    public: &[(&str, SocketAddr)],
    staff_only: &[(&str, SocketAddr)],
    has_edge: bool,
    warnings: &mut Vec<String>,
) -> Result<(), ConfigError> {
    for (name, address) in public.iter().chain(staff_only) {
        if !has_edge && !address.ip().to_canonical().is_loopback() {
            return Err(ConfigError(format!(
                "{name} is {address}, which other machines can reach, and no proxy is named in \
                 TRAILFLOW_TRUSTED_PROXIES. Without one, connections that stay silent are never closed. Listen on \
                 127.0.0.1 behind the proxy of deploy/haproxy.cfg, or name the proxies, or accept the risk with \
                 TRAILFLOW_ALLOW_PUBLIC_WITHOUT_EDGE=true"
            )));
        }
    }
    for (name, address) in staff_only {
        if is_open(address.ip()) {
            warnings.push(format!(
                "{name} is {address}: it must never be reachable from outside; bind it to a loopback or private address"
            ));
        }
    }
    Ok(())
}

/// Whether an address is neither this machine's own nor in a private network.
#[must_use]
pub fn is_open(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => !(address.is_loopback() || address.is_private() || address.is_link_local()),
        IpAddr::V6(address) => {
            !(address.is_loopback() || address.is_unique_local() || address.is_unicast_link_local())
        }
    }
}

/// Refuses a portal that shares its host with another site: browsers send cookies to every port of a host.
pub(super) fn check_hosts(welcome: &Welcome) -> Result<(), ConfigError> {
    let Some(portal) = public_host(&welcome.portal_url) else { return Ok(()) };
    for (name, url) in welcome.public_urls() {
        if name != "TRAILFLOW_PORTAL_URL" && public_host(url).is_some_and(|host| host == portal) {
            return Err(ConfigError(format!(
                "{name} and TRAILFLOW_PORTAL_URL have the same host, {portal}. Give the portal a host of its own: \
                 browsers send its cookies to every port and path of a host"
            )));
        }
    }
    Ok(())
}

/// Whether everything that a status page probes is on this machine: then it probes what runs here, and nobody else's.
#[must_use]
pub fn is_local(welcome: &Welcome) -> bool {
    let Welcome { api_url, portal_url, docs_url, status_url, .. } = welcome;
    [api_url, portal_url, docs_url, status_url].into_iter().all(|url| public_host(url).is_none())
}

/// The host of a URL that is not this machine's own.
fn public_host(url: &str) -> Option<String> {
    let host = Url::parse(url).ok()?.host_str()?.trim_end_matches('.').to_ascii_lowercase();
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    let is_own = host == "localhost" || address.is_ok_and(|address| address.is_loopback());
    (!is_own).then_some(host)
}
