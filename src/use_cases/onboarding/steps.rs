//! The seven steps of approval. Whether a step is done is derived from stored data, not set by hand.

use super::plan;
use crate::contract::operator::types::{KeyIssuer, OnboardingPlan};
use crate::domain::access::{AccessState, KeyMode};
use crate::domain::id::OrganizationId;
use crate::domain::portal::PortalUserStatus;
use crate::error::Result;
use crate::store::access::{ApiKeyRow, OrganizationRow};
use crate::store::portal_users::PortalUserRow;
use crate::use_cases::organizations::{Contacts, ProductionApproval};

/// The facts about an organization in onboarding.
pub struct Facts {
    pub(super) organization: Organization,
    /// The agreed plan.
    pub plan: OnboardingPlan,
    keys: Vec<ApiKeyRow>,
    users: Vec<PortalUserRow>,
}

/// The facts about the organization itself.
pub(super) struct Organization {
    pub(super) id: OrganizationId,
    pub(super) name: String,
    pub(super) contacts: Contacts,
    access: AccessState,
    approval: Option<ProductionApproval>,
}

impl Organization {
    fn of(row: &OrganizationRow) -> Result<Organization> {
        Ok(Organization {
            id: OrganizationId::from_uuid(row.id),
            name: row.name.clone(),
            contacts: Contacts::of(row)?,
            access: AccessState::of_stored(&row.access_state),
            approval: ProductionApproval::of(row)?,
        })
    }
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its number, from 1.
    pub number: i32,
    /// The result of the step.
    pub title: &'static str,
    /// Whether it is done.
    pub done: bool,
    /// Its progress, or what it waits for.
    pub detail: String,
    /// Who must act until then.
    pub turn: Turn,
}

/// Who must act next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// The partner.
    Partner,
    /// Trailflow.
    Trailflow,
    /// Both, by agreement.
    Both,
}

impl Facts {
    /// The facts of an organization: `keys` are all that work, `users` all who were not revoked. What has ended says
    /// nothing about a step.
    ///
    /// # Errors
    /// When a stored document has another form.
    pub fn of(row: &OrganizationRow, keys: Vec<ApiKeyRow>, users: Vec<PortalUserRow>) -> Result<Facts> {
        Ok(Facts { organization: Organization::of(row)?, plan: plan(row)?, keys, users })
    }

    /// The steps, in order.
    #[must_use]
    pub fn steps(&self) -> Vec<Step> {
        use Turn::{Both, Partner, Trailflow};
        let first_key = if self.plan.first_test_key == KeyIssuer::Partner { Partner } else { Trailflow };
        let steps = [
            ("Organization and contacts are confirmed", self.contacts(), Both),
            ("Test access is enabled", self.test_access(), Trailflow),
            ("Portal users are invited", self.users(), Trailflow),
            ("The first test key is issued", self.key(KeyMode::Test), first_key),
            ("Limits, polling, signature checks and the UAT plan are confirmed", self.integration(), Both),
            ("Production is approved and live access enabled", self.live_access(), Trailflow),
            ("A live key is issued", self.key(KeyMode::Live), Trailflow),
        ];
        (1..)
            .zip(steps)
            .map(|(number, (title, (done, detail), turn))| Step { number, title, done, detail, turn })
            .collect()
    }

    fn contacts(&self) -> (bool, String) {
        let (technical, support) =
            (self.organization.contacts.technical.len(), self.organization.contacts.support.len());
        let detail = match (technical, support) {
            (0, 0) => "Neither a technical nor a support contact is recorded.".to_owned(),
            (0, _) => "No technical contact is recorded.".to_owned(),
            (_, 0) => "No support contact is recorded.".to_owned(),
            _ => format!("Technical contacts: {technical}, support contacts: {support}."),
        };
        (technical > 0 && support > 0, detail)
    }

    fn test_access(&self) -> (bool, String) {
        use AccessState::{Disabled, LiveEnabled, NotEnabled, TestEnabled};
        match self.organization.access {
            NotEnabled => (false, "Access is not enabled yet.".to_owned()),
            TestEnabled => (true, "Test keys work.".to_owned()),
            LiveEnabled => (true, "Live access is enabled, which includes test access.".to_owned()),
            Disabled => (false, "Access is disabled until it is restored.".to_owned()),
        }
    }

    fn users(&self) -> (bool, String) {
        let of = |status: PortalUserStatus| {
            self.users.iter().filter(|user| user.status == status.as_str()).count()
        };
        let (invited, active) = (of(PortalUserStatus::Invited), of(PortalUserStatus::Active));
        if invited + active == 0 {
            return (false, "No portal user is invited yet.".to_owned());
        }
        (true, format!("In the portal: {active}, invited: {invited}."))
    }

    fn key(&self, mode: KeyMode) -> (bool, String) {
        let word = if mode == KeyMode::Test { "test" } else { "live" };
        match self.first_key(mode) {
            Some(key) => (
                true,
                format!(
                    "The {word} key \"{}\" allows {} requests a minute.",
                    key.name, key.rate_limit_per_minute
                ),
            ),
            None => (false, format!("There is no valid {word} key.")),
        }
    }

    /// The first valid key of this mode.
    fn first_key(&self, mode: KeyMode) -> Option<&ApiKeyRow> {
        let of_mode = self.keys.iter().filter(|key| key.mode == mode.as_str());
        of_mode.min_by_key(|key| (key.created_at, key.id))
    }

    /// The limit of the first valid key of this mode.
    pub(super) fn limit(&self, mode: KeyMode) -> Option<i32> {
        self.first_key(mode).map(|key| key.rate_limit_per_minute)
    }

    fn integration(&self) -> (bool, String) {
        match (&self.plan.integration_confirmed_by, &self.plan.integration_note) {
            (Some(by), note) => (true, format!("{by}: {}", note.as_deref().unwrap_or_default())),
            (None, _) => (false, "They are not confirmed yet.".to_owned()),
        }
    }

    fn live_access(&self) -> (bool, String) {
        let live = self.organization.access == AccessState::LiveEnabled;
        match &self.organization.approval {
            Some(approval) if live => {
                (true, format!("Approved by {}: {}", approval.approved_by, approval.uat_result))
            }
            Some(approval) => {
                (false, format!("Approved by {}; live access is not enabled.", approval.approved_by))
            }
            None => (false, "Production is not approved yet.".to_owned()),
        }
    }
}
