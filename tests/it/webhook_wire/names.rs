//! Names that change, asked of a real name server through the resolver of production.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex};

use hickory_resolver::proto::op::{Message, ResponseCode};
use hickory_resolver::proto::rr::{RData, Record, RecordType};
use tokio::net::UdpSocket;
use tokio::task::JoinHandle;
use trailflow::webhooks::resolve::Unresolved;
use trailflow::webhooks::{DnsResolver, ErrorClass, Outcome, Resolver};

use super::receiver::Receiver;
use super::{PATIENT, SHORT, failed, lenient, send, sender, strict};

/// A name server that gives the same answer for every name, and none for names that begin with `silent`. Gone when
/// dropped.
struct NameServer {
    address: SocketAddr,
    answer: Arc<Mutex<DnsReply>>,
    serving: JoinHandle<()>,
}

#[derive(Debug, Clone)]
enum DnsReply {
    Addresses(Vec<IpAddr>),
    Code(ResponseCode),
    Silence,
}

impl NameServer {
    async fn start(addresses: &[&str]) -> NameServer {
        let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let address = socket.local_addr().unwrap();
        let answer = Arc::new(Mutex::new(to(addresses)));
        let serving = tokio::spawn(serve(socket, answer.clone()));
        NameServer { address, answer, serving }
    }

    fn now_answers(&self, answer: DnsReply) {
        *self.answer.lock().unwrap() = answer;
    }

    fn resolver(&self) -> DnsResolver {
        DnsResolver::asking(&[self.address]).unwrap()
    }
}

impl Drop for NameServer {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

fn to(addresses: &[&str]) -> DnsReply {
    DnsReply::Addresses(addresses.iter().map(|address| address.parse().unwrap()).collect())
}

async fn serve(socket: UdpSocket, answer: Arc<Mutex<DnsReply>>) {
    let mut bytes = [0; 4096];
    while let Ok((length, from)) = socket.recv_from(&mut bytes).await {
        let asked = Message::from_vec(&bytes[..length]).unwrap();
        let silent = asked.queries[0].name().to_string().starts_with("silent");
        let answer = if silent { DnsReply::Silence } else { answer.lock().unwrap().clone() };
        if let Some(reply) = reply(&asked, answer) {
            socket.send_to(&reply.to_vec().unwrap(), from).await.unwrap();
        }
    }
}

fn reply(asked: &Message, answer: DnsReply) -> Option<Message> {
    let query = asked.queries.first().unwrap().clone();
    let mut reply = Message::response(asked.metadata.id, asked.metadata.op_code);
    reply.metadata.recursion_desired = true;
    reply.metadata.recursion_available = true;
    match answer {
        DnsReply::Silence => return None,
        DnsReply::Code(code) => reply.metadata.response_code = code,
        DnsReply::Addresses(addresses) => {
            for address in addresses {
                let data = RData::from(address);
                let kind = if address.is_ipv4() { RecordType::A } else { RecordType::AAAA };
                if kind == query.query_type() {
                    reply.add_answer(Record::from_rdata(query.name().clone(), 0, data));
                }
            }
        }
    }
    reply.add_query(query);
    Some(reply)
}

const URL: &str = "https://hooks.partner.example/";

/// What a partner is told of a name, whatever is wrong with it.
fn unusable(name: &str) -> String {
    format!(
        "must name a host that resolves in public DNS to public addresses only, and {name} could not be used; \
         check its DNS records, or try again"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_leads_inside_later_is_refused_then() {
    let names = NameServer::start(&["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"]).await;
    let sender = sender(strict(), names.resolver(), PATIENT);
    assert_eq!(sender.guard().admit(URL).await, Ok(()), "public when the subscription is created");
    for inside in [
        &["127.0.0.1"][..],
        &["10.0.0.1"],
        &["169.254.169.254"],
        &["::1"],
        &["::ffff:10.0.0.1"],
        &["93.184.216.34", "10.0.0.1"],
        &["93.184.216.34", "fd00::1"],
    ] {
        names.now_answers(to(inside));
        assert_eq!(send(&sender, URL).await.outcome, failed(ErrorClass::BlockedAddress), "{inside:?}");
        let refusal = sender.guard().admit(URL).await.unwrap_err();
        assert_eq!(refusal.to_string(), unusable("hooks.partner.example"));
        assert!(refusal.cause().unwrap().to_string().contains("private, local or reserved"), "{refusal:?}");
    }
    names.now_answers(to(&["93.184.216.34"]));
    assert_eq!(sender.guard().admit(URL).await, Ok(()));
}

/// The address that was checked is the one that is connected to: nobody asks a second time, when the answer may be
/// another.
#[tokio::test(flavor = "multi_thread")]
async fn the_checked_address_is_called() {
    let receiver = Receiver::answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").await;
    let names = NameServer::start(&["127.0.0.1"]).await;
    let sender = sender(lenient(), names.resolver(), PATIENT);
    let url = format!("http://hooks.partner.example:{}/", receiver.address.port());
    assert_eq!(send(&sender, &url).await.outcome, Outcome::Delivered { status: 200 });
    names.now_answers(DnsReply::Silence);
    assert_eq!(
        send(&sender, &url).await.outcome,
        Outcome::Delivered { status: 200 },
        "over the kept connection"
    );
    assert_eq!(receiver.connections(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_without_an_address_is_refused_like_one_that_leads_inside() {
    let names = NameServer::start(&[]).await;
    let sender = sender(strict(), names.resolver(), PATIENT);
    for (answer, phrase) in [
        (to(&[]), "has no address"),
        (DnsReply::Code(ResponseCode::NXDomain), "has no address"),
        (DnsReply::Code(ResponseCode::ServFail), "could not be looked up"),
        (DnsReply::Code(ResponseCode::Refused), "could not be looked up"),
        (DnsReply::Silence, "could not be looked up"),
    ] {
        names.now_answers(answer.clone());
        // A name of its own for each: that one has no address is remembered for some seconds.
        let name = format!("{}.partner.example", uuid::Uuid::from_bytes(trailflow::clock::random()).simple());
        let url = format!("https://{name}/");
        let refusal = sender.guard().admit(&url).await.unwrap_err();
        assert_eq!(refusal.to_string(), unusable(&name), "the same whatever the cause: {answer:?}");
        assert!(refusal.cause().unwrap().to_string().contains(phrase), "{answer:?}: {refusal:?}");
        assert_eq!(send(&sender, &url).await.outcome, failed(ErrorClass::Dns), "{answer:?}");
    }
}

/// As when the name servers of some partners are down: others' names are found meanwhile.
#[tokio::test(flavor = "multi_thread")]
async fn many_questions_without_an_answer_delay_no_other() {
    let names = NameServer::start(&["10.0.0.1"]).await;
    let resolver = Arc::new(names.resolver());
    let silent: Vec<_> = (0..1_000)
        .map(|number| {
            let resolver = resolver.clone();
            tokio::spawn(async move { resolver.resolve(&format!("silent-{number}.partner.example")).await })
        })
        .collect();
    for number in 0..20 {
        let found = resolver.resolve(&format!("{number}.partner.example")).await.unwrap();
        assert_eq!(found, [IpAddr::from([10, 0, 0, 1])]);
    }
    assert!(silent.iter().any(|asking| !asking.is_finished()), "they were waiting all the while");
    for asking in silent {
        assert!(matches!(asking.await.unwrap(), Err(Unresolved::NotTold(_))));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_silent_name_server_is_within_the_deadline() {
    let names = NameServer::start(&[]).await;
    names.now_answers(DnsReply::Silence);
    let sender = sender(strict(), names.resolver(), SHORT);
    assert_eq!(send(&sender, URL).await.outcome, failed(ErrorClass::Timeout));
}
