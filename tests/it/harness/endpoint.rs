//! Subscribers' endpoints: real HTTP servers on loopback that remember what they got, and behave as
//! they are told.

use std::collections::{HashMap, HashSet};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::Instant;
use trailflow::webhooks::SigningSecret;

use super::by_hand::hear;
use super::database::Sidedoor;
use super::wait::eventually;
use super::world::World;

/// A delivery as it arrived.
#[derive(Debug, Clone)]
pub struct Arrived {
    pub path: String,
    pub headers: Vec<(String, String)>,
    pub body: Bytes,
    pub at: Instant,
}

/// What an endpoint does with a delivery.
#[derive(Debug, Clone)]
pub enum Behave {
    /// Answers with this status.
    Status(u16),
    /// Answers with this status and header line.
    With(u16, String),
    /// Says nothing, ever.
    Hang,
    /// Answers 200 after this time.
    After(Duration),
    /// Answers 200 once this is true.
    Hold(watch::Receiver<bool>),
    /// Answers with this status once this is true.
    HoldThen(watch::Receiver<bool>, u16),
    /// Answers with these bytes, head and body.
    Raw(Vec<u8>),
    /// Breaks the connection.
    Break,
}

type Mood = Arc<dyn Fn(&Arrived) -> Behave + Send + Sync>;

/// An endpoint.
pub struct Endpoint {
    pub address: SocketAddr,
    arrived: Arc<Mutex<Vec<Arrived>>>,
    mood: Arc<Mutex<Mood>>,
    server: JoinHandle<()>,
}

impl Drop for Endpoint {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Endpoint {
    /// One that answers 200.
    pub async fn start() -> Endpoint {
        Endpoint::behaving(|_| Behave::Status(200)).await
    }

    pub async fn behaving(mood: impl Fn(&Arrived) -> Behave + Send + Sync + 'static) -> Endpoint {
        let listener = TcpListener::bind((a_host_of_its_own(), 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let arrived = Arc::<Mutex<Vec<Arrived>>>::default();
        let mood: Arc<Mutex<Mood>> = Arc::new(Mutex::new(Arc::new(mood)));
        let (kept, moods) = (arrived.clone(), mood.clone());
        let server = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                connections.spawn(serve(stream, kept.clone(), moods.clone()));
            }
        });
        Endpoint { address, arrived, mood, server }
    }

    /// Behaves like this from now on.
    pub fn behave(&self, mood: impl Fn(&Arrived) -> Behave + Send + Sync + 'static) {
        *self.mood.lock().unwrap() = Arc::new(mood);
    }

    pub fn url(&self) -> String {
        format!("http://{}/hook", self.address)
    }

    pub fn arrived(&self) -> Vec<Arrived> {
        self.arrived.lock().unwrap().clone()
    }

    pub fn count(&self) -> usize {
        self.arrived.lock().unwrap().len()
    }

    /// Waits until so many have arrived; returns them.
    pub async fn until(&self, count: usize) -> Vec<Arrived> {
        eventually(&format!("{count} deliveries arrive"), || async { self.count() >= count }).await;
        self.arrived()
    }

    /// Waits until an event of each of these loads has arrived, all with good signatures and those that
    /// arrived twice with one id; returns how many events arrived.
    pub async fn until_each(&self, loads: &HashSet<String>, secret: &str, within: Duration) -> usize {
        let end = Instant::now() + within;
        loop {
            let mut ids: HashMap<String, String> = HashMap::new();
            for one in self.arrived() {
                assert!(one.is_signed_with(secret));
                let load = one.json()["id"].as_str().unwrap().to_owned();
                let before = ids.insert(load, one.id().to_owned());
                assert!(before.is_none_or(|before| before == one.id()), "one event, two ids");
            }
            if loads.iter().all(|load| ids.contains_key(load)) {
                return ids.len();
            }
            assert!(Instant::now() < end, "{} of {} arrived", ids.len(), loads.len());
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// That no more than these arrive, as far as a short wait can tell.
    pub async fn stays_at(&self, count: usize) {
        tokio::time::sleep(Duration::from_millis(400)).await;
        assert_eq!(self.count(), count, "{:#?}", self.arrived());
    }
}

/// An address on loopback that no other endpoint of this process has: what is counted by host is counted apart.
fn a_host_of_its_own() -> Ipv4Addr {
    static HOSTS: AtomicU16 = AtomicU16::new(1);
    let [high, low] = HOSTS.fetch_add(1, Ordering::Relaxed).to_be_bytes();
    Ipv4Addr::new(127, 77, high, low)
}

async fn serve(mut stream: TcpStream, kept: Arc<Mutex<Vec<Arrived>>>, moods: Arc<Mutex<Mood>>) {
    let mut buffer = Vec::new();
    while let Some(arrived) = read(&mut stream, &mut buffer).await {
        let mood = moods.lock().unwrap().clone();
        let behave = mood(&arrived);
        kept.lock().unwrap().push(arrived);
        let answer = match behave {
            Behave::Raw(bytes) => {
                if stream.write_all(&bytes).await.is_err() {
                    return;
                }
                continue;
            }
            Behave::Status(status) => format!("HTTP/1.1 {status} X\r\ncontent-length: 2\r\n\r\nok"),
            Behave::With(status, header) => {
                format!("HTTP/1.1 {status} X\r\n{header}\r\ncontent-length: 0\r\n\r\n")
            }
            Behave::Hang => std::future::pending().await,
            Behave::After(time) => {
                tokio::time::sleep(time).await;
                "HTTP/1.1 200 X\r\ncontent-length: 0\r\n\r\n".to_owned()
            }
            Behave::Hold(until) => {
                let Some(answer) = held(until, 200).await else { return };
                answer
            }
            Behave::HoldThen(until, status) => {
                let Some(answer) = held(until, status).await else { return };
                answer
            }
            Behave::Break => return,
        };
        if stream.write_all(answer.as_bytes()).await.is_err() {
            return;
        }
    }
}

/// This answer, once it is released.
async fn held(mut until: watch::Receiver<bool>, status: u16) -> Option<String> {
    until.wait_for(|released| *released).await.ok()?;
    Some(format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\n\r\n"))
}

/// The next request of a connection.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Arrived> {
    loop {
        if let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            let head = String::from_utf8(buffer[..end].to_vec()).unwrap();
            let mut lines = head.split("\r\n");
            let path = lines.next()?.split(' ').nth(1)?.to_owned();
            let headers: Vec<_> = lines
                .filter_map(|line| line.split_once(':'))
                .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
                .collect();
            let length = headers.iter().find(|(name, _)| name == "content-length").unwrap();
            let length: usize = length.1.parse().unwrap();
            while buffer.len() < end + 4 + length {
                more(stream, buffer).await?;
            }
            let rest = buffer.split_off(end + 4 + length);
            let body = Bytes::copy_from_slice(&buffer[end + 4..]);
            *buffer = rest;
            return Some(Arrived { path, headers, body, at: Instant::now() });
        }
        more(stream, buffer).await?;
    }
}

async fn more(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<()> {
    match stream.read_buf(buffer).await {
        Ok(0) | Err(_) => None,
        Ok(_) => Some(()),
    }
}

impl Arrived {
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(header, _)| header == name).map_or("", |(_, value)| value)
    }

    pub fn id(&self) -> &str {
        self.header("x-trailflow-delivery-id")
    }

    pub fn event(&self) -> &str {
        self.header("x-trailflow-event")
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// Whether the signature is right for this secret.
    pub fn is_signed_with(&self, secret: &str) -> bool {
        let secret = SigningSecret::parse(secret).unwrap();
        let timestamp = self.header("x-trailflow-timestamp").parse().unwrap();
        secret.sign(timestamp, &self.body) == self.header("x-trailflow-signature")
    }
}

/// A subscription as its partner knows it.
#[derive(Debug, Clone)]
pub struct Subscription {
    pub id: String,
    pub secret: String,
}

pub const EVERYTHING: [&str; 3] = ["load.created", "load.updated", "load.status_changed"];

impl World {
    /// Subscribes as a partner does, and then leads the subscription to this URL on loopback, which the
    /// contract lets nobody subscribe.
    pub async fn subscribe(&self, token: &str, url: &str, events: &[&str]) -> Subscription {
        let public =
            format!("https://hooks.example.com/{}", uuid::Uuid::from_bytes(trailflow::clock::random()));
        let body = json!({"url": public, "eventTypes": events});
        let raw = self.raw(token);
        let request = raw.request(reqwest::Method::POST, "/v1/webhooks").header("idempotency-key", &public);
        let data = hear(request.json(&body)).await.data(201);
        let side = Sidedoor::open(self).await;
        side.run(&format!("update webhook_subscriptions set url = '{url}' where url = '{public}'")).await;
        side.close().await;
        Subscription {
            id: data["id"].as_str().unwrap().to_owned(),
            secret: data["signingSecret"].as_str().unwrap().to_owned(),
        }
    }

    /// Waits until so many attempts are recorded, of all deliveries together. An endpoint knows of one earlier: whoever
    /// moves the clock then may move it before the next attempt's time is worked out.
    pub async fn until_recorded(&self, attempts: usize) {
        let side = Sidedoor::open(self).await;
        eventually(&format!("{attempts} attempts are recorded"), || async {
            let lists =
                side.lines("select cast(attempts as text) as line from webhook_deliveries".to_owned()).await;
            let of = |list: &String| serde_json::from_str::<Vec<Value>>(list).unwrap().len();
            lists.iter().map(of).sum::<usize>() >= attempts
        })
        .await;
        side.close().await;
    }
}
