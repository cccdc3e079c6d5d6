//! How long the long tests take.

/// Whether the full figures are asked for (`make faults`) instead of the short versions of `make test`.
pub fn long() -> bool {
    #[expect(clippy::disallowed_methods, reason = "a setting of the tests")]
    std::env::var("TRAILFLOW_ROUNDS").is_ok_and(|rounds| rounds == "long")
}
