//! What this program is, in words.

use std::sync::LazyLock;

use crate::telemetry::Build;

static BUILD: LazyLock<Build> = LazyLock::new(Build::of_this_program);

/// `0.1.0 (4f2a91c3d0)`; without the commit where the build knew none.
pub(super) fn program() -> String {
    match BUILD.commit {
        Some(commit) => format!("{} ({commit})", BUILD.version),
        None => BUILD.version.to_owned(),
    }
}

/// `Partner API 1.3.0, Operator API 0.4.0`
pub(super) fn contracts() -> String {
    format!("Partner API {}, Operator API {}", BUILD.contract, BUILD.operator_contract)
}

/// The text of `--version`.
pub(super) fn text() -> &'static str {
    static TEXT: LazyLock<String> =
        LazyLock::new(|| format!("{}\n{}\nSchema {}", program(), contracts(), BUILD.schema));
    &TEXT
}
