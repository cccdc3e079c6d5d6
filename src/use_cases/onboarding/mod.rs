//! Onboarding: the seven steps of approval, the plan, and the package for partners.

mod change_plan;
mod package;
mod steps;

use crate::config::Welcome;
use crate::contract::operator::types::{KeyIssuer, OnboardingPackage, OnboardingPlan, OnboardingStep};
use crate::domain::id::OrganizationId;
use crate::error::Result;
use crate::store::Store;
use crate::store::access::OrganizationRow;
use crate::use_cases::Author;
use crate::use_cases::organizations::stored;

pub use change_plan::change_plan;
pub use steps::{Facts, Step, Turn};

/// An organization's progress, and its onboarding package.
///
/// # Errors
/// When the database is unavailable.
pub async fn get_onboarding(
    store: &Store,
    by: &dyn Author,
    welcome: &Welcome,
    row: &OrganizationRow,
) -> Result<OnboardingPackage> {
    let id = OrganizationId::from_uuid(row.id);
    let keys = store.tenant(id).usable_keys(by.now()).await?;
    let users = store.current_portal_users(id).await?;
    let facts = Facts::of(row, keys, users)?;
    let steps: Vec<_> = facts.steps().into_iter().map(shown).collect();
    let package::Rendered { subject, text, html } = package::render(&facts, &steps, welcome)?;
    Ok(OnboardingPackage { organization_id: id.to_string(), subject, text, html, steps, plan: facts.plan })
}

fn shown(step: Step) -> OnboardingStep {
    let Step { number, title, done, detail, .. } = step;
    OnboardingStep { number, title: title.to_owned(), done, detail }
}

/// The plan of an organization; empty until something is agreed.
fn plan(row: &OrganizationRow) -> Result<OnboardingPlan> {
    Ok(stored(row.onboarding.as_ref())?.unwrap_or(OnboardingPlan {
        uat_window_start: None,
        uat_window_end: None,
        first_test_key: KeyIssuer::Partner,
        cutover_criteria: None,
        integration_confirmed_by: None,
        integration_confirmed_at: None,
        integration_note: None,
    }))
}
