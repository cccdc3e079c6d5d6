//! The same for the operator API, whose gate asks less: token, role, then media type, size, content, and
//! whether the thing exists.

use trailflow::clock::{random, uuid_at};
use trailflow::contract::operator::policy::ROLES;
use trailflow::http::{Policy, Role};
use trailflow::secrets::credential::{Credential, Kind};

use super::bench::unknown_like;
use super::pairs_of;
use crate::harness::api_request::ApiRequest;
use crate::harness::database::Sidedoor;
use crate::harness::faithful::Api;
use crate::harness::sound::sound;
use crate::harness::{World, on_both};

/// The role that lacks what admins keep to themselves.
const SUPPORT: &Role = &ROLES[1];

/// A way to be wrong, in the order of answers.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Wrong {
    NoToken,
    MalformedToken,
    UnknownToken,
    RevokedToken,
    ExpiredToken,
    ApiKey,
    LesserRole,
    MediaType,
    TooLarge,
    MalformedJson,
    Violation,
    NoSuchThing,
}

const ALL: [Wrong; 12] = [
    Wrong::NoToken,
    Wrong::MalformedToken,
    Wrong::UnknownToken,
    Wrong::RevokedToken,
    Wrong::ExpiredToken,
    Wrong::ApiKey,
    Wrong::LesserRole,
    Wrong::MediaType,
    Wrong::TooLarge,
    Wrong::MalformedJson,
    Wrong::Violation,
    Wrong::NoSuchThing,
];

impl Wrong {
    fn concerns(self, policy: &Policy) -> bool {
        match self {
            Wrong::MediaType | Wrong::TooLarge | Wrong::MalformedJson => policy.max_body_bytes > 0,
            Wrong::NoSuchThing => policy.documents(404, Some("not_found")),
            Wrong::LesserRole => !SUPPORT.has(policy.scope.unwrap_or_default()),
            _ => true,
        }
    }

    fn verdict(self) -> (u16, &'static str) {
        match self {
            Wrong::MediaType => (415, "unsupported_media_type"),
            Wrong::TooLarge => (413, "payload_too_large"),
            Wrong::MalformedJson | Wrong::Violation => (400, "bad_request"),
            Wrong::NoSuchThing => (404, "not_found"),
            Wrong::LesserRole => (403, "forbidden"),
            _ => (401, "unauthorized"),
        }
    }

    /// What of the request is wrong; one thing can be wrong in one way only.
    fn part(self) -> u8 {
        match self {
            Wrong::MediaType => 1,
            Wrong::TooLarge | Wrong::MalformedJson | Wrong::Violation => 2,
            Wrong::NoSuchThing => 3,
            _ => 0,
        }
    }
}

struct Desk<'a> {
    world: &'a World,
    door: Sidedoor,
    organization: String,
    token: String,
    revoked: String,
    expired: String,
    support: String,
    api_key: String,
}

impl<'a> Desk<'a> {
    async fn set_up(world: &'a World) -> Desk<'a> {
        let door = Sidedoor::open(world).await;
        let revoked = world.operator_token().await;
        door.run("update operator_tokens set revoked_at = 1").await;
        let expired = world.operator_token().await;
        door.run("update operator_tokens set expires_at = 1 where revoked_at is null").await;
        let support = world.operator_token_of("SUPPORT").await;
        let token = world.operator_token().await;
        let (organization, api_key) = world.tenant().await;
        Desk {
            world,
            door,
            organization: organization.id.to_string(),
            token,
            revoked,
            expired,
            support,
            api_key,
        }
    }

    async fn assert_refused(&self, policy: &'static Policy, wrongs: &[Wrong]) {
        let what = format!("{} with {wrongs:?}", policy.operation);
        // More than a few refusals a second would be answered 429.
        self.world.clock.advance_ms(1_000);
        let before = self.door.footprint().await;
        let seen = self.wrong_request(policy, wrongs).send(self.world).await;
        assert_eq!(seen.verdict(), wrongs[0].verdict(), "{what}: {}", seen.text);
        assert_eq!(self.door.footprint().await, before, "{what}: something was written");
    }

    fn wrong_request(&self, policy: &'static Policy, wrongs: &[Wrong]) -> ApiRequest {
        let unknown = wrongs.contains(&Wrong::NoSuchThing);
        let id = if unknown { unknown_like(&self.organization) } else { self.organization.clone() };
        let mut ask = sound(Api::Operator, policy.operation, &id).token(&self.token);
        for wrong in wrongs {
            match wrong {
                Wrong::NoToken => ask.token = None,
                Wrong::MalformedToken => ask.token = Some(self.token.replace('a', "b")),
                Wrong::UnknownToken => {
                    let id = uuid_at(self.world.now());
                    ask.token = Some(Credential::new(Kind::Operator, id, random()).reveal());
                }
                Wrong::RevokedToken => ask.token = Some(self.revoked.clone()),
                Wrong::ExpiredToken => ask.token = Some(self.expired.clone()),
                Wrong::LesserRole => ask.token = Some(self.support.clone()),
                Wrong::ApiKey => ask.token = Some(self.api_key.clone()),
                Wrong::MediaType => ask.content_type = Some("text/csv"),
                Wrong::TooLarge => ask.body = Some(vec![b' '; policy.max_body_bytes + 1]),
                Wrong::MalformedJson => ask.body = Some(b"{".to_vec()),
                Wrong::Violation if ask.body.is_none() => ask.path.push_str("?colour=red"),
                Wrong::Violation => ask.body = Some(br#"{"colour": "red"}"#.to_vec()),
                Wrong::NoSuchThing => {}
            }
        }
        ask
    }
}

on_both! {
    async fn staff_are_told_in_order_and_nothing_is_done(world: World) {
        let desk = Desk::set_up(&world).await;
        for policy in Api::Operator.policies().iter().copied().filter(|policy| policy.scope.is_some()) {
            let wrongs: Vec<_> = ALL.into_iter().filter(|wrong| wrong.concerns(policy)).collect();
            for wrong in &wrongs {
                desk.assert_refused(policy, &[*wrong]).await;
            }
            for (first, second) in pairs_of(&wrongs).filter(|(first, second)| first.part() != second.part()) {
                desk.assert_refused(policy, &[first, second]).await;
            }
        }
        desk.door.close().await;
    }
}
