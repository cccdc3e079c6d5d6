//! Changing a load's status.

use super::emit::emit;
use super::view::{self, no_such_load};
use crate::contract::partner::types::{Load, LoadStatus};
use crate::domain::load_status::{Transition, reachable, transition, word};
use crate::domain::rendered::Rendered;
use crate::error::{Error, Result};
use crate::store::UnitOfWork;
use crate::store::loads::{LoadReference, LoadRow};
use crate::use_cases::Author;

/// Changes a load's status. Setting the current status succeeds and changes nothing.
///
/// # Errors
/// When there is no such load, or it may not change to this status.
pub async fn change_load_status(
    tx: &mut UnitOfWork,
    by: &dyn Author,
    id: &str,
    to: LoadStatus,
) -> Result<Rendered<Load>> {
    let before = tx.tenant().await?.load(&LoadReference::from(id)).await?;
    let mut before = before.ok_or_else(|| no_such_load(by))?;
    view::renew(&mut before);
    let mut row = before.clone();
    if move_to(&mut row, to)? {
        row.updated_at = tx.at();
        let load = view::render(&mut row)?;
        emit(tx, Some(&before), &row, &load);
        tx.update_load(row);
        return Ok(load);
    }
    view::render(&mut row)
}

/// Sets the status if the load may change to it; returns whether it changed.
pub(super) fn move_to(row: &mut LoadRow, to: LoadStatus) -> Result<bool> {
    let from = view::status(&row.status)?;
    match transition(from, to) {
        Transition::Same => Ok(false),
        Transition::Legal => {
            word(to).clone_into(&mut row.status);
            Ok(true)
        }
        Transition::Illegal => Err(Error::conflict(illegal(from, to))),
    }
}

fn illegal(from: LoadStatus, to: LoadStatus) -> String {
    let ways: Vec<_> = reachable(from).map(word).collect();
    if ways.is_empty() {
        format!("The load is {from}, which is final; it cannot become {to}.")
    } else {
        format!("The load is {from} and cannot become {to}; from here it can become {}.", ways.join(", "))
    }
}
