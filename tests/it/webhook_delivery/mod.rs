//! Events on their way to subscribers.

mod emission;
mod killed;
mod neighbours;
mod nodes;
mod outage;
mod pruning;
mod schedule;
mod staff;
mod telling;
mod waiting;
