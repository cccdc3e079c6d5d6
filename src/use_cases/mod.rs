//! What can be done, whoever asks for it: one function a use case.
//!
//! A partner's server and Trailflow's staff ask for the same things, and an organization's people will. Each rule
//! stands here once. A use case is told who asks and what they may ([`Author`]), and works in a write transaction that
//! its caller begins and commits. It knows no HTTP, no listener and no SQL. Its callers are thin: they read what a
//! request asks for, and turn the outcome into the types of their own contract (see [`crate::apis`]).
//!
//! Whatever staff change leaves an entry in the audit log, in the same transaction; so does what partners change about
//! their own access.

pub mod accounts;
pub mod api_keys;
mod author;
pub mod closing;
pub mod deliveries;
pub mod excerpts;
pub mod integrations;
pub mod loads;
pub mod notices;
pub mod onboarding;
pub mod operator_tokens;
pub mod organizations;
mod paging;
pub mod parties;
pub mod portal_users;
pub mod positions;
pub mod requests;
pub mod staff_requests;
pub mod usage;
pub mod webhooks;

pub use author::{Author, Because, System};
pub use paging::Paging;
