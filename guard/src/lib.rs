//! The change guard: what may become of a published contract.
//!
//! Partners build on a contract once it is published (`contract/published/`). The guard [compares](compare) a
//! working contract with the last published one, member by member along a [rule table](rules), and classes
//! every difference as additive or not. `redocly diff` looks over its shoulder ([`redocly`]); what either
//! calls breaking is breaking, unless partners agreed to it ([`review`]). [Words](wording) are for people to judge:
//! each changed sentence wants a signature. Whatever changed needs a higher version, a changelog entry and fresh
//! generated code ([`release`]); and what is published stays as it is, from one commit to the next ([`history`]).
//!
//! It stands beside the generator, in Rust, because both read the contract through the same
//! [`trailflow_codegen::Document`], and because the generator's lint closes the vocabulary: the table can name
//! every member that a contract may have, and treat any other as a break.
//!
//! The same crate fills in what [`documents`] say and the contract knows.
//!
//! `make contract-diff` and `make contract-publish` run it; so does CI.

pub mod change;
pub mod check;
mod codes;
pub mod compare;
pub mod contracts;
mod defaults;
pub mod documents;
pub mod history;
pub mod missing;
pub mod monitoring;
mod numbers;
mod placeholder;
pub mod redocly;
pub mod release;
pub mod report;
pub mod review;
mod rules;
mod schemas;
mod side;
mod unchanged;
mod values;
mod wording;

pub use change::{Change, Class};
