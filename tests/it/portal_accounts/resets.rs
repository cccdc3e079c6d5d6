//! A new password by a mailed link: once, for an hour, and never past the second factor.

use super::people::{OTHER_PASSWORD, PASSWORD, Person, Staff, code, log_in, newest_link};
use crate::harness::database::Sidedoor;
use crate::harness::on_both;

on_both! {
    async fn a_reset_ends_sessions_and_keeps_the_second_factor(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let mut dana = Person::join(&world, "dana@cottonwood.example", &token).await;
        let mut browser = world.browser();
        let known = browser.post("/reset", &[("email", "Dana@cottonwood.example")]).await;
        let unknown = browser.post("/reset", &[("email", "nobody@cottonwood.example")]).await;
        assert_eq!((known.status, &known), (200, &unknown), "the page does not tell who has an account");
        world.mail.until("Reset your").await;
        let link = newest_link(&world, "/reset/");
        let path = format!("/reset/{link}");
        for _ in 0..5 {
            assert_eq!(browser.get(&path).await.status, 200);
        }
        let weak = browser.post(&path, &[("password", "dana@cottonwood.example")]).await;
        assert_eq!(weak.status, 400, "{}", weak.text);
        assert_eq!(browser.post(&path, &[("password", OTHER_PASSWORD)]).await.status, 200);
        assert!(dana.browser.get("/account").await.leads_to("/login?next=%2Faccount"), "all sessions are over");
        world.mail.until("has changed").await;
        // The password alone opens nothing.
        assert_eq!(log_in(&mut browser, &dana.email, OTHER_PASSWORD, "").await.status, 401);
        assert_eq!(dana.log_in(&world, &mut browser).await.status, 401, "the old password is over");
        let fresh = Person { password: OTHER_PASSWORD.to_owned(), ..dana };
        assert_eq!(fresh.log_in(&world, &mut browser).await.status, 303);
        assert_eq!(browser.get(&path).await.status, 404, "it was used");
    }

    async fn links_that_do_not_work_are_answered_alike(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        Person::join(&world, "dana@cottonwood.example", &token).await;
        let mut browser = world.browser();
        let mut links = Vec::new();
        for _ in 0..2 {
            let sent = world.mail.count();
            browser.post("/reset", &[("email", "dana@cottonwood.example")]).await;
            world.mail.until_more_than(sent).await;
            links.push(newest_link(&world, "/reset/"));
        }
        let replaced = browser.get(&format!("/reset/{}", links[0])).await;
        assert_eq!(replaced.status, 404);
        assert_eq!(browser.get(&format!("/reset/{}", links[1])).await.status, 200);
        world.clock.advance_ms(60 * 60 * 1000);
        for link in [links[1].as_str(), "x", &token] {
            assert_eq!(browser.get(&format!("/reset/{link}")).await, replaced, "{link}");
            let sent = browser.post(&format!("/reset/{link}"), &[("password", PASSWORD)]).await;
            assert_eq!(sent, replaced, "{link}");
        }
    }

    async fn nobody_is_flooded_with_mail(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        Person::join(&world, "dana@cottonwood.example", &token).await;
        let mut statuses = Vec::new();
        for _ in 0..5 {
            statuses.push(world.browser().post("/reset", &[("email", "dana@cottonwood.example")]).await.status);
        }
        assert_eq!(statuses, [200, 200, 200, 429, 429]);
    }

    async fn whoever_lost_a_passkey_gets_in_with_a_recovery_code(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let mut browser = world.browser();
        let (_lost, joined) = browser.make_passkey(&format!("/invitations/{token}/passkey"), "Dana").await;
        let codes = joined.recovery_codes();
        browser.post("/reset", &[("email", "dana@cottonwood.example")]).await;
        world.mail.until("Reset your").await;
        let link = newest_link(&world, "/reset/");
        assert_eq!(browser.post(&format!("/reset/{link}"), &[("password", PASSWORD)]).await.status, 200);
        let mut fresh = world.browser();
        assert_eq!(log_in(&mut fresh, "dana@cottonwood.example", PASSWORD, &codes[0]).await.status, 303);
        // And sets an authenticator app up.
        let page = fresh.get("/account/codes").await;
        let form = [("offer", page.field("offer")), ("code", code(&page.seed(), world.now()))];
        let form = form.each_ref().map(|(name, value)| (*name, value.as_str()));
        assert!(fresh.post("/account/codes", &form).await.leads_to("/account"));
        assert_eq!(Sidedoor::count(&world, "portal_factors").await, 1 + 9 + 1);
    }
}
