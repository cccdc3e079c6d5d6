//! Walks two versions of a contract side by side and applies the rule table.
//!
//! References are followed, so a component is compared wherever it is used: a change that is harmless in a
//! request may break a response. A finding in several places is reported once, with all of them.

use std::{collections::HashMap, rc::Rc};

use trailflow_codegen::{Document, document::text, problem::At};

use crate::{
    change::{Change, Class, Flow, Shift},
    defaults::told,
    findings::{Findings, entry, named, one_of, place_of},
    rules::{Audience, Check, Node, rule},
    schemas::{self, Branches},
    side::{Place, Side, Unwrapped, elements, is_true, parameter_name, parameters},
    unchanged::Differing,
    values::{self, Found},
};

/// Deeper than any contract: deeper differences are not compared, and therefore not allowed to land.
const DEEPEST: usize = 64;
/// The most places in which a pair of schemas is compared. It bounds contracts in which each schema uses the next one
/// twice; a person reads ten places.
const MOST_VISITS: usize = 500;

/// All differences from `base` to `next`, the non-additive ones first.
pub fn compare(base: &Document, next: &Document) -> Vec<Change> {
    let differing = Rc::new(Differing::between(base, next));
    let mut walk =
        Walk { differing, findings: Findings::default(), open: Vec::new(), visits: HashMap::new() };
    let place = Place { path: vec!["the API".to_owned()], flow: Flow::Out, depth: 0 };
    walk.node(Node::Root, &place, &Side::root(base), &Side::root(next));
    walk.security_schemes(&place, base, next);
    let mut changes = walk.findings.changes;
    // The worse class in one place counts; the harmless duplicate would only distract.
    let worse: Vec<_> =
        changes.iter().filter(|c| c.class == Class::NonAdditive).map(|c| c.at.clone()).collect();
    changes.retain(|change| change.class != Class::Additive || !worse.contains(&change.at));
    changes.sort_by_key(|change| std::cmp::Reverse(change.class));
    changes
}

/// A comparison in progress.
struct Walk {
    /// The parts that differ; all others are skipped.
    differing: Rc<Differing>,
    findings: Findings,
    /// The pairs of schemas that are being compared, so that recursion in a schema ends.
    open: Vec<(At, At, Flow)>,
    /// How often each pair was compared.
    visits: HashMap<(At, At, Flow), usize>,
}

impl Walk {
    /// Compares two objects of one kind, field by field.
    fn node(&mut self, node: Node, place: &Place, base: &Side<'_>, next: &Side<'_>) {
        if self.differing.is_same(base.value, next.value) {
            return;
        }
        let (base, next) = (base.clone().resolved(), next.clone().resolved());
        let mut members: Vec<&String> = base.members().collect();
        members.extend(next.members().filter(|member| base.value.get(member).is_none()));
        for member in members {
            self.member(node, member, place, &base, &next);
        }
    }

    fn member(&mut self, node: Node, member: &str, place: &Place, base: &Side<'_>, next: &Side<'_>) {
        let (old, new) = (base.child(member), next.child(member));
        let at = old.as_ref().or(new.as_ref()).map_or_else(At::root, |side| side.at.clone());
        let (mut told_old, mut told_new) = (told(node, member, base.value), told(node, member, next.value));
        let Some((check, audience)) = rule(node, member) else {
            for found in values::compare(Check::Fixed, member, told_old, told_new) {
                let what = format!("{}; no rule says what that means", found.what);
                let rule = format!("{}.unknown-member", node.name());
                self.findings.add(&rule, place, at.clone(), Found { what, ..found }, Audience::ByFlow);
            }
            return;
        };
        // An operation's input has the opposite direction of its responses.
        let accepted = node == Node::Operation && matches!(check, Check::Ceiling | Check::RateClass);
        let place = &if accepted { place.clone().back() } else { place.clone() };
        match check {
            Check::One(inner) => self.one(node, inner, member, place, base, next),
            Check::Many(inner) => self.many(node, inner, member, place, base, next),
            Check::List(inner, key) => self.list(inner, member, key, place, base, next),
            Check::Branches => self.branches(member, place, base, next),
            Check::Not => self.negated(place, base, next),
            Check::Parameters => {}
            Check::Responses => self.responses(place, base, next),
            check => {
                if let (Check::Closing, Some(old), Some(new)) = (check, &old, &new)
                    && old.value.is_object()
                    && new.value.is_object()
                {
                    return self.schema(&place.inside("any other property"), old, new);
                }
                // An operation without security has that of the whole contract.
                if (node, member) == (Node::Operation, "security") {
                    told_old = told_old.or_else(|| base.document.root.get(member));
                    told_new = told_new.or_else(|| next.document.root.get(member));
                }
                let rule = format!("{}.{member}", node.name());
                for found in values::compare(check, member, told_old, told_new) {
                    self.findings.add(&rule, place, at.clone(), found, audience);
                }
            }
        }
    }

    /// A field with one object.
    fn one(
        &mut self,
        node: Node,
        inner: Node,
        member: &str,
        place: &Place,
        base: &Side<'_>,
        next: &Side<'_>,
    ) {
        let place = place_of(node, inner, member, place);
        match (base.child(member), next.child(member)) {
            (Some(base), Some(next)) => match inner {
                Node::Operation => self.operation(&place, &base, &next),
                Node::Schema => self.schema(&place, &base, &next),
                _ => self.node(inner, &place, &base, &next),
            },
            (Some(gone), None) => {
                let found = Found::new(Shift::Withdrawn, format!("{} is gone", one_of(inner)));
                self.findings.add(inner.name(), &place, gone.at, found, Audience::Callers);
            }
            (None, Some(new)) => {
                let shift = match inner {
                    Node::Body if is_true(&new.clone().resolved(), "required") => Shift::Tighter,
                    Node::Operation | Node::Body => Shift::Added,
                    _ => Shift::Altered,
                };
                let found = Found::new(shift, format!("{} is new", one_of(inner)));
                self.findings.add(inner.name(), &place, new.at, found, Audience::ByFlow);
            }
            (None, None) => {}
        }
    }

    /// A field with objects by name.
    fn many(
        &mut self,
        node: Node,
        inner: Node,
        member: &str,
        place: &Place,
        base: &Side<'_>,
        next: &Side<'_>,
    ) {
        let (base, next) = (base.child(member), next.child(member));
        // Names of headers are case-insensitive.
        let same = |a: &str, b: &str| if inner == Node::Header { a.eq_ignore_ascii_case(b) } else { a == b };
        let names = |side: &Option<Side<'_>>| -> Vec<String> {
            side.iter().flat_map(Side::members).cloned().collect()
        };
        let (old, new) = (names(&base), names(&next));
        for name in &old {
            let base = base.as_ref().and_then(|base| base.child(name)).expect("listed");
            let place = place.inside(named(inner, name));
            let twin = new.iter().find(|other| same(name, other));
            match twin.and_then(|twin| next.as_ref()?.child(twin)) {
                Some(next) if inner == Node::Schema => self.schema(&place, &base, &next),
                Some(next) if inner == Node::PathItem => self.path_item(member, name, &base, &next),
                Some(next) => self.node(inner, &place, &base, &next),
                None => {
                    let audience = if node == Node::Root { Audience::Callers } else { Audience::ByFlow };
                    let what = format!("{} is gone", named(inner, name));
                    self.findings.add(
                        &entry(inner),
                        &place,
                        base.at,
                        Found::new(Shift::Withdrawn, what),
                        audience,
                    );
                }
            }
        }
        for name in new.iter().filter(|name| !old.iter().any(|other| same(name, other))) {
            let next = next.as_ref().and_then(|next| next.child(name)).expect("listed");
            let place = place.inside(named(inner, name));
            // A partner did not request a second representation.
            let answers = matches!(inner, Node::Media | Node::ErrorMedia) && place.flow == Flow::Out;
            let shift = if answers { Shift::Altered } else { Shift::Added };
            let what = format!("{} is new", named(inner, name));
            self.findings.add(&entry(inner), &place, next.at, Found::new(shift, what), Audience::ByFlow);
        }
    }

    /// A list whose elements are identified by one of their fields.
    fn list(
        &mut self,
        inner: Node,
        member: &str,
        key: &str,
        place: &Place,
        base: &Side<'_>,
        next: &Side<'_>,
    ) {
        let (old, new) = (elements(base, member), elements(next, member));
        for base in &old {
            let name = text(base.value, key).unwrap_or_default();
            match new.iter().find(|next| text(next.value, key) == Some(name)) {
                Some(next) => self.node(inner, &place.inside(named(inner, name)), base, next),
                None => {
                    let what = format!("{} is gone", named(inner, name));
                    let audience = if inner == Node::Tag { Audience::Generators } else { Audience::Callers };
                    let found = Found::new(Shift::Withdrawn, what);
                    self.findings.add(inner.name(), place, base.at.clone(), found, audience);
                }
            }
        }
        for next in &new {
            let name = text(next.value, key).unwrap_or_default();
            if !old.iter().any(|base| text(base.value, key) == Some(name)) {
                let what = format!("{} is new", named(inner, name));
                let found = Found::new(Shift::Added, what);
                self.findings.add(inner.name(), place, next.at.clone(), found, Audience::Callers);
            }
        }
        if inner == Node::Server {
            self.order(key, place, &old, &new);
        }
    }

    /// Clients call the first server, and the next ones if it does not respond; new ones come after those.
    fn order(&mut self, key: &str, place: &Place, old: &[Side<'_>], new: &[Side<'_>]) {
        let names = |sides: &[Side<'_>]| -> Vec<String> {
            sides.iter().filter_map(|side| text(side.value, key)).map(str::to_owned).collect()
        };
        let (old_names, new_names) = (names(old), names(new));
        let kept: Vec<_> = old_names.iter().filter(|name| new_names.contains(name)).collect();
        if let Some(first) =
            old.first().filter(|_| !new_names.iter().take(kept.len()).eq(kept.iter().copied()))
        {
            let what = format!("the order is {} now", new_names.join(", "));
            let found = Found::new(Shift::Altered, what);
            self.findings.add("server.order", place, first.at.clone(), found, Audience::Callers);
        }
    }

    /// Compares two schemas: the name of the type, "or null", the wrappers, then the fields.
    fn schema(&mut self, place: &Place, base: &Side<'_>, next: &Side<'_>) {
        if self.differing.is_same(base.value, next.value) {
            return;
        }
        let (old, new) = (Unwrapped::of(base), Unwrapped::of(next));
        for (rule, at, found, audience) in schemas::differences(base, &old, &new) {
            self.findings.add(rule, place, at, found, audience);
        }
        let pair = (old.inner.at.clone(), new.inner.at.clone(), place.flow);
        if self.open.contains(&pair) || self.is_enough(&pair, place, &old.inner) {
            return;
        }
        self.open.push(pair);
        for (member, base, next) in schemas::fields(&old, &new) {
            self.member(Node::Schema, member, place, base, next);
        }
        self.open.pop();
    }

    /// Whether to stop here. If this skips a difference, the contract is refused.
    fn is_enough(&mut self, pair: &(At, At, Flow), place: &Place, base: &Side<'_>) -> bool {
        let visits = self.visits.entry(pair.clone()).or_default();
        *visits += 1;
        let too_often = *visits > MOST_VISITS;
        let too_deep = place.depth > DEEPEST;
        if too_deep {
            let found = Found::new(Shift::Altered, format!("nested deeper than {DEEPEST}, and not compared"));
            self.findings.add("schema.too-deep", place, base.at.clone(), found, Audience::ByFlow);
        }
        too_deep || too_often
    }

    /// `allOf`, `anyOf`, `oneOf`: element by element; each added or removed one changes which values fit.
    fn branches(&mut self, member: &str, place: &Place, base: &Side<'_>, next: &Side<'_>) {
        let (old, new) = (elements(base, member), elements(next, member));
        let Branches { twins, found } = schemas::branches(member, &old, &new);
        for (index, base, next) in twins {
            self.schema(&place.inside(format!("{member} {}", index + 1)), base, next);
        }
        for (at, found) in found {
            self.findings.add(&format!("schema.{member}"), place, at, found, Audience::ByFlow);
        }
    }

    /// A negated schema: any difference in it has the opposite effect on the values that fit.
    fn negated(&mut self, place: &Place, base: &Side<'_>, next: &Side<'_>) {
        let (old, new) = (base.child("not"), next.child("not"));
        let found = match (&old, &new) {
            (Some(old), Some(new)) if !self.differ(&place.inside("not"), old, new) => return,
            (Some(_), Some(_)) => Found::new(Shift::Altered, "what must not fit is another schema"),
            (None, _) => Found::new(Shift::Tighter, "not"),
            (_, None) => Found::new(Shift::Looser, "not"),
        };
        let at = old.or(new).map_or_else(|| base.at.child("not"), |side| side.at);
        self.findings.add("schema.not", place, at, found, Audience::ByFlow);
    }

    /// Whether two schemas differ in more than words.
    fn differ(&mut self, place: &Place, old: &Side<'_>, new: &Side<'_>) -> bool {
        // In a separate walk, because a difference already found elsewhere would only get another place.
        let mut apart = Walk {
            differing: self.differing.clone(),
            findings: Findings::default(),
            open: self.open.clone(),
            visits: std::mem::take(&mut self.visits),
        };
        apart.schema(place, old, new);
        self.visits = apart.visits;
        apart.findings.changes.iter().any(|change| !schemas::is_words(change))
    }

    /// The operations of a path, or the delivery of an event.
    fn path_item(&mut self, member: &str, name: &str, base: &Side<'_>, next: &Side<'_>) {
        let delivered = member == "x-webhooks";
        let flow = if delivered { Flow::In } else { Flow::Out };
        let path = if delivered { format!("webhook {name}") } else { name.to_owned() };
        // An operation's own flow is that of its responses; deliveries have the opposite direction.
        let place = Place { path: vec![path], flow, depth: 0 };
        self.node(Node::PathItem, &place, base, next);
    }

    fn operation(&mut self, place: &Place, base: &Side<'_>, next: &Side<'_>) {
        self.parameters(&place.clone().back(), base, next);
        self.node(Node::Operation, place, base, next);
    }

    /// Parameters are identified by location and name, including those of the path item.
    fn parameters(&mut self, place: &Place, base: &Side<'_>, next: &Side<'_>) {
        let (old, new) = (parameters(base), parameters(next));
        let inside = |side: &Side<'_>| place.inside(parameter_name(side));
        for base in &old {
            match new.iter().find(|next| parameter_name(next) == parameter_name(base)) {
                Some(next) => self.node(Node::Parameter, &inside(base), base, next),
                None => {
                    let what = format!("{} is gone", parameter_name(base));
                    let found = Found::new(Shift::Withdrawn, what);
                    self.findings.add("parameter", &inside(base), base.at.clone(), found, Audience::ByFlow);
                }
            }
        }
        for next in &new {
            if old.iter().any(|base| parameter_name(base) == parameter_name(next)) {
                continue;
            }
            let must = is_true(next, "required") && place.flow == Flow::In;
            let shift = if must { Shift::Tighter } else { Shift::Added };
            let what =
                format!("{} is new{}", parameter_name(next), if must { " and must be sent" } else { "" });
            let found = Found::new(shift, what);
            self.findings.add("parameter", &inside(next), next.at.clone(), found, Audience::ByFlow);
        }
    }

    /// Responses by status. Clients must handle a new success status; a new error status is covered by its
    /// class.
    fn responses(&mut self, place: &Place, base: &Side<'_>, next: &Side<'_>) {
        let (Some(base), Some(next)) = (base.child("responses"), next.child("responses")) else {
            let found = Found::new(Shift::Altered, "the responses appeared or are gone");
            return self.findings.add("operation.responses", place, base.at.clone(), found, Audience::ByFlow);
        };
        let kind = |status: &str| match status.starts_with(['4', '5']) {
            true => (Node::ErrorResponse, Shift::Added),
            false => (Node::Response, Shift::Altered),
        };
        for status in base.members() {
            let ((node, _), place) = (kind(status), place.inside(format!("answer {status}")));
            let base = base.child(status).expect("listed");
            match next.child(status) {
                Some(next) => self.node(node, &place, &base, &next),
                None => {
                    let found = Found::new(Shift::Withdrawn, format!("the answer {status} is gone"));
                    self.findings.add(node.name(), &place, base.at, found, Audience::ByFlow);
                }
            }
        }
        for status in next.members().filter(|status| base.child(status).is_none()) {
            let ((node, shift), place) = (kind(status), place.inside(format!("answer {status}")));
            let at = next.child(status).expect("listed").at;
            let found = Found::new(shift, format!("the answer {status} is new"));
            self.findings.add(node.name(), &place, at, found, Audience::ByFlow);
        }
    }

    /// Schemes are not referenced, so they are compared by name.
    fn security_schemes(&mut self, place: &Place, base: &Document, next: &Document) {
        let components = |document| Side::root(document).child("components");
        if let (Some(base), Some(next)) = (components(base), components(next)) {
            self.many(Node::Root, Node::SecurityScheme, "securitySchemes", place, &base, &next);
        }
    }
}
