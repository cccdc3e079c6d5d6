//! Users of the partner portal.

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::entities::portal_users::{Column, Entity, Model};
use super::{RowPage, Store, internal};
use crate::domain::id::{OrganizationId, PortalUserId};
use crate::error::Result;

/// A portal user as it is stored.
pub type PortalUserRow = Model;

/// Users of one organization that were not revoked, at most: more than any has
/// ([`MOST_PEOPLE`](crate::domain::portal::MOST_PEOPLE)).
const MOST_CURRENT: u64 = 500;

impl Store {
    /// One user of an organization.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn portal_user(
        &self,
        organization: OrganizationId,
        id: PortalUserId,
    ) -> Result<Option<PortalUserRow>> {
        Entity::find_by_id(id.uuid())
            .filter(Column::OrganizationId.eq(organization.uuid()))
            .one(&self.db)
            .await
            .map_err(internal)
    }

    /// An organization's users that were not revoked, in order of creation.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn current_portal_users(&self, organization: OrganizationId) -> Result<Vec<PortalUserRow>> {
        Entity::find()
            .filter(Column::OrganizationId.eq(organization.uuid()))
            .filter(Column::RevokedAt.is_null())
            .order_by_asc(Column::Id)
            .limit(MOST_CURRENT)
            .all(&self.db)
            .await
            .map_err(internal)
    }

    /// A page of an organization's users in order of creation, revoked ones included.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn portal_users(
        &self,
        organization: OrganizationId,
        after: Option<Uuid>,
        limit: u64,
    ) -> Result<RowPage<PortalUserRow>> {
        let mut query = Entity::find()
            .filter(Column::OrganizationId.eq(organization.uuid()))
            .order_by_asc(Column::Id)
            .limit(limit + 1);
        if let Some(after) = after {
            query = query.filter(Column::Id.gt(after));
        }
        Ok(RowPage::cut(query.all(&self.db).await.map_err(internal)?, limit))
    }
}
