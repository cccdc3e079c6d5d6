//! The metrics that a node tells.

use std::net::SocketAddr;

use super::world::{World, plain_http};

/// All of them, as text.
pub struct Metrics(pub String);

impl Metrics {
    /// Those of the node whose probes are here.
    pub async fn at(probes: SocketAddr) -> Metrics {
        let url = format!("http://{probes}/metrics");
        Metrics(plain_http().build().unwrap().get(url).send().await.unwrap().text().await.unwrap())
    }

    /// The number of this name, with its labels and without the `trailflow_` that all have; `None` when it is not told.
    pub fn value(&self, name: &str) -> Option<i64> {
        Some(self.text(name)?.parse().unwrap())
    }

    /// The same of a number of seconds, in milliseconds.
    pub fn milliseconds(&self, name: &str) -> Option<i64> {
        let seconds: f64 = self.text(name)?.parse().unwrap();
        Some((seconds * 1000.0).round() as i64)
    }

    fn text(&self, name: &str) -> Option<&str> {
        let mut lines = self.0.lines();
        lines.find_map(|line| line.strip_prefix("trailflow_")?.strip_prefix(name)?.strip_prefix(' '))
    }
}

impl World {
    /// Those of the world's node.
    pub async fn metrics(&self) -> Metrics {
        Metrics::at(self.node.probe_addr()).await
    }
}
