//! Walks two versions of a contract side by side and applies the rule table.
//!
//! References are followed, so a component is compared wherever it is used: a change that is harmless in a
//! request may break a response. A finding in several places is reported once, with all of them.

use std::{collections::HashMap, rc::Rc};

use trailflow_codegen::{Document, document::text, problem::At};

use crate::{
    change::{Change, Class, Flow, Shift, Source},
    defaults::told,
    report::Words,
    rules::{Audience, Check, Node, rule},
    schemas,
    side::{Place, Side, elements, is_true, parameter_name, parameters},
    unchanged::Differing,
    values::{self, Found},
};

/// All differences from `base` to `next`, the non-additive ones first.
pub fn compare(base: &Document, next: &Document) -> Vec<Change> {
    let differing = Rc::new(Differing::between(base, next));
    let mut walk = Walk { differing, changes: Vec::new(), under_way: Vec::new(), visits: HashMap::new() };
    let place = Place { path: vec!["the API".to_owned()], flow: Flow::Out, depth: 0 };
    walk.node(Node::Root, &place, &Side::root(base), &Side::root(next));
    walk.security_schemes(&place, base, next);
    let mut changes = walk.changes;
    // The worse class in one place counts; the harmless duplicate would only distract.
    let worse: Vec<_> =
        changes.iter().filter(|c| c.class == Class::NonAdditive).map(|c| c.at.clone()).collect();
    changes.retain(|change| change.class != Class::Additive || !worse.contains(&change.at));
    changes.sort_by_key(|change| std::cmp::Reverse(change.class));
    changes
}

/// A comparison in progress.
pub(crate) struct Walk {
    /// The parts that differ; all others are skipped.
    pub(crate) differing: Rc<Differing>,
    pub(crate) changes: Vec<Change>,
    /// The pairs of schemas that are being compared, so that recursion in a schema ends.
    pub(crate) under_way: Vec<(At, At, Flow)>,
    /// How often each pair was compared.
    pub(crate) visits: HashMap<(At, At, Flow), usize>,
}

impl Walk {
    /// Compares two objects of one kind, field by field.
    pub(crate) fn node(&mut self, node: Node, place: &Place, base: &Side<'_>, next: &Side<'_>) {
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

    pub(crate) fn member(
        &mut self,
        node: Node,
        member: &str,
        place: &Place,
        base: &Side<'_>,
        next: &Side<'_>,
    ) {
        let (old, new) = (base.child(member), next.child(member));
        let at = old.as_ref().or(new.as_ref()).map_or_else(At::root, |side| side.at.clone());
        let (mut told_old, mut told_new) = (told(node, member, base.value), told(node, member, next.value));
        let Some((check, audience)) = rule(node, member) else {
            for found in values::compare(Check::Fixed, member, told_old, told_new) {
                let what = format!("{}; no rule says what that means", found.what);
                let rule = format!("{}.unknown-member", node.name());
                self.found(&rule, place, at.clone(), Found { what, ..found }, Audience::ByFlow);
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
            Check::Branches => schemas::branches(self, member, place, base, next),
            Check::Not => schemas::negated(self, place, base, next),
            Check::Parameters => {}
            Check::Responses => self.responses(place, base, next),
            check => {
                if let (Check::Closing, Some(old), Some(new)) = (check, &old, &new)
                    && old.value.is_object()
                    && new.value.is_object()
                {
                    return schemas::schema(self, &place.inside("any other property"), old, new);
                }
                // An operation without security has that of the whole contract.
                if (node, member) == (Node::Operation, "security") {
                    told_old = told_old.or_else(|| base.document.root.get(member));
                    told_new = told_new.or_else(|| next.document.root.get(member));
                }
                for found in values::compare(check, member, told_old, told_new) {
                    self.found(&format!("{}.{member}", node.name()), place, at.clone(), found, audience);
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
        let place = match (node, inner) {
            (Node::PathItem, _) => Place {
                path: vec![format!(
                    "{} {}",
                    member.to_uppercase(),
                    place.path.last().cloned().unwrap_or_default()
                )],
                ..place.clone()
            },
            (_, Node::Body) => place.inside("request body").back(),
            (_, Node::Schema) if member == "items" => place.inside("each element"),
            _ => place.clone(),
        };
        match (base.child(member), next.child(member)) {
            (Some(base), Some(next)) => match inner {
                Node::Operation => self.operation(&place, &base, &next),
                Node::Schema => schemas::schema(self, &place, &base, &next),
                _ => self.node(inner, &place, &base, &next),
            },
            (Some(gone), None) => {
                let what = format!("{} is gone", one_of(inner));
                self.found(
                    inner.name(),
                    &place,
                    gone.at,
                    Found::new(Shift::Withdrawn, what),
                    Audience::Callers,
                );
            }
            (None, Some(new)) => {
                let shift = match inner {
                    Node::Operation => Shift::Added,
                    Node::Body if is_true(&new.clone().resolved(), "required") => Shift::Tighter,
                    Node::Body => Shift::Added,
                    _ => Shift::Altered,
                };
                let what = format!("{} is new", one_of(inner));
                self.found(inner.name(), &place, new.at, Found::new(shift, what), Audience::ByFlow);
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
                Some(next) if inner == Node::Schema => schemas::schema(self, &place, &base, &next),
                Some(next) if inner == Node::PathItem => self.path_item(member, name, &base, &next),
                Some(next) => self.node(inner, &place, &base, &next),
                None => {
                    let audience = if node == Node::Root { Audience::Callers } else { Audience::ByFlow };
                    let what = format!("{} is gone", named(inner, name));
                    self.found(&entry(inner), &place, base.at, Found::new(Shift::Withdrawn, what), audience);
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
            self.found(&entry(inner), &place, next.at, Found::new(shift, what), Audience::ByFlow);
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
                    self.found(inner.name(), place, base.at.clone(), found, audience);
                }
            }
        }
        for next in &new {
            let name = text(next.value, key).unwrap_or_default();
            if !old.iter().any(|base| text(base.value, key) == Some(name)) {
                let what = format!("{} is new", named(inner, name));
                let found = Found::new(Shift::Added, what);
                self.found(inner.name(), place, next.at.clone(), found, Audience::Callers);
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
            self.found("server.order", place, first.at.clone(), found, Audience::Callers);
        }
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
        let place_of = |side: &Side<'_>| place.inside(parameter_name(side));
        for base in &old {
            match new.iter().find(|next| parameter_name(next) == parameter_name(base)) {
                Some(next) => self.node(Node::Parameter, &place_of(base), base, next),
                None => {
                    let what = format!("{} is gone", parameter_name(base));
                    let found = Found::new(Shift::Withdrawn, what);
                    self.found("parameter", &place_of(base), base.at.clone(), found, Audience::ByFlow);
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
            self.found("parameter", &place_of(next), next.at.clone(), found, Audience::ByFlow);
        }
    }

    /// Responses by status. Clients must handle a new success status; a new error status is covered by its
    /// class.
    fn responses(&mut self, place: &Place, base: &Side<'_>, next: &Side<'_>) {
        let (Some(base), Some(next)) = (base.child("responses"), next.child("responses")) else {
            let found = Found::new(Shift::Altered, "the responses appeared or are gone");
            return self.found("operation.responses", place, base.at.clone(), found, Audience::ByFlow);
        };
        for status in base.members() {
            let (is_error, place) =
                (status.starts_with(['4', '5']), place.inside(format!("answer {status}")));
            let kind = if is_error { Node::ErrorResponse } else { Node::Response };
            let base = base.child(status).expect("listed");
            match next.child(status) {
                Some(next) => self.node(kind, &place, &base, &next),
                None => {
                    let what = format!("the answer {status} is gone");
                    let found = Found::new(Shift::Withdrawn, what);
                    self.found(kind.name(), &place, base.at, found, Audience::ByFlow);
                }
            }
        }
        for status in next.members().filter(|status| base.child(status).is_none()) {
            let is_error = status.starts_with(['4', '5']);
            let kind = if is_error { Node::ErrorResponse } else { Node::Response };
            let shift = if is_error { Shift::Added } else { Shift::Altered };
            let at = next.child(status).expect("listed").at;
            let found = Found::new(shift, format!("the answer {status} is new"));
            self.found(kind.name(), &place.inside(format!("answer {status}")), at, found, Audience::ByFlow);
        }
    }

    /// Schemes are not referenced, so they are compared by name.
    fn security_schemes(&mut self, place: &Place, base: &Document, next: &Document) {
        let components = |document| Side::root(document).child("components");
        if let (Some(base), Some(next)) = (components(base), components(next)) {
            self.many(Node::Root, Node::SecurityScheme, "securitySchemes", place, &base, &next);
        }
    }

    /// Records a difference, once, with all the places that it affects.
    pub(crate) fn found(&mut self, rule: &str, place: &Place, at: At, found: Found, audience: Audience) {
        let Found { shift, what, sentence } = found;
        let class = Class::of(place.flow, shift);
        let rule = format!("{rule}.{shift}");
        let spot = place.path.join(", ");
        let Words { who, remedy } = Words::of(&rule, place.flow, shift, audience);
        let known = self.changes.iter_mut().find(|c| {
            c.at == at && c.rule == rule && c.what == what && c.sentence == sentence && c.class == class
        });
        if let Some(known) = known {
            if !known.places.contains(&spot) {
                known.places.push(spot);
            }
            if !known.who.contains(&who) {
                known.who = format!("{} {who}", known.who);
            }
            return;
        }
        self.changes.push(Change {
            class,
            rule,
            at,
            places: vec![spot],
            what,
            who,
            remedy,
            sentence,
            source: Source::Guard,
            review: None,
        });
    }
}

/// The first part of the rule for an entry of a map: `schema` entries are properties.
fn entry(inner: Node) -> String {
    if inner == Node::Schema { "property".to_owned() } else { inner.name().to_owned() }
}

fn named(inner: Node, name: &str) -> String {
    match inner {
        Node::Schema => format!("property {name}"),
        Node::Header => format!("header {name}"),
        Node::PathItem => name.to_owned(),
        Node::Media | Node::ErrorMedia => name.to_owned(),
        _ => format!("{} {name}", inner.name()),
    }
}

fn one_of(inner: Node) -> &'static str {
    match inner {
        Node::Operation => "the operation",
        Node::Body => "the request body",
        Node::Schema => "the schema",
        _ => "it",
    }
}
