//! A server in this process, with organizations, keys and clients.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use slog::{Drain, Logger, o};
use trailflow::app::{App, Timeouts};
use trailflow::clock::{Clock, random, uuid_at};
use trailflow::config::Welcome;
use trailflow::contract::{operator, partner};
use trailflow::documents::contract_version;
use trailflow::http::NO_PROXIES;
use trailflow::keys::Directory;
use trailflow::limits::{self, EmbeddedLimits, Limits, ResilientLimits};
use trailflow::mail::{Mailer, Smtp};
use trailflow::requests::RequestLog;
use trailflow::requests::refusals::Refusals;
use trailflow::secrets::passkeys::Passkeys;
use trailflow::secrets::passwords::Passwords;
use trailflow::secrets::seal::Sealer;
use trailflow::server::{Addresses, Running};
use trailflow::status_feed::StatusFeed;
use trailflow::store::portal::AccountRow;
use trailflow::store::portal_users::PortalUserRow;
use trailflow::store::request_bounds::Kept;
use trailflow::telemetry::Telemetry;
use trailflow::traces::Traces;

use trailflow::use_cases::operator_tokens::{self, NewToken};
use trailflow::use_cases::{System, notices, portal_users};
use trailflow::webhooks::{Guard, Sender};

use super::backend::{Backend, Place};
use super::builder::{NodeSettings, WorldBuilder};
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
    /// What holds for nodes started from now on.
    pub nodes: NodeSettings,
    pub node: Running,
    pub http: reqwest::Client,
    pub(super) verdict: Verdict,
    /// The mail that its nodes sent.
    pub mail: Arc<Mailbox>,
}

impl World {
    /// One with the settings that most tests want: its webhooks wait.
    pub async fn start(backend: Backend) -> World {
        World::builder(backend).start().await
    }

    pub fn builder(backend: Backend) -> WorldBuilder {
        WorldBuilder::on(backend)
    }

    /// Another node on the same data, by the same clock.
    pub async fn another_node(&self) -> Running {
        start_node(&self.place, self.clock.clone(), &self.nodes, self.mail.clone(), &self.verdict.0).await
    }

    /// Puts a fresh node in the place of the first, which stops; returns whether it stopped in time.
    pub async fn replace_node(&mut self) -> bool {
        let fresh = self.another_node().await;
        std::mem::replace(&mut self.node, fresh).stop().await
    }

    /// Makes the limits forget everything, as a flushed Redis or a restarted node does.
    pub async fn forget(&mut self) {
        match KeptInRedis::of(&self.place).await {
            Some(mut kept) => kept.flush().await,
            None => {
                self.replace_node().await;
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
        let mut unit = self.app().store.begin_access().await.unwrap();
        let by = System { now: self.now() };
        let (_row, credential) = operator_tokens::issue(&mut unit, &by, new).await.unwrap();
        unit.commit().await.unwrap();
        credential.reveal()
    }

    /// Has organizations told now what they would be told within half a minute.
    pub async fn look_for_notices(&self) {
        let (store, post) = (&self.app().store, self.app().post());
        for (what, looked) in notices::look(store, &post, self.now(), contract_version()).await {
            looked.unwrap_or_else(|error| panic!("{what}: {error} {:?}", error.cause()));
        }
    }

    /// Accepts an invitation to the portal, with an account that nobody can log in to yet.
    pub async fn redeem(&self, token: &str) -> trailflow::Result<PortalUserRow> {
        let mut unit = self.app().store.begin_account().await?;
        let email = format!("{}@redeemed.example", hex::encode(random::<8>()));
        let account = unit.insert_account(account_row(uuid_at(self.now()), &email, self.now())).await?;
        let user = portal_users::redeem(&mut unit, self.now(), token, account.id).await?;
        unit.commit().await?;
        Ok(user)
    }
}

/// A new account without anything to log in with.
pub fn account_row(id: uuid::Uuid, email: &str, now: i64) -> AccountRow {
    AccountRow {
        id,
        email: email.to_owned(),
        name: None,
        zone: "UTC".to_owned(),
        password_hash: None,
        reset_hash: None,
        reset_expires_at: None,
        last_login_at: None,
        created_at: now,
        updated_at: now,
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

/// When it does where a test holds a name: no test holds one for so long.
const LATE: Duration = Duration::from_secs(120);

/// A sender as in production, but that the names of examples lead somewhere.
fn sender(nodes: &NodeSettings) -> Sender {
    let settings = nodes.webhooks.clone().unwrap_or_default();
    let guard = match &nodes.held_name {
        Some(held) => Guard::new(settings.rules, Arc::new(held.clone())).refusing_after(LATE),
        None => Guard::new(settings.rules, Arc::new(PublicExamples)).refusing_after(SOON),
    };
    Sender::new(guard, settings.timeout, &[]).unwrap()
}

fn mailer_of(nodes: &NodeSettings, mailbox: Arc<Mailbox>) -> Arc<dyn Mailer> {
    match nodes.mail_port {
        Some(port) => {
            let from = "Trailflow <partners@trailflow.example>";
            Arc::new(Smtp::new(&format!("smtp://127.0.0.1:{port}"), from, None).unwrap())
        }
        None => mailbox,
    }
}

pub(super) async fn start_node(
    place: &Place,
    clock: Arc<ManualClock>,
    nodes: &NodeSettings,
    mailer: Arc<Mailbox>,
    judge: &Judge,
) -> Running {
    let (webhooks, window, drain) = (nodes.webhooks.as_ref(), nodes.window, nodes.drain);
    let store = place.store().await;
    let settings = limits::Settings { window, ..limits::Settings::new(u64::from_le_bytes(random())) };
    let log = Logger::root(slog::Discard.fuse(), o!());
    let judge = judge.clone();
    let limits: Arc<dyn Limits> = match place.redis_settings() {
        Some(redis) => Arc::new(ResilientLimits::start(nodes.redis(redis), settings, log.clone()).await),
        None => Arc::new(EmbeddedLimits::new(&settings)),
    };
    let traces = nodes.traces.clone().map(Traces::to).unwrap_or_default();
    let store = if traces.are_kept() { store.traced() } else { store };
    let telemetry = Telemetry::new(log).with_traces(traces);
    let telemetry = Arc::new(telemetry.watched_by(move |surface, line| judge.look(surface, line)));
    let app = App {
        requests: RequestLog::new(store.clone(), clock.clone(), telemetry.clone()),
        mailer: mailer_of(nodes, mailer),
        welcome: Arc::default(),
        status_feed: StatusFeed::of(&nodes.status_url),
        directory: Arc::new(Directory::new(store.clone(), clock.clone(), telemetry.clone())),
        store,
        limits,
        expects_redis: place.redis.is_some(),
        proxies: Arc::new(NO_PROXIES.clone()),
        unread: Arc::default(),
        refusals: Arc::new(Refusals::new(600)),
        kept: Kept::default(),
        sealer: Sealer::new(&MASTER_KEY),
        passwords: Passwords::measured_by(telemetry.passwords()),
        passkeys: Passkeys::of(&Welcome::default().portal_url),
        sender: Arc::new(sender(nodes)),
        most_webhooks: webhooks.cloned().unwrap_or_default().subscriptions_per_organization,
        most_test_keys: 10,
        closed_freight_ms: 90 * 24 * 60 * 60 * 1000,
        dispatch: webhooks.map(trailflow::dispatch::Settings::new),
        clock,
        telemetry,
        timeouts: Timeouts { body: Duration::from_secs(2), notice: Duration::ZERO, drain },
        draining: Arc::default(),
    };
    let free: SocketAddr = "127.0.0.1:0".parse().unwrap();
    Running::start(app, Addresses { api: free, portal: free, docs: free, operator: free, probe: free })
        .await
        .unwrap()
}
