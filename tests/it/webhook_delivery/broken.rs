//! Bugs in the middle of sending: one that hits an attempt costs this attempt, and one that hits the dispatcher is seen
//! and costs a moment.

use std::time::Duration;

use serde_json::json;

use super::scene::Scene;
use super::staff::settles;
use super::telling::metric;
use crate::harness::endpoint::{EVERYTHING, Endpoint};
use crate::harness::on_both;
use crate::harness::wait::eventually;

on_both! {
    async fn an_attempt_that_panics_fails_and_frees_its_place(world: WorldBuilder) {
        let world = world.sending_with(|settings| {
            settings.in_total = 1;
            settings.retry_delays.clear();
        }).start().await;
        let (organization, token) = world.tenant().await;
        let staff = world.raw_operator(&world.operator_token().await);
        world.subscribe(&token, "http://panics.example/hook", &["load.created"]).await;
        for number in 0..3 {
            world.raw(&token).post_once(&format!("p{number}")).await;
        }
        let list = format!("/v1/organizations/{}/webhook-deliveries", organization.id);
        for delivery in staff.get(&list).await.json()["data"].as_array().unwrap() {
            let path = format!("{list}/{}", delivery["id"].as_str().unwrap());
            let failed = settles(&staff, &path, "FAILED", 1).await;
            assert_eq!(failed["attempts"][0]["error"], json!("internal"));
        }
        let endpoint = Endpoint::start().await;
        let (_, other) = world.tenant().await;
        world.subscribe(&other, &endpoint.url(), &EVERYTHING).await;
        world.raw(&other).post_once("o1").await;
        endpoint.until(1).await;
    }

    async fn a_dispatcher_that_dies_is_seen_and_started_again(world: WorldBuilder) {
        let Scene { world, token, endpoint, .. } = Scene::start(world.sending()).await;
        world.raw(&token).post_once("n1").await;
        endpoint.until(1).await;
        let name = r#"task_ended_total{task="webhook_dispatcher"}"#;
        let mut ended = None;
        for _ in 0..15 {
            // Whoever reads the clock next panics: the dispatcher does once a second.
            world.clock.panic_at(1);
            eventually("somebody has read it", || async { world.clock.has_panicked() }).await;
            tokio::time::sleep(Duration::from_millis(100)).await;
            ended = metric(&world.node, name).await;
            if ended.is_some() {
                break;
            }
        }
        assert!(ended.is_some(), "its end is counted");
        for number in 2..4 {
            world.raw(&token).post_once(&format!("n{number}")).await;
        }
        endpoint.until(3).await;
        assert_eq!(metric(&world.node, r#"task_running{task="webhook_dispatcher"}"#).await, Some(1));
        let ready = world.http.get(world.url("/health/api")).send().await.unwrap().status();
        assert_eq!(ready, 200);
    }
}
