//! Queued and sent email: written in the transaction that causes it, claimed by the process that sends it.
//!
//! A claim is a lease: it moves `due_at` to the end of the lease and counts an attempt, in one statement. So an email
//! has one sender at a time. If the sender is killed, the email is due again when the lease has ended. A sender whose
//! lease has ended writes nothing, because another attempt has been counted since. Times are those of the nodes, and
//! differ as much as their clocks; the lease is much longer.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait, InsertStatement, Order, Query, UpdateStatement};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};
use uuid::Uuid;

use super::{Store, internal, is_postgres};
use crate::domain::id::OrganizationId;
use crate::domain::mail::MailState;
use crate::error::Result;

/// How long sent or failed email is still listed, in milliseconds: 30 days.
const LISTED_MS: i64 = 30 * 24 * 60 * 60 * 1000;

/// An email to queue.
#[derive(Debug, Clone)]
pub struct NewMail {
    /// Its id, from which its Message-ID is derived.
    pub id: Uuid,
    /// The organization it is about.
    pub organization: Option<OrganizationId>,
    /// Its kind: `portal_invitation`.
    pub kind: &'static str,
    /// The id of its subject within the organization.
    pub subject: Option<Uuid>,
    /// The recipient's address.
    pub recipient: String,
    /// Its content, encrypted.
    pub sealed: Vec<u8>,
    /// The current moment, in Unix milliseconds.
    pub created_at: i64,
    /// When it is no longer worth sending.
    pub expires_at: i64,
}

/// An email that this process is to send.
#[derive(Debug, Clone, FromQueryResult)]
pub struct ClaimedMail {
    /// Its id.
    pub id: Uuid,
    /// Its kind.
    pub kind: String,
    /// The recipient's address.
    pub recipient: String,
    /// Its content, encrypted.
    pub sealed: Vec<u8>,
    /// Attempts, including the one that now begins. The number identifies the claim.
    pub attempts: i32,
    /// When it is no longer worth sending.
    pub expires_at: i64,
}

/// The result of an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MailOutcome {
    /// A server has accepted it.
    Sent,
    /// It was printed, because there is no mail server.
    Printed,
    /// It is retried at this moment, for this cause.
    Later {
        /// When it is retried.
        due_at: i64,
        /// Why it was not sent now.
        cause: String,
    },
    /// It has failed for good, for this cause.
    Failed(String),
}

/// The state of an email.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailReport {
    /// Its state, as stored.
    pub state: String,
    /// Why it has not been sent.
    pub cause: Option<String>,
}

impl MailReport {
    /// The state of an email that is about to be queued.
    #[must_use]
    pub fn queued() -> MailReport {
        MailReport { state: MailState::Queued.to_string(), cause: None }
    }
}

/// The size of the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MailQueue {
    /// Email that is neither sent nor failed.
    pub queued: i64,
    /// When the oldest one was queued.
    pub oldest: Option<i64>,
}

/// The statement that queues a mail.
pub(crate) fn insert(mail: &NewMail) -> InsertStatement {
    let mut insert = Query::insert();
    insert
        .into_table("mail_outbox")
        .columns([
            "id",
            "organization_id",
            "kind",
            "subject_id",
            "recipient",
            "sealed",
            "state",
            "attempts",
            "due_at",
            "created_at",
            "expires_at",
        ])
        .values_panic([
            mail.id.into(),
            mail.organization.map(OrganizationId::uuid).into(),
            mail.kind.into(),
            mail.subject.into(),
            mail.recipient.clone().into(),
            mail.sealed.clone().into(),
            MailState::Queued.as_str().into(),
            0.into(),
            mail.created_at.into(),
            mail.created_at.into(),
            mail.expires_at.into(),
        ]);
    insert
}

/// The statement that cancels queued email of a kind about a subject. Email that is being sent at this moment may
/// still arrive.
pub(super) fn cancel(kind: &'static str, subject: Uuid, now: i64) -> UpdateStatement {
    let mut update = cancelled(now);
    update.and_where(Expr::col("subject_id").eq(subject)).and_where(Expr::col("kind").eq(kind));
    update
}

/// The statement that cancels what is still queued about an organization, whatever its kind. What is being sent at this
/// moment may still arrive.
pub(super) fn cancel_all(organization: OrganizationId, now: i64) -> UpdateStatement {
    let mut update = cancelled(now);
    // What is queued has this moment, and an index by it.
    update
        .and_where(Expr::col("organization_id").eq(organization.uuid()))
        .and_where(Expr::col("due_at").is_not_null());
    update
}

fn cancelled(now: i64) -> UpdateStatement {
    let mut update = Query::update();
    update
        .table("mail_outbox")
        .value("state", MailState::Cancelled.as_str())
        .value("sealed", Option::<Vec<u8>>::None)
        .value("due_at", Option::<i64>::None)
        .value("ended_at", now)
        .and_where(Expr::col("state").eq(MailState::Queued.as_str()));
    update
}

/// Why what was printed has not been sent.
const PRINTED: &str =
    "no mail server is configured (TRAILFLOW_SMTP_URL); the email was printed by the server";

const DUE: &str = "select 1 as due from mail_outbox where due_at <= $1 limit 1";

const CLAIM: &str = "update mail_outbox set due_at = $2, attempts = attempts + 1
    where id in (select id from mail_outbox where due_at <= $1 order by due_at, id limit $3 {lock})
    returning id, kind, recipient, sealed, attempts, expires_at";

const SETTLE: &str = "update mail_outbox
    set state = $3, due_at = $4, cause = $5, ended_at = $6, sealed = case when $7 then sealed else null end
    where id = $1 and attempts = $2 and state = 'QUEUED'";

impl Store {
    /// Claims at most `most` due emails for `lease_ms` milliseconds.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn claim_mail(&self, now: i64, lease_ms: i64, most: usize) -> Result<Vec<ClaimedMail>> {
        // Usually nothing is due, and then nothing is locked.
        let due = self.db.query_one_raw(self.mail_statement(DUE, [now.into()])).await.map_err(internal)?;
        if due.is_none() {
            return Ok(Vec::new());
        }
        let _writer = self.writer().await;
        let lock = if is_postgres(&self.db) { "for update skip locked" } else { "" };
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let values = [now.into(), (now + lease_ms).into(), most.into()];
        let claim = self.mail_statement(&CLAIM.replace("{lock}", lock), values);
        ClaimedMail::find_by_statement(claim).all(&self.db).await.map_err(|error| self.cannot_write(error))
    }

    /// Records the result of an attempt, unless the email was cancelled or its lease has ended meanwhile.
    ///
    /// # Errors
    /// When the database is unavailable; the email is then sent again when its lease has ended.
    pub async fn settle_mail(&self, mail: &ClaimedMail, outcome: &MailOutcome, now: i64) -> Result<()> {
        let (state, due_at, cause) = match outcome {
            MailOutcome::Sent => (MailState::Sent, None, None),
            MailOutcome::Printed => (MailState::Printed, None, Some(PRINTED.to_owned())),
            MailOutcome::Later { due_at, cause } => (MailState::Queued, Some(*due_at), Some(cause.clone())),
            MailOutcome::Failed(cause) => (MailState::Failed, None, Some(cause.clone())),
        };
        let is_queued = state == MailState::Queued;
        let ended_at = (!is_queued).then_some(now);
        let _writer = self.writer().await;
        let values: [Value; 7] = [
            mail.id.into(),
            mail.attempts.into(),
            state.as_str().into(),
            due_at.into(),
            cause.into(),
            ended_at.into(),
            is_queued.into(),
        ];
        let settle = self.mail_statement(SETTLE, values);
        self.db.execute_raw(settle).await.map(drop).map_err(|error| self.cannot_write(error))
    }

    /// The size of the queue.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn mail_queue(&self) -> Result<MailQueue> {
        let sql =
            "select count(*) as queued, min(created_at) as oldest from mail_outbox where due_at is not null";
        let row = self.db.query_one_raw(self.mail_statement(sql, [])).await.map_err(internal)?;
        let Some(row) = row else { return Ok(MailQueue { queued: 0, oldest: None }) };
        let read =
            || Ok(MailQueue { queued: row.try_get("", "queued")?, oldest: row.try_get("", "oldest")? });
        read().map_err(internal)
    }

    /// The state of the newest email of this kind about each subject; subjects without one are absent.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn newest_mail(&self, kind: &str, subjects: &[Uuid]) -> Result<HashMap<Uuid, MailReport>> {
        if subjects.is_empty() {
            return Ok(HashMap::new());
        }
        let mut select = Query::select();
        select
            .columns(["subject_id", "state", "cause"])
            .from("mail_outbox")
            .and_where(Expr::col("subject_id").is_in(subjects.iter().copied()))
            .and_where(Expr::col("kind").eq(kind))
            .order_by("id", Order::Asc);
        let rows = self.db.query_all(&select).await.map_err(internal)?;
        let read = |row: sea_orm::QueryResult| -> Result<_, sea_orm::DbErr> {
            let report = MailReport { state: row.try_get("", "state")?, cause: row.try_get("", "cause")? };
            Ok((row.try_get("", "subject_id")?, report))
        };
        // Later ones replace earlier ones.
        rows.into_iter().map(read).collect::<Result<_, _>>().map_err(internal)
    }

    /// Removes email that ended long ago; returns how many rows.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn prune_mail(&self, now: i64, most: u64) -> Result<u64> {
        let sql = "delete from mail_outbox
            where id in (select id from mail_outbox where ended_at < $1 order by ended_at limit $2)";
        let values = [(now - LISTED_MS).into(), i64::try_from(most).unwrap_or(i64::MAX).into()];
        let _writer = self.writer().await;
        let prune = self.mail_statement(sql, values);
        Ok(self.db.execute_raw(prune).await.map_err(|error| self.cannot_write(error))?.rows_affected())
    }

    /// Waits until this process queues an email.
    pub async fn mail_is_queued(&self) {
        self.mail_queued.notified().await;
    }

    fn mail_statement<const N: usize>(&self, sql: &str, values: [Value; N]) -> Statement {
        Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)
    }
}
