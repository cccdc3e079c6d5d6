//! The end of an organization: who may close it and when, what ends with it, and what becomes of its freight.

mod ended;
mod freight;
mod refused;

use serde_json::{Value, json};
use trailflow::domain::access::AccessState;

use crate::harness::api_request::{ApiRequest, Seen};
use crate::harness::faithful::Api;
use crate::harness::{Organization, World};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
const REASON: &str = "The contract ended.";

/// Staff, and an organization that leaves.
pub struct Desk<'a> {
    pub world: &'a World,
    pub staff: String,
    pub organization: Organization,
}

impl Desk<'_> {
    /// The organization may use the API.
    pub async fn of(world: &World) -> Desk<'_> {
        let organization = world.organization(AccessState::TestEnabled).await;
        Desk { world, staff: world.operator_token().await, organization }
    }

    pub fn id(&self) -> String {
        self.organization.id.to_string()
    }

    pub fn name(&self) -> String {
        format!("Organization {}", self.organization.id.uuid())
    }

    fn ask(&self, operation: &str) -> ApiRequest {
        ApiRequest::of(Api::Operator, operation, &self.id()).token(&self.staff)
    }

    pub async fn send(&self, operation: &str, body: &Value) -> Seen {
        self.ask(operation).json(body).send(self.world).await
    }

    pub async fn done(&self, operation: &str, body: &Value) -> Value {
        let seen = self.send(operation, body).await;
        assert!(seen.status < 300, "{operation}: {}", seen.text);
        seen.body["data"].clone()
    }

    pub async fn read(&self, operation: &str) -> Value {
        let seen = self.ask(operation).send(self.world).await;
        assert_eq!(seen.status, 200, "{operation}: {}", seen.text);
        seen.body["data"].clone()
    }

    pub async fn moves(&self, state: &str) {
        self.done("setOrganizationAccess", &json!({"state": state, "reason": "Asked for."})).await;
    }

    /// Access is disabled, and has been for as long as it takes.
    pub async fn disabled_for_long(&self) {
        self.moves("DISABLED").await;
        self.world.clock.advance_ms(30 * DAY_MS);
    }

    pub async fn close_as(&self, staff: &str, name: &str) -> Seen {
        let body = json!({"name": name, "reason": REASON});
        self.ask("closeOrganization").token(staff).json(&body).send(self.world).await
    }

    pub async fn close(&self) -> Seen {
        self.close_as(&self.staff, &self.name()).await
    }

    /// Closes it, which it may.
    pub async fn closed(&self) -> Value {
        let seen = self.close().await;
        assert_eq!(seen.status, 200, "{}", seen.text);
        seen.body["data"].clone()
    }

    /// What the audit log says of it, oldest first: actions, and what they were done to.
    pub async fn audited(&self) -> Vec<(String, Value)> {
        let ask = ApiRequest::of(Api::Operator, "listAuditEntries", "").token(&self.staff);
        let seen = ask.query(&format!("limit=100&organizationId={}", self.id())).send(self.world).await;
        let entries = seen.body["data"].as_array().unwrap().iter();
        entries.map(|entry| (entry["action"].as_str().unwrap().to_owned(), entry.clone())).collect()
    }

    pub async fn assert_audit_is_intact(&self) {
        let seen = ApiRequest::of(Api::Operator, "verifyAudit", "").token(&self.staff).send(self.world).await;
        assert_eq!(seen.body["data"]["intact"], true, "{}", seen.text);
    }
}
