//! The limit of open files. Every connection is one.

use rlimit::Resource;

use super::{Examined, Verdict};

/// Connections that the proxy of `deploy/haproxy.cfg` opens to a node, and what the process itself has open.
const BESIDE_WEBHOOKS: u64 = 2_000;
/// For each webhook attempt that may be in flight, up to three more that have waited for more than two seconds.
const ATTEMPTS: u64 = 4;

pub(super) async fn limit(examined: &Examined) -> Verdict {
    let webhooks = examined.settings.webhooks.as_ref().map_or(512, |webhooks| webhooks.in_total as u64);
    let database =
        examined.settings.database.as_ref().map_or(16, |database| u64::from(database.max_connections));
    let needed = BESIDE_WEBHOOKS + ATTEMPTS * webhooks + database;
    // The program raises the soft limit to the hard one by itself.
    match Resource::NOFILE.get() {
        Ok((_, hard)) if hard >= needed => {
            Verdict::good(format!("The process may open {hard} files; it needs up to {needed}."))
        }
        Ok((_, hard)) => Verdict::wrong(
            format!(
                "The process may open {hard} files, and needs up to {needed}: under load, connections are refused."
            ),
            format!(
                "Set LimitNOFILE={} in the unit, or raise `ulimit -Hn` before the start.",
                needed.next_power_of_two()
            ),
        ),
        Err(error) => Verdict::skipped(format!("The limit cannot be read: {error}.")),
    }
}
