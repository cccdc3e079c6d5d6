//! `GET /documents`: the guides, the contract, and what changed in it.

use std::sync::LazyLock;

use askama::Template;
use markdown::{CompileOptions, Options, ParseOptions};

use crate::documents::OPENAPI_JSON;
use crate::error::Result;
use crate::portal::frame::Frame;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;

/// The guides, by their page of the documents.
const GUIDES: [(&str, &str, &str); 9] = [
    ("Quick start", "/quickstart", "A first request, and what comes back"),
    ("Access and environments", "/access", "Test and live access, keys, approval"),
    ("Authentication and requests", "/authentication", "Keys, headers, idempotency"),
    ("Errors and limits", "/errors-and-limits", "Codes, retries, rate limits"),
    ("Load sync", "/load-sync", "Create, update and poll loads"),
    ("Webhooks", "/webhooks", "Events, signatures, retries"),
    ("Examples and payloads", "/examples", "Complete requests and responses"),
    ("SDKs and tooling", "/sdks", "TypeScript, Python, and others"),
    ("Versioning", "/versioning", "What changes, and what never does"),
];

/// The contract's version.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let contract: serde_json::Value = serde_json::from_str(OPENAPI_JSON).unwrap_or_default();
    contract["info"]["version"].as_str().unwrap_or_default().to_owned()
});

/// The changelog, as sections of HTML: the version, and its entries. Written here, so nothing in it is foreign.
static CHANGES: LazyLock<Vec<(&'static str, String)>> = LazyLock::new(|| {
    let text = include_str!("../../../docs/changelog.mdx");
    let sections = text.split("\n## ").skip(1);
    let options = Options { parse: ParseOptions::gfm(), compile: CompileOptions::gfm() };
    sections
        .filter_map(|section| section.split_once('\n'))
        .filter_map(|(version, entries)| {
            let entries = entries.split("{/*").next().unwrap_or_default();
            Some((version.trim(), markdown::to_html_with_options(entries, &options).ok()?))
        })
        .collect()
});

#[derive(Template)]
#[template(path = "portal/documents.html")]
struct Page {
    frame: Frame,
    guides: [(&'static str, &'static str, &'static str); 9],
    version: &'static str,
    changes: Vec<(&'static str, String)>,
}

/// Shows the page.
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    let frame = Frame::new(visitor, "Documents", "/documents")?;
    // Links within the documents lead to where partners read them.
    let linked = format!("href=\"{}/", frame.gate.docs_url);
    let changes = CHANGES.iter().map(|(version, html)| (*version, html.replace("href=\"/docs/", &linked)));
    Reply::page(&Page { guides: GUIDES, version: &VERSION, changes: changes.collect(), frame })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_changelog_begins_with_the_contract_s_version() {
        assert_eq!(CHANGES.first().map(|(version, _)| *version), Some(VERSION.as_str()));
        assert!(CHANGES.iter().all(|(_, html)| html.starts_with("<ul>") || html.starts_with("<p>")));
    }
}
