#[serde(deny_unknown_fields)]
pub struct ListThingsQuery {
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub kinds: ::std::vec::Vec<crate::contract::partner::words::Kind>,
}
pub struct Thing {
    pub id: ::std::string::String,
}
pub struct ThingEnvelope {
    pub data: Thing,
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
pub struct ListThings<'a> {
    client: &'a super::Client,
    kinds: Result<Option<::std::string::String>, String>,
}
