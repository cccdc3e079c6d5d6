//! Requests as bytes, for what no client library would send.

use std::net::SocketAddr;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::api_request::Seen;

/// How long a test waits for an answer before it fails.
const PATIENCE: Duration = Duration::from_secs(60);

/// What came back, whoever wrote it.
#[derive(Debug)]
pub struct RawResponse {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
}

impl RawResponse {
    /// An answer of ours; fails if it is not in our envelope.
    pub fn ours(self) -> Seen {
        Seen::judged(self.status, self.headers, self.body)
    }

    /// Reads the first answer; `None` when there is none.
    pub fn parse(bytes: &[u8]) -> Option<RawResponse> {
        let text = String::from_utf8_lossy(bytes);
        let (head, body) = text.split_once("\r\n\r\n")?;
        let mut lines = head.lines();
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let mut headers = HeaderMap::new();
        for line in lines {
            let (name, value) = line.split_once(':')?;
            let name: HeaderName = name.parse().ok()?;
            headers.append(name, HeaderValue::from_str(value.trim()).ok()?);
        }
        Some(RawResponse { status, headers, body: body.to_owned() })
    }
}

/// Sends these bytes, keeps the connection open and reads until the server closes it. The request should
/// say `connection: close`.
pub async fn send(address: SocketAddr, request: &[u8]) -> Option<RawResponse> {
    let (mut read, mut write) = TcpStream::connect(address).await.unwrap().into_split();
    let request = request.to_vec();
    // The server may answer and close before it has read everything.
    let writing = tokio::spawn(async move {
        let _gone = write.write_all(&request).await;
        write
    });
    let answer = read_answer(&mut read).await;
    drop(writing.await);
    answer
}

/// Sends these bytes and says that there is no more to come.
pub async fn send_and_hang_up(address: SocketAddr, request: &[u8]) -> Option<RawResponse> {
    RawResponse::parse(&exchange(address, request).await)
}

/// The same; returns all that came back, which may be several answers.
pub async fn exchange(address: SocketAddr, request: &[u8]) -> Vec<u8> {
    let (mut read, mut write) = TcpStream::connect(address).await.unwrap().into_split();
    // The server may have closed before it has read everything.
    if write.write_all(request).await.is_ok() {
        let _closed = write.shutdown().await;
    }
    read_all(&mut read).await
}

/// Sends these bytes and reads until this phrase came, or nothing more; for what is not HTTP/1.1.
pub async fn send_until(address: SocketAddr, request: &[u8], phrase: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request).await.unwrap();
    let mut bytes = Vec::new();
    let reading = async {
        while !String::from_utf8_lossy(&bytes).contains(phrase) {
            if !matches!(stream.read_buf(&mut bytes).await, Ok(1..)) {
                break;
            }
        }
    };
    tokio::time::timeout(PATIENCE, reading).await.expect("an answer within the time that anybody waits");
    String::from_utf8_lossy(&bytes).into_owned()
}

async fn read_answer(read: &mut (impl AsyncReadExt + Unpin)) -> Option<RawResponse> {
    RawResponse::parse(&read_all(read).await)
}

async fn read_all(read: &mut (impl AsyncReadExt + Unpin)) -> Vec<u8> {
    let mut bytes = Vec::new();
    let read = tokio::time::timeout(PATIENCE, read.read_to_end(&mut bytes)).await;
    // A reset after the answer is as good as an end.
    let _ended = read.expect("an answer within the time that anybody waits");
    bytes
}
