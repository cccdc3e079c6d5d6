//! The reference: one page an operation, rendered from a contract. The partners' is part of the documents; staff have
//! their own on the operator listener ([`staff`]).

mod contract;
mod errors;
mod form;
mod operation;
mod order;
mod overview;
mod parameters;
mod samples;
mod schema;
pub(super) mod staff;

use std::sync::LazyLock;

pub(super) use contract::{Contract, Operation};

use super::markdown::Section;
use super::nav::{Group, Link};
use super::search::Index;
use crate::documents::OPENAPI_JSON;

/// The contract of the Partner API.
pub(super) static PARTNER: LazyLock<Contract> = LazyLock::new(|| Contract::read(OPENAPI_JSON));

/// A page of the reference, as HTML within the frame.
pub(super) struct Content {
    pub(super) html: String,
    pub(super) sections: Vec<Section>,
}

/// A contract's reference, and where it is.
#[derive(Clone, Copy)]
pub(super) struct Book {
    pub(super) contract: &'static Contract,
    /// The path of its first page.
    pub(super) base: &'static str,
    /// Whether its pages have a form that sends requests through `/try`.
    pub(super) tries: bool,
}

impl Book {
    /// Where an operation's page is.
    pub(super) fn path(self, operation: &Operation<'_>) -> String {
        format!("{}/{}", self.base, operation.slug())
    }

    /// Where the events that a webhook delivers are described, if there are any.
    pub(super) fn events_path(self) -> Option<String> {
        self.contract.has_events().then(|| format!("{}/webhook-events", self.base))
    }

    /// The navigation of the reference.
    pub(super) fn navigation(self) -> Vec<Group> {
        let mut first = vec![Link::new(self.base.to_owned(), "Overview")];
        first.extend(self.events_path().map(|path| Link::new(path, "Webhook events")));
        let overview = Group { title: "Reference".to_owned(), links: first };
        let group = |(tag, _): (&str, &str)| Group {
            title: spaced(tag),
            links: self.contract.operations().filter(|it| it.tag() == tag).map(|it| self.link(&it)).collect(),
        };
        std::iter::once(overview).chain(self.contract.tags().map(group)).collect()
    }

    /// Adds the operations to what is searched. Among guides, `mark` tells their pages apart.
    pub(super) fn add_to(self, index: &mut Index, mark: &str) {
        for operation in self.contract.operations() {
            let (path, title) = (self.path(&operation), format!("{}{mark}", operation.summary()));
            let route = format!("{} {}", operation.method, operation.path);
            index.add_operation(&path, &title, &route, operation.description());
        }
    }

    fn link(self, operation: &Operation<'_>) -> Link {
        Link { method: Some(operation.method), ..Link::new(self.path(operation), operation.summary()) }
    }
}

/// A page that is rendered when it is asked for: its path, title, description, and what makes it.
pub(super) type Waiting = (String, String, String, Box<dyn FnOnce() -> Content + Send>);

/// All pages of a reference.
pub(super) fn pages(book: Book) -> Vec<Waiting> {
    let about = format!("Every operation of the {}.", book.contract.title());
    let mut pages: Vec<Waiting> = vec![(
        book.base.to_owned(),
        "Reference".to_owned(),
        about,
        Box::new(move || overview::content(book)),
    )];
    if let Some(path) = book.events_path() {
        let about = "What Trailflow sends to your server when a load changes.".to_owned();
        pages.push((path, "Webhook events".to_owned(), about, Box::new(move || overview::events(book))));
    }
    for operation in book.contract.operations() {
        let (method, path, title) = (operation.method, operation.path, operation.summary());
        let about = format!("{method} {path}: {title}");
        let make = Box::new(move || operation::content(book, &operation));
        pages.push((book.path(&operation), title.to_owned(), about, make));
    }
    pages
}

/// `StaffRequests` as people write it.
fn spaced(tag: &str) -> String {
    let mut words = String::new();
    for character in tag.chars() {
        if character.is_uppercase() && !words.is_empty() {
            words.push(' ');
            words.extend(character.to_lowercase());
        } else {
            words.push(character);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_has_a_page_of_its_own() {
        let book = Book { contract: &PARTNER, base: "/docs/reference", tries: true };
        let paths: std::collections::BTreeSet<_> = PARTNER.operations().map(|it| book.path(&it)).collect();
        assert_eq!(paths.len(), PARTNER.operations().count());
        assert!(paths.contains("/docs/reference/rotate-webhook-secret"));
        let listed: usize = book.navigation().iter().map(|group| group.links.len()).sum();
        assert_eq!(listed, paths.len() + 2);
        assert_eq!(spaced("StaffRequests"), "Staff requests");
    }

    #[test]
    fn pages_say_what_the_contract_says() {
        let book = Book { contract: &PARTNER, base: "/docs/reference", tries: true };
        let html = |id: &str| {
            let operation = PARTNER.operations().find(|it| it.id() == id).unwrap();
            operation::content(book, &operation).html
        };
        let create = html("createLoad");
        for text in [
            "loads:write",
            "Idempotency-Key",
            "https://api.trailflow.ai/v1/loads",
            "externalId",
            "idempotency_in_progress",
            "128 KiB",
            "Stop, the key was used",
        ] {
            assert!(create.contains(text), "{text}");
        }
        let operation = PARTNER.operations().find(|it| it.id() == "createLoad").unwrap();
        let sections = operation::content(book, &operation).sections;
        let titles: Vec<_> = sections.iter().map(|section| section.title.as_str()).collect();
        assert!(titles.starts_with(&["Request", "Try it"]), "{titles:?}");
        let links = create.matches("class=\"anchor\"").count();
        assert_eq!(links, create.matches("<h2 ").count(), "a heading has no link");
        // Another organization's customer is no example for a reader's key.
        let (_, form) = create.split_once("data-try").unwrap();
        assert!(!form.split("</form>").next().unwrap().contains("customer_019"));
        let health = html("getHealth");
        assert!(health.contains("No key is needed") && !health.contains("id=\"try-key\""), "{health}");
        assert!(html("listLoads").contains("updatedAfter"));
        assert!(html("updateWebhook").contains("can only set the same values again"));
        assert!(html("deleteWebhook").contains("finds nothing to delete"));
    }
}
