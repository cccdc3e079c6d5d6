//! Judging answers by the contract: what the server says must be what `openapi.yaml` and
//! `operator.yaml` promise, in form, status and code.

use std::sync::LazyLock;

use reqwest::header::HeaderMap;
use serde_json::Value;
use trailflow::contract::{operator, partner};
use trailflow::http::{Policy, ResponseSchemas};

use super::described;

/// One of the two contracts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Api {
    Partner,
    Operator,
}

impl Api {
    /// Every operation that a node serves.
    pub fn policies(self) -> &'static [&'static Policy] {
        // The status page's process serves those of the tag Status.
        static OWN: LazyLock<Vec<&'static Policy>> = LazyLock::new(|| {
            operator::policy::ALL.iter().copied().filter(|policy| policy.tag != "Status").collect()
        });
        match self {
            Api::Partner => partner::policy::ALL,
            Api::Operator => &OWN,
        }
    }

    /// The same with those that another process serves.
    fn contract(self) -> &'static [&'static Policy] {
        match self {
            Api::Partner => partner::policy::ALL,
            Api::Operator => operator::policy::ALL,
        }
    }

    /// The operation of this name.
    pub fn policy(self, operation: &str) -> &'static Policy {
        let found = self.contract().iter().find(|policy| policy.operation == operation);
        found.unwrap_or_else(|| panic!("the contract has no operation {operation}"))
    }

    fn responses(self) -> &'static ResponseSchemas {
        static PARTNER: LazyLock<ResponseSchemas> =
            LazyLock::new(|| ResponseSchemas::read(partner::SCHEMAS).unwrap());
        static OPERATOR: LazyLock<ResponseSchemas> =
            LazyLock::new(|| ResponseSchemas::read(operator::SCHEMAS).unwrap());
        match self {
            Api::Partner => &PARTNER,
            Api::Operator => &OPERATOR,
        }
    }

    /// The operation that a request reaches.
    pub fn operation_at(self, method: &str, path: &str) -> Option<&'static str> {
        let path = path.split('?').next().unwrap_or_default();
        let fits = |template: &str| {
            let mut parts = template.split('/').zip(path.split('/'));
            template.split('/').count() == path.split('/').count()
                && parts.all(|(template, part)| template.starts_with('{') || template == part)
        };
        // A literal path comes before one with a variable, as in the server's routers.
        let fitting = self.contract().iter().filter(|policy| policy.method == method && fits(policy.path));
        fitting.min_by_key(|policy| policy.path.contains('{')).map(|policy| policy.operation)
    }

    /// Everything about an answer that the contract does not describe: status and code, media type, body and
    /// headers. `whole` says that it was read from the wire, with all headers.
    pub fn faults(
        self,
        operation: &str,
        status: u16,
        headers: &HeaderMap,
        body: &[u8],
        whole: bool,
    ) -> Vec<String> {
        let mut faults = described::faults(self, operation, status, headers, whole);
        let media_type = headers.get("content-type").and_then(|value| value.to_str().ok());
        if whole && media_type != Some("application/json") {
            faults.push(format!("the media type is {media_type:?}"));
        }
        match serde_json::from_slice(body) {
            Ok(body) => faults.extend(self.body_faults(operation, status, &body)),
            Err(error) => faults.push(format!("the body is no JSON: {error}")),
        }
        faults
    }

    /// What the contract does not say about this status and body.
    pub fn body_faults(self, operation: &str, status: u16, body: &Value) -> Vec<String> {
        let code = body["error"]["code"].as_str();
        if code.is_some() != (status >= 400) || !self.policy(operation).documents(status, code) {
            return vec![format!("{operation} does not document {status} {code:?}: {body}")];
        }
        self.form_faults(operation, status, body)
    }

    /// What the schema of this answer does not allow.
    pub fn form_faults(self, operation: &str, status: u16, body: &Value) -> Vec<String> {
        let faults = self.responses().check(operation, status, body);
        if faults.is_empty() { Vec::new() } else { vec![format!("{faults:?}\n{body}")] }
    }

    /// Fails unless the contract documents this answer of this operation.
    pub fn check(self, operation: &str, status: u16, body: &Value) {
        let faults = self.body_faults(operation, status, body);
        assert!(faults.is_empty(), "{operation}, {status}: {faults:?}");
    }
}
