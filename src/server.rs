//! Starting, draining and stopping: the listeners and the background work of one node.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use dropshot::{ApiDescription, ConfigDropshot, HandlerTaskMode, HttpServer, ServerBuilder, ServerContext};
use slog::{Logger, info, warn};
use tokio::task::JoinHandle;

use crate::app::App;
use crate::dispatch::{self, Dispatcher};
use crate::gate::{Operator, Partner};
use crate::http::{Context, Front, Proxies, Surface};
use crate::site::Site;
use crate::surfaces::probes::Probes;
use crate::surfaces::{operator, partner};
use crate::telemetry::log::of_the_server;

/// How often what is old is removed, and how many rows of it at a time: small bites, so that a backlog never
/// holds locks for long, and enough of them for the busiest node: 4,000 rows a second.
const PRUNE_EVERY: Duration = Duration::from_secs(5);
const PRUNE_AT_MOST: u64 = 20_000;

/// What partners reach: their API, and the documents.
type Public = (HttpServer<Context<Partner>>, HttpServer<Arc<Site>>);

/// A node that serves.
pub struct Running {
    app: App,
    /// `None`: a worker, which serves no partners.
    partner: Option<HttpServer<Context<Partner>>>,
    docs: Option<HttpServer<Arc<Site>>>,
    operator: HttpServer<Context<Operator>>,
    probes: HttpServer<Arc<Probes>>,
    dispatcher: Option<Dispatcher>,
    background: Vec<JoinHandle<()>>,
}

/// Where a node listens.
#[derive(Debug, Clone, Copy)]
pub struct Addresses {
    /// The Partner API.
    pub api: SocketAddr,
    /// The documents.
    pub docs: SocketAddr,
    /// The operator API.
    pub operator: SocketAddr,
    /// Liveness, readiness and metrics.
    pub probe: SocketAddr,
}

/// Why a node did not start.
#[derive(Debug, thiserror::Error)]
#[error("cannot listen on {address} ({setting}): {cause}")]
pub struct CannotListen {
    address: SocketAddr,
    setting: &'static str,
    cause: String,
}

impl Running {
    /// Listens and serves.
    ///
    /// # Errors
    /// When an address cannot be listened on.
    pub async fn start(app: App, addresses: Addresses) -> Result<Running, CannotListen> {
        // The documents' listener passes requests on to the Partner API, which has to know for whom.
        let app = App { proxies: Arc::new(Proxies::clone(&app.proxies).with_own_hop()), ..app };
        let log = app.telemetry.log().clone();
        // The first requests find the directory filled. If it fails now, the poller goes on trying.
        let _filled = app.directory.poll_after(tokio::time::Instant::now()).await;
        let partner = listen(partner::front(app.clone()), addresses.api, "TRAILFLOW_API_ADDR", &log)?;
        let docs = Arc::new(Site::new(partner.local_addr(), &app));
        let docs = listen_on(Site::api_description(), docs, addresses.docs, "TRAILFLOW_DOCS_ADDR", &log)?;
        Running::start_rest(app, Some((partner, docs)), addresses.operator, addresses.probe)
    }

    /// Delivers webhooks, and listens for staff and probes only.
    ///
    /// # Errors
    /// When an address cannot be listened on.
    pub async fn start_worker(
        app: App,
        operator: SocketAddr,
        probe: SocketAddr,
    ) -> Result<Running, CannotListen> {
        // As above.
        let _filled = app.directory.poll_after(tokio::time::Instant::now()).await;
        Running::start_rest(app, None, operator, probe)
    }

    fn start_rest(
        app: App,
        public: Option<Public>,
        operator: SocketAddr,
        probe: SocketAddr,
    ) -> Result<Running, CannotListen> {
        let log = app.telemetry.log().clone();
        let operator = listen(operator::front(app.clone()), operator, "TRAILFLOW_OPERATOR_ADDR", &log)?;
        let probes = Probes::new(app.clone());
        let probes = listen_on(Probes::api_description(), probes, probe, "TRAILFLOW_PROBE_ADDR", &log)?;
        let background = vec![
            tokio::spawn(app.directory.clone().keep_fresh(log.clone())),
            tokio::spawn(prune(app.clone())),
            tokio::spawn(app.requests.clone().keep_writing()),
        ];
        let dispatcher = dispatcher_of(&app).and_then(Dispatcher::start);
        let (partner, docs) = public.unzip();
        Ok(Running { app, partner, docs, operator, probes, dispatcher, background })
    }

    /// Where the Partner API listens.
    ///
    /// # Panics
    /// On a worker, which serves no partners.
    #[must_use]
    pub fn api_addr(&self) -> SocketAddr {
        self.partner.as_ref().expect("a worker serves no partners").local_addr()
    }

    /// Where the documents are; a worker has none.
    #[must_use]
    pub fn docs_addr(&self) -> Option<SocketAddr> {
        self.docs.as_ref().map(HttpServer::local_addr)
    }

    /// Where the operator API listens.
    #[must_use]
    pub fn operator_addr(&self) -> SocketAddr {
        self.operator.local_addr()
    }

    /// Where readiness, liveness and metrics are told.
    #[must_use]
    pub fn probe_addr(&self) -> SocketAddr {
        self.probes.local_addr()
    }

    /// The node's parts.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Stops: readiness fails first, requests in flight finish within the deadline, then all is closed.
    /// Returns whether every request finished.
    pub async fn stop(self) -> bool {
        let Running { app, partner, docs, operator, probes, dispatcher, background } = self;
        let log = app.telemetry.log().clone();
        info!(log, "stopping: readiness fails from now on");
        app.draining.store(true, std::sync::atomic::Ordering::Relaxed);
        tokio::time::sleep(app.timeouts.notice).await;
        let drain = app.timeouts.drain;
        let close = async {
            match partner {
                Some(partner) => tokio::time::timeout(drain, partner.close()).await.is_ok(),
                None => true,
            }
        };
        let stop_sending = async {
            if let Some(dispatcher) = dispatcher {
                dispatcher.stop(drain).await;
            }
        };
        let (finished, ()) = futures::join!(close, stop_sending);
        if !finished {
            warn!(log, "requests in flight did not finish in time"; "deadline_ms" => app.timeouts.drain.as_millis());
        }
        // Nor readers nor staff have requests that take long; the process ends anyway.
        if let Some(docs) = docs {
            let _closed = tokio::time::timeout(Duration::from_secs(2), docs.close()).await;
        }
        let _closed = tokio::time::timeout(Duration::from_secs(2), operator.close()).await;
        let _closed = tokio::time::timeout(Duration::from_secs(2), probes.close()).await;
        if let Err(error) = app.requests.flush().await {
            warn!(log, "the last requests could not be logged"; "cause" => error.cause());
        }
        for task in background {
            task.abort();
        }
        app.store.close().await;
        info!(log, "stopped");
        finished
    }
}

/// What this node's dispatcher works with; `None`: other processes dispatch.
fn dispatcher_of(app: &App) -> Option<dispatch::Parts> {
    Some(dispatch::Parts {
        store: app.store.clone(),
        sender: app.sender.clone(),
        clock: app.clock.clone(),
        sealer: app.sealer.clone(),
        telemetry: app.telemetry.clone(),
        settings: app.dispatch.clone()?,
    })
}

fn listen<S: Surface>(
    front: Arc<Front<S>>,
    address: SocketAddr,
    setting: &'static str,
    log: &Logger,
) -> Result<HttpServer<Context<S>>, CannotListen> {
    listen_on(Front::<S>::outer_api(), front, address, setting, log)
}

fn listen_on<C: ServerContext>(
    api: ApiDescription<C>,
    context: C,
    address: SocketAddr,
    setting: &'static str,
    log: &Logger,
) -> Result<HttpServer<C>, CannotListen> {
    let config = ConfigDropshot {
        bind_address: address,
        // Bodies are read by our own code, with each operation's own limit.
        default_request_body_max_bytes: 16 * 1024 * 1024,
        // A write goes on when its caller hangs up: the retry finds its receipt.
        default_handler_task_mode: HandlerTaskMode::Detached,
        ..ConfigDropshot::default()
    };
    ServerBuilder::new(api, context, of_the_server(log))
        .config(config)
        .start()
        .map_err(|error| CannotListen { address, setting, cause: error.to_string() })
}

async fn prune(app: App) {
    loop {
        tokio::time::sleep(PRUNE_EVERY).await;
        let (store, now) = (&app.store, app.clock.now());
        for (what, pruned) in [
            ("receipts", store.prune_receipts(now, PRUNE_AT_MOST).await),
            ("requests", store.prune_requests(now, PRUNE_AT_MOST).await),
            ("requests beyond their number", store.bound_requests(app.kept, now, PRUNE_AT_MOST).await),
            ("usage", store.prune_usage(now).await),
        ] {
            match pruned {
                Ok(0) => {}
                Ok(count) => {
                    slog::debug!(app.telemetry.log(), "removed what is old"; "what" => what, "count" => count)
                }
                Err(error) => {
                    warn!(app.telemetry.log(), "cannot remove what is old"; "what" => what, "cause" => error.cause());
                }
            }
        }
    }
}
