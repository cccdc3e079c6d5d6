//! The end of the audit chain, as a metric: whoever keeps the metrics keeps it, too, out of reach of those who can
//! write to the database.

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

use super::registered::registered;

/// The head of the chain when it was last looked at.
pub struct AuditMetrics {
    head: Family<HeadLabels, Gauge>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct HeadLabels {
    hash: String,
}

impl AuditMetrics {
    pub(super) fn register(all: &mut Registry) -> Self {
        AuditMetrics {
            head: registered(all, "audit_head", "The last entry of the audit chain, with its hash"),
        }
    }

    /// Keeps the head, in place of the one before.
    pub fn head_is(&self, sequence: i64, hash: &str) {
        self.head.clear();
        self.head.get_or_create(&HeadLabels { hash: hash.to_owned() }).set(sequence);
    }
}
