//! What is read in batches, over connections of its own. Only PostgreSQL needs it: SQLite runs in this process and has
//! no round trips.

use sea_orm::DatabaseConnection;

use super::clocks::Clocks;
use super::reader::Reader;
use crate::batcher::BatchStatus;

/// Point reads, each of which would cost a round trip.
pub(super) struct Batches {
    /// One for the statement of each kind.
    pub(super) connections: DatabaseConnection,
    /// Loads by id.
    pub(super) loads: Reader,
    /// The same with their stops: apart, because a few large loads must not delay all others.
    pub(super) loads_with_stops: Reader,
    /// Clocks of organizations.
    pub(super) clocks: Clocks,
}

impl Batches {
    /// Batches over these connections.
    pub(super) fn over(connections: DatabaseConnection) -> Self {
        let [loads, loads_with_stops] =
            [false, true].map(|with_stops| Reader::new(connections.clone(), with_stops));
        let clocks = Clocks::new(connections.clone());
        Self { connections, loads, loads_with_stops, clocks }
    }

    /// How many reads were answered together, of each kind.
    pub(super) fn status(&self) -> [BatchStatus; 3] {
        [
            self.loads.status("load_reads"),
            self.loads_with_stops.status("load_reads_with_stops"),
            self.clocks.status(),
        ]
    }
}
