//! The limit of open files: that of the running node, or without one, that of this command. Every connection is a file.

use rlimit::Resource;

use super::{Examined, Verdict};
use crate::cli::probe::{client, reachable};

/// Connections that the proxy of `deploy/haproxy.cfg` opens to a node, and what the process itself has open.
const BESIDE_WEBHOOKS: u64 = 2_000;
/// For each webhook attempt that may be in flight, up to three more that have waited for more than two seconds.
const ATTEMPTS: u64 = 4;
/// What a node tells of its own limit.
const METRIC: &str = "trailflow_process_max_fds ";
/// A node's metrics are smaller; something else may be at the address.
const MOST_BYTES: usize = 8 * 1024 * 1024;

pub(super) async fn limit(examined: &Examined) -> Verdict {
    let webhooks = examined.settings.webhooks.as_ref().map_or(512, |webhooks| webhooks.in_total as u64);
    let database =
        examined.settings.database.as_ref().map_or(16, |database| u64::from(database.max_connections));
    let needed = BESIDE_WEBHOOKS + ATTEMPTS * webhooks + database;
    let (who, allowed) = match (of_node(examined).await, Resource::NOFILE.get()) {
        (Some(allowed), _) => ("The running node", allowed),
        // The program raises the soft limit to the hard one by itself.
        (None, Ok((_, hard))) => {
            ("No node was found running. One that starts with this command's limit", hard)
        }
        (None, Err(error)) => return Verdict::skipped(format!("The limit cannot be read: {error}.")),
    };
    if allowed >= needed {
        return Verdict::good(format!("{who} may open {allowed} files; it needs up to {needed}."));
    }
    Verdict::wrong(
        format!(
            "{who} may open {allowed} files, and needs up to {needed}: under load, connections are refused."
        ),
        format!(
            "Set LimitNOFILE={} in the unit, or raise `ulimit -Hn` before the start.",
            needed.next_power_of_two()
        ),
    )
}

/// What the node that runs at the probe address of the settings may open. `None` when none responds, and when it is of a
/// version that does not tell.
async fn of_node(examined: &Examined) -> Option<u64> {
    let address = reachable(examined.settings.server.as_ref()?.probe_addr);
    let response = client().ok()?.get(format!("http://{address}/metrics")).send().await;
    let mut response = response.ok()?.error_for_status().ok()?;
    let mut metrics = Vec::new();
    while let Some(chunk) = response.chunk().await.ok()? {
        metrics.extend_from_slice(&chunk);
        if metrics.len() > MOST_BYTES {
            return None;
        }
    }
    let metrics = String::from_utf8(metrics).ok()?;
    metrics.lines().find_map(|line| line.strip_prefix(METRIC)?.parse().ok())
}
