//! Refuses contracts that cannot be served faithfully.
//!
//! Each rule is here for one of three reasons: the gate needs a decision that
//! only the contract can make (scope, idempotency, rate class, body size); a
//! tool downstream would drop or misread what is written (see
//! [`crate::client`]); or the contract promises what no code would keep. All
//! problems are collected, so that one run shows everything.
//!
//! Style is not judged here; the contract's own linter does that.

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
    // A shared component is met once per use; say what is wrong with it once.
    let mut seen = HashSet::new();
    lint.problems.retain(|problem| seen.insert((problem.at.clone(), problem.what.clone())));
    if lint.problems.is_empty() { Ok(()) } else { Err(Problems(lint.problems)) }
}

/// A check under way.
struct Lint<'a> {
    document: &'a Document,
    problems: Vec<Problem>,
}

impl<'a> Lint<'a> {
    /// Notes a problem.
    fn refuse(&mut self, at: &At, what: impl Into<String>, remedy: impl Into<String>) {
        self.problems.push(Problem {
            file: self.document.file.clone(),
            at: at.clone(),
            what: what.into(),
            remedy: remedy.into(),
        });
    }

    /// What stands behind a reference, and where; a reference that leads
    /// nowhere is a problem.
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
