//! What an account may have of each thing.

use super::people::{PASSWORD, Person, Staff, code, log_in, newest_link};
use crate::harness::database::Sidedoor;
use crate::harness::on_both;

on_both! {
    async fn an_account_has_so_many_sessions_and_the_oldest_ends(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let dana = Person::join(&world, "dana@cottonwood.example", &token).await;
        // Older than the one that there is.
        let door = Sidedoor::open(&world).await;
        for n in 1..=60 {
            door.run(&format!(
                "insert into portal_sessions (id, token_hash, account_id, factor, created_at, seen_at, expires_at, address, agent)
                 select {}, {}, account_id, factor, created_at, seen_at, expires_at, address, agent
                 from portal_sessions order by id desc limit 1", door.id(n), door.hash(n)
            ))
            .await;
        }
        door.close().await;
        let mut newest = world.browser();
        assert_eq!(dana.log_in(&world, &mut newest).await.status, 303);
        assert_eq!(Sidedoor::count(&world, "portal_sessions").await, 50);
        for browser in [&newest, &dana.browser] {
            assert_eq!(browser.clone().get("/account").await.status, 200, "the newest stay");
        }
    }

    async fn an_account_has_so_many_passkeys(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let mut browser = world.browser();
        let (_, joined) = browser.make_passkey(&format!("/invitations/{token}/passkey"), "Dana").await;
        assert_eq!(joined.status, 200, "{}", joined.text);
        let door = Sidedoor::open(&world).await;
        for n in 1..=18 {
            door.run(&format!(
                "insert into portal_factors (id, account_id, kind, name, handle, data, created_at)
                 select {}, account_id, kind, name, {}, data, created_at from portal_factors where kind = 'PASSKEY' limit 1",
                door.id(n), door.hash(n)
            ))
            .await;
        }
        door.close().await;
        let (_, added) = browser.make_passkey("/account/passkeys/new", "Dana").await;
        assert!(added.leads_to("/account"), "{added:?}");
        // The script is told in words that it shows; a form without what a browser gave is told what is missing.
        let (status, problem) = browser.ask_in_vain("/account/passkeys/new", &[]).await;
        let told = "Your account has 20 passkeys, which is as many as it can have. Remove one first.";
        assert_eq!((status, problem.as_str()), (409, told));
        let sent = browser.post("/account/passkeys/new", &[]).await;
        assert!(sent.status == 400 && sent.text.contains("Your browser sent no passkey"), "{}", sent.text);
    }

    async fn whoever_is_not_asked_for_a_passkey_sees_why(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let path = format!("/invitations/{token}/passkey");
        let mut browser = world.browser();
        let (status, problem) = browser.ask_in_vain(&path, &[("name", " ")]).await;
        assert_eq!((status, problem.as_str()), (400, "Name must be one line of text."));
        // A link that does not work has a page of its own, for the script as for everybody.
        let gone = format!("/invitations/{}/passkey", token.replace(|c: char| c.is_ascii_digit(), "0"));
        let (status, page) = browser.ask_or_page(&gone, &[("name", "Dana")]).await;
        assert!(status == 404 && page.contains("This link does not work"), "{page}");
        // More often than anybody needs.
        for _ in 0..100 {
            browser.ask("/login/passkey", &[]).await;
        }
        let (status, problem) = browser.ask_in_vain("/login/passkey", &[]).await;
        assert_eq!((status, problem.as_str()), (429, "Too many attempts. Retry after 1 s."));
        assert_eq!(browser.get("/login").await.status, 200);
    }

    async fn a_browser_that_is_known_is_not_held_up_by_strangers(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let dana = Person::join(&world, "dana@cottonwood.example", &token).await;
        let mut known = dana.browser.clone();
        assert!(known.post("/logout", &[]).await.leads_to("/login"));
        // A stranger of the same network uses up what the account and the network are good for.
        let mut stranger = world.browser();
        for _ in 0..7 {
            log_in(&mut stranger, "dana@cottonwood.example", "wrong horse battery", "000000").await;
        }
        assert_eq!(log_in(&mut stranger, "dana@cottonwood.example", PASSWORD, "000000").await.status, 429);
        let right = code(&dana.seed, world.now());
        assert!(log_in(&mut known, "dana@cottonwood.example", PASSWORD, &right).await.leads_to("/"));
        // It has a count of its own, and is of no use for another account.
        let (_, token) = staff.invite("eli@cottonwood.example", "ADMIN").await;
        Person::join(&world, "eli@cottonwood.example", &token).await;
        let mut statuses = Vec::new();
        for _ in 0..7 {
            statuses.push(log_in(&mut known, "dana@cottonwood.example", "wrong horse battery", "000000").await.status);
        }
        assert_eq!(statuses, [401, 401, 401, 401, 401, 429, 429]);
    }

    async fn an_open_reset_ends_with_the_password(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let mut browser = world.browser();
        let (_, joined) = browser.make_passkey(&format!("/invitations/{token}/passkey"), "Dana").await;
        assert_eq!(joined.status, 200, "{}", joined.text);
        assert!(browser.post("/account/password", &[("password", PASSWORD)]).await.leads_to("/account"));
        assert_eq!(world.browser().post("/reset", &[("email", "dana@cottonwood.example")]).await.status, 200);
        world.mail.until("Reset your Trailflow portal password").await;
        let link = newest_link(&world, "/reset/");
        assert_eq!(world.browser().get(&format!("/reset/{link}")).await.status, 200);
        assert!(browser.post("/account/password/remove", &[]).await.leads_to("/account"));
        assert_eq!(world.browser().get(&format!("/reset/{link}")).await.status, 404, "it would bring the password back");
    }
}
