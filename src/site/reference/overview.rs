//! The first page of a reference, and the page of the events that webhooks deliver.

use std::fmt::Write;

use serde_json::Value;

use super::contract::{examples, list, text};
use super::{Book, Content, order, parameters, schema, spaced};
use crate::site::escape::escaped;
use crate::site::html::{self, anchor, code_block};
use crate::site::markdown::{Section, description, phrase};

/// What the contract says about all operations, and the list of them.
pub(in crate::site) fn content(book: Book) -> Content {
    let contract = book.contract;
    let about = description(contract.description());
    let (mut html, mut sections) = (about.html, about.sections);
    if let Some(roles) = contract.roles() {
        heading(&mut html, &mut sections, "Roles", "");
        html += "<dl class=\"fields\">";
        for (role, scopes) in roles {
            let scopes: Vec<_> = list(scopes)
                .filter_map(Value::as_str)
                .map(|scope| format!("<code>{}</code>", escaped(scope)))
                .collect();
            let _written = write!(
                html,
                "<div><dt><code>{}</code></dt><dd>{}</dd></div>",
                escaped(role),
                scopes.join(", ")
            );
        }
        html += "</dl>";
    }
    for (tag, about) in contract.tags() {
        heading(&mut html, &mut sections, &spaced(tag), about);
        html += &description(about).html;
        html += "<ul class=\"operations\">";
        for operation in contract.operations().filter(|it| it.tag() == tag) {
            let method = operation.method;
            let _written = write!(
                html,
                "<li><a href=\"{}\"><b class=\"m {method}\">{method}</b><code>{}</code><span>{}</span></a></li>",
                book.path(&operation),
                html::path(operation.path),
                escaped(operation.summary())
            );
        }
        html += "</ul>";
    }
    Content { html, sections }
}

/// What webhooks deliver.
pub(in crate::site) fn events(book: Book) -> Content {
    let contract = book.contract;
    let (mut html, mut sections) = (String::new(), vec![Section { level: 1, ..Section::default() }]);
    for (name, event) in contract.events() {
        let about = text(event, "description");
        heading(&mut html, &mut sections, name, about);
        html += &description(about).html;
        let body = &contract.resolve(&event["requestBody"])["content"]["application/json"];
        for (_, example) in examples(contract, body).take(1) {
            let json = order::pretty(contract, &body["schema"], &example["value"]);
            html += &code_block(&json, "json");
        }
        html += &schema::folded(contract, &body["schema"], "Fields of the body");
    }
    if let Some((_, event)) = contract.events().next() {
        let operation = super::Operation { method: "POST", path: "", item: event };
        heading(&mut html, &mut sections, "Headers of a delivery", "");
        html += &parameters::list(contract, &operation, "header");
    }
    Content { html, sections }
}

fn heading(html: &mut String, sections: &mut Vec<Section>, title: &str, about: &str) {
    let id = anchor(title);
    *html += &html::heading(&id, &phrase(title));
    sections.push(Section {
        level: 2,
        id,
        title: title.to_owned(),
        text: about.to_owned(),
        ..Section::default()
    });
}
