//! Judging answers by the contract: what the server says must be what `openapi.yaml` and
//! `operator.yaml` promise, in form, status and code.

use std::sync::LazyLock;

use serde_json::Value;
use trailflow::contract::{operator, partner};
use trailflow::http::{Policy, Schemas};

/// One of the two contracts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Api {
    Partner,
    Operator,
}

impl Api {
    /// Every operation.
    pub fn policies(self) -> &'static [&'static Policy] {
        match self {
            Api::Partner => partner::policy::ALL,
            Api::Operator => operator::policy::ALL,
        }
    }

    /// The operation of this name.
    pub fn policy(self, operation: &str) -> &'static Policy {
        let found = self.policies().iter().find(|policy| policy.operation == operation);
        found.unwrap_or_else(|| panic!("the contract has no operation {operation}"))
    }

    fn schemas(self) -> &'static Schemas {
        static PARTNER: LazyLock<Schemas> = LazyLock::new(|| Schemas::compile(partner::SCHEMAS).unwrap());
        static OPERATOR: LazyLock<Schemas> = LazyLock::new(|| Schemas::compile(operator::SCHEMAS).unwrap());
        match self {
            Api::Partner => &PARTNER,
            Api::Operator => &OPERATOR,
        }
    }

    /// Fails unless the contract documents this answer of this operation.
    pub fn check(self, operation: &str, status: u16, body: &Value) {
        let code = body["error"]["code"].as_str();
        assert_eq!(code.is_some(), status >= 400, "{operation}, {status}: {body}");
        let policy = self.policy(operation);
        assert!(policy.documents(status, code), "{operation} does not document {status} {code:?}");
        let faults = self.schemas().check_response(operation, status, body);
        assert!(faults.is_empty(), "{operation}, {status}: {faults:?}\n{body}");
    }
}
