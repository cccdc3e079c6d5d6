//! Sessions: opened, replaced by one with a new token, listed, ended.

use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{Accounts, member, notice, refused, view};
use crate::clock::{random, uuid_at};
use crate::domain::id::{OrganizationId, PortalUserId};
use crate::error::{Error, Result};
use crate::secrets::credential::{Credential, Kind};
use crate::store::portal::sessions::{LIFETIME_MS, SessionRow, SessionView};
use crate::store::portal::{AccountRow, AccountTransaction};
use crate::store::portal_users::PortalUserRow;

/// What a browser says of itself is kept up to so many characters.
const AGENT: usize = 200;

/// A session that was opened, or has a new token.
pub struct Opened {
    /// The token, for the browser alone.
    pub token: Credential,
    /// What the browser is known by from now on.
    pub device: String,
    /// Whether it is for an organization; else they choose one, or have none.
    pub has_membership: bool,
}

/// Opens a session for somebody who proved who they are. With one membership it is for that organization; with
/// several, they choose. Their oldest one ends, if they would have too many.
pub(super) async fn open(
    accounts: &Accounts<'_>,
    tx: &mut AccountTransaction,
    account: &AccountRow,
    factor: &'static str,
    membership: Option<&PortalUserRow>,
) -> Result<Opened> {
    let now = accounts.now;
    let memberships = tx.memberships(account.id).await?;
    let only = if let [only] = memberships.as_slice() { Some(only) } else { None };
    let membership = membership.or(only);
    let (device, is_known) = know_device(accounts, tx, account.id).await?;
    if !is_known && account.last_login_at.is_some() {
        tx.mail(notice::new_device(accounts, account)?);
    }
    let account = tx.update_account(AccountRow { last_login_at: Some(now), ..account.clone() }).await?;
    let token = Credential::new(Kind::Session, uuid_at(now), random());
    let row = SessionRow {
        id: token.id(),
        token_hash: token.hash().to_vec(),
        account_id: account.id,
        portal_user_id: membership.map(|membership| membership.id),
        factor: factor.to_owned(),
        created_at: now,
        seen_at: now,
        expires_at: now + LIFETIME_MS,
        stepped_up_at: Some(now),
        address: accounts.browser.address.to_string(),
        agent: accounts.browser.agent.chars().take(AGENT).collect(),
    };
    tx.insert_session(row).await?;
    tx.end_oldest_sessions(account.id).await?;
    let member = membership
        .map(|row| (PortalUserId::from_uuid(row.id), OrganizationId::from_uuid(row.organization_id)));
    let made = serde_json::json!({ "factor": factor, "address": accounts.browser.address });
    // A prober signs in every half minute.
    if !is_of_probes(tx, membership).await? {
        tx.audit(accounts.entry("portal_session.open", &view(&account), member).made(&made));
    }
    Ok(Opened { token, device, has_membership: membership.is_some() })
}

async fn is_of_probes(tx: &mut AccountTransaction, membership: Option<&PortalUserRow>) -> Result<bool> {
    match membership {
        Some(membership) => tx.is_of_probes(membership).await,
        None => Ok(false),
    }
}

/// What the browser is known by, and whether it was known to this account.
async fn know_device(
    accounts: &Accounts<'_>,
    tx: &mut AccountTransaction,
    account: Uuid,
) -> Result<(String, bool)> {
    let given = accounts.browser.device.clone().filter(|device| device.len() == 64);
    let device = given.unwrap_or_else(|| hex::encode(random::<32>()));
    let is_known = tx.see_device(account, Sha256::digest(&device).to_vec(), accounts.now).await?;
    Ok((device, is_known))
}

/// Gives a session a new token, with this change; the old one is dead.
pub(super) async fn replace(
    accounts: &Accounts<'_>,
    tx: &mut AccountTransaction,
    session: &SessionView,
    change: impl FnOnce(&mut SessionRow),
) -> Result<Opened> {
    let mut row = tx.session(session.account.id, session.id).await?.ok_or_else(refused)?;
    if !tx.end_session(session.account.id, session.id).await? {
        return Err(refused());
    }
    let token = Credential::new(Kind::Session, uuid_at(accounts.now), random());
    row.id = token.id();
    row.token_hash = token.hash().to_vec();
    row.seen_at = accounts.now;
    change(&mut row);
    let has_membership = row.portal_user_id.is_some();
    tx.insert_session(row).await?;
    let device = accounts.browser.device.clone().unwrap_or_default();
    Ok(Opened { token, device, has_membership })
}

/// Acts for another of their organizations from now on.
///
/// # Errors
/// Not found when they are no member of it.
pub async fn switch_organization(
    accounts: &Accounts<'_>,
    session: &SessionView,
    user: PortalUserId,
) -> Result<Opened> {
    let mut tx = accounts.store.begin_account().await?;
    accounts.own(&mut tx, session).await?;
    let memberships = tx.memberships(session.account.id).await?;
    let chosen = memberships.into_iter().find(|row| row.id == user.uuid());
    let chosen = chosen.ok_or_else(|| Error::not_found("You are not a member of this organization."))?;
    let opened = replace(accounts, &mut tx, session, |row| row.portal_user_id = Some(chosen.id)).await?;
    let organization = OrganizationId::from_uuid(chosen.organization_id);
    tx.audit(accounts.entry("portal_session.switch", &session.account, Some((user, organization))));
    tx.commit().await?;
    Ok(opened)
}

/// Somebody's open sessions, the newest first.
///
/// # Errors
/// When the database cannot be asked.
pub async fn sessions_of(accounts: &Accounts<'_>, session: &SessionView) -> Result<Vec<SessionRow>> {
    accounts.store.portal_sessions(session.account.id, accounts.now).await
}

/// Ends one of their other sessions.
///
/// # Errors
/// Not found when it is not theirs, or over.
pub async fn end_session(accounts: &Accounts<'_>, session: &SessionView, id: Uuid) -> Result<()> {
    let mut tx = accounts.store.begin_account().await?;
    accounts.own(&mut tx, session).await?;
    if !tx.end_session(session.account.id, id).await? {
        return Err(Error::not_found("There is no such session, or it is over."));
    }
    tx.audit(accounts.entry_of("portal_session.end", session));
    tx.commit().await
}

/// Ends all of their other sessions.
///
/// # Errors
/// When the database cannot be asked.
pub async fn end_other_sessions(accounts: &Accounts<'_>, session: &SessionView) -> Result<()> {
    let mut tx = accounts.store.begin_account().await?;
    accounts.own(&mut tx, session).await?;
    tx.end_sessions(session.account.id, Some(session.id)).await?;
    tx.audit(accounts.entry_of("portal_session.end_others", session));
    tx.commit().await
}

/// Logs out. A session that is over stays over.
///
/// # Errors
/// When the database cannot be asked.
pub async fn log_out(accounts: &Accounts<'_>, session: &SessionView) -> Result<()> {
    let mut tx = accounts.store.begin_account().await?;
    tx.end_session(session.account.id, session.id).await?;
    let member = session.membership.as_ref().map(member);
    tx.audit(accounts.entry("portal_session.log_out", &session.account, member));
    tx.commit().await
}
