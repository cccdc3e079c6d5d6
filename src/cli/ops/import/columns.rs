//! The columns of a CSV file: each is named by its path in the contract's schema of a row, such as `rate`,
//! `equipment.lengthFeet` or `stops.2.city`, and the schema determines how its cells are read.

use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::arguments::wrong;
use super::record::Width;
use super::rows::Problem;
use super::times;
use crate::cli::failure::Failure;
use crate::contract::operator::SCHEMAS;
use crate::domain::{moment, text::trimmed};

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(SCHEMAS).unwrap_or_default());

/// More items than any list of the contract allows; a larger number is a mistake.
const ITEMS: usize = 100;
/// How like a column must be that is suggested.
const ALIKE: f64 = 0.85;

/// The columns that a report of rejected rows has before those of its file: a report can be imported
/// unchanged.
pub(super) const REPORTED: [&str; 3] = ["line", "column", PROBLEM];
pub(super) const PROBLEM: &str = "problem";

/// The columns of a file.
pub(super) struct Columns {
    /// In its order; `None` for those of a report.
    own: Vec<Option<Column>>,
    /// The position of the problems that a report gives.
    problem: Option<usize>,
}

struct Column {
    name: String,
    path: Vec<Step>,
    cell: Cell,
    /// For a time of a stop: the column with the stop's time zone, and its position, if the file has it.
    zone: Option<(String, Option<usize>)>,
}

#[derive(Clone, PartialEq)]
enum Step {
    Member(String),
    /// From 0.
    Item(usize),
}

/// How a cell is read.
#[derive(Clone, Copy, PartialEq)]
enum Cell {
    /// Without surrounding white space.
    Text,
    /// With line breaks, unchanged.
    Lines,
    Number,
    Integer,
    Moment,
    Boolean,
}

impl Columns {
    /// The columns of a header line.
    pub(super) fn named<'a>(header: impl Iterator<Item = &'a str>, schema: &str) -> Result<Columns, Failure> {
        let mut columns: Vec<Option<Column>> = Vec::new();
        let mut problem = None;
        for name in header.map(trimmed) {
            if REPORTED.contains(&name) {
                if name == PROBLEM {
                    problem = Some(columns.len());
                }
                columns.push(None);
                continue;
            }
            let Some((path, cell)) = find(&format!("#/$defs/{schema}"), name) else {
                return Err(unknown(name, schema));
            };
            if columns.iter().flatten().any(|column| column.name == name) {
                return Err(wrong(format!("the header line names the column {name:?} twice")));
            }
            columns.push(Some(Column { name: name.to_owned(), path, cell, zone: None }));
        }
        for required in required(schema) {
            if !columns.iter().flatten().any(|column| column.name == required) {
                return Err(wrong(format!(
                    "the header line does not name the column {required:?}, which every row needs"
                )));
            }
        }
        let places: Vec<_> = columns.iter().map(|column| column.as_ref().map(|c| c.name.clone())).collect();
        for column in columns.iter_mut().flatten().filter(|column| column.cell == Cell::Moment) {
            let stop = column.name.rsplit_once('.').map(|(stop, _)| format!("{stop}.timeZone"));
            column.zone = stop.map(|zone| {
                let place = places.iter().position(|name| name.as_ref() == Some(&zone));
                (zone, place)
            });
        }
        Ok(Columns { own: columns, problem })
    }

    /// How many cells a row has.
    pub(super) fn width(&self) -> Width {
        Width { cells: self.own.len(), reported: self.own.iter().filter(|column| column.is_none()).count() }
    }

    /// Their names, without those of a report.
    pub(super) fn names(&self) -> Vec<String> {
        self.own.iter().flatten().map(|column| column.name.clone()).collect()
    }

    /// The problem that a report gives for a row.
    pub(super) fn problem<'a>(&self, cells: &'a [String]) -> Option<&'a str> {
        cells.get(self.problem?).map(String::as_str)
    }

    /// The cells without those of a report.
    pub(super) fn own<'a>(&'a self, cells: &'a [String]) -> impl Iterator<Item = &'a str> {
        let is_own = |(place, _): &(usize, &String)| self.own.get(*place).is_none_or(Option::is_some);
        cells.iter().enumerate().filter(is_own).map(|(_, cell)| cell.as_str())
    }

    /// A row in the API's form, without the cells that cannot be read, and the problems of those. An empty cell leaves
    /// its field out.
    pub(super) fn row(&self, cells: &[String]) -> (Value, Vec<Problem>) {
        let mut row = Value::Object(Map::new());
        let mut problems = Vec::new();
        for (column, cell) in self.own.iter().zip(cells) {
            let Some(column) = column else { continue };
            let cell = if column.cell == Cell::Lines { cell.as_str() } else { trimmed(cell) };
            if cell.is_empty() {
                continue;
            }
            let zone = column.zone.as_ref().map(|(name, place)| {
                let told = place.and_then(|place| cells.get(place)).map_or("", |zone| trimmed(zone));
                (name.as_str(), told)
            });
            match column.cell.read(cell, zone) {
                Ok(value) => put(&mut row, &column.path, value),
                Err(message) => problems.push(Problem::new(&column.name, message)),
            }
        }
        (row, problems)
    }
}

/// The failure for a column that does not exist, with the one that was probably meant.
fn unknown(name: &str, schema: &str) -> Failure {
    let known = names(&format!("#/$defs/{schema}"), "");
    let plain = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let likeness = |other: &String| strsim::jaro_winkler(&plain(other), &plain(name));
    let nearest = known.iter().max_by(|one, other| likeness(one).total_cmp(&likeness(other)));
    let advice = if let Some(other) = ["|", ":", "^", "~"].iter().find(|other| name.contains(**other)) {
        format!("Cells are separated by commas, semicolons or tabs, not by {other}.")
    } else {
        match nearest.filter(|nearest| likeness(nearest) >= ALIKE) {
            Some(nearest) => format!("Did you mean {nearest:?}?"),
            None => String::new(),
        }
    };
    let advice = if advice.is_empty() { advice } else { format!(" {advice}") };
    wrong(format!(
        "the header line names a column {name:?}, which does not exist.{advice} Columns are: {}",
        known.join(", ")
    ))
}

impl Cell {
    fn read(self, text: &str, zone: Option<(&str, &str)>) -> Result<Value, String> {
        let no = |message: &str| Err(message.to_owned());
        match self {
            Cell::Text | Cell::Lines => Ok(Value::from(text)),
            Cell::Integer => text.parse::<i64>().map(Value::from).or_else(|_| no("must be a whole number")),
            Cell::Number => match text.parse::<f64>() {
                Ok(number) if number.is_finite() => Ok(Value::from(number)),
                _ => no("must be a number, with a point before its fraction"),
            },
            Cell::Moment => times::read(text, zone).map(Value::from),
            Cell::Boolean => text.parse::<bool>().map(Value::from).or_else(|_| no("must be true or false")),
        }
    }
}

/// A row of JSON lines in the API's form: without the fields of a report, and without white space around
/// codes.
pub(super) fn tidied(mut row: Map<String, Value>, schema: &str) -> Value {
    for name in REPORTED {
        row.remove(name);
    }
    let mut row = Value::Object(row);
    trim_codes(&mut row, at(&format!("#/$defs/{schema}")));
    row
}

fn trim_codes(value: &mut Value, schema: &Value) {
    match value {
        Value::String(text)
            if schema.get("format").is_some_and(|format| format == "code")
                && trimmed(text).len() < text.len() =>
        {
            *text = trimmed(text).to_owned();
        }
        Value::Array(items) => {
            let schema = resolved(schema.get("items").unwrap_or(&Value::Null));
            items.iter_mut().for_each(|item| trim_codes(item, schema));
        }
        Value::Object(members) => {
            for (name, value) in members {
                let schema = schema.get("properties").and_then(|members| members.get(name));
                trim_codes(value, resolved(schema.unwrap_or(&Value::Null)));
            }
        }
        _ => {}
    }
}

/// Puts a value at a path. Items without any filled cell in the row are skipped.
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

/// The schema after resolving references.
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
    let moment = schema.get("maximum").and_then(Value::as_i64) == Some(moment::LATEST);
    let lines = schema.get("format").is_some_and(|format| format == "lines");
    match schema {
        schema if is(schema, "string") => Some(if lines { Cell::Lines } else { Cell::Text }),
        schema if is(schema, "number") => Some(Cell::Number),
        schema if is(schema, "integer") => Some(if moment { Cell::Moment } else { Cell::Integer }),
        schema if is(schema, "boolean") => Some(Cell::Boolean),
        _ => None,
    }
}

/// Every possible column; the first item represents all items of its list.
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
