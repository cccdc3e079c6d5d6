//! An organization's access to the API, and the approval of live traffic.

use super::{ProductionApproval, change, check_open, document};
use crate::domain::access::AccessState;
use crate::domain::access_moves::{Access, AccessMove, Verdict};
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::store::AccessTransaction;
use crate::store::access::OrganizationRow;
use crate::use_cases::{Author, Because};

/// Changes the access. Setting the current state only records the new reason. A change ends the step-up of
/// the organization's members.
///
/// # Errors
/// When there is no such organization, no such move from its state, or the author may not make it.
pub async fn set_access(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    id: OrganizationId,
    wish: AccessMove,
    reason: &str,
) -> Result<OrganizationRow> {
    let mut moves = false;
    let row = change(tx, &Because::of(by, reason), id, "organization.set_access", |row| {
        let access = access_of(row)?;
        let to = match access.verdict(wish) {
            Verdict::Same => access.state,
            Verdict::Legal(to) => to,
            refused => return Err(illegal(access, wish, refused)),
        };
        if to == AccessState::LiveEnabled {
            by.require("access:live")?;
        }
        if (access.state, to) == (AccessState::LiveEnabled, AccessState::TestEnabled) {
            row.production_approval = None;
        }
        moves = to != access.state;
        if moves {
            row.state_before_disabled = (to == AccessState::Disabled).then(|| access.state.to_string());
            row.disabled_at = (to == AccessState::Disabled).then(|| by.now());
        }
        row.access_state = to.to_string();
        row.access_reason = Some(reason.to_owned());
        Ok(())
    })
    .await?;
    if moves {
        tx.end_step_up(id).await?;
    }
    Ok(row)
}

/// Records the approval of live traffic, which live access requires.
///
/// # Errors
/// When there is no such organization, or the approval's date is in the future.
pub async fn approve_production(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    id: OrganizationId,
    approval: &ProductionApproval,
) -> Result<OrganizationRow> {
    if approval.approved_at > by.now() {
        return Err(Error::invalid("/approvedAt", "must not be in the future"));
    }
    change(tx, by, id, "organization.approve_production", |row| {
        row.production_approval = document(approval)?;
        Ok(())
    })
    .await
}

/// The state that the moves of an organization's access depend on.
///
/// # Errors
/// When a newer version set it, or the organization was closed.
pub fn access_of(row: &OrganizationRow) -> Result<Access> {
    check_open(row.closed_at)?;
    let state = |word: &str| {
        word.parse::<AccessState>().map_err(|_| {
            Error::conflict(format!(
                "Access is {word}, which this version of Trailflow does not know and cannot change. A newer version \
                 set it: finish the upgrade first."
            ))
        })
    };
    Ok(Access {
        state: state(&row.access_state)?,
        before_disabled: row.state_before_disabled.as_deref().map(state).transpose()?,
        approved: row.production_approval.is_some(),
    })
}

fn illegal(access: Access, wish: AccessMove, refused: Verdict) -> Error {
    let open: Vec<_> = access.moves().map(AccessMove::as_str).collect();
    let open = open.join(", ");
    Error::conflict(match refused {
        Verdict::NotApproved => format!(
            "Live access needs a recorded production approval; record who approved it and on what UAT \
             result first. Without it access can move from {} to: {open}.",
            access.state
        ),
        _ => {
            format!("Access is {} and cannot move to {wish}; from here it can move to: {open}.", access.state)
        }
    })
}
