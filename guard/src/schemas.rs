//! What two schemas differ in themselves, and what of them is to be compared: their fields and alternatives.

use trailflow_codegen::{document::schema_name, problem::At};

use crate::{
    change::{Change, Shift},
    rules::Audience,
    side::{Side, Unwrapped},
    values::Found,
};

/// A difference: its rule, where it is, what it is, and whom it concerns.
type Difference = (&'static str, At, Found, Audience);

/// The differences of two schemas beside their fields: the name of the type, and "or null".
pub(crate) fn differences(base: &Side<'_>, old: &Unwrapped<'_>, new: &Unwrapped<'_>) -> Vec<Difference> {
    let mut differences = Vec::new();
    if let Some(name) = old.name.filter(|_| old.name != new.name) {
        let what = format!("the schema {name} is {} now", new.name.unwrap_or("written in place"));
        let found = Found::new(Shift::Altered, what);
        differences.push(("schema.$ref", base.at.clone(), found, Audience::Generators));
    }
    if old.null != new.null {
        let found = if new.null {
            Found::new(Shift::Looser, "null is possible now")
        } else {
            Found::new(Shift::Tighter, "null is not possible any more")
        };
        differences.push(("schema.nullable", old.inner.at.clone(), found, Audience::ByFlow));
    }
    differences
}

/// The fields of two schemas, each with the schemas that have it: those beside wrappers first.
pub(crate) fn fields<'s, 'a>(
    old: &'s Unwrapped<'a>,
    new: &'s Unwrapped<'a>,
) -> Vec<(&'s str, &'s Side<'a>, &'s Side<'a>)> {
    let mut beside: Vec<&str> = old.beside().chain(new.beside()).map(String::as_str).collect();
    beside.sort_unstable();
    beside.dedup();
    let mut fields: Vec<_> =
        beside.iter().map(|field| (*field, old.owner(field), new.owner(field))).collect();
    // With wrappers around both, the inner ones still have fields of the same name to compare.
    let both = !old.around.is_empty() && !new.around.is_empty();
    let (base, next) = (&old.inner, &new.inner);
    let added = next.members().filter(|field| base.value.get(field).is_none());
    let inner = base.members().chain(added).map(String::as_str);
    let inner = inner.filter(|field| *field != "nullable" && (both || !beside.contains(field)));
    fields.extend(inner.map(|field| (field, base, next)));
    fields
}

/// The alternatives of two schemas.
pub(crate) struct Branches<'s, 'a> {
    /// Those that both have, by their place in the old one.
    pub(crate) twins: Vec<(usize, &'s Side<'a>, &'s Side<'a>)>,
    /// Those that only one has.
    pub(crate) found: Vec<(At, Found)>,
}

/// Finds the twin of each element of `allOf`, `anyOf` or `oneOf`.
pub(crate) fn branches<'s, 'a>(member: &str, old: &'s [Side<'a>], new: &'s [Side<'a>]) -> Branches<'s, 'a> {
    let name = |side: &Side<'_>| schema_name(side.value).map(str::to_owned);
    let mut rest: Vec<&Side<'_>> = new.iter().collect();
    let (mut twins, mut gone) = (Vec::new(), Vec::new());
    for (index, base) in old.iter().enumerate() {
        match rest.iter().position(|next| name(next) == name(base)) {
            Some(twin) => twins.push((index, base, rest.remove(twin))),
            None => gone.push(base),
        }
    }
    let (fewer, more) = match (member, old.is_empty() || new.is_empty()) {
        ("allOf", _) | (_, true) => (Shift::Looser, Shift::Tighter),
        ("anyOf", false) => (Shift::Tighter, Shift::Looser),
        // With another alternative, values that fit both it and an existing one no longer fit exactly one.
        _ => (Shift::Tighter, Shift::Altered),
    };
    let mut found = Vec::new();
    for (sides, shift, what) in [(gone, fewer, "is gone"), (rest, more, "is new")] {
        for side in sides {
            let what = format!("{} in {member} {what}", name(side).unwrap_or("a schema".to_owned()));
            found.push((side.at.clone(), Found::new(shift, what)));
        }
    }
    Branches { twins, found }
}

/// Whether a change is one of words, and none of the values that fit.
pub(crate) fn is_words(change: &Change) -> bool {
    const WORDS: [&str; 4] = [".reworded", ".illustrated", ".noted", "schema.$ref.changed"];
    WORDS.iter().any(|end| change.rule.ends_with(end))
}
