//! Organizations and their access.

use async_trait::async_trait;

use super::{commit_access, no_such_organization, organization, organization_id};
use crate::clock::uuid_at;
use crate::contract::operator::endpoints::OrganizationsApi;
use crate::contract::operator::types;
use crate::domain::access::AccessState;
use crate::domain::cursor;
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::gate::operator::Call;
use crate::http::{Body, Page};
use crate::store::access::OrganizationRow;
use crate::surfaces::operator::Operator;

#[async_trait]
impl OrganizationsApi for Operator {
    async fn list_organizations(
        &self,
        call: &Call,
        query: types::ListOrganizationsQuery,
    ) -> Result<Page<types::Organization>> {
        let after = cursor::read_id(query.cursor.as_deref())?;
        let slice = call.app().store.organizations(after, query.limit.unsigned_abs().into()).await?;
        slice.into_page(|row| cursor::after_id(row.id), view)
    }

    async fn create_organization(
        &self,
        call: &Call,
        body: Body<types::CreateOrganizationRequest>,
    ) -> Result<types::Organization> {
        let now = call.now();
        let row = OrganizationRow {
            id: uuid_at(now),
            name: body.into_inner().name,
            access_state: AccessState::NotEnabled.to_string(),
            revision: 0,
            created_at: now,
            updated_at: now,
        };
        let unit = call.app().store.begin_access().await?;
        let row = unit.insert_organization(row).await?;
        commit_access(call.app(), unit).await?;
        view(row)
    }

    async fn get_organization(
        &self,
        call: &Call,
        path: types::GetOrganizationPath,
    ) -> Result<types::Organization> {
        view(organization(call, &path.organization_id).await?)
    }

    async fn set_organization_access(
        &self,
        call: &Call,
        path: types::SetOrganizationAccessPath,
        body: Body<types::SetOrganizationAccessRequest>,
    ) -> Result<types::Organization> {
        let id = organization_id(&path.organization_id)?;
        let unit = call.app().store.begin_access().await?;
        let mut row = unit.organization(id).await?.ok_or_else(no_such_organization)?;
        row.access_state = body.state.to_string();
        row.updated_at = call.now();
        let row = unit.update_organization(row).await?;
        commit_access(call.app(), unit).await?;
        view(row)
    }
}

fn view(row: OrganizationRow) -> Result<types::Organization> {
    Ok(types::Organization {
        id: OrganizationId::from_uuid(row.id).to_string(),
        name: row.name,
        access_state: row.access_state.parse().map_err(Error::internal)?,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}
