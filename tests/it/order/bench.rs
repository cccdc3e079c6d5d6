//! Where requests to one operation are made wrong, sent, and judged.

use std::collections::HashMap;

use serde_json::json;
use trailflow::clock::{random, uuid_at};
use trailflow::domain::access::{AccessState, KeyMode, Scope};
use trailflow::http::Policy;
use trailflow::secrets::credential::{Credential, Kind};

use super::wrong::Wrong;
use crate::harness::api_request::ApiRequest;
use crate::harness::database::Sidedoor;
use crate::harness::faithful::Api;
use crate::harness::sound::sound;
use crate::harness::{Organization, World};

/// One operation, with organizations and keys of its own.
pub struct Bench<'a> {
    world: &'a World,
    policy: &'static Policy,
    organizations: HashMap<AccessState, Organization>,
    keys: HashMap<Holder, String>,
    door: Sidedoor,
    /// The id of a load of the organization with test access, or of a subscription of it.
    pub load: String,
    asked: usize,
}

/// What a key is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Holder {
    state: AccessState,
    mode: KeyMode,
    lacks_scope: bool,
    limit: i32,
    revoked: bool,
}

const WORKING: Holder = Holder {
    state: AccessState::TestEnabled,
    mode: KeyMode::Test,
    lacks_scope: false,
    limit: 600,
    revoked: false,
};

impl<'a> Bench<'a> {
    pub async fn set_up(world: &'a World, policy: &'static Policy) -> Bench<'a> {
        let mut organizations = HashMap::new();
        for state in AccessState::ALL {
            organizations.insert(*state, world.organization(*state).await);
        }
        let door = Sidedoor::open(world).await;
        let mut bench =
            Bench { world, policy, organizations, keys: HashMap::new(), door, load: String::new(), asked: 0 };
        // The target belongs to another key, so that the key under test has its whole limit.
        let owner = world.key(bench.organization()).await;
        let made_by = if policy.tag == "Webhooks" { "createWebhook" } else { "createLoad" };
        let made = sound(Api::Partner, made_by, "").token(&owner).once("target").send(world).await;
        assert_eq!(made.status, 201, "{made:?}");
        bench.load = made.body["data"]["id"].as_str().unwrap().to_owned();
        bench
    }

    /// The organization with test access.
    pub fn organization(&self) -> Organization {
        self.organizations[&WORKING.state]
    }

    /// A key to which nothing is wrong.
    pub async fn working_key(&mut self) -> String {
        self.key(WORKING).await
    }

    /// Sends a request with these faults and wants the answer to the first, and that nothing was done.
    pub async fn assert_refused(&mut self, wrongs: &[Wrong]) {
        let first = wrongs[0];
        self.asked += 1;
        let idempotency_key = format!("key-{}", self.asked);
        let (ask, token) = self.wrong_request(wrongs, &idempotency_key).await;
        let what = format!("{} with {wrongs:?}", self.policy.operation);
        let before = self.door.footprint().await;
        let seen = ask.send(self.world).await;
        assert_eq!(seen.verdict(), first.verdict(), "{what}: {}", seen.text);
        assert_eq!(self.door.footprint().await, before, "{what}: something was written");
        if !wrongs.contains(&Wrong::KeyTaken)
            && let Some(token) = token
        {
            self.world.assert_free(&token, &idempotency_key).await;
        }
    }

    /// The request, and the key that it is made with if that is somebody's.
    async fn wrong_request(
        &mut self,
        wrongs: &[Wrong],
        idempotency_key: &str,
    ) -> (ApiRequest, Option<String>) {
        let has = |wrong| wrongs.contains(&wrong);
        let target = if has(Wrong::NoSuchThing) { unknown_like(&self.load) } else { self.load.clone() };
        let mut ask = sound(Api::Partner, self.policy.operation, &target);
        let token = self.key(holder(wrongs)).await;
        if ask.idempotency_key.is_some() {
            ask = ask.once(idempotency_key);
        }
        if has(Wrong::KeyTaken) {
            self.world.take(&token, idempotency_key).await;
        }
        if has(Wrong::Exhausted) {
            self.world.exhaust(&token).await;
        }
        if has(Wrong::NoIdempotencyKey) {
            ask.idempotency_key = None;
        }
        if has(Wrong::MediaType) {
            ask.content_type = Some("text/plain");
        }
        spoil_content(&mut ask, wrongs);
        ask.token = self.presented(wrongs, &token);
        let readable = wrongs.iter().all(|wrong| wrong.leaves_key());
        (ask, readable.then_some(token))
    }

    /// The credential that goes with the request.
    fn presented(&self, wrongs: &[Wrong], token: &str) -> Option<String> {
        if wrongs.contains(&Wrong::NoKey) {
            return None;
        }
        if wrongs.contains(&Wrong::MalformedKey) {
            return Some(token[..token.len() - 1].to_owned());
        }
        if wrongs.contains(&Wrong::UnknownKey) {
            let id = uuid_at(self.world.now());
            return Some(Credential::new(Kind::ApiKey(KeyMode::Test), id, random()).reveal());
        }
        Some(token.to_owned())
    }

    async fn key(&mut self, holder: Holder) -> String {
        if let Some(token) = self.keys.get(&holder) {
            return token.clone();
        }
        let organization = self.organizations[&holder.state];
        let lacks = |scope: &Scope| holder.lacks_scope && Some(scope.as_str()) == self.policy.scope;
        let scopes: Vec<_> = Scope::ALL.iter().copied().filter(|scope| !lacks(scope)).collect();
        let token = self.world.key_with(organization, holder.mode, &scopes, holder.limit).await;
        if holder.revoked {
            self.world.revoke(organization, &token).await;
        }
        self.world.settle_access().await;
        self.keys.insert(holder, token.clone());
        token
    }

    /// Another sound request under the same key: with another body, or for another thing where there is no body.
    pub fn another(&self, right: &ApiRequest) -> ApiRequest {
        let mut other = right.clone();
        if self.policy.body_required {
            other.body = Some(other_body(self.policy.operation));
        } else {
            other.path = other.path.replace(&self.load, &unknown_like(&self.load));
        }
        other
    }

    pub async fn close(self) {
        self.door.close().await;
    }
}

/// The key that has these faults and no others.
fn holder(wrongs: &[Wrong]) -> Holder {
    let mut holder = WORKING;
    for wrong in wrongs {
        match wrong {
            Wrong::RevokedKey => holder.revoked = true,
            Wrong::NotEnabled => holder.state = AccessState::NotEnabled,
            Wrong::Disabled => holder.state = AccessState::Disabled,
            Wrong::LiveTooEarly => holder.mode = KeyMode::Live,
            Wrong::MissingScope => holder.lacks_scope = true,
            Wrong::Exhausted => holder.limit = 1,
            _ => {}
        }
    }
    holder
}

fn spoil_content(ask: &mut ApiRequest, wrongs: &[Wrong]) {
    for wrong in wrongs {
        match wrong {
            Wrong::TooLarge => ask.body = Some(vec![b' '; ask.policy.max_body_bytes + 1]),
            Wrong::MalformedJson => ask.body = Some(b"{\"orderNumber\": ".to_vec()),
            Wrong::Violation if ask.body.is_none() => ask.path.push_str("?colour=red"),
            // Too large comes first, and stays too large.
            Wrong::Violation if wrongs.contains(&Wrong::TooLarge) => {}
            Wrong::Violation => ask.body = Some(json!({"colour": "red"}).to_string().into_bytes()),
            _ => {}
        }
    }
}

/// A sound body that is not the one of [`sound`].
fn other_body(operation: &str) -> Vec<u8> {
    let body = match operation {
        "createLoad" => json!({"orderNumber": "ORD-2"}),
        "upsertLoad" => json!({"externalId": "TMS-9", "orderNumber": "ORD-10"}),
        "changeLoadStatus" => json!({"status": "LOADED"}),
        "createWebhook" => json!({"url": "https://hooks.example.com/u", "eventTypes": ["load.created"]}),
        "rotateWebhookSecret" => json!({"overlapHours": 2}),
        other => panic!("{other} needs another sound body"),
    };
    body.to_string().into_bytes()
}

/// An id of the same kind that nothing has.
pub fn unknown_like(id: &str) -> String {
    let (prefix, digits) = id.split_once('_').unwrap();
    format!("{prefix}_{}", digits.chars().rev().collect::<String>())
}
