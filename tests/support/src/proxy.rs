//! A TCP proxy that misbehaves on command, between a server under test and what it stands on.
//!
//! It reads from clients whatever happens, so that it can tell what they asked while nothing was passed on.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::Instant;

/// What happens to what passes through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// Passes on everything, each piece after this time.
    Pass(Duration),
    /// Connections are accepted and kept, and nothing is passed on.
    Hang,
    /// Connections are closed at once.
    Cut,
}

#[derive(Clone, Copy)]
struct State {
    mode: Mode,
    target: SocketAddr,
    /// Connections of an earlier epoch are closed.
    epoch: usize,
}

/// A proxy to one address at a time; gone when dropped.
pub struct Proxy {
    address: SocketAddr,
    state: watch::Sender<State>,
    watched: Arc<Watched>,
    accepting: JoinHandle<()>,
}

/// Counts how often some text is asked for.
#[derive(Default)]
struct Watched {
    text: Mutex<Vec<u8>>,
    seen: AtomicUsize,
}

impl Proxy {
    /// A proxy to this address.
    pub async fn to(target: SocketAddr) -> Proxy {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (state, states) = watch::channel(State { mode: Mode::Pass(Duration::ZERO), target, epoch: 0 });
        let watched = Arc::<Watched>::default();
        let accepting = tokio::spawn(accept(listener, states, watched.clone()));
        Proxy { address, state, watched, accepting }
    }

    /// A proxy to the server that a URL names.
    pub async fn to_url(url: &str) -> Proxy {
        Proxy::to(address_of(url)).await
    }

    /// The URL of the same thing through this proxy.
    pub fn url(&self, url: &str) -> String {
        url.replace(&address_of(url).to_string(), &self.address.to_string())
    }

    /// Closes every connection, and each new one at once.
    pub fn cut(&self) {
        self.change(|state| {
            state.mode = Mode::Cut;
            state.epoch += 1;
        });
    }

    /// Passes nothing on any more, in either direction. What comes meanwhile is passed on later.
    pub fn hang(&self) {
        self.change(|state| state.mode = Mode::Hang);
    }

    /// Passes everything on after `latency`, in either direction.
    pub fn delay(&self, latency: Duration) {
        self.change(|state| state.mode = Mode::Pass(latency));
    }

    /// Behaves again.
    pub fn restore(&self) {
        self.delay(Duration::ZERO);
    }

    /// Leads to another server from now on; connections to the old one are closed.
    pub fn switch_to(&self, url: &str) {
        self.change(|state| {
            state.target = address_of(url);
            state.epoch += 1;
        });
    }

    /// Counts from zero how often clients send `text`.
    pub fn watch_for(&self, text: &str) {
        *self.watched.text.lock().unwrap() = text.into();
        self.watched.seen.store(0, Ordering::SeqCst);
    }

    /// How often clients have sent the text that is watched for.
    pub fn seen(&self) -> usize {
        self.watched.seen.load(Ordering::SeqCst)
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        self.state.send_modify(change);
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

impl Watched {
    fn look_at(&self, piece: &[u8]) {
        let text = self.text.lock().unwrap();
        if !text.is_empty() {
            let seen = piece.windows(text.len()).filter(|window| *window == text.as_slice()).count();
            self.seen.fetch_add(seen, Ordering::SeqCst);
        }
    }
}

/// `redis://127.0.0.1:6379`, `postgres://name@127.0.0.1:5432/name` → the address.
fn address_of(url: &str) -> SocketAddr {
    let (_, rest) = url.split_once("://").unwrap();
    let host = rest.split('/').next().unwrap();
    host.rsplit('@').next().unwrap().parse().unwrap()
}

async fn accept(listener: TcpListener, states: watch::Receiver<State>, watched: Arc<Watched>) {
    while let Ok((client, _)) = listener.accept().await {
        tokio::spawn(serve(client, states.clone(), watched.clone()));
    }
}

async fn serve(client: TcpStream, mut states: watch::Receiver<State>, watched: Arc<Watched>) {
    let State { mode, target, epoch } = *states.borrow_and_update();
    if mode == Mode::Cut {
        return;
    }
    let Ok(server) = TcpStream::connect(target).await else { return };
    // Small pieces are not gathered: what is measured is the fault, not Nagle's algorithm.
    let (_set, _too) = (client.set_nodelay(true), server.set_nodelay(true));
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    let asking = pump(from_client, to_server, states.clone(), Some(watched));
    let answering = pump(from_server, to_client, states.clone(), None);
    let closing = async move {
        let _closed = states.wait_for(|state| state.epoch != epoch).await;
    };
    tokio::select! {
        () = asking => {}
        () = answering => {}
        () = closing => {}
    }
}

/// Reads at once, and writes when the state says so.
async fn pump(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    mut states: watch::Receiver<State>,
    watched: Option<Arc<Watched>>,
) {
    let (pieces, mut waiting) = mpsc::unbounded_channel::<(Instant, Vec<u8>)>();
    let reading = async move {
        let mut buffer = vec![0; 16 * 1024];
        while let Ok(length @ 1..) = from.read(&mut buffer).await {
            if let Some(watched) = &watched {
                watched.look_at(&buffer[..length]);
            }
            if pieces.send((Instant::now(), buffer[..length].to_vec())).is_err() {
                return;
            }
        }
    };
    let writing = async move {
        while let Some((came, piece)) = waiting.recv().await {
            let Ok(state) = states.wait_for(|state| state.mode != Mode::Hang).await.map(|state| *state)
            else {
                return;
            };
            if let Mode::Pass(latency) = state.mode {
                tokio::time::sleep_until(came + latency).await;
            }
            if to.write_all(&piece).await.is_err() {
                return;
            }
        }
    };
    // What was read before the end is still written.
    tokio::join!(reading, writing);
}
