//! Trailflow's Partner API server.

pub mod limits;
