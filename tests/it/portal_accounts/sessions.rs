//! Sessions: over at once on every node, for whatever reason they end.

use trailflow::domain::portal::PortalRole;
use trailflow::store::portal::sessions::{IDLE_MS, LIFETIME_MS, STEP_UP_MS};

use super::browser::Browser;
use super::people::{Person, Staff};
use crate::harness::api_request::ApiRequest;
use crate::harness::faithful::Api;
use crate::harness::{Organization, on_both};

async fn is_in(browser: &Browser) -> bool {
    let shown = browser.clone().get("/account").await;
    assert!(shown.status == 200 || shown.leads_to("/login?next=%2Faccount"), "{shown:?}");
    shown.status == 200
}

on_both! {
    async fn a_session_that_ended_is_dead_on_every_node(world: World) {
        let staff = Staff::of(&world).await;
        let (user, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let mut dana = Person::join(&world, "dana@cottonwood.example", &token).await;
        let nodes = [world.another_node().await, world.another_node().await, world.another_node().await];
        let portals = nodes.iter().chain([&world.node]).map(|node| node.portal_addr().unwrap());
        let portals: Vec<_> = portals.collect();
        let everywhere = async |browser: &Browser| {
            let mut seen = Vec::new();
            for portal in &portals {
                seen.push(is_in(&browser.moved_to(*portal)).await);
            }
            assert!(seen.windows(2).all(|pair| pair[0] == pair[1]), "{seen:?}");
            seen[0]
        };
        // Logged out.
        let old = dana.browser.clone();
        assert!(everywhere(&old).await);
        assert!(dana.browser.post("/logout", &[]).await.leads_to("/login"));
        assert!(dana.browser.session().is_none(), "the cookie is gone");
        assert!(!everywhere(&old).await);
        // Ended from another session, one or all.
        let (mut one, mut two, mut three) = (world.browser(), world.browser(), world.browser());
        for browser in [&mut one, &mut two, &mut three] {
            assert_eq!(dana.log_in(&world, browser).await.status, 303);
        }
        let listed = one.get("/account").await.text;
        let end = listed.split("/account/sessions/").find_map(|rest| rest.split_once("/end\"")).unwrap().0.to_owned();
        assert!(one.post(&format!("/account/sessions/{end}/end"), &[]).await.leads_to("/account"));
        assert_eq!(usize::from(everywhere(&two).await) + usize::from(everywhere(&three).await), 1);
        assert!(one.post("/account/sessions/end", &[]).await.leads_to("/account"));
        assert!(everywhere(&one).await && !everywhere(&two).await && !everywhere(&three).await);
        // Given another role, which holds on every node from the next login on.
        let organization = Organization { id: staff.organization.parse().unwrap() };
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let changed = admin.send(&format!("/people/{user}/role"), &[("role", "DEVELOPER")]).await;
        assert!(changed.leads_to("/people?done=role"), "{changed:?}");
        assert!(!everywhere(&one).await);
        assert_eq!(dana.log_in(&world, &mut one).await.status, 303);
        assert!(everywhere(&one).await);
        for portal in &portals {
            assert_eq!(one.moved_to(*portal).get("/people/invite").await.status, 403);
        }
        // Revoked by staff.
        assert_eq!(staff.revoke(&user).await.status, 200);
        assert!(!everywhere(&one).await);
        for node in nodes {
            node.stop().await;
        }
    }

    async fn sessions_end_without_use_and_at_last(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let dana = Person::join(&world, "dana@cottonwood.example", &token).await;
        let mut idle = world.browser();
        assert_eq!(dana.log_in(&world, &mut idle).await.status, 303);
        assert!(is_in(&dana.browser).await);
        world.clock.advance_ms(IDLE_MS - 60_000);
        assert!(is_in(&dana.browser).await, "it is in use");
        world.clock.advance_ms(61_000);
        assert!(!is_in(&idle).await, "it was not used for an hour");
        assert!(is_in(&dana.browser).await);
        for _ in 0..(LIFETIME_MS / (IDLE_MS / 2)) {
            world.clock.advance_ms(IDLE_MS / 2);
            is_in(&dana.browser).await;
        }
        assert!(!is_in(&dana.browser).await, "it is twelve hours old");
    }

    async fn a_step_up_lasts_ten_minutes_and_gives_a_new_token(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let mut dana = Person::join(&world, "dana@cottonwood.example", &token).await;
        assert_eq!(dana.browser.get("/account/password").await.status, 200, "they have just logged in");
        world.clock.advance_ms(STEP_UP_MS);
        let stale = dana.browser.get("/account/password").await;
        assert!(stale.leads_to("/step-up?next=%2Faccount%2Fpassword"), "{stale:?}");
        assert_eq!(dana.browser.get("/step-up?next=/account/password").await.status, 200);
        let (before, old) = (dana.browser.session().unwrap().to_owned(), dana.browser.clone());
        assert!(dana.step_up(&world).await.leads_to("/account"));
        assert_ne!(dana.browser.session(), Some(before.as_str()));
        assert!(!is_in(&old).await, "the old token is dead");
        assert_eq!(dana.browser.get("/account/password").await.status, 200);
        // A change of the organization's access ends it.
        let access = ApiRequest::of(Api::Operator, "setOrganizationAccess", &staff.organization).token(&staff.token);
        let body = serde_json::json!({"state": "DISABLED", "reason": "Unpaid."});
        let set = access.json(&body).send(&world).await;
        assert_eq!(set.status, 200, "{}", set.text);
        assert_eq!(dana.browser.get("/account/password").await.status, 303);
        assert!(is_in(&dana.browser).await, "they can still see");
    }

    async fn somebody_else_cannot_confirm(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let mut dana = Person::join(&world, "dana@cottonwood.example", &token).await;
        let (_, token) = staff.invite("key@cottonwood.example", "ADMIN").await;
        let mut other = world.browser();
        let (mut passkey, _) = other.make_passkey(&format!("/invitations/{token}/passkey"), "Key").await;
        world.clock.advance_ms(STEP_UP_MS);
        let shown = dana.browser.use_passkey("/step-up/passkey", &mut passkey, "/account").await;
        assert_eq!(shown.status, 401, "{}", shown.text);
        assert_eq!(dana.browser.get("/account/password").await.status, 303);
        assert!(other.use_passkey("/step-up/passkey", &mut passkey, "/account").await.leads_to("/account"));
        assert_eq!(other.get("/account/password").await.status, 200);
    }
}
