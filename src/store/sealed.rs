//! Every value that is sealed under the master key, wherever it is stored: to prove that the key opens all of them, and to
//! reseal them when it is rotated.
//!
//! Every new place of sealed values needs its own [`SealedKind`]: a value that none of them finds is lost in a rotation.

use sea_orm::{ConnectionTrait, DbErr, QueryResult, Statement, Value};
use uuid::Uuid;

use super::{Store, internal};
use crate::domain::id::{ApiKeyId, DeliveryId, OrganizationId, WebhookId};
use crate::error::Result;

/// A place of sealed values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SealedKind {
    /// Signing secrets of webhook subscriptions.
    WebhookSecrets,
    /// Those before their last rotation.
    PreviousWebhookSecrets,
    /// Seeds of one-time codes.
    OneTimeSeeds,
    /// Replies that hold a secret.
    Replies,
    /// Beginnings of responses to webhooks.
    Excerpts,
    /// Queued email.
    Email,
    /// Sign-ins in progress.
    Ceremonies,
}

/// One sealed value, by its row.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "keys, named after their columns")]
pub enum SealedIn {
    WebhookSecret { organization: OrganizationId, id: WebhookId },
    PreviousWebhookSecret { organization: OrganizationId, id: WebhookId },
    OneTimeSeed { id: Uuid, account: Uuid },
    Reply { organization: OrganizationId, api_client: ApiKeyId, idempotency_key: String },
    Excerpt { organization: OrganizationId, delivery: DeliveryId, attempt_at: i64 },
    Email { id: Uuid },
    Ceremony { id: Uuid, kind: String },
}

/// A place: its table, the column that is sealed, which rows have one, the primary key, and what else names a value.
struct Place {
    table: &'static str,
    column: &'static str,
    where_sealed: &'static str,
    key: &'static [&'static str],
    besides: &'static str,
}

impl SealedKind {
    /// All places, those that are kept the longest first.
    pub const ALL: [SealedKind; 7] = [
        SealedKind::WebhookSecrets,
        SealedKind::PreviousWebhookSecrets,
        SealedKind::OneTimeSeeds,
        SealedKind::Replies,
        SealedKind::Excerpts,
        SealedKind::Email,
        SealedKind::Ceremonies,
    ];

    /// What staff call these values.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            SealedKind::WebhookSecrets => "webhook secrets",
            SealedKind::PreviousWebhookSecrets => "previous webhook secrets",
            SealedKind::OneTimeSeeds => "seeds of one-time codes",
            SealedKind::Replies => "stored replies",
            SealedKind::Excerpts => "excerpts of responses",
            SealedKind::Email => "queued emails",
            SealedKind::Ceremonies => "sign-ins in progress",
        }
    }

    fn place(self) -> Place {
        let subscriptions = |column, where_sealed| Place {
            table: "webhook_subscriptions",
            column,
            where_sealed,
            key: &["organization_id", "id"],
            besides: "",
        };
        match self {
            SealedKind::WebhookSecrets => subscriptions("sealed_secret", "true"),
            SealedKind::PreviousWebhookSecrets => {
                subscriptions("previous_sealed_secret", "previous_sealed_secret is not null")
            }
            SealedKind::OneTimeSeeds => Place {
                table: "portal_factors",
                column: "data",
                where_sealed: "kind = 'TOTP' and data is not null",
                key: &["id"],
                besides: ", account_id",
            },
            SealedKind::Replies => Place {
                table: "receipts",
                column: "body",
                where_sealed: "sealed",
                key: &["organization_id", "api_key_id", "idempotency_key"],
                besides: "",
            },
            SealedKind::Excerpts => Place {
                table: "webhook_excerpts",
                column: "sealed",
                where_sealed: "true",
                key: &["organization_id", "delivery_id", "attempt_at"],
                besides: "",
            },
            SealedKind::Email => Place {
                table: "mail_outbox",
                column: "sealed",
                where_sealed: "sealed is not null",
                key: &["id"],
                besides: "",
            },
            SealedKind::Ceremonies => Place {
                table: "portal_ceremonies",
                column: "state",
                where_sealed: "true",
                key: &["id"],
                besides: ", kind",
            },
        }
    }

    fn read(self, row: &QueryResult) -> Result<SealedIn, DbErr> {
        let organization = || row.try_get("", "organization_id").map(OrganizationId::from_uuid);
        let webhook = || row.try_get("", "id").map(WebhookId::from_uuid);
        Ok(match self {
            SealedKind::WebhookSecrets => {
                SealedIn::WebhookSecret { organization: organization()?, id: webhook()? }
            }
            SealedKind::PreviousWebhookSecrets => {
                SealedIn::PreviousWebhookSecret { organization: organization()?, id: webhook()? }
            }
            SealedKind::OneTimeSeeds => {
                SealedIn::OneTimeSeed { id: row.try_get("", "id")?, account: row.try_get("", "account_id")? }
            }
            SealedKind::Replies => SealedIn::Reply {
                organization: organization()?,
                api_client: ApiKeyId::from_uuid(row.try_get("", "api_key_id")?),
                idempotency_key: row.try_get("", "idempotency_key")?,
            },
            SealedKind::Excerpts => SealedIn::Excerpt {
                organization: organization()?,
                delivery: DeliveryId::from_uuid(row.try_get("", "delivery_id")?),
                attempt_at: row.try_get("", "attempt_at")?,
            },
            SealedKind::Email => SealedIn::Email { id: row.try_get("", "id")? },
            SealedKind::Ceremonies => {
                SealedIn::Ceremony { id: row.try_get("", "id")?, kind: row.try_get("", "kind")? }
            }
        })
    }

    /// A key before all others.
    fn beginning(self) -> Vec<Value> {
        let nil = || Value::from(Uuid::nil());
        match self {
            SealedKind::WebhookSecrets | SealedKind::PreviousWebhookSecrets => vec![nil(), nil()],
            SealedKind::Replies => vec![nil(), nil(), "".into()],
            SealedKind::Excerpts => vec![nil(), nil(), i64::MIN.into()],
            SealedKind::OneTimeSeeds | SealedKind::Email | SealedKind::Ceremonies => vec![nil()],
        }
    }
}

impl SealedIn {
    fn key(&self) -> (SealedKind, Vec<Value>) {
        match self {
            SealedIn::WebhookSecret { organization, id } => {
                (SealedKind::WebhookSecrets, vec![organization.uuid().into(), id.uuid().into()])
            }
            SealedIn::PreviousWebhookSecret { organization, id } => {
                (SealedKind::PreviousWebhookSecrets, vec![organization.uuid().into(), id.uuid().into()])
            }
            SealedIn::OneTimeSeed { id, .. } => (SealedKind::OneTimeSeeds, vec![(*id).into()]),
            SealedIn::Reply { organization, api_client, idempotency_key } => {
                let key = idempotency_key.as_str().into();
                (SealedKind::Replies, vec![organization.uuid().into(), api_client.uuid().into(), key])
            }
            SealedIn::Excerpt { organization, delivery, attempt_at } => {
                let key = vec![organization.uuid().into(), delivery.uuid().into(), (*attempt_at).into()];
                (SealedKind::Excerpts, key)
            }
            SealedIn::Email { id } => (SealedKind::Email, vec![(*id).into()]),
            SealedIn::Ceremony { id, .. } => (SealedKind::Ceremonies, vec![(*id).into()]),
        }
    }
}

/// `($1, $2)`, from the `first` placeholder on.
fn placeholders(first: usize, count: usize) -> String {
    let names: Vec<_> = (first..first + count).map(|number| format!("${number}")).collect();
    format!("({})", names.join(", "))
}

impl Store {
    /// The next sealed values of a place, in the order of its key.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn sealed_after(
        &self,
        kind: SealedKind,
        after: Option<&SealedIn>,
        most: u64,
    ) -> Result<Vec<(SealedIn, Vec<u8>)>> {
        let Place { table, column, where_sealed, key, besides } = kind.place();
        let (columns, places) = (key.join(", "), placeholders(1, key.len()));
        let sql = format!(
            "select {columns}{besides}, {column} as sealed_value from {table}
            where {where_sealed} and ({columns}) > {places} order by {columns} limit ${}",
            key.len() + 1
        );
        let mut values = after.map_or_else(|| kind.beginning(), |after| after.key().1);
        values.push(most.into());
        let statement = Statement::from_sql_and_values(self.db.get_database_backend(), sql, values);
        let rows = self.db.query_all_raw(statement).await.map_err(internal)?;
        let read = |row: &QueryResult| Ok((kind.read(row)?, row.try_get("", "sealed_value")?));
        rows.iter().map(read).collect::<Result<_, _>>().map_err(internal)
    }

    /// Puts a value in place of one that was read; returns whether that one was still there.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn reseal(&self, place: &SealedIn, was: Vec<u8>, now: Vec<u8>) -> Result<bool> {
        let (kind, mut values) = place.key();
        let Place { table, column, key, .. } = kind.place();
        let (columns, places, next) = (key.join(", "), placeholders(1, key.len()), key.len() + 1);
        let sql = format!(
            "update {table} set {column} = ${next} where ({columns}) = {places} and {column} = ${}",
            next + 1
        );
        values.extend([now.into(), was.into()]);
        let _writer = self.writer().await;
        let statement = Statement::from_sql_and_values(self.db.get_database_backend(), sql, values);
        let done = self.db.execute_raw(statement).await.map_err(|error| self.cannot_write(error))?;
        Ok(done.rows_affected() > 0)
    }
}
