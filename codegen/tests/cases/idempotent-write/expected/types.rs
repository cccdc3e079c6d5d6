pub struct CreateThingHeaders {
    #[serde(rename = "Idempotency-Key")]
    pub idempotency_key: ::std::string::String,
}
#[serde(deny_unknown_fields)]
pub struct CreateThingRequest {
    pub name: ::std::string::String,
}
pub struct ErrorEnvelope {
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
pub struct Thing {
    pub id: ::std::string::String,
}
pub struct ThingEnvelope {
    pub data: Thing,
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
pub struct CreateThing<'a> {
    client: &'a super::Client,
    idempotency_key: Result<::std::string::String, String>,
    body: Result<types::builder::CreateThingRequest, String>,
}
