pub struct ErrorEnvelope {
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
pub struct Thing {
    pub id: ::std::string::String,
    pub state: crate::contract::partner::words::State,
}
pub struct ThingEnvelope {
    pub data: Thing,
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
#[serde(deny_unknown_fields)]
pub struct UpdateThingRequest {
    #[serde(default = "defaults::update_thing_request_state")]
    pub state: crate::contract::partner::words::State,
}
pub struct UpdateThing<'a> {
    client: &'a super::Client,
    body: Result<types::builder::UpdateThingRequest, String>,
}
