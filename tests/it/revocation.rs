//! A right that is taken away is gone on every node within a second, and a right that is given works at once.
//!
//! Only requests that were sent a whole second after the operator's answer are judged, so that a slow machine cannot
//! fail a right node.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use trailflow::contract::operator::client::Client;
use trailflow::contract::operator::client::types::{
    AccessMove, PartnerScope, RevokeApiKeyRequest, SetOrganizationAccessRequest, UpdateApiKeyRequest,
};
use trailflow::domain::access::KeyMode;
use trailflow::domain::id::ApiKeyId;
use trailflow::secrets::credential::Credential;

use tokio::time::Instant;

use crate::harness::process::Process;
use crate::harness::proxy::Proxy;
use crate::harness::redis_server::RedisServer;
use crate::harness::world::http_with;
use crate::harness::{Backend, Organization, World};

const A_SECOND: Duration = Duration::from_secs(1);
/// Nothing here takes a tenth of it.
const LONG_ENOUGH: Duration = Duration::from_secs(120);

/// What staff take away, and the status that is the answer from then on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Taken {
    Key,
    Scope,
    Limit,
    Access,
}

impl Taken {
    const ALL: [Taken; 4] = [Taken::Key, Taken::Scope, Taken::Limit, Taken::Access];

    fn status(self) -> u16 {
        match self {
            Taken::Key => 401,
            Taken::Scope | Taken::Access => 403,
            Taken::Limit => 429,
        }
    }

    async fn take(self, staff: &Client, organization: Organization, token: &str) {
        let organization = organization.id.to_string();
        let key = ApiKeyId::from_uuid(Credential::parse(token).unwrap().id()).to_string();
        let edit = |wish: trailflow::contract::operator::client::types::builder::UpdateApiKeyRequest| {
            staff.update_api_key().organization_id(&organization).key_id(&key).body(wish).send()
        };
        match self {
            Taken::Key => {
                let wish = RevokeApiKeyRequest { reason: "Under test.".to_owned(), pause_webhooks: false };
                let asking = staff.revoke_api_key().organization_id(&organization).key_id(&key).body(wish);
                asking.send().await.unwrap();
            }
            Taken::Scope => {
                let rest = vec![PartnerScope::LoadsWrite];
                edit(UpdateApiKeyRequest::builder().scopes(Some(rest))).await.unwrap();
            }
            Taken::Limit => {
                edit(UpdateApiKeyRequest::builder().rate_limit_per_minute(Some(1))).await.unwrap();
            }
            Taken::Access => {
                let wish =
                    SetOrganizationAccessRequest::builder().state(AccessMove::Disabled).reason("Under test.");
                let asking = staff.set_organization_access().organization_id(&organization).body(wish);
                asking.send().await.unwrap();
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn four_nodes_refuse_within_a_second() {
    let cluster = Cluster::start().await;
    for taken in Taken::ALL {
        let (organization, token) = cluster.world.tenant().await;
        let watch = Watch::start(&cluster.addresses(), &token).await;
        taken.take(&cluster.staff().await, organization, &token).await;
        watch.refused_a_second_after(Instant::now(), taken, 0).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn four_nodes_refuse_within_a_second_of_a_redis_restart() {
    let mut cluster = Cluster::start().await;
    for taken in Taken::ALL {
        let (organization, token) = cluster.world.tenant().await;
        let watch = Watch::start(&cluster.addresses(), &token).await;
        cluster.redis.kill();
        taken.take(&cluster.staff().await, organization, &token).await;
        let answered = Instant::now();
        cluster.redis.restart().await;
        // What was counted is lost with Redis, so the lowered limit is granted once by each node that counts alone
        // and once by the new Redis. The other three know no such excuse.
        let excused = if taken == Taken::Limit { 5 } else { 0 };
        watch.refused_a_second_after(answered, taken, excused).await;
    }
}

/// Replays come from Redis, so only the gate's own caution can stop them when the database is away.
#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_cannot_ask_the_database_trusts_its_memory_for_less_than_a_second() {
    let (world, proxy, _node, writer) = far_from_the_database().await;

    for fault in [Proxy::cut, Proxy::hang] {
        fault(&proxy);
        tokio::time::sleep(A_SECOND).await;
        for answer in futures::future::join_all((0..32).map(|_| writer.write())).await {
            assert_eq!(answer, 503);
        }
        proxy.restore();
        writer.comes_to(201, &[503]).await;
    }

    proxy.cut();
    world.revoke(writer.organization, &writer.token).await;
    tokio::time::sleep(A_SECOND).await;
    assert_eq!(writer.write().await, 503, "it cannot know, so it does not say");
    proxy.restore();
    writer.comes_to(401, &[503]).await;
}

/// A poll that takes longer than memory is trusted still answers those who waited for it.
#[tokio::test(flavor = "multi_thread")]
async fn a_slow_database_makes_no_key_unknown() {
    let (_world, proxy, _node, writer) = far_from_the_database().await;
    // There and back is more than memory is trusted, and less than a poll may take.
    proxy.delay(Duration::from_millis(550));
    let mut answered = 0;
    for _ in 0..8 {
        let answer = writer.write().await;
        assert!(matches!(answer, 201 | 503), "{answer}");
        answered += usize::from(answer == 201);
    }
    assert!(answered > 0, "slow is not away");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_key_works_at_once_on_every_node() {
    let cluster = Cluster::start().await;
    for _ in 0..5 {
        let (_, token) = cluster.world.tenant().await;
        for address in cluster.addresses() {
            assert_eq!(read(&http_with(&token), address).await, 200);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn embedded_refuses_at_once() {
    let world = World::start(Backend::Embedded).await;
    let staff = world.operator().await;
    for taken in Taken::ALL {
        let (organization, token) = world.tenant().await;
        let http = http_with(&token);
        assert_eq!(read(&http, world.node.api_addr()).await, 200);
        taken.take(&staff, organization, &token).await;
        assert_eq!(read(&http, world.node.api_addr()).await, taken.status(), "{taken:?}");
    }
    let organization = world.organization(trailflow::domain::access::AccessState::NotEnabled).await;
    let token = world.key_with(organization, KeyMode::Test, trailflow::domain::access::Scope::ALL, 60).await;
    let http = http_with(&token);
    assert_eq!(read(&http, world.node.api_addr()).await, 403);
    let wish = SetOrganizationAccessRequest::builder().state(AccessMove::TestEnabled).reason("Under test.");
    let asking = staff.set_organization_access().organization_id(organization.id.to_string()).body(wish);
    asking.send().await.unwrap();
    assert_eq!(read(&http, world.node.api_addr()).await, 200, "and lets in at once");
}

/// A node whose way to the database leads through a proxy, and somebody who has written there.
async fn far_from_the_database() -> (World, Proxy, Process, Writer) {
    let world = World::start(Backend::PostgresRedis).await;
    let proxy = Proxy::to_url(&world.place.database_url).await;
    let through = proxy.url(&world.place.database_url);
    let node = Process::start_with(&world.place, None, &[("TRAILFLOW_DATABASE_URL", &through)]).await;
    let (organization, token) = world.tenant().await;
    let writer = Writer::new(node.api_addr, organization, &token);
    assert_eq!(writer.write().await, 201);
    (world, proxy, node, writer)
}

/// Four real nodes on one database and a Redis of their own.
struct Cluster {
    world: World,
    redis: RedisServer,
    nodes: Vec<Process>,
}

impl Cluster {
    async fn start() -> Cluster {
        let redis = RedisServer::start().await;
        let mut place = Backend::PostgresRedis.place().await;
        place.redis = Some((redis.url(), "revocation".to_owned()));
        let world = World::builder(Backend::PostgresRedis).at(place).start().await;
        let mut nodes = Vec::new();
        for _ in 0..4 {
            nodes.push(Process::start(&world.place, None).await);
        }
        Cluster { world, redis, nodes }
    }

    fn addresses(&self) -> Vec<SocketAddr> {
        self.nodes.iter().map(|node| node.api_addr).collect()
    }

    /// The operator API of one of the nodes.
    async fn staff(&self) -> Client {
        let token = self.world.operator_token().await;
        Client::new_with_client(&format!("http://{}", self.nodes[0].operator_addr), http_with(&token))
    }
}

/// Asks every node again and again.
struct Watch {
    answers: Arc<Mutex<Vec<Observation>>>,
    nodes: usize,
    asking: Vec<tokio::task::JoinHandle<()>>,
}

#[derive(Debug, Clone, Copy)]
struct Observation {
    node: usize,
    sent: Instant,
    status: u16,
}

impl Watch {
    /// Returns when every node has let the key in.
    async fn start(nodes: &[SocketAddr], token: &str) -> Watch {
        let answers = Arc::<Mutex<Vec<Observation>>>::default();
        for address in nodes {
            assert_eq!(read(&http_with(token), *address).await, 200);
        }
        let ask = |(node, address): (usize, &SocketAddr)| {
            let (answers, http, address) = (answers.clone(), http_with(token), *address);
            tokio::spawn(async move {
                loop {
                    let sent = Instant::now();
                    let status = read(&http, address).await;
                    answers.lock().unwrap().push(Observation { node, sent, status });
                    // Slow enough that the key's own limit stays out of it.
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            })
        };
        Watch { asking: nodes.iter().enumerate().map(ask).collect(), nodes: nodes.len(), answers }
    }

    /// Every request that is sent more than a second after `answered` must be refused, but for the `excused`.
    async fn refused_a_second_after(self, answered: Instant, taken: Taken, excused: usize) {
        let late = |answer: &&Observation| answer.sent >= answered + A_SECOND;
        let all_asked_often = || {
            let answers = self.answers.lock().unwrap();
            (0..self.nodes).all(|node| answers.iter().filter(late).filter(|it| it.node == node).count() >= 5)
        };
        while !all_asked_often() {
            assert!(answered.elapsed() < LONG_ENOUGH, "some node does not answer");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        for asking in &self.asking {
            asking.abort();
        }
        let answers = self.answers.lock().unwrap();
        let let_in: Vec<_> = answers.iter().filter(late).filter(|it| it.status != taken.status()).collect();
        assert!(let_in.len() <= excused, "{taken:?}: {let_in:?}");
        assert!(let_in.iter().all(|it| it.status == 200), "{taken:?}: {let_in:?}");
        let last = answers.iter().filter(|it| it.status == 200).map(|it| it.sent).max();
        let last = last.map(|last| last.saturating_duration_since(answered));
        println!("{taken:?}: last let in {last:?} after the operator's answer");
    }
}

/// Writes one load, over and over with the same idempotency key.
struct Writer {
    organization: Organization,
    token: String,
    http: reqwest::Client,
    url: String,
}

impl Writer {
    fn new(address: SocketAddr, organization: Organization, token: &str) -> Writer {
        let url = format!("http://{address}/v1/loads");
        Writer { organization, token: token.to_owned(), http: http_with(token), url }
    }

    async fn write(&self) -> u16 {
        let body = serde_json::json!({ "orderNumber": "ORD-1" });
        let request = self.http.post(&self.url).header("idempotency-key", "k").json(&body);
        request.send().await.unwrap().status().as_u16()
    }

    /// Writes until this is the answer; before it, only `meanwhile` may be.
    async fn comes_to(&self, status: u16, meanwhile: &[u16]) {
        let began = Instant::now();
        loop {
            let answer = self.write().await;
            if answer == status {
                return;
            }
            assert!(meanwhile.contains(&answer), "{answer} on the way to {status}");
            assert!(began.elapsed() < LONG_ENOUGH, "{status} never comes");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

async fn read(http: &reqwest::Client, address: SocketAddr) -> u16 {
    http.get(format!("http://{address}/v1/loads?limit=1")).send().await.unwrap().status().as_u16()
}
