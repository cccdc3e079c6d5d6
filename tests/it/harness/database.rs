//! Looking into a server's database from the side, and damaging it.

use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement};

use super::world::World;

/// Everything that requests can change, as one value to compare: rows, and newest updates.
const FOOTPRINT: &str = "\
select (select count(*) from loads) as loads,
    (select count(*) from webhook_subscriptions) as webhooks,
    (select count(*) from receipts) as receipts,
    (select count(*) from api_keys) as api_keys,
    (select count(*) from organizations) as organizations,
    (select count(*) from customers) + (select count(*) from carriers) + (select count(*) from vehicles) as parties,
    (select count(*) from positions) as positions,
    (select cast(coalesce(sum(updated_at), 0) as bigint) from loads) as load_updates,
    (select coalesce(max(updated_at), 0) from organizations) as organization_updates,
    (select coalesce(max(revision), 0) from access_revision) as access_revision,
    (select count(*) from operator_tokens) + (select count(*) from portal_users) as people,
    (select sequence from audit_head) as audit";

/// A connection of the test's own.
pub struct Sidedoor(DatabaseConnection);

impl Sidedoor {
    pub async fn open(world: &World) -> Sidedoor {
        Sidedoor::at(&world.place.database_url).await
    }

    /// To any database.
    pub async fn at(url: &str) -> Sidedoor {
        let mut options = ConnectOptions::new(url);
        options.max_connections(1).sqlx_logging(false);
        Sidedoor(Database::connect(options).await.unwrap())
    }

    /// What there is now. Two equal ones: nothing was written in between.
    pub async fn footprint(&self) -> Vec<i64> {
        let statement = Statement::from_string(self.0.get_database_backend(), FOOTPRINT);
        let row = self.0.query_one_raw(statement).await.unwrap().unwrap();
        (0..12).map(|column| row.try_get_by_index(column).unwrap()).collect()
    }

    /// The names of all tables.
    pub async fn tables(&self) -> Vec<String> {
        let all = match self.0.get_database_backend() {
            DbBackend::Postgres => {
                "select table_name::text as line from information_schema.tables where table_schema = 'public'"
            }
            _ => "select name as line from sqlite_master where type = 'table'",
        };
        self.lines(all.to_owned()).await
    }

    /// The rows of a table, all columns in one text; bytes as hex digits.
    pub async fn rows_as_text(&self, table: &str) -> Vec<String> {
        let all = match self.0.get_database_backend() {
            DbBackend::Postgres => format!("select t::text as line from \"{table}\" t"),
            _ => {
                let columns = format!("select name as line from pragma_table_info('{table}')");
                let columns = self.lines(columns).await;
                let texts = columns.iter().map(|column| {
                    format!(
                        "case typeof(\"{column}\") when 'blob' then lower(hex(\"{column}\")) \
                         else coalesce(cast(\"{column}\" as text), '') end"
                    )
                });
                format!("select {} as line from \"{table}\"", texts.collect::<Vec<_>>().join(" || '|' || "))
            }
        };
        self.lines(all).await
    }

    /// How many rows a table has now.
    pub async fn count(world: &World, table: &str) -> usize {
        let door = Sidedoor::open(world).await;
        let rows = door.rows_as_text(table).await.len();
        door.close().await;
        rows
    }

    /// The texts that a query calls `line`.
    pub async fn lines(&self, sql: String) -> Vec<String> {
        let statement = Statement::from_string(self.0.get_database_backend(), sql);
        let rows = self.0.query_all_raw(statement).await.unwrap();
        rows.into_iter().map(|row| row.try_get("", "line").unwrap()).collect()
    }

    /// An id, as the database writes it.
    pub fn id(&self, number: u128) -> String {
        let id = uuid::Uuid::from_u128(number);
        match self.0.get_database_backend() {
            DbBackend::Postgres => format!("'{id}'"),
            _ => format!("x'{}'", id.simple()),
        }
    }

    /// Some bytes that no other number has, likewise.
    pub fn hash(&self, number: u128) -> String {
        match self.0.get_database_backend() {
            DbBackend::Postgres => format!("'\\x{number:064x}'"),
            _ => format!("x'{number:064x}'"),
        }
    }

    pub async fn run(&self, sql: &str) {
        self.0.execute_unprepared(sql).await.unwrap();
    }

    /// Makes a PostgreSQL database read-only, as after a failover to a standby, or writable again: all other connections
    /// end, and the next find it so.
    pub async fn set_read_only(&self, read_only: bool) {
        let name = self.lines("select current_database()::text as line".to_owned()).await.remove(0);
        let set = format!("alter database {name} set default_transaction_read_only = {read_only}");
        self.run(&format!("begin; set transaction read write; {set}; commit")).await;
        let others = "select pg_terminate_backend(pid, 10000) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()";
        self.run(others).await;
    }

    pub async fn close(self) {
        self.0.close().await.unwrap();
    }
}
