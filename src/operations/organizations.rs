//! Organizations, their contacts and their access.

use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{commit_access, no_such_organization, organization, organization_id};
use crate::clock::uuid_at;
use crate::contract::operator::endpoints::OrganizationsApi;
use crate::contract::operator::types;
use crate::domain::access::AccessState;
use crate::domain::access_moves::{Access, AccessMove, Verdict};
use crate::domain::cursor::{Cursors, List};
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
        let cursors = Cursors::of(List::Organizations, None);
        let after = cursors.read_id(query.cursor.as_deref())?;
        let slice = call.app().store.organizations(after, query.limit.unsigned_abs().into()).await?;
        let view = |row: OrganizationRow| call.app().telemetry.readable("organizations", &row.id, view(&row));
        Ok(slice.into_readable_page(|row| cursors.after_id(row.id), view))
    }

    async fn create_organization(
        &self,
        call: &Call,
        body: Body<types::CreateOrganizationRequest>,
    ) -> Result<types::Organization> {
        let now = call.now();
        let request = body.into_inner();
        let mut row = OrganizationRow::new(uuid_at(now), &request.name, AccessState::NotEnabled, now);
        let contacts = Contacts {
            technical: contacts(request.technical_contacts.unwrap_or_default()),
            support: contacts(request.support_contacts.unwrap_or_default()),
        };
        row.contacts = document(&contacts)?;
        let mut unit = call.begin_access().await?;
        let organization = view(&unit.insert_organization(row).await?)?;
        let id: OrganizationId = organization.id.parse().map_err(Error::internal)?;
        unit.audit(call.entry("organization.create").about(Some(id), id).made(&audited(&organization)));
        commit_access(call.app(), unit).await?;
        Ok(organization)
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
        let request = body.into_inner();
        change(call, &path.organization_id, "organization.update", None, |row| {
            let mut known = Contacts::of(row)?;
            if let Some(name) = request.name {
                row.name = name;
            }
            if let Some(technical) = request.technical_contacts {
                known.technical = contacts(technical);
            }
            if let Some(support) = request.support_contacts {
                known.support = contacts(support);
            }
            row.contacts = document(&known)?;
            Ok(())
        })
        .await
    }

    async fn set_organization_access(
        &self,
        call: &Call,
        path: types::SetOrganizationAccessPath,
        body: Body<types::SetOrganizationAccessRequest>,
    ) -> Result<types::Organization> {
        let request = body.into_inner();
        let wish: AccessMove = request.state.to_string().parse().map_err(Error::internal)?;
        change(call, &path.organization_id, "organization.set_access", Some(&request.reason), |row| {
            let access = access(row)?;
            let to = match access.verdict(wish) {
                Verdict::Same => access.state,
                Verdict::Legal(to) => to,
                refused => return Err(illegal(access, wish, refused)),
            };
            if to == AccessState::LiveEnabled {
                call.require("access:live")?;
            }
            if (access.state, to) == (AccessState::LiveEnabled, AccessState::TestEnabled) {
                row.production_approval = None;
            }
            if to != access.state {
                row.state_before_disabled = (to == AccessState::Disabled).then(|| access.state.to_string());
            }
            row.access_state = to.to_string();
            row.access_reason = Some(request.reason.clone());
            Ok(())
        })
        .await
    }

    async fn approve_production(
        &self,
        call: &Call,
        path: types::ApproveProductionPath,
        body: Body<types::ApproveProductionRequest>,
    ) -> Result<types::Organization> {
        let request = body.into_inner();
        let now = call.now();
        let approved_at = request.approved_at.unwrap_or(now);
        if approved_at > now {
            return Err(Error::invalid("/approvedAt", "must not be in the future"));
        }
        let approval = types::ProductionApproval {
            approved_by: request.approved_by,
            approved_at,
            uat_result: request.uat_result,
        };
        change(call, &path.organization_id, "organization.approve_production", None, |row| {
            row.production_approval = document(&approval)?;
            Ok(())
        })
        .await
    }
}

/// Changes one organization in one step, with an entry in the audit log if anything did change.
pub(super) async fn change(
    call: &Call,
    id: &str,
    action: &'static str,
    reason: Option<&str>,
    edit: impl FnOnce(&mut OrganizationRow) -> Result<()>,
) -> Result<types::Organization> {
    let id = organization_id(id)?;
    let mut unit = call.begin_access().await?;
    let mut row = unit.organization(id).await?.ok_or_else(no_such_organization)?;
    let (before, plan) = (view(&row)?, row.onboarding.clone());
    edit(&mut row)?;
    let mut entry = call.entry(action).about(Some(id), id);
    entry.reason = reason.map(str::to_owned);
    entry = if row.onboarding == plan {
        entry.changed(&audited(&before), &audited(&view(&row)?))
    } else {
        entry.changed(&plan.unwrap_or_default(), &row.onboarding)
    };
    if entry.is_empty() {
        return Ok(before);
    }
    row.updated_at = call.now();
    let row = unit.update_organization(row).await?;
    unit.audit(entry);
    commit_access(call.app(), unit).await?;
    view(&row)
}

/// What the audit log keeps of an organization: without what follows from the rest.
fn audited(organization: &types::Organization) -> Value {
    let mut state = serde_json::to_value(organization).unwrap_or_default();
    if let Some(members) = state.as_object_mut() {
        members.remove("accessMoves");
    }
    state
}

fn illegal(access: Access, wish: AccessMove, refused: Verdict) -> Error {
    let open: Vec<_> = access.moves().map(AccessMove::as_str).collect();
    let open = open.join(", ");
    Error::conflict(match refused {
        Verdict::NotApproved => format!(
            "Live access needs a recorded production approval; record who approved it and on what UAT \
             result first. Without it access can move from {} to: {open}.",
            access.state
        ),
        _ => {
            format!("Access is {} and cannot move to {wish}; from here it can move to: {open}.", access.state)
        }
    })
}

/// What the moves of access depend on.
fn access(row: &OrganizationRow) -> Result<Access> {
    let state = |word: &str| {
        word.parse::<AccessState>().map_err(|_| {
            Error::conflict(format!(
                "Access is {word}, which this version of Trailflow does not know and cannot change. A newer version \
                 set it: finish the upgrade first."
            ))
        })
    };
    Ok(Access {
        state: state(&row.access_state)?,
        before_disabled: row.state_before_disabled.as_deref().map(state).transpose()?,
        approved: row.production_approval.is_some(),
    })
}

/// An organization's contacts, as they are stored.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Contacts {
    pub(super) technical: Vec<types::Contact>,
    pub(super) support: Vec<types::Contact>,
}

impl Contacts {
    pub(super) fn of(row: &OrganizationRow) -> Result<Contacts> {
        Ok(stored(row.contacts.as_ref())?.unwrap_or_default())
    }
}

fn contacts(inputs: Vec<types::ContactInput>) -> Vec<types::Contact> {
    let contact = |input: types::ContactInput| types::Contact {
        name: input.name,
        email: input.email,
        phone: input.phone,
    };
    inputs.into_iter().map(contact).collect()
}

/// A document as it is stored.
pub(super) fn document(value: &impl Serialize) -> Result<Option<Value>> {
    serde_json::to_value(value).map(Some).map_err(Error::internal)
}

/// A stored document.
pub(super) fn stored<'a, T: Deserialize<'a>>(document: Option<&'a Value>) -> Result<Option<T>> {
    document.filter(|document| !document.is_null()).map(T::deserialize).transpose().map_err(Error::internal)
}

/// An organization as staff see it.
pub(super) fn view(row: &OrganizationRow) -> Result<types::Organization> {
    let contacts = Contacts::of(row)?;
    // From a state that this version does not know, which it takes for closed, there is no way.
    let moves = access(row).ok().into_iter().flat_map(|access| access.moves().collect::<Vec<_>>());
    let moves = moves.map(|wish| wish.as_str().parse().map_err(Error::internal));
    Ok(types::Organization {
        id: OrganizationId::from_uuid(row.id).to_string(),
        name: row.name.clone(),
        access_state: AccessState::of_stored(&row.access_state).as_str().parse().map_err(Error::internal)?,
        access_reason: row.access_reason.clone(),
        access_moves: moves.collect::<Result<_>>()?,
        technical_contacts: contacts.technical,
        support_contacts: contacts.support,
        production_approval: stored(row.production_approval.as_ref())?,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}
