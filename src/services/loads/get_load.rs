//! GET /v1/loads/{id}

use super::include;
use crate::contract::partner::types::{GetLoadQuery, Load};
use crate::error::{Error, Result};
use crate::gate::Call;
use crate::services::load_view::no_such_load;
use crate::store::loads::LoadReference;

/// The load that the caller names by either id.
pub(super) async fn get_load(call: &Call, id: &str, query: GetLoadQuery) -> Result<Load> {
    let row = call.load(&LoadReference::from(id)).await?.ok_or_else(no_such_load)?;
    let loads = include::with(call, vec![row], &query.include).await?;
    loads.into_iter().next().ok_or_else(|| Error::internal("one load went in and none came out"))
}
