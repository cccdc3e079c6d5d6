//! That the limit holds over a loss of Redis's memory: eras, and nodes that give their notes back.
//!
//! Redis holds an *era* beside the counts, and every admission names the era that it belongs to. An era
//! ends when it is not there any more (the server was flushed, or came back empty) or was begun by another
//! process (a restart, a replica that took over and may have missed the last writes), and when a client has
//! fewer instants in Redis than a node has notes of. Then nothing is accepted until the nodes have agreed on
//! a new one: whoever notices begins it, closed; every node gives back what it let through in the last
//! window, and the last one opens it. A node that is silent for `joining::GRACE` is not waited for. Every node asks
//! for its era four times a second, so an idle one notices as well, and this takes a fraction of a second.
//!
//! In a Redis Cluster the era cannot be read together with the counts, whose slots are elsewhere. There a
//! node gives its notes back whenever it connects, and a client's as soon as some of them are missing.

/// An era, and where it stands.
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
