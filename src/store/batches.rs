//! What is read in batches, over connections of its own. Only PostgreSQL needs it: SQLite runs in this process and has
//! no round trips.

use sea_orm::DatabaseConnection;

use super::clocks::Clocks;
use super::reader::Reader;
use crate::batcher::BatchStatus;

/// Point reads, each of which would cost a round trip.
pub(super) struct Batches {
    /// One for each kind's statement, and a spare one.
    pub(super) connections: DatabaseConnection,
    /// Loads by id.
    pub(super) loads: Reader,
    /// Clocks of organizations.
    pub(super) clocks: Clocks,
}

impl Batches {
    /// Batches over these connections.
    pub(super) fn over(connections: DatabaseConnection) -> Self {
        let (loads, clocks) = (Reader::new(connections.clone()), Clocks::new(connections.clone()));
        Self { connections, loads, clocks }
    }

    /// How many reads were answered together, of each kind.
    pub(super) fn status(&self) -> [BatchStatus; 2] {
        [self.loads.status(), self.clocks.status()]
    }
}
