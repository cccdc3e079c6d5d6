// Generated from operator.yaml by codegen. Do not edit: change the contract and build.
//! What requests and responses consist of.

///Where to move access. RESTORED leads from DISABLED back to the state before.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    schemars::JsonSchema
)]
pub enum AccessMove {
    #[serde(rename = "TEST_ENABLED")]
    TestEnabled,
    #[serde(rename = "LIVE_ENABLED")]
    LiveEnabled,
    #[serde(rename = "DISABLED")]
    Disabled,
    #[serde(rename = "RESTORED")]
    Restored,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    #[schemars(skip)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for AccessMove {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::TestEnabled => f.write_str("TEST_ENABLED"),
            Self::LiveEnabled => f.write_str("LIVE_ENABLED"),
            Self::Disabled => f.write_str("DISABLED"),
            Self::Restored => f.write_str("RESTORED"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for AccessMove {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "TEST_ENABLED" => Ok(Self::TestEnabled),
            "LIVE_ENABLED" => Ok(Self::LiveEnabled),
            "DISABLED" => Ok(Self::Disabled),
            "RESTORED" => Ok(Self::Restored),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for AccessMove {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AccessMove {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Which keys of an organization work. In order, none yet, test keys, test and live keys, none any more.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    schemars::JsonSchema
)]
pub enum AccessState {
    #[serde(rename = "NOT_ENABLED")]
    NotEnabled,
    #[serde(rename = "TEST_ENABLED")]
    TestEnabled,
    #[serde(rename = "LIVE_ENABLED")]
    LiveEnabled,
    #[serde(rename = "DISABLED")]
    Disabled,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    #[schemars(skip)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for AccessState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::NotEnabled => f.write_str("NOT_ENABLED"),
            Self::TestEnabled => f.write_str("TEST_ENABLED"),
            Self::LiveEnabled => f.write_str("LIVE_ENABLED"),
            Self::Disabled => f.write_str("DISABLED"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for AccessState {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "NOT_ENABLED" => Ok(Self::NotEnabled),
            "TEST_ENABLED" => Ok(Self::TestEnabled),
            "LIVE_ENABLED" => Ok(Self::LiveEnabled),
            "DISABLED" => Ok(Self::Disabled),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for AccessState {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AccessState {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
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
    pub mode: KeyMode,
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
    pub scopes: ::std::vec::Vec<PartnerScope>,
}
impl ApiKey {
    pub fn builder() -> builder::ApiKey {
        Default::default()
    }
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
impl ApiKeyEnvelope {
    pub fn builder() -> builder::ApiKeyEnvelope {
        Default::default()
    }
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
impl ApiKeyListEnvelope {
    pub fn builder() -> builder::ApiKeyListEnvelope {
        Default::default()
    }
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
impl ApproveProductionPath {
    pub fn builder() -> builder::ApproveProductionPath {
        Default::default()
    }
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
impl ApproveProductionRequest {
    pub fn builder() -> builder::ApproveProductionRequest {
        Default::default()
    }
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
impl AuditEntry {
    pub fn builder() -> builder::AuditEntry {
        Default::default()
    }
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
impl AuditEntryListEnvelope {
    pub fn builder() -> builder::AuditEntryListEnvelope {
        Default::default()
    }
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
impl AuditHead {
    pub fn builder() -> builder::AuditHead {
        Default::default()
    }
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
impl AuditVerification {
    pub fn builder() -> builder::AuditVerification {
        Default::default()
    }
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
impl AuditVerificationEnvelope {
    pub fn builder() -> builder::AuditVerificationEnvelope {
        Default::default()
    }
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
impl BulkUpsert {
    pub fn builder() -> builder::BulkUpsert {
        Default::default()
    }
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
impl BulkUpsertEnvelope {
    pub fn builder() -> builder::BulkUpsertEnvelope {
        Default::default()
    }
}
///A company that moves loads.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct Carrier {
    ///The short code that the organization knows the carrier by.
    #[serde(rename = "carrierCode")]
    pub carrier_code: ::std::string::String,
    ///The carrier's name.
    #[serde(rename = "carrierName")]
    pub carrier_name: ::std::string::String,
    ///The US DOT number.
    #[serde(
        rename = "dotNumber",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub dot_number: ::std::option::Option<::std::string::String>,
    ///Trailflow's id, `carrier_…`.
    pub id: ::std::string::String,
    ///The motor carrier number.
    #[serde(
        rename = "mcNumber",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub mc_number: ::std::option::Option<::std::string::String>,
}
impl Carrier {
    pub fn builder() -> builder::Carrier {
        Default::default()
    }
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
impl CarrierInput {
    pub fn builder() -> builder::CarrierInput {
        Default::default()
    }
}
///A page of carriers.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct CarrierListEnvelope {
    ///The carriers of this page.
    pub data: ::std::vec::Vec<Carrier>,
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
impl CarrierListEnvelope {
    pub fn builder() -> builder::CarrierListEnvelope {
        Default::default()
    }
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
impl Contact {
    pub fn builder() -> builder::Contact {
        Default::default()
    }
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
impl ContactInput {
    pub fn builder() -> builder::ContactInput {
        Default::default()
    }
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
impl CreateApiKeyPath {
    pub fn builder() -> builder::CreateApiKeyPath {
        Default::default()
    }
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
    pub mode: KeyMode,
    ///What people call it.
    pub name: ::std::string::String,
    ///How many requests its API client may make in any minute.
    #[serde(rename = "rateLimitPerMinute", default = "defaults::default_u64::<i32, 60>")]
    pub rate_limit_per_minute: i32,
    ///What it may do, each scope named once.
    pub scopes: ::std::vec::Vec<PartnerScope>,
}
impl CreateApiKeyRequest {
    pub fn builder() -> builder::CreateApiKeyRequest {
        Default::default()
    }
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
    pub role: OperatorRole,
}
impl CreateOperatorTokenRequest {
    pub fn builder() -> builder::CreateOperatorTokenRequest {
        Default::default()
    }
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
impl CreateOrganizationRequest {
    pub fn builder() -> builder::CreateOrganizationRequest {
        Default::default()
    }
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
    pub event_type: ::std::option::Option<WebhookEvent>,
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
    pub states: ::std::option::Option<::std::vec::Vec<RestingState>>,
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
impl CreateWebhookReplayRequest {
    pub fn builder() -> builder::CreateWebhookReplayRequest {
        Default::default()
    }
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
    pub mode: KeyMode,
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
    pub scopes: ::std::vec::Vec<PartnerScope>,
    ///What the partner sends as bearer token, `tf_test_…` or `tf_live_…`. It is not shown again.
    pub token: ::std::string::String,
}
impl CreatedApiKey {
    pub fn builder() -> builder::CreatedApiKey {
        Default::default()
    }
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
impl CreatedApiKeyEnvelope {
    pub fn builder() -> builder::CreatedApiKeyEnvelope {
        Default::default()
    }
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
    pub role: OperatorRole,
    ///What the holder sends as bearer token. It is not shown again.
    pub token: ::std::string::String,
}
impl CreatedOperatorToken {
    pub fn builder() -> builder::CreatedOperatorToken {
        Default::default()
    }
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
impl CreatedOperatorTokenEnvelope {
    pub fn builder() -> builder::CreatedOperatorTokenEnvelope {
        Default::default()
    }
}
///A company that loads are moved for.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct Customer {
    ///The short code that the organization knows the customer by.
    #[serde(rename = "customerCode")]
    pub customer_code: ::std::string::String,
    ///The customer's name.
    #[serde(rename = "customerName")]
    pub customer_name: ::std::string::String,
    ///Trailflow's id, `customer_…`.
    pub id: ::std::string::String,
}
impl Customer {
    pub fn builder() -> builder::Customer {
        Default::default()
    }
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
impl CustomerInput {
    pub fn builder() -> builder::CustomerInput {
        Default::default()
    }
}
///A page of customers.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct CustomerListEnvelope {
    ///The customers of this page.
    pub data: ::std::vec::Vec<Customer>,
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
impl CustomerListEnvelope {
    pub fn builder() -> builder::CustomerListEnvelope {
        Default::default()
    }
}
///One attempt to deliver. Nothing of the answer is kept but its status.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct DeliveryAttempt {
    ///When it began, in Unix milliseconds.
    pub at: i64,
    ///How long it took, in milliseconds.
    #[serde(rename = "durationMs")]
    pub duration_ms: i64,
    ///Why it failed, as a word; null when it did not.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub error: ::std::option::Option<::std::string::String>,
    ///The HTTP status, if there was an answer.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub status: ::std::option::Option<i32>,
}
impl DeliveryAttempt {
    pub fn builder() -> builder::DeliveryAttempt {
        Default::default()
    }
}
///Why a delivery that is PENDING is not sent: its subscription is PAUSED, or access of its organization is closed (ACCESS_CLOSED). Null while nothing holds it back.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    schemars::JsonSchema
)]
pub enum DeliveryHoldOrNull {
    #[serde(rename = "PAUSED")]
    Paused,
    #[serde(rename = "ACCESS_CLOSED")]
    AccessClosed,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    #[schemars(skip)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for DeliveryHoldOrNull {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Paused => f.write_str("PAUSED"),
            Self::AccessClosed => f.write_str("ACCESS_CLOSED"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for DeliveryHoldOrNull {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "PAUSED" => Ok(Self::Paused),
            "ACCESS_CLOSED" => Ok(Self::AccessClosed),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for DeliveryHoldOrNull {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for DeliveryHoldOrNull {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///How far a delivery has come. PENDING is to be sent, now or at the next attempt, or waits for a paused subscription or closed access, as `heldBy` says. FAILED had all its attempts and EXPIRED waited for 72 hours; both rest until they are replayed. CANCELLED was left when its subscription was deleted.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    schemars::JsonSchema
)]
pub enum DeliveryState {
    #[serde(rename = "PENDING")]
    Pending,
    #[serde(rename = "DELIVERED")]
    Delivered,
    #[serde(rename = "FAILED")]
    Failed,
    #[serde(rename = "EXPIRED")]
    Expired,
    #[serde(rename = "CANCELLED")]
    Cancelled,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    #[schemars(skip)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for DeliveryState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Pending => f.write_str("PENDING"),
            Self::Delivered => f.write_str("DELIVERED"),
            Self::Failed => f.write_str("FAILED"),
            Self::Expired => f.write_str("EXPIRED"),
            Self::Cancelled => f.write_str("CANCELLED"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for DeliveryState {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "PENDING" => Ok(Self::Pending),
            "DELIVERED" => Ok(Self::Delivered),
            "FAILED" => Ok(Self::Failed),
            "EXPIRED" => Ok(Self::Expired),
            "CANCELLED" => Ok(Self::Cancelled),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for DeliveryState {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for DeliveryState {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///The trailer that the load needs; null when nothing is asked for.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct Equipment {
    ///The length of the trailer in feet.
    #[serde(
        rename = "lengthFeet",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub length_feet: ::std::option::Option<i32>,
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub temperature: ::std::option::Option<TemperatureRange>,
    #[serde(rename = "type")]
    pub type_: EquipmentType,
}
impl Equipment {
    pub fn builder() -> builder::Equipment {
        Default::default()
    }
}
///The trailer that the load needs; null when nothing is asked for.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct EquipmentInput {
    ///The length of the trailer in feet.
    #[serde(
        rename = "lengthFeet",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub length_feet: ::std::option::Option<i32>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub temperature: ::std::option::Option<TemperatureRangeInput>,
    #[serde(rename = "type")]
    pub type_: EquipmentType,
}
impl EquipmentInput {
    pub fn builder() -> builder::EquipmentInput {
        Default::default()
    }
}
///The kind of trailer.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    schemars::JsonSchema
)]
pub enum EquipmentType {
    #[serde(rename = "DRY_VAN")]
    DryVan,
    #[serde(rename = "REEFER")]
    Reefer,
    #[serde(rename = "FLATBED")]
    Flatbed,
    #[serde(rename = "STEP_DECK")]
    StepDeck,
    #[serde(rename = "LOWBOY")]
    Lowboy,
    #[serde(rename = "CONTAINER")]
    Container,
    #[serde(rename = "TANKER")]
    Tanker,
    #[serde(rename = "BOX_TRUCK")]
    BoxTruck,
    #[serde(rename = "POWER_ONLY")]
    PowerOnly,
    #[serde(rename = "OTHER")]
    Other,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    #[schemars(skip)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for EquipmentType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::DryVan => f.write_str("DRY_VAN"),
            Self::Reefer => f.write_str("REEFER"),
            Self::Flatbed => f.write_str("FLATBED"),
            Self::StepDeck => f.write_str("STEP_DECK"),
            Self::Lowboy => f.write_str("LOWBOY"),
            Self::Container => f.write_str("CONTAINER"),
            Self::Tanker => f.write_str("TANKER"),
            Self::BoxTruck => f.write_str("BOX_TRUCK"),
            Self::PowerOnly => f.write_str("POWER_ONLY"),
            Self::Other => f.write_str("OTHER"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for EquipmentType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "DRY_VAN" => Ok(Self::DryVan),
            "REEFER" => Ok(Self::Reefer),
            "FLATBED" => Ok(Self::Flatbed),
            "STEP_DECK" => Ok(Self::StepDeck),
            "LOWBOY" => Ok(Self::Lowboy),
            "CONTAINER" => Ok(Self::Container),
            "TANKER" => Ok(Self::Tanker),
            "BOX_TRUCK" => Ok(Self::BoxTruck),
            "POWER_ONLY" => Ok(Self::PowerOnly),
            "OTHER" => Ok(Self::Other),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for EquipmentType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for EquipmentType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///An error. Act on `code`; `message` is for people and may be reworded.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct ErrorBody {
    /**One of these, by status:
- 400: `bad_request`
- 401: `unauthorized`
- 403: `forbidden`
- 404: `not_found`
- 405: `method_not_allowed`
- 408: `request_timeout`
- 409: `conflict`
- 413: `payload_too_large`
- 415: `unsupported_media_type`
- 500: `internal_error`
- 503: `service_unavailable`
*/
    pub code: ::std::string::String,
    ///With `bad_request`, the places to change.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub details: ::std::option::Option<::std::vec::Vec<ErrorDetail>>,
    ///What happened and what to change, in English.
    pub message: ::std::string::String,
}
impl ErrorBody {
    pub fn builder() -> builder::ErrorBody {
        Default::default()
    }
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
impl ErrorCount {
    pub fn builder() -> builder::ErrorCount {
        Default::default()
    }
}
///One place to change.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct ErrorDetail {
    ///What is wrong there.
    pub message: ::std::string::String,
    ///A JSON Pointer into the body, or the name of a parameter.
    pub pointer: ::std::string::String,
}
impl ErrorDetail {
    pub fn builder() -> builder::ErrorDetail {
        Default::default()
    }
}
///What went wrong and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct ErrorEnvelope {
    pub error: ErrorBody,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
impl ErrorEnvelope {
    pub fn builder() -> builder::ErrorEnvelope {
        Default::default()
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
impl GetLoadPath {
    pub fn builder() -> builder::GetLoadPath {
        Default::default()
    }
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
impl GetOnboardingPath {
    pub fn builder() -> builder::GetOnboardingPath {
        Default::default()
    }
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
impl GetOrganizationPath {
    pub fn builder() -> builder::GetOrganizationPath {
        Default::default()
    }
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
impl GetRequestPath {
    pub fn builder() -> builder::GetRequestPath {
        Default::default()
    }
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
impl GetUsagePath {
    pub fn builder() -> builder::GetUsagePath {
        Default::default()
    }
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
impl GetUsageQuery {
    pub fn builder() -> builder::GetUsageQuery {
        Default::default()
    }
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
impl GetWebhookDeliveryPath {
    pub fn builder() -> builder::GetWebhookDeliveryPath {
        Default::default()
    }
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
impl GetWebhookReplayPath {
    pub fn builder() -> builder::GetWebhookReplayPath {
        Default::default()
    }
}
///How the node is doing.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct Health {
    pub status: HealthStatus,
}
impl Health {
    pub fn builder() -> builder::Health {
        Default::default()
    }
}
///How the node is doing.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    schemars::JsonSchema
)]
pub enum HealthStatus {
    #[serde(rename = "ok")]
    Ok,
    #[serde(rename = "degraded")]
    Degraded,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    #[schemars(skip)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for HealthStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Ok => f.write_str("ok"),
            Self::Degraded => f.write_str("degraded"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for HealthStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "ok" => Ok(Self::Ok),
            "degraded" => Ok(Self::Degraded),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for HealthStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for HealthStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
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
impl ImportLoadsPath {
    pub fn builder() -> builder::ImportLoadsPath {
        Default::default()
    }
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
impl ImportLoadsRequest {
    pub fn builder() -> builder::ImportLoadsRequest {
        Default::default()
    }
}
///A load to create or update. On an update a member left out stays as it is and null clears it.
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
    pub equipment: ::std::option::Option<EquipmentInput>,
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
    pub references: ::std::option::Option<::std::vec::Vec<ReferenceInput>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<LoadStatus>,
    ///Replaces all stops, in the order they are to be made. An empty list removes them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stops: ::std::option::Option<::std::vec::Vec<StopInput>>,
    ///The vehicle it is on, by its number.
    #[serde(
        rename = "unitNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unit_number: ::std::option::Option<::std::string::String>,
}
impl ImportedLoadInput {
    pub fn builder() -> builder::ImportedLoadInput {
        Default::default()
    }
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
impl ImportedLoads {
    pub fn builder() -> builder::ImportedLoads {
        Default::default()
    }
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
impl ImportedLoadsEnvelope {
    pub fn builder() -> builder::ImportedLoadsEnvelope {
        Default::default()
    }
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
impl IngestPositionsPath {
    pub fn builder() -> builder::IngestPositionsPath {
        Default::default()
    }
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
impl IngestPositionsRequest {
    pub fn builder() -> builder::IngestPositionsRequest {
        Default::default()
    }
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
impl IngestedPositions {
    pub fn builder() -> builder::IngestedPositions {
        Default::default()
    }
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
impl IngestedPositionsEnvelope {
    pub fn builder() -> builder::IngestedPositionsEnvelope {
        Default::default()
    }
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
impl IntegrationConfirmationInput {
    pub fn builder() -> builder::IntegrationConfirmationInput {
        Default::default()
    }
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
impl InvitePortalUserPath {
    pub fn builder() -> builder::InvitePortalUserPath {
        Default::default()
    }
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
    pub role: PortalRole,
}
impl InvitePortalUserRequest {
    pub fn builder() -> builder::InvitePortalUserRequest {
        Default::default()
    }
}
///Who makes the first test key: Trailflow, or an admin of the partner in the portal.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    schemars::JsonSchema
)]
pub enum KeyIssuer {
    #[serde(rename = "TRAILFLOW")]
    Trailflow,
    #[serde(rename = "PARTNER")]
    Partner,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    #[schemars(skip)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for KeyIssuer {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Trailflow => f.write_str("TRAILFLOW"),
            Self::Partner => f.write_str("PARTNER"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for KeyIssuer {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "TRAILFLOW" => Ok(Self::Trailflow),
            "PARTNER" => Ok(Self::Partner),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for KeyIssuer {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for KeyIssuer {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Whether a key is for validation or for production traffic.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    schemars::JsonSchema
)]
pub enum KeyMode {
    #[serde(rename = "TEST")]
    Test,
    #[serde(rename = "LIVE")]
    Live,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    #[schemars(skip)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for KeyMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Test => f.write_str("TEST"),
            Self::Live => f.write_str("LIVE"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for KeyMode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "TEST" => Ok(Self::Test),
            "LIVE" => Ok(Self::Live),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for KeyMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for KeyMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
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
impl KeyUsage {
    pub fn builder() -> builder::KeyUsage {
        Default::default()
    }
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
impl ListApiKeysPath {
    pub fn builder() -> builder::ListApiKeysPath {
        Default::default()
    }
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
impl ListApiKeysQuery {
    pub fn builder() -> builder::ListApiKeysQuery {
        Default::default()
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
impl ListAuditEntriesQuery {
    pub fn builder() -> builder::ListAuditEntriesQuery {
        Default::default()
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
impl ListCarriersPath {
    pub fn builder() -> builder::ListCarriersPath {
        Default::default()
    }
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
impl ListCarriersQuery {
    pub fn builder() -> builder::ListCarriersQuery {
        Default::default()
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
impl ListCustomersPath {
    pub fn builder() -> builder::ListCustomersPath {
        Default::default()
    }
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
impl ListCustomersQuery {
    pub fn builder() -> builder::ListCustomersQuery {
        Default::default()
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
impl ListLoadsPath {
    pub fn builder() -> builder::ListLoadsPath {
        Default::default()
    }
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
    pub statuses: ::std::vec::Vec<LoadStatus>,
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
impl ListLoadsQuery {
    pub fn builder() -> builder::ListLoadsQuery {
        Default::default()
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
impl ListOperatorTokensQuery {
    pub fn builder() -> builder::ListOperatorTokensQuery {
        Default::default()
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
impl ListOrganizationsQuery {
    pub fn builder() -> builder::ListOrganizationsQuery {
        Default::default()
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
impl ListPortalUsersPath {
    pub fn builder() -> builder::ListPortalUsersPath {
        Default::default()
    }
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
impl ListPortalUsersQuery {
    pub fn builder() -> builder::ListPortalUsersQuery {
        Default::default()
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
impl ListVehiclesPath {
    pub fn builder() -> builder::ListVehiclesPath {
        Default::default()
    }
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
impl ListVehiclesQuery {
    pub fn builder() -> builder::ListVehiclesQuery {
        Default::default()
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
impl ListWebhookDeliveriesPath {
    pub fn builder() -> builder::ListWebhookDeliveriesPath {
        Default::default()
    }
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
    pub event_type: ::std::option::Option<WebhookEvent>,
    ///The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
    #[serde(default = "defaults::default_u64::<i32, 50>")]
    pub limit: i32,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<DeliveryState>,
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
impl ListWebhookDeliveriesQuery {
    pub fn builder() -> builder::ListWebhookDeliveriesQuery {
        Default::default()
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
impl ListWebhookReplaysQuery {
    pub fn builder() -> builder::ListWebhookReplaysQuery {
        Default::default()
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
impl ListWebhooksPath {
    pub fn builder() -> builder::ListWebhooksPath {
        Default::default()
    }
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
impl ListWebhooksQuery {
    pub fn builder() -> builder::ListWebhooksQuery {
        Default::default()
    }
}
///One shipment. Members that can be null are always there.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct Load {
    ///Who moves it.
    #[serde(
        rename = "carrierId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub carrier_id: ::std::option::Option<::std::string::String>,
    ///When the load was created, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
    ///The currency of `rate`, an ISO 4217 code of three letters.
    pub currency: ::std::string::String,
    ///Who the load is moved for.
    #[serde(
        rename = "customerId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    ///True exactly while the status is ASSIGNED, LOADED or IN_TRANSIT.
    #[serde(rename = "eligibleForTracking")]
    pub eligible_for_tracking: bool,
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub equipment: ::std::option::Option<Equipment>,
    ///The partner's own id for the load, unique in the organization.
    #[serde(
        rename = "externalId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub external_id: ::std::option::Option<::std::string::String>,
    ///Trailflow's id, `load_…`.
    pub id: ::std::string::String,
    ///Free text.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub notes: ::std::option::Option<::std::string::String>,
    ///The number that people use when they talk about the load.
    #[serde(rename = "orderNumber")]
    pub order_number: ::std::string::String,
    ///What the customer pays, in `currency`.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub rate: ::std::option::Option<f64>,
    ///Numbers under which others know the load; empty when there are none.
    pub references: ::std::vec::Vec<Reference>,
    pub status: LoadStatus,
    ///The stops in the order they are made.
    pub stops: ::std::vec::Vec<Stop>,
    ///When the load last changed, in Unix milliseconds. No two changes in an organization have the same value, and a later change has a greater one.
    #[serde(rename = "updatedAt")]
    pub updated_at: i64,
    ///The vehicle it is on.
    #[serde(
        rename = "vehicleId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub vehicle_id: ::std::option::Option<::std::string::String>,
}
impl Load {
    pub fn builder() -> builder::Load {
        Default::default()
    }
}
///One load and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct LoadEnvelope {
    pub data: Load,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
impl LoadEnvelope {
    pub fn builder() -> builder::LoadEnvelope {
        Default::default()
    }
}
///A page of loads.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct LoadListEnvelope {
    ///The loads of this page.
    pub data: ::std::vec::Vec<Load>,
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
impl LoadListEnvelope {
    pub fn builder() -> builder::LoadListEnvelope {
        Default::default()
    }
}
///Where a load is in its life.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    schemars::JsonSchema
)]
pub enum LoadStatus {
    #[serde(rename = "PENDING")]
    Pending,
    #[serde(rename = "ASSIGNED")]
    Assigned,
    #[serde(rename = "LOADED")]
    Loaded,
    #[serde(rename = "IN_TRANSIT")]
    InTransit,
    #[serde(rename = "DELIVERED")]
    Delivered,
    #[serde(rename = "COMPLETED")]
    Completed,
    #[serde(rename = "CANCELLED")]
    Cancelled,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    #[schemars(skip)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for LoadStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Pending => f.write_str("PENDING"),
            Self::Assigned => f.write_str("ASSIGNED"),
            Self::Loaded => f.write_str("LOADED"),
            Self::InTransit => f.write_str("IN_TRANSIT"),
            Self::Delivered => f.write_str("DELIVERED"),
            Self::Completed => f.write_str("COMPLETED"),
            Self::Cancelled => f.write_str("CANCELLED"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for LoadStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "PENDING" => Ok(Self::Pending),
            "ASSIGNED" => Ok(Self::Assigned),
            "LOADED" => Ok(Self::Loaded),
            "IN_TRANSIT" => Ok(Self::InTransit),
            "DELIVERED" => Ok(Self::Delivered),
            "COMPLETED" => Ok(Self::Completed),
            "CANCELLED" => Ok(Self::Cancelled),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for LoadStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for LoadStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
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
impl OnboardingPackage {
    pub fn builder() -> builder::OnboardingPackage {
        Default::default()
    }
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
impl OnboardingPackageEnvelope {
    pub fn builder() -> builder::OnboardingPackageEnvelope {
        Default::default()
    }
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
    pub first_test_key: KeyIssuer,
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
impl OnboardingPlan {
    pub fn builder() -> builder::OnboardingPlan {
        Default::default()
    }
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
impl OnboardingStep {
    pub fn builder() -> builder::OnboardingStep {
        Default::default()
    }
}
///What the holder of an operator token may do; `x-roles` has the scopes.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    schemars::JsonSchema
)]
pub enum OperatorRole {
    #[serde(rename = "ADMIN")]
    Admin,
    #[serde(rename = "SUPPORT")]
    Support,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    #[schemars(skip)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for OperatorRole {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Admin => f.write_str("ADMIN"),
            Self::Support => f.write_str("SUPPORT"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for OperatorRole {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "ADMIN" => Ok(Self::Admin),
            "SUPPORT" => Ok(Self::Support),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for OperatorRole {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for OperatorRole {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
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
    pub role: OperatorRole,
}
impl OperatorToken {
    pub fn builder() -> builder::OperatorToken {
        Default::default()
    }
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
impl OperatorTokenEnvelope {
    pub fn builder() -> builder::OperatorTokenEnvelope {
        Default::default()
    }
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
impl OperatorTokenListEnvelope {
    pub fn builder() -> builder::OperatorTokenListEnvelope {
        Default::default()
    }
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
    pub access_moves: ::std::vec::Vec<AccessMove>,
    ///Why access is as it is; null while it was never moved.
    #[serde(
        rename = "accessReason",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub access_reason: ::std::option::Option<::std::string::String>,
    #[serde(rename = "accessState")]
    pub access_state: AccessState,
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
impl Organization {
    pub fn builder() -> builder::Organization {
        Default::default()
    }
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
impl OrganizationEnvelope {
    pub fn builder() -> builder::OrganizationEnvelope {
        Default::default()
    }
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
impl OrganizationListEnvelope {
    pub fn builder() -> builder::OrganizationListEnvelope {
        Default::default()
    }
}
///Something that a Partner API key may do.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    schemars::JsonSchema
)]
pub enum PartnerScope {
    #[serde(rename = "loads:read")]
    LoadsRead,
    #[serde(rename = "loads:write")]
    LoadsWrite,
    #[serde(rename = "customers:read")]
    CustomersRead,
    #[serde(rename = "carriers:read")]
    CarriersRead,
    #[serde(rename = "tracking:read")]
    TrackingRead,
    #[serde(rename = "webhooks:manage")]
    WebhooksManage,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    #[schemars(skip)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for PartnerScope {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::LoadsRead => f.write_str("loads:read"),
            Self::LoadsWrite => f.write_str("loads:write"),
            Self::CustomersRead => f.write_str("customers:read"),
            Self::CarriersRead => f.write_str("carriers:read"),
            Self::TrackingRead => f.write_str("tracking:read"),
            Self::WebhooksManage => f.write_str("webhooks:manage"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for PartnerScope {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "loads:read" => Ok(Self::LoadsRead),
            "loads:write" => Ok(Self::LoadsWrite),
            "customers:read" => Ok(Self::CustomersRead),
            "carriers:read" => Ok(Self::CarriersRead),
            "tracking:read" => Ok(Self::TrackingRead),
            "webhooks:manage" => Ok(Self::WebhooksManage),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for PartnerScope {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PartnerScope {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Why a subscription is paused. STAFF paused it, or its endpoint answered 410 (GONE). Null while it is not paused.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    schemars::JsonSchema
)]
pub enum PauseReasonOrNull {
    #[serde(rename = "STAFF")]
    Staff,
    #[serde(rename = "GONE")]
    Gone,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    #[schemars(skip)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for PauseReasonOrNull {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Staff => f.write_str("STAFF"),
            Self::Gone => f.write_str("GONE"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for PauseReasonOrNull {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "STAFF" => Ok(Self::Staff),
            "GONE" => Ok(Self::Gone),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for PauseReasonOrNull {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PauseReasonOrNull {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
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
impl PauseWebhookPath {
    pub fn builder() -> builder::PauseWebhookPath {
        Default::default()
    }
}
///What a portal user may do: admins also make test keys and see all, developers work with keys and webhooks, viewers look.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    schemars::JsonSchema
)]
pub enum PortalRole {
    #[serde(rename = "ADMIN")]
    Admin,
    #[serde(rename = "DEVELOPER")]
    Developer,
    #[serde(rename = "VIEWER")]
    Viewer,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    #[schemars(skip)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for PortalRole {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Admin => f.write_str("ADMIN"),
            Self::Developer => f.write_str("DEVELOPER"),
            Self::Viewer => f.write_str("VIEWER"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for PortalRole {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "ADMIN" => Ok(Self::Admin),
            "DEVELOPER" => Ok(Self::Developer),
            "VIEWER" => Ok(Self::Viewer),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for PortalRole {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PortalRole {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
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
    pub role: PortalRole,
    pub status: PortalUserStatus,
}
impl PortalUser {
    pub fn builder() -> builder::PortalUser {
        Default::default()
    }
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
impl PortalUserEnvelope {
    pub fn builder() -> builder::PortalUserEnvelope {
        Default::default()
    }
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
impl PortalUserListEnvelope {
    pub fn builder() -> builder::PortalUserListEnvelope {
        Default::default()
    }
}
///How far a portal user is.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    schemars::JsonSchema
)]
pub enum PortalUserStatus {
    #[serde(rename = "INVITED")]
    Invited,
    #[serde(rename = "ACTIVE")]
    Active,
    #[serde(rename = "REVOKED")]
    Revoked,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    #[schemars(skip)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for PortalUserStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Invited => f.write_str("INVITED"),
            Self::Active => f.write_str("ACTIVE"),
            Self::Revoked => f.write_str("REVOKED"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for PortalUserStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "INVITED" => Ok(Self::Invited),
            "ACTIVE" => Ok(Self::Active),
            "REVOKED" => Ok(Self::Revoked),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for PortalUserStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PortalUserStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
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
impl PositionInput {
    pub fn builder() -> builder::PositionInput {
        Default::default()
    }
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
impl ProductionApproval {
    pub fn builder() -> builder::ProductionApproval {
        Default::default()
    }
}
///A number under which someone else knows the load.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct Reference {
    #[serde(rename = "type")]
    pub type_: ReferenceType,
    ///The number itself.
    pub value: ::std::string::String,
}
impl Reference {
    pub fn builder() -> builder::Reference {
        Default::default()
    }
}
///A number under which someone else knows the load.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ReferenceInput {
    #[serde(rename = "type")]
    pub type_: ReferenceType,
    ///The number itself.
    pub value: ::std::string::String,
}
impl ReferenceInput {
    pub fn builder() -> builder::ReferenceInput {
        Default::default()
    }
}
///What a reference number is: purchase order, bill of lading, the carrier's PRO number, pickup number, or another.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    schemars::JsonSchema
)]
pub enum ReferenceType {
    #[serde(rename = "PO")]
    Po,
    #[serde(rename = "BOL")]
    Bol,
    #[serde(rename = "PRO")]
    Pro,
    #[serde(rename = "PICKUP")]
    Pickup,
    #[serde(rename = "OTHER")]
    Other,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    #[schemars(skip)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for ReferenceType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Po => f.write_str("PO"),
            Self::Bol => f.write_str("BOL"),
            Self::Pro => f.write_str("PRO"),
            Self::Pickup => f.write_str("PICKUP"),
            Self::Other => f.write_str("OTHER"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for ReferenceType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "PO" => Ok(Self::Po),
            "BOL" => Ok(Self::Bol),
            "PRO" => Ok(Self::Pro),
            "PICKUP" => Ok(Self::Pickup),
            "OTHER" => Ok(Self::Other),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ReferenceType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ReferenceType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
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
impl RejectedRow {
    pub fn builder() -> builder::RejectedRow {
        Default::default()
    }
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
impl ReplayWebhookDeliveryPath {
    pub fn builder() -> builder::ReplayWebhookDeliveryPath {
        Default::default()
    }
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
impl RequestRecord {
    pub fn builder() -> builder::RequestRecord {
        Default::default()
    }
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
impl RequestRecordEnvelope {
    pub fn builder() -> builder::RequestRecordEnvelope {
        Default::default()
    }
}
///A state in which a delivery rests until it is replayed.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    schemars::JsonSchema
)]
pub enum RestingState {
    #[serde(rename = "FAILED")]
    Failed,
    #[serde(rename = "EXPIRED")]
    Expired,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    #[schemars(skip)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for RestingState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Failed => f.write_str("FAILED"),
            Self::Expired => f.write_str("EXPIRED"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for RestingState {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "FAILED" => Ok(Self::Failed),
            "EXPIRED" => Ok(Self::Expired),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for RestingState {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RestingState {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
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
impl ResumeWebhookPath {
    pub fn builder() -> builder::ResumeWebhookPath {
        Default::default()
    }
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
impl RevokeApiKeyPath {
    pub fn builder() -> builder::RevokeApiKeyPath {
        Default::default()
    }
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
impl RevokeApiKeyRequest {
    pub fn builder() -> builder::RevokeApiKeyRequest {
        Default::default()
    }
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
impl RevokeOperatorTokenPath {
    pub fn builder() -> builder::RevokeOperatorTokenPath {
        Default::default()
    }
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
impl RevokePortalUserPath {
    pub fn builder() -> builder::RevokePortalUserPath {
        Default::default()
    }
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
impl RevokeRequest {
    pub fn builder() -> builder::RevokeRequest {
        Default::default()
    }
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
    pub mode: KeyMode,
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
    pub scopes: ::std::vec::Vec<PartnerScope>,
    ///The subscriptions that the key created, or one that it replaced or that replaced it, oldest first; the first 100 of them.
    pub webhooks: ::std::vec::Vec<Webhook>,
}
impl RevokedApiKey {
    pub fn builder() -> builder::RevokedApiKey {
        Default::default()
    }
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
impl RevokedApiKeyEnvelope {
    pub fn builder() -> builder::RevokedApiKeyEnvelope {
        Default::default()
    }
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
impl RollApiKeyPath {
    pub fn builder() -> builder::RollApiKeyPath {
        Default::default()
    }
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
impl RollApiKeyRequest {
    pub fn builder() -> builder::RollApiKeyRequest {
        Default::default()
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
impl RotateWebhookSecretPath {
    pub fn builder() -> builder::RotateWebhookSecretPath {
        Default::default()
    }
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
impl RotateWebhookSecretRequest {
    pub fn builder() -> builder::RotateWebhookSecretRequest {
        Default::default()
    }
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
    ///Until when the secret before it signs too, in Unix milliseconds.
    #[serde(rename = "previousSecretUntil")]
    pub previous_secret_until: i64,
    ///The new secret.
    #[serde(rename = "signingSecret")]
    pub signing_secret: ::std::string::String,
}
impl RotatedWebhookSecret {
    pub fn builder() -> builder::RotatedWebhookSecret {
        Default::default()
    }
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
impl RotatedWebhookSecretEnvelope {
    pub fn builder() -> builder::RotatedWebhookSecretEnvelope {
        Default::default()
    }
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
    pub reason: RowRemarkReason,
}
impl RowRemark {
    pub fn builder() -> builder::RowRemark {
        Default::default()
    }
}
///Why a position does not change where its load is. UNKNOWN_LOAD and NOT_TRACKED are ignored; NOT_NEWEST and DUPLICATE are accepted.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    schemars::JsonSchema
)]
pub enum RowRemarkReason {
    #[serde(rename = "UNKNOWN_LOAD")]
    UnknownLoad,
    #[serde(rename = "NOT_TRACKED")]
    NotTracked,
    #[serde(rename = "NOT_NEWEST")]
    NotNewest,
    #[serde(rename = "DUPLICATE")]
    Duplicate,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    #[schemars(skip)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for RowRemarkReason {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::UnknownLoad => f.write_str("UNKNOWN_LOAD"),
            Self::NotTracked => f.write_str("NOT_TRACKED"),
            Self::NotNewest => f.write_str("NOT_NEWEST"),
            Self::Duplicate => f.write_str("DUPLICATE"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for RowRemarkReason {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "UNKNOWN_LOAD" => Ok(Self::UnknownLoad),
            "NOT_TRACKED" => Ok(Self::NotTracked),
            "NOT_NEWEST" => Ok(Self::NotNewest),
            "DUPLICATE" => Ok(Self::Duplicate),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for RowRemarkReason {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RowRemarkReason {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
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
impl SetOrganizationAccessPath {
    pub fn builder() -> builder::SetOrganizationAccessPath {
        Default::default()
    }
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
    pub state: AccessMove,
}
impl SetOrganizationAccessRequest {
    pub fn builder() -> builder::SetOrganizationAccessRequest {
        Default::default()
    }
}
///A place where the load is picked up, delivered or otherwise halts.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct Stop {
    ///Street and number.
    #[serde(
        rename = "addressLine1",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub address_line1: ::std::option::Option<::std::string::String>,
    ///Building, dock or suite.
    #[serde(
        rename = "addressLine2",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub address_line2: ::std::option::Option<::std::string::String>,
    ///When it closes.
    #[serde(
        rename = "appointmentEnd",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub appointment_end: ::std::option::Option<i64>,
    ///When the appointment window opens, in Unix milliseconds.
    #[serde(
        rename = "appointmentStart",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub appointment_start: ::std::option::Option<i64>,
    ///When the vehicle arrived.
    #[serde(
        rename = "arrivedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub arrived_at: ::std::option::Option<i64>,
    ///The city.
    pub city: ::std::string::String,
    ///The country, an ISO 3166 code of two letters.
    pub country: ::std::string::String,
    ///When it left.
    #[serde(
        rename = "departedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub departed_at: ::std::option::Option<i64>,
    ///Trailflow's id, `stop_…`.
    pub id: ::std::string::String,
    ///Degrees north.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub latitude: ::std::option::Option<f64>,
    ///Degrees east.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub longitude: ::std::option::Option<f64>,
    ///The facility's name.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub name: ::std::option::Option<::std::string::String>,
    ///ZIP or postal code.
    #[serde(
        rename = "postalCode",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub postal_code: ::std::option::Option<::std::string::String>,
    ///The place of the stop in the route, from 1.
    pub sequence: i32,
    ///State or province, by its postal abbreviation.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub state: ::std::option::Option<::std::string::String>,
    ///The IANA time zone of the place, for showing its times.
    #[serde(
        rename = "timeZone",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub time_zone: ::std::option::Option<::std::string::String>,
    #[serde(rename = "type")]
    pub type_: StopType,
}
impl Stop {
    pub fn builder() -> builder::Stop {
        Default::default()
    }
}
///A stop to put on a load. Its place in the list is its place in the route.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct StopInput {
    ///Street and number.
    #[serde(
        rename = "addressLine1",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub address_line1: ::std::option::Option<::std::string::String>,
    ///Building, dock or suite.
    #[serde(
        rename = "addressLine2",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub address_line2: ::std::option::Option<::std::string::String>,
    ///When it closes.
    #[serde(
        rename = "appointmentEnd",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub appointment_end: ::std::option::Option<i64>,
    ///When the appointment window opens, in Unix milliseconds.
    #[serde(
        rename = "appointmentStart",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub appointment_start: ::std::option::Option<i64>,
    ///When the vehicle arrived, if it has.
    #[serde(
        rename = "arrivedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub arrived_at: ::std::option::Option<i64>,
    ///The city.
    pub city: ::std::string::String,
    ///The country, an ISO 3166 code of two letters.
    #[serde(default = "defaults::stop_input_country")]
    pub country: ::std::string::String,
    ///When it left, if it has.
    #[serde(
        rename = "departedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub departed_at: ::std::option::Option<i64>,
    ///The id of a stop that the load has, to keep it whatever else changes about the stop. Leave it out for a new stop, and to have it found by its content.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///Degrees north.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latitude: ::std::option::Option<f64>,
    ///Degrees east.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub longitude: ::std::option::Option<f64>,
    ///The facility's name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///ZIP or postal code.
    #[serde(
        rename = "postalCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub postal_code: ::std::option::Option<::std::string::String>,
    ///State or province, by its postal abbreviation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<::std::string::String>,
    ///The IANA time zone of the place, for showing its times.
    #[serde(rename = "timeZone", skip_serializing_if = "::std::option::Option::is_none")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    #[serde(rename = "type")]
    pub type_: StopType,
}
impl StopInput {
    pub fn builder() -> builder::StopInput {
        Default::default()
    }
}
///What happens at a stop.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    schemars::JsonSchema
)]
pub enum StopType {
    #[serde(rename = "PICKUP")]
    Pickup,
    #[serde(rename = "DELIVERY")]
    Delivery,
    #[serde(rename = "OTHER")]
    Other,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    #[schemars(skip)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for StopType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Pickup => f.write_str("PICKUP"),
            Self::Delivery => f.write_str("DELIVERY"),
            Self::Other => f.write_str("OTHER"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for StopType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "PICKUP" => Ok(Self::Pickup),
            "DELIVERY" => Ok(Self::Delivery),
            "OTHER" => Ok(Self::Other),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for StopType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for StopType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///The temperatures to keep, in degrees Fahrenheit; null when it does not matter.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct TemperatureRange {
    ///The warmest allowed.
    #[serde(rename = "maxFahrenheit")]
    pub max_fahrenheit: f64,
    ///The coldest allowed.
    #[serde(rename = "minFahrenheit")]
    pub min_fahrenheit: f64,
}
impl TemperatureRange {
    pub fn builder() -> builder::TemperatureRange {
        Default::default()
    }
}
///The temperatures to keep, in degrees Fahrenheit; null when it does not matter.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct TemperatureRangeInput {
    ///The warmest allowed.
    #[serde(rename = "maxFahrenheit")]
    pub max_fahrenheit: f64,
    ///The coldest allowed.
    #[serde(rename = "minFahrenheit")]
    pub min_fahrenheit: f64,
}
impl TemperatureRangeInput {
    pub fn builder() -> builder::TemperatureRangeInput {
        Default::default()
    }
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
impl TestWebhookPath {
    pub fn builder() -> builder::TestWebhookPath {
        Default::default()
    }
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
impl UpdateApiKeyPath {
    pub fn builder() -> builder::UpdateApiKeyPath {
        Default::default()
    }
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
    pub scopes: ::std::option::Option<::std::vec::Vec<PartnerScope>>,
}
impl UpdateApiKeyRequest {
    pub fn builder() -> builder::UpdateApiKeyRequest {
        Default::default()
    }
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
impl UpdateLoadPath {
    pub fn builder() -> builder::UpdateLoadPath {
        Default::default()
    }
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
    pub equipment: ::std::option::Option<EquipmentInput>,
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
    pub references: ::std::option::Option<::std::vec::Vec<ReferenceInput>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<LoadStatus>,
    ///Replaces all stops, in the order they are to be made. An empty list removes them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stops: ::std::option::Option<::std::vec::Vec<StopInput>>,
    ///The vehicle it is on. Must be a vehicle of the organization.
    #[serde(
        rename = "vehicleId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub vehicle_id: ::std::option::Option<::std::string::String>,
}
impl UpdateLoadRequest {
    pub fn builder() -> builder::UpdateLoadRequest {
        Default::default()
    }
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
impl UpdateOnboardingPath {
    pub fn builder() -> builder::UpdateOnboardingPath {
        Default::default()
    }
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
    pub first_test_key: ::std::option::Option<KeyIssuer>,
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
impl UpdateOnboardingRequest {
    pub fn builder() -> builder::UpdateOnboardingRequest {
        Default::default()
    }
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
impl UpdateOrganizationPath {
    pub fn builder() -> builder::UpdateOrganizationPath {
        Default::default()
    }
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
impl UpdateOrganizationRequest {
    pub fn builder() -> builder::UpdateOrganizationRequest {
        Default::default()
    }
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
impl UpsertCarriersPath {
    pub fn builder() -> builder::UpsertCarriersPath {
        Default::default()
    }
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
impl UpsertCarriersRequest {
    pub fn builder() -> builder::UpsertCarriersRequest {
        Default::default()
    }
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
impl UpsertCustomersPath {
    pub fn builder() -> builder::UpsertCustomersPath {
        Default::default()
    }
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
impl UpsertCustomersRequest {
    pub fn builder() -> builder::UpsertCustomersRequest {
        Default::default()
    }
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
impl UpsertVehiclesPath {
    pub fn builder() -> builder::UpsertVehiclesPath {
        Default::default()
    }
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
impl UpsertVehiclesRequest {
    pub fn builder() -> builder::UpsertVehiclesRequest {
        Default::default()
    }
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
impl Usage {
    pub fn builder() -> builder::Usage {
        Default::default()
    }
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
impl UsageEnvelope {
    pub fn builder() -> builder::UsageEnvelope {
        Default::default()
    }
}
///A vehicle of a carrier.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct Vehicle {
    ///Trailflow's id, `vehicle_…`.
    pub id: ::std::string::String,
    ///The number painted on it.
    #[serde(rename = "unitNumber")]
    pub unit_number: ::std::string::String,
    ///What kind of vehicle it is.
    #[serde(
        rename = "vehicleType",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub vehicle_type: ::std::option::Option<::std::string::String>,
}
impl Vehicle {
    pub fn builder() -> builder::Vehicle {
        Default::default()
    }
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
impl VehicleInput {
    pub fn builder() -> builder::VehicleInput {
        Default::default()
    }
}
///A page of vehicles.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct VehicleListEnvelope {
    ///The vehicles of this page.
    pub data: ::std::vec::Vec<Vehicle>,
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
impl VehicleListEnvelope {
    pub fn builder() -> builder::VehicleListEnvelope {
        Default::default()
    }
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
    pub event_types: ::std::vec::Vec<WebhookEvent>,
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
    pub paused_reason: ::std::option::Option<PauseReasonOrNull>,
    ///Until when the secret before the last rotation signs too, in Unix milliseconds; null when no overlap lasts.
    #[serde(
        rename = "previousSecretUntil",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub previous_secret_until: ::std::option::Option<i64>,
    ///Where deliveries go.
    pub url: ::std::string::String,
}
impl Webhook {
    pub fn builder() -> builder::Webhook {
        Default::default()
    }
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
    pub attempts: ::std::vec::Vec<DeliveryAttempt>,
    ///When the event happened, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
    #[serde(rename = "eventType")]
    pub event_type: WebhookEvent,
    ///When it came to its present state, in Unix milliseconds; null while it is PENDING.
    #[serde(
        rename = "finishedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub finished_at: ::std::option::Option<i64>,
    #[serde(rename = "heldBy", deserialize_with = "::std::option::Option::deserialize")]
    pub held_by: ::std::option::Option<DeliveryHoldOrNull>,
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
    pub state: DeliveryState,
    ///The subscription.
    #[serde(rename = "subscriptionId")]
    pub subscription_id: ::std::string::String,
}
impl WebhookDelivery {
    pub fn builder() -> builder::WebhookDelivery {
        Default::default()
    }
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
impl WebhookDeliveryEnvelope {
    pub fn builder() -> builder::WebhookDeliveryEnvelope {
        Default::default()
    }
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
impl WebhookDeliveryListEnvelope {
    pub fn builder() -> builder::WebhookDeliveryListEnvelope {
        Default::default()
    }
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
impl WebhookEnvelope {
    pub fn builder() -> builder::WebhookEnvelope {
        Default::default()
    }
}
///What a delivery tells. `webhook.test` is the test event.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    schemars::JsonSchema
)]
pub enum WebhookEvent {
    #[serde(rename = "load.created")]
    LoadCreated,
    #[serde(rename = "load.updated")]
    LoadUpdated,
    #[serde(rename = "load.status_changed")]
    LoadStatusChanged,
    #[serde(rename = "webhook.test")]
    WebhookTest,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    #[schemars(skip)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for WebhookEvent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::LoadCreated => f.write_str("load.created"),
            Self::LoadUpdated => f.write_str("load.updated"),
            Self::LoadStatusChanged => f.write_str("load.status_changed"),
            Self::WebhookTest => f.write_str("webhook.test"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for WebhookEvent {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "load.created" => Ok(Self::LoadCreated),
            "load.updated" => Ok(Self::LoadUpdated),
            "load.status_changed" => Ok(Self::LoadStatusChanged),
            "webhook.test" => Ok(Self::WebhookTest),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WebhookEvent {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for WebhookEvent {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
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
impl WebhookListEnvelope {
    pub fn builder() -> builder::WebhookListEnvelope {
        Default::default()
    }
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
impl WebhookReasonRequest {
    pub fn builder() -> builder::WebhookReasonRequest {
        Default::default()
    }
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
    pub states: ::std::vec::Vec<RestingState>,
    ///The subscription that it is about; null for all.
    #[serde(
        rename = "subscriptionId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub subscription_id: ::std::option::Option<::std::string::String>,
    ///Until when, in Unix milliseconds.
    pub to: i64,
}
impl WebhookReplay {
    pub fn builder() -> builder::WebhookReplay {
        Default::default()
    }
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
impl WebhookReplayEnvelope {
    pub fn builder() -> builder::WebhookReplayEnvelope {
        Default::default()
    }
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
impl WebhookReplayListEnvelope {
    pub fn builder() -> builder::WebhookReplayListEnvelope {
        Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    #[derive(Clone, Debug)]
    pub struct ApiKey {
        client_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        created_at: ::std::result::Result<i64, ::std::string::String>,
        expires_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        last_used_address: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        last_used_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        mode: ::std::result::Result<super::KeyMode, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        rate_limit_per_minute: ::std::result::Result<i32, ::std::string::String>,
        replaced_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        revoked_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        revoked_reason: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        scopes: ::std::result::Result<
            ::std::vec::Vec<super::PartnerScope>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ApiKey {
        fn default() -> Self {
            Self {
                client_id: Err("no value supplied for client_id".to_string()),
                created_at: Err("no value supplied for created_at".to_string()),
                expires_at: Err("no value supplied for expires_at".to_string()),
                id: Err("no value supplied for id".to_string()),
                last_used_address: Err(
                    "no value supplied for last_used_address".to_string(),
                ),
                last_used_at: Err("no value supplied for last_used_at".to_string()),
                mode: Err("no value supplied for mode".to_string()),
                name: Err("no value supplied for name".to_string()),
                organization_id: Err(
                    "no value supplied for organization_id".to_string(),
                ),
                rate_limit_per_minute: Err(
                    "no value supplied for rate_limit_per_minute".to_string(),
                ),
                replaced_by: Err("no value supplied for replaced_by".to_string()),
                revoked_at: Err("no value supplied for revoked_at".to_string()),
                revoked_reason: Err("no value supplied for revoked_reason".to_string()),
                scopes: Err("no value supplied for scopes".to_string()),
            }
        }
    }
    impl ApiKey {
        pub fn client_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.client_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for client_id: {e}")
                });
            self
        }
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                });
            self
        }
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn last_used_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.last_used_address = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_used_address: {e}")
                });
            self
        }
        pub fn last_used_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.last_used_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_used_at: {e}")
                });
            self
        }
        pub fn mode<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::KeyMode>,
            T::Error: ::std::fmt::Display,
        {
            self.mode = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for mode: {e}"));
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
        pub fn rate_limit_per_minute<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.rate_limit_per_minute = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for rate_limit_per_minute: {e}"
                    )
                });
            self
        }
        pub fn replaced_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.replaced_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for replaced_by: {e}")
                });
            self
        }
        pub fn revoked_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.revoked_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for revoked_at: {e}")
                });
            self
        }
        pub fn revoked_reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.revoked_reason = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for revoked_reason: {e}")
                });
            self
        }
        pub fn scopes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::PartnerScope>>,
            T::Error: ::std::fmt::Display,
        {
            self.scopes = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for scopes: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ApiKey> for super::ApiKey {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ApiKey,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                client_id: value.client_id?,
                created_at: value.created_at?,
                expires_at: value.expires_at?,
                id: value.id?,
                last_used_address: value.last_used_address?,
                last_used_at: value.last_used_at?,
                mode: value.mode?,
                name: value.name?,
                organization_id: value.organization_id?,
                rate_limit_per_minute: value.rate_limit_per_minute?,
                replaced_by: value.replaced_by?,
                revoked_at: value.revoked_at?,
                revoked_reason: value.revoked_reason?,
                scopes: value.scopes?,
            })
        }
    }
    impl ::std::convert::From<super::ApiKey> for ApiKey {
        fn from(value: super::ApiKey) -> Self {
            Self {
                client_id: Ok(value.client_id),
                created_at: Ok(value.created_at),
                expires_at: Ok(value.expires_at),
                id: Ok(value.id),
                last_used_address: Ok(value.last_used_address),
                last_used_at: Ok(value.last_used_at),
                mode: Ok(value.mode),
                name: Ok(value.name),
                organization_id: Ok(value.organization_id),
                rate_limit_per_minute: Ok(value.rate_limit_per_minute),
                replaced_by: Ok(value.replaced_by),
                revoked_at: Ok(value.revoked_at),
                revoked_reason: Ok(value.revoked_reason),
                scopes: Ok(value.scopes),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ApiKeyEnvelope {
        data: ::std::result::Result<super::ApiKey, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ApiKeyEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl ApiKeyEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ApiKey>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ApiKeyEnvelope> for super::ApiKeyEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ApiKeyEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::ApiKeyEnvelope> for ApiKeyEnvelope {
        fn from(value: super::ApiKeyEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ApiKeyListEnvelope {
        data: ::std::result::Result<
            ::std::vec::Vec<super::ApiKey>,
            ::std::string::String,
        >,
        next_cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ApiKeyListEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                next_cursor: Err("no value supplied for next_cursor".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl ApiKeyListEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ApiKey>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn next_cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.next_cursor = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for next_cursor: {e}")
                });
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ApiKeyListEnvelope> for super::ApiKeyListEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ApiKeyListEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                next_cursor: value.next_cursor?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::ApiKeyListEnvelope> for ApiKeyListEnvelope {
        fn from(value: super::ApiKeyListEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                next_cursor: Ok(value.next_cursor),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ApproveProductionPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ApproveProductionPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl ApproveProductionPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ApproveProductionPath>
    for super::ApproveProductionPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ApproveProductionPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::ApproveProductionPath> for ApproveProductionPath {
        fn from(value: super::ApproveProductionPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ApproveProductionRequest {
        approved_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        approved_by: ::std::result::Result<::std::string::String, ::std::string::String>,
        uat_result: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ApproveProductionRequest {
        fn default() -> Self {
            Self {
                approved_at: Ok(Default::default()),
                approved_by: Err("no value supplied for approved_by".to_string()),
                uat_result: Err("no value supplied for uat_result".to_string()),
            }
        }
    }
    impl ApproveProductionRequest {
        pub fn approved_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.approved_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for approved_at: {e}")
                });
            self
        }
        pub fn approved_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.approved_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for approved_by: {e}")
                });
            self
        }
        pub fn uat_result<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.uat_result = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for uat_result: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ApproveProductionRequest>
    for super::ApproveProductionRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ApproveProductionRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                approved_at: value.approved_at?,
                approved_by: value.approved_by?,
                uat_result: value.uat_result?,
            })
        }
    }
    impl ::std::convert::From<super::ApproveProductionRequest>
    for ApproveProductionRequest {
        fn from(value: super::ApproveProductionRequest) -> Self {
            Self {
                approved_at: Ok(value.approved_at),
                approved_by: Ok(value.approved_by),
                uat_result: Ok(value.uat_result),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct AuditEntry {
        action: ::std::result::Result<::std::string::String, ::std::string::String>,
        actor: ::std::result::Result<::std::string::String, ::std::string::String>,
        actor_name: ::std::result::Result<::std::string::String, ::std::string::String>,
        after: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        at: ::std::result::Result<i64, ::std::string::String>,
        before: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        hash: ::std::result::Result<::std::string::String, ::std::string::String>,
        organization_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        previous_hash: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        reason: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        request_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        sequence: ::std::result::Result<i64, ::std::string::String>,
        subject: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AuditEntry {
        fn default() -> Self {
            Self {
                action: Err("no value supplied for action".to_string()),
                actor: Err("no value supplied for actor".to_string()),
                actor_name: Err("no value supplied for actor_name".to_string()),
                after: Err("no value supplied for after".to_string()),
                at: Err("no value supplied for at".to_string()),
                before: Err("no value supplied for before".to_string()),
                hash: Err("no value supplied for hash".to_string()),
                organization_id: Err(
                    "no value supplied for organization_id".to_string(),
                ),
                previous_hash: Err("no value supplied for previous_hash".to_string()),
                reason: Err("no value supplied for reason".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
                sequence: Err("no value supplied for sequence".to_string()),
                subject: Err("no value supplied for subject".to_string()),
            }
        }
    }
    impl AuditEntry {
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"));
            self
        }
        pub fn actor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.actor = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for actor: {e}"));
            self
        }
        pub fn actor_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.actor_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for actor_name: {e}")
                });
            self
        }
        pub fn after<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.after = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for after: {e}"));
            self
        }
        pub fn at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.at = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for at: {e}"));
            self
        }
        pub fn before<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.before = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for before: {e}"));
            self
        }
        pub fn hash<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.hash = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for hash: {e}"));
            self
        }
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
        pub fn previous_hash<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.previous_hash = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for previous_hash: {e}")
                });
            self
        }
        pub fn reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.reason = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for reason: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
        pub fn sequence<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.sequence = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sequence: {e}")
                });
            self
        }
        pub fn subject<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.subject = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subject: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AuditEntry> for super::AuditEntry {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AuditEntry,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                actor: value.actor?,
                actor_name: value.actor_name?,
                after: value.after?,
                at: value.at?,
                before: value.before?,
                hash: value.hash?,
                organization_id: value.organization_id?,
                previous_hash: value.previous_hash?,
                reason: value.reason?,
                request_id: value.request_id?,
                sequence: value.sequence?,
                subject: value.subject?,
            })
        }
    }
    impl ::std::convert::From<super::AuditEntry> for AuditEntry {
        fn from(value: super::AuditEntry) -> Self {
            Self {
                action: Ok(value.action),
                actor: Ok(value.actor),
                actor_name: Ok(value.actor_name),
                after: Ok(value.after),
                at: Ok(value.at),
                before: Ok(value.before),
                hash: Ok(value.hash),
                organization_id: Ok(value.organization_id),
                previous_hash: Ok(value.previous_hash),
                reason: Ok(value.reason),
                request_id: Ok(value.request_id),
                sequence: Ok(value.sequence),
                subject: Ok(value.subject),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct AuditEntryListEnvelope {
        data: ::std::result::Result<
            ::std::vec::Vec<super::AuditEntry>,
            ::std::string::String,
        >,
        next_cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for AuditEntryListEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                next_cursor: Err("no value supplied for next_cursor".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl AuditEntryListEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AuditEntry>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn next_cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.next_cursor = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for next_cursor: {e}")
                });
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AuditEntryListEnvelope>
    for super::AuditEntryListEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AuditEntryListEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                next_cursor: value.next_cursor?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::AuditEntryListEnvelope> for AuditEntryListEnvelope {
        fn from(value: super::AuditEntryListEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                next_cursor: Ok(value.next_cursor),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct AuditHead {
        hash: ::std::result::Result<::std::string::String, ::std::string::String>,
        sequence: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for AuditHead {
        fn default() -> Self {
            Self {
                hash: Err("no value supplied for hash".to_string()),
                sequence: Err("no value supplied for sequence".to_string()),
            }
        }
    }
    impl AuditHead {
        pub fn hash<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.hash = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for hash: {e}"));
            self
        }
        pub fn sequence<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.sequence = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sequence: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AuditHead> for super::AuditHead {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AuditHead,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                hash: value.hash?,
                sequence: value.sequence?,
            })
        }
    }
    impl ::std::convert::From<super::AuditHead> for AuditHead {
        fn from(value: super::AuditHead) -> Self {
            Self {
                hash: Ok(value.hash),
                sequence: Ok(value.sequence),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct AuditVerification {
        broken_sequence: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        entries: ::std::result::Result<i64, ::std::string::String>,
        head: ::std::result::Result<super::AuditHead, ::std::string::String>,
        intact: ::std::result::Result<bool, ::std::string::String>,
        problem: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AuditVerification {
        fn default() -> Self {
            Self {
                broken_sequence: Err(
                    "no value supplied for broken_sequence".to_string(),
                ),
                entries: Err("no value supplied for entries".to_string()),
                head: Err("no value supplied for head".to_string()),
                intact: Err("no value supplied for intact".to_string()),
                problem: Err("no value supplied for problem".to_string()),
            }
        }
    }
    impl AuditVerification {
        pub fn broken_sequence<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.broken_sequence = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for broken_sequence: {e}")
                });
            self
        }
        pub fn entries<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.entries = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for entries: {e}")
                });
            self
        }
        pub fn head<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AuditHead>,
            T::Error: ::std::fmt::Display,
        {
            self.head = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for head: {e}"));
            self
        }
        pub fn intact<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.intact = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for intact: {e}"));
            self
        }
        pub fn problem<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.problem = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for problem: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AuditVerification> for super::AuditVerification {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AuditVerification,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                broken_sequence: value.broken_sequence?,
                entries: value.entries?,
                head: value.head?,
                intact: value.intact?,
                problem: value.problem?,
            })
        }
    }
    impl ::std::convert::From<super::AuditVerification> for AuditVerification {
        fn from(value: super::AuditVerification) -> Self {
            Self {
                broken_sequence: Ok(value.broken_sequence),
                entries: Ok(value.entries),
                head: Ok(value.head),
                intact: Ok(value.intact),
                problem: Ok(value.problem),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct AuditVerificationEnvelope {
        data: ::std::result::Result<super::AuditVerification, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for AuditVerificationEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl AuditVerificationEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AuditVerification>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AuditVerificationEnvelope>
    for super::AuditVerificationEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AuditVerificationEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::AuditVerificationEnvelope>
    for AuditVerificationEnvelope {
        fn from(value: super::AuditVerificationEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct BulkUpsert {
        created: ::std::result::Result<i32, ::std::string::String>,
        ids: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
        repeated: ::std::result::Result<i32, ::std::string::String>,
        updated: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for BulkUpsert {
        fn default() -> Self {
            Self {
                created: Err("no value supplied for created".to_string()),
                ids: Err("no value supplied for ids".to_string()),
                repeated: Err("no value supplied for repeated".to_string()),
                updated: Err("no value supplied for updated".to_string()),
            }
        }
    }
    impl BulkUpsert {
        pub fn created<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.created = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created: {e}")
                });
            self
        }
        pub fn ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.ids = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ids: {e}"));
            self
        }
        pub fn repeated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.repeated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for repeated: {e}")
                });
            self
        }
        pub fn updated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.updated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for updated: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<BulkUpsert> for super::BulkUpsert {
        type Error = super::error::ConversionError;
        fn try_from(
            value: BulkUpsert,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created: value.created?,
                ids: value.ids?,
                repeated: value.repeated?,
                updated: value.updated?,
            })
        }
    }
    impl ::std::convert::From<super::BulkUpsert> for BulkUpsert {
        fn from(value: super::BulkUpsert) -> Self {
            Self {
                created: Ok(value.created),
                ids: Ok(value.ids),
                repeated: Ok(value.repeated),
                updated: Ok(value.updated),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct BulkUpsertEnvelope {
        data: ::std::result::Result<super::BulkUpsert, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for BulkUpsertEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl BulkUpsertEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::BulkUpsert>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<BulkUpsertEnvelope> for super::BulkUpsertEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: BulkUpsertEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::BulkUpsertEnvelope> for BulkUpsertEnvelope {
        fn from(value: super::BulkUpsertEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Carrier {
        carrier_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        carrier_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        dot_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        mc_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Carrier {
        fn default() -> Self {
            Self {
                carrier_code: Err("no value supplied for carrier_code".to_string()),
                carrier_name: Err("no value supplied for carrier_name".to_string()),
                dot_number: Err("no value supplied for dot_number".to_string()),
                id: Err("no value supplied for id".to_string()),
                mc_number: Err("no value supplied for mc_number".to_string()),
            }
        }
    }
    impl Carrier {
        pub fn carrier_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.carrier_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for carrier_code: {e}")
                });
            self
        }
        pub fn carrier_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.carrier_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for carrier_name: {e}")
                });
            self
        }
        pub fn dot_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.dot_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for dot_number: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn mc_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.mc_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for mc_number: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<Carrier> for super::Carrier {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Carrier,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                carrier_code: value.carrier_code?,
                carrier_name: value.carrier_name?,
                dot_number: value.dot_number?,
                id: value.id?,
                mc_number: value.mc_number?,
            })
        }
    }
    impl ::std::convert::From<super::Carrier> for Carrier {
        fn from(value: super::Carrier) -> Self {
            Self {
                carrier_code: Ok(value.carrier_code),
                carrier_name: Ok(value.carrier_name),
                dot_number: Ok(value.dot_number),
                id: Ok(value.id),
                mc_number: Ok(value.mc_number),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CarrierInput {
        carrier_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        carrier_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        dot_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        mc_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CarrierInput {
        fn default() -> Self {
            Self {
                carrier_code: Err("no value supplied for carrier_code".to_string()),
                carrier_name: Err("no value supplied for carrier_name".to_string()),
                dot_number: Ok(Default::default()),
                mc_number: Ok(Default::default()),
            }
        }
    }
    impl CarrierInput {
        pub fn carrier_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.carrier_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for carrier_code: {e}")
                });
            self
        }
        pub fn carrier_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.carrier_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for carrier_name: {e}")
                });
            self
        }
        pub fn dot_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.dot_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for dot_number: {e}")
                });
            self
        }
        pub fn mc_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.mc_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for mc_number: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CarrierInput> for super::CarrierInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CarrierInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                carrier_code: value.carrier_code?,
                carrier_name: value.carrier_name?,
                dot_number: value.dot_number?,
                mc_number: value.mc_number?,
            })
        }
    }
    impl ::std::convert::From<super::CarrierInput> for CarrierInput {
        fn from(value: super::CarrierInput) -> Self {
            Self {
                carrier_code: Ok(value.carrier_code),
                carrier_name: Ok(value.carrier_name),
                dot_number: Ok(value.dot_number),
                mc_number: Ok(value.mc_number),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CarrierListEnvelope {
        data: ::std::result::Result<
            ::std::vec::Vec<super::Carrier>,
            ::std::string::String,
        >,
        next_cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CarrierListEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                next_cursor: Err("no value supplied for next_cursor".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl CarrierListEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Carrier>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn next_cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.next_cursor = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for next_cursor: {e}")
                });
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CarrierListEnvelope> for super::CarrierListEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CarrierListEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                next_cursor: value.next_cursor?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::CarrierListEnvelope> for CarrierListEnvelope {
        fn from(value: super::CarrierListEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                next_cursor: Ok(value.next_cursor),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Contact {
        email: ::std::result::Result<::std::string::String, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        phone: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Contact {
        fn default() -> Self {
            Self {
                email: Err("no value supplied for email".to_string()),
                name: Err("no value supplied for name".to_string()),
                phone: Err("no value supplied for phone".to_string()),
            }
        }
    }
    impl Contact {
        pub fn email<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for email: {e}"));
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn phone<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.phone = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for phone: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Contact> for super::Contact {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Contact,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                email: value.email?,
                name: value.name?,
                phone: value.phone?,
            })
        }
    }
    impl ::std::convert::From<super::Contact> for Contact {
        fn from(value: super::Contact) -> Self {
            Self {
                email: Ok(value.email),
                name: Ok(value.name),
                phone: Ok(value.phone),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ContactInput {
        email: ::std::result::Result<::std::string::String, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        phone: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ContactInput {
        fn default() -> Self {
            Self {
                email: Err("no value supplied for email".to_string()),
                name: Err("no value supplied for name".to_string()),
                phone: Ok(Default::default()),
            }
        }
    }
    impl ContactInput {
        pub fn email<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for email: {e}"));
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn phone<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.phone = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for phone: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ContactInput> for super::ContactInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ContactInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                email: value.email?,
                name: value.name?,
                phone: value.phone?,
            })
        }
    }
    impl ::std::convert::From<super::ContactInput> for ContactInput {
        fn from(value: super::ContactInput) -> Self {
            Self {
                email: Ok(value.email),
                name: Ok(value.name),
                phone: Ok(value.phone),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CreateApiKeyPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateApiKeyPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl CreateApiKeyPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CreateApiKeyPath> for super::CreateApiKeyPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateApiKeyPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::CreateApiKeyPath> for CreateApiKeyPath {
        fn from(value: super::CreateApiKeyPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CreateApiKeyRequest {
        expires_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        mode: ::std::result::Result<super::KeyMode, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        rate_limit_per_minute: ::std::result::Result<i32, ::std::string::String>,
        scopes: ::std::result::Result<
            ::std::vec::Vec<super::PartnerScope>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateApiKeyRequest {
        fn default() -> Self {
            Self {
                expires_at: Ok(Default::default()),
                mode: Err("no value supplied for mode".to_string()),
                name: Err("no value supplied for name".to_string()),
                rate_limit_per_minute: Ok(super::defaults::default_u64::<i32, 60>()),
                scopes: Err("no value supplied for scopes".to_string()),
            }
        }
    }
    impl CreateApiKeyRequest {
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                });
            self
        }
        pub fn mode<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::KeyMode>,
            T::Error: ::std::fmt::Display,
        {
            self.mode = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for mode: {e}"));
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn rate_limit_per_minute<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.rate_limit_per_minute = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for rate_limit_per_minute: {e}"
                    )
                });
            self
        }
        pub fn scopes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::PartnerScope>>,
            T::Error: ::std::fmt::Display,
        {
            self.scopes = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for scopes: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateApiKeyRequest> for super::CreateApiKeyRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateApiKeyRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                expires_at: value.expires_at?,
                mode: value.mode?,
                name: value.name?,
                rate_limit_per_minute: value.rate_limit_per_minute?,
                scopes: value.scopes?,
            })
        }
    }
    impl ::std::convert::From<super::CreateApiKeyRequest> for CreateApiKeyRequest {
        fn from(value: super::CreateApiKeyRequest) -> Self {
            Self {
                expires_at: Ok(value.expires_at),
                mode: Ok(value.mode),
                name: Ok(value.name),
                rate_limit_per_minute: Ok(value.rate_limit_per_minute),
                scopes: Ok(value.scopes),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CreateOperatorTokenRequest {
        expires_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        role: ::std::result::Result<super::OperatorRole, ::std::string::String>,
    }
    impl ::std::default::Default for CreateOperatorTokenRequest {
        fn default() -> Self {
            Self {
                expires_at: Ok(Default::default()),
                name: Err("no value supplied for name".to_string()),
                role: Err("no value supplied for role".to_string()),
            }
        }
    }
    impl CreateOperatorTokenRequest {
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                });
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn role<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::OperatorRole>,
            T::Error: ::std::fmt::Display,
        {
            self.role = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for role: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateOperatorTokenRequest>
    for super::CreateOperatorTokenRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateOperatorTokenRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                expires_at: value.expires_at?,
                name: value.name?,
                role: value.role?,
            })
        }
    }
    impl ::std::convert::From<super::CreateOperatorTokenRequest>
    for CreateOperatorTokenRequest {
        fn from(value: super::CreateOperatorTokenRequest) -> Self {
            Self {
                expires_at: Ok(value.expires_at),
                name: Ok(value.name),
                role: Ok(value.role),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CreateOrganizationRequest {
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        support_contacts: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::ContactInput>>,
            ::std::string::String,
        >,
        technical_contacts: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::ContactInput>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateOrganizationRequest {
        fn default() -> Self {
            Self {
                name: Err("no value supplied for name".to_string()),
                support_contacts: Ok(Default::default()),
                technical_contacts: Ok(Default::default()),
            }
        }
    }
    impl CreateOrganizationRequest {
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn support_contacts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<super::ContactInput>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.support_contacts = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for support_contacts: {e}")
                });
            self
        }
        pub fn technical_contacts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<super::ContactInput>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.technical_contacts = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for technical_contacts: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CreateOrganizationRequest>
    for super::CreateOrganizationRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateOrganizationRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                name: value.name?,
                support_contacts: value.support_contacts?,
                technical_contacts: value.technical_contacts?,
            })
        }
    }
    impl ::std::convert::From<super::CreateOrganizationRequest>
    for CreateOrganizationRequest {
        fn from(value: super::CreateOrganizationRequest) -> Self {
            Self {
                name: Ok(value.name),
                support_contacts: Ok(value.support_contacts),
                technical_contacts: Ok(value.technical_contacts),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CreateWebhookReplayRequest {
        event_type: ::std::result::Result<
            ::std::option::Option<super::WebhookEvent>,
            ::std::string::String,
        >,
        from: ::std::result::Result<i64, ::std::string::String>,
        organization_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        per_second: ::std::result::Result<i32, ::std::string::String>,
        reason: ::std::result::Result<::std::string::String, ::std::string::String>,
        states: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::RestingState>>,
            ::std::string::String,
        >,
        subscription_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        to: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    }
    impl ::std::default::Default for CreateWebhookReplayRequest {
        fn default() -> Self {
            Self {
                event_type: Ok(Default::default()),
                from: Err("no value supplied for from".to_string()),
                organization_id: Ok(Default::default()),
                per_second: Ok(super::defaults::default_u64::<i32, 50>()),
                reason: Err("no value supplied for reason".to_string()),
                states: Ok(Default::default()),
                subscription_id: Ok(Default::default()),
                to: Ok(Default::default()),
            }
        }
    }
    impl CreateWebhookReplayRequest {
        pub fn event_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::WebhookEvent>>,
            T::Error: ::std::fmt::Display,
        {
            self.event_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for event_type: {e}")
                });
            self
        }
        pub fn from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for from: {e}"));
            self
        }
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
        pub fn per_second<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.per_second = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for per_second: {e}")
                });
            self
        }
        pub fn reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.reason = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for reason: {e}"));
            self
        }
        pub fn states<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<super::RestingState>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.states = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for states: {e}"));
            self
        }
        pub fn subscription_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.subscription_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subscription_id: {e}")
                });
            self
        }
        pub fn to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.to = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for to: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateWebhookReplayRequest>
    for super::CreateWebhookReplayRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateWebhookReplayRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                event_type: value.event_type?,
                from: value.from?,
                organization_id: value.organization_id?,
                per_second: value.per_second?,
                reason: value.reason?,
                states: value.states?,
                subscription_id: value.subscription_id?,
                to: value.to?,
            })
        }
    }
    impl ::std::convert::From<super::CreateWebhookReplayRequest>
    for CreateWebhookReplayRequest {
        fn from(value: super::CreateWebhookReplayRequest) -> Self {
            Self {
                event_type: Ok(value.event_type),
                from: Ok(value.from),
                organization_id: Ok(value.organization_id),
                per_second: Ok(value.per_second),
                reason: Ok(value.reason),
                states: Ok(value.states),
                subscription_id: Ok(value.subscription_id),
                to: Ok(value.to),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CreatedApiKey {
        client_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        created_at: ::std::result::Result<i64, ::std::string::String>,
        expires_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        last_used_address: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        last_used_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        mode: ::std::result::Result<super::KeyMode, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        rate_limit_per_minute: ::std::result::Result<i32, ::std::string::String>,
        replaced_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        revoked_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        revoked_reason: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        scopes: ::std::result::Result<
            ::std::vec::Vec<super::PartnerScope>,
            ::std::string::String,
        >,
        token: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CreatedApiKey {
        fn default() -> Self {
            Self {
                client_id: Err("no value supplied for client_id".to_string()),
                created_at: Err("no value supplied for created_at".to_string()),
                expires_at: Err("no value supplied for expires_at".to_string()),
                id: Err("no value supplied for id".to_string()),
                last_used_address: Err(
                    "no value supplied for last_used_address".to_string(),
                ),
                last_used_at: Err("no value supplied for last_used_at".to_string()),
                mode: Err("no value supplied for mode".to_string()),
                name: Err("no value supplied for name".to_string()),
                organization_id: Err(
                    "no value supplied for organization_id".to_string(),
                ),
                rate_limit_per_minute: Err(
                    "no value supplied for rate_limit_per_minute".to_string(),
                ),
                replaced_by: Err("no value supplied for replaced_by".to_string()),
                revoked_at: Err("no value supplied for revoked_at".to_string()),
                revoked_reason: Err("no value supplied for revoked_reason".to_string()),
                scopes: Err("no value supplied for scopes".to_string()),
                token: Err("no value supplied for token".to_string()),
            }
        }
    }
    impl CreatedApiKey {
        pub fn client_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.client_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for client_id: {e}")
                });
            self
        }
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                });
            self
        }
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn last_used_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.last_used_address = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_used_address: {e}")
                });
            self
        }
        pub fn last_used_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.last_used_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_used_at: {e}")
                });
            self
        }
        pub fn mode<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::KeyMode>,
            T::Error: ::std::fmt::Display,
        {
            self.mode = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for mode: {e}"));
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
        pub fn rate_limit_per_minute<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.rate_limit_per_minute = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for rate_limit_per_minute: {e}"
                    )
                });
            self
        }
        pub fn replaced_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.replaced_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for replaced_by: {e}")
                });
            self
        }
        pub fn revoked_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.revoked_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for revoked_at: {e}")
                });
            self
        }
        pub fn revoked_reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.revoked_reason = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for revoked_reason: {e}")
                });
            self
        }
        pub fn scopes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::PartnerScope>>,
            T::Error: ::std::fmt::Display,
        {
            self.scopes = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for scopes: {e}"));
            self
        }
        pub fn token<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.token = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for token: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreatedApiKey> for super::CreatedApiKey {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreatedApiKey,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                client_id: value.client_id?,
                created_at: value.created_at?,
                expires_at: value.expires_at?,
                id: value.id?,
                last_used_address: value.last_used_address?,
                last_used_at: value.last_used_at?,
                mode: value.mode?,
                name: value.name?,
                organization_id: value.organization_id?,
                rate_limit_per_minute: value.rate_limit_per_minute?,
                replaced_by: value.replaced_by?,
                revoked_at: value.revoked_at?,
                revoked_reason: value.revoked_reason?,
                scopes: value.scopes?,
                token: value.token?,
            })
        }
    }
    impl ::std::convert::From<super::CreatedApiKey> for CreatedApiKey {
        fn from(value: super::CreatedApiKey) -> Self {
            Self {
                client_id: Ok(value.client_id),
                created_at: Ok(value.created_at),
                expires_at: Ok(value.expires_at),
                id: Ok(value.id),
                last_used_address: Ok(value.last_used_address),
                last_used_at: Ok(value.last_used_at),
                mode: Ok(value.mode),
                name: Ok(value.name),
                organization_id: Ok(value.organization_id),
                rate_limit_per_minute: Ok(value.rate_limit_per_minute),
                replaced_by: Ok(value.replaced_by),
                revoked_at: Ok(value.revoked_at),
                revoked_reason: Ok(value.revoked_reason),
                scopes: Ok(value.scopes),
                token: Ok(value.token),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CreatedApiKeyEnvelope {
        data: ::std::result::Result<super::CreatedApiKey, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CreatedApiKeyEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl CreatedApiKeyEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CreatedApiKey>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CreatedApiKeyEnvelope>
    for super::CreatedApiKeyEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreatedApiKeyEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::CreatedApiKeyEnvelope> for CreatedApiKeyEnvelope {
        fn from(value: super::CreatedApiKeyEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CreatedOperatorToken {
        created_at: ::std::result::Result<i64, ::std::string::String>,
        expires_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        revoked_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        revoked_reason: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        role: ::std::result::Result<super::OperatorRole, ::std::string::String>,
        token: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CreatedOperatorToken {
        fn default() -> Self {
            Self {
                created_at: Err("no value supplied for created_at".to_string()),
                expires_at: Err("no value supplied for expires_at".to_string()),
                id: Err("no value supplied for id".to_string()),
                name: Err("no value supplied for name".to_string()),
                revoked_at: Err("no value supplied for revoked_at".to_string()),
                revoked_reason: Err("no value supplied for revoked_reason".to_string()),
                role: Err("no value supplied for role".to_string()),
                token: Err("no value supplied for token".to_string()),
            }
        }
    }
    impl CreatedOperatorToken {
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                });
            self
        }
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn revoked_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.revoked_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for revoked_at: {e}")
                });
            self
        }
        pub fn revoked_reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.revoked_reason = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for revoked_reason: {e}")
                });
            self
        }
        pub fn role<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::OperatorRole>,
            T::Error: ::std::fmt::Display,
        {
            self.role = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for role: {e}"));
            self
        }
        pub fn token<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.token = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for token: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreatedOperatorToken> for super::CreatedOperatorToken {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreatedOperatorToken,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created_at: value.created_at?,
                expires_at: value.expires_at?,
                id: value.id?,
                name: value.name?,
                revoked_at: value.revoked_at?,
                revoked_reason: value.revoked_reason?,
                role: value.role?,
                token: value.token?,
            })
        }
    }
    impl ::std::convert::From<super::CreatedOperatorToken> for CreatedOperatorToken {
        fn from(value: super::CreatedOperatorToken) -> Self {
            Self {
                created_at: Ok(value.created_at),
                expires_at: Ok(value.expires_at),
                id: Ok(value.id),
                name: Ok(value.name),
                revoked_at: Ok(value.revoked_at),
                revoked_reason: Ok(value.revoked_reason),
                role: Ok(value.role),
                token: Ok(value.token),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CreatedOperatorTokenEnvelope {
        data: ::std::result::Result<super::CreatedOperatorToken, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CreatedOperatorTokenEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl CreatedOperatorTokenEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CreatedOperatorToken>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CreatedOperatorTokenEnvelope>
    for super::CreatedOperatorTokenEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreatedOperatorTokenEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::CreatedOperatorTokenEnvelope>
    for CreatedOperatorTokenEnvelope {
        fn from(value: super::CreatedOperatorTokenEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Customer {
        customer_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        customer_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for Customer {
        fn default() -> Self {
            Self {
                customer_code: Err("no value supplied for customer_code".to_string()),
                customer_name: Err("no value supplied for customer_name".to_string()),
                id: Err("no value supplied for id".to_string()),
            }
        }
    }
    impl Customer {
        pub fn customer_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.customer_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for customer_code: {e}")
                });
            self
        }
        pub fn customer_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.customer_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for customer_name: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Customer> for super::Customer {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Customer,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                customer_code: value.customer_code?,
                customer_name: value.customer_name?,
                id: value.id?,
            })
        }
    }
    impl ::std::convert::From<super::Customer> for Customer {
        fn from(value: super::Customer) -> Self {
            Self {
                customer_code: Ok(value.customer_code),
                customer_name: Ok(value.customer_name),
                id: Ok(value.id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CustomerInput {
        customer_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        customer_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CustomerInput {
        fn default() -> Self {
            Self {
                customer_code: Err("no value supplied for customer_code".to_string()),
                customer_name: Err("no value supplied for customer_name".to_string()),
            }
        }
    }
    impl CustomerInput {
        pub fn customer_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.customer_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for customer_code: {e}")
                });
            self
        }
        pub fn customer_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.customer_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for customer_name: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CustomerInput> for super::CustomerInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CustomerInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                customer_code: value.customer_code?,
                customer_name: value.customer_name?,
            })
        }
    }
    impl ::std::convert::From<super::CustomerInput> for CustomerInput {
        fn from(value: super::CustomerInput) -> Self {
            Self {
                customer_code: Ok(value.customer_code),
                customer_name: Ok(value.customer_name),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CustomerListEnvelope {
        data: ::std::result::Result<
            ::std::vec::Vec<super::Customer>,
            ::std::string::String,
        >,
        next_cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CustomerListEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                next_cursor: Err("no value supplied for next_cursor".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl CustomerListEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Customer>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn next_cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.next_cursor = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for next_cursor: {e}")
                });
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CustomerListEnvelope> for super::CustomerListEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CustomerListEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                next_cursor: value.next_cursor?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::CustomerListEnvelope> for CustomerListEnvelope {
        fn from(value: super::CustomerListEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                next_cursor: Ok(value.next_cursor),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct DeliveryAttempt {
        at: ::std::result::Result<i64, ::std::string::String>,
        duration_ms: ::std::result::Result<i64, ::std::string::String>,
        error: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        status: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    }
    impl ::std::default::Default for DeliveryAttempt {
        fn default() -> Self {
            Self {
                at: Err("no value supplied for at".to_string()),
                duration_ms: Err("no value supplied for duration_ms".to_string()),
                error: Err("no value supplied for error".to_string()),
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl DeliveryAttempt {
        pub fn at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.at = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for at: {e}"));
            self
        }
        pub fn duration_ms<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.duration_ms = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for duration_ms: {e}")
                });
            self
        }
        pub fn error<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.error = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for error: {e}"));
            self
        }
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i32>>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<DeliveryAttempt> for super::DeliveryAttempt {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DeliveryAttempt,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                at: value.at?,
                duration_ms: value.duration_ms?,
                error: value.error?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::DeliveryAttempt> for DeliveryAttempt {
        fn from(value: super::DeliveryAttempt) -> Self {
            Self {
                at: Ok(value.at),
                duration_ms: Ok(value.duration_ms),
                error: Ok(value.error),
                status: Ok(value.status),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Equipment {
        length_feet: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        temperature: ::std::result::Result<
            ::std::option::Option<super::TemperatureRange>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<super::EquipmentType, ::std::string::String>,
    }
    impl ::std::default::Default for Equipment {
        fn default() -> Self {
            Self {
                length_feet: Err("no value supplied for length_feet".to_string()),
                temperature: Err("no value supplied for temperature".to_string()),
                type_: Err("no value supplied for type_".to_string()),
            }
        }
    }
    impl Equipment {
        pub fn length_feet<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i32>>,
            T::Error: ::std::fmt::Display,
        {
            self.length_feet = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for length_feet: {e}")
                });
            self
        }
        pub fn temperature<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::TemperatureRange>>,
            T::Error: ::std::fmt::Display,
        {
            self.temperature = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for temperature: {e}")
                });
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EquipmentType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Equipment> for super::Equipment {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Equipment,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                length_feet: value.length_feet?,
                temperature: value.temperature?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::Equipment> for Equipment {
        fn from(value: super::Equipment) -> Self {
            Self {
                length_feet: Ok(value.length_feet),
                temperature: Ok(value.temperature),
                type_: Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct EquipmentInput {
        length_feet: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        temperature: ::std::result::Result<
            ::std::option::Option<super::TemperatureRangeInput>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<super::EquipmentType, ::std::string::String>,
    }
    impl ::std::default::Default for EquipmentInput {
        fn default() -> Self {
            Self {
                length_feet: Ok(Default::default()),
                temperature: Ok(Default::default()),
                type_: Err("no value supplied for type_".to_string()),
            }
        }
    }
    impl EquipmentInput {
        pub fn length_feet<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i32>>,
            T::Error: ::std::fmt::Display,
        {
            self.length_feet = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for length_feet: {e}")
                });
            self
        }
        pub fn temperature<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::TemperatureRangeInput>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.temperature = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for temperature: {e}")
                });
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EquipmentType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<EquipmentInput> for super::EquipmentInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: EquipmentInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                length_feet: value.length_feet?,
                temperature: value.temperature?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::EquipmentInput> for EquipmentInput {
        fn from(value: super::EquipmentInput) -> Self {
            Self {
                length_feet: Ok(value.length_feet),
                temperature: Ok(value.temperature),
                type_: Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ErrorBody {
        code: ::std::result::Result<::std::string::String, ::std::string::String>,
        details: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::ErrorDetail>>,
            ::std::string::String,
        >,
        message: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ErrorBody {
        fn default() -> Self {
            Self {
                code: Err("no value supplied for code".to_string()),
                details: Ok(Default::default()),
                message: Err("no value supplied for message".to_string()),
            }
        }
    }
    impl ErrorBody {
        pub fn code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.code = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for code: {e}"));
            self
        }
        pub fn details<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<super::ErrorDetail>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.details = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for details: {e}")
                });
            self
        }
        pub fn message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.message = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for message: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ErrorBody> for super::ErrorBody {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ErrorBody,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                code: value.code?,
                details: value.details?,
                message: value.message?,
            })
        }
    }
    impl ::std::convert::From<super::ErrorBody> for ErrorBody {
        fn from(value: super::ErrorBody) -> Self {
            Self {
                code: Ok(value.code),
                details: Ok(value.details),
                message: Ok(value.message),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ErrorCount {
        code: ::std::result::Result<::std::string::String, ::std::string::String>,
        count: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for ErrorCount {
        fn default() -> Self {
            Self {
                code: Err("no value supplied for code".to_string()),
                count: Err("no value supplied for count".to_string()),
            }
        }
    }
    impl ErrorCount {
        pub fn code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.code = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for code: {e}"));
            self
        }
        pub fn count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.count = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for count: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ErrorCount> for super::ErrorCount {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ErrorCount,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                code: value.code?,
                count: value.count?,
            })
        }
    }
    impl ::std::convert::From<super::ErrorCount> for ErrorCount {
        fn from(value: super::ErrorCount) -> Self {
            Self {
                code: Ok(value.code),
                count: Ok(value.count),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ErrorDetail {
        message: ::std::result::Result<::std::string::String, ::std::string::String>,
        pointer: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ErrorDetail {
        fn default() -> Self {
            Self {
                message: Err("no value supplied for message".to_string()),
                pointer: Err("no value supplied for pointer".to_string()),
            }
        }
    }
    impl ErrorDetail {
        pub fn message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.message = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for message: {e}")
                });
            self
        }
        pub fn pointer<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.pointer = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for pointer: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ErrorDetail> for super::ErrorDetail {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ErrorDetail,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                message: value.message?,
                pointer: value.pointer?,
            })
        }
    }
    impl ::std::convert::From<super::ErrorDetail> for ErrorDetail {
        fn from(value: super::ErrorDetail) -> Self {
            Self {
                message: Ok(value.message),
                pointer: Ok(value.pointer),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ErrorEnvelope {
        error: ::std::result::Result<super::ErrorBody, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ErrorEnvelope {
        fn default() -> Self {
            Self {
                error: Err("no value supplied for error".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl ErrorEnvelope {
        pub fn error<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ErrorBody>,
            T::Error: ::std::fmt::Display,
        {
            self.error = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for error: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ErrorEnvelope> for super::ErrorEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ErrorEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                error: value.error?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::ErrorEnvelope> for ErrorEnvelope {
        fn from(value: super::ErrorEnvelope) -> Self {
            Self {
                error: Ok(value.error),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct GetLoadPath {
        load_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for GetLoadPath {
        fn default() -> Self {
            Self {
                load_id: Err("no value supplied for load_id".to_string()),
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl GetLoadPath {
        pub fn load_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.load_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for load_id: {e}")
                });
            self
        }
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<GetLoadPath> for super::GetLoadPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GetLoadPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                load_id: value.load_id?,
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::GetLoadPath> for GetLoadPath {
        fn from(value: super::GetLoadPath) -> Self {
            Self {
                load_id: Ok(value.load_id),
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct GetOnboardingPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for GetOnboardingPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl GetOnboardingPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<GetOnboardingPath> for super::GetOnboardingPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GetOnboardingPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::GetOnboardingPath> for GetOnboardingPath {
        fn from(value: super::GetOnboardingPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct GetOrganizationPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for GetOrganizationPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl GetOrganizationPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<GetOrganizationPath> for super::GetOrganizationPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GetOrganizationPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::GetOrganizationPath> for GetOrganizationPath {
        fn from(value: super::GetOrganizationPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct GetRequestPath {
        partner_request_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for GetRequestPath {
        fn default() -> Self {
            Self {
                partner_request_id: Err(
                    "no value supplied for partner_request_id".to_string(),
                ),
            }
        }
    }
    impl GetRequestPath {
        pub fn partner_request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.partner_request_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for partner_request_id: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<GetRequestPath> for super::GetRequestPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GetRequestPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                partner_request_id: value.partner_request_id?,
            })
        }
    }
    impl ::std::convert::From<super::GetRequestPath> for GetRequestPath {
        fn from(value: super::GetRequestPath) -> Self {
            Self {
                partner_request_id: Ok(value.partner_request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct GetUsagePath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for GetUsagePath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl GetUsagePath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<GetUsagePath> for super::GetUsagePath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GetUsagePath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::GetUsagePath> for GetUsagePath {
        fn from(value: super::GetUsagePath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct GetUsageQuery {
        from: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        to: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    }
    impl ::std::default::Default for GetUsageQuery {
        fn default() -> Self {
            Self {
                from: Ok(Default::default()),
                to: Ok(Default::default()),
            }
        }
    }
    impl GetUsageQuery {
        pub fn from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for from: {e}"));
            self
        }
        pub fn to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.to = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for to: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<GetUsageQuery> for super::GetUsageQuery {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GetUsageQuery,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                from: value.from?,
                to: value.to?,
            })
        }
    }
    impl ::std::convert::From<super::GetUsageQuery> for GetUsageQuery {
        fn from(value: super::GetUsageQuery) -> Self {
            Self {
                from: Ok(value.from),
                to: Ok(value.to),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct GetWebhookDeliveryPath {
        delivery_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for GetWebhookDeliveryPath {
        fn default() -> Self {
            Self {
                delivery_id: Err("no value supplied for delivery_id".to_string()),
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl GetWebhookDeliveryPath {
        pub fn delivery_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.delivery_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for delivery_id: {e}")
                });
            self
        }
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<GetWebhookDeliveryPath>
    for super::GetWebhookDeliveryPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GetWebhookDeliveryPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                delivery_id: value.delivery_id?,
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::GetWebhookDeliveryPath> for GetWebhookDeliveryPath {
        fn from(value: super::GetWebhookDeliveryPath) -> Self {
            Self {
                delivery_id: Ok(value.delivery_id),
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct GetWebhookReplayPath {
        replay_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for GetWebhookReplayPath {
        fn default() -> Self {
            Self {
                replay_id: Err("no value supplied for replay_id".to_string()),
            }
        }
    }
    impl GetWebhookReplayPath {
        pub fn replay_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.replay_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for replay_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<GetWebhookReplayPath> for super::GetWebhookReplayPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GetWebhookReplayPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                replay_id: value.replay_id?,
            })
        }
    }
    impl ::std::convert::From<super::GetWebhookReplayPath> for GetWebhookReplayPath {
        fn from(value: super::GetWebhookReplayPath) -> Self {
            Self {
                replay_id: Ok(value.replay_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Health {
        status: ::std::result::Result<super::HealthStatus, ::std::string::String>,
    }
    impl ::std::default::Default for Health {
        fn default() -> Self {
            Self {
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl Health {
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HealthStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Health> for super::Health {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Health,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { status: value.status? })
        }
    }
    impl ::std::convert::From<super::Health> for Health {
        fn from(value: super::Health) -> Self {
            Self { status: Ok(value.status) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ImportLoadsPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ImportLoadsPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl ImportLoadsPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ImportLoadsPath> for super::ImportLoadsPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ImportLoadsPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::ImportLoadsPath> for ImportLoadsPath {
        fn from(value: super::ImportLoadsPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ImportLoadsRequest {
        loads: ::std::result::Result<
            ::std::vec::Vec<super::ImportedLoadInput>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ImportLoadsRequest {
        fn default() -> Self {
            Self {
                loads: Err("no value supplied for loads".to_string()),
            }
        }
    }
    impl ImportLoadsRequest {
        pub fn loads<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ImportedLoadInput>>,
            T::Error: ::std::fmt::Display,
        {
            self.loads = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for loads: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ImportLoadsRequest> for super::ImportLoadsRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ImportLoadsRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { loads: value.loads? })
        }
    }
    impl ::std::convert::From<super::ImportLoadsRequest> for ImportLoadsRequest {
        fn from(value: super::ImportLoadsRequest) -> Self {
            Self { loads: Ok(value.loads) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ImportedLoadInput {
        carrier_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        currency: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        customer_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        equipment: ::std::result::Result<
            ::std::option::Option<super::EquipmentInput>,
            ::std::string::String,
        >,
        external_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        notes: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        order_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        rate: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
        references: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::ReferenceInput>>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<super::LoadStatus>,
            ::std::string::String,
        >,
        stops: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::StopInput>>,
            ::std::string::String,
        >,
        unit_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ImportedLoadInput {
        fn default() -> Self {
            Self {
                carrier_code: Ok(Default::default()),
                currency: Ok(Default::default()),
                customer_code: Ok(Default::default()),
                equipment: Ok(Default::default()),
                external_id: Err("no value supplied for external_id".to_string()),
                notes: Ok(Default::default()),
                order_number: Ok(Default::default()),
                rate: Ok(Default::default()),
                references: Ok(Default::default()),
                status: Ok(Default::default()),
                stops: Ok(Default::default()),
                unit_number: Ok(Default::default()),
            }
        }
    }
    impl ImportedLoadInput {
        pub fn carrier_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.carrier_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for carrier_code: {e}")
                });
            self
        }
        pub fn currency<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.currency = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for currency: {e}")
                });
            self
        }
        pub fn customer_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.customer_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for customer_code: {e}")
                });
            self
        }
        pub fn equipment<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::EquipmentInput>>,
            T::Error: ::std::fmt::Display,
        {
            self.equipment = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for equipment: {e}")
                });
            self
        }
        pub fn external_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for external_id: {e}")
                });
            self
        }
        pub fn notes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.notes = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for notes: {e}"));
            self
        }
        pub fn order_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.order_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for order_number: {e}")
                });
            self
        }
        pub fn rate<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<f64>>,
            T::Error: ::std::fmt::Display,
        {
            self.rate = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rate: {e}"));
            self
        }
        pub fn references<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<super::ReferenceInput>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.references = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for references: {e}")
                });
            self
        }
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::LoadStatus>>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        pub fn stops<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<super::StopInput>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.stops = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for stops: {e}"));
            self
        }
        pub fn unit_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.unit_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for unit_number: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ImportedLoadInput> for super::ImportedLoadInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ImportedLoadInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                carrier_code: value.carrier_code?,
                currency: value.currency?,
                customer_code: value.customer_code?,
                equipment: value.equipment?,
                external_id: value.external_id?,
                notes: value.notes?,
                order_number: value.order_number?,
                rate: value.rate?,
                references: value.references?,
                status: value.status?,
                stops: value.stops?,
                unit_number: value.unit_number?,
            })
        }
    }
    impl ::std::convert::From<super::ImportedLoadInput> for ImportedLoadInput {
        fn from(value: super::ImportedLoadInput) -> Self {
            Self {
                carrier_code: Ok(value.carrier_code),
                currency: Ok(value.currency),
                customer_code: Ok(value.customer_code),
                equipment: Ok(value.equipment),
                external_id: Ok(value.external_id),
                notes: Ok(value.notes),
                order_number: Ok(value.order_number),
                rate: Ok(value.rate),
                references: Ok(value.references),
                status: Ok(value.status),
                stops: Ok(value.stops),
                unit_number: Ok(value.unit_number),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ImportedLoads {
        created: ::std::result::Result<i32, ::std::string::String>,
        rejected: ::std::result::Result<
            ::std::vec::Vec<super::RejectedRow>,
            ::std::string::String,
        >,
        unchanged: ::std::result::Result<i32, ::std::string::String>,
        updated: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for ImportedLoads {
        fn default() -> Self {
            Self {
                created: Err("no value supplied for created".to_string()),
                rejected: Err("no value supplied for rejected".to_string()),
                unchanged: Err("no value supplied for unchanged".to_string()),
                updated: Err("no value supplied for updated".to_string()),
            }
        }
    }
    impl ImportedLoads {
        pub fn created<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.created = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created: {e}")
                });
            self
        }
        pub fn rejected<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::RejectedRow>>,
            T::Error: ::std::fmt::Display,
        {
            self.rejected = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for rejected: {e}")
                });
            self
        }
        pub fn unchanged<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.unchanged = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for unchanged: {e}")
                });
            self
        }
        pub fn updated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.updated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for updated: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ImportedLoads> for super::ImportedLoads {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ImportedLoads,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created: value.created?,
                rejected: value.rejected?,
                unchanged: value.unchanged?,
                updated: value.updated?,
            })
        }
    }
    impl ::std::convert::From<super::ImportedLoads> for ImportedLoads {
        fn from(value: super::ImportedLoads) -> Self {
            Self {
                created: Ok(value.created),
                rejected: Ok(value.rejected),
                unchanged: Ok(value.unchanged),
                updated: Ok(value.updated),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ImportedLoadsEnvelope {
        data: ::std::result::Result<super::ImportedLoads, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ImportedLoadsEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl ImportedLoadsEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ImportedLoads>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ImportedLoadsEnvelope>
    for super::ImportedLoadsEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ImportedLoadsEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::ImportedLoadsEnvelope> for ImportedLoadsEnvelope {
        fn from(value: super::ImportedLoadsEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct IngestPositionsPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for IngestPositionsPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl IngestPositionsPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<IngestPositionsPath> for super::IngestPositionsPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: IngestPositionsPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::IngestPositionsPath> for IngestPositionsPath {
        fn from(value: super::IngestPositionsPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct IngestPositionsRequest {
        positions: ::std::result::Result<
            ::std::vec::Vec<super::PositionInput>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for IngestPositionsRequest {
        fn default() -> Self {
            Self {
                positions: Err("no value supplied for positions".to_string()),
            }
        }
    }
    impl IngestPositionsRequest {
        pub fn positions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::PositionInput>>,
            T::Error: ::std::fmt::Display,
        {
            self.positions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for positions: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<IngestPositionsRequest>
    for super::IngestPositionsRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: IngestPositionsRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                positions: value.positions?,
            })
        }
    }
    impl ::std::convert::From<super::IngestPositionsRequest> for IngestPositionsRequest {
        fn from(value: super::IngestPositionsRequest) -> Self {
            Self {
                positions: Ok(value.positions),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct IngestedPositions {
        accepted: ::std::result::Result<i32, ::std::string::String>,
        ignored: ::std::result::Result<i32, ::std::string::String>,
        rejected: ::std::result::Result<
            ::std::vec::Vec<super::RejectedRow>,
            ::std::string::String,
        >,
        remarks: ::std::result::Result<
            ::std::vec::Vec<super::RowRemark>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for IngestedPositions {
        fn default() -> Self {
            Self {
                accepted: Err("no value supplied for accepted".to_string()),
                ignored: Err("no value supplied for ignored".to_string()),
                rejected: Err("no value supplied for rejected".to_string()),
                remarks: Err("no value supplied for remarks".to_string()),
            }
        }
    }
    impl IngestedPositions {
        pub fn accepted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.accepted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for accepted: {e}")
                });
            self
        }
        pub fn ignored<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.ignored = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for ignored: {e}")
                });
            self
        }
        pub fn rejected<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::RejectedRow>>,
            T::Error: ::std::fmt::Display,
        {
            self.rejected = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for rejected: {e}")
                });
            self
        }
        pub fn remarks<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::RowRemark>>,
            T::Error: ::std::fmt::Display,
        {
            self.remarks = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for remarks: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<IngestedPositions> for super::IngestedPositions {
        type Error = super::error::ConversionError;
        fn try_from(
            value: IngestedPositions,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                accepted: value.accepted?,
                ignored: value.ignored?,
                rejected: value.rejected?,
                remarks: value.remarks?,
            })
        }
    }
    impl ::std::convert::From<super::IngestedPositions> for IngestedPositions {
        fn from(value: super::IngestedPositions) -> Self {
            Self {
                accepted: Ok(value.accepted),
                ignored: Ok(value.ignored),
                rejected: Ok(value.rejected),
                remarks: Ok(value.remarks),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct IngestedPositionsEnvelope {
        data: ::std::result::Result<super::IngestedPositions, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for IngestedPositionsEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl IngestedPositionsEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::IngestedPositions>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<IngestedPositionsEnvelope>
    for super::IngestedPositionsEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: IngestedPositionsEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::IngestedPositionsEnvelope>
    for IngestedPositionsEnvelope {
        fn from(value: super::IngestedPositionsEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct IntegrationConfirmationInput {
        confirmed_by: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        note: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for IntegrationConfirmationInput {
        fn default() -> Self {
            Self {
                confirmed_by: Err("no value supplied for confirmed_by".to_string()),
                note: Err("no value supplied for note".to_string()),
            }
        }
    }
    impl IntegrationConfirmationInput {
        pub fn confirmed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.confirmed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for confirmed_by: {e}")
                });
            self
        }
        pub fn note<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.note = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for note: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<IntegrationConfirmationInput>
    for super::IntegrationConfirmationInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: IntegrationConfirmationInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                confirmed_by: value.confirmed_by?,
                note: value.note?,
            })
        }
    }
    impl ::std::convert::From<super::IntegrationConfirmationInput>
    for IntegrationConfirmationInput {
        fn from(value: super::IntegrationConfirmationInput) -> Self {
            Self {
                confirmed_by: Ok(value.confirmed_by),
                note: Ok(value.note),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct InvitePortalUserPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InvitePortalUserPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl InvitePortalUserPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<InvitePortalUserPath> for super::InvitePortalUserPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InvitePortalUserPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::InvitePortalUserPath> for InvitePortalUserPath {
        fn from(value: super::InvitePortalUserPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct InvitePortalUserRequest {
        email: ::std::result::Result<::std::string::String, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        rename: ::std::result::Result<bool, ::std::string::String>,
        role: ::std::result::Result<super::PortalRole, ::std::string::String>,
    }
    impl ::std::default::Default for InvitePortalUserRequest {
        fn default() -> Self {
            Self {
                email: Err("no value supplied for email".to_string()),
                name: Ok(Default::default()),
                rename: Ok(Default::default()),
                role: Err("no value supplied for role".to_string()),
            }
        }
    }
    impl InvitePortalUserRequest {
        pub fn email<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for email: {e}"));
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn rename<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.rename = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rename: {e}"));
            self
        }
        pub fn role<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PortalRole>,
            T::Error: ::std::fmt::Display,
        {
            self.role = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for role: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<InvitePortalUserRequest>
    for super::InvitePortalUserRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InvitePortalUserRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                email: value.email?,
                name: value.name?,
                rename: value.rename?,
                role: value.role?,
            })
        }
    }
    impl ::std::convert::From<super::InvitePortalUserRequest>
    for InvitePortalUserRequest {
        fn from(value: super::InvitePortalUserRequest) -> Self {
            Self {
                email: Ok(value.email),
                name: Ok(value.name),
                rename: Ok(value.rename),
                role: Ok(value.role),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct KeyUsage {
        by_code: ::std::result::Result<
            ::std::vec::Vec<super::ErrorCount>,
            ::std::string::String,
        >,
        errors: ::std::result::Result<i64, ::std::string::String>,
        key_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        key_name: ::std::result::Result<::std::string::String, ::std::string::String>,
        rate_limited: ::std::result::Result<i64, ::std::string::String>,
        requests: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for KeyUsage {
        fn default() -> Self {
            Self {
                by_code: Err("no value supplied for by_code".to_string()),
                errors: Err("no value supplied for errors".to_string()),
                key_id: Err("no value supplied for key_id".to_string()),
                key_name: Err("no value supplied for key_name".to_string()),
                rate_limited: Err("no value supplied for rate_limited".to_string()),
                requests: Err("no value supplied for requests".to_string()),
            }
        }
    }
    impl KeyUsage {
        pub fn by_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ErrorCount>>,
            T::Error: ::std::fmt::Display,
        {
            self.by_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for by_code: {e}")
                });
            self
        }
        pub fn errors<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.errors = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for errors: {e}"));
            self
        }
        pub fn key_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.key_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for key_id: {e}"));
            self
        }
        pub fn key_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.key_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for key_name: {e}")
                });
            self
        }
        pub fn rate_limited<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.rate_limited = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for rate_limited: {e}")
                });
            self
        }
        pub fn requests<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.requests = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for requests: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<KeyUsage> for super::KeyUsage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: KeyUsage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                by_code: value.by_code?,
                errors: value.errors?,
                key_id: value.key_id?,
                key_name: value.key_name?,
                rate_limited: value.rate_limited?,
                requests: value.requests?,
            })
        }
    }
    impl ::std::convert::From<super::KeyUsage> for KeyUsage {
        fn from(value: super::KeyUsage) -> Self {
            Self {
                by_code: Ok(value.by_code),
                errors: Ok(value.errors),
                key_id: Ok(value.key_id),
                key_name: Ok(value.key_name),
                rate_limited: Ok(value.rate_limited),
                requests: Ok(value.requests),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListApiKeysPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListApiKeysPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl ListApiKeysPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ListApiKeysPath> for super::ListApiKeysPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListApiKeysPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::ListApiKeysPath> for ListApiKeysPath {
        fn from(value: super::ListApiKeysPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListApiKeysQuery {
        cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        limit: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for ListApiKeysQuery {
        fn default() -> Self {
            Self {
                cursor: Ok(Default::default()),
                limit: Ok(super::defaults::default_u64::<i32, 50>()),
            }
        }
    }
    impl ListApiKeysQuery {
        pub fn cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.cursor = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for cursor: {e}"));
            self
        }
        pub fn limit<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.limit = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for limit: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ListApiKeysQuery> for super::ListApiKeysQuery {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListApiKeysQuery,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                cursor: value.cursor?,
                limit: value.limit?,
            })
        }
    }
    impl ::std::convert::From<super::ListApiKeysQuery> for ListApiKeysQuery {
        fn from(value: super::ListApiKeysQuery) -> Self {
            Self {
                cursor: Ok(value.cursor),
                limit: Ok(value.limit),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListAuditEntriesQuery {
        action: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        limit: ::std::result::Result<i32, ::std::string::String>,
        newest_first: ::std::result::Result<bool, ::std::string::String>,
        organization_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListAuditEntriesQuery {
        fn default() -> Self {
            Self {
                action: Ok(Default::default()),
                cursor: Ok(Default::default()),
                limit: Ok(super::defaults::default_u64::<i32, 50>()),
                newest_first: Ok(Default::default()),
                organization_id: Ok(Default::default()),
            }
        }
    }
    impl ListAuditEntriesQuery {
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"));
            self
        }
        pub fn cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.cursor = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for cursor: {e}"));
            self
        }
        pub fn limit<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.limit = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for limit: {e}"));
            self
        }
        pub fn newest_first<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.newest_first = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for newest_first: {e}")
                });
            self
        }
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ListAuditEntriesQuery>
    for super::ListAuditEntriesQuery {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListAuditEntriesQuery,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                cursor: value.cursor?,
                limit: value.limit?,
                newest_first: value.newest_first?,
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::ListAuditEntriesQuery> for ListAuditEntriesQuery {
        fn from(value: super::ListAuditEntriesQuery) -> Self {
            Self {
                action: Ok(value.action),
                cursor: Ok(value.cursor),
                limit: Ok(value.limit),
                newest_first: Ok(value.newest_first),
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListCarriersPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListCarriersPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl ListCarriersPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ListCarriersPath> for super::ListCarriersPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListCarriersPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::ListCarriersPath> for ListCarriersPath {
        fn from(value: super::ListCarriersPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListCarriersQuery {
        cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        limit: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for ListCarriersQuery {
        fn default() -> Self {
            Self {
                cursor: Ok(Default::default()),
                limit: Ok(super::defaults::default_u64::<i32, 50>()),
            }
        }
    }
    impl ListCarriersQuery {
        pub fn cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.cursor = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for cursor: {e}"));
            self
        }
        pub fn limit<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.limit = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for limit: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ListCarriersQuery> for super::ListCarriersQuery {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListCarriersQuery,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                cursor: value.cursor?,
                limit: value.limit?,
            })
        }
    }
    impl ::std::convert::From<super::ListCarriersQuery> for ListCarriersQuery {
        fn from(value: super::ListCarriersQuery) -> Self {
            Self {
                cursor: Ok(value.cursor),
                limit: Ok(value.limit),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListCustomersPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListCustomersPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl ListCustomersPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ListCustomersPath> for super::ListCustomersPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListCustomersPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::ListCustomersPath> for ListCustomersPath {
        fn from(value: super::ListCustomersPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListCustomersQuery {
        cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        limit: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for ListCustomersQuery {
        fn default() -> Self {
            Self {
                cursor: Ok(Default::default()),
                limit: Ok(super::defaults::default_u64::<i32, 50>()),
            }
        }
    }
    impl ListCustomersQuery {
        pub fn cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.cursor = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for cursor: {e}"));
            self
        }
        pub fn limit<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.limit = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for limit: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ListCustomersQuery> for super::ListCustomersQuery {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListCustomersQuery,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                cursor: value.cursor?,
                limit: value.limit?,
            })
        }
    }
    impl ::std::convert::From<super::ListCustomersQuery> for ListCustomersQuery {
        fn from(value: super::ListCustomersQuery) -> Self {
            Self {
                cursor: Ok(value.cursor),
                limit: Ok(value.limit),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListLoadsPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListLoadsPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl ListLoadsPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ListLoadsPath> for super::ListLoadsPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListLoadsPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::ListLoadsPath> for ListLoadsPath {
        fn from(value: super::ListLoadsPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListLoadsQuery {
        cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        external_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        limit: ::std::result::Result<i32, ::std::string::String>,
        statuses: ::std::result::Result<
            ::std::vec::Vec<super::LoadStatus>,
            ::std::string::String,
        >,
        updated_after: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListLoadsQuery {
        fn default() -> Self {
            Self {
                cursor: Ok(Default::default()),
                external_id: Ok(Default::default()),
                limit: Ok(super::defaults::default_u64::<i32, 50>()),
                statuses: Ok(Default::default()),
                updated_after: Ok(Default::default()),
            }
        }
    }
    impl ListLoadsQuery {
        pub fn cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.cursor = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for cursor: {e}"));
            self
        }
        pub fn external_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.external_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for external_id: {e}")
                });
            self
        }
        pub fn limit<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.limit = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for limit: {e}"));
            self
        }
        pub fn statuses<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::LoadStatus>>,
            T::Error: ::std::fmt::Display,
        {
            self.statuses = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for statuses: {e}")
                });
            self
        }
        pub fn updated_after<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_after = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for updated_after: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ListLoadsQuery> for super::ListLoadsQuery {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListLoadsQuery,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                cursor: value.cursor?,
                external_id: value.external_id?,
                limit: value.limit?,
                statuses: value.statuses?,
                updated_after: value.updated_after?,
            })
        }
    }
    impl ::std::convert::From<super::ListLoadsQuery> for ListLoadsQuery {
        fn from(value: super::ListLoadsQuery) -> Self {
            Self {
                cursor: Ok(value.cursor),
                external_id: Ok(value.external_id),
                limit: Ok(value.limit),
                statuses: Ok(value.statuses),
                updated_after: Ok(value.updated_after),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListOperatorTokensQuery {
        cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        limit: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for ListOperatorTokensQuery {
        fn default() -> Self {
            Self {
                cursor: Ok(Default::default()),
                limit: Ok(super::defaults::default_u64::<i32, 50>()),
            }
        }
    }
    impl ListOperatorTokensQuery {
        pub fn cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.cursor = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for cursor: {e}"));
            self
        }
        pub fn limit<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.limit = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for limit: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ListOperatorTokensQuery>
    for super::ListOperatorTokensQuery {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListOperatorTokensQuery,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                cursor: value.cursor?,
                limit: value.limit?,
            })
        }
    }
    impl ::std::convert::From<super::ListOperatorTokensQuery>
    for ListOperatorTokensQuery {
        fn from(value: super::ListOperatorTokensQuery) -> Self {
            Self {
                cursor: Ok(value.cursor),
                limit: Ok(value.limit),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListOrganizationsQuery {
        cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        limit: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for ListOrganizationsQuery {
        fn default() -> Self {
            Self {
                cursor: Ok(Default::default()),
                limit: Ok(super::defaults::default_u64::<i32, 50>()),
            }
        }
    }
    impl ListOrganizationsQuery {
        pub fn cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.cursor = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for cursor: {e}"));
            self
        }
        pub fn limit<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.limit = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for limit: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ListOrganizationsQuery>
    for super::ListOrganizationsQuery {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListOrganizationsQuery,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                cursor: value.cursor?,
                limit: value.limit?,
            })
        }
    }
    impl ::std::convert::From<super::ListOrganizationsQuery> for ListOrganizationsQuery {
        fn from(value: super::ListOrganizationsQuery) -> Self {
            Self {
                cursor: Ok(value.cursor),
                limit: Ok(value.limit),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListPortalUsersPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListPortalUsersPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl ListPortalUsersPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ListPortalUsersPath> for super::ListPortalUsersPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListPortalUsersPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::ListPortalUsersPath> for ListPortalUsersPath {
        fn from(value: super::ListPortalUsersPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListPortalUsersQuery {
        cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        limit: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for ListPortalUsersQuery {
        fn default() -> Self {
            Self {
                cursor: Ok(Default::default()),
                limit: Ok(super::defaults::default_u64::<i32, 50>()),
            }
        }
    }
    impl ListPortalUsersQuery {
        pub fn cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.cursor = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for cursor: {e}"));
            self
        }
        pub fn limit<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.limit = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for limit: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ListPortalUsersQuery> for super::ListPortalUsersQuery {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListPortalUsersQuery,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                cursor: value.cursor?,
                limit: value.limit?,
            })
        }
    }
    impl ::std::convert::From<super::ListPortalUsersQuery> for ListPortalUsersQuery {
        fn from(value: super::ListPortalUsersQuery) -> Self {
            Self {
                cursor: Ok(value.cursor),
                limit: Ok(value.limit),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListVehiclesPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListVehiclesPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl ListVehiclesPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ListVehiclesPath> for super::ListVehiclesPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListVehiclesPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::ListVehiclesPath> for ListVehiclesPath {
        fn from(value: super::ListVehiclesPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListVehiclesQuery {
        cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        limit: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for ListVehiclesQuery {
        fn default() -> Self {
            Self {
                cursor: Ok(Default::default()),
                limit: Ok(super::defaults::default_u64::<i32, 50>()),
            }
        }
    }
    impl ListVehiclesQuery {
        pub fn cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.cursor = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for cursor: {e}"));
            self
        }
        pub fn limit<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.limit = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for limit: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ListVehiclesQuery> for super::ListVehiclesQuery {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListVehiclesQuery,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                cursor: value.cursor?,
                limit: value.limit?,
            })
        }
    }
    impl ::std::convert::From<super::ListVehiclesQuery> for ListVehiclesQuery {
        fn from(value: super::ListVehiclesQuery) -> Self {
            Self {
                cursor: Ok(value.cursor),
                limit: Ok(value.limit),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListWebhookDeliveriesPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListWebhookDeliveriesPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl ListWebhookDeliveriesPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ListWebhookDeliveriesPath>
    for super::ListWebhookDeliveriesPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListWebhookDeliveriesPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::ListWebhookDeliveriesPath>
    for ListWebhookDeliveriesPath {
        fn from(value: super::ListWebhookDeliveriesPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListWebhookDeliveriesQuery {
        created_from: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        created_to: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        event_type: ::std::result::Result<
            ::std::option::Option<super::WebhookEvent>,
            ::std::string::String,
        >,
        limit: ::std::result::Result<i32, ::std::string::String>,
        state: ::std::result::Result<
            ::std::option::Option<super::DeliveryState>,
            ::std::string::String,
        >,
        subscription_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListWebhookDeliveriesQuery {
        fn default() -> Self {
            Self {
                created_from: Ok(Default::default()),
                created_to: Ok(Default::default()),
                cursor: Ok(Default::default()),
                event_type: Ok(Default::default()),
                limit: Ok(super::defaults::default_u64::<i32, 50>()),
                state: Ok(Default::default()),
                subscription_id: Ok(Default::default()),
            }
        }
    }
    impl ListWebhookDeliveriesQuery {
        pub fn created_from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.created_from = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_from: {e}")
                });
            self
        }
        pub fn created_to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.created_to = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_to: {e}")
                });
            self
        }
        pub fn cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.cursor = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for cursor: {e}"));
            self
        }
        pub fn event_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::WebhookEvent>>,
            T::Error: ::std::fmt::Display,
        {
            self.event_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for event_type: {e}")
                });
            self
        }
        pub fn limit<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.limit = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for limit: {e}"));
            self
        }
        pub fn state<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::DeliveryState>>,
            T::Error: ::std::fmt::Display,
        {
            self.state = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for state: {e}"));
            self
        }
        pub fn subscription_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.subscription_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subscription_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ListWebhookDeliveriesQuery>
    for super::ListWebhookDeliveriesQuery {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListWebhookDeliveriesQuery,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created_from: value.created_from?,
                created_to: value.created_to?,
                cursor: value.cursor?,
                event_type: value.event_type?,
                limit: value.limit?,
                state: value.state?,
                subscription_id: value.subscription_id?,
            })
        }
    }
    impl ::std::convert::From<super::ListWebhookDeliveriesQuery>
    for ListWebhookDeliveriesQuery {
        fn from(value: super::ListWebhookDeliveriesQuery) -> Self {
            Self {
                created_from: Ok(value.created_from),
                created_to: Ok(value.created_to),
                cursor: Ok(value.cursor),
                event_type: Ok(value.event_type),
                limit: Ok(value.limit),
                state: Ok(value.state),
                subscription_id: Ok(value.subscription_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListWebhookReplaysQuery {
        cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        limit: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for ListWebhookReplaysQuery {
        fn default() -> Self {
            Self {
                cursor: Ok(Default::default()),
                limit: Ok(super::defaults::default_u64::<i32, 50>()),
            }
        }
    }
    impl ListWebhookReplaysQuery {
        pub fn cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.cursor = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for cursor: {e}"));
            self
        }
        pub fn limit<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.limit = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for limit: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ListWebhookReplaysQuery>
    for super::ListWebhookReplaysQuery {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListWebhookReplaysQuery,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                cursor: value.cursor?,
                limit: value.limit?,
            })
        }
    }
    impl ::std::convert::From<super::ListWebhookReplaysQuery>
    for ListWebhookReplaysQuery {
        fn from(value: super::ListWebhookReplaysQuery) -> Self {
            Self {
                cursor: Ok(value.cursor),
                limit: Ok(value.limit),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListWebhooksPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListWebhooksPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl ListWebhooksPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ListWebhooksPath> for super::ListWebhooksPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListWebhooksPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::ListWebhooksPath> for ListWebhooksPath {
        fn from(value: super::ListWebhooksPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListWebhooksQuery {
        cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        limit: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for ListWebhooksQuery {
        fn default() -> Self {
            Self {
                cursor: Ok(Default::default()),
                limit: Ok(super::defaults::default_u64::<i32, 50>()),
            }
        }
    }
    impl ListWebhooksQuery {
        pub fn cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.cursor = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for cursor: {e}"));
            self
        }
        pub fn limit<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.limit = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for limit: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ListWebhooksQuery> for super::ListWebhooksQuery {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListWebhooksQuery,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                cursor: value.cursor?,
                limit: value.limit?,
            })
        }
    }
    impl ::std::convert::From<super::ListWebhooksQuery> for ListWebhooksQuery {
        fn from(value: super::ListWebhooksQuery) -> Self {
            Self {
                cursor: Ok(value.cursor),
                limit: Ok(value.limit),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Load {
        carrier_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<i64, ::std::string::String>,
        currency: ::std::result::Result<::std::string::String, ::std::string::String>,
        customer_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        eligible_for_tracking: ::std::result::Result<bool, ::std::string::String>,
        equipment: ::std::result::Result<
            ::std::option::Option<super::Equipment>,
            ::std::string::String,
        >,
        external_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        notes: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        order_number: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        rate: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
        references: ::std::result::Result<
            ::std::vec::Vec<super::Reference>,
            ::std::string::String,
        >,
        status: ::std::result::Result<super::LoadStatus, ::std::string::String>,
        stops: ::std::result::Result<
            ::std::vec::Vec<super::Stop>,
            ::std::string::String,
        >,
        updated_at: ::std::result::Result<i64, ::std::string::String>,
        vehicle_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Load {
        fn default() -> Self {
            Self {
                carrier_id: Err("no value supplied for carrier_id".to_string()),
                created_at: Err("no value supplied for created_at".to_string()),
                currency: Err("no value supplied for currency".to_string()),
                customer_id: Err("no value supplied for customer_id".to_string()),
                eligible_for_tracking: Err(
                    "no value supplied for eligible_for_tracking".to_string(),
                ),
                equipment: Err("no value supplied for equipment".to_string()),
                external_id: Err("no value supplied for external_id".to_string()),
                id: Err("no value supplied for id".to_string()),
                notes: Err("no value supplied for notes".to_string()),
                order_number: Err("no value supplied for order_number".to_string()),
                rate: Err("no value supplied for rate".to_string()),
                references: Err("no value supplied for references".to_string()),
                status: Err("no value supplied for status".to_string()),
                stops: Err("no value supplied for stops".to_string()),
                updated_at: Err("no value supplied for updated_at".to_string()),
                vehicle_id: Err("no value supplied for vehicle_id".to_string()),
            }
        }
    }
    impl Load {
        pub fn carrier_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.carrier_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for carrier_id: {e}")
                });
            self
        }
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                });
            self
        }
        pub fn currency<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.currency = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for currency: {e}")
                });
            self
        }
        pub fn customer_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for customer_id: {e}")
                });
            self
        }
        pub fn eligible_for_tracking<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.eligible_for_tracking = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for eligible_for_tracking: {e}"
                    )
                });
            self
        }
        pub fn equipment<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::Equipment>>,
            T::Error: ::std::fmt::Display,
        {
            self.equipment = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for equipment: {e}")
                });
            self
        }
        pub fn external_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.external_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for external_id: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn notes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.notes = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for notes: {e}"));
            self
        }
        pub fn order_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.order_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for order_number: {e}")
                });
            self
        }
        pub fn rate<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<f64>>,
            T::Error: ::std::fmt::Display,
        {
            self.rate = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rate: {e}"));
            self
        }
        pub fn references<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Reference>>,
            T::Error: ::std::fmt::Display,
        {
            self.references = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for references: {e}")
                });
            self
        }
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::LoadStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        pub fn stops<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Stop>>,
            T::Error: ::std::fmt::Display,
        {
            self.stops = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for stops: {e}"));
            self
        }
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for updated_at: {e}")
                });
            self
        }
        pub fn vehicle_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.vehicle_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for vehicle_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<Load> for super::Load {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Load,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                carrier_id: value.carrier_id?,
                created_at: value.created_at?,
                currency: value.currency?,
                customer_id: value.customer_id?,
                eligible_for_tracking: value.eligible_for_tracking?,
                equipment: value.equipment?,
                external_id: value.external_id?,
                id: value.id?,
                notes: value.notes?,
                order_number: value.order_number?,
                rate: value.rate?,
                references: value.references?,
                status: value.status?,
                stops: value.stops?,
                updated_at: value.updated_at?,
                vehicle_id: value.vehicle_id?,
            })
        }
    }
    impl ::std::convert::From<super::Load> for Load {
        fn from(value: super::Load) -> Self {
            Self {
                carrier_id: Ok(value.carrier_id),
                created_at: Ok(value.created_at),
                currency: Ok(value.currency),
                customer_id: Ok(value.customer_id),
                eligible_for_tracking: Ok(value.eligible_for_tracking),
                equipment: Ok(value.equipment),
                external_id: Ok(value.external_id),
                id: Ok(value.id),
                notes: Ok(value.notes),
                order_number: Ok(value.order_number),
                rate: Ok(value.rate),
                references: Ok(value.references),
                status: Ok(value.status),
                stops: Ok(value.stops),
                updated_at: Ok(value.updated_at),
                vehicle_id: Ok(value.vehicle_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct LoadEnvelope {
        data: ::std::result::Result<super::Load, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for LoadEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl LoadEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Load>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<LoadEnvelope> for super::LoadEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: LoadEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::LoadEnvelope> for LoadEnvelope {
        fn from(value: super::LoadEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct LoadListEnvelope {
        data: ::std::result::Result<::std::vec::Vec<super::Load>, ::std::string::String>,
        next_cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for LoadListEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                next_cursor: Err("no value supplied for next_cursor".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl LoadListEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Load>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn next_cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.next_cursor = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for next_cursor: {e}")
                });
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<LoadListEnvelope> for super::LoadListEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: LoadListEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                next_cursor: value.next_cursor?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::LoadListEnvelope> for LoadListEnvelope {
        fn from(value: super::LoadListEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                next_cursor: Ok(value.next_cursor),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct OnboardingPackage {
        html: ::std::result::Result<::std::string::String, ::std::string::String>,
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        plan: ::std::result::Result<super::OnboardingPlan, ::std::string::String>,
        steps: ::std::result::Result<
            ::std::vec::Vec<super::OnboardingStep>,
            ::std::string::String,
        >,
        subject: ::std::result::Result<::std::string::String, ::std::string::String>,
        text: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for OnboardingPackage {
        fn default() -> Self {
            Self {
                html: Err("no value supplied for html".to_string()),
                organization_id: Err(
                    "no value supplied for organization_id".to_string(),
                ),
                plan: Err("no value supplied for plan".to_string()),
                steps: Err("no value supplied for steps".to_string()),
                subject: Err("no value supplied for subject".to_string()),
                text: Err("no value supplied for text".to_string()),
            }
        }
    }
    impl OnboardingPackage {
        pub fn html<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.html = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for html: {e}"));
            self
        }
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
        pub fn plan<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::OnboardingPlan>,
            T::Error: ::std::fmt::Display,
        {
            self.plan = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for plan: {e}"));
            self
        }
        pub fn steps<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::OnboardingStep>>,
            T::Error: ::std::fmt::Display,
        {
            self.steps = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for steps: {e}"));
            self
        }
        pub fn subject<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.subject = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subject: {e}")
                });
            self
        }
        pub fn text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.text = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for text: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<OnboardingPackage> for super::OnboardingPackage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OnboardingPackage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                html: value.html?,
                organization_id: value.organization_id?,
                plan: value.plan?,
                steps: value.steps?,
                subject: value.subject?,
                text: value.text?,
            })
        }
    }
    impl ::std::convert::From<super::OnboardingPackage> for OnboardingPackage {
        fn from(value: super::OnboardingPackage) -> Self {
            Self {
                html: Ok(value.html),
                organization_id: Ok(value.organization_id),
                plan: Ok(value.plan),
                steps: Ok(value.steps),
                subject: Ok(value.subject),
                text: Ok(value.text),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct OnboardingPackageEnvelope {
        data: ::std::result::Result<super::OnboardingPackage, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for OnboardingPackageEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl OnboardingPackageEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::OnboardingPackage>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<OnboardingPackageEnvelope>
    for super::OnboardingPackageEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OnboardingPackageEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::OnboardingPackageEnvelope>
    for OnboardingPackageEnvelope {
        fn from(value: super::OnboardingPackageEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct OnboardingPlan {
        cutover_criteria: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        first_test_key: ::std::result::Result<super::KeyIssuer, ::std::string::String>,
        integration_confirmed_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        integration_confirmed_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        integration_note: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        uat_window_end: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        uat_window_start: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for OnboardingPlan {
        fn default() -> Self {
            Self {
                cutover_criteria: Err(
                    "no value supplied for cutover_criteria".to_string(),
                ),
                first_test_key: Err("no value supplied for first_test_key".to_string()),
                integration_confirmed_at: Err(
                    "no value supplied for integration_confirmed_at".to_string(),
                ),
                integration_confirmed_by: Err(
                    "no value supplied for integration_confirmed_by".to_string(),
                ),
                integration_note: Err(
                    "no value supplied for integration_note".to_string(),
                ),
                uat_window_end: Err("no value supplied for uat_window_end".to_string()),
                uat_window_start: Err(
                    "no value supplied for uat_window_start".to_string(),
                ),
            }
        }
    }
    impl OnboardingPlan {
        pub fn cutover_criteria<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.cutover_criteria = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for cutover_criteria: {e}")
                });
            self
        }
        pub fn first_test_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::KeyIssuer>,
            T::Error: ::std::fmt::Display,
        {
            self.first_test_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for first_test_key: {e}")
                });
            self
        }
        pub fn integration_confirmed_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.integration_confirmed_at = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for integration_confirmed_at: {e}"
                    )
                });
            self
        }
        pub fn integration_confirmed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.integration_confirmed_by = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for integration_confirmed_by: {e}"
                    )
                });
            self
        }
        pub fn integration_note<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.integration_note = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for integration_note: {e}")
                });
            self
        }
        pub fn uat_window_end<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.uat_window_end = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for uat_window_end: {e}")
                });
            self
        }
        pub fn uat_window_start<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.uat_window_start = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for uat_window_start: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<OnboardingPlan> for super::OnboardingPlan {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OnboardingPlan,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                cutover_criteria: value.cutover_criteria?,
                first_test_key: value.first_test_key?,
                integration_confirmed_at: value.integration_confirmed_at?,
                integration_confirmed_by: value.integration_confirmed_by?,
                integration_note: value.integration_note?,
                uat_window_end: value.uat_window_end?,
                uat_window_start: value.uat_window_start?,
            })
        }
    }
    impl ::std::convert::From<super::OnboardingPlan> for OnboardingPlan {
        fn from(value: super::OnboardingPlan) -> Self {
            Self {
                cutover_criteria: Ok(value.cutover_criteria),
                first_test_key: Ok(value.first_test_key),
                integration_confirmed_at: Ok(value.integration_confirmed_at),
                integration_confirmed_by: Ok(value.integration_confirmed_by),
                integration_note: Ok(value.integration_note),
                uat_window_end: Ok(value.uat_window_end),
                uat_window_start: Ok(value.uat_window_start),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct OnboardingStep {
        detail: ::std::result::Result<::std::string::String, ::std::string::String>,
        done: ::std::result::Result<bool, ::std::string::String>,
        number: ::std::result::Result<i32, ::std::string::String>,
        title: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for OnboardingStep {
        fn default() -> Self {
            Self {
                detail: Err("no value supplied for detail".to_string()),
                done: Err("no value supplied for done".to_string()),
                number: Err("no value supplied for number".to_string()),
                title: Err("no value supplied for title".to_string()),
            }
        }
    }
    impl OnboardingStep {
        pub fn detail<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.detail = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for detail: {e}"));
            self
        }
        pub fn done<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.done = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for done: {e}"));
            self
        }
        pub fn number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.number = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for number: {e}"));
            self
        }
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<OnboardingStep> for super::OnboardingStep {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OnboardingStep,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                detail: value.detail?,
                done: value.done?,
                number: value.number?,
                title: value.title?,
            })
        }
    }
    impl ::std::convert::From<super::OnboardingStep> for OnboardingStep {
        fn from(value: super::OnboardingStep) -> Self {
            Self {
                detail: Ok(value.detail),
                done: Ok(value.done),
                number: Ok(value.number),
                title: Ok(value.title),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct OperatorToken {
        created_at: ::std::result::Result<i64, ::std::string::String>,
        expires_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        revoked_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        revoked_reason: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        role: ::std::result::Result<super::OperatorRole, ::std::string::String>,
    }
    impl ::std::default::Default for OperatorToken {
        fn default() -> Self {
            Self {
                created_at: Err("no value supplied for created_at".to_string()),
                expires_at: Err("no value supplied for expires_at".to_string()),
                id: Err("no value supplied for id".to_string()),
                name: Err("no value supplied for name".to_string()),
                revoked_at: Err("no value supplied for revoked_at".to_string()),
                revoked_reason: Err("no value supplied for revoked_reason".to_string()),
                role: Err("no value supplied for role".to_string()),
            }
        }
    }
    impl OperatorToken {
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                });
            self
        }
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn revoked_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.revoked_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for revoked_at: {e}")
                });
            self
        }
        pub fn revoked_reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.revoked_reason = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for revoked_reason: {e}")
                });
            self
        }
        pub fn role<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::OperatorRole>,
            T::Error: ::std::fmt::Display,
        {
            self.role = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for role: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<OperatorToken> for super::OperatorToken {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OperatorToken,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created_at: value.created_at?,
                expires_at: value.expires_at?,
                id: value.id?,
                name: value.name?,
                revoked_at: value.revoked_at?,
                revoked_reason: value.revoked_reason?,
                role: value.role?,
            })
        }
    }
    impl ::std::convert::From<super::OperatorToken> for OperatorToken {
        fn from(value: super::OperatorToken) -> Self {
            Self {
                created_at: Ok(value.created_at),
                expires_at: Ok(value.expires_at),
                id: Ok(value.id),
                name: Ok(value.name),
                revoked_at: Ok(value.revoked_at),
                revoked_reason: Ok(value.revoked_reason),
                role: Ok(value.role),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct OperatorTokenEnvelope {
        data: ::std::result::Result<super::OperatorToken, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for OperatorTokenEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl OperatorTokenEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::OperatorToken>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<OperatorTokenEnvelope>
    for super::OperatorTokenEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OperatorTokenEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::OperatorTokenEnvelope> for OperatorTokenEnvelope {
        fn from(value: super::OperatorTokenEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct OperatorTokenListEnvelope {
        data: ::std::result::Result<
            ::std::vec::Vec<super::OperatorToken>,
            ::std::string::String,
        >,
        next_cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for OperatorTokenListEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                next_cursor: Err("no value supplied for next_cursor".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl OperatorTokenListEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::OperatorToken>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn next_cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.next_cursor = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for next_cursor: {e}")
                });
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<OperatorTokenListEnvelope>
    for super::OperatorTokenListEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OperatorTokenListEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                next_cursor: value.next_cursor?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::OperatorTokenListEnvelope>
    for OperatorTokenListEnvelope {
        fn from(value: super::OperatorTokenListEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                next_cursor: Ok(value.next_cursor),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Organization {
        access_moves: ::std::result::Result<
            ::std::vec::Vec<super::AccessMove>,
            ::std::string::String,
        >,
        access_reason: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        access_state: ::std::result::Result<super::AccessState, ::std::string::String>,
        created_at: ::std::result::Result<i64, ::std::string::String>,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        production_approval: ::std::result::Result<
            ::std::option::Option<super::ProductionApproval>,
            ::std::string::String,
        >,
        support_contacts: ::std::result::Result<
            ::std::vec::Vec<super::Contact>,
            ::std::string::String,
        >,
        technical_contacts: ::std::result::Result<
            ::std::vec::Vec<super::Contact>,
            ::std::string::String,
        >,
        updated_at: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for Organization {
        fn default() -> Self {
            Self {
                access_moves: Err("no value supplied for access_moves".to_string()),
                access_reason: Err("no value supplied for access_reason".to_string()),
                access_state: Err("no value supplied for access_state".to_string()),
                created_at: Err("no value supplied for created_at".to_string()),
                id: Err("no value supplied for id".to_string()),
                name: Err("no value supplied for name".to_string()),
                production_approval: Err(
                    "no value supplied for production_approval".to_string(),
                ),
                support_contacts: Err(
                    "no value supplied for support_contacts".to_string(),
                ),
                technical_contacts: Err(
                    "no value supplied for technical_contacts".to_string(),
                ),
                updated_at: Err("no value supplied for updated_at".to_string()),
            }
        }
    }
    impl Organization {
        pub fn access_moves<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AccessMove>>,
            T::Error: ::std::fmt::Display,
        {
            self.access_moves = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for access_moves: {e}")
                });
            self
        }
        pub fn access_reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.access_reason = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for access_reason: {e}")
                });
            self
        }
        pub fn access_state<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AccessState>,
            T::Error: ::std::fmt::Display,
        {
            self.access_state = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for access_state: {e}")
                });
            self
        }
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn production_approval<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::ProductionApproval>>,
            T::Error: ::std::fmt::Display,
        {
            self.production_approval = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for production_approval: {e}"
                    )
                });
            self
        }
        pub fn support_contacts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Contact>>,
            T::Error: ::std::fmt::Display,
        {
            self.support_contacts = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for support_contacts: {e}")
                });
            self
        }
        pub fn technical_contacts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Contact>>,
            T::Error: ::std::fmt::Display,
        {
            self.technical_contacts = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for technical_contacts: {e}"
                    )
                });
            self
        }
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for updated_at: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<Organization> for super::Organization {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Organization,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_moves: value.access_moves?,
                access_reason: value.access_reason?,
                access_state: value.access_state?,
                created_at: value.created_at?,
                id: value.id?,
                name: value.name?,
                production_approval: value.production_approval?,
                support_contacts: value.support_contacts?,
                technical_contacts: value.technical_contacts?,
                updated_at: value.updated_at?,
            })
        }
    }
    impl ::std::convert::From<super::Organization> for Organization {
        fn from(value: super::Organization) -> Self {
            Self {
                access_moves: Ok(value.access_moves),
                access_reason: Ok(value.access_reason),
                access_state: Ok(value.access_state),
                created_at: Ok(value.created_at),
                id: Ok(value.id),
                name: Ok(value.name),
                production_approval: Ok(value.production_approval),
                support_contacts: Ok(value.support_contacts),
                technical_contacts: Ok(value.technical_contacts),
                updated_at: Ok(value.updated_at),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct OrganizationEnvelope {
        data: ::std::result::Result<super::Organization, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for OrganizationEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl OrganizationEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Organization>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<OrganizationEnvelope> for super::OrganizationEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OrganizationEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::OrganizationEnvelope> for OrganizationEnvelope {
        fn from(value: super::OrganizationEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct OrganizationListEnvelope {
        data: ::std::result::Result<
            ::std::vec::Vec<super::Organization>,
            ::std::string::String,
        >,
        next_cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for OrganizationListEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                next_cursor: Err("no value supplied for next_cursor".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl OrganizationListEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Organization>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn next_cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.next_cursor = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for next_cursor: {e}")
                });
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<OrganizationListEnvelope>
    for super::OrganizationListEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OrganizationListEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                next_cursor: value.next_cursor?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::OrganizationListEnvelope>
    for OrganizationListEnvelope {
        fn from(value: super::OrganizationListEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                next_cursor: Ok(value.next_cursor),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct PauseWebhookPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        webhook_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for PauseWebhookPath {
        fn default() -> Self {
            Self {
                organization_id: Err(
                    "no value supplied for organization_id".to_string(),
                ),
                webhook_id: Err("no value supplied for webhook_id".to_string()),
            }
        }
    }
    impl PauseWebhookPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
        pub fn webhook_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.webhook_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for webhook_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<PauseWebhookPath> for super::PauseWebhookPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PauseWebhookPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
                webhook_id: value.webhook_id?,
            })
        }
    }
    impl ::std::convert::From<super::PauseWebhookPath> for PauseWebhookPath {
        fn from(value: super::PauseWebhookPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
                webhook_id: Ok(value.webhook_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct PortalUser {
        accepted_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        email: ::std::result::Result<::std::string::String, ::std::string::String>,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        invitation_expires_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        invited_at: ::std::result::Result<i64, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        revoked_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        revoked_reason: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        role: ::std::result::Result<super::PortalRole, ::std::string::String>,
        status: ::std::result::Result<super::PortalUserStatus, ::std::string::String>,
    }
    impl ::std::default::Default for PortalUser {
        fn default() -> Self {
            Self {
                accepted_at: Err("no value supplied for accepted_at".to_string()),
                email: Err("no value supplied for email".to_string()),
                id: Err("no value supplied for id".to_string()),
                invitation_expires_at: Err(
                    "no value supplied for invitation_expires_at".to_string(),
                ),
                invited_at: Err("no value supplied for invited_at".to_string()),
                name: Err("no value supplied for name".to_string()),
                organization_id: Err(
                    "no value supplied for organization_id".to_string(),
                ),
                revoked_at: Err("no value supplied for revoked_at".to_string()),
                revoked_reason: Err("no value supplied for revoked_reason".to_string()),
                role: Err("no value supplied for role".to_string()),
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl PortalUser {
        pub fn accepted_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.accepted_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for accepted_at: {e}")
                });
            self
        }
        pub fn email<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for email: {e}"));
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn invitation_expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.invitation_expires_at = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for invitation_expires_at: {e}"
                    )
                });
            self
        }
        pub fn invited_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.invited_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for invited_at: {e}")
                });
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
        pub fn revoked_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.revoked_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for revoked_at: {e}")
                });
            self
        }
        pub fn revoked_reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.revoked_reason = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for revoked_reason: {e}")
                });
            self
        }
        pub fn role<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PortalRole>,
            T::Error: ::std::fmt::Display,
        {
            self.role = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for role: {e}"));
            self
        }
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PortalUserStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<PortalUser> for super::PortalUser {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PortalUser,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                accepted_at: value.accepted_at?,
                email: value.email?,
                id: value.id?,
                invitation_expires_at: value.invitation_expires_at?,
                invited_at: value.invited_at?,
                name: value.name?,
                organization_id: value.organization_id?,
                revoked_at: value.revoked_at?,
                revoked_reason: value.revoked_reason?,
                role: value.role?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::PortalUser> for PortalUser {
        fn from(value: super::PortalUser) -> Self {
            Self {
                accepted_at: Ok(value.accepted_at),
                email: Ok(value.email),
                id: Ok(value.id),
                invitation_expires_at: Ok(value.invitation_expires_at),
                invited_at: Ok(value.invited_at),
                name: Ok(value.name),
                organization_id: Ok(value.organization_id),
                revoked_at: Ok(value.revoked_at),
                revoked_reason: Ok(value.revoked_reason),
                role: Ok(value.role),
                status: Ok(value.status),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct PortalUserEnvelope {
        data: ::std::result::Result<super::PortalUser, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for PortalUserEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl PortalUserEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PortalUser>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<PortalUserEnvelope> for super::PortalUserEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PortalUserEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::PortalUserEnvelope> for PortalUserEnvelope {
        fn from(value: super::PortalUserEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct PortalUserListEnvelope {
        data: ::std::result::Result<
            ::std::vec::Vec<super::PortalUser>,
            ::std::string::String,
        >,
        next_cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for PortalUserListEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                next_cursor: Err("no value supplied for next_cursor".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl PortalUserListEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::PortalUser>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn next_cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.next_cursor = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for next_cursor: {e}")
                });
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<PortalUserListEnvelope>
    for super::PortalUserListEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PortalUserListEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                next_cursor: value.next_cursor?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::PortalUserListEnvelope> for PortalUserListEnvelope {
        fn from(value: super::PortalUserListEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                next_cursor: Ok(value.next_cursor),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct PositionInput {
        city: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        heading_degrees: ::std::result::Result<
            ::std::option::Option<f64>,
            ::std::string::String,
        >,
        latitude: ::std::result::Result<f64, ::std::string::String>,
        load: ::std::result::Result<::std::string::String, ::std::string::String>,
        longitude: ::std::result::Result<f64, ::std::string::String>,
        recorded_at: ::std::result::Result<i64, ::std::string::String>,
        source: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        speed_mph: ::std::result::Result<
            ::std::option::Option<f64>,
            ::std::string::String,
        >,
        state: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PositionInput {
        fn default() -> Self {
            Self {
                city: Ok(Default::default()),
                heading_degrees: Ok(Default::default()),
                latitude: Err("no value supplied for latitude".to_string()),
                load: Err("no value supplied for load".to_string()),
                longitude: Err("no value supplied for longitude".to_string()),
                recorded_at: Err("no value supplied for recorded_at".to_string()),
                source: Ok(Default::default()),
                speed_mph: Ok(Default::default()),
                state: Ok(Default::default()),
            }
        }
    }
    impl PositionInput {
        pub fn city<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.city = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for city: {e}"));
            self
        }
        pub fn heading_degrees<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<f64>>,
            T::Error: ::std::fmt::Display,
        {
            self.heading_degrees = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for heading_degrees: {e}")
                });
            self
        }
        pub fn latitude<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<f64>,
            T::Error: ::std::fmt::Display,
        {
            self.latitude = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for latitude: {e}")
                });
            self
        }
        pub fn load<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.load = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for load: {e}"));
            self
        }
        pub fn longitude<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<f64>,
            T::Error: ::std::fmt::Display,
        {
            self.longitude = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for longitude: {e}")
                });
            self
        }
        pub fn recorded_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.recorded_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recorded_at: {e}")
                });
            self
        }
        pub fn source<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.source = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for source: {e}"));
            self
        }
        pub fn speed_mph<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<f64>>,
            T::Error: ::std::fmt::Display,
        {
            self.speed_mph = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for speed_mph: {e}")
                });
            self
        }
        pub fn state<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.state = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for state: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<PositionInput> for super::PositionInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PositionInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                city: value.city?,
                heading_degrees: value.heading_degrees?,
                latitude: value.latitude?,
                load: value.load?,
                longitude: value.longitude?,
                recorded_at: value.recorded_at?,
                source: value.source?,
                speed_mph: value.speed_mph?,
                state: value.state?,
            })
        }
    }
    impl ::std::convert::From<super::PositionInput> for PositionInput {
        fn from(value: super::PositionInput) -> Self {
            Self {
                city: Ok(value.city),
                heading_degrees: Ok(value.heading_degrees),
                latitude: Ok(value.latitude),
                load: Ok(value.load),
                longitude: Ok(value.longitude),
                recorded_at: Ok(value.recorded_at),
                source: Ok(value.source),
                speed_mph: Ok(value.speed_mph),
                state: Ok(value.state),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ProductionApproval {
        approved_at: ::std::result::Result<i64, ::std::string::String>,
        approved_by: ::std::result::Result<::std::string::String, ::std::string::String>,
        uat_result: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ProductionApproval {
        fn default() -> Self {
            Self {
                approved_at: Err("no value supplied for approved_at".to_string()),
                approved_by: Err("no value supplied for approved_by".to_string()),
                uat_result: Err("no value supplied for uat_result".to_string()),
            }
        }
    }
    impl ProductionApproval {
        pub fn approved_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.approved_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for approved_at: {e}")
                });
            self
        }
        pub fn approved_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.approved_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for approved_by: {e}")
                });
            self
        }
        pub fn uat_result<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.uat_result = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for uat_result: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ProductionApproval> for super::ProductionApproval {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProductionApproval,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                approved_at: value.approved_at?,
                approved_by: value.approved_by?,
                uat_result: value.uat_result?,
            })
        }
    }
    impl ::std::convert::From<super::ProductionApproval> for ProductionApproval {
        fn from(value: super::ProductionApproval) -> Self {
            Self {
                approved_at: Ok(value.approved_at),
                approved_by: Ok(value.approved_by),
                uat_result: Ok(value.uat_result),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Reference {
        type_: ::std::result::Result<super::ReferenceType, ::std::string::String>,
        value: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for Reference {
        fn default() -> Self {
            Self {
                type_: Err("no value supplied for type_".to_string()),
                value: Err("no value supplied for value".to_string()),
            }
        }
    }
    impl Reference {
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ReferenceType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Reference> for super::Reference {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Reference,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                type_: value.type_?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::Reference> for Reference {
        fn from(value: super::Reference) -> Self {
            Self {
                type_: Ok(value.type_),
                value: Ok(value.value),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ReferenceInput {
        type_: ::std::result::Result<super::ReferenceType, ::std::string::String>,
        value: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ReferenceInput {
        fn default() -> Self {
            Self {
                type_: Err("no value supplied for type_".to_string()),
                value: Err("no value supplied for value".to_string()),
            }
        }
    }
    impl ReferenceInput {
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ReferenceType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ReferenceInput> for super::ReferenceInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ReferenceInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                type_: value.type_?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::ReferenceInput> for ReferenceInput {
        fn from(value: super::ReferenceInput) -> Self {
            Self {
                type_: Ok(value.type_),
                value: Ok(value.value),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RejectedRow {
        index: ::std::result::Result<i32, ::std::string::String>,
        message: ::std::result::Result<::std::string::String, ::std::string::String>,
        pointer: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for RejectedRow {
        fn default() -> Self {
            Self {
                index: Err("no value supplied for index".to_string()),
                message: Err("no value supplied for message".to_string()),
                pointer: Err("no value supplied for pointer".to_string()),
            }
        }
    }
    impl RejectedRow {
        pub fn index<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.index = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for index: {e}"));
            self
        }
        pub fn message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.message = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for message: {e}")
                });
            self
        }
        pub fn pointer<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.pointer = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for pointer: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RejectedRow> for super::RejectedRow {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RejectedRow,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                index: value.index?,
                message: value.message?,
                pointer: value.pointer?,
            })
        }
    }
    impl ::std::convert::From<super::RejectedRow> for RejectedRow {
        fn from(value: super::RejectedRow) -> Self {
            Self {
                index: Ok(value.index),
                message: Ok(value.message),
                pointer: Ok(value.pointer),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ReplayWebhookDeliveryPath {
        delivery_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ReplayWebhookDeliveryPath {
        fn default() -> Self {
            Self {
                delivery_id: Err("no value supplied for delivery_id".to_string()),
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl ReplayWebhookDeliveryPath {
        pub fn delivery_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.delivery_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for delivery_id: {e}")
                });
            self
        }
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ReplayWebhookDeliveryPath>
    for super::ReplayWebhookDeliveryPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ReplayWebhookDeliveryPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                delivery_id: value.delivery_id?,
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::ReplayWebhookDeliveryPath>
    for ReplayWebhookDeliveryPath {
        fn from(value: super::ReplayWebhookDeliveryPath) -> Self {
            Self {
                delivery_id: Ok(value.delivery_id),
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RequestRecord {
        address: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        at: ::std::result::Result<i64, ::std::string::String>,
        cause: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        duration_ms: ::std::result::Result<f64, ::std::string::String>,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        key_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        key_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        method: ::std::result::Result<::std::string::String, ::std::string::String>,
        operation: ::std::result::Result<::std::string::String, ::std::string::String>,
        organization_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        replayed: ::std::result::Result<bool, ::std::string::String>,
        route: ::std::result::Result<::std::string::String, ::std::string::String>,
        status: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for RequestRecord {
        fn default() -> Self {
            Self {
                address: Err("no value supplied for address".to_string()),
                at: Err("no value supplied for at".to_string()),
                cause: Err("no value supplied for cause".to_string()),
                code: Err("no value supplied for code".to_string()),
                duration_ms: Err("no value supplied for duration_ms".to_string()),
                id: Err("no value supplied for id".to_string()),
                key_id: Err("no value supplied for key_id".to_string()),
                key_name: Err("no value supplied for key_name".to_string()),
                method: Err("no value supplied for method".to_string()),
                operation: Err("no value supplied for operation".to_string()),
                organization_id: Err(
                    "no value supplied for organization_id".to_string(),
                ),
                replayed: Err("no value supplied for replayed".to_string()),
                route: Err("no value supplied for route".to_string()),
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl RequestRecord {
        pub fn address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.address = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for address: {e}")
                });
            self
        }
        pub fn at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.at = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for at: {e}"));
            self
        }
        pub fn cause<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.cause = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for cause: {e}"));
            self
        }
        pub fn code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.code = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for code: {e}"));
            self
        }
        pub fn duration_ms<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<f64>,
            T::Error: ::std::fmt::Display,
        {
            self.duration_ms = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for duration_ms: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn key_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.key_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for key_id: {e}"));
            self
        }
        pub fn key_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.key_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for key_name: {e}")
                });
            self
        }
        pub fn method<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.method = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for method: {e}"));
            self
        }
        pub fn operation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.operation = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for operation: {e}")
                });
            self
        }
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
        pub fn replayed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.replayed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for replayed: {e}")
                });
            self
        }
        pub fn route<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.route = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for route: {e}"));
            self
        }
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<RequestRecord> for super::RequestRecord {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RequestRecord,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                address: value.address?,
                at: value.at?,
                cause: value.cause?,
                code: value.code?,
                duration_ms: value.duration_ms?,
                id: value.id?,
                key_id: value.key_id?,
                key_name: value.key_name?,
                method: value.method?,
                operation: value.operation?,
                organization_id: value.organization_id?,
                replayed: value.replayed?,
                route: value.route?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::RequestRecord> for RequestRecord {
        fn from(value: super::RequestRecord) -> Self {
            Self {
                address: Ok(value.address),
                at: Ok(value.at),
                cause: Ok(value.cause),
                code: Ok(value.code),
                duration_ms: Ok(value.duration_ms),
                id: Ok(value.id),
                key_id: Ok(value.key_id),
                key_name: Ok(value.key_name),
                method: Ok(value.method),
                operation: Ok(value.operation),
                organization_id: Ok(value.organization_id),
                replayed: Ok(value.replayed),
                route: Ok(value.route),
                status: Ok(value.status),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RequestRecordEnvelope {
        data: ::std::result::Result<super::RequestRecord, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for RequestRecordEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl RequestRecordEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RequestRecord>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RequestRecordEnvelope>
    for super::RequestRecordEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RequestRecordEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::RequestRecordEnvelope> for RequestRecordEnvelope {
        fn from(value: super::RequestRecordEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ResumeWebhookPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        webhook_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ResumeWebhookPath {
        fn default() -> Self {
            Self {
                organization_id: Err(
                    "no value supplied for organization_id".to_string(),
                ),
                webhook_id: Err("no value supplied for webhook_id".to_string()),
            }
        }
    }
    impl ResumeWebhookPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
        pub fn webhook_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.webhook_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for webhook_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ResumeWebhookPath> for super::ResumeWebhookPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ResumeWebhookPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
                webhook_id: value.webhook_id?,
            })
        }
    }
    impl ::std::convert::From<super::ResumeWebhookPath> for ResumeWebhookPath {
        fn from(value: super::ResumeWebhookPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
                webhook_id: Ok(value.webhook_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RevokeApiKeyPath {
        key_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RevokeApiKeyPath {
        fn default() -> Self {
            Self {
                key_id: Err("no value supplied for key_id".to_string()),
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl RevokeApiKeyPath {
        pub fn key_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.key_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for key_id: {e}"));
            self
        }
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RevokeApiKeyPath> for super::RevokeApiKeyPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RevokeApiKeyPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                key_id: value.key_id?,
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::RevokeApiKeyPath> for RevokeApiKeyPath {
        fn from(value: super::RevokeApiKeyPath) -> Self {
            Self {
                key_id: Ok(value.key_id),
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RevokeApiKeyRequest {
        pause_webhooks: ::std::result::Result<bool, ::std::string::String>,
        reason: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for RevokeApiKeyRequest {
        fn default() -> Self {
            Self {
                pause_webhooks: Ok(Default::default()),
                reason: Err("no value supplied for reason".to_string()),
            }
        }
    }
    impl RevokeApiKeyRequest {
        pub fn pause_webhooks<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.pause_webhooks = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for pause_webhooks: {e}")
                });
            self
        }
        pub fn reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.reason = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for reason: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<RevokeApiKeyRequest> for super::RevokeApiKeyRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RevokeApiKeyRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                pause_webhooks: value.pause_webhooks?,
                reason: value.reason?,
            })
        }
    }
    impl ::std::convert::From<super::RevokeApiKeyRequest> for RevokeApiKeyRequest {
        fn from(value: super::RevokeApiKeyRequest) -> Self {
            Self {
                pause_webhooks: Ok(value.pause_webhooks),
                reason: Ok(value.reason),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RevokeOperatorTokenPath {
        token_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for RevokeOperatorTokenPath {
        fn default() -> Self {
            Self {
                token_id: Err("no value supplied for token_id".to_string()),
            }
        }
    }
    impl RevokeOperatorTokenPath {
        pub fn token_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.token_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for token_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RevokeOperatorTokenPath>
    for super::RevokeOperatorTokenPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RevokeOperatorTokenPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { token_id: value.token_id? })
        }
    }
    impl ::std::convert::From<super::RevokeOperatorTokenPath>
    for RevokeOperatorTokenPath {
        fn from(value: super::RevokeOperatorTokenPath) -> Self {
            Self {
                token_id: Ok(value.token_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RevokePortalUserPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        user_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for RevokePortalUserPath {
        fn default() -> Self {
            Self {
                organization_id: Err(
                    "no value supplied for organization_id".to_string(),
                ),
                user_id: Err("no value supplied for user_id".to_string()),
            }
        }
    }
    impl RevokePortalUserPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
        pub fn user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RevokePortalUserPath> for super::RevokePortalUserPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RevokePortalUserPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
                user_id: value.user_id?,
            })
        }
    }
    impl ::std::convert::From<super::RevokePortalUserPath> for RevokePortalUserPath {
        fn from(value: super::RevokePortalUserPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
                user_id: Ok(value.user_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RevokeRequest {
        reason: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for RevokeRequest {
        fn default() -> Self {
            Self {
                reason: Err("no value supplied for reason".to_string()),
            }
        }
    }
    impl RevokeRequest {
        pub fn reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.reason = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for reason: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<RevokeRequest> for super::RevokeRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RevokeRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { reason: value.reason? })
        }
    }
    impl ::std::convert::From<super::RevokeRequest> for RevokeRequest {
        fn from(value: super::RevokeRequest) -> Self {
            Self { reason: Ok(value.reason) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RevokedApiKey {
        created_at: ::std::result::Result<i64, ::std::string::String>,
        expires_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        last_used_address: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        last_used_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        mode: ::std::result::Result<super::KeyMode, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        rate_limit_per_minute: ::std::result::Result<i32, ::std::string::String>,
        replaced_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        revoked_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        revoked_reason: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        scopes: ::std::result::Result<
            ::std::vec::Vec<super::PartnerScope>,
            ::std::string::String,
        >,
        webhooks: ::std::result::Result<
            ::std::vec::Vec<super::Webhook>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RevokedApiKey {
        fn default() -> Self {
            Self {
                created_at: Err("no value supplied for created_at".to_string()),
                expires_at: Err("no value supplied for expires_at".to_string()),
                id: Err("no value supplied for id".to_string()),
                last_used_address: Err(
                    "no value supplied for last_used_address".to_string(),
                ),
                last_used_at: Err("no value supplied for last_used_at".to_string()),
                mode: Err("no value supplied for mode".to_string()),
                name: Err("no value supplied for name".to_string()),
                organization_id: Err(
                    "no value supplied for organization_id".to_string(),
                ),
                rate_limit_per_minute: Err(
                    "no value supplied for rate_limit_per_minute".to_string(),
                ),
                replaced_by: Err("no value supplied for replaced_by".to_string()),
                revoked_at: Err("no value supplied for revoked_at".to_string()),
                revoked_reason: Err("no value supplied for revoked_reason".to_string()),
                scopes: Err("no value supplied for scopes".to_string()),
                webhooks: Err("no value supplied for webhooks".to_string()),
            }
        }
    }
    impl RevokedApiKey {
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                });
            self
        }
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn last_used_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.last_used_address = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_used_address: {e}")
                });
            self
        }
        pub fn last_used_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.last_used_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_used_at: {e}")
                });
            self
        }
        pub fn mode<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::KeyMode>,
            T::Error: ::std::fmt::Display,
        {
            self.mode = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for mode: {e}"));
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
        pub fn rate_limit_per_minute<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.rate_limit_per_minute = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for rate_limit_per_minute: {e}"
                    )
                });
            self
        }
        pub fn replaced_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.replaced_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for replaced_by: {e}")
                });
            self
        }
        pub fn revoked_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.revoked_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for revoked_at: {e}")
                });
            self
        }
        pub fn revoked_reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.revoked_reason = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for revoked_reason: {e}")
                });
            self
        }
        pub fn scopes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::PartnerScope>>,
            T::Error: ::std::fmt::Display,
        {
            self.scopes = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for scopes: {e}"));
            self
        }
        pub fn webhooks<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Webhook>>,
            T::Error: ::std::fmt::Display,
        {
            self.webhooks = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for webhooks: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RevokedApiKey> for super::RevokedApiKey {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RevokedApiKey,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created_at: value.created_at?,
                expires_at: value.expires_at?,
                id: value.id?,
                last_used_address: value.last_used_address?,
                last_used_at: value.last_used_at?,
                mode: value.mode?,
                name: value.name?,
                organization_id: value.organization_id?,
                rate_limit_per_minute: value.rate_limit_per_minute?,
                replaced_by: value.replaced_by?,
                revoked_at: value.revoked_at?,
                revoked_reason: value.revoked_reason?,
                scopes: value.scopes?,
                webhooks: value.webhooks?,
            })
        }
    }
    impl ::std::convert::From<super::RevokedApiKey> for RevokedApiKey {
        fn from(value: super::RevokedApiKey) -> Self {
            Self {
                created_at: Ok(value.created_at),
                expires_at: Ok(value.expires_at),
                id: Ok(value.id),
                last_used_address: Ok(value.last_used_address),
                last_used_at: Ok(value.last_used_at),
                mode: Ok(value.mode),
                name: Ok(value.name),
                organization_id: Ok(value.organization_id),
                rate_limit_per_minute: Ok(value.rate_limit_per_minute),
                replaced_by: Ok(value.replaced_by),
                revoked_at: Ok(value.revoked_at),
                revoked_reason: Ok(value.revoked_reason),
                scopes: Ok(value.scopes),
                webhooks: Ok(value.webhooks),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RevokedApiKeyEnvelope {
        data: ::std::result::Result<super::RevokedApiKey, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for RevokedApiKeyEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl RevokedApiKeyEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RevokedApiKey>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RevokedApiKeyEnvelope>
    for super::RevokedApiKeyEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RevokedApiKeyEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::RevokedApiKeyEnvelope> for RevokedApiKeyEnvelope {
        fn from(value: super::RevokedApiKeyEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RollApiKeyPath {
        key_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RollApiKeyPath {
        fn default() -> Self {
            Self {
                key_id: Err("no value supplied for key_id".to_string()),
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl RollApiKeyPath {
        pub fn key_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.key_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for key_id: {e}"));
            self
        }
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RollApiKeyPath> for super::RollApiKeyPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RollApiKeyPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                key_id: value.key_id?,
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::RollApiKeyPath> for RollApiKeyPath {
        fn from(value: super::RollApiKeyPath) -> Self {
            Self {
                key_id: Ok(value.key_id),
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RollApiKeyRequest {
        expires_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        overlap_days: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for RollApiKeyRequest {
        fn default() -> Self {
            Self {
                expires_at: Ok(Default::default()),
                overlap_days: Ok(super::defaults::default_u64::<i32, 7>()),
            }
        }
    }
    impl RollApiKeyRequest {
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                });
            self
        }
        pub fn overlap_days<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.overlap_days = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for overlap_days: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RollApiKeyRequest> for super::RollApiKeyRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RollApiKeyRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                expires_at: value.expires_at?,
                overlap_days: value.overlap_days?,
            })
        }
    }
    impl ::std::convert::From<super::RollApiKeyRequest> for RollApiKeyRequest {
        fn from(value: super::RollApiKeyRequest) -> Self {
            Self {
                expires_at: Ok(value.expires_at),
                overlap_days: Ok(value.overlap_days),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RotateWebhookSecretPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        webhook_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for RotateWebhookSecretPath {
        fn default() -> Self {
            Self {
                organization_id: Err(
                    "no value supplied for organization_id".to_string(),
                ),
                webhook_id: Err("no value supplied for webhook_id".to_string()),
            }
        }
    }
    impl RotateWebhookSecretPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
        pub fn webhook_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.webhook_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for webhook_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RotateWebhookSecretPath>
    for super::RotateWebhookSecretPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RotateWebhookSecretPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
                webhook_id: value.webhook_id?,
            })
        }
    }
    impl ::std::convert::From<super::RotateWebhookSecretPath>
    for RotateWebhookSecretPath {
        fn from(value: super::RotateWebhookSecretPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
                webhook_id: Ok(value.webhook_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RotateWebhookSecretRequest {
        overlap_hours: ::std::result::Result<i32, ::std::string::String>,
        reason: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for RotateWebhookSecretRequest {
        fn default() -> Self {
            Self {
                overlap_hours: Ok(super::defaults::default_u64::<i32, 24>()),
                reason: Err("no value supplied for reason".to_string()),
            }
        }
    }
    impl RotateWebhookSecretRequest {
        pub fn overlap_hours<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.overlap_hours = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for overlap_hours: {e}")
                });
            self
        }
        pub fn reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.reason = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for reason: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<RotateWebhookSecretRequest>
    for super::RotateWebhookSecretRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RotateWebhookSecretRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                overlap_hours: value.overlap_hours?,
                reason: value.reason?,
            })
        }
    }
    impl ::std::convert::From<super::RotateWebhookSecretRequest>
    for RotateWebhookSecretRequest {
        fn from(value: super::RotateWebhookSecretRequest) -> Self {
            Self {
                overlap_hours: Ok(value.overlap_hours),
                reason: Ok(value.reason),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RotatedWebhookSecret {
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        previous_secret_until: ::std::result::Result<i64, ::std::string::String>,
        signing_secret: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RotatedWebhookSecret {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
                previous_secret_until: Err(
                    "no value supplied for previous_secret_until".to_string(),
                ),
                signing_secret: Err("no value supplied for signing_secret".to_string()),
            }
        }
    }
    impl RotatedWebhookSecret {
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn previous_secret_until<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.previous_secret_until = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for previous_secret_until: {e}"
                    )
                });
            self
        }
        pub fn signing_secret<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.signing_secret = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for signing_secret: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RotatedWebhookSecret> for super::RotatedWebhookSecret {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RotatedWebhookSecret,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                previous_secret_until: value.previous_secret_until?,
                signing_secret: value.signing_secret?,
            })
        }
    }
    impl ::std::convert::From<super::RotatedWebhookSecret> for RotatedWebhookSecret {
        fn from(value: super::RotatedWebhookSecret) -> Self {
            Self {
                id: Ok(value.id),
                previous_secret_until: Ok(value.previous_secret_until),
                signing_secret: Ok(value.signing_secret),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RotatedWebhookSecretEnvelope {
        data: ::std::result::Result<super::RotatedWebhookSecret, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for RotatedWebhookSecretEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl RotatedWebhookSecretEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RotatedWebhookSecret>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RotatedWebhookSecretEnvelope>
    for super::RotatedWebhookSecretEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RotatedWebhookSecretEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::RotatedWebhookSecretEnvelope>
    for RotatedWebhookSecretEnvelope {
        fn from(value: super::RotatedWebhookSecretEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RowRemark {
        index: ::std::result::Result<i32, ::std::string::String>,
        message: ::std::result::Result<::std::string::String, ::std::string::String>,
        reason: ::std::result::Result<super::RowRemarkReason, ::std::string::String>,
    }
    impl ::std::default::Default for RowRemark {
        fn default() -> Self {
            Self {
                index: Err("no value supplied for index".to_string()),
                message: Err("no value supplied for message".to_string()),
                reason: Err("no value supplied for reason".to_string()),
            }
        }
    }
    impl RowRemark {
        pub fn index<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.index = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for index: {e}"));
            self
        }
        pub fn message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.message = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for message: {e}")
                });
            self
        }
        pub fn reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RowRemarkReason>,
            T::Error: ::std::fmt::Display,
        {
            self.reason = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for reason: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<RowRemark> for super::RowRemark {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RowRemark,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                index: value.index?,
                message: value.message?,
                reason: value.reason?,
            })
        }
    }
    impl ::std::convert::From<super::RowRemark> for RowRemark {
        fn from(value: super::RowRemark) -> Self {
            Self {
                index: Ok(value.index),
                message: Ok(value.message),
                reason: Ok(value.reason),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct SetOrganizationAccessPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SetOrganizationAccessPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl SetOrganizationAccessPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SetOrganizationAccessPath>
    for super::SetOrganizationAccessPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SetOrganizationAccessPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::SetOrganizationAccessPath>
    for SetOrganizationAccessPath {
        fn from(value: super::SetOrganizationAccessPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct SetOrganizationAccessRequest {
        reason: ::std::result::Result<::std::string::String, ::std::string::String>,
        state: ::std::result::Result<super::AccessMove, ::std::string::String>,
    }
    impl ::std::default::Default for SetOrganizationAccessRequest {
        fn default() -> Self {
            Self {
                reason: Err("no value supplied for reason".to_string()),
                state: Err("no value supplied for state".to_string()),
            }
        }
    }
    impl SetOrganizationAccessRequest {
        pub fn reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.reason = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for reason: {e}"));
            self
        }
        pub fn state<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AccessMove>,
            T::Error: ::std::fmt::Display,
        {
            self.state = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for state: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<SetOrganizationAccessRequest>
    for super::SetOrganizationAccessRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SetOrganizationAccessRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                reason: value.reason?,
                state: value.state?,
            })
        }
    }
    impl ::std::convert::From<super::SetOrganizationAccessRequest>
    for SetOrganizationAccessRequest {
        fn from(value: super::SetOrganizationAccessRequest) -> Self {
            Self {
                reason: Ok(value.reason),
                state: Ok(value.state),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Stop {
        address_line1: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        address_line2: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        appointment_end: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        appointment_start: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        arrived_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        city: ::std::result::Result<::std::string::String, ::std::string::String>,
        country: ::std::result::Result<::std::string::String, ::std::string::String>,
        departed_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        latitude: ::std::result::Result<
            ::std::option::Option<f64>,
            ::std::string::String,
        >,
        longitude: ::std::result::Result<
            ::std::option::Option<f64>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        postal_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        sequence: ::std::result::Result<i32, ::std::string::String>,
        state: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        time_zone: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<super::StopType, ::std::string::String>,
    }
    impl ::std::default::Default for Stop {
        fn default() -> Self {
            Self {
                address_line1: Err("no value supplied for address_line1".to_string()),
                address_line2: Err("no value supplied for address_line2".to_string()),
                appointment_end: Err(
                    "no value supplied for appointment_end".to_string(),
                ),
                appointment_start: Err(
                    "no value supplied for appointment_start".to_string(),
                ),
                arrived_at: Err("no value supplied for arrived_at".to_string()),
                city: Err("no value supplied for city".to_string()),
                country: Err("no value supplied for country".to_string()),
                departed_at: Err("no value supplied for departed_at".to_string()),
                id: Err("no value supplied for id".to_string()),
                latitude: Err("no value supplied for latitude".to_string()),
                longitude: Err("no value supplied for longitude".to_string()),
                name: Err("no value supplied for name".to_string()),
                postal_code: Err("no value supplied for postal_code".to_string()),
                sequence: Err("no value supplied for sequence".to_string()),
                state: Err("no value supplied for state".to_string()),
                time_zone: Err("no value supplied for time_zone".to_string()),
                type_: Err("no value supplied for type_".to_string()),
            }
        }
    }
    impl Stop {
        pub fn address_line1<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.address_line1 = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for address_line1: {e}")
                });
            self
        }
        pub fn address_line2<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.address_line2 = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for address_line2: {e}")
                });
            self
        }
        pub fn appointment_end<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.appointment_end = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for appointment_end: {e}")
                });
            self
        }
        pub fn appointment_start<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.appointment_start = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for appointment_start: {e}")
                });
            self
        }
        pub fn arrived_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.arrived_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for arrived_at: {e}")
                });
            self
        }
        pub fn city<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.city = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for city: {e}"));
            self
        }
        pub fn country<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.country = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for country: {e}")
                });
            self
        }
        pub fn departed_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.departed_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for departed_at: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn latitude<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<f64>>,
            T::Error: ::std::fmt::Display,
        {
            self.latitude = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for latitude: {e}")
                });
            self
        }
        pub fn longitude<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<f64>>,
            T::Error: ::std::fmt::Display,
        {
            self.longitude = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for longitude: {e}")
                });
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn postal_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.postal_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for postal_code: {e}")
                });
            self
        }
        pub fn sequence<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.sequence = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sequence: {e}")
                });
            self
        }
        pub fn state<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.state = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for state: {e}"));
            self
        }
        pub fn time_zone<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.time_zone = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for time_zone: {e}")
                });
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::StopType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Stop> for super::Stop {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Stop,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                address_line1: value.address_line1?,
                address_line2: value.address_line2?,
                appointment_end: value.appointment_end?,
                appointment_start: value.appointment_start?,
                arrived_at: value.arrived_at?,
                city: value.city?,
                country: value.country?,
                departed_at: value.departed_at?,
                id: value.id?,
                latitude: value.latitude?,
                longitude: value.longitude?,
                name: value.name?,
                postal_code: value.postal_code?,
                sequence: value.sequence?,
                state: value.state?,
                time_zone: value.time_zone?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::Stop> for Stop {
        fn from(value: super::Stop) -> Self {
            Self {
                address_line1: Ok(value.address_line1),
                address_line2: Ok(value.address_line2),
                appointment_end: Ok(value.appointment_end),
                appointment_start: Ok(value.appointment_start),
                arrived_at: Ok(value.arrived_at),
                city: Ok(value.city),
                country: Ok(value.country),
                departed_at: Ok(value.departed_at),
                id: Ok(value.id),
                latitude: Ok(value.latitude),
                longitude: Ok(value.longitude),
                name: Ok(value.name),
                postal_code: Ok(value.postal_code),
                sequence: Ok(value.sequence),
                state: Ok(value.state),
                time_zone: Ok(value.time_zone),
                type_: Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct StopInput {
        address_line1: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        address_line2: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        appointment_end: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        appointment_start: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        arrived_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        city: ::std::result::Result<::std::string::String, ::std::string::String>,
        country: ::std::result::Result<::std::string::String, ::std::string::String>,
        departed_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        latitude: ::std::result::Result<
            ::std::option::Option<f64>,
            ::std::string::String,
        >,
        longitude: ::std::result::Result<
            ::std::option::Option<f64>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        postal_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        state: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        time_zone: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<super::StopType, ::std::string::String>,
    }
    impl ::std::default::Default for StopInput {
        fn default() -> Self {
            Self {
                address_line1: Ok(Default::default()),
                address_line2: Ok(Default::default()),
                appointment_end: Ok(Default::default()),
                appointment_start: Ok(Default::default()),
                arrived_at: Ok(Default::default()),
                city: Err("no value supplied for city".to_string()),
                country: Ok(super::defaults::stop_input_country()),
                departed_at: Ok(Default::default()),
                id: Ok(Default::default()),
                latitude: Ok(Default::default()),
                longitude: Ok(Default::default()),
                name: Ok(Default::default()),
                postal_code: Ok(Default::default()),
                state: Ok(Default::default()),
                time_zone: Ok(Default::default()),
                type_: Err("no value supplied for type_".to_string()),
            }
        }
    }
    impl StopInput {
        pub fn address_line1<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.address_line1 = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for address_line1: {e}")
                });
            self
        }
        pub fn address_line2<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.address_line2 = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for address_line2: {e}")
                });
            self
        }
        pub fn appointment_end<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.appointment_end = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for appointment_end: {e}")
                });
            self
        }
        pub fn appointment_start<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.appointment_start = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for appointment_start: {e}")
                });
            self
        }
        pub fn arrived_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.arrived_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for arrived_at: {e}")
                });
            self
        }
        pub fn city<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.city = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for city: {e}"));
            self
        }
        pub fn country<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.country = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for country: {e}")
                });
            self
        }
        pub fn departed_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.departed_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for departed_at: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn latitude<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<f64>>,
            T::Error: ::std::fmt::Display,
        {
            self.latitude = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for latitude: {e}")
                });
            self
        }
        pub fn longitude<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<f64>>,
            T::Error: ::std::fmt::Display,
        {
            self.longitude = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for longitude: {e}")
                });
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn postal_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.postal_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for postal_code: {e}")
                });
            self
        }
        pub fn state<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.state = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for state: {e}"));
            self
        }
        pub fn time_zone<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.time_zone = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for time_zone: {e}")
                });
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::StopType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<StopInput> for super::StopInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: StopInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                address_line1: value.address_line1?,
                address_line2: value.address_line2?,
                appointment_end: value.appointment_end?,
                appointment_start: value.appointment_start?,
                arrived_at: value.arrived_at?,
                city: value.city?,
                country: value.country?,
                departed_at: value.departed_at?,
                id: value.id?,
                latitude: value.latitude?,
                longitude: value.longitude?,
                name: value.name?,
                postal_code: value.postal_code?,
                state: value.state?,
                time_zone: value.time_zone?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::StopInput> for StopInput {
        fn from(value: super::StopInput) -> Self {
            Self {
                address_line1: Ok(value.address_line1),
                address_line2: Ok(value.address_line2),
                appointment_end: Ok(value.appointment_end),
                appointment_start: Ok(value.appointment_start),
                arrived_at: Ok(value.arrived_at),
                city: Ok(value.city),
                country: Ok(value.country),
                departed_at: Ok(value.departed_at),
                id: Ok(value.id),
                latitude: Ok(value.latitude),
                longitude: Ok(value.longitude),
                name: Ok(value.name),
                postal_code: Ok(value.postal_code),
                state: Ok(value.state),
                time_zone: Ok(value.time_zone),
                type_: Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct TemperatureRange {
        max_fahrenheit: ::std::result::Result<f64, ::std::string::String>,
        min_fahrenheit: ::std::result::Result<f64, ::std::string::String>,
    }
    impl ::std::default::Default for TemperatureRange {
        fn default() -> Self {
            Self {
                max_fahrenheit: Err("no value supplied for max_fahrenheit".to_string()),
                min_fahrenheit: Err("no value supplied for min_fahrenheit".to_string()),
            }
        }
    }
    impl TemperatureRange {
        pub fn max_fahrenheit<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<f64>,
            T::Error: ::std::fmt::Display,
        {
            self.max_fahrenheit = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for max_fahrenheit: {e}")
                });
            self
        }
        pub fn min_fahrenheit<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<f64>,
            T::Error: ::std::fmt::Display,
        {
            self.min_fahrenheit = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for min_fahrenheit: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<TemperatureRange> for super::TemperatureRange {
        type Error = super::error::ConversionError;
        fn try_from(
            value: TemperatureRange,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                max_fahrenheit: value.max_fahrenheit?,
                min_fahrenheit: value.min_fahrenheit?,
            })
        }
    }
    impl ::std::convert::From<super::TemperatureRange> for TemperatureRange {
        fn from(value: super::TemperatureRange) -> Self {
            Self {
                max_fahrenheit: Ok(value.max_fahrenheit),
                min_fahrenheit: Ok(value.min_fahrenheit),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct TemperatureRangeInput {
        max_fahrenheit: ::std::result::Result<f64, ::std::string::String>,
        min_fahrenheit: ::std::result::Result<f64, ::std::string::String>,
    }
    impl ::std::default::Default for TemperatureRangeInput {
        fn default() -> Self {
            Self {
                max_fahrenheit: Err("no value supplied for max_fahrenheit".to_string()),
                min_fahrenheit: Err("no value supplied for min_fahrenheit".to_string()),
            }
        }
    }
    impl TemperatureRangeInput {
        pub fn max_fahrenheit<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<f64>,
            T::Error: ::std::fmt::Display,
        {
            self.max_fahrenheit = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for max_fahrenheit: {e}")
                });
            self
        }
        pub fn min_fahrenheit<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<f64>,
            T::Error: ::std::fmt::Display,
        {
            self.min_fahrenheit = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for min_fahrenheit: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<TemperatureRangeInput>
    for super::TemperatureRangeInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: TemperatureRangeInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                max_fahrenheit: value.max_fahrenheit?,
                min_fahrenheit: value.min_fahrenheit?,
            })
        }
    }
    impl ::std::convert::From<super::TemperatureRangeInput> for TemperatureRangeInput {
        fn from(value: super::TemperatureRangeInput) -> Self {
            Self {
                max_fahrenheit: Ok(value.max_fahrenheit),
                min_fahrenheit: Ok(value.min_fahrenheit),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct TestWebhookPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        webhook_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for TestWebhookPath {
        fn default() -> Self {
            Self {
                organization_id: Err(
                    "no value supplied for organization_id".to_string(),
                ),
                webhook_id: Err("no value supplied for webhook_id".to_string()),
            }
        }
    }
    impl TestWebhookPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
        pub fn webhook_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.webhook_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for webhook_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<TestWebhookPath> for super::TestWebhookPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: TestWebhookPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
                webhook_id: value.webhook_id?,
            })
        }
    }
    impl ::std::convert::From<super::TestWebhookPath> for TestWebhookPath {
        fn from(value: super::TestWebhookPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
                webhook_id: Ok(value.webhook_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpdateApiKeyPath {
        key_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateApiKeyPath {
        fn default() -> Self {
            Self {
                key_id: Err("no value supplied for key_id".to_string()),
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl UpdateApiKeyPath {
        pub fn key_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.key_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for key_id: {e}"));
            self
        }
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateApiKeyPath> for super::UpdateApiKeyPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateApiKeyPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                key_id: value.key_id?,
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateApiKeyPath> for UpdateApiKeyPath {
        fn from(value: super::UpdateApiKeyPath) -> Self {
            Self {
                key_id: Ok(value.key_id),
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpdateApiKeyRequest {
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        rate_limit_per_minute: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        scopes: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::PartnerScope>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateApiKeyRequest {
        fn default() -> Self {
            Self {
                name: Ok(Default::default()),
                rate_limit_per_minute: Ok(Default::default()),
                scopes: Ok(Default::default()),
            }
        }
    }
    impl UpdateApiKeyRequest {
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn rate_limit_per_minute<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i32>>,
            T::Error: ::std::fmt::Display,
        {
            self.rate_limit_per_minute = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for rate_limit_per_minute: {e}"
                    )
                });
            self
        }
        pub fn scopes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<super::PartnerScope>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.scopes = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for scopes: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateApiKeyRequest> for super::UpdateApiKeyRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateApiKeyRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                name: value.name?,
                rate_limit_per_minute: value.rate_limit_per_minute?,
                scopes: value.scopes?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateApiKeyRequest> for UpdateApiKeyRequest {
        fn from(value: super::UpdateApiKeyRequest) -> Self {
            Self {
                name: Ok(value.name),
                rate_limit_per_minute: Ok(value.rate_limit_per_minute),
                scopes: Ok(value.scopes),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpdateLoadPath {
        load_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateLoadPath {
        fn default() -> Self {
            Self {
                load_id: Err("no value supplied for load_id".to_string()),
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl UpdateLoadPath {
        pub fn load_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.load_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for load_id: {e}")
                });
            self
        }
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateLoadPath> for super::UpdateLoadPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateLoadPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                load_id: value.load_id?,
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateLoadPath> for UpdateLoadPath {
        fn from(value: super::UpdateLoadPath) -> Self {
            Self {
                load_id: Ok(value.load_id),
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpdateLoadRequest {
        carrier_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        currency: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        customer_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        equipment: ::std::result::Result<
            ::std::option::Option<super::EquipmentInput>,
            ::std::string::String,
        >,
        notes: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        order_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        rate: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
        references: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::ReferenceInput>>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<super::LoadStatus>,
            ::std::string::String,
        >,
        stops: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::StopInput>>,
            ::std::string::String,
        >,
        vehicle_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateLoadRequest {
        fn default() -> Self {
            Self {
                carrier_id: Ok(Default::default()),
                currency: Ok(Default::default()),
                customer_id: Ok(Default::default()),
                equipment: Ok(Default::default()),
                notes: Ok(Default::default()),
                order_number: Ok(Default::default()),
                rate: Ok(Default::default()),
                references: Ok(Default::default()),
                status: Ok(Default::default()),
                stops: Ok(Default::default()),
                vehicle_id: Ok(Default::default()),
            }
        }
    }
    impl UpdateLoadRequest {
        pub fn carrier_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.carrier_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for carrier_id: {e}")
                });
            self
        }
        pub fn currency<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.currency = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for currency: {e}")
                });
            self
        }
        pub fn customer_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for customer_id: {e}")
                });
            self
        }
        pub fn equipment<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::EquipmentInput>>,
            T::Error: ::std::fmt::Display,
        {
            self.equipment = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for equipment: {e}")
                });
            self
        }
        pub fn notes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.notes = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for notes: {e}"));
            self
        }
        pub fn order_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.order_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for order_number: {e}")
                });
            self
        }
        pub fn rate<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<f64>>,
            T::Error: ::std::fmt::Display,
        {
            self.rate = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rate: {e}"));
            self
        }
        pub fn references<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<super::ReferenceInput>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.references = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for references: {e}")
                });
            self
        }
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::LoadStatus>>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        pub fn stops<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<super::StopInput>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.stops = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for stops: {e}"));
            self
        }
        pub fn vehicle_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.vehicle_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for vehicle_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateLoadRequest> for super::UpdateLoadRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateLoadRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                carrier_id: value.carrier_id?,
                currency: value.currency?,
                customer_id: value.customer_id?,
                equipment: value.equipment?,
                notes: value.notes?,
                order_number: value.order_number?,
                rate: value.rate?,
                references: value.references?,
                status: value.status?,
                stops: value.stops?,
                vehicle_id: value.vehicle_id?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateLoadRequest> for UpdateLoadRequest {
        fn from(value: super::UpdateLoadRequest) -> Self {
            Self {
                carrier_id: Ok(value.carrier_id),
                currency: Ok(value.currency),
                customer_id: Ok(value.customer_id),
                equipment: Ok(value.equipment),
                notes: Ok(value.notes),
                order_number: Ok(value.order_number),
                rate: Ok(value.rate),
                references: Ok(value.references),
                status: Ok(value.status),
                stops: Ok(value.stops),
                vehicle_id: Ok(value.vehicle_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpdateOnboardingPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateOnboardingPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl UpdateOnboardingPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateOnboardingPath> for super::UpdateOnboardingPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateOnboardingPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateOnboardingPath> for UpdateOnboardingPath {
        fn from(value: super::UpdateOnboardingPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpdateOnboardingRequest {
        cutover_criteria: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        first_test_key: ::std::result::Result<
            ::std::option::Option<super::KeyIssuer>,
            ::std::string::String,
        >,
        integration_confirmation: ::std::result::Result<
            ::std::option::Option<super::IntegrationConfirmationInput>,
            ::std::string::String,
        >,
        uat_window_end: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        uat_window_start: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateOnboardingRequest {
        fn default() -> Self {
            Self {
                cutover_criteria: Ok(Default::default()),
                first_test_key: Ok(Default::default()),
                integration_confirmation: Ok(Default::default()),
                uat_window_end: Ok(Default::default()),
                uat_window_start: Ok(Default::default()),
            }
        }
    }
    impl UpdateOnboardingRequest {
        pub fn cutover_criteria<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.cutover_criteria = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for cutover_criteria: {e}")
                });
            self
        }
        pub fn first_test_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::KeyIssuer>>,
            T::Error: ::std::fmt::Display,
        {
            self.first_test_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for first_test_key: {e}")
                });
            self
        }
        pub fn integration_confirmation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::IntegrationConfirmationInput>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.integration_confirmation = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for integration_confirmation: {e}"
                    )
                });
            self
        }
        pub fn uat_window_end<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.uat_window_end = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for uat_window_end: {e}")
                });
            self
        }
        pub fn uat_window_start<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.uat_window_start = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for uat_window_start: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateOnboardingRequest>
    for super::UpdateOnboardingRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateOnboardingRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                cutover_criteria: value.cutover_criteria?,
                first_test_key: value.first_test_key?,
                integration_confirmation: value.integration_confirmation?,
                uat_window_end: value.uat_window_end?,
                uat_window_start: value.uat_window_start?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateOnboardingRequest>
    for UpdateOnboardingRequest {
        fn from(value: super::UpdateOnboardingRequest) -> Self {
            Self {
                cutover_criteria: Ok(value.cutover_criteria),
                first_test_key: Ok(value.first_test_key),
                integration_confirmation: Ok(value.integration_confirmation),
                uat_window_end: Ok(value.uat_window_end),
                uat_window_start: Ok(value.uat_window_start),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpdateOrganizationPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateOrganizationPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl UpdateOrganizationPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateOrganizationPath>
    for super::UpdateOrganizationPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateOrganizationPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateOrganizationPath> for UpdateOrganizationPath {
        fn from(value: super::UpdateOrganizationPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpdateOrganizationRequest {
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        support_contacts: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::ContactInput>>,
            ::std::string::String,
        >,
        technical_contacts: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::ContactInput>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateOrganizationRequest {
        fn default() -> Self {
            Self {
                name: Ok(Default::default()),
                support_contacts: Ok(Default::default()),
                technical_contacts: Ok(Default::default()),
            }
        }
    }
    impl UpdateOrganizationRequest {
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn support_contacts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<super::ContactInput>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.support_contacts = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for support_contacts: {e}")
                });
            self
        }
        pub fn technical_contacts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<super::ContactInput>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.technical_contacts = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for technical_contacts: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateOrganizationRequest>
    for super::UpdateOrganizationRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateOrganizationRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                name: value.name?,
                support_contacts: value.support_contacts?,
                technical_contacts: value.technical_contacts?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateOrganizationRequest>
    for UpdateOrganizationRequest {
        fn from(value: super::UpdateOrganizationRequest) -> Self {
            Self {
                name: Ok(value.name),
                support_contacts: Ok(value.support_contacts),
                technical_contacts: Ok(value.technical_contacts),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpsertCarriersPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpsertCarriersPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl UpsertCarriersPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UpsertCarriersPath> for super::UpsertCarriersPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpsertCarriersPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::UpsertCarriersPath> for UpsertCarriersPath {
        fn from(value: super::UpsertCarriersPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpsertCarriersRequest {
        carriers: ::std::result::Result<
            ::std::vec::Vec<super::CarrierInput>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpsertCarriersRequest {
        fn default() -> Self {
            Self {
                carriers: Err("no value supplied for carriers".to_string()),
            }
        }
    }
    impl UpsertCarriersRequest {
        pub fn carriers<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::CarrierInput>>,
            T::Error: ::std::fmt::Display,
        {
            self.carriers = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for carriers: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UpsertCarriersRequest>
    for super::UpsertCarriersRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpsertCarriersRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { carriers: value.carriers? })
        }
    }
    impl ::std::convert::From<super::UpsertCarriersRequest> for UpsertCarriersRequest {
        fn from(value: super::UpsertCarriersRequest) -> Self {
            Self {
                carriers: Ok(value.carriers),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpsertCustomersPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpsertCustomersPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl UpsertCustomersPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UpsertCustomersPath> for super::UpsertCustomersPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpsertCustomersPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::UpsertCustomersPath> for UpsertCustomersPath {
        fn from(value: super::UpsertCustomersPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpsertCustomersRequest {
        customers: ::std::result::Result<
            ::std::vec::Vec<super::CustomerInput>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpsertCustomersRequest {
        fn default() -> Self {
            Self {
                customers: Err("no value supplied for customers".to_string()),
            }
        }
    }
    impl UpsertCustomersRequest {
        pub fn customers<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::CustomerInput>>,
            T::Error: ::std::fmt::Display,
        {
            self.customers = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for customers: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UpsertCustomersRequest>
    for super::UpsertCustomersRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpsertCustomersRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                customers: value.customers?,
            })
        }
    }
    impl ::std::convert::From<super::UpsertCustomersRequest> for UpsertCustomersRequest {
        fn from(value: super::UpsertCustomersRequest) -> Self {
            Self {
                customers: Ok(value.customers),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpsertVehiclesPath {
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpsertVehiclesPath {
        fn default() -> Self {
            Self {
                organization_id: Err("no value supplied for organization_id".to_string()),
            }
        }
    }
    impl UpsertVehiclesPath {
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UpsertVehiclesPath> for super::UpsertVehiclesPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpsertVehiclesPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organization_id: value.organization_id?,
            })
        }
    }
    impl ::std::convert::From<super::UpsertVehiclesPath> for UpsertVehiclesPath {
        fn from(value: super::UpsertVehiclesPath) -> Self {
            Self {
                organization_id: Ok(value.organization_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpsertVehiclesRequest {
        vehicles: ::std::result::Result<
            ::std::vec::Vec<super::VehicleInput>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpsertVehiclesRequest {
        fn default() -> Self {
            Self {
                vehicles: Err("no value supplied for vehicles".to_string()),
            }
        }
    }
    impl UpsertVehiclesRequest {
        pub fn vehicles<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::VehicleInput>>,
            T::Error: ::std::fmt::Display,
        {
            self.vehicles = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for vehicles: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UpsertVehiclesRequest>
    for super::UpsertVehiclesRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpsertVehiclesRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { vehicles: value.vehicles? })
        }
    }
    impl ::std::convert::From<super::UpsertVehiclesRequest> for UpsertVehiclesRequest {
        fn from(value: super::UpsertVehiclesRequest) -> Self {
            Self {
                vehicles: Ok(value.vehicles),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Usage {
        by_code: ::std::result::Result<
            ::std::vec::Vec<super::ErrorCount>,
            ::std::string::String,
        >,
        errors: ::std::result::Result<i64, ::std::string::String>,
        from: ::std::result::Result<i64, ::std::string::String>,
        keys: ::std::result::Result<
            ::std::vec::Vec<super::KeyUsage>,
            ::std::string::String,
        >,
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        rate_limited: ::std::result::Result<i64, ::std::string::String>,
        requests: ::std::result::Result<i64, ::std::string::String>,
        to: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for Usage {
        fn default() -> Self {
            Self {
                by_code: Err("no value supplied for by_code".to_string()),
                errors: Err("no value supplied for errors".to_string()),
                from: Err("no value supplied for from".to_string()),
                keys: Err("no value supplied for keys".to_string()),
                organization_id: Err(
                    "no value supplied for organization_id".to_string(),
                ),
                rate_limited: Err("no value supplied for rate_limited".to_string()),
                requests: Err("no value supplied for requests".to_string()),
                to: Err("no value supplied for to".to_string()),
            }
        }
    }
    impl Usage {
        pub fn by_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ErrorCount>>,
            T::Error: ::std::fmt::Display,
        {
            self.by_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for by_code: {e}")
                });
            self
        }
        pub fn errors<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.errors = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for errors: {e}"));
            self
        }
        pub fn from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for from: {e}"));
            self
        }
        pub fn keys<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::KeyUsage>>,
            T::Error: ::std::fmt::Display,
        {
            self.keys = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for keys: {e}"));
            self
        }
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
        pub fn rate_limited<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.rate_limited = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for rate_limited: {e}")
                });
            self
        }
        pub fn requests<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.requests = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for requests: {e}")
                });
            self
        }
        pub fn to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.to = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for to: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Usage> for super::Usage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Usage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                by_code: value.by_code?,
                errors: value.errors?,
                from: value.from?,
                keys: value.keys?,
                organization_id: value.organization_id?,
                rate_limited: value.rate_limited?,
                requests: value.requests?,
                to: value.to?,
            })
        }
    }
    impl ::std::convert::From<super::Usage> for Usage {
        fn from(value: super::Usage) -> Self {
            Self {
                by_code: Ok(value.by_code),
                errors: Ok(value.errors),
                from: Ok(value.from),
                keys: Ok(value.keys),
                organization_id: Ok(value.organization_id),
                rate_limited: Ok(value.rate_limited),
                requests: Ok(value.requests),
                to: Ok(value.to),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UsageEnvelope {
        data: ::std::result::Result<super::Usage, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for UsageEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl UsageEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Usage>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UsageEnvelope> for super::UsageEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UsageEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::UsageEnvelope> for UsageEnvelope {
        fn from(value: super::UsageEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Vehicle {
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        unit_number: ::std::result::Result<::std::string::String, ::std::string::String>,
        vehicle_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Vehicle {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
                unit_number: Err("no value supplied for unit_number".to_string()),
                vehicle_type: Err("no value supplied for vehicle_type".to_string()),
            }
        }
    }
    impl Vehicle {
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn unit_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.unit_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for unit_number: {e}")
                });
            self
        }
        pub fn vehicle_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.vehicle_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for vehicle_type: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<Vehicle> for super::Vehicle {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Vehicle,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                unit_number: value.unit_number?,
                vehicle_type: value.vehicle_type?,
            })
        }
    }
    impl ::std::convert::From<super::Vehicle> for Vehicle {
        fn from(value: super::Vehicle) -> Self {
            Self {
                id: Ok(value.id),
                unit_number: Ok(value.unit_number),
                vehicle_type: Ok(value.vehicle_type),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct VehicleInput {
        unit_number: ::std::result::Result<::std::string::String, ::std::string::String>,
        vehicle_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for VehicleInput {
        fn default() -> Self {
            Self {
                unit_number: Err("no value supplied for unit_number".to_string()),
                vehicle_type: Ok(Default::default()),
            }
        }
    }
    impl VehicleInput {
        pub fn unit_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.unit_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for unit_number: {e}")
                });
            self
        }
        pub fn vehicle_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.vehicle_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for vehicle_type: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<VehicleInput> for super::VehicleInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: VehicleInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                unit_number: value.unit_number?,
                vehicle_type: value.vehicle_type?,
            })
        }
    }
    impl ::std::convert::From<super::VehicleInput> for VehicleInput {
        fn from(value: super::VehicleInput) -> Self {
            Self {
                unit_number: Ok(value.unit_number),
                vehicle_type: Ok(value.vehicle_type),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct VehicleListEnvelope {
        data: ::std::result::Result<
            ::std::vec::Vec<super::Vehicle>,
            ::std::string::String,
        >,
        next_cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for VehicleListEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                next_cursor: Err("no value supplied for next_cursor".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl VehicleListEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Vehicle>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn next_cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.next_cursor = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for next_cursor: {e}")
                });
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<VehicleListEnvelope> for super::VehicleListEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: VehicleListEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                next_cursor: value.next_cursor?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::VehicleListEnvelope> for VehicleListEnvelope {
        fn from(value: super::VehicleListEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                next_cursor: Ok(value.next_cursor),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Webhook {
        created_at: ::std::result::Result<i64, ::std::string::String>,
        created_by_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        event_types: ::std::result::Result<
            ::std::vec::Vec<super::WebhookEvent>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        paused_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        paused_reason: ::std::result::Result<
            ::std::option::Option<super::PauseReasonOrNull>,
            ::std::string::String,
        >,
        previous_secret_until: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for Webhook {
        fn default() -> Self {
            Self {
                created_at: Err("no value supplied for created_at".to_string()),
                created_by_key: Err("no value supplied for created_by_key".to_string()),
                event_types: Err("no value supplied for event_types".to_string()),
                id: Err("no value supplied for id".to_string()),
                organization_id: Err(
                    "no value supplied for organization_id".to_string(),
                ),
                paused_at: Err("no value supplied for paused_at".to_string()),
                paused_reason: Err("no value supplied for paused_reason".to_string()),
                previous_secret_until: Err(
                    "no value supplied for previous_secret_until".to_string(),
                ),
                url: Err("no value supplied for url".to_string()),
            }
        }
    }
    impl Webhook {
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                });
            self
        }
        pub fn created_by_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.created_by_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_by_key: {e}")
                });
            self
        }
        pub fn event_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::WebhookEvent>>,
            T::Error: ::std::fmt::Display,
        {
            self.event_types = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for event_types: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
        pub fn paused_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.paused_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for paused_at: {e}")
                });
            self
        }
        pub fn paused_reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::PauseReasonOrNull>>,
            T::Error: ::std::fmt::Display,
        {
            self.paused_reason = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for paused_reason: {e}")
                });
            self
        }
        pub fn previous_secret_until<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.previous_secret_until = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for previous_secret_until: {e}"
                    )
                });
            self
        }
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Webhook> for super::Webhook {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Webhook,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created_at: value.created_at?,
                created_by_key: value.created_by_key?,
                event_types: value.event_types?,
                id: value.id?,
                organization_id: value.organization_id?,
                paused_at: value.paused_at?,
                paused_reason: value.paused_reason?,
                previous_secret_until: value.previous_secret_until?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::Webhook> for Webhook {
        fn from(value: super::Webhook) -> Self {
            Self {
                created_at: Ok(value.created_at),
                created_by_key: Ok(value.created_by_key),
                event_types: Ok(value.event_types),
                id: Ok(value.id),
                organization_id: Ok(value.organization_id),
                paused_at: Ok(value.paused_at),
                paused_reason: Ok(value.paused_reason),
                previous_secret_until: Ok(value.previous_secret_until),
                url: Ok(value.url),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebhookDelivery {
        attempts: ::std::result::Result<
            ::std::vec::Vec<super::DeliveryAttempt>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<i64, ::std::string::String>,
        event_type: ::std::result::Result<super::WebhookEvent, ::std::string::String>,
        finished_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        held_by: ::std::result::Result<
            ::std::option::Option<super::DeliveryHoldOrNull>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        load_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        next_attempt_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        organization_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        state: ::std::result::Result<super::DeliveryState, ::std::string::String>,
        subscription_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WebhookDelivery {
        fn default() -> Self {
            Self {
                attempts: Err("no value supplied for attempts".to_string()),
                created_at: Err("no value supplied for created_at".to_string()),
                event_type: Err("no value supplied for event_type".to_string()),
                finished_at: Err("no value supplied for finished_at".to_string()),
                held_by: Err("no value supplied for held_by".to_string()),
                id: Err("no value supplied for id".to_string()),
                load_id: Err("no value supplied for load_id".to_string()),
                next_attempt_at: Err(
                    "no value supplied for next_attempt_at".to_string(),
                ),
                organization_id: Err(
                    "no value supplied for organization_id".to_string(),
                ),
                state: Err("no value supplied for state".to_string()),
                subscription_id: Err("no value supplied for subscription_id".to_string()),
            }
        }
    }
    impl WebhookDelivery {
        pub fn attempts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::DeliveryAttempt>>,
            T::Error: ::std::fmt::Display,
        {
            self.attempts = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for attempts: {e}")
                });
            self
        }
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                });
            self
        }
        pub fn event_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::WebhookEvent>,
            T::Error: ::std::fmt::Display,
        {
            self.event_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for event_type: {e}")
                });
            self
        }
        pub fn finished_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.finished_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for finished_at: {e}")
                });
            self
        }
        pub fn held_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::DeliveryHoldOrNull>>,
            T::Error: ::std::fmt::Display,
        {
            self.held_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for held_by: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn load_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.load_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for load_id: {e}")
                });
            self
        }
        pub fn next_attempt_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.next_attempt_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for next_attempt_at: {e}")
                });
            self
        }
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
        pub fn state<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DeliveryState>,
            T::Error: ::std::fmt::Display,
        {
            self.state = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for state: {e}"));
            self
        }
        pub fn subscription_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.subscription_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subscription_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WebhookDelivery> for super::WebhookDelivery {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebhookDelivery,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                attempts: value.attempts?,
                created_at: value.created_at?,
                event_type: value.event_type?,
                finished_at: value.finished_at?,
                held_by: value.held_by?,
                id: value.id?,
                load_id: value.load_id?,
                next_attempt_at: value.next_attempt_at?,
                organization_id: value.organization_id?,
                state: value.state?,
                subscription_id: value.subscription_id?,
            })
        }
    }
    impl ::std::convert::From<super::WebhookDelivery> for WebhookDelivery {
        fn from(value: super::WebhookDelivery) -> Self {
            Self {
                attempts: Ok(value.attempts),
                created_at: Ok(value.created_at),
                event_type: Ok(value.event_type),
                finished_at: Ok(value.finished_at),
                held_by: Ok(value.held_by),
                id: Ok(value.id),
                load_id: Ok(value.load_id),
                next_attempt_at: Ok(value.next_attempt_at),
                organization_id: Ok(value.organization_id),
                state: Ok(value.state),
                subscription_id: Ok(value.subscription_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebhookDeliveryEnvelope {
        data: ::std::result::Result<super::WebhookDelivery, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for WebhookDeliveryEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl WebhookDeliveryEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::WebhookDelivery>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WebhookDeliveryEnvelope>
    for super::WebhookDeliveryEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebhookDeliveryEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::WebhookDeliveryEnvelope>
    for WebhookDeliveryEnvelope {
        fn from(value: super::WebhookDeliveryEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebhookDeliveryListEnvelope {
        data: ::std::result::Result<
            ::std::vec::Vec<super::WebhookDelivery>,
            ::std::string::String,
        >,
        next_cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for WebhookDeliveryListEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                next_cursor: Err("no value supplied for next_cursor".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl WebhookDeliveryListEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::WebhookDelivery>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn next_cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.next_cursor = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for next_cursor: {e}")
                });
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WebhookDeliveryListEnvelope>
    for super::WebhookDeliveryListEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebhookDeliveryListEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                next_cursor: value.next_cursor?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::WebhookDeliveryListEnvelope>
    for WebhookDeliveryListEnvelope {
        fn from(value: super::WebhookDeliveryListEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                next_cursor: Ok(value.next_cursor),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebhookEnvelope {
        data: ::std::result::Result<super::Webhook, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for WebhookEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl WebhookEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Webhook>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WebhookEnvelope> for super::WebhookEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebhookEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::WebhookEnvelope> for WebhookEnvelope {
        fn from(value: super::WebhookEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebhookListEnvelope {
        data: ::std::result::Result<
            ::std::vec::Vec<super::Webhook>,
            ::std::string::String,
        >,
        next_cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for WebhookListEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                next_cursor: Err("no value supplied for next_cursor".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl WebhookListEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Webhook>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn next_cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.next_cursor = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for next_cursor: {e}")
                });
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WebhookListEnvelope> for super::WebhookListEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebhookListEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                next_cursor: value.next_cursor?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::WebhookListEnvelope> for WebhookListEnvelope {
        fn from(value: super::WebhookListEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                next_cursor: Ok(value.next_cursor),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebhookReasonRequest {
        reason: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for WebhookReasonRequest {
        fn default() -> Self {
            Self {
                reason: Err("no value supplied for reason".to_string()),
            }
        }
    }
    impl WebhookReasonRequest {
        pub fn reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.reason = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for reason: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<WebhookReasonRequest> for super::WebhookReasonRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebhookReasonRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { reason: value.reason? })
        }
    }
    impl ::std::convert::From<super::WebhookReasonRequest> for WebhookReasonRequest {
        fn from(value: super::WebhookReasonRequest) -> Self {
            Self { reason: Ok(value.reason) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebhookReplay {
        created_at: ::std::result::Result<i64, ::std::string::String>,
        delivered: ::std::result::Result<i64, ::std::string::String>,
        event_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        failed: ::std::result::Result<i64, ::std::string::String>,
        finished_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        from: ::std::result::Result<i64, ::std::string::String>,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        matched: ::std::result::Result<i64, ::std::string::String>,
        organization_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        pending: ::std::result::Result<i64, ::std::string::String>,
        per_second: ::std::result::Result<i32, ::std::string::String>,
        requeued: ::std::result::Result<i64, ::std::string::String>,
        running: ::std::result::Result<bool, ::std::string::String>,
        states: ::std::result::Result<
            ::std::vec::Vec<super::RestingState>,
            ::std::string::String,
        >,
        subscription_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        to: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for WebhookReplay {
        fn default() -> Self {
            Self {
                created_at: Err("no value supplied for created_at".to_string()),
                delivered: Err("no value supplied for delivered".to_string()),
                event_type: Err("no value supplied for event_type".to_string()),
                failed: Err("no value supplied for failed".to_string()),
                finished_at: Err("no value supplied for finished_at".to_string()),
                from: Err("no value supplied for from".to_string()),
                id: Err("no value supplied for id".to_string()),
                matched: Err("no value supplied for matched".to_string()),
                organization_id: Err(
                    "no value supplied for organization_id".to_string(),
                ),
                pending: Err("no value supplied for pending".to_string()),
                per_second: Err("no value supplied for per_second".to_string()),
                requeued: Err("no value supplied for requeued".to_string()),
                running: Err("no value supplied for running".to_string()),
                states: Err("no value supplied for states".to_string()),
                subscription_id: Err(
                    "no value supplied for subscription_id".to_string(),
                ),
                to: Err("no value supplied for to".to_string()),
            }
        }
    }
    impl WebhookReplay {
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                });
            self
        }
        pub fn delivered<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.delivered = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for delivered: {e}")
                });
            self
        }
        pub fn event_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.event_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for event_type: {e}")
                });
            self
        }
        pub fn failed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.failed = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for failed: {e}"));
            self
        }
        pub fn finished_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.finished_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for finished_at: {e}")
                });
            self
        }
        pub fn from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for from: {e}"));
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn matched<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.matched = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for matched: {e}")
                });
            self
        }
        pub fn organization_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization_id: {e}")
                });
            self
        }
        pub fn pending<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.pending = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for pending: {e}")
                });
            self
        }
        pub fn per_second<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.per_second = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for per_second: {e}")
                });
            self
        }
        pub fn requeued<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.requeued = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for requeued: {e}")
                });
            self
        }
        pub fn running<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.running = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for running: {e}")
                });
            self
        }
        pub fn states<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::RestingState>>,
            T::Error: ::std::fmt::Display,
        {
            self.states = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for states: {e}"));
            self
        }
        pub fn subscription_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.subscription_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subscription_id: {e}")
                });
            self
        }
        pub fn to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.to = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for to: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<WebhookReplay> for super::WebhookReplay {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebhookReplay,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created_at: value.created_at?,
                delivered: value.delivered?,
                event_type: value.event_type?,
                failed: value.failed?,
                finished_at: value.finished_at?,
                from: value.from?,
                id: value.id?,
                matched: value.matched?,
                organization_id: value.organization_id?,
                pending: value.pending?,
                per_second: value.per_second?,
                requeued: value.requeued?,
                running: value.running?,
                states: value.states?,
                subscription_id: value.subscription_id?,
                to: value.to?,
            })
        }
    }
    impl ::std::convert::From<super::WebhookReplay> for WebhookReplay {
        fn from(value: super::WebhookReplay) -> Self {
            Self {
                created_at: Ok(value.created_at),
                delivered: Ok(value.delivered),
                event_type: Ok(value.event_type),
                failed: Ok(value.failed),
                finished_at: Ok(value.finished_at),
                from: Ok(value.from),
                id: Ok(value.id),
                matched: Ok(value.matched),
                organization_id: Ok(value.organization_id),
                pending: Ok(value.pending),
                per_second: Ok(value.per_second),
                requeued: Ok(value.requeued),
                running: Ok(value.running),
                states: Ok(value.states),
                subscription_id: Ok(value.subscription_id),
                to: Ok(value.to),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebhookReplayEnvelope {
        data: ::std::result::Result<super::WebhookReplay, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for WebhookReplayEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl WebhookReplayEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::WebhookReplay>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WebhookReplayEnvelope>
    for super::WebhookReplayEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebhookReplayEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::WebhookReplayEnvelope> for WebhookReplayEnvelope {
        fn from(value: super::WebhookReplayEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebhookReplayListEnvelope {
        data: ::std::result::Result<
            ::std::vec::Vec<super::WebhookReplay>,
            ::std::string::String,
        >,
        next_cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for WebhookReplayListEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                next_cursor: Err("no value supplied for next_cursor".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl WebhookReplayListEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::WebhookReplay>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn next_cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.next_cursor = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for next_cursor: {e}")
                });
            self
        }
        pub fn request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WebhookReplayListEnvelope>
    for super::WebhookReplayListEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebhookReplayListEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                next_cursor: value.next_cursor?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::WebhookReplayListEnvelope>
    for WebhookReplayListEnvelope {
        fn from(value: super::WebhookReplayListEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                next_cursor: Ok(value.next_cursor),
                request_id: Ok(value.request_id),
            }
        }
    }
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
    pub(super) fn stop_input_country() -> ::std::string::String {
        "US".to_string()
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
