// Generated from operator.yaml by codegen. Do not edit: change the contract and build.
//! What the client sends, and what it reads, also from a newer server.

pub use crate::contract::operator::types::{
    AuditEntry, AuditEntryListEnvelope, AuditHead, AuditVerification,
    AuditVerificationEnvelope, BulkUpsert, BulkUpsertEnvelope, Carrier, CarrierInput,
    CarrierListEnvelope, CauseCount, Contact, ContactInput, Customer, CustomerInput,
    CustomerListEnvelope, DeliveryAttempt, ErrorBody, ErrorCount, ErrorDetail,
    ErrorEnvelope, Freight, FreightEnvelope, ImportedLoads, ImportedLoadsEnvelope,
    IntegrationConfirmationInput, IntegrationRefusal, KeyUsage, OnboardingStep, Position,
    PositionInput, PositionListEnvelope, ProductionApproval, RejectedRow, RequestRecord,
    RequestRecordEnvelope, RotatedWebhookSecret, RotatedWebhookSecretEnvelope, SignIn,
    TemperatureRange, TemperatureRangeInput, Usage, UsageEnvelope, Vehicle, VehicleInput,
    VehicleListEnvelope,
};
///Where to move access. RESTORED moves it from DISABLED back to the state before.
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
    PartialOrd
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
///Which keys of an organization work. In order: none yet, test keys, test and live keys, none any more.
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
    PartialOrd
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    pub mode: KeyMode,
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
    pub scopes: ::std::vec::Vec<PartnerScope>,
}
///One key and the id of the request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ApiKeyEnvelope {
    pub data: ApiKey,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A page of keys.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
///The decision to record.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
impl ApproveProductionRequest {
    pub fn builder() -> builder::ApproveProductionRequest {
        Default::default()
    }
}
///The organization's name, which confirms that it is meant, and the reason.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct CloseOrganizationRequest {
    ///The organization's name, exactly as it is recorded.
    pub name: ::std::string::String,
    ///The reason. It is kept with the organization and in the audit log.
    pub reason: ::std::string::String,
}
impl CloseOrganizationRequest {
    pub fn builder() -> builder::CloseOrganizationRequest {
        Default::default()
    }
}
///The key to issue.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct CreateApiKeyRequest {
    ///When it expires, in Unix milliseconds; in the future. By default it does not expire.
    #[serde(
        rename = "expiresAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expires_at: ::std::option::Option<i64>,
    pub mode: KeyMode,
    ///Its display name.
    pub name: ::std::string::String,
    ///How many requests its API client can make in any minute.
    #[serde(rename = "rateLimitPerMinute", default = "defaults::default_u64::<i32, 60>")]
    pub rate_limit_per_minute: i32,
    ///Its scopes, without repetition.
    pub scopes: ::std::vec::Vec<PartnerScope>,
}
impl CreateApiKeyRequest {
    pub fn builder() -> builder::CreateApiKeyRequest {
        Default::default()
    }
}
///An incident to publish.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct CreateIncidentRequest {
    ///What it affects.
    pub components: ::std::vec::Vec<StatusComponent>,
    pub impact: IncidentImpact,
    pub phase: IncidentPhase,
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
impl CreateIncidentRequest {
    pub fn builder() -> builder::CreateIncidentRequest {
        Default::default()
    }
}
///The token to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    pub role: OperatorRole,
}
impl CreateOperatorTokenRequest {
    pub fn builder() -> builder::CreateOperatorTokenRequest {
        Default::default()
    }
}
///The organization to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct CreateOrganizationRequest {
    ///Its name.
    pub name: ::std::string::String,
    ///Whom support talks to.
    #[serde(
        rename = "supportContacts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub support_contacts: ::std::option::Option<
        ::std::vec::Vec<crate::contract::operator::types::ContactInput>,
    >,
    ///Who builds and runs the integration.
    #[serde(
        rename = "technicalContacts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub technical_contacts: ::std::option::Option<
        ::std::vec::Vec<crate::contract::operator::types::ContactInput>,
    >,
}
impl CreateOrganizationRequest {
    pub fn builder() -> builder::CreateOrganizationRequest {
        Default::default()
    }
}
///What to replay, how fast, and the reason.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct CreateWebhookReplayRequest {
    #[serde(
        rename = "eventType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub event_type: ::std::option::Option<WebhookEvent>,
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
    pub states: ::std::option::Option<::std::vec::Vec<RestingState>>,
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
impl CreateWebhookReplayRequest {
    pub fn builder() -> builder::CreateWebhookReplayRequest {
        Default::default()
    }
}
///A new key, with the token that is shown only here.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    pub mode: KeyMode,
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
    pub scopes: ::std::vec::Vec<PartnerScope>,
    ///The bearer token that the partner sends, `tf_test_…` or `tf_live_…`. It is not shown again.
    pub token: ::std::string::String,
}
///A new key and the id of the request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CreatedApiKeyEnvelope {
    pub data: CreatedApiKey,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A new token, which is shown only here.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    pub role: OperatorRole,
    ///The bearer token that the holder sends. It is not shown again.
    pub token: ::std::string::String,
}
///A new token and the id of the request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CreatedOperatorTokenEnvelope {
    pub data: CreatedOperatorToken,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///What to tell whoever asked.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct DecideStaffRequestRequest {
    ///It is sent to whoever asked, and stays in the audit log.
    pub words: ::std::string::String,
}
impl DecideStaffRequestRequest {
    pub fn builder() -> builder::DecideStaffRequestRequest {
        Default::default()
    }
}
///Why a delivery that is PENDING is not sent: its subscription is PAUSED, or its organization's access is closed (ACCESS_CLOSED). Null while nothing holds it back.
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
    PartialOrd
)]
pub enum DeliveryHoldOrNull {
    #[serde(rename = "PAUSED")]
    Paused,
    #[serde(rename = "ACCESS_CLOSED")]
    AccessClosed,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
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
///The state of a delivery. PENDING is due now or at the next attempt, or is held back by a paused subscription or closed access, as `heldBy` says. FAILED had all its attempts and EXPIRED waited for 72 hours; both are parked until they are replayed. CANCELLED was still queued when its subscription was deleted.
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
    PartialOrd
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
///Why a draft is no incident.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct DiscardIncidentRequest {
    ///The reason. It is kept in the audit log.
    pub reason: ::std::string::String,
}
impl DiscardIncidentRequest {
    pub fn builder() -> builder::DiscardIncidentRequest {
        Default::default()
    }
}
///What subscribers are told.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct EndMaintenanceRequest {
    ///What subscribers are told.
    pub text: ::std::string::String,
}
impl EndMaintenanceRequest {
    pub fn builder() -> builder::EndMaintenanceRequest {
        Default::default()
    }
}
///The trailer that the load needs; null when nothing is asked for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct Equipment {
    ///The length of the trailer in feet.
    #[serde(
        rename = "lengthFeet",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub length_feet: ::std::option::Option<i32>,
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub temperature: ::std::option::Option<
        crate::contract::operator::types::TemperatureRange,
    >,
    #[serde(rename = "type")]
    pub type_: EquipmentType,
}
///The trailer that the load needs; null when nothing is asked for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct EquipmentInput {
    ///The length of the trailer in feet.
    #[serde(
        rename = "lengthFeet",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub length_feet: ::std::option::Option<i32>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub temperature: ::std::option::Option<
        crate::contract::operator::types::TemperatureRangeInput,
    >,
    #[serde(rename = "type")]
    pub type_: EquipmentType,
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
    PartialOrd
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
///The health of the node.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct Health {
    pub status: HealthStatus,
}
///The health of the node.
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
    PartialOrd
)]
pub enum HealthStatus {
    #[serde(rename = "ok")]
    Ok,
    #[serde(rename = "degraded")]
    Degraded,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
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
///Loads to import.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct ImportLoadsRequest {
    ///The loads, identified by externalId. When one appears twice, the later row is applied after the earlier.
    pub loads: ::std::vec::Vec<ImportedLoadInput>,
}
impl ImportLoadsRequest {
    pub fn builder() -> builder::ImportLoadsRequest {
        Default::default()
    }
}
///A load to create or update. On an update, an omitted field stays unchanged and null clears it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    ///The vehicle that it is on, by its unit number.
    #[serde(
        rename = "unitNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unit_number: ::std::option::Option<::std::string::String>,
}
///An incident.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct Incident {
    ///What it affects.
    pub components: ::std::vec::Vec<StatusComponent>,
    ///The incident's id, `inc_…`.
    pub id: ::std::string::String,
    pub impact: IncidentImpact,
    ///Who opened it; for a draft, `a probe`.
    #[serde(rename = "openedBy")]
    pub opened_by: ::std::string::String,
    pub phase: IncidentPhase,
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
    pub state: IncidentState,
    ///What the public reads first.
    pub title: ::std::string::String,
    ///Its updates, oldest first.
    pub updates: ::std::vec::Vec<IncidentUpdate>,
}
///One incident and the id of the request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct IncidentEnvelope {
    pub data: Incident,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///How much an incident affects.
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
    PartialOrd
)]
pub enum IncidentImpact {
    #[serde(rename = "MINOR")]
    Minor,
    #[serde(rename = "MAJOR")]
    Major,
    #[serde(rename = "CRITICAL")]
    Critical,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for IncidentImpact {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Minor => f.write_str("MINOR"),
            Self::Major => f.write_str("MAJOR"),
            Self::Critical => f.write_str("CRITICAL"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for IncidentImpact {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "MINOR" => Ok(Self::Minor),
            "MAJOR" => Ok(Self::Major),
            "CRITICAL" => Ok(Self::Critical),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for IncidentImpact {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for IncidentImpact {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A page of incidents.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
///How far the public work on an incident is.
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
    PartialOrd
)]
pub enum IncidentPhase {
    #[serde(rename = "INVESTIGATING")]
    Investigating,
    #[serde(rename = "IDENTIFIED")]
    Identified,
    #[serde(rename = "MONITORING")]
    Monitoring,
    #[serde(rename = "RESOLVED")]
    Resolved,
    #[serde(rename = "POSTMORTEM")]
    Postmortem,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for IncidentPhase {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Investigating => f.write_str("INVESTIGATING"),
            Self::Identified => f.write_str("IDENTIFIED"),
            Self::Monitoring => f.write_str("MONITORING"),
            Self::Resolved => f.write_str("RESOLVED"),
            Self::Postmortem => f.write_str("POSTMORTEM"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for IncidentPhase {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "INVESTIGATING" => Ok(Self::Investigating),
            "IDENTIFIED" => Ok(Self::Identified),
            "MONITORING" => Ok(Self::Monitoring),
            "RESOLVED" => Ok(Self::Resolved),
            "POSTMORTEM" => Ok(Self::Postmortem),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for IncidentPhase {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for IncidentPhase {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///DRAFT is not public; OPEN is public and not over; RESOLVED is over.
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
    PartialOrd
)]
pub enum IncidentState {
    #[serde(rename = "DRAFT")]
    Draft,
    #[serde(rename = "OPEN")]
    Open,
    #[serde(rename = "RESOLVED")]
    Resolved,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for IncidentState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Draft => f.write_str("DRAFT"),
            Self::Open => f.write_str("OPEN"),
            Self::Resolved => f.write_str("RESOLVED"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for IncidentState {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "DRAFT" => Ok(Self::Draft),
            "OPEN" => Ok(Self::Open),
            "RESOLVED" => Ok(Self::Resolved),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for IncidentState {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for IncidentState {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A public update of an incident.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct IncidentUpdate {
    ///When, in Unix milliseconds.
    pub at: i64,
    ///Who wrote it. The status page does not show this.
    pub by: ::std::string::String,
    ///The update's id, `upd_…`.
    pub id: ::std::string::String,
    pub phase: IncidentPhase,
    ///What the public is told.
    pub text: ::std::string::String,
}
///Positions to record.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct IngestPositionsRequest {
    ///The positions, of any loads of the organization.
    pub positions: ::std::vec::Vec<crate::contract::operator::types::PositionInput>,
}
impl IngestPositionsRequest {
    pub fn builder() -> builder::IngestPositionsRequest {
        Default::default()
    }
}
///The result of recording positions.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct IngestedPositions {
    ///How many were accepted.
    pub accepted: i32,
    ///How many were ignored, because their loads are unknown or not tracked.
    pub ignored: i32,
    ///The positions that are not possible. All others were accepted or ignored.
    pub rejected: ::std::vec::Vec<crate::contract::operator::types::RejectedRow>,
    ///The positions that do not change their load's location, and the reason.
    pub remarks: ::std::vec::Vec<RowRemark>,
}
///The result of recording positions and the id of the request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct IngestedPositionsEnvelope {
    pub data: IngestedPositions,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///Something that is wrong with an integration.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct IntegrationFinding {
    ///How many requests or deliveries; of RATE_LIMITED, in how many minutes; of QUIET, for how many seconds.
    pub count: i64,
    ///The operation that ends soon. Null of any other finding.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub operation: ::std::option::Option<::std::string::String>,
    ///The newest of these requests that can be looked up, three at most.
    #[serde(rename = "requestIds")]
    pub request_ids: ::std::vec::Vec<::std::string::String>,
    pub trouble: IntegrationTrouble,
}
///How one integration is.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct IntegrationHealth {
    #[serde(rename = "accessState")]
    pub access_state: AccessState,
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
    pub refusals: ::std::vec::Vec<crate::contract::operator::types::IntegrationRefusal>,
    ///How long it usually sends nothing at this hour. Null while that is not known, and without live access.
    #[serde(
        rename = "usualGapSeconds",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub usual_gap_seconds: ::std::option::Option<i64>,
}
///A page of integrations.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
///What is wrong with an integration. REFUSED: its keys have ended; RATE_LIMITED: it meets a limit again and again; SERVER_ERRORS: it gets server errors; DELIVERIES_FAILING: no webhook arrives; DELIVERIES_PARKED: deliveries were given up; QUIET: it sends nothing, for longer than is usual; DEPRECATED_OPERATION: it calls an operation that ends soon.
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
    PartialOrd
)]
pub enum IntegrationTrouble {
    #[serde(rename = "REFUSED")]
    Refused,
    #[serde(rename = "RATE_LIMITED")]
    RateLimited,
    #[serde(rename = "SERVER_ERRORS")]
    ServerErrors,
    #[serde(rename = "DELIVERIES_FAILING")]
    DeliveriesFailing,
    #[serde(rename = "DELIVERIES_PARKED")]
    DeliveriesParked,
    #[serde(rename = "QUIET")]
    Quiet,
    #[serde(rename = "DEPRECATED_OPERATION")]
    DeprecatedOperation,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for IntegrationTrouble {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Refused => f.write_str("REFUSED"),
            Self::RateLimited => f.write_str("RATE_LIMITED"),
            Self::ServerErrors => f.write_str("SERVER_ERRORS"),
            Self::DeliveriesFailing => f.write_str("DELIVERIES_FAILING"),
            Self::DeliveriesParked => f.write_str("DELIVERIES_PARKED"),
            Self::Quiet => f.write_str("QUIET"),
            Self::DeprecatedOperation => f.write_str("DEPRECATED_OPERATION"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for IntegrationTrouble {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "REFUSED" => Ok(Self::Refused),
            "RATE_LIMITED" => Ok(Self::RateLimited),
            "SERVER_ERRORS" => Ok(Self::ServerErrors),
            "DELIVERIES_FAILING" => Ok(Self::DeliveriesFailing),
            "DELIVERIES_PARKED" => Ok(Self::DeliveriesParked),
            "QUIET" => Ok(Self::Quiet),
            "DEPRECATED_OPERATION" => Ok(Self::DeprecatedOperation),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for IntegrationTrouble {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for IntegrationTrouble {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///The person to invite.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    pub role: PortalRole,
}
impl InvitePortalUserRequest {
    pub fn builder() -> builder::InvitePortalUserRequest {
        Default::default()
    }
}
///Who creates the first test key: Trailflow, or an admin of the partner in the portal.
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
    PartialOrd
)]
pub enum KeyIssuer {
    #[serde(rename = "TRAILFLOW")]
    Trailflow,
    #[serde(rename = "PARTNER")]
    Partner,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
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
    PartialOrd
)]
pub enum KeyMode {
    #[serde(rename = "TEST")]
    Test,
    #[serde(rename = "LIVE")]
    Live,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
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
///One shipment. Nullable fields are always present.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
///One load and the id of the request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct LoadEnvelope {
    pub data: Load,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A page of loads.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
///A load's status.
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
    PartialOrd
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
///How far an email is. QUEUED is retried until a mail server accepts it (SENT), refuses it for good, or 48 hours have passed (FAILED). PRINTED when no mail server is configured: it is only in the server's standard output, and nobody gets it. CANCELLED when a newer one took its place. Null when there was none in the last 30 days.
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
    PartialOrd
)]
pub enum MailStateOrNull {
    #[serde(rename = "QUEUED")]
    Queued,
    #[serde(rename = "SENT")]
    Sent,
    #[serde(rename = "PRINTED")]
    Printed,
    #[serde(rename = "FAILED")]
    Failed,
    #[serde(rename = "CANCELLED")]
    Cancelled,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for MailStateOrNull {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Queued => f.write_str("QUEUED"),
            Self::Sent => f.write_str("SENT"),
            Self::Printed => f.write_str("PRINTED"),
            Self::Failed => f.write_str("FAILED"),
            Self::Cancelled => f.write_str("CANCELLED"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for MailStateOrNull {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "QUEUED" => Ok(Self::Queued),
            "SENT" => Ok(Self::Sent),
            "PRINTED" => Ok(Self::Printed),
            "FAILED" => Ok(Self::Failed),
            "CANCELLED" => Ok(Self::Cancelled),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for MailStateOrNull {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for MailStateOrNull {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Maintenance that was announced.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct MaintenanceEnvelope {
    pub data: Maintenance,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///What maintenance does to one component.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct MaintenanceImpact {
    pub component: StatusComponent,
    pub impact: MaintenanceImpactKind,
    ///In words.
    pub text: ::std::string::String,
}
///What maintenance does to one component.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct MaintenanceImpactInput {
    pub component: StatusComponent,
    pub impact: MaintenanceImpactKind,
    ///In words.
    pub text: ::std::string::String,
}
///What maintenance does to a component.
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
    PartialOrd
)]
pub enum MaintenanceImpactKind {
    #[serde(rename = "DEGRADED")]
    Degraded,
    #[serde(rename = "OUTAGE")]
    Outage,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for MaintenanceImpactKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Degraded => f.write_str("DEGRADED"),
            Self::Outage => f.write_str("OUTAGE"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for MaintenanceImpactKind {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "DEGRADED" => Ok(Self::Degraded),
            "OUTAGE" => Ok(Self::Outage),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for MaintenanceImpactKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for MaintenanceImpactKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A page of maintenance.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct OnboardingPackage {
    ///The same as one self-contained HTML document.
    pub html: ::std::string::String,
    ///The organization that it is for.
    #[serde(rename = "organizationId")]
    pub organization_id: ::std::string::String,
    pub plan: OnboardingPlan,
    ///The seven steps, in order.
    pub steps: ::std::vec::Vec<crate::contract::operator::types::OnboardingStep>,
    ///The email's subject.
    pub subject: ::std::string::String,
    ///The email and checklist as plain text.
    pub text: ::std::string::String,
}
///One onboarding package and the id of the request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct OnboardingPackageEnvelope {
    pub data: OnboardingPackage,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///What was agreed with the organization.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct OnboardingPlan {
    ///What must hold before cutover, beyond the criteria for all organizations.
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
///What the holder of an operator token can do. `x-roles` lists the scopes of each role.
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
    PartialOrd
)]
pub enum OperatorRole {
    #[serde(rename = "ADMIN")]
    Admin,
    #[serde(rename = "SUPPORT")]
    Support,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    pub role: OperatorRole,
}
///One token and the id of the request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct OperatorTokenEnvelope {
    pub data: OperatorToken,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A page of tokens.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct Organization {
    ///Where access can move now.
    #[serde(rename = "accessMoves")]
    pub access_moves: ::std::vec::Vec<AccessMove>,
    ///Why access was last moved. Null until it is moved.
    #[serde(
        rename = "accessReason",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub access_reason: ::std::option::Option<::std::string::String>,
    #[serde(rename = "accessState")]
    pub access_state: AccessState,
    ///The scopes that the organization's admins may give to test keys which they make in the portal. Empty while staff set none: then they are those of the first key that staff issued, or all while there is none.
    #[serde(rename = "allowedScopes")]
    pub allowed_scopes: ::std::vec::Vec<PartnerScope>,
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
    pub production_approval: ::std::option::Option<
        crate::contract::operator::types::ProductionApproval,
    >,
    ///Whom support talks to.
    #[serde(rename = "supportContacts")]
    pub support_contacts: ::std::vec::Vec<crate::contract::operator::types::Contact>,
    ///Who builds and runs the integration.
    #[serde(rename = "technicalContacts")]
    pub technical_contacts: ::std::vec::Vec<crate::contract::operator::types::Contact>,
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct OrganizationEnvelope {
    pub data: Organization,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A page of organizations.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
///A permission of a Partner API key.
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
    PartialOrd
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
///Why a subscription is paused. STAFF paused it, or its endpoint responded with 410 (GONE), or the PARTNER paused it. Null while it is not paused.
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
    PartialOrd
)]
pub enum PauseReasonOrNull {
    #[serde(rename = "STAFF")]
    Staff,
    #[serde(rename = "GONE")]
    Gone,
    #[serde(rename = "PARTNER")]
    Partner,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for PauseReasonOrNull {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Staff => f.write_str("STAFF"),
            Self::Gone => f.write_str("GONE"),
            Self::Partner => f.write_str("PARTNER"),
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
            "PARTNER" => Ok(Self::Partner),
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
///What a portal user can do. Viewers read, developers work with keys and webhooks, admins also create test keys and see everything.
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
    PartialOrd
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
///A person who can use the partner portal for an organization.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    pub invitation_mail: ::std::option::Option<MailStateOrNull>,
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
    pub role: PortalRole,
    #[serde(rename = "signIn", deserialize_with = "::std::option::Option::deserialize")]
    pub sign_in: ::std::option::Option<crate::contract::operator::types::SignIn>,
    pub status: PortalUserStatus,
}
///One portal user and the id of the request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct PortalUserEnvelope {
    pub data: PortalUser,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A page of portal users.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
///The status of a portal user.
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
    PartialOrd
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
///A number under which someone else knows the load.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct Reference {
    #[serde(rename = "type")]
    pub type_: ReferenceType,
    ///The number itself.
    pub value: ::std::string::String,
}
///A number under which someone else knows the load.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct ReferenceInput {
    #[serde(rename = "type")]
    pub type_: ReferenceType,
    ///The number itself.
    pub value: ::std::string::String,
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
    PartialOrd
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
///The last update of an incident.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct ResolveIncidentRequest {
    ///Why it is resolved although a probe fails. It is kept in the audit log and not shown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
    ///What the public is told.
    pub text: ::std::string::String,
}
impl ResolveIncidentRequest {
    pub fn builder() -> builder::ResolveIncidentRequest {
        Default::default()
    }
}
///A state in which a delivery is parked until it is replayed.
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
    PartialOrd
)]
pub enum RestingState {
    #[serde(rename = "FAILED")]
    Failed,
    #[serde(rename = "EXPIRED")]
    Expired,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
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
///The reason for the revocation of a key.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct RevokeApiKeyRequest {
    ///Whether to also pause the webhook subscriptions that the response lists.
    #[serde(rename = "pauseWebhooks", default)]
    pub pause_webhooks: bool,
    ///The reason. It is kept with the key and in the audit log.
    pub reason: ::std::string::String,
}
impl RevokeApiKeyRequest {
    pub fn builder() -> builder::RevokeApiKeyRequest {
        Default::default()
    }
}
///The reason for a revocation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct RevokeRequest {
    ///The reason. It is kept with the revoked item and in the audit log.
    pub reason: ::std::string::String,
}
impl RevokeRequest {
    pub fn builder() -> builder::RevokeRequest {
        Default::default()
    }
}
///A revoked key, and the webhook subscriptions that outlive it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    pub mode: KeyMode,
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
    pub scopes: ::std::vec::Vec<PartnerScope>,
    ///The subscriptions that the key, or one that it replaced or that replaced it, created, or was the last to change the URL or rotate the secret of. Oldest first, at most 100.
    pub webhooks: ::std::vec::Vec<Webhook>,
}
///A revoked key and the id of the request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct RevokedApiKeyEnvelope {
    pub data: RevokedApiKey,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///How to replace a key.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
impl RollApiKeyRequest {
    pub fn builder() -> builder::RollApiKeyRequest {
        Default::default()
    }
}
///How long both secrets sign, and the reason.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct RotateWebhookSecretRequest {
    ///How many hours deliveries are also signed with the secret that is current now. 0: only the new secret signs.
    #[serde(rename = "overlapHours", default)]
    pub overlap_hours: i32,
    ///The reason. It is kept in the audit log.
    pub reason: ::std::string::String,
}
impl RotateWebhookSecretRequest {
    pub fn builder() -> builder::RotateWebhookSecretRequest {
        Default::default()
    }
}
///A remark about a row that was not rejected.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct RowRemark {
    ///Its position in the request, from 0.
    pub index: i32,
    ///The same, as a sentence.
    pub message: ::std::string::String,
    pub reason: RowRemarkReason,
}
///Why a position does not change its load's location. UNKNOWN_LOAD and NOT_TRACKED are ignored; NOT_NEWEST and DUPLICATE are accepted.
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
    PartialOrd
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
///Maintenance to announce.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
impl ScheduleMaintenanceRequest {
    pub fn builder() -> builder::ScheduleMaintenanceRequest {
        Default::default()
    }
}
///The move, and the reason for it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct SetOrganizationAccessRequest {
    ///The reason. It is kept with the organization and in the audit log.
    pub reason: ::std::string::String,
    pub state: AccessMove,
}
impl SetOrganizationAccessRequest {
    pub fn builder() -> builder::SetOrganizationAccessRequest {
        Default::default()
    }
}
///Something that an organization asks of staff.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    pub kind: StaffRequestKind,
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
    pub scopes: ::std::vec::Vec<PartnerScope>,
    pub state: StaffRequestState,
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct StaffRequestEnvelope {
    pub data: StaffRequest,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///What is asked for. LIMIT is a higher rate limit of a key, SCOPES are more scopes of a key, LIVE_ACCESS is live traffic, REPLAY is sending again what failed.
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
    PartialOrd
)]
pub enum StaffRequestKind {
    #[serde(rename = "LIMIT")]
    Limit,
    #[serde(rename = "SCOPES")]
    Scopes,
    #[serde(rename = "LIVE_ACCESS")]
    LiveAccess,
    #[serde(rename = "REPLAY")]
    Replay,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for StaffRequestKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Limit => f.write_str("LIMIT"),
            Self::Scopes => f.write_str("SCOPES"),
            Self::LiveAccess => f.write_str("LIVE_ACCESS"),
            Self::Replay => f.write_str("REPLAY"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for StaffRequestKind {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "LIMIT" => Ok(Self::Limit),
            "SCOPES" => Ok(Self::Scopes),
            "LIVE_ACCESS" => Ok(Self::LiveAccess),
            "REPLAY" => Ok(Self::Replay),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for StaffRequestKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for StaffRequestKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A page of requests to staff.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
///How far a request is. OPEN waits for staff; CANCELLED was withdrawn by the organization.
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
    PartialOrd
)]
pub enum StaffRequestState {
    #[serde(rename = "OPEN")]
    Open,
    #[serde(rename = "APPROVED")]
    Approved,
    #[serde(rename = "DECLINED")]
    Declined,
    #[serde(rename = "CANCELLED")]
    Cancelled,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for StaffRequestState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Open => f.write_str("OPEN"),
            Self::Approved => f.write_str("APPROVED"),
            Self::Declined => f.write_str("DECLINED"),
            Self::Cancelled => f.write_str("CANCELLED"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for StaffRequestState {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "OPEN" => Ok(Self::Open),
            "APPROVED" => Ok(Self::Approved),
            "DECLINED" => Ok(Self::Declined),
            "CANCELLED" => Ok(Self::Cancelled),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for StaffRequestState {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for StaffRequestState {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A component of the product, as the status page shows it.
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
    PartialOrd
)]
pub enum StatusComponent {
    #[serde(rename = "API_READS")]
    ApiReads,
    #[serde(rename = "API_WRITES")]
    ApiWrites,
    #[serde(rename = "TRACKING")]
    Tracking,
    #[serde(rename = "WEBHOOKS")]
    Webhooks,
    #[serde(rename = "DOCUMENTS")]
    Documents,
    #[serde(rename = "PORTAL")]
    Portal,
    /// A value that is not in this version of the contract.
    #[serde(untagged)]
    Unknown(crate::contract::Unknown),
}
impl ::std::fmt::Display for StatusComponent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ApiReads => f.write_str("API_READS"),
            Self::ApiWrites => f.write_str("API_WRITES"),
            Self::Tracking => f.write_str("TRACKING"),
            Self::Webhooks => f.write_str("WEBHOOKS"),
            Self::Documents => f.write_str("DOCUMENTS"),
            Self::Portal => f.write_str("PORTAL"),
            Self::Unknown(value) => f.write_str(value.as_str()),
        }
    }
}
impl ::std::str::FromStr for StatusComponent {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "API_READS" => Ok(Self::ApiReads),
            "API_WRITES" => Ok(Self::ApiWrites),
            "TRACKING" => Ok(Self::Tracking),
            "WEBHOOKS" => Ok(Self::Webhooks),
            "DOCUMENTS" => Ok(Self::Documents),
            "PORTAL" => Ok(Self::Portal),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for StatusComponent {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for StatusComponent {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A place where the load is picked up, delivered or otherwise halts.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
///A stop to put on a load. Its place in the list is its place in the route.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    ///The id of a stop that the load has, to keep the stop whichever other fields change. Omit it for a new stop, or to have the stop found by its content.
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
    PartialOrd
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
///What to change about a key. An omitted field stays unchanged.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    pub scopes: ::std::option::Option<::std::vec::Vec<PartnerScope>>,
    ///Whether a key that an admin of the organization blocked works again.
    #[serde(default)]
    pub unblock: bool,
}
impl UpdateApiKeyRequest {
    pub fn builder() -> builder::UpdateApiKeyRequest {
        Default::default()
    }
}
///A public update.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct UpdateIncidentRequest {
    ///What it affects.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub components: ::std::option::Option<::std::vec::Vec<StatusComponent>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub impact: ::std::option::Option<IncidentImpact>,
    pub phase: IncidentPhase,
    ///What the public is told.
    pub text: ::std::string::String,
    ///A new title.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
}
impl UpdateIncidentRequest {
    pub fn builder() -> builder::UpdateIncidentRequest {
        Default::default()
    }
}
///What to change about a load. An omitted field stays unchanged and null clears it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
///What to change about the plan. An omitted field stays unchanged; null clears it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    pub first_test_key: ::std::option::Option<KeyIssuer>,
    #[serde(
        rename = "integrationConfirmation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub integration_confirmation: ::std::option::Option<
        crate::contract::operator::types::IntegrationConfirmationInput,
    >,
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
///What to change about an organization. An omitted field stays unchanged.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct UpdateOrganizationRequest {
    ///The scopes that the organization's admins may give to test keys which they make in the portal; none for those of the first key that staff issued.
    #[serde(
        rename = "allowedScopes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub allowed_scopes: ::std::option::Option<::std::vec::Vec<PartnerScope>>,
    ///Its name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Replaces all support contacts.
    #[serde(
        rename = "supportContacts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub support_contacts: ::std::option::Option<
        ::std::vec::Vec<crate::contract::operator::types::ContactInput>,
    >,
    ///Replaces all technical contacts.
    #[serde(
        rename = "technicalContacts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub technical_contacts: ::std::option::Option<
        ::std::vec::Vec<crate::contract::operator::types::ContactInput>,
    >,
}
impl UpdateOrganizationRequest {
    pub fn builder() -> builder::UpdateOrganizationRequest {
        Default::default()
    }
}
///Carriers to create or replace.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct UpsertCarriersRequest {
    ///The carriers, identified by carrierCode.
    pub carriers: ::std::vec::Vec<crate::contract::operator::types::CarrierInput>,
}
impl UpsertCarriersRequest {
    pub fn builder() -> builder::UpsertCarriersRequest {
        Default::default()
    }
}
///Customers to create or replace.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct UpsertCustomersRequest {
    ///The customers, identified by customerCode.
    pub customers: ::std::vec::Vec<crate::contract::operator::types::CustomerInput>,
}
impl UpsertCustomersRequest {
    pub fn builder() -> builder::UpsertCustomersRequest {
        Default::default()
    }
}
///Vehicles to create or replace.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct UpsertVehiclesRequest {
    ///The vehicles, identified by unitNumber.
    pub vehicles: ::std::vec::Vec<crate::contract::operator::types::VehicleInput>,
}
impl UpsertVehiclesRequest {
    pub fn builder() -> builder::UpsertVehiclesRequest {
        Default::default()
    }
}
///A webhook subscription as staff see it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct WebhookDelivery {
    ///All its attempts, oldest first, including those of replays.
    pub attempts: ::std::vec::Vec<crate::contract::operator::types::DeliveryAttempt>,
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
    pub state: DeliveryState,
    ///The subscription.
    #[serde(rename = "subscriptionId")]
    pub subscription_id: ::std::string::String,
}
///A delivery and the id of the request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct WebhookDeliveryEnvelope {
    pub data: WebhookDelivery,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A page of deliveries.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct WebhookEnvelope {
    pub data: Webhook,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///The event of a delivery. `webhook.test` is the test event.
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
    PartialOrd
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct WebhookReasonRequest {
    ///The reason. It is kept in the audit log.
    pub reason: ::std::string::String,
}
impl WebhookReasonRequest {
    pub fn builder() -> builder::WebhookReasonRequest {
        Default::default()
    }
}
///A replay of failed deliveries.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    pub states: ::std::vec::Vec<RestingState>,
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct WebhookReplayEnvelope {
    pub data: WebhookReplay,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///A page of replays.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
/// Types for composing complex structures.
pub mod builder {
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
    pub struct CloseOrganizationRequest {
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        reason: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CloseOrganizationRequest {
        fn default() -> Self {
            Self {
                name: Err("no value supplied for name".to_string()),
                reason: Err("no value supplied for reason".to_string()),
            }
        }
    }
    impl CloseOrganizationRequest {
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
    impl ::std::convert::TryFrom<CloseOrganizationRequest>
    for super::CloseOrganizationRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CloseOrganizationRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                name: value.name?,
                reason: value.reason?,
            })
        }
    }
    impl ::std::convert::From<super::CloseOrganizationRequest>
    for CloseOrganizationRequest {
        fn from(value: super::CloseOrganizationRequest) -> Self {
            Self {
                name: Ok(value.name),
                reason: Ok(value.reason),
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
    pub struct CreateIncidentRequest {
        components: ::std::result::Result<
            ::std::vec::Vec<super::StatusComponent>,
            ::std::string::String,
        >,
        impact: ::std::result::Result<super::IncidentImpact, ::std::string::String>,
        phase: ::std::result::Result<super::IncidentPhase, ::std::string::String>,
        started_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        text: ::std::result::Result<::std::string::String, ::std::string::String>,
        title: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CreateIncidentRequest {
        fn default() -> Self {
            Self {
                components: Err("no value supplied for components".to_string()),
                impact: Err("no value supplied for impact".to_string()),
                phase: Err("no value supplied for phase".to_string()),
                started_at: Ok(Default::default()),
                text: Err("no value supplied for text".to_string()),
                title: Err("no value supplied for title".to_string()),
            }
        }
    }
    impl CreateIncidentRequest {
        pub fn components<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::StatusComponent>>,
            T::Error: ::std::fmt::Display,
        {
            self.components = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for components: {e}")
                });
            self
        }
        pub fn impact<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::IncidentImpact>,
            T::Error: ::std::fmt::Display,
        {
            self.impact = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for impact: {e}"));
            self
        }
        pub fn phase<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::IncidentPhase>,
            T::Error: ::std::fmt::Display,
        {
            self.phase = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for phase: {e}"));
            self
        }
        pub fn started_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.started_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for started_at: {e}")
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
    impl ::std::convert::TryFrom<CreateIncidentRequest>
    for super::CreateIncidentRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateIncidentRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                components: value.components?,
                impact: value.impact?,
                phase: value.phase?,
                started_at: value.started_at?,
                text: value.text?,
                title: value.title?,
            })
        }
    }
    impl ::std::convert::From<super::CreateIncidentRequest> for CreateIncidentRequest {
        fn from(value: super::CreateIncidentRequest) -> Self {
            Self {
                components: Ok(value.components),
                impact: Ok(value.impact),
                phase: Ok(value.phase),
                started_at: Ok(value.started_at),
                text: Ok(value.text),
                title: Ok(value.title),
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
            ::std::option::Option<
                ::std::vec::Vec<crate::contract::operator::types::ContactInput>,
            >,
            ::std::string::String,
        >,
        technical_contacts: ::std::result::Result<
            ::std::option::Option<
                ::std::vec::Vec<crate::contract::operator::types::ContactInput>,
            >,
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
                ::std::option::Option<
                    ::std::vec::Vec<crate::contract::operator::types::ContactInput>,
                >,
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
                ::std::option::Option<
                    ::std::vec::Vec<crate::contract::operator::types::ContactInput>,
                >,
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
    pub struct DecideStaffRequestRequest {
        words: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for DecideStaffRequestRequest {
        fn default() -> Self {
            Self {
                words: Err("no value supplied for words".to_string()),
            }
        }
    }
    impl DecideStaffRequestRequest {
        pub fn words<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.words = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for words: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<DecideStaffRequestRequest>
    for super::DecideStaffRequestRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DecideStaffRequestRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { words: value.words? })
        }
    }
    impl ::std::convert::From<super::DecideStaffRequestRequest>
    for DecideStaffRequestRequest {
        fn from(value: super::DecideStaffRequestRequest) -> Self {
            Self { words: Ok(value.words) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct DiscardIncidentRequest {
        reason: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for DiscardIncidentRequest {
        fn default() -> Self {
            Self {
                reason: Err("no value supplied for reason".to_string()),
            }
        }
    }
    impl DiscardIncidentRequest {
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
    impl ::std::convert::TryFrom<DiscardIncidentRequest>
    for super::DiscardIncidentRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DiscardIncidentRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { reason: value.reason? })
        }
    }
    impl ::std::convert::From<super::DiscardIncidentRequest> for DiscardIncidentRequest {
        fn from(value: super::DiscardIncidentRequest) -> Self {
            Self { reason: Ok(value.reason) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct EndMaintenanceRequest {
        text: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for EndMaintenanceRequest {
        fn default() -> Self {
            Self {
                text: Err("no value supplied for text".to_string()),
            }
        }
    }
    impl EndMaintenanceRequest {
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
    impl ::std::convert::TryFrom<EndMaintenanceRequest>
    for super::EndMaintenanceRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: EndMaintenanceRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { text: value.text? })
        }
    }
    impl ::std::convert::From<super::EndMaintenanceRequest> for EndMaintenanceRequest {
        fn from(value: super::EndMaintenanceRequest) -> Self {
            Self { text: Ok(value.text) }
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
    pub struct IngestPositionsRequest {
        positions: ::std::result::Result<
            ::std::vec::Vec<crate::contract::operator::types::PositionInput>,
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
            T: ::std::convert::TryInto<
                ::std::vec::Vec<crate::contract::operator::types::PositionInput>,
            >,
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
    pub struct ResolveIncidentRequest {
        reason: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        text: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ResolveIncidentRequest {
        fn default() -> Self {
            Self {
                reason: Ok(Default::default()),
                text: Err("no value supplied for text".to_string()),
            }
        }
    }
    impl ResolveIncidentRequest {
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
    impl ::std::convert::TryFrom<ResolveIncidentRequest>
    for super::ResolveIncidentRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ResolveIncidentRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                reason: value.reason?,
                text: value.text?,
            })
        }
    }
    impl ::std::convert::From<super::ResolveIncidentRequest> for ResolveIncidentRequest {
        fn from(value: super::ResolveIncidentRequest) -> Self {
            Self {
                reason: Ok(value.reason),
                text: Ok(value.text),
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
    pub struct RotateWebhookSecretRequest {
        overlap_hours: ::std::result::Result<i32, ::std::string::String>,
        reason: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for RotateWebhookSecretRequest {
        fn default() -> Self {
            Self {
                overlap_hours: Ok(Default::default()),
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
    pub struct ScheduleMaintenanceRequest {
        from: ::std::result::Result<i64, ::std::string::String>,
        impacts: ::std::result::Result<
            ::std::vec::Vec<super::MaintenanceImpactInput>,
            ::std::string::String,
        >,
        text: ::std::result::Result<::std::string::String, ::std::string::String>,
        title: ::std::result::Result<::std::string::String, ::std::string::String>,
        to: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for ScheduleMaintenanceRequest {
        fn default() -> Self {
            Self {
                from: Err("no value supplied for from".to_string()),
                impacts: Err("no value supplied for impacts".to_string()),
                text: Err("no value supplied for text".to_string()),
                title: Err("no value supplied for title".to_string()),
                to: Err("no value supplied for to".to_string()),
            }
        }
    }
    impl ScheduleMaintenanceRequest {
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
        pub fn impacts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::MaintenanceImpactInput>>,
            T::Error: ::std::fmt::Display,
        {
            self.impacts = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for impacts: {e}")
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
    impl ::std::convert::TryFrom<ScheduleMaintenanceRequest>
    for super::ScheduleMaintenanceRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ScheduleMaintenanceRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                from: value.from?,
                impacts: value.impacts?,
                text: value.text?,
                title: value.title?,
                to: value.to?,
            })
        }
    }
    impl ::std::convert::From<super::ScheduleMaintenanceRequest>
    for ScheduleMaintenanceRequest {
        fn from(value: super::ScheduleMaintenanceRequest) -> Self {
            Self {
                from: Ok(value.from),
                impacts: Ok(value.impacts),
                text: Ok(value.text),
                title: Ok(value.title),
                to: Ok(value.to),
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
        unblock: ::std::result::Result<bool, ::std::string::String>,
    }
    impl ::std::default::Default for UpdateApiKeyRequest {
        fn default() -> Self {
            Self {
                name: Ok(Default::default()),
                rate_limit_per_minute: Ok(Default::default()),
                scopes: Ok(Default::default()),
                unblock: Ok(Default::default()),
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
        pub fn unblock<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.unblock = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for unblock: {e}")
                });
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
                unblock: value.unblock?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateApiKeyRequest> for UpdateApiKeyRequest {
        fn from(value: super::UpdateApiKeyRequest) -> Self {
            Self {
                name: Ok(value.name),
                rate_limit_per_minute: Ok(value.rate_limit_per_minute),
                scopes: Ok(value.scopes),
                unblock: Ok(value.unblock),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpdateIncidentRequest {
        components: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::StatusComponent>>,
            ::std::string::String,
        >,
        impact: ::std::result::Result<
            ::std::option::Option<super::IncidentImpact>,
            ::std::string::String,
        >,
        phase: ::std::result::Result<super::IncidentPhase, ::std::string::String>,
        text: ::std::result::Result<::std::string::String, ::std::string::String>,
        title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateIncidentRequest {
        fn default() -> Self {
            Self {
                components: Ok(Default::default()),
                impact: Ok(Default::default()),
                phase: Err("no value supplied for phase".to_string()),
                text: Err("no value supplied for text".to_string()),
                title: Ok(Default::default()),
            }
        }
    }
    impl UpdateIncidentRequest {
        pub fn components<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<super::StatusComponent>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.components = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for components: {e}")
                });
            self
        }
        pub fn impact<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::IncidentImpact>>,
            T::Error: ::std::fmt::Display,
        {
            self.impact = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for impact: {e}"));
            self
        }
        pub fn phase<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::IncidentPhase>,
            T::Error: ::std::fmt::Display,
        {
            self.phase = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for phase: {e}"));
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
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateIncidentRequest>
    for super::UpdateIncidentRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateIncidentRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                components: value.components?,
                impact: value.impact?,
                phase: value.phase?,
                text: value.text?,
                title: value.title?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateIncidentRequest> for UpdateIncidentRequest {
        fn from(value: super::UpdateIncidentRequest) -> Self {
            Self {
                components: Ok(value.components),
                impact: Ok(value.impact),
                phase: Ok(value.phase),
                text: Ok(value.text),
                title: Ok(value.title),
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
            ::std::option::Option<
                crate::contract::operator::types::IntegrationConfirmationInput,
            >,
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
                ::std::option::Option<
                    crate::contract::operator::types::IntegrationConfirmationInput,
                >,
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
    pub struct UpdateOrganizationRequest {
        allowed_scopes: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::PartnerScope>>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        support_contacts: ::std::result::Result<
            ::std::option::Option<
                ::std::vec::Vec<crate::contract::operator::types::ContactInput>,
            >,
            ::std::string::String,
        >,
        technical_contacts: ::std::result::Result<
            ::std::option::Option<
                ::std::vec::Vec<crate::contract::operator::types::ContactInput>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateOrganizationRequest {
        fn default() -> Self {
            Self {
                allowed_scopes: Ok(Default::default()),
                name: Ok(Default::default()),
                support_contacts: Ok(Default::default()),
                technical_contacts: Ok(Default::default()),
            }
        }
    }
    impl UpdateOrganizationRequest {
        pub fn allowed_scopes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<super::PartnerScope>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.allowed_scopes = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for allowed_scopes: {e}")
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
        pub fn support_contacts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::std::vec::Vec<crate::contract::operator::types::ContactInput>,
                >,
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
                ::std::option::Option<
                    ::std::vec::Vec<crate::contract::operator::types::ContactInput>,
                >,
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
                allowed_scopes: value.allowed_scopes?,
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
                allowed_scopes: Ok(value.allowed_scopes),
                name: Ok(value.name),
                support_contacts: Ok(value.support_contacts),
                technical_contacts: Ok(value.technical_contacts),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpsertCarriersRequest {
        carriers: ::std::result::Result<
            ::std::vec::Vec<crate::contract::operator::types::CarrierInput>,
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
            T: ::std::convert::TryInto<
                ::std::vec::Vec<crate::contract::operator::types::CarrierInput>,
            >,
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
    pub struct UpsertCustomersRequest {
        customers: ::std::result::Result<
            ::std::vec::Vec<crate::contract::operator::types::CustomerInput>,
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
            T: ::std::convert::TryInto<
                ::std::vec::Vec<crate::contract::operator::types::CustomerInput>,
            >,
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
    pub struct UpsertVehiclesRequest {
        vehicles: ::std::result::Result<
            ::std::vec::Vec<crate::contract::operator::types::VehicleInput>,
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
            T: ::std::convert::TryInto<
                ::std::vec::Vec<crate::contract::operator::types::VehicleInput>,
            >,
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
