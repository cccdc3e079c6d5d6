//! The key directory: who holds which key, in memory, never older than a second.
//!
//! Each node keeps every API key and organization. A poller asks the database for the revision of
//! access a few times a second, and reads what has changed. An answer from memory is given only
//! while the last successful poll *began* less than [`directory::STALE_AFTER`] ago; after that the caller waits
//! for a poll of its own, and gets 503 when the database is away. So a revoked key, a changed scope
//! or limit, or a disabled organization is refused on every node within a second, whatever happens
//! to messages, to Redis, or to the poller: there is no message to lose.
//!
//! A key that is not known, or known with another secret, makes the caller wait for one poll (shared by
//! all who wait), so that a new key works at once. Made-up ids and wrong secrets take the same way, and
//! therefore the same time: nobody learns which ids exist. They cost at most that one small query,
//! however many come.
//!
//! Keys that were revoked or have expired are remembered for [`cache::KEEP_ENDED_MS`], so that whoever still has
//! one is told what became of it.
//!
//! One row never hurts another. What this version cannot read of a row, because a newer one wrote it in
//! a rolling upgrade, gives nothing: an unknown scope is left out, a key of an unknown mode is refused,
//! an unknown access state is closed. It is logged once for each change of the row, and counted.
//!
//! A poll that the database does not answer within [`directory::POLL_TIMEOUT`] has failed, for all who wait for
//! it: callers learn soon that the database is away, and do not queue up to find out one by one.

mod api_key;
mod cache;
mod directory;

pub use api_key::ApiKey;
pub use directory::{Directory, Found};
