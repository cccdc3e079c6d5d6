//! How integrations are: the same judgement as the alert rules make, from the database, without Prometheus.
//!
//! [`thresholds`] reads when there is trouble from the file that the rules are generated from, [`judge`] applies it to
//! what was counted, and [`health`] gathers that. [`rhythm`] measures how long each integration usually sends nothing.

pub mod health;
pub mod judge;
pub mod rhythm;
pub mod thresholds;
