//! What is not public: through no public listener is it reached, whatever a request says of itself.

use serde_json::{Value, json};
use trailflow::contract::operator;

use super::public::Public;
use crate::harness::{http_with, plain_http, wire};

/// Of the probe address.
const PROBES: [&str; 7] = [
    "/metrics",
    "/health/ready",
    "/health/live",
    "/health/ready/portal",
    "/health/ready/documents",
    "/health/ready/operator",
    "/health/ready/status",
];

/// An organization's id and its name, which staff's token opens where staff are.
async fn known_inside(public: &Public) -> (String, String, String) {
    let organization = public.world.tenant().await.0.id.to_string();
    let staff = public.world.operator_token().await;
    let url = public.world.operator_url(&format!("/v1/organizations/{organization}"));
    let inside = http_with(&staff).get(url).send().await.unwrap();
    assert_eq!(inside.status(), 200);
    let inside: Value = inside.json().await.unwrap();
    (organization, inside["data"]["name"].as_str().unwrap().to_owned(), staff)
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_internal_is_reached_through_a_public_listener() {
    let public = Public::start().await;
    let (organization, name, staff) = known_inside(&public).await;
    let http = http_with(&staff);
    for bind in public.binds() {
        for policy in operator::policy::ALL {
            let segments = policy.path.split('/');
            let path = segments.map(|part| if part.starts_with('{') { &organization } else { part });
            let path = path.collect::<Vec<_>>().join("/");
            for prefix in ["", "/try"] {
                let url = format!("http://{}{prefix}{path}", bind.address);
                let request = http.request(policy.method.parse().unwrap(), &url);
                // As the operator API wants it; a listener that does not know it needs none of it.
                let request =
                    request.header("sec-fetch-site", "same-origin").header("idempotency-key", "inside");
                let answer = request.json(&json!({})).send().await.unwrap();
                let (status, text) = (answer.status(), answer.text().await.unwrap());
                assert!(
                    !status.is_success() && !text.contains(&name),
                    "{} {url}: {status} {text}",
                    policy.method
                );
            }
        }
        for path in PROBES {
            let answer = http.get(format!("http://{}{path}", bind.address)).send().await.unwrap();
            let (status, text) = (answer.status(), answer.text().await.unwrap());
            assert!(!status.is_success() && !text.contains("trailflow_"), "{} {path}: {status}", bind.name);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_host_and_no_absolute_target_leads_inside() {
    let public = Public::start().await;
    let (_, name, staff) = known_inside(&public).await;
    let (operator, probes) = (public.world.node.operator_addr(), public.world.node.probe_addr());
    let status_staff = public.page.running.staff_addr();
    let inside = [(operator, "/v1/organizations"), (probes, "/metrics"), (status_staff, "/v1/incidents")];
    for (address, path) in inside {
        let answer = plain_http().build().unwrap().get(format!("http://{address}{path}"));
        let answer = answer.bearer_auth(&staff).send().await.unwrap();
        // The status page's process has a copy of staff's tokens of its own, which need not be there yet.
        assert!(answer.status() == 200 || address == status_staff, "{address}{path}: {}", answer.status());
    }
    for bind in public.binds() {
        for (address, path) in inside {
            for (target, host) in [
                (path.to_owned(), address.to_string()),
                (format!("http://{address}{path}"), address.to_string()),
                (format!("http://{address}{path}"), "x".to_owned()),
                (format!("//{address}{path}"), "x".to_owned()),
                (format!("/x/..{path}"), address.to_string()),
                (format!("/.{path}"), address.to_string()),
                (format!("/%2e%2e{path}"), address.to_string()),
                (format!("/;{path}"), address.to_string()),
                (format!("{path}#x"), address.to_string()),
            ] {
                let request = format!(
                    "GET {target} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\nauthorization: Bearer {staff}\r\n\
                     x-original-url: {path}\r\nx-rewrite-url: {path}\r\nx-http-method-override: GET\r\n\
                     x-forwarded-host: {address}\r\n\r\n"
                );
                let answer = wire::send(bind.address, request.as_bytes()).await.expect("an answer");
                let text = format!("{} {target} {host}: {} {}", bind.name, answer.status, answer.body);
                assert!((300..500).contains(&answer.status), "{text}");
                assert!(!answer.body.contains(&name) && !answer.body.contains("trailflow_"), "{text}");
            }
        }
        // A tunnel is none of HTTP's uses here.
        let tunnel = format!("CONNECT {operator} HTTP/1.1\r\nhost: {operator}\r\nconnection: close\r\n\r\n");
        let answer = wire::send(bind.address, tunnel.as_bytes()).await.expect("an answer");
        assert!((400..500).contains(&answer.status), "{}: {}", bind.name, answer.status);
    }
}
