//! Types that are generated once and used several times: schemas that two contracts share, and those that a server
//! and its client share.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::{
    document::{Document, schema_name},
    problem::At,
    schema::{children, rewrite},
};

/// Keywords that do not restrict the value.
const WORDS: [&str; 3] = ["description", "example", "title"];

/// The types that are generated for another API.
#[derive(Debug, Clone, Default)]
pub struct Shared {
    /// The other API.
    pub api: String,
    /// The schemas that both contracts share.
    pub schemas: BTreeSet<String>,
}

impl Shared {
    /// The shared part of a contract and that of another API.
    pub fn with(document: &Document, base: &Document, api: &str) -> Shared {
        Shared { api: api.to_owned(), schemas: alike(document, base) }
    }
}

/// The schemas whose values fit the type of the same name in `base`, with the same meaning in both contracts. A
/// response may leave out fields that are optional there.
pub fn alike(document: &Document, base: &Document) -> BTreeSet<String> {
    let fits = |(name, own): &(&String, &Value)| base.schema(name).is_some_and(|other| fits(own, other));
    let alike = document.schemas().filter(fits).map(|(name, _)| name.clone()).collect();
    closed(document, alike)
}

/// The schemas of the same name that differ.
pub fn differing(document: &Document, base: &Document) -> BTreeSet<String> {
    let alike = alike(document, base);
    let names = document.schemas().map(|(name, _)| name);
    names.filter(|name| base.schema(name).is_some() && !alike.contains(*name)).cloned().collect()
}

/// The schemas without any enum, even in the schemas that they refer to: a newer server cannot have more values of
/// them.
pub fn without_words(document: &Document) -> BTreeSet<String> {
    let lists = |schema: &Value| parts(schema).iter().any(|part| part.get("enum").is_some());
    let plain = document.schemas().filter(|(_, schema)| !lists(schema)).map(|(name, _)| name.clone());
    closed(document, plain.collect())
}

/// Removes schemas that refer to a missing one.
fn closed(document: &Document, mut names: BTreeSet<String>) -> BTreeSet<String> {
    loop {
        let refers_to_others = |name: &&String| {
            let schema = document.schema(name).expect("of this contract");
            parts(schema).into_iter().filter_map(schema_name).any(|target| !names.contains(target))
        };
        let Some(other) = names.iter().find(refers_to_others).cloned() else { return names };
        names.remove(&other);
    }
}

/// A schema, and all schemas inside it.
fn parts(schema: &Value) -> Vec<&Value> {
    let mut parts = vec![schema];
    let mut next = 0;
    while let Some(part) = parts.get(next).copied() {
        parts.extend(children(&At::root(), part).into_iter().map(|(_, child)| child));
        next += 1;
    }
    parts
}

fn fits(own: &Value, other: &Value) -> bool {
    let (mut own, mut other) = (meaning(own), meaning(other));
    let is_closed = |schema: &Value| schema.get("additionalProperties") == Some(&Value::Bool(false));
    if !is_closed(&own) && !is_closed(&other) {
        without_the_optional(&mut own, &mut other);
    }
    own == other
}

/// Removes optional properties of the other schema from the comparison: this schema may lack them, or require them.
fn without_the_optional(own: &mut Value, other: &mut Value) {
    let required = |schema: &Value| -> BTreeSet<String> {
        let names = schema.get("required").and_then(Value::as_array);
        names.into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned)).collect()
    };
    let (own_required, other_required) = (required(own), required(other));
    let has = |name: &String| own.pointer("/properties").is_some_and(|all| all.get(name).is_some());
    if let Some(properties) = other.get_mut("properties").and_then(Value::as_object_mut) {
        properties.retain(|name, _| has(name) || other_required.contains(name));
    }
    if own_required.is_superset(&other_required)
        && let (Some(own), Some(required)) = (own.as_object_mut(), other.get("required"))
    {
        own.insert("required".to_owned(), required.clone());
    }
}

/// A schema without its texts for people, and with its lists of names sorted.
fn meaning(schema: &Value) -> Value {
    let mut schema = schema.clone();
    rewrite(&mut schema, &mut |object: &mut Map<String, Value>| {
        object.retain(|keyword, _| !WORDS.contains(&keyword.as_str()));
        if let Some(Value::Array(names)) = object.get_mut("required") {
            names.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
        }
    });
    schema
}
