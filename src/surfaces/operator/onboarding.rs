//! Onboarding: the seven steps of approval, the plan, and the package that partners are sent.

mod package;

use async_trait::async_trait;

use super::tenant::{organization, organization_id};
use super::{Call, Operator, organizations as organizations_shown};
use crate::contract::operator::endpoints::OnboardingApi;
use crate::contract::operator::types;
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::http::Body;
use crate::store::access::OrganizationRow;
use crate::use_cases::onboarding::{Facts, Step, plan};
use crate::use_cases::organizations::{self, document};

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

async fn render(call: &Call, row: &OrganizationRow) -> Result<types::OnboardingPackage> {
    let id = OrganizationId::from_uuid(row.id);
    let store = &call.app().store;
    // Whether there is any is all that counts; a hundred show it.
    let keys = store.api_keys(id, None, 100).await?.rows;
    let users = store.portal_users(id, None, 100).await?.rows;
    let facts = Facts::of(row, keys, users, call.now())?;
    let steps: Vec<_> = facts.steps().into_iter().map(shown).collect();
    let organization = organizations_shown::view(row)?;
    let package::Rendered { subject, text, html } =
        package::render(&organization, &facts, &steps, &call.app().welcome)?;
    Ok(types::OnboardingPackage {
        organization_id: id.to_string(),
        subject,
        text,
        html,
        steps,
        plan: facts.plan,
    })
}

fn shown(step: Step) -> types::OnboardingStep {
    let Step { number, title, done, detail, .. } = step;
    types::OnboardingStep { number, title: title.to_owned(), done, detail }
}
