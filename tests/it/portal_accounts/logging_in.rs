//! Logging in: one answer to whatever is wrong, at the same cost; each code once.

use serde_json::{Value, json};

use super::authenticator::Passkey;
use super::browser::{Browser, Shown};
use super::people::{OTHER_PASSWORD, PASSWORD, Person, Staff, code, log_in};
use crate::harness::api_request::ApiRequest;
use crate::harness::faithful::Api;
use crate::harness::wait::eventually;
use crate::harness::{World, on_both};

/// An attempt, and how often Argon2 was computed for it.
async fn attempt(world: &World, email: &str, password: &str, code: &str) -> (Shown, i64) {
    let hashed = async || world.metrics().await.value("portal_password_hashes_total").unwrap();
    let before = hashed().await;
    // Each from a network of its own, so that none is held up.
    let address = [127, rand_octet(), rand_octet(), 1].into();
    let mut browser = Browser::from(world.node.portal_addr().unwrap(), address);
    let shown = log_in(&mut browser, email, password, code).await;
    (shown, hashed().await - before)
}

fn rand_octet() -> u8 {
    trailflow::clock::random::<1>()[0]
}

on_both! {
    async fn whatever_is_wrong_is_answered_alike_and_costs_one_argon2(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let dana = Person::join(&world, "dana@cottonwood.example", &token).await;
        let (user, token) = staff.invite("gone@cottonwood.example", "ADMIN").await;
        let gone = Person::join(&world, "gone@cottonwood.example", &token).await;
        assert_eq!(staff.revoke(&user).await.status, 200);
        let (_, token) = staff.invite("key@cottonwood.example", "ADMIN").await;
        let (_passkey, _) = world.browser().make_passkey(&format!("/invitations/{token}/passkey"), "Key").await;
        world.clock.advance_ms(30_000);
        let right = code(&dana.seed, world.now());
        let theirs = code(&gone.seed, world.now());
        let long = "x".repeat(10_000);
        let mut seen = Vec::new();
        for (email, password, code) in [
            ("nobody@cottonwood.example", PASSWORD, right.as_str()),
            ("", "", ""),
            ("dana@cottonwood.example", OTHER_PASSWORD, right.as_str()),
            ("dana@cottonwood.example", long.as_str(), right.as_str()),
            ("dana@cottonwood.example", PASSWORD, "000000"),
            ("dana@cottonwood.example", PASSWORD, ""),
            ("dana@cottonwood.example", PASSWORD, gone.recovery_codes[0].as_str()),
            ("gone@cottonwood.example", PASSWORD, theirs.as_str()),
            ("gone@cottonwood.example", PASSWORD, gone.recovery_codes[0].as_str()),
            // Who has a passkey only has no password.
            ("key@cottonwood.example", PASSWORD, "000000"),
        ] {
            let (mut shown, hashed) = attempt(&world, email, password, code).await;
            // The form keeps the address, and nothing else differs.
            let kept = format!("name=\"email\" type=\"email\" value=\"{email}\"");
            assert!(shown.text.contains(&kept), "{email}: {}", shown.text);
            shown.text = shown.text.replace(&kept, "");
            seen.push((email, (shown, hashed)));
        }
        let (_, (expected, _)) = seen[0].clone();
        assert_eq!(expected.status, 401, "{}", expected.text);
        for (email, (shown, hashed)) in seen {
            assert_eq!(shown, expected, "{email}");
            assert_eq!(hashed, 1, "{email}");
        }
        let (shown, hashed) = attempt(&world, "  Dana@Cottonwood.EXAMPLE ", PASSWORD, &right).await;
        assert!(shown.leads_to("/"), "{shown:?}");
        assert_eq!(hashed, 1, "and so does what is right");
    }

    async fn a_code_works_once(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let dana = Person::join(&world, "dana@cottonwood.example", &token).await;
        let now = code(&dana.seed, world.now());
        let sent = |code: String| {
            let mut browser = world.browser();
            async move { log_in(&mut browser, "dana@cottonwood.example", PASSWORD, &code).await.status }
        };
        let (one, other) = tokio::join!(sent(now.clone()), sent(now.clone()));
        assert_eq!([one.min(other), one.max(other)], [303, 401]);
        assert_eq!(sent(now).await, 401);
        // A recovery code takes its place, once.
        let recovery = dana.recovery_codes[3].to_lowercase();
        let (one, other) = tokio::join!(sent(recovery.clone()), sent(recovery.clone()));
        assert_eq!([one.min(other), one.max(other)], [303, 401]);
        assert_eq!(sent(dana.recovery_codes[4].clone()).await, 303);
    }

    async fn a_ceremony_is_used_once_and_soon(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let mut browser = world.browser();
        let (mut passkey, _) = browser.make_passkey(&format!("/invitations/{token}/passkey"), "Dana").await;
        let mut other = world.browser();
        let asked = other.ask("/login/passkey", &[]).await;
        let (ceremony, credential) = (asked["ceremony"].as_str().unwrap(), passkey.answer(&asked));
        let form = [("ceremony", ceremony), ("credential", credential.as_str())];
        assert_eq!(other.post("/login/passkey", &form).await.status, 303);
        let refused = other.post("/login/passkey", &form).await;
        assert_eq!(refused.status, 401, "it was used");
        let late = other.ask("/login/passkey", &[]).await;
        let credential = passkey.answer(&late);
        world.clock.advance_ms(5 * 60 * 1000);
        let form = [("ceremony", late["ceremony"].as_str().unwrap()), ("credential", credential.as_str())];
        assert_eq!(other.post("/login/passkey", &form).await, refused, "it is too late");
        // Without a finger or a PIN, somebody who found the device would get in.
        let asked = other.ask("/login/passkey", &[]).await;
        let credential = passkey.answer_unverified(&asked);
        let form = [("ceremony", asked["ceremony"].as_str().unwrap()), ("credential", credential.as_str())];
        assert_eq!(other.post("/login/passkey", &form).await, refused);
        // A passkey of nobody.
        let asked = other.ask("/login/passkey", &[]).await;
        let strange = serde_json::json!({"publicKey": {"user": {"id": "AAAAAAAAAAAAAAAAAAAAAA"},
            "rp": {"id": "portal.trailflow.ai"}, "challenge": "AAAA"}});
        let credential = Passkey::make(&strange).0.answer(&asked);
        let form = [("ceremony", asked["ceremony"].as_str().unwrap()), ("credential", credential.as_str())];
        assert_eq!(other.post("/login/passkey", &form).await, refused);
    }

    async fn a_login_leads_to_own_pages_only(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let dana = Person::join(&world, "dana@cottonwood.example", &token).await;
        let mut browser = world.browser();
        for (next, leads_to) in [("/keys?a=1", "/keys?a=1"), ("https://evil.example/", "/"), ("//evil.example", "/")] {
            world.clock.advance_ms(30_000);
            let code = code(&dana.seed, world.now());
            let form = [("email", "dana@cottonwood.example"), ("password", PASSWORD), ("code", &code), ("next", next)];
            assert!(browser.post("/login", &form).await.leads_to(leads_to), "{next}");
        }
    }

    async fn a_new_device_is_told_by_mail(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let dana = Person::join(&world, "dana@cottonwood.example", &token).await;
        let mut same = dana.browser.clone();
        assert_eq!(dana.log_in(&world, &mut same).await.status, 303);
        tokio::time::sleep(std::time::Duration::from_millis(1_500)).await;
        assert!(!world.mail.last().subject.contains("New sign-in"), "this browser is known");
        let mut other = world.browser();
        assert_eq!(dana.log_in(&world, &mut other).await.status, 303);
        let mail = world.mail.until("New sign-in").await;
        assert_eq!(mail.to, "dana@cottonwood.example");
        assert!(mail.text.contains("Chrome on Linux") && mail.text.contains("127.0.0.1"), "{}", mail.text);
    }

    async fn staff_see_when_and_with_what_somebody_signs_in(world: World) {
        let staff = Staff::of(&world).await;
        let seen = async || {
            let ask = ApiRequest::of(Api::Operator, "listPortalUsers", &staff.organization).token(&staff.token);
            let listed = ask.send(&world).await.body["data"][0].clone();
            let mut one = ApiRequest::of(Api::Operator, "getPortalUser", &staff.organization).token(&staff.token);
            let id = listed["id"].as_str().unwrap();
            one.path = one.policy.path.replace("{organizationId}", &staff.organization).replace("{userId}", id);
            assert_eq!(one.send(&world).await.body["data"], listed);
            listed["signIn"].clone()
        };
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        // Whoever has the email can be faster than the note that it was sent.
        eventually("nothing changes meanwhile", || async {
            let ask = ApiRequest::of(Api::Operator, "listPortalUsers", &staff.organization).token(&staff.token);
            ask.send(&world).await.body["data"][0]["invitationMail"] == "SENT"
        })
        .await;
        assert_eq!(seen().await, Value::Null);
        let dana = Person::join(&world, "dana@cottonwood.example", &token).await;
        let codes = dana.recovery_codes.len();
        let mut browser = world.browser();
        assert!(dana.log_in(&world, &mut browser).await.leads_to("/"));
        let by_code = json!({"passkeys": 0, "passwordWithCodes": true, "recoveryCodes": codes, "lastLoginAt": world.now()});
        assert_eq!(seen().await, by_code);
        world.clock.advance_ms(60_000);
        assert!(log_in(&mut browser, &dana.email, &dana.password, &dana.recovery_codes[0]).await.leads_to("/"));
        let left = seen().await;
        assert_eq!((&left["recoveryCodes"], &left["lastLoginAt"]), (&json!(codes - 1), &json!(world.now())));
    }
}
