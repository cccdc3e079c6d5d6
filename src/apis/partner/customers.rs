//! Customers of the caller's organization.

use async_trait::async_trait;

use super::{Call, Partner};
use crate::contract::partner::endpoints::CustomersApi;
use crate::contract::partner::types;
use crate::error::Result;
use crate::http::Page;
use crate::use_cases::parties;

#[async_trait]
impl CustomersApi for Partner {
    async fn list_customers(
        &self,
        call: &Call,
        query: types::ListCustomersQuery,
    ) -> Result<Page<types::Customer>> {
        let organization = call.caller().organization();
        parties::customers(&self.app.store, organization, query.cursor.as_deref(), query.limit).await
    }
}
