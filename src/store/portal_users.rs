//! Users of the partner portal.

use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::access::AccessUnit;
use super::entities::portal_users::{Column, Entity, Model};
use super::{Slice, Store, internal};
use crate::domain::id::{OrganizationId, PortalUserId};
use crate::error::Result;

/// A portal user as it is stored.
pub type PortalUserRow = Model;

impl Store {
    /// A page of an organization's users in order of creation, revoked ones included.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn portal_users(
        &self,
        organization: OrganizationId,
        after: Option<Uuid>,
        limit: u64,
    ) -> Result<Slice<PortalUserRow>> {
        let mut query = Entity::find()
            .filter(Column::OrganizationId.eq(organization.uuid()))
            .order_by_asc(Column::Id)
            .limit(limit + 1);
        if let Some(after) = after {
            query = query.filter(Column::Id.gt(after));
        }
        Ok(Slice::cut(query.all(&self.db).await.map_err(internal)?, limit))
    }
}

impl AccessUnit {
    /// One user of an organization, locked against other changes of access.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn portal_user(
        &self,
        organization: OrganizationId,
        id: PortalUserId,
    ) -> Result<Option<PortalUserRow>> {
        Entity::find_by_id(id.uuid())
            .filter(Column::OrganizationId.eq(organization.uuid()))
            .one(self.transaction())
            .await
            .map_err(internal)
    }

    /// The user of an organization with this address, in lower case.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn portal_user_by_email(
        &self,
        organization: OrganizationId,
        email: &str,
    ) -> Result<Option<PortalUserRow>> {
        Entity::find()
            .filter(Column::OrganizationId.eq(organization.uuid()))
            .filter(Column::Email.eq(email))
            .one(self.transaction())
            .await
            .map_err(internal)
    }

    /// The user that an invitation is for, whatever its organization: the link says no more.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn invited_portal_user(&self, id: PortalUserId) -> Result<Option<PortalUserRow>> {
        Entity::find_by_id(id.uuid()).one(self.transaction()).await.map_err(internal)
    }

    /// Writes a new user.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn insert_portal_user(&self, row: PortalUserRow) -> Result<PortalUserRow> {
        row.into_active_model().insert(self.transaction()).await.map_err(internal)
    }

    /// Writes a changed user.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn update_portal_user(&self, row: PortalUserRow) -> Result<PortalUserRow> {
        row.into_active_model().reset_all().update(self.transaction()).await.map_err(internal)
    }
}
