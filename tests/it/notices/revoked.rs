//! What is told of revoked keys that are used.

use serde_json::json;
use trailflow::clock::uuid_at;
use trailflow::domain::access::{AccessState, KeyMode, Scope};
use trailflow::domain::moment::written;
use trailflow::store::requests::NewRequest;

use super::{ADMIN, Desk, MINUTE_MS, TECHNICAL, id_of};
use crate::harness::on_both;

on_both! {
    async fn a_revoked_key_that_is_used(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let desk = Desk::of(&world, organization).await;
        let token = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 60).await;
        let key = id_of(&token).to_string();
        desk.to_key("revokeApiKey", &key, json!({"reason": "Leaked"})).await;
        desk.told_nothing().await;
        for _ in 0..3 {
            assert_eq!(world.raw(&token).get("/v1/loads").await.status, 401);
        }
        world.app().requests.flush().await.unwrap();
        world.look_for_notices().await;
        let mail = desk.told(&[ADMIN, TECHNICAL]).await;
        assert!(mail.subject.contains("revoked API key under test is used") && mail.text.contains("127.0.0.1"), "{}", mail.text);
        assert_eq!(world.raw(&token).get("/v1/loads").await.status, 401);
        world.app().requests.flush().await.unwrap();
        desk.told_nothing().await;
    }

    async fn the_first_use_of_a_revoked_key_is_told_with_its_address(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let desk = Desk::of(&world, organization).await;
        let token = world.key(organization).await;
        world.revoke(organization, &token).await;
        let used = |minutes_ago: i64, address: &str| NewRequest {
            id: uuid_at(world.now()),
            at: world.now() - minutes_ago * MINUTE_MS,
            caller: Some((id_of(&token).uuid(), organization.id.uuid())),
            operation: "listLoads",
            status: 401,
            code: Some("unauthorized"),
            cause: Some("REVOKED"),
            replayed: false,
            micros: 200,
            address: address.parse().unwrap(),
        };
        // The first address is neither the smallest nor that of the first row.
        let uses = [used(3, "203.0.113.9"), used(9, "198.51.100.7"), used(1, "192.0.2.1")];
        world.app().store.log_requests(&uses).await.unwrap();
        let mail = desk.told(&[ADMIN, TECHNICAL]).await;
        for (place, told) in [("203.0.113.9", false), ("198.51.100.7", true), ("192.0.2.1", false)] {
            assert_eq!(mail.text.contains(place), told, "{place}: {}", mail.text);
        }
        assert!(mail.text.contains(&written(uses[1].at)), "{}", mail.text);
        desk.told_nothing().await;
    }
}
