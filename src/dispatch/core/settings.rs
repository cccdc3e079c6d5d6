//! The dispatcher's settings.

use super::schedule::Schedule;
use crate::config::WebhookSettings;

/// The dispatcher's settings.
#[derive(Debug, Clone)]
pub struct Settings {
    /// When a failed delivery is retried.
    pub schedule: Schedule,
    /// Concurrent attempts at one endpoint.
    pub per_endpoint: usize,
    /// Concurrent attempts of this process at one host; one organization has at most half of them.
    pub per_host: usize,
    /// Concurrent attempts of this process, without lingering ones.
    pub in_total: usize,
}

impl Settings {
    /// As configured.
    #[must_use]
    pub fn new(settings: &WebhookSettings) -> Self {
        Settings {
            schedule: Schedule::new(settings.retry_delays.clone()),
            per_endpoint: settings.per_endpoint,
            per_host: settings.per_host,
            in_total: settings.in_total,
        }
    }
}
