//! HTTP/2 by hand, frame by frame and without compression, for requests that no client library would send.

use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt};

/// How long a test waits for an answer before it fails.
const PATIENCE: Duration = Duration::from_secs(60);
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;
const END_STREAM: u8 = 0x1;
const END_HEADERS: u8 = 0x4;

/// Names and values, pseudo-headers first.
pub type Fields = Vec<(String, String)>;

/// The pseudo-headers of a GET.
pub fn get(path: &str, scheme: &str) -> Fields {
    let fields =
        [(":method", "GET"), (":scheme", scheme), (":path", path), (":authority", "api.trailflow.ai")];
    fields.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
}

/// The client's side of a connection with one request: its fields, and its body if any.
pub fn request(fields: &Fields, body: Option<&[u8]>) -> Vec<u8> {
    let flags = END_HEADERS | if body.is_some() { 0 } else { END_STREAM };
    let block = fields.iter().flat_map(|(name, value)| literal(name, value)).collect::<Vec<_>>();
    let mut bytes = [PREFACE, &frame(SETTINGS, 0, 0, &[]), &frame(HEADERS, flags, 1, &block)].concat();
    bytes.extend(body.map(|body| frame(DATA, END_STREAM, 1, body)).unwrap_or_default());
    bytes
}

fn frame(kind: u8, flags: u8, stream: u8, payload: &[u8]) -> Vec<u8> {
    let [.., high, middle, low] = payload.len().to_be_bytes();
    [&[high, middle, low, kind, flags, 0, 0, 0, stream], payload].concat()
}

/// A field that is in no table.
fn literal(name: &str, value: &str) -> Vec<u8> {
    let text = |text: &str| {
        let length = u8::try_from(text.len()).ok().filter(|length| *length < 0x7f).expect("a short text");
        [&[length], text.as_bytes()].concat()
    };
    [vec![0], text(name), text(value)].concat()
}

/// The status of the response; `None` when the stream or the connection is refused.
pub async fn status(stream: &mut (impl AsyncRead + Unpin)) -> Option<u16> {
    tokio::time::timeout(PATIENCE, read_status(stream))
        .await
        .expect("an answer within the time that anybody waits")
}

async fn read_status(stream: &mut (impl AsyncRead + Unpin)) -> Option<u16> {
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await.ok()?;
        let mut payload =
            vec![0; usize::from(head[0]) << 16 | usize::from(head[1]) << 8 | usize::from(head[2])];
        stream.read_exact(&mut payload).await.ok()?;
        match head[3] {
            HEADERS => return Some(first_status(&payload)),
            RST_STREAM | GOAWAY => return None,
            _ => {}
        }
    }
}

/// A block begins with the status: one of the static table, or a literal with the name of its entry 8.
fn first_status(block: &[u8]) -> u16 {
    match block {
        [0x88, ..] => 200,
        [0x89, ..] => 204,
        [0x8a, ..] => 206,
        [0x8b, ..] => 304,
        [0x8c, ..] => 400,
        [0x8d, ..] => 404,
        [0x8e, ..] => 500,
        [0x08 | 0x18 | 0x48, 3, digits @ ..] => std::str::from_utf8(&digits[..3]).unwrap().parse().unwrap(),
        other => panic!("no status at the beginning of {other:?}"),
    }
}
