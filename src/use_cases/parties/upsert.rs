//! Importing parties by code: existing ones are updated, the others created. All items are written or none; of two
//! items with one code, the later wins.

use std::collections::HashMap;

use serde_json::json;

use super::Party;
use crate::clock::uuid_at;
use crate::error::Result;
use crate::store::Audited;
use crate::use_cases::Author;

/// The result of an import.
#[derive(Debug)]
pub struct Upserted {
    /// Created items.
    pub created: usize,
    /// Updated items.
    pub updated: usize,
    /// Items whose code a later item repeats.
    pub repeated: usize,
    /// The id of each item, in the order in which they were sent.
    pub ids: Vec<String>,
}

/// Imports customers, carriers or vehicles.
///
/// # Errors
/// When the database is unavailable.
pub async fn upsert<P: Party>(tx: &mut Audited, by: &dyn Author, items: Vec<P>) -> Result<Upserted> {
    let codes: Vec<_> = items.iter().map(|item| item.code().to_owned()).collect();
    let mut ids: HashMap<_, _> = P::known(tx, &codes).await?.into_iter().collect();
    let known = ids.len();
    for code in &codes {
        if !ids.contains_key(code) {
            ids.insert(code.clone(), uuid_at(by.now()));
        }
    }
    let organization = tx.organization();
    // A later item replaces an earlier one.
    let rows = items.into_iter().map(|item| {
        let id = ids[item.code()];
        (id, item.row(organization.uuid(), id, by.now()))
    });
    let rows: HashMap<_, _> = rows.collect();
    let done = Upserted {
        created: rows.len() - known,
        updated: known,
        repeated: codes.len() - rows.len(),
        ids: codes.iter().map(|code| P::id(ids[code])).collect(),
    };
    let entry = by.entry(P::UPSERT).about(Some(organization), organization);
    tx.audit(entry.made(&json!({"created": done.created, "updated": done.updated})));
    P::write(tx, rows.into_values().collect());
    Ok(done)
}
