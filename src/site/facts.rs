//! What the documents can tell only where Trailflow's own program serves them: the addresses and hours of this
//! installation. `docs/` has sentences that are true anywhere; some of them are replaced here.

use crate::config::Welcome;

/// Where support is found.
const SUPPORT: &str = "The support address, its hours and the escalation path are in your onboarding email and in the \
                       partner portal, under Documents.";
/// Where deliveries come from.
const SOURCES: &str =
    "If your firewall needs the addresses that deliveries come from, see Webhooks in the partner portal.";

/// The facts of this installation.
pub(super) struct Facts {
    support: String,
    sources: String,
}

impl Facts {
    pub(super) fn of(welcome: &Welcome) -> Self {
        let Welcome { support_email, support_hours, escalation, .. } = welcome;
        let sources = match welcome.source_words() {
            none if none.is_empty() => "Deliveries come from no fixed addresses.".to_owned(),
            sources => format!("Deliveries come from these addresses: {}.", sources.join(", ")),
        };
        Facts { support: format!("Write to {support_email}: {support_hours}. {escalation}"), sources }
    }

    /// A page's text with them.
    pub(super) fn fill(&self, text: &str) -> String {
        text.replace(SUPPORT, &escaped(&self.support)).replace(SOURCES, &escaped(&self.sources))
    }
}

/// Markdown takes these for the beginning of HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sentence_stands_once_in_its_page_and_is_replaced() {
        let welcome = Welcome {
            support_hours: "Always <b>".to_owned(),
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
        ] {
            assert_eq!(page.matches(sentence).count(), 1, "{sentence}");
            let filled = facts.fill(page);
            assert!(!filled.contains(sentence) && filled.contains(fact), "{fact}");
        }
    }
}
