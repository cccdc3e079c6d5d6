//! Bringing the schema up to date.
//!
//! On PostgreSQL each step is one transaction, which records it too: a step is there as a whole or not at all, and its
//! locks are held no longer than it takes. Steps change tables that others read. A step that waits for a lock makes
//! every later statement on the table wait behind it, so it gives up soon, lets them pass, and tries again.

use std::collections::BTreeSet;
use std::time::Duration;

use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, SqliteTransactionMode, Statement,
    TransactionOptions, TransactionTrait,
};
use tokio::time::sleep;
use trailflow_migrations::{Migrator, MigratorTrait};

use super::errors::waited_for_lock;
use super::{Store, is_postgres};

/// The advisory lock of the process that migrates, and that of its current step: any numbers that nothing else in the
/// database uses.
const MIGRATION_LOCK: i64 = 0x0054_7261_696c_666c;
const STEP_LOCK: i64 = MIGRATION_LOCK + 1;

/// Migrations of large tables take long, and so may the one that this call waits for. When this process dies, its
/// statement ends too: it would hold the lock, for work that nobody commits.
const PATIENT: &str = "set local statement_timeout = 0; set local lock_timeout = 0; \
    set local idle_in_transaction_session_timeout = 0; set local client_connection_check_interval = '1s'";

/// How long a step waits for a lock. Requests that come meanwhile wait as long: far less than their time-out.
const LOCK_WAIT: Duration = Duration::from_secs(2);
/// So often another connection looks what a step waits for.
const LOOK_AFTER: Duration = Duration::from_secs(1);
/// The longest pause between two attempts. The first is a second, and each is a second longer than the one before:
/// what holds a lock for long must not slow requests all the time.
const LONGEST_PAUSE: u64 = 30;
/// So often a step is tried: for a quarter of an hour.
const ATTEMPTS: u64 = 45;

/// What came of trying the next step.
enum StepProgress {
    Applied,
    NothingLeft,
    /// It had to wait too long for a lock; for whom, if that was seen.
    Blocked(Option<String>),
}

impl Store {
    /// Applies the missing migrations; returns how many they were. A concurrent call waits, and then finds nothing to
    /// do. Steps of a newer version stay as they are.
    ///
    /// # Errors
    /// When a migration fails. The steps before it stay applied.
    pub async fn migrate(&self) -> Result<usize, DbErr> {
        self.migrate_telling(&|_| ()).await
    }

    /// The same; `tell` is called with what a step waits for.
    ///
    /// # Errors
    /// When a migration fails. The steps before it stay applied.
    pub async fn migrate_telling(&self, tell: &(dyn Fn(&str) + Sync)) -> Result<usize, DbErr> {
        if !is_postgres(&self.db) {
            return self.migrate_file::<Migrator>().await;
        }
        let alone = self.db.begin().await?;
        lock(&alone, MIGRATION_LOCK).await?;
        let mut steps = 0;
        while self.next_step(tell).await? {
            steps += 1;
        }
        // It wrote nothing. A pooler may have ended it, because it is idle while a step takes long; each step has a lock
        // of its own.
        let _ended = alone.commit().await;
        Ok(steps)
    }

    /// Applies the missing migrations of a SQLite file, all or none; returns how many they were. A concurrent call waits.
    ///
    /// # Errors
    /// When one of them fails.
    pub(crate) async fn migrate_file<M: MigratorTrait>(&self) -> Result<usize, DbErr> {
        // Without the right to write: a disk may be full.
        if missing_steps::<M>(&self.db).await? == 0 {
            return Ok(0);
        }
        // SQLite lets one transaction write at a time; it can take that right at its start.
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let transaction = self.db.begin_with_options(options).await?;
        let steps = missing_steps::<M>(&transaction).await?;
        if steps > 0 {
            M::up(&transaction, None).await?;
        }
        transaction.commit().await?;
        Ok(steps)
    }

    /// Applies the next missing step, once its locks are free; returns whether there was one.
    async fn next_step(&self, tell: &(dyn Fn(&str) + Sync)) -> Result<bool, DbErr> {
        let mut last = None;
        for attempt in 1..=ATTEMPTS {
            last = match self.try_step().await? {
                StepProgress::Applied => return Ok(true),
                StepProgress::NothingLeft => return Ok(false),
                StepProgress::Blocked(blocker) => blocker.or(last),
            };
            if attempt == ATTEMPTS {
                break;
            }
            let pause = attempt.min(LONGEST_PAUSE);
            let blocker = last.as_deref().unwrap_or("another process");
            tell(&format!(
                "A step waits for a lock; trying again in {pause} s. The lock is held by {blocker}"
            ));
            sleep(Duration::from_secs(pause)).await;
        }
        let blocker = last.as_deref().unwrap_or("another process");
        Err(DbErr::Custom(format!(
            "a step did not get a lock in {ATTEMPTS} attempts; end what holds it, or wait for its end, and migrate again. \
             The lock is held by {blocker}"
        )))
    }

    async fn try_step(&self) -> Result<StepProgress, DbErr> {
        let transaction = self.db.begin().await?;
        // The step of a process that was killed may not have ended yet: until then it is neither recorded nor gone.
        lock(&transaction, STEP_LOCK).await?;
        if missing_steps::<Migrator>(&transaction).await? == 0 {
            transaction.commit().await?;
            return Ok(StepProgress::NothingLeft);
        }
        let wait = format!("set local lock_timeout = {}", LOCK_WAIT.as_millis());
        transaction.execute_unprepared(&wait).await?;
        let (ended, blocker) = self.watched_step(&transaction).await?;
        match ended {
            Ok(()) => transaction.commit().await.map(|()| StepProgress::Applied),
            Err(error) if waited_for_lock(&error) => {
                transaction.rollback().await?;
                Ok(StepProgress::Blocked(blocker))
            }
            Err(error) => Err(error),
        }
    }

    /// Applies the next step; returns how that ended, and for whom it waited, if another connection has seen that.
    async fn watched_step(
        &self,
        transaction: &DatabaseTransaction,
    ) -> Result<(Result<(), DbErr>, Option<String>), DbErr> {
        let process = Statement::from_string(DbBackend::Postgres, "select pg_backend_pid() as process");
        let row = transaction.query_one_raw(process).await?;
        let process: i32 = row
            .ok_or_else(|| DbErr::Custom("PostgreSQL names no process".to_owned()))?
            .try_get("", "process")?;
        let mut step = Migrator::up(transaction, Some(1));
        tokio::select! {
            ended = &mut step => Ok((ended, None)),
            blocker = self.look_for_blocker(process) => Ok((step.await, Some(blocker))),
        }
    }

    /// For whom this process of PostgreSQL waits, as soon as it does.
    async fn look_for_blocker(&self, process: i32) -> String {
        loop {
            sleep(LOOK_AFTER).await;
            // The step goes on without an answer: not every PostgreSQL-compatible service can give one.
            if let Ok(Some(blocker)) = blocker_of(&self.db, process).await {
                return blocker;
            }
        }
    }
}

/// Whom this process of PostgreSQL waits for: the one that began first.
async fn blocker_of(db: &impl ConnectionTrait, process: i32) -> Result<Option<String>, DbErr> {
    let sql = "select concat('process ', pid, ' of PostgreSQL (', application_name, ', ', state, ', since ', xact_start,
            '): ', left(regexp_replace(query, '\\s+', ' ', 'g'), 200)) as line
        from pg_stat_activity where pid = any (pg_blocking_pids($1)) order by xact_start limit 1";
    let statement = Statement::from_sql_and_values(DbBackend::Postgres, sql, [process.into()]);
    db.query_one_raw(statement).await?.map(|row| row.try_get("", "line")).transpose()
}

/// Waits for an advisory lock as long as it takes; it is held as long as the transaction lasts.
async fn lock(transaction: &DatabaseTransaction, number: i64) -> Result<(), DbErr> {
    transaction.execute_unprepared(PATIENT).await?;
    transaction.execute_unprepared(&format!("select pg_advisory_xact_lock({number})")).await?;
    Ok(())
}

/// How many steps of this schema have not been applied. A newer version may have applied steps of its own: this version
/// runs beside it, and a node of it may start again.
async fn missing_steps<M: MigratorTrait>(db: &impl ConnectionTrait) -> Result<usize, DbErr> {
    let applied = M::get_migration_models(db).await?.into_iter().map(|step| step.version);
    let applied = applied.collect::<BTreeSet<_>>();
    Ok(M::migrations().iter().filter(|step| !applied.contains(step.name())).count())
}
