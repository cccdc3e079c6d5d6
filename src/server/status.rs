//! The status page's process: its listeners and its tasks. It shares nothing with a node, also when it runs inside one.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use slog::info;

use super::SOON;
use super::listening::{CannotListen, Listening, Place, listen, listen_with};
use crate::clock::SharedClock;
use crate::mail::Mailer;
use crate::mailing::{self, Outbox};
use crate::status::keeper::Keeper;
use crate::status::main_database::{Main, keep_in_touch};
use crate::status::public::Public;
use crate::status::{Parts, StatusStore, keep_probing, keep_rendering, staff};
use crate::tasks::Tasks;

/// Where the status page listens, and what it probes from.
pub struct StatusPlaces {
    /// The page.
    pub addr: SocketAddr,
    /// Staff's operations.
    pub staff_addr: SocketAddr,
    /// Independent addresses.
    pub controls: Vec<String>,
    /// Where the snapshot goes.
    pub snapshot_dir: Option<PathBuf>,
}

/// A status page that serves.
pub struct RunningStatus {
    tasks: Tasks,
    store: StatusStore,
    public: Listening,
    staff: Listening,
    log: slog::Logger,
}

impl RunningStatus {
    /// Listens, probes and renders.
    ///
    /// # Errors
    /// When an address cannot be listened on.
    pub fn start(
        parts: Parts,
        places: StatusPlaces,
        main: Main,
        mailer: Arc<dyn Mailer>,
    ) -> Result<RunningStatus, CannotListen> {
        let log = parts.telemetry.log().clone();
        let tasks = Tasks::new(log.clone());
        let StatusPlaces { addr, staff_addr, controls, snapshot_dir } = places;
        let place = Place { task: "status_listener", address: addr, setting: "TRAILFLOW_STATUS_ADDR" };
        let public = listen_with(&tasks, place, Public::api_description, Public::new(parts.clone()), &log)?;
        let place = Place {
            task: "status_staff_listener",
            address: staff_addr,
            setting: "TRAILFLOW_STATUS_STAFF_ADDR",
        };
        let staff = listen(&tasks, place, staff::front(parts.clone()), &log)?;
        tasks.keep("status_prober", &parts.prober(controls), keep_probing);
        tasks.keep("status_rendering", &(parts.clone(), snapshot_dir), |(parts, folder)| {
            keep_rendering(parts, folder)
        });
        tasks
            .keep("status_main_database", &(parts.clone(), main), |(parts, main)| keep_in_touch(parts, main));
        let outbox = Outbox {
            store: parts.store.outbox(),
            mailer,
            post: parts.post.clone(),
            clock: parts.clock.clone(),
            telemetry: parts.telemetry.clone(),
        };
        tasks.keep_until_told("status_mail", move |stop| mailing::send_queued(outbox.clone(), stop));
        Ok(RunningStatus { tasks, store: parts.store, public, staff, log })
    }

    /// Where the page is.
    #[must_use]
    pub fn addr(&self) -> SocketAddr {
        self.public.address
    }

    /// Where staff reach it.
    #[must_use]
    pub fn staff_addr(&self) -> SocketAddr {
        self.staff.address
    }

    /// Its data.
    #[must_use]
    pub fn store(&self) -> &StatusStore {
        &self.store
    }

    /// Stops.
    pub async fn stop(self) {
        let RunningStatus { tasks, store, public, staff, log } = self;
        for listening in [public, staff] {
            listening.kept.stop(SOON).await;
        }
        tasks.stop(SOON).await;
        store.close().await;
        info!(log, "the status page stopped");
    }
}

/// The snapshot's process, which serves when the status page's is dead.
pub struct RunningKeeper {
    tasks: Tasks,
    listening: Listening,
}

impl RunningKeeper {
    /// Serves what is in this folder.
    ///
    /// # Errors
    /// When the address cannot be listened on.
    pub fn start(
        folder: PathBuf,
        clock: SharedClock,
        address: SocketAddr,
        log: slog::Logger,
    ) -> Result<RunningKeeper, CannotListen> {
        let tasks = Tasks::new(log.clone());
        let place = Place { task: "snapshot_listener", address, setting: "TRAILFLOW_STATUS_SNAPSHOT_ADDR" };
        let keeper = Keeper::new(folder, clock);
        let listening = listen_with(&tasks, place, Keeper::api_description, keeper, &log)?;
        Ok(RunningKeeper { tasks, listening })
    }

    /// Where it listens.
    #[must_use]
    pub fn addr(&self) -> SocketAddr {
        self.listening.address
    }

    /// Stops.
    pub async fn stop(self) {
        self.listening.kept.stop(SOON).await;
        self.tasks.stop(SOON).await;
    }
}
