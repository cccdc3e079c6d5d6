//! Redis is down, dies, hangs, is slow, is flushed, comes back empty or elsewhere: the API goes on answering, every
//! write happens once, and no node is without a limit.
//!
//! That nobody waits is shown by counting: what a fault proxy is not even asked cannot be waited for.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures::future::join_all;
use serde_json::{Value, json};
use tokio::time::Instant;
use trailflow::contract::operator::client::types::HealthStatus;
use trailflow::domain::access::{KeyMode, Scope};
use trailflow::limits::Mode;
use trailflow::secrets::credential::Credential;

use crate::harness::ports::free_port;
use crate::harness::proxy::Proxy;
use crate::harness::redis_server::RedisServer;
use crate::harness::rounds::long;
use crate::harness::wait::{eventually, within};
use crate::harness::world::http_with;
use crate::harness::{Backend, World};

/// Nothing here takes a tenth of it.
const LONG_ENOUGH: Duration = Duration::from_secs(120);

#[tokio::test(flavor = "multi_thread")]
async fn down_at_the_start() {
    let mut redis = RedisServer::start().await;
    redis.kill();
    let faulty = Faulty::start(redis).await;
    assert_eq!(faulty.mode(), Mode::Local);
    faulty.goes_on().await;
    faulty.says_that_it_is_degraded().await;
    let mut faulty = faulty;
    faulty.redis.restart().await;
    faulty.is_used_again().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_serving() {
    let mut faulty = Faulty::start(RedisServer::start().await).await;
    faulty.goes_on().await;
    assert_eq!(faulty.world.app().limits.status().fallbacks, 0);
    let (_, token) = faulty.world.tenant().await;
    let (http, address) = (http_with(&token), faulty.address());
    let asking: Vec<_> = (0..8)
        .map(|_| {
            let http = http.clone();
            tokio::spawn(async move { join_all((0..20).map(|_| read(&http, address))).await })
        })
        .collect();
    faulty.redis.kill();
    for statuses in asking {
        assert!(statuses.await.unwrap().iter().all(|status| *status == 200));
    }
    faulty.goes_on().await;
    assert_eq!(faulty.mode(), Mode::Local);
    faulty.says_that_it_is_degraded().await;
    faulty.redis.restart().await;
    faulty.is_used_again().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn hanging() {
    let faulty = Faulty::start(RedisServer::start().await).await;
    faulty.gets_over(|| faulty.proxy.hang(), || faulty.proxy.restore()).await;
}

/// The server's process is stopped: its machine goes on accepting connections for it.
#[tokio::test(flavor = "multi_thread")]
async fn frozen() {
    let faulty = Faulty::start(RedisServer::start().await).await;
    faulty.gets_over(|| faulty.redis.freeze(), || faulty.redis.thaw()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn slow() {
    let faulty = Faulty::start(RedisServer::start().await).await;
    // Slower than usual is no fault.
    faulty.proxy.delay(Duration::from_millis(20));
    faulty.goes_on().await;
    assert_eq!(faulty.mode(), Mode::Redis);
    assert_eq!(faulty.world.app().limits.status().fallbacks, 0);
    faulty.proxy.delay(Duration::from_millis(300));
    faulty.nobody_waits_but_requests_in_flight().await;
    faulty.goes_on().await;
    assert_eq!(faulty.mode(), Mode::Local, "it stays given up while it is slow");
    faulty.proxy.restore();
    faulty.is_used_again().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn flushed() {
    let faulty = Faulty::start(RedisServer::start().await).await;
    let (order, first) = Order::written(&faulty).await;
    faulty.redis.run::<()>("FLUSHALL").await;
    // The scripts too, as after a restart.
    faulty.redis.run::<()>("SCRIPT FLUSH").await;
    assert_eq!(order.write(faulty.address()).await, first);
    faulty.goes_on().await;
    assert_eq!(order.loads(&faulty.world).await, 1);
    assert_eq!(faulty.world.app().limits.status().fallbacks, 0, "Redis was asked all the time");
}

#[tokio::test(flavor = "multi_thread")]
async fn restarted_empty() {
    let mut faulty = Faulty::start(RedisServer::start().await).await;
    let (order, first) = Order::written(&faulty).await;
    faulty.redis.kill();
    faulty.redis.restart().await;
    assert_eq!(order.write(faulty.address()).await, first);
    faulty.is_used_again().await;
    assert_eq!(order.write(faulty.address()).await, first);
    assert_eq!(order.loads(&faulty.world).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn failing_over() {
    let mut faulty = Faulty::start(RedisServer::start().await).await;
    let (order, first) = Order::written(&faulty).await;
    let second = RedisServer::start().await;
    // Until it is promoted, a replica answers and refuses to write. There is nobody at the address of its master.
    second.run::<()>(&format!("REPLICAOF 127.0.0.1 {}", free_port())).await;
    faulty.proxy.switch_to(&second.url());
    faulty.redis.kill();
    faulty.goes_on().await;
    assert_eq!(order.write(faulty.address()).await, first);
    assert_eq!(faulty.mode(), Mode::Local, "a replica is no good");
    second.run::<()>("REPLICAOF NO ONE").await;
    faulty.redis = second;
    faulty.is_used_again().await;
    assert_eq!(order.write(faulty.address()).await, first);
    assert_eq!(order.loads(&faulty.world).await, 1);
}

/// Without Redis each node counts for itself, and lets through its share of the limit.
#[tokio::test(flavor = "multi_thread")]
async fn without_redis_every_node_keeps_the_limit() {
    let faulty = Faulty::start(RedisServer::start().await).await;
    let mut nodes = Vec::new();
    for _ in 0..4 {
        nodes.push(faulty.world.another_node().await);
    }
    let token = faulty.key_with_limit(12).await;
    let all = 1 + u32::try_from(nodes.len()).unwrap();
    for node in &nodes {
        eventually("every node knows of all", async || node.app().limits.status().nodes == all).await;
    }
    faulty.proxy.cut();
    let http = http_with(&token);
    for node in &nodes {
        let statuses = join_all((0..20).map(|_| read(&http, node.api_addr()))).await;
        assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 2, "a fifth of twelve");
        assert_eq!(statuses.iter().filter(|status| **status == 429).count(), 18);
    }
}

/// Every write is sent by two callers to two nodes at the same time and repeated until it is answered, while Redis
/// goes from one fault to the next.
#[tokio::test(flavor = "multi_thread")]
async fn writes_happen_once_through_all_of_it() {
    let faulty = Faulty::start(RedisServer::start().await).await;
    let other = faulty.world.another_node().await;
    let nodes = [faulty.address(), other.api_addr()];
    let done = AtomicBool::new(false);
    let writers = (0..4).map(|_| async {
        let mut orders = Vec::new();
        while !done.load(Ordering::Relaxed) {
            let order = Order::of(&faulty).await;
            for node in [nodes[0], nodes[0], nodes[1]] {
                // A few of them one after another, so that replays are asked for as well.
                let (here, there) = tokio::join!(order.write(node), order.write(nodes[1]));
                assert_eq!((here.0, there.0), (201, 201));
                assert_eq!(here, there);
            }
            orders.push(order);
        }
        orders
    });
    let (orders, ()) = tokio::join!(join_all(writers), async {
        for _ in 0..if long() { 40 } else { 2 } {
            faulty.suffers().await;
        }
        done.store(true, Ordering::Relaxed);
    });
    let orders: Vec<_> = orders.into_iter().flatten().collect();
    for order in &orders {
        assert_eq!(order.loads(&faulty.world).await, 1);
    }
    let status = faulty.world.app().limits.status();
    println!("{} writes once each, through {} losses of Redis", orders.len(), status.trips);
    assert!(status.trips > 0 && status.fallbacks > 0);
    faulty.is_used_again().await;
}

/// A server whose way to its own Redis leads through a proxy.
struct Faulty {
    world: World,
    redis: RedisServer,
    proxy: Proxy,
}

impl Faulty {
    async fn start(redis: RedisServer) -> Faulty {
        let proxy = Proxy::to_url(&redis.url()).await;
        let mut place = Backend::PostgresRedis.place().await;
        place.redis = Some((proxy.url(&redis.url()), "faults".to_owned()));
        let world = World::builder(Backend::PostgresRedis).at(place).giving_up_redis().start().await;
        Faulty { world, redis, proxy }
    }

    fn address(&self) -> SocketAddr {
        self.world.node.api_addr()
    }

    fn mode(&self) -> Mode {
        self.world.app().limits.status().mode
    }

    async fn key_with_limit(&self, limit: i32) -> String {
        let (organization, _) = self.world.tenant().await;
        self.world.key_with(organization, KeyMode::Test, Scope::ALL, limit).await
    }

    /// Reads are answered, equal writes happen once, and the limit holds.
    async fn goes_on(&self) {
        let (order, first) = Order::written(self).await;
        for again in join_all((0..8).map(|_| order.write(self.address()))).await {
            assert_eq!(again, first);
        }
        let order = Order::of(self).await;
        let together = join_all((0..8).map(|_| order.write(self.address()))).await;
        assert!(together.iter().all(|answer| *answer == together[0] && answer.0 == 201), "{together:?}");
        assert_eq!(order.loads(&self.world).await, 1);

        // From the second request on, a key is counted where the first was.
        let http = http_with(&self.key_with_limit(5).await);
        assert_eq!(read(&http, self.address()).await, 200);
        let mode = self.mode();
        let statuses = join_all((0..20).map(|_| read(&http, self.address()))).await;
        let accepted = statuses.iter().filter(|status| **status == 200).count();
        assert!(statuses.iter().all(|status| [200, 429].contains(status)));
        assert!(accepted == 4 || mode != self.mode(), "{accepted} accepted after the first, limit 5");
    }

    /// A silence of Redis, from its beginning to its end.
    async fn gets_over(&self, begin: impl FnOnce(), end: impl FnOnce()) {
        self.goes_on().await;
        begin();
        self.nobody_waits_but_requests_in_flight().await;
        self.goes_on().await;
        self.says_that_it_is_degraded().await;
        end();
        self.is_used_again().await;
    }

    /// Many requests while Redis does not answer: only those that were sent before it was given up asked it.
    async fn nobody_waits_but_requests_in_flight(&self) {
        let (_, token) = self.world.tenant().await;
        let http = http_with(&token);
        let trips = self.world.app().limits.status().trips;
        let id = Credential::parse(&token).unwrap().id().as_simple().to_string();
        self.proxy.watch_for(&format!("{{{id}}}:rate"));
        let statuses = join_all((0..32).map(|_| read(&http, self.address()))).await;
        assert!(statuses.iter().all(|status| *status == 200), "{statuses:?}");
        let asked = self.proxy.seen();
        // None, where the beat of the node was faster.
        assert!(asked <= 32, "{asked}");
        for _ in 0..100 {
            assert_eq!(read(&http, self.address()).await, 200);
        }
        assert_eq!(self.proxy.seen(), asked, "Redis is not asked while it is given up");
        let status = self.world.app().limits.status();
        assert_eq!(
            (status.mode, status.trips),
            (Mode::Local, trips + 1),
            "all that wait, wait together and once"
        );
        assert!(status.fallbacks >= 132);
    }

    async fn says_that_it_is_degraded(&self) {
        let before = self.world.app().limits.status();
        assert!(before.trips > 0 && before.mode == Mode::Local, "{before:?}");
        let http = http_with(&self.key_with_limit(60).await);
        for _ in 0..10 {
            assert_eq!(read(&http, self.address()).await, 200);
        }
        let after = self.world.app().limits.status();
        assert_eq!(after.fallbacks, before.fallbacks + 10, "each local decision is counted");
        let health = self.world.operator().await.get_health().send().await.unwrap();
        assert_eq!(health.status, HealthStatus::Degraded);
    }

    /// Requests are counted there, which is later than the node says so: it gives back its counts first.
    async fn is_used_again(&self) {
        within(LONG_ENOUGH, "Redis is used again", || async {
            self.mode() == Mode::Redis && self.counts_in_redis().await
        })
        .await;
        let told = || {
            let status = self.world.app().limits.status();
            (status.mode, status.fallbacks, status.trips)
        };
        let before = told();
        assert!(self.counts_in_redis().await);
        assert_eq!(told(), before);
        self.goes_on().await;
    }

    /// Whether the request of a new key is counted in Redis.
    async fn counts_in_redis(&self) -> bool {
        let token = self.key_with_limit(60).await;
        assert_eq!(read(&http_with(&token), self.address()).await, 200);
        let id = Credential::parse(&token).unwrap().id().as_simple().to_string();
        let counted: usize = self.redis.run(&format!("LLEN faults:{{{id}}}:rate")).await;
        counted == 1
    }

    /// One fault after the other, a moment each.
    async fn suffers(&self) {
        let moment = || tokio::time::sleep(Duration::from_millis(400));
        let faults: [&dyn Fn(); 3] =
            [&|| self.proxy.cut(), &|| self.proxy.hang(), &|| self.proxy.delay(Duration::from_millis(300))];
        for fault in faults {
            fault();
            moment().await;
            self.proxy.restore();
            moment().await;
            self.redis.run::<()>("FLUSHALL").await;
            moment().await;
        }
    }
}

/// A write with its idempotency key, by an organization that has no other.
struct Order {
    http: reqwest::Client,
    token: String,
}

impl Order {
    async fn of(faulty: &Faulty) -> Order {
        let (_, token) = faulty.world.tenant().await;
        Order { http: http_with(&token), token }
    }

    /// One that was carried out, and its answer.
    async fn written(faulty: &Faulty) -> (Order, (u16, Value)) {
        let order = Order::of(faulty).await;
        let first = order.write(faulty.address()).await;
        assert_eq!(first.0, 201);
        (order, first)
    }

    /// Sends it until it is answered with more than 'wait'.
    async fn write(&self, address: SocketAddr) -> (u16, Value) {
        let began = Instant::now();
        loop {
            let request = self.http.post(format!("http://{address}/v1/loads")).header("idempotency-key", "k");
            let response = request.json(&json!({ "orderNumber": "ORD-1" })).send().await.unwrap();
            let status = response.status().as_u16();
            let body: Value = response.json().await.unwrap();
            if body["error"]["code"] != "idempotency_in_progress" {
                return (status, body["data"].clone());
            }
            assert!(began.elapsed() < LONG_ENOUGH, "the key is stuck");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// How many loads there are of it.
    async fn loads(&self, world: &World) -> usize {
        world.partner(&self.token).list_loads().send().await.unwrap().data.len()
    }
}

async fn read(http: &reqwest::Client, address: SocketAddr) -> u16 {
    http.get(format!("http://{address}/v1/loads?limit=1")).send().await.unwrap().status().as_u16()
}
