//! API keys: listed for everybody; test keys are made, rolled and revoked by admins, who can also block a live key.

pub(in crate::portal) mod block;
mod hooks;
mod line;
pub(in crate::portal) mod list;
mod made;
pub(in crate::portal) mod make;
pub(in crate::portal) mod revoke;
pub(in crate::portal) mod roll;

use crate::domain::access::KeyMode;
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::{Error, Result};
use crate::portal::visitor::Visitor;
use crate::store::access::ApiKeyRow;
use crate::use_cases::api_keys::no_such_key;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// The key that the path names, as a use case wants it.
fn named(visitor: &Visitor) -> Result<(OrganizationId, ApiKeyId)> {
    let key = visitor.parameter().parse().map_err(|_| no_such_key(visitor))?;
    Ok((visitor.organization_id()?, key))
}

/// The key that the path names, if it is one of this mode and not over.
async fn find(visitor: &Visitor, mode: KeyMode) -> Result<ApiKeyRow> {
    let (organization, id) = named(visitor)?;
    let found = visitor.app().store.api_key(organization, id).await?;
    found.filter(|row| row.mode == mode.as_str()).ok_or_else(|| no_such_key(visitor))
}

/// Wants the key's name as it is, so that no other key is meant.
fn check_typed(visitor: &Visitor, row: &ApiKeyRow) -> Result<()> {
    if visitor.form().one("name")? == row.name.trim() {
        return Ok(());
    }
    Err(Error::invalid("name", "must be the key's name, exactly as it is shown"))
}

/// What was given as the reason, or else what happened.
fn reason<'a>(visitor: &'a Visitor, otherwise: &'a str) -> Result<&'a str> {
    let given = visitor.form().one("reason")?;
    if given.chars().count() > 200 || given.chars().any(char::is_control) {
        return Err(Error::invalid("reason", "must be one line of at most 200 characters"));
    }
    Ok(if given.is_empty() { otherwise } else { given })
}

/// How the key begins, which is not secret: enough to find it in a configuration.
fn begins(row: &ApiKeyRow) -> String {
    let id = row.id.simple().to_string();
    format!("tf_{}_{}…", row.mode.to_lowercase(), &id[..12])
}
