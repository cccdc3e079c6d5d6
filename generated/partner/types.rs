// Generated from openapi.yaml by codegen. Do not edit: change the contract and build.
//! What requests and responses consist of.

pub use crate::contract::partner::words::*;
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
///The new status of a load.
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
    pub status: crate::contract::partner::words::LoadStatus,
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
    ///Where to deliver: an https address with a host name, not an IP address, and without user name, password or fragment, on port 443, 8443, or 1024 and above. The name must be found in the public DNS and resolve to public addresses only, now and at every delivery; a name that does not is rejected after some seconds, with one message for every cause. http is for servers that were set up for development; every other one refuses it.
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
///One attempt to deliver.
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
    ///Why it failed; null when it did not. `status` (not 2xx), `redirect`, `timeout`, `closed` (the connection ended before a response), `protocol` (no HTTP/1.1 response), `connect`, `tls`, `host` (the name does not resolve to public addresses), `blocked_url` (the URL is not allowed) or `internal`. More reasons may come.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub error: ::std::option::Option<::std::string::String>,
    ///The HTTP status of your endpoint's response; null if there was none.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub status: ::std::option::Option<i32>,
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
///Path parameters of GET /v1/webhooks/{id}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct GetWebhookPath {
    ///The id of the subscription.
    pub id: ::std::string::String,
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
///Query parameters of GET /v1/vehicles
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
///Path parameters of GET /v1/webhooks/{id}/deliveries
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
    ///The id of the subscription.
    pub id: ::std::string::String,
}
///Query parameters of GET /v1/webhooks/{id}/deliveries
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
    ///The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    ///The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
    #[serde(default = "defaults::default_u64::<i32, 50>")]
    pub limit: i32,
}
impl ::std::default::Default for ListWebhookDeliveriesQuery {
    fn default() -> Self {
        Self {
            cursor: Default::default(),
            limit: defaults::default_u64::<i32, 50>(),
        }
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
///One shipment. Nullable fields are always present.
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
    ///The loads of this page, sorted by `updatedAt`, oldest first.
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
///Header parameters of POST /v1/webhooks/{id}/rotate-secret
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct RotateWebhookSecretHeaders {
    ///Names this change, so that sending it again does not do it again: 1 to 255 visible ASCII characters of your choice. Keys belong to the API key that sends them and are kept for 24 hours.
    #[serde(rename = "Idempotency-Key")]
    pub idempotency_key: ::std::string::String,
}
///Path parameters of POST /v1/webhooks/{id}/rotate-secret
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
    ///The id of the subscription.
    pub id: ::std::string::String,
}
///How long both secrets sign.
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
}
impl ::std::default::Default for RotateWebhookSecretRequest {
    fn default() -> Self {
        Self {
            overlap_hours: defaults::default_u64::<i32, 24>(),
        }
    }
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
    pub type_: crate::contract::partner::words::StopType,
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
///The delivery of a test event.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct TestDelivery {
    ///When it was queued, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
    ///The delivery's id, `whdel_…`, which your endpoint gets as `X-Trailflow-Delivery-Id`.
    pub id: ::std::string::String,
    ///The subscription's id.
    #[serde(rename = "subscriptionId")]
    pub subscription_id: ::std::string::String,
}
///The delivery of a test event and the id of the request.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct TestDeliveryEnvelope {
    pub data: TestDelivery,
    ///The id of this request.
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
///Header parameters of POST /v1/webhooks/{id}/test
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
pub struct TestWebhookHeaders {
    ///Names this change, so that sending it again does not do it again: 1 to 255 visible ASCII characters of your choice. Keys belong to the API key that sends them and are kept for 24 hours.
    #[serde(rename = "Idempotency-Key")]
    pub idempotency_key: ::std::string::String,
}
///Path parameters of POST /v1/webhooks/{id}/test
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
    ///The id of the subscription.
    pub id: ::std::string::String,
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
///Path parameters of PATCH /v1/webhooks/{id}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    PartialEq,
    schemars::JsonSchema
)]
#[serde(deny_unknown_fields)]
pub struct UpdateWebhookPath {
    ///The id of the subscription.
    pub id: ::std::string::String,
}
///What to change of a subscription. What is left out stays.
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
pub struct UpdateWebhookRequest {
    ///The events to deliver, each named once. Deliveries that are queued stay queued.
    #[serde(
        rename = "eventTypes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub event_types: ::std::option::Option<
        ::std::vec::Vec<crate::contract::partner::words::WebhookEventType>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<crate::contract::partner::words::WebhookState>,
    ///Where to deliver, by the rules for the URL of a new subscription.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl UpdateWebhookRequest {
    pub fn builder() -> builder::UpdateWebhookRequest {
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
    ///All its attempts, oldest first.
    pub attempts: ::std::vec::Vec<DeliveryAttempt>,
    ///When the event happened, in Unix milliseconds.
    #[serde(rename = "createdAt")]
    pub created_at: i64,
    #[serde(rename = "eventType")]
    pub event_type: crate::contract::partner::words::DeliveryEvent,
    ///When it came to its present state, in Unix milliseconds; null while it is PENDING.
    #[serde(
        rename = "finishedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub finished_at: ::std::option::Option<i64>,
    ///The delivery's id, `whdel_…`, the same over all its attempts.
    pub id: ::std::string::String,
    ///The load that it is about; null for a test event.
    #[serde(rename = "loadId", deserialize_with = "::std::option::Option::deserialize")]
    pub load_id: ::std::option::Option<::std::string::String>,
    ///When it is due, in Unix milliseconds; null unless it is PENDING and the subscription is ACTIVE.
    #[serde(
        rename = "nextAttemptAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub next_attempt_at: ::std::option::Option<i64>,
    pub state: crate::contract::partner::words::DeliveryState,
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
    pub data: WebhookSubscription,
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
    ///The API key (`key_…`) or the person (`user_…`) that created the subscription; null when it was created before this was recorded.
    #[serde(
        rename = "createdBy",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub created_by: ::std::option::Option<::std::string::String>,
    ///The events that are delivered.
    #[serde(rename = "eventTypes")]
    pub event_types: ::std::vec::Vec<crate::contract::partner::words::WebhookEventType>,
    ///Trailflow's id, `whsub_…`.
    pub id: ::std::string::String,
    ///Whether nothing is delivered at present. Events of a paused subscription wait until it is resumed, each for up to 72 hours.
    pub paused: bool,
    ///Since when it is paused, in Unix milliseconds; null while it is not.
    #[serde(
        rename = "pausedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub paused_at: ::std::option::Option<i64>,
    ///Why it is paused: `PARTNER` when you paused it, `STAFF` when Trailflow did, `GONE` when its endpoint responded with 410. Null while it is not paused. More reasons may be added.
    #[serde(
        rename = "pausedReason",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub paused_reason: ::std::option::Option<::std::string::String>,
    pub state: crate::contract::partner::words::WebhookState,
    ///Where deliveries go.
    pub url: ::std::string::String,
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
/// Types for composing complex structures.
pub mod builder {
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
            crate::contract::partner::words::LoadStatus,
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
    pub struct RotateWebhookSecretRequest {
        overlap_hours: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for RotateWebhookSecretRequest {
        fn default() -> Self {
            Self {
                overlap_hours: Ok(super::defaults::default_u64::<i32, 24>()),
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
    }
    impl ::std::convert::TryFrom<RotateWebhookSecretRequest>
    for super::RotateWebhookSecretRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RotateWebhookSecretRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                overlap_hours: value.overlap_hours?,
            })
        }
    }
    impl ::std::convert::From<super::RotateWebhookSecretRequest>
    for RotateWebhookSecretRequest {
        fn from(value: super::RotateWebhookSecretRequest) -> Self {
            Self {
                overlap_hours: Ok(value.overlap_hours),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpdateWebhookRequest {
        event_types: ::std::result::Result<
            ::std::option::Option<
                ::std::vec::Vec<crate::contract::partner::words::WebhookEventType>,
            >,
            ::std::string::String,
        >,
        state: ::std::result::Result<
            ::std::option::Option<crate::contract::partner::words::WebhookState>,
            ::std::string::String,
        >,
        url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateWebhookRequest {
        fn default() -> Self {
            Self {
                event_types: Ok(Default::default()),
                state: Ok(Default::default()),
                url: Ok(Default::default()),
            }
        }
    }
    impl UpdateWebhookRequest {
        pub fn event_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::std::vec::Vec<crate::contract::partner::words::WebhookEventType>,
                >,
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
        pub fn state<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<crate::contract::partner::words::WebhookState>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.state = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for state: {e}"));
            self
        }
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateWebhookRequest> for super::UpdateWebhookRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateWebhookRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                event_types: value.event_types?,
                state: value.state?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateWebhookRequest> for UpdateWebhookRequest {
        fn from(value: super::UpdateWebhookRequest) -> Self {
            Self {
                event_types: Ok(value.event_types),
                state: Ok(value.state),
                url: Ok(value.url),
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
    pub(super) fn create_load_request_status() -> crate::contract::partner::words::LoadStatus {
        ::serde_json::from_str::<
            crate::contract::partner::words::LoadStatus,
        >("\"PENDING\"")
            .unwrap()
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
