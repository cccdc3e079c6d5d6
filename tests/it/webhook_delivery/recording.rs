//! Results are recorded by key, whatever PostgreSQL assumed about the queue when it made its plan.

use super::scene::Scene;
use crate::harness::database::Sidedoor;
use crate::harness::endpoint::{Behave, EVERYTHING, Endpoint};
use crate::harness::wait::eventually;
use crate::harness::{Backend, World};

const WAITING: usize = 20_000;
/// Recorded one by one, each by a statement of its own.
const RESULTS: usize = 10;
/// Waiting retries in the queue of the only subscription.
const FILL: &str = "insert into webhook_queue
    (organization_id, subscription_id, due_at, delivery_id, payload_id, event_type, tries)
    select organization_id, id, 9000000000000 + n, md5(n::text)::uuid, md5(n::text)::uuid, 'load.created', 1
    from webhook_subscriptions, generate_series(1, 20000) n on conflict do nothing";

#[tokio::test(flavor = "multi_thread")]
async fn a_success_costs_the_same_when_the_queue_was_empty_when_it_was_analyzed() {
    costs_the_same(200).await;
}

/// This is another statement than a single success's: the one of all batches without excerpts.
#[tokio::test(flavor = "multi_thread")]
async fn a_failure_costs_the_same_when_the_queue_was_empty_when_it_was_analyzed() {
    costs_the_same(500).await;
}

async fn costs_the_same(status: u16) {
    let world = World::builder(Backend::PostgresRedis).sending();
    // Without a body, so that no excerpt is kept.
    let endpoint = Endpoint::behaving(move |_| Behave::With(status, "x-body: none".to_owned())).await;
    let Scene { world, token, endpoint: _endpoint, .. } = Scene::with(world, endpoint, &EVERYTHING).await;
    let (side, api) = (Sidedoor::open(&world).await, world.raw(&token));
    // One row in many pages: that is what PostgreSQL thinks of the queue when the first result is recorded.
    side.run(FILL).await;
    side.run("delete from webhook_queue where due_at < 9000000020000").await;
    side.run("vacuum analyze webhook_queue").await;
    api.post_once("first").await;
    world.until_recorded(1).await;
    side.run(FILL).await;
    for result in 1..=RESULTS {
        api.post_once(&format!("beside-{result}")).await;
        world.until_recorded(1 + result).await;
    }

    let figure = async |sql: &str| side.lines(sql.to_owned()).await[0].parse::<usize>().unwrap();
    eventually("PostgreSQL has counted it", || async {
        let changed = "select (n_tup_del + n_tup_upd)::text as line
            from pg_stat_user_tables where relname = 'webhook_queue'";
        figure(changed).await > WAITING
    })
    .await;
    let read = "select sum(idx_tup_read)::bigint::text as line
        from pg_stat_user_indexes where relname = 'webhook_queue'";
    let read = figure(read).await;
    // The gauge of what waits reads all of it, now and then.
    assert!(read < RESULTS * WAITING / 2, "{read} rows of the index were read for {RESULTS} results");
    side.close().await;
}
