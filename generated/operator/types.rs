// Generated from operator.yaml by codegen. Do not edit: change the contract and build.
//! What requests and responses consist of.

pub use crate::contract::operator::words::*;
pub use crate::contract::partner::types::{
    Carrier, CarrierListEnvelope, Customer, CustomerListEnvelope, DeliveryAttempt,
    Equipment, EquipmentInput, ErrorBody, ErrorDetail, ErrorEnvelope, Health, Load,
    LoadEnvelope, LoadListEnvelope, Reference, ReferenceInput, RotatedWebhookSecret,
    RotatedWebhookSecretEnvelope, Stop, StopInput, TemperatureRange,
    TemperatureRangeInput, Vehicle, VehicleListEnvelope,
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
    ///The API client that the key belongs to: the id of the first of the keys that replaced one another by rolling. The rate limit and idempotency keys belong to the client.
    #[serde(rename = "clientId")]
    pub client_id: ::std::string::String,
    ///When it was issued, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
    ///From when on it is refused, in Unix milliseconds; null when it does not expire.
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
    ///When it was last used, in Unix milliseconds, some seconds late; null when it never was.
    #[serde(
        rename = "lastUsedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub last_used_at: ::std::option::Option<i64>,
    pub mode: crate::contract::operator::words::KeyMode,
    ///What people call it.
    pub name: ::std::string::String,
    ///The organization it belongs to.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    ///How many requests its API client may make in any minute.
    #[serde(rename = "rateLimitPerMinute")]
    pub rate_limit_per_minute: i32,
    ///The key that it was rolled into.
    #[serde(
        rename = "replacedBy",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub replaced_by: ::std::option::Option<::std::string::String>,
    ///When it was revoked, in Unix milliseconds; null while it is valid.
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
    ///What it may do.
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
    ///Who decided.
    #[serde(rename = "approvedBy")]
    pub approved_by: ::std::string::String,
    ///What user acceptance testing showed.
    #[serde(rename = "uatResult")]
    pub uat_result: ::std::string::String,
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
    ///What was done, such as `api_key.create`.
    pub action: ::std::string::String,
    ///Who: the id of an operator token, portal user or API key, or `system`.
    pub actor: ::std::string::String,
    ///What the token, user or key is called.
    #[serde(rename = "actorName")]
    pub actor_name: ::std::string::String,
    ///What of it is since.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub after: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///When, in Unix milliseconds.
    pub at: i64,
    ///What of it was before. Never secrets.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub before: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///The hash of this entry.
    pub hash: ::std::string::String,
    ///The organization it is about.
    #[serde(
        rename = "organizationId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
    ///The hash of the entry before; 64 zeros for the first.
    #[serde(rename = "previousHash")]
    pub previous_hash: ::std::string::String,
    ///The reason given.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub reason: ::std::option::Option<::std::string::String>,
    ///The request that did it.
    #[serde(
        rename = "requestId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub request_id: ::std::option::Option<::std::string::String>,
    ///Its place in the chain, from 1, without gaps.
    pub sequence: i64,
    ///The id of the thing that was changed.
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
///The end of the audit chain. Keep it elsewhere: a later chain that lacks it was rewritten or cut off.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct AuditHead {
    ///The hash of the last entry; 64 zeros while there is none.
    pub hash: ::std::string::String,
    ///The sequence of the last entry; 0 while there is none.
    pub sequence: i64,
}
///What the proof of the audit chain showed.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct AuditVerification {
    ///The first entry that is not as it was written, or is missing.
    #[serde(
        rename = "brokenSequence",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub broken_sequence: ::std::option::Option<i64>,
    ///How many entries were proved.
    pub entries: i64,
    pub head: AuditHead,
    ///Whether every entry is as it was written and none is missing.
    pub intact: bool,
    ///What is wrong with it.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub problem: ::std::option::Option<::std::string::String>,
}
///The proof and the id of the request.
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
///What a bulk upsert did.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct BulkUpsert {
    ///How many were new.
    pub created: i32,
    ///The ids, one for each item of the request, in its order.
    pub ids: ::std::vec::Vec<::std::string::String>,
    ///How many items have the code of a later item of the request, which replaces them.
    pub repeated: i32,
    ///How many existed.
    pub updated: i32,
}
///What a bulk upsert did and the id of the request.
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
///A carrier to bring in. What is left out is null.
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
    ///The code that the organization knows the carrier by.
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
///Somebody to write to or call.
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
    ///Who it is.
    pub name: ::std::string::String,
    ///The telephone number.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub phone: ::std::option::Option<::std::string::String>,
}
///Somebody to write to or call.
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
    ///Who it is.
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
///A key to issue.
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
    ///From when on it is refused, in Unix milliseconds; in the future. Never by default.
    #[serde(
        rename = "expiresAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expires_at: ::std::option::Option<i64>,
    pub mode: crate::contract::operator::words::KeyMode,
    ///What people call it.
    pub name: ::std::string::String,
    ///How many requests its API client may make in any minute.
    #[serde(rename = "rateLimitPerMinute", default = "defaults::default_u64::<i32, 60>")]
    pub rate_limit_per_minute: i32,
    ///What it may do, each scope named once.
    pub scopes: ::std::vec::Vec<crate::contract::operator::words::PartnerScope>,
}
///A token to make.
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
    ///From when on it is refused, in Unix milliseconds; in the future. Never by default.
    #[serde(
        rename = "expiresAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expires_at: ::std::option::Option<i64>,
    ///Whose it is, or what for.
    pub name: ::std::string::String,
    pub role: crate::contract::operator::words::OperatorRole,
}
///An organization to create.
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
///What to send again, how fast, and why.
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
    ///Only what came to rest at this moment or later, in Unix milliseconds.
    pub from: i64,
    ///Only deliveries of this organization.
    #[serde(
        rename = "organizationId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
    ///How many deliveries are sent again in a second at most.
    #[serde(rename = "perSecond", default = "defaults::default_u64::<i32, 50>")]
    pub per_second: i32,
    ///Why. It stays in the audit log.
    pub reason: ::std::string::String,
    ///Only deliveries in these states; both unless given.
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
    ///Only what came to rest before this moment, in Unix milliseconds; now unless given.
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
    ///The API client that the key belongs to: the id of the first of the keys that replaced one another by rolling. The rate limit and idempotency keys belong to the client.
    #[serde(rename = "clientId")]
    pub client_id: ::std::string::String,
    ///When it was issued, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
    ///From when on it is refused, in Unix milliseconds; null when it does not expire.
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
    ///When it was last used, in Unix milliseconds, some seconds late; null when it never was.
    #[serde(
        rename = "lastUsedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub last_used_at: ::std::option::Option<i64>,
    pub mode: crate::contract::operator::words::KeyMode,
    ///What people call it.
    pub name: ::std::string::String,
    ///The organization it belongs to.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    ///How many requests its API client may make in any minute.
    #[serde(rename = "rateLimitPerMinute")]
    pub rate_limit_per_minute: i32,
    ///The key that it was rolled into.
    #[serde(
        rename = "replacedBy",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub replaced_by: ::std::option::Option<::std::string::String>,
    ///When it was revoked, in Unix milliseconds; null while it is valid.
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
    ///What it may do.
    pub scopes: ::std::vec::Vec<crate::contract::operator::words::PartnerScope>,
    ///What the partner sends as bearer token, `tf_test_…` or `tf_live_…`. It is not shown again.
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
    ///When it was made, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
    ///From when on it is refused, in Unix milliseconds; null when it does not expire.
    #[serde(
        rename = "expiresAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub expires_at: ::std::option::Option<i64>,
    ///The token's id, `optok_…`.
    pub id: ::std::string::String,
    ///Whose it is, or what for.
    pub name: ::std::string::String,
    ///When it was revoked, in Unix milliseconds.
    #[serde(
        rename = "revokedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub revoked_at: ::std::option::Option<i64>,
    ///Why.
    #[serde(
        rename = "revokedReason",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub revoked_reason: ::std::option::Option<::std::string::String>,
    pub role: crate::contract::operator::words::OperatorRole,
    ///What the holder sends as bearer token. It is not shown again.
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
///A customer to bring in.
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
    ///The code that the organization knows the customer by.
    #[serde(rename = "customerCode")]
    pub customer_code: ::std::string::String,
    ///The customer's name.
    #[serde(rename = "customerName")]
    pub customer_name: ::std::string::String,
}
///How often an error was answered.
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
    ///How often.
    pub count: i64,
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
    ///The requestId that a partner was told, with or without its `req_`.
    #[serde(rename = "partnerRequestId")]
    pub partner_request_id: ::std::string::String,
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
    ///Count from the hour of this moment on, in Unix milliseconds. By default a day before `to`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<i64>,
    ///Count up to the hour of this moment, which is included, in Unix milliseconds. By default now.
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
    ///The id of the order.
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
///Loads to bring in.
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
    ///The loads, each by its externalId. When one appears twice, the later is applied after the earlier.
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
    ///Who moves it, by the code that the organization uses.
    #[serde(
        rename = "carrierCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_code: ::std::option::Option<::std::string::String>,
    ///The currency of `rate`, an ISO 4217 code of three letters. USD when the load is new.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub currency: ::std::option::Option<::std::string::String>,
    ///Who the load is moved for, by the code that the organization uses.
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
    ///The vehicle it is on, by its number.
    #[serde(
        rename = "unitNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unit_number: ::std::option::Option<::std::string::String>,
}
///What became of the loads.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct ImportedLoads {
    ///How many rows made a new load.
    pub created: i32,
    ///The rows that were not brought in; all others were.
    pub rejected: ::std::vec::Vec<RejectedRow>,
    ///How many rows said what was there already.
    pub unchanged: i32,
    ///How many rows changed a load.
    pub updated: i32,
}
///What became of the loads and the id of the request.
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
    ///The positions, of any of the loads of the organization.
    pub positions: ::std::vec::Vec<PositionInput>,
}
///What became of the positions.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct IngestedPositions {
    ///How many were taken.
    pub accepted: i32,
    ///How many were of loads that are unknown or not tracked.
    pub ignored: i32,
    ///The positions that are not possible; all others were taken or ignored.
    pub rejected: ::std::vec::Vec<RejectedRow>,
    ///The positions that do not change where their load is, and why.
    pub remarks: ::std::vec::Vec<RowRemark>,
}
///What became of the positions and the id of the request.
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
///That limits, polling, webhook signature checks and the UAT plan were talked through.
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
    ///Who did.
    #[serde(rename = "confirmedBy")]
    pub confirmed_by: ::std::string::String,
    ///What was agreed.
    pub note: ::std::string::String,
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
///Somebody to invite.
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
    ///Where the invitation goes. Upper and lower case are the same.
    pub email: ::std::string::String,
    ///Who it is. Without one, somebody who is known here keeps the name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Whether somebody who is known here under another name gets this one.
    #[serde(default)]
    pub rename: bool,
    pub role: crate::contract::operator::words::PortalRole,
}
///The use of one key.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct KeyUsage {
    ///The errors by code, the most frequent first.
    #[serde(rename = "byCode")]
    pub by_code: ::std::vec::Vec<ErrorCount>,
    ///Those that were answered with an error, `rate_limited` included.
    pub errors: i64,
    ///The key.
    #[serde(rename = "keyId")]
    pub key_id: ::std::string::String,
    ///What people call it.
    #[serde(rename = "keyName")]
    pub key_name: ::std::string::String,
    ///Those that were refused by the rate limit.
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
    ///Whether to begin with the newest entry instead of the oldest.
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
    ///Only loads changed at this moment or later, in Unix milliseconds. 0 stands for the beginning; any other value must lie between the years 2000 and 2100.
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
    ///Only deliveries made at this moment or later, in Unix milliseconds.
    #[serde(
        rename = "createdFrom",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_from: ::std::option::Option<i64>,
    ///Only deliveries made before this moment, in Unix milliseconds.
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
    ///The same as one HTML document without outside parts.
    pub html: ::std::string::String,
    ///Whose it is.
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
    ///What must hold before cutover, beyond what holds for everybody.
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
    ///Who confirmed limits, polling, signature checks and the UAT plan with the partner; null until somebody has.
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
    ///What shows that it is done, or what is missing.
    pub detail: ::std::string::String,
    ///Whether it is.
    pub done: bool,
    ///Its place.
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
    ///When it was made, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
    ///From when on it is refused, in Unix milliseconds; null when it does not expire.
    #[serde(
        rename = "expiresAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub expires_at: ::std::option::Option<i64>,
    ///The token's id, `optok_…`.
    pub id: ::std::string::String,
    ///Whose it is, or what for.
    pub name: ::std::string::String,
    ///When it was revoked, in Unix milliseconds.
    #[serde(
        rename = "revokedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub revoked_at: ::std::option::Option<i64>,
    ///Why.
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
    ///Where access can be moved now.
    #[serde(rename = "accessMoves")]
    pub access_moves: ::std::vec::Vec<crate::contract::operator::words::AccessMove>,
    ///Why access is as it is; null while it was never moved.
    #[serde(
        rename = "accessReason",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub access_reason: ::std::option::Option<::std::string::String>,
    #[serde(rename = "accessState")]
    pub access_state: crate::contract::operator::words::AccessState,
    ///When it was created, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
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
///Somebody who may use the partner portal for an organization.
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
    ///The address that the invitation went to.
    pub email: ::std::string::String,
    ///The user's id, `user_…`.
    pub id: ::std::string::String,
    ///Until when its link can be used; null once it was, or was revoked.
    #[serde(
        rename = "invitationExpiresAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub invitation_expires_at: ::std::option::Option<i64>,
    ///When the newest invitation was made, in Unix milliseconds.
    #[serde(rename = "invitedAt")]
    pub invited_at: i64,
    ///Who it is.
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
    ///Why.
    #[serde(
        rename = "revokedReason",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub revoked_reason: ::std::option::Option<::std::string::String>,
    pub role: crate::contract::operator::words::PortalRole,
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
///Where a load was seen.
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
///The decision that an organization may go live; null until there is one.
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
    ///Who decided.
    #[serde(rename = "approvedBy")]
    pub approved_by: ::std::string::String,
    ///What user acceptance testing showed.
    #[serde(rename = "uatResult")]
    pub uat_result: ::std::string::String,
}
///A row that was not brought in.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct RejectedRow {
    ///Its place in the request, from 0.
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
///What became of one request to the Partner API. Bodies, URLs and secrets are not kept.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct RequestRecord {
    ///The network address that it came from.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub address: ::std::option::Option<::std::string::String>,
    ///When it was answered, in Unix milliseconds.
    pub at: i64,
    ///Why the request was refused before it was carried out, null when it was not: MISSING, MALFORMED, UNKNOWN or WRONG_SECRET key, a REVOKED or EXPIRED one, one of the WRONG_MODE, the STATE of the organization's access, a missing SCOPE, or the rate LIMIT. More may be added.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub cause: ::std::option::Option<::std::string::String>,
    ///The error code answered.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub code: ::std::option::Option<::std::string::String>,
    ///From dispatch to answer, in milliseconds.
    #[serde(rename = "durationMs")]
    pub duration_ms: f64,
    ///The requestId.
    pub id: ::std::string::String,
    ///The API key.
    #[serde(rename = "keyId", deserialize_with = "::std::option::Option::deserialize")]
    pub key_id: ::std::option::Option<::std::string::String>,
    ///What people call the key.
    #[serde(rename = "keyName", deserialize_with = "::std::option::Option::deserialize")]
    pub key_name: ::std::option::Option<::std::string::String>,
    ///The HTTP method; `unmatched` where there is no such route.
    pub method: ::std::string::String,
    ///The name of the operation.
    pub operation: ::std::string::String,
    ///Whose key it came with; null when the key was not valid.
    #[serde(
        rename = "organizationId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
    ///Whether the answer was a stored one, by its Idempotency-Key.
    pub replayed: bool,
    ///The path with its variables; `unmatched` where there is no such route.
    pub route: ::std::string::String,
    ///The HTTP status answered; 499 when the caller went away first.
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
///Why a key is revoked.
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
    ///Whether to pause the webhook subscriptions that the response lists, too.
    #[serde(rename = "pauseWebhooks", default)]
    pub pause_webhooks: bool,
    ///Why. It stays with the key and in the audit log.
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
///Why something is revoked.
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
    ///Why. It stays with the thing and in the audit log.
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
    ///From when on it is refused, in Unix milliseconds; null when it does not expire.
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
    ///When it was last used, in Unix milliseconds, some seconds late; null when it never was.
    #[serde(
        rename = "lastUsedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub last_used_at: ::std::option::Option<i64>,
    pub mode: crate::contract::operator::words::KeyMode,
    ///What people call it.
    pub name: ::std::string::String,
    ///The organization it belongs to.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    ///How many requests it may make in any minute.
    #[serde(rename = "rateLimitPerMinute")]
    pub rate_limit_per_minute: i32,
    ///The key that it was rolled into.
    #[serde(
        rename = "replacedBy",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub replaced_by: ::std::option::Option<::std::string::String>,
    ///When it was revoked, in Unix milliseconds; null while it is valid.
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
    ///What it may do.
    pub scopes: ::std::vec::Vec<crate::contract::operator::words::PartnerScope>,
    ///The subscriptions that the key created, or one that it replaced or that replaced it, oldest first; the first 100 of them.
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
    ///From when on the new key is refused, in Unix milliseconds; in the future. By default as the old key; null for never.
    #[serde(
        rename = "expiresAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expires_at: ::std::option::Option<i64>,
    ///For how many days the old key goes on working; 0 revokes it at once.
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
///How long both secrets sign, and why.
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
    ///How many hours deliveries are signed with both secrets.
    #[serde(rename = "overlapHours", default = "defaults::default_u64::<i32, 24>")]
    pub overlap_hours: i32,
    ///Why. It stays in the audit log.
    pub reason: ::std::string::String,
}
///Something to know about a row that was not rejected.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct RowRemark {
    ///Its place in the request, from 0.
    pub index: i32,
    ///The same as a sentence about the row.
    pub message: ::std::string::String,
    pub reason: crate::contract::operator::words::RowRemarkReason,
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
///The move to make, and why.
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
    ///Why. It stays with the organization and in the audit log.
    pub reason: ::std::string::String,
    pub state: crate::contract::operator::words::AccessMove,
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
///What to change about a key. A member left out stays as it is.
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
    ///What people call it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///How many requests its API client may make in any minute from now on, with any of its keys.
    #[serde(
        rename = "rateLimitPerMinute",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub rate_limit_per_minute: ::std::option::Option<i32>,
    ///What it may do from now on, each scope named once.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scopes: ::std::option::Option<
        ::std::vec::Vec<crate::contract::operator::words::PartnerScope>,
    >,
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
///What to change about a load. A member left out stays as it is and null clears it.
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
///What to change about the plan. A member left out stays as it is; null clears.
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
    ///What must hold before cutover, beyond what holds for everybody.
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
///What to change about an organization. A member left out stays as it is.
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
///Carriers to bring in.
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
    ///The carriers, each by its carrierCode.
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
///Customers to bring in.
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
    ///The customers, each by its customerCode.
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
///Vehicles to bring in.
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
    ///The vehicles, each by its unitNumber.
    pub vehicles: ::std::vec::Vec<VehicleInput>,
}
///The use of the Partner API by one organization.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct Usage {
    ///The errors by code, the most frequent first.
    #[serde(rename = "byCode")]
    pub by_code: ::std::vec::Vec<ErrorCount>,
    ///Those that were answered with an error, `rate_limited` included.
    pub errors: i64,
    ///The beginning of the first hour counted, in Unix milliseconds.
    pub from: i64,
    ///The same by key, the most requests first. Keys without requests are left out.
    pub keys: ::std::vec::Vec<KeyUsage>,
    ///Whose it is.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    ///Those that were refused by the rate limit.
    #[serde(rename = "rateLimited")]
    pub rate_limited: i64,
    ///All requests.
    pub requests: i64,
    ///The end of the last hour counted.
    pub to: i64,
}
///The use of the API and the id of the request.
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
///A vehicle to bring in. What is left out is null.
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
    ///The id of the API key that created it. Null for those that were created before this was kept.
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
    ///Until when the secret before the last rotation signs too, in Unix milliseconds; null when no overlap lasts.
    #[serde(
        rename = "previousSecretUntil",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub previous_secret_until: ::std::option::Option<i64>,
    ///Where deliveries go.
    pub url: ::std::string::String,
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
    ///All its attempts, oldest first, over all replays.
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
    ///The delivery's id, `whdel_…`, the same over all attempts and replays.
    pub id: ::std::string::String,
    ///The load that it tells of; null for a test event.
    #[serde(rename = "loadId", deserialize_with = "::std::option::Option::deserialize")]
    pub load_id: ::std::option::Option<::std::string::String>,
    ///When it is due to be sent, in Unix milliseconds; null unless it is PENDING and nothing holds it back.
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
///Why something is done about webhooks.
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
    ///Why. It stays in the audit log.
    pub reason: ::std::string::String,
}
///An order to send again what failed.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct WebhookReplay {
    ///When it was made, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
    ///How many of those have arrived.
    pub delivered: i64,
    ///The event that it is about; null for all.
    #[serde(
        rename = "eventType",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub event_type: ::std::option::Option<::std::string::String>,
    ///How many of those failed or expired again.
    pub failed: i64,
    ///When the last was put back, in Unix milliseconds; null while it is running.
    #[serde(
        rename = "finishedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub finished_at: ::std::option::Option<i64>,
    ///From when on, in Unix milliseconds.
    pub from: i64,
    ///The order's id, `whrep_…`.
    pub id: ::std::string::String,
    ///How many deliveries were meant when it was made.
    pub matched: i64,
    ///The organization that it is about; null for all.
    #[serde(
        rename = "organizationId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
    ///How many of those are on their way.
    pub pending: i64,
    ///How many deliveries are sent again in a second at most.
    #[serde(rename = "perSecond")]
    pub per_second: i32,
    ///How many were put back into the queue so far.
    pub requeued: i64,
    ///Whether it still is being carried out.
    pub running: bool,
    ///The states that it is about.
    pub states: ::std::vec::Vec<crate::contract::operator::words::RestingState>,
    ///The subscription that it is about; null for all.
    #[serde(
        rename = "subscriptionId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub subscription_id: ::std::option::Option<::std::string::String>,
    ///Until when, in Unix milliseconds.
    pub to: i64,
}
///An order and the id of the request.
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
///A page of orders.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct WebhookReplayListEnvelope {
    ///The orders of this page.
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
