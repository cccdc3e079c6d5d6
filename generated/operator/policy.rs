// Generated from operator.yaml by codegen. Do not edit: change the contract and build.
//! What the gate asks of each operation.

use crate::http::{Idempotency, Kind, Location, Outcome, Parameter, Policy, RateClass};

/// GET /health/operator
pub const GET_HEALTH: Policy = Policy {
    operation: "getHealth",
    tag: "Health",
    method: "GET",
    path: "/health/operator",
    scope: None,
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[],
    outcomes: &[Outcome { status: 200, codes: &[] }],
    deprecation: None,
};

/// GET /v1/organizations
pub const LIST_ORGANIZATIONS: Policy = Policy {
    operation: "listOrganizations",
    tag: "Organizations",
    method: "GET",
    path: "/v1/organizations",
    scope: Some("organizations:read"),
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "cursor",
            location: Location::Query,
            kind: Kind::String,
            required: false,
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            kind: Kind::Integer,
            required: false,
        },
    ],
    outcomes: &[
        Outcome { status: 200, codes: &[] },
        Outcome {
            status: 400,
            codes: &["bad_request"],
        },
        Outcome {
            status: 401,
            codes: &["unauthorized"],
        },
        Outcome {
            status: 403,
            codes: &["forbidden"],
        },
        Outcome {
            status: 500,
            codes: &["internal_error"],
        },
        Outcome {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// POST /v1/organizations
pub const CREATE_ORGANIZATION: Policy = Policy {
    operation: "createOrganization",
    tag: "Organizations",
    method: "POST",
    path: "/v1/organizations",
    scope: Some("organizations:write"),
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[],
    outcomes: &[
        Outcome { status: 201, codes: &[] },
        Outcome {
            status: 400,
            codes: &["bad_request"],
        },
        Outcome {
            status: 401,
            codes: &["unauthorized"],
        },
        Outcome {
            status: 403,
            codes: &["forbidden"],
        },
        Outcome {
            status: 413,
            codes: &["payload_too_large"],
        },
        Outcome {
            status: 415,
            codes: &["unsupported_media_type"],
        },
        Outcome {
            status: 500,
            codes: &["internal_error"],
        },
        Outcome {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// GET /v1/organizations/{organizationId}
pub const GET_ORGANIZATION: Policy = Policy {
    operation: "getOrganization",
    tag: "Organizations",
    method: "GET",
    path: "/v1/organizations/{organizationId}",
    scope: Some("organizations:read"),
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: Kind::String,
            required: true,
        },
    ],
    outcomes: &[
        Outcome { status: 200, codes: &[] },
        Outcome {
            status: 400,
            codes: &["bad_request"],
        },
        Outcome {
            status: 401,
            codes: &["unauthorized"],
        },
        Outcome {
            status: 403,
            codes: &["forbidden"],
        },
        Outcome {
            status: 404,
            codes: &["not_found"],
        },
        Outcome {
            status: 500,
            codes: &["internal_error"],
        },
        Outcome {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// PUT /v1/organizations/{organizationId}/access
pub const SET_ORGANIZATION_ACCESS: Policy = Policy {
    operation: "setOrganizationAccess",
    tag: "Organizations",
    method: "PUT",
    path: "/v1/organizations/{organizationId}/access",
    scope: Some("organizations:write"),
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: Kind::String,
            required: true,
        },
    ],
    outcomes: &[
        Outcome { status: 200, codes: &[] },
        Outcome {
            status: 400,
            codes: &["bad_request"],
        },
        Outcome {
            status: 401,
            codes: &["unauthorized"],
        },
        Outcome {
            status: 403,
            codes: &["forbidden"],
        },
        Outcome {
            status: 404,
            codes: &["not_found"],
        },
        Outcome {
            status: 413,
            codes: &["payload_too_large"],
        },
        Outcome {
            status: 415,
            codes: &["unsupported_media_type"],
        },
        Outcome {
            status: 500,
            codes: &["internal_error"],
        },
        Outcome {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// GET /v1/organizations/{organizationId}/api-keys
pub const LIST_API_KEYS: Policy = Policy {
    operation: "listApiKeys",
    tag: "Keys",
    method: "GET",
    path: "/v1/organizations/{organizationId}/api-keys",
    scope: Some("keys:read"),
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: Kind::String,
            required: true,
        },
        Parameter {
            name: "cursor",
            location: Location::Query,
            kind: Kind::String,
            required: false,
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            kind: Kind::Integer,
            required: false,
        },
    ],
    outcomes: &[
        Outcome { status: 200, codes: &[] },
        Outcome {
            status: 400,
            codes: &["bad_request"],
        },
        Outcome {
            status: 401,
            codes: &["unauthorized"],
        },
        Outcome {
            status: 403,
            codes: &["forbidden"],
        },
        Outcome {
            status: 404,
            codes: &["not_found"],
        },
        Outcome {
            status: 500,
            codes: &["internal_error"],
        },
        Outcome {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// POST /v1/organizations/{organizationId}/api-keys
pub const CREATE_API_KEY: Policy = Policy {
    operation: "createApiKey",
    tag: "Keys",
    method: "POST",
    path: "/v1/organizations/{organizationId}/api-keys",
    scope: Some("keys:write"),
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: true,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: Kind::String,
            required: true,
        },
    ],
    outcomes: &[
        Outcome { status: 201, codes: &[] },
        Outcome {
            status: 400,
            codes: &["bad_request"],
        },
        Outcome {
            status: 401,
            codes: &["unauthorized"],
        },
        Outcome {
            status: 403,
            codes: &["forbidden"],
        },
        Outcome {
            status: 404,
            codes: &["not_found"],
        },
        Outcome {
            status: 413,
            codes: &["payload_too_large"],
        },
        Outcome {
            status: 415,
            codes: &["unsupported_media_type"],
        },
        Outcome {
            status: 500,
            codes: &["internal_error"],
        },
        Outcome {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// PATCH /v1/organizations/{organizationId}/api-keys/{keyId}
pub const UPDATE_API_KEY: Policy = Policy {
    operation: "updateApiKey",
    tag: "Keys",
    method: "PATCH",
    path: "/v1/organizations/{organizationId}/api-keys/{keyId}",
    scope: Some("keys:write"),
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: Kind::String,
            required: true,
        },
        Parameter {
            name: "keyId",
            location: Location::Path,
            kind: Kind::String,
            required: true,
        },
    ],
    outcomes: &[
        Outcome { status: 200, codes: &[] },
        Outcome {
            status: 400,
            codes: &["bad_request"],
        },
        Outcome {
            status: 401,
            codes: &["unauthorized"],
        },
        Outcome {
            status: 403,
            codes: &["forbidden"],
        },
        Outcome {
            status: 404,
            codes: &["not_found"],
        },
        Outcome {
            status: 409,
            codes: &["conflict"],
        },
        Outcome {
            status: 413,
            codes: &["payload_too_large"],
        },
        Outcome {
            status: 415,
            codes: &["unsupported_media_type"],
        },
        Outcome {
            status: 500,
            codes: &["internal_error"],
        },
        Outcome {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// DELETE /v1/organizations/{organizationId}/api-keys/{keyId}
pub const REVOKE_API_KEY: Policy = Policy {
    operation: "revokeApiKey",
    tag: "Keys",
    method: "DELETE",
    path: "/v1/organizations/{organizationId}/api-keys/{keyId}",
    scope: Some("keys:write"),
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: Kind::String,
            required: true,
        },
        Parameter {
            name: "keyId",
            location: Location::Path,
            kind: Kind::String,
            required: true,
        },
    ],
    outcomes: &[
        Outcome { status: 200, codes: &[] },
        Outcome {
            status: 400,
            codes: &["bad_request"],
        },
        Outcome {
            status: 401,
            codes: &["unauthorized"],
        },
        Outcome {
            status: 403,
            codes: &["forbidden"],
        },
        Outcome {
            status: 404,
            codes: &["not_found"],
        },
        Outcome {
            status: 500,
            codes: &["internal_error"],
        },
        Outcome {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// PUT /v1/organizations/{organizationId}/customers
pub const UPSERT_CUSTOMERS: Policy = Policy {
    operation: "upsertCustomers",
    tag: "Directory",
    method: "PUT",
    path: "/v1/organizations/{organizationId}/customers",
    scope: Some("freight:write"),
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 1048576,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: Kind::String,
            required: true,
        },
    ],
    outcomes: &[
        Outcome { status: 200, codes: &[] },
        Outcome {
            status: 400,
            codes: &["bad_request"],
        },
        Outcome {
            status: 401,
            codes: &["unauthorized"],
        },
        Outcome {
            status: 403,
            codes: &["forbidden"],
        },
        Outcome {
            status: 404,
            codes: &["not_found"],
        },
        Outcome {
            status: 413,
            codes: &["payload_too_large"],
        },
        Outcome {
            status: 415,
            codes: &["unsupported_media_type"],
        },
        Outcome {
            status: 500,
            codes: &["internal_error"],
        },
        Outcome {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// PUT /v1/organizations/{organizationId}/carriers
pub const UPSERT_CARRIERS: Policy = Policy {
    operation: "upsertCarriers",
    tag: "Directory",
    method: "PUT",
    path: "/v1/organizations/{organizationId}/carriers",
    scope: Some("freight:write"),
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 1048576,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: Kind::String,
            required: true,
        },
    ],
    outcomes: &[
        Outcome { status: 200, codes: &[] },
        Outcome {
            status: 400,
            codes: &["bad_request"],
        },
        Outcome {
            status: 401,
            codes: &["unauthorized"],
        },
        Outcome {
            status: 403,
            codes: &["forbidden"],
        },
        Outcome {
            status: 404,
            codes: &["not_found"],
        },
        Outcome {
            status: 413,
            codes: &["payload_too_large"],
        },
        Outcome {
            status: 415,
            codes: &["unsupported_media_type"],
        },
        Outcome {
            status: 500,
            codes: &["internal_error"],
        },
        Outcome {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// PUT /v1/organizations/{organizationId}/vehicles
pub const UPSERT_VEHICLES: Policy = Policy {
    operation: "upsertVehicles",
    tag: "Directory",
    method: "PUT",
    path: "/v1/organizations/{organizationId}/vehicles",
    scope: Some("freight:write"),
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 1048576,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: Kind::String,
            required: true,
        },
    ],
    outcomes: &[
        Outcome { status: 200, codes: &[] },
        Outcome {
            status: 400,
            codes: &["bad_request"],
        },
        Outcome {
            status: 401,
            codes: &["unauthorized"],
        },
        Outcome {
            status: 403,
            codes: &["forbidden"],
        },
        Outcome {
            status: 404,
            codes: &["not_found"],
        },
        Outcome {
            status: 413,
            codes: &["payload_too_large"],
        },
        Outcome {
            status: 415,
            codes: &["unsupported_media_type"],
        },
        Outcome {
            status: 500,
            codes: &["internal_error"],
        },
        Outcome {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// POST /v1/organizations/{organizationId}/positions
pub const INGEST_POSITIONS: Policy = Policy {
    operation: "ingestPositions",
    tag: "Positions",
    method: "POST",
    path: "/v1/organizations/{organizationId}/positions",
    scope: Some("freight:write"),
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 1048576,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: Kind::String,
            required: true,
        },
    ],
    outcomes: &[
        Outcome { status: 200, codes: &[] },
        Outcome {
            status: 400,
            codes: &["bad_request"],
        },
        Outcome {
            status: 401,
            codes: &["unauthorized"],
        },
        Outcome {
            status: 403,
            codes: &["forbidden"],
        },
        Outcome {
            status: 404,
            codes: &["not_found"],
        },
        Outcome {
            status: 413,
            codes: &["payload_too_large"],
        },
        Outcome {
            status: 415,
            codes: &["unsupported_media_type"],
        },
        Outcome {
            status: 500,
            codes: &["internal_error"],
        },
        Outcome {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// Every operation of the contract, in its order.
pub const ALL: &[&Policy] = &[
    &GET_HEALTH,
    &LIST_ORGANIZATIONS,
    &CREATE_ORGANIZATION,
    &GET_ORGANIZATION,
    &SET_ORGANIZATION_ACCESS,
    &LIST_API_KEYS,
    &CREATE_API_KEY,
    &UPDATE_API_KEY,
    &REVOKE_API_KEY,
    &UPSERT_CUSTOMERS,
    &UPSERT_CARRIERS,
    &UPSERT_VEHICLES,
    &INGEST_POSITIONS,
];
