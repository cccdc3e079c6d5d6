//! What is measured of the database's connections, and of what goes there or to Redis in batches.

use std::sync::atomic::{AtomicU64, Ordering};

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

use super::registered::registered;
use crate::batcher::BatchStatus;
use crate::store::PoolStatus;

pub(super) struct DatabaseMetrics {
    connections: Family<ConnectionLabels, Gauge>,
    most: Family<PoolLabels, Gauge>,
    calls: Family<BatchLabels, Counter<u64, AtomicU64>>,
    items: Family<BatchLabels, Counter<u64, AtomicU64>>,
    waited: Family<BatchLabels, Counter<f64, AtomicU64>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ConnectionLabels {
    pool: &'static str,
    state: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct PoolLabels {
    pool: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct BatchLabels {
    batch: &'static str,
}

impl DatabaseMetrics {
    pub(super) fn register(all: &mut Registry) -> Self {
        DatabaseMetrics {
            connections: registered(
                all,
                "database_connections",
                "Connections to the database that are open, by pool: busy or idle",
            ),
            most: registered(all, "database_connections_max", "Connections that a pool may open"),
            calls: registered(
                all,
                "batch_calls",
                "Calls to the database or to Redis that answered several requests together",
            ),
            items: registered(all, "batch_items", "Requests that were answered so"),
            waited: registered(
                all,
                "batch_wait_seconds",
                "How long these requests waited for their calls to begin, together",
            ),
        }
    }

    /// Takes over how they are at this moment.
    pub(super) fn set(&self, pools: &[PoolStatus], batches: impl IntoIterator<Item = BatchStatus>) {
        for PoolStatus { name: pool, most, open, idle } in pools {
            for (state, number) in [("busy", open.saturating_sub(*idle)), ("idle", *idle)] {
                self.connections.get_or_create(&ConnectionLabels { pool, state }).set(number.into());
            }
            self.most.get_or_create(&PoolLabels { pool }).set((*most).into());
        }
        for BatchStatus { name: batch, calls, items, waited } in batches {
            // The counts are kept where the batches are; here they are only shown.
            let (labels, waited) = (BatchLabels { batch }, waited.as_secs_f64());
            self.calls.get_or_create(&labels).inner().store(calls, Ordering::Relaxed);
            self.items.get_or_create(&labels).inner().store(items, Ordering::Relaxed);
            self.waited.get_or_create(&labels).inner().store(waited.to_bits(), Ordering::Relaxed);
        }
    }
}
