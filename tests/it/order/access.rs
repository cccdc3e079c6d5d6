//! The table of access: which keys work in which state of their organization, cell by cell.

use trailflow::domain::access::{AccessState, KeyMode, Scope};

use super::guarded;
use crate::harness::faithful::Api;
use crate::harness::on_both;
use crate::harness::sound::sound;

const NOT_ENABLED: Option<&str> = Some("partner_access_not_enabled");
const DISABLED: Option<&str> = Some("partner_access_disabled");
const LIVE_NOT_ENABLED: Option<&str> = Some("live_access_not_enabled");

/// State, the code that refuses a test key, the code that refuses a live key.
const TABLE: [(AccessState, Option<&str>, Option<&str>); 4] = [
    (AccessState::NotEnabled, NOT_ENABLED, NOT_ENABLED),
    (AccessState::TestEnabled, None, LIVE_NOT_ENABLED),
    (AccessState::LiveEnabled, None, None),
    (AccessState::Disabled, DISABLED, DISABLED),
];

on_both! {
    async fn the_state_of_the_organization_decides_which_keys_work(world: World) {
        for (state, test, live) in TABLE {
            let organization = world.organization(state).await;
            for (mode, refusal) in [(KeyMode::Test, test), (KeyMode::Live, live)] {
                let token = world.key_with(organization, mode, Scope::ALL, 600).await;
                for policy in guarded() {
                    let mut ask = sound(Api::Partner, policy.operation, "load_none").token(&token);
                    ask.idempotency_key = ask.idempotency_key.map(|_| policy.operation.to_owned());
                    let seen = ask.send(&world).await;
                    let cell = format!("{} with a {mode} key in {state}: {}", policy.operation, seen.text);
                    match refusal {
                        Some(code) => assert_eq!(seen.verdict(), (403, code), "{cell}"),
                        None => assert!(seen.status < 300 || seen.status == 404, "{cell}"),
                    }
                }
            }
        }
    }

    async fn a_changed_state_is_noticed(world: World) {
        let organization = world.organization(AccessState::NotEnabled).await;
        let token = world.key(organization).await;
        let ask = sound(Api::Partner, "listLoads", "").token(&token);
        let mut codes = Vec::new();
        for state in [AccessState::NotEnabled, AccessState::TestEnabled, AccessState::Disabled, AccessState::LiveEnabled] {
            world.set_access(organization, state).await;
            world.settle_access().await;
            codes.push(ask.send(&world).await.code().unwrap_or("works").to_owned());
        }
        assert_eq!(codes, ["partner_access_not_enabled", "works", "partner_access_disabled", "works"]);
    }
}
