//! What the tests share: servers on either backend, organizations and keys, clients, a clock to move.

pub mod api_request;
pub mod authority;
pub mod backend;
pub mod builder;
pub mod by_hand;
pub mod clock;
pub mod cursed;
pub mod database;
pub mod described;
pub mod edge;
pub mod endpoint;
pub mod faithful;
pub mod frames;
pub mod freight;
pub mod hammer;
pub mod idempotency;
pub mod judge;
pub mod large;
pub mod mail;
pub mod mail_server;
pub mod metrics;
pub mod names;
pub mod process;
pub mod raw;
pub mod redis;
pub mod ring;
pub mod sound;
pub mod tenants;
pub mod wire;
pub mod witness;
pub mod world;

pub use backend::Backend;
pub use builder::WorldBuilder;
pub use tenants::Organization;
pub use trailflow_test_support::{
    ports, postgres_server, proxy, pulse, redis_server, required, rounds, segments, wait,
};
pub use world::{World, http_with, plain_http};

/// Defines a test that runs on both backends: `on_both! { async fn name(world: World) { … } }`. One that takes a
/// `WorldBuilder` says itself how its world is set, and starts it.
macro_rules! on_both {
    ($($(#[$meta:meta])* async fn $name:ident($world:ident : $kind:ident) $body:block)+) => {$(
        $(#[$meta])*
        mod $name {
            #[allow(unused_imports, reason = "some tests need nothing but the world")]
            use super::*;
            async fn run($world: $crate::harness::$kind) $body

            #[tokio::test(flavor = "multi_thread")]
            async fn embedded() {
                run($crate::harness::on_both!(@$kind Embedded)).await;
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn postgres_redis() {
                run($crate::harness::on_both!(@$kind PostgresRedis)).await;
            }
        }
    )+};
    (@World $backend:ident) => { $crate::harness::World::start($crate::harness::Backend::$backend).await };
    (@WorldBuilder $backend:ident) => { $crate::harness::World::builder($crate::harness::Backend::$backend) };
}
pub(crate) use on_both;
