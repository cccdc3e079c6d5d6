//! Events on their way to subscribers.

mod broken;
mod draining;
mod emission;
mod fairness;
mod fleet;
mod killed;
mod listening;
mod load;
mod neighbours;
mod nodes;
mod outage;
mod pruning;
mod recording;
mod replay;
mod restarts;
mod retrying;
mod scene;
mod schedule;
mod staff;
mod telling;
mod unreadable;
mod unwritable;
mod waiting;
