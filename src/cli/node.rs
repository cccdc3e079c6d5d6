//! The common parts of commands that run until they are stopped.

use std::sync::Arc;

use super::notify::Manager;
use super::signals::Signals;
use super::{Failure, open_to_serve, told};
use crate::app::{App, Timeouts};
use crate::clock::{SystemClock, random};
use crate::config::Settings;
use crate::dispatch;
use crate::http::Unread;
use crate::keys::Directory;
use crate::limits::{self, EmbeddedLimits, Limits, ResilientLimits};
use crate::requests::RequestLog;
use crate::requests::refusals::Refusals;
use crate::secrets::passkeys::Passkeys;
use crate::secrets::passwords::Passwords;
use crate::server::Running;
use crate::status_feed::StatusFeed;
use crate::store::{Descent, Sole, Store};
use crate::telemetry::Telemetry;
use crate::telemetry::log::{Held, LastWords, logger};
use crate::traces::Traces;
use crate::webhooks::{DnsResolver, Guard, Sender};

/// A process that is about to run.
pub(super) struct Node {
    pub(super) app: App,
    signals: Signals,
    _sole: Sole,
    _last_words: LastWords,
}

impl Node {
    /// Opens the log and the database, and assembles the app.
    pub(super) async fn prepare(settings: &Settings) -> Result<Node, Failure> {
        let (log, last_words) = logger(settings.log.level, settings.log.format);
        Node::assemble(settings, log, last_words).await
    }

    /// The same with a log that is held back from its first line, while something is printed.
    pub(super) async fn prepare_held(settings: &Settings) -> Result<(Node, Held), Failure> {
        let (log, last_words) = logger(settings.log.level, settings.log.format);
        let held = last_words.hold();
        Ok((Node::assemble(settings, log, last_words).await?, held))
    }

    async fn assemble(
        settings: &Settings,
        log: slog::Logger,
        last_words: LastWords,
    ) -> Result<Node, Failure> {
        raise_file_limit();
        log_panics(log.clone());
        for warning in &settings.warnings {
            slog::warn!(log, "{}", warning);
        }
        // Taken first, so that a signal at any later moment stops the process cleanly.
        let signals = Signals::take(log.clone())?;
        let sole = Sole::on(&settings.database).map_err(Failure::other)?;
        let store = open_to_serve(settings).await?;
        if let Some(newest) = store.schema_difference().await.map_err(Failure::other)?.unknown.last() {
            slog::warn!(log, "a newer version has migrated the database: this one runs beside it during an upgrade only"; "newest_step" => newest);
        }
        // Not refused: what must serve after a failover would be down, too.
        if store.descent().await.map_err(told)? == Descent::Restored {
            slog::error!(
                log,
                "this database was restored to an earlier moment, and hands out again what was handed out \
                after it: stop all nodes and run `trailflow restore begin`"
            );
        }
        let traces = settings.traces.clone().map(Traces::to).unwrap_or_default();
        let store = if traces.are_kept() { store.traced() } else { store };
        let telemetry = Telemetry::new(log).with_dropped_lines(last_words.dropped()).with_traces(traces);
        telemetry.partners().set_most(settings.metrics.organizations);
        let app = app(settings, store, telemetry).await?;
        Ok(Node { app, signals, _sole: sole, _last_words: last_words })
    }

    /// Runs until it is stopped, then drains, and reports aborted requests.
    pub(super) async fn run(mut self, running: Running) -> Result<(), Failure> {
        let manager = Manager::ready(self.app.telemetry.log());
        self.signals.until_stop().await;
        manager.stopping();
        tokio::select! {
            finished = running.stop() => match finished {
                true => Ok(()),
                false => Err(Failure::Other("stopped with requests still in flight".to_owned())),
            },
            () = self.signals.until_stop() => Err(Failure::Other("stopped at once after a second signal".to_owned())),
        }
    }
}

/// Assembles the app.
async fn app(settings: &Settings, store: Store, telemetry: Telemetry) -> Result<App, Failure> {
    let log = telemetry.log().clone();
    let limits_settings = limits::Settings::new(u64::from_le_bytes(random()));
    let limits: Arc<dyn Limits> = match &settings.redis {
        Some(redis) => Arc::new(ResilientLimits::start(redis.clone(), limits_settings, log).await),
        None => Arc::new(EmbeddedLimits::new(&limits_settings)),
    };
    let resolver = DnsResolver::of_the_system().map_err(Failure::Other)?;
    let guard = Guard::new(settings.webhooks.rules.clone(), Arc::new(resolver));
    let sender = Sender::new(guard, settings.webhooks.timeout, &[]).map_err(Failure::other)?;
    let (telemetry, clock) = (Arc::new(telemetry), Arc::new(SystemClock));
    Ok(App {
        directory: Arc::new(Directory::new(store.clone(), clock.clone(), telemetry.clone())),
        requests: RequestLog::new(store.clone(), clock.clone(), telemetry.clone()),
        mailer: settings.mailer.clone(),
        welcome: Arc::new(settings.welcome.clone()),
        status_feed: StatusFeed::of(&settings.welcome.status_url),
        store,
        limits,
        expects_redis: settings.redis.is_some(),
        refusals: Arc::new(Refusals::new(settings.requests.refusals_per_minute)),
        kept: settings.requests.kept,
        sealer: settings.sealer.clone(),
        passwords: Passwords::measured_by(telemetry.passwords()),
        passkeys: Passkeys::of(&settings.welcome.portal_url),
        sender: Arc::new(sender),
        most_webhooks: settings.webhooks.subscriptions_per_organization,
        most_test_keys: settings.portal.test_keys,
        closed_freight_ms: settings.organizations.closed_freight_ms,
        dispatch: Some(dispatch::Settings::new(&settings.webhooks)),
        clock,
        proxies: Arc::new(settings.server.proxies.clone()),
        unread: Unread::new(settings.server.unread),
        telemetry,
        timeouts: Timeouts { drain: settings.server.drain, ..Timeouts::default() },
        draining: Arc::default(),
    })
}

/// A panic goes to the log, which never blocks; standard error itself may have a reader that does not read.
pub(super) fn log_panics(log: slog::Logger) {
    std::panic::set_hook(Box::new(move |panic| {
        let message = panic.payload_as_str().unwrap_or("no message");
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        slog::error!(log, "panic"; "cause" => message, "place" => place);
    }));
}

/// Every connection is a file; the default soft limit of 1,024 would refuse partners long before
/// the machine is busy.
pub(super) fn raise_file_limit() {
    // A container may forbid it; the server then runs with what it has.
    let _raised = rlimit::increase_nofile_limit(u64::MAX);
}
