//! What the documents can tell only where Trailflow's own program serves them: the addresses and hours of this
//! installation. `docs/` has sentences that are true anywhere; some of them are replaced here.

use std::collections::HashMap;

use crate::config::Welcome;
use crate::documents::Document;

/// Where support is found.
const SUPPORT: &str = "The support address, its hours and the escalation path are in your onboarding email and in the \
                       partner portal, under Documents.";
/// Where deliveries come from.
const SOURCES: &str =
    "If your firewall needs the addresses that deliveries come from, see Webhooks in the partner portal.";

/// The documents with the facts of this installation.
pub(super) fn filled(
    mut documents: HashMap<String, Document>,
    welcome: &Welcome,
) -> HashMap<String, Document> {
    for (path, sentence, fact) in
        [("onboarding", SUPPORT, support(welcome)), ("webhooks", SOURCES, sources(welcome))]
    {
        let html = escaped(&fact);
        for (path, fact) in [(format!("/docs/{path}"), html), (format!("/docs/{path}.md"), fact)] {
            if let Some(document) = documents.remove(&path) {
                documents.insert(path, document.edited(|text| text.replace(sentence, &fact)));
            }
        }
    }
    documents
}

fn support(welcome: &Welcome) -> String {
    let Welcome { support_email, support_hours, escalation, .. } = welcome;
    format!("Write to {support_email}: {support_hours}. {escalation}")
}

fn sources(welcome: &Welcome) -> String {
    match welcome.source_words() {
        none if none.is_empty() => "Deliveries come from no fixed addresses.".to_owned(),
        sources => format!("Deliveries come from these addresses: {}.", sources.join(", ")),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sentence_stands_once_in_its_page_and_is_replaced() {
        for (page, sentence) in [
            (include_str!("../../docs/onboarding.mdx"), SUPPORT),
            (include_str!("../../docs/webhooks.mdx"), SOURCES),
        ] {
            assert_eq!(page.matches(sentence).count(), 1, "{sentence}");
        }
        let welcome = Welcome {
            support_hours: "Always <b>".to_owned(),
            webhook_sources: vec!["198.51.100.7/32".parse().unwrap(), "203.0.113.0/28".parse().unwrap()],
            ..Welcome::default()
        };
        let page = |sentence: &str| Document::new("text/html", format!("<p>{sentence} More.</p>"));
        let paths = [
            ("/docs/onboarding", SUPPORT),
            ("/docs/webhooks", SOURCES),
            ("/docs/webhooks.md", SOURCES),
            ("/docs", SUPPORT),
        ];
        let documents = paths.map(|(path, sentence)| (path.to_owned(), page(sentence))).into();
        let filled = filled(documents, &welcome);
        let same = |path: &str, text: &str| {
            let etag = |document: &Document| {
                document.answer(&http::HeaderMap::new()).headers()[http::header::ETAG].clone()
            };
            assert_eq!(etag(&filled[path]), etag(&page(text)), "{path}");
        };
        let sources = "Deliveries come from these addresses: 198.51.100.7, 203.0.113.0/28.";
        same("/docs/webhooks", sources);
        same("/docs/webhooks.md", sources);
        same(
            "/docs/onboarding",
            &format!("Write to partners@trailflow.ai: Always &lt;b&gt;. {}", welcome.escalation),
        );
        same("/docs", SUPPORT);
    }
}
