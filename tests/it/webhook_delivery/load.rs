//! Load that goes on whatever happens: every change is repeated until it is answered.

use std::collections::HashSet;
use std::net::SocketAddr;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::harness::raw::Write;
use crate::harness::{Organization, World, plain_http};

/// For everything that must come to pass; far more than it takes.
pub const DEADLINE: Duration = Duration::from_secs(180);
/// Below the highest limit of a key, 600 a minute.
const CALLS_OF_A_KEY: usize = 400;

/// New loads of one organization.
pub struct Load {
    keys: Vec<String>,
    http: reqwest::Client,
    most: usize,
    begun: AtomicUsize,
    over: AtomicBool,
    created: Mutex<HashSet<String>>,
}

impl Load {
    /// Loads to come, `most` of them at most.
    pub async fn prepare(world: &World, organization: Organization, most: usize) -> Load {
        let mut keys = Vec::new();
        for _ in 0..=most / CALLS_OF_A_KEY {
            keys.push(world.key(organization).await);
        }
        let http = plain_http().timeout(Duration::from_secs(5)).build().unwrap();
        Load {
            keys,
            http,
            most,
            begun: AtomicUsize::new(0),
            over: AtomicBool::new(false),
            created: Mutex::default(),
        }
    }

    /// Creates loads, one after another, at whatever nodes there are at the moment, until all are made or it is
    /// stopped. Several may be at it. Between two of one it waits for `pause`.
    pub async fn run(&self, nodes: &Mutex<Vec<SocketAddr>>, pause: Duration) {
        while !self.over.load(Ordering::SeqCst) {
            let number = self.begun.fetch_add(1, Ordering::SeqCst);
            if number >= self.most {
                return;
            }
            let write =
                Write::load(&self.keys[number / CALLS_OF_A_KEY], &format!("n{number}"), &number.to_string());
            let id = self.until_created(&write, number, nodes).await;
            self.created.lock().unwrap().insert(id);
            sleep(pause).await;
        }
    }

    /// Repeats a write, at one node after another, until it is answered; returns the load's id.
    async fn until_created(&self, write: &Write, first: usize, nodes: &Mutex<Vec<SocketAddr>>) -> String {
        let end = Instant::now() + DEADLINE;
        for turn in first.. {
            assert!(Instant::now() < end, "{write:?} is stuck");
            let node = {
                let nodes = nodes.lock().unwrap();
                nodes[turn % nodes.len()]
            };
            match write.send(&self.http, node).await {
                Ok(answer) if answer.status == 201 => {
                    return answer.json()["data"]["id"].as_str().unwrap().to_owned();
                }
                _ => sleep(Duration::from_millis(25)).await,
            }
        }
        unreachable!("turns do not run out")
    }

    /// Nothing new from now on.
    pub fn stop(&self) {
        self.over.store(true, Ordering::SeqCst);
    }

    /// The loads that were created, as their creators know it.
    pub fn created(&self) -> HashSet<String> {
        self.created.lock().unwrap().clone()
    }

    pub fn count(&self) -> usize {
        self.created.lock().unwrap().len()
    }
}
