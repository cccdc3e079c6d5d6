//! An invitation is looked at as often as anybody likes, and accepted once, together with something to log in with.

use super::browser::Shown;
use super::people::{PASSWORD, Person, Staff, code, joining, pairs};
use crate::harness::database::Sidedoor;
use crate::harness::{World, on_both};

const WEEK_MS: i64 = 7 * 24 * 60 * 60 * 1000;

/// What every link that does not work is answered with.
async fn gone(world: &World, token: &str) -> [Shown; 2] {
    let path = format!("/invitations/{token}");
    let form = [("name", "Dana"), ("password", PASSWORD), ("offer", ""), ("code", "123456")];
    [world.browser().get(&path).await, world.browser().post(&path, &form).await]
}

on_both! {
    async fn looking_changes_nothing_and_joining_works_once(world: World) {
        let staff = Staff::of(&world).await;
        let (_user, token) = staff.invite("Dana@Cottonwood.example", "ADMIN").await;
        let path = format!("/invitations/{token}");
        let door = Sidedoor::open(&world).await;
        let tables = ["portal_users", "portal_accounts", "portal_sessions", "portal_ceremonies", "audit_entries"];
        let mut before = Vec::new();
        for table in tables {
            before.push(door.rows_as_text(table).await);
        }
        for _ in 0..50 {
            assert_eq!(world.browser().get(&path).await.status, 200);
            assert_eq!(world.browser().head(&path).await.status, 200);
        }
        for (table, before) in tables.into_iter().zip(before) {
            assert_eq!(door.rows_as_text(table).await, before, "{table}");
        }
        let page = world.browser().get(&path).await;
        for told in ["Join Organization", "dana@cottonwood.example", "Admin", "under test", "2026"] {
            assert!(page.text.contains(told), "{told} is told: {}", page.text);
        }
        let mut person = Person::join(&world, "dana@cottonwood.example", &token).await;
        assert_eq!(person.recovery_codes.len(), 10);
        assert_eq!(person.browser.get("/account").await.status, 200);
        assert_eq!(world.browser().get(&path).await.status, 404);
        door.close().await;
    }

    async fn links_that_do_not_work_are_answered_alike(world: World) {
        let staff = Staff::of(&world).await;
        let (_, used) = staff.invite("used@cottonwood.example", "VIEWER").await;
        Person::join(&world, "used@cottonwood.example", &used).await;
        let (_, replaced) = staff.invite("replaced@cottonwood.example", "VIEWER").await;
        staff.invite("replaced@cottonwood.example", "VIEWER").await;
        let (user, revoked) = staff.invite("revoked@cottonwood.example", "VIEWER").await;
        assert_eq!(staff.revoke(&user).await.status, 200);
        let (_, expired) = staff.invite("expired@cottonwood.example", "VIEWER").await;
        world.clock.advance_ms(WEEK_MS);
        let unknown = expired.replace(|c: char| c.is_ascii_digit(), "0");
        let expected = gone(&world, "x").await;
        assert!(expected.iter().all(|shown| shown.status == 404), "{expected:?}");
        assert_eq!(expected[0].text, expected[1].text);
        for token in [used, replaced, revoked, expired, unknown] {
            assert_eq!(gone(&world, &token).await, expected, "{token}");
        }
    }

    async fn what_is_wrong_with_a_form_is_told_and_nothing_is_used_up(world: World) {
        let staff = Staff::of(&world).await;
        let (_user, token) = staff.invite("dana@cottonwood.example", "VIEWER").await;
        let path = format!("/invitations/{token}");
        let mut browser = world.browser();
        let page = browser.get(&path).await;
        let seed = page.seed();
        let right = code(&seed, world.now());
        for (password, code, wrong) in [
            (PASSWORD, "000000", "your authenticator app shows now"),
            ("too short", right.as_str(), "at least 15 characters"),
            ("dana.cottonwood.example", right.as_str(), "too easy to guess"),
            ("aaaaaaaaaaaaaaaaaaaaaa", right.as_str(), "too easy to guess"),
        ] {
            let shown = browser.post(&path, &pairs(&joining(&page, password, code))).await;
            assert_eq!(shown.status, 400, "{}", shown.text);
            assert!(shown.text.contains(wrong), "{wrong}: {}", shown.text);
            assert_eq!(shown.seed(), seed, "the app need not be set up again");
            assert!(!shown.text.contains(password), "a password is never shown");
        }
        let shown = browser.post(&path, &pairs(&joining(&page, "too short", "000000"))).await;
        for wrong in ["Fix the fields", "your authenticator app shows now", "at least 15 characters"] {
            assert!(shown.status == 400 && shown.text.contains(wrong), "{wrong}: {}", shown.text);
        }
        assert!(!shown.text.contains("Code is not the code"), "{}", shown.text);
        assert_eq!(world.metrics().await.value("portal_password_hashes_total"), Some(0), "nothing was hashed for them");
        let joined = browser.post(&path, &pairs(&joining(&page, PASSWORD, &right))).await;
        assert_eq!(joined.status, 200, "{}", joined.text);
    }

    async fn a_passkey_joins_and_logs_in(world: World) {
        let staff = Staff::of(&world).await;
        let (_user, token) = staff.invite("dana@cottonwood.example", "DEVELOPER").await;
        let mut browser = world.browser();
        let path = format!("/invitations/{token}/passkey");
        let (mut passkey, joined) = browser.make_passkey(&path, "Dana Whitfield").await;
        assert_eq!(joined.status, 200, "{}", joined.text);
        assert_eq!(joined.recovery_codes().len(), 10);
        assert_eq!(browser.get("/account").await.status, 200);
        let mut other = world.browser();
        let shown = other.use_passkey("/login/passkey", &mut passkey, "/account").await;
        assert!(shown.leads_to("/account"), "{shown:?}");
        assert_eq!(other.get("/account").await.status, 200);
    }

    async fn an_account_joins_a_second_organization_and_switches(world: World) {
        let first = Staff::of(&world).await;
        let (_, token) = first.invite("dana@cottonwood.example", "ADMIN").await;
        let mut person = Person::join(&world, "dana@cottonwood.example", &token).await;
        let second = Staff::of(&world).await;
        let (user, token) = second.invite("dana@cottonwood.example", "VIEWER").await;
        let path = format!("/invitations/{token}");
        let page = world.browser().get(&path).await;
        assert!(page.text.contains("Sign in to join") && !page.text.contains("name=\"offer\""), "{}", page.text);
        // A second account of the same address cannot be made.
        let form = [("name", "Dana"), ("password", PASSWORD), ("offer", ""), ("code", "123456")];
        assert_eq!(world.browser().post(&path, &form).await.status, 409);
        let before = person.browser.session().unwrap().to_owned();
        assert!(person.browser.post(&format!("{path}/join"), &[]).await.leads_to("/"));
        assert_ne!(person.browser.session(), Some(before.as_str()), "a new token");
        let organizations = person.browser.get("/organizations").await;
        assert_eq!(organizations.text.matches("<li>").count(), 2, "{}", organizations.text);
        // They choose at the next login.
        let mut other = world.browser();
        assert!(person.log_in(&world, &mut other).await.leads_to("/organizations"));
        let before = other.session().unwrap().to_owned();
        assert!(other.post(&format!("/organizations/{user}"), &[]).await.leads_to("/"));
        assert_ne!(other.session(), Some(before.as_str()), "a new token");
        // Of others, one cannot.
        let (stranger, _) = second.invite("else@cottonwood.example", "VIEWER").await;
        assert_eq!(other.post(&format!("/organizations/{stranger}"), &[]).await.status, 404);
    }

    async fn an_invitation_of_somebody_else_cannot_be_attached(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let mut person = Person::join(&world, "dana@cottonwood.example", &token).await;
        let (_, token) = staff.invite("else@cottonwood.example", "ADMIN").await;
        assert_eq!(person.browser.post(&format!("/invitations/{token}/join"), &[]).await.status, 409);
        assert_eq!(world.browser().get(&format!("/invitations/{token}")).await.status, 200);
    }

    async fn two_who_accept_at_once_are_one(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let path = format!("/invitations/{token}");
        let (mut one, mut other) = (world.browser(), world.browser());
        let page = one.get(&path).await;
        let form = joining(&page, PASSWORD, &code(&page.seed(), world.now()));
        let form = pairs(&form);
        let (first, second) = tokio::join!(one.post(&path, &form), other.post(&path, &form));
        let joined = [&first, &second].into_iter().filter(|shown| shown.status == 200).count();
        assert_eq!(joined, 1, "{first:?} {second:?}");
        assert_eq!(Sidedoor::count(&world, "portal_accounts").await, 1);
    }
}
