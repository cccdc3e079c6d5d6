//! What the unit tests and the tests of the whole server share: services of a test's own that can be killed and
//! frozen, a network that misbehaves on command, and waiting for what happens in the background.
//!
//! Nothing here knows Trailflow; what does is in `tests/it/harness`.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

pub mod pooler;
pub mod ports;
pub mod postgres_server;
pub mod proxy;
pub mod pulse;
pub mod redis_server;
pub mod rounds;
pub mod segments;
pub mod wait;

/// The address or path of a service that `make test` starts.
///
/// # Panics
/// When it is not set: no test passes over a missing service in silence.
#[must_use]
pub fn required(name: &str) -> String {
    #[expect(clippy::disallowed_methods, reason = "the address of a test service")]
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set; run the tests with `make test`"))
}
