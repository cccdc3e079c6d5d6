//! From a host's name to its addresses.
//!
//! The system's own `getaddrinfo` blocks a thread for as long as a name server is silent, so that a few partners
//! with a broken one could use up all threads; this resolver waits without one. It keeps answers for as long as
//! they say, but for no more than a minute.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use async_trait::async_trait;
use hickory_resolver::config::{
    ConnectionConfig, LookupIpStrategy, NameServerConfig, ResolverConfig, ResolverOpts,
};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::{ResolverBuilder, TokioResolver};

const LONGEST_KEPT: Duration = Duration::from_secs(60);
/// A partner who has just made the name should not wait long for us to see it.
const LONGEST_MISSING: Duration = Duration::from_secs(5);
/// So many questions may wait at a time. When the name servers of many partners are silent, others' names are
/// still looked up.
const MOST_QUESTIONS: usize = 4_096;
const PATIENCE_PER_QUESTION: Duration = Duration::from_secs(2);

/// Finds the addresses of a host.
#[async_trait]
pub trait Resolver: Send + Sync + 'static {
    /// All addresses of this name, at least one.
    ///
    /// # Errors
    /// When there are none, or nobody could tell.
    async fn resolve(&self, host: &str) -> Result<Vec<IpAddr>, Unresolved>;
}

/// A name without an address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unresolved {
    /// There is no such name, or it has no address.
    #[error("the name has no address")]
    Unknown,
    /// The name servers did not tell.
    #[error("the name could not be looked up: {0}")]
    NotTold(String),
}

/// Asks name servers.
pub struct DnsResolver {
    resolver: TokioResolver,
}

impl DnsResolver {
    /// Asks the machine's name servers (`/etc/resolv.conf`), and `/etc/hosts` before them. A machine that names
    /// none is its own name server, as for every other program on it.
    ///
    /// # Errors
    /// When the resolver cannot be made.
    pub fn of_the_system() -> Result<Self, String> {
        match TokioResolver::builder_tokio() {
            Ok(builder) => Self::build(builder),
            Err(_) => Self::asking(&[SocketAddr::from((Ipv4Addr::LOCALHOST, 53))]),
        }
    }

    /// Asks these name servers.
    ///
    /// # Errors
    /// When the resolver cannot be made.
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
        // With a full stop at its end the name is whole: no domain of ours is tried behind it.
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
