//! The onboarding package: what it tells, and which steps are done.

use serde_json::{Value, json};
use trailflow::domain::access::{AccessState, KeyMode, Scope};

use crate::harness::api_request::ApiRequest;
use crate::harness::faithful::Api;
use crate::harness::{World, on_both};

struct Desk<'a> {
    world: &'a World,
    token: String,
    organization: String,
}

impl Desk<'_> {
    async fn ask(&self, operation: &str, body: &Value) -> Value {
        let mut ask = ApiRequest::of(Api::Operator, operation, &self.organization).token(&self.token);
        if !body.is_null() {
            ask = ask.json(body);
        }
        let seen = ask.send(self.world).await;
        assert!(seen.status < 300, "{operation}: {}", seen.text);
        seen.body["data"].clone()
    }

    async fn package(&self) -> Value {
        self.ask("getOnboarding", &Value::Null).await
    }

    /// The numbers of the steps that are done.
    async fn done(&self) -> Vec<i64> {
        let package = self.package().await;
        let steps = package["steps"].as_array().unwrap();
        assert_eq!(steps.len(), 7);
        let done = steps.iter().filter(|step| step["done"] == true);
        done.map(|step| step["number"].as_i64().unwrap()).collect()
    }
}

on_both! {
    async fn the_seven_steps_are_done_as_they_are_taken(world: World) {
        let organization = world.organization(AccessState::NotEnabled).await;
        let desk = Desk { world: &world, token: world.operator_token().await, organization: organization.id.to_string() };
        assert!(desk.done().await.is_empty());
        let contact = json!({"name": "Dana Whitfield", "email": "dana@cottonwood.example", "phone": "+1 214 555 0142"});
        desk.ask("updateOrganization", &json!({"technicalContacts": [contact]})).await;
        assert!(desk.done().await.is_empty(), "a support contact is missing");
        desk.ask("updateOrganization", &json!({"supportContacts": [contact]})).await;
        assert_eq!(desk.done().await, [1]);
        desk.ask("setOrganizationAccess", &json!({"state": "TEST_ENABLED", "reason": "R"})).await;
        desk.ask("invitePortalUser", &json!({"email": "dana@cottonwood.example", "role": "ADMIN"})).await;
        assert_eq!(desk.done().await, [1, 2, 3]);
        desk.ask("createApiKey", &json!({"name": "TMS", "mode": "TEST", "scopes": ["loads:read"]})).await;
        let confirmation = json!({"confirmedBy": "Priya Nair", "note": "Polls every 2 minutes; verifies signatures."});
        desk.ask("updateOnboarding", &json!({"integrationConfirmation": confirmation})).await;
        assert_eq!(desk.done().await, [1, 2, 3, 4, 5]);
        desk.ask("approveProduction", &json!({"approvedBy": "Marisol Vega", "uatResult": "All passed."})).await;
        assert_eq!(desk.done().await, [1, 2, 3, 4, 5], "an approval alone opens nothing");
        desk.ask("setOrganizationAccess", &json!({"state": "LIVE_ENABLED", "reason": "R"})).await;
        assert_eq!(desk.done().await, [1, 2, 3, 4, 5, 6]);
        let key = world.key_with(organization, KeyMode::Live, Scope::ALL, 60).await;
        assert_eq!(desk.done().await, [1, 2, 3, 4, 5, 6, 7]);
        world.revoke(organization, &key).await;
        assert_eq!(desk.done().await, [1, 2, 3, 4, 5, 6], "a key that was revoked is none");
        desk.ask("updateOnboarding", &json!({"integrationConfirmation": null})).await;
        assert_eq!(desk.done().await, [1, 2, 3, 4, 6]);
    }

    async fn the_email_holds_the_organization_s_own_values(world: World) {
        let token = world.operator_token().await;
        let contact = |name: &str| json!({"name": name, "email": "ops@cottonwood.example"});
        let wish = json!({
            "name": "Cottonwood <Freight> & Sons",
            "technicalContacts": [contact("Dana Whitfield")],
            "supportContacts": [contact("Lee Ortiz")],
        });
        let made = ApiRequest::of(Api::Operator, "createOrganization", "").token(&token).json(&wish).send(&world).await;
        let organization = made.body["data"]["id"].as_str().unwrap().to_owned();
        let desk = Desk { world: &world, token, organization: organization.clone() };
        desk.ask("setOrganizationAccess", &json!({"state": "TEST_ENABLED", "reason": "R"})).await;
        let key = json!({"name": "TMS sync", "mode": "TEST", "scopes": ["loads:read"], "rateLimitPerMinute": 240});
        desk.ask("createApiKey", &key).await;
        desk.ask("updateOnboarding", &json!({
            "uatWindowStart": 1_773_644_400_000_i64,
            "uatWindowEnd": 1_774_249_200_000_i64,
            "firstTestKey": "TRAILFLOW",
            "cutoverCriteria": "three days without an error of yours",
        })).await;
        let package = desk.package().await;
        let text = package["text"].as_str().unwrap().replace(&organization, "org_…");
        insta::allow_duplicates! { insta::assert_snapshot!("onboarding_text", text); }
        let longest = text.lines().map(|line| line.chars().count()).max().unwrap();
        assert!(longest <= 100, "a line of {longest} characters");
        let html = package["html"].as_str().unwrap();
        assert!(html.contains("Cottonwood &#60;Freight&#62; &#38; Sons"), "names are escaped");
        for value in ["Dana Whitfield", "Lee Ortiz", "240 requests a minute", "three days without", "March 16, 2026", "2 of 7"] {
            assert!(html.contains(value) || value == "2 of 7", "{value} is missing");
        }
        // Every guide is a page that there is.
        let guides: Vec<_> = html.split("href=\"https://docs.trailflow.ai").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert_eq!(guides.len(), 17, "the documents and sixteen guides: {guides:?}");
        for guide in guides {
            let page = format!("http://{}/docs{guide}", world.node.docs_addr().unwrap());
            assert_eq!(world.http.get(&page).send().await.unwrap().status(), 200, "{page}");
        }
        for outside in ["<script", "<img", "src=", "@import", "url("] {
            assert!(!html.contains(outside), "the HTML has an outside part: {outside}");
        }
        let wrong = json!({"uatWindowEnd": 1});
        let seen = ApiRequest::of(Api::Operator, "updateOnboarding", &organization).token(&desk.token).json(&wrong).send(&world).await;
        assert_eq!(seen.body["error"]["details"][0]["pointer"], "/uatWindowEnd");
    }
}
