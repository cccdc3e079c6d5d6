//! HAProxy with the configuration that is shipped, in front of a node.

use std::net::SocketAddr;
use std::process::Stdio;
use std::time::Duration;

use tempfile::TempDir;
use tokio::net::TcpStream;
use tokio::process::{Child, Command};
use tokio::time::sleep;
use tokio_rustls::client::TlsStream;

use super::authority::Authority;
use super::ports::free_port;
use super::process::Process;
use super::wait::eventually;
use super::world::World;
use super::{plain_http, required};

/// The proxy. It ends when this is dropped.
pub struct Edge {
    child: Child,
    _folder: TempDir,
    pub api: SocketAddr,
    pub portal: SocketAddr,
    pub docs: SocketAddr,
    pub status: SocketAddr,
}

/// Where a node listens.
pub struct Behind {
    pub api: SocketAddr,
    pub portal: SocketAddr,
    pub docs: SocketAddr,
    pub probe: SocketAddr,
}

impl From<&World> for Behind {
    fn from(world: &World) -> Behind {
        let node = &world.node;
        let (portal, docs) = (node.portal_addr().unwrap(), node.docs_addr().unwrap());
        Behind { api: node.api_addr(), portal, docs, probe: node.probe_addr() }
    }
}

impl From<&Process> for Behind {
    fn from(node: &Process) -> Behind {
        let Process { api_addr, portal_addr, docs_addr, probe_addr, .. } = *node;
        Behind { api: api_addr, portal: portal_addr, docs: docs_addr, probe: probe_addr }
    }
}

impl Edge {
    /// In front of this node.
    pub async fn before(node: impl Into<Behind>) -> Edge {
        Edge::before_with(node, &[]).await
    }

    /// The same, with these settings of the configuration.
    pub async fn before_with(node: impl Into<Behind>, settings: &[(&str, &str)]) -> Edge {
        let behind = node.into();
        // Between finding a port and binding it, somebody else may take it: then another is tried.
        for _ in 0..5 {
            let mut edge = Edge::spawn(&behind, settings);
            if edge.listens().await {
                return edge;
            }
        }
        panic!("haproxy does not come up on any port");
    }

    fn spawn(behind: &Behind, settings: &[(&str, &str)]) -> Edge {
        let Behind { probe, .. } = behind;
        let folder = tempfile::tempdir().unwrap();
        let log = std::fs::File::create(folder.path().join("log")).unwrap();
        let [api, portal, docs, status] = [(); 4].map(|()| SocketAddr::from(([127, 0, 0, 1], free_port())));
        let mut command = Command::new(required("TRAILFLOW_TEST_HAPROXY"));
        let configuration = concat!(env!("CARGO_MANIFEST_DIR"), "/deploy/haproxy.cfg");
        command.args(["-db", "-f", configuration]).env_clear().kill_on_drop(true);
        command.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log);
        command.env("TRAILFLOW_EDGE_API_BIND", api.to_string());
        command.env("TRAILFLOW_EDGE_PORTAL_BIND", portal.to_string());
        command.env("TRAILFLOW_EDGE_DOCS_BIND", docs.to_string());
        command.env("TRAILFLOW_EDGE_STATUS_BIND", status.to_string());
        command.env("TRAILFLOW_EDGE_API_SERVER", behind.api.to_string());
        command.env("TRAILFLOW_EDGE_PORTAL_SERVER", behind.portal.to_string());
        command.env("TRAILFLOW_EDGE_DOCS_SERVER", behind.docs.to_string());
        command.env("TRAILFLOW_EDGE_PROBE_HOST", probe.ip().to_string());
        command.env("TRAILFLOW_EDGE_PROBE_PORT", probe.port().to_string());
        let child = command.envs(settings.iter().copied()).spawn().unwrap();
        Edge { child, _folder: folder, api, portal, docs, status }
    }

    /// Waits until it does; `false` when it has ended. It speaks TLS to clients only; what it says of the node is in
    /// its log.
    async fn listens(&mut self) -> bool {
        for _ in 0..3_000 {
            if self.child.try_wait().unwrap().is_some() {
                return false;
            }
            if TcpStream::connect(self.docs).await.is_ok() {
                return true;
            }
            sleep(Duration::from_millis(20)).await;
        }
        panic!("haproxy does not listen");
    }

    /// The same, over TLS, with a certificate of this authority for localhost.
    pub async fn with_tls(node: impl Into<Behind>, authority: &Authority) -> Edge {
        Edge::certified(authority, async |settings| Edge::before_with(node, settings).await).await
    }

    /// One that is started with the settings for such a certificate.
    pub async fn certified(authority: &Authority, start: impl AsyncFnOnce(&[(&str, &str)]) -> Edge) -> Edge {
        let folder = tempfile::tempdir().unwrap();
        let (certificate, key) = authority.certify("localhost", |_| ());
        let file = folder.path().join("edge.pem");
        std::fs::write(&file, certificate.pem() + &key.serialize_pem()).unwrap();
        // It is read when the proxy starts, and not again.
        start(&[("TRAILFLOW_EDGE_CERTIFICATE", file.to_str().unwrap())]).await
    }

    /// Makes TLS of a connection to it, for this protocol.
    pub async fn encrypt(stream: TcpStream, authority: &Authority, protocol: &str) -> TlsStream<TcpStream> {
        let name = "localhost".try_into().unwrap();
        let stream = authority.connector(protocol).connect(name, stream).await.unwrap();
        assert_eq!(stream.get_ref().1.alpn_protocol(), Some(protocol.as_bytes()));
        stream
    }

    /// Waits until requests reach the node, over plain HTTP.
    pub async fn ready(self) -> Edge {
        let http = plain_http().build().unwrap();
        let api = format!("http://{}/health/api", self.api);
        for url in [api, format!("http://{}/login", self.portal), format!("http://{}/docs", self.docs)] {
            eventually("the node is reached", || async {
                http.get(&url).send().await.is_ok_and(|answer| answer.status() == 200)
            })
            .await;
        }
        self
    }
}
