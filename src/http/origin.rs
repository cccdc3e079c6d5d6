//! The origin of a request when there is a proxy in front.
//!
//! A trusted proxy appends its client's address at the right end of one header; entries further to the left came with
//! the request and may be forged. So the list is read from the right, as long as the proxy that wrote the entry is
//! trusted. Only one header counts: a proxy passes on headers that it does not know, and a caller could put any
//! address into the other one.
//!
//! One hop is in this process: the documents' listener passes requests on to the Partner API. It proves itself with a
//! secret that exists only in this process, so that no other program on this machine is trusted.

use std::net::{IpAddr, SocketAddr};

use http::{HeaderMap, HeaderName, HeaderValue, header};
use ipnet::IpNet;
use rfc7239::{NodeIdentifier, NodeName};
use subtle::ConstantTimeEq;

use crate::clock::random;

const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
/// The hop's secret, the client's address, and the id under which the client got the response.
const OWN_HOP: HeaderName = HeaderName::from_static("x-trailflow-reader");

/// The trusted proxies, and the header in which they name their client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proxies {
    trusted: Vec<IpNet>,
    /// `Forwarded` (RFC 7239) instead of `X-Forwarded-For`.
    standard: bool,
    /// The secret of this process's own hop; empty if there is no hop.
    own_hop: String,
}

/// No proxy is trusted: the origin is the other end of the connection.
pub static NO_PROXIES: Proxies = Proxies { trusted: Vec::new(), standard: false, own_hop: String::new() };

impl Proxies {
    /// Trusts these proxies' entries in `X-Forwarded-For`, or, if `standard`, in `Forwarded`.
    #[must_use]
    pub fn new(trusted: Vec<IpNet>, standard: bool) -> Self {
        Proxies { trusted, standard, own_hop: String::new() }
    }

    /// These proxies, and this process's own hop.
    #[must_use]
    pub fn with_own_hop(self) -> Self {
        Proxies { own_hop: hex::encode(random::<32>()), ..self }
    }

    /// The header in which this process's own hop names its client, and the request's id on the hop's own listener.
    #[must_use]
    pub fn own_hop_for(&self, reader: IpAddr, request_id: &str) -> (HeaderName, HeaderValue) {
        let text = format!("{} {reader} {request_id}", self.own_hop);
        let mut value = HeaderValue::from_str(&text).expect("hexadecimal digits, an address and a UUID");
        value.set_sensitive(true);
        (OWN_HOP, value)
    }

    /// The origin of a request with these headers on a connection with `peer`.
    #[must_use]
    pub fn origin(&self, peer: SocketAddr, headers: &HeaderMap) -> IpAddr {
        if let Some((reader, _)) = self.said_by_own_hop(headers) {
            return reader;
        }
        let mut origin = peer.ip().to_canonical();
        if !self.trusts(origin) {
            return origin;
        }
        let name = if self.standard { header::FORWARDED } else { X_FORWARDED_FOR };
        for line in headers.get_all(name).iter().rev() {
            for element in line.to_str().unwrap_or_default().rsplit(',') {
                let said = if self.standard { of_standard(element) } else { of_list(element) };
                // It does not name the client: the proxy is the last known address.
                let Some(said) = said else { return origin };
                origin = said.to_canonical();
                if !self.trusts(origin) {
                    return origin;
                }
            }
        }
        origin
    }

    /// The id of a request with these headers, which this listener calls `own`: one that was passed on keeps the id that
    /// the client sees.
    #[must_use]
    pub fn request_id<'a>(&self, headers: &'a HeaderMap, own: &'a str) -> &'a str {
        self.said_by_own_hop(headers).map_or(own, |(_, id)| id)
    }

    fn said_by_own_hop<'a>(&self, headers: &'a HeaderMap) -> Option<(IpAddr, &'a str)> {
        let (secret, rest) = headers.get(OWN_HOP)?.to_str().ok()?.split_once(' ')?;
        let proven = !self.own_hop.is_empty() && bool::from(secret.as_bytes().ct_eq(self.own_hop.as_bytes()));
        let (reader, id) = rest.split_once(' ').filter(|_| proven)?;
        Some((reader.parse().ok()?, id))
    }

    fn trusts(&self, address: IpAddr) -> bool {
        self.trusted.iter().any(|network| network.contains(&address))
    }
}

/// An element of `X-Forwarded-For`: an address, sometimes followed by a port.
fn of_list(element: &str) -> Option<IpAddr> {
    let element = element.trim();
    element.parse().ok().or_else(|| element.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

/// An element of `Forwarded`, such as `for="[2001:db8::17]:4711";proto=https`.
fn of_standard(element: &str) -> Option<IpAddr> {
    let NodeIdentifier { name, .. } = rfc7239::parse(element).next()?.ok()?.forwarded_for?;
    match name {
        NodeName::Ip(address) => Some(address),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(proxies: &Proxies, peer: &str, headers: &[(&str, &str)]) -> String {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(name.parse::<HeaderName>().unwrap(), value.parse().unwrap());
        }
        proxies.origin(peer.parse().unwrap(), &map).to_string()
    }

    fn edge(standard: bool) -> Proxies {
        Proxies::new(vec!["10.0.0.0/8".parse().unwrap(), "fd00::/8".parse().unwrap()], standard)
    }

    #[test]
    fn only_a_trusted_peer_is_believed() {
        let spoofed = [("x-forwarded-for", "198.51.100.9")];
        assert_eq!(origin(&edge(false), "203.0.113.5:1", &spoofed), "203.0.113.5");
        assert_eq!(origin(&NO_PROXIES, "10.1.2.3:1", &spoofed), "10.1.2.3");
        assert_eq!(origin(&edge(false), "10.1.2.3:1", &spoofed), "198.51.100.9");
        assert_eq!(origin(&edge(false), "[::ffff:10.1.2.3]:1", &spoofed), "198.51.100.9", "mapped into IPv6");
    }

    #[test]
    fn the_own_hop_is_believed_by_its_secret_alone() {
        let proxies = NO_PROXIES.clone().with_own_hop();
        let (name, value) = proxies.own_hop_for("192.0.2.7".parse().unwrap(), "theirs");
        let said = [(name.as_str(), value.to_str().unwrap())];
        let headers = HeaderMap::from_iter([(name.clone(), value.clone())]);
        assert_eq!(origin(&proxies, "127.0.0.1:1", &said), "192.0.2.7");
        assert_eq!(proxies.request_id(&headers, "ours"), "theirs");
        for other in [NO_PROXIES.clone(), NO_PROXIES.clone().with_own_hop()] {
            assert_eq!(origin(&other, "127.0.0.1:1", &said), "127.0.0.1");
            assert_eq!(other.request_id(&headers, "ours"), "ours");
        }
        let made_up = [(name.as_str(), " 192.0.2.7 theirs")];
        assert_eq!(origin(&NO_PROXIES, "127.0.0.1:1", &made_up), "127.0.0.1");
    }

    #[test]
    fn the_right_most_address_that_is_no_proxy_counts() {
        for (lists, told) in [
            (&["198.51.100.9, 192.0.2.7"][..], "192.0.2.7"),
            (&["198.51.100.9, 192.0.2.7, 10.9.9.9"], "192.0.2.7"),
            (&["198.51.100.9", "192.0.2.7", "10.9.9.9"], "192.0.2.7"),
            (&["2001:db8::1,fd00::2"], "2001:db8::1"),
            (&["192.0.2.7:4711"], "192.0.2.7"),
            (&["10.0.0.8, 10.0.0.9"], "10.0.0.8"),
            (&["192.0.2.7, nonsense, 10.9.9.9"], "10.9.9.9"),
            (&["192.0.2.7, nonsense"], "10.1.2.3"),
            (&[""], "10.1.2.3"),
            (&[], "10.1.2.3"),
        ] {
            let headers: Vec<_> = lists.iter().map(|list| ("x-forwarded-for", *list)).collect();
            assert_eq!(origin(&edge(false), "10.1.2.3:1", &headers), told, "{lists:?}");
        }
    }

    #[test]
    fn the_standard_header_is_read_the_same_way() {
        for (list, told) in [
            ("for=198.51.100.9, for=192.0.2.7;proto=https;by=10.0.0.1", "192.0.2.7"),
            ("for=\"[2001:db8::17]:4711\"", "2001:db8::17"),
            ("For=\"192.0.2.7:4711\", for=10.9.9.9", "192.0.2.7"),
            ("for=\"quote, for=192.0.2.7", "192.0.2.7"),
            ("for=192.0.2.7, for=_hidden", "10.1.2.3"),
            ("proto=https", "10.1.2.3"),
        ] {
            assert_eq!(origin(&edge(true), "10.1.2.3:1", &[("forwarded", list)]), told, "{list}");
        }
    }

    #[test]
    fn the_other_header_does_not_count() {
        let both = [("x-forwarded-for", "192.0.2.7"), ("forwarded", "for=198.51.100.9")];
        assert_eq!(origin(&edge(false), "10.1.2.3:1", &both), "192.0.2.7");
        assert_eq!(origin(&edge(true), "10.1.2.3:1", &both), "198.51.100.9");
        assert_eq!(origin(&edge(false), "10.1.2.3:1", &both[1..]), "10.1.2.3");
    }
}
