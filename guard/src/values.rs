//! How two values of one member differ, by the member's [`Check`].

use std::cmp::Ordering;

use serde_json::Value;

use crate::{
    change::Shift,
    numbers::{is_multiple, order, same},
    rules::Check,
    wording::{self, Difference, Sentence},
};

/// One thing that happened, and how to put it.
#[derive(Debug)]
pub struct Found {
    /// What kind of thing.
    pub shift: Shift,
    /// In words.
    pub what: String,
    /// The sentence before and after, where words changed.
    pub sentence: Sentence,
}

impl Found {
    /// A difference that is not one of words.
    pub fn new(shift: Shift, what: impl Into<String>) -> Self {
        Self { shift, what: what.into(), sentence: Sentence::default() }
    }
}

/// Formats that allow all that another one allows. Not the other way: where 32 bits take the place of 64, the values
/// that come are others.
const WIDER: &[(&str, &str)] = &[("int32", "int64"), ("float", "double")];

/// Compares two values of a member, either of which may be absent.
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
            // `true` makes the bound beside it exclusive; a number is a bound of its own.
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
        // Objects are walked into by the comparison; here one of them is no object at all.
        Check::One(_)
        | Check::Many(_)
        | Check::List(..)
        | Check::Parameters
        | Check::Responses
        | Check::Branches
        | Check::Not => one(Shift::Altered),
    }
}

/// A value as a report shows it, on one line and not too long.
pub fn shown(value: Option<&Value>) -> String {
    const LONGEST: usize = 200;
    let Some(value) = value else { return "nothing".to_owned() };
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        // Review records repeat this text, so what is cut off must still tell two values apart.
        Some((end, _)) => format!("{}… ({:016x})", text.get(..end).unwrap_or_default(), fingerprint(&text)),
        None => text,
    }
}

/// FNV-1a, which is the same on every machine and in every version.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

fn is_true(value: Option<&Value>) -> bool {
    value == Some(&Value::Bool(true))
}

/// Whether members that have no name of their own are allowed. Two schemas for them are walked into.
fn closing(base: Option<&Value>, next: Option<&Value>) -> Shift {
    match (base, next) {
        (None, Some(_)) | (Some(_), Some(Value::Bool(false))) => Shift::Tighter,
        (Some(_), None) | (Some(Value::Bool(false)), Some(_)) => Shift::Looser,
        _ => Shift::Altered,
    }
}

/// A bound that appears restricts, one that goes frees, and two are compared: which way is `freer`?
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

/// Dates are written year first, so their order is that of their letters.
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

/// The elements of one list that another lacks.
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

/// The names of an error's examples are its codes; what they look like is an illustration.
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
