#[serde(deny_unknown_fields)]
pub struct ListThingsQuery {
    #[serde(default = "defaults::default_u64::<i32, 50>")]
    pub limit: i32,
    #[serde(
        rename = "updatedAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub updated_after: ::std::option::Option<i64>,
}
pub struct Thing {
    pub id: ::std::string::String,
}
pub struct ThingEnvelope {
    pub data: ::std::vec::Vec<Thing>,
    #[serde(
        rename = "nextCursor",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub next_cursor: ::std::option::Option<::std::string::String>,
    #[serde(rename = "requestId")]
    pub request_id: ::std::string::String,
}
pub struct ListThings<'a> {
    client: &'a super::Client,
    limit: Result<Option<i32>, String>,
    updated_after: Result<Option<i64>, String>,
}
