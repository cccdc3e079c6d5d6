//! Rules about roles: `x-roles` lists the scopes of each role.
//!
//! In a contract without roles, each key has its own scopes. In one with roles, every scope must belong to a
//! role, and every granted scope must be required somewhere: anything else is a misspelling.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Lint;
use crate::{document::text, operation::texts, problem::At};

pub(super) fn check(lint: &mut Lint<'_>) {
    let document = lint.document;
    let roles = document.root.get("x-roles");
    let granted = granted(lint, roles);
    let mut asked = BTreeSet::new();
    for raw in document.operations() {
        let further = raw.value.get("x-further-scopes");
        if further.is_some_and(|further| !is_list_of_texts(further)) {
            lint.refuse(
                &raw.at.child("x-further-scopes"),
                "x-further-scopes is not a list of scopes",
                "write it like [keys:live, keys:limits], or remove it",
            );
        }
        if further.is_some() && roles.is_none() {
            lint.refuse(
                &raw.at.child("x-further-scopes"),
                "Without x-roles nobody could have a further scope",
                "add x-roles to the document, or remove x-further-scopes",
            );
        }
        let scope = text(raw.value, "x-scope").map(str::to_owned);
        for scope in scope.into_iter().chain(texts(raw.value, "x-further-scopes")) {
            if roles.is_some() && !granted.contains(&scope) {
                lint.refuse(
                    &raw.at,
                    format!("No role has the scope {scope}, so nobody could call this"),
                    format!("add {scope} to the roles under x-roles that may"),
                );
            }
            asked.insert(scope);
        }
    }
    for scope in granted.difference(&asked) {
        lint.refuse(
            &At::root().child("x-roles"),
            format!("A role has the scope {scope}, which no operation asks for"),
            "remove it, or correct its name",
        );
    }
}

/// Every scope of any role.
fn granted(lint: &mut Lint<'_>, roles: Option<&Value>) -> BTreeSet<String> {
    let Some(roles) = roles else { return BTreeSet::new() };
    let at = At::root().child("x-roles");
    let sound =
        roles.as_object().is_some_and(|roles| !roles.is_empty() && roles.values().all(is_list_of_texts));
    if !sound {
        lint.refuse(
            &at,
            "x-roles does not say which scopes each role has",
            "write it like ADMIN: [keys:read, keys:write]",
        );
    }
    let names = roles.as_object().into_iter().flat_map(|roles| roles.keys());
    names.flat_map(|role| texts(roles, role)).collect()
}

fn is_list_of_texts(value: &Value) -> bool {
    value.as_array().is_some_and(|list| !list.is_empty() && list.iter().all(Value::is_string))
}
