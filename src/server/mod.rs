//! Starting, draining and stopping: the listeners and the background tasks of one node.
//!
//! All work of a node runs in tasks of [`crate::tasks`], and all of them are started here. Readiness is per listener:
//! the Partner API is ready while its own listener runs, its keys are fresh and its database takes writes. A task of
//! the portal, documents, staff, webhooks or pruning that fails is restarted and takes no other listener out of the
//! edge.

mod expected;
mod integrations;
mod listening;
mod notices;
mod pruning;
mod statistics;
mod status;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use slog::{info, warn};
use tokio::time::timeout;

use crate::apis::probes::{self, Probes};
use crate::apis::{operator, partner};
use crate::app::App;
use crate::dispatch;
use crate::http::Proxies;
use crate::mailing::{self, Outbox};
use crate::portal::Portal;
use crate::site::{Site, staff_reference};
use crate::tasks::{Kept, Overview, Tasks};
use crate::traces;
pub use expected::expect_pages;
pub use listening::CannotListen;
use listening::{Listening, Place, listen, listen_with};
pub use status::{RunningKeeper, RunningStatus, StatusPlaces};

/// The public listeners.
struct Public {
    partner: Listening,
    portal: Listening,
    docs: Listening,
}

/// How long listeners without long requests, and tasks with little to finish, may take to stop.
const SOON: Duration = Duration::from_secs(2);

/// How long the last requests may take to be logged.
const LAST_WRITES: Duration = Duration::from_secs(5);

/// A node that serves.
pub struct Running {
    app: App,
    tasks: Tasks,
    /// `None` for a worker, which serves no partners.
    public: Option<Public>,
    operator: Listening,
    probes: Listening,
    dispatcher: Option<Kept>,
}

/// The addresses of a node.
#[derive(Debug, Clone, Copy)]
pub struct Addresses {
    /// The Partner API.
    pub api: SocketAddr,
    /// The partner portal.
    pub portal: SocketAddr,
    /// The documents.
    pub docs: SocketAddr,
    /// The operator API.
    pub operator: SocketAddr,
    /// Liveness, readiness and metrics.
    pub probe: SocketAddr,
}

impl Running {
    /// Listens and serves.
    ///
    /// # Errors
    /// When an address cannot be listened on.
    pub async fn start(app: App, addresses: Addresses) -> Result<Running, CannotListen> {
        // The documents' listener forwards requests to the Partner API, which must know their origin.
        let app = App { proxies: Arc::new(Proxies::clone(&app.proxies).with_own_hop()), ..app };
        let log = app.telemetry.log().clone();
        expect_pages(&app.telemetry);
        let tasks = Tasks::new(log.clone());
        // The first requests find the directory filled. If this fails, the poller keeps trying.
        let _filled = app.directory.poll_after(tokio::time::Instant::now()).await;
        app.store.warm_up().await;
        let place = Place { task: probes::PARTNER, address: addresses.api, setting: "TRAILFLOW_API_ADDR" };
        let partner = listen(&tasks, place, partner::front(app.clone()), &log)?;
        let place =
            Place { task: probes::PORTAL, address: addresses.portal, setting: "TRAILFLOW_PORTAL_ADDR" };
        let portal = listen_with(&tasks, place, Portal::api_description, Portal::new(app.clone()), &log)?;
        let site = Arc::new(Site::new(partner.address, &app));
        let place =
            Place { task: probes::DOCUMENTS, address: addresses.docs, setting: "TRAILFLOW_DOCS_ADDR" };
        let docs = listen_with(&tasks, place, Site::api_description, site, &log)?;
        send_mail(&app, &tasks);
        tasks.keep("notices", &app, notices::keep_telling);
        tasks.keep("status_feed", &app, |app| async move {
            app.status_feed.keep_listening(|| app.clock.now()).await;
        });
        let public = Public { partner, portal, docs };
        Running::start_rest(app, tasks, Some(public), addresses.operator, addresses.probe)
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
        let tasks = Tasks::new(app.telemetry.log().clone());
        // As above.
        let _filled = app.directory.poll_after(tokio::time::Instant::now()).await;
        Running::start_rest(app, tasks, None, operator, probe)
    }

    fn start_rest(
        app: App,
        tasks: Tasks,
        public: Option<Public>,
        operator: SocketAddr,
        probe: SocketAddr,
    ) -> Result<Running, CannotListen> {
        let log = app.telemetry.log().clone();
        app.telemetry.set_started(app.clock.now());
        let place = Place { task: probes::OPERATOR, address: operator, setting: "TRAILFLOW_OPERATOR_ADDR" };
        let operator = listen(&tasks, place, operator::front(app.clone(), staff_reference()), &log)?;
        let place = Place { task: "probes_listener", address: probe, setting: "TRAILFLOW_PROBE_ADDR" };
        let probes = Probes::new(app.clone(), tasks.overview());
        let probes = listen_with(&tasks, place, Probes::api_description, probes, &log)?;
        keep_up(&app, &tasks);
        let dispatcher =
            dispatcher_of(&app).and_then(|parts| dispatch::start(&parts, app.timeouts.drain, &tasks));
        Ok(Running { app, tasks, public, operator, probes, dispatcher })
    }

    /// The address of the Partner API.
    ///
    /// # Panics
    /// On a worker, which serves no partners.
    #[must_use]
    pub fn api_addr(&self) -> SocketAddr {
        self.public.as_ref().expect("a worker serves no partners").partner.address
    }

    /// The address of the portal; a worker has none.
    #[must_use]
    pub fn portal_addr(&self) -> Option<SocketAddr> {
        self.public.as_ref().map(|public| public.portal.address)
    }

    /// The address of the documents; a worker has none.
    #[must_use]
    pub fn docs_addr(&self) -> Option<SocketAddr> {
        self.public.as_ref().map(|public| public.docs.address)
    }

    /// The address of the operator API.
    #[must_use]
    pub fn operator_addr(&self) -> SocketAddr {
        self.operator.address
    }

    /// The address of readiness, liveness and metrics.
    #[must_use]
    pub fn probe_addr(&self) -> SocketAddr {
        self.probes.address
    }

    /// The node's parts.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.app
    }

    /// The state of the node's background tasks.
    #[must_use]
    pub fn tasks(&self) -> Overview {
        self.tasks.overview()
    }

    /// Stops: readiness fails first, requests in flight finish within the deadline, then everything is closed.
    /// Returns whether every request finished.
    pub async fn stop(self) -> bool {
        let Running { app, tasks, public, operator, probes, dispatcher } = self;
        let (partner, beside) = match public {
            Some(Public { partner, portal, docs }) => (Some(partner), vec![portal, docs]),
            None => (None, Vec::new()),
        };
        let log = app.telemetry.log().clone();
        info!(log, "stopping: readiness fails from now on");
        app.draining.store(true, std::sync::atomic::Ordering::Relaxed);
        tokio::time::sleep(app.timeouts.notice).await;
        let drain = app.timeouts.drain;
        let close = async {
            match partner {
                Some(partner) => partner.kept.stop(drain).await,
                None => true,
            }
        };
        let stop_sending = async {
            if let Some(dispatcher) = dispatcher {
                // It ends by the same deadline itself.
                dispatcher.stop(drain + SOON).await;
            }
        };
        let (finished, ()) = futures::join!(close, stop_sending);
        if !finished {
            warn!(log, "requests in flight did not finish in time"; "deadline_ms" => app.timeouts.drain.as_millis());
        }
        // Requests of the portal, the documents and staff are short, too; the process ends anyway.
        for listening in beside.into_iter().chain([operator, probes]) {
            listening.kept.stop(SOON).await;
        }
        // A commit that waits for a standby that is away would be waited for without end.
        match timeout(LAST_WRITES, app.requests.flush()).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => {
                warn!(log, "the last requests could not be logged"; "cause" => error.cause());
            }
            Err(_) => warn!(log, "the last requests could not be logged in time"),
        }
        tasks.stop(SOON).await;
        if timeout(SOON, app.store.close()).await.is_err() {
            warn!(log, "connections to the database were not closed in time");
        }
        info!(log, "stopped");
        finished
    }
}

/// The background work of every node, besides serving requests and sending webhooks.
fn keep_up(app: &App, tasks: &Tasks) {
    tasks.keep("key_directory", &app.directory, |directory| async move { directory.keep_fresh().await });
    tasks.keep("request_log", &app.requests, |requests| async move { requests.keep_writing().await });
    tasks.keep("pruning", app, pruning::prune);
    tasks.keep("portal_pruning", app, pruning::prune_portal);
    tasks.keep("statistics", app, statistics::keep_current);
    tasks.keep("integrations", app, integrations::keep_measuring);
    tasks.keep(
        "webhook_connections",
        &app.sender,
        |sender| async move { sender.close_idle_connections().await },
    );
    let traces = app.telemetry.traces().clone();
    if traces.are_kept() {
        let log = app.telemetry.log().clone();
        tasks.keep_until_told("traces", move |stop| {
            traces::exporter::keep_exporting(traces.clone(), log.clone(), stop)
        });
    }
    if app.expects_redis {
        tasks.keep("limits_link", &app.limits, |limits| async move { limits.keep_linked().await });
    }
}

/// Sends email. Workers do not: invitations go through a serving node, which has the mail server's settings.
fn send_mail(app: &App, tasks: &Tasks) {
    let outbox = Outbox {
        store: app.store.for_portal(),
        mailer: app.mailer.clone(),
        post: app.post(),
        clock: app.clock.clone(),
        telemetry: app.telemetry.clone(),
    };
    tasks.keep_until_told("mail", move |stop| mailing::send_queued(outbox.clone(), stop));
}

/// The dependencies of this node's dispatcher; `None` if other processes dispatch.
fn dispatcher_of(app: &App) -> Option<dispatch::Parts> {
    Some(dispatch::Parts {
        store: app.store.clone(),
        sender: app.sender.clone(),
        clock: app.clock.clone(),
        sealer: app.sealer.clone(),
        telemetry: app.telemetry.clone(),
        requests: app.requests.clone(),
        settings: app.dispatch.clone()?,
    })
}
