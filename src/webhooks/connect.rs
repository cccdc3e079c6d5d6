//! Opening a connection to addresses that the guard has checked, and to no others.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use url::Host;

use super::ErrorClass;
use super::guard::Origin;
use super::pool::Connection;

/// The connect timeout of one address while there is another.
const PATIENCE_PER_ADDRESS: Duration = Duration::from_secs(3);
/// The most bytes of a response that are buffered; its headers must fit.
const BUFFER_BYTES: usize = 32 * 1024;

/// Opens connections.
pub(super) struct Connector {
    tls: TlsConnector,
    http: http1::Builder,
}

impl Connector {
    /// A connector that trusts the root certificates of browsers, and these.
    pub(super) fn new(more_roots: &[CertificateDer<'static>]) -> Result<Self, rustls::Error> {
        let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        for root in more_roots {
            roots.add(root.clone())?;
        }
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let tls = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let mut http = http1::Builder::new();
        http.max_buf_size(BUFFER_BYTES);
        Ok(Connector { tls: TlsConnector::from(Arc::new(tls)), http })
    }

    /// Opens a connection to the first of the addresses that accepts one.
    pub(super) async fn open(
        &self,
        origin: &Origin,
        addresses: &[SocketAddr],
    ) -> Result<Connection, ErrorClass> {
        let stream = reach(addresses).await?;
        // A delivery is one small write; waiting to fill a packet would only delay it.
        let _set = stream.set_nodelay(true);
        if !origin.tls {
            return self.speak(stream).await;
        }
        let name = server_name(&origin.host).ok_or(ErrorClass::Tls)?;
        let stream = self.tls.connect(name, stream).await.map_err(|_| ErrorClass::Tls)?;
        self.speak(stream).await
    }

    async fn speak<S>(&self, stream: S) -> Result<Connection, ErrorClass>
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let opened = self.http.handshake::<_, Full<Bytes>>(TokioIo::new(stream)).await;
        let (requests, driver) = opened.map_err(|_| ErrorClass::Connect)?;
        // No task of the node: it ends with its connection, and the current request gets its error.
        let driver = tokio::spawn(async move { drop(driver.await) });
        Ok(Connection::new(requests, driver))
    }
}

async fn reach(addresses: &[SocketAddr]) -> Result<TcpStream, ErrorClass> {
    let Some((last, others)) = addresses.split_last() else { return Err(ErrorClass::Dns) };
    for address in others {
        if let Ok(Ok(stream)) = timeout(PATIENCE_PER_ADDRESS, TcpStream::connect(address)).await {
            return Ok(stream);
        }
    }
    TcpStream::connect(last).await.map_err(|_| ErrorClass::Connect)
}

fn server_name(host: &Host<String>) -> Option<ServerName<'static>> {
    match host {
        Host::Domain(name) => ServerName::try_from(name.trim_end_matches('.').to_owned()).ok(),
        Host::Ipv4(address) => Some(ServerName::IpAddress((*address).into())),
        Host::Ipv6(address) => Some(ServerName::IpAddress((*address).into())),
    }
}
