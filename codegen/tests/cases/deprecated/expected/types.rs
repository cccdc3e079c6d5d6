#[serde(deny_unknown_fields)]
pub struct GetThingPath {
    pub id: ::std::string::String,
}
pub struct Thing {
    pub id: ::std::string::String,
}
pub struct ThingEnvelope {
    pub data: Thing,
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
pub struct GetThing<'a> {
    client: &'a super::Client,
    id: Result<::std::string::String, String>,
}
