//! What somebody says of themselves.

use super::Accounts;
use crate::domain::formats::is_time_zone;
use crate::domain::text;
use crate::error::{Detail, Error, Result};
use crate::store::portal::AccountRow;
use crate::store::portal::sessions::SessionView;

/// What somebody says of themselves.
pub struct Profile<'a> {
    /// What they are called.
    pub name: &'a str,
    /// The time zone in which times are shown to them, by its IANA name.
    pub zone: &'a str,
}

/// As many characters as the name of an invitation.
const NAME: usize = 100;

/// Keeps what somebody says of themselves.
///
/// # Errors
/// A bad request when one of it is not usable.
pub async fn set_profile(accounts: &Accounts<'_>, session: &SessionView, new: Profile<'_>) -> Result<()> {
    let mut details = Vec::new();
    let name = name_of(new.name).inspect_err(|wrong| details.push(Detail::new("name", *wrong)));
    if !is_time_zone(new.zone) {
        details.push(Detail::new("zone", "is not a time zone; choose one from the list"));
    }
    let (Ok(name), []) = (name, details.as_slice()) else { return Err(Error::violations(details)) };
    let mut tx = accounts.store.begin_account().await?;
    let before = accounts.own(&mut tx, session).await?;
    let row = AccountRow {
        name: Some(name),
        zone: new.zone.to_owned(),
        updated_at: accounts.now,
        ..before.clone()
    };
    let row = tx.update_account(row).await?;
    let kept = |row: &AccountRow| serde_json::json!({ "name": row.name, "zone": row.zone });
    tx.audit(accounts.entry_of("portal_account.update", session).changed(&kept(&before), &kept(&row)));
    tx.commit().await
}

/// A name as it is kept; else what is wrong with it.
pub(super) fn name_of(given: &str) -> Result<String, &'static str> {
    let name = text::trimmed(given);
    if name.is_empty() || !text::is_line(name) {
        return Err("must be one line of text");
    }
    if name.chars().count() > NAME {
        return Err("must have at most 100 characters");
    }
    Ok(name.to_owned())
}
