//! Organizations, their contacts and their access.

use async_trait::async_trait;

use super::tenant::{organization, organization_id, tenant};
use super::webhooks::of_test_keys;
use super::{Call, Operator};
use crate::app::App;
use crate::contract::operator::endpoints::OrganizationsApi;
use crate::contract::operator::types;
use crate::domain::access::AccessState;
use crate::domain::cursor::List;
use crate::domain::id::OrganizationId;
use crate::error::Result;
use crate::http::{Body, Page};
use crate::store::AccessTransaction;
use crate::store::access::OrganizationRow;
use crate::use_cases::Paging;
use crate::use_cases::closing::close_organization;
use crate::use_cases::organizations::{
    self, Contact, Contacts, OrganizationChange, ProductionApproval, access_of,
};

#[async_trait]
impl OrganizationsApi for Operator {
    async fn list_organizations(
        &self,
        _call: &Call,
        query: types::ListOrganizationsQuery,
    ) -> Result<Page<types::Organization>> {
        let cursors = self.app.store.cursors(List::Organizations, None);
        let paging = Paging::of(cursors, query.cursor.as_deref(), query.limit)?;
        let found = self.app.store.organizations(query.closed, paging.after, paging.limit).await?;
        let view = |row: OrganizationRow| self.app.telemetry.readable("organizations", &row.id, view(&row));
        Ok(paging.readable_page(found, |row| row.id, view))
    }

    async fn create_organization(
        &self,
        call: &Call,
        body: Body<types::CreateOrganizationRequest>,
    ) -> Result<types::Organization> {
        let request = body.into_inner();
        let contacts = Contacts {
            technical: contacts(request.technical_contacts.unwrap_or_default()),
            support: contacts(request.support_contacts.unwrap_or_default()),
        };
        let mut tx = self.app.store.begin_access().await?;
        let row = organizations::create(&mut tx, call, &request.name, &contacts).await?;
        commit(&self.app, tx, &row).await
    }

    async fn get_organization(
        &self,
        call: &Call,
        path: types::GetOrganizationPath,
    ) -> Result<types::Organization> {
        view(&organization(call, &path.organization_id).await?)
    }

    async fn update_organization(
        &self,
        call: &Call,
        path: types::UpdateOrganizationPath,
        body: Body<types::UpdateOrganizationRequest>,
    ) -> Result<types::Organization> {
        let id = organization_id(&path.organization_id)?;
        let request = body.into_inner();
        let new = OrganizationChange {
            name: request.name,
            technical: request.technical_contacts.map(contacts),
            support: request.support_contacts.map(contacts),
            allowed_scopes: request.allowed_scopes,
        };
        let mut tx = self.app.store.begin_access().await?;
        let row = organizations::update(&mut tx, call, id, new).await?;
        commit(&self.app, tx, &row).await
    }

    async fn set_organization_access(
        &self,
        call: &Call,
        path: types::SetOrganizationAccessPath,
        body: Body<types::SetOrganizationAccessRequest>,
    ) -> Result<types::Organization> {
        let id = organization_id(&path.organization_id)?;
        let mut tx = self.app.store.begin_access().await?;
        let row = organizations::set_access(&mut tx, call, id, body.state, &body.reason).await?;
        let moved = commit(&self.app, tx, &row).await?;
        let test_key_webhooks = match moved.access_state {
            AccessState::LiveEnabled => Some(of_test_keys(call, id).await?),
            _ => None,
        };
        Ok(types::Organization { test_key_webhooks, ..moved })
    }

    async fn approve_production(
        &self,
        call: &Call,
        path: types::ApproveProductionPath,
        body: Body<types::ApproveProductionRequest>,
    ) -> Result<types::Organization> {
        let id = organization_id(&path.organization_id)?;
        let request = body.into_inner();
        let approval = ProductionApproval {
            approved_by: request.approved_by,
            approved_at: request.approved_at.unwrap_or_else(|| call.now()),
            uat_result: request.uat_result,
        };
        let mut tx = self.app.store.begin_access().await?;
        let row = organizations::approve_production(&mut tx, call, id, &approval).await?;
        let approved = commit(&self.app, tx, &row).await?;
        Ok(types::Organization { test_key_webhooks: Some(of_test_keys(call, id).await?), ..approved })
    }

    async fn close_organization(
        &self,
        call: &Call,
        path: types::CloseOrganizationPath,
        body: Body<types::CloseOrganizationRequest>,
    ) -> Result<types::Organization> {
        let id = organization_id(&path.organization_id)?;
        let mut tx = self.app.store.begin_closing(id).await?;
        let row = close_organization(&mut tx, call, &body.name, &body.reason).await?;
        let closed = view(&row)?;
        tx.commit().await?;
        self.app.know_access().await;
        Ok(closed)
    }

    async fn get_freight(&self, call: &Call, path: types::GetFreightPath) -> Result<types::Freight> {
        let id = tenant(call, &path.organization_id).await?;
        let counts = self.app.store.tenant(id).freight_counts().await?;
        Ok(types::Freight {
            customers: counts.customers,
            carriers: counts.carriers,
            vehicles: counts.vehicles,
            loads: counts.loads,
            positions: counts.positions,
        })
    }
}

/// Commits the change of an organization, and shows it.
async fn commit(app: &App, tx: AccessTransaction, row: &OrganizationRow) -> Result<types::Organization> {
    let shown = view(row)?;
    app.commit_access(tx).await?;
    Ok(shown)
}

fn contacts(inputs: Vec<types::ContactInput>) -> Vec<Contact> {
    let contact =
        |input: types::ContactInput| Contact { name: input.name, email: input.email, phone: input.phone };
    inputs.into_iter().map(contact).collect()
}

fn shown(contacts: Vec<Contact>) -> Vec<types::Contact> {
    let contact =
        |contact: Contact| types::Contact { name: contact.name, email: contact.email, phone: contact.phone };
    contacts.into_iter().map(contact).collect()
}

/// An organization as staff see it.
fn view(row: &OrganizationRow) -> Result<types::Organization> {
    let contacts = Contacts::of(row)?;
    // From a state that this version does not know, and for a closed organization, there is no way.
    let access_moves = access_of(row).map(|access| access.moves().collect()).unwrap_or_default();
    Ok(types::Organization {
        id: OrganizationId::from_uuid(row.id).to_string(),
        name: row.name.clone(),
        access_state: AccessState::of_stored(&row.access_state),
        access_reason: row.access_reason.clone(),
        access_moves,
        technical_contacts: shown(contacts.technical),
        support_contacts: shown(contacts.support),
        production_approval: ProductionApproval::of(row)?.map(|approval| types::ProductionApproval {
            approved_by: approval.approved_by,
            approved_at: approval.approved_at,
            uat_result: approval.uat_result,
        }),
        allowed_scopes: row
            .allowed_scopes
            .as_deref()
            .unwrap_or_default()
            .split_whitespace()
            .filter_map(|scope| scope.parse().ok())
            .collect(),
        disabled_at: row.disabled_at,
        closed_at: row.closed_at,
        freight_removed_at: row.freight_removed_at,
        test_key_webhooks: None,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}
