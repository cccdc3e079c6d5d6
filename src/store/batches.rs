//! What is read in batches, over connections of its own. Only PostgreSQL needs it: SQLite runs in this process and has
//! no round trips.

use std::sync::Arc;

use sea_orm::DbErr;
use sea_orm::sqlx::postgres::PgConnectOptions;

use super::clocks::Clocks;
use super::own_connection::OwnConnection;
use super::pools::PoolStatus;
use super::reader::Reader;
use crate::batcher::BatchStatus;

/// Point reads, each of which would cost a round trip.
pub(super) struct Batches {
    /// One for the statement of each kind.
    connections: [Arc<OwnConnection>; 3],
    /// Loads by id.
    pub(super) loads: Reader,
    /// The same with their stops: apart, because a few large loads must not delay all others.
    pub(super) loads_with_stops: Reader,
    /// Clocks of organizations.
    pub(super) clocks: Clocks,
}

impl Batches {
    /// Opens the connection that most requests need: a node is ready only with it.
    pub(super) async fn connect(options: &PgConnectOptions, settings: &'static str) -> Result<Self, DbErr> {
        let connections = [(); 3].map(|()| Arc::new(OwnConnection::new(options.clone(), settings)));
        let [loads, with_stops, clocks] = &connections;
        loads.open().await?;
        Ok(Self {
            loads: Reader::new(loads.clone(), false),
            loads_with_stops: Reader::new(with_stops.clone(), true),
            clocks: Clocks::new(clocks.clone()),
            connections,
        })
    }

    /// How many reads were answered together, of each kind.
    pub(super) fn status(&self) -> [BatchStatus; 3] {
        [
            self.loads.status("load_reads"),
            self.loads_with_stops.status("load_reads_with_stops"),
            self.clocks.status(),
        ]
    }

    /// The state of the connections.
    pub(super) fn connections(&self) -> PoolStatus {
        let mut status = PoolStatus { name: "batched_reads", most: 0, open: 0, idle: 0 };
        for (is_open, is_idle) in self.connections.iter().map(|connection| connection.state()) {
            status.most += 1;
            status.open += u32::from(is_open);
            status.idle += u32::from(is_idle);
        }
        status
    }

    /// Closes the connections.
    pub(super) async fn close(&self) {
        for connection in &self.connections {
            connection.close().await;
        }
    }
}
