//! What operators see: the metrics and their list, and the alert rules beside the judgement of `ops health`.

mod health;
mod metrics;
mod rules;
mod runbooks;
mod traffic;
