// Generated from contract.yaml by codegen. Do not edit: change the contract and build.
//! What the gate asks of each operation.

use crate::http::{Idempotency, Kind, Location, Outcome, Parameter, Policy, RateClass};

/// POST /v1/things
pub const CREATE_THING: Policy = Policy {
    operation: "createThing",
    tag: "Things",
    method: "POST",
    path: "/v1/things",
    scope: Some("things:write"),
    further_scopes: &[],
    rate_class: RateClass::Standard,
    idempotency: Idempotency::Required,
    max_body_bytes: 4096,
    body_required: true,
    secret_reply: true,
    parameters: &[
        Parameter {
            name: "Idempotency-Key",
            location: Location::Header,
            kind: Kind::String,
            required: true,
        },
    ],
    outcomes: &[
        Outcome { status: 201, codes: &[] },
        Outcome {
            status: 400,
            codes: &["bad_request", "missing_idempotency_key"],
        },
        Outcome {
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
        Outcome {
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
        Outcome {
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
        Outcome {
            status: 409,
            codes: &["idempotency_conflict", "idempotency_in_progress"],
        },
        Outcome {
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
        Outcome {
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
        Outcome {
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
        Outcome {
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
pub const ALL: &[&Policy] = &[&CREATE_THING];
