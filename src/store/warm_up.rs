//! What the first requests of a node would otherwise wait for.

use std::time::Duration;

use futures::future::{join_all, try_join, try_join_all};
use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbErr, TransactionTrait};
use uuid::Uuid;

use super::Store;
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
        // The requests that need what failed will tell.
        let _warm = tokio::time::timeout(DEADLINE, try_join(self.warm_reads(), self.warm_writes())).await;
    }

    async fn warm_reads(&self) -> Result<(), DbErr> {
        let Some(batches) = &self.batches else { return Ok(()) };
        let (nobody, nothing) = (OrganizationId::from_uuid(Uuid::nil()), LoadId::from_uuid(Uuid::nil()));
        let loads = [&batches.loads, &batches.loads_with_stops].map(|reader| reader.load(nobody, nothing));
        // What is not there is found as fast as what is.
        let _read = (join_all(loads).await, self.last_change(nobody).await);
        Ok(())
    }

    async fn warm_writes(&self) -> Result<(), DbErr> {
        if self.batches.is_none() {
            return Ok(());
        }
        let requests = self.db.get_postgres_connection_pool().options().get_max_connections() / 2;
        let requests = requests.min(CONNECTIONS) as usize;
        let (shared, alone) = try_join(begun(&self.writes, GROUPS), begun(&self.db, requests)).await?;
        try_join_all(shared.iter().map(look_ahead)).await?;
        for transaction in shared.into_iter().chain(alone) {
            transaction.execute_unprepared(LOOK).await?;
            transaction.rollback().await?;
        }
        Ok(())
    }
}

/// Transactions on as many connections.
async fn begun(db: &DatabaseConnection, many: usize) -> Result<Vec<DatabaseTransaction>, DbErr> {
    try_join_all((0..many).map(|_| db.begin())).await
}
