//! How much a test does: little in `make test`, the full figures in `make faults`.

/// `long` when TRAILFLOW_ROUNDS=long, else `short`.
pub fn rounds(short: usize, long: usize) -> usize {
    #[expect(clippy::disallowed_methods, reason = "the one switch of the tests")]
    let wanted = std::env::var("TRAILFLOW_ROUNDS");
    if wanted.is_ok_and(|wanted| wanted == "long") { long } else { short }
}
