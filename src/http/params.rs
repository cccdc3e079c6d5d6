//! Parameters: from the text of a path or query to a JSON object that the contract's schema can validate.
//!
//! Text that does not match its kind stays text, so that the schema alone reports the error ("must be a whole
//! number").

use super::{
    pointer::ECHOED,
    policy::{Parameter, ParameterKind},
};
use crate::error::{Detail, MAX_COUNTED};
use percent_encoding::percent_decode;
use serde_json::{Map, Number, Value};
use std::borrow::Cow;

/// How many bytes of a query are read. The longest valid query is less than half as long.
const MAX_QUERY_BYTES: usize = 8192;

/// How many items of a list are read. The contract allows fewer (its generator checks this), so the schema refuses
/// the surplus item.
const MAX_LISTED: usize = 100;

/// Reads a query string. Errors that a schema cannot detect are added to `details`.
pub fn read_query<I>(query: &str, known: I, details: &mut Vec<Detail>) -> Map<String, Value>
where
    I: Iterator<Item = &'static Parameter> + Clone,
{
    let mut values = Map::new();
    if query.len() > MAX_QUERY_BYTES {
        details.push(Detail::new("query", format!("must have at most {MAX_QUERY_BYTES} bytes")));
        return values;
    }
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        if details.len() >= MAX_COUNTED {
            break;
        }
        let (name, text) = pair.split_once('=').unwrap_or((pair, ""));
        let Some(name) = decode_form(name) else {
            push_once(
                details,
                "query",
                "has a parameter name that is not UTF-8 in percent-encoding".to_owned(),
            );
            continue;
        };
        let Some(parameter) = known.clone().find(|parameter| parameter.name == name) else {
            push_once(details, &name, unknown(known.clone()));
            continue;
        };
        if values.contains_key(parameter.name) {
            push_once(details, parameter.name, "must not be repeated".to_owned());
            continue;
        }
        match decode_form(text) {
            Some(text) if text.contains('\0') => {
                push_once(details, parameter.name, "must not contain the character U+0000".to_owned());
            }
            Some(text) if text.is_empty() && parameter.kind == ParameterKind::StringList => {
                push_once(
                    details,
                    parameter.name,
                    "must not be empty; give a value or leave it out".to_owned(),
                );
            }
            Some(text) => {
                values.insert(parameter.name.to_owned(), value(parameter.kind, text));
            }
            None => push_once(details, parameter.name, "must be UTF-8 in percent-encoding".to_owned()),
        }
    }
    values
}

/// Reads the variables of a path that matched `template`.
pub fn read_path(
    template: &'static str,
    path: &str,
    known: impl Iterator<Item = &'static Parameter> + Clone,
    details: &mut Vec<Detail>,
) -> Map<String, Value> {
    let mut values = Map::new();
    for (segment, text) in template.split('/').zip(path.split('/')) {
        let Some(name) = segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) else {
            continue;
        };
        let kind = known
            .clone()
            .find(|parameter| parameter.name == name)
            .map_or(ParameterKind::String, |found| found.kind);
        match percent_decode(text.as_bytes()).decode_utf8() {
            Ok(text) if text.contains('\0') => {
                details.push(Detail::new(name, "must not contain the character U+0000"));
            }
            Ok(text) => {
                values.insert(name.to_owned(), value(kind, text));
            }
            // dropshot has refused such a path before.
            Err(_) => details.push(Detail::new(name, "must be UTF-8 in percent-encoding")),
        }
    }
    values
}

/// The JSON value that a text stands for; the text itself if it does not match its kind.
pub fn value(kind: ParameterKind, text: Cow<'_, str>) -> Value {
    let converted = match kind {
        ParameterKind::String => None,
        ParameterKind::Integer => integer(&text),
        ParameterKind::Number => integer(&text).or_else(|| number(&text)),
        ParameterKind::Boolean => match &*text {
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            _ => None,
        },
        ParameterKind::StringList => Some(text.split(',').take(MAX_LISTED + 1).map(Value::from).collect()),
    };
    converted.unwrap_or_else(|| Value::String(text.into_owned()))
}

/// Decimal digits, optionally after a minus, as JSON writes a whole number.
fn integer(text: &str) -> Option<Value> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let canonical = digits.bytes().all(|b| b.is_ascii_digit()) && (digits == "0" || !digits.starts_with('0'));
    if !canonical || digits.is_empty() {
        return None;
    }
    // Digits beyond 64 bits are still a number, and the schema reports its valid range.
    match (text.parse::<i64>(), text.parse::<f64>()) {
        (Ok(value), _) => Some(value.into()),
        (_, Ok(value)) => Number::from_f64(value).map(Value::Number),
        _ => None,
    }
}

fn number(text: &str) -> Option<Value> {
    let starts_like_one = text.starts_with(|c: char| c == '-' || c.is_ascii_digit());
    let value: Number = starts_like_one.then(|| serde_json::from_str(text).ok())??;
    Some(Value::Number(value))
}

/// `application/x-www-form-urlencoded`: `+` is a space. `None` if it is not UTF-8.
fn decode_form(text: &str) -> Option<Cow<'_, str>> {
    if !text.bytes().any(|b| b == b'+' || b == b'%') {
        return Some(Cow::Borrowed(text));
    }
    let spaced = text.replace('+', " ");
    let decoded = percent_decode(spaced.as_bytes()).decode_utf8().ok()?.into_owned();
    Some(Cow::Owned(decoded))
}

fn unknown(known: impl Iterator<Item = &'static Parameter>) -> String {
    let names: Vec<&str> = known.map(|parameter| parameter.name).collect();
    if names.is_empty() {
        return "is not a parameter of this operation, which takes none in its query; remove it".to_owned();
    }
    format!("is not a parameter of this operation; remove it or use one of {}", names.join(", "))
}

/// One detail per parameter. Names come from the sender and can be long; a detail repeats only the beginning.
fn push_once(details: &mut Vec<Detail>, name: &str, message: String) {
    let name: String = name.chars().take(ECHOED).collect();
    if details.len() < MAX_COUNTED && !details.iter().any(|detail| detail.pointer == name) {
        details.push(Detail::new(name, message));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::Location;
    use serde_json::json;

    const fn parameter(name: &'static str, kind: ParameterKind) -> Parameter {
        Parameter { name, location: Location::Query, kind, required: false }
    }

    static KNOWN: [Parameter; 5] = [
        parameter("limit", ParameterKind::Integer),
        parameter("q", ParameterKind::String),
        parameter("statuses", ParameterKind::StringList),
        parameter("eligibleOnly", ParameterKind::Boolean),
        parameter("rate", ParameterKind::Number),
    ];

    fn read(query: &str) -> (Value, Vec<String>) {
        let mut details = Vec::new();
        let values = read_query(query, KNOWN.iter(), &mut details);
        let details = details.into_iter().map(|d| format!("{} {}", d.pointer, d.message)).collect();
        (Value::Object(values), details)
    }

    fn value_of(query: &str) -> Value {
        let (value, details) = read(query);
        assert_eq!(details, [""; 0]);
        value
    }

    #[test]
    fn kinds() {
        assert_eq!(
            value_of("limit=50&statuses=A,B&eligibleOnly=true&rate=2.5&q=x"),
            json!({"limit": 50, "statuses": ["A", "B"], "eligibleOnly": true, "rate": 2.5, "q": "x"})
        );
        assert_eq!(value_of(""), json!({}));
        assert_eq!(value_of("&limit=-1&&"), json!({"limit": -1}));
        assert_eq!(value_of("rate=1e3"), json!({"rate": 1000.0}));
    }

    #[test]
    fn what_is_not_of_its_kind_stays_text() {
        for text in ["", "abc", "1.0", "1e2", "0x1", "05", "-", "--1", " 1", "١"] {
            assert_eq!(value_of(&format!("limit={text}")), json!({"limit": text}), "{text}");
        }
        for text in ["TRUE", "1", "yes", ""] {
            assert_eq!(value_of(&format!("eligibleOnly={text}")), json!({"eligibleOnly": text}));
        }
        assert_eq!(value_of("rate=NaN"), json!({"rate": "NaN"}));
        assert_eq!(value_of("limit=99999999999999999999"), json!({"limit": 1e20}));
    }

    #[test]
    fn no_more_is_read_than_is_judged() {
        let list = |commas: usize| format!("statuses={}", ",".repeat(commas));
        assert_eq!(value_of(&list(99))["statuses"].as_array().map(Vec::len), Some(100));
        assert_eq!(value_of(&list(5000))["statuses"].as_array().map(Vec::len), Some(101));
        let (values, details) = read(&list(MAX_QUERY_BYTES));
        assert_eq!((values, details), (json!({}), vec!["query must have at most 8192 bytes".to_owned()]));
    }

    #[test]
    fn encoding() {
        assert_eq!(value_of("q=a+b%20c%2Bd%26"), json!({"q": "a b c+d&"}));
        assert_eq!(value_of("q=%E2%82%AC=x"), json!({"q": "€=x"}));
        assert_eq!(value_of("%71=x"), json!({"q": "x"}));
        assert_eq!(value_of("q=100%"), json!({"q": "100%"}));
        assert_eq!(read("q=%FF").1, ["q must be UTF-8 in percent-encoding"]);
        assert_eq!(read("q=%00").1, ["q must not contain the character U+0000"]);
        assert_eq!(read("%FF=1").1, ["query has a parameter name that is not UTF-8 in percent-encoding"]);
    }

    #[test]
    fn faults_that_no_schema_sees() {
        assert_eq!(read("limit=1&limit=1&limit=2").1, ["limit must not be repeated"]);
        assert_eq!(read("statuses=").1, ["statuses must not be empty; give a value or leave it out"]);
        assert_eq!(
            read("Limit=1").1,
            [
                "Limit is not a parameter of this operation; remove it or use one of limit, q, statuses, eligibleOnly, rate"
            ]
        );
        let mut details = Vec::new();
        read_query("x=1", [].iter(), &mut details);
        assert_eq!(
            details[0].message,
            "is not a parameter of this operation, which takes none in its query; remove it"
        );
    }

    #[test]
    fn path_variables() {
        let read = |path| Value::Object(read_path("/v1/loads/{id}/status", path, [].iter(), &mut Vec::new()));
        assert_eq!(read("/v1/loads/load_1/status"), json!({"id": "load_1"}));
        assert_eq!(read("/v1/loads/a%2Fb%20c+d/status"), json!({"id": "a/b c+d"}));
    }
}
