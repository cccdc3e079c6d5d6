//! `trailflow status`: the public status page, in a process of its own.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Subcommand;

use super::database::require_file;
use super::node::{log_panics, raise_file_limit};
use super::notify::Manager;
use super::ops::print;
use super::signals::Signals;
use super::{Failure, backup, open_current, rotate, told};
use crate::clock::{Clock, SharedClock, SystemClock};
use crate::config::{Flags, Settings};
use crate::http::Unread;
use crate::mailing::Post;
use crate::secrets::passwords::Passwords;
use crate::server::{RunningKeeper, RunningStatus, StatusPlaces};
use crate::status::main_database::Main;
use crate::status::setup::{Setup, reseal};
use crate::status::{Materials, Parts, StatusStore, staff};
use crate::store::sealed::SealedKind;
use crate::telemetry::Telemetry;
use crate::telemetry::log::logger;

const DATABASE: &str = "TRAILFLOW_STATUS_DATABASE_URL";

/// Serve the public status page, or manage what it needs
#[derive(clap::Args)]
#[command(
    disable_help_subcommand = true,
    after_help = "Examples:
  trailflow status setup
  trailflow status --config trailflow.toml"
)]
pub(super) struct Status {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    flags: Flags,
}

#[derive(Subcommand)]
enum Command {
    /// Create what the prober needs: an organization, a key, a load and a person; repeat it to roll the secrets
    #[command(after_help = "Example:\n  trailflow status setup --config trailflow.toml")]
    Setup,
    /// Manage the break-glass token, which works even if the main database was never reached
    #[command(
        subcommand,
        after_help = "Example:\n  trailflow status token create --config trailflow.toml > break-glass.token"
    )]
    Token(Token),
    /// Write a backup of the status page's file into a new file, while it is in use
    Backup {
        /// A file that does not exist yet
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Seal everything in the status page's file under TRAILFLOW_MASTER_KEY that is sealed under
    /// TRAILFLOW_MASTER_KEY_OTHER
    RotateMasterKey,
    /// Serve the last snapshot, with its age, while the status page's own process is down
    #[command(after_help = "Example:\n  trailflow status snapshot --snapshot-addr 10.0.0.7:8087")]
    Snapshot {
        /// The address to listen on
        #[arg(
            long,
            env = "TRAILFLOW_STATUS_SNAPSHOT_ADDR",
            value_name = "HOST:PORT",
            default_value = "127.0.0.1:8087"
        )]
        snapshot_addr: SocketAddr,
    },
}

#[derive(Subcommand)]
enum Token {
    /// Create the token and print it; it is shown only once and replaces the previous one
    #[command(
        after_help = "Example:\n  trailflow status token create --config trailflow.toml > break-glass.token"
    )]
    Create,
}

impl Status {
    pub(super) async fn run(self) -> Result<(), Failure> {
        if let Some(Command::Backup { .. } | Command::RotateMasterKey) = &self.command {
            // Before a development key is made.
            let [_, url] = self.flags.clone().databases()?;
            require_file(DATABASE, &url)?;
        }
        let settings = self.flags.settle()?;
        match self.command {
            None => serve(settings).await,
            Some(Command::Setup) => setup(&settings).await,
            Some(Command::Token(Token::Create)) => create_token(&settings).await,
            Some(Command::Backup { file }) => back_up(&settings, &file).await,
            Some(Command::RotateMasterKey) => rotate_master_key(&settings).await,
            Some(Command::Snapshot { snapshot_addr }) => keep_snapshot(settings, snapshot_addr).await,
        }
    }
}

async fn serve(settings: Settings) -> Result<(), Failure> {
    raise_file_limit();
    let (log, last_words) = logger(settings.log.level, settings.log.format);
    log_panics(log.clone());
    for warning in &settings.warnings {
        slog::warn!(log, "{}", warning);
    }
    let mut signals = Signals::take(log.clone())?;
    let telemetry = Arc::new(Telemetry::new(log).with_dropped_lines(last_words.dropped()));
    let running =
        start(&settings, telemetry.clone(), Arc::new(SystemClock), Main::At(settings.database.clone()))
            .await?;
    println!("Status: http://{}", running.addr());
    println!("Status, for staff: http://{}", running.staff_addr());
    let manager = Manager::ready(telemetry.log());
    signals.until_stop().await;
    manager.stopping();
    running.stop().await;
    Ok(())
}

/// Starts the status page of these settings, in a process of its own or inside a node's.
pub(super) async fn start(
    settings: &Settings,
    telemetry: Arc<Telemetry>,
    clock: SharedClock,
    main: Main,
) -> Result<RunningStatus, Failure> {
    let parts = Parts::new(Materials {
        store: open(settings).await?,
        welcome: Arc::new(settings.welcome.clone()),
        sealer: settings.sealer.clone(),
        clock,
        telemetry,
        proxies: Arc::new(settings.server.proxies.clone()),
        unread: Unread::new(settings.server.unread),
        refusals_per_minute: settings.requests.refusals_per_minute,
        every: settings.status.every,
    });
    let places = StatusPlaces {
        addr: settings.status.addr,
        staff_addr: settings.status.staff_addr,
        controls: settings.status.controls.clone(),
        snapshot_dir: settings.status.snapshot_dir.clone(),
    };
    RunningStatus::start(parts, places, main, settings.mailer.clone()).map_err(Failure::other)
}

async fn open(settings: &Settings) -> Result<StatusStore, Failure> {
    StatusStore::open(&settings.status.database_url)
        .await
        .map_err(|error| Failure::Other(format!("cannot open the status page's file ({DATABASE}): {error}")))
}

async fn setup(settings: &Settings) -> Result<(), Failure> {
    let main = open_current(settings).await?;
    let status = open(settings).await?;
    let made = set_up(settings, &main, &status, SystemClock.now(), true).await;
    main.close().await;
    status.close().await;
    made?;
    print("The prober has new equipment. It is used from the next round on.")
}

/// Makes what the prober works with; unless `anew`, only where there is none.
pub(super) async fn set_up(
    settings: &Settings,
    main: &crate::store::Store,
    status: &StatusStore,
    now: i64,
    anew: bool,
) -> Result<(), Failure> {
    let post = Post::new(settings.sealer.clone(), Arc::new(settings.welcome.clone()));
    let passwords = Passwords::default();
    let setup = Setup { main, status, sealer: &settings.sealer, post: &post, passwords: &passwords, now };
    let made = if anew { setup.run().await } else { setup.run_once().await };
    made.map_err(|error| {
        Failure::Other(format!("cannot set the prober up: {error} {}", error.cause().unwrap_or_default()))
    })
}

async fn create_token(settings: &Settings) -> Result<(), Failure> {
    let status = open(settings).await?;
    let credential = staff::break_glass(&status, SystemClock.now()).await.map_err(Failure::other)?;
    status.close().await;
    println!("{}", credential.reveal());
    Ok(())
}

async fn back_up(settings: &Settings, file: &Path) -> Result<(), Failure> {
    let status = open(settings).await?;
    let outcome = backup::write(&status.outbox(), file, false).await;
    status.close().await;
    outcome
}

async fn rotate_master_key(settings: &Settings) -> Result<(), Failure> {
    let status = open(settings).await?;
    let outcome = async {
        let (outbox, kinds) = (status.outbox(), [SealedKind::Email]);
        rotate::rotate(&outbox, &settings.sealer, &kinds).await?;
        reseal(&status, &settings.sealer).await.map_err(told)?;
        rotate::check_rotated(&outbox, &settings.sealer, &kinds).await
    };
    let outcome = outcome.await;
    status.close().await;
    outcome?;
    print(
        "Everything in the status page's file is sealed under TRAILFLOW_MASTER_KEY. The unsubscribe links in emails that \
         were sent before work for as long as the old key stays TRAILFLOW_MASTER_KEY_OTHER.",
    )
}

async fn keep_snapshot(settings: Settings, address: SocketAddr) -> Result<(), Failure> {
    let folder: PathBuf = settings.status.snapshot_dir.clone().ok_or_else(|| {
        Failure::Other("there is no snapshot: TRAILFLOW_STATUS_SNAPSHOT_DIR names no folder".to_owned())
    })?;
    let (log, _last_words) = logger(settings.log.level, settings.log.format);
    let mut signals = Signals::take(log.clone())?;
    let running =
        RunningKeeper::start(folder, Arc::new(SystemClock), address, log.clone()).map_err(Failure::other)?;
    println!("Snapshot: http://{}", running.addr());
    let manager = Manager::ready(&log);
    signals.until_stop().await;
    manager.stopping();
    running.stop().await;
    Ok(())
}
