//! The use cases, for any caller: one function per use case.
//!
//! Partners' servers, Trailflow's staff and the organizations' members in the portal use the same functions. Each
//! rule is written here once. A use case gets its author with their rights ([`Author`]), and works in a write
//! transaction that its caller begins and commits. It knows no HTTP, no listener and no SQL. Its callers are thin:
//! they read the request, and turn the result into the types of their own contract (see [`crate::apis`]).
//!
//! A few begin and commit their transactions themselves, because they take several, or must do something slow before
//! one begins: [`accounts`], [`notices`], [`loads::relist()`] and [`webhooks::pause_those_of`].
//! [`staff_requests::approve()`] begins the one that its caller commits.
//!
//! Every change by staff leaves an entry in the audit log, in the same transaction; so do partners' changes of their
//! own access.

pub mod accounts;
pub mod api_keys;
mod author;
pub mod closing;
pub mod deliveries;
pub mod excerpts;
pub mod integrations;
pub mod loads;
pub mod master_key;
pub mod notices;
pub mod onboarding;
pub mod operator_tokens;
pub mod organizations;
mod paging;
pub mod parties;
pub mod portal_users;
pub mod positions;
pub mod requests;
pub mod restore;
pub mod staff_requests;
pub mod usage;
pub mod webhooks;

pub use author::{Author, Because, System};
pub use paging::Paging;
