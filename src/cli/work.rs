//! `trailflow work`

use super::node::Node;
use super::{Failure, version};
use crate::config::Settings;
use crate::server::Running;

pub(super) async fn run(settings: Settings) -> Result<(), Failure> {
    let node = Node::prepare(&settings).await?;
    let (operator, probe) = (settings.server.operator_addr, settings.server.probe_addr);
    let running = Running::start_worker(node.app.clone(), operator, probe).await.map_err(Failure::other)?;
    println!("Trailflow {}: {}", version::program(), version::contracts());
    println!("Operator API: http://{}", running.operator_addr());
    println!("Probes: http://{}", running.probe_addr());
    node.run(running).await
}
