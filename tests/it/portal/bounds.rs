//! What one person or organization may have of each thing, and what happens at the bound.

use trailflow::domain::access::AccessState;
use trailflow::domain::id::ApiKeyId;
use trailflow::domain::portal::{MOST_PEOPLE, PortalRole};

use crate::harness::database::Sidedoor;
use crate::harness::on_both;

on_both! {
    async fn rolling_again_and_again_makes_no_more_keys_that_work(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let ordinary = [("name", "sync"), ("limit", "60"), ("expires", "90"), ("scope", "loads:read")];
        assert_eq!(admin.send("/keys/new", &ordinary).await.status, 200);
        let mut statuses = Vec::new();
        for _ in 0..22 {
            // Keys of one moment are in no order.
            world.clock.advance_ms(1_000);
            let newest = world.usable_keys(organization).await.remove(0);
            let path = format!("/keys/{}/roll", ApiKeyId::from_uuid(newest.id));
            statuses.push(admin.send(&path, &[("overlap", "14")]).await.status);
        }
        let rolled = statuses.iter().filter(|status| **status == 200).count();
        assert_eq!((rolled, statuses[19]), (19, 409), "{statuses:?}");
        assert_eq!(world.usable_keys(organization).await.len(), 20);
        // Without an overlap there are no more than before.
        let newest = world.usable_keys(organization).await.remove(0);
        let path = format!("/keys/{}/roll", ApiKeyId::from_uuid(newest.id));
        assert_eq!(admin.send(&path, &[("overlap", "0")]).await.status, 200);
    }

    async fn an_organization_has_so_many_people_and_lists_them_all(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        // Those who were removed are not in the way of those who are there.
        let door = Sidedoor::open(&world).await;
        copy_users(&door, 600, "REVOKED", "1").await;
        copy_users(&door, MOST_PEOPLE - 2, "INVITED", "null").await;
        door.close().await;
        let last = [("email", "last@cottonwood.example"), ("role", "VIEWER")];
        assert!(admin.send("/people/invite", &last).await.leads_to("/people?done=invited"));
        let shown = admin.browser.get("/people").await.text;
        assert!(shown.contains("last@cottonwood.example"), "somebody new is listed");
        let more = admin.send("/people/invite", &[("email", "more@cottonwood.example"), ("role", "VIEWER")]).await;
        assert!(more.status == 400 && more.text.contains("200 people"), "{}", more.text);
        // Somebody who is invited already is no further one.
        assert!(admin.send("/people/invite", &last).await.leads_to("/people?done=invited"));
    }

    async fn invitations_have_a_pace(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let mut statuses = Vec::new();
        for _ in 0..62 {
            statuses.push(admin.send("/people/invite", &[("email", "often@cottonwood.example"), ("role", "VIEWER")]).await.status);
        }
        let sent = statuses.iter().filter(|status| **status == 303).count();
        assert_eq!((sent, statuses[61]), (50, 429), "{statuses:?}");
        // Another organization's are not held up, and theirs go on after a while.
        let other = world.organization(AccessState::TestEnabled).await;
        let mut neighbour = world.member(other, PortalRole::Admin).await;
        let form = [("email", "often@cottonwood.example"), ("role", "VIEWER")];
        assert_eq!(neighbour.send("/people/invite", &form).await.status, 303);
        world.clock.advance_ms(60_000);
        assert_eq!(admin.send("/people/invite", &form).await.status, 303);
    }
}

/// Users of the only organization that there is, in this state.
async fn copy_users(door: &Sidedoor, count: usize, status: &str, revoked_at: &str) {
    for n in 0..count {
        let id = door.id(n as u128 + if status == "REVOKED" { 1 } else { 1 << 80 });
        door.run(&format!(
            "insert into portal_users (id, organization_id, email, role, status, invited_at, revoked_at, created_at, updated_at)
             select {id}, organization_id, '{status}{n}@cottonwood.example', 'VIEWER', '{status}', 0, {revoked_at}, 0, 0
             from portal_users where status = 'ACTIVE'"
        ))
        .await;
    }
}
