//! Changing the plan of an organization's onboarding.

use super::plan;
use crate::contract::operator::types::{OnboardingPlan, UpdateOnboardingRequest};
use crate::domain::body::Body;
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::store::AccessTransaction;
use crate::store::access::OrganizationRow;
use crate::use_cases::Author;
use crate::use_cases::organizations::{change, document};

/// Applies the sent fields to the plan of an organization's onboarding; other fields stay.
///
/// # Errors
/// When there is no such organization, or acceptance testing would end before it begins.
pub async fn change_plan(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    id: OrganizationId,
    sent: &Body<UpdateOnboardingRequest>,
) -> Result<OrganizationRow> {
    change(tx, by, id, "onboarding.update", |row| {
        let mut plan = plan(row)?;
        apply(&mut plan, sent, by.now())?;
        row.onboarding = document(&plan)?;
        Ok(())
    })
    .await
}

/// Overwrites the plan's fields with the sent ones.
fn apply(plan: &mut OnboardingPlan, sent: &Body<UpdateOnboardingRequest>, now: i64) -> Result<()> {
    if sent.has("uatWindowStart") {
        plan.uat_window_start = sent.uat_window_start;
    }
    if sent.has("uatWindowEnd") {
        plan.uat_window_end = sent.uat_window_end;
    }
    if plan.uat_window_start.zip(plan.uat_window_end).is_some_and(|(start, end)| end < start) {
        return Err(Error::invalid("/uatWindowEnd", "must not be before uatWindowStart"));
    }
    if let Some(issuer) = sent.first_test_key {
        plan.first_test_key = issuer;
    }
    if sent.has("cutoverCriteria") {
        plan.cutover_criteria = sent.cutover_criteria.as_deref().map(str::to_owned);
    }
    if sent.has("integrationConfirmation") {
        let confirmation = sent.integration_confirmation.as_ref();
        plan.integration_confirmed_by = confirmation.map(|it| it.confirmed_by.clone());
        plan.integration_confirmed_at = confirmation.map(|_| now);
        plan.integration_note = confirmation.map(|it| it.note.clone());
    }
    Ok(())
}
