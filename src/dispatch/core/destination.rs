//! Where the deliveries of a queue go.

use std::sync::Arc;

use crate::webhooks::Endpoint;

/// An endpoint, and the host whose attempts are counted together.
#[derive(Debug)]
pub struct Destination {
    /// The URL, and secrets that are open.
    pub endpoint: Endpoint,
    /// Its host, written in one way.
    pub host: Arc<str>,
}
