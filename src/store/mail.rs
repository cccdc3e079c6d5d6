//! Mail that is queued and sent: written in the transaction of what causes it, claimed by whoever sends it.
//!
//! A claim is a lease: it moves `due_at` to the end of the lease and counts an attempt, in one statement. So a mail has
//! one sender at a time, one whose sender was killed is due again when the lease has ended, and a sender whose lease
//! has ended writes nothing, because another attempt has been counted since. Times are those of the nodes, as far apart
//! as their clocks; the lease is much longer.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait, InsertStatement, Order, Query, UpdateStatement};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};
use uuid::Uuid;

use super::{Store, internal, is_postgres};
use crate::domain::id::OrganizationId;
use crate::domain::mail::MailState;
use crate::error::Result;

/// How long mail that was sent or given up is still listed, in milliseconds: 30 days.
const LISTED_MS: i64 = 30 * 24 * 60 * 60 * 1000;

/// A mail that is to be sent.
#[derive(Debug, Clone)]
pub struct NewMail {
    /// Its id, of which its Message-ID is made.
    pub id: Uuid,
    /// The organization it is about.
    pub organization: Option<OrganizationId>,
    /// What kind it is: `portal_invitation`.
    pub kind: &'static str,
    /// What of the organization it is about, by its id.
    pub subject: Option<Uuid>,
    /// The recipient's address.
    pub recipient: String,
    /// What it says, sealed.
    pub sealed: Vec<u8>,
    /// Now, in Unix milliseconds.
    pub created_at: i64,
    /// From when on it is not worth sending.
    pub expires_at: i64,
}

/// A mail that this process is to send.
#[derive(Debug, Clone, FromQueryResult)]
pub struct ClaimedMail {
    /// Its id.
    pub id: Uuid,
    /// What kind it is.
    pub kind: String,
    /// The recipient's address.
    pub recipient: String,
    /// What it says, sealed.
    pub sealed: Vec<u8>,
    /// Attempts, with the one that now begins. It names the claim.
    pub attempts: i32,
    /// From when on it is not worth sending.
    pub expires_at: i64,
}

/// What came of an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MailOutcome {
    /// A server has taken it.
    Sent,
    /// It is tried again at this moment, for this cause.
    Later {
        /// When.
        due_at: i64,
        /// Why it was not sent now.
        cause: String,
    },
    /// It is given up, for this cause.
    Failed(String),
}

/// What became of a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailReport {
    /// Its state, as it is stored.
    pub state: String,
    /// Why it has not been sent.
    pub cause: Option<String>,
}

impl MailReport {
    /// Of a mail that is about to be queued.
    #[must_use]
    pub fn queued() -> MailReport {
        MailReport { state: MailState::Queued.to_string(), cause: None }
    }
}

/// How much waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MailQueue {
    /// Mails that are neither sent nor given up.
    pub queued: i64,
    /// When the oldest of them was queued.
    pub oldest: Option<i64>,
}

/// The statement that queues a mail.
pub(super) fn insert(mail: &NewMail) -> InsertStatement {
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

/// The statement that cancels what of a kind is still queued about a subject. What is being sent at this moment may
/// still arrive.
pub(super) fn cancel(kind: &'static str, subject: Uuid, now: i64) -> UpdateStatement {
    let mut update = Query::update();
    update
        .table("mail_outbox")
        .value("state", MailState::Cancelled.as_str())
        .value("sealed", Option::<Vec<u8>>::None)
        .value("due_at", Option::<i64>::None)
        .value("ended_at", now)
        .and_where(Expr::col("subject_id").eq(subject))
        .and_where(Expr::col("kind").eq(kind))
        .and_where(Expr::col("state").eq(MailState::Queued.as_str()));
    update
}

const DUE: &str = "select 1 as due from mail_outbox where due_at <= $1 limit 1";

const CLAIM: &str = "update mail_outbox set due_at = $2, attempts = attempts + 1
    where id in (select id from mail_outbox where due_at <= $1 order by due_at, id limit $3 {lock})
    returning id, kind, recipient, sealed, attempts, expires_at";

const SETTLE: &str = "update mail_outbox
    set state = $3, due_at = $4, cause = $5, ended_at = $6, sealed = case when $7 then sealed else null end
    where id = $1 and attempts = $2 and state = 'QUEUED'";

impl Store {
    /// Claims at most `most` mails that are due, for so many milliseconds.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn claim_mail(&self, now: i64, lease_ms: i64, most: usize) -> Result<Vec<ClaimedMail>> {
        // Mostly there is none, and then nothing is locked.
        let due = self.db.query_one_raw(self.mail_statement(DUE, [now.into()])).await.map_err(internal)?;
        if due.is_none() {
            return Ok(Vec::new());
        }
        let _writer = self.writer().await;
        let lock = if is_postgres(&self.db) { "for update skip locked" } else { "" };
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let values = [now.into(), (now + lease_ms).into(), most.into()];
        let claim = self.mail_statement(&CLAIM.replace("{lock}", lock), values);
        ClaimedMail::find_by_statement(claim).all(&self.db).await.map_err(internal)
    }

    /// Notes what came of an attempt, unless the mail was cancelled or its lease has ended meanwhile.
    ///
    /// # Errors
    /// When the database is unavailable; the mail is then sent again when its lease has ended.
    pub async fn settle_mail(&self, mail: &ClaimedMail, outcome: &MailOutcome, now: i64) -> Result<()> {
        let (state, due_at, cause) = match outcome {
            MailOutcome::Sent => (MailState::Sent, None, None),
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
        self.db.execute_raw(self.mail_statement(SETTLE, values)).await.map_err(internal)?;
        Ok(())
    }

    /// How much waits.
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

    /// What became of the newest mail of this kind about each of these; those without one are absent.
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
        // Later ones take the place of earlier ones.
        rows.into_iter().map(read).collect::<Result<_, _>>().map_err(internal)
    }

    /// Removes mail that ended long ago; how much.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn prune_mail(&self, now: i64, most: u64) -> Result<u64> {
        let sql = "delete from mail_outbox
            where id in (select id from mail_outbox where ended_at < $1 order by ended_at limit $2)";
        let values = [(now - LISTED_MS).into(), i64::try_from(most).unwrap_or(i64::MAX).into()];
        let _writer = self.writer().await;
        let removed = self.db.execute_raw(self.mail_statement(sql, values)).await.map_err(internal)?;
        Ok(removed.rows_affected())
    }

    /// Waits until this process queues a mail.
    pub async fn mail_is_queued(&self) {
        self.mail_queued.notified().await;
    }

    fn mail_statement<const N: usize>(&self, sql: &str, values: [Value; N]) -> Statement {
        Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)
    }
}
