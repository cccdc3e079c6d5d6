//! GET /v1/customers

use async_trait::async_trait;

use crate::contract::partner::endpoints::CustomersApi;
use crate::contract::partner::types;
use crate::domain::cursor::{Cursors, List};
use crate::domain::id::CustomerId;
use crate::error::Result;
use crate::gate::Call;
use crate::http::Page;
use crate::store::parties::CustomerRow;
use crate::surfaces::partner::Partner;

#[async_trait]
impl CustomersApi for Partner {
    async fn list_customers(
        &self,
        call: &Call,
        query: types::ListCustomersQuery,
    ) -> Result<Page<types::Customer>> {
        let cursors = Cursors::of(List::Customers, Some(call.caller().organization()));
        let after = cursors.read_id(query.cursor.as_deref())?;
        let slice = call.tenant().customers(after, query.limit.unsigned_abs().into()).await?;
        slice.into_page(|row| cursors.after_id(row.id), |row| Ok(customer(row)))
    }
}

/// A customer as partners see it.
pub(super) fn customer(row: CustomerRow) -> types::Customer {
    types::Customer {
        id: CustomerId::from_uuid(row.id).to_string(),
        customer_code: row.customer_code,
        customer_name: row.customer_name,
    }
}
