//! The differences that a comparison finds, each once, and the names of what differs.

use trailflow_codegen::problem::At;

use crate::{
    change::{Change, Class, Source},
    report::Words,
    rules::{Audience, Node},
    side::Place,
    values::Found,
};

/// The differences found so far.
#[derive(Default)]
pub(crate) struct Findings {
    pub(crate) changes: Vec<Change>,
}

impl Findings {
    /// Records a difference, once, with all the places that it affects.
    pub(crate) fn add(&mut self, rule: &str, place: &Place, at: At, found: Found, audience: Audience) {
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
        let (places, source, review) = (vec![spot], Source::Guard, None);
        self.changes.push(Change { class, rule, at, places, what, who, remedy, sentence, source, review });
    }
}

/// The first part of the rule for an entry of a map: `schema` entries are properties.
pub(crate) fn entry(inner: Node) -> String {
    if inner == Node::Schema { "property".to_owned() } else { inner.name().to_owned() }
}

pub(crate) fn named(inner: Node, name: &str) -> String {
    match inner {
        Node::Schema => format!("property {name}"),
        Node::Header => format!("header {name}"),
        Node::PathItem => name.to_owned(),
        Node::Media | Node::ErrorMedia => name.to_owned(),
        _ => format!("{} {name}", inner.name()),
    }
}

pub(crate) fn one_of(inner: Node) -> &'static str {
    match inner {
        Node::Operation => "the operation",
        Node::Body => "the request body",
        Node::Schema => "the schema",
        _ => "it",
    }
}

/// Where the object of a field stands, in words.
pub(crate) fn place_of(node: Node, inner: Node, member: &str, place: &Place) -> Place {
    match (node, inner) {
        (Node::PathItem, _) => {
            let path = place.path.last().map(String::as_str).unwrap_or_default();
            Place { path: vec![format!("{} {path}", member.to_uppercase())], ..place.clone() }
        }
        (_, Node::Body) => place.inside("request body").back(),
        (_, Node::Schema) if member == "items" => place.inside("each element"),
        _ => place.clone(),
    }
}
