//! What this program is: its version, its commit, the contracts that it speaks, and its schema.

use crate::documents::OPENAPI_JSON;
use crate::store::diagnosis::schema_version;

/// The operator API's contract, of which only the version is used here.
const OPERATOR_JSON: &str = include_str!("../../generated/operator/openapi.json");

/// A program, as it was built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Build {
    /// The program's version.
    pub version: &'static str,
    /// The commit; `None` where the build knew none (see `build.rs`).
    pub commit: Option<&'static str>,
    /// The version of the Partner API's contract.
    pub contract: &'static str,
    /// The version of the operator API's contract.
    pub operator_contract: &'static str,
    /// The newest step of the database's schema.
    pub schema: String,
}

impl Build {
    /// This program.
    #[must_use]
    pub fn of_this_program() -> Build {
        Build {
            version: env!("CARGO_PKG_VERSION"),
            commit: option_env!("TRAILFLOW_COMMIT"),
            contract: of_contract(OPENAPI_JSON),
            operator_contract: of_contract(OPERATOR_JSON),
            schema: schema_version(),
        }
    }
}

/// A contract's version. Every start wants it, so the document, which begins with it, is not parsed as a whole.
fn of_contract(json: &'static str) -> &'static str {
    let version = json.split_once("\"version\": \"").and_then(|(_, rest)| rest.split_once('"'));
    version.map_or("-", |(version, _)| version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_versions_are_those_of_the_contracts() {
        let build = Build::of_this_program();
        assert_eq!(build.contract, crate::documents::contract_version());
        let operator: serde_json::Value = serde_json::from_str(OPERATOR_JSON).unwrap();
        assert_eq!(build.operator_contract, operator["info"]["version"]);
        assert!(build.schema.starts_with("m00"), "{}", build.schema);
    }
}
