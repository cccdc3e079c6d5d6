//! Everybody sees what was done in their organization, and nothing of another.

use trailflow::domain::access::{AccessState, KeyMode, Scope};
use trailflow::domain::portal::PortalRole;

use crate::harness::on_both;

on_both! {
    async fn the_organization_s_part_of_the_chain_is_shown_page_by_page(world: World) {
        let [ours, theirs] = [world.organization(AccessState::TestEnabled).await, world.organization(AccessState::TestEnabled).await];
        for _ in 0..60 {
            world.key_with(ours, KeyMode::Test, &[Scope::LoadsRead], 60).await;
        }
        world.key_with(theirs, KeyMode::Test, &[Scope::LoadsRead], 60).await;
        let mut viewer = world.member(ours, PortalRole::Viewer).await;
        let first = viewer.browser.get("/activity").await.text;
        assert_eq!(first.matches("Key created").count(), 50);
        let older = first.split("/activity?before=").nth(1).unwrap().split('"').next().unwrap();
        let second = viewer.browser.get(&format!("/activity?before={older}")).await.text;
        assert_eq!((second.matches("Key created").count(), second.contains("?before=")), (10, false));
        assert_eq!(viewer.browser.get("/activity?before=x").await.status, 404);
    }
}
