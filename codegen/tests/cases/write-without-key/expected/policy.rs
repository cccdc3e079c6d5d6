// Generated from contract.yaml by codegen. Do not edit: change the contract and build.
//! What the gate asks of each operation.

use crate::http::{
    DocumentedStatus, Idempotency, Location, Parameter, ParameterKind, Policy, RateClass,
};

/// PATCH /v1/things
pub const UPDATE_THING: Policy = Policy {
    operation: "updateThing",
    tag: "Things",
    method: "PATCH",
    path: "/v1/things",
    scope: Some("things:write"),
    further_scopes: &[],
    rate_class: RateClass::Standard,
    idempotency: Idempotency::None,
    max_body_bytes: 4096,
    body_required: true,
    secret_reply: false,
    parameters: &[],
    outcomes: &[
        DocumentedStatus {
            status: 200,
            codes: &[],
        },
        DocumentedStatus {
            status: 400,
            codes: &["bad_request"],
        },
        DocumentedStatus {
            status: 401,
            codes: &[
                "unauthorized",
                "forbidden",
                "request_timeout",
                "payload_too_large",
                "unsupported_media_type",
                "rate_limited",
                "internal_error",
            ],
        },
        DocumentedStatus {
            status: 403,
            codes: &[
                "unauthorized",
                "forbidden",
                "request_timeout",
                "payload_too_large",
                "unsupported_media_type",
                "rate_limited",
                "internal_error",
            ],
        },
        DocumentedStatus {
            status: 408,
            codes: &[
                "unauthorized",
                "forbidden",
                "request_timeout",
                "payload_too_large",
                "unsupported_media_type",
                "rate_limited",
                "internal_error",
            ],
        },
        DocumentedStatus {
            status: 413,
            codes: &[
                "unauthorized",
                "forbidden",
                "request_timeout",
                "payload_too_large",
                "unsupported_media_type",
                "rate_limited",
                "internal_error",
            ],
        },
        DocumentedStatus {
            status: 415,
            codes: &[
                "unauthorized",
                "forbidden",
                "request_timeout",
                "payload_too_large",
                "unsupported_media_type",
                "rate_limited",
                "internal_error",
            ],
        },
        DocumentedStatus {
            status: 429,
            codes: &[
                "unauthorized",
                "forbidden",
                "request_timeout",
                "payload_too_large",
                "unsupported_media_type",
                "rate_limited",
                "internal_error",
            ],
        },
        DocumentedStatus {
            status: 500,
            codes: &[
                "unauthorized",
                "forbidden",
                "request_timeout",
                "payload_too_large",
                "unsupported_media_type",
                "rate_limited",
                "internal_error",
            ],
        },
    ],
    deprecation: None,
};

/// Every operation of the contract, in its order.
pub const ALL: &[&Policy] = &[&UPDATE_THING];
