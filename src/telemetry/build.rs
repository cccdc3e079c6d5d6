//! What this program is: its version, its commit, the contracts that it speaks, and its schema.

use crate::documents::{contract_version, version_of};
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
            contract: contract_version(),
            operator_contract: version_of(OPERATOR_JSON),
            schema: schema_version(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::OPENAPI_JSON;

    #[test]
    fn the_versions_are_those_of_the_contracts() {
        let build = Build::of_this_program();
        for (version, json) in [(build.contract, OPENAPI_JSON), (build.operator_contract, OPERATOR_JSON)] {
            let contract: serde_json::Value = serde_json::from_str(json).unwrap();
            assert_eq!(contract["info"]["version"], version);
        }
        assert!(build.schema.starts_with("m00"), "{}", build.schema);
    }
}
