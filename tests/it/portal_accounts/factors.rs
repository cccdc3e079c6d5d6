//! What one logs in with is changed by whoever has confirmed who they are, and told by mail.

use super::people::{OTHER_PASSWORD, Person, Staff, code};
use crate::harness::on_both;

on_both! {
    async fn factors_are_added_replaced_and_removed_but_the_last(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let mut dana = Person::join(&world, "dana@cottonwood.example", &token).await;
        // A passkey beside the password.
        let (mut passkey, added) = dana.browser.make_passkey("/account/passkeys/new", "").await;
        assert!(added.leads_to("/account"), "{}", added.text);
        world.mail.until("has changed").await;
        let mut other = world.browser();
        assert!(other.use_passkey("/login/passkey", &mut passkey, "/").await.leads_to("/"));
        // Another password ends the other sessions.
        let changed = dana.browser.post("/account/password", &[("password", OTHER_PASSWORD)]).await;
        assert!(changed.leads_to("/account"), "{}", changed.text);
        assert_eq!(other.get("/account").await.status, 303);
        assert_eq!(dana.browser.get("/account").await.status, 200);
        dana.password = OTHER_PASSWORD.to_owned();
        // Another app.
        let page = dana.browser.get("/account/codes").await;
        let seed = page.seed();
        let wrong = [("offer", page.field("offer")), ("code", "000000".to_owned())];
        let wrong = wrong.each_ref().map(|(name, value)| (*name, value.as_str()));
        assert_eq!(dana.browser.post("/account/codes", &wrong).await.status, 400);
        let right = [("offer", page.field("offer")), ("code", code(&seed, world.now()))];
        let right = right.each_ref().map(|(name, value)| (*name, value.as_str()));
        assert!(dana.browser.post("/account/codes", &right).await.leads_to("/account"));
        assert_eq!(dana.log_in(&world, &mut world.browser()).await.status, 401, "the old app is over");
        dana.seed = seed;
        assert_eq!(dana.log_in(&world, &mut world.browser()).await.status, 303);
        // Recovery codes are replaced as a whole.
        assert_eq!(dana.browser.get("/account/recovery-codes").await.status, 200);
        let codes = dana.browser.post("/account/recovery-codes", &[]).await.recovery_codes();
        assert!(codes.len() == 10 && codes.iter().all(|code| !dana.recovery_codes.contains(code)));
        // The password goes, and then the passkey is the last way in.
        assert!(dana.browser.post("/account/password/remove", &[]).await.leads_to("/account"));
        assert_eq!(dana.log_in(&world, &mut world.browser()).await.status, 401);
        let account = dana.browser.get("/account").await.text;
        let path = account.split('"').find(|path| path.ends_with("/remove") && path.contains("/passkeys/")).unwrap();
        assert_eq!(dana.browser.get(path).await.status, 200);
        assert_eq!(dana.browser.post(path, &[]).await.status, 409, "the last one stays");
        let (_second, added) = dana.browser.make_passkey("/account/passkeys/new", "").await;
        assert!(added.leads_to("/account"));
        assert!(dana.browser.post(path, &[]).await.leads_to("/account"));
        assert_eq!(world.browser().use_passkey("/login/passkey", &mut passkey, "/").await.status, 401);
        assert_eq!(dana.browser.post(path, &[]).await.status, 404);
    }

    async fn a_profile_has_a_name_and_a_zone(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let mut dana = Person::join(&world, "dana@cottonwood.example", &token).await;
        let form = [("name", "Dana <b>W</b>"), ("zone", "Asia/Kolkata")];
        assert!(dana.browser.post("/account", &form).await.leads_to("/account"));
        let page = dana.browser.get("/account").await.text;
        assert!(page.contains("UTC+5:30") && !page.contains("<b>W</b>"), "{page}");
        let long = "x".repeat(101);
        for (name, zone) in [("", "UTC"), ("Dana", "Mars/Olympus"), (long.as_str(), "UTC"), ("a\nb", "UTC")] {
            assert_eq!(dana.browser.post("/account", &[("name", name), ("zone", zone)]).await.status, 400, "{name} {zone}");
        }
    }
}
