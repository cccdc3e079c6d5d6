//! How long the tests that go in rounds go on.

/// Whether the full figures are wanted (`make faults`) rather than the short version of `make test`.
#[expect(clippy::disallowed_methods, reason = "the one place where the tests ask how long they should go on")]
pub fn long() -> bool {
    std::env::var("TRAILFLOW_ROUNDS").is_ok_and(|rounds| rounds == "long")
}
