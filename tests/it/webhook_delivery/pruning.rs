//! The log of deliveries is kept for 30 days, and the bytes of an event a few days longer.

use serde_json::{Value, json};

use super::scene::Scene;
use crate::harness::database::Sidedoor;
use crate::harness::endpoint::{Behave, EVERYTHING, Endpoint};
use crate::harness::wait::eventually;
use crate::harness::{Backend, World, on_both};

const DAY_HOURS: i64 = 24;

on_both! {
    async fn what_is_30_days_old_goes_and_what_is_younger_stays(world: WorldBuilder) {
        let endpoint = Endpoint::behaving(|arrived| {
            Behave::Status(if arrived.json()["orderNumber"] == "fails" { 500 } else { 200 })
        }).await;
        let world = world.sending_with(|settings| settings.retry_delays.clear());
        let Scene { world, organization, token, staff, endpoint: _endpoint, .. } =
            Scene::with(world, endpoint, &EVERYTHING).await;
        let list = format!("/v1/organizations/{}/webhook-deliveries", organization.id);
        let states = || async {
            let listed = staff.get(&list).await.json();
            listed["data"].as_array().unwrap().iter().map(|one| one["state"].clone()).collect::<Vec<Value>>()
        };
        world.raw(&token).post_once("fails").await;
        world.raw(&token).post_once("arrives").await;
        eventually("one has failed and one arrived", || async { states().await == ["DELIVERED", "FAILED"] }).await;
        let side = Sidedoor::open(&world).await;
        let rows = async |table: &str| side.rows_as_text(table).await.len();
        world.clock.advance_hours(29 * DAY_HOURS);
        world.raw(&token).post_once("young").await;
        eventually("the young one arrived", || async { states().await.len() == 3 && states().await[0] == "DELIVERED" }).await;
        world.clock.advance_hours(2 * DAY_HOURS);
        eventually("the old ones are gone", || async { states().await == ["DELIVERED"] }).await;
        assert_eq!(rows("webhook_queue").await, 0, "the one that failed rests no longer");
        assert_eq!(rows("webhook_payloads").await, 3, "one replayed on its last day still has its bytes");
        // 72 hours and a day after the log.
        world.clock.advance_hours(4 * DAY_HOURS);
        eventually("the bytes of the old ones are gone", || async { rows("webhook_payloads").await == 1 }).await;
        world.clock.advance_hours(31 * DAY_HOURS);
        eventually("nothing is left", || async {
            rows("webhook_payloads").await + rows("webhook_deliveries").await == 0
        }).await;
        assert_eq!(staff.get(&list).await.json()["data"], json!([]));
    }
}

/// 2,500 deliveries of 1970 that failed and that nobody replayed, as one transaction. Their payloads are gone.
const PARKED: &str = "
    insert into webhook_deliveries
        (organization_id, id, subscription_id, payload_id, event_type, state, attempts, created_at)
        select organization_id, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, id, id, 'load.created',
            'FAILED', '[]', 1
        from webhook_subscriptions, generate_series(1, 2500) n;
    insert into webhook_queue (organization_id, subscription_id, due_at, delivery_id, payload_id, event_type, tries)
        select organization_id, subscription_id, null, id, payload_id, event_type, 1
        from webhook_deliveries where state = 'FAILED';
    delete from webhook_payloads";

#[tokio::test(flavor = "multi_thread")]
async fn pruning_reads_the_log_about_once_when_it_was_empty_when_it_was_analyzed() {
    let world = World::builder(Backend::PostgresRedis).sending();
    let Scene { world, token, endpoint: _endpoint, .. } = Scene::start(world).await;
    let side = Sidedoor::open(&world).await;
    world.raw(&token).post_once("young").await;
    world.until_recorded(1).await;
    side.run("vacuum analyze webhook_queue").await;
    side.run("vacuum analyze webhook_deliveries").await;
    side.run(PARKED).await;
    let rows = async |table: &str| side.rows_as_text(table).await.len();
    eventually("the parked ones are gone", || async {
        rows("webhook_queue").await == 0 && rows("webhook_deliveries").await == 1
    })
    .await;
    let figure = async |sql: &str| side.lines(sql.to_owned()).await[0].parse::<usize>().unwrap();
    eventually("PostgreSQL has counted it", || async {
        let deleted =
            "select n_tup_del::text as line from pg_stat_user_tables where relname = 'webhook_deliveries'";
        figure(deleted).await == 2_500
    })
    .await;
    let read = "select sum(idx_tup_read)::bigint::text as line
        from pg_stat_user_indexes where relname in ('webhook_queue', 'webhook_deliveries')";
    let read = figure(read).await;
    // Comparing each with each would read seven millions.
    assert!(read < 500_000, "{read} rows of the indexes were read to remove 2,500");
    side.close().await;
}
