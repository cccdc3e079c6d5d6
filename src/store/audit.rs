//! The audit chain: actions of staff and portal users, and partners' changes to their webhook subscriptions.
//! Its hash binds each entry to the one before.
//!
//! An entry is written in the transaction of its action, so neither exists without the other. The head row is
//! locked while an entry is appended and until the transaction ends: entries have no gaps, and their order is
//! the order of commits. Append last, so that the lock is held only briefly.
//!
//! The hash is the SHA-256 of the RFC 8785 form of the entry without its hash, in which the states before and
//! after are texts of that form. Changing, removing or inserting an entry breaks the chain at that point,
//! unless all later entries and the head are rewritten or removed. Only a copy that is kept elsewhere reveals
//! that: an export, or just the head.

use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, FromQueryResult,
    IntoActiveModel, Order, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Statement,
};
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::difference::difference;
use super::entities::audit_entries::{Column, Entity, Model};
use super::page::{RowPage, text_weight};
use super::{Store, internal};
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};

/// An entry as it is stored.
pub type AuditRow = Model;

/// The actor of an action.
#[derive(Debug, Clone)]
pub struct Actor {
    /// The id of an operator token, portal user or API key, or `system`.
    pub id: String,
    /// The actor's name.
    pub name: String,
}

impl Actor {
    /// The program itself, run by a person with access to the database.
    #[must_use]
    pub fn system() -> Actor {
        Actor { id: "system".to_owned(), name: "Trailflow".to_owned() }
    }
}

/// An action to append. States never contain secrets.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The moment, in Unix milliseconds.
    pub at: i64,
    /// The actor.
    pub actor: Actor,
    /// The action: `api_key.create`.
    pub action: &'static str,
    /// The organization it is about.
    pub organization: Option<OrganizationId>,
    /// The id of the thing that changed.
    pub subject: Option<String>,
    /// The changed fields before.
    pub before: Option<Value>,
    /// The changed fields after.
    pub after: Option<Value>,
    /// The reason given.
    pub reason: Option<String>,
    /// The request that did it.
    pub request_id: Option<String>,
}

impl Entry {
    /// An action of the program itself, outside of any request.
    #[must_use]
    pub fn by_system(action: &'static str, at: i64) -> Entry {
        Entry {
            at,
            actor: Actor::system(),
            action,
            organization: None,
            subject: None,
            before: None,
            after: None,
            reason: None,
            request_id: None,
        }
    }

    /// Sets the organization and the subject.
    #[must_use]
    pub fn about(mut self, organization: Option<OrganizationId>, subject: impl ToString) -> Entry {
        self.organization = organization;
        self.subject = Some(subject.to_string());
        self
    }

    /// Sets the reason.
    #[must_use]
    pub fn because(mut self, reason: &str) -> Entry {
        self.reason = Some(reason.to_owned());
        self
    }

    /// Sets the state of something created.
    #[must_use]
    pub fn made(mut self, after: &impl Serialize) -> Entry {
        self.after = serde_json::to_value(after).ok();
        self
    }

    /// Sets the changed fields.
    #[must_use]
    pub fn changed(mut self, before: &impl Serialize, after: &impl Serialize) -> Entry {
        (self.before, self.after) = difference(before, after);
        self
    }

    /// Whether anything changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let nothing = |state: &Option<Value>| {
            state.as_ref().is_none_or(|state| state.as_object().is_some_and(serde_json::Map::is_empty))
        };
        nothing(&self.before) && nothing(&self.after)
    }
}

/// The result of a proof of the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// How many entries were proved, starting with the first.
    pub entries: i64,
    /// The recorded end of the chain.
    pub head: Head,
    /// The first entry that differs from what was written, and what is wrong with it.
    pub broken: Option<(i64, String)>,
}

/// The hashed form of an entry.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Hashed<'a> {
    sequence: i64,
    at: i64,
    actor: &'a str,
    actor_name: &'a str,
    action: &'a str,
    organization_id: Option<String>,
    subject: Option<&'a str>,
    before: Option<&'a str>,
    after: Option<&'a str>,
    reason: Option<&'a str>,
    request_id: Option<&'a str>,
    previous_hash: &'a str,
}

fn hash(row: &AuditRow) -> Result<String> {
    let hashed = Hashed {
        sequence: row.sequence,
        at: row.at,
        actor: &row.actor,
        actor_name: &row.actor_name,
        action: &row.action,
        organization_id: row.organization_id.map(|id| OrganizationId::from_uuid(id).to_string()),
        subject: row.subject.as_deref(),
        before: row.before_state.as_deref(),
        after: row.after_state.as_deref(),
        reason: row.reason.as_deref(),
        request_id: row.request_id.as_deref(),
        previous_hash: &row.previous_hash,
    };
    Ok(hex::encode(Sha256::digest(serde_jcs::to_vec(&hashed).map_err(Error::internal)?)))
}

/// An end of the chain. A copy of it proves later that everything up to it is unchanged.
#[derive(Debug, Clone, PartialEq, Eq, FromQueryResult)]
pub struct Head {
    /// The entry's position in the chain; 0 for an empty chain.
    pub sequence: i64,
    /// The entry's hash; zeros for an empty chain.
    pub hash: String,
}

/// Appends an entry in this transaction, which holds the lock on the end of the chain from then on.
pub(super) async fn append(store: &Store, transaction: &DatabaseTransaction, entry: Entry) -> Result<()> {
    let failed = |error| store.cannot_write(error);
    let backend = transaction.get_database_backend();
    let take = "update audit_head set sequence = sequence + 1 where id = 1 returning sequence, hash";
    let head = Head::find_by_statement(Statement::from_string(backend, take.to_owned()))
        .one(transaction)
        .await
        .map_err(failed)?
        .ok_or_else(|| Error::internal("the head of the audit chain is missing"))?;
    let text = |state: Option<Value>| state.map(|state| serde_jcs::to_string(&state)).transpose();
    let mut row = AuditRow {
        sequence: head.sequence,
        at: entry.at,
        actor: entry.actor.id,
        actor_name: entry.actor.name,
        action: entry.action.to_owned(),
        organization_id: entry.organization.map(OrganizationId::uuid),
        subject: entry.subject,
        before_state: text(entry.before).map_err(Error::internal)?,
        after_state: text(entry.after).map_err(Error::internal)?,
        reason: entry.reason,
        request_id: entry.request_id,
        previous_hash: head.hash,
        hash: String::new(),
    };
    row.hash = hash(&row)?;
    let put = "update audit_head set hash = $1 where id = 1";
    let put = Statement::from_sql_and_values(backend, put, [row.hash.as_str().into()]);
    row.into_active_model().insert(transaction).await.map_err(failed)?;
    transaction.execute_raw(put).await.map_err(failed)?;
    Ok(())
}

/// The filter for a page of entries.
#[derive(Debug, Clone, Default)]
pub struct AuditFilter {
    /// Only those about this organization.
    pub organization: Option<OrganizationId>,
    /// Only those of this action.
    pub action: Option<String>,
    /// None of these actions.
    pub without: &'static [&'static str],
    /// Only those after this one, in the order of the page.
    pub behind: Option<i64>,
    /// Whether the newest comes first.
    pub newest_first: bool,
    /// Rows at most.
    pub limit: u64,
}

/// How many bytes an entry takes on a page, or slightly more. States are stored as the JSON that is shown.
fn weigh(row: &AuditRow) -> usize {
    let states = [&row.before_state, &row.after_state].into_iter().flatten().map(String::len);
    let texts = [Some(&row.actor_name), row.reason.as_ref(), row.subject.as_ref()];
    700 + states.sum::<usize>() + texts.into_iter().flatten().map(|text| text_weight(text)).sum::<usize>()
}

/// Entries that are looked through for one that may have been appended already.
const LOOKED_THROUGH: i64 = 10_000;

/// Entries per statement of a proof: few round trips, little memory.
const PROVED_AT_ONCE: u64 = 1_000;

impl Store {
    /// A page of entries.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn audit_entries(&self, filter: &AuditFilter) -> Result<RowPage<AuditRow>> {
        let order = if filter.newest_first { Order::Desc } else { Order::Asc };
        let mut query = Entity::find().order_by(Column::Sequence, order).limit(filter.limit + 1);
        if let Some(organization) = filter.organization {
            query = query.filter(Column::OrganizationId.eq(organization.uuid()));
        }
        if let Some(action) = &filter.action {
            query = query.filter(Column::Action.eq(action.as_str()));
        }
        if !filter.without.is_empty() {
            query = query.filter(Column::Action.is_not_in(filter.without.iter().copied()));
        }
        query = match filter.behind {
            Some(sequence) if filter.newest_first => query.filter(Column::Sequence.lt(sequence)),
            Some(sequence) => query.filter(Column::Sequence.gt(sequence)),
            None => query,
        };
        let statement = query.build(self.db.get_database_backend());
        RowPage::read(&self.db, statement, filter.limit, weigh).await
    }

    /// Whether an entry of this moment, actor and action is among the newest: one that another process appended and may
    /// not have noted.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn has_recent_audit_entry(&self, entry: &Entry) -> Result<bool> {
        let newest = self.audit_head().await?.sequence;
        let found = Entity::find()
            .filter(Column::Sequence.gt(newest - LOOKED_THROUGH))
            .filter(Column::At.eq(entry.at))
            .filter(Column::Actor.eq(entry.actor.id.as_str()))
            .filter(Column::Action.eq(entry.action))
            .filter(Column::Subject.eq(entry.subject.clone()))
            .one(&self.db);
        Ok(found.await.map_err(internal)?.is_some())
    }

    /// Proves that every entry is as it was written and none is missing, up to the present end.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn prove_audit(&self) -> Result<Proof> {
        let head = self.audit_head().await?;
        let mut before = Head { sequence: 0, hash: "0".repeat(64) };
        loop {
            // Entries that are appended from now on belong to the next proof.
            let rows = Entity::find()
                .filter(Column::Sequence.gt(before.sequence))
                .filter(Column::Sequence.lte(head.sequence))
                .order_by_asc(Column::Sequence)
                .limit(PROVED_AT_ONCE)
                .all(&self.db)
                .await
                .map_err(internal)?;
            if rows.is_empty() {
                break;
            }
            for row in rows {
                if let Some(problem) = problem(&row, &before)? {
                    let broken = Some((before.sequence + 1, problem));
                    return Ok(Proof { entries: before.sequence, head, broken });
                }
                before = Head { sequence: row.sequence, hash: row.hash };
            }
        }
        let mut proof = conclude(&before, head);
        if proof.broken.is_none() {
            proof.broken = self.behind_the_end().await?;
        }
        Ok(proof)
    }

    /// An entry after the recorded end.
    async fn behind_the_end(&self) -> Result<Option<(i64, String)>> {
        let last = Entity::find().order_by_desc(Column::Sequence).one(&self.db).await.map_err(internal)?;
        // The head is read after the entry: both are written together.
        let head = self.audit_head().await?;
        let beyond = last.filter(|last| last.sequence > head.sequence);
        Ok(beyond
            .map(|last| (last.sequence, "it is behind the end of the chain that was recorded".to_owned())))
    }

    /// The hashes of entries from `first` on, at most `most` of them.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn audit_hashes(&self, first: i64, most: u64) -> Result<Vec<Head>> {
        let found = Entity::find()
            .select_only()
            .columns([Column::Sequence, Column::Hash])
            .filter(Column::Sequence.gte(first))
            .order_by_asc(Column::Sequence)
            .limit(most)
            .into_model()
            .all(&self.db);
        found.await.map_err(internal)
    }

    /// The recorded end of the chain.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn audit_head(&self) -> Result<Head> {
        let statement = Statement::from_string(
            self.db.get_database_backend(),
            "select sequence, hash from audit_head where id = 1".to_owned(),
        );
        let head = Head::find_by_statement(statement).one(&self.db).await.map_err(internal)?;
        head.ok_or_else(|| Error::internal("the head of the audit chain is missing"))
    }
}

/// What is wrong with an entry that follows `before`.
fn problem(row: &AuditRow, before: &Head) -> Result<Option<String>> {
    let expected = before.sequence + 1;
    Ok(if row.sequence != expected {
        Some(format!("entry {expected} is missing; the next one is {}", row.sequence))
    } else if row.previous_hash != before.hash {
        Some(format!("it does not follow entry {}: its previousHash is not that one's hash", before.sequence))
    } else if row.hash != hash(row)? {
        Some("its content is not what its hash was made of".to_owned())
    } else {
        None
    })
}

fn conclude(last: &Head, head: Head) -> Proof {
    let broken = if last.sequence < head.sequence {
        Some((last.sequence + 1, format!("the entries from here to {} are missing", head.sequence)))
    } else if last.hash != head.hash {
        Some((last.sequence, "its hash is not the one that was recorded as the end of the chain".to_owned()))
    } else {
        None
    };
    Proof { entries: last.sequence, head, broken }
}

/// The id of an organization, from a stored entry.
#[must_use]
pub fn organization_of(row: &AuditRow) -> Option<String> {
    let id: Option<Uuid> = row.organization_id;
    id.map(|id| OrganizationId::from_uuid(id).to_string())
}
