//! What tracing costs a request: `make bench-traces`. A loop of ten million goes through the places where a write is
//! traced, once without them, once with tracing off, and once with 1 % of the requests sampled and sent to a collector.
//! Fails above what is promised: 0.3 µs a request when off, 1.2 µs at 1 %.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use trailflow::traces::exporter::keep_exporting;
use trailflow::traces::{self, Kind, TraceSettings, Traces};

/// So many requests; another number for a first look: `cargo run --example traces -- 100000`.
const REQUESTS: u32 = 10_000_000;
const OFF_NS: f64 = 300.0;
const SAMPLED_NS: f64 = 1_200.0;
/// The steps of a write that are opened and closed, as in `gate`, `limits` and `store`.
const STEPS: [(&str, Kind); 5] = [
    ("gate", Kind::Internal),
    ("redis admit", Kind::Client),
    ("store begin", Kind::Client),
    ("store commit", Kind::Client),
    ("redis settle", Kind::Client),
];

/// What stands for a request's work. It is awaited, as the real one is.
async fn work(traced: bool) {
    for (name, kind) in STEPS {
        let _step = traced.then(|| traces::step(name, kind)).flatten();
        std::future::ready(black_box(name)).await;
    }
    if traced {
        black_box(traces::context());
    }
}

/// Nanoseconds a request, with these traces, or without a place where they could be.
async fn measure(requests: u32, traces: Option<&Traces>) -> f64 {
    let parent = HeaderValue::from_static("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    let headers = HeaderMap::from_iter([(http::HeaderName::from_static("traceparent"), parent)]);
    let began = Instant::now();
    for number in 0..requests {
        match traces {
            None => work(false).await,
            Some(traces) => {
                let mut span = traces.request("createLoad", black_box(&headers), || i64::from(number));
                if let Some(span) = &mut span {
                    span.set("http.route", "/v1/loads");
                }
                traces::in_span(span.as_ref(), work(true)).await;
                if let Some(mut span) = span {
                    span.set("http.response.status_code", 201_u16);
                }
            }
        }
        if number % 1_024 == 0 {
            // As a server does, which lets its other tasks run.
            tokio::task::yield_now().await;
        }
    }
    began.elapsed().as_secs_f64() * 1e9 / f64::from(requests)
}

/// A collector that takes everything.
async fn collect(listener: TcpListener) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(serve(stream));
    }
}

async fn serve(mut stream: TcpStream) -> Option<()> {
    let mut buffer = Vec::new();
    loop {
        while let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&buffer[..end]).to_lowercase();
            let length: usize = head.split("content-length: ").nth(1)?.split("\r\n").next()?.parse().ok()?;
            while buffer.len() < end + 4 + length {
                (stream.read_buf(&mut buffer).await.ok()? > 0).then_some(())?;
            }
            buffer.drain(..end + 4 + length);
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await.ok()?;
        }
        (stream.read_buf(&mut buffer).await.ok()? > 0).then_some(())?;
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    // The only failure is that there is one already.
    let _installed = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let requests = std::env::args().nth(1).and_then(|number| number.parse().ok()).unwrap_or(REQUESTS);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("it is bound");
    tokio::spawn(collect(listener));
    let endpoint = format!("http://{address}/v1/traces").parse().expect("a URL");
    let sampled = Traces::to(TraceSettings { endpoint, sample: 0.01 });
    let stop = CancellationToken::new();
    let log = slog::Logger::root(slog::Discard, slog::o!());
    let exporter = tokio::spawn(keep_exporting(sampled.clone(), log, stop.clone()));

    measure(requests / 10, Some(&Traces::default())).await;
    let without = measure(requests, None).await;
    let off = measure(requests, Some(&Traces::default())).await - without;
    let at_one_percent = measure(requests, Some(&sampled)).await - without;
    stop.cancel();
    let _ended = tokio::time::timeout(Duration::from_secs(20), exporter).await;

    println!("{requests} requests, {without:.0} ns each without a place for traces");
    println!("off:          {off:6.0} ns a request more (promised: {OFF_NS:.0})");
    println!("1 % sampled:  {at_one_percent:6.0} ns a request more (promised: {SAMPLED_NS:.0})");
    println!("spans: {:?}", sampled.status());
    if off <= OFF_NS && at_one_percent <= SAMPLED_NS { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
