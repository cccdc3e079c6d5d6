//! Looking up a request.

use std::sync::Arc;

use super::Author;
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::requests::RequestLog;
use crate::store::Store;
use crate::store::requests::{NO_SUCH_REQUEST, RequestRow, request_uuid};

/// A recent request, by the id in its response, with the name of its key.
///
/// # Errors
/// When there is no such request.
pub async fn get_request(
    (store, log): (&Store, &Arc<RequestLog>),
    by: &dyn Author,
    id: &str,
) -> Result<(RequestRow, Option<String>)> {
    let id = request_uuid(id)?;
    // Flush first, so that this node's recent requests are found as well.
    log.flush().await?;
    let row = store.request(id, by.now()).await?.ok_or_else(|| Error::not_found(NO_SUCH_REQUEST))?;
    let organization = row.organization_id.map(OrganizationId::from_uuid);
    let key_name = match organization.zip(row.api_key_id) {
        Some((organization, key)) => store.key_names(organization).await?.remove(&key),
        None => None,
    };
    Ok((row, key_name))
}
