//! How much a test does: little in `make test`, the full figures in `make faults`.

/// Whether the full figures are wanted.
#[expect(clippy::disallowed_methods, reason = "the one place where the tests ask how long they should go on")]
pub fn long() -> bool {
    std::env::var("TRAILFLOW_ROUNDS").is_ok_and(|rounds| rounds == "long")
}

/// `full` when the full figures are wanted, else `short`.
pub fn rounds(short: usize, full: usize) -> usize {
    if long() { full } else { short }
}
