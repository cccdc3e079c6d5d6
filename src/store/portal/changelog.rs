//! Which version's changelog an account was shown last.

use sea_orm::{ConnectionTrait, FromQueryResult, Statement};
use uuid::Uuid;

use crate::error::Result;
use crate::store::{Store, internal};

/// A visit to the changelog.
#[derive(Debug, Clone, FromQueryResult)]
pub struct ChangelogVisit {
    /// The newest version that was shown.
    pub version: String,
    /// The newest one at the visits before; `None`: there were none.
    pub before_version: Option<String>,
    /// When the newest version was shown first.
    pub seen_at: i64,
}

/// Of two visits at the same moment, one is kept.
const SEE: &str = "
insert into portal_changelog_visits (account_id, version, before_version, seen_at) values ($1, $2, $3, $4)
on conflict (account_id) do update
    set version = excluded.version, before_version = excluded.before_version, seen_at = excluded.seen_at
    where portal_changelog_visits.version = excluded.before_version";

impl Store {
    /// An account's last visit to the changelog.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn changelog_visit(&self, account: Uuid) -> Result<Option<ChangelogVisit>> {
        let sql =
            "select version, before_version, seen_at from portal_changelog_visits where account_id = $1";
        let statement = Statement::from_sql_and_values(self.db.get_database_backend(), sql, [account.into()]);
        ChangelogVisit::find_by_statement(statement).one(&self.db).await.map_err(internal)
    }

    /// Notes that an account is shown this version, after having been shown `before`.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn see_changelog(
        &self,
        account: Uuid,
        version: &str,
        before: Option<&str>,
        now: i64,
    ) -> Result<()> {
        let _writer = self.writer().await;
        let values = [account.into(), version.into(), before.into(), now.into()];
        let statement = Statement::from_sql_and_values(self.db.get_database_backend(), SEE, values);
        self.db.execute_raw(statement).await.map(drop).map_err(|error| self.cannot_write(error))
    }
}
