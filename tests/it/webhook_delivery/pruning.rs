//! The log of deliveries is kept for 30 days, and the bytes of an event a few days longer.

use serde_json::{Value, json};

use super::scene::Scene;
use crate::harness::database::Sidedoor;
use crate::harness::endpoint::{Behave, EVERYTHING, Endpoint};
use crate::harness::on_both;
use crate::harness::wait::eventually;

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
