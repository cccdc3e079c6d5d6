//! Accepting an invitation. It is used up, and the account gets something to log in with and a session, in one
//! transaction: whatever happens on the way, there is either a usable invitation or a usable account.

use uuid::Uuid;

use super::factors::give_recovery_codes;
use super::log_in::no_passkeys;
use super::{
    Accounts, Invited, Opened, PasskeyPrompt, ceremony, invitation, offer, passkeys, password, profile,
    sessions,
};
use crate::clock::uuid_at;
use crate::error::{Detail, Error, Result};
use crate::secrets::passwords::judge_length;
use crate::store::portal::sessions::SessionView;
use crate::store::portal::{AccountRow, FactorRow};
use crate::use_cases::portal_users::redeem;

/// The time zone of somebody who has not chosen one.
const ZONE: &str = "UTC";

/// What somebody logs in with from now on, who has no passkey.
pub struct NewLogin<'a> {
    /// What they are called.
    pub name: &'a str,
    /// Their password.
    pub password: &'a str,
    /// The offer of one-time codes that they took.
    pub offered: &'a str,
    /// The first of them.
    pub code: &'a str,
}

/// Somebody who has accepted.
pub struct Joined {
    /// Their session.
    pub opened: Opened,
    /// Their recovery codes, shown once; none for an account that was there before.
    pub recovery_codes: Vec<String>,
    /// What the organization is called.
    pub organization_name: String,
}

/// Accepts with a password and one-time codes.
///
/// # Errors
/// Not found for a link that does not work; a bad request; a conflict when the address has an account already; too
/// many attempts.
pub async fn accept_with_password(accounts: &Accounts<'_>, token: &str, new: NewLogin<'_>) -> Result<Joined> {
    let invited = invitation(accounts, token).await?;
    no_account_yet(&invited)?;
    let id = uuid_at(accounts.now);
    let (name, codes) = checked(accounts, &invited, id, &new)?;
    let known = [invited.user.email.as_str(), &name, &invited.organization.name];
    let hash = password::hash_of(accounts, new.password, &known).await?;
    let account = fresh(accounts, id, &invited, name, Some(hash));
    join(accounts, token, invited, account, (codes, "password and authenticator")).await
}

/// The name and the codes of a form. All that is wrong with it is told together, except how easy the password is to
/// guess: that costs more than all the rest.
fn checked(
    accounts: &Accounts<'_>,
    invited: &Invited,
    id: Uuid,
    new: &NewLogin<'_>,
) -> Result<(String, FactorRow)> {
    let mut details = Vec::new();
    let name = profile::name_of(new.name).inspect_err(|wrong| details.push(Detail::new("name", *wrong)));
    if let Err(wrong) = judge_length(new.password) {
        details.push(Detail::new("password", wrong));
    }
    let codes = match offer::taken(accounts, invited.user.id, id, (new.offered, new.code)) {
        Err(Error::BadRequest { details: wrong, .. }) => {
            details.extend(wrong);
            None
        }
        codes => Some(codes?),
    };
    match (name, codes) {
        (Ok(name), Some(codes)) if details.is_empty() => Ok((name, codes)),
        _ => Err(Error::violations(details)),
    }
}

/// Asks the browser for the passkey of whoever is invited.
///
/// # Errors
/// As for accepting.
pub async fn ask_to_accept(accounts: &Accounts<'_>, token: &str, name: &str) -> Result<PasskeyPrompt> {
    let invited = invitation(accounts, token).await?;
    no_account_yet(&invited)?;
    let passkeys = accounts.passkeys.ok_or_else(no_passkeys)?;
    let name = profile::name_of(name).map_err(|wrong| Error::invalid("name", wrong))?;
    let id = uuid_at(accounts.now);
    let challenge = passkeys.ask_new(id, &invited.user.email, &name, Vec::new())?;
    ceremony::keep(accounts, ceremony::NEW_PASSKEY, Some(id), challenge).await
}

/// Accepts with the passkey that the browser made.
///
/// # Errors
/// As above.
pub async fn accept_with_passkey(
    accounts: &Accounts<'_>,
    token: &str,
    name: &str,
    (ceremony, given): (&str, &str),
) -> Result<Joined> {
    let invited = invitation(accounts, token).await?;
    no_account_yet(&invited)?;
    let name = profile::name_of(name).map_err(|wrong| Error::invalid("name", wrong))?;
    let (id, made) = passkeys::made(accounts, ceremony, given).await?;
    let passkey = passkeys::row(accounts, id, made);
    let account = fresh(accounts, id, &invited, name, None);
    join(accounts, token, invited, account, (passkey, "passkey")).await
}

/// Accepts with the account of somebody who is logged in.
///
/// # Errors
/// Not found for a link that does not work; a conflict when the invitation is for another address.
pub async fn attach(accounts: &Accounts<'_>, token: &str, session: &SessionView) -> Result<Joined> {
    let invited = invitation(accounts, token).await?;
    if invited.user.email != session.account.email {
        return Err(Error::conflict(format!(
            "This invitation is for {}, and you are signed in as {}. Sign out first.",
            invited.user.email, session.account.email
        )));
    }
    let mut tx = accounts.store.begin_account().await?;
    accounts.own(&mut tx, session).await?;
    let user = redeem(&mut tx, accounts.now, token, session.account.id).await?;
    let opened =
        sessions::replace(accounts, &mut tx, session, |row| row.portal_user_id = Some(user.id)).await?;
    tx.commit().await?;
    Ok(Joined { opened, recovery_codes: Vec::new(), organization_name: invited.organization.name })
}

async fn join(
    accounts: &Accounts<'_>,
    token: &str,
    invited: Invited,
    account: AccountRow,
    (factor, word): (FactorRow, &'static str),
) -> Result<Joined> {
    let mut tx = accounts.store.begin_account().await?;
    let account = tx.insert_account(account).await?;
    let user = redeem(&mut tx, accounts.now, token, account.id).await?;
    tx.insert_factor(factor).await?;
    let recovery_codes = give_recovery_codes(accounts, &mut tx, account.id).await?;
    let opened = sessions::open(accounts, &mut tx, &account, word, Some(&user)).await?;
    tx.commit().await?;
    Ok(Joined { opened, recovery_codes, organization_name: invited.organization.name })
}

fn fresh(
    accounts: &Accounts<'_>,
    id: Uuid,
    invited: &Invited,
    name: String,
    password_hash: Option<String>,
) -> AccountRow {
    AccountRow {
        id,
        email: invited.user.email.clone(),
        name: Some(name),
        zone: ZONE.to_owned(),
        password_hash,
        reset_hash: None,
        reset_expires_at: None,
        last_login_at: None,
        created_at: accounts.now,
        updated_at: accounts.now,
    }
}

fn no_account_yet(invited: &Invited) -> Result<()> {
    if invited.account.is_some() {
        return Err(Error::conflict(
            "This address has an account already. Sign in to accept the invitation.",
        ));
    }
    Ok(())
}
