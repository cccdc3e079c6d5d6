//! A contract as read: raw JSON, in the order of the file.
//!
//! The rest of the generator works on this raw form, because a typed OpenAPI model drops fields that it does not
//! know, and dropped fields could not be linted. The typed model is only created for progenitor, in
//! [`crate::client`].

use std::path::Path;

use serde_json::{Map, Value};

use crate::problem::{At, Problem, Problems};

/// The HTTP methods of a path item, in OpenAPI's spelling.
pub const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

const SCHEMA_PREFIX: &str = "#/components/schemas/";
/// A chain of references longer than this is a cycle.
const MAX_REFERENCES: usize = 16;
/// Far larger than any contract.
const MAX_BYTES: usize = 8 << 20;
/// Far more brackets than are ever open at once. The YAML parser's time grows with their square, and its own limit
/// only applies to text that it has parsed.
const MAX_OPEN: usize = 1_000;

/// One contract.
#[derive(Debug, Clone)]
pub struct Document {
    /// File name, for messages and for the header of generated files.
    pub file: String,
    /// The whole contract.
    pub root: Value,
}

/// One operation of the document.
#[derive(Debug, Clone)]
pub struct RawOperation<'a> {
    /// Its position.
    pub at: At,
    /// The path template.
    pub path: &'a str,
    /// The path item around it, which may carry shared parameters.
    pub item: &'a Value,
    /// The method in lower case.
    pub method: &'a str,
    /// The operation object.
    pub value: &'a Value,
}

impl Document {
    /// Reads a contract from a YAML file.
    pub fn read(path: &Path) -> Result<Self, Problems> {
        let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        match std::fs::read_to_string(path) {
            Ok(text) => Self::parse(&file, &text),
            Err(error) => Err(Problem {
                at: At::root(),
                what: format!("The contract cannot be read: {error}"),
                remedy: format!("check that {} exists and is readable UTF-8", path.display()),
                file,
            }
            .into()),
        }
    }

    /// Parses a contract from YAML text.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        let root = bounded(text)
            .and_then(|text| {
                serde_yaml_ng::from_str::<serde_yaml_ng::Value>(text).map_err(|error| error.to_string())
            })
            .and_then(json);
        match root {
            Ok(root) if root.is_object() => Ok(Self { file: file.to_owned(), root }),
            Ok(_) => Err("the document is not a mapping".to_owned()),
            Err(error) => Err(error),
        }
        .map_err(|error| {
            Problem {
                file: file.to_owned(),
                at: At::root(),
                what: format!("The contract is not the YAML of a JSON document: {error}"),
                remedy: "correct the YAML there".to_owned(),
            }
            .into()
        })
    }

    /// Follows `$ref`s to their target. `None` if a reference has no target, leaves the file, or loops.
    pub fn resolve<'a>(&'a self, mut value: &'a Value) -> Option<&'a Value> {
        for _ in 0..MAX_REFERENCES {
            let Some(reference) = reference(value) else {
                return Some(value);
            };
            value = self.root.pointer(reference.strip_prefix('#')?)?;
        }
        None
    }

    /// The component schemas by name.
    pub fn schemas(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.root.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten()
    }

    /// A component schema.
    pub fn schema(&self, name: &str) -> Option<&Value> {
        self.root.get("components")?.get("schemas")?.get(name)
    }

    /// All operations, in the order of the document.
    pub fn operations(&self) -> impl Iterator<Item = RawOperation<'_>> {
        let paths = self.root.get("paths").and_then(Value::as_object);
        paths.into_iter().flatten().flat_map(|(path, item)| {
            item.as_object().into_iter().flatten().filter(|(key, _)| METHODS.contains(&key.as_str())).map(
                move |(method, value)| RawOperation {
                    at: At::root().child("paths").child(path).child(method),
                    path,
                    item,
                    method,
                    value,
                },
            )
        })
    }
}

/// The target of a reference object.
pub fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

/// The name of the component schema that a reference object points to.
pub fn schema_name(value: &Value) -> Option<&str> {
    reference(value)?.strip_prefix(SCHEMA_PREFIX).filter(|name| !name.contains('/'))
}

/// The schema in `{nullable: true, allOf: [{$ref: …}]}`, OpenAPI 3.0's idiom for "this or null" (next to a `$ref`,
/// `nullable` is ignored).
pub fn nullable_reference(schema: &Value) -> Option<&Value> {
    match schema.get("allOf")?.as_array()?.as_slice() {
        [only] if reference(only).is_some() && is_true(schema, "nullable") => Some(only),
        _ => None,
    }
}

/// Whether a field is present and `true`.
pub fn is_true(value: &Value, member: &str) -> bool {
    value.get(member) == Some(&Value::Bool(true))
}

/// A field that is text.
pub fn text<'a>(value: &'a Value, member: &str) -> Option<&'a str> {
    value.get(member)?.as_str()
}

/// Refuses a text that would take the parser too long. Brackets in quotes count as well: contracts have far fewer.
fn bounded(text: &str) -> Result<&str, String> {
    if text.len() > MAX_BYTES {
        return Err(format!("it is larger than {MAX_BYTES} bytes"));
    }
    let mut open = 0_usize;
    for byte in text.bytes() {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        if open > MAX_OPEN {
            return Err(format!("more than {MAX_OPEN} brackets are open at once"));
        }
    }
    // In sequence on a line, each of these opens a list or a mapping.
    let nested =
        |line: &str| line.split(' ').take_while(|word| matches!(*word, "-" | "?" | ":" | "")).count();
    match text.lines().find(|line| nested(line) > MAX_OPEN) {
        Some(_) => Err(format!("a line begins with more than {MAX_OPEN} lists or spaces")),
        None => Ok(text),
    }
}

/// YAML to JSON. Keys that YAML reads as numbers (`200:`) become text again.
fn json(yaml: serde_yaml_ng::Value) -> Result<Value, String> {
    use serde_yaml_ng::Value as Yaml;
    Ok(match yaml {
        Yaml::Null => Value::Null,
        Yaml::Bool(value) => Value::Bool(value),
        Yaml::String(value) => Value::String(value),
        Yaml::Number(value) => serde_json::to_value(&value).map_err(|error| error.to_string())?,
        Yaml::Sequence(values) => Value::Array(values.into_iter().map(json).collect::<Result<_, _>>()?),
        Yaml::Mapping(members) => {
            let mut object = Map::new();
            for (key, value) in members {
                let key = match key {
                    Yaml::String(key) => key,
                    Yaml::Number(key) => key.to_string(),
                    Yaml::Bool(key) => key.to_string(),
                    other => return Err(format!("{other:?} cannot be the name of a member")),
                };
                object.insert(key, json(value)?);
            }
            Value::Object(object)
        }
        Yaml::Tagged(tagged) => {
            return Err(format!("the tag {} has no meaning in JSON", tagged.tag));
        }
    })
}
