//! The guard: which URLs may be called, and at which addresses.
//!
//! Partners choose the targets, so a delivery is a request that a stranger makes us send from inside our network. The
//! guard checks twice: the URL when a subscription is created, and URL and addresses again whenever a connection is
//! opened, because a name that resolved to a public address yesterday may resolve to a private one today. It returns
//! addresses, and connections are opened only to these: the name is not looked up a second time.

use std::net::{IpAddr, SocketAddr};
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;
use url::{Host, Url};

use super::ErrorClass;
use super::address::is_public;
use super::resolve::{Resolver, Unresolved};

/// How long a creation waits for name servers, and the time after which an unusable name is refused.
const PATIENCE_AT_CREATION: Duration = Duration::from_secs(5);
/// The most addresses of one name that are checked.
const MOST_ADDRESSES: usize = 16;

/// Names that are only valid inside a network; their addresses would be refused as well.
const LOCAL_ZONES: [&str; 5] = ["localhost", "local", "internal", "lan", "home.arpa"];

/// The guard's rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// For development: any address, any port, also http, and no lookup at creation.
    pub allow_private: bool,
    /// For demonstrations and tests: what a private address responds is kept and shown like what a public one does.
    pub quote_private: bool,
    /// The ports that may be called.
    pub ports: Vec<RangeInclusive<u16>>,
}

/// Checks targets.
pub struct Guard {
    rules: Rules,
    resolver: Arc<dyn Resolver>,
    patience: Duration,
}

/// The key of a kept connection: everything that it depends on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Origin {
    pub(super) tls: bool,
    pub(super) host: Host<String>,
    pub(super) port: u16,
}

/// A URL that may be called, in the parts that a request needs.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) origin: Origin,
    /// For the Host header.
    pub(super) authority: String,
    /// The path in the request line.
    pub(super) path: http::Uri,
}

/// Why a target is refused. The text ends a sentence that the URL begins: "must begin with https://".
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The URL itself is not allowed.
    #[error("{0}")]
    Url(&'static str),
    /// Its port is not allowed; these are.
    #[error("must use one of the ports that deliveries may go to: {0}")]
    Port(String),
    /// Its host's name cannot be used. All causes have one text: different texts would let partners find out which
    /// names exist inside our network.
    #[error(
        "must name a host that resolves in public DNS to public addresses only, and {host} could not be used; \
         check its DNS records, or try again"
    )]
    Name {
        /// The name.
        host: String,
        /// The cause, for staff only.
        cause: NameProblem,
    },
}

/// Why a host's name cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NameProblem {
    /// One of its addresses is not public.
    #[error("the name resolves to {0}, which is private, local or reserved")]
    NotPublic(IpAddr),
    /// It has no address.
    #[error("the name has no address")]
    Unknown,
    /// The name servers did not respond.
    #[error("the name could not be looked up: {0}")]
    NotTold(String),
}

impl Refusal {
    /// The class that is recorded when a delivery is refused.
    #[must_use]
    pub fn class(&self) -> ErrorClass {
        match self {
            Refusal::Url(_) | Refusal::Port(_) => ErrorClass::BlockedUrl,
            Refusal::Name { cause: NameProblem::NotPublic(_), .. } => ErrorClass::BlockedAddress,
            Refusal::Name { .. } => ErrorClass::Dns,
        }
    }

    /// The cause that only staff may see.
    #[must_use]
    pub fn cause(&self) -> Option<&NameProblem> {
        match self {
            Refusal::Name { cause, .. } => Some(cause),
            Refusal::Url(_) | Refusal::Port(_) => None,
        }
    }
}

impl Guard {
    /// A guard with these rules.
    pub fn new(rules: Rules, resolver: Arc<dyn Resolver>) -> Self {
        Guard { rules, resolver, patience: PATIENCE_AT_CREATION }
    }

    /// The same guard with a shorter patience, for tests.
    #[must_use]
    pub fn refusing_after(self, patience: Duration) -> Self {
        Guard { patience, ..self }
    }

    /// Checks the URL of a new subscription: the URL itself, and the addresses to which its name resolves now.
    ///
    /// A name is refused only when the patience has ended: the response time would otherwise distinguish a name of
    /// our network from one that does not exist.
    ///
    /// # Errors
    /// When the URL or its host is refused.
    pub async fn admit(&self, url: &str) -> Result<(), Refusal> {
        let target = self.target(url)?;
        if self.rules.allow_private {
            // A developer's machine may have no name servers.
            return Ok(());
        }
        let deadline = Instant::now() + self.patience;
        let looked_up = tokio::time::timeout_at(deadline, self.addresses(&target.origin)).await;
        let refusal = match looked_up {
            Ok(Ok(_addresses)) => return Ok(()),
            Ok(Err(refusal)) => refusal,
            Err(_elapsed) => Refusal::Name {
                host: target.origin.host.to_string(),
                cause: NameProblem::NotTold("no answer in time".to_owned()),
            },
        };
        tokio::time::sleep_until(deadline).await;
        Err(refusal)
    }

    /// The parts of an allowed URL.
    pub(super) fn target(&self, url: &str) -> Result<Target, Refusal> {
        let wrong = |text| Err(Refusal::Url(text));
        let Ok(url) = Url::parse(url) else {
            return wrong("must be a URL such as https://hooks.example.com/trailflow");
        };
        let tls = match url.scheme() {
            "https" => true,
            "http" if self.rules.allow_private => false,
            _ => return wrong("must begin with https://, because deliveries hold freight data"),
        };
        if !url.username().is_empty() || url.password().is_some() {
            return wrong("must not hold a user name or password; the signature authenticates deliveries");
        }
        if url.fragment().is_some() {
            return wrong("must not hold a fragment (#…); it would never be sent");
        }
        let Some(host) = url.host() else { return wrong("must name a host") };
        self.check_host(&host)?;
        let port = url.port_or_known_default().unwrap_or_default();
        self.check_port(port)?;
        let authority = match url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_string(),
        };
        let Ok(path) = url[url::Position::BeforePath..url::Position::AfterQuery].parse() else {
            return wrong("must have a path of characters that HTTP allows there");
        };
        Ok(Target { origin: Origin { tls, host: host.to_owned(), port }, authority, path })
    }

    fn check_host(&self, host: &Host<&str>) -> Result<(), Refusal> {
        if self.rules.allow_private {
            return Ok(());
        }
        let Host::Domain(name) = host else {
            return Err(Refusal::Url(
                "must name a public host by its DNS name, such as https://hooks.example.com/trailflow, \
                 not by an IP address",
            ));
        };
        if name.ends_with('.') {
            return Err(Refusal::Url("must not have a full stop at the end of its host name"));
        }
        if !name.contains('.') || LOCAL_ZONES.iter().any(|zone| is_below(name, zone)) {
            return Err(Refusal::Url(
                "must name a public host by its DNS name, such as https://hooks.example.com/trailflow",
            ));
        }
        Ok(())
    }

    fn check_port(&self, port: u16) -> Result<(), Refusal> {
        if self.rules.allow_private || self.rules.ports.iter().any(|range| range.contains(&port)) {
            return Ok(());
        }
        let named = self.rules.ports.iter().map(|range| match (range.start(), range.end()) {
            (one, other) if one == other => one.to_string(),
            (from, to) => format!("{from}-{to}"),
        });
        Err(Refusal::Port(named.collect::<Vec<_>>().join(", ")))
    }

    /// The addresses of a host, all of them allowed. One disallowed address rejects the name: a legitimate name does
    /// not mix public and private ones.
    pub(super) async fn addresses(&self, origin: &Origin) -> Result<Vec<SocketAddr>, Refusal> {
        let refused = |cause| Refusal::Name { host: origin.host.to_string(), cause };
        let found = match &origin.host {
            Host::Ipv4(address) => vec![IpAddr::from(*address)],
            Host::Ipv6(address) => vec![IpAddr::from(*address)],
            Host::Domain(name) => self.resolver.resolve(name).await.map_err(|unresolved| {
                refused(match unresolved {
                    Unresolved::Unknown => NameProblem::Unknown,
                    Unresolved::NotTold(cause) => NameProblem::NotTold(cause),
                })
            })?,
        };
        let private = found.iter().copied().find(|address| !is_public(*address));
        if let Some(address) = private.filter(|_| !self.rules.allow_private) {
            return Err(refused(NameProblem::NotPublic(address)));
        }
        Ok(found
            .into_iter()
            .take(MOST_ADDRESSES)
            .map(|address| SocketAddr::new(address, origin.port))
            .collect())
    }

    /// Whether a partner may be shown what these addresses respond: public ones alone, or else anybody who subscribes
    /// could read what is inside of our network.
    pub(super) fn are_quotable(&self, addresses: &[SocketAddr]) -> bool {
        self.rules.quote_private || addresses.iter().all(|address| is_public(address.ip()))
    }
}

fn is_below(name: &str, zone: &str) -> bool {
    name.strip_suffix(zone).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use async_trait::async_trait;

    use super::*;

    /// `inside` resolves to a private address, `silent` gets no response, and no other name exists.
    struct Inside;

    #[async_trait]
    impl Resolver for Inside {
        async fn resolve(&self, host: &str) -> Result<Vec<IpAddr>, Unresolved> {
            match host {
                "inside.partner.example" => Ok(vec![IpAddr::from([10, 0, 0, 1])]),
                "failing.partner.example" => Err(Unresolved::NotTold("SERVFAIL".to_owned())),
                "silent.partner.example" => std::future::pending().await,
                _ => Err(Unresolved::Unknown),
            }
        }
    }

    #[tokio::test]
    async fn names_are_refused_alike_and_no_sooner_than_each_other() {
        let (rules, patience) = (
            Rules { allow_private: false, quote_private: false, ports: vec![443..=443] },
            Duration::from_millis(40),
        );
        let guard = Guard::new(rules, Arc::new(Inside)).refusing_after(patience);
        let mut causes = Vec::new();
        for name in ["inside", "failing", "silent", "unknown"] {
            let (began, host) = (Instant::now(), format!("{name}.partner.example"));
            let refusal = guard.admit(&format!("https://{host}/")).await.unwrap_err();
            assert!(began.elapsed() >= patience, "{name}");
            let told = refusal.to_string().replace(&host, "NAME");
            assert_eq!(
                told,
                "must name a host that resolves in public DNS to public addresses only, and NAME could not be \
                 used; check its DNS records, or try again"
            );
            causes.push(refusal.cause().unwrap().to_string());
        }
        assert!(causes[0].contains("10.0.0.1") && causes[1].contains("SERVFAIL"), "{causes:?}");
    }
}
