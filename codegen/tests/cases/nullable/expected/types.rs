#[serde(deny_unknown_fields)]
pub struct GetThingPath {
    pub id: ::std::string::String,
}
pub struct Owner {
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub name: ::std::option::Option<::std::string::String>,
}
pub struct Place {
    pub city: ::std::string::String,
}
pub struct Thing {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i32>,
    pub id: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<ThingKind>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner: ::std::option::Option<Owner>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub place: ::std::option::Option<Place>,
}
pub struct ThingEnvelope {
    pub data: Thing,
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
pub enum ThingKind {
    #[serde(rename = "LARGE")]
    Large,
    #[serde(rename = "SMALL")]
    Small,
}
pub struct GetThing<'a> {
    client: &'a super::Client,
    id: Result<::std::string::String, String>,
}
