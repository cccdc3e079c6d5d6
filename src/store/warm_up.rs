//! What the first requests of a node would otherwise wait for.

use std::time::Duration;

use futures::future::join_all;
use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbErr, TransactionTrait};
use tokio::time::{sleep, timeout};
use uuid::Uuid;

use super::Store;
use super::batches::Batches;
use super::connect::BETWEEN_CONNECTIONS;
use super::transaction::{GROUPS, look_ahead};
use crate::domain::id::{LoadId, OrganizationId};

/// How many connections of requests are opened ahead at most: as many as a node uses that is not busy.
const CONNECTIONS: u32 = 4;

/// Makes a connection load what PostgreSQL knows about the tables of most requests; each does that once.
const LOOK: &str = "select from loads, positions, customers, carriers, vehicles, receipts, webhook_subscriptions, \
    webhook_payloads, webhook_deliveries, webhook_queue where false";

/// How long a node waits for this before it listens.
const DEADLINE: Duration = Duration::from_secs(2);

impl Store {
    /// Opens connections to PostgreSQL and prepares what most requests ask it, for a node that is about to join others: its
    /// first callers would wait some tens of milliseconds. Whatever fails is left to them.
    pub async fn warm_up(&self) {
        let Some(batches) = &self.batches else { return };
        let warm = async {
            self.warm_reads(batches).await;
            self.warm_writes().await
        };
        // The requests that need what failed will tell.
        let _warm = timeout(DEADLINE, warm).await;
    }

    async fn warm_reads(&self, batches: &Batches) {
        let (nobody, nothing) = (OrganizationId::from_uuid(Uuid::nil()), LoadId::from_uuid(Uuid::nil()));
        let loads = [&batches.loads, &batches.loads_with_stops].map(|reader| reader.load(nobody, nothing));
        // What is not there is found as fast as what is.
        let _read = (join_all(loads).await, self.last_change(nobody).await);
    }

    async fn warm_writes(&self) -> Result<(), DbErr> {
        let requests = self.db.get_postgres_connection_pool().options().get_max_connections() / 2;
        let alone = begun(&self.db, requests.min(CONNECTIONS) as usize).await?;
        let shared = begun(&self.writes, GROUPS).await?;
        for transaction in &shared {
            look_ahead(transaction).await?;
        }
        for transaction in shared.into_iter().chain(alone) {
            transaction.execute_unprepared(LOOK).await?;
            transaction.rollback().await?;
        }
        Ok(())
    }
}

/// Transactions on as many connections.
async fn begun(db: &DatabaseConnection, many: usize) -> Result<Vec<DatabaseTransaction>, DbErr> {
    let mut begun = Vec::with_capacity(many);
    for _ in 0..many {
        begun.push(db.begin().await?);
        sleep(BETWEEN_CONNECTIONS).await;
    }
    Ok(begun)
}
