// Generated from openapi.yaml by codegen. Do not edit: change the contract and build.
//! What the gate asks of each operation.

use crate::http::{
    DocumentedStatus, Idempotency, Location, Parameter, ParameterKind, Policy, RateClass,
};

/// GET /health/api
pub const GET_HEALTH: Policy = Policy {
    operation: "getHealth",
    tag: "Health",
    method: "GET",
    path: "/health/api",
    scope: None,
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[],
    outcomes: &[
        DocumentedStatus {
            status: 200,
            codes: &[],
        },
    ],
    deprecation: None,
};

/// GET /v1/loads
pub const LIST_LOADS: Policy = Policy {
    operation: "listLoads",
    tag: "Loads",
    method: "GET",
    path: "/v1/loads",
    scope: Some("loads:read"),
    further_scopes: &[],
    rate_class: RateClass::Standard,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "updatedAfter",
            location: Location::Query,
            kind: ParameterKind::Integer,
            required: false,
        },
        Parameter {
            name: "statuses",
            location: Location::Query,
            kind: ParameterKind::StringList,
            required: false,
        },
        Parameter {
            name: "externalId",
            location: Location::Query,
            kind: ParameterKind::String,
            required: false,
        },
        Parameter {
            name: "include",
            location: Location::Query,
            kind: ParameterKind::StringList,
            required: false,
        },
        Parameter {
            name: "eligibleOnly",
            location: Location::Query,
            kind: ParameterKind::Boolean,
            required: false,
        },
        Parameter {
            name: "cursor",
            location: Location::Query,
            kind: ParameterKind::String,
            required: false,
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            kind: ParameterKind::Integer,
            required: false,
        },
    ],
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
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &[
                "forbidden",
                "partner_access_not_enabled",
                "live_access_not_enabled",
                "partner_access_disabled",
            ],
        },
        DocumentedStatus {
            status: 429,
            codes: &["rate_limited"],
        },
        DocumentedStatus {
            status: 500,
            codes: &["internal_error"],
        },
        DocumentedStatus {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// POST /v1/loads
pub const CREATE_LOAD: Policy = Policy {
    operation: "createLoad",
    tag: "Loads",
    method: "POST",
    path: "/v1/loads",
    scope: Some("loads:write"),
    further_scopes: &[],
    rate_class: RateClass::Standard,
    idempotency: Idempotency::Required,
    max_body_bytes: 131072,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "Idempotency-Key",
            location: Location::Header,
            kind: ParameterKind::String,
            required: true,
        },
    ],
    outcomes: &[
        DocumentedStatus {
            status: 201,
            codes: &[],
        },
        DocumentedStatus {
            status: 400,
            codes: &["bad_request", "missing_idempotency_key"],
        },
        DocumentedStatus {
            status: 401,
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &[
                "forbidden",
                "partner_access_not_enabled",
                "live_access_not_enabled",
                "partner_access_disabled",
            ],
        },
        DocumentedStatus {
            status: 408,
            codes: &["request_timeout"],
        },
        DocumentedStatus {
            status: 409,
            codes: &["conflict", "idempotency_conflict", "idempotency_in_progress"],
        },
        DocumentedStatus {
            status: 413,
            codes: &["payload_too_large"],
        },
        DocumentedStatus {
            status: 415,
            codes: &["unsupported_media_type"],
        },
        DocumentedStatus {
            status: 429,
            codes: &["rate_limited"],
        },
        DocumentedStatus {
            status: 500,
            codes: &["internal_error"],
        },
        DocumentedStatus {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// POST /v1/loads/upsert
pub const UPSERT_LOAD: Policy = Policy {
    operation: "upsertLoad",
    tag: "Loads",
    method: "POST",
    path: "/v1/loads/upsert",
    scope: Some("loads:write"),
    further_scopes: &[],
    rate_class: RateClass::Standard,
    idempotency: Idempotency::Required,
    max_body_bytes: 131072,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "Idempotency-Key",
            location: Location::Header,
            kind: ParameterKind::String,
            required: true,
        },
    ],
    outcomes: &[
        DocumentedStatus {
            status: 200,
            codes: &[],
        },
        DocumentedStatus {
            status: 201,
            codes: &[],
        },
        DocumentedStatus {
            status: 400,
            codes: &["bad_request", "missing_idempotency_key"],
        },
        DocumentedStatus {
            status: 401,
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &[
                "forbidden",
                "partner_access_not_enabled",
                "live_access_not_enabled",
                "partner_access_disabled",
            ],
        },
        DocumentedStatus {
            status: 408,
            codes: &["request_timeout"],
        },
        DocumentedStatus {
            status: 409,
            codes: &["conflict", "idempotency_conflict", "idempotency_in_progress"],
        },
        DocumentedStatus {
            status: 413,
            codes: &["payload_too_large"],
        },
        DocumentedStatus {
            status: 415,
            codes: &["unsupported_media_type"],
        },
        DocumentedStatus {
            status: 429,
            codes: &["rate_limited"],
        },
        DocumentedStatus {
            status: 500,
            codes: &["internal_error"],
        },
        DocumentedStatus {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// GET /v1/loads/{id}
pub const GET_LOAD: Policy = Policy {
    operation: "getLoad",
    tag: "Loads",
    method: "GET",
    path: "/v1/loads/{id}",
    scope: Some("loads:read"),
    further_scopes: &[],
    rate_class: RateClass::Standard,
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
        Parameter {
            name: "include",
            location: Location::Query,
            kind: ParameterKind::StringList,
            required: false,
        },
    ],
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
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &[
                "forbidden",
                "partner_access_not_enabled",
                "live_access_not_enabled",
                "partner_access_disabled",
            ],
        },
        DocumentedStatus {
            status: 404,
            codes: &["not_found"],
        },
        DocumentedStatus {
            status: 429,
            codes: &["rate_limited"],
        },
        DocumentedStatus {
            status: 500,
            codes: &["internal_error"],
        },
        DocumentedStatus {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// POST /v1/loads/{id}/status
pub const CHANGE_LOAD_STATUS: Policy = Policy {
    operation: "changeLoadStatus",
    tag: "Loads",
    method: "POST",
    path: "/v1/loads/{id}/status",
    scope: Some("loads:write"),
    further_scopes: &[],
    rate_class: RateClass::Standard,
    idempotency: Idempotency::Required,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "id",
            location: Location::Path,
            kind: ParameterKind::String,
            required: true,
        },
        Parameter {
            name: "Idempotency-Key",
            location: Location::Header,
            kind: ParameterKind::String,
            required: true,
        },
    ],
    outcomes: &[
        DocumentedStatus {
            status: 200,
            codes: &[],
        },
        DocumentedStatus {
            status: 400,
            codes: &["bad_request", "missing_idempotency_key"],
        },
        DocumentedStatus {
            status: 401,
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &[
                "forbidden",
                "partner_access_not_enabled",
                "live_access_not_enabled",
                "partner_access_disabled",
            ],
        },
        DocumentedStatus {
            status: 404,
            codes: &["not_found"],
        },
        DocumentedStatus {
            status: 408,
            codes: &["request_timeout"],
        },
        DocumentedStatus {
            status: 409,
            codes: &["conflict", "idempotency_conflict", "idempotency_in_progress"],
        },
        DocumentedStatus {
            status: 413,
            codes: &["payload_too_large"],
        },
        DocumentedStatus {
            status: 415,
            codes: &["unsupported_media_type"],
        },
        DocumentedStatus {
            status: 429,
            codes: &["rate_limited"],
        },
        DocumentedStatus {
            status: 500,
            codes: &["internal_error"],
        },
        DocumentedStatus {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// GET /v1/tracking/{loadId}
pub const GET_TRACKING: Policy = Policy {
    operation: "getTracking",
    tag: "Tracking",
    method: "GET",
    path: "/v1/tracking/{loadId}",
    scope: Some("tracking:read"),
    further_scopes: &[],
    rate_class: RateClass::Standard,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "loadId",
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
        DocumentedStatus {
            status: 400,
            codes: &["bad_request"],
        },
        DocumentedStatus {
            status: 401,
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &[
                "forbidden",
                "partner_access_not_enabled",
                "live_access_not_enabled",
                "partner_access_disabled",
            ],
        },
        DocumentedStatus {
            status: 404,
            codes: &["not_found"],
        },
        DocumentedStatus {
            status: 429,
            codes: &["rate_limited"],
        },
        DocumentedStatus {
            status: 500,
            codes: &["internal_error"],
        },
        DocumentedStatus {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// GET /v1/customers
pub const LIST_CUSTOMERS: Policy = Policy {
    operation: "listCustomers",
    tag: "Customers",
    method: "GET",
    path: "/v1/customers",
    scope: Some("customers:read"),
    further_scopes: &[],
    rate_class: RateClass::Standard,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "cursor",
            location: Location::Query,
            kind: ParameterKind::String,
            required: false,
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            kind: ParameterKind::Integer,
            required: false,
        },
    ],
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
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &[
                "forbidden",
                "partner_access_not_enabled",
                "live_access_not_enabled",
                "partner_access_disabled",
            ],
        },
        DocumentedStatus {
            status: 429,
            codes: &["rate_limited"],
        },
        DocumentedStatus {
            status: 500,
            codes: &["internal_error"],
        },
        DocumentedStatus {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// GET /v1/carriers
pub const LIST_CARRIERS: Policy = Policy {
    operation: "listCarriers",
    tag: "Carriers",
    method: "GET",
    path: "/v1/carriers",
    scope: Some("carriers:read"),
    further_scopes: &[],
    rate_class: RateClass::Standard,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "cursor",
            location: Location::Query,
            kind: ParameterKind::String,
            required: false,
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            kind: ParameterKind::Integer,
            required: false,
        },
    ],
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
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &[
                "forbidden",
                "partner_access_not_enabled",
                "live_access_not_enabled",
                "partner_access_disabled",
            ],
        },
        DocumentedStatus {
            status: 429,
            codes: &["rate_limited"],
        },
        DocumentedStatus {
            status: 500,
            codes: &["internal_error"],
        },
        DocumentedStatus {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// GET /v1/vehicles
pub const LIST_VEHICLES: Policy = Policy {
    operation: "listVehicles",
    tag: "Carriers",
    method: "GET",
    path: "/v1/vehicles",
    scope: Some("carriers:read"),
    further_scopes: &[],
    rate_class: RateClass::Standard,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "cursor",
            location: Location::Query,
            kind: ParameterKind::String,
            required: false,
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            kind: ParameterKind::Integer,
            required: false,
        },
    ],
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
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &[
                "forbidden",
                "partner_access_not_enabled",
                "live_access_not_enabled",
                "partner_access_disabled",
            ],
        },
        DocumentedStatus {
            status: 429,
            codes: &["rate_limited"],
        },
        DocumentedStatus {
            status: 500,
            codes: &["internal_error"],
        },
        DocumentedStatus {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// GET /v1/webhooks
pub const LIST_WEBHOOKS: Policy = Policy {
    operation: "listWebhooks",
    tag: "Webhooks",
    method: "GET",
    path: "/v1/webhooks",
    scope: Some("webhooks:manage"),
    further_scopes: &[],
    rate_class: RateClass::Standard,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "cursor",
            location: Location::Query,
            kind: ParameterKind::String,
            required: false,
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            kind: ParameterKind::Integer,
            required: false,
        },
    ],
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
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &[
                "forbidden",
                "partner_access_not_enabled",
                "live_access_not_enabled",
                "partner_access_disabled",
            ],
        },
        DocumentedStatus {
            status: 429,
            codes: &["rate_limited"],
        },
        DocumentedStatus {
            status: 500,
            codes: &["internal_error"],
        },
        DocumentedStatus {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// POST /v1/webhooks
pub const CREATE_WEBHOOK: Policy = Policy {
    operation: "createWebhook",
    tag: "Webhooks",
    method: "POST",
    path: "/v1/webhooks",
    scope: Some("webhooks:manage"),
    further_scopes: &[],
    rate_class: RateClass::Standard,
    idempotency: Idempotency::Required,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: true,
    parameters: &[
        Parameter {
            name: "Idempotency-Key",
            location: Location::Header,
            kind: ParameterKind::String,
            required: true,
        },
    ],
    outcomes: &[
        DocumentedStatus {
            status: 201,
            codes: &[],
        },
        DocumentedStatus {
            status: 400,
            codes: &["bad_request", "missing_idempotency_key"],
        },
        DocumentedStatus {
            status: 401,
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &[
                "forbidden",
                "partner_access_not_enabled",
                "live_access_not_enabled",
                "partner_access_disabled",
            ],
        },
        DocumentedStatus {
            status: 408,
            codes: &["request_timeout"],
        },
        DocumentedStatus {
            status: 409,
            codes: &["conflict", "idempotency_conflict", "idempotency_in_progress"],
        },
        DocumentedStatus {
            status: 413,
            codes: &["payload_too_large"],
        },
        DocumentedStatus {
            status: 415,
            codes: &["unsupported_media_type"],
        },
        DocumentedStatus {
            status: 429,
            codes: &["rate_limited"],
        },
        DocumentedStatus {
            status: 500,
            codes: &["internal_error"],
        },
        DocumentedStatus {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// GET /v1/webhooks/{id}
pub const GET_WEBHOOK: Policy = Policy {
    operation: "getWebhook",
    tag: "Webhooks",
    method: "GET",
    path: "/v1/webhooks/{id}",
    scope: Some("webhooks:manage"),
    further_scopes: &[],
    rate_class: RateClass::Standard,
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
        DocumentedStatus {
            status: 400,
            codes: &["bad_request"],
        },
        DocumentedStatus {
            status: 401,
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &[
                "forbidden",
                "partner_access_not_enabled",
                "live_access_not_enabled",
                "partner_access_disabled",
            ],
        },
        DocumentedStatus {
            status: 404,
            codes: &["not_found"],
        },
        DocumentedStatus {
            status: 429,
            codes: &["rate_limited"],
        },
        DocumentedStatus {
            status: 500,
            codes: &["internal_error"],
        },
        DocumentedStatus {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// PATCH /v1/webhooks/{id}
pub const UPDATE_WEBHOOK: Policy = Policy {
    operation: "updateWebhook",
    tag: "Webhooks",
    method: "PATCH",
    path: "/v1/webhooks/{id}",
    scope: Some("webhooks:manage"),
    further_scopes: &[],
    rate_class: RateClass::Standard,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
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
        DocumentedStatus {
            status: 400,
            codes: &["bad_request"],
        },
        DocumentedStatus {
            status: 401,
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &[
                "forbidden",
                "partner_access_not_enabled",
                "live_access_not_enabled",
                "partner_access_disabled",
            ],
        },
        DocumentedStatus {
            status: 404,
            codes: &["not_found"],
        },
        DocumentedStatus {
            status: 408,
            codes: &["request_timeout"],
        },
        DocumentedStatus {
            status: 409,
            codes: &["conflict"],
        },
        DocumentedStatus {
            status: 413,
            codes: &["payload_too_large"],
        },
        DocumentedStatus {
            status: 415,
            codes: &["unsupported_media_type"],
        },
        DocumentedStatus {
            status: 429,
            codes: &["rate_limited"],
        },
        DocumentedStatus {
            status: 500,
            codes: &["internal_error"],
        },
        DocumentedStatus {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// DELETE /v1/webhooks/{id}
pub const DELETE_WEBHOOK: Policy = Policy {
    operation: "deleteWebhook",
    tag: "Webhooks",
    method: "DELETE",
    path: "/v1/webhooks/{id}",
    scope: Some("webhooks:manage"),
    further_scopes: &[],
    rate_class: RateClass::Standard,
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
        DocumentedStatus {
            status: 400,
            codes: &["bad_request"],
        },
        DocumentedStatus {
            status: 401,
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &[
                "forbidden",
                "partner_access_not_enabled",
                "live_access_not_enabled",
                "partner_access_disabled",
            ],
        },
        DocumentedStatus {
            status: 404,
            codes: &["not_found"],
        },
        DocumentedStatus {
            status: 429,
            codes: &["rate_limited"],
        },
        DocumentedStatus {
            status: 500,
            codes: &["internal_error"],
        },
        DocumentedStatus {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// POST /v1/webhooks/{id}/rotate-secret
pub const ROTATE_WEBHOOK_SECRET: Policy = Policy {
    operation: "rotateWebhookSecret",
    tag: "Webhooks",
    method: "POST",
    path: "/v1/webhooks/{id}/rotate-secret",
    scope: Some("webhooks:manage"),
    further_scopes: &[],
    rate_class: RateClass::Standard,
    idempotency: Idempotency::Required,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: true,
    parameters: &[
        Parameter {
            name: "id",
            location: Location::Path,
            kind: ParameterKind::String,
            required: true,
        },
        Parameter {
            name: "Idempotency-Key",
            location: Location::Header,
            kind: ParameterKind::String,
            required: true,
        },
    ],
    outcomes: &[
        DocumentedStatus {
            status: 200,
            codes: &[],
        },
        DocumentedStatus {
            status: 400,
            codes: &["bad_request", "missing_idempotency_key"],
        },
        DocumentedStatus {
            status: 401,
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &[
                "forbidden",
                "partner_access_not_enabled",
                "live_access_not_enabled",
                "partner_access_disabled",
            ],
        },
        DocumentedStatus {
            status: 404,
            codes: &["not_found"],
        },
        DocumentedStatus {
            status: 408,
            codes: &["request_timeout"],
        },
        DocumentedStatus {
            status: 409,
            codes: &["conflict", "idempotency_conflict", "idempotency_in_progress"],
        },
        DocumentedStatus {
            status: 413,
            codes: &["payload_too_large"],
        },
        DocumentedStatus {
            status: 415,
            codes: &["unsupported_media_type"],
        },
        DocumentedStatus {
            status: 429,
            codes: &["rate_limited"],
        },
        DocumentedStatus {
            status: 500,
            codes: &["internal_error"],
        },
        DocumentedStatus {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// POST /v1/webhooks/{id}/test
pub const TEST_WEBHOOK: Policy = Policy {
    operation: "testWebhook",
    tag: "Webhooks",
    method: "POST",
    path: "/v1/webhooks/{id}/test",
    scope: Some("webhooks:manage"),
    further_scopes: &[],
    rate_class: RateClass::Standard,
    idempotency: Idempotency::Required,
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
        Parameter {
            name: "Idempotency-Key",
            location: Location::Header,
            kind: ParameterKind::String,
            required: true,
        },
    ],
    outcomes: &[
        DocumentedStatus {
            status: 201,
            codes: &[],
        },
        DocumentedStatus {
            status: 400,
            codes: &["bad_request", "missing_idempotency_key"],
        },
        DocumentedStatus {
            status: 401,
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &[
                "forbidden",
                "partner_access_not_enabled",
                "live_access_not_enabled",
                "partner_access_disabled",
            ],
        },
        DocumentedStatus {
            status: 404,
            codes: &["not_found"],
        },
        DocumentedStatus {
            status: 409,
            codes: &["conflict", "idempotency_conflict", "idempotency_in_progress"],
        },
        DocumentedStatus {
            status: 429,
            codes: &["rate_limited"],
        },
        DocumentedStatus {
            status: 500,
            codes: &["internal_error"],
        },
        DocumentedStatus {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// GET /v1/webhooks/{id}/deliveries
pub const LIST_WEBHOOK_DELIVERIES: Policy = Policy {
    operation: "listWebhookDeliveries",
    tag: "Webhooks",
    method: "GET",
    path: "/v1/webhooks/{id}/deliveries",
    scope: Some("webhooks:manage"),
    further_scopes: &[],
    rate_class: RateClass::Standard,
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
        Parameter {
            name: "cursor",
            location: Location::Query,
            kind: ParameterKind::String,
            required: false,
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            kind: ParameterKind::Integer,
            required: false,
        },
    ],
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
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &[
                "forbidden",
                "partner_access_not_enabled",
                "live_access_not_enabled",
                "partner_access_disabled",
            ],
        },
        DocumentedStatus {
            status: 404,
            codes: &["not_found"],
        },
        DocumentedStatus {
            status: 429,
            codes: &["rate_limited"],
        },
        DocumentedStatus {
            status: 500,
            codes: &["internal_error"],
        },
        DocumentedStatus {
            status: 503,
            codes: &["service_unavailable"],
        },
    ],
    deprecation: None,
};

/// Every operation of the contract, in its order.
pub const ALL: &[&Policy] = &[
    &GET_HEALTH,
    &LIST_LOADS,
    &CREATE_LOAD,
    &UPSERT_LOAD,
    &GET_LOAD,
    &CHANGE_LOAD_STATUS,
    &GET_TRACKING,
    &LIST_CUSTOMERS,
    &LIST_CARRIERS,
    &LIST_VEHICLES,
    &LIST_WEBHOOKS,
    &CREATE_WEBHOOK,
    &GET_WEBHOOK,
    &UPDATE_WEBHOOK,
    &DELETE_WEBHOOK,
    &ROTATE_WEBHOOK_SECRET,
    &TEST_WEBHOOK,
    &LIST_WEBHOOK_DELIVERIES,
];
