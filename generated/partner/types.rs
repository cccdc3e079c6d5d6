// Generated from openapi.yaml by codegen. Do not edit: change the contract and build.
//! What requests and responses consist of.

pub use super::words::*;
///A company that moves loads. In a load only with `include=carrier`, and when it has one.
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
///Header parameters of POST /v1/loads/{id}/status
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct ChangeLoadStatusHeaders {
    ///Names this change, so that sending it again does not do it again: 1 to 255 visible ASCII characters of your choice. Keys belong to the API key that sends them and are kept for 24 hours.
    #[serde(rename = "Idempotency-Key")]
    pub idempotency_key: ::std::string::String,
}
impl ChangeLoadStatusHeaders {
    pub fn builder() -> builder::ChangeLoadStatusHeaders {
        Default::default()
    }
}
///Path parameters of POST /v1/loads/{id}/status
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ChangeLoadStatusPath {
    ///The load's Trailflow id or your externalId, percent-encoded where necessary.
    pub id: ::std::string::String,
}
impl ChangeLoadStatusPath {
    pub fn builder() -> builder::ChangeLoadStatusPath {
        Default::default()
    }
}
///The status to move a load to.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct ChangeLoadStatusRequest {
    pub status: crate::contract::partner::words::LoadStatus,
}
impl ChangeLoadStatusRequest {
    pub fn builder() -> builder::ChangeLoadStatusRequest {
        Default::default()
    }
}
///Header parameters of POST /v1/loads
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct CreateLoadHeaders {
    ///Names this change, so that sending it again does not do it again: 1 to 255 visible ASCII characters of your choice. Keys belong to the API key that sends them and are kept for 24 hours.
    #[serde(rename = "Idempotency-Key")]
    pub idempotency_key: ::std::string::String,
}
impl CreateLoadHeaders {
    pub fn builder() -> builder::CreateLoadHeaders {
        Default::default()
    }
}
///A load to create. What is left out is null, empty or the default.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct CreateLoadRequest {
    ///Who moves it. Must be a carrier of the organization.
    #[serde(
        rename = "carrierId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_id: ::std::option::Option<::std::string::String>,
    ///The currency of `rate`, an ISO 4217 code of three letters.
    #[serde(default = "defaults::create_load_request_currency")]
    pub currency: ::std::string::String,
    ///Who the load is moved for. Must be a customer of the organization.
    #[serde(
        rename = "customerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub equipment: ::std::option::Option<EquipmentInput>,
    ///Your own id for the load, unique in the organization. It must not begin with a space or a full stop, nor contain control characters.
    #[serde(
        rename = "externalId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub external_id: ::std::option::Option<::std::string::String>,
    ///Free text. Line breaks and tabs are fine, other control characters are not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notes: ::std::option::Option<::std::string::String>,
    ///The number that people use when they talk about the load.
    #[serde(rename = "orderNumber")]
    pub order_number: ::std::string::String,
    ///What the customer pays, in `currency`, with at most two decimals.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rate: ::std::option::Option<f64>,
    ///Numbers under which others know the load.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub references: ::std::option::Option<::std::vec::Vec<ReferenceInput>>,
    ///The status to begin in.
    #[serde(default = "defaults::create_load_request_status")]
    pub status: CreateLoadRequestStatus,
    ///The stops, in the order they are to be made. A new load has none yet, so none has an `id`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stops: ::std::option::Option<::std::vec::Vec<StopInput>>,
    ///The vehicle it is on. Must be a vehicle of the organization.
    #[serde(
        rename = "vehicleId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub vehicle_id: ::std::option::Option<::std::string::String>,
}
impl CreateLoadRequest {
    pub fn builder() -> builder::CreateLoadRequest {
        Default::default()
    }
}
///The status to begin in.
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
pub enum CreateLoadRequestStatus {
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
}
impl ::std::fmt::Display for CreateLoadRequestStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Pending => f.write_str("PENDING"),
            Self::Assigned => f.write_str("ASSIGNED"),
            Self::Loaded => f.write_str("LOADED"),
            Self::InTransit => f.write_str("IN_TRANSIT"),
            Self::Delivered => f.write_str("DELIVERED"),
            Self::Completed => f.write_str("COMPLETED"),
            Self::Cancelled => f.write_str("CANCELLED"),
        }
    }
}
impl ::std::str::FromStr for CreateLoadRequestStatus {
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
impl ::std::convert::TryFrom<&str> for CreateLoadRequestStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CreateLoadRequestStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::default::Default for CreateLoadRequestStatus {
    fn default() -> Self {
        CreateLoadRequestStatus::Pending
    }
}
///Header parameters of POST /v1/webhooks
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct CreateWebhookHeaders {
    ///Names this change, so that sending it again does not do it again: 1 to 255 visible ASCII characters of your choice. Keys belong to the API key that sends them and are kept for 24 hours.
    #[serde(rename = "Idempotency-Key")]
    pub idempotency_key: ::std::string::String,
}
impl CreateWebhookHeaders {
    pub fn builder() -> builder::CreateWebhookHeaders {
        Default::default()
    }
}
///A subscription to create.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct CreateWebhookRequest {
    ///The events to deliver, each named once.
    #[serde(rename = "eventTypes")]
    pub event_types: ::std::vec::Vec<crate::contract::partner::words::WebhookEventType>,
    ///Where to deliver: an https address with a host name, not an IP address, and without user name, password or fragment, on port 443, 8443, or 1024 and above. The name must be found in the public DNS and lead to public addresses only, now and at every delivery; a name that does not is refused after some seconds, with one message for every cause. http is for servers that were set up for development; every other one refuses it.
    pub url: ::std::string::String,
}
impl CreateWebhookRequest {
    pub fn builder() -> builder::CreateWebhookRequest {
        Default::default()
    }
}
///A new subscription, with the secret that is shown only here.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct CreatedWebhook {
    ///When the subscription was created, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
    ///The events that are delivered.
    #[serde(rename = "eventTypes")]
    pub event_types: ::std::vec::Vec<crate::contract::partner::words::WebhookEventType>,
    ///Trailflow's id, `whsub_…`.
    pub id: ::std::string::String,
    ///The secret that deliveries are signed with: `tfwhsec_` and the base64 of 32 random bytes. It is not shown again. For a Standard Webhooks library, leave out the first two letters: `whsec_…`.
    #[serde(rename = "signingSecret")]
    pub signing_secret: ::std::string::String,
    ///Where deliveries go.
    pub url: ::std::string::String,
}
impl CreatedWebhook {
    pub fn builder() -> builder::CreatedWebhook {
        Default::default()
    }
}
///A new subscription and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct CreatedWebhookEnvelope {
    pub data: CreatedWebhook,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
impl CreatedWebhookEnvelope {
    pub fn builder() -> builder::CreatedWebhookEnvelope {
        Default::default()
    }
}
///A company that loads are moved for. In a load only with `include=customer`, and when it has one.
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
///Path parameters of DELETE /v1/webhooks/{id}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct DeleteWebhookPath {
    ///The id of the subscription.
    pub id: ::std::string::String,
}
impl DeleteWebhookPath {
    pub fn builder() -> builder::DeleteWebhookPath {
        Default::default()
    }
}
///The subscription that was deleted.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct DeletedWebhook {
    ///Always true.
    pub deleted: bool,
    ///The id that it had.
    pub id: ::std::string::String,
}
impl DeletedWebhook {
    pub fn builder() -> builder::DeletedWebhook {
        Default::default()
    }
}
///A deletion and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct DeletedWebhookEnvelope {
    pub data: DeletedWebhook,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
impl DeletedWebhookEnvelope {
    pub fn builder() -> builder::DeletedWebhookEnvelope {
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
    pub type_: crate::contract::partner::words::EquipmentType,
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
    pub type_: crate::contract::partner::words::EquipmentType,
}
impl EquipmentInput {
    pub fn builder() -> builder::EquipmentInput {
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
- 400: `bad_request`, `missing_idempotency_key`
- 401: `unauthorized`
- 403: `forbidden`, `partner_access_not_enabled`, `live_access_not_enabled`,
  `partner_access_disabled`
- 404: `not_found`
- 405: `method_not_allowed`
- 408: `request_timeout`
- 409: `conflict`, `idempotency_conflict`, `idempotency_in_progress`
- 413: `payload_too_large`
- 415: `unsupported_media_type`
- 429: `rate_limited`
- 500: `internal_error`
- 503: `service_unavailable`

More may come. Treat one that you do not know by its status.
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
///Path parameters of GET /v1/loads/{id}
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
    ///The load's Trailflow id or your externalId, percent-encoded where necessary.
    pub id: ::std::string::String,
}
impl GetLoadPath {
    pub fn builder() -> builder::GetLoadPath {
        Default::default()
    }
}
///Query parameters of GET /v1/loads/{id}
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
pub struct GetLoadQuery {
    ///Related objects to put into each load, separated by commas. Without this parameter there are none.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub include: ::std::vec::Vec<crate::contract::partner::words::LoadInclude>,
}
impl GetLoadQuery {
    pub fn builder() -> builder::GetLoadQuery {
        Default::default()
    }
}
///Path parameters of GET /v1/tracking/{loadId}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct GetTrackingPath {
    ///The load's Trailflow id or your externalId, percent-encoded where necessary.
    #[serde(rename = "loadId")]
    pub load_id: ::std::string::String,
}
impl GetTrackingPath {
    pub fn builder() -> builder::GetTrackingPath {
        Default::default()
    }
}
///How the API is doing.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct Health {
    pub status: crate::contract::partner::words::HealthStatus,
}
impl Health {
    pub fn builder() -> builder::Health {
        Default::default()
    }
}
///Query parameters of GET /v1/carriers
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
///Query parameters of GET /v1/customers
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
///Query parameters of GET /v1/loads
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
    ///When true, only loads that can be tracked now.
    #[serde(rename = "eligibleOnly", default)]
    pub eligible_only: bool,
    ///Only the load with this externalId.
    #[serde(
        rename = "externalId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub external_id: ::std::option::Option<::std::string::String>,
    ///Related objects to put into each load, separated by commas. Without this parameter there are none.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub include: ::std::vec::Vec<crate::contract::partner::words::LoadInclude>,
    ///The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
    #[serde(default = "defaults::default_u64::<i32, 50>")]
    pub limit: i32,
    ///Only loads in one of these statuses, separated by commas.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub statuses: ::std::vec::Vec<crate::contract::partner::words::LoadStatus>,
    ///Only loads whose `updatedAt` is this moment or later, in Unix milliseconds. 0 stands for the beginning; any other value must lie between the years 2000 and 2100.
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
            eligible_only: Default::default(),
            external_id: Default::default(),
            include: Default::default(),
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
///Query parameters of GET /v1/webhooks
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
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub carrier: ::std::option::Option<Carrier>,
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
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub customer: ::std::option::Option<Customer>,
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
    ///Your own id for the load, unique in the organization.
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
    pub status: crate::contract::partner::words::LoadStatus,
    ///The stops in the order they are made. Only with `include=stops`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stops: ::std::option::Option<::std::vec::Vec<Stop>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tracking: ::std::option::Option<Tracking>,
    ///When the load last changed, in Unix milliseconds. No two changes in an organization have the same value, and a later change has a greater one.
    #[serde(rename = "updatedAt")]
    pub updated_at: i64,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vehicle: ::std::option::Option<Vehicle>,
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
    ///The loads of this page, oldest change first.
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
///The first stop that the load has not left; null when there is none or the load is not tracked now.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct NextStop {
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
    ///The city.
    pub city: ::std::string::String,
    ///The facility's name.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The place of the stop in the route, from 1.
    pub sequence: i32,
    ///State or province.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub state: ::std::option::Option<::std::string::String>,
    ///The id of the stop.
    #[serde(rename = "stopId")]
    pub stop_id: ::std::string::String,
    #[serde(rename = "type")]
    pub type_: crate::contract::partner::words::StopType,
}
impl NextStop {
    pub fn builder() -> builder::NextStop {
        Default::default()
    }
}
///Where the load was last seen; null when it has not been seen or is not tracked now.
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
    ///Degrees east.
    pub longitude: f64,
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
    ///The state of that city.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub state: ::std::option::Option<::std::string::String>,
}
impl Position {
    pub fn builder() -> builder::Position {
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
    pub type_: crate::contract::partner::words::ReferenceType,
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
    pub type_: crate::contract::partner::words::ReferenceType,
    ///The number itself.
    pub value: ::std::string::String,
}
impl ReferenceInput {
    pub fn builder() -> builder::ReferenceInput {
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
    pub type_: crate::contract::partner::words::StopType,
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
    pub type_: crate::contract::partner::words::StopType,
}
impl StopInput {
    pub fn builder() -> builder::StopInput {
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
///What is known about a load's whereabouts. In a load only with `include=tracking`.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct Tracking {
    ///Why the load is not tracked, `load_status_not_trackable`; null while it is.
    #[serde(
        rename = "eligibilityReason",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub eligibility_reason: ::std::option::Option<::std::string::String>,
    ///True exactly while the status is ASSIGNED, LOADED or IN_TRANSIT.
    #[serde(rename = "eligibleForTracking")]
    pub eligible_for_tracking: bool,
    ///When the load should reach the next stop, in Unix milliseconds; null when unknown.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub eta: ::std::option::Option<i64>,
    ///Your own id for the load.
    #[serde(
        rename = "externalId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub external_id: ::std::option::Option<::std::string::String>,
    ///The load's Trailflow id.
    #[serde(rename = "loadId")]
    pub load_id: ::std::string::String,
    #[serde(
        rename = "nextStop",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub next_stop: ::std::option::Option<NextStop>,
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub position: ::std::option::Option<Position>,
    pub status: crate::contract::partner::words::LoadStatus,
    ///When the load or its position last changed, in Unix milliseconds.
    #[serde(rename = "updatedAt")]
    pub updated_at: i64,
}
impl Tracking {
    pub fn builder() -> builder::Tracking {
        Default::default()
    }
}
///Tracking of one load and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct TrackingEnvelope {
    pub data: Tracking,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
impl TrackingEnvelope {
    pub fn builder() -> builder::TrackingEnvelope {
        Default::default()
    }
}
///Header parameters of POST /v1/loads/upsert
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct UpsertLoadHeaders {
    ///Names this change, so that sending it again does not do it again: 1 to 255 visible ASCII characters of your choice. Keys belong to the API key that sends them and are kept for 24 hours.
    #[serde(rename = "Idempotency-Key")]
    pub idempotency_key: ::std::string::String,
}
impl UpsertLoadHeaders {
    pub fn builder() -> builder::UpsertLoadHeaders {
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
pub struct UpsertLoadRequest {
    ///Who moves it. Must be a carrier of the organization.
    #[serde(
        rename = "carrierId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_id: ::std::option::Option<::std::string::String>,
    ///The currency of `rate`, an ISO 4217 code of three letters. USD when the load is new.
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
    ///Your own id for the load, by which it is found. It must not begin with a space or a full stop, nor contain control characters.
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
    pub status: ::std::option::Option<crate::contract::partner::words::LoadStatus>,
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
impl UpsertLoadRequest {
    pub fn builder() -> builder::UpsertLoadRequest {
        Default::default()
    }
}
///A vehicle of a carrier. In a load only with `include=vehicle`, and when it has one.
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
    pub data: ::std::vec::Vec<WebhookSubscription>,
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
///A subscription to events.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct WebhookSubscription {
    ///When the subscription was created, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
    ///The events that are delivered.
    #[serde(rename = "eventTypes")]
    pub event_types: ::std::vec::Vec<crate::contract::partner::words::WebhookEventType>,
    ///Trailflow's id, `whsub_…`.
    pub id: ::std::string::String,
    ///Whether nothing is delivered at present. Events of a paused subscription wait until Trailflow resumes it, each for up to 72 hours.
    pub paused: bool,
    ///Since when it is paused, in Unix milliseconds; null while it is not.
    #[serde(
        rename = "pausedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub paused_at: ::std::option::Option<i64>,
    ///Why it is paused: `STAFF` when Trailflow paused it, `GONE` when its endpoint answered 410. Null while it is not paused. More reasons may come.
    #[serde(
        rename = "pausedReason",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub paused_reason: ::std::option::Option<::std::string::String>,
    ///Where deliveries go.
    pub url: ::std::string::String,
}
impl WebhookSubscription {
    pub fn builder() -> builder::WebhookSubscription {
        Default::default()
    }
}
///What a test delivery says.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct WebhookTest {
    ///When the test was asked for, in Unix milliseconds.
    #[serde(rename = "sentAt")]
    pub sent_at: i64,
    ///The subscription that is tried out, `whsub_…`.
    #[serde(rename = "subscriptionId")]
    pub subscription_id: ::std::string::String,
    ///Always true.
    pub test: bool,
}
impl WebhookTest {
    pub fn builder() -> builder::WebhookTest {
        Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
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
    pub struct ChangeLoadStatusHeaders {
        idempotency_key: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ChangeLoadStatusHeaders {
        fn default() -> Self {
            Self {
                idempotency_key: Err("no value supplied for idempotency_key".to_string()),
            }
        }
    }
    impl ChangeLoadStatusHeaders {
        pub fn idempotency_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotency_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotency_key: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ChangeLoadStatusHeaders>
    for super::ChangeLoadStatusHeaders {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ChangeLoadStatusHeaders,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                idempotency_key: value.idempotency_key?,
            })
        }
    }
    impl ::std::convert::From<super::ChangeLoadStatusHeaders>
    for ChangeLoadStatusHeaders {
        fn from(value: super::ChangeLoadStatusHeaders) -> Self {
            Self {
                idempotency_key: Ok(value.idempotency_key),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ChangeLoadStatusPath {
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ChangeLoadStatusPath {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
            }
        }
    }
    impl ChangeLoadStatusPath {
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
    impl ::std::convert::TryFrom<ChangeLoadStatusPath> for super::ChangeLoadStatusPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ChangeLoadStatusPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { id: value.id? })
        }
    }
    impl ::std::convert::From<super::ChangeLoadStatusPath> for ChangeLoadStatusPath {
        fn from(value: super::ChangeLoadStatusPath) -> Self {
            Self { id: Ok(value.id) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ChangeLoadStatusRequest {
        status: ::std::result::Result<
            crate::contract::partner::words::LoadStatus,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ChangeLoadStatusRequest {
        fn default() -> Self {
            Self {
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl ChangeLoadStatusRequest {
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::contract::partner::words::LoadStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ChangeLoadStatusRequest>
    for super::ChangeLoadStatusRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ChangeLoadStatusRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { status: value.status? })
        }
    }
    impl ::std::convert::From<super::ChangeLoadStatusRequest>
    for ChangeLoadStatusRequest {
        fn from(value: super::ChangeLoadStatusRequest) -> Self {
            Self { status: Ok(value.status) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CreateLoadHeaders {
        idempotency_key: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateLoadHeaders {
        fn default() -> Self {
            Self {
                idempotency_key: Err("no value supplied for idempotency_key".to_string()),
            }
        }
    }
    impl CreateLoadHeaders {
        pub fn idempotency_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotency_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotency_key: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CreateLoadHeaders> for super::CreateLoadHeaders {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateLoadHeaders,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                idempotency_key: value.idempotency_key?,
            })
        }
    }
    impl ::std::convert::From<super::CreateLoadHeaders> for CreateLoadHeaders {
        fn from(value: super::CreateLoadHeaders) -> Self {
            Self {
                idempotency_key: Ok(value.idempotency_key),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CreateLoadRequest {
        carrier_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        currency: ::std::result::Result<::std::string::String, ::std::string::String>,
        customer_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        equipment: ::std::result::Result<
            ::std::option::Option<super::EquipmentInput>,
            ::std::string::String,
        >,
        external_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
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
            ::std::option::Option<::std::vec::Vec<super::ReferenceInput>>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            super::CreateLoadRequestStatus,
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
    impl ::std::default::Default for CreateLoadRequest {
        fn default() -> Self {
            Self {
                carrier_id: Ok(Default::default()),
                currency: Ok(super::defaults::create_load_request_currency()),
                customer_id: Ok(Default::default()),
                equipment: Ok(Default::default()),
                external_id: Ok(Default::default()),
                notes: Ok(Default::default()),
                order_number: Err("no value supplied for order_number".to_string()),
                rate: Ok(Default::default()),
                references: Ok(Default::default()),
                status: Ok(super::defaults::create_load_request_status()),
                stops: Ok(Default::default()),
                vehicle_id: Ok(Default::default()),
            }
        }
    }
    impl CreateLoadRequest {
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
            T: ::std::convert::TryInto<super::CreateLoadRequestStatus>,
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
    impl ::std::convert::TryFrom<CreateLoadRequest> for super::CreateLoadRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateLoadRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                carrier_id: value.carrier_id?,
                currency: value.currency?,
                customer_id: value.customer_id?,
                equipment: value.equipment?,
                external_id: value.external_id?,
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
    impl ::std::convert::From<super::CreateLoadRequest> for CreateLoadRequest {
        fn from(value: super::CreateLoadRequest) -> Self {
            Self {
                carrier_id: Ok(value.carrier_id),
                currency: Ok(value.currency),
                customer_id: Ok(value.customer_id),
                equipment: Ok(value.equipment),
                external_id: Ok(value.external_id),
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
    pub struct CreateWebhookHeaders {
        idempotency_key: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateWebhookHeaders {
        fn default() -> Self {
            Self {
                idempotency_key: Err("no value supplied for idempotency_key".to_string()),
            }
        }
    }
    impl CreateWebhookHeaders {
        pub fn idempotency_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotency_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotency_key: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CreateWebhookHeaders> for super::CreateWebhookHeaders {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateWebhookHeaders,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                idempotency_key: value.idempotency_key?,
            })
        }
    }
    impl ::std::convert::From<super::CreateWebhookHeaders> for CreateWebhookHeaders {
        fn from(value: super::CreateWebhookHeaders) -> Self {
            Self {
                idempotency_key: Ok(value.idempotency_key),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CreateWebhookRequest {
        event_types: ::std::result::Result<
            ::std::vec::Vec<crate::contract::partner::words::WebhookEventType>,
            ::std::string::String,
        >,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CreateWebhookRequest {
        fn default() -> Self {
            Self {
                event_types: Err("no value supplied for event_types".to_string()),
                url: Err("no value supplied for url".to_string()),
            }
        }
    }
    impl CreateWebhookRequest {
        pub fn event_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::vec::Vec<crate::contract::partner::words::WebhookEventType>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.event_types = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for event_types: {e}")
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
    impl ::std::convert::TryFrom<CreateWebhookRequest> for super::CreateWebhookRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateWebhookRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                event_types: value.event_types?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::CreateWebhookRequest> for CreateWebhookRequest {
        fn from(value: super::CreateWebhookRequest) -> Self {
            Self {
                event_types: Ok(value.event_types),
                url: Ok(value.url),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CreatedWebhook {
        created_at: ::std::result::Result<i64, ::std::string::String>,
        event_types: ::std::result::Result<
            ::std::vec::Vec<crate::contract::partner::words::WebhookEventType>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        signing_secret: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CreatedWebhook {
        fn default() -> Self {
            Self {
                created_at: Err("no value supplied for created_at".to_string()),
                event_types: Err("no value supplied for event_types".to_string()),
                id: Err("no value supplied for id".to_string()),
                signing_secret: Err("no value supplied for signing_secret".to_string()),
                url: Err("no value supplied for url".to_string()),
            }
        }
    }
    impl CreatedWebhook {
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
        pub fn event_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::vec::Vec<crate::contract::partner::words::WebhookEventType>,
            >,
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
    impl ::std::convert::TryFrom<CreatedWebhook> for super::CreatedWebhook {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreatedWebhook,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created_at: value.created_at?,
                event_types: value.event_types?,
                id: value.id?,
                signing_secret: value.signing_secret?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::CreatedWebhook> for CreatedWebhook {
        fn from(value: super::CreatedWebhook) -> Self {
            Self {
                created_at: Ok(value.created_at),
                event_types: Ok(value.event_types),
                id: Ok(value.id),
                signing_secret: Ok(value.signing_secret),
                url: Ok(value.url),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CreatedWebhookEnvelope {
        data: ::std::result::Result<super::CreatedWebhook, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CreatedWebhookEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl CreatedWebhookEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CreatedWebhook>,
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
    impl ::std::convert::TryFrom<CreatedWebhookEnvelope>
    for super::CreatedWebhookEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreatedWebhookEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::CreatedWebhookEnvelope> for CreatedWebhookEnvelope {
        fn from(value: super::CreatedWebhookEnvelope) -> Self {
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
    pub struct DeleteWebhookPath {
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for DeleteWebhookPath {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
            }
        }
    }
    impl DeleteWebhookPath {
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
    impl ::std::convert::TryFrom<DeleteWebhookPath> for super::DeleteWebhookPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DeleteWebhookPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { id: value.id? })
        }
    }
    impl ::std::convert::From<super::DeleteWebhookPath> for DeleteWebhookPath {
        fn from(value: super::DeleteWebhookPath) -> Self {
            Self { id: Ok(value.id) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct DeletedWebhook {
        deleted: ::std::result::Result<bool, ::std::string::String>,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for DeletedWebhook {
        fn default() -> Self {
            Self {
                deleted: Err("no value supplied for deleted".to_string()),
                id: Err("no value supplied for id".to_string()),
            }
        }
    }
    impl DeletedWebhook {
        pub fn deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for deleted: {e}")
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
    impl ::std::convert::TryFrom<DeletedWebhook> for super::DeletedWebhook {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DeletedWebhook,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                deleted: value.deleted?,
                id: value.id?,
            })
        }
    }
    impl ::std::convert::From<super::DeletedWebhook> for DeletedWebhook {
        fn from(value: super::DeletedWebhook) -> Self {
            Self {
                deleted: Ok(value.deleted),
                id: Ok(value.id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct DeletedWebhookEnvelope {
        data: ::std::result::Result<super::DeletedWebhook, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for DeletedWebhookEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl DeletedWebhookEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DeletedWebhook>,
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
    impl ::std::convert::TryFrom<DeletedWebhookEnvelope>
    for super::DeletedWebhookEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DeletedWebhookEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::DeletedWebhookEnvelope> for DeletedWebhookEnvelope {
        fn from(value: super::DeletedWebhookEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
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
        type_: ::std::result::Result<
            crate::contract::partner::words::EquipmentType,
            ::std::string::String,
        >,
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
            T: ::std::convert::TryInto<crate::contract::partner::words::EquipmentType>,
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
        type_: ::std::result::Result<
            crate::contract::partner::words::EquipmentType,
            ::std::string::String,
        >,
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
            T: ::std::convert::TryInto<crate::contract::partner::words::EquipmentType>,
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
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for GetLoadPath {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
            }
        }
    }
    impl GetLoadPath {
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
    impl ::std::convert::TryFrom<GetLoadPath> for super::GetLoadPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GetLoadPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { id: value.id? })
        }
    }
    impl ::std::convert::From<super::GetLoadPath> for GetLoadPath {
        fn from(value: super::GetLoadPath) -> Self {
            Self { id: Ok(value.id) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct GetLoadQuery {
        include: ::std::result::Result<
            ::std::vec::Vec<crate::contract::partner::words::LoadInclude>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for GetLoadQuery {
        fn default() -> Self {
            Self {
                include: Ok(Default::default()),
            }
        }
    }
    impl GetLoadQuery {
        pub fn include<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::vec::Vec<crate::contract::partner::words::LoadInclude>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.include = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for include: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<GetLoadQuery> for super::GetLoadQuery {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GetLoadQuery,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { include: value.include? })
        }
    }
    impl ::std::convert::From<super::GetLoadQuery> for GetLoadQuery {
        fn from(value: super::GetLoadQuery) -> Self {
            Self { include: Ok(value.include) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct GetTrackingPath {
        load_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for GetTrackingPath {
        fn default() -> Self {
            Self {
                load_id: Err("no value supplied for load_id".to_string()),
            }
        }
    }
    impl GetTrackingPath {
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
    }
    impl ::std::convert::TryFrom<GetTrackingPath> for super::GetTrackingPath {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GetTrackingPath,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { load_id: value.load_id? })
        }
    }
    impl ::std::convert::From<super::GetTrackingPath> for GetTrackingPath {
        fn from(value: super::GetTrackingPath) -> Self {
            Self { load_id: Ok(value.load_id) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Health {
        status: ::std::result::Result<
            crate::contract::partner::words::HealthStatus,
            ::std::string::String,
        >,
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
            T: ::std::convert::TryInto<crate::contract::partner::words::HealthStatus>,
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
    pub struct ListLoadsQuery {
        cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        eligible_only: ::std::result::Result<bool, ::std::string::String>,
        external_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        include: ::std::result::Result<
            ::std::vec::Vec<crate::contract::partner::words::LoadInclude>,
            ::std::string::String,
        >,
        limit: ::std::result::Result<i32, ::std::string::String>,
        statuses: ::std::result::Result<
            ::std::vec::Vec<crate::contract::partner::words::LoadStatus>,
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
                eligible_only: Ok(Default::default()),
                external_id: Ok(Default::default()),
                include: Ok(Default::default()),
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
        pub fn eligible_only<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.eligible_only = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for eligible_only: {e}")
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
        pub fn include<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::vec::Vec<crate::contract::partner::words::LoadInclude>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.include = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for include: {e}")
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
            T: ::std::convert::TryInto<
                ::std::vec::Vec<crate::contract::partner::words::LoadStatus>,
            >,
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
                eligible_only: value.eligible_only?,
                external_id: value.external_id?,
                include: value.include?,
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
                eligible_only: Ok(value.eligible_only),
                external_id: Ok(value.external_id),
                include: Ok(value.include),
                limit: Ok(value.limit),
                statuses: Ok(value.statuses),
                updated_after: Ok(value.updated_after),
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
        carrier: ::std::result::Result<
            ::std::option::Option<super::Carrier>,
            ::std::string::String,
        >,
        carrier_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<i64, ::std::string::String>,
        currency: ::std::result::Result<::std::string::String, ::std::string::String>,
        customer: ::std::result::Result<
            ::std::option::Option<super::Customer>,
            ::std::string::String,
        >,
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
        status: ::std::result::Result<
            crate::contract::partner::words::LoadStatus,
            ::std::string::String,
        >,
        stops: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::Stop>>,
            ::std::string::String,
        >,
        tracking: ::std::result::Result<
            ::std::option::Option<super::Tracking>,
            ::std::string::String,
        >,
        updated_at: ::std::result::Result<i64, ::std::string::String>,
        vehicle: ::std::result::Result<
            ::std::option::Option<super::Vehicle>,
            ::std::string::String,
        >,
        vehicle_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Load {
        fn default() -> Self {
            Self {
                carrier: Ok(Default::default()),
                carrier_id: Err("no value supplied for carrier_id".to_string()),
                created_at: Err("no value supplied for created_at".to_string()),
                currency: Err("no value supplied for currency".to_string()),
                customer: Ok(Default::default()),
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
                stops: Ok(Default::default()),
                tracking: Ok(Default::default()),
                updated_at: Err("no value supplied for updated_at".to_string()),
                vehicle: Ok(Default::default()),
                vehicle_id: Err("no value supplied for vehicle_id".to_string()),
            }
        }
    }
    impl Load {
        pub fn carrier<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::Carrier>>,
            T::Error: ::std::fmt::Display,
        {
            self.carrier = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for carrier: {e}")
                });
            self
        }
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
        pub fn customer<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::Customer>>,
            T::Error: ::std::fmt::Display,
        {
            self.customer = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for customer: {e}")
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
            T: ::std::convert::TryInto<crate::contract::partner::words::LoadStatus>,
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
                ::std::option::Option<::std::vec::Vec<super::Stop>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.stops = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for stops: {e}"));
            self
        }
        pub fn tracking<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::Tracking>>,
            T::Error: ::std::fmt::Display,
        {
            self.tracking = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for tracking: {e}")
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
        pub fn vehicle<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::Vehicle>>,
            T::Error: ::std::fmt::Display,
        {
            self.vehicle = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for vehicle: {e}")
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
                carrier: value.carrier?,
                carrier_id: value.carrier_id?,
                created_at: value.created_at?,
                currency: value.currency?,
                customer: value.customer?,
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
                tracking: value.tracking?,
                updated_at: value.updated_at?,
                vehicle: value.vehicle?,
                vehicle_id: value.vehicle_id?,
            })
        }
    }
    impl ::std::convert::From<super::Load> for Load {
        fn from(value: super::Load) -> Self {
            Self {
                carrier: Ok(value.carrier),
                carrier_id: Ok(value.carrier_id),
                created_at: Ok(value.created_at),
                currency: Ok(value.currency),
                customer: Ok(value.customer),
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
                tracking: Ok(value.tracking),
                updated_at: Ok(value.updated_at),
                vehicle: Ok(value.vehicle),
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
    pub struct NextStop {
        appointment_end: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        appointment_start: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        city: ::std::result::Result<::std::string::String, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        sequence: ::std::result::Result<i32, ::std::string::String>,
        state: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        stop_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        type_: ::std::result::Result<
            crate::contract::partner::words::StopType,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NextStop {
        fn default() -> Self {
            Self {
                appointment_end: Err(
                    "no value supplied for appointment_end".to_string(),
                ),
                appointment_start: Err(
                    "no value supplied for appointment_start".to_string(),
                ),
                city: Err("no value supplied for city".to_string()),
                name: Err("no value supplied for name".to_string()),
                sequence: Err("no value supplied for sequence".to_string()),
                state: Err("no value supplied for state".to_string()),
                stop_id: Err("no value supplied for stop_id".to_string()),
                type_: Err("no value supplied for type_".to_string()),
            }
        }
    }
    impl NextStop {
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
        pub fn stop_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.stop_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for stop_id: {e}")
                });
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::contract::partner::words::StopType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<NextStop> for super::NextStop {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NextStop,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                appointment_end: value.appointment_end?,
                appointment_start: value.appointment_start?,
                city: value.city?,
                name: value.name?,
                sequence: value.sequence?,
                state: value.state?,
                stop_id: value.stop_id?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::NextStop> for NextStop {
        fn from(value: super::NextStop) -> Self {
            Self {
                appointment_end: Ok(value.appointment_end),
                appointment_start: Ok(value.appointment_start),
                city: Ok(value.city),
                name: Ok(value.name),
                sequence: Ok(value.sequence),
                state: Ok(value.state),
                stop_id: Ok(value.stop_id),
                type_: Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Position {
        city: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        heading_degrees: ::std::result::Result<
            ::std::option::Option<f64>,
            ::std::string::String,
        >,
        latitude: ::std::result::Result<f64, ::std::string::String>,
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
    impl ::std::default::Default for Position {
        fn default() -> Self {
            Self {
                city: Err("no value supplied for city".to_string()),
                heading_degrees: Err(
                    "no value supplied for heading_degrees".to_string(),
                ),
                latitude: Err("no value supplied for latitude".to_string()),
                longitude: Err("no value supplied for longitude".to_string()),
                recorded_at: Err("no value supplied for recorded_at".to_string()),
                source: Err("no value supplied for source".to_string()),
                speed_mph: Err("no value supplied for speed_mph".to_string()),
                state: Err("no value supplied for state".to_string()),
            }
        }
    }
    impl Position {
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
    impl ::std::convert::TryFrom<Position> for super::Position {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Position,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                city: value.city?,
                heading_degrees: value.heading_degrees?,
                latitude: value.latitude?,
                longitude: value.longitude?,
                recorded_at: value.recorded_at?,
                source: value.source?,
                speed_mph: value.speed_mph?,
                state: value.state?,
            })
        }
    }
    impl ::std::convert::From<super::Position> for Position {
        fn from(value: super::Position) -> Self {
            Self {
                city: Ok(value.city),
                heading_degrees: Ok(value.heading_degrees),
                latitude: Ok(value.latitude),
                longitude: Ok(value.longitude),
                recorded_at: Ok(value.recorded_at),
                source: Ok(value.source),
                speed_mph: Ok(value.speed_mph),
                state: Ok(value.state),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Reference {
        type_: ::std::result::Result<
            crate::contract::partner::words::ReferenceType,
            ::std::string::String,
        >,
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
            T: ::std::convert::TryInto<crate::contract::partner::words::ReferenceType>,
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
        type_: ::std::result::Result<
            crate::contract::partner::words::ReferenceType,
            ::std::string::String,
        >,
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
            T: ::std::convert::TryInto<crate::contract::partner::words::ReferenceType>,
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
        type_: ::std::result::Result<
            crate::contract::partner::words::StopType,
            ::std::string::String,
        >,
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
            T: ::std::convert::TryInto<crate::contract::partner::words::StopType>,
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
        type_: ::std::result::Result<
            crate::contract::partner::words::StopType,
            ::std::string::String,
        >,
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
            T: ::std::convert::TryInto<crate::contract::partner::words::StopType>,
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
    pub struct Tracking {
        eligibility_reason: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        eligible_for_tracking: ::std::result::Result<bool, ::std::string::String>,
        eta: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        external_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        load_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        next_stop: ::std::result::Result<
            ::std::option::Option<super::NextStop>,
            ::std::string::String,
        >,
        position: ::std::result::Result<
            ::std::option::Option<super::Position>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            crate::contract::partner::words::LoadStatus,
            ::std::string::String,
        >,
        updated_at: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for Tracking {
        fn default() -> Self {
            Self {
                eligibility_reason: Err(
                    "no value supplied for eligibility_reason".to_string(),
                ),
                eligible_for_tracking: Err(
                    "no value supplied for eligible_for_tracking".to_string(),
                ),
                eta: Err("no value supplied for eta".to_string()),
                external_id: Err("no value supplied for external_id".to_string()),
                load_id: Err("no value supplied for load_id".to_string()),
                next_stop: Err("no value supplied for next_stop".to_string()),
                position: Err("no value supplied for position".to_string()),
                status: Err("no value supplied for status".to_string()),
                updated_at: Err("no value supplied for updated_at".to_string()),
            }
        }
    }
    impl Tracking {
        pub fn eligibility_reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.eligibility_reason = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for eligibility_reason: {e}"
                    )
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
        pub fn eta<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.eta = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for eta: {e}"));
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
        pub fn next_stop<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::NextStop>>,
            T::Error: ::std::fmt::Display,
        {
            self.next_stop = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for next_stop: {e}")
                });
            self
        }
        pub fn position<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::Position>>,
            T::Error: ::std::fmt::Display,
        {
            self.position = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for position: {e}")
                });
            self
        }
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::contract::partner::words::LoadStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
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
    impl ::std::convert::TryFrom<Tracking> for super::Tracking {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Tracking,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                eligibility_reason: value.eligibility_reason?,
                eligible_for_tracking: value.eligible_for_tracking?,
                eta: value.eta?,
                external_id: value.external_id?,
                load_id: value.load_id?,
                next_stop: value.next_stop?,
                position: value.position?,
                status: value.status?,
                updated_at: value.updated_at?,
            })
        }
    }
    impl ::std::convert::From<super::Tracking> for Tracking {
        fn from(value: super::Tracking) -> Self {
            Self {
                eligibility_reason: Ok(value.eligibility_reason),
                eligible_for_tracking: Ok(value.eligible_for_tracking),
                eta: Ok(value.eta),
                external_id: Ok(value.external_id),
                load_id: Ok(value.load_id),
                next_stop: Ok(value.next_stop),
                position: Ok(value.position),
                status: Ok(value.status),
                updated_at: Ok(value.updated_at),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct TrackingEnvelope {
        data: ::std::result::Result<super::Tracking, ::std::string::String>,
        request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for TrackingEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                request_id: Err("no value supplied for request_id".to_string()),
            }
        }
    }
    impl TrackingEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Tracking>,
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
    impl ::std::convert::TryFrom<TrackingEnvelope> for super::TrackingEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: TrackingEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                request_id: value.request_id?,
            })
        }
    }
    impl ::std::convert::From<super::TrackingEnvelope> for TrackingEnvelope {
        fn from(value: super::TrackingEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                request_id: Ok(value.request_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpsertLoadHeaders {
        idempotency_key: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpsertLoadHeaders {
        fn default() -> Self {
            Self {
                idempotency_key: Err("no value supplied for idempotency_key".to_string()),
            }
        }
    }
    impl UpsertLoadHeaders {
        pub fn idempotency_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotency_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotency_key: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UpsertLoadHeaders> for super::UpsertLoadHeaders {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpsertLoadHeaders,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                idempotency_key: value.idempotency_key?,
            })
        }
    }
    impl ::std::convert::From<super::UpsertLoadHeaders> for UpsertLoadHeaders {
        fn from(value: super::UpsertLoadHeaders) -> Self {
            Self {
                idempotency_key: Ok(value.idempotency_key),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpsertLoadRequest {
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
            ::std::option::Option<crate::contract::partner::words::LoadStatus>,
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
    impl ::std::default::Default for UpsertLoadRequest {
        fn default() -> Self {
            Self {
                carrier_id: Ok(Default::default()),
                currency: Ok(Default::default()),
                customer_id: Ok(Default::default()),
                equipment: Ok(Default::default()),
                external_id: Err("no value supplied for external_id".to_string()),
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
    impl UpsertLoadRequest {
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
            T: ::std::convert::TryInto<
                ::std::option::Option<crate::contract::partner::words::LoadStatus>,
            >,
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
    impl ::std::convert::TryFrom<UpsertLoadRequest> for super::UpsertLoadRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpsertLoadRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                carrier_id: value.carrier_id?,
                currency: value.currency?,
                customer_id: value.customer_id?,
                equipment: value.equipment?,
                external_id: value.external_id?,
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
    impl ::std::convert::From<super::UpsertLoadRequest> for UpsertLoadRequest {
        fn from(value: super::UpsertLoadRequest) -> Self {
            Self {
                carrier_id: Ok(value.carrier_id),
                currency: Ok(value.currency),
                customer_id: Ok(value.customer_id),
                equipment: Ok(value.equipment),
                external_id: Ok(value.external_id),
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
    pub struct WebhookListEnvelope {
        data: ::std::result::Result<
            ::std::vec::Vec<super::WebhookSubscription>,
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
            T: ::std::convert::TryInto<::std::vec::Vec<super::WebhookSubscription>>,
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
    pub struct WebhookSubscription {
        created_at: ::std::result::Result<i64, ::std::string::String>,
        event_types: ::std::result::Result<
            ::std::vec::Vec<crate::contract::partner::words::WebhookEventType>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        paused: ::std::result::Result<bool, ::std::string::String>,
        paused_at: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        paused_reason: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for WebhookSubscription {
        fn default() -> Self {
            Self {
                created_at: Err("no value supplied for created_at".to_string()),
                event_types: Err("no value supplied for event_types".to_string()),
                id: Err("no value supplied for id".to_string()),
                paused: Err("no value supplied for paused".to_string()),
                paused_at: Err("no value supplied for paused_at".to_string()),
                paused_reason: Err("no value supplied for paused_reason".to_string()),
                url: Err("no value supplied for url".to_string()),
            }
        }
    }
    impl WebhookSubscription {
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
        pub fn event_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::vec::Vec<crate::contract::partner::words::WebhookEventType>,
            >,
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
        pub fn paused<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.paused = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for paused: {e}"));
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
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.paused_reason = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for paused_reason: {e}")
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
    impl ::std::convert::TryFrom<WebhookSubscription> for super::WebhookSubscription {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebhookSubscription,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created_at: value.created_at?,
                event_types: value.event_types?,
                id: value.id?,
                paused: value.paused?,
                paused_at: value.paused_at?,
                paused_reason: value.paused_reason?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::WebhookSubscription> for WebhookSubscription {
        fn from(value: super::WebhookSubscription) -> Self {
            Self {
                created_at: Ok(value.created_at),
                event_types: Ok(value.event_types),
                id: Ok(value.id),
                paused: Ok(value.paused),
                paused_at: Ok(value.paused_at),
                paused_reason: Ok(value.paused_reason),
                url: Ok(value.url),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebhookTest {
        sent_at: ::std::result::Result<i64, ::std::string::String>,
        subscription_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        test: ::std::result::Result<bool, ::std::string::String>,
    }
    impl ::std::default::Default for WebhookTest {
        fn default() -> Self {
            Self {
                sent_at: Err("no value supplied for sent_at".to_string()),
                subscription_id: Err(
                    "no value supplied for subscription_id".to_string(),
                ),
                test: Err("no value supplied for test".to_string()),
            }
        }
    }
    impl WebhookTest {
        pub fn sent_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.sent_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sent_at: {e}")
                });
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
        pub fn test<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.test = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for test: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<WebhookTest> for super::WebhookTest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebhookTest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                sent_at: value.sent_at?,
                subscription_id: value.subscription_id?,
                test: value.test?,
            })
        }
    }
    impl ::std::convert::From<super::WebhookTest> for WebhookTest {
        fn from(value: super::WebhookTest) -> Self {
            Self {
                sent_at: Ok(value.sent_at),
                subscription_id: Ok(value.subscription_id),
                test: Ok(value.test),
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
    pub(super) fn create_load_request_currency() -> ::std::string::String {
        "USD".to_string()
    }
    pub(super) fn create_load_request_status() -> super::CreateLoadRequestStatus {
        super::CreateLoadRequestStatus::Pending
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
