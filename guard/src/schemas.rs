//! Comparing schemas: wrappers around them, alternatives, and recursive schemas.

use trailflow_codegen::{document::schema_name, problem::At};

use crate::{
    change::{Change, Flow, Shift},
    compare::Walk,
    rules::{Audience, Node},
    side::{Place, Side, Unwrapped, elements},
    values::Found,
};

/// Deeper than any contract: deeper differences are not compared, and therefore not allowed to land.
const DEEPEST: usize = 64;
/// The most places in which a pair of schemas is compared. It bounds contracts in which each schema uses the next one
/// twice; a person reads ten places.
const MOST_VISITS: usize = 500;

/// Compares two schemas: the name of the type, "or null", the wrappers, then the fields.
pub(crate) fn schema(walk: &mut Walk, place: &Place, base: &Side<'_>, next: &Side<'_>) {
    if walk.differing.is_same(base.value, next.value) {
        return;
    }
    let (old, new) = (Unwrapped::of(base), Unwrapped::of(next));
    if let Some(name) = old.name.filter(|_| old.name != new.name) {
        let what = format!("the schema {name} is {} now", new.name.unwrap_or("written in place"));
        let found = Found::new(Shift::Altered, what);
        walk.found("schema.$ref", place, base.at.clone(), found, Audience::Generators);
    }
    if old.null != new.null {
        let found = if new.null {
            Found::new(Shift::Looser, "null is possible now")
        } else {
            Found::new(Shift::Tighter, "null is not possible any more")
        };
        walk.found("schema.nullable", place, old.inner.at.clone(), found, Audience::ByFlow);
    }
    let pair = (old.inner.at.clone(), new.inner.at.clone(), place.flow);
    if walk.under_way.contains(&pair) || is_enough(walk, &pair, place, &old.inner) {
        return;
    }
    walk.under_way.push(pair);
    members(walk, place, &old, &new);
    walk.under_way.pop();
}

/// Whether to stop here. If this skips a difference, the contract is refused.
fn is_enough(walk: &mut Walk, pair: &(At, At, Flow), place: &Place, base: &Side<'_>) -> bool {
    let visits = walk.visits.entry(pair.clone()).or_default();
    *visits += 1;
    let too_often = *visits > MOST_VISITS;
    let too_deep = place.depth > DEEPEST;
    if too_deep {
        let found = Found::new(Shift::Altered, format!("nested deeper than {DEEPEST}, and not compared"));
        walk.found("schema.too-deep", place, base.at.clone(), found, Audience::ByFlow);
    }
    too_deep || too_often
}

fn members(walk: &mut Walk, place: &Place, old: &Unwrapped<'_>, new: &Unwrapped<'_>) {
    let mut beside: Vec<&String> = old.beside().chain(new.beside()).collect();
    beside.sort();
    beside.dedup();
    for member in &beside {
        walk.member(Node::Schema, member, place, old.owner(member), new.owner(member));
    }
    // With wrappers around both, the inner ones still have fields of the same name to compare.
    let both = !old.around.is_empty() && !new.around.is_empty();
    let (base, next) = (&old.inner, &new.inner);
    let mut members: Vec<&String> = base.members().collect();
    members.extend(next.members().filter(|member| base.value.get(member).is_none()));
    for member in members {
        if member != "nullable" && (both || !beside.contains(&member)) {
            walk.member(Node::Schema, member, place, base, next);
        }
    }
}

/// `allOf`, `anyOf`, `oneOf`: element by element; each added or removed one changes which values fit.
pub(crate) fn branches(walk: &mut Walk, member: &str, place: &Place, base: &Side<'_>, next: &Side<'_>) {
    let (old, new) = (elements(base, member), elements(next, member));
    let name = |side: &Side<'_>| schema_name(side.value).map(str::to_owned);
    let mut rest: Vec<&Side<'_>> = new.iter().collect();
    let mut gone = Vec::new();
    for (index, base) in old.iter().enumerate() {
        let twin = rest.iter().position(|next| match name(base) {
            Some(of) => name(next) == Some(of),
            None => name(next).is_none(),
        });
        match twin {
            Some(twin) => {
                let next = rest.remove(twin);
                schema(walk, &place.inside(format!("{member} {}", index + 1)), base, next);
            }
            None => gone.push(base),
        }
    }
    let (fewer, more) = match (member, old.is_empty() || new.is_empty()) {
        ("allOf", _) | (_, true) => (Shift::Looser, Shift::Tighter),
        ("anyOf", false) => (Shift::Tighter, Shift::Looser),
        // With another alternative, values that fit both it and an existing one no longer fit exactly one.
        _ => (Shift::Tighter, Shift::Altered),
    };
    for (sides, shift, what) in [(gone, fewer, "is gone"), (rest, more, "is new")] {
        for side in sides {
            let what = format!("{} in {member} {what}", name(side).unwrap_or("a schema".to_owned()));
            let found = Found::new(shift, what);
            walk.found(&format!("schema.{member}"), place, side.at.clone(), found, Audience::ByFlow);
        }
    }
}

/// A negated schema: any difference in it has the opposite effect on the values that fit.
pub(crate) fn negated(walk: &mut Walk, place: &Place, base: &Side<'_>, next: &Side<'_>) {
    let (old, new) = (base.child("not"), next.child("not"));
    let shift = match (&old, &new) {
        (Some(old), Some(new)) => {
            // In a separate walk, because a difference already found elsewhere would only get another place.
            let mut apart = Walk {
                differing: walk.differing.clone(),
                changes: Vec::new(),
                under_way: walk.under_way.clone(),
                visits: std::mem::take(&mut walk.visits),
            };
            schema(&mut apart, &place.inside("not"), old, new);
            walk.visits = apart.visits;
            const WORDS: [&str; 4] = [".reworded", ".illustrated", ".noted", "schema.$ref.changed"];
            let is_words = |change: &Change| WORDS.iter().any(|end| change.rule.ends_with(end));
            let differs = apart.changes.iter().any(|change| !is_words(change));
            if !differs {
                return;
            }
            Shift::Altered
        }
        (None, _) => Shift::Tighter,
        (_, None) => Shift::Looser,
    };
    let at = old.or(new).map_or_else(|| base.at.child("not"), |side| side.at);
    let what = if shift == Shift::Altered { "what must not fit is another schema" } else { "not" };
    walk.found("schema.not", place, at, Found::new(shift, what), Audience::ByFlow);
}
