//! `trailflow serve`

use std::path::PathBuf;

use super::greeting::{Demo, greeting};
use super::node::Node;
use super::screen::Screen;
use super::{Failure, status};
use crate::config::{Flags, Settings, is_local, sqlite_file};
use crate::demo;
use crate::server::{Addresses, Running, RunningStatus};
use crate::status::main_database::Main;

/// The file of the demo's key where the database is none.
const DEMO_KEY: &str = "trailflow.demo-key";

#[derive(clap::Args)]
pub(super) struct Serve {
    /// Fill the database with a demo organization and print a curl with a working test key
    #[arg(long)]
    demo: bool,
    /// With --demo: the number of additional test keys to create, for load tests
    #[arg(long, env = "TRAILFLOW_DEMO_KEYS", hide = true, requires = "demo")]
    demo_keys: Option<usize>,
    /// With --demo-keys: the number of organizations to spread them over
    #[arg(long, env = "TRAILFLOW_DEMO_ORGANIZATIONS", hide = true, requires = "demo", default_value_t = 1)]
    demo_organizations: usize,
    /// With --demo-keys: the file to write them to, one per line
    #[arg(long, env = "TRAILFLOW_DEMO_KEYS_FILE", hide = true, requires = "demo")]
    demo_keys_file: Option<PathBuf>,
    #[command(flatten)]
    pub(super) flags: Flags,
}

impl Serve {
    pub(super) async fn run(mut self) -> Result<(), Failure> {
        let flags = std::mem::take(&mut self.flags);
        let settings = if self.demo { flags.settle_demo()? } else { flags.settle()? };
        let screen = Screen::of_output();
        // On a terminal, the greeting comes first. A program that reads the log gets it at once.
        let (node, held) = if self.demo || screen.is_terminal {
            let (node, held) = Node::prepare_held(&settings).await?;
            (node, Some(held))
        } else {
            (Node::prepare(&settings).await?, None)
        };
        let app = node.app.clone();
        let addresses = Addresses {
            api: settings.server.api_addr,
            portal: settings.server.portal_addr,
            docs: settings.server.docs_addr,
            operator: settings.server.operator_addr,
            probe: settings.server.probe_addr,
        };
        let running = Running::start(app, addresses).await.map_err(Failure::other)?;
        let mut status = None;
        let demo = match self.demo {
            true => Some(self.prepare_demo(&settings, &running, &mut status).await?),
            false => None,
        };
        println!("{}", greeting(&settings, &running, demo.as_ref(), &screen));
        drop(held);
        let ended = node.run(running).await;
        if let Some(status) = status {
            status.stop().await;
        }
        ended
    }

    async fn prepare_demo(
        &self,
        settings: &Settings,
        running: &Running,
        page: &mut Option<RunningStatus>,
    ) -> Result<Demo, Failure> {
        let key = demo::prepare(running.app(), &key_file(settings)).await.map_err(demo_failure)?;
        if let (Some(count), Some(path)) = (self.demo_keys, &self.demo_keys_file) {
            let keys = demo::many_keys(running.app(), count, self.demo_organizations.max(1))
                .await
                .map_err(demo_failure)?;
            std::fs::write(path, keys.join("\n") + "\n").map_err(Failure::other)?;
        }
        let invitation = demo::invitation(running.app()).await.map_err(demo_failure)?;
        let mut demo = Demo { key, invitation, status: None, status_file: None };
        if is_local(&settings.welcome) && self.demo_keys.is_none() {
            // A demo is fine without the status page.
            demo.status_file = sqlite_file(&settings.status.database_url);
            demo.status = Some(match with_status(settings, running).await {
                Ok(started) => {
                    let url = format!("http://{}", started.addr());
                    *page = Some(started);
                    Ok(url)
                }
                Err(error) => Err(error.to_string()),
            });
        }
        Ok(demo)
    }
}

/// Where the demo's key is kept: beside the data.
fn key_file(settings: &Settings) -> PathBuf {
    match sqlite_file(&settings.database.url) {
        Some(file) => {
            let mut name = file.into_os_string();
            name.push(".demo-key");
            PathBuf::from(name)
        }
        None => PathBuf::from(DEMO_KEY),
    }
}

/// The status page beside the demo.
async fn with_status(settings: &Settings, running: &Running) -> Result<RunningStatus, Failure> {
    let app = running.app();
    let page = status::start(
        settings,
        app.telemetry.clone(),
        app.clock.clone(),
        Main::Open(Box::new(app.store.clone())),
    );
    let page = page.await?;
    status::set_up(settings, &app.store, page.store(), app.clock.now(), false).await?;
    Ok(page)
}

fn demo_failure(error: crate::Error) -> Failure {
    Failure::Other(format!("cannot prepare the demo: {error} {}", error.cause().unwrap_or_default()))
}
