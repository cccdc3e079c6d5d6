//! Which kinds of notices an organization wants.

use serde_json::json;

use crate::domain::notice::NoticeKind;
use crate::error::{Error, Result};
use crate::store::Audited;
use crate::use_cases::Author;

/// Switches a kind of notice on or off for the organization.
///
/// # Errors
/// When it is about security, and is to be switched off.
pub fn switch(tx: &mut Audited, by: &dyn Author, kind: NoticeKind, on: bool) -> Result<()> {
    if kind.is_security() && !on {
        return Err(Error::conflict("Notices about security cannot be switched off."));
    }
    let organization = tx.organization();
    let entry = by.entry(if on { "notice.switch_on" } else { "notice.switch_off" });
    tx.audit(entry.about(Some(organization), kind).made(&json!({"kind": kind.as_str()})));
    tx.switch_notice(kind, (!on).then_some(by.now()));
    Ok(())
}
