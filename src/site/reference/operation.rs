//! An operation's page: what it does, what it takes, what comes back, and a form to send it.

use std::fmt::Write;

use serde_json::Value;

use super::contract::{examples, text};
use super::{Book, Content, Operation, errors, form, order, parameters, samples, schema};
use crate::site::escape::escaped;
use crate::site::html::code_block;
use crate::site::markdown::{Section, description, phrase};
use crate::site::toc::TRY;

/// The page.
pub(in crate::site) fn content(book: Book, operation: &Operation<'_>) -> Content {
    let mut page = Writer::new(book, operation);
    page.facts();
    // The SDKs are for partners.
    let request = match book.tries {
        true => samples::in_all_languages(book.contract, operation),
        false => samples::curl(book.contract, operation),
    };
    page.part("Request", request);
    if book.tries {
        let form = form::html(book.contract, operation);
        page.html += &form;
        page.section(TRY.0.to_owned(), TRY.1);
    }
    page.parameters();
    page.body();
    page.responses();
    page.part("Errors", errors::table(book.contract, operation));
    Content { html: page.html, sections: page.sections }
}

struct Writer<'a> {
    book: Book,
    operation: &'a Operation<'a>,
    html: String,
    sections: Vec<Section>,
}

impl<'a> Writer<'a> {
    fn new(book: Book, operation: &'a Operation<'a>) -> Self {
        let (method, path) = (operation.method, operation.path);
        let about = description(operation.description());
        let html = format!(
            "<p class=\"route\"><b class=\"m {method}\">{method}</b> <code>{}</code></p>{}",
            crate::site::html::path(path),
            about.html
        );
        Self { book, operation, html, sections: Vec::new() }
    }

    fn heading(&mut self, title: &str) {
        let id = crate::site::html::anchor(title);
        self.html += &crate::site::html::heading(&id, title);
        self.section(id, title);
    }

    /// A heading that is written already.
    fn section(&mut self, id: String, title: &str) {
        self.sections.push(Section { level: 2, id, title: title.to_owned(), ..Section::default() });
    }

    fn part(&mut self, title: &str, html: String) {
        if !html.is_empty() {
            self.heading(title);
            self.html += &html;
        }
    }

    /// Who may send it, how often, and how it is repeated.
    fn facts(&mut self) {
        let operation = self.operation;
        let key = |name: &str| text(operation.item, name);
        let mut facts = Vec::new();
        if operation.needs_key() {
            let further = operation.item["x-further-scopes"].as_array().into_iter().flatten();
            let further: String = further
                .filter_map(Value::as_str)
                .map(|scope| format!(", sometimes <code>{}</code>", escaped(scope)))
                .collect();
            facts.push(("Scope", format!("<code>{}</code>{further}", escaped(key("x-scope")))));
        } else {
            facts.push(("Scope", "No key is needed.".to_owned()));
        }
        facts.push(("Idempotency", repetition(operation.method, key("x-idempotency")).to_owned()));
        facts.push((
            "Rate limit",
            match key("x-rate-class") {
                "none" => "Not counted.".to_owned(),
                _ => "One request of your key’s limit.".to_owned(),
            },
        ));
        if let Some(bytes) = operation.item["x-max-body-bytes"].as_u64() {
            facts.push(("Body", format!("JSON, {} KiB at most", bytes / 1024)));
        }
        if operation.item["x-secret-reply"] == true {
            facts.push(("Secret", "The response has a secret that is shown only there.".to_owned()));
        }
        self.html += "<dl class=\"facts\">";
        for (name, fact) in facts {
            let _written = write!(self.html, "<div><dt>{name}</dt><dd>{fact}</dd></div>");
        }
        self.html += "</dl>";
    }

    fn parameters(&mut self) {
        for (place, title) in
            [("path", "Path parameters"), ("query", "Query parameters"), ("header", "Headers")]
        {
            let list = parameters::list(self.book.contract, self.operation, place);
            self.part(title, list);
        }
    }

    fn body(&mut self) {
        let Some(content) = self.operation.body(self.book.contract) else { return };
        let contract = self.book.contract;
        self.heading("Body");
        self.html += &schema::fields(contract, &content["schema"]);
        for (_, example) in examples(contract, content) {
            self.example(&content["schema"], example);
        }
    }

    fn responses(&mut self) {
        let contract = self.book.contract;
        let good = self.operation.responses(contract).filter(|(status, _)| status.starts_with('2'));
        for (status, response) in good.collect::<Vec<_>>() {
            self.heading(&format!("Response {status}"));
            let _written = write!(self.html, "<p>{}</p>", phrase(text(response, "description")));
            let content = &response["content"]["application/json"];
            for (_, example) in examples(contract, content).take(2) {
                self.example(&content["schema"], example);
            }
            self.html += &schema::folded(contract, &content["schema"], "Fields of the response");
            self.html += &parameters::headers(contract, response);
        }
    }

    fn example(&mut self, schema: &Value, example: &Value) {
        let json = order::pretty(self.book.contract, schema, &example["value"]);
        let _written = write!(
            self.html,
            "<p class=\"caption\">{}</p>{}",
            phrase(text(example, "summary")),
            code_block(&json, "json")
        );
    }
}

/// What sending a request again does, by its method where no key makes it safe.
fn repetition(method: &str, idempotency: &str) -> &'static str {
    match (idempotency, method) {
        ("required", _) => "<code>Idempotency-Key</code> is required: repeat a request with the same key.",
        ("none", "POST") => {
            "No <code>Idempotency-Key</code>: the server handles a repeated request as a new one."
        }
        ("none", "DELETE") => "No <code>Idempotency-Key</code>: a repeated request finds nothing to delete.",
        ("none", "PUT" | "PATCH") => {
            "No <code>Idempotency-Key</code>: a repeated request can only set the same values again."
        }
        _ => "Reads only: repeat it at any time.",
    }
}
