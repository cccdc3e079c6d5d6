//! Behind a proxy, support sees where a partner's request came from, and nobody can make that up.

use serde_json::{Value, json};
use trailflow::domain::access::AccessState;

use crate::harness::process::Process;
use crate::harness::wait::eventually;
use crate::harness::{Backend, World, http_with, plain_http};

/// What the peer says, then what the peer of the peer said.
const SAID: &str = "198.51.100.66, 203.0.113.9";

#[tokio::test(flavor = "multi_thread")]
async fn a_trusted_proxy_is_believed_and_nobody_else() {
    let settings: &[(&[(&str, &str)], &str)] = &[
        (&[("TRAILFLOW_TRUSTED_PROXIES", "10.0.0.0/8,127.0.0.1")], "203.0.113.9"),
        (&[("TRAILFLOW_TRUSTED_PROXIES", "10.0.0.0/8")], "127.0.0.1"),
        (&[], "127.0.0.1"),
        (
            &[("TRAILFLOW_TRUSTED_PROXIES", "127.0.0.0/8"), ("TRAILFLOW_TRUSTED_PROXY_HEADER", "Forwarded")],
            "2001:db8::17",
        ),
    ];
    let world = World::start(Backend::Embedded).await;
    let organization = world.organization(AccessState::TestEnabled).await;
    let (key, staff) = (world.key(organization).await, world.operator_token().await);
    let place = world.leave().await;
    for (settings, address) in settings {
        let node = Process::start_with(&place, None, settings).await;
        let request = plain_http().build().unwrap().get(format!("http://{}/v1/loads", node.api_addr));
        let request =
            request.header("x-forwarded-for", SAID).header("forwarded", "for=\"[2001:db8::17]:4711\"");
        let answer = request.bearer_auth(&key).send().await.unwrap();
        let id = format!("req_{}", answer.headers()["x-request-id"].to_str().unwrap());
        let operator = http_with(&staff);
        let ask = async |path: String| -> Value {
            let url = format!("http://{}{path}", node.operator_addr);
            operator.get(url).send().await.unwrap().json().await.unwrap()
        };
        eventually("the request is logged", || async {
            ask(format!("/v1/requests/{id}")).await["data"]["address"] == json!(address)
        })
        .await;
        eventually("the key's last use is known", || async {
            let keys = ask(format!("/v1/organizations/{}/api-keys", organization.id)).await;
            keys["data"][0]["lastUsedAddress"] == json!(address)
        })
        .await;
        assert_eq!(node.terminate().await, Some(0));
    }
}
