//! Requests of organizations to staff. They are written in an [`AccessTransaction`](super::AccessTransaction), so
//! that an approval and its effect are one transaction.

use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::entities::staff_requests::{Column, Entity, Model};
use super::{RowPage, Store, internal};
use crate::domain::id::{OrganizationId, StaffRequestId};
use crate::domain::staff_request::{StaffRequestKind, StaffRequestState};
use crate::error::Result;

/// A request to staff as it is stored.
pub type StaffRequestRow = Model;

/// The filter for a list of requests.
#[derive(Debug, Clone, Copy, Default)]
pub struct StaffRequestFilter {
    /// Only of this organization.
    pub organization: Option<OrganizationId>,
    /// Only in this state.
    pub state: Option<StaffRequestState>,
    /// Only of this kind.
    pub kind: Option<StaffRequestKind>,
}

impl Store {
    /// A page of requests, newest first.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn staff_requests(
        &self,
        filter: StaffRequestFilter,
        before: Option<Uuid>,
        limit: u64,
    ) -> Result<RowPage<StaffRequestRow>> {
        let mut query = Entity::find().order_by_desc(Column::Id).limit(limit + 1);
        if let Some(organization) = filter.organization {
            query = query.filter(Column::OrganizationId.eq(organization.uuid()));
        }
        if let Some(state) = filter.state {
            query = query.filter(Column::State.eq(state.as_str()));
        }
        if let Some(kind) = filter.kind {
            query = query.filter(Column::Kind.eq(kind.as_str()));
        }
        if let Some(before) = before {
            query = query.filter(Column::Id.lt(before));
        }
        Ok(RowPage::cut(query.all(&self.db).await.map_err(internal)?, limit))
    }

    /// One request, of any organization.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn staff_request(&self, id: StaffRequestId) -> Result<Option<StaffRequestRow>> {
        find(&self.db, id).await
    }
}

pub(super) async fn find(
    connection: &impl ConnectionTrait,
    id: StaffRequestId,
) -> Result<Option<StaffRequestRow>> {
    Entity::find_by_id(id.uuid()).one(connection).await.map_err(internal)
}

/// The requests of an organization that wait for staff: at most [`crate::domain::staff_request::MOST_OPEN`].
pub(super) async fn open_of(
    connection: &impl ConnectionTrait,
    organization: OrganizationId,
) -> Result<Vec<StaffRequestRow>> {
    Entity::find()
        .filter(Column::OrganizationId.eq(organization.uuid()))
        .filter(Column::State.eq(StaffRequestState::Open.as_str()))
        .order_by_asc(Column::Id)
        .all(connection)
        .await
        .map_err(internal)
}

/// How many requests of an organization wait for staff.
pub(super) async fn count_open(
    connection: &impl ConnectionTrait,
    organization: OrganizationId,
) -> Result<u64> {
    Entity::find()
        .filter(Column::OrganizationId.eq(organization.uuid()))
        .filter(Column::State.eq(StaffRequestState::Open.as_str()))
        .count(connection)
        .await
        .map_err(internal)
}
