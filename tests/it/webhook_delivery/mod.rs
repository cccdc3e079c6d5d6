//! Events on their way to subscribers.

mod emission;
mod schedule;
mod waiting;
