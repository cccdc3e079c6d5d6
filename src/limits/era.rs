//! Eras: how the limit holds after Redis has lost its data, because nodes restore their notes.
//!
//! Redis holds an *era* next to the counts, and every admission names the era that it belongs to. An era ends when it
//! no longer exists (the server was flushed, or came back empty), when another process began it (a restart, or a
//! replica that took over and may have missed the last writes), or when a client has fewer instants in Redis than a
//! node has notes of. Then nothing is accepted until the nodes have agreed on a new era: the node that notices begins
//! it, closed; every node restores the requests that it admitted in the last window, and the last node opens it. A
//! node that is silent for `joining::GRACE` is not waited for. Every node checks its era four times a second, so idle
//! nodes notice as well, and the change takes a fraction of a second.
//!
//! In a Redis Cluster the era cannot be read together with the counts, because they are in other slots, and a master can
//! fail over that does not hold it. There an era ends with the Cluster's epoch, too, which grows with each failover
//! before the new master is one. A node learns of it when it connects, as do all that called the master that died, and
//! at its next heartbeat.

/// An era: its key and its value in Redis.
#[derive(Clone)]
pub(super) struct Era {
    pub(super) key: Vec<u8>,
    pub(super) value: Vec<u8>,
}

impl Era {
    pub(super) fn is_open(&self) -> bool {
        self.value.ends_with(b":open")
    }
}
