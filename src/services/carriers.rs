//! GET /v1/carriers

use async_trait::async_trait;

use crate::contract::partner::endpoints::CarriersApi;
use crate::contract::partner::types;
use crate::domain::cursor::{Cursors, List};
use crate::domain::id::CarrierId;
use crate::error::Result;
use crate::gate::Call;
use crate::http::Page;
use crate::store::parties::CarrierRow;
use crate::surfaces::partner::Partner;

#[async_trait]
impl CarriersApi for Partner {
    async fn list_carriers(
        &self,
        call: &Call,
        query: types::ListCarriersQuery,
    ) -> Result<Page<types::Carrier>> {
        let cursors = Cursors::of(List::Carriers, Some(call.caller().organization()));
        let after = cursors.read_id(query.cursor.as_deref())?;
        let slice = call.tenant().carriers(after, query.limit.unsigned_abs().into()).await?;
        slice.into_page(|row| cursors.after_id(row.id), |row| Ok(carrier(row)))
    }
}

/// A carrier as partners see it.
pub(super) fn carrier(row: CarrierRow) -> types::Carrier {
    types::Carrier {
        id: CarrierId::from_uuid(row.id).to_string(),
        carrier_code: row.carrier_code,
        carrier_name: row.carrier_name,
        mc_number: row.mc_number,
        dot_number: row.dot_number,
    }
}
