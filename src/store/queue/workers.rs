//! Workers and the queues that they own.

use sea_orm::QueryResult;
use uuid::Uuid;

use super::{LEASE_MS, QueueKey, key_of, uuids};
use crate::error::Result;
use crate::store::{Store, internal, is_postgres};

const ACQUIRE: &str = "
on conflict (organization_id, subscription_id) do update set owner = excluded.owner
where webhook_lanes.owner = excluded.owner or not exists (
    select 1 from webhook_workers w where w.id = webhook_lanes.owner and w.beat_at > {now} - $2)
returning organization_id, subscription_id";

impl Store {
    /// Registers a worker. Also removes those without a heartbeat for an hour.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn register_worker(&self, worker: Uuid) -> Result<()> {
        let _writer = self.writer().await;
        let forget = "delete from webhook_workers where beat_at < {now} - 3600000";
        self.dispatch_execute(forget, []).await.map_err(|error| self.cannot_write(error))?;
        let insert = "insert into webhook_workers (id, beat_at) values ($1, {now})";
        self.dispatch_execute(insert, [worker.into()]).await.map_err(|error| self.cannot_write(error))?;
        Ok(())
    }

    /// Sends a worker's heartbeat. Returns false if the last one is too old and its queues are lost.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn beat(&self, worker: Uuid) -> Result<bool> {
        let _writer = self.writer().await;
        let sql = "update webhook_workers set beat_at = {now} where id = $1 and beat_at > {now} - $2";
        let done = self
            .dispatch_execute(sql, [worker.into(), LEASE_MS.into()])
            .await
            .map_err(|error| self.cannot_write(error))?;
        Ok(done.rows_affected() == 1)
    }

    /// Releases everything that a worker owns.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn unregister_worker(&self, worker: Uuid) -> Result<()> {
        let _writer = self.writer().await;
        let sql = "delete from webhook_workers where id = $1";
        self.dispatch_execute(sql, [worker.into()]).await.map_err(|error| self.cannot_write(error))?;
        Ok(())
    }

    /// Acquires those of these queues that no live worker owns; returns the ones that `worker` owns now.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn acquire_queues(&self, worker: Uuid, queues: &[QueueKey]) -> Result<Vec<QueueKey>> {
        let _writer = self.writer().await;
        if is_postgres(&self.dispatch) {
            // All workers use one order, so that they wait for each other and do not deadlock.
            let sql = format!(
                "insert into webhook_lanes (organization_id, subscription_id, owner)
                select organization_id, subscription_id, $1
                from unnest($3::uuid[], $4::uuid[]) as l (organization_id, subscription_id)
                order by organization_id, subscription_id {ACQUIRE}"
            );
            let organizations = uuids(queues.iter().map(|queue| queue.organization));
            let subscriptions = uuids(queues.iter().map(|queue| queue.subscription));
            let values = [worker.into(), LEASE_MS.into(), organizations, subscriptions];
            let rows = self.dispatch_all(&sql, values).await.map_err(|error| self.cannot_write(error))?;
            return read_keys(&rows);
        }
        let sql = format!(
            "insert into webhook_lanes (organization_id, subscription_id, owner) values ($3, $4, $1) {ACQUIRE}"
        );
        let mut acquired = Vec::new();
        for queue in queues {
            let values =
                [worker.into(), LEASE_MS.into(), queue.organization.into(), queue.subscription.into()];
            let rows = self.dispatch_all(&sql, values).await.map_err(|error| self.cannot_write(error))?;
            acquired.extend(read_keys(&rows)?);
        }
        Ok(acquired)
    }

    /// Releases queues, so that any worker may take them.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn release_queues(&self, worker: Uuid, queues: &[QueueKey]) -> Result<()> {
        let _writer = self.writer().await;
        if is_postgres(&self.dispatch) {
            let sql = "delete from webhook_lanes l
                using unnest($2::uuid[], $3::uuid[]) as mine (organization_id, subscription_id)
                where l.organization_id = mine.organization_id and l.subscription_id = mine.subscription_id
                    and l.owner = $1";
            let organizations = uuids(queues.iter().map(|queue| queue.organization));
            let subscriptions = uuids(queues.iter().map(|queue| queue.subscription));
            self.dispatch_execute(sql, [worker.into(), organizations, subscriptions])
                .await
                .map_err(|error| self.cannot_write(error))?;
            return Ok(());
        }
        let sql = "delete from webhook_lanes
            where owner = $1 and organization_id = $2 and subscription_id = $3";
        for queue in queues {
            let values = [worker.into(), queue.organization.into(), queue.subscription.into()];
            self.dispatch_execute(sql, values).await.map_err(|error| self.cannot_write(error))?;
        }
        Ok(())
    }
}

fn read_keys(rows: &[QueryResult]) -> Result<Vec<QueueKey>> {
    rows.iter().map(key_of).collect::<Result<_, _>>().map_err(internal)
}
