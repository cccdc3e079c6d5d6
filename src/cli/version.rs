//! What this program is: its version, its commit, and the contracts that it speaks.

use std::sync::LazyLock;

use crate::documents::OPENAPI_JSON;

/// The operator API's contract, of which only the version is used here.
const OPERATOR_JSON: &str = include_str!("../../generated/operator/openapi.json");

/// The commit that a release was built from; see `build.rs`.
const COMMIT: Option<&str> = option_env!("TRAILFLOW_COMMIT");

/// `0.1.0 (4f2a91c3d0)`; without the commit where the build knew none.
pub(super) fn program() -> String {
    match COMMIT {
        Some(commit) => format!("{} ({commit})", env!("CARGO_PKG_VERSION")),
        None => env!("CARGO_PKG_VERSION").to_owned(),
    }
}

/// `Partner API 1.3.0, Operator API 0.4.0`
pub(super) fn contracts() -> String {
    format!("Partner API {}, Operator API {}", of_contract(OPENAPI_JSON), of_contract(OPERATOR_JSON))
}

/// The text of `--version`.
pub(super) fn text() -> &'static str {
    static TEXT: LazyLock<String> = LazyLock::new(|| format!("{}\n{}", program(), contracts()));
    &TEXT
}

/// A contract's version. Every start wants it, so the document, which begins with it, is not parsed as a whole.
fn of_contract(json: &str) -> &str {
    let version = json.split_once("\"version\": \"").and_then(|(_, rest)| rest.split_once('"'));
    version.map_or("-", |(version, _)| version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_versions_are_those_of_the_contracts() {
        assert_eq!(of_contract(OPENAPI_JSON), crate::documents::contract_version());
        let operator: serde_json::Value = serde_json::from_str(OPERATOR_JSON).unwrap();
        assert_eq!(of_contract(OPERATOR_JSON), operator["info"]["version"]);
    }
}
