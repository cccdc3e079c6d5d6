//! `trailflow serve`

use std::path::PathBuf;

use super::node::Node;
use super::{Failure, status};
use crate::config::{Settings, is_local};
use crate::demo;
use crate::server::{Addresses, Running, RunningStatus};
use crate::status::main_database::Main;

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
        let node = Node::prepare(&settings).await?;
        let app = node.app.clone();
        let addresses = Addresses {
            api: settings.server.api_addr,
            portal: settings.server.portal_addr,
            docs: settings.server.docs_addr,
            operator: settings.server.operator_addr,
            probe: settings.server.probe_addr,
        };
        let running = Running::start(app, addresses).await.map_err(Failure::other)?;
        println!("Partner API: http://{}", running.api_addr());
        if let Some(portal) = running.portal_addr() {
            println!("Portal: http://{portal}");
        }
        println!("Operator API: http://{}", running.operator_addr());
        if let Some(docs) = running.docs_addr() {
            println!("Documents: http://{docs}/docs");
        }
        println!("Probes: http://{}", running.probe_addr());
        let mut status = None;
        if self.demo {
            self.prepare_demo(&running).await?;
            if is_local(&settings.welcome) && self.demo_keys.is_none() {
                status = with_status(&settings, &running).await;
            }
        }
        let ended = node.run(running).await;
        if let Some(status) = status {
            status.stop().await;
        }
        ended
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
        let portal = &running.app().welcome.portal_url;
        match demo::invitation(running.app()).await.map_err(demo_failure)? {
            Some(link) => println!("The partner portal is at {portal}. Join it as an admin:\n\n{link}\n"),
            None => println!("The partner portal is at {portal}.\n"),
        }
        Ok(())
    }
}

/// The status page beside the demo. A demo is fine without it.
async fn with_status(settings: &Settings, running: &Running) -> Option<RunningStatus> {
    let started = async {
        let app = running.app();
        let page =
            status::start(settings, app.telemetry.clone(), app.clock.clone(), Main::Open(app.store.clone()));
        let page = page.await?;
        status::set_up(settings, &app.store, page.store(), app.clock.now(), false).await?;
        Ok::<_, Failure>(page)
    };
    match started.await {
        Ok(page) => {
            println!("The status page is at {}.", settings.welcome.status_url);
            Some(page)
        }
        Err(error) => {
            eprintln!("The demo has no status page: {error}");
            None
        }
    }
}

fn demo_failure(error: crate::Error) -> Failure {
    Failure::Other(format!("cannot prepare the demo: {error} {}", error.cause().unwrap_or_default()))
}
