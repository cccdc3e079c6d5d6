//! What a key has left: `RateLimit-Policy` and `RateLimit`, with every answer to a valid key.

use trailflow::domain::access::{AccessState, KeyMode, Scope};

use crate::harness::api_request::{ApiRequest, Seen};
use crate::harness::faithful::Api;
use crate::harness::on_both;

/// What an answer says is left, after a look at what it says about the policy.
fn left(seen: &Seen, limit: u32) -> u32 {
    assert_eq!(seen.header("ratelimit-policy"), Some(&*format!("\"per-key\";q={limit};w=60")), "{seen:?}");
    let state = seen.header("ratelimit").unwrap_or_else(|| panic!("no RateLimit: {seen:?}"));
    let (left, seconds) = state.strip_prefix("\"per-key\";r=").unwrap().split_once(";t=").unwrap();
    let seconds: u32 = seconds.parse().unwrap();
    // Redis has a clock of its own, which goes on.
    assert!((1..=60).contains(&seconds), "{state}");
    left.parse().unwrap()
}

on_both! {
    async fn successes_errors_and_refusals_tell_what_is_left(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let token = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead, Scope::LoadsWrite], 5).await;
        let ask = |operation| ApiRequest::of(Api::Partner, operation, "TMS-1").token(&token);
        let listed = ask("listLoads").send(&world).await;
        assert_eq!((listed.status, left(&listed, 5)), (200, 4));
        let missing = ask("getLoad").send(&world).await;
        assert_eq!((missing.status, left(&missing, 5)), (404, 3));
        let wrong = ask("listLoads").query("limit=0").send(&world).await;
        assert_eq!((wrong.status, left(&wrong, 5)), (400, 2));
        // Refused before it is counted: it takes nothing away.
        let forbidden = ask("listCarriers").send(&world).await;
        assert_eq!((forbidden.status, left(&forbidden, 5)), (403, 2));
        let create = ask("createLoad").once("k").json(&serde_json::json!({"orderNumber": "ORD-1"}));
        let created = create.send(&world).await;
        assert_eq!((created.status, left(&created, 5)), (201, 1));
        // The stored answer, with what is left now and not then.
        let replayed = create.send(&world).await;
        assert_eq!((replayed.is_replay(), left(&replayed, 5)), (true, 0));
        let limited = ask("listLoads").send(&world).await;
        assert_eq!((limited.status, left(&limited, 5)), (429, 0));
    }

    async fn a_closed_organization_is_told_too_and_a_stranger_is_not(world: World) {
        let organization = world.organization(AccessState::Disabled).await;
        let token = world.key_with(organization, KeyMode::Test, Scope::ALL, 600).await;
        let refused = ApiRequest::of(Api::Partner, "listLoads", "").token(&token).send(&world).await;
        assert_eq!((refused.status, left(&refused, 600)), (403, 600));
        let unknown = ApiRequest::of(Api::Partner, "listLoads", "").token("tf_test_nonsense").send(&world).await;
        assert_eq!((unknown.status, unknown.header("ratelimit"), unknown.header("ratelimit-policy")), (401, None, None));
    }
}
