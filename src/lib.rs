//! Trailflow's Partner API server.

pub mod error;
pub mod http;

pub use error::{Error, Result};
