//! Opening the database.

use std::fs::OpenOptions;
use std::io::ErrorKind;
use std::os::unix::fs::OpenOptionsExt;
use std::sync::Arc;
use std::time::Duration;

use sea_orm::sqlx::{
    self, Connection, Executor, PgPool, postgres::PgConnectOptions, sqlite::SqliteConnectOptions,
};
use sea_orm::{ConnectOptions, Database, DatabaseConnection, DbErr};
use tokio::time::{Instant, sleep};

use super::Store;
use super::batches::Batches;
use super::errors::locked;
use super::transaction::Groups;
use super::wakeups::Wakeups;

/// Two statements that read deliveries and their targets, one that scans the queues, one that writes results, and a
/// spare one for replays, messages and pruning.
const DISPATCH_CONNECTIONS: u32 = 5;

/// One for the shared transaction of each group, and one that the pool tests meanwhile: it does after each.
const WRITE_CONNECTIONS: u32 = 3;

/// For pages of the portal, mail, notices and all pruning: a page needs one at a time, and some need three.
const PORTAL_CONNECTIONS: u32 = 6;
/// For requests of staff: each needs one at a time.
const OPERATOR_CONNECTIONS: u32 = 4;

/// The time between two connections that a node opens or closes without need. Each is a process of PostgreSQL: when twenty
/// begin or end at once, the requests of all nodes wait for them.
pub(super) const BETWEEN_CONNECTIONS: Duration = Duration::from_millis(10);

/// How long to wait for another process that writes to a SQLite file.
const BUSY: Duration = Duration::from_secs(10);
/// So often a file is tried that another process is making just now.
const BETWEEN_OPENINGS: Duration = Duration::from_millis(20);

/// Where the database is and how many connections to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatabaseSettings {
    /// `postgres://…` or `sqlite://path?mode=rwc`.
    pub url: String,
    /// The most connections.
    pub max_connections: u32,
}

impl Store {
    /// Opens the database.
    ///
    /// # Errors
    /// When it cannot be reached or refuses the credentials.
    pub async fn connect(settings: &DatabaseSettings) -> Result<Store, DbErr> {
        let sqlite = settings.url.starts_with("sqlite:");
        if sqlite {
            make_private_file(&settings.url)?;
        }
        let mut options = ConnectOptions::new(&settings.url);
        options
            .max_connections(settings.max_connections)
            .min_connections(1)
            .connect_timeout(Duration::from_secs(5))
            .acquire_timeout(Duration::from_secs(5))
            // A ping before every statement costs a tenth of the throughput; the statement itself notices a dead
            // connection; the response is 503, which is safe to retry.
            .test_before_acquire(false)
            .sqlx_logging(false);
        if sqlite {
            options.map_sqlx_sqlite_opts(|options| {
                use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
                options
                    .journal_mode(SqliteJournalMode::Wal)
                    // In WAL mode, a commit survives a power cut only with FULL.
                    .synchronous(SqliteSynchronous::Full)
                    .busy_timeout(BUSY)
                    .foreign_keys(true)
                    .pragma("cache_size", "-4096")
            });
            options.map_sqlx_sqlite_pool_opts(|options| {
                options.before_acquire(|connection, _| {
                    // SQLite ends some transactions by itself when the disk fails. A connection that could not end
                    // its transaction would treat the next one as a part of it, and not commit that.
                    let is_free = !connection.is_in_transaction();
                    Box::pin(async move { Ok(is_free) })
                })
            });
        } else {
            options.set_application_name("trailflow");
            // Writes of many rows have a statement text for every number of rows (see `transaction`).
            options.map_sqlx_postgres_opts(|options| options.statement_cache_capacity(256));
            begin_with(&mut options, FOR_REQUESTS);
        }
        let db = if sqlite {
            open_file(options.clone()).await?
        } else {
            Database::connect(options.clone()).await?
        };
        let (batches, writes, portal, operator, dispatch) = if sqlite {
            (None, db.clone(), db.clone(), db.clone(), db.clone())
        } else {
            let portal = for_people("trailflow portal", PORTAL_CONNECTIONS, options.clone());
            let operator = for_people("trailflow operator", OPERATOR_CONNECTIONS, options.clone());
            let reads = db.get_postgres_connection_pool().connect_options();
            let reads = PgConnectOptions::clone(&reads).application_name("trailflow reads");
            let batches = Arc::new(Batches::connect(&reads, FOR_BATCHES).await?);
            let writes = Database::connect(for_writes(options.clone())).await?;
            let (portal, operator) = (Database::connect(portal).await?, Database::connect(operator).await?);
            (Some(batches), writes, portal, operator, Database::connect(for_dispatch(options)).await?)
        };
        let single_writer = sqlite.then(|| Arc::new(tokio::sync::Mutex::new(())));
        let wakeups = Wakeups::new();
        let refuses_writes = Arc::default();
        let mail_queued = Arc::default();
        let epoch = Arc::default();
        let mut store = Store {
            db,
            single_writer,
            batches,
            writes,
            groups: None,
            portal,
            operator,
            dispatch,
            wakeups,
            mail_queued,
            refuses_writes,
            epoch,
            key_operations: Arc::default(),
        };
        store.groups = (!sqlite).then(|| Groups::start(&store));
        Ok(store)
    }

    /// How many migrations are missing. Changes nothing.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn pending_migrations(&self) -> Result<usize, DbErr> {
        Ok(self.schema_difference().await?.missing.len())
    }

    /// Closes every connection.
    pub async fn close(self) {
        // The only failure is that it is closed already.
        let Some(batches) = &self.batches else {
            let _closed = self.db.close_by_ref().await;
            return;
        };
        batches.close().await;
        for db in [&self.db, &self.writes, &self.portal, &self.operator, &self.dispatch] {
            let pool = db.get_postgres_connection_pool();
            end_in_turn(pool).await;
            pool.close().await;
        }
    }
}

/// Closes the idle connections of a pool one after the other, but for the last: the pool would open another one.
async fn end_in_turn(pool: &PgPool) {
    for _ in 1..pool.size() {
        let Some(connection) = pool.try_acquire() else { return };
        // As above.
        let _closed = connection.close().await;
        sleep(BETWEEN_CONNECTIONS).await;
    }
}

/// Makes the file of a database that does not exist yet, for its owner alone: it holds what partners told us. SQLite
/// would make it for everybody to read, and gives the files beside it the same rights.
fn make_private_file(url: &str) -> Result<(), DbErr> {
    if !url.contains("mode=rwc") {
        return Ok(());
    }
    let options: SqliteConnectOptions =
        url.parse().map_err(|error: sqlx::Error| DbErr::Custom(error.to_string()))?;
    let path = options.get_filename();
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(DbErr::Custom(format!("{}: {error}", path.display()))),
    }
}

/// Opens a SQLite file. The first connection of all makes it a file with a journal of its own kind, and SQLite does not let
/// a second one wait for that, whatever its time-out: it says that the file is locked.
async fn open_file(options: ConnectOptions) -> Result<DatabaseConnection, DbErr> {
    let last = Instant::now() + BUSY;
    loop {
        match Database::connect(options.clone()).await {
            Err(error) if locked(&error) && Instant::now() < last => sleep(BETWEEN_OPENINGS).await,
            opened => return opened,
        }
    }
}

/// What connections of partners' requests set. Their statements read a range of one index, whatever the values: PostgreSQL
/// would otherwise plan a page anew each time it is asked for, which costs up to a third of it. One plan serves all
/// organizations, and it is made for a usual one, which has few rows: to collect them and sort them, as a bitmap asks for,
/// would read all rows of the largest for each of its pages.
const FOR_REQUESTS: &str = "set statement_timeout = '15s'; set plan_cache_mode = force_generic_plan; \
    set enable_bitmapscan = off; set jit = off";

/// What connections set on which requests share statements. These few statements look rows up by key, whatever the number
/// of keys: one plan serves all, and PostgreSQL would otherwise plan statements over arrays anew at each execution, which
/// takes longer than to execute them. A plan that was made for an empty table must not read a large one as a whole.
const FOR_BATCHES: &str = "set statement_timeout = '15s'; set plan_cache_mode = force_generic_plan; set enable_seqscan = off; set jit = off";

/// The connections of shared transactions.
fn for_writes(mut options: ConnectOptions) -> ConnectOptions {
    options.max_connections(WRITE_CONNECTIONS).min_connections(0).connect_lazy(true);
    options.map_sqlx_postgres_opts(|options| {
        // Their statements have a text for every number of rows (see `transaction`).
        options.application_name("trailflow writes").statement_cache_capacity(256)
    });
    begin_with(&mut options, FOR_BATCHES);
    options
}

/// Connections for what people ask for: few, made when they are needed, and none that waits for a lock for long.
fn for_people(name: &'static str, most: u32, mut options: ConnectOptions) -> ConnectOptions {
    options.max_connections(most).min_connections(0).connect_lazy(true);
    options.map_sqlx_postgres_opts(move |options| options.application_name(name));
    // Statements that sum a hundred columns take longer to compile than to run. People have given up on a lock by then.
    begin_with(&mut options, "set statement_timeout = '15s'; set lock_timeout = '5s'; set jit = off");
    options
}

/// The dispatcher's connections: few, made when they are needed. Its tables are empty at one moment and
/// hold a million rows at another, and a plan that was made in the one must not read the whole table in
/// the other: with these settings it goes by the index always. Nor does it wait for the disk: a result that
/// is lost when PostgreSQL crashes is a delivery that is sent again, with the same id.
fn for_dispatch(mut options: ConnectOptions) -> ConnectOptions {
    options.max_connections(DISPATCH_CONNECTIONS).min_connections(0).connect_lazy(true);
    options.map_sqlx_postgres_opts(|options| options.application_name("trailflow dispatch"));
    begin_with(
        &mut options,
        "set statement_timeout = '15s'; set plan_cache_mode = force_generic_plan; set enable_seqscan = off; \
         set jit = off; set synchronous_commit = off",
    );
    options
}

/// What every connection to PostgreSQL sets once it is open. Not as options of the connection itself: PgBouncer takes
/// none.
fn begin_with(options: &mut ConnectOptions, settings: &'static str) {
    options.map_sqlx_postgres_pool_opts(move |pool| {
        pool.after_connect(move |connection, _| {
            Box::pin(async move { connection.execute(sqlx::raw_sql(settings)).await.map(drop) })
        })
    });
}
