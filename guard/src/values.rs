//! How two values of one field differ, by the field's [`Check`].

use std::cmp::Ordering;

use serde_json::Value;

use crate::{
    change::Shift,
    numbers::{is_multiple, order, same},
    rules::Check,
    wording::{self, Difference, Sentence},
};

/// One finding, and its description.
#[derive(Debug)]
pub struct Found {
    /// The kind of change.
    pub shift: Shift,
    /// The description.
    pub what: String,
    /// The sentence before and after, where words changed.
    pub sentence: Sentence,
}

impl Found {
    /// A difference that is not about wording.
    pub fn new(shift: Shift, what: impl Into<String>) -> Self {
        Self { shift, what: what.into(), sentence: Sentence::default() }
    }
}

/// Formats that allow everything that another one allows. Not in the other direction: if 32 bits replace 64, the
/// values change.
const WIDER: &[(&str, &str)] = &[("int32", "int64"), ("float", "double")];

/// Compares two values of a field, either of which may be absent.
pub fn compare(check: Check, member: &str, base: Option<&Value>, next: Option<&Value>) -> Vec<Found> {
    let equal = match (base, next) {
        (Some(base), Some(next)) => same(base, next),
        (base, next) => base.is_none() && next.is_none(),
    };
    if equal {
        return Vec::new();
    }
    let one = |shift: Shift| vec![Found::new(shift, format!("{member}: {} → {}", shown(base), shown(next)))];
    match check {
        Check::Ignored => Vec::new(),
        Check::Example => vec![Found::new(Shift::Illustrated, format!("{member} illustrates it otherwise"))],
        Check::Note => one(Shift::Noted),
        Check::Fixed => one(Shift::Altered),
        Check::Prose => prose(member, base, next),
        Check::Codes => codes(base, next),
        Check::Enum => enumeration(member, base, next),
        Check::Required => required(base, next),
        Check::Sunset => one(sunset(base, next)),
        Check::Ceiling => one(bound(base, next, Ordering::Greater)),
        Check::Floor => one(bound(base, next, Ordering::Less)),
        Check::Outside(freer) => one(match (base, next) {
            // `true` makes the bound next to it exclusive; a number is a separate bound.
            (None, Some(Value::Bool(_))) => Shift::Tighter,
            (Some(Value::Bool(_)), None) => Shift::Looser,
            (base, next) => bound(base, next, freer),
        }),
        Check::Type => one(kind(base, next)),
        Check::Multiple => one(multiple(base, next)),
        Check::Restriction => one(match (base, next) {
            (None, _) => Shift::Tighter,
            (_, None) => Shift::Looser,
            _ => Shift::Altered,
        }),
        Check::Narrowing => one(if is_true(next) { Shift::Tighter } else { Shift::Looser }),
        Check::Widening => one(if is_true(next) { Shift::Looser } else { Shift::Tighter }),
        Check::Closing => one(closing(base, next)),
        Check::RateClass => {
            one(if next.is_none_or(|class| class == "none") { Shift::Looser } else { Shift::Tighter })
        }
        // The comparison walks into objects; here one of them is not an object.
        Check::One(_)
        | Check::Many(_)
        | Check::List(..)
        | Check::Parameters
        | Check::Responses
        | Check::Branches
        | Check::Not => one(Shift::Altered),
    }
}

/// A value as shown in a report, on one line and truncated.
pub fn shown(value: Option<&Value>) -> String {
    const LONGEST: usize = 200;
    let Some(value) = value else { return "nothing".to_owned() };
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        // Review records repeat this text, so a truncated text must still distinguish two values.
        Some((end, _)) => format!("{}… ({:016x})", text.get(..end).unwrap_or_default(), fingerprint(&text)),
        None => text,
    }
}

/// FNV-1a, which gives the same result on every machine and in every version.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

fn is_true(value: Option<&Value>) -> bool {
    value == Some(&Value::Bool(true))
}

/// Whether unnamed fields are allowed. The comparison walks into two schemas for them.
fn closing(base: Option<&Value>, next: Option<&Value>) -> Shift {
    match (base, next) {
        (None, Some(_)) | (Some(_), Some(Value::Bool(false))) => Shift::Tighter,
        (Some(_), None) | (Some(Value::Bool(false)), Some(_)) => Shift::Looser,
        _ => Shift::Altered,
    }
}

/// An added bound restricts, a removed one loosens, and two are compared: `freer` is the looser direction.
fn bound(base: Option<&Value>, next: Option<&Value>, freer: Ordering) -> Shift {
    match (base, next) {
        (None, Some(Value::Number(_))) => Shift::Tighter,
        (Some(Value::Number(_)), None) => Shift::Looser,
        (Some(Value::Number(base)), Some(Value::Number(next))) => match order(next, base) {
            Some(way) if way == freer => Shift::Looser,
            Some(_) => Shift::Tighter,
            None => Shift::Altered,
        },
        _ => Shift::Altered,
    }
}

fn kind(base: Option<&Value>, next: Option<&Value>) -> Shift {
    let (Some(Value::String(base)), Some(Value::String(next))) = (base, next) else { return Shift::Altered };
    match (base.as_str(), next.as_str()) {
        ("integer", "number") => Shift::Looser,
        ("number", "integer") => Shift::Tighter,
        pair if WIDER.contains(&pair) => Shift::Looser,
        _ => Shift::Altered,
    }
}

fn multiple(base: Option<&Value>, next: Option<&Value>) -> Shift {
    match (base, next) {
        (None, _) => Shift::Tighter,
        (_, None) => Shift::Looser,
        (Some(Value::Number(base)), Some(Value::Number(next))) if is_multiple(base, next) => Shift::Looser,
        (Some(Value::Number(base)), Some(Value::Number(next))) if is_multiple(next, base) => Shift::Tighter,
        _ => Shift::Altered,
    }
}

/// Dates are written year first, so they sort as text.
fn sunset(base: Option<&Value>, next: Option<&Value>) -> Shift {
    match (base.and_then(Value::as_str), next.and_then(Value::as_str)) {
        (Some(base), Some(next)) if next < base => Shift::Altered,
        _ => Shift::Noted,
    }
}

fn prose(member: &str, base: Option<&Value>, next: Option<&Value>) -> Vec<Found> {
    let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
    let differences = wording::differences(&text(base), &text(next));
    if differences.is_empty() {
        return vec![Found::new(Shift::Illustrated, format!("{member}: white space or spelling"))];
    }
    let found = differences.into_iter().map(|difference| match difference {
        Difference::Words(sentence) => {
            let what = match (&sentence.was, &sentence.now) {
                (Some(_), Some(_)) => format!("{member}: a sentence has other words"),
                (Some(_), None) => format!("{member}: a sentence is gone"),
                _ => format!("{member}: a sentence is new"),
            };
            Found { shift: Shift::Reworded, what, sentence }
        }
        Difference::NewCode(code) => Found::new(Shift::Added, format!("the error code {code} is new")),
        Difference::LostCode(code) => Found::new(Shift::Withdrawn, format!("the error code {code} is gone")),
    });
    found.collect()
}

/// The elements of one list that are missing in another.
fn lacking<'a>(from: Option<&'a Value>, other: Option<&Value>) -> Vec<&'a Value> {
    let list =
        |value: Option<&'a Value>| value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let other = other.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    list(from).iter().filter(|element| !other.iter().any(|other| same(element, other))).collect()
}

fn enumeration(member: &str, base: Option<&Value>, next: Option<&Value>) -> Vec<Found> {
    match (base, next) {
        (None, _) => return vec![Found::new(Shift::Tighter, format!("only {} from now on", shown(next)))],
        (_, None) => {
            return vec![Found::new(Shift::Looser, format!("{member} is gone, any value is possible"))];
        }
        _ => {}
    }
    let gone = lacking(base, next)
        .into_iter()
        .map(|value| Found::new(Shift::Withdrawn, format!("value {value} is gone")));
    let new = lacking(next, base)
        .into_iter()
        .map(|value| Found::new(Shift::Added, format!("value {value} is new")));
    gone.chain(new).collect()
}

fn required(base: Option<&Value>, next: Option<&Value>) -> Vec<Found> {
    let free = lacking(base, next)
        .into_iter()
        .map(|name| Found::new(Shift::Looser, format!("{name} may be missing now")));
    let must = lacking(next, base)
        .into_iter()
        .map(|name| Found::new(Shift::Tighter, format!("{name} must be there now")));
    free.chain(must).collect()
}

/// The names of an error's examples are its codes; their content is only an example.
fn codes(base: Option<&Value>, next: Option<&Value>) -> Vec<Found> {
    let names = |value: Option<&Value>| -> Vec<String> {
        value.and_then(Value::as_object).map(|map| map.keys().cloned().collect()).unwrap_or_default()
    };
    let (base, next) = (names(base), names(next));
    let gone = base.iter().filter(|code| !next.contains(code));
    let new = next.iter().filter(|code| !base.contains(code));
    let found: Vec<Found> = gone
        .map(|code| Found::new(Shift::Withdrawn, format!("the error code {code} is gone")))
        .chain(new.map(|code| Found::new(Shift::Added, format!("the error code {code} is new"))))
        .collect();
    if found.is_empty() {
        vec![Found::new(Shift::Illustrated, "the examples illustrate it otherwise")]
    } else {
        found
    }
}
