//! Mail through the outbox: sent at least once, whoever is away or killed.

pub mod arrived;
mod killed;
mod outbox;
