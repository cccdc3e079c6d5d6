//! What the tests share: servers on either backend, organizations and keys, clients, a clock to move.

pub mod ask;
pub mod authority;
pub mod backend;
pub mod by_hand;
pub mod clock;
pub mod cursed;
pub mod database;
pub mod described;
pub mod edge;
pub mod endpoint;
pub mod faithful;
pub mod freight;
pub mod hammer;
pub mod idempotency;
pub mod judge;
pub mod large;
pub mod mail;
pub mod mail_server;
pub mod names;
pub mod postgres_server;
pub mod process;
pub mod proxy;
pub mod raw;
pub mod redis;
/// A Redis of a test's own; the same as the unit tests of the limits use.
#[path = "../../../src/limits/conformance/server.rs"]
#[allow(dead_code, reason = "the unit tests use all of it")]
pub mod redis_server;
pub mod ring;
pub mod rounds;
pub mod segments;
pub mod sound;
pub mod wait;
pub mod wire;
pub mod world;

pub use backend::Backend;
pub use world::{Organization, World, http_with, plain_http};

/// Defines a test that runs on both backends: `on_both! { async fn name(world: World) { … } }`.
macro_rules! on_both {
    ($($(#[$meta:meta])* async fn $name:ident($world:ident : World) $body:block)+) => {$(
        $(#[$meta])*
        mod $name {
            #[allow(unused_imports, reason = "some tests need nothing but the world")]
            use super::*;
            async fn run($world: $crate::harness::World) $body

            #[tokio::test(flavor = "multi_thread")]
            async fn embedded() {
                run($crate::harness::World::start($crate::harness::Backend::Embedded).await).await;
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn postgres_redis() {
                run($crate::harness::World::start($crate::harness::Backend::PostgresRedis).await).await;
            }
        }
    )+};
}
pub(crate) use on_both;
