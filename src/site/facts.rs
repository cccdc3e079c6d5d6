//! What the documents can tell only where Trailflow's own program serves them: the addresses and hours of this
//! installation. `docs/` has sentences that are true anywhere; some of them are replaced here.

use crate::config::{Package, Welcome};

/// Where the Partner API is.
const API: &str = "https://api.trailflow.ai";
/// Where incidents are shown.
const STATUS: &str = "[status.trailflow.ai](https://status.trailflow.ai)";
/// Each mention of it, with what would say nothing without it.
const STATUS_MENTIONS: [&str; 4] = [
    "; [status.trailflow.ai](https://status.trailflow.ai) has the history",
    "[status.trailflow.ai](https://status.trailflow.ai) shows incidents and needs no login. ",
    " [status.trailflow.ai](https://status.trailflow.ai),",
    " For known incidents, look at [status.trailflow.ai](https://status.trailflow.ai) first.",
];
/// Where support is found.
const SUPPORT: &str = "The support address, its hours and the escalation path are in your onboarding email and in the \
                       partner portal, under Documents.";
/// Where deliveries come from.
const SOURCES: &str =
    "If your firewall needs the addresses that deliveries come from, see Webhooks in the partner portal.";

/// Whom to ask for a file.
const ASK: &str = "ask [Trailflow](/onboarding#support)";
/// Where the SDKs' packages come from.
const PACKAGES: &str = "For the packages of your contract version, ask [Trailflow](/onboarding#support).";
/// Where the Postman collection is.
const COLLECTION: &str = "For the collection of every operation, ask [Trailflow](/onboarding#support).";
/// Where it is on this site.
pub(super) const COLLECTION_PATH: &str = "/docs/packages/trailflow.postman_collection.json";
/// Where the verifiers are that no page prints.
const VERIFIERS: &str = "For the same in Go, Java and Rust, ask [Trailflow](/onboarding#support).";

/// A verifier of webhooks that no page prints.
pub(super) struct Verifier {
    language: &'static str,
    /// Where it is on this site.
    pub(super) path: &'static str,
    /// Its source.
    pub(super) text: &'static str,
}

/// All of them.
pub(super) const OTHER_VERIFIERS: [Verifier; 3] = [
    Verifier {
        language: "Go",
        path: "/docs/packages/verify.go",
        text: include_str!("../../examples/webhooks/verify.go"),
    },
    Verifier {
        language: "Java",
        path: "/docs/packages/Verify.java",
        text: include_str!("../../examples/webhooks/Verify.java"),
    },
    Verifier {
        language: "Rust",
        path: "/docs/packages/verify.rs",
        text: include_str!("../../examples/webhooks/verify.rs"),
    },
];

/// The facts of this installation.
pub(super) struct Facts {
    api: String,
    /// Empty: there is no status page.
    status: String,
    support: String,
    sources: String,
    ask: String,
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
        let (api, ask) = (welcome.api_url.clone(), format!("ask {support_email}"));
        let (status, packages) = (welcome.status_url.clone(), downloads(&welcome.packages));
        Facts { api, status, support, sources, ask, packages }
    }

    /// A page's text with them, to be rendered.
    pub(super) fn filled(&self, text: &str) -> String {
        self.fill(text, escaped)
    }

    /// A page's text with them, to be read as it is.
    pub(super) fn markdown(&self, text: &str) -> String {
        self.fill(text, str::to_owned)
    }

    /// Writes words that people set with `written`.
    fn fill(&self, text: &str, written: fn(&str) -> String) -> String {
        let text = text.replace(SUPPORT, &written(&self.support)).replace(SOURCES, &written(&self.sources));
        let collection = format!("[Download the collection]({COLLECTION_PATH}) of every operation.");
        let text =
            text.replace(COLLECTION, &collection).replace(VERIFIERS, &verifiers()).replace(API, &self.api);
        let text = match &self.packages {
            Some(packages) => text.replace(PACKAGES, packages),
            None => text,
        };
        self.with_status(&text.replace(ASK, &written(&self.ask)))
    }

    fn with_status(&self, text: &str) -> String {
        match self.status.split_once("://") {
            Some((_, host)) => text.replace(STATUS, &format!("[{host}]({})", self.status)),
            None => STATUS_MENTIONS.into_iter().fold(text.to_owned(), |text, it| text.replace(it, "")),
        }
    }
}

/// Where a package is on this site.
pub(super) fn package_path(package: &Package) -> String {
    format!("/docs/packages/{}", package.name)
}

fn verifiers() -> String {
    let [go, java, rust] =
        OTHER_VERIFIERS.map(|Verifier { language, path, .. }| format!("[{language}]({path})"));
    format!("Download the same for {go}, {java} and {rust}.")
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

/// MDX takes these for the beginning of HTML, or of a program.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('{', "&#123;")
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
            support_hours: "Always <b> {9".to_owned(),
            packages: ["trailflow-1.3.0.tgz", "trailflow-1.3.0-py3-none-any.whl"].map(package).into(),
            webhook_sources: vec!["198.51.100.7/32".parse().unwrap(), "203.0.113.0/28".parse().unwrap()],
            ..Welcome::default()
        };
        let facts = Facts::of(&welcome);
        for (page, sentence, fact) in [
            (
                include_str!("../../docs/onboarding.mdx"),
                SUPPORT,
                "Write to partners@trailflow.ai: Always &lt;b> &#123;9. ",
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
            (
                include_str!("../../docs/webhooks.mdx"),
                VERIFIERS,
                "Download the same for [Go](/docs/packages/verify.go), [Java](/docs/packages/Verify.java) and \
                 [Rust](/docs/packages/verify.rs).",
            ),
            (include_str!("../../docs/quickstart.mdx"), ASK, "for the program, ask partners@trailflow.ai"),
        ] {
            assert_eq!(page.matches(sentence).count(), 1, "{sentence}");
            let filled = facts.filled(page);
            assert!(!filled.contains(sentence) && filled.contains(fact), "{fact}");
        }
        let local = Welcome { api_url: "http://127.0.0.1:8080".to_owned(), ..Welcome::default() };
        let filled = Facts::of(&local).filled(include_str!("../../docs/quickstart.mdx"));
        assert!(
            filled.contains("TRAILFLOW_URL=${TRAILFLOW_URL:-http://127.0.0.1:8080}") && !filled.contains(API)
        );
        let without = Facts::of(&Welcome::default()).filled(include_str!("../../docs/sdks.mdx"));
        assert!(without.contains("For the packages of your contract version, ask partners@trailflow.ai."));
    }

    #[test]
    fn every_page_links_the_status_page_of_this_installation_or_none() {
        let facts = |url: &str| Facts::of(&Welcome { status_url: url.to_owned(), ..Welcome::default() });
        let (own, none) = (facts("http://127.0.0.1:8084"), facts(""));
        let mut links = 0;
        for guide in crate::documents::guides::all() {
            let filled = own.filled(guide.text);
            links += filled.matches("[127.0.0.1:8084](http://127.0.0.1:8084)").count();
            for text in [filled, none.filled(guide.text)] {
                assert!(!text.contains("status.trailflow.ai"), "{}", guide.slug);
            }
        }
        assert_eq!(links, STATUS_MENTIONS.len());
    }

    #[test]
    fn no_page_sends_readers_to_a_repository_that_it_does_not_link() {
        for guide in crate::documents::guides::all() {
            assert!(!guide.text.to_lowercase().contains("repository"), "{}", guide.slug);
        }
    }
}
