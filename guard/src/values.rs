//! How two values of one member differ, by the member's [`Check`].

use serde_json::Value;

use crate::{change::Shift, prose, rules::Check};

/// One thing that happened, and how to put it.
pub type Found = (Shift, String);

/// Compares two values of a member, either of which may be absent.
pub fn compare(check: Check, member: &str, base: Option<&Value>, next: Option<&Value>) -> Vec<Found> {
    if base == next {
        return Vec::new();
    }
    let change = || format!("{member}: {} → {}", shown(base), shown(next));
    let one = |shift: Shift| vec![(shift, change())];
    match check {
        Check::Ignored => Vec::new(),
        Check::Example => vec![(Shift::Reworded, format!("{member} illustrates it otherwise"))],
        Check::Note => one(Shift::Noted),
        Check::Fixed => one(Shift::Altered),
        Check::Prose => prose_change(member, base, next),
        Check::Codes => codes(base, next),
        Check::Enum => enumeration(member, base, next),
        Check::Required => required(base, next),
        Check::Sunset => one(sunset(base, next)),
        Check::Ceiling => one(bound(base, next, |base, next| next > base)),
        Check::Floor => one(bound(base, next, |base, next| next < base)),
        Check::Restriction => one(match (base, next) {
            (None, _) => Shift::Tighter,
            (_, None) => Shift::Looser,
            _ => Shift::Altered,
        }),
        Check::Narrowing => flag(base, next, Shift::Tighter, Shift::Looser, change),
        Check::Widening => flag(base, next, Shift::Looser, Shift::Tighter, change),
        Check::Closing => match (base == Some(&Value::Bool(false)), next == Some(&Value::Bool(false))) {
            (false, true) => one(Shift::Tighter),
            (true, false) => one(Shift::Looser),
            _ if is_open(base) && is_open(next) => Vec::new(),
            _ => one(Shift::Altered),
        },
        Check::RateClass => {
            one(if next.and_then(Value::as_str) == Some("none") { Shift::Looser } else { Shift::Tighter })
        }
        // Objects are walked into by the comparison; here one of them is no object at all.
        Check::One(_) | Check::Many(_) | Check::List(..) | Check::Parameters | Check::Responses => {
            one(Shift::Altered)
        }
    }
}

/// A value as a report shows it, on one line and not too long.
pub fn shown(value: Option<&Value>) -> String {
    const LONGEST: usize = 100;
    let Some(value) = value else { return "nothing".to_owned() };
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

fn is_open(value: Option<&Value>) -> bool {
    matches!(value, None | Some(Value::Bool(true)))
}

fn flag(
    base: Option<&Value>,
    next: Option<&Value>,
    on: Shift,
    off: Shift,
    change: impl Fn() -> String,
) -> Vec<Found> {
    let set = |value: Option<&Value>| value == Some(&Value::Bool(true));
    match (set(base), set(next)) {
        (false, true) => vec![(on, change())],
        (true, false) => vec![(off, change())],
        _ => Vec::new(),
    }
}

/// A bound that appears restricts, one that goes frees, and `freer` compares two.
fn bound(base: Option<&Value>, next: Option<&Value>, freer: impl Fn(f64, f64) -> bool) -> Shift {
    match (base.and_then(Value::as_f64), next.and_then(Value::as_f64)) {
        (None, Some(_)) => Shift::Tighter,
        (Some(_), None) if next.is_none() => Shift::Looser,
        (Some(base), Some(next)) if freer(base, next) => Shift::Looser,
        (Some(_), Some(_)) => Shift::Tighter,
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

fn prose_change(member: &str, base: Option<&Value>, next: Option<&Value>) -> Vec<Found> {
    let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
    match prose::lost_promise(&text(base), &text(next)) {
        None => vec![(Shift::Reworded, format!("{member} reads differently"))],
        Some(prose::Lost { sentence, closest: Some(closest) }) => {
            vec![(Shift::Altered, format!("{member} said “{sentence}” and says “{closest}”"))]
        }
        Some(prose::Lost { sentence, closest: None }) => {
            vec![(Shift::Withdrawn, format!("{member} no longer says “{sentence}”"))]
        }
    }
}

/// The elements of one list that another lacks.
fn lacking<'a>(from: Option<&'a Value>, other: Option<&Value>) -> Vec<&'a Value> {
    let list =
        |value: Option<&'a Value>| value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let other = other.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    list(from).iter().filter(|element| !other.contains(element)).collect()
}

fn enumeration(member: &str, base: Option<&Value>, next: Option<&Value>) -> Vec<Found> {
    match (base, next) {
        (None, _) => return vec![(Shift::Tighter, format!("only {} from now on", shown(next)))],
        (_, None) => return vec![(Shift::Looser, format!("{member} is gone, any value is possible"))],
        _ => {}
    }
    let gone =
        lacking(base, next).into_iter().map(|value| (Shift::Withdrawn, format!("value {value} is gone")));
    let new = lacking(next, base).into_iter().map(|value| (Shift::Added, format!("value {value} is new")));
    gone.chain(new).collect()
}

fn required(base: Option<&Value>, next: Option<&Value>) -> Vec<Found> {
    let free =
        lacking(base, next).into_iter().map(|name| (Shift::Looser, format!("{name} may be missing now")));
    let must =
        lacking(next, base).into_iter().map(|name| (Shift::Tighter, format!("{name} must be there now")));
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
        .map(|code| (Shift::Withdrawn, format!("the error code {code} is gone")))
        .chain(new.map(|code| (Shift::Added, format!("the error code {code} is new"))))
        .collect();
    if found.is_empty() {
        vec![(Shift::Reworded, "the examples illustrate it otherwise".to_owned())]
    } else {
        found
    }
}
