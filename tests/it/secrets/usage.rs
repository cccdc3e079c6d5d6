//! A run that uses every operation of both contracts, and every way to send a key to the wrong place.

use std::net::SocketAddr;

use serde_json::{Value, json};
use trailflow::clock::{Clock, SystemClock};

use super::needles::Secret;
use super::portal;
use crate::harness::backend::Place;
use crate::harness::database::Sidedoor;
use crate::harness::plain_http;
use crate::harness::process::{Process, trailflow};
use crate::harness::raw::{Raw, Write};
use crate::harness::tenants::ask_for_live_access;
use crate::harness::wait::eventually;

/// Uses everything; returns the secrets that came up.
pub async fn use_everything(place: &Place, server: &Process) -> Vec<Secret> {
    let printed =
        trailflow(place).args(["operator-token", "create", "--name", "ops"]).output().await.unwrap();
    let operator_token = String::from_utf8(printed.stdout).unwrap().trim().to_owned();
    let staff = Caller::new(server.operator_addr, &operator_token);
    let organization = organization(&staff).await;
    let api_key = issue_key(&staff, &organization, "TEST").await;
    let spare_key = issue_key(&staff, &organization, "TEST").await;
    let partner = Caller::new(server.api_addr, &api_key);
    let load = freight(&partner).await;
    let mut signing_secrets = webhooks(&partner, &api_key, server.api_addr).await;
    signing_secrets.push(webhooks_of_staff(place, &staff, &organization).await);
    staff_requests(place, &staff, &organization).await;
    closing(place, &staff).await;
    tracking(&staff, &organization, &partner, &load).await;
    revoke(&staff, &organization, &spare_key).await;
    for (token, to) in
        [(&api_key, server.api_addr), (&spare_key, server.api_addr), (&operator_token, server.operator_addr)]
    {
        misplace(token, to).await;
    }
    // Each at the other's door, and one that is revoked at its own.
    for (token, url) in [
        (&api_key, format!("http://{}/v1/organizations", server.operator_addr)),
        (&operator_token, format!("http://{}/v1/loads", server.api_addr)),
        (&spare_key, format!("http://{}/v1/loads", server.api_addr)),
    ] {
        until_refused(token, &url).await;
    }
    let (rolled_key, second_token) = the_rest_of_staff(server, &staff, &partner, &organization).await;
    let printed = server.printed();
    let invitation = printed.iter().find_map(|line| line.rsplit_once("/invitations/")).expect("a link").1;
    let mut secrets = vec![
        Secret::of("the rolled API key", &rolled_key),
        Secret::of("the invitation", invitation),
        Secret::of("the second operator token", &second_token),
        Secret::of("the operator token", &operator_token),
        Secret::of("the API key", &api_key),
        Secret::of("the revoked API key", &spare_key),
    ];
    secrets.extend(signing_secrets.iter().map(|secret| Secret::of("a signing secret", secret)));
    secrets.extend(portal::use_the_portal(server, &operator_token, &organization).await);
    secrets
}

/// A revoked key is refused within a second, the others at once.
async fn until_refused(token: &str, url: &str) {
    let http = plain_http().build().unwrap();
    eventually("it is refused in the end", async || {
        http.get(url).bearer_auth(token).send().await.unwrap().status() == 401
    })
    .await;
}

/// Somebody with a token.
struct Caller {
    http: reqwest::Client,
    to: SocketAddr,
    token: String,
}

impl Caller {
    fn new(to: SocketAddr, token: &str) -> Caller {
        Caller { http: plain_http().build().unwrap(), to, token: token.to_owned() }
    }

    /// A request that succeeds; returns the answer's `data`.
    async fn ask(&self, method: &str, path: &str, body: Value) -> Value {
        let url = format!("http://{}{path}", self.to);
        let mut request = self.http.request(method.parse().unwrap(), url).bearer_auth(&self.token);
        if method != "GET" {
            request = request.header("idempotency-key", format!("{method} {path}").replace(' ', "-"));
        }
        if !body.is_null() {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        let answer = Raw::read(request.send().await.unwrap()).await.unwrap();
        assert!(answer.status < 300, "{method} {path}: {answer:?}");
        answer.json()["data"].clone()
    }

    async fn get(&self, path: &str) -> Value {
        self.ask("GET", path, Value::Null).await
    }
}

async fn organization(staff: &Caller) -> String {
    staff.get("/health/operator").await;
    let made = staff.ask("POST", "/v1/organizations", json!({ "name": "Cottonwood Freight" })).await;
    let id = made["id"].as_str().unwrap().to_owned();
    let path = format!("/v1/organizations/{id}");
    staff
        .ask("PUT", &format!("{path}/access"), json!({ "state": "TEST_ENABLED", "reason": "Approved." }))
        .await;
    staff.get("/v1/organizations").await;
    staff.get(&path).await;
    let customers =
        json!({ "customers": [{ "customerCode": "BLUEB", "customerName": "Bluebonnet Produce" }] });
    staff.ask("PUT", &format!("{path}/customers"), customers).await;
    let carriers =
        json!({ "carriers": [{ "carrierCode": "LSTAR", "carrierName": "Lone Star Reefer Lines" }] });
    staff.ask("PUT", &format!("{path}/carriers"), carriers).await;
    staff.ask("PUT", &format!("{path}/vehicles"), json!({ "vehicles": [{ "unitNumber": "4127" }] })).await;
    id
}

async fn issue_key(staff: &Caller, organization: &str, mode: &str) -> String {
    let scopes =
        ["loads:read", "loads:write", "customers:read", "carriers:read", "tracking:read", "webhooks:manage"];
    let path = format!("/v1/organizations/{organization}/api-keys");
    let wish = json!({ "name": "TMS sync", "mode": mode, "scopes": scopes, "rateLimitPerMinute": 60 });
    let made = staff.ask("POST", &path, wish).await;
    let id = made["id"].as_str().unwrap();
    staff.ask("PATCH", &format!("{path}/{id}"), json!({ "rateLimitPerMinute": 600 })).await;
    staff.get(&path).await;
    made["token"].as_str().unwrap().to_owned()
}

async fn revoke(staff: &Caller, organization: &str, token: &str) {
    let path = format!("/v1/organizations/{organization}/api-keys");
    let id = format!("key_{}", &token["tf_test_".len()..][..32]);
    staff.ask("POST", &format!("{path}/{id}/revoke"), json!({ "reason": "Leaked." })).await;
}

/// What staff can do besides; returns the key and the token that this makes.
async fn the_rest_of_staff(
    server: &Process,
    staff: &Caller,
    partner: &Caller,
    organization: &str,
) -> (String, String) {
    let path = format!("/v1/organizations/{organization}");
    let text = |data: &Value, member: &str| data[member].as_str().unwrap().to_owned();
    staff.ask("PATCH", &path, json!({ "name": "Cottonwood Freight Brokerage" })).await;
    let approval = json!({ "approvedBy": "Marisol Vega", "uatResult": "Passed." });
    staff.ask("PUT", &format!("{path}/production-approval"), approval).await;
    staff.ask("PATCH", &format!("{path}/onboarding"), json!({ "firstTestKey": "TRAILFLOW" })).await;
    staff.get(&format!("{path}/onboarding")).await;
    let key = issue_key(staff, organization, "TEST").await;
    let id = format!("key_{}", &key["tf_test_".len()..][..32]);
    let rolled = staff.ask("POST", &format!("{path}/api-keys/{id}/roll"), json!({})).await;
    let invited = json!({ "email": "dana@cottonwood.example", "role": "ADMIN" });
    let user = text(&staff.ask("POST", &format!("{path}/portal-users"), invited).await, "id");
    staff.get(&format!("{path}/portal-users/{user}")).await;
    // Revoking cancels a mail that was not sent yet.
    eventually("the invitation is printed", async || {
        server.printed().iter().any(|line| line.contains("/invitations/"))
    })
    .await;
    staff.ask("POST", &format!("{path}/portal-users/{user}/revoke"), json!({ "reason": "Left." })).await;
    staff.get("/v1/integrations/health").await;
    for list in [
        "portal-users",
        "customers",
        "carriers",
        "vehicles",
        "loads",
        "loads/TMS-1",
        "usage",
        "freight",
        "positions",
    ] {
        staff.get(&format!("{path}/{list}")).await;
    }
    let loads = json!({ "loads": [{ "externalId": "TMS-9", "orderNumber": "ORD-9" }] });
    staff.ask("PUT", &format!("{path}/loads"), loads).await;
    staff.ask("PATCH", &format!("{path}/loads/TMS-9"), json!({ "status": "ASSIGNED" })).await;
    let asked = partner.http.get(format!("http://{}/v1/loads", partner.to)).send().await.unwrap();
    let request = asked.headers()["x-request-id"].to_str().unwrap();
    staff.get(&format!("/v1/requests/{request}")).await;
    let token = staff.ask("POST", "/v1/tokens", json!({ "name": "Priya Nair", "role": "SUPPORT" })).await;
    let revoke = format!("/v1/tokens/{}/revoke", text(&token, "id"));
    staff.ask("POST", &revoke, json!({ "reason": "Left." })).await;
    for path in ["/v1/tokens", "/v1/self", "/v1/audit", "/v1/audit/verification"] {
        staff.get(path).await;
    }
    (text(&rolled, "token"), text(&token, "token"))
}

async fn freight(partner: &Caller) -> String {
    partner.get("/health/api").await;
    let body = json!({ "orderNumber": "ORD-1001", "externalId": "TMS-1", "status": "ASSIGNED" });
    let made = partner.ask("POST", "/v1/loads", body.clone()).await;
    partner.ask("POST", "/v1/loads", body).await;
    partner.ask("POST", "/v1/loads/upsert", json!({ "externalId": "TMS-1", "notes": "Call ahead." })).await;
    partner.ask("POST", "/v1/loads/TMS-1/status", json!({ "status": "IN_TRANSIT" })).await;
    for path in ["loads?include=customer,stops", "loads/TMS-1", "customers", "carriers", "vehicles"] {
        partner.get(&format!("/v1/{path}")).await;
    }
    made["id"].as_str().unwrap().to_owned()
}

/// Subscribes, is told the same again, and unsubscribes from one; returns the signing secrets.
async fn webhooks(partner: &Caller, token: &str, to: SocketAddr) -> Vec<String> {
    let mut secrets = Vec::new();
    for number in 0..2 {
        let body =
            json!({ "url": format!("https://hooks.example.com/{number}"), "eventTypes": ["load.created"] });
        let write = Write::new(token, "/v1/webhooks", &format!("hook-{number}"), body);
        let first = write.send(&partner.http, to).await.unwrap();
        let again = write.send(&partner.http, to).await.unwrap();
        assert_eq!((first.status, &again.body), (201, &first.body));
        secrets.push(first.json()["data"]["signingSecret"].as_str().unwrap().to_owned());
        if number == 0 {
            let id = first.json()["data"]["id"].as_str().unwrap().to_owned();
            secrets.push(manage_webhook(partner, &format!("/v1/webhooks/{id}")).await);
        }
    }
    partner.get("/v1/webhooks").await;
    secrets
}

/// What a partner does with a subscription until it is deleted; returns its new signing secret.
async fn manage_webhook(partner: &Caller, hook: &str) -> String {
    partner.get(hook).await;
    partner.ask("PATCH", hook, json!({ "eventTypes": ["load.updated"] })).await;
    let rotated = partner.ask("POST", &format!("{hook}/rotate-secret"), json!({})).await;
    partner.ask("POST", &format!("{hook}/test"), Value::Null).await;
    partner.get(&format!("{hook}/deliveries")).await;
    partner.ask("DELETE", hook, Value::Null).await;
    rotated["signingSecret"].as_str().unwrap().to_owned()
}

/// What staff do about the subscription that is left; returns its new signing secret.
async fn webhooks_of_staff(place: &Place, staff: &Caller, organization: &str) -> String {
    // Nobody listens there, so that a delivery has failed at once.
    let door = Sidedoor::at(&place.database_url).await;
    door.run("update webhook_subscriptions set url = 'http://127.0.0.1:1/'").await;
    door.close().await;
    let path = format!("/v1/organizations/{organization}");
    let because = json!({ "reason": "Asked for." });
    let hook = staff.get(&format!("{path}/webhooks")).await[0]["id"].as_str().unwrap().to_owned();
    for what in ["pause", "resume"] {
        staff.ask("POST", &format!("{path}/webhooks/{hook}/{what}"), because.clone()).await;
    }
    let rotated = staff.ask("POST", &format!("{path}/webhooks/{hook}/rotate-secret"), because.clone()).await;
    let sent = staff.ask("POST", &format!("{path}/webhooks/{hook}/test"), because.clone()).await;
    let delivery = format!("{path}/webhook-deliveries/{}", sent["id"].as_str().unwrap());
    eventually("the test event has failed", || async { staff.get(&delivery).await["state"] == "FAILED" })
        .await;
    staff.get(&format!("{path}/webhook-deliveries")).await;
    staff.ask("POST", &format!("{delivery}/replay"), because).await;
    let order = json!({ "from": 946_684_800_000_i64, "reason": "Asked for." });
    let order = staff.ask("POST", "/v1/webhook-replays", order).await;
    staff.get("/v1/webhook-replays").await;
    staff.get(&format!("/v1/webhook-replays/{}", order["id"].as_str().unwrap())).await;
    let door = Sidedoor::at(&place.database_url).await;
    door.run("update webhook_subscriptions set url = 'https://hooks.example.com/1'").await;
    door.close().await;
    rotated["signingSecret"].as_str().unwrap().to_owned()
}

/// What the organization asks of staff, and what they decide.
async fn staff_requests(place: &Place, staff: &Caller, organization: &str) {
    let (store, now) = (place.store().await, SystemClock.now());
    for verb in ["approve", "decline"] {
        let asked = ask_for_live_access(&store, now, organization.parse().unwrap()).await;
        let path = format!("/v1/staff-requests/{asked}");
        staff.get(&path).await;
        staff.ask("POST", &format!("{path}/{verb}"), json!({ "words": "As you wish." })).await;
    }
    store.close().await;
    staff.get("/v1/staff-requests").await;
}

/// Closes an organization, which staff disabled long ago.
async fn closing(place: &Place, staff: &Caller) {
    let made = staff.ask("POST", "/v1/organizations", json!({ "name": "Sycamore Lines" })).await;
    let path = format!("/v1/organizations/{}", made["id"].as_str().unwrap());
    for state in ["TEST_ENABLED", "DISABLED"] {
        let access = json!({ "state": state, "reason": "Asked for." });
        staff.ask("PUT", &format!("{path}/access"), access).await;
    }
    let door = Sidedoor::at(&place.database_url).await;
    door.run("update organizations set disabled_at = 1 where name = 'Sycamore Lines'").await;
    door.close().await;
    let sure = json!({ "name": "Sycamore Lines", "reason": "The contract ended." });
    staff.ask("POST", &format!("{path}/close"), sure).await;
}

async fn tracking(staff: &Caller, organization: &str, partner: &Caller, load: &str) {
    let position =
        json!({ "load": load, "latitude": 32.3, "longitude": -90.2, "recordedAt": 1_774_131_300_000_i64 });
    let path = format!("/v1/organizations/{organization}/positions");
    staff.ask("POST", &path, json!({ "positions": [position] })).await;
    partner.get("/v1/tracking/TMS-1").await;
}

/// Sends a token in every way that is wrong; none succeeds.
async fn misplace(token: &str, to: SocketAddr) {
    let http = plain_http().build().unwrap();
    let url = format!("http://{to}/v1/loads");
    let (cut, longer) = (&token[..token.len() - 1], format!("{token}0"));
    let wrong = [
        http.get(format!("{url}?api_key={token}")),
        http.get(format!("{url}?api_key={token}")).bearer_auth("tf_test_wrong"),
        http.get(format!("{url}/{token}")),
        http.get(format!("http://{to}/{token}")),
        http.get(format!("http://{token}:@{to}/v1/loads")),
        http.get(&url).header("x-api-key", token),
        http.get(&url).header("cookie", format!("key={token}")),
        http.get(&url).header("authorization", token),
        http.get(&url).header("authorization", format!("Basic {token}")),
        http.get(&url).header("authorization", format!("Bearer Bearer {token}")),
        http.get(&url).bearer_auth(cut),
        http.get(&url).bearer_auth(&longer),
        http.get(&url).bearer_auth(token.to_uppercase()),
        http.get(&url).bearer_auth(token).bearer_auth(token),
        http.post(&url)
            .header("content-type", "application/json")
            .body(format!("{{\"apiKey\":\"{token}\"}}")),
    ];
    for request in wrong {
        let answer = request.send().await.unwrap();
        assert!(answer.status().is_client_error(), "{answer:?}");
        assert!(!answer.status().is_success());
    }
}
