//! Invitations to the portal: mailed, one-time, expiring, replaced and revoked.

use serde_json::{Value, json};
use trailflow::domain::access::AccessState;

use crate::harness::api_request::{ApiRequest, Seen};
use crate::harness::database::Sidedoor;
use crate::harness::faithful::Api;
use crate::harness::{World, on_both};

const WEEK_MS: i64 = 7 * 24 * 60 * 60 * 1000;

struct Desk<'a> {
    world: &'a World,
    token: String,
    organization: String,
}

impl Desk<'_> {
    async fn set_up(world: &World) -> Desk<'_> {
        let organization = world.organization(AccessState::TestEnabled).await.id.to_string();
        Desk { world, token: world.operator_token().await, organization }
    }

    async fn invite(&self, email: &str, role: &str) -> Seen {
        let ask = ApiRequest::of(Api::Operator, "invitePortalUser", &self.organization).token(&self.token);
        ask.json(&json!({"email": email, "name": "Dana Whitfield", "role": role})).send(self.world).await
    }

    async fn revoke(&self, user: &str) -> Seen {
        let mut ask = ApiRequest::of(Api::Operator, "revokePortalUser", user).token(&self.token);
        ask.path = format!("/v1/organizations/{}/portal-users/{user}/revoke", self.organization);
        ask.json(&json!({"reason": "Left."})).send(self.world).await
    }

    async fn users(&self) -> Vec<Value> {
        let ask = ApiRequest::of(Api::Operator, "listPortalUsers", &self.organization).token(&self.token);
        ask.send(self.world).await.body["data"].as_array().unwrap().clone()
    }

    /// The token in the next mail's link.
    async fn link(&self) -> String {
        self.opened().await.1
    }

    /// The next mail's recipient, and the token in its link.
    async fn opened(&self) -> (String, String) {
        let mail = self.world.mail.next().await;
        let link = mail.text.lines().find(|line| line.contains("/invitations/")).expect("a link");
        assert!(link.starts_with("https://portal.trailflow.ai/invitations/tf_invitation_"), "{link}");
        (mail.to.clone(), link.rsplit_once('/').unwrap().1.to_owned())
    }
}

on_both! {
    async fn an_invitation_lets_one_person_in_once(world: World) {
        let desk = Desk::set_up(&world).await;
        let seen = desk.invite("Dana@Cottonwood.example", "ADMIN").await;
        let user = seen.body["data"].clone();
        assert_eq!((seen.status, &user["status"], &user["role"]), (201, &json!("INVITED"), &json!("ADMIN")));
        assert_eq!((&user["email"], &user["invitationExpiresAt"]), (&json!("dana@cottonwood.example"), &json!(world.now() + WEEK_MS)));
        assert_eq!((&user["invitationMail"], &user["invitationMailProblem"]), (&json!("QUEUED"), &Value::Null));
        let (to, link) = desk.opened().await;
        assert_eq!(to, "dana@cottonwood.example");
        assert!(!seen.text.contains("tf_invitation_"), "the link goes by mail alone: {}", seen.text);
        world.clock.advance_ms(WEEK_MS - 1);
        let accepted = world.redeem(&link).await.unwrap();
        assert_eq!((accepted.status.as_str(), accepted.accepted_at), ("ACTIVE", Some(world.now())));
        assert!(world.redeem(&link).await.is_err(), "a link works once");
        let listed = desk.users().await;
        assert_eq!((&listed[0]["status"], &listed[0]["invitationExpiresAt"]), (&json!("ACTIVE"), &Value::Null));
        assert_eq!(desk.invite("dana@cottonwood.example", "VIEWER").await.verdict(), (409, "conflict"));
    }

    async fn two_who_open_one_link_at_once_are_one(world: World) {
        let desk = Desk::set_up(&world).await;
        desk.invite("dana@cottonwood.example", "DEVELOPER").await;
        let link = desk.link().await;
        let (one, other) = tokio::join!(world.redeem(&link), world.redeem(&link));
        assert_eq!(usize::from(one.is_ok()) + usize::from(other.is_ok()), 1);
    }

    async fn an_invitation_expires_is_replaced_and_is_revoked(world: World) {
        let desk = Desk::set_up(&world).await;
        desk.invite("dana@cottonwood.example", "ADMIN").await;
        let first = desk.link().await;
        world.clock.advance_ms(WEEK_MS);
        assert!(world.redeem(&first).await.is_err(), "it has expired");
        let again = desk.invite("dana@cottonwood.example", "VIEWER").await;
        assert_eq!((again.status, &again.body["data"]["role"]), (201, &json!("VIEWER")));
        assert_eq!(desk.users().await.len(), 1, "the same person");
        let second = desk.link().await;
        desk.invite("dana@cottonwood.example", "VIEWER").await;
        let third = desk.link().await;
        assert!(world.redeem(&second).await.is_err(), "a newer one was sent");
        let id = again.body["data"]["id"].as_str().unwrap();
        let revoked = desk.revoke(id).await.body["data"].clone();
        assert_eq!((&revoked["status"], &revoked["revokedReason"]), (&json!("REVOKED"), &json!("Left.")));
        assert!(world.redeem(&third).await.is_err(), "it was revoked");
        world.clock.advance_hours(1);
        assert_eq!(desk.revoke(id).await.body["data"], revoked, "revoking again changes nothing");
        // Somebody who was revoked can be invited anew.
        assert_eq!(desk.invite("dana@cottonwood.example", "ADMIN").await.body["data"]["revokedAt"], Value::Null);
        world.redeem(&desk.link().await).await.unwrap();
        for wrong in ["", "x", &first[..first.len() - 1], &world.operator_token().await] {
            assert!(world.redeem(wrong).await.is_err(), "{wrong}");
        }
    }

    async fn nobody_who_is_known_is_renamed_unasked(world: World) {
        let desk = Desk::set_up(&world).await;
        let invite = async |body: Value| {
            let ask = ApiRequest::of(Api::Operator, "invitePortalUser", &desk.organization).token(&desk.token);
            ask.json(&body).send(&world).await
        };
        let user = desk.invite("dana@cottonwood.example", "ADMIN").await.body["data"]["id"].clone();
        let other = json!({"email": "dana@cottonwood.example", "name": "D. Whitfield", "role": "ADMIN"});
        for revoked in [false, true] {
            if revoked {
                desk.revoke(user.as_str().unwrap()).await;
            }
            let refused = invite(other.clone()).await;
            assert_eq!(refused.verdict(), (409, "conflict"), "{}", refused.text);
            assert!(refused.message().contains("\"Dana Whitfield\"") && refused.message().contains("rename"), "{}", refused.text);
            assert_eq!(desk.users().await[0]["name"], "Dana Whitfield");
        }
        let unnamed = invite(json!({"email": "dana@cottonwood.example", "role": "ADMIN"})).await;
        assert_eq!((unnamed.status, &unnamed.body["data"]["name"]), (201, &json!("Dana Whitfield")));
        let mut renaming = other;
        renaming["rename"] = json!(true);
        let renamed = invite(renaming).await;
        assert_eq!((renamed.status, &renamed.body["data"]["name"]), (201, &json!("D. Whitfield")));
        assert_eq!(renamed.body["data"]["id"], user);
    }

    async fn an_address_that_is_none_is_refused_and_other_organizations_users_are_not_there(world: World) {
        let desk = Desk::set_up(&world).await;
        for wrong in ["dana", "dana@", "@cottonwood.example", "dana@cottonwood", "a b@c.example", "dana@c.example\nBcc: x@y.example"] {
            let seen = desk.invite(wrong, "ADMIN").await;
            assert_eq!(seen.body["error"]["details"][0]["pointer"], "/email", "{wrong}");
        }
        assert!(desk.users().await.is_empty());
        let other = Desk::set_up(&world).await;
        let theirs = other.invite("dana@cottonwood.example", "ADMIN").await.body["data"]["id"].clone();
        assert_eq!(desk.revoke(theirs.as_str().unwrap()).await.verdict(), (404, "not_found"));
        assert_eq!(desk.invite("dana@cottonwood.example", "ADMIN").await.status, 201, "one address, two organizations");
    }

    async fn the_link_is_kept_by_its_hash_alone(world: World) {
        let desk = Desk::set_up(&world).await;
        desk.invite("dana@cottonwood.example", "ADMIN").await;
        let secret = desk.link().await["tf_invitation_".len() + 32..][..64].to_owned();
        let door = Sidedoor::open(&world).await;
        for table in ["portal_users", "audit_entries", "mail_outbox"] {
            let rows = door.rows_as_text(table).await;
            assert!(!rows.is_empty() && rows.iter().all(|row| !row.contains(&secret)), "{table}: {rows:?}");
        }
        door.close().await;
    }
}
