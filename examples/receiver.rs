//! What `make bench-webhooks` delivers to: a receiver that costs the two cores as little as it can.
//!
//! A thread per connection and no more of HTTP than the dispatcher speaks. A load's externalId says when it was
//! sent (`sent-<microseconds since 1970>-`), so that each arrival gives a latency without anything to look up.
//!
//! | Path | Answers |
//! |---|---|
//! | `POST /ok` | 204, and is measured |
//! | `POST /fail` | 500 |
//! | `POST /picky` | 500 to a load whose externalId begins with `fail-`; else as `/ok` |
//! | `POST /slow` | 204 after 1.8 s, just below what counts as slow |
//! | `POST /hang` | nothing, for a minute |
//! | `POST /huge` | 200 and 200 MB |
//! | `POST /drip` | 200 and a byte a second |
//! | `GET /report` | the figures since the last reset, as JSON |
//! | `GET /arrivals` | what arrived when: a line for each, the moment that its load was sent and that of the arrival |
//! | `GET /reset` | 204, and forgets them |
//!
//! What follows a `?` is ignored. `cargo run --release --example receiver` listens on a free port, prints its address,
//! and speaks with loopback only: at every address of it, so that one receiver can be many hosts.

#![expect(
    clippy::disallowed_methods,
    reason = "it measures with the machine's clock, and its threads are its own"
)]

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Read, Result, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const NO_CONTENT: &[u8] = b"HTTP/1.1 204 No Content\r\n\r\n";
const FAILURE: &[u8] = b"HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n";
const HUGE: usize = 200_000_000;
const HANG: Duration = Duration::from_secs(60);
const SLOW: Duration = Duration::from_millis(1_800);

/// What has arrived at `/ok` since the last reset. Times are microseconds since 1970.
#[derive(Default)]
struct Arrivals {
    ids: HashSet<String>,
    duplicates: usize,
    first: u64,
    last: u64,
    /// When each load was sent, and when its event arrived.
    stamped: Vec<(u64, u64)>,
}

impl Arrivals {
    fn add(&mut self, id: String, body: &[u8]) {
        let now = now();
        if !self.ids.insert(id) {
            self.duplicates += 1;
            return;
        }
        if self.first == 0 {
            self.first = now;
        }
        self.last = now;
        if let Some(sent) = sent_at(body) {
            self.stamped.push((sent, now));
        }
    }

    fn report(&self) -> String {
        let mut sorted: Vec<_> = self.stamped.iter().map(|(sent, at)| at.saturating_sub(*sent)).collect();
        sorted.sort_unstable();
        let at =
            |percent: usize| sorted.get((sorted.len() * percent / 100).min(sorted.len().saturating_sub(1)));
        format!(
            r#"{{"count": {}, "duplicates": {}, "first": {}, "last": {}, "stamped": {}, "p50": {}, "p99": {}}}"#,
            self.ids.len(),
            self.duplicates,
            self.first,
            self.last,
            sorted.len(),
            at(50).unwrap_or(&0),
            at(99).unwrap_or(&0),
        )
    }
}

fn main() -> Result<()> {
    let listener = TcpListener::bind("0.0.0.0:0")?;
    println!("receiver: http://127.0.0.1:{}", listener.local_addr()?.port());
    let arrivals = Arc::new(Mutex::new(Arrivals::default()));
    for stream in listener.incoming() {
        let (stream, arrivals) = (stream?, Arc::clone(&arrivals));
        if !stream.peer_addr().is_ok_and(|peer| peer.ip().is_loopback()) {
            continue;
        }
        // A sender that hangs up is none of the receiver's business.
        thread::Builder::new().stack_size(128 * 1024).spawn(move || serve(stream, &arrivals))?;
    }
    Ok(())
}

/// Answers one connection's requests until it ends.
fn serve(stream: TcpStream, arrivals: &Mutex<Arrivals>) -> Result<()> {
    stream.set_nodelay(true)?;
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::with_capacity(16 * 1024, stream);
    while let Some(request) = read(&mut reader)? {
        let path = request.path.split_once('?').map_or(request.path.as_str(), |(path, _)| path);
        match path {
            "/picky" if is_to_fail(&request.body) => writer.write_all(FAILURE)?,
            "/slow" => {
                thread::sleep(SLOW);
                writer.write_all(NO_CONTENT)?;
            }
            "/ok" | "/picky" => {
                lock(arrivals).add(request.id, &request.body);
                writer.write_all(NO_CONTENT)?;
            }
            "/reset" => {
                *lock(arrivals) = Arrivals::default();
                writer.write_all(NO_CONTENT)?;
            }
            "/report" => {
                let text = lock(arrivals).report();
                tell(&mut writer, &text)?;
            }
            "/arrivals" => {
                let stamped = lock(arrivals).stamped.clone();
                let lines: Vec<_> = stamped.iter().map(|(sent, at)| format!("{sent} {at}")).collect();
                tell(&mut writer, &lines.join("\n"))?;
            }
            "/hang" => thread::sleep(HANG),
            "/huge" => pour(&mut writer, &[b'x'; 64 * 1024], Duration::ZERO)?,
            "/drip" => pour(&mut writer, b"x", Duration::from_secs(1))?,
            _ => writer.write_all(FAILURE)?,
        }
    }
    Ok(())
}

/// Whether this is a load whose deliveries are to fail.
fn is_to_fail(body: &[u8]) -> bool {
    let name = b"\"externalId\":\"fail-";
    body.windows(name.len()).any(|part| part == name)
}

/// Answers 200 with a text.
fn tell(writer: &mut TcpStream, text: &str) -> Result<()> {
    write!(writer, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{text}", text.len())
}

/// Answers 200 with a large body, in pieces with a pause after each.
fn pour(writer: &mut TcpStream, piece: &[u8], pause: Duration) -> Result<()> {
    write!(writer, "HTTP/1.1 200 OK\r\nContent-Length: {HUGE}\r\n\r\n")?;
    let mut left = HUGE;
    while left > 0 {
        let piece = piece.get(..left).unwrap_or(piece);
        writer.write_all(piece)?;
        left -= piece.len();
        thread::sleep(pause);
    }
    Ok(())
}

/// What matters of a request.
#[derive(Default)]
struct Request {
    path: String,
    id: String,
    body: Vec<u8>,
}

/// Reads a request; none when the connection ended.
fn read(reader: &mut BufReader<TcpStream>) -> Result<Option<Request>> {
    let (mut request, mut line, mut length) = (Request::default(), String::new(), 0);
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let target = line.split(' ').nth(1).unwrap_or_default();
    // Subscriptions to one path differ in their queries.
    request.path = target.split('?').next().unwrap_or_default().to_owned();
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let Some((name, value)) = line.split_once(':') else { break };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().unwrap_or_default();
        } else if name.eq_ignore_ascii_case("x-trailflow-delivery-id") {
            value.trim().clone_into(&mut request.id);
        }
    }
    request.body.resize(length, 0);
    reader.read_exact(&mut request.body)?;
    Ok(Some(request))
}

/// When the load of an event was sent.
fn sent_at(body: &[u8]) -> Option<u64> {
    const MARK: &str = "\"sent-";
    let text = std::str::from_utf8(body).ok()?;
    let (_, stamp) = text.split_once(MARK)?;
    stamp.split('-').next()?.parse().ok()
}

fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| u64::try_from(since.as_micros()).unwrap_or(u64::MAX))
}

fn lock(arrivals: &Mutex<Arrivals>) -> std::sync::MutexGuard<'_, Arrivals> {
    arrivals.lock().unwrap_or_else(PoisonError::into_inner)
}
