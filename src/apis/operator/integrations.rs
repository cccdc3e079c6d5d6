//! How integrations are.

use async_trait::async_trait;

use super::{Call, Operator};
use crate::contract::operator::endpoints::IntegrationsApi;
use crate::contract::operator::types;
use crate::domain::cursor::List;
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::http::Page;
use crate::store::RowPage;
use crate::use_cases::Paging;
use crate::use_cases::integrations::health::health;

#[async_trait]
impl IntegrationsApi for Operator {
    async fn get_integrations_health(
        &self,
        call: &Call,
        query: types::GetIntegrationsHealthQuery,
    ) -> Result<Page<types::IntegrationHealth>> {
        let cursors = self.app.store.cursors(List::Integrations, None);
        let paging = Paging::of(cursors, query.cursor.as_deref(), query.limit)?;
        let store = &self.app.store;
        let mut found = match query.organization_id.as_deref() {
            Some(id) => {
                let wrong = |_| Error::invalid("organizationId", "is not the id of an organization");
                let id: OrganizationId = id.parse().map_err(wrong)?;
                let row = store.organization(id).await?;
                RowPage { rows: row.into_iter().collect(), more: false }
            }
            None => store.organizations(false, paging.after, paging.limit).await?,
        };
        // The status page's own is nobody's integration.
        found.rows.retain(|row| !row.is_probe);
        let mut healths = health((store, &self.app.requests), call.now(), &found.rows).await?.into_iter();
        paging.page(found, |row| row.id, |_| healths.next().ok_or_else(|| Error::internal("one is missing")))
    }
}
