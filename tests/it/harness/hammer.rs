//! Demand beyond the limit, and what may be concluded from it.
//!
//! Of each request is known when it was sent and when its answer was there; it was judged somewhere in between. What
//! follows is asserted only where it holds for every such moment, so that a slow machine cannot fail a right limit.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures::future::join_all;
use serde_json::Value;
use tokio::time::Instant;

use super::world::http_with;

/// Between two requests of one connection. Without it, the tests' own work would starve the servers.
const PACE: Duration = Duration::from_millis(20);
/// By when the servers must have got through the demand, however slow the machine.
const DEADLINE: Duration = Duration::from_secs(180);
/// How many refusals prove that there was more demand than the limit.
const ENOUGH_REFUSALS: usize = 100;

/// What became of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Accepted,
    Refused,
    /// 503: a node that was not let run for a while does not trust what it knows. The limiter may have counted it.
    Unknown,
}

/// One request and its answer.
#[derive(Debug, Clone, Copy)]
pub struct Shot {
    sent: Instant,
    received: Instant,
    fate: Fate,
}

/// Everything that one key asked for.
pub struct Hammered {
    accepted: Vec<Shot>,
    refused: Vec<Shot>,
    unknown: Vec<Shot>,
}

/// Asks with one key over `connections` connections, spread over the nodes, for `length` and until the limit has bitten.
pub async fn hammer(nodes: &[SocketAddr], token: &str, connections: usize, length: Duration) -> Hammered {
    let shots = Arc::new(Mutex::new(Vec::new()));
    let done = Arc::new(AtomicBool::new(false));
    let asking: Vec<_> = (0..connections)
        .map(|number| {
            let (http, shots, done) = (http_with(token), shots.clone(), done.clone());
            let url = format!("http://{}/v1/carriers?limit=1", nodes[number % nodes.len()]);
            tokio::spawn(async move {
                while !done.load(Ordering::Relaxed) {
                    let shot = shoot(&http, &url).await;
                    shots.lock().unwrap().push(shot);
                    tokio::time::sleep(PACE).await;
                }
            })
        })
        .collect();
    let began = Instant::now();
    let refusals = || shots.lock().unwrap().iter().filter(|shot| shot.fate == Fate::Refused).count();
    while began.elapsed() < length || refusals() < ENOUGH_REFUSALS {
        assert!(began.elapsed() < length + DEADLINE, "the limit never bites");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    done.store(true, Ordering::Relaxed);
    for task in join_all(asking).await {
        task.unwrap();
    }
    let mut shots = shots.lock().unwrap().clone();
    shots.sort_by_key(|shot| shot.sent);
    let all = |fate| shots.iter().filter(|shot| shot.fate == fate).copied().collect();
    Hammered { accepted: all(Fate::Accepted), refused: all(Fate::Refused), unknown: all(Fate::Unknown) }
}

async fn shoot(http: &reqwest::Client, url: &str) -> Shot {
    let sent = Instant::now();
    let response = http.get(url).send().await.unwrap();
    let received = Instant::now();
    let fate = match response.status().as_u16() {
        200 => Fate::Accepted,
        503 => Fate::Unknown,
        _ => Fate::Refused,
    };
    if fate == Fate::Refused {
        assert_eq!(response.status(), 429);
        assert_eq!(response.headers()["retry-after"], "60");
        let body: Value = response.json().await.unwrap();
        assert_eq!(body["error"]["code"], "rate_limited");
    }
    Shot { sent, received, fate }
}

impl Hammered {
    pub fn accepted(&self) -> usize {
        self.accepted.len()
    }

    pub fn refused(&self) -> usize {
        self.refused.len()
    }

    /// No window, wherever it starts, holds more than the limit; and nothing was refused that would have fit.
    pub fn assert_limit_held(&self, limit: usize, window: Duration) {
        // Redis counts by the wall clock, which may be slewed by 500 ppm against the clock used here.
        let margin = window / 1000;
        let most = self.most_within(window - margin);
        assert!(most <= limit, "{most} were accepted within one window, the limit is {limit}");
        for refused in &self.refused {
            let fit = self.that_may_stand_before(refused, window + margin);
            assert!(fit >= limit, "refused with {fit} in the window, the limit is {limit}: {refused:?}");
        }
    }

    /// How many accepted requests were surely judged within one window: sent and answered in it.
    fn most_within(&self, window: Duration) -> usize {
        let within = |first: &Shot| {
            let end = first.sent + window;
            self.accepted.iter().filter(|shot| shot.sent >= first.sent && shot.received < end).count()
        };
        self.accepted.iter().map(within).max().unwrap_or(0)
    }

    /// How many accepted requests may have been in the window that ended when this one was judged.
    fn that_may_stand_before(&self, refused: &Shot, window: Duration) -> usize {
        let may = |shot: &&Shot| shot.sent <= refused.received && shot.received + window >= refused.sent;
        self.accepted.iter().chain(&self.unknown).filter(may).count()
    }
}
