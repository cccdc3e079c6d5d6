//! Onboarding: the seven steps of approval, the plan, and the package that partners are sent.

mod package;
mod steps;

use async_trait::async_trait;

use super::tenant::{organization, organization_id};
use super::{Call, Operator, organizations as shown};
use crate::contract::operator::endpoints::OnboardingApi;
use crate::contract::operator::types;
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::http::Body;
use crate::store::access::OrganizationRow;
use crate::use_cases::organizations::{self, document, stored};

#[async_trait]
impl OnboardingApi for Operator {
    async fn get_onboarding(
        &self,
        call: &Call,
        path: types::GetOnboardingPath,
    ) -> Result<types::OnboardingPackage> {
        render(call, &organization(call, &path.organization_id).await?).await
    }

    async fn update_onboarding(
        &self,
        call: &Call,
        path: types::UpdateOnboardingPath,
        body: Body<types::UpdateOnboardingRequest>,
    ) -> Result<types::OnboardingPackage> {
        let id = organization_id(&path.organization_id)?;
        let mut unit = self.app.store.begin_access().await?;
        let row = organizations::change_plan(&mut unit, call, id, |row| {
            let mut plan = plan(row)?;
            apply(&mut plan, &body, call.now())?;
            document(&plan)
        })
        .await?;
        self.app.commit_access(unit).await?;
        render(call, &row).await
    }
}

/// Writes what was sent over the plan.
fn apply(
    plan: &mut types::OnboardingPlan,
    body: &Body<types::UpdateOnboardingRequest>,
    now: i64,
) -> Result<()> {
    if body.has("uatWindowStart") {
        plan.uat_window_start = body.uat_window_start;
    }
    if body.has("uatWindowEnd") {
        plan.uat_window_end = body.uat_window_end;
    }
    if plan.uat_window_start.zip(plan.uat_window_end).is_some_and(|(start, end)| end < start) {
        return Err(Error::invalid("/uatWindowEnd", "must not be before uatWindowStart"));
    }
    if let Some(issuer) = body.first_test_key {
        plan.first_test_key = issuer;
    }
    if body.has("cutoverCriteria") {
        plan.cutover_criteria = body.cutover_criteria.as_deref().map(str::to_owned);
    }
    if body.has("integrationConfirmation") {
        let confirmation = body.integration_confirmation.as_ref();
        plan.integration_confirmed_by = confirmation.map(|it| it.confirmed_by.clone());
        plan.integration_confirmed_at = confirmation.map(|_| now);
        plan.integration_note = confirmation.map(|it| it.note.clone());
    }
    Ok(())
}

/// The plan of an organization; empty while nothing was agreed.
fn plan(row: &OrganizationRow) -> Result<types::OnboardingPlan> {
    Ok(stored(row.onboarding.as_ref())?.unwrap_or(types::OnboardingPlan {
        uat_window_start: None,
        uat_window_end: None,
        first_test_key: types::KeyIssuer::Partner,
        cutover_criteria: None,
        integration_confirmed_by: None,
        integration_confirmed_at: None,
        integration_note: None,
    }))
}

async fn render(call: &Call, row: &OrganizationRow) -> Result<types::OnboardingPackage> {
    let id = OrganizationId::from_uuid(row.id);
    let store = &call.app().store;
    // Whether there is any is all that counts; a hundred show it.
    let keys = store.api_keys(id, None, 100).await?.rows;
    let users = store.portal_users(id, None, 100).await?.rows;
    let facts =
        steps::Facts { organization: shown::view(row)?, plan: plan(row)?, keys, users, now: call.now() };
    let steps = facts.steps();
    let package::Rendered { subject, text, html } = package::render(&facts, &steps, &call.app().welcome)?;
    Ok(types::OnboardingPackage {
        organization_id: id.to_string(),
        subject,
        text,
        html,
        steps,
        plan: facts.plan,
    })
}
