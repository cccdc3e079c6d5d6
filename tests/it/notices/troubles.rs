//! What is told of troubles: when they begin, once, and when they are over. Those of requests have their own files.

use serde_json::json;
use trailflow::domain::access::AccessState;

use super::{ADMIN, DAY_MS, Desk, MINUTE_MS, TECHNICAL};
use crate::harness::endpoint::{Behave, Endpoint};
use crate::harness::on_both;
use crate::harness::wait::eventually;

on_both! {
    async fn deliveries_that_begin_to_be_parked_and_arrive_again(world: WorldBuilder) {
        let world = world.sending_with(|settings| settings.retry_delays.clear()).start().await;
        let (organization, token) = world.tenant().await;
        let desk = Desk::of(&world, organization).await;
        let endpoint = Endpoint::behaving(|_| Behave::Status(500)).await;
        world.subscribe(&token, &endpoint.url(), &["load.created"]).await;
        let staff = world.raw_operator(&desk.staff);
        let settled = async |state: &str, count: usize| {
            let path = format!("/v1/organizations/{}/webhook-deliveries?state={state}", organization.id);
            eventually(state, || async { staff.get(&path).await.json()["data"].as_array().unwrap().len() == count }).await;
        };
        for number in 0..3 {
            world.raw(&token).post_once(&format!("k{number}")).await;
        }
        settled("FAILED", 3).await;
        world.look_for_notices().await;
        let mail = desk.told(&[ADMIN, TECHNICAL]).await;
        assert!(mail.subject.contains("parked") && mail.text.contains(&endpoint.url()), "{}", mail.text);
        desk.told_nothing().await;
        // Others of the same trouble are no news.
        world.clock.advance_ms(MINUTE_MS);
        world.raw(&token).post_once("k3").await;
        settled("FAILED", 4).await;
        desk.told_nothing().await;
        endpoint.behave(|_| Behave::Status(200));
        world.clock.advance_ms(MINUTE_MS);
        world.raw(&token).post_once("k4").await;
        settled("DELIVERED", 1).await;
        world.look_for_notices().await;
        assert!(desk.told(&[ADMIN, TECHNICAL]).await.subject.contains("arrive again"));
        // What is parked still was told; what is parked from now on is another trouble.
        world.clock.advance_ms(MINUTE_MS);
        desk.told_nothing().await;
        endpoint.behave(|_| Behave::Status(500));
        world.raw(&token).post_once("k5").await;
        settled("FAILED", 5).await;
        world.look_for_notices().await;
        assert!(desk.told(&[ADMIN, TECHNICAL]).await.subject.contains("parked"));
        desk.told_nothing().await;
    }

    async fn a_key_expires_in_fourteen_three_and_one_days(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let desk = Desk::of(&world, organization).await;
        let body = json!({"name": "TMS", "mode": "TEST", "scopes": ["loads:read"], "expiresAt": world.now() + 20 * DAY_MS});
        desk.done("createApiKey", body).await;
        desk.told_nothing().await;
        for (later, said) in [(6, "14 days"), (11, "3 days"), (2, "a day")] {
            world.clock.advance_ms(later * DAY_MS);
            world.look_for_notices().await;
            let mail = desk.told(&[ADMIN, TECHNICAL]).await;
            assert!(mail.subject.contains("TMS") && mail.subject.contains(said), "{}", mail.subject);
            desk.told_nothing().await;
        }
    }
}
