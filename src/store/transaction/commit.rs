//! How a write ends.

use sea_orm::DatabaseTransaction;

use crate::error::Result;
use crate::store::Store;
use crate::store::audit::{self, Entry};

/// How a write ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Committed {
    /// Everything is in the database.
    Done,
    /// Another request with the same idempotency key was faster; nothing was written.
    ReceiptExists,
}

/// Commits, with the entries for the audit chain: they come last, because others wait for the end of the
/// chain.
pub(in crate::store) async fn commit(
    store: &Store,
    transaction: DatabaseTransaction,
    entries: Vec<Entry>,
) -> Result<()> {
    for entry in entries {
        audit::append(store, &transaction, entry).await?;
    }
    transaction.commit().await.map_err(|error| store.cannot_write(error))?;
    store.wrote();
    Ok(())
}
