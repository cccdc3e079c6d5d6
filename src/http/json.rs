//! Strict reading and canonical writing of JSON.
//!
//! Reading refuses what parsers disagree about: a repeated field, numbers beyond a double, unlimited nesting, the
//! character U+0000 (which PostgreSQL cannot store). Everything else is read as serde_json does, with one exception:
//! `2.0` is read as `2`, because JSON has one kind of number and the contract's `integer` means its value.

use super::pointer::push_segment;
use crate::{Error, Result, error::Detail};
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::{cell::RefCell, fmt, io::Write};

/// How deep arrays and objects may nest.
pub const MAX_DEPTH: usize = 32;

/// How many fields an object may have. Nothing in the contracts has half as many.
pub const MAX_FIELDS: usize = 100;

/// Reads one JSON text. Errors are [`Error::BadRequest`], with a pointer or with line and column.
pub fn parse_strict(text: &[u8]) -> Result<Value> {
    if text.starts_with(b"\xef\xbb\xbf") {
        return Err(Error::bad_request("The body begins with a byte order mark; send JSON without it."));
    }
    let refused = RefCell::new(None);
    let mut reader = serde_json::Deserializer::from_slice(text);
    let seed = Strict { refused: &refused, place: &Place::Root, depth: 0 };
    let value = seed.deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    value.map_err(|error| match refused.take() {
        Some(detail) => Error::violations(vec![detail]),
        None => Error::bad_request(format!("The body is not valid JSON: {error}.")),
    })
}

/// Where the reader is: a chain on the stack, so that a valid body pays nothing for pointers.
enum Place<'a> {
    Root,
    Field(&'a Place<'a>, &'a str),
    Item(&'a Place<'a>, usize),
}

impl Place<'_> {
    fn write(&self, out: &mut String) {
        match self {
            Place::Root => {}
            Place::Field(parent, name) => {
                parent.write(out);
                push_segment(out, name);
            }
            Place::Item(parent, index) => {
                parent.write(out);
                push_segment(out, &index.to_string());
            }
        }
    }
}

#[derive(Clone, Copy)]
struct Strict<'a> {
    refused: &'a RefCell<Option<Detail>>,
    place: &'a Place<'a>,
    depth: usize,
}

impl Strict<'_> {
    /// Leaves the detail for [`parse_strict`]; the error itself only unwinds serde.
    fn refuse<E: serde::de::Error>(&self, message: &str) -> E {
        let mut pointer = String::new();
        self.place.write(&mut pointer);
        self.refused.replace(Some(Detail::new(pointer, message)));
        E::custom(message)
    }

    fn check_text<E: serde::de::Error>(&self, text: &str) -> Result<(), E> {
        if text.as_bytes().contains(&0) {
            return Err(self.refuse("must not contain the character U+0000"));
        }
        Ok(())
    }

    fn enter<E: serde::de::Error>(&self) -> Result<usize, E> {
        if self.depth == MAX_DEPTH {
            return Err(self.refuse(&format!("is nested too deeply; at most {MAX_DEPTH} levels are read")));
        }
        Ok(self.depth + 1)
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        match number(value) {
            Some(number) => Ok(Value::Number(number)),
            None => Err(self.refuse("is a number out of range")),
        }
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Value, E> {
        self.check_text(value)?;
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E: serde::de::Error>(self, value: String) -> Result<Value, E> {
        self.check_text(&value)?;
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let depth = self.enter()?;
        let mut list = Vec::new();
        loop {
            let place = Place::Item(self.place, list.len());
            match items.next_element_seed(Strict { place: &place, depth, ..self })? {
                Some(item) => list.push(item),
                None => return Ok(Value::Array(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let depth = self.enter()?;
        let mut map = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            let place = Place::Field(self.place, &name);
            let inner = Strict { place: &place, depth, ..self };
            inner.check_text(&name)?;
            if map.len() == MAX_FIELDS {
                return Err(self.refuse(&format!("must have at most {MAX_FIELDS} fields")));
            }
            if map.contains_key(&name) {
                return Err(inner.refuse("must not be repeated"));
            }
            let value = members.next_value_seed(inner)?;
            map.insert(name, value);
        }
        Ok(Value::Object(map))
    }
}

/// Whole numbers in the range of an i64 as integers; everything else unchanged.
fn number(value: f64) -> Option<Number> {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    if value.fract() == 0.0 && (-LIMIT..LIMIT).contains(&value) {
        return Some(Number::from(value as i64));
    }
    Number::from_f64(value)
}

/// Writes `value` in the form of RFC 8785, so that equal requests have equal fingerprints, however they were
/// formatted.
///
/// One deliberate difference: integers keep all their digits, where the RFC rounds those beyond 2⁵³ to a double; two
/// different ids must not become one.
pub fn canonical(value: &Value, out: &mut Vec<u8>) {
    match value {
        Value::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                canonical(item, out);
            }
            out.push(b']');
        }
        Value::Object(members) => canonical_object(members, out),
        Value::Number(number) if number.is_f64() => write(out, |out| serde_jcs::to_writer(out, number)),
        other => write(out, |out| serde_json::to_writer(out, other)),
    }
}

fn canonical_object(members: &Map<String, Value>, out: &mut Vec<u8>) {
    let mut members: Vec<(&String, &Value)> = members.iter().collect();
    // The order of a map's fields depends on how serde_json was built. Byte order differs
    // from the RFC's UTF-16 order only beyond the basic plane.
    if members.iter().all(|(name, _)| name.is_ascii()) {
        members.sort_unstable_by_key(|(name, _)| *name);
    } else {
        members.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
    }
    out.push(b'{');
    for (index, (name, value)) in members.into_iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        write(out, |out| serde_json::to_writer(out, name));
        out.push(b':');
        canonical(value, out);
    }
    out.push(b'}');
}

/// Writing a value that was read from JSON to memory cannot fail.
fn write(out: &mut Vec<u8>, f: impl FnOnce(&mut dyn Write) -> serde_json::Result<()>) {
    f(out).expect("a JSON value can be written to memory");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn refusal(text: &str) -> String {
        match parse_strict(text.as_bytes()).unwrap_err() {
            Error::BadRequest { message, .. } => message,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn duplicates_are_named() {
        assert_eq!(refusal(r#"{"a":1,"a":2}"#), "/a must not be repeated.");
        assert_eq!(refusal(r#"{"s":[{},{"x/y":1,"x\/y":1}]}"#), "/s/1/x~1y must not be repeated.");
    }

    #[test]
    fn depth_is_bounded() {
        let nest = |n: usize| format!("{}{}", "[".repeat(n), "]".repeat(n));
        assert!(parse_strict(nest(MAX_DEPTH).as_bytes()).is_ok());
        assert!(refusal(&nest(MAX_DEPTH + 1)).ends_with("is nested too deeply; at most 32 levels are read."));
        assert!(refusal(&nest(100_000)).contains("nested too deeply"));
    }

    #[test]
    fn members_are_bounded() {
        let object = |members: usize| {
            let members: Vec<_> = (0..members).map(|member| format!("\"m{member}\":0")).collect();
            format!("{{{}}}", members.join(","))
        };
        assert!(parse_strict(object(MAX_FIELDS).as_bytes()).is_ok());
        let many = format!("[{}]", object(MAX_FIELDS + 1));
        assert_eq!(refusal(&many), "/0 must have at most 100 fields.");
        assert!(refusal(&object(MAX_FIELDS)[..100]).contains("not valid JSON"));
    }

    #[test]
    fn only_json_is_json() {
        assert_eq!(refusal("\u{feff}{}"), "The body begins with a byte order mark; send JSON without it.");
        assert_eq!(refusal("{} x"), "The body is not valid JSON: trailing characters at line 1 column 4.");
        for bad in [
            "",
            " ",
            "{",
            "NaN",
            "Infinity",
            "{a:1}",
            "[1,]",
            "'x'",
            "01",
            "1.",
            "+1",
            "{\"a\":}",
            "\"\\ud800\"",
        ] {
            assert!(refusal(bad).starts_with("The body is not valid JSON: "), "{bad}");
        }
        assert!(parse_strict(b"\"\xff\"").is_err());
        assert!(parse_strict(b"{} {}").is_err());
    }

    #[test]
    fn numbers_are_exact_or_refused() {
        assert!(refusal("1e400").contains("out of range"), "{}", refusal("1e400"));
        assert!(refusal("[-1e999]").contains("out of range"));
        assert_eq!(parse_strict(b"2.0").unwrap(), json!(2));
        assert_eq!(parse_strict(b"-0.0").unwrap(), json!(0));
        assert_eq!(parse_strict(b"1e3").unwrap(), json!(1000));
        assert_eq!(parse_strict(b"0.5").unwrap(), json!(0.5));
        assert_eq!(parse_strict(b"9223372036854775807").unwrap(), json!(i64::MAX));
        assert_eq!(parse_strict(b"18446744073709551615").unwrap(), json!(u64::MAX));
        assert_eq!(parse_strict(b"1e19").unwrap(), json!(1e19));
    }

    #[test]
    fn nul_is_refused_where_it_stands() {
        assert_eq!(refusal(r#"{"n":"a\u0000"}"#), "/n must not contain the character U+0000.");
        assert!(refusal(r#"{"\u0000":1}"#).ends_with("must not contain the character U+0000."));
    }

    #[test]
    fn canonical_form() {
        let mut out = Vec::new();
        canonical(
            &json!({"b": [1, -2.5, 1e21, 1e-7], "a": "€\u{8}\n\u{1f}\"/\\", "\u{e000}": 1, "\u{1f600}": 2}),
            &mut out,
        );
        let expected =
            "{\"a\":\"€\\b\\n\\u001f\\\"/\\\\\",\"b\":[1,-2.5,1e+21,1e-7],\"\u{1f600}\":2,\"\u{e000}\":1}";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            (-(1_i64 << 53)..1_i64 << 53).prop_map(Value::from),
            any::<f64>().prop_filter_map("finite", number).prop_map(Value::Number),
            "[^\0]{0,12}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 48, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::btree_map("[^\0]{0,6}", inner, 0..6)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn reads_what_serde_json_reads(value in any_json(), pretty: bool) {
            let text = if pretty { serde_json::to_vec_pretty(&value) } else { serde_json::to_vec(&value) }.unwrap();
            prop_assert_eq!(parse_strict(&text).unwrap(), value);
        }

        #[test]
        fn refuses_what_serde_json_refuses(text in any::<Vec<u8>>()) {
            if parse_strict(&text).is_ok() {
                prop_assert!(serde_json::from_slice::<Value>(&text).is_ok());
            }
        }

        #[test]
        fn canonical_form_is_rfc_8785(value in any_json()) {
            // The two differ in whole numbers of 2⁵³ and more; see `canonical`.
            let text = serde_json::to_string(&value).unwrap();
            prop_assume!(!text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() > 15));
            let mut ours = Vec::new();
            canonical(&value, &mut ours);
            prop_assert_eq!(ours, serde_jcs::to_vec(&value).unwrap());
        }
    }
}
