//! Walks two versions of a contract side by side and applies the rule table.
//!
//! References are followed, so a component is compared wherever it is used: what is harmless in a request may
//! break an answer. A finding that is the same in several places is reported once, with all of them.

use trailflow_codegen::{
    Document,
    document::{nullable_reference, text},
    problem::At,
};

use crate::{
    change::{Change, Class, Flow, Shift, Source},
    report::Words,
    rules::{Audience, Check, Node, rule},
    side::{DEEPEST, Place, Side, elements, is_true, parameter_name, parameters, unwrapped},
    values,
};

/// All differences from `base` to `next`, the non-additive ones first.
pub fn compare(base: &Document, next: &Document) -> Vec<Change> {
    let mut walk = Walk { changes: Vec::new() };
    let place = Place { path: vec!["the API".to_owned()], flow: Flow::Out, depth: 0 };
    walk.node(Node::Root, &place, &Side::root(base), &Side::root(next));
    walk.security_schemes(&place, base, next);
    let mut changes = walk.changes;
    // Worse in one place is worse; the harmless twin would only distract.
    let worse: Vec<_> =
        changes.iter().filter(|c| c.class == Class::NonAdditive).map(|c| c.at.clone()).collect();
    changes.retain(|change| change.class == Class::NonAdditive || !worse.contains(&change.at));
    changes.sort_by_key(|change| std::cmp::Reverse(change.class));
    changes
}

struct Walk {
    changes: Vec<Change>,
}

impl Walk {
    /// Compares two objects of one kind, member by member.
    fn node(&mut self, node: Node, place: &Place, base: &Side<'_>, next: &Side<'_>) {
        let (base, next) = (base.clone().resolved(), next.clone().resolved());
        if place.depth > DEEPEST {
            return;
        }
        let mut members: Vec<&String> = base.members().collect();
        members.extend(next.members().filter(|member| base.value.get(member).is_none()));
        for member in members {
            // `nullable` and the reference beside it were taken together by `schema`.
            if node == Node::Schema
                && (member == "nullable" || (member == "allOf" && is_or_null(&base, &next)))
            {
                continue;
            }
            self.member(node, member, place, &base, &next);
        }
    }

    fn member(&mut self, node: Node, member: &str, place: &Place, base: &Side<'_>, next: &Side<'_>) {
        let Some((check, audience)) = rule(node, member) else {
            if base.value.get(member) != next.value.get(member) {
                let what = format!(
                    "{member}: {} → {}; no rule says what that means",
                    values::shown(base.value.get(member)),
                    values::shown(next.value.get(member))
                );
                let at =
                    base.child(member).or_else(|| next.child(member)).map_or_else(At::root, |side| side.at);
                self.found(
                    &format!("{}.unknown-member", node.name()),
                    place,
                    at,
                    Shift::Altered,
                    what,
                    Audience::ByFlow,
                );
            }
            return;
        };
        // What an operation accepts travels the other way than what it answers.
        let accepted = node == Node::Operation && matches!(check, Check::Ceiling | Check::RateClass);
        let place = &if accepted { place.clone().back() } else { place.clone() };
        match check {
            Check::One(inner) => self.one(node, inner, member, place, base, next),
            Check::Many(inner) => self.many(node, inner, member, place, base, next),
            Check::List(inner, key) => self.list(inner, member, key, place, base, next),
            Check::Parameters => {}
            Check::Responses => self.responses(place, base, next),
            check => {
                let (old, new) = (base.child(member), next.child(member));
                let at = old.as_ref().or(new.as_ref()).map_or_else(At::root, |side| side.at.clone());
                let (old, new) = (old.map(|side| side.value), new.map(|side| side.value));
                for (shift, what) in values::compare(check, member, old, new) {
                    let rule = format!("{}.{member}", node.name());
                    self.found(&rule, place, at.clone(), shift, what, audience);
                }
            }
        }
    }

    /// A member that holds one object.
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
                Node::Schema => self.schema(&place, &base, &next),
                _ => self.node(inner, &place, &base, &next),
            },
            (Some(gone), None) => {
                let what = format!("{} is gone", one_of(inner));
                self.found(inner.name(), &place, gone.at, Shift::Withdrawn, what, Audience::Callers);
            }
            (None, Some(new)) => {
                let shift = match inner {
                    Node::Operation => Shift::Added,
                    Node::Body if is_true(&new, "required") => Shift::Tighter,
                    Node::Body => Shift::Added,
                    _ => Shift::Altered,
                };
                let what = format!("{} is new", one_of(inner));
                self.found(inner.name(), &place, new.at, shift, what, Audience::ByFlow);
            }
            (None, None) => {}
        }
    }

    /// A member that holds objects by name.
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
        // Names of headers do not tell capitals from small letters.
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
                    self.found(&entry(inner), &place, base.at, Shift::Withdrawn, what, audience);
                }
            }
        }
        for name in new.iter().filter(|name| !old.iter().any(|other| same(name, other))) {
            let next = next.as_ref().and_then(|next| next.child(name)).expect("listed");
            let place = place.inside(named(inner, name));
            // A second representation is one that a partner did not ask for.
            let answers = matches!(inner, Node::Media | Node::ErrorMedia) && place.flow == Flow::Out;
            let shift = if answers { Shift::Altered } else { Shift::Added };
            let what = format!("{} is new", named(inner, name));
            self.found(&entry(inner), &place, next.at, shift, what, Audience::ByFlow);
        }
    }

    /// A list whose elements are told apart by one of their members.
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
                    self.found(inner.name(), place, base.at.clone(), Shift::Withdrawn, what, audience);
                }
            }
        }
        for next in &new {
            let name = text(next.value, key).unwrap_or_default();
            if !old.iter().any(|base| text(base.value, key) == Some(name)) {
                let what = format!("{} is new", named(inner, name));
                self.found(inner.name(), place, next.at.clone(), Shift::Added, what, Audience::Callers);
            }
        }
    }

    /// The operations of a path, or the delivery of an event.
    fn path_item(&mut self, member: &str, name: &str, base: &Side<'_>, next: &Side<'_>) {
        let delivered = member == "x-webhooks";
        let flow = if delivered { Flow::In } else { Flow::Out };
        let path = if delivered { format!("webhook {name}") } else { name.to_owned() };
        // An operation's own flow is that of its answers; deliveries travel the other way.
        let place = Place { path: vec![path], flow, depth: 0 };
        self.node(Node::PathItem, &place, base, next);
    }

    fn operation(&mut self, place: &Place, base: &Side<'_>, next: &Side<'_>) {
        self.parameters(&place.clone().back(), base, next);
        self.node(Node::Operation, place, base, next);
    }

    /// Parameters are told apart by place and name; those of the path item count too.
    fn parameters(&mut self, place: &Place, base: &Side<'_>, next: &Side<'_>) {
        let (old, new) = (parameters(base), parameters(next));
        let place_of = |side: &Side<'_>| place.inside(parameter_name(side));
        for base in &old {
            match new.iter().find(|next| parameter_name(next) == parameter_name(base)) {
                Some(next) => self.node(Node::Parameter, &place_of(base), base, next),
                None => {
                    let what = format!("{} is gone", parameter_name(base));
                    self.found(
                        "parameter",
                        &place_of(base),
                        base.at.clone(),
                        Shift::Withdrawn,
                        what,
                        Audience::ByFlow,
                    );
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
            self.found("parameter", &place_of(next), next.at.clone(), shift, what, Audience::ByFlow);
        }
    }

    /// Responses by status. Another success is another thing to handle; another error is covered by its class.
    fn responses(&mut self, place: &Place, base: &Side<'_>, next: &Side<'_>) {
        let (Some(base), Some(next)) = (base.child("responses"), next.child("responses")) else {
            return self.found(
                "operation.responses",
                place,
                base.at.clone(),
                Shift::Altered,
                "the responses appeared or are gone".to_owned(),
                Audience::ByFlow,
            );
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
                    self.found(kind.name(), &place, base.at, Shift::Withdrawn, what, Audience::ByFlow);
                }
            }
        }
        for status in next.members().filter(|status| base.child(status).is_none()) {
            let is_error = status.starts_with(['4', '5']);
            let kind = if is_error { Node::ErrorResponse } else { Node::Response };
            let shift = if is_error { Shift::Added } else { Shift::Altered };
            let at = next.child(status).expect("listed").at;
            let what = format!("the answer {status} is new");
            self.found(
                kind.name(),
                &place.inside(format!("answer {status}")),
                at,
                shift,
                what,
                Audience::ByFlow,
            );
        }
    }

    /// Two schemas: the name of the type, "or null", then the members.
    fn schema(&mut self, place: &Place, base: &Side<'_>, next: &Side<'_>) {
        let (old, old_null, old_name) = unwrapped(base);
        let (new, new_null, new_name) = unwrapped(next);
        if let Some(name) = old_name.as_ref().filter(|_| old_name != new_name) {
            let what =
                format!("the schema {name} is {} now", new_name.as_deref().unwrap_or("written in place"));
            self.found("schema.$ref", place, base.at.clone(), Shift::Altered, what, Audience::Generators);
        }
        if old_null != new_null {
            let shift = if new_null { Shift::Looser } else { Shift::Tighter };
            let what = if new_null { "null is possible now" } else { "null is not possible any more" };
            self.found("schema.nullable", place, old.at.clone(), shift, what.to_owned(), Audience::ByFlow);
        }
        self.node(Node::Schema, place, &old, &new);
    }

    /// Schemes are not reached by references, so they are compared by name.
    fn security_schemes(&mut self, place: &Place, base: &Document, next: &Document) {
        let components = |document| Side::root(document).child("components");
        if let (Some(base), Some(next)) = (components(base), components(next)) {
            self.many(Node::Root, Node::SecurityScheme, "securitySchemes", place, &base, &next);
        }
    }

    fn found(&mut self, rule: &str, place: &Place, at: At, shift: Shift, what: String, audience: Audience) {
        let class = Class::of(place.flow, shift);
        let rule = format!("{rule}.{shift}");
        let spot = place.path.join(", ");
        let Words { who, remedy } = Words::of(&rule, place.flow, shift, audience);
        let known = self
            .changes
            .iter_mut()
            .find(|c| c.at == at && c.rule == rule && c.what == what && c.class == class);
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
            source: Source::Guard,
            review: None,
        });
    }
}

/// Whether one of two schemas says "this or null" through a reference.
fn is_or_null(base: &Side<'_>, next: &Side<'_>) -> bool {
    nullable_reference(base.value).is_some() || nullable_reference(next.value).is_some()
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
