//! A schema, split at its lists, so that validation stops when no more errors are wanted.
//!
//! A validator reports either whether a value is valid or all of its errors: for a list of 60,000 wrong items that is
//! 60,000 errors, of which a response lists twenty. So each list of a schema is a separate step: the list itself is
//! validated first, above all its length, and then item by item until the receiver stops.

use jsonschema::{Draft, Registry, ValidationError, Validator};
use serde_json::{Map, Value, json};

use super::pointer::push_segment;
use crate::domain::formats::FORMATS;

/// The name under which schemas refer to each other; it is never fetched.
pub(super) const DOCUMENT: &str = "urn:trailflow:contract";

/// How deep a schema may nest. A schema that refers to itself would never end.
const MAX_DEPTH: usize = 32;

/// Takes an error and the pointer to its value. Returns whether to continue.
pub(super) type Tell<'t> = dyn FnMut(&ValidationError<'_>, &str) -> bool + 't;

/// A schema, or a part of one.
pub(super) struct Step {
    /// Everything except the items of its lists.
    here: Validator,
    /// The fields that are lists, or have lists inside.
    members: Vec<(String, Step)>,
    /// The step that validates each item of the list.
    items: Option<Box<Step>>,
}

impl Step {
    /// Compiles one schema of the document that `registry` knows as [`DOCUMENT`].
    pub(super) fn compile(
        registry: &Registry<'static>,
        document: &Value,
        schema: &Value,
    ) -> Result<Step, String> {
        Compiler { registry, document }.step(schema, 0)
    }

    /// Whether the value is valid. Stops at the first error, and validates a list before its items.
    pub(super) fn is_valid(&self, value: &Value) -> bool {
        self.here.is_valid(value)
            && self
                .members
                .iter()
                .all(|(name, step)| value.get(name).is_none_or(|value| step.is_valid(value)))
            && self.items(value).all(|(step, item)| step.is_valid(item))
    }

    /// Reports errors until the receiver stops it; returns whether it was not stopped. The items of an invalid list
    /// are not validated. `base` is the pointer to the value.
    pub(super) fn judge(&self, value: &Value, base: &str, tell: &mut Tell<'_>) -> bool {
        let mut sound = true;
        for error in self.here.iter_errors(value) {
            sound = false;
            if !tell(&error, base) {
                return false;
            }
        }
        let below = |segment: &str| {
            let mut place = base.to_owned();
            push_segment(&mut place, segment);
            place
        };
        for (name, step) in &self.members {
            if let Some(member) = value.get(name)
                && !step.judge(member, &below(name), tell)
            {
                return false;
            }
        }
        for (index, (step, item)) in self.items(value).enumerate().take_while(|_| sound) {
            if !step.is_valid(item) && !step.judge(item, &below(&index.to_string()), tell) {
                return false;
            }
        }
        true
    }

    fn items<'a>(&'a self, value: &'a Value) -> impl Iterator<Item = (&'a Step, &'a Value)> {
        let list = value.as_array().map_or(&[][..], Vec::as_slice);
        self.items.iter().flat_map(move |step| list.iter().map(move |item| (&**step, item)))
    }
}

struct Compiler<'a> {
    registry: &'a Registry<'static>,
    document: &'a Value,
}

impl Compiler<'_> {
    fn step(&self, schema: &Value, depth: usize) -> Result<Step, String> {
        if depth > MAX_DEPTH {
            return Err("a schema refers to itself".to_owned());
        }
        if !self.has_lists(schema, depth)? {
            return Ok(Step { here: self.build(schema)?, members: Vec::new(), items: None });
        }
        let mut here = self.resolve(schema)?.clone();
        let mut members = Vec::new();
        if let Some(properties) = here.get_mut("properties").and_then(Value::as_object_mut) {
            for (name, property) in properties {
                if self.has_lists(property, depth)? {
                    members.push((name.clone(), self.step(property, depth + 1)?));
                    *property = json!(true);
                }
            }
        }
        let items = here.as_object_mut().and_then(|object| object.remove("items"));
        let items = items.map(|items| self.step(&items, depth + 1).map(Box::new)).transpose()?;
        Ok(Step { here: self.build(&here)?, members, items })
    }

    /// Whether there are lists in values of this schema, at any depth.
    fn has_lists(&self, schema: &Value, depth: usize) -> Result<bool, String> {
        if depth > MAX_DEPTH {
            return Err("a schema refers to itself".to_owned());
        }
        let schema = self.resolve(schema)?;
        if schema.get("items").is_some() {
            return Ok(true);
        }
        let properties = schema.get("properties").and_then(Value::as_object).map(Map::values);
        for property in properties.into_iter().flatten() {
            if self.has_lists(property, depth + 1)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The schema that a reference names. In the contracts, a reference has no sibling keywords.
    fn resolve<'s>(&'s self, schema: &'s Value) -> Result<&'s Value, String> {
        let Some(reference) = schema.get("$ref").and_then(Value::as_str) else { return Ok(schema) };
        reference
            .strip_prefix('#')
            .and_then(|pointer| self.document.pointer(pointer))
            .ok_or_else(|| format!("there is no {reference}"))
    }

    fn build(&self, schema: &Value) -> Result<Validator, String> {
        let mut schema = schema.clone();
        name_document(&mut schema);
        validator(self.registry, &schema)
    }
}

/// What schemas of this document refer to each other in.
pub(super) fn registry(document: &Value) -> Result<Registry<'static>, String> {
    Registry::new()
        .draft(Draft::Draft202012)
        .add(DOCUMENT, document.clone())
        .and_then(|builder| builder.prepare())
        .map_err(|error| error.to_string())
}

/// The validator of a schema, with our own formats.
pub(super) fn validator(registry: &Registry<'static>, schema: &Value) -> Result<Validator, String> {
    let options = jsonschema::options().with_draft(Draft::Draft202012);
    FORMATS
        .iter()
        .fold(options, |options, format| options.with_format(format.name, format.holds))
        .with_registry(registry)
        .should_validate_formats(true)
        .should_ignore_unknown_formats(true)
        .build(schema)
        .map_err(|error| error.to_string())
}

/// Makes a part of the document refer to the rest of it by its name.
fn name_document(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(reference) if name == "$ref" && reference.starts_with('#') => {
                        reference.insert_str(0, DOCUMENT);
                    }
                    member => name_document(member),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(name_document),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEMA: &str = r##"{
        "$defs": {"Item": {"type": "object", "additionalProperties": false, "required": ["kind"], "properties": {
            "kind": {"type": "string", "enum": ["A", "B"]}}}},
        "schema": {"type": "object", "properties": {
            "items": {"type": "array", "maxItems": 1000, "items": {"$ref": "#/$defs/Item"}}}}
    }"##;

    fn step(text: &str) -> Result<Step, String> {
        let document: Value = serde_json::from_str(text).unwrap();
        let registry = registry(&document).unwrap();
        Step::compile(&registry, &document, &document["schema"])
    }

    /// The pointers of the reported errors, when the receiver stops after `most` of them.
    fn told(value: &Value, most: usize) -> Vec<String> {
        let mut places = Vec::new();
        step(SCHEMA).unwrap().judge(value, "", &mut |error, base| {
            places.push(format!("{base} {:?}", error.kind().keyword()));
            places.len() < most
        });
        places
    }

    #[test]
    fn judging_stops_when_nobody_listens() {
        let wrong = json!({"items": vec![json!({"kind": "C"}); 1000]});
        assert!(!step(SCHEMA).unwrap().is_valid(&wrong));
        assert_eq!(told(&wrong, 3).len(), 3);
        assert_eq!(told(&wrong, usize::MAX).len(), 1000);
    }

    #[test]
    fn a_list_that_is_too_long_is_not_looked_into() {
        let wrong = json!({"items": vec![json!({"kind": "C"}); 1001]});
        assert_eq!(told(&wrong, usize::MAX), ["/items \"maxItems\""]);
    }

    #[test]
    fn items_are_told_by_their_places() {
        let value = json!({"items": [{"kind": "A"}, {}, {"kind": "C"}]});
        assert_eq!(told(&value, usize::MAX), ["/items/1 \"required\"", "/items/2 \"enum\""]);
        assert!(step(SCHEMA).unwrap().is_valid(&json!({"items": [{"kind": "B"}]})));
    }

    #[test]
    fn a_schema_without_end_is_refused() {
        let endless = r##"{"schema": {"type": "object", "properties": {"a": {"$ref": "#/schema"}}}}"##;
        assert_eq!(step(endless).err().as_deref(), Some("a schema refers to itself"));
    }
}
