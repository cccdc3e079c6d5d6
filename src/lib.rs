//! Trailflow's Partner API server.
