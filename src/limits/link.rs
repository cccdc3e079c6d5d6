//! The address of Redis, and the connection to it: one server, the master that Sentinels name, or a Cluster.

use std::time::Duration;

use ::redis::aio::{ConnectionLike, MultiplexedConnection};
use ::redis::cluster::ClusterClient;
use ::redis::cluster_async::ClusterConnection;
use ::redis::cluster_routing::{MultipleNodeRoutingInfo, RoutingInfo};
use ::redis::sentinel::{SentinelClient, SentinelNodeConnectionInfo, SentinelServerType};
use ::redis::{
    AsyncConnectionConfig, Client, Cmd, ConnectionAddr, ConnectionInfo, ErrorKind, IntoConnectionInfo,
    RedisResult, TlsMode, Value, from_redis_value,
};

use super::LimitsError;

/// The valid forms of a URL, for error messages.
const FORMS: &str = "redis://HOST:PORT/DB, redis+sentinel://HOST:PORT,HOST:PORT/MASTER or \
                     redis+cluster://HOST:PORT,HOST:PORT";
/// The default port of Sentinels.
const SENTINEL_PORT: u16 = 26379;
/// The connect timeout of one host among several, before the next is tried.
const PER_HOST: Duration = Duration::from_millis(500);

/// The address of Redis. It has no `Debug`, because it may contain a password.
#[derive(Clone)]
pub(super) enum Servers {
    /// One server, or a proxy that looks like one.
    One(ConnectionInfo),
    /// The server that these Sentinels name as the master of this name. Each new connection asks them again.
    Sentinels { sentinels: Vec<ConnectionInfo>, master: String, node: SentinelNodeConnectionInfo },
    /// A Redis Cluster, known by some of its nodes.
    Cluster(Vec<ConnectionInfo>),
}

impl Servers {
    /// Reads one of the [`FORMS`]; `rediss` instead of `redis` means TLS, and `unix://` is a socket. User name and
    /// password are for Redis itself; Sentinels are called without them.
    pub(super) fn parse(url: &str) -> Result<Self, LimitsError> {
        let (scheme, rest) = url.split_once("://").unwrap_or((url, ""));
        let Some((plain, kind)) = scheme.split_once('+') else {
            return url.into_connection_info().map(Self::One).map_err(unreadable);
        };
        let (secure, several) = (plain == "rediss", Several::split(rest));
        let known = matches!(plain, "redis" | "rediss") && several.hosts().all(|host| !host.is_empty());
        match (kind, several.path) {
            ("cluster", "") if known => {
                let nodes = several.hosts().map(|host| format!("{plain}://{}{host}", several.user));
                Ok(Self::Cluster(read_all(nodes)?))
            }
            ("sentinel", path) if known && !path.is_empty() => {
                let (master, db) = path.split_once('/').unwrap_or((path, "0"));
                let login = format!("{plain}://{}localhost/{db}", several.user);
                let login = login.into_connection_info().map_err(unreadable)?.redis_settings().clone();
                let node = SentinelNodeConnectionInfo::default().set_redis_connection_info(login);
                let sentinels = several.hosts().map(|host| {
                    let port = if host.contains(':') { String::new() } else { format!(":{SENTINEL_PORT}") };
                    format!("{plain}://{host}{port}")
                });
                Ok(Self::Sentinels {
                    sentinels: read_all(sentinels)?,
                    master: master.to_owned(),
                    node: if secure { node.set_tls_mode(TlsMode::Secure) } else { node },
                })
            }
            _ => Err(unreadable("it has another form")),
        }
    }

    /// The hosts of the addresses. A socket of this machine has none.
    pub(super) fn hosts(&self) -> Vec<String> {
        let addresses = match self {
            Self::One(server) => std::slice::from_ref(server),
            Self::Sentinels { sentinels, .. } => sentinels,
            Self::Cluster(nodes) => nodes,
        };
        let host = |info: &ConnectionInfo| match info.addr() {
            ConnectionAddr::Tcp(host, _) | ConnectionAddr::TcpTls { host, .. } => Some(host.clone()),
            _ => None,
        };
        addresses.iter().filter_map(host).collect()
    }

    /// Opens a connection. The caller enforces the timeout; a hanging host among several is abandoned sooner.
    pub(super) async fn connect(&self) -> RedisResult<Connection> {
        // Timeouts apply to whole calls, so that a call that is sent twice does not get twice the time.
        let config = AsyncConnectionConfig::new().set_connection_timeout(None).set_response_timeout(None);
        match self {
            Self::One(server) => {
                let client = Client::open(server.clone())?;
                client.get_multiplexed_async_connection_with_config(&config).await.map(Connection::Server)
            }
            Self::Sentinels { sentinels, master, node } => {
                let (of, node) = (SentinelServerType::Master, Some(node.clone()));
                let mut client = SentinelClient::build(sentinels.clone(), master, node, of)?;
                client.get_async_connection_with_config(&config).await.map(Connection::Server)
            }
            Self::Cluster(nodes) => {
                let client = ClusterClient::builder(nodes.clone()).connection_timeout(PER_HOST).build()?;
                client.get_async_connection().await.map(Connection::Cluster)
            }
        }
    }
}

/// A connection. A clone is another handle on the same pipeline: calls do not wait for each other's replies.
#[derive(Clone)]
pub(super) enum Connection {
    Server(MultiplexedConnection),
    Cluster(ClusterConnection),
}

impl Connection {
    /// Sends one command. An error reply is returned as an error.
    pub(super) async fn send(&mut self, command: &Cmd) -> RedisResult<Value> {
        let answer = match self {
            Self::Server(connection) => connection.req_packed_command(command).await,
            Self::Cluster(connection) => connection.req_packed_command(command).await,
        };
        answer.and_then(Value::extract_error)
    }

    /// Sends one command to every master of a Cluster, or to the only server. The reply of each may be an error.
    pub(super) async fn send_to_masters(&mut self, command: &Cmd) -> RedisResult<Vec<OfMaster>> {
        match self {
            Self::Server(_) => Ok(vec![(None, self.send(command).await)]),
            Self::Cluster(connection) => {
                let masters = RoutingInfo::MultiNode((MultipleNodeRoutingInfo::AllMasters, None));
                let Value::Map(replies) = connection.route_command(command.clone(), masters).await? else {
                    return Err((ErrorKind::UnexpectedReturnType, "not a reply of each master").into());
                };
                let of_master = |(address, reply): (Value, Value)| -> RedisResult<OfMaster> {
                    Ok((Some(from_redis_value(address)?), reply.extract_error()))
                };
                replies.into_iter().map(of_master).collect()
            }
        }
    }
}

/// The address of a master, where there are several, and its reply.
pub(super) type OfMaster = (Option<String>, RedisResult<Value>);

/// The part after the scheme of a URL with several hosts.
struct Several<'a> {
    /// With its `@`; empty without.
    user: &'a str,
    hosts: &'a str,
    path: &'a str,
}

impl<'a> Several<'a> {
    fn split(rest: &'a str) -> Self {
        let (user, rest) = rest.split_at(rest.rfind('@').map_or(0, |at| at + 1));
        let (hosts, path) = rest.split_once('/').unwrap_or((rest, ""));
        Self { user, hosts, path }
    }

    fn hosts(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.hosts.split(',')
    }
}

fn read_all(urls: impl Iterator<Item = String>) -> Result<Vec<ConnectionInfo>, LimitsError> {
    urls.map(|url| url.into_connection_info().map_err(unreadable)).collect()
}

/// The URL is not repeated, because it may contain a password.
fn unreadable(cause: impl std::fmt::Display) -> LimitsError {
    LimitsError::Settings(format!("the Redis URL cannot be read ({cause}); expected {FORMS}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(url: &str) -> String {
        let all = |servers: &[ConnectionInfo]| {
            servers.iter().map(|server| server.addr().to_string()).collect::<Vec<_>>().join(" ")
        };
        match Servers::parse(url) {
            Ok(Servers::One(server)) => server.addr().to_string(),
            Ok(Servers::Sentinels { sentinels, master, .. }) => format!("{master} of {}", all(&sentinels)),
            Ok(Servers::Cluster(nodes)) => format!("cluster {}", all(&nodes)),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn every_form_is_read() {
        assert_eq!(shown("redis://127.0.0.1:7000/2"), "127.0.0.1:7000");
        assert_eq!(shown("redis+cluster://a:1,b:2"), "cluster a:1 b:2");
        assert_eq!(shown("rediss+cluster://u:p%40@a,b"), "cluster a:6379 b:6379");
        assert_eq!(shown("redis+sentinel://:pw@s1,s2:5000/main/3"), "main of s1:26379 s2:5000");
    }

    #[test]
    fn other_forms_are_refused_without_being_repeated() {
        for wrong in [
            "redis+sentinel://:secret@s1",
            "redis+cluster://:secret@a,,b",
            "redis+cluster://:secret@a/1",
            "redis+ring://:secret@a",
            "http+cluster://:secret@a",
            "redis+cluster://",
            "secret",
        ] {
            let told = shown(wrong);
            assert!(told.contains("expected redis://") && !told.contains("secret"), "{wrong}: {told}");
        }
    }
}
