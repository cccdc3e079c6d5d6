//! The two things that the status page has to do with the main database, both while it answers: a copy of staff's
//! tokens, at most a minute old, and what staff did here, appended to the audit chain.

use std::time::Duration;

use slog::{info, warn};
use tokio::time::sleep;

use super::parts::Parts;
use crate::error::{Error, Result};
use crate::store::tokens::OperatorTokenRow;
use crate::store::{DatabaseSettings, Store};

/// How often tokens are copied and entries handed over.
const EVERY: Duration = Duration::from_secs(20);
/// Tokens a statement, and at most: staff are few.
const AT_ONCE: u64 = 1_000;
const MOST: usize = 20_000;

/// Where the main database is.
#[derive(Clone)]
pub enum Main {
    /// Open already: this process serves from it.
    Open(Box<Store>),
    /// To be opened when it answers.
    At(DatabaseSettings),
}

/// Copies and hands over for as long as it is run.
pub async fn keep_in_touch(parts: Parts, main: Main) {
    let log = parts.telemetry.log();
    let (mut store, mut was_there) = (None, true);
    loop {
        if store.is_none() {
            store = open(&main).await;
        }
        let there = match &store {
            None => Err(Error::unavailable("the main database cannot be opened")),
            Some(store) => touch(&parts, store).await,
        };
        match &there {
            Err(error) if was_there => {
                warn!(log, "the main database is away; the last copy of staff's tokens is used";
                    "cause" => error.cause());
            }
            Ok(()) if !was_there => info!(log, "the main database is back"),
            _ => {}
        }
        was_there = there.is_ok();
        sleep(EVERY).await;
    }
}

/// The main database, if it is there and has the schema of this version.
async fn open(main: &Main) -> Option<Store> {
    match main {
        Main::Open(store) => Some(Store::clone(store)),
        Main::At(settings) => {
            // A file that is not there is not made.
            let url = settings.url.replace("mode=rwc", "mode=rw");
            let store = Store::connect(&DatabaseSettings { url, max_connections: 2 }).await.ok()?;
            let lacks = store.pending_migrations().await;
            if matches!(lacks, Ok(0)) {
                return Some(store);
            }
            store.close().await;
            None
        }
    }
}

/// Copies and hands over, once.
///
/// # Errors
/// When a database cannot be asked.
pub async fn touch(parts: &Parts, main: &Store) -> Result<()> {
    let _alone = parts.handing_over.lock().await;
    parts.store.copy_staff(tokens(main).await?).await?;
    for (number, entry) in parts.store.waiting_entries().await? {
        // It was appended, and this process ended before it noted that.
        if !main.has_recent_audit_entry(&entry).await? {
            let mut tx = main.begin_access().await?;
            tx.audit(entry);
            tx.commit().await?;
        }
        parts.store.entry_is_appended(number).await?;
    }
    Ok(())
}

async fn tokens(main: &Store) -> Result<Vec<OperatorTokenRow>> {
    let (mut tokens, mut after) = (Vec::new(), None);
    loop {
        let page = main.operator_tokens(after, AT_ONCE).await?;
        after = page.rows.last().map(|row| row.id);
        let more = page.more;
        tokens.extend(page.rows);
        if !more || tokens.len() >= MOST {
            return Ok(tokens);
        }
    }
}
