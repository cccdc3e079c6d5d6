//! Texts about each error code for partners: when it occurs, and what to do. The codes and their statuses come from
//! the contract; a code without a text here stops the generation of the documents.

/// A code, when it occurs, what to do.
const WORDS: &[(&str, &str, &str)] = &[
    (
        "bad_request",
        "A parameter, a header or the body is not as the contract asks, or names something that the organization \
         does not have",
        "Fix what `details` or `message` names",
    ),
    ("missing_idempotency_key", "A write came without an `Idempotency-Key`", "Send one"),
    (
        "unauthorized",
        "There is no key, or it is malformed, unknown, revoked or expired",
        "Check which key you send; repeating does not help",
    ),
    ("forbidden", "The key lacks the scope of the operation", "Use a key that has it, or ask for one"),
    (
        "partner_access_not_enabled",
        "The organization is not approved for the API yet",
        "Wait for [test access](/onboarding)",
    ),
    (
        "live_access_not_enabled",
        "A live key, while the organization has test access only",
        "Use a test key until the cutover",
    ),
    ("partner_access_disabled", "The organization's access is switched off", "Stop, and ask Trailflow"),
    (
        "not_found",
        "No such route, or no object with this id in the organization. It is the same error if another organization has one",
        "Check the path and the id",
    ),
    ("method_not_allowed", "The path is known, the method is not", "Use one that the header `Allow` names"),
    ("request_timeout", "The body did not arrive in time", "Send the complete request again"),
    (
        "conflict",
        "The change contradicts what is there: a move that the load's status does not allow, or an `externalId` \
         that is taken",
        "Read the load again, then decide whether your change still applies",
    ),
    (
        "idempotency_conflict",
        "The `Idempotency-Key` was used for a different request",
        "**Stop**, and look for the mistake; another key may make the change twice",
    ),
    (
        "idempotency_in_progress",
        "The first request with this `Idempotency-Key` is still running",
        "**Wait** for `Retry-After`, then repeat with the same key",
    ),
    ("payload_too_large", "The body is larger than the operation takes", "Send [less](#sizes)"),
    (
        "unsupported_media_type",
        "The body is not declared as `application/json`, or is compressed",
        "Send plain JSON",
    ),
    (
        "rate_limited",
        "The key has used up its requests",
        "Wait for `Retry-After`, 60 seconds, then repeat with the same `Idempotency-Key`",
    ),
    (
        "internal_error",
        "Internal error",
        "Repeat with the same `Idempotency-Key`; if it persists, contact support with the `requestId`",
    ),
    (
        "service_unavailable",
        "The API is temporarily unavailable",
        "Wait for `Retry-After`, then repeat with the same `Idempotency-Key`",
    ),
];

/// When a code occurs, and what to do about it.
pub(crate) fn words(code: &str) -> Result<(&'static str, &'static str), String> {
    let found = WORDS.iter().find(|(known, ..)| *known == code);
    found
        .map(|(_, when, remedy)| (*when, *remedy))
        .ok_or_else(|| format!("the error code {code} is new: say in guard/src/codes.rs what it means"))
}
