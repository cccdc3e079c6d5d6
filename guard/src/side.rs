//! A value of one contract with its position, and navigation between values.

use serde_json::{Map, Value};
use trailflow_codegen::{
    Document,
    document::{METHODS, reference, schema_name, text},
    problem::At,
};

use crate::change::Flow;

/// More references in a row than any contract has; a loop of them ends here.
const LONGEST_CHAIN: usize = 40;

/// A value in one of the documents, and its position.
#[derive(Clone)]
pub(crate) struct Side<'a> {
    pub(crate) document: &'a Document,
    pub(crate) at: At,
    pub(crate) value: &'a Value,
}

impl<'a> Side<'a> {
    pub(crate) fn root(document: &'a Document) -> Self {
        Self { document, at: At::root(), value: &document.root }
    }

    pub(crate) fn child(&self, member: &str) -> Option<Self> {
        Some(self.clone().with(self.at.child(member), self.value.get(member)?))
    }

    pub(crate) fn with(mut self, at: At, value: &'a Value) -> Self {
        (self.at, self.value) = (at, value);
        self
    }

    /// The target of a reference; the reference itself if it has no target.
    pub(crate) fn resolved(mut self) -> Self {
        for _ in 0..LONGEST_CHAIN {
            let Some(target) = reference(self.value) else { break };
            let found = target.strip_prefix('#').and_then(|pointer| self.document.root.pointer(pointer));
            let Some(value) = found else { break };
            self = self.with(At::of_reference(target), value);
        }
        self
    }

    pub(crate) fn members(&self) -> impl Iterator<Item = &'a String> + use<'a> {
        self.value.as_object().into_iter().flat_map(Map::keys)
    }
}

/// The current place in the API, in words, and the direction of values there.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) path: Vec<String>,
    pub(crate) flow: Flow,
    pub(crate) depth: usize,
}

impl Place {
    pub(crate) fn inside(&self, part: impl Into<String>) -> Self {
        let mut path = self.path.clone();
        path.push(part.into());
        Self { path, flow: self.flow, depth: self.depth + 1 }
    }

    pub(crate) fn back(mut self) -> Self {
        self.flow = match self.flow {
            Flow::In => Flow::Out,
            Flow::Out => Flow::In,
        };
        self
    }
}

/// A schema without its references and without `allOf` of one, the idiom for adding fields to a reference.
pub(crate) struct Unwrapped<'a> {
    /// The inner schema.
    pub(crate) inner: Side<'a>,
    /// The schemas around it, the outermost first. Their other fields count, too.
    pub(crate) around: Vec<Side<'a>>,
    /// Whether it may be null.
    pub(crate) null: bool,
    /// The name of the type that it has in code.
    pub(crate) name: Option<&'a str>,
}

impl<'a> Unwrapped<'a> {
    pub(crate) fn of(side: &Side<'a>) -> Self {
        let mut this = Self { inner: side.clone(), around: Vec::new(), null: false, name: None };
        for _ in 0..LONGEST_CHAIN {
            this.name = this.name.or_else(|| schema_name(this.inner.value));
            this.inner = this.inner.resolved();
            this.null |= is_true(&this.inner, "nullable");
            let Some([only]) = this.inner.value.get("allOf").and_then(Value::as_array).map(Vec::as_slice)
            else {
                break;
            };
            let at = this.inner.at.child("allOf").child(0);
            let inner = this.inner.clone().with(at, only);
            this.around.push(std::mem::replace(&mut this.inner, inner));
        }
        this
    }

    /// Fields next to the `allOf`s.
    pub(crate) fn beside(&self) -> impl Iterator<Item = &'a String> {
        self.around
            .iter()
            .flat_map(Side::members)
            .filter(|member| !matches!(member.as_str(), "allOf" | "nullable"))
    }

    /// The schema that has a field: a wrapper, or else the inner one.
    pub(crate) fn owner(&self, member: &str) -> &Side<'a> {
        self.around.iter().find(|side| side.value.get(member).is_some()).unwrap_or(&self.inner)
    }
}

/// Like [`trailflow_codegen::operation::merged_parameters`], with places: the path item's own, then the
/// operation's, which replace them.
pub(crate) fn parameters<'a>(operation: &Side<'a>) -> Vec<Side<'a>> {
    let owner = operation.at.to_string();
    let item = owner.rsplit_once('/').map(|(item, _)| item.to_owned()).filter(|item| {
        METHODS.contains(&owner.rsplit('/').next().unwrap_or_default()) && item.starts_with('#')
    });
    let item = item.and_then(|item| {
        let value = operation.document.root.pointer(item.strip_prefix('#')?)?;
        Some(operation.clone().with(At::of_reference(&item), value))
    });
    let mut merged: Vec<Side<'a>> = Vec::new();
    for owner in item.iter().chain([operation]) {
        for parameter in elements(owner, "parameters").into_iter().map(Side::resolved) {
            merged.retain(|other| parameter_name(other) != parameter_name(&parameter));
            merged.push(parameter);
        }
    }
    merged
}

pub(crate) fn parameter_name(side: &Side<'_>) -> String {
    let place = text(side.value, "in").unwrap_or("?");
    let name = text(side.value, "name").unwrap_or("?");
    if place == "header" {
        format!("header {}", name.to_lowercase())
    } else {
        format!("{place} parameter {name}")
    }
}

pub(crate) fn elements<'a>(owner: &Side<'a>, member: &str) -> Vec<Side<'a>> {
    let at = owner.at.child(member);
    let list = owner.value.get(member).and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .enumerate()
        .map(|(index, value)| owner.clone().with(at.child(index), value))
        .collect()
}

pub(crate) fn is_true(side: &Side<'_>, member: &str) -> bool {
    side.value.get(member) == Some(&Value::Bool(true))
}
