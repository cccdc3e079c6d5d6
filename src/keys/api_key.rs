//! One API key with the data that the gate needs.

use std::collections::HashMap;
use std::sync::Arc;

use uuid::Uuid;

use crate::domain::access::{KeyMode, Scope};
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::store::access::ApiKeyRow;

/// An API key with the data that the gate needs.
#[derive(Debug, PartialEq, Eq)]
pub struct ApiKey {
    /// Its public id.
    pub id: ApiKeyId,
    /// The API client that it belongs to: the first of the keys that replaced each other by rolling.
    pub client: ApiKeyId,
    /// Its organization.
    pub organization: OrganizationId,
    /// Its name.
    pub name: Box<str>,
    /// Test or live; `None` for a mode that this version does not know.
    pub mode: Option<KeyMode>,
    /// Its scopes.
    pub scopes: Box<[Scope]>,
    /// Requests per minute.
    pub per_minute: u32,
    /// Hash of its secret.
    pub secret_hash: [u8; 32],
    /// When it expires, in Unix milliseconds.
    pub expires_at: Option<i64>,
    /// When it was revoked, in Unix milliseconds.
    pub revoked_at: Option<i64>,
    /// When an admin of the organization blocked it, in Unix milliseconds.
    pub blocked_at: Option<i64>,
    /// The id as text, for the log.
    pub label: Arc<str>,
    /// The organization's id as text, for the log.
    pub organization_label: Arc<str>,
    /// Whether it is the status page's prober's, which is counted nowhere.
    pub is_probe: bool,
}

impl ApiKey {
    /// Since when it is permanently refused, if it is.
    #[must_use]
    pub fn ended_at(&self) -> Option<i64> {
        self.revoked_at.into_iter().chain(self.expires_at).min()
    }

    /// A key, with what of it this version can read. A node keeps every key, so each takes little.
    pub(super) fn of_row(row: ApiKeyRow, client: Uuid, organization_label: Arc<str>, is_probe: bool) -> Self {
        let id = ApiKeyId::from_uuid(row.id);
        let organization = OrganizationId::from_uuid(row.organization_id);
        ApiKey {
            id,
            client: ApiKeyId::from_uuid(client),
            organization,
            name: row.name.into(),
            label: id.to_string().into(),
            organization_label,
            mode: row.mode.parse().ok(),
            scopes: row.scopes.split_whitespace().filter_map(|scope| scope.parse().ok()).collect(),
            // The contract bounds limits to 1–600; a damaged row must not lift the limit.
            per_minute: u32::try_from(row.rate_limit_per_minute).unwrap_or(1).clamp(1, 600),
            // No secret has the hash in place of a damaged one.
            secret_hash: row.secret_hash.try_into().unwrap_or_default(),
            expires_at: row.expires_at,
            revoked_at: row.revoked_at,
            blocked_at: row.blocked_at,
            is_probe,
        }
    }
}

/// The parts of a row that this version cannot read.
pub(super) fn unreadable(row: &ApiKeyRow) -> impl Iterator<Item = &str> {
    let unknown_scopes = row.scopes.split_whitespace().filter(|scope| scope.parse::<Scope>().is_err());
    unknown_scopes.chain(Some(row.mode.as_str()).filter(|mode| mode.parse::<KeyMode>().is_err()))
}

/// The API clients of these keys. A node of an older version leaves the client out; the key that it rolled
/// was changed in the same revision and identifies the new key's client.
pub(super) fn clients(rows: &[ApiKeyRow]) -> HashMap<Uuid, Uuid> {
    let predecessors: HashMap<_, _> =
        rows.iter().filter_map(|row| Some((row.replaced_by?, (row.id, row.client_id)))).collect();
    let client = |row: &ApiKeyRow| {
        let (mut id, mut client) = (row.id, row.client_id);
        // A chain has no loops; the bound is for a damaged one.
        for _ in 0..rows.len() {
            match (client, predecessors.get(&id)) {
                (None, Some((older, its_client))) => (id, client) = (*older, *its_client),
                _ => break,
            }
        }
        (row.id, client.unwrap_or(id))
    };
    rows.iter().map(client).collect()
}
