// Generated from operator.yaml by codegen. Do not edit: change the contract and build.
//! Types and typed client.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
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
    }
    impl ::std::fmt::Display for AccessState {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::NotEnabled => f.write_str("NOT_ENABLED"),
                Self::TestEnabled => f.write_str("TEST_ENABLED"),
                Self::LiveEnabled => f.write_str("LIVE_ENABLED"),
                Self::Disabled => f.write_str("DISABLED"),
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
        ///When it was issued, in Unix milliseconds.
        #[serde(rename = "createdAt")]
        pub created_at: i64,
        ///The key's id, `key_…`.
        pub id: ::std::string::String,
        pub mode: KeyMode,
        ///What people call it.
        pub name: ::std::string::String,
        ///The organization it belongs to.
        #[serde(rename = "organizationId")]
        pub organization_id: ::std::string::String,
        ///How many requests it may make in any minute.
        #[serde(rename = "rateLimitPerMinute")]
        pub rate_limit_per_minute: i32,
        ///When it was revoked, in Unix milliseconds; null while it is valid.
        #[serde(
            rename = "revokedAt",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub revoked_at: ::std::option::Option<i64>,
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
        ///Send it as `cursor` for the next page. Null on the last page.
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
        #[serde(
            rename = "mcNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mc_number: ::std::option::Option<::std::string::String>,
    }
    impl CarrierInput {
        pub fn builder() -> builder::CarrierInput {
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
        pub mode: KeyMode,
        ///What people call it.
        pub name: ::std::string::String,
        ///How many requests it may make in any minute.
        #[serde(
            rename = "rateLimitPerMinute",
            default = "defaults::default_u64::<i32, 60>"
        )]
        pub rate_limit_per_minute: i32,
        ///What it may do, each scope named once.
        pub scopes: ::std::vec::Vec<PartnerScope>,
    }
    impl CreateApiKeyRequest {
        pub fn builder() -> builder::CreateApiKeyRequest {
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
    }
    impl CreateOrganizationRequest {
        pub fn builder() -> builder::CreateOrganizationRequest {
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
        ///When it was issued, in Unix milliseconds.
        #[serde(rename = "createdAt")]
        pub created_at: i64,
        ///The key's id, `key_…`.
        pub id: ::std::string::String,
        pub mode: KeyMode,
        ///What people call it.
        pub name: ::std::string::String,
        ///The organization it belongs to.
        #[serde(rename = "organizationId")]
        pub organization_id: ::std::string::String,
        ///How many requests it may make in any minute.
        #[serde(rename = "rateLimitPerMinute")]
        pub rate_limit_per_minute: i32,
        ///When it was revoked, in Unix milliseconds; null while it is valid.
        #[serde(
            rename = "revokedAt",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub revoked_at: ::std::option::Option<i64>,
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
    }
    impl ::std::fmt::Display for HealthStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Ok => f.write_str("ok"),
                Self::Degraded => f.write_str("degraded"),
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
    }
    impl ::std::fmt::Display for KeyMode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Test => f.write_str("TEST"),
                Self::Live => f.write_str("LIVE"),
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
        ///The `nextCursor` of the page before. Opaque; do not build or keep one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cursor: ::std::option::Option<::std::string::String>,
        ///The most items to put on one page.
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
        ///The `nextCursor` of the page before. Opaque; do not build or keep one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cursor: ::std::option::Option<::std::string::String>,
        ///The most items to put on one page.
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
        #[serde(rename = "accessState")]
        pub access_state: AccessState,
        ///When it was created, in Unix milliseconds.
        #[serde(rename = "createdAt")]
        pub created_at: i64,
        ///The organization's id, `org_…`.
        pub id: ::std::string::String,
        ///Its name.
        pub name: ::std::string::String,
        ///When its name or access last changed, in Unix milliseconds.
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
        ///Send it as `cursor` for the next page. Null on the last page.
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
        ///When it was measured, in Unix milliseconds.
        #[serde(rename = "recordedAt")]
        pub recorded_at: i64,
        ///What reported the position, for example `eld` or `mobile`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<::std::string::String>,
        ///Speed in miles an hour.
        #[serde(
            rename = "speedMph",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
    ///Path parameters of DELETE /v1/organizations/{organizationId}/api-keys/{keyId}
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
    ///The access to give an organization.
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
        pub state: AccessState,
    }
    impl SetOrganizationAccessRequest {
        pub fn builder() -> builder::SetOrganizationAccessRequest {
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
        ///How many requests it may make in any minute from now on.
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
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct ApiKey {
            created_at: ::std::result::Result<i64, ::std::string::String>,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            mode: ::std::result::Result<super::KeyMode, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            organization_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            rate_limit_per_minute: ::std::result::Result<i32, ::std::string::String>,
            revoked_at: ::std::result::Result<
                ::std::option::Option<i64>,
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
                    created_at: Err("no value supplied for created_at".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    mode: Err("no value supplied for mode".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    organization_id: Err(
                        "no value supplied for organization_id".to_string(),
                    ),
                    rate_limit_per_minute: Err(
                        "no value supplied for rate_limit_per_minute".to_string(),
                    ),
                    revoked_at: Err("no value supplied for revoked_at".to_string()),
                    scopes: Err("no value supplied for scopes".to_string()),
                }
            }
        }
        impl ApiKey {
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
            pub fn mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::KeyMode>,
                T::Error: ::std::fmt::Display,
            {
                self.mode = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mode: {e}")
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
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
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
                        format!(
                            "error converting supplied value for organization_id: {e}"
                        )
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
            pub fn scopes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::PartnerScope>>,
                T::Error: ::std::fmt::Display,
            {
                self.scopes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for scopes: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ApiKey> for super::ApiKey {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiKey,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created_at: value.created_at?,
                    id: value.id?,
                    mode: value.mode?,
                    name: value.name?,
                    organization_id: value.organization_id?,
                    rate_limit_per_minute: value.rate_limit_per_minute?,
                    revoked_at: value.revoked_at?,
                    scopes: value.scopes?,
                })
            }
        }
        impl ::std::convert::From<super::ApiKey> for ApiKey {
            fn from(value: super::ApiKey) -> Self {
                Self {
                    created_at: Ok(value.created_at),
                    id: Ok(value.id),
                    mode: Ok(value.mode),
                    name: Ok(value.name),
                    organization_id: Ok(value.organization_id),
                    rate_limit_per_minute: Ok(value.rate_limit_per_minute),
                    revoked_at: Ok(value.revoked_at),
                    scopes: Ok(value.scopes),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ApiKeyEnvelope {
            data: ::std::result::Result<super::ApiKey, ::std::string::String>,
            request_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
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
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
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
            request_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
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
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
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
        pub struct BulkUpsert {
            created: ::std::result::Result<i32, ::std::string::String>,
            ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            updated: ::std::result::Result<i32, ::std::string::String>,
        }
        impl ::std::default::Default for BulkUpsert {
            fn default() -> Self {
                Self {
                    created: Err("no value supplied for created".to_string()),
                    ids: Err("no value supplied for ids".to_string()),
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
                    .map_err(|e| {
                        format!("error converting supplied value for ids: {e}")
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
                    updated: value.updated?,
                })
            }
        }
        impl ::std::convert::From<super::BulkUpsert> for BulkUpsert {
            fn from(value: super::BulkUpsert) -> Self {
                Self {
                    created: Ok(value.created),
                    ids: Ok(value.ids),
                    updated: Ok(value.updated),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct BulkUpsertEnvelope {
            data: ::std::result::Result<super::BulkUpsert, ::std::string::String>,
            request_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
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
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
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
        pub struct CreateApiKeyPath {
            organization_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CreateApiKeyPath {
            fn default() -> Self {
                Self {
                    organization_id: Err(
                        "no value supplied for organization_id".to_string(),
                    ),
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
                        format!(
                            "error converting supplied value for organization_id: {e}"
                        )
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
                    mode: Err("no value supplied for mode".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    rate_limit_per_minute: Ok(super::defaults::default_u64::<i32, 60>()),
                    scopes: Err("no value supplied for scopes".to_string()),
                }
            }
        }
        impl CreateApiKeyRequest {
            pub fn mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::KeyMode>,
                T::Error: ::std::fmt::Display,
            {
                self.mode = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mode: {e}")
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
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
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
            pub fn scopes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::PartnerScope>>,
                T::Error: ::std::fmt::Display,
            {
                self.scopes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for scopes: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CreateApiKeyRequest>
        for super::CreateApiKeyRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CreateApiKeyRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
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
                    mode: Ok(value.mode),
                    name: Ok(value.name),
                    rate_limit_per_minute: Ok(value.rate_limit_per_minute),
                    scopes: Ok(value.scopes),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CreateOrganizationRequest {
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for CreateOrganizationRequest {
            fn default() -> Self {
                Self {
                    name: Err("no value supplied for name".to_string()),
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
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
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
                Ok(Self { name: value.name? })
            }
        }
        impl ::std::convert::From<super::CreateOrganizationRequest>
        for CreateOrganizationRequest {
            fn from(value: super::CreateOrganizationRequest) -> Self {
                Self { name: Ok(value.name) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CreatedApiKey {
            created_at: ::std::result::Result<i64, ::std::string::String>,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            mode: ::std::result::Result<super::KeyMode, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            organization_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            rate_limit_per_minute: ::std::result::Result<i32, ::std::string::String>,
            revoked_at: ::std::result::Result<
                ::std::option::Option<i64>,
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
                    created_at: Err("no value supplied for created_at".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    mode: Err("no value supplied for mode".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    organization_id: Err(
                        "no value supplied for organization_id".to_string(),
                    ),
                    rate_limit_per_minute: Err(
                        "no value supplied for rate_limit_per_minute".to_string(),
                    ),
                    revoked_at: Err("no value supplied for revoked_at".to_string()),
                    scopes: Err("no value supplied for scopes".to_string()),
                    token: Err("no value supplied for token".to_string()),
                }
            }
        }
        impl CreatedApiKey {
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
            pub fn mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::KeyMode>,
                T::Error: ::std::fmt::Display,
            {
                self.mode = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mode: {e}")
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
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
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
                        format!(
                            "error converting supplied value for organization_id: {e}"
                        )
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
            pub fn scopes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::PartnerScope>>,
                T::Error: ::std::fmt::Display,
            {
                self.scopes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for scopes: {e}")
                    });
                self
            }
            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.token = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for token: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CreatedApiKey> for super::CreatedApiKey {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CreatedApiKey,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created_at: value.created_at?,
                    id: value.id?,
                    mode: value.mode?,
                    name: value.name?,
                    organization_id: value.organization_id?,
                    rate_limit_per_minute: value.rate_limit_per_minute?,
                    revoked_at: value.revoked_at?,
                    scopes: value.scopes?,
                    token: value.token?,
                })
            }
        }
        impl ::std::convert::From<super::CreatedApiKey> for CreatedApiKey {
            fn from(value: super::CreatedApiKey) -> Self {
                Self {
                    created_at: Ok(value.created_at),
                    id: Ok(value.id),
                    mode: Ok(value.mode),
                    name: Ok(value.name),
                    organization_id: Ok(value.organization_id),
                    rate_limit_per_minute: Ok(value.rate_limit_per_minute),
                    revoked_at: Ok(value.revoked_at),
                    scopes: Ok(value.scopes),
                    token: Ok(value.token),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CreatedApiKeyEnvelope {
            data: ::std::result::Result<super::CreatedApiKey, ::std::string::String>,
            request_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
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
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
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
        impl ::std::convert::From<super::CreatedApiKeyEnvelope>
        for CreatedApiKeyEnvelope {
            fn from(value: super::CreatedApiKeyEnvelope) -> Self {
                Self {
                    data: Ok(value.data),
                    request_id: Ok(value.request_id),
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
                    customer_code: Err(
                        "no value supplied for customer_code".to_string(),
                    ),
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
                    .map_err(|e| {
                        format!("error converting supplied value for code: {e}")
                    });
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
            request_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
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
                    .map_err(|e| {
                        format!("error converting supplied value for error: {e}")
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
        pub struct GetOrganizationPath {
            organization_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for GetOrganizationPath {
            fn default() -> Self {
                Self {
                    organization_id: Err(
                        "no value supplied for organization_id".to_string(),
                    ),
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
                        format!(
                            "error converting supplied value for organization_id: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<GetOrganizationPath>
        for super::GetOrganizationPath {
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
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
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
        pub struct IngestPositionsPath {
            organization_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for IngestPositionsPath {
            fn default() -> Self {
                Self {
                    organization_id: Err(
                        "no value supplied for organization_id".to_string(),
                    ),
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
                        format!(
                            "error converting supplied value for organization_id: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<IngestPositionsPath>
        for super::IngestPositionsPath {
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
        impl ::std::convert::From<super::IngestPositionsRequest>
        for IngestPositionsRequest {
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
        }
        impl ::std::default::Default for IngestedPositions {
            fn default() -> Self {
                Self {
                    accepted: Err("no value supplied for accepted".to_string()),
                    ignored: Err("no value supplied for ignored".to_string()),
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
        }
        impl ::std::convert::TryFrom<IngestedPositions> for super::IngestedPositions {
            type Error = super::error::ConversionError;
            fn try_from(
                value: IngestedPositions,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    accepted: value.accepted?,
                    ignored: value.ignored?,
                })
            }
        }
        impl ::std::convert::From<super::IngestedPositions> for IngestedPositions {
            fn from(value: super::IngestedPositions) -> Self {
                Self {
                    accepted: Ok(value.accepted),
                    ignored: Ok(value.ignored),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct IngestedPositionsEnvelope {
            data: ::std::result::Result<super::IngestedPositions, ::std::string::String>,
            request_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
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
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
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
        pub struct ListApiKeysPath {
            organization_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ListApiKeysPath {
            fn default() -> Self {
                Self {
                    organization_id: Err(
                        "no value supplied for organization_id".to_string(),
                    ),
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
                        format!(
                            "error converting supplied value for organization_id: {e}"
                        )
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
                    .map_err(|e| {
                        format!("error converting supplied value for cursor: {e}")
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
                    .map_err(|e| {
                        format!("error converting supplied value for limit: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for cursor: {e}")
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
                    .map_err(|e| {
                        format!("error converting supplied value for limit: {e}")
                    });
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
        impl ::std::convert::From<super::ListOrganizationsQuery>
        for ListOrganizationsQuery {
            fn from(value: super::ListOrganizationsQuery) -> Self {
                Self {
                    cursor: Ok(value.cursor),
                    limit: Ok(value.limit),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Organization {
            access_state: ::std::result::Result<
                super::AccessState,
                ::std::string::String,
            >,
            created_at: ::std::result::Result<i64, ::std::string::String>,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            updated_at: ::std::result::Result<i64, ::std::string::String>,
        }
        impl ::std::default::Default for Organization {
            fn default() -> Self {
                Self {
                    access_state: Err("no value supplied for access_state".to_string()),
                    created_at: Err("no value supplied for created_at".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    updated_at: Err("no value supplied for updated_at".to_string()),
                }
            }
        }
        impl Organization {
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
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
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
                    access_state: value.access_state?,
                    created_at: value.created_at?,
                    id: value.id?,
                    name: value.name?,
                    updated_at: value.updated_at?,
                })
            }
        }
        impl ::std::convert::From<super::Organization> for Organization {
            fn from(value: super::Organization) -> Self {
                Self {
                    access_state: Ok(value.access_state),
                    created_at: Ok(value.created_at),
                    id: Ok(value.id),
                    name: Ok(value.name),
                    updated_at: Ok(value.updated_at),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct OrganizationEnvelope {
            data: ::std::result::Result<super::Organization, ::std::string::String>,
            request_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
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
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
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
        impl ::std::convert::TryFrom<OrganizationEnvelope>
        for super::OrganizationEnvelope {
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
            request_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
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
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for city: {e}")
                    });
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
                        format!(
                            "error converting supplied value for heading_degrees: {e}"
                        )
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
                    .map_err(|e| {
                        format!("error converting supplied value for load: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for source: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for state: {e}")
                    });
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
                    organization_id: Err(
                        "no value supplied for organization_id".to_string(),
                    ),
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
                    .map_err(|e| {
                        format!("error converting supplied value for key_id: {e}")
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
                        format!(
                            "error converting supplied value for organization_id: {e}"
                        )
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
        pub struct SetOrganizationAccessPath {
            organization_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SetOrganizationAccessPath {
            fn default() -> Self {
                Self {
                    organization_id: Err(
                        "no value supplied for organization_id".to_string(),
                    ),
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
                        format!(
                            "error converting supplied value for organization_id: {e}"
                        )
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
            state: ::std::result::Result<super::AccessState, ::std::string::String>,
        }
        impl ::std::default::Default for SetOrganizationAccessRequest {
            fn default() -> Self {
                Self {
                    state: Err("no value supplied for state".to_string()),
                }
            }
        }
        impl SetOrganizationAccessRequest {
            pub fn state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AccessState>,
                T::Error: ::std::fmt::Display,
            {
                self.state = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for state: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SetOrganizationAccessRequest>
        for super::SetOrganizationAccessRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SetOrganizationAccessRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { state: value.state? })
            }
        }
        impl ::std::convert::From<super::SetOrganizationAccessRequest>
        for SetOrganizationAccessRequest {
            fn from(value: super::SetOrganizationAccessRequest) -> Self {
                Self { state: Ok(value.state) }
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
                    organization_id: Err(
                        "no value supplied for organization_id".to_string(),
                    ),
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
                    .map_err(|e| {
                        format!("error converting supplied value for key_id: {e}")
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
                        format!(
                            "error converting supplied value for organization_id: {e}"
                        )
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
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for scopes: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateApiKeyRequest>
        for super::UpdateApiKeyRequest {
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
        pub struct UpsertCarriersPath {
            organization_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UpsertCarriersPath {
            fn default() -> Self {
                Self {
                    organization_id: Err(
                        "no value supplied for organization_id".to_string(),
                    ),
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
                        format!(
                            "error converting supplied value for organization_id: {e}"
                        )
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
        impl ::std::convert::From<super::UpsertCarriersRequest>
        for UpsertCarriersRequest {
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
                    organization_id: Err(
                        "no value supplied for organization_id".to_string(),
                    ),
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
                        format!(
                            "error converting supplied value for organization_id: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpsertCustomersPath>
        for super::UpsertCustomersPath {
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
        impl ::std::convert::From<super::UpsertCustomersRequest>
        for UpsertCustomersRequest {
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
                    organization_id: Err(
                        "no value supplied for organization_id".to_string(),
                    ),
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
                        format!(
                            "error converting supplied value for organization_id: {e}"
                        )
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
        impl ::std::convert::From<super::UpsertVehiclesRequest>
        for UpsertVehiclesRequest {
            fn from(value: super::UpsertVehiclesRequest) -> Self {
                Self {
                    vehicles: Ok(value.vehicles),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct VehicleInput {
            unit_number: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
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
}
#[derive(Clone, Debug)]
/**Client for Trailflow Operator API

The Operator API is for Trailflow staff and for the systems that feed the Partner API: it opens
and closes organizations' access, issues API keys, and brings in the customers, carriers,
vehicles and positions that partners see. It listens on an address of its own that is never
exposed to the public.

Requests carry an operator token as a bearer token. Envelopes, errors, ids and times are those of
the Partner API. Repeating a request is harmless, except for the two that create an organization
or an API key: look at the list before you repeat one of those.


Version: 0.1.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
}
impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap())
    }
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(baseurl: &str, client: reqwest::Client) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
        }
    }
}
impl ClientInfo<()> for Client {
    fn api_version() -> &'static str {
        "0.1.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &() {
        &()
    }
}
impl ClientHooks<()> for &Client {}
impl Client {
    /**Check whether the node is up

Answers without a token and without a requestId. `degraded` means that something behind the node, its database or Redis, does not answer as it should.

Sends a `GET` request to `/health/operator`

```ignore
let response = client.get_health()
    .send()
    .await;
```*/
    pub fn get_health(&self) -> builder::GetHealth<'_> {
        builder::GetHealth::new(self)
    }
    /**List organizations

All organizations, oldest first.

Sends a `GET` request to `/v1/organizations`

Arguments:
- `cursor`: The `nextCursor` of the page before. Opaque; do not build or keep one.
- `limit`: The most items to put on one page.
```ignore
let response = client.list_organizations()
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_organizations(&self) -> builder::ListOrganizations<'_> {
        builder::ListOrganizations::new(self)
    }
    /**Create an organization

Creates an organization without access to the Partner API. Names need not be unique; the id is what counts.

Sends a `POST` request to `/v1/organizations`

Arguments:
- `body`: The organization to create.
```ignore
let response = client.create_organization()
    .body(body)
    .send()
    .await;
```*/
    pub fn create_organization(&self) -> builder::CreateOrganization<'_> {
        builder::CreateOrganization::new(self)
    }
    /**Get one organization

Reads an organization and its access state.

Sends a `GET` request to `/v1/organizations/{organizationId}`

Arguments:
- `organization_id`: The id of the organization.
```ignore
let response = client.get_organization()
    .organization_id(organization_id)
    .send()
    .await;
```*/
    pub fn get_organization(&self) -> builder::GetOrganization<'_> {
        builder::GetOrganization::new(self)
    }
    /**Set an organization's access

Opens or closes the Partner API for an organization, from any state to any other. It takes effect on every node within a second. Keys are kept while access is disabled, and work again afterwards.

Sends a `PUT` request to `/v1/organizations/{organizationId}/access`

Arguments:
- `organization_id`: The id of the organization.
- `body`: The state to set.
```ignore
let response = client.set_organization_access()
    .organization_id(organization_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn set_organization_access(&self) -> builder::SetOrganizationAccess<'_> {
        builder::SetOrganizationAccess::new(self)
    }
    /**List API keys

The organization's keys, oldest first, revoked ones included. Tokens are never shown here.

Sends a `GET` request to `/v1/organizations/{organizationId}/api-keys`

Arguments:
- `organization_id`: The id of the organization.
- `cursor`: The `nextCursor` of the page before. Opaque; do not build or keep one.
- `limit`: The most items to put on one page.
```ignore
let response = client.list_api_keys()
    .organization_id(organization_id)
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_api_keys(&self) -> builder::ListApiKeys<'_> {
        builder::ListApiKeys::new(self)
    }
    /**Issue an API key

Issues a key. The answer holds the `token` that the partner sends, and no later answer shows it again. A key can be issued before the organization's access state lets it in.

Sends a `POST` request to `/v1/organizations/{organizationId}/api-keys`

Arguments:
- `organization_id`: The id of the organization.
- `body`: The key to issue.
```ignore
let response = client.create_api_key()
    .organization_id(organization_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn create_api_key(&self) -> builder::CreateApiKey<'_> {
        builder::CreateApiKey::new(self)
    }
    /**Revoke an API key

Ends a key for good. Revoking it again changes nothing and is a success too.

Sends a `DELETE` request to `/v1/organizations/{organizationId}/api-keys/{keyId}`

Arguments:
- `organization_id`: The id of the organization.
- `key_id`: The id of the API key. Not the token.
```ignore
let response = client.revoke_api_key()
    .organization_id(organization_id)
    .key_id(key_id)
    .send()
    .await;
```*/
    pub fn revoke_api_key(&self) -> builder::RevokeApiKey<'_> {
        builder::RevokeApiKey::new(self)
    }
    /**Change an API key

Changes the name, the scopes or the limit of a key; a member left out stays as it is. The mode never changes. A key that was revoked cannot be changed: 409 `conflict`.

Sends a `PATCH` request to `/v1/organizations/{organizationId}/api-keys/{keyId}`

Arguments:
- `organization_id`: The id of the organization.
- `key_id`: The id of the API key. Not the token.
- `body`: What to change.
```ignore
let response = client.update_api_key()
    .organization_id(organization_id)
    .key_id(key_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_api_key(&self) -> builder::UpdateApiKey<'_> {
        builder::UpdateApiKey::new(self)
    }
    /**Bring in customers

Creates the customers whose `customerCode` is new and replaces those that exist; others stay as they are. All items are written or none. When a `customerCode` appears twice, the later item counts.

Sends a `PUT` request to `/v1/organizations/{organizationId}/customers`

Arguments:
- `organization_id`: The id of the organization.
- `body`: The customers to bring in.
```ignore
let response = client.upsert_customers()
    .organization_id(organization_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn upsert_customers(&self) -> builder::UpsertCustomers<'_> {
        builder::UpsertCustomers::new(self)
    }
    /**Bring in carriers

Creates the carriers whose `carrierCode` is new and replaces those that exist; others stay as they are. All items are written or none. When a `carrierCode` appears twice, the later item counts.

Sends a `PUT` request to `/v1/organizations/{organizationId}/carriers`

Arguments:
- `organization_id`: The id of the organization.
- `body`: The carriers to bring in.
```ignore
let response = client.upsert_carriers()
    .organization_id(organization_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn upsert_carriers(&self) -> builder::UpsertCarriers<'_> {
        builder::UpsertCarriers::new(self)
    }
    /**Bring in vehicles

Creates the vehicles whose `unitNumber` is new and replaces those that exist; others stay as they are. All items are written or none. When a `unitNumber` appears twice, the later item counts.

Sends a `PUT` request to `/v1/organizations/{organizationId}/vehicles`

Arguments:
- `organization_id`: The id of the organization.
- `body`: The vehicles to bring in.
```ignore
let response = client.upsert_vehicles()
    .organization_id(organization_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn upsert_vehicles(&self) -> builder::UpsertVehicles<'_> {
        builder::UpsertVehicles::new(self)
    }
    /**Bring in positions

Records where loads have been seen. A position is ignored, and counted as such, when the organization has no such load or the load is not tracked in its present status. Positions may come late and out of order; the one measured last is shown. One that is already recorded is accepted and kept once.

Sends a `POST` request to `/v1/organizations/{organizationId}/positions`

Arguments:
- `organization_id`: The id of the organization.
- `body`: The positions to record.
```ignore
let response = client.ingest_positions()
    .organization_id(organization_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn ingest_positions(&self) -> builder::IngestPositions<'_> {
        builder::IngestPositions::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /**Builder for [`Client::get_health`]

[`Client::get_health`]: super::Client::get_health*/
    #[derive(Debug, Clone)]
    pub struct GetHealth<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetHealth<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/health/operator`
        pub async fn send(self) -> Result<ResponseValue<types::Health>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/health/operator", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_health",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_organizations`]

[`Client::list_organizations`]: super::Client::list_organizations*/
    #[derive(Debug, Clone)]
    pub struct ListOrganizations<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListOrganizations<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for cursor failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/organizations`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::OrganizationListEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/organizations", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_organizations",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::create_organization`]

[`Client::create_organization`]: super::Client::create_organization*/
    #[derive(Debug, Clone)]
    pub struct CreateOrganization<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CreateOrganizationRequest, String>,
    }
    impl<'a> CreateOrganization<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateOrganizationRequest>,
            <V as std::convert::TryInto<
                types::CreateOrganizationRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CreateOrganizationRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateOrganizationRequest,
            ) -> types::builder::CreateOrganizationRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/organizations`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::OrganizationEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CreateOrganizationRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/organizations", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_organization",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_organization`]

[`Client::get_organization`]: super::Client::get_organization*/
    #[derive(Debug, Clone)]
    pub struct GetOrganization<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
    }
    impl<'a> GetOrganization<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/organizations/{organizationId}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::OrganizationEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, organization_id } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}", client.baseurl, encode_path(& organization_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_organization",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::set_organization_access`]

[`Client::set_organization_access`]: super::Client::set_organization_access*/
    #[derive(Debug, Clone)]
    pub struct SetOrganizationAccess<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        body: Result<types::builder::SetOrganizationAccessRequest, String>,
    }
    impl<'a> SetOrganizationAccess<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SetOrganizationAccessRequest>,
            <V as std::convert::TryInto<
                types::SetOrganizationAccessRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `SetOrganizationAccessRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SetOrganizationAccessRequest,
            ) -> types::builder::SetOrganizationAccessRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/v1/organizations/{organizationId}/access`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::OrganizationEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::SetOrganizationAccessRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/access", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "set_organization_access",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_api_keys`]

[`Client::list_api_keys`]: super::Client::list_api_keys*/
    #[derive(Debug, Clone)]
    pub struct ListApiKeys<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListApiKeys<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for cursor failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/organizations/{organizationId}/api-keys`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::ApiKeyListEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, cursor, limit } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/api-keys", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_api_keys",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::create_api_key`]

[`Client::create_api_key`]: super::Client::create_api_key*/
    #[derive(Debug, Clone)]
    pub struct CreateApiKey<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        body: Result<types::builder::CreateApiKeyRequest, String>,
    }
    impl<'a> CreateApiKey<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateApiKeyRequest>,
            <V as std::convert::TryInto<
                types::CreateApiKeyRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `CreateApiKeyRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateApiKeyRequest,
            ) -> types::builder::CreateApiKeyRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/organizations/{organizationId}/api-keys`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::CreatedApiKeyEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CreateApiKeyRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/api-keys", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_api_key",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::revoke_api_key`]

[`Client::revoke_api_key`]: super::Client::revoke_api_key*/
    #[derive(Debug, Clone)]
    pub struct RevokeApiKey<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        key_id: Result<::std::string::String, String>,
    }
    impl<'a> RevokeApiKey<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                key_id: Err("key_id was not initialized".to_string()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn key_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.key_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for key_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/v1/organizations/{organizationId}/api-keys/{keyId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ApiKeyEnvelope>, Error<types::ErrorEnvelope>> {
            let Self { client, organization_id, key_id } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let key_id = key_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/api-keys/{}", client.baseurl, encode_path(&
                organization_id.to_string()), encode_path(& key_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "revoke_api_key",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_api_key`]

[`Client::update_api_key`]: super::Client::update_api_key*/
    #[derive(Debug, Clone)]
    pub struct UpdateApiKey<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        key_id: Result<::std::string::String, String>,
        body: Result<types::builder::UpdateApiKeyRequest, String>,
    }
    impl<'a> UpdateApiKey<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                key_id: Err("key_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn key_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.key_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for key_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateApiKeyRequest>,
            <V as std::convert::TryInto<
                types::UpdateApiKeyRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UpdateApiKeyRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateApiKeyRequest,
            ) -> types::builder::UpdateApiKeyRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/v1/organizations/{organizationId}/api-keys/{keyId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ApiKeyEnvelope>, Error<types::ErrorEnvelope>> {
            let Self { client, organization_id, key_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let key_id = key_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateApiKeyRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/api-keys/{}", client.baseurl, encode_path(&
                organization_id.to_string()), encode_path(& key_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_api_key",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::upsert_customers`]

[`Client::upsert_customers`]: super::Client::upsert_customers*/
    #[derive(Debug, Clone)]
    pub struct UpsertCustomers<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        body: Result<types::builder::UpsertCustomersRequest, String>,
    }
    impl<'a> UpsertCustomers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpsertCustomersRequest>,
            <V as std::convert::TryInto<
                types::UpsertCustomersRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpsertCustomersRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpsertCustomersRequest,
            ) -> types::builder::UpsertCustomersRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/v1/organizations/{organizationId}/customers`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::BulkUpsertEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpsertCustomersRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/customers", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "upsert_customers",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::upsert_carriers`]

[`Client::upsert_carriers`]: super::Client::upsert_carriers*/
    #[derive(Debug, Clone)]
    pub struct UpsertCarriers<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        body: Result<types::builder::UpsertCarriersRequest, String>,
    }
    impl<'a> UpsertCarriers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpsertCarriersRequest>,
            <V as std::convert::TryInto<
                types::UpsertCarriersRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpsertCarriersRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpsertCarriersRequest,
            ) -> types::builder::UpsertCarriersRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/v1/organizations/{organizationId}/carriers`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::BulkUpsertEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpsertCarriersRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/carriers", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "upsert_carriers",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::upsert_vehicles`]

[`Client::upsert_vehicles`]: super::Client::upsert_vehicles*/
    #[derive(Debug, Clone)]
    pub struct UpsertVehicles<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        body: Result<types::builder::UpsertVehiclesRequest, String>,
    }
    impl<'a> UpsertVehicles<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpsertVehiclesRequest>,
            <V as std::convert::TryInto<
                types::UpsertVehiclesRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpsertVehiclesRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpsertVehiclesRequest,
            ) -> types::builder::UpsertVehiclesRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/v1/organizations/{organizationId}/vehicles`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::BulkUpsertEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpsertVehiclesRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/vehicles", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "upsert_vehicles",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::ingest_positions`]

[`Client::ingest_positions`]: super::Client::ingest_positions*/
    #[derive(Debug, Clone)]
    pub struct IngestPositions<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        body: Result<types::builder::IngestPositionsRequest, String>,
    }
    impl<'a> IngestPositions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IngestPositionsRequest>,
            <V as std::convert::TryInto<
                types::IngestPositionsRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `IngestPositionsRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::IngestPositionsRequest,
            ) -> types::builder::IngestPositionsRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/organizations/{organizationId}/positions`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::IngestedPositionsEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::IngestPositionsRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/positions", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "ingest_positions",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
