//! The parts of two contracts that are equal, including everything that they refer to. This is most of a
//! contract, and it is not walked.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use trailflow_codegen::{Document, document::reference};

/// The references whose targets differ.
#[derive(Debug, Default)]
pub(crate) struct Differing(BTreeSet<String>);

impl Differing {
    pub(crate) fn between(base: &Document, next: &Document) -> Self {
        let mut open: Vec<String> =
            references(&base.root).into_iter().chain(references(&next.root)).collect();
        let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut differing = BTreeSet::new();
        while let Some(target) = open.pop() {
            if uses.contains_key(&target) {
                continue;
            }
            let pointer = target.strip_prefix('#').unwrap_or("elsewhere");
            let (old, new) = (base.root.pointer(pointer), next.root.pointer(pointer));
            if old != new || old.is_none() {
                differing.insert(target.clone());
            }
            let inner = old.map(references).unwrap_or_default();
            open.extend(inner.iter().cloned());
            uses.insert(target, inner);
        }
        // A schema that uses a differing one differs, too.
        loop {
            let before = differing.len();
            for (target, used) in &uses {
                if !used.is_disjoint(&differing) {
                    differing.insert(target.clone());
                }
            }
            if differing.len() == before {
                return Self(differing);
            }
        }
    }

    /// Whether two values are the same, and everything that they refer to.
    pub(crate) fn is_same(&self, base: &Value, next: &Value) -> bool {
        base == next && references(base).is_disjoint(&self.0)
    }
}

/// All references in a value.
fn references(value: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        found.extend(reference(value).map(str::to_owned));
        match value {
            Value::Array(values) => open.extend(values),
            Value::Object(members) => open.extend(members.values()),
            _ => {}
        }
    }
    found
}
