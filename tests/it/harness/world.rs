//! A server in this process, with organizations, keys and clients.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use slog::{Drain, Logger, o};
use trailflow::app::{App, Timeouts};
use trailflow::clock::{Clock, random, uuid_at};
use trailflow::config::WebhookSettings;
use trailflow::contract::{operator, partner};
use trailflow::domain::access::{AccessState, KeyMode, Scope};
use trailflow::domain::id::{ApiKeyId, OrganizationId};
use trailflow::http::NO_PROXIES;
use trailflow::keys::Directory;
use trailflow::limits::{self, EmbeddedLimits, Limits, ResilientLimits};
use trailflow::operations::api_keys::{NewKey, issue};
use trailflow::operations::tokens::{NewToken, make};
use trailflow::requests::RequestLog;
use trailflow::requests::refusals::Refusals;
use trailflow::secrets::credential::Credential;
use trailflow::secrets::seal::Sealer;
use trailflow::server::{Addresses, Running};
use trailflow::store::access::OrganizationRow;
use trailflow::store::audit::Entry;
use trailflow::store::request_bounds::Kept;
use trailflow::telemetry::Telemetry;
use trailflow::webhooks::{Guard, Sender};

use super::backend::{Backend, Place};
use super::clock::ManualClock;
use super::judge::{Judge, Verdict};
use super::mail::Mailbox;
use super::names::PublicExamples;
use super::redis::Kept as KeptInRedis;

/// The master key of every server under test.
pub const MASTER_KEY: [u8; 32] = [7; 32];
/// The same, as configuration.
pub const MASTER_KEY_BASE64: &str = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=";

/// A server with its own data and its own clock.
pub struct World {
    pub backend: Backend,
    pub clock: Arc<ManualClock>,
    pub place: Place,
    pub window: Duration,
    /// How webhooks are sent; `None`: they wait.
    pub webhooks: Option<WebhookSettings>,
    /// How long nodes started from now on may take to stop.
    pub drain: Duration,
    pub node: Running,
    pub http: reqwest::Client,
    verdict: Verdict,
    /// The mail that the first node sent.
    pub mail: Arc<Mailbox>,
}

/// An organization under test.
#[derive(Debug, Clone, Copy)]
pub struct Organization {
    pub id: OrganizationId,
}

impl World {
    pub async fn start(backend: Backend) -> World {
        World::start_at(backend, backend.place().await, Duration::from_secs(60)).await
    }

    /// At a place that was prepared, with rate limits over a window that may be shorter than in the contract.
    pub async fn start_at(backend: Backend, place: Place, window: Duration) -> World {
        let clock = Arc::new(ManualClock::new());
        let mail = Arc::new(Mailbox::default());
        let verdict = Verdict(Judge::default());
        let drain = Duration::from_secs(5);
        let node = start_node(&place, clock.clone(), window, None, drain, mail.clone(), &verdict.0).await;
        World {
            backend,
            clock,
            place,
            window,
            webhooks: None,
            drain,
            node,
            http: plain_http().build().unwrap(),
            mail,
            verdict,
        }
    }

    /// The same world, whose node sends webhooks, to loopback too.
    pub async fn sending(self) -> World {
        self.sending_with(|_| {}).await
    }

    /// The same, with other settings.
    pub async fn sending_with(mut self, change: impl FnOnce(&mut WebhookSettings)) -> World {
        let mut settings = WebhookSettings::default();
        settings.rules.allow_private = true;
        change(&mut settings);
        self.webhooks = Some(settings);
        let fresh = self.another_node().await;
        std::mem::replace(&mut self.node, fresh).stop().await;
        self
    }

    /// Another node on the same data, by the same clock.
    pub async fn another_node(&self) -> Running {
        let (clock, mail) = (self.clock.clone(), self.mail.clone());
        let webhooks = self.webhooks.as_ref();
        start_node(&self.place, clock, self.window, webhooks, self.drain, mail, &self.verdict.0).await
    }

    /// Makes the limits forget everything, as a flushed Redis or a restarted node does.
    pub async fn forget(&mut self) {
        match KeptInRedis::of(&self.place).await {
            Some(mut kept) => kept.flush().await,
            None => {
                let fresh = self.another_node().await;
                std::mem::replace(&mut self.node, fresh).stop().await;
            }
        }
    }

    /// Stops the node: the place is left to processes.
    pub async fn leave(self) -> Place {
        let World { place, node, .. } = self;
        node.stop().await;
        place
    }

    pub fn app(&self) -> &App {
        self.node.app()
    }

    pub fn now(&self) -> i64 {
        self.clock.now()
    }

    /// The URL of a path of the Partner API.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.node.api_addr())
    }

    /// The URL of a path of the operator API.
    pub fn operator_url(&self, path: &str) -> String {
        format!("http://{}{path}", self.node.operator_addr())
    }

    /// The URL of a probe.
    pub fn probe_url(&self, path: &str) -> String {
        format!("http://{}{path}", self.node.probe_addr())
    }

    /// An organization in this state.
    pub async fn organization(&self, state: AccessState) -> Organization {
        let now = self.now();
        let id = uuid_at(now);
        let unit = self.app().store.begin_access().await.unwrap();
        let row = OrganizationRow::new(id, &format!("Organization {id}"), state, now);
        unit.insert_organization(row).await.unwrap();
        unit.commit().await.unwrap();
        Organization { id: OrganizationId::from_uuid(id) }
    }

    pub async fn set_access(&self, organization: Organization, state: AccessState) {
        let unit = self.app().store.begin_access().await.unwrap();
        let mut row = unit.organization(organization.id).await.unwrap().unwrap();
        row.access_state = state.to_string();
        unit.update_organization(row).await.unwrap();
        unit.commit().await.unwrap();
    }

    /// A key with these rights; returns its token.
    pub async fn key_with(
        &self,
        organization: Organization,
        mode: KeyMode,
        scopes: &[Scope],
        per_minute: i32,
    ) -> String {
        let new = NewKey {
            organization: organization.id,
            name: "under test".to_owned(),
            mode,
            scopes: scopes.to_vec(),
            per_minute,
            expires_at: None,
        };
        issue(self.app(), new).await.unwrap().1.reveal()
    }

    /// A test key with every scope and the highest limit.
    pub async fn key(&self, organization: Organization) -> String {
        self.key_with(organization, KeyMode::Test, Scope::ALL, 600).await
    }

    pub async fn revoke(&self, organization: Organization, token: &str) {
        let key = ApiKeyId::from_uuid(Credential::parse(token).unwrap().id());
        let unit = self.app().store.begin_access().await.unwrap();
        let mut row = unit.api_key(organization.id, key).await.unwrap().unwrap();
        row.revoked_at = Some(self.now());
        unit.update_api_key(row).await.unwrap();
        unit.commit().await.unwrap();
    }

    /// Narrows a key to one request a minute.
    pub async fn limit_to_one(&self, organization: Organization, token: &str) {
        self.limit_to(organization, token, 1).await;
    }

    /// Gives the key another limit.
    pub async fn limit_to(&self, organization: Organization, token: &str, per_minute: i32) {
        let key = ApiKeyId::from_uuid(Credential::parse(token).unwrap().id());
        let unit = self.app().store.begin_access().await.unwrap();
        let mut row = unit.api_key(organization.id, key).await.unwrap().unwrap();
        row.rate_limit_per_minute = per_minute;
        unit.update_api_key(row).await.unwrap();
        unit.commit().await.unwrap();
        self.settle_access().await;
    }

    /// Lets the node learn now what it would learn within a second: keys and organizations as they are.
    pub async fn settle_access(&self) {
        self.app().directory.poll_after(tokio::time::Instant::now()).await.unwrap();
    }

    /// An organization with test access and a key of it, as most tests want.
    pub async fn tenant(&self) -> (Organization, String) {
        let organization = self.organization(AccessState::TestEnabled).await;
        let token = self.key(organization).await;
        (organization, token)
    }

    /// The generated client of the Partner API with this key.
    pub fn partner(&self, token: &str) -> partner::client::Client {
        partner_at(self.node.api_addr(), token)
    }

    /// The generated client of the operator API, with a fresh token.
    pub async fn operator(&self) -> operator::client::Client {
        let token = self.operator_token().await;
        let base = format!("http://{}", self.node.operator_addr());
        operator::client::Client::new_with_client(&base, http_with(&token))
    }

    /// A token of an admin.
    pub async fn operator_token(&self) -> String {
        self.operator_token_of("ADMIN").await
    }

    /// A token with this role.
    pub async fn operator_token_of(&self, role: &str) -> String {
        let new = NewToken { name: "under test".to_owned(), role: role.to_owned(), expires_at: None };
        let entry = Entry::by_system("operator_token.create", self.now());
        make(&self.app().store, new, entry).await.unwrap().1.reveal()
    }
}

/// The generated client of the Partner API of the node at this address.
pub fn partner_at(address: SocketAddr, token: &str) -> partner::client::Client {
    partner::client::Client::new_with_client(&format!("http://{address}"), http_with(token))
}

/// An HTTP client that sends this bearer token.
pub fn http_with(token: &str) -> reqwest::Client {
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("authorization", format!("Bearer {token}").parse().unwrap());
    plain_http().default_headers(headers).build().unwrap()
}

/// HTTP clients that talk to servers of the test's own: they need no authorities, whose list takes long to read.
pub fn plain_http() -> reqwest::ClientBuilder {
    reqwest::Client::builder().tls_certs_only([])
}

/// When a server under test refuses the name of a webhook's host.
const SOON: Duration = Duration::from_millis(20);

/// A sender as in production, but that the names of examples lead somewhere.
fn sender(settings: Option<&WebhookSettings>) -> Sender {
    let settings = settings.cloned().unwrap_or_default();
    let guard = Guard::new(settings.rules, Arc::new(PublicExamples));
    Sender::new(guard.refusing_after(SOON), settings.timeout, &[]).unwrap()
}

async fn start_node(
    place: &Place,
    clock: Arc<ManualClock>,
    window: Duration,
    webhooks: Option<&WebhookSettings>,
    drain: Duration,
    mailer: Arc<Mailbox>,
    judge: &Judge,
) -> Running {
    let store = place.store().await;
    let settings = limits::Settings { window, ..limits::Settings::new(u64::from_le_bytes(random())) };
    let log = Logger::root(slog::Discard.fuse(), o!());
    let judge = judge.clone();
    let limits: Arc<dyn Limits> = match place.redis_settings() {
        Some(redis) => Arc::new(ResilientLimits::start(redis, settings, log.clone()).await),
        None => Arc::new(EmbeddedLimits::new(&settings)),
    };
    let telemetry = Arc::new(Telemetry::new(log).watched_by(move |surface, line| judge.look(surface, line)));
    let app = App {
        requests: RequestLog::new(store.clone(), clock.clone(), telemetry.clone()),
        mailer,
        welcome: Arc::default(),
        directory: Arc::new(Directory::new(store.clone(), clock.clone(), telemetry.clone())),
        store,
        limits,
        expects_redis: place.redis.is_some(),
        proxies: Arc::new(NO_PROXIES.clone()),
        unread: Arc::default(),
        refusals: Arc::new(Refusals::new(600)),
        kept: Kept::default(),
        sealer: Sealer::new(&MASTER_KEY),
        sender: Arc::new(sender(webhooks)),
        most_webhooks: webhooks.cloned().unwrap_or_default().subscriptions_per_organization,
        dispatch: webhooks.map(trailflow::dispatch::Settings::new),
        clock,
        telemetry,
        timeouts: Timeouts { body: Duration::from_secs(2), notice: Duration::ZERO, drain },
        draining: Arc::default(),
    };
    let free: SocketAddr = "127.0.0.1:0".parse().unwrap();
    Running::start(app, Addresses { api: free, docs: free, operator: free, probe: free }).await.unwrap()
}
