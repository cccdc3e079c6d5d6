//! The change guard: which changes of a published contract are allowed.
//!
//! Partners build on a contract once it is published (`contract/published/`). The guard [compares](compare) a working
//! contract with the last published one, field by field with a [rule table](rules), and classifies every difference
//! as additive or not. `redocly diff` gives a second opinion ([`redocly`]); a change that either calls breaking is
//! breaking, unless partners agreed to it ([`review`]). People judge [wording](wording): each changed sentence needs
//! a signature. Every change needs a higher version, a changelog entry and fresh generated code ([`release`]); and
//! published files stay unchanged, from one commit to the next ([`history`]).
//!
//! It is written in Rust next to the generator, because both read the contract as a [`trailflow_codegen::Document`],
//! and because the generator's lint closes the vocabulary: the table can name every field that a contract may have,
//! and treat any other as a break.
//!
//! This crate also generates the parts of the [`documents`] that come from the contract.
//!
//! `make contract-diff` and `make contract-publish` run it; so does CI.

pub mod change;
pub mod check;
mod codes;
pub mod compare;
pub mod contracts;
mod defaults;
pub mod documents;
mod findings;
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
