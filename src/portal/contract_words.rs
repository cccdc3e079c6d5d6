//! What the contract and its documents say of operations and error codes, for pages.

use std::sync::LazyLock;

use markdown::to_html;

use crate::contract::partner::policy;
use crate::http::Policy;

/// The operation of this name.
pub(super) fn policy_of(operation: &str) -> Option<&'static Policy> {
    policy::ALL.iter().copied().find(|policy| policy.operation == operation)
}

/// An operation's method and path, as people know it.
pub(super) fn route_of(operation: &str) -> (&'static str, &'static str) {
    match policy_of(operation) {
        Some(policy) => (policy.method, policy.path),
        None if operation.is_empty() => ("", "Operation not recorded"),
        None => ("", "Unknown route"),
    }
}

/// What is known of an error code, as markup that was written here.
pub(super) struct Advice {
    pub(super) code: &'static str,
    /// When it comes.
    pub(super) when: String,
    /// What to do about it.
    pub(super) remedy: String,
}

/// The table of codes in the documents.
static ADVICE: LazyLock<Vec<Advice>> = LazyLock::new(|| {
    let text = include_str!("../../docs/errors-and-limits.mdx");
    let table =
        text.split("{/* generated: errors */}").nth(1).and_then(|rest| rest.split("{/* end */}").next());
    let rows = table.unwrap_or_default().lines().filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| {
        let mut cells = row.split(" | ");
        let code = cells.next()?.strip_suffix('`')?;
        let (_status, when, remedy) = (cells.next()?, cells.next()?, cells.next()?.strip_suffix(" |")?);
        Some(Advice { code, when: to_html(when), remedy: to_html(remedy) })
    })
    .collect()
});

/// What to do about a code; its links lead to the documents at this address.
pub(super) fn advice(code: &str, docs_url: &str) -> Option<Advice> {
    let found = ADVICE.iter().find(|advice| advice.code == code)?;
    let linked = |html: &str| {
        let html = html.replace("href=\"#", &format!("href=\"{docs_url}/errors-and-limits#"));
        html.replace("href=\"/", &format!("href=\"{docs_url}/"))
    };
    Some(Advice { code: found.code, when: linked(&found.when), remedy: linked(&found.remedy) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_the_contract_has_words() {
        let outcomes = policy::ALL.iter().flat_map(|policy| policy.outcomes);
        for code in outcomes.flat_map(|outcome| outcome.codes) {
            let advice =
                advice(code, "https://docs.example").unwrap_or_else(|| panic!("{code} has no words"));
            assert!(advice.when.starts_with("<p>") && advice.remedy.starts_with("<p>"), "{code}");
        }
        let less = advice("payload_too_large", "https://docs.example").unwrap();
        assert_eq!(
            less.remedy,
            "<p>Send <a href=\"https://docs.example/errors-and-limits#sizes\">less</a></p>"
        );
    }
}
