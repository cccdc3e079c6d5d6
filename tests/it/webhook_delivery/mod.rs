//! Events on their way to subscribers.

mod emission;
mod killed;
mod schedule;
mod staff;
mod waiting;
