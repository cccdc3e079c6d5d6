//! The contracts of this repository: the paths of their files, and reading them.

use std::path::Path;

use semver::Version;
use trailflow_codegen::{Document, document::text};

use crate::missing::Missing;

/// The file that exists once a partner was given the first key of a published contract.
pub const LAUNCHED: &str = "contract/launched";
/// The folder of the review records.
pub const REVIEWS: &str = "contract/reviews";

/// A contract of this repository, with its paths.
#[derive(Debug, Clone, Copy)]
pub struct Contract {
    /// The working contract.
    pub file: &'static str,
    /// The folder of its published versions.
    pub published: &'static str,
    /// The prefix of the headings of its changelog entries.
    pub title: &'static str,
    /// The folder under `generated/`.
    pub surface: &'static str,
}

/// Both contracts.
pub const CONTRACTS: [Contract; 2] = [
    Contract {
        file: "openapi.yaml",
        published: "contract/published",
        title: "Partner API",
        surface: "partner",
    },
    Contract {
        file: "operator.yaml",
        published: "contract/published/operator",
        title: "Operator API",
        surface: "operator",
    },
];

/// Reads a contract.
pub fn read(path: &Path) -> Result<Document, Missing> {
    Document::read(path).map_err(|problems| Missing::new(problems.to_string(), "Fix the contract first."))
}

/// `info.version` of a contract.
pub fn version(document: &Document) -> Result<Version, Missing> {
    let written = document.root.get("info").and_then(|info| text(info, "version")).unwrap_or_default();
    let plain = |version: &Version| version.pre.is_empty() && version.build.is_empty();
    Version::parse(written).ok().filter(plain).ok_or_else(|| {
        Missing::new(
            format!("info.version of {} is {written:?}, which is no version", document.file),
            "Write three numbers in quotes or plain: major.minor.patch.",
        )
    })
}
