//! Who can reach the listeners, and which proxies are trusted with a caller's address.

use std::net::IpAddr;

use ipnet::IpNet;

use super::{Examined, Problem, Verdict};
use crate::config::is_open;

/// The shortest prefixes of trusted private networks: proxies are a few machines, and larger networks hold others.
const WIDEST: (u8, u8) = (8, 32);
/// The same for public networks.
const WIDEST_PUBLIC: (u8, u8) = (24, 48);

pub(super) async fn behind_an_edge(examined: &Examined) -> Verdict {
    let Some(server) = &examined.settings.server else {
        return Verdict::skipped("The settings of the listeners are wrong.");
    };
    let status = examined.settings.status.iter();
    let status = status
        .flat_map(|it| [("TRAILFLOW_STATUS_ADDR", it.addr), ("TRAILFLOW_STATUS_STAFF_ADDR", it.staff_addr)]);
    let staff_only =
        [("TRAILFLOW_OPERATOR_ADDR", server.operator_addr), ("TRAILFLOW_PROBE_ADDR", server.probe_addr)];
    let all: Vec<_> = server.public().into_iter().chain(staff_only).chain(status).collect();
    let is_shared = |ip: IpAddr| !ip.to_canonical().is_loopback();
    let without_edge = all.iter().filter(|(_, address)| server.trusted.is_empty() && is_shared(address.ip()));
    let mut problems: Vec<_> = without_edge
        .map(|(name, address)| {
            Problem::new(
                format!(
                    "{name} is {address}, which other machines can reach, and no proxy is in front: silent connections are \
                     never closed, and nothing is encrypted."
                ),
                "Listen on 127.0.0.1 behind the proxy of deploy/haproxy.cfg, and name the proxy in TRAILFLOW_TRUSTED_PROXIES.",
            )
        })
        .collect();
    let is_staffs = |name: &str| {
        matches!(name, "TRAILFLOW_OPERATOR_ADDR" | "TRAILFLOW_PROBE_ADDR" | "TRAILFLOW_STATUS_STAFF_ADDR")
    };
    for (name, address) in all.iter().filter(|(_, address)| is_open(address.ip())) {
        if is_staffs(name) {
            problems.push(Problem::new(
                format!("{name} is {address}: it can be reached from public networks."),
                format!("Set {name} to a loopback or private address."),
            ));
        } else if is_beside(address.ip(), &server.trusted) {
            problems.push(Problem::new(
                format!(
                    "{name} is {address}: it can be reached from public networks past the proxy, which alone encrypts."
                ),
                format!("Set {name} to the loopback or private address to which the proxy connects."),
            ));
        }
    }
    Verdict::of(problems, "Other machines reach the listeners only through a proxy.")
}

/// Whether callers can pass by the proxies at this open address. A node that listens on all of its addresses may be in a
/// network of its own, as in a container, unless the proxies are on its machine.
fn is_beside(address: IpAddr, proxies: &[IpNet]) -> bool {
    let are_here = proxies.iter().all(|network| network.addr().is_loopback());
    !proxies.is_empty() && (are_here || !address.is_unspecified())
}

pub(super) async fn trusted_proxies(examined: &Examined) -> Verdict {
    let (Some(server), Some(welcome)) = (&examined.settings.server, &examined.settings.welcome) else {
        return Verdict::skipped("The settings of the listeners are wrong.");
    };
    let wide = server.trusted.iter().filter(|network| is_wide(network)).map(|network| {
        Problem::new(
            format!("TRAILFLOW_TRUSTED_PROXIES trusts {network}: every machine in it can forge the address that a request comes from."),
            "List only the addresses of the proxies, such as 10.0.0.5,10.0.0.6.",
        )
    });
    let mut problems: Vec<_> = wide.collect();
    if server.trusted.is_empty() {
        // The program does not speak TLS: something in front of it does.
        let encrypted = welcome
            .public_urls()
            .into_iter()
            .find(|(name, url)| *name != "TRAILFLOW_STATUS_URL" && url.starts_with("https://"));
        problems.extend(encrypted.map(|(name, url)| {
            Problem::new(
                format!(
                    "{name} is {url}, which needs a proxy in front, but TRAILFLOW_TRUSTED_PROXIES names none: all requests \
                     seem to come from the proxy, and share its limits."
                ),
                "Set TRAILFLOW_TRUSTED_PROXIES to the address from which the proxy connects, such as 127.0.0.1.",
            )
        }));
    }
    Verdict::of(problems, "Only the proxies are trusted.")
}

fn is_wide(network: &IpNet) -> bool {
    let width = |(v4, v6)| if network.addr().is_ipv4() { v4 } else { v6 };
    let is_public = match network {
        IpNet::V4(network) => {
            let address = network.network();
            !(address.is_private() || address.is_loopback() || address.is_link_local())
        }
        IpNet::V6(network) => {
            let address = network.network();
            !(address.is_unique_local() || address.is_loopback() || address.is_unicast_link_local())
        }
    };
    network.prefix_len() < width(if is_public { WIDEST_PUBLIC } else { WIDEST })
}

pub(super) async fn hosts_differ(examined: &Examined) -> Verdict {
    match &examined.settings.shared_host {
        None => Verdict::good("The portal has a host of its own."),
        Some(error) => Verdict::wrong(
            error.clone(),
            "Give the portal a name of its own in the DNS, configure it in the proxy, and set TRAILFLOW_PORTAL_URL to it.",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_is_a_few_machines() {
        for (network, wide) in [
            ("127.0.0.1/32", false),
            ("10.0.0.0/8", false),
            ("10.0.0.0/7", true),
            ("203.0.113.0/24", false),
            ("203.0.0.0/16", true),
            ("0.0.0.0/0", true),
            ("::/0", true),
            ("fd00::/32", false),
            ("2001:db8::/32", true),
            ("::1/128", false),
        ] {
            assert_eq!(is_wide(&network.parse().unwrap()), wide, "{network}");
        }
    }
}
