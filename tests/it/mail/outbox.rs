//! What is queued is sent, retried, given up or cancelled; and the Partner API does not care.

use serde_json::{Value, json};
use trailflow::domain::access::AccessState;
use trailflow::mail::NotSent;

use crate::harness::api_request::ApiRequest;
use crate::harness::database::Sidedoor;
use crate::harness::faithful::Api;
use crate::harness::mail_server::MailServer;
use crate::harness::wait::eventually;
use crate::harness::{Backend, World, on_both};

const HOUR_MS: i64 = 60 * 60 * 1000;

struct Staff<'a> {
    world: &'a World,
    token: String,
    organization: String,
}

impl Staff<'_> {
    async fn of(world: &World) -> Staff<'_> {
        let organization = world.organization(AccessState::TestEnabled).await.id.to_string();
        Staff { world, token: world.operator_token().await, organization }
    }

    async fn invite(&self, email: &str) -> Value {
        let ask = ApiRequest::of(Api::Operator, "invitePortalUser", &self.organization).token(&self.token);
        let seen = ask.json(&json!({"email": email, "role": "ADMIN"})).send(self.world).await;
        assert_eq!(seen.status, 201, "{}", seen.text);
        seen.body["data"].clone()
    }

    async fn revoke(&self, user: &str) {
        let mut ask = ApiRequest::of(Api::Operator, "revokePortalUser", user).token(&self.token);
        ask.path = format!("/v1/organizations/{}/portal-users/{user}/revoke", self.organization);
        assert_eq!(ask.json(&json!({"reason": "A mistake"})).send(self.world).await.status, 200);
    }

    /// State and problem of the mail to the first user.
    async fn mail(&self) -> (String, Option<String>) {
        let ask = ApiRequest::of(Api::Operator, "listPortalUsers", &self.organization).token(&self.token);
        let user = ask.send(self.world).await.body["data"][0].clone();
        let text = |field: &str| user[field].as_str().map(str::to_owned);
        (text("invitationMail").unwrap(), text("invitationMailProblem"))
    }

    async fn becomes(&self, state: &str) {
        eventually(state, || async { self.mail().await.0 == state }).await;
    }
}

fn away() -> Option<NotSent> {
    Some(NotSent::Unavailable("the mail server is away".to_owned()))
}

on_both! {
    async fn what_nobody_takes_is_retried_until_somebody_does(world: World) {
        let staff = Staff::of(&world).await;
        world.mail.answers(away());
        staff.invite("dana@cottonwood.example").await;
        for round in 1..=3 {
            eventually("it was tried", || async {
                world.metrics().await.value("mail_attempts_total{result=\"deferred\"}") == Some(round)
            }).await;
            assert_eq!(staff.mail().await, ("QUEUED".to_owned(), Some("the mail server is away".to_owned())));
            world.clock.advance_ms(HOUR_MS);
        }
        eventually("it is counted", || async {
            let metrics = world.metrics().await;
            metrics.value("mail_queued") == Some(1)
                && metrics.milliseconds("mail_oldest_queued_age_seconds") >= Some(3 * HOUR_MS)
        }).await;
        world.mail.answers(None);
        world.clock.advance_ms(HOUR_MS);
        assert_eq!(world.mail.next().await.to, "dana@cottonwood.example");
        staff.becomes("SENT").await;
        assert_eq!(staff.mail().await.1, None);
        world.clock.advance_ms(HOUR_MS);
        world.mail.stays_empty().await;
        assert_eq!(world.metrics().await.value("mail_attempts_total{result=\"sent\"}"), Some(1));
        eventually("nothing waits", || async { world.metrics().await.value("mail_queued") == Some(0) }).await;
    }

    async fn what_is_refused_or_too_old_is_given_up(world: World) {
        let staff = Staff::of(&world).await;
        world.mail.answers(Some(NotSent::Refused("there is\nno such mailbox".to_owned())));
        staff.invite("dana@cottonwood.example").await;
        staff.becomes("FAILED").await;
        assert_eq!(staff.mail().await.1.as_deref(), Some("there is no such mailbox"));
        assert_eq!(world.metrics().await.value("mail_attempts_total{result=\"failed\"}"), Some(1));
        world.mail.answers(away());
        // Ids of one moment have no order.
        world.clock.advance_ms(1);
        staff.invite("dana@cottonwood.example").await;
        eventually("it was tried", || async { staff.mail().await.1.as_deref() == Some("the mail server is away") }).await;
        world.mail.answers(None);
        world.clock.advance_ms(48 * HOUR_MS);
        staff.becomes("FAILED").await;
        world.mail.stays_empty().await;
    }

    async fn nothing_is_kept_of_what_it_said(world: World) {
        let staff = Staff::of(&world).await;
        world.mail.answers(away());
        staff.invite("dana@cottonwood.example").await;
        let door = Sidedoor::open(&world).await;
        let sealed = || async { door.lines("select cast(count(*) as text) as line from mail_outbox where sealed is not null".to_owned()).await };
        assert_eq!(sealed().await, ["1"]);
        for row in door.rows_as_text("mail_outbox").await {
            let invitation = hex::encode("tf_invitation_");
            assert!(!row.contains("tf_invitation_") && !row.contains(&invitation), "{row}");
        }
        world.mail.answers(None);
        world.clock.advance_ms(HOUR_MS);
        world.mail.next().await;
        staff.becomes("SENT").await;
        assert_eq!(sealed().await, ["0"]);
        // A month later nothing is left at all.
        world.clock.advance_ms(31 * 24 * HOUR_MS);
        eventually("it is gone", || async { door.rows_as_text("mail_outbox").await.is_empty() }).await;
        door.close().await;
    }

    async fn an_invitation_that_is_replaced_or_revoked_is_not_sent(world: World) {
        let staff = Staff::of(&world).await;
        world.mail.answers(away());
        let user = staff.invite("dana@cottonwood.example").await;
        world.clock.advance_ms(1);
        staff.invite("dana@cottonwood.example").await;
        world.mail.answers(None);
        world.clock.advance_ms(HOUR_MS);
        let link = world.mail.invitation().await;
        world.clock.advance_ms(HOUR_MS);
        world.mail.stays_empty().await;
        world.redeem(&link).await.unwrap();
        staff.revoke(user["id"].as_str().unwrap()).await;
        world.mail.answers(away());
        world.clock.advance_ms(1);
        staff.invite("dana@cottonwood.example").await;
        staff.revoke(user["id"].as_str().unwrap()).await;
        assert_eq!(staff.mail().await.0, "CANCELLED");
        world.mail.answers(None);
        world.clock.advance_ms(HOUR_MS);
        world.mail.stays_empty().await;
    }

    async fn a_mail_that_cannot_be_opened_keeps_no_other_back(world: World) {
        let staff = Staff::of(&world).await;
        world.mail.answers(away());
        staff.invite("dana@cottonwood.example").await;
        eventually("it was tried", || async { staff.mail().await.1.is_some() }).await;
        let door = Sidedoor::open(&world).await;
        let damage = match world.backend {
            Backend::Embedded => "update mail_outbox set sealed = x'00'",
            _ => "update mail_outbox set sealed = '\\x00'::bytea",
        };
        door.run(damage).await;
        door.close().await;
        world.mail.answers(None);
        world.clock.advance_ms(HOUR_MS);
        eventually("it is told", || async { staff.mail().await.1.is_some_and(|cause| cause.contains("does not open")) }).await;
        staff.invite("rafael@cottonwood.example").await;
        assert_eq!(world.mail.next().await.to, "rafael@cottonwood.example");
    }

    async fn a_mail_server_that_is_away_is_not_the_partner_api_s_business(world: WorldBuilder) {
        let mut server = MailServer::answering(&[]).await;
        let port = server.port;
        let world = world.mailing(port).start().await;
        let (_, token) = world.tenant().await;
        let staff = Staff::of(&world).await;
        staff.invite("ana@cottonwood.example").await;
        assert_eq!(server.mail().await["recipients"], json!(["ana@cottonwood.example"]));
        // Until its answer has arrived, the mail would be sent again.
        eventually("it is known to be sent", || async {
            world.metrics().await.value("mail_attempts_total{result=\"sent\"}") == Some(1)
        }).await;
        server.stop().await;
        staff.invite("dana@cottonwood.example").await;
        eventually("it was tried", || async {
            world.metrics().await.value("mail_attempts_total{result=\"deferred\"}") >= Some(1)
        }).await;
        world.node.tasks().end("mail");
        assert_eq!(world.raw(&token).get("/v1/loads").await.status, 200);
        assert!(world.app().is_ready());
        assert_eq!(world.http.get(world.probe_url("/health/ready")).send().await.unwrap().status(), 200);
        let mut server = MailServer::on(port).await;
        world.clock.advance_ms(HOUR_MS);
        assert_eq!(server.mail().await["recipients"], json!(["dana@cottonwood.example"]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_table_of_mail_is_not_the_partner_api_s_business() {
    let world = World::start(Backend::PostgresRedis).await;
    let (_, token) = world.tenant().await;
    let door = Sidedoor::open(&world).await;
    door.run("begin; lock table mail_outbox in access exclusive mode").await;
    tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    for _ in 0..20 {
        assert_eq!(world.raw(&token).get("/v1/loads").await.status, 200);
    }
    assert!(world.app().is_ready() && world.app().store.takes_writes());
    door.run("rollback").await;
    door.close().await;
    let staff = Staff::of(&world).await;
    staff.invite("dana@cottonwood.example").await;
    world.mail.next().await;
}
