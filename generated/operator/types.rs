// Generated from operator.yaml by codegen. Do not edit: change the contract and build.
//! What requests and responses consist of.

pub use crate::contract::operator::words::*;
pub use crate::contract::partner::types::{
    Carrier, CarrierListEnvelope, Customer, CustomerListEnvelope, DeliveryAttempt,
    Equipment, EquipmentInput, ErrorBody, ErrorDetail, ErrorEnvelope, Health, Load,
    LoadEnvelope, LoadListEnvelope, Reference, ReferenceInput, Stop, StopInput,
    TemperatureRange, TemperatureRangeInput, Vehicle, VehicleListEnvelope,
};
///A Partner API key, without its token.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct ApiKey {
    ///When an admin of the organization blocked it in an emergency, in Unix milliseconds; null while it is not blocked. A blocked key is refused until staff unblock it.
    #[serde(
        rename = "blockedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub blocked_at: ::std::option::Option<i64>,
    ///The API client that the key belongs to: the id of the first key in a chain of rolled keys. The rate limit and idempotency keys belong to the client.
    #[serde(rename = "clientId")]
    pub client_id: ::std::string::String,
    ///When it was issued, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
    ///When it expires, in Unix milliseconds. Null when it does not expire.
    #[serde(
        rename = "expiresAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub expires_at: ::std::option::Option<i64>,
    ///The key's id, `key_…`.
    pub id: ::std::string::String,
    ///The network address that it was last used from.
    #[serde(
        rename = "lastUsedAddress",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub last_used_address: ::std::option::Option<::std::string::String>,
    ///When it was last used, in Unix milliseconds, with a delay of some seconds. Null if it never was.
    #[serde(
        rename = "lastUsedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub last_used_at: ::std::option::Option<i64>,
    pub mode: crate::contract::operator::words::KeyMode,
    ///Its display name.
    pub name: ::std::string::String,
    ///The organization that it belongs to.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    ///How many requests its API client can make in any minute.
    #[serde(rename = "rateLimitPerMinute")]
    pub rate_limit_per_minute: i32,
    ///The key that it was rolled into.
    #[serde(
        rename = "replacedBy",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub replaced_by: ::std::option::Option<::std::string::String>,
    ///When it was revoked, in Unix milliseconds. Null if it was not.
    #[serde(
        rename = "revokedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub revoked_at: ::std::option::Option<i64>,
    ///Why it was revoked.
    #[serde(
        rename = "revokedReason",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub revoked_reason: ::std::option::Option<::std::string::String>,
    ///Its scopes.
    pub scopes: ::std::vec::Vec<crate::contract::operator::words::PartnerScope>,
}
///One key and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct ApiKeyEnvelope {
    pub data: ApiKey,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A page of keys.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct ApiKeyListEnvelope {
    ///The keys of this page.
    pub data: ::std::vec::Vec<ApiKey>,
    ///Send it as `cursor` for the next page. Null on the last page, and only there.
    #[serde(
        rename = "nextCursor",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub next_cursor: ::std::option::Option<::std::string::String>,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///Path parameters of PUT /v1/organizations/{organizationId}/production-approval
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ApproveProductionPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///The decision to record.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ApproveProductionRequest {
    ///When, in Unix milliseconds; not in the future. Now by default.
    #[serde(
        rename = "approvedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub approved_at: ::std::option::Option<i64>,
    ///Who made the decision.
    #[serde(rename = "approvedBy")]
    pub approved_by: ::std::string::String,
    ///The result of user acceptance testing.
    #[serde(rename = "uatResult")]
    pub uat_result: ::std::string::String,
}
///Path parameters of POST /v1/staff-requests/{staffRequestId}/approve
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ApproveStaffRequestPath {
    ///The id of the request to staff.
    #[serde(rename = "staffRequestId")]
    pub staff_request_id: ::std::string::String,
}
///One action. The hash is the SHA-256, in hexadecimal, of the RFC 8785 form of the entry without its hash, with before and after as texts of that form.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct AuditEntry {
    ///The action, such as `api_key.create`.
    pub action: ::std::string::String,
    ///Who acted: the id of an operator token, portal user or API key, or `system`.
    pub actor: ::std::string::String,
    ///The display name of the token, user or key.
    #[serde(rename = "actorName")]
    pub actor_name: ::std::string::String,
    ///The changed fields after the action. Never secrets.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub after: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///When, in Unix milliseconds.
    pub at: i64,
    ///The changed fields before the action. Never secrets.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub before: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///The hash of this entry.
    pub hash: ::std::string::String,
    ///The organization that it is about.
    #[serde(
        rename = "organizationId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
    ///The hash of the previous entry; 64 zeros for the first.
    #[serde(rename = "previousHash")]
    pub previous_hash: ::std::string::String,
    ///The given reason.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub reason: ::std::option::Option<::std::string::String>,
    ///The request that did it.
    #[serde(
        rename = "requestId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub request_id: ::std::option::Option<::std::string::String>,
    ///Its position in the chain, from 1, without gaps.
    pub sequence: i64,
    ///The id of what was changed.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub subject: ::std::option::Option<::std::string::String>,
}
///A page of entries.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct AuditEntryListEnvelope {
    ///The entries of this page.
    pub data: ::std::vec::Vec<AuditEntry>,
    ///Send it as `cursor` for the next page. Null on the last page, and only there.
    #[serde(
        rename = "nextCursor",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub next_cursor: ::std::option::Option<::std::string::String>,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///The end of the audit chain. Keep it elsewhere: a later chain without it was rewritten or truncated.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct AuditHead {
    ///The hash of the last entry; 64 zeros when there is none.
    pub hash: ::std::string::String,
    ///The sequence of the last entry; 0 when there is none.
    pub sequence: i64,
}
///The result of verifying the audit chain.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct AuditVerification {
    ///The first entry that was changed or is missing.
    #[serde(
        rename = "brokenSequence",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub broken_sequence: ::std::option::Option<i64>,
    ///How many entries were verified.
    pub entries: i64,
    pub head: AuditHead,
    ///Whether no entry was changed and none is missing.
    pub intact: bool,
    ///What is wrong with it.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub problem: ::std::option::Option<::std::string::String>,
}
///The verification and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct AuditVerificationEnvelope {
    pub data: AuditVerification,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///The result of a bulk upsert.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct BulkUpsert {
    ///How many were created.
    pub created: i32,
    ///The ids, one for each item of the request, in the same order.
    pub ids: ::std::vec::Vec<::std::string::String>,
    ///How many items have the same code as a later item of the request, which replaces them.
    pub repeated: i32,
    ///How many existed and were replaced.
    pub updated: i32,
}
///The result of a bulk upsert and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct BulkUpsertEnvelope {
    pub data: BulkUpsert,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A carrier to create or replace. An omitted field is null.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct CarrierInput {
    ///The organization's code for the carrier.
    #[serde(rename = "carrierCode")]
    pub carrier_code: ::std::string::String,
    ///The carrier's name.
    #[serde(rename = "carrierName")]
    pub carrier_name: ::std::string::String,
    ///The US DOT number.
    #[serde(
        rename = "dotNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub dot_number: ::std::option::Option<::std::string::String>,
    ///The motor carrier number.
    #[serde(rename = "mcNumber", skip_serializing_if = "::std::option::Option::is_none")]
    pub mc_number: ::std::option::Option<::std::string::String>,
}
///How often requests were refused for a cause.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct CauseCount {
    ///Why they were refused, where the secret of the key matched: the key was REVOKED, EXPIRED or BLOCKED, or had the WRONG_MODE, the STATE of the organization's access did not allow them, a SCOPE was missing, or the rate LIMIT was reached. Further values may be added.
    pub cause: ::std::string::String,
    ///How often.
    pub count: i64,
}
///Path parameters of POST /v1/organizations/{organizationId}/close
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct CloseOrganizationPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///The organization's name, which confirms that it is meant, and the reason.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct CloseOrganizationRequest {
    ///The organization's name, exactly as it is recorded.
    pub name: ::std::string::String,
    ///The reason. It is kept with the organization and in the audit log.
    pub reason: ::std::string::String,
}
///A person to contact.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct Contact {
    ///The email address.
    pub email: ::std::string::String,
    ///The person's name.
    pub name: ::std::string::String,
    ///The telephone number.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub phone: ::std::option::Option<::std::string::String>,
}
///A person to contact.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ContactInput {
    ///The email address.
    pub email: ::std::string::String,
    ///The person's name.
    pub name: ::std::string::String,
    ///The telephone number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<::std::string::String>,
}
///Path parameters of POST /v1/organizations/{organizationId}/api-keys
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct CreateApiKeyPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///The key to issue.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct CreateApiKeyRequest {
    ///When it expires, in Unix milliseconds; in the future. By default it does not expire.
    #[serde(
        rename = "expiresAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expires_at: ::std::option::Option<i64>,
    pub mode: crate::contract::operator::words::KeyMode,
    ///Its display name.
    pub name: ::std::string::String,
    ///How many requests its API client can make in any minute.
    #[serde(rename = "rateLimitPerMinute", default = "defaults::default_u64::<i32, 60>")]
    pub rate_limit_per_minute: i32,
    ///Its scopes, without repetition.
    pub scopes: ::std::vec::Vec<crate::contract::operator::words::PartnerScope>,
}
///An incident to publish.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct CreateIncidentRequest {
    ///What it affects.
    pub components: ::std::vec::Vec<crate::contract::operator::words::StatusComponent>,
    pub impact: crate::contract::operator::words::IncidentImpact,
    pub phase: crate::contract::operator::words::IncidentPhase,
    ///When it began, in Unix milliseconds; now, unless given.
    #[serde(
        rename = "startedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub started_at: ::std::option::Option<i64>,
    ///What the public is told. Plain text; empty lines separate paragraphs.
    pub text: ::std::string::String,
    ///What the public reads first.
    pub title: ::std::string::String,
}
///The token to create.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct CreateOperatorTokenRequest {
    ///When it expires, in Unix milliseconds; in the future. By default it does not expire.
    #[serde(
        rename = "expiresAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expires_at: ::std::option::Option<i64>,
    ///Its holder or purpose.
    pub name: ::std::string::String,
    pub role: crate::contract::operator::words::OperatorRole,
}
///The organization to create.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct CreateOrganizationRequest {
    ///Its name.
    pub name: ::std::string::String,
    ///Whom support talks to.
    #[serde(
        rename = "supportContacts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub support_contacts: ::std::option::Option<::std::vec::Vec<ContactInput>>,
    ///Who builds and runs the integration.
    #[serde(
        rename = "technicalContacts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub technical_contacts: ::std::option::Option<::std::vec::Vec<ContactInput>>,
}
///What to replay, how fast, and the reason.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct CreateWebhookReplayRequest {
    #[serde(
        rename = "eventType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub event_type: ::std::option::Option<
        crate::contract::operator::words::WebhookEvent,
    >,
    ///Only deliveries that were parked at this time or later, in Unix milliseconds.
    pub from: i64,
    ///Only deliveries of this organization.
    #[serde(
        rename = "organizationId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
    ///How many deliveries are queued again per second at most.
    #[serde(rename = "perSecond", default = "defaults::default_u64::<i32, 50>")]
    pub per_second: i32,
    ///The reason. It is kept in the audit log.
    pub reason: ::std::string::String,
    ///Only deliveries in these states. By default both.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub states: ::std::option::Option<
        ::std::vec::Vec<crate::contract::operator::words::RestingState>,
    >,
    ///Only deliveries to this subscription.
    #[serde(
        rename = "subscriptionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscription_id: ::std::option::Option<::std::string::String>,
    ///Only deliveries that were parked before this time, in Unix milliseconds. By default now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to: ::std::option::Option<i64>,
}
///A new key, with the token that is shown only here.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct CreatedApiKey {
    ///The API client that the key belongs to: the id of the first key in a chain of rolled keys. The rate limit and idempotency keys belong to the client.
    #[serde(rename = "clientId")]
    pub client_id: ::std::string::String,
    ///When it was issued, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
    ///When it expires, in Unix milliseconds. Null when it does not expire.
    #[serde(
        rename = "expiresAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub expires_at: ::std::option::Option<i64>,
    ///The key's id, `key_…`.
    pub id: ::std::string::String,
    ///The network address that it was last used from.
    #[serde(
        rename = "lastUsedAddress",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub last_used_address: ::std::option::Option<::std::string::String>,
    ///When it was last used, in Unix milliseconds, with a delay of some seconds. Null if it never was.
    #[serde(
        rename = "lastUsedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub last_used_at: ::std::option::Option<i64>,
    pub mode: crate::contract::operator::words::KeyMode,
    ///Its display name.
    pub name: ::std::string::String,
    ///The organization that it belongs to.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    ///How many requests its API client can make in any minute.
    #[serde(rename = "rateLimitPerMinute")]
    pub rate_limit_per_minute: i32,
    ///The key that it was rolled into.
    #[serde(
        rename = "replacedBy",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub replaced_by: ::std::option::Option<::std::string::String>,
    ///When it was revoked, in Unix milliseconds. Null if it was not.
    #[serde(
        rename = "revokedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub revoked_at: ::std::option::Option<i64>,
    ///Why it was revoked.
    #[serde(
        rename = "revokedReason",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub revoked_reason: ::std::option::Option<::std::string::String>,
    ///Its scopes.
    pub scopes: ::std::vec::Vec<crate::contract::operator::words::PartnerScope>,
    ///The bearer token that the partner sends, `tf_test_…` or `tf_live_…`. It is not shown again.
    pub token: ::std::string::String,
}
///A new key and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct CreatedApiKeyEnvelope {
    pub data: CreatedApiKey,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A new token, which is shown only here.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct CreatedOperatorToken {
    ///When it was created, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
    ///When it expires, in Unix milliseconds. Null when it does not expire.
    #[serde(
        rename = "expiresAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub expires_at: ::std::option::Option<i64>,
    ///The token's id, `optok_…`.
    pub id: ::std::string::String,
    ///Its holder or purpose.
    pub name: ::std::string::String,
    ///When it was revoked, in Unix milliseconds.
    #[serde(
        rename = "revokedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub revoked_at: ::std::option::Option<i64>,
    ///The reason.
    #[serde(
        rename = "revokedReason",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub revoked_reason: ::std::option::Option<::std::string::String>,
    pub role: crate::contract::operator::words::OperatorRole,
    ///The bearer token that the holder sends. It is not shown again.
    pub token: ::std::string::String,
}
///A new token and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct CreatedOperatorTokenEnvelope {
    pub data: CreatedOperatorToken,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A customer to create or replace.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct CustomerInput {
    ///The organization's code for the customer.
    #[serde(rename = "customerCode")]
    pub customer_code: ::std::string::String,
    ///The customer's name.
    #[serde(rename = "customerName")]
    pub customer_name: ::std::string::String,
}
///What to tell whoever asked.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct DecideStaffRequestRequest {
    ///It is sent to whoever asked, and stays in the audit log.
    pub words: ::std::string::String,
}
///Path parameters of POST /v1/staff-requests/{staffRequestId}/decline
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct DeclineStaffRequestPath {
    ///The id of the request to staff.
    #[serde(rename = "staffRequestId")]
    pub staff_request_id: ::std::string::String,
}
///Path parameters of POST /v1/incidents/{incidentId}/discard
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct DiscardIncidentPath {
    ///The id of the incident.
    #[serde(rename = "incidentId")]
    pub incident_id: ::std::string::String,
}
///Why a draft is no incident.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct DiscardIncidentRequest {
    ///The reason. It is kept in the audit log.
    pub reason: ::std::string::String,
}
///Path parameters of POST /v1/maintenance/{maintenanceId}/end
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct EndMaintenancePath {
    ///The id of the maintenance.
    #[serde(rename = "maintenanceId")]
    pub maintenance_id: ::std::string::String,
}
///What subscribers are told.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct EndMaintenanceRequest {
    ///What subscribers are told.
    pub text: ::std::string::String,
}
///How often an error occurred.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct ErrorCount {
    ///The error code.
    pub code: ::std::string::String,
    ///The number of responses with this code.
    pub count: i64,
}
///How much freight an organization has.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct Freight {
    ///Carriers.
    pub carriers: i64,
    ///Customers.
    pub customers: i64,
    ///Loads.
    pub loads: i64,
    ///Positions of loads.
    pub positions: i64,
    ///Vehicles.
    pub vehicles: i64,
}
///How much freight an organization has, and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct FreightEnvelope {
    pub data: Freight,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///Path parameters of GET /v1/organizations/{organizationId}/freight
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct GetFreightPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///Path parameters of GET /v1/incidents/{incidentId}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct GetIncidentPath {
    ///The id of the incident.
    #[serde(rename = "incidentId")]
    pub incident_id: ::std::string::String,
}
///Query parameters of GET /v1/integrations/health
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct GetIntegrationsHealthQuery {
    ///The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    ///The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
    #[serde(default = "defaults::default_u64::<i32, 50>")]
    pub limit: i32,
    ///Only the integration of this organization. An unknown one has none.
    #[serde(
        rename = "organizationId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
}
impl ::std::default::Default for GetIntegrationsHealthQuery {
    fn default() -> Self {
        Self {
            cursor: Default::default(),
            limit: defaults::default_u64::<i32, 50>(),
            organization_id: Default::default(),
        }
    }
}
///Path parameters of GET /v1/organizations/{organizationId}/loads/{loadId}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct GetLoadPath {
    ///The load's Trailflow id or the partner's externalId.
    #[serde(rename = "loadId")]
    pub load_id: ::std::string::String,
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///Path parameters of GET /v1/organizations/{organizationId}/onboarding
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct GetOnboardingPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///Path parameters of GET /v1/organizations/{organizationId}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct GetOrganizationPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///Path parameters of GET /v1/organizations/{organizationId}/portal-users/{userId}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct GetPortalUserPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    ///The id of the portal user.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
}
///Path parameters of GET /v1/requests/{partnerRequestId}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct GetRequestPath {
    ///The requestId that the partner received, with or without its `req_`.
    #[serde(rename = "partnerRequestId")]
    pub partner_request_id: ::std::string::String,
}
///Path parameters of GET /v1/staff-requests/{staffRequestId}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct GetStaffRequestPath {
    ///The id of the request to staff.
    #[serde(rename = "staffRequestId")]
    pub staff_request_id: ::std::string::String,
}
///Path parameters of GET /v1/organizations/{organizationId}/usage
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct GetUsagePath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///Query parameters of GET /v1/organizations/{organizationId}/usage
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Default,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct GetUsageQuery {
    ///Count from the hour of this time, in Unix milliseconds. By default a day before `to`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<i64>,
    ///Count up to and including the hour of this time, in Unix milliseconds. By default now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to: ::std::option::Option<i64>,
}
///Path parameters of GET /v1/organizations/{organizationId}/webhook-deliveries/{deliveryId}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct GetWebhookDeliveryPath {
    ///The id of the delivery.
    #[serde(rename = "deliveryId")]
    pub delivery_id: ::std::string::String,
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///Path parameters of GET /v1/webhook-replays/{replayId}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct GetWebhookReplayPath {
    ///The id of the replay.
    #[serde(rename = "replayId")]
    pub replay_id: ::std::string::String,
}
///Path parameters of PUT /v1/organizations/{organizationId}/loads
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ImportLoadsPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///Loads to import.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ImportLoadsRequest {
    ///The loads, identified by externalId. When one appears twice, the later row is applied after the earlier.
    pub loads: ::std::vec::Vec<ImportedLoadInput>,
}
///A load to create or update. On an update, an omitted field stays unchanged and null clears it.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ImportedLoadInput {
    ///The carrier that moves it, by the organization's code.
    #[serde(
        rename = "carrierCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_code: ::std::option::Option<::std::string::String>,
    ///The currency of `rate`, an ISO 4217 code of three letters. USD when the load is new.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub currency: ::std::option::Option<::std::string::String>,
    ///The customer that the load is moved for, by the organization's code.
    #[serde(
        rename = "customerCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_code: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub equipment: ::std::option::Option<
        crate::contract::partner::types::EquipmentInput,
    >,
    ///The partner's own id for the load, by which it is found. It must not begin with a space or a full stop, nor contain control characters.
    #[serde(rename = "externalId")]
    pub external_id: ::std::string::String,
    ///Free text. Line breaks and tabs are fine, other control characters are not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notes: ::std::option::Option<::std::string::String>,
    ///The number that people use when they talk about the load. Needed when the load is new.
    #[serde(
        rename = "orderNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub order_number: ::std::option::Option<::std::string::String>,
    ///What the customer pays, in `currency`, with at most two decimals.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rate: ::std::option::Option<f64>,
    ///Replaces all references. An empty list removes them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub references: ::std::option::Option<
        ::std::vec::Vec<crate::contract::partner::types::ReferenceInput>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::contract::operator::words::LoadStatus>,
    ///Replaces all stops, in the order they are to be made. An empty list removes them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stops: ::std::option::Option<
        ::std::vec::Vec<crate::contract::partner::types::StopInput>,
    >,
    ///The vehicle that it is on, by its unit number.
    #[serde(
        rename = "unitNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unit_number: ::std::option::Option<::std::string::String>,
}
///The result of an import of loads.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct ImportedLoads {
    ///How many rows created a load.
    pub created: i32,
    ///The rows that were not imported. All others were.
    pub rejected: ::std::vec::Vec<RejectedRow>,
    ///How many rows changed nothing.
    pub unchanged: i32,
    ///How many rows changed a load.
    pub updated: i32,
}
///The result of an import of loads and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct ImportedLoadsEnvelope {
    pub data: ImportedLoads,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///An incident.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct Incident {
    ///What it affects.
    pub components: ::std::vec::Vec<crate::contract::operator::words::StatusComponent>,
    ///The incident's id, `inc_…`.
    pub id: ::std::string::String,
    pub impact: crate::contract::operator::words::IncidentImpact,
    ///Who opened it; for a draft, `a probe`.
    #[serde(rename = "openedBy")]
    pub opened_by: ::std::string::String,
    pub phase: crate::contract::operator::words::IncidentPhase,
    ///When its first update was posted, in Unix milliseconds; null for a draft.
    #[serde(
        rename = "publishedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub published_at: ::std::option::Option<i64>,
    ///When it was resolved, in Unix milliseconds, else null.
    #[serde(
        rename = "resolvedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub resolved_at: ::std::option::Option<i64>,
    ///When it began, in Unix milliseconds.
    #[serde(rename = "startedAt")]
    pub started_at: i64,
    pub state: crate::contract::operator::words::IncidentState,
    ///What the public reads first.
    pub title: ::std::string::String,
    ///Its updates, oldest first.
    pub updates: ::std::vec::Vec<IncidentUpdate>,
}
///One incident and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct IncidentEnvelope {
    pub data: Incident,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A page of incidents.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct IncidentListEnvelope {
    ///The incidents of this page.
    pub data: ::std::vec::Vec<Incident>,
    ///Send it as `cursor` for the next page. Null on the last page, and only there.
    #[serde(
        rename = "nextCursor",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub next_cursor: ::std::option::Option<::std::string::String>,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A public update of an incident.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct IncidentUpdate {
    ///When, in Unix milliseconds.
    pub at: i64,
    ///Who wrote it. The status page does not show this.
    pub by: ::std::string::String,
    ///The update's id, `upd_…`.
    pub id: ::std::string::String,
    pub phase: crate::contract::operator::words::IncidentPhase,
    ///What the public is told.
    pub text: ::std::string::String,
}
///Path parameters of POST /v1/organizations/{organizationId}/positions
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct IngestPositionsPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///Positions to record.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct IngestPositionsRequest {
    ///The positions, of any loads of the organization.
    pub positions: ::std::vec::Vec<PositionInput>,
}
///The result of recording positions.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct IngestedPositions {
    ///How many were accepted.
    pub accepted: i32,
    ///How many were ignored, because their loads are unknown or not tracked.
    pub ignored: i32,
    ///The positions that are not possible. All others were accepted or ignored.
    pub rejected: ::std::vec::Vec<RejectedRow>,
    ///The positions that do not change their load's location, and the reason.
    pub remarks: ::std::vec::Vec<RowRemark>,
}
///The result of recording positions and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct IngestedPositionsEnvelope {
    pub data: IngestedPositions,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///Confirms that limits, polling, webhook signature checks and the UAT plan were discussed.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct IntegrationConfirmationInput {
    ///Who confirmed it.
    #[serde(rename = "confirmedBy")]
    pub confirmed_by: ::std::string::String,
    ///What was agreed.
    pub note: ::std::string::String,
}
///Something that is wrong with an integration.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct IntegrationFinding {
    ///How many requests or deliveries; of RATE_LIMITED, in how many minutes; of QUIET, for how many seconds.
    pub count: i64,
    ///The operation that ends soon. Null of any other finding.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub operation: ::std::option::Option<::std::string::String>,
    ///The newest of these requests that can be looked up, three at most.
    #[serde(rename = "requestIds")]
    pub request_ids: ::std::vec::Vec<::std::string::String>,
    pub trouble: crate::contract::operator::words::IntegrationTrouble,
}
///How one integration is.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct IntegrationHealth {
    #[serde(rename = "accessState")]
    pub access_state: crate::contract::operator::words::AccessState,
    ///What is wrong. Empty when nothing is.
    pub findings: ::std::vec::Vec<IntegrationFinding>,
    ///When one of its keys was last used, in Unix milliseconds. Null before the first time.
    #[serde(
        rename = "lastRequestAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub last_request_at: ::std::option::Option<i64>,
    ///The organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    ///Its name.
    #[serde(rename = "organizationName")]
    pub organization_name: ::std::string::String,
    ///Refused requests of its keys, of this quarter of an hour and those that began in the hour before.
    pub refusals: ::std::vec::Vec<IntegrationRefusal>,
    ///How long it usually sends nothing at this hour. Null while that is not known, and without live access.
    #[serde(
        rename = "usualGapSeconds",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub usual_gap_seconds: ::std::option::Option<i64>,
}
///A page of integrations.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct IntegrationHealthListEnvelope {
    ///The integrations of this page.
    pub data: ::std::vec::Vec<IntegrationHealth>,
    ///Send it as `cursor` for the next page. Null on the last page, and only there.
    #[serde(
        rename = "nextCursor",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub next_cursor: ::std::option::Option<::std::string::String>,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///Requests of one key that were refused for one cause, although its secret matched.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct IntegrationRefusal {
    ///Why they were refused: the key was REVOKED, EXPIRED or BLOCKED, or had the WRONG_MODE, the STATE of the organization's access did not allow them, a SCOPE was missing, or the rate LIMIT was reached. Further values may be added.
    pub cause: ::std::string::String,
    ///How many there were.
    pub count: i64,
    ///The key.
    #[serde(rename = "keyId")]
    pub key_id: ::std::string::String,
}
///Path parameters of POST /v1/organizations/{organizationId}/portal-users
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct InvitePortalUserPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///The person to invite.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct InvitePortalUserRequest {
    ///The address that the invitation is sent to. Case does not matter.
    pub email: ::std::string::String,
    ///The person's name. If omitted, a person who was invited before keeps their name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Whether a person who was invited before under another name gets this one.
    #[serde(default)]
    pub rename: bool,
    pub role: crate::contract::operator::words::PortalRole,
}
///The usage of one key.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct KeyUsage {
    ///Refused requests by cause, most frequent first. They are among the errors, and are kept by quarter of an hour.
    #[serde(rename = "byCause")]
    pub by_cause: ::std::vec::Vec<CauseCount>,
    ///The errors by code, most frequent first.
    #[serde(rename = "byCode")]
    pub by_code: ::std::vec::Vec<ErrorCount>,
    ///Requests whose response was an error, including `rate_limited`.
    pub errors: i64,
    ///The key.
    #[serde(rename = "keyId")]
    pub key_id: ::std::string::String,
    ///Its display name.
    #[serde(rename = "keyName")]
    pub key_name: ::std::string::String,
    ///Requests that were refused by the rate limit.
    #[serde(rename = "rateLimited")]
    pub rate_limited: i64,
    ///All requests.
    pub requests: i64,
}
///Path parameters of GET /v1/organizations/{organizationId}/api-keys
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListApiKeysPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///Query parameters of GET /v1/organizations/{organizationId}/api-keys
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListApiKeysQuery {
    ///The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    ///The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
    #[serde(default = "defaults::default_u64::<i32, 50>")]
    pub limit: i32,
}
impl ::std::default::Default for ListApiKeysQuery {
    fn default() -> Self {
        Self {
            cursor: Default::default(),
            limit: defaults::default_u64::<i32, 50>(),
        }
    }
}
///Query parameters of GET /v1/audit
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListAuditEntriesQuery {
    ///Only entries of this action.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<::std::string::String>,
    ///The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    ///The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
    #[serde(default = "defaults::default_u64::<i32, 50>")]
    pub limit: i32,
    ///Whether to return the newest entry first instead of the oldest.
    #[serde(rename = "newestFirst", default)]
    pub newest_first: bool,
    ///Only entries about this organization.
    #[serde(
        rename = "organizationId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
}
impl ::std::default::Default for ListAuditEntriesQuery {
    fn default() -> Self {
        Self {
            action: Default::default(),
            cursor: Default::default(),
            limit: defaults::default_u64::<i32, 50>(),
            newest_first: Default::default(),
            organization_id: Default::default(),
        }
    }
}
///Path parameters of GET /v1/organizations/{organizationId}/carriers
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListCarriersPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///Query parameters of GET /v1/organizations/{organizationId}/carriers
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListCarriersQuery {
    ///The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    ///The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
    #[serde(default = "defaults::default_u64::<i32, 50>")]
    pub limit: i32,
}
impl ::std::default::Default for ListCarriersQuery {
    fn default() -> Self {
        Self {
            cursor: Default::default(),
            limit: defaults::default_u64::<i32, 50>(),
        }
    }
}
///Path parameters of GET /v1/organizations/{organizationId}/customers
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListCustomersPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///Query parameters of GET /v1/organizations/{organizationId}/customers
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListCustomersQuery {
    ///The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    ///The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
    #[serde(default = "defaults::default_u64::<i32, 50>")]
    pub limit: i32,
}
impl ::std::default::Default for ListCustomersQuery {
    fn default() -> Self {
        Self {
            cursor: Default::default(),
            limit: defaults::default_u64::<i32, 50>(),
        }
    }
}
///Query parameters of GET /v1/incidents
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListIncidentsQuery {
    ///The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    ///The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
    #[serde(default = "defaults::default_u64::<i32, 50>")]
    pub limit: i32,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<crate::contract::operator::words::IncidentState>,
}
impl ::std::default::Default for ListIncidentsQuery {
    fn default() -> Self {
        Self {
            cursor: Default::default(),
            limit: defaults::default_u64::<i32, 50>(),
            state: Default::default(),
        }
    }
}
///Path parameters of GET /v1/organizations/{organizationId}/loads
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListLoadsPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///Query parameters of GET /v1/organizations/{organizationId}/loads
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListLoadsQuery {
    ///The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    ///Only the load with this externalId.
    #[serde(
        rename = "externalId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub external_id: ::std::option::Option<::std::string::String>,
    ///The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
    #[serde(default = "defaults::default_u64::<i32, 50>")]
    pub limit: i32,
    ///Only loads in one of these statuses, separated by commas.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub statuses: ::std::vec::Vec<crate::contract::operator::words::LoadStatus>,
    ///Only loads changed at this time or later, in Unix milliseconds. 0 means from the beginning; any other value must lie between the years 2000 and 2100.
    #[serde(
        rename = "updatedAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub updated_after: ::std::option::Option<i64>,
}
impl ::std::default::Default for ListLoadsQuery {
    fn default() -> Self {
        Self {
            cursor: Default::default(),
            external_id: Default::default(),
            limit: defaults::default_u64::<i32, 50>(),
            statuses: Default::default(),
            updated_after: Default::default(),
        }
    }
}
///Query parameters of GET /v1/maintenance
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListMaintenanceQuery {
    ///The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    ///The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
    #[serde(default = "defaults::default_u64::<i32, 50>")]
    pub limit: i32,
}
impl ::std::default::Default for ListMaintenanceQuery {
    fn default() -> Self {
        Self {
            cursor: Default::default(),
            limit: defaults::default_u64::<i32, 50>(),
        }
    }
}
///Query parameters of GET /v1/tokens
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListOperatorTokensQuery {
    ///The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    ///The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
    #[serde(default = "defaults::default_u64::<i32, 50>")]
    pub limit: i32,
}
impl ::std::default::Default for ListOperatorTokensQuery {
    fn default() -> Self {
        Self {
            cursor: Default::default(),
            limit: defaults::default_u64::<i32, 50>(),
        }
    }
}
///Query parameters of GET /v1/organizations
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListOrganizationsQuery {
    ///Whether to return the organizations that were closed instead of the others.
    #[serde(default)]
    pub closed: bool,
    ///The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    ///The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
    #[serde(default = "defaults::default_u64::<i32, 50>")]
    pub limit: i32,
}
impl ::std::default::Default for ListOrganizationsQuery {
    fn default() -> Self {
        Self {
            closed: Default::default(),
            cursor: Default::default(),
            limit: defaults::default_u64::<i32, 50>(),
        }
    }
}
///Path parameters of GET /v1/organizations/{organizationId}/portal-users
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListPortalUsersPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///Query parameters of GET /v1/organizations/{organizationId}/portal-users
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListPortalUsersQuery {
    ///The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    ///The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
    #[serde(default = "defaults::default_u64::<i32, 50>")]
    pub limit: i32,
}
impl ::std::default::Default for ListPortalUsersQuery {
    fn default() -> Self {
        Self {
            cursor: Default::default(),
            limit: defaults::default_u64::<i32, 50>(),
        }
    }
}
///Path parameters of GET /v1/organizations/{organizationId}/positions
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListPositionsPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///Query parameters of GET /v1/organizations/{organizationId}/positions
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListPositionsQuery {
    ///The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    ///The most positions to put on one page. Only a null `nextCursor` marks the last page.
    #[serde(default = "defaults::default_u64::<i32, 100>")]
    pub limit: i32,
}
impl ::std::default::Default for ListPositionsQuery {
    fn default() -> Self {
        Self {
            cursor: Default::default(),
            limit: defaults::default_u64::<i32, 100>(),
        }
    }
}
///Query parameters of GET /v1/staff-requests
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListStaffRequestsQuery {
    ///The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    ///The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
    #[serde(default = "defaults::default_u64::<i32, 50>")]
    pub limit: i32,
    ///Only requests of this organization.
    #[serde(
        rename = "organizationId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<
        crate::contract::operator::words::StaffRequestState,
    >,
}
impl ::std::default::Default for ListStaffRequestsQuery {
    fn default() -> Self {
        Self {
            cursor: Default::default(),
            limit: defaults::default_u64::<i32, 50>(),
            organization_id: Default::default(),
            state: Default::default(),
        }
    }
}
///Path parameters of GET /v1/organizations/{organizationId}/vehicles
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListVehiclesPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///Query parameters of GET /v1/organizations/{organizationId}/vehicles
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListVehiclesQuery {
    ///The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    ///The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
    #[serde(default = "defaults::default_u64::<i32, 50>")]
    pub limit: i32,
}
impl ::std::default::Default for ListVehiclesQuery {
    fn default() -> Self {
        Self {
            cursor: Default::default(),
            limit: defaults::default_u64::<i32, 50>(),
        }
    }
}
///Path parameters of GET /v1/organizations/{organizationId}/webhook-deliveries
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListWebhookDeliveriesPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///Query parameters of GET /v1/organizations/{organizationId}/webhook-deliveries
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListWebhookDeliveriesQuery {
    ///Only deliveries created at this time or later, in Unix milliseconds.
    #[serde(
        rename = "createdFrom",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_from: ::std::option::Option<i64>,
    ///Only deliveries created before this time, in Unix milliseconds.
    #[serde(
        rename = "createdTo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_to: ::std::option::Option<i64>,
    ///The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "eventType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub event_type: ::std::option::Option<
        crate::contract::operator::words::WebhookEvent,
    >,
    ///The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
    #[serde(default = "defaults::default_u64::<i32, 50>")]
    pub limit: i32,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<crate::contract::operator::words::DeliveryState>,
    ///Only deliveries to this subscription.
    #[serde(
        rename = "subscriptionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscription_id: ::std::option::Option<::std::string::String>,
}
impl ::std::default::Default for ListWebhookDeliveriesQuery {
    fn default() -> Self {
        Self {
            created_from: Default::default(),
            created_to: Default::default(),
            cursor: Default::default(),
            event_type: Default::default(),
            limit: defaults::default_u64::<i32, 50>(),
            state: Default::default(),
            subscription_id: Default::default(),
        }
    }
}
///Query parameters of GET /v1/webhook-replays
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListWebhookReplaysQuery {
    ///The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    ///The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
    #[serde(default = "defaults::default_u64::<i32, 50>")]
    pub limit: i32,
}
impl ::std::default::Default for ListWebhookReplaysQuery {
    fn default() -> Self {
        Self {
            cursor: Default::default(),
            limit: defaults::default_u64::<i32, 50>(),
        }
    }
}
///Path parameters of GET /v1/organizations/{organizationId}/webhooks
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListWebhooksPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///Query parameters of GET /v1/organizations/{organizationId}/webhooks
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ListWebhooksQuery {
    ///The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    ///The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
    #[serde(default = "defaults::default_u64::<i32, 50>")]
    pub limit: i32,
}
impl ::std::default::Default for ListWebhooksQuery {
    fn default() -> Self {
        Self {
            cursor: Default::default(),
            limit: defaults::default_u64::<i32, 50>(),
        }
    }
}
///Maintenance that was announced.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct Maintenance {
    ///When, in Unix milliseconds.
    #[serde(rename = "announcedAt")]
    pub announced_at: i64,
    ///Who announced it.
    #[serde(rename = "announcedBy")]
    pub announced_by: ::std::string::String,
    ///When it was ended or cancelled early, in Unix milliseconds, else null.
    #[serde(rename = "endedAt", deserialize_with = "::std::option::Option::deserialize")]
    pub ended_at: ::std::option::Option<i64>,
    ///When it begins, in Unix milliseconds.
    pub from: i64,
    ///The maintenance's id, `mnt_…`.
    pub id: ::std::string::String,
    ///What it does to each component that it affects.
    pub impacts: ::std::vec::Vec<MaintenanceImpact>,
    ///Whether it was cancelled before it began.
    #[serde(rename = "isCancelled")]
    pub is_cancelled: bool,
    ///What is done.
    pub text: ::std::string::String,
    ///What the public reads first.
    pub title: ::std::string::String,
    ///When it is over, in Unix milliseconds.
    pub to: i64,
}
///One maintenance and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct MaintenanceEnvelope {
    pub data: Maintenance,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///What maintenance does to one component.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct MaintenanceImpact {
    pub component: crate::contract::operator::words::StatusComponent,
    pub impact: crate::contract::operator::words::MaintenanceImpactKind,
    ///In words.
    pub text: ::std::string::String,
}
///What maintenance does to one component.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct MaintenanceImpactInput {
    pub component: crate::contract::operator::words::StatusComponent,
    pub impact: crate::contract::operator::words::MaintenanceImpactKind,
    ///In words.
    pub text: ::std::string::String,
}
///A page of maintenance.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct MaintenanceListEnvelope {
    ///The maintenance of this page.
    pub data: ::std::vec::Vec<Maintenance>,
    ///Send it as `cursor` for the next page. Null on the last page, and only there.
    #[serde(
        rename = "nextCursor",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub next_cursor: ::std::option::Option<::std::string::String>,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///The onboarding email of one organization and the state of its approval.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct OnboardingPackage {
    ///The same as one self-contained HTML document.
    pub html: ::std::string::String,
    ///The organization that it is for.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    pub plan: OnboardingPlan,
    ///The seven steps, in order.
    pub steps: ::std::vec::Vec<OnboardingStep>,
    ///The email's subject.
    pub subject: ::std::string::String,
    ///The email and checklist as plain text.
    pub text: ::std::string::String,
}
///One onboarding package and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct OnboardingPackageEnvelope {
    pub data: OnboardingPackage,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///What was agreed with the organization.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct OnboardingPlan {
    ///What must hold before cutover, beyond the criteria for all organizations.
    #[serde(
        rename = "cutoverCriteria",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub cutover_criteria: ::std::option::Option<::std::string::String>,
    #[serde(rename = "firstTestKey")]
    pub first_test_key: crate::contract::operator::words::KeyIssuer,
    ///When, in Unix milliseconds.
    #[serde(
        rename = "integrationConfirmedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub integration_confirmed_at: ::std::option::Option<i64>,
    ///Who confirmed limits, polling, signature checks and the UAT plan with the partner. Null until it is confirmed.
    #[serde(
        rename = "integrationConfirmedBy",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub integration_confirmed_by: ::std::option::Option<::std::string::String>,
    ///What was agreed.
    #[serde(
        rename = "integrationNote",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub integration_note: ::std::option::Option<::std::string::String>,
    ///When it ends.
    #[serde(
        rename = "uatWindowEnd",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub uat_window_end: ::std::option::Option<i64>,
    ///When user acceptance testing begins, in Unix milliseconds.
    #[serde(
        rename = "uatWindowStart",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub uat_window_start: ::std::option::Option<i64>,
}
///One of the seven steps of approval.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct OnboardingStep {
    ///The evidence that it is done, or what is missing.
    pub detail: ::std::string::String,
    ///Whether it is done.
    pub done: bool,
    ///Its position.
    pub number: i32,
    ///What has to be done.
    pub title: ::std::string::String,
}
///A token of Trailflow's staff, without the token itself.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct OperatorToken {
    ///When it was created, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
    ///When it expires, in Unix milliseconds. Null when it does not expire.
    #[serde(
        rename = "expiresAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub expires_at: ::std::option::Option<i64>,
    ///The token's id, `optok_…`.
    pub id: ::std::string::String,
    ///Its holder or purpose.
    pub name: ::std::string::String,
    ///When it was revoked, in Unix milliseconds.
    #[serde(
        rename = "revokedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub revoked_at: ::std::option::Option<i64>,
    ///The reason.
    #[serde(
        rename = "revokedReason",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub revoked_reason: ::std::option::Option<::std::string::String>,
    pub role: crate::contract::operator::words::OperatorRole,
}
///One token and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct OperatorTokenEnvelope {
    pub data: OperatorToken,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A page of tokens.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct OperatorTokenListEnvelope {
    ///The tokens of this page.
    pub data: ::std::vec::Vec<OperatorToken>,
    ///Send it as `cursor` for the next page. Null on the last page, and only there.
    #[serde(
        rename = "nextCursor",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub next_cursor: ::std::option::Option<::std::string::String>,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A customer organization.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct Organization {
    ///Where access can move now.
    #[serde(rename = "accessMoves")]
    pub access_moves: ::std::vec::Vec<crate::contract::operator::words::AccessMove>,
    ///Why access was last moved. Null until it is moved.
    #[serde(
        rename = "accessReason",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub access_reason: ::std::option::Option<::std::string::String>,
    #[serde(rename = "accessState")]
    pub access_state: crate::contract::operator::words::AccessState,
    ///The scopes that the organization's admins may give to test keys which they make in the portal. Empty while staff set none: then they are those of the first key that staff issued, or all while there is none.
    #[serde(rename = "allowedScopes")]
    pub allowed_scopes: ::std::vec::Vec<crate::contract::operator::words::PartnerScope>,
    ///When it was closed, in Unix milliseconds; null while it is not.
    #[serde(
        rename = "closedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub closed_at: ::std::option::Option<i64>,
    ///When it was created, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
    ///Since when access is DISABLED, in Unix milliseconds; null while it is not. The organization can be closed 30 days later.
    #[serde(
        rename = "disabledAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub disabled_at: ::std::option::Option<i64>,
    ///When its freight was removed, some time after it was closed, in Unix milliseconds; null before.
    #[serde(
        rename = "freightRemovedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub freight_removed_at: ::std::option::Option<i64>,
    ///The organization's id, `org_…`.
    pub id: ::std::string::String,
    ///Its name.
    pub name: ::std::string::String,
    #[serde(
        rename = "productionApproval",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub production_approval: ::std::option::Option<ProductionApproval>,
    ///Whom support talks to.
    #[serde(rename = "supportContacts")]
    pub support_contacts: ::std::vec::Vec<Contact>,
    ///Who builds and runs the integration.
    #[serde(rename = "technicalContacts")]
    pub technical_contacts: ::std::vec::Vec<Contact>,
    ///Only in the response to a production approval and to a move to LIVE_ENABLED: the webhook subscriptions that test keys created, oldest first, 100 at most. Deliveries to them go on after cutover.
    #[serde(
        rename = "testKeyWebhooks",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub test_key_webhooks: ::std::option::Option<::std::vec::Vec<Webhook>>,
    ///When it last changed, in Unix milliseconds.
    #[serde(rename = "updatedAt")]
    pub updated_at: i64,
}
///One organization and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct OrganizationEnvelope {
    pub data: Organization,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A page of organizations.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct OrganizationListEnvelope {
    ///The organizations of this page.
    pub data: ::std::vec::Vec<Organization>,
    ///Send it as `cursor` for the next page. Null on the last page, and only there.
    #[serde(
        rename = "nextCursor",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub next_cursor: ::std::option::Option<::std::string::String>,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///Path parameters of POST /v1/organizations/{organizationId}/webhooks/{webhookId}/pause
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct PauseWebhookPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    ///The id of the subscription.
    #[serde(rename = "webhookId")]
    pub webhook_id: ::std::string::String,
}
///A person who can use the partner portal for an organization.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct PortalUser {
    ///When it was used, in Unix milliseconds.
    #[serde(
        rename = "acceptedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub accepted_at: ::std::option::Option<i64>,
    ///The address that the invitation was sent to.
    pub email: ::std::string::String,
    ///The user's id, `user_…`.
    pub id: ::std::string::String,
    ///Until when its link can be used. Null once it was used or revoked.
    #[serde(
        rename = "invitationExpiresAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub invitation_expires_at: ::std::option::Option<i64>,
    #[serde(
        rename = "invitationMail",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub invitation_mail: ::std::option::Option<
        crate::contract::operator::words::MailState,
    >,
    ///Why the newest invitation email has not been sent: the mail server's response to the last attempt. Null when it was sent at once, or has not been tried.
    #[serde(
        rename = "invitationMailProblem",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub invitation_mail_problem: ::std::option::Option<::std::string::String>,
    ///When the newest invitation was sent, in Unix milliseconds.
    #[serde(rename = "invitedAt")]
    pub invited_at: i64,
    ///The person's name.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    ///When the user was revoked, in Unix milliseconds.
    #[serde(
        rename = "revokedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub revoked_at: ::std::option::Option<i64>,
    ///The reason.
    #[serde(
        rename = "revokedReason",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub revoked_reason: ::std::option::Option<::std::string::String>,
    pub role: crate::contract::operator::words::PortalRole,
    #[serde(rename = "signIn", deserialize_with = "::std::option::Option::deserialize")]
    pub sign_in: ::std::option::Option<SignIn>,
    pub status: crate::contract::operator::words::PortalUserStatus,
}
///One portal user and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct PortalUserEnvelope {
    pub data: PortalUser,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A page of portal users.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct PortalUserListEnvelope {
    ///The portal users of this page.
    pub data: ::std::vec::Vec<PortalUser>,
    ///Send it as `cursor` for the next page. Null on the last page, and only there.
    #[serde(
        rename = "nextCursor",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub next_cursor: ::std::option::Option<::std::string::String>,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A position of a load, as it is recorded.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct Position {
    ///The nearest city.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub city: ::std::option::Option<::std::string::String>,
    ///Direction of travel, clockwise from north.
    #[serde(
        rename = "headingDegrees",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub heading_degrees: ::std::option::Option<f64>,
    ///Degrees north.
    pub latitude: f64,
    ///The load's Trailflow id, `load_…`.
    pub load: ::std::string::String,
    ///Degrees east.
    pub longitude: f64,
    ///When Trailflow recorded it, in Unix milliseconds.
    #[serde(rename = "receivedAt")]
    pub received_at: i64,
    ///When it was measured, in Unix milliseconds.
    #[serde(rename = "recordedAt")]
    pub recorded_at: i64,
    ///What reported the position, for example `eld` or `mobile`.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub source: ::std::option::Option<::std::string::String>,
    ///Speed in miles an hour.
    #[serde(
        rename = "speedMph",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub speed_mph: ::std::option::Option<f64>,
    ///The state of that city, by its postal abbreviation.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub state: ::std::option::Option<::std::string::String>,
}
///A position of a load.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct PositionInput {
    ///The nearest city.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: ::std::option::Option<::std::string::String>,
    ///Direction of travel, clockwise from north.
    #[serde(
        rename = "headingDegrees",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub heading_degrees: ::std::option::Option<f64>,
    ///Degrees north.
    pub latitude: f64,
    ///The load's Trailflow id or the partner's externalId.
    pub load: ::std::string::String,
    ///Degrees east.
    pub longitude: f64,
    ///When it was measured, in Unix milliseconds. A position more than five minutes ahead of the server's clock is rejected.
    #[serde(rename = "recordedAt")]
    pub recorded_at: i64,
    ///What reported the position, for example `eld` or `mobile`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::std::string::String>,
    ///Speed in miles an hour.
    #[serde(rename = "speedMph", skip_serializing_if = "::std::option::Option::is_none")]
    pub speed_mph: ::std::option::Option<f64>,
    ///The state of that city, by its postal abbreviation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<::std::string::String>,
}
///A page of positions.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct PositionListEnvelope {
    ///The positions of this page.
    pub data: ::std::vec::Vec<Position>,
    ///Send it as `cursor` for the next page. Null on the last page, and only there.
    #[serde(
        rename = "nextCursor",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub next_cursor: ::std::option::Option<::std::string::String>,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///The decision that an organization can go live. Null until it is made.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct ProductionApproval {
    ///When, in Unix milliseconds.
    #[serde(rename = "approvedAt")]
    pub approved_at: i64,
    ///Who made the decision.
    #[serde(rename = "approvedBy")]
    pub approved_by: ::std::string::String,
    ///The result of user acceptance testing.
    #[serde(rename = "uatResult")]
    pub uat_result: ::std::string::String,
}
///A row that was not imported.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct RejectedRow {
    ///Its position in the request, from 0.
    pub index: i32,
    ///What is wrong there.
    pub message: ::std::string::String,
    ///A JSON Pointer to what is wrong.
    pub pointer: ::std::string::String,
}
///Path parameters of POST /v1/organizations/{organizationId}/webhook-deliveries/{deliveryId}/replay
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ReplayWebhookDeliveryPath {
    ///The id of the delivery.
    #[serde(rename = "deliveryId")]
    pub delivery_id: ::std::string::String,
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///One request to the Partner API and its outcome. Bodies, URLs and secrets are not kept.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct RequestRecord {
    ///The network address of the caller.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub address: ::std::option::Option<::std::string::String>,
    ///When the response was sent, in Unix milliseconds.
    pub at: i64,
    ///Why the request was refused before it was carried out. Null when it was not refused. The key was MISSING, MALFORMED, UNKNOWN, REVOKED, EXPIRED or BLOCKED, had a WRONG_SECRET or the WRONG_MODE, the STATE of the organization's access did not allow it, a SCOPE was missing, or the rate LIMIT was reached. Further values may be added.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub cause: ::std::option::Option<::std::string::String>,
    ///The error code of the response.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub code: ::std::option::Option<::std::string::String>,
    ///The time from receipt to response, in milliseconds.
    #[serde(rename = "durationMs")]
    pub duration_ms: f64,
    ///The requestId.
    pub id: ::std::string::String,
    ///The API key.
    #[serde(rename = "keyId", deserialize_with = "::std::option::Option::deserialize")]
    pub key_id: ::std::option::Option<::std::string::String>,
    ///The key's display name.
    #[serde(rename = "keyName", deserialize_with = "::std::option::Option::deserialize")]
    pub key_name: ::std::option::Option<::std::string::String>,
    ///The HTTP method; `unmatched` when no route matches.
    pub method: ::std::string::String,
    ///The name of the operation.
    pub operation: ::std::string::String,
    ///The organization of its key. Null when the key was not valid.
    #[serde(
        rename = "organizationId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
    ///Whether the response was replayed, by its Idempotency-Key.
    pub replayed: bool,
    ///The path with its variables; `unmatched` when no route matches.
    pub route: ::std::string::String,
    ///The HTTP status of the response; 499 when the caller disconnected first.
    pub status: i32,
}
///One request and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct RequestRecordEnvelope {
    pub data: RequestRecord,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///Path parameters of POST /v1/incidents/{incidentId}/resolve
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ResolveIncidentPath {
    ///The id of the incident.
    #[serde(rename = "incidentId")]
    pub incident_id: ::std::string::String,
}
///The last update of an incident.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ResolveIncidentRequest {
    ///Why it is resolved although a probe fails. It is kept in the audit log and not shown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
    ///What the public is told.
    pub text: ::std::string::String,
}
///Path parameters of POST /v1/organizations/{organizationId}/webhooks/{webhookId}/resume
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ResumeWebhookPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    ///The id of the subscription.
    #[serde(rename = "webhookId")]
    pub webhook_id: ::std::string::String,
}
///Path parameters of POST /v1/organizations/{organizationId}/api-keys/{keyId}/revoke
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct RevokeApiKeyPath {
    ///The id of the API key. Not the token.
    #[serde(rename = "keyId")]
    pub key_id: ::std::string::String,
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///The reason for the revocation of a key.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct RevokeApiKeyRequest {
    ///Whether to also pause the webhook subscriptions that the response lists.
    #[serde(rename = "pauseWebhooks", default)]
    pub pause_webhooks: bool,
    ///The reason. It is kept with the key and in the audit log.
    pub reason: ::std::string::String,
}
///Path parameters of POST /v1/tokens/{tokenId}/revoke
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct RevokeOperatorTokenPath {
    ///The id of the operator token. Not the token.
    #[serde(rename = "tokenId")]
    pub token_id: ::std::string::String,
}
///Path parameters of POST /v1/organizations/{organizationId}/portal-users/{userId}/revoke
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct RevokePortalUserPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    ///The id of the portal user.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
}
///The reason for a revocation.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct RevokeRequest {
    ///The reason. It is kept with the revoked item and in the audit log.
    pub reason: ::std::string::String,
}
///A revoked key, and the webhook subscriptions that outlive it.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct RevokedApiKey {
    ///When it was issued, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
    ///When it expires, in Unix milliseconds. Null when it does not expire.
    #[serde(
        rename = "expiresAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub expires_at: ::std::option::Option<i64>,
    ///The key's id, `key_…`.
    pub id: ::std::string::String,
    ///The network address that it was last used from.
    #[serde(
        rename = "lastUsedAddress",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub last_used_address: ::std::option::Option<::std::string::String>,
    ///When it was last used, in Unix milliseconds, with a delay of some seconds. Null if it never was.
    #[serde(
        rename = "lastUsedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub last_used_at: ::std::option::Option<i64>,
    pub mode: crate::contract::operator::words::KeyMode,
    ///Its display name.
    pub name: ::std::string::String,
    ///The organization that it belongs to.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    ///How many requests its API client can make in any minute.
    #[serde(rename = "rateLimitPerMinute")]
    pub rate_limit_per_minute: i32,
    ///The key that it was rolled into.
    #[serde(
        rename = "replacedBy",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub replaced_by: ::std::option::Option<::std::string::String>,
    ///When it was revoked, in Unix milliseconds. Null if it was not.
    #[serde(
        rename = "revokedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub revoked_at: ::std::option::Option<i64>,
    ///Why it was revoked.
    #[serde(
        rename = "revokedReason",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub revoked_reason: ::std::option::Option<::std::string::String>,
    ///Its scopes.
    pub scopes: ::std::vec::Vec<crate::contract::operator::words::PartnerScope>,
    ///The subscriptions that the key, or one that it replaced or that replaced it, created, or was the last to change the URL or rotate the secret of. Oldest first, at most 100.
    pub webhooks: ::std::vec::Vec<Webhook>,
}
///A revoked key and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct RevokedApiKeyEnvelope {
    pub data: RevokedApiKey,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///Path parameters of POST /v1/organizations/{organizationId}/api-keys/{keyId}/roll
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct RollApiKeyPath {
    ///The id of the API key. Not the token.
    #[serde(rename = "keyId")]
    pub key_id: ::std::string::String,
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///How to replace a key.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct RollApiKeyRequest {
    ///When the new key expires, in Unix milliseconds; in the future. By default when the old key would have expired; null for never.
    #[serde(
        rename = "expiresAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expires_at: ::std::option::Option<i64>,
    ///For how many days the old key continues to work. 0 revokes it at once.
    #[serde(rename = "overlapDays", default = "defaults::default_u64::<i32, 7>")]
    pub overlap_days: i32,
}
impl ::std::default::Default for RollApiKeyRequest {
    fn default() -> Self {
        Self {
            expires_at: Default::default(),
            overlap_days: defaults::default_u64::<i32, 7>(),
        }
    }
}
///Path parameters of POST /v1/organizations/{organizationId}/webhooks/{webhookId}/rotate-secret
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct RotateWebhookSecretPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    ///The id of the subscription.
    #[serde(rename = "webhookId")]
    pub webhook_id: ::std::string::String,
}
///How long both secrets sign, and the reason.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct RotateWebhookSecretRequest {
    ///How many hours deliveries are also signed with the secret that is current now. 0: only the new secret signs.
    #[serde(rename = "overlapHours", default)]
    pub overlap_hours: i32,
    ///The reason. It is kept in the audit log.
    pub reason: ::std::string::String,
}
///A new signing secret, shown only here.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct RotatedWebhookSecret {
    ///The subscription's id.
    pub id: ::std::string::String,
    ///Until when the previous secret signs as well, in Unix milliseconds. Null without an overlap.
    #[serde(
        rename = "previousSecretUntil",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub previous_secret_until: ::std::option::Option<i64>,
    ///The new secret.
    #[serde(rename = "signingSecret")]
    pub signing_secret: ::std::string::String,
}
///A new signing secret and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct RotatedWebhookSecretEnvelope {
    pub data: RotatedWebhookSecret,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A remark about a row that was not rejected.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct RowRemark {
    ///Its position in the request, from 0.
    pub index: i32,
    ///The same, as a sentence.
    pub message: ::std::string::String,
    pub reason: crate::contract::operator::words::RowRemarkReason,
}
///Maintenance to announce.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ScheduleMaintenanceRequest {
    ///When it begins, in Unix milliseconds.
    pub from: i64,
    ///What it does to each component that it affects; others are not affected.
    pub impacts: ::std::vec::Vec<MaintenanceImpactInput>,
    ///What is done.
    pub text: ::std::string::String,
    ///What the public reads first.
    pub title: ::std::string::String,
    ///When it is over, in Unix milliseconds.
    pub to: i64,
}
///Path parameters of PUT /v1/organizations/{organizationId}/access
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct SetOrganizationAccessPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///The move, and the reason for it.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct SetOrganizationAccessRequest {
    ///The reason. It is kept with the organization and in the audit log.
    pub reason: ::std::string::String,
    pub state: crate::contract::operator::words::AccessMove,
}
///What a person signs in to the portal with, for all organizations that they are a member of. Null until they accepted an invitation.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct SignIn {
    ///When they last signed in, in Unix milliseconds; null if they never did.
    #[serde(
        rename = "lastLoginAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub last_login_at: ::std::option::Option<i64>,
    ///How many passkeys they have.
    pub passkeys: i32,
    ///Whether they have a password together with codes of an authenticator app (TOTP).
    #[serde(rename = "passwordWithCodes")]
    pub password_with_codes: bool,
    ///How many recovery codes they have left.
    #[serde(rename = "recoveryCodes")]
    pub recovery_codes: i32,
}
///Something that an organization asks of staff.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct StaffRequest {
    ///When, in Unix milliseconds; null while it is OPEN.
    #[serde(
        rename = "decidedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub decided_at: ::std::option::Option<i64>,
    ///Who decided, or cancelled the request; null while it is OPEN.
    #[serde(
        rename = "decidedBy",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub decided_by: ::std::option::Option<::std::string::String>,
    ///What whoever asked was told; null while it is OPEN or when it was cancelled.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub decision: ::std::option::Option<::std::string::String>,
    ///The deliveries that a REPLAY request names in place of a span, else empty.
    #[serde(rename = "deliveryIds")]
    pub delivery_ids: ::std::vec::Vec<::std::string::String>,
    ///Start of the span of a REPLAY request, in Unix milliseconds, else null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub from: ::std::option::Option<i64>,
    ///The request's id, `ask_…`.
    pub id: ::std::string::String,
    ///The API key that a LIMIT or SCOPES request is about, else null.
    #[serde(rename = "keyId", deserialize_with = "::std::option::Option::deserialize")]
    pub key_id: ::std::option::Option<::std::string::String>,
    pub kind: crate::contract::operator::words::StaffRequestKind,
    ///When they asked, in Unix milliseconds.
    #[serde(rename = "openedAt")]
    pub opened_at: i64,
    ///The portal user who asked.
    #[serde(rename = "openedBy")]
    pub opened_by: ::std::string::String,
    ///The address that is told of the decision.
    #[serde(rename = "openedByEmail")]
    pub opened_by_email: ::std::string::String,
    ///The organization that asks.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    ///The limit that a LIMIT request asks for, in requests per minute, else null.
    #[serde(
        rename = "rateLimitPerMinute",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub rate_limit_per_minute: ::std::option::Option<i32>,
    ///Why the organization asks; for a REPLAY, what was fixed.
    pub reason: ::std::string::String,
    ///The replay that approving a REPLAY request ordered, else null.
    #[serde(
        rename = "replayId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub replay_id: ::std::option::Option<::std::string::String>,
    ///The scopes that a SCOPES request asks for in addition, else empty.
    pub scopes: ::std::vec::Vec<crate::contract::operator::words::PartnerScope>,
    pub state: crate::contract::operator::words::StaffRequestState,
    ///The only subscription that a REPLAY request is about, if it names one.
    #[serde(
        rename = "subscriptionId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub subscription_id: ::std::option::Option<::std::string::String>,
    ///Only in the response that approves a LIVE_ACCESS request: the webhook subscriptions that test keys created, oldest first, 100 at most. Deliveries to them go on after cutover.
    #[serde(
        rename = "testKeyWebhooks",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub test_key_webhooks: ::std::option::Option<::std::vec::Vec<Webhook>>,
    ///End of the span of a REPLAY request, in Unix milliseconds, else null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub to: ::std::option::Option<i64>,
}
///One request to staff and the id of the API request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct StaffRequestEnvelope {
    pub data: StaffRequest,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A page of requests to staff.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct StaffRequestListEnvelope {
    ///The requests of this page.
    pub data: ::std::vec::Vec<StaffRequest>,
    ///Send it as `cursor` for the next page. Null on the last page, and only there.
    #[serde(
        rename = "nextCursor",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub next_cursor: ::std::option::Option<::std::string::String>,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///Path parameters of POST /v1/organizations/{organizationId}/webhooks/{webhookId}/test
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct TestWebhookPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    ///The id of the subscription.
    #[serde(rename = "webhookId")]
    pub webhook_id: ::std::string::String,
}
///Path parameters of PATCH /v1/organizations/{organizationId}/api-keys/{keyId}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct UpdateApiKeyPath {
    ///The id of the API key. Not the token.
    #[serde(rename = "keyId")]
    pub key_id: ::std::string::String,
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///What to change about a key. An omitted field stays unchanged.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Default,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct UpdateApiKeyRequest {
    ///Its display name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///How many requests its API client can make in any minute from now on, with any of its keys.
    #[serde(
        rename = "rateLimitPerMinute",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub rate_limit_per_minute: ::std::option::Option<i32>,
    ///Its scopes from now on, without repetition.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scopes: ::std::option::Option<
        ::std::vec::Vec<crate::contract::operator::words::PartnerScope>,
    >,
    ///Whether a key that an admin of the organization blocked works again.
    #[serde(default)]
    pub unblock: bool,
}
///Path parameters of POST /v1/incidents/{incidentId}/updates
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct UpdateIncidentPath {
    ///The id of the incident.
    #[serde(rename = "incidentId")]
    pub incident_id: ::std::string::String,
}
///A public update.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct UpdateIncidentRequest {
    ///What it affects.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub components: ::std::option::Option<
        ::std::vec::Vec<crate::contract::operator::words::StatusComponent>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub impact: ::std::option::Option<crate::contract::operator::words::IncidentImpact>,
    pub phase: crate::contract::operator::words::IncidentPhase,
    ///What the public is told.
    pub text: ::std::string::String,
    ///A new title.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
}
///Path parameters of PATCH /v1/organizations/{organizationId}/loads/{loadId}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct UpdateLoadPath {
    ///The load's Trailflow id or the partner's externalId.
    #[serde(rename = "loadId")]
    pub load_id: ::std::string::String,
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///What to change about a load. An omitted field stays unchanged and null clears it.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Default,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct UpdateLoadRequest {
    ///Who moves it. Must be a carrier of the organization.
    #[serde(
        rename = "carrierId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_id: ::std::option::Option<::std::string::String>,
    ///The currency of `rate`, an ISO 4217 code of three letters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub currency: ::std::option::Option<::std::string::String>,
    ///Who the load is moved for. Must be a customer of the organization.
    #[serde(
        rename = "customerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub equipment: ::std::option::Option<
        crate::contract::partner::types::EquipmentInput,
    >,
    ///Free text. Line breaks and tabs are fine, other control characters are not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notes: ::std::option::Option<::std::string::String>,
    ///The number that people use when they talk about the load.
    #[serde(
        rename = "orderNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub order_number: ::std::option::Option<::std::string::String>,
    ///What the customer pays, in `currency`, with at most two decimals.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rate: ::std::option::Option<f64>,
    ///Replaces all references. An empty list removes them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub references: ::std::option::Option<
        ::std::vec::Vec<crate::contract::partner::types::ReferenceInput>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::contract::operator::words::LoadStatus>,
    ///Replaces all stops, in the order they are to be made. An empty list removes them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stops: ::std::option::Option<
        ::std::vec::Vec<crate::contract::partner::types::StopInput>,
    >,
    ///The vehicle it is on. Must be a vehicle of the organization.
    #[serde(
        rename = "vehicleId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub vehicle_id: ::std::option::Option<::std::string::String>,
}
///Path parameters of PATCH /v1/organizations/{organizationId}/onboarding
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct UpdateOnboardingPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///What to change about the plan. An omitted field stays unchanged; null clears it.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Default,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct UpdateOnboardingRequest {
    ///What must hold before cutover, beyond the criteria for all organizations.
    #[serde(
        rename = "cutoverCriteria",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cutover_criteria: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "firstTestKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_test_key: ::std::option::Option<
        crate::contract::operator::words::KeyIssuer,
    >,
    #[serde(
        rename = "integrationConfirmation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub integration_confirmation: ::std::option::Option<IntegrationConfirmationInput>,
    ///When it ends; not before it begins.
    #[serde(
        rename = "uatWindowEnd",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub uat_window_end: ::std::option::Option<i64>,
    ///When user acceptance testing begins, in Unix milliseconds.
    #[serde(
        rename = "uatWindowStart",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub uat_window_start: ::std::option::Option<i64>,
}
///Path parameters of PATCH /v1/organizations/{organizationId}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct UpdateOrganizationPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///What to change about an organization. An omitted field stays unchanged.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Default,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct UpdateOrganizationRequest {
    ///The scopes that the organization's admins may give to test keys which they make in the portal; none for those of the first key that staff issued.
    #[serde(
        rename = "allowedScopes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub allowed_scopes: ::std::option::Option<
        ::std::vec::Vec<crate::contract::operator::words::PartnerScope>,
    >,
    ///Its name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Replaces all support contacts.
    #[serde(
        rename = "supportContacts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub support_contacts: ::std::option::Option<::std::vec::Vec<ContactInput>>,
    ///Replaces all technical contacts.
    #[serde(
        rename = "technicalContacts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub technical_contacts: ::std::option::Option<::std::vec::Vec<ContactInput>>,
}
///Path parameters of PUT /v1/organizations/{organizationId}/carriers
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct UpsertCarriersPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///Carriers to create or replace.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct UpsertCarriersRequest {
    ///The carriers, identified by carrierCode.
    pub carriers: ::std::vec::Vec<CarrierInput>,
}
///Path parameters of PUT /v1/organizations/{organizationId}/customers
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct UpsertCustomersPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///Customers to create or replace.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct UpsertCustomersRequest {
    ///The customers, identified by customerCode.
    pub customers: ::std::vec::Vec<CustomerInput>,
}
///Path parameters of PUT /v1/organizations/{organizationId}/vehicles
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct UpsertVehiclesPath {
    ///The id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
}
///Vehicles to create or replace.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct UpsertVehiclesRequest {
    ///The vehicles, identified by unitNumber.
    pub vehicles: ::std::vec::Vec<VehicleInput>,
}
///One organization's usage of the Partner API.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct Usage {
    ///Refused requests by cause, most frequent first. They are among the errors, and are kept by quarter of an hour.
    #[serde(rename = "byCause")]
    pub by_cause: ::std::vec::Vec<CauseCount>,
    ///The errors by code, most frequent first.
    #[serde(rename = "byCode")]
    pub by_code: ::std::vec::Vec<ErrorCount>,
    ///Requests whose response was an error, including `rate_limited`.
    pub errors: i64,
    ///The beginning of the first counted hour, in Unix milliseconds.
    pub from: i64,
    ///The same by key, most requests first. Keys without requests are omitted.
    pub keys: ::std::vec::Vec<KeyUsage>,
    ///The organization that it is for.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    ///Requests that were refused by the rate limit.
    #[serde(rename = "rateLimited")]
    pub rate_limited: i64,
    ///All requests.
    pub requests: i64,
    ///The end of the last counted hour, in Unix milliseconds.
    pub to: i64,
}
///The usage of the API and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct UsageEnvelope {
    pub data: Usage,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A vehicle to create or replace. An omitted field is null.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct VehicleInput {
    ///The number painted on the vehicle.
    #[serde(rename = "unitNumber")]
    pub unit_number: ::std::string::String,
    ///What kind of vehicle it is.
    #[serde(
        rename = "vehicleType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub vehicle_type: ::std::option::Option<::std::string::String>,
}
///A webhook subscription as staff see it.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct Webhook {
    ///When it was created, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
    ///The id of the API key that created it. Null when it was created before this was recorded.
    #[serde(
        rename = "createdByKey",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub created_by_key: ::std::option::Option<::std::string::String>,
    ///The events that it subscribes to.
    #[serde(rename = "eventTypes")]
    pub event_types: ::std::vec::Vec<crate::contract::operator::words::WebhookEvent>,
    ///The subscription's id, `whsub_…`.
    pub id: ::std::string::String,
    ///The organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    ///Since when it is paused, in Unix milliseconds; null while it is not.
    #[serde(
        rename = "pausedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub paused_at: ::std::option::Option<i64>,
    #[serde(
        rename = "pausedReason",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub paused_reason: ::std::option::Option<
        crate::contract::operator::words::PauseReason,
    >,
    ///Until when the previous secret signs as well, in Unix milliseconds. Null without an overlap.
    #[serde(
        rename = "previousSecretUntil",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub previous_secret_until: ::std::option::Option<i64>,
    ///The id of the API key that last rotated its secret. Null when staff rotated it last, and when no key has rotated it since this is recorded.
    #[serde(
        rename = "secretRotatedByKey",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub secret_rotated_by_key: ::std::option::Option<::std::string::String>,
    ///Where deliveries go.
    pub url: ::std::string::String,
    ///The id of the API key that last changed its URL. Null when no key has changed it since this is recorded.
    #[serde(
        rename = "urlChangedByKey",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub url_changed_by_key: ::std::option::Option<::std::string::String>,
}
///A delivery of one event to one subscription.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct WebhookDelivery {
    ///All its attempts, oldest first, including those of replays.
    pub attempts: ::std::vec::Vec<crate::contract::partner::types::DeliveryAttempt>,
    ///When the event happened, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
    #[serde(rename = "eventType")]
    pub event_type: crate::contract::operator::words::WebhookEvent,
    ///When it came to its present state, in Unix milliseconds; null while it is PENDING.
    #[serde(
        rename = "finishedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub finished_at: ::std::option::Option<i64>,
    #[serde(rename = "heldBy", deserialize_with = "::std::option::Option::deserialize")]
    pub held_by: ::std::option::Option<crate::contract::operator::words::DeliveryHold>,
    ///The delivery's id, `whdel_…`, the same for all attempts and replays.
    pub id: ::std::string::String,
    ///The load that it is about. Null for a test event.
    #[serde(rename = "loadId", deserialize_with = "::std::option::Option::deserialize")]
    pub load_id: ::std::option::Option<::std::string::String>,
    ///When the next attempt is due, in Unix milliseconds. Null unless it is PENDING and nothing holds it back.
    #[serde(
        rename = "nextAttemptAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub next_attempt_at: ::std::option::Option<i64>,
    ///The organization.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    pub state: crate::contract::operator::words::DeliveryState,
    ///The subscription.
    #[serde(rename = "subscriptionId")]
    pub subscription_id: ::std::string::String,
}
///A delivery and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct WebhookDeliveryEnvelope {
    pub data: WebhookDelivery,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A page of deliveries.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct WebhookDeliveryListEnvelope {
    ///The deliveries of this page.
    pub data: ::std::vec::Vec<WebhookDelivery>,
    ///Send it as `cursor` for the next page. Null on the last page, and only there.
    #[serde(
        rename = "nextCursor",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub next_cursor: ::std::option::Option<::std::string::String>,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A subscription and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct WebhookEnvelope {
    pub data: Webhook,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A page of subscriptions.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct WebhookListEnvelope {
    ///The subscriptions of this page.
    pub data: ::std::vec::Vec<Webhook>,
    ///Send it as `cursor` for the next page. Null on the last page, and only there.
    #[serde(
        rename = "nextCursor",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub next_cursor: ::std::option::Option<::std::string::String>,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///The reason for an action on a subscription or delivery.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct WebhookReasonRequest {
    ///The reason. It is kept in the audit log.
    pub reason: ::std::string::String,
}
///A replay of failed deliveries.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct WebhookReplay {
    ///When it was created, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
    ///How many of those were delivered.
    pub delivered: i64,
    ///The event that it covers. Null for all.
    #[serde(
        rename = "eventType",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub event_type: ::std::option::Option<::std::string::String>,
    ///How many of those failed or expired again.
    pub failed: i64,
    ///When the last was queued again, in Unix milliseconds. Null while it is running.
    #[serde(
        rename = "finishedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub finished_at: ::std::option::Option<i64>,
    ///The beginning of its span of time, in Unix milliseconds.
    pub from: i64,
    ///The replay's id, `whrep_…`.
    pub id: ::std::string::String,
    ///How many deliveries it covered when it was created.
    pub matched: i64,
    ///The organization that it covers. Null for all.
    #[serde(
        rename = "organizationId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
    ///How many of those are queued.
    pub pending: i64,
    ///How many deliveries are queued again per second at most.
    #[serde(rename = "perSecond")]
    pub per_second: i32,
    ///How many were queued again so far.
    pub requeued: i64,
    ///Whether it is still running.
    pub running: bool,
    ///The states that it covers.
    pub states: ::std::vec::Vec<crate::contract::operator::words::RestingState>,
    ///The subscription that it covers. Null for all.
    #[serde(
        rename = "subscriptionId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub subscription_id: ::std::option::Option<::std::string::String>,
    ///The end of its span of time, in Unix milliseconds.
    pub to: i64,
}
///A replay and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct WebhookReplayEnvelope {
    pub data: WebhookReplay,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A page of replays.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct WebhookReplayListEnvelope {
    ///The replays of this page.
    pub data: ::std::vec::Vec<WebhookReplay>,
    ///Send it as `cursor` for the next page. Null on the last page, and only there.
    #[serde(
        rename = "nextCursor",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub next_cursor: ::std::option::Option<::std::string::String>,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
/// Generation of default values for serde.
pub mod defaults {
    pub(super) fn default_u64<T, const V: u64>() -> T
    where
        T: ::std::convert::TryFrom<u64>,
        <T as ::std::convert::TryFrom<u64>>::Error: ::std::fmt::Debug,
    {
        T::try_from(V).unwrap()
    }
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
