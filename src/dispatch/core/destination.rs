//! The destination of a queue's deliveries.

use std::sync::Arc;

use crate::webhooks::Endpoint;

/// An endpoint, and the host whose attempts are counted together.
#[derive(Debug)]
pub struct Destination {
    /// The URL, and the decrypted secrets.
    pub endpoint: Endpoint,
    /// Its host, normalized.
    pub host: Arc<str>,
}
