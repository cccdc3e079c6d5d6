// Generated from operator.yaml by codegen. Do not edit: change the contract and build.
//! What the gate asks of each operation.

use crate::http::{
    DocumentedStatus, Idempotency, Location, Parameter, ParameterKind, Policy, RateClass,
    Role,
};

/// Every role of the contract, in its order.
pub const ROLES: &[Role] = &[
    Role {
        name: "ADMIN",
        scopes: &[
            "self:read",
            "organizations:read",
            "organizations:write",
            "organizations:approve",
            "access:live",
            "keys:read",
            "keys:write",
            "keys:live",
            "keys:limits",
            "users:read",
            "users:write",
            "freight:read",
            "freight:write",
            "support:read",
            "webhooks:read",
            "webhooks:write",
            "audit:read",
            "tokens:read",
            "tokens:write",
            "status:read",
            "status:write",
        ],
    },
    Role {
        name: "SUPPORT",
        scopes: &[
            "self:read",
            "organizations:read",
            "organizations:write",
            "keys:read",
            "keys:write",
            "users:read",
            "users:write",
            "freight:read",
            "freight:write",
            "support:read",
            "webhooks:read",
            "webhooks:write",
            "status:read",
            "status:write",
        ],
    },
];

/// GET /health/operator
pub const GET_HEALTH: Policy = Policy {
    operation: "getHealth",
    tag: "Health",
    method: "GET",
    path: "/health/operator",
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

/// GET /v1/organizations
pub const LIST_ORGANIZATIONS: Policy = Policy {
    operation: "listOrganizations",
    tag: "Organizations",
    method: "GET",
    path: "/v1/organizations",
    scope: Some("organizations:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "closed",
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
            codes: &["forbidden"],
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

/// POST /v1/organizations
pub const CREATE_ORGANIZATION: Policy = Policy {
    operation: "createOrganization",
    tag: "Organizations",
    method: "POST",
    path: "/v1/organizations",
    scope: Some("organizations:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[],
    outcomes: &[
        DocumentedStatus {
            status: 201,
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
            codes: &["forbidden"],
        },
        DocumentedStatus {
            status: 408,
            codes: &["request_timeout"],
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

/// GET /v1/organizations/{organizationId}
pub const GET_ORGANIZATION: Policy = Policy {
    operation: "getOrganization",
    tag: "Organizations",
    method: "GET",
    path: "/v1/organizations/{organizationId}",
    scope: Some("organizations:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
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
            codes: &["forbidden"],
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

/// PATCH /v1/organizations/{organizationId}
pub const UPDATE_ORGANIZATION: Policy = Policy {
    operation: "updateOrganization",
    tag: "Organizations",
    method: "PATCH",
    path: "/v1/organizations/{organizationId}",
    scope: Some("organizations:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
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
            codes: &["forbidden"],
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

/// PUT /v1/organizations/{organizationId}/access
pub const SET_ORGANIZATION_ACCESS: Policy = Policy {
    operation: "setOrganizationAccess",
    tag: "Organizations",
    method: "PUT",
    path: "/v1/organizations/{organizationId}/access",
    scope: Some("organizations:write"),
    further_scopes: &["access:live"],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
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
            codes: &["forbidden"],
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

/// PUT /v1/organizations/{organizationId}/production-approval
pub const APPROVE_PRODUCTION: Policy = Policy {
    operation: "approveProduction",
    tag: "Organizations",
    method: "PUT",
    path: "/v1/organizations/{organizationId}/production-approval",
    scope: Some("organizations:approve"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
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
            codes: &["forbidden"],
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

/// POST /v1/organizations/{organizationId}/close
pub const CLOSE_ORGANIZATION: Policy = Policy {
    operation: "closeOrganization",
    tag: "Organizations",
    method: "POST",
    path: "/v1/organizations/{organizationId}/close",
    scope: Some("organizations:approve"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
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
            codes: &["forbidden"],
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

/// GET /v1/organizations/{organizationId}/freight
pub const GET_FREIGHT: Policy = Policy {
    operation: "getFreight",
    tag: "Organizations",
    method: "GET",
    path: "/v1/organizations/{organizationId}/freight",
    scope: Some("freight:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
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
            codes: &["forbidden"],
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

/// GET /v1/organizations/{organizationId}/onboarding
pub const GET_ONBOARDING: Policy = Policy {
    operation: "getOnboarding",
    tag: "Onboarding",
    method: "GET",
    path: "/v1/organizations/{organizationId}/onboarding",
    scope: Some("organizations:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
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
            codes: &["forbidden"],
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

/// PATCH /v1/organizations/{organizationId}/onboarding
pub const UPDATE_ONBOARDING: Policy = Policy {
    operation: "updateOnboarding",
    tag: "Onboarding",
    method: "PATCH",
    path: "/v1/organizations/{organizationId}/onboarding",
    scope: Some("organizations:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
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
            codes: &["forbidden"],
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

/// GET /v1/organizations/{organizationId}/api-keys
pub const LIST_API_KEYS: Policy = Policy {
    operation: "listApiKeys",
    tag: "Keys",
    method: "GET",
    path: "/v1/organizations/{organizationId}/api-keys",
    scope: Some("keys:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
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
            codes: &["forbidden"],
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

/// POST /v1/organizations/{organizationId}/api-keys
pub const CREATE_API_KEY: Policy = Policy {
    operation: "createApiKey",
    tag: "Keys",
    method: "POST",
    path: "/v1/organizations/{organizationId}/api-keys",
    scope: Some("keys:write"),
    further_scopes: &["keys:live", "keys:limits"],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: true,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
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
            codes: &["bad_request"],
        },
        DocumentedStatus {
            status: 401,
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &["forbidden"],
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

/// PATCH /v1/organizations/{organizationId}/api-keys/{keyId}
pub const UPDATE_API_KEY: Policy = Policy {
    operation: "updateApiKey",
    tag: "Keys",
    method: "PATCH",
    path: "/v1/organizations/{organizationId}/api-keys/{keyId}",
    scope: Some("keys:write"),
    further_scopes: &["keys:limits"],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: ParameterKind::String,
            required: true,
        },
        Parameter {
            name: "keyId",
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
            codes: &["forbidden"],
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

/// POST /v1/organizations/{organizationId}/api-keys/{keyId}/roll
pub const ROLL_API_KEY: Policy = Policy {
    operation: "rollApiKey",
    tag: "Keys",
    method: "POST",
    path: "/v1/organizations/{organizationId}/api-keys/{keyId}/roll",
    scope: Some("keys:write"),
    further_scopes: &["keys:live", "keys:limits"],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: true,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: ParameterKind::String,
            required: true,
        },
        Parameter {
            name: "keyId",
            location: Location::Path,
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
            codes: &["bad_request"],
        },
        DocumentedStatus {
            status: 401,
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &["forbidden"],
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

/// POST /v1/organizations/{organizationId}/api-keys/{keyId}/revoke
pub const REVOKE_API_KEY: Policy = Policy {
    operation: "revokeApiKey",
    tag: "Keys",
    method: "POST",
    path: "/v1/organizations/{organizationId}/api-keys/{keyId}/revoke",
    scope: Some("keys:write"),
    further_scopes: &["webhooks:write"],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: ParameterKind::String,
            required: true,
        },
        Parameter {
            name: "keyId",
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
            codes: &["forbidden"],
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

/// GET /v1/organizations/{organizationId}/portal-users
pub const LIST_PORTAL_USERS: Policy = Policy {
    operation: "listPortalUsers",
    tag: "Users",
    method: "GET",
    path: "/v1/organizations/{organizationId}/portal-users",
    scope: Some("users:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
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
            codes: &["forbidden"],
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

/// POST /v1/organizations/{organizationId}/portal-users
pub const INVITE_PORTAL_USER: Policy = Policy {
    operation: "invitePortalUser",
    tag: "Users",
    method: "POST",
    path: "/v1/organizations/{organizationId}/portal-users",
    scope: Some("users:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
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
            codes: &["bad_request"],
        },
        DocumentedStatus {
            status: 401,
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &["forbidden"],
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

/// GET /v1/organizations/{organizationId}/portal-users/{userId}
pub const GET_PORTAL_USER: Policy = Policy {
    operation: "getPortalUser",
    tag: "Users",
    method: "GET",
    path: "/v1/organizations/{organizationId}/portal-users/{userId}",
    scope: Some("users:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: ParameterKind::String,
            required: true,
        },
        Parameter {
            name: "userId",
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
            codes: &["forbidden"],
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

/// POST /v1/organizations/{organizationId}/portal-users/{userId}/revoke
pub const REVOKE_PORTAL_USER: Policy = Policy {
    operation: "revokePortalUser",
    tag: "Users",
    method: "POST",
    path: "/v1/organizations/{organizationId}/portal-users/{userId}/revoke",
    scope: Some("users:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: ParameterKind::String,
            required: true,
        },
        Parameter {
            name: "userId",
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
            codes: &["forbidden"],
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

/// GET /v1/organizations/{organizationId}/customers
pub const LIST_CUSTOMERS: Policy = Policy {
    operation: "listCustomers",
    tag: "Directory",
    method: "GET",
    path: "/v1/organizations/{organizationId}/customers",
    scope: Some("freight:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
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
            codes: &["forbidden"],
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

/// PUT /v1/organizations/{organizationId}/customers
pub const UPSERT_CUSTOMERS: Policy = Policy {
    operation: "upsertCustomers",
    tag: "Directory",
    method: "PUT",
    path: "/v1/organizations/{organizationId}/customers",
    scope: Some("freight:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 1048576,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
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
            codes: &["forbidden"],
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

/// GET /v1/organizations/{organizationId}/carriers
pub const LIST_CARRIERS: Policy = Policy {
    operation: "listCarriers",
    tag: "Directory",
    method: "GET",
    path: "/v1/organizations/{organizationId}/carriers",
    scope: Some("freight:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
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
            codes: &["forbidden"],
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

/// PUT /v1/organizations/{organizationId}/carriers
pub const UPSERT_CARRIERS: Policy = Policy {
    operation: "upsertCarriers",
    tag: "Directory",
    method: "PUT",
    path: "/v1/organizations/{organizationId}/carriers",
    scope: Some("freight:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 1048576,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
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
            codes: &["forbidden"],
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

/// GET /v1/organizations/{organizationId}/vehicles
pub const LIST_VEHICLES: Policy = Policy {
    operation: "listVehicles",
    tag: "Directory",
    method: "GET",
    path: "/v1/organizations/{organizationId}/vehicles",
    scope: Some("freight:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
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
            codes: &["forbidden"],
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

/// PUT /v1/organizations/{organizationId}/vehicles
pub const UPSERT_VEHICLES: Policy = Policy {
    operation: "upsertVehicles",
    tag: "Directory",
    method: "PUT",
    path: "/v1/organizations/{organizationId}/vehicles",
    scope: Some("freight:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 1048576,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
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
            codes: &["forbidden"],
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

/// GET /v1/organizations/{organizationId}/loads
pub const LIST_LOADS: Policy = Policy {
    operation: "listLoads",
    tag: "Loads",
    method: "GET",
    path: "/v1/organizations/{organizationId}/loads",
    scope: Some("freight:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: ParameterKind::String,
            required: true,
        },
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
            codes: &["forbidden"],
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

/// PUT /v1/organizations/{organizationId}/loads
pub const IMPORT_LOADS: Policy = Policy {
    operation: "importLoads",
    tag: "Loads",
    method: "PUT",
    path: "/v1/organizations/{organizationId}/loads",
    scope: Some("freight:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 1048576,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
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
            codes: &["forbidden"],
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

/// GET /v1/organizations/{organizationId}/loads/{loadId}
pub const GET_LOAD: Policy = Policy {
    operation: "getLoad",
    tag: "Loads",
    method: "GET",
    path: "/v1/organizations/{organizationId}/loads/{loadId}",
    scope: Some("freight:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: ParameterKind::String,
            required: true,
        },
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
            codes: &["forbidden"],
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

/// PATCH /v1/organizations/{organizationId}/loads/{loadId}
pub const UPDATE_LOAD: Policy = Policy {
    operation: "updateLoad",
    tag: "Loads",
    method: "PATCH",
    path: "/v1/organizations/{organizationId}/loads/{loadId}",
    scope: Some("freight:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 65536,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: ParameterKind::String,
            required: true,
        },
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
            codes: &["forbidden"],
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

/// GET /v1/organizations/{organizationId}/positions
pub const LIST_POSITIONS: Policy = Policy {
    operation: "listPositions",
    tag: "Positions",
    method: "GET",
    path: "/v1/organizations/{organizationId}/positions",
    scope: Some("freight:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
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
            codes: &["forbidden"],
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

/// POST /v1/organizations/{organizationId}/positions
pub const INGEST_POSITIONS: Policy = Policy {
    operation: "ingestPositions",
    tag: "Positions",
    method: "POST",
    path: "/v1/organizations/{organizationId}/positions",
    scope: Some("freight:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 1048576,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
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
            codes: &["forbidden"],
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

/// GET /v1/organizations/{organizationId}/usage
pub const GET_USAGE: Policy = Policy {
    operation: "getUsage",
    tag: "Support",
    method: "GET",
    path: "/v1/organizations/{organizationId}/usage",
    scope: Some("support:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: ParameterKind::String,
            required: true,
        },
        Parameter {
            name: "from",
            location: Location::Query,
            kind: ParameterKind::Integer,
            required: false,
        },
        Parameter {
            name: "to",
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
            codes: &["forbidden"],
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

/// GET /v1/integrations/health
pub const GET_INTEGRATIONS_HEALTH: Policy = Policy {
    operation: "getIntegrationsHealth",
    tag: "Integrations",
    method: "GET",
    path: "/v1/integrations/health",
    scope: Some("support:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Query,
            kind: ParameterKind::String,
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
            codes: &["forbidden"],
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

/// GET /v1/requests/{partnerRequestId}
pub const GET_REQUEST: Policy = Policy {
    operation: "getRequest",
    tag: "Support",
    method: "GET",
    path: "/v1/requests/{partnerRequestId}",
    scope: Some("support:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "partnerRequestId",
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
            codes: &["forbidden"],
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

/// GET /v1/audit
pub const LIST_AUDIT_ENTRIES: Policy = Policy {
    operation: "listAuditEntries",
    tag: "Audit",
    method: "GET",
    path: "/v1/audit",
    scope: Some("audit:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Query,
            kind: ParameterKind::String,
            required: false,
        },
        Parameter {
            name: "action",
            location: Location::Query,
            kind: ParameterKind::String,
            required: false,
        },
        Parameter {
            name: "newestFirst",
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
            codes: &["forbidden"],
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

/// GET /v1/audit/verification
pub const VERIFY_AUDIT: Policy = Policy {
    operation: "verifyAudit",
    tag: "Audit",
    method: "GET",
    path: "/v1/audit/verification",
    scope: Some("audit:read"),
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
            codes: &["forbidden"],
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

/// GET /v1/tokens
pub const LIST_OPERATOR_TOKENS: Policy = Policy {
    operation: "listOperatorTokens",
    tag: "Tokens",
    method: "GET",
    path: "/v1/tokens",
    scope: Some("tokens:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
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
            codes: &["forbidden"],
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

/// POST /v1/tokens
pub const CREATE_OPERATOR_TOKEN: Policy = Policy {
    operation: "createOperatorToken",
    tag: "Tokens",
    method: "POST",
    path: "/v1/tokens",
    scope: Some("tokens:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: true,
    parameters: &[],
    outcomes: &[
        DocumentedStatus {
            status: 201,
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
            codes: &["forbidden"],
        },
        DocumentedStatus {
            status: 408,
            codes: &["request_timeout"],
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

/// POST /v1/tokens/{tokenId}/revoke
pub const REVOKE_OPERATOR_TOKEN: Policy = Policy {
    operation: "revokeOperatorToken",
    tag: "Tokens",
    method: "POST",
    path: "/v1/tokens/{tokenId}/revoke",
    scope: Some("tokens:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "tokenId",
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
            codes: &["forbidden"],
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

/// GET /v1/self
pub const GET_SELF: Policy = Policy {
    operation: "getSelf",
    tag: "Tokens",
    method: "GET",
    path: "/v1/self",
    scope: Some("self:read"),
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
            codes: &["forbidden"],
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

/// GET /v1/organizations/{organizationId}/webhooks
pub const LIST_WEBHOOKS: Policy = Policy {
    operation: "listWebhooks",
    tag: "Webhooks",
    method: "GET",
    path: "/v1/organizations/{organizationId}/webhooks",
    scope: Some("webhooks:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
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
            codes: &["forbidden"],
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

/// POST /v1/organizations/{organizationId}/webhooks/{webhookId}/pause
pub const PAUSE_WEBHOOK: Policy = Policy {
    operation: "pauseWebhook",
    tag: "Webhooks",
    method: "POST",
    path: "/v1/organizations/{organizationId}/webhooks/{webhookId}/pause",
    scope: Some("webhooks:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: ParameterKind::String,
            required: true,
        },
        Parameter {
            name: "webhookId",
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
            codes: &["forbidden"],
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

/// POST /v1/organizations/{organizationId}/webhooks/{webhookId}/resume
pub const RESUME_WEBHOOK: Policy = Policy {
    operation: "resumeWebhook",
    tag: "Webhooks",
    method: "POST",
    path: "/v1/organizations/{organizationId}/webhooks/{webhookId}/resume",
    scope: Some("webhooks:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: ParameterKind::String,
            required: true,
        },
        Parameter {
            name: "webhookId",
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
            codes: &["forbidden"],
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

/// POST /v1/organizations/{organizationId}/webhooks/{webhookId}/rotate-secret
pub const ROTATE_WEBHOOK_SECRET: Policy = Policy {
    operation: "rotateWebhookSecret",
    tag: "Webhooks",
    method: "POST",
    path: "/v1/organizations/{organizationId}/webhooks/{webhookId}/rotate-secret",
    scope: Some("webhooks:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: true,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: ParameterKind::String,
            required: true,
        },
        Parameter {
            name: "webhookId",
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
            codes: &["forbidden"],
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

/// POST /v1/organizations/{organizationId}/webhooks/{webhookId}/test
pub const TEST_WEBHOOK: Policy = Policy {
    operation: "testWebhook",
    tag: "Webhooks",
    method: "POST",
    path: "/v1/organizations/{organizationId}/webhooks/{webhookId}/test",
    scope: Some("webhooks:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: ParameterKind::String,
            required: true,
        },
        Parameter {
            name: "webhookId",
            location: Location::Path,
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
            codes: &["bad_request"],
        },
        DocumentedStatus {
            status: 401,
            codes: &["unauthorized"],
        },
        DocumentedStatus {
            status: 403,
            codes: &["forbidden"],
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

/// GET /v1/organizations/{organizationId}/webhook-deliveries
pub const LIST_WEBHOOK_DELIVERIES: Policy = Policy {
    operation: "listWebhookDeliveries",
    tag: "Deliveries",
    method: "GET",
    path: "/v1/organizations/{organizationId}/webhook-deliveries",
    scope: Some("webhooks:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: ParameterKind::String,
            required: true,
        },
        Parameter {
            name: "subscriptionId",
            location: Location::Query,
            kind: ParameterKind::String,
            required: false,
        },
        Parameter {
            name: "eventType",
            location: Location::Query,
            kind: ParameterKind::String,
            required: false,
        },
        Parameter {
            name: "state",
            location: Location::Query,
            kind: ParameterKind::String,
            required: false,
        },
        Parameter {
            name: "createdFrom",
            location: Location::Query,
            kind: ParameterKind::Integer,
            required: false,
        },
        Parameter {
            name: "createdTo",
            location: Location::Query,
            kind: ParameterKind::Integer,
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
            codes: &["forbidden"],
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

/// GET /v1/organizations/{organizationId}/webhook-deliveries/{deliveryId}
pub const GET_WEBHOOK_DELIVERY: Policy = Policy {
    operation: "getWebhookDelivery",
    tag: "Deliveries",
    method: "GET",
    path: "/v1/organizations/{organizationId}/webhook-deliveries/{deliveryId}",
    scope: Some("webhooks:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: ParameterKind::String,
            required: true,
        },
        Parameter {
            name: "deliveryId",
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
            codes: &["forbidden"],
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

/// POST /v1/organizations/{organizationId}/webhook-deliveries/{deliveryId}/replay
pub const REPLAY_WEBHOOK_DELIVERY: Policy = Policy {
    operation: "replayWebhookDelivery",
    tag: "Deliveries",
    method: "POST",
    path: "/v1/organizations/{organizationId}/webhook-deliveries/{deliveryId}/replay",
    scope: Some("webhooks:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Path,
            kind: ParameterKind::String,
            required: true,
        },
        Parameter {
            name: "deliveryId",
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
            codes: &["forbidden"],
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

/// GET /v1/webhook-replays
pub const LIST_WEBHOOK_REPLAYS: Policy = Policy {
    operation: "listWebhookReplays",
    tag: "Deliveries",
    method: "GET",
    path: "/v1/webhook-replays",
    scope: Some("webhooks:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
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
            codes: &["forbidden"],
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

/// POST /v1/webhook-replays
pub const CREATE_WEBHOOK_REPLAY: Policy = Policy {
    operation: "createWebhookReplay",
    tag: "Deliveries",
    method: "POST",
    path: "/v1/webhook-replays",
    scope: Some("webhooks:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[],
    outcomes: &[
        DocumentedStatus {
            status: 201,
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
            codes: &["forbidden"],
        },
        DocumentedStatus {
            status: 408,
            codes: &["request_timeout"],
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

/// GET /v1/webhook-replays/{replayId}
pub const GET_WEBHOOK_REPLAY: Policy = Policy {
    operation: "getWebhookReplay",
    tag: "Deliveries",
    method: "GET",
    path: "/v1/webhook-replays/{replayId}",
    scope: Some("webhooks:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "replayId",
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
            codes: &["forbidden"],
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

/// GET /v1/staff-requests
pub const LIST_STAFF_REQUESTS: Policy = Policy {
    operation: "listStaffRequests",
    tag: "StaffRequests",
    method: "GET",
    path: "/v1/staff-requests",
    scope: Some("support:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "organizationId",
            location: Location::Query,
            kind: ParameterKind::String,
            required: false,
        },
        Parameter {
            name: "state",
            location: Location::Query,
            kind: ParameterKind::String,
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
            codes: &["forbidden"],
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

/// GET /v1/staff-requests/{staffRequestId}
pub const GET_STAFF_REQUEST: Policy = Policy {
    operation: "getStaffRequest",
    tag: "StaffRequests",
    method: "GET",
    path: "/v1/staff-requests/{staffRequestId}",
    scope: Some("support:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "staffRequestId",
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
            codes: &["forbidden"],
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

/// POST /v1/staff-requests/{staffRequestId}/approve
pub const APPROVE_STAFF_REQUEST: Policy = Policy {
    operation: "approveStaffRequest",
    tag: "StaffRequests",
    method: "POST",
    path: "/v1/staff-requests/{staffRequestId}/approve",
    scope: Some("organizations:write"),
    further_scopes: &["keys:limits", "access:live"],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "staffRequestId",
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
            codes: &["forbidden"],
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

/// POST /v1/staff-requests/{staffRequestId}/decline
pub const DECLINE_STAFF_REQUEST: Policy = Policy {
    operation: "declineStaffRequest",
    tag: "StaffRequests",
    method: "POST",
    path: "/v1/staff-requests/{staffRequestId}/decline",
    scope: Some("organizations:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "staffRequestId",
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
            codes: &["forbidden"],
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

/// GET /v1/incidents
pub const LIST_INCIDENTS: Policy = Policy {
    operation: "listIncidents",
    tag: "Status",
    method: "GET",
    path: "/v1/incidents",
    scope: Some("status:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "state",
            location: Location::Query,
            kind: ParameterKind::String,
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
            codes: &["forbidden"],
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

/// POST /v1/incidents
pub const CREATE_INCIDENT: Policy = Policy {
    operation: "createIncident",
    tag: "Status",
    method: "POST",
    path: "/v1/incidents",
    scope: Some("status:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[],
    outcomes: &[
        DocumentedStatus {
            status: 201,
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
            codes: &["forbidden"],
        },
        DocumentedStatus {
            status: 408,
            codes: &["request_timeout"],
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

/// GET /v1/incidents/{incidentId}
pub const GET_INCIDENT: Policy = Policy {
    operation: "getIncident",
    tag: "Status",
    method: "GET",
    path: "/v1/incidents/{incidentId}",
    scope: Some("status:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "incidentId",
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
            codes: &["forbidden"],
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

/// POST /v1/incidents/{incidentId}/updates
pub const UPDATE_INCIDENT: Policy = Policy {
    operation: "updateIncident",
    tag: "Status",
    method: "POST",
    path: "/v1/incidents/{incidentId}/updates",
    scope: Some("status:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "incidentId",
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
            codes: &["forbidden"],
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

/// POST /v1/incidents/{incidentId}/resolve
pub const RESOLVE_INCIDENT: Policy = Policy {
    operation: "resolveIncident",
    tag: "Status",
    method: "POST",
    path: "/v1/incidents/{incidentId}/resolve",
    scope: Some("status:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "incidentId",
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
            codes: &["forbidden"],
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

/// POST /v1/incidents/{incidentId}/discard
pub const DISCARD_INCIDENT: Policy = Policy {
    operation: "discardIncident",
    tag: "Status",
    method: "POST",
    path: "/v1/incidents/{incidentId}/discard",
    scope: Some("status:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "incidentId",
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
            codes: &["forbidden"],
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

/// GET /v1/maintenance
pub const LIST_MAINTENANCE: Policy = Policy {
    operation: "listMaintenance",
    tag: "Status",
    method: "GET",
    path: "/v1/maintenance",
    scope: Some("status:read"),
    further_scopes: &[],
    rate_class: RateClass::None,
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
            codes: &["forbidden"],
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

/// POST /v1/maintenance
pub const SCHEDULE_MAINTENANCE: Policy = Policy {
    operation: "scheduleMaintenance",
    tag: "Status",
    method: "POST",
    path: "/v1/maintenance",
    scope: Some("status:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[],
    outcomes: &[
        DocumentedStatus {
            status: 201,
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
            codes: &["forbidden"],
        },
        DocumentedStatus {
            status: 408,
            codes: &["request_timeout"],
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

/// POST /v1/maintenance/{maintenanceId}/end
pub const END_MAINTENANCE: Policy = Policy {
    operation: "endMaintenance",
    tag: "Status",
    method: "POST",
    path: "/v1/maintenance/{maintenanceId}/end",
    scope: Some("status:write"),
    further_scopes: &[],
    rate_class: RateClass::None,
    idempotency: Idempotency::None,
    max_body_bytes: 16384,
    body_required: true,
    secret_reply: false,
    parameters: &[
        Parameter {
            name: "maintenanceId",
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
            codes: &["forbidden"],
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

/// Every operation of the contract, in its order.
pub const ALL: &[&Policy] = &[
    &GET_HEALTH,
    &LIST_ORGANIZATIONS,
    &CREATE_ORGANIZATION,
    &GET_ORGANIZATION,
    &UPDATE_ORGANIZATION,
    &SET_ORGANIZATION_ACCESS,
    &APPROVE_PRODUCTION,
    &CLOSE_ORGANIZATION,
    &GET_FREIGHT,
    &GET_ONBOARDING,
    &UPDATE_ONBOARDING,
    &LIST_API_KEYS,
    &CREATE_API_KEY,
    &UPDATE_API_KEY,
    &ROLL_API_KEY,
    &REVOKE_API_KEY,
    &LIST_PORTAL_USERS,
    &INVITE_PORTAL_USER,
    &GET_PORTAL_USER,
    &REVOKE_PORTAL_USER,
    &LIST_CUSTOMERS,
    &UPSERT_CUSTOMERS,
    &LIST_CARRIERS,
    &UPSERT_CARRIERS,
    &LIST_VEHICLES,
    &UPSERT_VEHICLES,
    &LIST_LOADS,
    &IMPORT_LOADS,
    &GET_LOAD,
    &UPDATE_LOAD,
    &LIST_POSITIONS,
    &INGEST_POSITIONS,
    &GET_USAGE,
    &GET_INTEGRATIONS_HEALTH,
    &GET_REQUEST,
    &LIST_AUDIT_ENTRIES,
    &VERIFY_AUDIT,
    &LIST_OPERATOR_TOKENS,
    &CREATE_OPERATOR_TOKEN,
    &REVOKE_OPERATOR_TOKEN,
    &GET_SELF,
    &LIST_WEBHOOKS,
    &PAUSE_WEBHOOK,
    &RESUME_WEBHOOK,
    &ROTATE_WEBHOOK_SECRET,
    &TEST_WEBHOOK,
    &LIST_WEBHOOK_DELIVERIES,
    &GET_WEBHOOK_DELIVERY,
    &REPLAY_WEBHOOK_DELIVERY,
    &LIST_WEBHOOK_REPLAYS,
    &CREATE_WEBHOOK_REPLAY,
    &GET_WEBHOOK_REPLAY,
    &LIST_STAFF_REQUESTS,
    &GET_STAFF_REQUEST,
    &APPROVE_STAFF_REQUEST,
    &DECLINE_STAFF_REQUEST,
    &LIST_INCIDENTS,
    &CREATE_INCIDENT,
    &GET_INCIDENT,
    &UPDATE_INCIDENT,
    &RESOLVE_INCIDENT,
    &DISCARD_INCIDENT,
    &LIST_MAINTENANCE,
    &SCHEDULE_MAINTENANCE,
    &END_MAINTENANCE,
];
