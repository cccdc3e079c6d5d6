//! What a demo has where nothing else is given: links to the addresses that it listens on, and webhooks to this
//! machine, such as those of the quick start.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};

use super::{Flags, defaults};

/// Fills what was not given in flags, environment and file.
pub(super) fn fill(flags: &mut Flags) {
    let below = defaults();
    let mut taken = Vec::new();
    let mut at = |given: &mut Option<String>, default| listened_on(given, default, &mut taken);
    let (server, welcome, webhooks) = (&mut flags.server, &mut flags.welcome, &mut flags.webhooks);
    let api = at(&mut server.api_addr, below.server.api_addr);
    let portal = at(&mut server.portal_addr, below.server.portal_addr);
    let docs = at(&mut server.docs_addr, below.server.docs_addr);
    let status = at(&mut flags.status.addr, below.status.addr);
    for (url, address) in
        [(&mut welcome.public_api_url, api), (&mut welcome.docs_url, docs), (&mut welcome.status_url, status)]
    {
        *url = url.take().or(address.map(|address| format!("http://{address}")));
    }
    // Browsers take passkeys and secure cookies at a name only, and this one needs no TLS.
    let portal_url = portal.map(|address| format!("http://localhost:{}", address.port()));
    welcome.portal_url = welcome.portal_url.take().or(portal_url);
    let is_closed = server.api_addr.as_ref().is_some_and(|address| is_loopback(address));
    if is_closed && webhooks.allow_private.is_none() {
        webhooks.allow_private = Some(true);
        webhooks.quote_private.get_or_insert(true);
    }
}

/// Where this machine reaches a listener; `None` if others reach it there, too, or its address is wrong. Port 0 is
/// replaced by a free one, so that links can name it; `taken` keeps it from being chosen twice.
fn listened_on(
    given: &mut Option<String>,
    default: Option<String>,
    taken: &mut Vec<TcpListener>,
) -> Option<SocketAddr> {
    let text = given.take().or(default);
    given.clone_from(&text);
    let mut address: SocketAddr = text?.parse().ok()?;
    if !(address.ip().is_loopback() || address.ip().is_unspecified()) {
        return None;
    }
    if address.port() == 0 {
        let listener = TcpListener::bind(address).ok()?;
        address.set_port(listener.local_addr().ok()?.port());
        taken.push(listener);
    }
    *given = Some(address.to_string());
    if address.ip().is_unspecified() {
        address.set_ip(match address {
            SocketAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            SocketAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    Some(address)
}

fn is_loopback(address: &str) -> bool {
    address.parse::<SocketAddr>().is_ok_and(|address| address.ip().is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_what_is_listened_on() {
        let mut flags = Flags::default();
        flags.server.api_addr = Some("127.0.0.1:0".to_owned());
        flags.server.docs_addr = Some("0.0.0.0:4013".to_owned());
        flags.welcome.status_url = Some("https://status.example.com".to_owned());
        fill(&mut flags);
        let Flags { server, welcome, webhooks, .. } = flags;
        let api = server.api_addr.unwrap();
        assert!(api.starts_with("127.0.0.1:") && !api.ends_with(":0"), "{api}");
        assert_eq!(welcome.public_api_url, Some(format!("http://{api}")));
        assert_eq!(welcome.portal_url.as_deref(), Some("http://localhost:8081"));
        assert_eq!(welcome.docs_url.as_deref(), Some("http://127.0.0.1:4013"));
        assert_eq!(welcome.status_url.as_deref(), Some("https://status.example.com"), "what is given stays");
        assert_eq!((webhooks.allow_private, webhooks.quote_private), (Some(true), Some(true)));
    }

    #[test]
    fn what_others_reach_is_theirs_to_name() {
        let mut flags = Flags::default();
        flags.server.api_addr = Some("192.0.2.7:8080".to_owned());
        flags.server.portal_addr = Some("nowhere".to_owned());
        fill(&mut flags);
        let Flags { server, welcome, webhooks, .. } = flags;
        assert_eq!((welcome.public_api_url, welcome.portal_url), (None, None));
        assert_eq!(server.portal_addr.as_deref(), Some("nowhere"), "refused later, with its name");
        assert_eq!((webhooks.allow_private, webhooks.quote_private), (None, None));
    }

    #[test]
    fn a_demo_that_must_not_reach_private_addresses_does_not() {
        let mut flags = Flags::default();
        flags.webhooks.allow_private = Some(false);
        fill(&mut flags);
        assert_eq!((flags.webhooks.allow_private, flags.webhooks.quote_private), (Some(false), None));
    }
}
