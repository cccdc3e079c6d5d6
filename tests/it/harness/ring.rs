//! Many keys of one organization in turn, so that a busy test never meets a key's limit.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};

use trailflow::contract::partner::client::Client;

use super::tenants::Organization;
use super::world::{World, partner_at};

/// Below the highest limit, 600 a minute.
const CALLS_OF_A_KEY: usize = 500;

/// Clients of one node that together may make a given number of calls.
pub struct Ring {
    clients: Vec<Client>,
    calls: AtomicUsize,
}

impl World {
    /// Clients of the node at this address, good for so many calls at any speed.
    pub async fn ring(&self, organization: Organization, address: SocketAddr, calls: usize) -> Ring {
        let mut clients = Vec::new();
        for _ in 0..=calls / CALLS_OF_A_KEY {
            clients.push(partner_at(address, &self.key(organization).await));
        }
        Ring { clients, calls: AtomicUsize::new(0) }
    }
}

impl Ring {
    /// The client to make the next call with.
    pub fn client(&self) -> &Client {
        let call = self.calls.fetch_add(1, Ordering::Relaxed);
        self.clients.get(call / CALLS_OF_A_KEY).expect("the ring was made for fewer calls")
    }
}
