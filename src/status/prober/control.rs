//! Whether the prober itself has a network, asked only when nothing at all answered.

use std::net::{SocketAddr, ToSocketAddrs, UdpSocket};
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::time::timeout;
use url::Url;

/// How long an independent address has to take a connection.
const WITHIN: Duration = Duration::from_secs(5);

/// Whether the network works from here. One of the addresses (`HOST:PORT`, somebody else's) has to take a connection.
/// Without any, this machine has to have a route to what is probed.
pub(super) async fn has_network(controls: &[String], probed: &str) -> bool {
    if controls.is_empty() {
        let probed = probed.to_owned();
        // Looking a name up blocks.
        let looked = tokio::task::spawn_blocking(move || has_route(&probed));
        return matches!(timeout(WITHIN, looked).await, Ok(Ok(true)));
    }
    let asked = controls.iter().map(|address| timeout(WITHIN, TcpStream::connect(address.clone())));
    futures::future::join_all(asked).await.iter().any(|answered| matches!(answered, Ok(Ok(_))))
}

/// Whether this machine knows where to send something to: its name resolves, and there is a route. Nothing is sent.
fn has_route(url: &str) -> bool {
    let address = || -> Option<SocketAddr> {
        let url = Url::parse(url).ok()?;
        let host = url.host_str()?.trim_matches(['[', ']']).to_owned();
        (host, url.port_or_known_default()?).to_socket_addrs().ok()?.next()
    };
    let Some(address) = address() else { return false };
    let own = if address.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" };
    UdpSocket::bind(own).and_then(|socket| socket.connect(address)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_network_that_is_there_is_found() {
        let there = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = there.local_addr().unwrap().to_string();
        assert!(has_network(std::slice::from_ref(&address), "").await);
        drop(there);
        assert!(!has_network(&[address], "").await);
        assert!(has_network(&[], "http://127.0.0.1:9").await);
        assert!(!has_network(&[], "http://nobody.invalid").await);
    }
}
