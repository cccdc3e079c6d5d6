//! `trailflow probe`: checks the health of a running node, for containers and units, which have no other client.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use super::Failure;
use super::failure::deepest;
use super::ops::print;
use crate::config::Flags;

/// Containers and units wait no longer.
const PATIENCE: Duration = Duration::from_secs(5);

#[derive(clap::Args)]
#[command(after_help = "Examples:
  trailflow probe
  trailflow probe --path /health/live
  trailflow probe --addr 127.0.0.1:8084 --path /health     # the status page's process

Exit code 1: the node is unhealthy, or does not respond.")]
pub(super) struct Probe {
    /// The address to probe [default: the probe address of the settings]
    #[arg(long, value_name = "HOST:PORT")]
    addr: Option<SocketAddr>,
    /// The path to request
    #[arg(long, value_name = "PATH", default_value = "/health/ready", value_parser = path)]
    path: String,
    #[command(flatten)]
    flags: Flags,
}

fn path(text: &str) -> Result<String, String> {
    match text.starts_with('/') {
        true => Ok(text.to_owned()),
        false => Err("must begin with /".to_owned()),
    }
}

impl Probe {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let address = match self.addr {
            Some(address) => address,
            None => self.flags.probe_address()?,
        };
        let url = format!("http://{}{}", reachable(address), self.path);
        let response = client().map_err(Failure::other)?.get(&url).send().await;
        let response = response
            .map_err(|error| Failure::Other(format!("{url} does not respond: {}", deepest(&error))))?;
        match response.status() {
            status if status.is_success() => print(&format!("{url}: {status}")),
            status => Err(Failure::Other(format!("{url}: {status}"))),
        }
    }
}

/// A client for a node's probes. They are not encrypted, and loading the root certificates takes a while.
pub(super) fn client() -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder().timeout(PATIENCE).no_proxy().tls_certs_only([]).build()
}

/// The address at which a listener on every address of this machine can be reached.
pub(super) fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, address.port())
}
