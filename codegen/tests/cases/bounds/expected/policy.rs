// Generated from contract.yaml by codegen. Do not edit: change the contract and build.
//! What the gate asks of each operation.

use crate::http::{
    DocumentedStatus, Idempotency, Location, Parameter, ParameterKind, Policy, RateClass,
};

/// GET /v1/things/{id}
pub const GET_THING: Policy = Policy {
    operation: "getThing",
    tag: "Things",
    method: "GET",
    path: "/v1/things/{id}",
    scope: None,
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "id",
            location: Location::Path,
            kind: ParameterKind::String,
            required: true,
        },
    ],
    outcomes: &[
        DocumentedStatus {
            status: 200,
            codes: &[],
        },
    ],
    deprecation: None,
};

/// Every operation of the contract, in its order.
pub const ALL: &[&Policy] = &[&GET_THING];
