//! Mail through the outbox: sent at least once, whoever is away or killed.

mod killed;
mod outbox;
