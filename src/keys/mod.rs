//! The key directory: all API keys, cached in memory, never older than a second.
//!
//! Each node keeps every API key and organization. A poller reads the revision of access from the database a few
//! times a second, and then the changes. Lookups use memory only while the last successful poll *began* less than
//! [`directory::STALE_AFTER`] ago; after that the caller waits for its own poll, and gets 503 if the database is
//! unavailable. So a revoked key, a changed scope or limit, or a disabled organization takes effect on every node
//! within a second, whatever happens to messages, to Redis, or to the poller: there is no message to lose.
//!
//! A key that is unknown, or has another secret, makes the caller wait for one poll (shared by all waiting callers),
//! so that a new key works at once. Invented ids and wrong secrets take the same path, and therefore the same time:
//! callers cannot find out which ids exist. They cost at most that one small query, however many there are.
//!
//! Revoked and expired keys are kept for [`cache::KEEP_ENDED_MS`], so that a caller with such a key learns that it
//! was revoked or has expired.
//!
//! One row never affects another. Values that this version cannot read, because a newer one wrote them in a rolling
//! upgrade, give no access: an unknown scope is left out, a key of an unknown mode is refused, an unknown access
//! state is closed. They are logged once for each change of the row, and counted.
//!
//! A poll without a response within [`directory::POLL_TIMEOUT`] has failed for all waiting callers: they learn soon
//! that the database is unavailable, and do not queue to find out one by one.

mod api_key;
mod cache;
mod directory;

pub use api_key::ApiKey;
pub use directory::{Directory, Found};
