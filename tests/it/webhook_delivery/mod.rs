//! Events on their way to subscribers.

mod emission;
mod fleet;
mod killed;
mod listening;
mod load;
mod neighbours;
mod nodes;
mod outage;
mod pruning;
mod replay;
mod restarts;
mod schedule;
mod staff;
mod telling;
mod waiting;
