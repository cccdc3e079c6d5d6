//! Webhook deliveries: what was sent, what came of each attempt, and what happens next.

mod asked;
mod filters;
pub(in crate::portal) mod line;
pub(in crate::portal) mod list;
mod sent;
pub(in crate::portal) mod show;
pub(in crate::portal) mod words;
