//! `trailflow serve`

use std::path::PathBuf;
use std::sync::Arc;

use tokio::signal::unix::{SignalKind, signal};

use super::{Failure, open_current};
use crate::app::{App, Timeouts};
use crate::clock::{SystemClock, random};
use crate::config::Settings;
use crate::demo;
use crate::gate::directory::Directory;
use crate::limits::{self, EmbeddedLimits, Limits, ResilientLimits};
use crate::requests::RequestLog;
use crate::server::Running;
use crate::store::Store;
use crate::telemetry::Telemetry;
use crate::telemetry::log::logger;

#[derive(clap::Args)]
pub(super) struct Serve {
    /// Fill the database with a demo organization and print a curl with a working test key
    #[arg(long)]
    demo: bool,
    /// With --demo: how many more test keys to make, for load tests
    #[arg(long, env = "TRAILFLOW_DEMO_KEYS", hide = true, requires = "demo")]
    demo_keys: Option<usize>,
    /// With --demo-keys: over how many organizations
    #[arg(long, env = "TRAILFLOW_DEMO_ORGANIZATIONS", hide = true, requires = "demo", default_value_t = 1)]
    demo_organizations: usize,
    /// With --demo-keys: the file that they are written to, one a line
    #[arg(long, env = "TRAILFLOW_DEMO_KEYS_FILE", hide = true, requires = "demo")]
    demo_keys_file: Option<PathBuf>,
}

impl Serve {
    pub(super) async fn run(self, settings: Settings) -> Result<(), Failure> {
        raise_file_limit();
        let (log, _last_words) = logger(settings.log.level, settings.log.format);
        for warning in &settings.warnings {
            slog::warn!(log, "{}", warning);
        }
        // Taken before anything is promised, so that a signal at any moment after stops cleanly.
        let mut terminate = signal(SignalKind::terminate()).map_err(Failure::other)?;
        let mut interrupt = signal(SignalKind::interrupt()).map_err(Failure::other)?;
        let store = open_current(&settings).await?;
        let app = app(&settings, store, log).await;
        let running = Running::start(app, settings.server.api_addr, settings.server.operator_addr)
            .await
            .map_err(Failure::other)?;
        println!("Partner API: http://{}", running.api_addr());
        println!("Operator API: http://{}", running.operator_addr());
        if self.demo {
            self.prepare_demo(&running).await?;
        }
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        if running.stop().await {
            Ok(())
        } else {
            Err(Failure::Other("stopped with requests still in flight".to_owned()))
        }
    }

    async fn prepare_demo(&self, running: &Running) -> Result<(), Failure> {
        let key = demo::prepare(running.app()).await.map_err(demo_failure)?;
        if let (Some(count), Some(path)) = (self.demo_keys, &self.demo_keys_file) {
            let keys = demo::many_keys(running.app(), count, self.demo_organizations.max(1))
                .await
                .map_err(demo_failure)?;
            std::fs::write(path, keys.join("\n") + "\n").map_err(Failure::other)?;
        }
        println!("\nThe demo organization has loads. Try:\n");
        println!("curl -s 'http://{}/v1/loads?limit=3&include=customer,stops' \\", running.api_addr());
        println!("  -H 'Authorization: Bearer {key}'\n");
        Ok(())
    }
}

fn demo_failure(error: crate::Error) -> Failure {
    Failure::Other(format!("cannot prepare the demo: {error} {}", error.cause().unwrap_or_default()))
}

/// Puts the parts together.
async fn app(settings: &Settings, store: Store, log: slog::Logger) -> App {
    let limits_settings = limits::Settings::new(u64::from_le_bytes(random()));
    let limits: Arc<dyn Limits> = match &settings.redis {
        Some(redis) => Arc::new(ResilientLimits::start(redis.clone(), limits_settings, log.clone()).await),
        None => Arc::new(EmbeddedLimits::new(&limits_settings)),
    };
    let (telemetry, clock) = (Arc::new(Telemetry::new(log)), Arc::new(SystemClock));
    App {
        directory: Arc::new(Directory::new(store.clone())),
        requests: RequestLog::new(store.clone(), clock.clone(), telemetry.clone()),
        mailer: settings.mailer.clone(),
        welcome: Arc::new(settings.welcome.clone()),
        store,
        limits,
        expects_redis: settings.redis.is_some(),
        sealer: settings.sealer.clone(),
        clock,
        telemetry,
        timeouts: Timeouts { drain: settings.server.drain, ..Timeouts::default() },
        draining: Arc::default(),
    }
}

/// Every connection is a file; the default soft limit of 1,024 would refuse partners long before
/// the machine is busy.
fn raise_file_limit() {
    // A container may forbid it; the server then runs with what it has.
    let _raised = rlimit::increase_nofile_limit(u64::MAX);
}
