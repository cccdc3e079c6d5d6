//! A server behind the proxy that reads requests as the program does, with hyper, and keeps what reaches it.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// What every response of it says.
pub const WORDS: &str = "the witness has read this";

/// The server. It ends when this is dropped.
pub struct Witness {
    pub address: SocketAddr,
    seen: Arc<Mutex<Vec<Request<Bytes>>>>,
    server: JoinHandle<()>,
}

impl Drop for Witness {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Witness {
    pub async fn start() -> Witness {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::<Mutex<Vec<Request<Bytes>>>>::default();
        let kept = seen.clone();
        let server = tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let kept = kept.clone();
                let read = service_fn(move |request| keep(kept.clone(), request));
                tokio::spawn(async move {
                    // What does not parse ends the connection, as in the program.
                    let _ended = http1::Builder::new().serve_connection(TokioIo::new(stream), read).await;
                });
            }
        });
        Witness { address, seen, server }
    }

    /// What has reached it since the last call.
    pub fn take(&self) -> Vec<Request<Bytes>> {
        std::mem::take(&mut self.seen.lock().unwrap())
    }
}

async fn keep(
    kept: Arc<Mutex<Vec<Request<Bytes>>>>,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    // The proxy asks whether it is well.
    if head.headers.get("host").is_none_or(|host| host != "probe") {
        kept.lock().unwrap().push(Request::from_parts(head, body));
    }
    Ok(Response::new(Full::from(WORDS)))
}
