//! Accounts and their memberships, as they are read. They are changed in an [`AccountTransaction`](super::AccountTransaction).

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Statement};
use uuid::Uuid;

use super::AccountRow;
use crate::domain::id::PortalUserId;
use crate::domain::portal::PortalUserStatus;
use crate::error::Result;
use crate::store::access::OrganizationRow;
use crate::store::entities::{organizations, portal_accounts, portal_users};
use crate::store::portal_users::PortalUserRow;
use crate::store::{Store, internal};

impl Store {
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
