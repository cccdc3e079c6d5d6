//! What is told of deprecated operations that are still called.

use serde_json::json;
use trailflow::domain::access::{AccessState, KeyMode, Scope};
use trailflow::domain::id::ApiKeyId;
use trailflow::secrets::credential::Credential;
use trailflow::use_cases::notices::deprecated::{Ending, called};

use super::{ADMIN, DAY_MS, Desk, TECHNICAL};
use crate::harness::on_both;

impl Desk<'_> {
    /// Has organizations told of these operations now, as a node does once an hour.
    async fn look_at(&self, endings: &[Ending]) {
        let app = self.world.app();
        app.requests.flush().await.unwrap();
        called(&app.store, &app.post(), self.world.now(), endings).await.unwrap();
    }
}

on_both! {
    async fn a_deprecated_operation_that_is_called_is_told_by_key_at_each_stage(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let desk = Desk::of(&world, organization).await;
        let [first, second, revoked] = [
            world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 60).await,
            world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 60).await,
            world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 60).await,
        ];
        let id = |token: &str| ApiKeyId::from_uuid(Credential::parse(token).unwrap().id()).to_string();
        let call = async |token: &str| {
            assert_eq!(world.raw(token).get("/v1/loads").await.status, 200);
        };
        let ending = |operation, days: i64| Ending { operation, route: "GET /v1/loads".to_owned(), ends_at: world.now() + days * DAY_MS };
        let endings = [ending("listLoads", 100), ending("getTracking", 80)];
        for token in [&first, &first, &revoked] {
            call(token).await;
        }
        desk.to_key("revokeApiKey", &id(&revoked), json!({"reason": "Leaked"})).await;
        desk.look_at(&endings).await;
        desk.told_nothing().await;
        for (later, said, days) in [(10, "90 days", 90), (60, "30 days", 30), (23, "7 days", 7)] {
            world.clock.advance_ms(later * DAY_MS);
            desk.look_at(&endings).await;
            desk.told_nothing().await;
            call(&first).await;
            call(&first).await;
            desk.look_at(&endings).await;
            let mail = desk.told(&[ADMIN, TECHNICAL]).await;
            assert!(mail.subject.contains("GET /v1/loads") && mail.subject.contains(said), "{}", mail.subject);
            let text = mail.text.replace('\n', " ");
            assert!(text.contains(&id(&first)) && text.contains("2 in the last 7 days") && !text.contains(&id(&second)) && !text.contains(&id(&revoked)), "{text}");
            assert!(text.contains("/usage?period=7d#deprecated"), "{text}");
            desk.look_at(&endings).await;
            desk.told_nothing().await;
            if days == 30 {
                // Another key that begins to call is told of, and it alone.
                call(&second).await;
                desk.look_at(&endings).await;
                let text = desk.told(&[ADMIN, TECHNICAL]).await.text;
                assert!(text.contains(&id(&second)) && !text.contains(&id(&first)), "{text}");
            }
        }
        world.clock.advance_ms(7 * DAY_MS);
        call(&first).await;
        desk.look_at(&endings).await;
        desk.told_nothing().await;
    }

    async fn several_nodes_tell_once(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let desk = Desk::of(&world, organization).await;
        let token = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 60).await;
        assert_eq!(world.raw(&token).get("/v1/loads").await.status, 200);
        let ends_at = world.now() + 40 * DAY_MS;
        let endings = [Ending { operation: "listLoads", route: "GET /v1/loads".to_owned(), ends_at }];
        let other = world.another_node().await;
        let app = world.app();
        app.requests.flush().await.unwrap();
        let (post, now) = (app.post(), world.now());
        let (one, two) = tokio::join!(
            called(&app.store, &post, now, &endings),
            called(&other.app().store, &post, now, &endings),
        );
        one.unwrap();
        two.unwrap();
        desk.told(&[ADMIN, TECHNICAL]).await;
        desk.told_nothing().await;
        assert!(other.stop().await);
    }
}
