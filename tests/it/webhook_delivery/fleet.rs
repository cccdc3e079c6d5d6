//! Nodes in processes of their own that are killed and started again.

use std::net::SocketAddr;
use std::sync::Mutex;

use crate::harness::backend::Place;
use crate::harness::process::Process;

/// Nodes on one database.
pub struct Fleet<'a> {
    place: &'a Place,
    settings: &'a [(&'a str, &'a str)],
    nodes: Vec<Option<Process>>,
    next: usize,
}

impl<'a> Fleet<'a> {
    pub async fn start(place: &'a Place, settings: &'a [(&'a str, &'a str)], count: usize) -> Fleet<'a> {
        let mut nodes = Vec::new();
        for _ in 0..count {
            nodes.push(Some(Process::start_with(place, None, settings).await));
        }
        Fleet { place, settings, nodes, next: 0 }
    }

    /// Where the nodes listen. An address that is gone stays until the node is back.
    pub fn addresses(&self) -> Vec<SocketAddr> {
        self.nodes.iter().flatten().map(|node| node.api_addr).collect()
    }

    /// kill -9 of the node whose turn it is, and its restart.
    pub async fn kill_one(&mut self, addresses: &Mutex<Vec<SocketAddr>>) {
        let turn = self.next % self.nodes.len();
        self.next += 1;
        self.nodes[turn].take().unwrap().kill().await;
        self.nodes[turn] = Some(Process::start_with(self.place, None, self.settings).await);
        *addresses.lock().unwrap() = self.addresses();
    }

    /// kill -9 of every node.
    pub async fn kill_all(&mut self) {
        for node in &mut self.nodes {
            node.take().unwrap().kill().await;
        }
    }

    /// Starts all again.
    pub async fn start_all(&mut self, addresses: &Mutex<Vec<SocketAddr>>) {
        for node in &mut self.nodes {
            *node = Some(Process::start_with(self.place, None, self.settings).await);
        }
        *addresses.lock().unwrap() = self.addresses();
    }

    /// SIGTERM to each, which ends well.
    pub async fn terminate(self) {
        for node in self.nodes.into_iter().flatten() {
            assert_eq!(node.terminate().await, Some(0));
        }
    }
}
