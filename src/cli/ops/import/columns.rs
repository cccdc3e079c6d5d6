//! What the columns of a CSV file mean: each is named by its path in the contract's schema of a row, such
//! as `rate`, `equipment.lengthFeet` or `stops.2.city`, and the schema tells how its cells read.

use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::super::super::Failure;
use super::super::words::moment;
use super::wrong;
use crate::contract::operator::SCHEMAS;

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(SCHEMAS).unwrap_or_default());

/// More items than any list of the contract takes; a larger number is a slip.
const ITEMS: usize = 100;

/// The columns of a file, in its order.
pub(super) struct Columns(Vec<Column>);

struct Column {
    name: String,
    path: Vec<Step>,
    cell: Cell,
}

#[derive(Clone, PartialEq)]
enum Step {
    Member(String),
    /// From 0.
    Item(usize),
}

/// How a cell reads.
#[derive(Clone, Copy, PartialEq)]
enum Cell {
    Text,
    Number,
    Integer,
    Moment,
    Boolean,
}

/// A cell that cannot be read: its column, and what it should be.
pub(super) struct Unreadable {
    pub(super) column: String,
    pub(super) message: String,
}

impl Columns {
    /// The columns that a header line names.
    pub(super) fn named<'a>(header: impl Iterator<Item = &'a str>, schema: &str) -> Result<Columns, Failure> {
        let mut columns: Vec<Column> = Vec::new();
        for name in header.map(str::trim) {
            let Some((path, cell)) = find(&format!("#/$defs/{schema}"), name) else {
                return Err(wrong(format!(
                    "the header line names a column {name:?} that there is not. Columns are: {}",
                    names(&format!("#/$defs/{schema}"), "").join(", ")
                )));
            };
            if columns.iter().any(|column| column.name == name) {
                return Err(wrong(format!("the header line names the column {name:?} twice")));
            }
            columns.push(Column { name: name.to_owned(), path, cell });
        }
        for required in required(schema) {
            if !columns.iter().any(|column| column.name == required) {
                return Err(wrong(format!(
                    "the header line does not name the column {required:?}, which every row needs"
                )));
            }
        }
        Ok(Columns(columns))
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// A row as the API takes it. An empty cell leaves its member out.
    pub(super) fn row<'a>(&self, cells: impl Iterator<Item = &'a str>) -> Result<Value, Unreadable> {
        let mut row = Value::Object(Map::new());
        for (column, cell) in self.0.iter().zip(cells) {
            if !cell.is_empty() {
                let value = column.cell.read(cell).map_err(|message| Unreadable {
                    column: column.name.clone(),
                    message: message.to_owned(),
                })?;
                put(&mut row, &column.path, value);
            }
        }
        Ok(row)
    }
}

impl Cell {
    fn read(self, text: &str) -> Result<Value, &'static str> {
        let trimmed = text.trim();
        match self {
            Cell::Text => Ok(Value::from(text)),
            Cell::Integer => trimmed.parse::<i64>().map(Value::from).map_err(|_| "must be a whole number"),
            Cell::Number => match trimmed.parse::<f64>() {
                Ok(number) if number.is_finite() => Ok(Value::from(number)),
                _ => Err("must be a number, with a point before its fraction"),
            },
            Cell::Moment => moment(trimmed)
                .map(Value::from)
                .map_err(|_| "must be a time such as 2026-04-01T09:00:00Z, or Unix milliseconds"),
            Cell::Boolean => trimmed.parse::<bool>().map(Value::from).map_err(|_| "must be true or false"),
        }
    }
}

/// Puts a value at a path. Items that no cell of the row filled do not count.
fn put(place: &mut Value, path: &[Step], value: Value) {
    match path.split_first() {
        None => *place = value,
        Some((Step::Member(name), rest)) => {
            if !place.is_object() {
                *place = Value::Object(Map::new());
            }
            if let Value::Object(members) = place {
                put(members.entry(name.clone()).or_insert(Value::Null), rest, value);
            }
        }
        Some((Step::Item(index), rest)) => {
            if !place.is_array() {
                *place = Value::Array(Vec::new());
            }
            if let Value::Array(items) = place {
                while items.len() <= *index {
                    items.push(Value::Object(Map::new()));
                }
                if let Some(item) = items.get_mut(*index) {
                    put(item, rest, value);
                }
            }
        }
    }
}

/// The schema behind references.
fn resolved(schema: &Value) -> &Value {
    match schema.get("$ref").and_then(Value::as_str) {
        Some(reference) => DOCUMENT.pointer(reference.trim_start_matches('#')).unwrap_or(&Value::Null),
        None => schema,
    }
}

fn at(reference: &str) -> &'static Value {
    DOCUMENT.pointer(reference.trim_start_matches('#')).unwrap_or(&Value::Null)
}

/// Whether a schema allows this type.
fn is(schema: &Value, name: &str) -> bool {
    match schema.get("type") {
        Some(Value::String(one)) => one == name,
        Some(Value::Array(several)) => several.iter().any(|one| one == name),
        _ => false,
    }
}

fn find(root: &str, name: &str) -> Option<(Vec<Step>, Cell)> {
    let (mut schema, mut path) = (at(root), Vec::new());
    for word in name.split('.') {
        if is(schema, "array") {
            let number = word.parse::<usize>().ok().filter(|number| (1..=ITEMS).contains(number))?;
            path.push(Step::Item(number - 1));
            schema = resolved(schema.get("items")?);
        } else {
            path.push(Step::Member(word.to_owned()));
            schema = resolved(schema.get("properties")?.get(word)?);
        }
    }
    Some((path, cell(schema)?))
}

fn cell(schema: &Value) -> Option<Cell> {
    /// The contract's bound of everything that is a time.
    const LAST_MS: i64 = 253_402_300_799_999;
    let moment = schema.get("maximum").and_then(Value::as_i64) == Some(LAST_MS);
    match schema {
        schema if is(schema, "string") => Some(Cell::Text),
        schema if is(schema, "number") => Some(Cell::Number),
        schema if is(schema, "integer") => Some(if moment { Cell::Moment } else { Cell::Integer }),
        schema if is(schema, "boolean") => Some(Cell::Boolean),
        _ => None,
    }
}

/// Every column that there may be; the first item stands for all of its list.
fn names(reference: &str, before: &str) -> Vec<String> {
    fn walk(schema: &Value, name: String, found: &mut Vec<String>) {
        if is(schema, "array") {
            walk(resolved(schema.get("items").unwrap_or(&Value::Null)), format!("{name}.1"), found);
        } else if let Some(members) = schema.get("properties").and_then(Value::as_object) {
            for (member, schema) in members {
                let dot = if name.is_empty() { "" } else { "." };
                walk(resolved(schema), format!("{name}{dot}{member}"), found);
            }
        } else {
            found.push(name);
        }
    }
    let mut found = Vec::new();
    walk(at(reference), before.to_owned(), &mut found);
    found
}

fn required(schema: &str) -> Vec<&'static str> {
    let required = at(&format!("#/$defs/{schema}")).get("required").and_then(Value::as_array);
    required.into_iter().flatten().filter_map(Value::as_str).collect()
}
