//! Resolving host names to addresses.
//!
//! The system's `getaddrinfo` blocks a thread while a name server is silent, so a few partners with a broken one
//! could use up all threads; this resolver waits without a thread. It caches answers for their TTL, but at most for a
//! minute.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use async_trait::async_trait;
use hickory_resolver::config::{
    ConnectionConfig, LookupIpStrategy, NameServerConfig, ResolverConfig, ResolverOpts,
};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::{ResolverBuilder, TokioResolver};

const LONGEST_KEPT: Duration = Duration::from_secs(60);
/// A partner who has just created the name should not wait long until we see it.
const LONGEST_MISSING: Duration = Duration::from_secs(5);
/// The most pending queries. When the name servers of many partners are silent, others' names are still looked up.
const MOST_QUESTIONS: usize = 4_096;
const PATIENCE_PER_QUESTION: Duration = Duration::from_secs(2);

/// Finds the addresses of a host.
#[async_trait]
pub trait Resolver: Send + Sync + 'static {
    /// All addresses of this name, at least one.
    ///
    /// # Errors
    /// When there are none, or the name servers did not respond.
    async fn resolve(&self, host: &str) -> Result<Vec<IpAddr>, Unresolved>;
}

/// A name without an address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unresolved {
    /// The name does not exist, or it has no address.
    #[error("the name has no address")]
    Unknown,
    /// The name servers did not respond.
    #[error("the name could not be looked up: {0}")]
    NotTold(String),
}

/// Queries name servers.
pub struct DnsResolver {
    resolver: TokioResolver,
}

impl DnsResolver {
    /// Queries `/etc/hosts`, then the machine's name servers (`/etc/resolv.conf`). A machine without any is its own
    /// name server, as for every other program on it.
    ///
    /// # Errors
    /// When the resolver cannot be created.
    pub fn of_the_system() -> Result<Self, String> {
        match TokioResolver::builder_tokio() {
            Ok(builder) => Self::build(builder),
            Err(_) => Self::asking(&[SocketAddr::from((Ipv4Addr::LOCALHOST, 53))]),
        }
    }

    /// Queries these name servers.
    ///
    /// # Errors
    /// When the resolver cannot be created.
    pub fn asking(servers: &[SocketAddr]) -> Result<Self, String> {
        let servers = servers.iter().map(|server| {
            let [mut udp, mut tcp] = [ConnectionConfig::udp(), ConnectionConfig::tcp()];
            (udp.port, tcp.port) = (server.port(), server.port());
            NameServerConfig::new(server.ip(), true, vec![udp, tcp])
        });
        let config = ResolverConfig::from_name_servers(servers.collect());
        Self::build(TokioResolver::builder_with_config(config, TokioRuntimeProvider::default()))
    }

    fn build(mut builder: ResolverBuilder<TokioRuntimeProvider>) -> Result<Self, String> {
        let options: &mut ResolverOpts = builder.options_mut();
        options.ip_strategy = LookupIpStrategy::Ipv4AndIpv6;
        options.max_active_requests = MOST_QUESTIONS;
        options.timeout = PATIENCE_PER_QUESTION;
        options.positive_max_ttl = Some(LONGEST_KEPT);
        options.negative_max_ttl = Some(LONGEST_MISSING);
        let resolver = builder.build().map_err(|error| format!("cannot look up names: {error}"))?;
        Ok(DnsResolver { resolver })
    }
}

#[async_trait]
impl Resolver for DnsResolver {
    async fn resolve(&self, host: &str) -> Result<Vec<IpAddr>, Unresolved> {
        // A full stop at its end makes the name absolute: no search domain is appended.
        let whole = format!("{}.", host.trim_end_matches('.'));
        match self.resolver.lookup_ip(whole).await {
            Ok(found) => {
                let addresses: Vec<_> = found.iter().collect();
                if addresses.is_empty() { Err(Unresolved::Unknown) } else { Ok(addresses) }
            }
            Err(error) if error.is_no_records_found() => Err(Unresolved::Unknown),
            Err(error) => Err(Unresolved::NotTold(error.to_string())),
        }
    }
}
