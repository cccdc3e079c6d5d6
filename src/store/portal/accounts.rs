//! Accounts and their memberships, as they are read. They are changed in an [`AccountTransaction`](super::AccountTransaction).

use std::collections::HashMap;

use futures::try_join;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Statement};
use uuid::Uuid;

use super::{AccountRow, kind};
use crate::domain::id::PortalUserId;
use crate::domain::portal::PortalUserStatus;
use crate::error::Result;
use crate::store::access::OrganizationRow;
use crate::store::entities::{organizations, portal_accounts, portal_factors, portal_users};
use crate::store::portal_users::PortalUserRow;
use crate::store::{Store, internal};

/// How somebody signs in.
#[derive(Debug, Clone, Default)]
pub struct SignIn {
    /// How many passkeys they have.
    pub passkeys: i64,
    /// Whether they have a password together with one-time codes.
    pub has_password: bool,
    /// How many recovery codes they have left.
    pub recovery_codes: i64,
    /// When they did last, in Unix milliseconds.
    pub last_login_at: Option<i64>,
}

impl Store {
    /// How each of these accounts signs in.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn sign_ins(&self, accounts: &[Uuid]) -> Result<HashMap<Uuid, SignIn>> {
        if accounts.is_empty() {
            return Ok(HashMap::new());
        }
        let found = portal_accounts::Entity::find()
            .filter(portal_accounts::Column::Id.is_in(accounts.iter().copied()))
            .all(&self.db);
        let factors = portal_factors::Entity::find()
            .select_only()
            .column(portal_factors::Column::AccountId)
            .column(portal_factors::Column::Kind)
            .column_as(portal_factors::Column::Id.count(), "count")
            .filter(portal_factors::Column::AccountId.is_in(accounts.iter().copied()))
            .group_by(portal_factors::Column::AccountId)
            .group_by(portal_factors::Column::Kind)
            .into_tuple::<(Uuid, String, i64)>()
            .all(&self.db);
        let (found, factors) = try_join!(found, factors).map_err(internal)?;
        let sign_in = |account: AccountRow| {
            let count = |of: &str| {
                let counted = factors.iter().find(|(id, kind, _)| *id == account.id && kind == of);
                counted.map_or(0, |(.., count)| *count)
            };
            let sign_in = SignIn {
                passkeys: count(kind::PASSKEY),
                // A password alone lets nobody in.
                has_password: account.password_hash.is_some() && count(kind::TOTP) > 0,
                recovery_codes: count(kind::RECOVERY),
                last_login_at: account.last_login_at,
            };
            (account.id, sign_in)
        };
        Ok(found.into_iter().map(sign_in).collect())
    }

    /// The account with this address, in lower case.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn portal_account_by_email(&self, email: &str) -> Result<Option<AccountRow>> {
        let found = portal_accounts::Entity::find().filter(portal_accounts::Column::Email.eq(email));
        found.one(&self.db).await.map_err(internal)
    }

    /// An account.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn portal_account(&self, id: Uuid) -> Result<Option<AccountRow>> {
        portal_accounts::Entity::find_by_id(id).one(&self.db).await.map_err(internal)
    }

    /// Whether the account with this address, in lower case, logged in from a browser before.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn knows_portal_device(&self, email: &str, device_hash: &[u8]) -> Result<bool> {
        let find = "select 1 from portal_devices d join portal_accounts a on a.id = d.account_id \
            where a.email = $1 and d.device_hash = $2";
        let values = [email.into(), device_hash.to_vec().into()];
        let find = Statement::from_sql_and_values(self.db.get_database_backend(), find, values);
        Ok(self.db.query_one_raw(find).await.map_err(internal)?.is_some())
    }

    /// What an account is a member of, each with its organization, in order of joining.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn portal_memberships(&self, account: Uuid) -> Result<Vec<(PortalUserRow, OrganizationRow)>> {
        let users = memberships(&self.db, account).await?;
        let ids = users.iter().map(|user| user.organization_id);
        let found = organizations::Entity::find().filter(organizations::Column::Id.is_in(ids));
        let found = found.all(&self.db).await.map_err(internal)?;
        let with = |user: PortalUserRow| {
            let organization = found.iter().find(|organization| organization.id == user.organization_id)?;
            Some((user, organization.clone()))
        };
        Ok(users.into_iter().filter_map(with).collect())
    }

    /// The user that an invitation is for, whatever its organization: the link says no more.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn invited_portal_user(&self, id: PortalUserId) -> Result<Option<PortalUserRow>> {
        portal_users::Entity::find_by_id(id.uuid()).one(&self.db).await.map_err(internal)
    }
}

pub(super) async fn memberships(
    connection: &impl ConnectionTrait,
    account: Uuid,
) -> Result<Vec<PortalUserRow>> {
    portal_users::Entity::find()
        .filter(portal_users::Column::AccountId.eq(account))
        .filter(portal_users::Column::Status.eq(PortalUserStatus::Active.as_str()))
        .order_by_asc(portal_users::Column::AcceptedAt)
        .order_by_asc(portal_users::Column::Id)
        .all(connection)
        .await
        .map_err(internal)
}
