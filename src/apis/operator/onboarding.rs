//! The onboarding of any organization.

use async_trait::async_trait;

use super::tenant::{organization, organization_id};
use super::{Call, Operator};
use crate::contract::operator::endpoints::OnboardingApi;
use crate::contract::operator::types;
use crate::error::Result;
use crate::http::Body;
use crate::use_cases::onboarding;

#[async_trait]
impl OnboardingApi for Operator {
    async fn get_onboarding(
        &self,
        call: &Call,
        path: types::GetOnboardingPath,
    ) -> Result<types::OnboardingPackage> {
        let row = organization(call, &path.organization_id).await?;
        onboarding::get_onboarding(&self.app.store, call, &self.app.welcome, &row).await
    }

    async fn update_onboarding(
        &self,
        call: &Call,
        path: types::UpdateOnboardingPath,
        body: Body<types::UpdateOnboardingRequest>,
    ) -> Result<types::OnboardingPackage> {
        let id = organization_id(&path.organization_id)?;
        let mut tx = self.app.store.begin_access().await?;
        let row = onboarding::change_plan(&mut tx, call, id, &body).await?;
        self.app.commit_access(tx).await?;
        onboarding::get_onboarding(&self.app.store, call, &self.app.welcome, &row).await
    }
}
