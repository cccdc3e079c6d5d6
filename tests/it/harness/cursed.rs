//! Rows that hurt whoever reads them, and changes that share one transaction: what a test needs to make a read
//! fail, or wait, at a chosen place of a shared transaction.

use std::time::Duration;

use futures::future::join_all;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, TransactionTrait};
use serde_json::json;
use tokio::time::{sleep, timeout};

use super::raw::{Raw, Write};
use super::redis::Kept;
use super::world::World;

/// For everything that must come to pass; far more than it takes.
pub const DEADLINE: Duration = Duration::from_secs(60);

/// What becomes of a statement that reads a cursed row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Curse {
    /// It is cancelled, as by a timeout.
    Cancels,
    /// It waits until the test lets it go on; see [`Cursed::hold`].
    Waits,
}

/// A table of PostgreSQL whose rows can be cursed.
pub struct Cursed {
    database: DatabaseConnection,
}

impl Cursed {
    /// `column` tells which row is meant. The table itself is called `…_kept` from now on.
    pub async fn table(world: &World, table: &str, column: &str) -> Cursed {
        let database = Database::connect(&world.place.database_url).await.unwrap();
        for sql in [
            "create table curses (word text, waits boolean)".to_owned(),
            "create function unhurt(text) returns boolean language plpgsql as $$ begin
                if exists (select from curses where word = $1 and waits) then
                    perform pg_advisory_xact_lock_shared(13);
                elsif exists (select from curses where word = $1) then
                    raise exception 'cursed' using errcode = 'query_canceled';
                end if;
                return true;
            end $$"
                .to_owned(),
            format!("alter table {table} rename to {table}_kept"),
            format!("create view {table} as select * from {table}_kept where unhurt({column}::text)"),
        ] {
            database.execute_unprepared(&sql).await.unwrap();
        }
        Cursed { database }
    }

    pub async fn curse(&self, word: &str, curse: Curse) {
        let sql = format!("insert into curses values ('{word}', {})", curse == Curse::Waits);
        self.database.execute_unprepared(&sql).await.unwrap();
    }

    pub async fn lift(&self) {
        self.database.execute_unprepared("delete from curses").await.unwrap();
    }

    /// Those who read a row that makes them wait do so until this transaction ends.
    pub async fn hold(&self) -> DatabaseTransaction {
        let held = self.database.begin().await.unwrap();
        held.execute_unprepared("select pg_advisory_xact_lock(13)").await.unwrap();
        held
    }
}

impl World {
    /// A load that [`World::in_one_transaction`] holds.
    pub async fn make_held_load(&self, token: &str) {
        let body = json!({"orderNumber": "before", "externalId": "HELD"});
        assert_eq!(self.write(&Write::new(token, "/v1/loads", "HELD", body)).await.status, 201);
    }

    /// Sends these writes of one organization so that they queue, in this order, behind one that waits for a lock
    /// of the test: they get into one transaction. `loads` is the name of the table of loads.
    pub async fn in_one_transaction(&self, token: &str, loads: &str, writes: &[Write]) -> Vec<Raw> {
        self.in_one_transaction_and(token, loads, writes, async || {}).await
    }

    /// The same, and does this while they are queued.
    pub async fn in_one_transaction_and(
        &self,
        token: &str,
        loads: &str,
        writes: &[Write],
        queued: impl AsyncFnOnce(),
    ) -> Vec<Raw> {
        let database = Database::connect(&self.place.database_url).await.unwrap();
        let held = database.begin().await.unwrap();
        let hold = format!("select from {loads} where external_id = 'HELD' for update");
        held.execute_unprepared(&hold).await.unwrap();
        let key = format!("held-{}", uuid::Uuid::from_bytes(trailflow::clock::random()));
        let body = json!({"externalId": "HELD", "notes": key});
        let first = Write::new(token, "/v1/loads/upsert", &key, body);
        let all = async {
            let sent = async {
                self.until_queued(&key).await;
                let mut sent = Vec::new();
                for write in writes {
                    let (one, http, to) = (write.clone(), self.http.clone(), self.node.api_addr());
                    sent.push(tokio::spawn(async move { one.send(&http, to).await.unwrap() }));
                    self.until_queued(&write.key).await;
                }
                queued().await;
                held.rollback().await.unwrap();
                join_all(sent).await.into_iter().map(Result::unwrap).collect::<Vec<_>>()
            };
            let (first, answers) = tokio::join!(self.write(&first), sent);
            assert_eq!(first.status, 200, "{first:?}");
            answers
        };
        timeout(DEADLINE, all).await.expect("everybody is answered")
    }

    /// Waits until this key is claimed: from there to its place in the queue a request waits for nothing but its turn
    /// on a core, which it has had when requests that came later are answered.
    pub async fn until_queued(&self, key: &str) {
        let mut kept = Kept::of(&self.place).await.unwrap();
        while !kept.knows(key).await {
            sleep(Duration::from_millis(5)).await;
        }
        for _ in 0..5 {
            assert_eq!(self.http.get(self.url("/health/api")).send().await.unwrap().status(), 200);
            sleep(Duration::from_millis(5)).await;
        }
    }
}
