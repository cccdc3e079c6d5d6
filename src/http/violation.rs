//! Schema errors, as messages for people.
//!
//! A message completes the sentence that its pointer begins, says what to change, and points at the field itself,
//! even if that field is missing or not allowed.

use super::pointer::{ECHOED, push_segment};
use crate::domain::{formats::FORMATS, moment};
use crate::error::{Detail, Error, MAX_COUNTED, MAX_DETAILS};
use jsonschema::{
    JsonType, ValidationError,
    error::{TypeKind, ValidationErrorKind as Kind},
    paths::LocationSegment,
};
use serde_json::Value;

/// The violations of one request, in the order found: [`MAX_COUNTED`] at most.
#[derive(Default)]
pub struct Violations {
    details: Vec<Detail>,
    /// The exact places, of which only the first violation is reported: the others follow from it.
    places: Vec<String>,
}

impl Violations {
    /// Violations that were found before schema validation. Schemas add no errors about these parameters.
    pub fn found(details: Vec<Detail>) -> Violations {
        let places = details.iter().map(|detail| format!("/{}", detail.pointer)).collect();
        Violations { details, places }
    }

    /// Adds a schema's error about a parameter whose value is at `base`; returns whether there is room for more. Its
    /// pointer is the parameter's name.
    pub fn parameter(&mut self, error: &ValidationError<'_>, base: &str) -> bool {
        self.add(error, base, |place| {
            place.split('/').nth(1).unwrap_or_default().replace("~1", "/").replace("~0", "~")
        })
    }

    /// Adds a schema's error about a part of a body at `base`; returns whether there is room for more. Its pointer is
    /// a JSON Pointer.
    pub fn body(&mut self, error: &ValidationError<'_>, base: &str) -> bool {
        self.add(error, base, str::to_owned)
    }

    /// What was found first: as much as a response lists.
    pub fn into_details(mut self) -> Vec<Detail> {
        self.details.truncate(MAX_DETAILS);
        self.details
    }

    /// What was found, as the error of the request; `None`: nothing was.
    pub fn into_error(self) -> Option<Error> {
        (!self.details.is_empty()).then(|| Error::violations(self.details))
    }

    /// Forgets the reported places: a parameter and a body field may have the same name.
    pub fn next_location(&mut self) {
        self.places.clear();
    }

    fn add(&mut self, error: &ValidationError<'_>, base: &str, pointer: impl Fn(&str) -> String) -> bool {
        let place = place(error, base);
        match error.kind() {
            Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
                for name in unexpected {
                    if self.is_full() {
                        break;
                    }
                    self.push(
                        member(&place, name),
                        "is not a recognized field; remove it".to_owned(),
                        &pointer,
                    );
                }
            }
            Kind::Required { property } => {
                let name = property.as_str().unwrap_or_default();
                self.push(member(&place, name), "is required".to_owned(), &pointer);
            }
            _ => self.push(place, message(error), &pointer),
        }
        !self.is_full()
    }

    fn is_full(&self) -> bool {
        self.details.len() >= MAX_COUNTED
    }

    fn push(&mut self, place: String, message: String, pointer: impl Fn(&str) -> String) {
        if !self.is_full() && !self.places.contains(&place) {
            self.details.push(Detail::new(pointer(&place), message));
            self.places.push(place);
        }
    }
}

/// The pointer to the wrong value, within the value at `base`.
fn place(error: &ValidationError<'_>, base: &str) -> String {
    let mut pointer = base.to_owned();
    for segment in error.instance_path().segments() {
        match segment {
            LocationSegment::Property(name) => push_segment(&mut pointer, &name),
            LocationSegment::Index(index) => push_segment(&mut pointer, &index.to_string()),
        }
    }
    pointer
}

/// The pointer to a field of the wrong object.
fn member(place: &str, name: &str) -> String {
    let mut pointer = place.to_owned();
    push_segment(&mut pointer, name);
    pointer
}

fn message(error: &ValidationError<'_>) -> String {
    match error.kind() {
        Kind::Type { kind } => format!("must be {}{}", types(kind), hint(kind, error.instance())),
        Kind::Enum { options } => not_one_of(options, error.instance()),
        Kind::Constant { expected_value } => format!("must be {}", bare(expected_value)),
        Kind::Minimum { limit } | Kind::Maximum { limit }
            if [moment::EARLIEST, moment::LATEST].map(Some).contains(&limit.as_i64()) =>
        {
            moment::remedy(&error.instance().to_string())
        }
        Kind::Minimum { limit } => format!("must be at least {limit}"),
        Kind::Maximum { limit } => format!("must be at most {limit}"),
        Kind::ExclusiveMinimum { limit } => format!("must be greater than {limit}"),
        Kind::ExclusiveMaximum { limit } => format!("must be less than {limit}"),
        Kind::MultipleOf { multiple_of: 0.01 } => "must have at most two decimals".to_owned(),
        Kind::MultipleOf { multiple_of } => format!("must be a multiple of {multiple_of}"),
        Kind::MinLength { limit: 1 } => "must not be empty".to_owned(),
        Kind::MinLength { limit } => format!("must have at least {limit} characters"),
        Kind::MaxLength { limit } => format!("must have at most {limit} characters"),
        Kind::MinItems { limit } => format!("must have at least {}", counted(*limit, "item")),
        Kind::MaxItems { limit } => format!("must have at most {}", counted(*limit, "item")),
        Kind::MinProperties { limit } => {
            format!("must have at least {}", counted(*limit, "field"))
        }
        Kind::MaxProperties { limit } => format!("must have at most {}", counted(*limit, "field")),
        Kind::UniqueItems => "must not repeat an item".to_owned(),
        Kind::Pattern { pattern } => format!("must match the pattern {pattern}"),
        Kind::Format { format } => {
            let ours = FORMATS.iter().find(|ours| ours.name == format);
            let remedy = ours.and_then(|ours| error.instance().as_str().map(ours.remedy));
            remedy.unwrap_or_else(|| format!("must be a valid {format}"))
        }
        Kind::FalseSchema => "is not allowed here".to_owned(),
        // The contract's rules exclude the other keywords; if one is added, this message is still true.
        other => format!("breaks the contract's rule {:?}", other.keyword()),
    }
}

fn counted(count: u64, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

fn types(kind: &TypeKind) -> String {
    match kind {
        TypeKind::Single(kind) => type_name(*kind).to_owned(),
        // `null` comes first in the set and reads best last.
        TypeKind::Multiple(kinds) => {
            let (null, others): (Vec<_>, Vec<_>) = kinds.iter().partition(|kind| *kind == JsonType::Null);
            let names: Vec<_> = others.into_iter().chain(null).map(type_name).collect();
            names.join(" or ")
        }
    }
}

/// The hint for a date that was sent in place of a whole number: it can only mean a time.
fn hint(kind: &TypeKind, instance: &Value) -> String {
    let is_number = match kind {
        TypeKind::Single(kind) => *kind == JsonType::Integer,
        TypeKind::Multiple(kinds) => kinds.contains(JsonType::Integer),
    };
    instance.as_str().filter(|_| is_number).and_then(moment::instead_of).unwrap_or_default()
}

fn type_name(kind: JsonType) -> &'static str {
    match kind {
        JsonType::Null => "null",
        JsonType::Boolean => "true or false",
        JsonType::Integer => "a whole number",
        JsonType::Number => "a number",
        JsonType::String => "a string",
        JsonType::Array => "a list",
        JsonType::Object => "an object",
    }
}

fn not_one_of(options: &Value, instance: &Value) -> String {
    let options = options.as_array().map(Vec::as_slice).unwrap_or_default();
    if !instance.is_string() && options.iter().all(|option| option.is_string()) {
        return "must be a string".to_owned();
    }
    let names: Vec<String> = options.iter().map(bare).collect();
    format!("must be one of {}; {} is not", names.join(", "), shown(instance))
}

/// A value as people write it: strings without quotes.
fn bare(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The sender's value, escaped and truncated.
fn shown(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= ECHOED {
        return text;
    }
    text.chars().take(ECHOED).chain("…".chars()).collect()
}
