//! Refuses contracts that cannot be served faithfully.
//!
//! Each rule has one of three reasons: the gate needs a decision that only the contract can make
//! (scope, idempotency, rate class, body size); a downstream tool would drop or misread something
//! (see [`crate::client`]); or the contract promises something that no code would fulfil. All
//! problems are collected, so that one run shows everything.
//!
//! Style is not checked here; the contract's own linter does that.

mod content;
mod operation;
mod reach;
mod roles;
mod schema;
mod whole;

use std::collections::HashSet;

use serde_json::Value;

use crate::{
    document::{Document, reference},
    problem::{At, Problem, Problems},
};

/// Checks everything.
pub fn check(document: &Document) -> Result<(), Problems> {
    let mut lint = Lint { document, problems: Vec::new() };
    whole::check(&mut lint);
    operation::check(&mut lint);
    roles::check(&mut lint);
    schema::check(&mut lint);
    reach::check(&mut lint);
    // A shared component is visited once per use; report its problems once.
    let mut seen = HashSet::new();
    lint.problems.retain(|problem| seen.insert((problem.at.clone(), problem.what.clone())));
    if lint.problems.is_empty() { Ok(()) } else { Err(Problems(lint.problems)) }
}

/// A check in progress.
struct Lint<'a> {
    document: &'a Document,
    problems: Vec<Problem>,
}

impl<'a> Lint<'a> {
    /// Records a problem.
    fn refuse(&mut self, at: &At, what: impl Into<String>, remedy: impl Into<String>) {
        self.problems.push(Problem {
            file: self.document.file.clone(),
            at: at.clone(),
            what: what.into(),
            remedy: remedy.into(),
        });
    }

    /// The target of a reference, and its position; a reference without a target is a problem.
    fn follow(&mut self, at: At, value: &'a Value) -> Option<(At, &'a Value)> {
        let Some(target) = reference(value) else {
            return Some((at, value));
        };
        match self.document.resolve(value) {
            Some(resolved) => Some((At::of_reference(target), resolved)),
            None => {
                self.refuse(
                    &at,
                    format!("$ref {target} leads nowhere in this file"),
                    "name something that exists under #/components; references to other files are not followed",
                );
                None
            }
        }
    }
}
