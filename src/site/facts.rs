//! What the documents can tell only where Trailflow's own program serves them: the addresses and hours of this
//! installation. `docs/` has sentences that are true anywhere; some of them are replaced here.

use crate::config::{Package, Welcome};

/// Where the Partner API is.
const API: &str = "https://api.trailflow.ai";
/// Where support is found.
const SUPPORT: &str = "The support address, its hours and the escalation path are in your onboarding email and in the \
                       partner portal, under Documents.";
/// Where deliveries come from.
const SOURCES: &str =
    "If your firewall needs the addresses that deliveries come from, see Webhooks in the partner portal.";

/// Where the SDKs' packages come from.
const PACKAGES: &str = "Trailflow gives you the packages of your contract version with your key. In the repository, \
                        `make sdk-packages` builds them into `target/packages`.";
/// Where the Postman collection is.
const COLLECTION: &str =
    "The repository has a collection of every operation, `sdk/postman/trailflow.postman_collection.json`.";
/// Where it is on this site.
pub(super) const COLLECTION_PATH: &str = "/docs/packages/trailflow.postman_collection.json";

/// The facts of this installation.
pub(super) struct Facts {
    api: String,
    support: String,
    sources: String,
    /// As Markdown, if there are any.
    packages: Option<String>,
}

impl Facts {
    pub(super) fn of(welcome: &Welcome) -> Self {
        let Welcome { support_email, support_hours, escalation, .. } = welcome;
        let sources = match welcome.source_words() {
            none if none.is_empty() => "Deliveries come from no fixed addresses.".to_owned(),
            sources => format!("Deliveries come from these addresses: {}.", sources.join(", ")),
        };
        let support = format!("Write to {support_email}: {support_hours}. {escalation}");
        Facts { api: welcome.api_url.clone(), support, sources, packages: downloads(&welcome.packages) }
    }

    /// A page's text with them.
    pub(super) fn fill(&self, text: &str) -> String {
        let text = text.replace(SUPPORT, &escaped(&self.support)).replace(SOURCES, &escaped(&self.sources));
        let collection = format!("[Download the collection]({COLLECTION_PATH}) of every operation.");
        let text = text.replace(COLLECTION, &collection).replace(API, &self.api);
        match &self.packages {
            Some(packages) => text.replace(PACKAGES, packages),
            None => text,
        }
    }
}

/// Where a package is on this site.
pub(super) fn package_path(package: &Package) -> String {
    format!("/docs/packages/{}", package.name)
}

fn downloads(packages: &[Package]) -> Option<String> {
    let link = |package: &Package| {
        let language = if package.is_npm() { "TypeScript" } else { "Python" };
        format!("[{}]({}) for {language}", package.name, package_path(package))
    };
    let links: Vec<_> = packages.iter().map(link).collect();
    (!links.is_empty())
        .then(|| format!("Download the packages of this contract version: {}.", links.join(", ")))
}

/// Markdown takes these for the beginning of HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str) -> Package {
        Package { name: name.to_owned(), bytes: name.to_owned().into() }
    }

    #[test]
    fn each_sentence_stands_once_in_its_page_and_is_replaced() {
        let welcome = Welcome {
            support_hours: "Always <b>".to_owned(),
            packages: ["trailflow-1.3.0.tgz", "trailflow-1.3.0-py3-none-any.whl"].map(package).into(),
            webhook_sources: vec!["198.51.100.7/32".parse().unwrap(), "203.0.113.0/28".parse().unwrap()],
            ..Welcome::default()
        };
        let facts = Facts::of(&welcome);
        for (page, sentence, fact) in [
            (
                include_str!("../../docs/onboarding.mdx"),
                SUPPORT,
                "Write to partners@trailflow.ai: Always &lt;b>. ",
            ),
            (
                include_str!("../../docs/webhooks.mdx"),
                SOURCES,
                "Deliveries come from these addresses: 198.51.100.7, 203.0.113.0/28.",
            ),
            (
                include_str!("../../docs/sdks.mdx"),
                PACKAGES,
                "version: [trailflow-1.3.0.tgz](/docs/packages/trailflow-1.3.0.tgz) for TypeScript, \
                 [trailflow-1.3.0-py3-none-any.whl](/docs/packages/trailflow-1.3.0-py3-none-any.whl) for Python. They",
            ),
            (
                include_str!("../../docs/sdks.mdx"),
                COLLECTION,
                "[Download the collection](/docs/packages/trailflow.postman_collection.json) of every operation. Import",
            ),
        ] {
            assert_eq!(page.matches(sentence).count(), 1, "{sentence}");
            let filled = facts.fill(page);
            assert!(!filled.contains(sentence) && filled.contains(fact), "{fact}");
        }
        let local = Welcome { api_url: "http://127.0.0.1:8080".to_owned(), ..Welcome::default() };
        let filled = Facts::of(&local).fill(include_str!("../../docs/quickstart.mdx"));
        assert!(
            filled.contains("TRAILFLOW_URL=${TRAILFLOW_URL:-http://127.0.0.1:8080}") && !filled.contains(API)
        );
        let without = Facts::of(&Welcome::default()).fill(include_str!("../../docs/sdks.mdx"));
        assert!(without.contains(PACKAGES), "how to build them");
    }
}
