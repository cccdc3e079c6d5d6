//! The messages of OTLP 1 (`opentelemetry/proto/collector/trace/v1`), as far as they are sent.

use prost::{Message, Oneof};

use super::span::Ended;
use super::value::Value;

/// The status of a failed span.
const ERROR: i32 = 2;

#[derive(Message)]
struct ExportTraceServiceRequest {
    #[prost(message, repeated, tag = "1")]
    resource_spans: Vec<ResourceSpans>,
}

#[derive(Message)]
struct ResourceSpans {
    #[prost(message, optional, tag = "1")]
    resource: Option<Resource>,
    #[prost(message, repeated, tag = "2")]
    scope_spans: Vec<ScopeSpans>,
}

#[derive(Message)]
struct Resource {
    #[prost(message, repeated, tag = "1")]
    attributes: Vec<KeyValue>,
}

#[derive(Message)]
struct ScopeSpans {
    #[prost(message, optional, tag = "1")]
    scope: Option<Scope>,
    #[prost(message, repeated, tag = "2")]
    spans: Vec<Span>,
}

#[derive(Message)]
struct Scope {
    #[prost(string, tag = "1")]
    name: String,
    #[prost(string, tag = "2")]
    version: String,
}

#[derive(Message)]
struct Span {
    #[prost(bytes = "vec", tag = "1")]
    trace_id: Vec<u8>,
    #[prost(bytes = "vec", tag = "2")]
    span_id: Vec<u8>,
    #[prost(bytes = "vec", tag = "4")]
    parent_span_id: Vec<u8>,
    #[prost(string, tag = "5")]
    name: String,
    #[prost(int32, tag = "6")]
    kind: i32,
    #[prost(fixed64, tag = "7")]
    start_time_unix_nano: u64,
    #[prost(fixed64, tag = "8")]
    end_time_unix_nano: u64,
    #[prost(message, repeated, tag = "9")]
    attributes: Vec<KeyValue>,
    #[prost(message, repeated, tag = "13")]
    links: Vec<Link>,
    #[prost(message, optional, tag = "15")]
    status: Option<Status>,
}

#[derive(Message)]
struct Link {
    #[prost(bytes = "vec", tag = "1")]
    trace_id: Vec<u8>,
    #[prost(bytes = "vec", tag = "2")]
    span_id: Vec<u8>,
}

#[derive(Message)]
struct Status {
    #[prost(int32, tag = "3")]
    code: i32,
}

#[derive(Message)]
struct KeyValue {
    #[prost(string, tag = "1")]
    key: String,
    #[prost(message, optional, tag = "2")]
    value: Option<AnyValue>,
}

#[derive(Message)]
struct AnyValue {
    #[prost(oneof = "OneValue", tags = "1, 2, 3")]
    value: Option<OneValue>,
}

#[derive(Oneof)]
enum OneValue {
    #[prost(string, tag = "1")]
    Text(String),
    #[prost(bool, tag = "2")]
    Flag(bool),
    #[prost(int64, tag = "3")]
    Number(i64),
}

/// A request to the collector with these spans; `instance` tells this process from the others.
pub(super) fn request(spans: Vec<Ended>, instance: &str) -> Vec<u8> {
    let version = env!("CARGO_PKG_VERSION");
    let resource =
        [("service.name", "trailflow"), ("service.version", version), ("service.instance.id", instance)];
    let attributes = resource.map(|(key, value)| pair(key, OneValue::Text(value.to_owned()))).into();
    let scope = Scope { name: "trailflow".to_owned(), version: version.to_owned() };
    let spans = spans.into_iter().map(span).collect();
    let resource_spans = ResourceSpans {
        resource: Some(Resource { attributes }),
        scope_spans: vec![ScopeSpans { scope: Some(scope), spans }],
    };
    ExportTraceServiceRequest { resource_spans: vec![resource_spans] }.encode_to_vec()
}

fn span(ended: Ended) -> Span {
    let Ended { context, parent, name, kind, start_ns, end_ns, attributes, link, failed } = ended;
    Span {
        trace_id: context.trace.into(),
        span_id: context.span.into(),
        parent_span_id: parent.map(Into::into).unwrap_or_default(),
        name: name.to_owned(),
        kind: kind.number(),
        start_time_unix_nano: start_ns,
        end_time_unix_nano: end_ns,
        attributes: attributes.into_iter().map(|(key, value)| pair(key, one(value))).collect(),
        links: link
            .map(|link| Link { trace_id: link.trace.into(), span_id: link.span.into() })
            .into_iter()
            .collect(),
        status: failed.then_some(Status { code: ERROR }),
    }
}

fn pair(key: &str, value: OneValue) -> KeyValue {
    KeyValue { key: key.to_owned(), value: Some(AnyValue { value: Some(value) }) }
}

fn one(value: Value) -> OneValue {
    match value {
        Value::Word(word) => OneValue::Text(word.to_owned()),
        Value::Number(number) => OneValue::Number(number),
        Value::Flag(flag) => OneValue::Flag(flag),
        Value::Request(id) => OneValue::Text(format!("req_{id}")),
        Value::Delivery(id) => OneValue::Text(format!("whdel_{}", id.simple())),
    }
}
