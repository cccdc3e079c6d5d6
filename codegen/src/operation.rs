//! The one intermediate form between a linted contract and everything that is
//! generated from it.
//!
//! [`collect`] runs after [`crate::lint`] has accepted the contract, so missing data is a gap in the lint, and panics
//! with the rule's name.

use serde_json::Value;

use crate::{
    deprecation::Deprecation,
    document::{self, Document, RawOperation, is_true, text},
};

/// Everything the generated code needs to know about one operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// `operationId`, lowerCamelCase.
    pub id: String,
    /// Its only tag.
    pub tag: String,
    /// One line for people.
    pub summary: String,
    /// Upper case.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The scope a key needs; `None` for public operations.
    pub scope: Option<String>,
    /// Scopes that only some requests need in addition; the service knows which requests.
    pub further_scopes: Vec<String>,
    /// Whether an Idempotency-Key is required.
    pub idempotent: bool,
    /// Whether the gate begins a transaction for it, and commits it.
    pub in_transaction: bool,
    /// Whether calls count against the key's rate limit.
    pub limited: bool,
    /// The schema of the request body.
    pub body: Option<String>,
    /// The largest body accepted; 0 without a body.
    pub max_body: u64,
    /// Whether the success body holds a secret.
    pub secret_reply: bool,
    /// Path item and operation parameters, merged.
    pub parameters: Vec<Parameter>,
    /// Success statuses, ascending. All share one schema.
    pub successes: Vec<Success>,
    /// The schema of all successes.
    pub envelope: String,
    /// The conversion of the service's result to the envelope.
    pub shape: Shape,
    /// Whether the service returns the payload as the text that was made when it changed, and not as a value.
    pub rendered: bool,
    /// Error statuses, ascending, with the codes they can carry.
    pub errors: Vec<Failure>,
    /// Its deprecation dates, if it is deprecated.
    pub deprecation: Option<Deprecation>,
}

/// The location of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the path template.
    Path,
    /// After the question mark.
    Query,
    /// Among the headers.
    Header,
}

impl Location {
    /// All locations, in the order of generated arguments.
    pub const ALL: [Self; 3] = [Self::Path, Self::Query, Self::Header];

    /// The location that OpenAPI's `in` names.
    pub fn of(name: &str) -> Option<Self> {
        match name {
            "path" => Some(Self::Path),
            "query" => Some(Self::Query),
            "header" => Some(Self::Header),
            _ => None,
        }
    }

    /// The end of the name of the object schema injected for this location.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Path => "Path",
            Self::Query => "Query",
            Self::Header => "Headers",
        }
    }
}

/// How the text of a parameter is read before it is validated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// As it is.
    String,
    /// Decimal digits.
    Integer,
    /// As JSON writes numbers.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A comma-separated list.
    StringList,
}

/// One parameter, with references resolved except for its schema.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Its location.
    pub location: Location,
    /// How its text is read.
    pub kind: Kind,
    /// Whether it is required.
    pub required: bool,
    /// The contract's description of it.
    pub description: Option<String>,
    /// Its schema, as the contract has it.
    pub schema: Value,
}

/// A success status.
#[derive(Debug, Clone)]
pub struct Success {
    /// The status code.
    pub status: u16,
    /// The contract's description of it.
    pub description: String,
}

/// An error status and the codes it can carry.
#[derive(Debug, Clone)]
pub struct Failure {
    /// The status code.
    pub status: u16,
    /// The name of the body's schema.
    pub schema: String,
    /// The error codes, which are the names of the examples.
    pub codes: Vec<String>,
}

/// The conversion of a service's result to the success envelope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// `{data, requestId}`: the service returns the data.
    Data(RustType),
    /// `{data: […], nextCursor, requestId}`: the service returns a page.
    Page(RustType),
    /// Anything else: the service returns the envelope itself.
    Whole,
}

impl Shape {
    /// The schema of the payload, or of each of its rows.
    pub fn item(&self) -> Option<&str> {
        match self {
            Shape::Data(RustType::Named(item)) | Shape::Page(RustType::Named(item)) => Some(item),
            _ => None,
        }
    }
}

/// A type as the generated client module spells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RustType {
    /// A component schema.
    Named(String),
    /// A list of a component schema.
    List(String),
}

/// Reads all operations of a linted contract. With `gate_begins`, the gate holds the transaction of every write.
pub fn collect(document: &Document, gate_begins: bool) -> Vec<Operation> {
    document.operations().map(|raw| operation(document, &raw, gate_begins)).collect()
}

fn operation(document: &Document, raw: &RawOperation<'_>, gate_begins: bool) -> Operation {
    let value = raw.value;
    let required =
        |member: &str| text(value, member).unwrap_or_else(|| panic!("linted: {member}")).to_owned();
    let replies = replies(document, value);
    let (successes, errors): (Vec<_>, Vec<_>) = replies.into_iter().partition(|(status, _)| *status < 300);
    let envelope =
        successes.first().and_then(|(_, reply)| reply_schema(reply)).expect("linted: a success schema");
    let body = value.get("requestBody").and_then(|body| document.resolve(body));
    Operation {
        id: required("operationId"),
        tag: value["tags"][0].as_str().expect("linted: one tag").to_owned(),
        summary: required("summary"),
        method: raw.method.to_uppercase(),
        path: raw.path.to_owned(),
        scope: text(value, "x-scope").map(str::to_owned),
        further_scopes: texts(value, "x-further-scopes"),
        idempotent: text(value, "x-idempotency") == Some("required"),
        in_transaction: gate_begins && raw.method != "get",
        limited: text(value, "x-rate-class") == Some("standard"),
        body: body.and_then(reply_schema).map(str::to_owned),
        max_body: value.get("x-max-body-bytes").and_then(Value::as_u64).unwrap_or(0),
        secret_reply: is_true(value, "x-secret-reply"),
        parameters: parameters(document, raw),
        shape: shape(document.schema(envelope).expect("linted: the envelope exists")),
        rendered: false,
        envelope: envelope.to_owned(),
        successes: successes.iter().map(|(status, reply)| success(*status, reply)).collect(),
        errors: errors.iter().map(|(status, reply)| failure(*status, reply)).collect(),
        deprecation: is_true(value, "deprecated")
            .then(|| Deprecation::of(document, value).expect("linted: the dates of a deprecation")),
    }
}

/// The texts in a list; empty if there is no list.
pub fn texts(owner: &Value, member: &str) -> Vec<String> {
    let list = owner.get(member).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(|text| text.as_str().map(str::to_owned)).collect()
}

/// The responses by ascending status.
fn replies<'a>(document: &'a Document, operation: &'a Value) -> Vec<(u16, &'a Value)> {
    let responses = operation.get("responses").and_then(Value::as_object).expect("linted: responses");
    let mut replies: Vec<_> = responses
        .iter()
        .map(|(status, reply)| {
            let status = status.parse().expect("linted: numeric status");
            (status, document.resolve(reply).expect("linted: references"))
        })
        .collect();
    replies.sort_by_key(|(status, _)| *status);
    replies
}

fn success(status: u16, reply: &Value) -> Success {
    Success { status, description: text(reply, "description").unwrap_or_default().trim().to_owned() }
}

fn failure(status: u16, reply: &Value) -> Failure {
    let schema = reply_schema(reply).expect("linted: an error schema").to_owned();
    Failure { status, schema, codes: codes(reply) }
}

/// The named schema of a request or response's JSON.
pub fn reply_schema(reply: &Value) -> Option<&str> {
    document::schema_name(reply.pointer("/content/application~1json/schema")?)
}

/// The error codes of a response: the names of its examples.
pub fn codes(reply: &Value) -> Vec<String> {
    let examples = reply.pointer("/content/application~1json/examples").and_then(Value::as_object);
    examples.into_iter().flat_map(|examples| examples.keys().cloned()).collect()
}

/// The parameters of the path item, then the operation's own; the latter replace the former with the same name and
/// location.
pub fn merged_parameters<'a>(raw: &RawOperation<'a>) -> Vec<&'a Value> {
    [raw.item, raw.value].iter().filter_map(|owner| owner.get("parameters")?.as_array()).flatten().collect()
}

fn parameters(document: &Document, raw: &RawOperation<'_>) -> Vec<Parameter> {
    let mut merged: Vec<Parameter> = Vec::new();
    for value in merged_parameters(raw) {
        let value = document.resolve(value).expect("linted: references");
        let schema = value.get("schema").expect("linted: parameter schema").clone();
        let parameter = Parameter {
            name: text(value, "name").expect("linted: parameter name").to_owned(),
            location: text(value, "in").and_then(Location::of).expect("linted: parameter location"),
            kind: document.resolve(&schema).and_then(kind).expect("linted: parameter type"),
            required: is_true(value, "required"),
            description: text(value, "description").map(str::to_owned),
            schema,
        };
        merged.retain(|other| (&other.name, other.location) != (&parameter.name, parameter.location));
        merged.push(parameter);
    }
    merged
}

/// How text becomes a value of this schema, if text can.
pub fn kind(schema: &Value) -> Option<Kind> {
    match text(schema, "type")? {
        "string" => Some(Kind::String),
        "integer" => Some(Kind::Integer),
        "number" => Some(Kind::Number),
        "boolean" => Some(Kind::Boolean),
        "array" => Some(Kind::StringList),
        _ => None,
    }
}

/// The service's result for an envelope of this schema.
pub fn shape(envelope: &Value) -> Shape {
    let properties = envelope.get("properties").and_then(Value::as_object);
    let Some(properties) = properties.filter(|properties| properties.contains_key("requestId")) else {
        return Shape::Whole;
    };
    let Some(data) = properties.get("data").and_then(data_type) else {
        return Shape::Whole;
    };
    match (properties.len(), properties.contains_key("nextCursor"), data) {
        (2, false, data) => Shape::Data(data),
        (3, true, RustType::List(item)) => Shape::Page(RustType::Named(item)),
        _ => Shape::Whole,
    }
}

/// The type of an envelope's data: a component, or a list of one.
fn data_type(data: &Value) -> Option<RustType> {
    match document::schema_name(data) {
        Some(name) => Some(RustType::Named(name.to_owned())),
        None => Some(RustType::List(document::schema_name(data.get("items")?)?.to_owned())),
    }
}
