// Generated from openapi.yaml by codegen. Do not edit: change the contract and build.
//! Types and typed client.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
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
        pub status: LoadStatus,
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
        pub event_types: ::std::vec::Vec<WebhookEventType>,
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
        pub event_types: ::std::vec::Vec<WebhookEventType>,
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
    impl DeliveryAttempt {
        pub fn builder() -> builder::DeliveryAttempt {
            Default::default()
        }
    }
    ///What a delivery says. `webhook.test` is the test event.
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
    pub enum DeliveryEvent {
        #[serde(rename = "load.created")]
        LoadCreated,
        #[serde(rename = "load.updated")]
        LoadUpdated,
        #[serde(rename = "load.status_changed")]
        LoadStatusChanged,
        #[serde(rename = "webhook.test")]
        WebhookTest,
    }
    impl ::std::fmt::Display for DeliveryEvent {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::LoadCreated => f.write_str("load.created"),
                Self::LoadUpdated => f.write_str("load.updated"),
                Self::LoadStatusChanged => f.write_str("load.status_changed"),
                Self::WebhookTest => f.write_str("webhook.test"),
            }
        }
    }
    impl ::std::str::FromStr for DeliveryEvent {
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
    impl ::std::convert::TryFrom<&str> for DeliveryEvent {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for DeliveryEvent {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///How far a delivery is. PENDING is queued, or waits while the subscription is paused. FAILED had its last attempt, and EXPIRED waited for 72 hours; Trailflow can send both again.
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
    }
    impl ::std::fmt::Display for DeliveryState {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("PENDING"),
                Self::Delivered => f.write_str("DELIVERED"),
                Self::Failed => f.write_str("FAILED"),
                Self::Expired => f.write_str("EXPIRED"),
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
        pub include: ::std::vec::Vec<LoadInclude>,
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
    impl GetWebhookPath {
        pub fn builder() -> builder::GetWebhookPath {
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
        pub status: HealthStatus,
    }
    impl Health {
        pub fn builder() -> builder::Health {
            Default::default()
        }
    }
    ///How the API is doing.
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
        pub include: ::std::vec::Vec<LoadInclude>,
        ///The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
        #[serde(default = "defaults::default_u64::<i32, 50>")]
        pub limit: i32,
        ///Only loads in one of these statuses, separated by commas.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub statuses: ::std::vec::Vec<LoadStatus>,
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
    impl ListVehiclesQuery {
        pub fn builder() -> builder::ListVehiclesQuery {
            Default::default()
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
    impl ListWebhookDeliveriesPath {
        pub fn builder() -> builder::ListWebhookDeliveriesPath {
            Default::default()
        }
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
    impl ListWebhookDeliveriesQuery {
        pub fn builder() -> builder::ListWebhookDeliveriesQuery {
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
        pub status: LoadStatus,
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
    ///A related object that a load can carry on request.
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
    pub enum LoadInclude {
        #[serde(rename = "customer")]
        Customer,
        #[serde(rename = "carrier")]
        Carrier,
        #[serde(rename = "vehicle")]
        Vehicle,
        #[serde(rename = "stops")]
        Stops,
        #[serde(rename = "tracking")]
        Tracking,
    }
    impl ::std::fmt::Display for LoadInclude {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Customer => f.write_str("customer"),
                Self::Carrier => f.write_str("carrier"),
                Self::Vehicle => f.write_str("vehicle"),
                Self::Stops => f.write_str("stops"),
                Self::Tracking => f.write_str("tracking"),
            }
        }
    }
    impl ::std::str::FromStr for LoadInclude {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "customer" => Ok(Self::Customer),
                "carrier" => Ok(Self::Carrier),
                "vehicle" => Ok(Self::Vehicle),
                "stops" => Ok(Self::Stops),
                "tracking" => Ok(Self::Tracking),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LoadInclude {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LoadInclude {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
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
        pub type_: StopType,
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
    }
    impl ::std::fmt::Display for ReferenceType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Po => f.write_str("PO"),
                Self::Bol => f.write_str("BOL"),
                Self::Pro => f.write_str("PRO"),
                Self::Pickup => f.write_str("PICKUP"),
                Self::Other => f.write_str("OTHER"),
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
    impl RotateWebhookSecretHeaders {
        pub fn builder() -> builder::RotateWebhookSecretHeaders {
            Default::default()
        }
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
    impl RotateWebhookSecretPath {
        pub fn builder() -> builder::RotateWebhookSecretPath {
            Default::default()
        }
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
        #[serde(
            rename = "timeZone",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
    }
    impl ::std::fmt::Display for StopType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pickup => f.write_str("PICKUP"),
                Self::Delivery => f.write_str("DELIVERY"),
                Self::Other => f.write_str("OTHER"),
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
    impl TestDelivery {
        pub fn builder() -> builder::TestDelivery {
            Default::default()
        }
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
    impl TestDeliveryEnvelope {
        pub fn builder() -> builder::TestDeliveryEnvelope {
            Default::default()
        }
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
    impl TestWebhookHeaders {
        pub fn builder() -> builder::TestWebhookHeaders {
            Default::default()
        }
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
    impl TestWebhookPath {
        pub fn builder() -> builder::TestWebhookPath {
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
        pub status: LoadStatus,
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
    impl UpdateWebhookPath {
        pub fn builder() -> builder::UpdateWebhookPath {
            Default::default()
        }
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
        pub event_types: ::std::option::Option<::std::vec::Vec<WebhookEventType>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub state: ::std::option::Option<WebhookState>,
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
        pub event_type: DeliveryEvent,
        ///When it came to its present state, in Unix milliseconds; null while it is PENDING.
        #[serde(
            rename = "finishedAt",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub finished_at: ::std::option::Option<i64>,
        ///The delivery's id, `whdel_…`, the same over all its attempts.
        pub id: ::std::string::String,
        ///The load that it is about; null for a test event.
        #[serde(
            rename = "loadId",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub load_id: ::std::option::Option<::std::string::String>,
        ///When it is due, in Unix milliseconds; null unless it is PENDING and the subscription is ACTIVE.
        #[serde(
            rename = "nextAttemptAt",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub next_attempt_at: ::std::option::Option<i64>,
        pub state: DeliveryState,
    }
    impl WebhookDelivery {
        pub fn builder() -> builder::WebhookDelivery {
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
        pub data: WebhookSubscription,
        ///The id of this request.
        #[serde(rename = "requestId")]
        pub request_id: ::std::string::String,
    }
    impl WebhookEnvelope {
        pub fn builder() -> builder::WebhookEnvelope {
            Default::default()
        }
    }
    ///Something that happens to a load and can be delivered.
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
    pub enum WebhookEventType {
        #[serde(rename = "load.created")]
        LoadCreated,
        #[serde(rename = "load.updated")]
        LoadUpdated,
        #[serde(rename = "load.status_changed")]
        LoadStatusChanged,
    }
    impl ::std::fmt::Display for WebhookEventType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::LoadCreated => f.write_str("load.created"),
                Self::LoadUpdated => f.write_str("load.updated"),
                Self::LoadStatusChanged => f.write_str("load.status_changed"),
            }
        }
    }
    impl ::std::str::FromStr for WebhookEventType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "load.created" => Ok(Self::LoadCreated),
                "load.updated" => Ok(Self::LoadUpdated),
                "load.status_changed" => Ok(Self::LoadStatusChanged),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for WebhookEventType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for WebhookEventType {
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
    ///Whether a subscription is delivered to. Events of a paused one wait until it is resumed, each for up to 72 hours.
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
    pub enum WebhookState {
        #[serde(rename = "ACTIVE")]
        Active,
        #[serde(rename = "PAUSED")]
        Paused,
    }
    impl ::std::fmt::Display for WebhookState {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Active => f.write_str("ACTIVE"),
                Self::Paused => f.write_str("PAUSED"),
            }
        }
    }
    impl ::std::str::FromStr for WebhookState {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACTIVE" => Ok(Self::Active),
                "PAUSED" => Ok(Self::Paused),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for WebhookState {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for WebhookState {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
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
        ///The API key (`key_…`) or the person (`user_…`) that created the subscription; null when it was created before this was recorded.
        #[serde(
            rename = "createdBy",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub created_by: ::std::option::Option<::std::string::String>,
        ///The events that are delivered.
        #[serde(rename = "eventTypes")]
        pub event_types: ::std::vec::Vec<WebhookEventType>,
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
        ///Why it is paused: `PARTNER` when you paused it, `STAFF` when Trailflow did, `GONE` when its endpoint answered 410. Null while it is not paused. More reasons may come.
        #[serde(
            rename = "pausedReason",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub paused_reason: ::std::option::Option<::std::string::String>,
        pub state: WebhookState,
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
            request_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
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
        impl ::std::convert::TryFrom<CarrierListEnvelope>
        for super::CarrierListEnvelope {
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
                    idempotency_key: Err(
                        "no value supplied for idempotency_key".to_string(),
                    ),
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
                        format!(
                            "error converting supplied value for idempotency_key: {e}"
                        )
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
        impl ::std::convert::TryFrom<ChangeLoadStatusPath>
        for super::ChangeLoadStatusPath {
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
            status: ::std::result::Result<super::LoadStatus, ::std::string::String>,
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
                T: ::std::convert::TryInto<super::LoadStatus>,
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
                    idempotency_key: Err(
                        "no value supplied for idempotency_key".to_string(),
                    ),
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
                        format!(
                            "error converting supplied value for idempotency_key: {e}"
                        )
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
            currency: ::std::result::Result<
                ::std::string::String,
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
            rate: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
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
                    .map_err(|e| {
                        format!("error converting supplied value for notes: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for rate: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for stops: {e}")
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
                    idempotency_key: Err(
                        "no value supplied for idempotency_key".to_string(),
                    ),
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
                        format!(
                            "error converting supplied value for idempotency_key: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CreateWebhookHeaders>
        for super::CreateWebhookHeaders {
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
                ::std::vec::Vec<super::WebhookEventType>,
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
                T: ::std::convert::TryInto<::std::vec::Vec<super::WebhookEventType>>,
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
                    .map_err(|e| {
                        format!("error converting supplied value for url: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CreateWebhookRequest>
        for super::CreateWebhookRequest {
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
                ::std::vec::Vec<super::WebhookEventType>,
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
                    signing_secret: Err(
                        "no value supplied for signing_secret".to_string(),
                    ),
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
                T: ::std::convert::TryInto<::std::vec::Vec<super::WebhookEventType>>,
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
                        format!(
                            "error converting supplied value for signing_secret: {e}"
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
                    .map_err(|e| {
                        format!("error converting supplied value for url: {e}")
                    });
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
            request_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
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
        impl ::std::convert::From<super::CreatedWebhookEnvelope>
        for CreatedWebhookEnvelope {
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
                    customer_code: Err(
                        "no value supplied for customer_code".to_string(),
                    ),
                    customer_name: Err(
                        "no value supplied for customer_name".to_string(),
                    ),
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
            request_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
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
        impl ::std::convert::TryFrom<CustomerListEnvelope>
        for super::CustomerListEnvelope {
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
            request_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
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
        impl ::std::convert::From<super::DeletedWebhookEnvelope>
        for DeletedWebhookEnvelope {
            fn from(value: super::DeletedWebhookEnvelope) -> Self {
                Self {
                    data: Ok(value.data),
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
            status: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::string::String,
            >,
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
                    .map_err(|e| {
                        format!("error converting supplied value for error: {e}")
                    });
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
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
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::TemperatureRange>,
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
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
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
                ::std::vec::Vec<super::LoadInclude>,
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
                T: ::std::convert::TryInto<::std::vec::Vec<super::LoadInclude>>,
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
        pub struct GetWebhookPath {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for GetWebhookPath {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                }
            }
        }
        impl GetWebhookPath {
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
        impl ::std::convert::TryFrom<GetWebhookPath> for super::GetWebhookPath {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GetWebhookPath,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { id: value.id? })
            }
        }
        impl ::std::convert::From<super::GetWebhookPath> for GetWebhookPath {
            fn from(value: super::GetWebhookPath) -> Self {
                Self { id: Ok(value.id) }
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
                ::std::vec::Vec<super::LoadInclude>,
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
                    .map_err(|e| {
                        format!("error converting supplied value for cursor: {e}")
                    });
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
                T: ::std::convert::TryInto<::std::vec::Vec<super::LoadInclude>>,
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
                    .map_err(|e| {
                        format!("error converting supplied value for limit: {e}")
                    });
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
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for ListWebhookDeliveriesPath {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                }
            }
        }
        impl ListWebhookDeliveriesPath {
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
        impl ::std::convert::TryFrom<ListWebhookDeliveriesPath>
        for super::ListWebhookDeliveriesPath {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ListWebhookDeliveriesPath,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { id: value.id? })
            }
        }
        impl ::std::convert::From<super::ListWebhookDeliveriesPath>
        for ListWebhookDeliveriesPath {
            fn from(value: super::ListWebhookDeliveriesPath) -> Self {
                Self { id: Ok(value.id) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ListWebhookDeliveriesQuery {
            cursor: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            limit: ::std::result::Result<i32, ::std::string::String>,
        }
        impl ::std::default::Default for ListWebhookDeliveriesQuery {
            fn default() -> Self {
                Self {
                    cursor: Ok(Default::default()),
                    limit: Ok(super::defaults::default_u64::<i32, 50>()),
                }
            }
        }
        impl ListWebhookDeliveriesQuery {
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
        impl ::std::convert::TryFrom<ListWebhookDeliveriesQuery>
        for super::ListWebhookDeliveriesQuery {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ListWebhookDeliveriesQuery,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    cursor: value.cursor?,
                    limit: value.limit?,
                })
            }
        }
        impl ::std::convert::From<super::ListWebhookDeliveriesQuery>
        for ListWebhookDeliveriesQuery {
            fn from(value: super::ListWebhookDeliveriesQuery) -> Self {
                Self {
                    cursor: Ok(value.cursor),
                    limit: Ok(value.limit),
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
            currency: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
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
            rate: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
            references: ::std::result::Result<
                ::std::vec::Vec<super::Reference>,
                ::std::string::String,
            >,
            status: ::std::result::Result<super::LoadStatus, ::std::string::String>,
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
                    .map_err(|e| {
                        format!("error converting supplied value for notes: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for rate: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for stops: {e}")
                    });
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
            request_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
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
            data: ::std::result::Result<
                ::std::vec::Vec<super::Load>,
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
            type_: ::std::result::Result<super::StopType, ::std::string::String>,
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
                        format!(
                            "error converting supplied value for appointment_end: {e}"
                        )
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
                        format!(
                            "error converting supplied value for appointment_start: {e}"
                        )
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
                    .map_err(|e| {
                        format!("error converting supplied value for city: {e}")
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
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
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
                    .map_err(|e| {
                        format!("error converting supplied value for state: {e}")
                    });
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
                T: ::std::convert::TryInto<super::StopType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
            pub fn value<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.value = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for value: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
            pub fn value<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.value = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for value: {e}")
                    });
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
        pub struct RotateWebhookSecretHeaders {
            idempotency_key: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RotateWebhookSecretHeaders {
            fn default() -> Self {
                Self {
                    idempotency_key: Err(
                        "no value supplied for idempotency_key".to_string(),
                    ),
                }
            }
        }
        impl RotateWebhookSecretHeaders {
            pub fn idempotency_key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.idempotency_key = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for idempotency_key: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<RotateWebhookSecretHeaders>
        for super::RotateWebhookSecretHeaders {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RotateWebhookSecretHeaders,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    idempotency_key: value.idempotency_key?,
                })
            }
        }
        impl ::std::convert::From<super::RotateWebhookSecretHeaders>
        for RotateWebhookSecretHeaders {
            fn from(value: super::RotateWebhookSecretHeaders) -> Self {
                Self {
                    idempotency_key: Ok(value.idempotency_key),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RotateWebhookSecretPath {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for RotateWebhookSecretPath {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                }
            }
        }
        impl RotateWebhookSecretPath {
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
        impl ::std::convert::TryFrom<RotateWebhookSecretPath>
        for super::RotateWebhookSecretPath {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RotateWebhookSecretPath,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { id: value.id? })
            }
        }
        impl ::std::convert::From<super::RotateWebhookSecretPath>
        for RotateWebhookSecretPath {
            fn from(value: super::RotateWebhookSecretPath) -> Self {
                Self { id: Ok(value.id) }
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
                    signing_secret: Err(
                        "no value supplied for signing_secret".to_string(),
                    ),
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
                        format!(
                            "error converting supplied value for signing_secret: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<RotatedWebhookSecret>
        for super::RotatedWebhookSecret {
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
            data: ::std::result::Result<
                super::RotatedWebhookSecret,
                ::std::string::String,
            >,
            request_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
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
                    address_line1: Err(
                        "no value supplied for address_line1".to_string(),
                    ),
                    address_line2: Err(
                        "no value supplied for address_line2".to_string(),
                    ),
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
                        format!(
                            "error converting supplied value for appointment_end: {e}"
                        )
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
                        format!(
                            "error converting supplied value for appointment_start: {e}"
                        )
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
                    .map_err(|e| {
                        format!("error converting supplied value for city: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for state: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
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
                        format!(
                            "error converting supplied value for appointment_end: {e}"
                        )
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
                        format!(
                            "error converting supplied value for appointment_start: {e}"
                        )
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
                    .map_err(|e| {
                        format!("error converting supplied value for city: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for state: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
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
                    max_fahrenheit: Err(
                        "no value supplied for max_fahrenheit".to_string(),
                    ),
                    min_fahrenheit: Err(
                        "no value supplied for min_fahrenheit".to_string(),
                    ),
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
                        format!(
                            "error converting supplied value for max_fahrenheit: {e}"
                        )
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
                        format!(
                            "error converting supplied value for min_fahrenheit: {e}"
                        )
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
                    max_fahrenheit: Err(
                        "no value supplied for max_fahrenheit".to_string(),
                    ),
                    min_fahrenheit: Err(
                        "no value supplied for min_fahrenheit".to_string(),
                    ),
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
                        format!(
                            "error converting supplied value for max_fahrenheit: {e}"
                        )
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
                        format!(
                            "error converting supplied value for min_fahrenheit: {e}"
                        )
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
        impl ::std::convert::From<super::TemperatureRangeInput>
        for TemperatureRangeInput {
            fn from(value: super::TemperatureRangeInput) -> Self {
                Self {
                    max_fahrenheit: Ok(value.max_fahrenheit),
                    min_fahrenheit: Ok(value.min_fahrenheit),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TestDelivery {
            created_at: ::std::result::Result<i64, ::std::string::String>,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            subscription_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TestDelivery {
            fn default() -> Self {
                Self {
                    created_at: Err("no value supplied for created_at".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    subscription_id: Err(
                        "no value supplied for subscription_id".to_string(),
                    ),
                }
            }
        }
        impl TestDelivery {
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
            pub fn subscription_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.subscription_id = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for subscription_id: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TestDelivery> for super::TestDelivery {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TestDelivery,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created_at: value.created_at?,
                    id: value.id?,
                    subscription_id: value.subscription_id?,
                })
            }
        }
        impl ::std::convert::From<super::TestDelivery> for TestDelivery {
            fn from(value: super::TestDelivery) -> Self {
                Self {
                    created_at: Ok(value.created_at),
                    id: Ok(value.id),
                    subscription_id: Ok(value.subscription_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TestDeliveryEnvelope {
            data: ::std::result::Result<super::TestDelivery, ::std::string::String>,
            request_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TestDeliveryEnvelope {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                    request_id: Err("no value supplied for request_id".to_string()),
                }
            }
        }
        impl TestDeliveryEnvelope {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TestDelivery>,
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
        impl ::std::convert::TryFrom<TestDeliveryEnvelope>
        for super::TestDeliveryEnvelope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TestDeliveryEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    data: value.data?,
                    request_id: value.request_id?,
                })
            }
        }
        impl ::std::convert::From<super::TestDeliveryEnvelope> for TestDeliveryEnvelope {
            fn from(value: super::TestDeliveryEnvelope) -> Self {
                Self {
                    data: Ok(value.data),
                    request_id: Ok(value.request_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TestWebhookHeaders {
            idempotency_key: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TestWebhookHeaders {
            fn default() -> Self {
                Self {
                    idempotency_key: Err(
                        "no value supplied for idempotency_key".to_string(),
                    ),
                }
            }
        }
        impl TestWebhookHeaders {
            pub fn idempotency_key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.idempotency_key = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for idempotency_key: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TestWebhookHeaders> for super::TestWebhookHeaders {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TestWebhookHeaders,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    idempotency_key: value.idempotency_key?,
                })
            }
        }
        impl ::std::convert::From<super::TestWebhookHeaders> for TestWebhookHeaders {
            fn from(value: super::TestWebhookHeaders) -> Self {
                Self {
                    idempotency_key: Ok(value.idempotency_key),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TestWebhookPath {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for TestWebhookPath {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                }
            }
        }
        impl TestWebhookPath {
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
        impl ::std::convert::TryFrom<TestWebhookPath> for super::TestWebhookPath {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TestWebhookPath,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { id: value.id? })
            }
        }
        impl ::std::convert::From<super::TestWebhookPath> for TestWebhookPath {
            fn from(value: super::TestWebhookPath) -> Self {
                Self { id: Ok(value.id) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Tracking {
            eligibility_reason: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            eligible_for_tracking: ::std::result::Result<bool, ::std::string::String>,
            eta: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
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
            status: ::std::result::Result<super::LoadStatus, ::std::string::String>,
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
                    .map_err(|e| {
                        format!("error converting supplied value for eta: {e}")
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
                T: ::std::convert::TryInto<super::LoadStatus>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
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
            request_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
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
        pub struct UpdateWebhookPath {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for UpdateWebhookPath {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                }
            }
        }
        impl UpdateWebhookPath {
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
        impl ::std::convert::TryFrom<UpdateWebhookPath> for super::UpdateWebhookPath {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateWebhookPath,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { id: value.id? })
            }
        }
        impl ::std::convert::From<super::UpdateWebhookPath> for UpdateWebhookPath {
            fn from(value: super::UpdateWebhookPath) -> Self {
                Self { id: Ok(value.id) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateWebhookRequest {
            event_types: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::WebhookEventType>>,
                ::std::string::String,
            >,
            state: ::std::result::Result<
                ::std::option::Option<super::WebhookState>,
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
                    ::std::option::Option<::std::vec::Vec<super::WebhookEventType>>,
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
                T: ::std::convert::TryInto<::std::option::Option<super::WebhookState>>,
                T::Error: ::std::fmt::Display,
            {
                self.state = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for state: {e}")
                    });
                self
            }
            pub fn url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.url = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for url: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateWebhookRequest>
        for super::UpdateWebhookRequest {
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
        pub struct UpsertLoadHeaders {
            idempotency_key: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UpsertLoadHeaders {
            fn default() -> Self {
                Self {
                    idempotency_key: Err(
                        "no value supplied for idempotency_key".to_string(),
                    ),
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
                        format!(
                            "error converting supplied value for idempotency_key: {e}"
                        )
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
            external_id: ::std::result::Result<
                ::std::string::String,
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
            rate: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
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
                    .map_err(|e| {
                        format!("error converting supplied value for notes: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for rate: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
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
                    .map_err(|e| {
                        format!("error converting supplied value for stops: {e}")
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
            unit_number: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
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
        pub struct VehicleListEnvelope {
            data: ::std::result::Result<
                ::std::vec::Vec<super::Vehicle>,
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
        impl ::std::convert::TryFrom<VehicleListEnvelope>
        for super::VehicleListEnvelope {
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
        pub struct WebhookDelivery {
            attempts: ::std::result::Result<
                ::std::vec::Vec<super::DeliveryAttempt>,
                ::std::string::String,
            >,
            created_at: ::std::result::Result<i64, ::std::string::String>,
            event_type: ::std::result::Result<
                super::DeliveryEvent,
                ::std::string::String,
            >,
            finished_at: ::std::result::Result<
                ::std::option::Option<i64>,
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
            state: ::std::result::Result<super::DeliveryState, ::std::string::String>,
        }
        impl ::std::default::Default for WebhookDelivery {
            fn default() -> Self {
                Self {
                    attempts: Err("no value supplied for attempts".to_string()),
                    created_at: Err("no value supplied for created_at".to_string()),
                    event_type: Err("no value supplied for event_type".to_string()),
                    finished_at: Err("no value supplied for finished_at".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    load_id: Err("no value supplied for load_id".to_string()),
                    next_attempt_at: Err(
                        "no value supplied for next_attempt_at".to_string(),
                    ),
                    state: Err("no value supplied for state".to_string()),
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
                T: ::std::convert::TryInto<super::DeliveryEvent>,
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
                        format!(
                            "error converting supplied value for next_attempt_at: {e}"
                        )
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
                    .map_err(|e| {
                        format!("error converting supplied value for state: {e}")
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
                    id: value.id?,
                    load_id: value.load_id?,
                    next_attempt_at: value.next_attempt_at?,
                    state: value.state?,
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
                    id: Ok(value.id),
                    load_id: Ok(value.load_id),
                    next_attempt_at: Ok(value.next_attempt_at),
                    state: Ok(value.state),
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
            request_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
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
            data: ::std::result::Result<
                super::WebhookSubscription,
                ::std::string::String,
            >,
            request_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
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
                T: ::std::convert::TryInto<super::WebhookSubscription>,
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
                ::std::vec::Vec<super::WebhookSubscription>,
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
        impl ::std::convert::TryFrom<WebhookListEnvelope>
        for super::WebhookListEnvelope {
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
            created_by: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            event_types: ::std::result::Result<
                ::std::vec::Vec<super::WebhookEventType>,
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
            state: ::std::result::Result<super::WebhookState, ::std::string::String>,
            url: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for WebhookSubscription {
            fn default() -> Self {
                Self {
                    created_at: Err("no value supplied for created_at".to_string()),
                    created_by: Err("no value supplied for created_by".to_string()),
                    event_types: Err("no value supplied for event_types".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    paused: Err("no value supplied for paused".to_string()),
                    paused_at: Err("no value supplied for paused_at".to_string()),
                    paused_reason: Err(
                        "no value supplied for paused_reason".to_string(),
                    ),
                    state: Err("no value supplied for state".to_string()),
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
            pub fn created_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_by = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created_by: {e}")
                    });
                self
            }
            pub fn event_types<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::WebhookEventType>>,
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
                    .map_err(|e| {
                        format!("error converting supplied value for paused: {e}")
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
            pub fn state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::WebhookState>,
                T::Error: ::std::fmt::Display,
            {
                self.state = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for state: {e}")
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
                    .map_err(|e| {
                        format!("error converting supplied value for url: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<WebhookSubscription>
        for super::WebhookSubscription {
            type Error = super::error::ConversionError;
            fn try_from(
                value: WebhookSubscription,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created_at: value.created_at?,
                    created_by: value.created_by?,
                    event_types: value.event_types?,
                    id: value.id?,
                    paused: value.paused?,
                    paused_at: value.paused_at?,
                    paused_reason: value.paused_reason?,
                    state: value.state?,
                    url: value.url?,
                })
            }
        }
        impl ::std::convert::From<super::WebhookSubscription> for WebhookSubscription {
            fn from(value: super::WebhookSubscription) -> Self {
                Self {
                    created_at: Ok(value.created_at),
                    created_by: Ok(value.created_by),
                    event_types: Ok(value.event_types),
                    id: Ok(value.id),
                    paused: Ok(value.paused),
                    paused_at: Ok(value.paused_at),
                    paused_reason: Ok(value.paused_reason),
                    state: Ok(value.state),
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
                        format!(
                            "error converting supplied value for subscription_id: {e}"
                        )
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
                    .map_err(|e| {
                        format!("error converting supplied value for test: {e}")
                    });
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
}
#[derive(Clone, Debug)]
/**Client for Trailflow Partner API

The Partner API connects an approved partner's server to the freight of one Trailflow customer
organization: create and move loads, keep a copy in step, follow trucks, look up customers and
carriers, and receive webhooks.

## Keys and scopes
Every request to `/v1` carries a Partner API key as a bearer token. A key belongs to one
organization, has a mode (test or live) and a set of scopes. Each operation below names the one
scope it needs. Test and live keys use this same host, the same routes and the same data; what
differs is who may use them, which the organization's access state decides.

## Envelopes
A success is `{"data": …, "requestId": "req_…"}`; a list adds `nextCursor`. An error is
`{"error": {"code", "message"}, "requestId"}`, and a 400 adds `details` that point at what to
change. The `x-request-id` header repeats the request id without its `req_`: quote either when you ask
for support.
Times are Unix milliseconds. Ids are opaque strings with a prefix that tells their kind.

## Values
Request values are checked beyond their JSON types. Times lie between the years 2000 and 2100, so
seconds and microseconds are refused. Names need at least one visible character (`format: line`;
`lines` may also have line breaks and tabs). Ids and codes have no white space at their ends
(`code`). Time zones are IANA names (`time-zone`), currencies ISO 4217 codes (`currency`),
countries ISO 3166 codes of two letters (`country`).

## Retries
Every operation with the header `Idempotency-Key` requires it. Choose one key per intended change
and send it again, with the same body, until you have a definite answer: the change happens
once, and for 24 hours every repetition gets the original answer, marked with
`Idempotency-Replayed: true`. Only a success is kept. An error of any status changes nothing and
leaves the key free: when its cause is gone, for example once the missing load exists, send the
same request again with the same key.
The two conflicts about keys ask for opposite reactions:
`idempotency_in_progress` says wait and repeat; `idempotency_conflict` says stop, this key has
been used for something else.

## Rate limits
Each key has its own limit, between 1 and 600 requests a minute, 60 unless agreed otherwise. It
is counted before anything is replayed, so a repeated request can also be answered with 429.
`RateLimit-Policy` and `RateLimit` tell with every answer to a valid key what it may do and what
it has left.

## Unmatched requests
A path that does not exist is answered with 404 `not_found`, and a known path with a method it
does not have with 405 `method_not_allowed` and an `Allow` header, both in the error envelope.
HEAD works on every path that has GET: it is checked and counted like the GET, and its response has
the same status and headers and no body.
Query parameters and body members that this contract does not name are refused with 400.

## Compatibility
Version 1 grows by addition. New routes, new response members and new enum values may appear at
any time, so ignore members and tolerate values that you do not know. Anything that would break
a partner is reviewed with partners first. Every change has an entry in the changelog.


Version: 1.3.0*/
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
        "1.3.0"
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
    /**Check whether the API is up

Answers without a key and without a requestId. `degraded` means that requests are answered, but that something behind the API is not at its best. For incidents and history see https://status.trailflow.ai.

Sends a `GET` request to `/health/api`

```ignore
let response = client.get_health()
    .send()
    .await;
```*/
    pub fn get_health(&self) -> builder::GetHealth<'_> {
        builder::GetHealth::new(self)
    }
    /**List loads, oldest change first

Made for keeping a copy in step. Loads come in the order of their `updatedAt`, which never
repeats within an organization and only grows, so nothing slips between two pages.

Begin with `updatedAfter` at the greatest `updatedAt` you have stored (0 for everything),
follow `nextCursor` until it is null, and start the next round from the last `updatedAt` you
saw. The bound is inclusive, so that load comes once more; that is harmless. Send the same
filters along with a cursor that you sent with the first page.


Sends a `GET` request to `/v1/loads`

Arguments:
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `eligible_only`: When true, only loads that can be tracked now.
- `external_id`: Only the load with this externalId.
- `include`: Related objects to put into each load, separated by commas. Without this parameter there are none.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
- `statuses`: Only loads in one of these statuses, separated by commas.
- `updated_after`: Only loads whose `updatedAt` is this moment or later, in Unix milliseconds. 0 stands for the beginning; any other value must lie between the years 2000 and 2100.
```ignore
let response = client.list_loads()
    .cursor(cursor)
    .eligible_only(eligible_only)
    .external_id(external_id)
    .include(include)
    .limit(limit)
    .statuses(statuses)
    .updated_after(updated_after)
    .send()
    .await;
```*/
    pub fn list_loads(&self) -> builder::ListLoads<'_> {
        builder::ListLoads::new(self)
    }
    /**Create a load

Creates a load with its references, equipment and stops. An `externalId` that another load of the organization already has is a 409 `conflict`; to create or update in one go, use the upsert route. A load may be created in any status. Sends the event `load.created`.

Sends a `POST` request to `/v1/loads`

Arguments:
- `idempotency_key`: Names this change, so that sending it again does not do it again: 1 to 255 visible ASCII characters of your choice. Keys belong to the API key that sends them and are kept for 24 hours.
- `body`: The load to create.
```ignore
let response = client.create_load()
    .idempotency_key(idempotency_key)
    .body(body)
    .send()
    .await;
```*/
    pub fn create_load(&self) -> builder::CreateLoad<'_> {
        builder::CreateLoad::new(self)
    }
    /**Create or update a load by externalId

Finds the load with your `externalId`. If there is none, one is created: then `orderNumber`
is needed, and members you leave out take the defaults of the create route. If there is one,
it is updated: a member you leave out stays as it is, `null` clears it, and `references` and
`stops` replace the whole list.

A stop keeps its `id` while it is the same stop, wherever it stands in the list. Send the
`id` to say so. A stop without one takes the first of the load's stops that is not taken yet
and has, in this order of preference: the same content; the same `type`, name and address;
the same `type`, city, state and country. A stop that matches none gets a new id.

A new `status` must be one that the status route would accept, or the answer is 409
`conflict` and nothing changes. An update that changes nothing is a success without an
event. Otherwise sends `load.created` for a new load, and for an old one `load.updated` when
anything but the status changed and `load.status_changed` when the status did.


Sends a `POST` request to `/v1/loads/upsert`

Arguments:
- `idempotency_key`: Names this change, so that sending it again does not do it again: 1 to 255 visible ASCII characters of your choice. Keys belong to the API key that sends them and are kept for 24 hours.
- `body`: The load's externalId and the members to set.
```ignore
let response = client.upsert_load()
    .idempotency_key(idempotency_key)
    .body(body)
    .send()
    .await;
```*/
    pub fn upsert_load(&self) -> builder::UpsertLoad<'_> {
        builder::UpsertLoad::new(self)
    }
    /**Get one load

Reads a load by its Trailflow id or your externalId, with related objects on request.

Sends a `GET` request to `/v1/loads/{id}`

Arguments:
- `id`: The load's Trailflow id or your externalId, percent-encoded where necessary.
- `include`: Related objects to put into each load, separated by commas. Without this parameter there are none.
```ignore
let response = client.get_load()
    .id(id)
    .include(include)
    .send()
    .await;
```*/
    pub fn get_load(&self) -> builder::GetLoad<'_> {
        builder::GetLoad::new(self)
    }
    /**Move a load to another status

Moves a load along PENDING, ASSIGNED, LOADED, IN_TRANSIT, DELIVERED, COMPLETED. Steps may be
skipped going forward, except that COMPLETED is reached from DELIVERED only. The one step
back is from ASSIGNED to PENDING. A load can become CANCELLED while it is PENDING, ASSIGNED
or LOADED. COMPLETED and CANCELLED are final.

Asking for the status that the load already has is a success without an event. Any other
move is 409 `conflict`. A move sends the event `load.status_changed`.


Sends a `POST` request to `/v1/loads/{id}/status`

Arguments:
- `id`: The load's Trailflow id or your externalId, percent-encoded where necessary.
- `idempotency_key`: Names this change, so that sending it again does not do it again: 1 to 255 visible ASCII characters of your choice. Keys belong to the API key that sends them and are kept for 24 hours.
- `body`: The status to move to.
```ignore
let response = client.change_load_status()
    .id(id)
    .idempotency_key(idempotency_key)
    .body(body)
    .send()
    .await;
```*/
    pub fn change_load_status(&self) -> builder::ChangeLoadStatus<'_> {
        builder::ChangeLoadStatus::new(self)
    }
    /**Get where a load is

The latest position of a load, its next stop and the estimated arrival there. A load is tracked while it is ASSIGNED, LOADED or IN_TRANSIT; at other times the answer says why there is no position instead of failing.

Sends a `GET` request to `/v1/tracking/{loadId}`

Arguments:
- `load_id`: The load's Trailflow id or your externalId, percent-encoded where necessary.
```ignore
let response = client.get_tracking()
    .load_id(load_id)
    .send()
    .await;
```*/
    pub fn get_tracking(&self) -> builder::GetTracking<'_> {
        builder::GetTracking::new(self)
    }
    /**List customers

The organization's customers, oldest first. Use their ids as `customerId` of loads.

Sends a `GET` request to `/v1/customers`

Arguments:
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
```ignore
let response = client.list_customers()
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_customers(&self) -> builder::ListCustomers<'_> {
        builder::ListCustomers::new(self)
    }
    /**List carriers

The organization's carriers, oldest first. Use their ids as `carrierId` of loads.

Sends a `GET` request to `/v1/carriers`

Arguments:
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
```ignore
let response = client.list_carriers()
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_carriers(&self) -> builder::ListCarriers<'_> {
        builder::ListCarriers::new(self)
    }
    /**List vehicles

The vehicles of the organization's carriers, oldest first. Use their ids as `vehicleId` of loads.

Sends a `GET` request to `/v1/vehicles`

Arguments:
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
```ignore
let response = client.list_vehicles()
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_vehicles(&self) -> builder::ListVehicles<'_> {
        builder::ListVehicles::new(self)
    }
    /**List webhook subscriptions

The organization's subscriptions, oldest first. Signing secrets are never shown here.

Sends a `GET` request to `/v1/webhooks`

Arguments:
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
```ignore
let response = client.list_webhooks()
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_webhooks(&self) -> builder::ListWebhooks<'_> {
        builder::ListWebhooks::new(self)
    }
    /**Subscribe to events

Creates a subscription. The answer holds the `signingSecret` that deliveries are signed with, and no later answer shows it again, so store it before anything else. With a test key, subscribe an endpoint of yours that is not in production. An organization may have 50 subscriptions, unless Trailflow grants more, and one for each URL and set of events: beyond that, 409 `conflict` says what to delete.

Sends a `POST` request to `/v1/webhooks`

Arguments:
- `idempotency_key`: Names this change, so that sending it again does not do it again: 1 to 255 visible ASCII characters of your choice. Keys belong to the API key that sends them and are kept for 24 hours.
- `body`: Where to deliver, and which events.
```ignore
let response = client.create_webhook()
    .idempotency_key(idempotency_key)
    .body(body)
    .send()
    .await;
```*/
    pub fn create_webhook(&self) -> builder::CreateWebhook<'_> {
        builder::CreateWebhook::new(self)
    }
    /**Get a webhook subscription

One of the organization's subscriptions. Its signing secret is never shown here.

Sends a `GET` request to `/v1/webhooks/{id}`

Arguments:
- `id`: The id of the subscription.
```ignore
let response = client.get_webhook()
    .id(id)
    .send()
    .await;
```*/
    pub fn get_webhook(&self) -> builder::GetWebhook<'_> {
        builder::GetWebhook::new(self)
    }
    /**Delete a webhook subscription

Ends a subscription. Deliveries that wait for another attempt are dropped; one that is under way may still arrive. Deleting the same subscription again is 404 `not_found`.

Sends a `DELETE` request to `/v1/webhooks/{id}`

Arguments:
- `id`: The id of the subscription.
```ignore
let response = client.delete_webhook()
    .id(id)
    .send()
    .await;
```*/
    pub fn delete_webhook(&self) -> builder::DeleteWebhook<'_> {
        builder::DeleteWebhook::new(self)
    }
    /**Change a webhook subscription

Changes the fields that you send; the others stay. A new `url` is checked as the URL of a new subscription is. Deliveries that are queued go to the new URL, with the id that they have. Set `state` to PAUSED to have events wait, each for up to 72 hours, and to ACTIVE to have what waits delivered. A subscription that Trailflow paused (`pausedReason` is `STAFF`) is resumed by Trailflow only: 409 `conflict`. Sending the same change again changes nothing.

Sends a `PATCH` request to `/v1/webhooks/{id}`

Arguments:
- `id`: The id of the subscription.
- `body`: What to change.
```ignore
let response = client.update_webhook()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_webhook(&self) -> builder::UpdateWebhook<'_> {
        builder::UpdateWebhook::new(self)
    }
    /**Rotate a signing secret

Gives the subscription a new `signingSecret`, which is shown only here. For the hours of the overlap, deliveries are signed with both secrets: with the new one in `X-Trailflow-Signature`, with the old one in `X-Trailflow-Signature-Previous`. A second rotation during the overlap is 409 `conflict`.

Sends a `POST` request to `/v1/webhooks/{id}/rotate-secret`

Arguments:
- `id`: The id of the subscription.
- `idempotency_key`: Names this change, so that sending it again does not do it again: 1 to 255 visible ASCII characters of your choice. Keys belong to the API key that sends them and are kept for 24 hours.
- `body`: How long both secrets sign. Send `{}` for a day.
```ignore
let response = client.rotate_webhook_secret()
    .id(id)
    .idempotency_key(idempotency_key)
    .body(body)
    .send()
    .await;
```*/
    pub fn rotate_webhook_secret(&self) -> builder::RotateWebhookSecret<'_> {
        builder::RotateWebhookSecret::new(self)
    }
    /**Send a test event

Queues the event `webhook.test` for the subscription, whatever it subscribes to, signed and retried as any other. Look up its delivery to see how your endpoint responded. A paused subscription is 409 `conflict`.

Sends a `POST` request to `/v1/webhooks/{id}/test`

Arguments:
- `id`: The id of the subscription.
- `idempotency_key`: Names this change, so that sending it again does not do it again: 1 to 255 visible ASCII characters of your choice. Keys belong to the API key that sends them and are kept for 24 hours.
```ignore
let response = client.test_webhook()
    .id(id)
    .idempotency_key(idempotency_key)
    .send()
    .await;
```*/
    pub fn test_webhook(&self) -> builder::TestWebhook<'_> {
        builder::TestWebhook::new(self)
    }
    /**List a subscription's deliveries

The deliveries of a subscription, newest first, with every attempt and how your endpoint responded. Bodies are not shown. Deliveries are kept for 30 days.

Sends a `GET` request to `/v1/webhooks/{id}/deliveries`

Arguments:
- `id`: The id of the subscription.
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
```ignore
let response = client.list_webhook_deliveries()
    .id(id)
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_webhook_deliveries(&self) -> builder::ListWebhookDeliveries<'_> {
        builder::ListWebhookDeliveries::new(self)
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
        ///Sends a `GET` request to `/health/api`
        pub async fn send(self) -> Result<ResponseValue<types::Health>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/health/api", client.baseurl,);
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
    /**Builder for [`Client::list_loads`]

[`Client::list_loads`]: super::Client::list_loads*/
    #[derive(Debug, Clone)]
    pub struct ListLoads<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        eligible_only: Result<Option<bool>, String>,
        external_id: Result<Option<::std::string::String>, String>,
        include: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
        statuses: Result<Option<::std::string::String>, String>,
        updated_after: Result<Option<i64>, String>,
    }
    impl<'a> ListLoads<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                eligible_only: Ok(None),
                external_id: Ok(None),
                include: Ok(None),
                limit: Ok(None),
                statuses: Ok(None),
                updated_after: Ok(None),
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
        pub fn eligible_only<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.eligible_only = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `bool` for eligible_only failed".to_string()
                });
            self
        }
        pub fn external_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.external_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for external_id failed"
                        .to_string()
                });
            self
        }
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.include = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for include failed"
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
        pub fn statuses<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.statuses = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for statuses failed"
                        .to_string()
                });
            self
        }
        pub fn updated_after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.updated_after = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for updated_after failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/loads`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::LoadListEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self {
                client,
                cursor,
                eligible_only,
                external_id,
                include,
                limit,
                statuses,
                updated_after,
            } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let eligible_only = eligible_only.map_err(Error::InvalidRequest)?;
            let external_id = external_id.map_err(Error::InvalidRequest)?;
            let include = include.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let statuses = statuses.map_err(Error::InvalidRequest)?;
            let updated_after = updated_after.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/loads", client.baseurl,);
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
                .query(
                    &progenitor_client::QueryParam::new("eligibleOnly", &eligible_only),
                )
                .query(&progenitor_client::QueryParam::new("externalId", &external_id))
                .query(&progenitor_client::QueryParam::new("include", &include))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("statuses", &statuses))
                .query(
                    &progenitor_client::QueryParam::new("updatedAfter", &updated_after),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_loads",
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
                429u16 => {
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
    /**Builder for [`Client::create_load`]

[`Client::create_load`]: super::Client::create_load*/
    #[derive(Debug, Clone)]
    pub struct CreateLoad<'a> {
        client: &'a super::Client,
        idempotency_key: Result<::std::string::String, String>,
        body: Result<types::builder::CreateLoadRequest, String>,
    }
    impl<'a> CreateLoad<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                idempotency_key: Err("idempotency_key was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for idempotency_key failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateLoadRequest>,
            <V as std::convert::TryInto<
                types::CreateLoadRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `CreateLoadRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateLoadRequest,
            ) -> types::builder::CreateLoadRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/loads`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::LoadEnvelope>, Error<types::ErrorEnvelope>> {
            let Self { client, idempotency_key, body } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CreateLoadRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/loads", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            header_map
                .append("Idempotency-Key", idempotency_key.to_string().try_into()?);
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
                operation_id: "create_load",
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
                408u16 => {
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
                429u16 => {
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
    /**Builder for [`Client::upsert_load`]

[`Client::upsert_load`]: super::Client::upsert_load*/
    #[derive(Debug, Clone)]
    pub struct UpsertLoad<'a> {
        client: &'a super::Client,
        idempotency_key: Result<::std::string::String, String>,
        body: Result<types::builder::UpsertLoadRequest, String>,
    }
    impl<'a> UpsertLoad<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                idempotency_key: Err("idempotency_key was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for idempotency_key failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpsertLoadRequest>,
            <V as std::convert::TryInto<
                types::UpsertLoadRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UpsertLoadRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpsertLoadRequest,
            ) -> types::builder::UpsertLoadRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/loads/upsert`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::LoadEnvelope>, Error<types::ErrorEnvelope>> {
            let Self { client, idempotency_key, body } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpsertLoadRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/loads/upsert", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            header_map
                .append("Idempotency-Key", idempotency_key.to_string().try_into()?);
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
                operation_id: "upsert_load",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
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
                408u16 => {
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
                429u16 => {
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
    /**Builder for [`Client::get_load`]

[`Client::get_load`]: super::Client::get_load*/
    #[derive(Debug, Clone)]
    pub struct GetLoad<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        include: Result<Option<::std::string::String>, String>,
    }
    impl<'a> GetLoad<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                include: Ok(None),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.include = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for include failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/loads/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::LoadEnvelope>, Error<types::ErrorEnvelope>> {
            let Self { client, id, include } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let include = include.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/loads/{}", client.baseurl, encode_path(& id.to_string()),
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
                .query(&progenitor_client::QueryParam::new("include", &include))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_load",
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
                429u16 => {
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
    /**Builder for [`Client::change_load_status`]

[`Client::change_load_status`]: super::Client::change_load_status*/
    #[derive(Debug, Clone)]
    pub struct ChangeLoadStatus<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        idempotency_key: Result<::std::string::String, String>,
        body: Result<types::builder::ChangeLoadStatusRequest, String>,
    }
    impl<'a> ChangeLoadStatus<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                idempotency_key: Err("idempotency_key was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for idempotency_key failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangeLoadStatusRequest>,
            <V as std::convert::TryInto<
                types::ChangeLoadStatusRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ChangeLoadStatusRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ChangeLoadStatusRequest,
            ) -> types::builder::ChangeLoadStatusRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/loads/{id}/status`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::LoadEnvelope>, Error<types::ErrorEnvelope>> {
            let Self { client, id, idempotency_key, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ChangeLoadStatusRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/loads/{}/status", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            header_map
                .append("Idempotency-Key", idempotency_key.to_string().try_into()?);
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
                operation_id: "change_load_status",
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
                408u16 => {
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
                429u16 => {
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
    /**Builder for [`Client::get_tracking`]

[`Client::get_tracking`]: super::Client::get_tracking*/
    #[derive(Debug, Clone)]
    pub struct GetTracking<'a> {
        client: &'a super::Client,
        load_id: Result<::std::string::String, String>,
    }
    impl<'a> GetTracking<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                load_id: Err("load_id was not initialized".to_string()),
            }
        }
        pub fn load_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.load_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for load_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/tracking/{loadId}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::TrackingEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, load_id } = self;
            let load_id = load_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/tracking/{}", client.baseurl, encode_path(& load_id.to_string()),
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
                operation_id: "get_tracking",
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
                429u16 => {
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
    /**Builder for [`Client::list_customers`]

[`Client::list_customers`]: super::Client::list_customers*/
    #[derive(Debug, Clone)]
    pub struct ListCustomers<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListCustomers<'a> {
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
        ///Sends a `GET` request to `/v1/customers`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::CustomerListEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/customers", client.baseurl,);
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
                operation_id: "list_customers",
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
                429u16 => {
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
    /**Builder for [`Client::list_carriers`]

[`Client::list_carriers`]: super::Client::list_carriers*/
    #[derive(Debug, Clone)]
    pub struct ListCarriers<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListCarriers<'a> {
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
        ///Sends a `GET` request to `/v1/carriers`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::CarrierListEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/carriers", client.baseurl,);
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
                operation_id: "list_carriers",
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
                429u16 => {
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
    /**Builder for [`Client::list_vehicles`]

[`Client::list_vehicles`]: super::Client::list_vehicles*/
    #[derive(Debug, Clone)]
    pub struct ListVehicles<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListVehicles<'a> {
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
        ///Sends a `GET` request to `/v1/vehicles`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::VehicleListEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/vehicles", client.baseurl,);
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
                operation_id: "list_vehicles",
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
                429u16 => {
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
    /**Builder for [`Client::list_webhooks`]

[`Client::list_webhooks`]: super::Client::list_webhooks*/
    #[derive(Debug, Clone)]
    pub struct ListWebhooks<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListWebhooks<'a> {
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
        ///Sends a `GET` request to `/v1/webhooks`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::WebhookListEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/webhooks", client.baseurl,);
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
                operation_id: "list_webhooks",
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
                429u16 => {
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
    /**Builder for [`Client::create_webhook`]

[`Client::create_webhook`]: super::Client::create_webhook*/
    #[derive(Debug, Clone)]
    pub struct CreateWebhook<'a> {
        client: &'a super::Client,
        idempotency_key: Result<::std::string::String, String>,
        body: Result<types::builder::CreateWebhookRequest, String>,
    }
    impl<'a> CreateWebhook<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                idempotency_key: Err("idempotency_key was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for idempotency_key failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateWebhookRequest>,
            <V as std::convert::TryInto<
                types::CreateWebhookRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CreateWebhookRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateWebhookRequest,
            ) -> types::builder::CreateWebhookRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/webhooks`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::CreatedWebhookEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, idempotency_key, body } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CreateWebhookRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/webhooks", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            header_map
                .append("Idempotency-Key", idempotency_key.to_string().try_into()?);
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
                operation_id: "create_webhook",
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
                408u16 => {
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
                429u16 => {
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
    /**Builder for [`Client::get_webhook`]

[`Client::get_webhook`]: super::Client::get_webhook*/
    #[derive(Debug, Clone)]
    pub struct GetWebhook<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> GetWebhook<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/webhooks/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::WebhookEnvelope>, Error<types::ErrorEnvelope>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/webhooks/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "get_webhook",
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
                429u16 => {
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
    /**Builder for [`Client::delete_webhook`]

[`Client::delete_webhook`]: super::Client::delete_webhook*/
    #[derive(Debug, Clone)]
    pub struct DeleteWebhook<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> DeleteWebhook<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/v1/webhooks/{id}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeletedWebhookEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/webhooks/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "delete_webhook",
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
                429u16 => {
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
    /**Builder for [`Client::update_webhook`]

[`Client::update_webhook`]: super::Client::update_webhook*/
    #[derive(Debug, Clone)]
    pub struct UpdateWebhook<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::UpdateWebhookRequest, String>,
    }
    impl<'a> UpdateWebhook<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateWebhookRequest>,
            <V as std::convert::TryInto<
                types::UpdateWebhookRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateWebhookRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateWebhookRequest,
            ) -> types::builder::UpdateWebhookRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/v1/webhooks/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::WebhookEnvelope>, Error<types::ErrorEnvelope>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateWebhookRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/webhooks/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "update_webhook",
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
                408u16 => {
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
                429u16 => {
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
    /**Builder for [`Client::rotate_webhook_secret`]

[`Client::rotate_webhook_secret`]: super::Client::rotate_webhook_secret*/
    #[derive(Debug, Clone)]
    pub struct RotateWebhookSecret<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        idempotency_key: Result<::std::string::String, String>,
        body: Result<types::builder::RotateWebhookSecretRequest, String>,
    }
    impl<'a> RotateWebhookSecret<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                idempotency_key: Err("idempotency_key was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for idempotency_key failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RotateWebhookSecretRequest>,
            <V as std::convert::TryInto<
                types::RotateWebhookSecretRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `RotateWebhookSecretRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::RotateWebhookSecretRequest,
            ) -> types::builder::RotateWebhookSecretRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/webhooks/{id}/rotate-secret`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::RotatedWebhookSecretEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, id, idempotency_key, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::RotateWebhookSecretRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/webhooks/{}/rotate-secret", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            header_map
                .append("Idempotency-Key", idempotency_key.to_string().try_into()?);
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
                operation_id: "rotate_webhook_secret",
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
                408u16 => {
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
                429u16 => {
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
    /**Builder for [`Client::test_webhook`]

[`Client::test_webhook`]: super::Client::test_webhook*/
    #[derive(Debug, Clone)]
    pub struct TestWebhook<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        idempotency_key: Result<::std::string::String, String>,
    }
    impl<'a> TestWebhook<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                idempotency_key: Err("idempotency_key was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for idempotency_key failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/v1/webhooks/{id}/test`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::TestDeliveryEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, id, idempotency_key } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/webhooks/{}/test", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            header_map
                .append("Idempotency-Key", idempotency_key.to_string().try_into()?);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "test_webhook",
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
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
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
    /**Builder for [`Client::list_webhook_deliveries`]

[`Client::list_webhook_deliveries`]: super::Client::list_webhook_deliveries*/
    #[derive(Debug, Clone)]
    pub struct ListWebhookDeliveries<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListWebhookDeliveries<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
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
        ///Sends a `GET` request to `/v1/webhooks/{id}/deliveries`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::WebhookDeliveryListEnvelope>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, id, cursor, limit } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/webhooks/{}/deliveries", client.baseurl, encode_path(& id
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
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_webhook_deliveries",
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
                429u16 => {
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
