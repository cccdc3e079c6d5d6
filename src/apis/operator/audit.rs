//! The audit log: reading and proving it.

use async_trait::async_trait;
use serde_json::{Map, Value};

use super::tenant::organization_id;
use super::{Call, Operator};
use crate::contract::operator::endpoints::AuditApi;
use crate::contract::operator::types;
use crate::domain::cursor::List;
use crate::error::{Error, Result};
use crate::http::Page;
use crate::store::audit::{AuditFilter, AuditRow, organization_of};

#[async_trait]
impl AuditApi for Operator {
    async fn list_audit_entries(
        &self,
        call: &Call,
        query: types::ListAuditEntriesQuery,
    ) -> Result<Page<types::AuditEntry>> {
        let organization = query.organization_id.as_deref().map(|id| {
            organization_id(id)
                .map_err(|_| Error::invalid("organizationId", "is not the id of an organization"))
        });
        let cursors = self.app.store.cursors(List::AuditEntries, None);
        let filter = AuditFilter {
            organization: organization.transpose()?,
            action: query.action.as_deref().map(str::to_owned),
            behind: cursors.read(query.cursor.as_deref())?,
            newest_first: query.newest_first,
            limit: query.limit.unsigned_abs().into(),
            without: &[],
        };
        let page = call.app().store.audit_entries(&filter).await?;
        let view = |row: AuditRow| {
            let sequence = row.sequence;
            call.app().telemetry.readable("audit_entries", &sequence, view(row))
        };
        Ok(page.into_readable_page(|row| cursors.after(row.sequence), view))
    }

    async fn verify_audit(&self, call: &Call) -> Result<types::AuditVerification> {
        let proof = call.app().store.prove_audit().await?;
        let (broken_sequence, problem) = proof.broken.unzip();
        Ok(types::AuditVerification {
            intact: broken_sequence.is_none(),
            entries: proof.entries,
            head: types::AuditHead { sequence: proof.head.sequence, hash: proof.head.hash },
            broken_sequence,
            problem,
        })
    }
}

/// An entry as it is exported.
///
/// # Errors
/// When a stored state is not a JSON object.
pub fn view(row: AuditRow) -> Result<types::AuditEntry> {
    let state = |text: Option<String>| -> Result<Option<Map<String, Value>>> {
        text.map(|text| serde_json::from_str(&text)).transpose().map_err(Error::internal)
    };
    Ok(types::AuditEntry {
        organization_id: organization_of(&row),
        sequence: row.sequence,
        at: row.at,
        actor: row.actor,
        actor_name: row.actor_name,
        action: row.action,
        subject: row.subject,
        before: state(row.before_state)?,
        after: state(row.after_state)?,
        reason: row.reason,
        request_id: row.request_id,
        previous_hash: row.previous_hash,
        hash: row.hash,
    })
}
