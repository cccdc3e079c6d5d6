//! Sends ended spans to the collector, in batches.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use http::StatusCode;
use http::header::CONTENT_TYPE;
use slog::{Logger, info, warn};
use tokio::sync::mpsc::Receiver;
use tokio::time::{Instant, sleep, timeout_at};
use tokio_util::sync::CancellationToken;

use super::span::Ended;
use super::{Counts, Shared, Traces, otlp};
use crate::clock::random;

/// The most spans of one request.
const MOST: usize = 512;
/// How long a span waits for others.
const GATHER: Duration = Duration::from_secs(1);
/// How long the collector may take. Meanwhile spans wait, up to the bound of their queue.
const TIMEOUT: Duration = Duration::from_secs(5);
/// How often a request is sent that the collector could not take; and the first pause, which doubles.
const TRIES: u32 = 3;
const PAUSE: Duration = Duration::from_millis(500);

/// Sends spans until it is stopped; then those that wait, once.
pub async fn keep_exporting(traces: Traces, log: Logger, stop: CancellationToken) {
    let Some(shared) = &traces.0 else { return stop.cancelled().await };
    let client = match client() {
        Ok(client) => client,
        Err(cause) => {
            warn!(log, "traces cannot be sent"; "cause" => cause.to_string());
            return stop.cancelled().await;
        }
    };
    let mut exporter = Exporter { shared, client, instance: hex::encode(random::<8>()), log, is_well: true };
    // After a restart, the next run takes over what waits.
    let mut ended = shared.ended.lock().await;
    loop {
        let Some(mut spans) = stop.run_until_cancelled(first(&mut ended)).await else { break };
        let full = Instant::now() + GATHER;
        while spans.len() < MOST && !stop.is_cancelled() {
            let room = MOST - spans.len();
            let more = timeout_at(full, ended.recv_many(&mut spans, room));
            if !matches!(stop.run_until_cancelled(more).await, Some(Ok(1..))) {
                break;
            }
        }
        exporter.export(spans, &stop).await;
    }
    let mut rest = Vec::new();
    while let Ok(span) = ended.try_recv() {
        rest.push(span);
    }
    if !rest.is_empty() {
        exporter.export(rest, &stop).await;
    }
}

async fn first(ended: &mut Receiver<Ended>) -> Vec<Ended> {
    let mut spans = Vec::with_capacity(MOST);
    // It is never 0, because the traces hold a sender.
    ended.recv_many(&mut spans, MOST).await;
    spans
}

fn client() -> Result<reqwest::Client, reqwest::Error> {
    reqwest::Client::builder()
        .timeout(TIMEOUT)
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .user_agent(concat!("trailflow/", env!("CARGO_PKG_VERSION")))
        .build()
}

struct Exporter<'a> {
    shared: &'a Shared,
    client: reqwest::Client,
    /// Tells this process from the others.
    instance: String,
    log: Logger,
    /// Whether the collector took the last ones: a change is logged once.
    is_well: bool,
}

impl Exporter<'_> {
    async fn export(&mut self, spans: Vec<Ended>, stop: &CancellationToken) {
        let number = spans.len() as u64;
        let body = otlp::request(spans, &self.instance);
        let counts: &Counts = &self.shared.queue.counts;
        let mut pause = PAUSE;
        for left in (0..TRIES).rev() {
            let cause = match self.send(body.clone()).await {
                Ok(()) => {
                    self.count(&counts.exported, number, None);
                    return;
                }
                Err(Unsent { cause, may_retry }) if left == 0 || !may_retry || stop.is_cancelled() => cause,
                Err(_) => {
                    // Stopped, it is sent once more at once.
                    let _stopped = stop.run_until_cancelled(sleep(pause)).await;
                    pause *= 2;
                    continue;
                }
            };
            self.count(&counts.failed, number, Some(cause));
            return;
        }
    }

    async fn send(&self, body: Vec<u8>) -> Result<(), Unsent> {
        let request = self.client.post(self.shared.settings.endpoint.clone());
        let request = request.header(CONTENT_TYPE, "application/x-protobuf").body(body);
        match request.send().await {
            Ok(response) if response.status().is_success() => Ok(()),
            Ok(response) => Err(Unsent {
                cause: format!("the collector answered {}", response.status().as_u16()),
                may_retry: matches!(
                    response.status(),
                    StatusCode::TOO_MANY_REQUESTS
                        | StatusCode::BAD_GATEWAY
                        | StatusCode::SERVICE_UNAVAILABLE
                        | StatusCode::GATEWAY_TIMEOUT
                ),
            }),
            // Without its URL, which may hold a secret of the collector's.
            Err(error) => Err(Unsent { cause: error.without_url().to_string(), may_retry: true }),
        }
    }

    fn count(&mut self, count: &AtomicU64, number: u64, cause: Option<String>) {
        count.fetch_add(number, Ordering::Relaxed);
        match cause {
            Some(cause) if self.is_well => {
                warn!(self.log, "traces are dropped, because the collector does not take them"; "cause" => cause);
                self.is_well = false;
            }
            None if !self.is_well => {
                info!(self.log, "the collector takes traces again");
                self.is_well = true;
            }
            Some(_) | None => {}
        }
    }
}

struct Unsent {
    cause: String,
    may_retry: bool,
}
