//! A collector: it takes OTLP over HTTP as the specification has it, and knows the protocol by its own field numbers.

use std::collections::BTreeMap;

use super::protobuf::Message;
use crate::harness::endpoint::Endpoint;
use crate::harness::wait::eventually;

/// An OpenTelemetry collector.
pub struct Collector(pub Endpoint);

/// A span as it arrived; ids in hexadecimal.
#[derive(Debug, Clone)]
pub struct Seen {
    pub trace: String,
    pub id: String,
    /// Empty: it has none.
    pub parent: String,
    pub name: String,
    pub kind: u64,
    pub start: u64,
    pub end: u64,
    pub attributes: BTreeMap<String, String>,
    /// The traces and spans that it is linked to.
    pub links: Vec<(String, String)>,
    pub failed: bool,
}

impl Collector {
    pub async fn start() -> Collector {
        Collector(Endpoint::start().await)
    }

    pub fn url(&self) -> String {
        format!("http://{}/v1/traces", self.0.address)
    }

    /// Everything that arrived.
    pub fn spans(&self) -> Vec<Seen> {
        self.0
            .arrived()
            .iter()
            .flat_map(|arrived| {
                assert_eq!(
                    (arrived.path.as_str(), arrived.header("content-type")),
                    ("/v1/traces", "application/x-protobuf")
                );
                spans_in(&arrived.body)
            })
            .collect()
    }

    /// Everything that arrived, once it has what is waited for.
    pub async fn until(&self, what: &str, is_there: impl Fn(&[Seen]) -> bool) -> Vec<Seen> {
        eventually(what, || async { is_there(&self.spans()) }).await;
        self.spans()
    }
}

/// `ExportTraceServiceRequest`.
fn spans_in(body: &[u8]) -> Vec<Seen> {
    let request = Message::read(body);
    let mut spans = Vec::new();
    for resource_spans in request.messages(1) {
        let resource = attributes(&resource_spans.messages(1)[0], 1);
        assert_eq!(resource["service.name"], "trailflow");
        assert_eq!(resource["service.instance.id"].len(), 16);
        for scope_spans in resource_spans.messages(2) {
            spans.extend(scope_spans.messages(2).iter().map(span));
        }
    }
    spans
}

fn span(span: &Message) -> Seen {
    let link = |link: &Message| (id(link, 1), id(link, 2));
    Seen {
        trace: id(span, 1),
        id: id(span, 2),
        parent: id(span, 4),
        name: span.text(5),
        kind: span.number(6),
        start: span.number(7),
        end: span.number(8),
        attributes: attributes(span, 9),
        links: span.messages(13).iter().map(link).collect(),
        failed: span.messages(15).iter().any(|status| status.number(3) == 2),
    }
}

fn id(message: &Message, field: u64) -> String {
    message.bytes(field).first().map(hex::encode).unwrap_or_default()
}

fn attributes(message: &Message, field: u64) -> BTreeMap<String, String> {
    let pair = |pair: &Message| {
        let value = &pair.messages(2)[0];
        let text = value.bytes(1).first().map(|_| value.text(1));
        (pair.text(1), text.unwrap_or_else(|| value.number(2).max(value.number(3)).to_string()))
    };
    message.messages(field).iter().map(pair).collect()
}
