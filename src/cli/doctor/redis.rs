//! Redis: reachable, and losing nothing.

use std::collections::BTreeSet;

use super::{Examined, Problem, Verdict};
use crate::limits::diagnosis::ServerState;

pub(super) async fn reachable(examined: &Examined) -> Verdict {
    match (examined.redis_failure().await, examined.redis().await) {
        (Some(error), _) => Verdict::wrong(
            format!("Redis cannot be reached: {error}. Each node counts its share of the limits by itself."),
            "Check TRAILFLOW_REDIS_URL and its password, that Redis runs there, and that the firewall admits this machine.",
        ),
        (None, Ok((state, _))) => Verdict::good(format!("Redis {}.", state.version)),
        (None, Err(verdict)) => verdict,
    }
}

pub(super) async fn eviction(examined: &Examined) -> Verdict {
    match examined.redis().await {
        Err(verdict) => verdict,
        Ok((state, _)) => judge_eviction(&state.servers),
    }
}

pub(super) async fn persistence(examined: &Examined) -> Verdict {
    match examined.redis().await {
        Err(verdict) => verdict,
        Ok((state, _)) => judge_persistence(&state.servers),
    }
}

fn judge_eviction(servers: &[ServerState]) -> Verdict {
    let policies = servers.iter().filter_map(|server| server.eviction_policy.as_deref());
    let wrong: BTreeSet<_> = policies.filter(|policy| *policy != "noeviction").collect();
    let problem = |policy: &str| {
        Problem::new(
            format!(
                "Redis{} evicts keys when its memory is full (maxmemory-policy {policy}): rate limits can then be exceeded \
                 unnoticed.",
                among(servers, |server| server.eviction_policy.as_deref() == Some(policy))
            ),
            "Set maxmemory-policy noeviction in redis.conf, and `config set maxmemory-policy noeviction` on the running server.",
        )
    };
    Verdict::of(wrong.into_iter().map(problem).collect(), "Redis evicts nothing.")
}

/// In a Cluster each server holds the counts of other API clients.
fn judge_persistence(servers: &[ServerState]) -> Verdict {
    let forgets = |server: &ServerState| server.is_persistent == Some(false);
    if servers.iter().any(forgets) {
        return Verdict::wrong(
            format!(
                "Redis{} keeps nothing on disk: it is empty after a restart, and for a minute nodes accept fewer requests \
                 than the limits allow.",
                among(servers, forgets)
            ),
            "Set appendonly yes in redis.conf, and `config set appendonly yes` on the running server.",
        );
    }
    let is_silent = |server: &ServerState| server.is_persistent.is_none();
    if servers.iter().any(is_silent) {
        let silent = among(servers, is_silent);
        return Verdict::skipped(format!("Redis{silent} does not report how it keeps its data."));
    }
    Verdict::good("Redis keeps its data over a restart.")
}

/// The addresses of these servers of a Cluster; nothing where there is a single server.
fn among(servers: &[ServerState], are_meant: impl Fn(&ServerState) -> bool) -> String {
    let meant = servers.iter().filter(|server| are_meant(server));
    let addresses: Vec<_> = meant.filter_map(|server| server.address.as_deref()).collect();
    if addresses.is_empty() { String::new() } else { format!(" at {}", addresses.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(address: &str, policy: &str, is_persistent: Option<bool>) -> ServerState {
        let (address, eviction_policy) = (Some(address.to_owned()), Some(policy.to_owned()));
        ServerState { address, eviction_policy, is_persistent }
    }

    fn found(verdict: &Verdict) -> &str {
        &verdict.problems()[0].found
    }

    #[test]
    fn every_master_of_a_cluster_is_judged_and_the_wrong_ones_are_named() {
        let good = server("a:1", "noeviction", Some(true));
        let alone = ServerState { address: None, is_persistent: Some(false), ..good.clone() };
        assert!(matches!(judge_eviction(&[good.clone(), good.clone()]), Verdict::Good(_)));
        assert!(matches!(judge_persistence(&[good.clone(), good.clone()]), Verdict::Good(_)));
        assert!(found(&judge_persistence(&[alone])).starts_with("Redis keeps nothing"));

        let servers = [good, server("b:2", "allkeys-lru", Some(false)), server("c:3", "allkeys-lru", None)];
        assert!(found(&judge_eviction(&servers)).starts_with("Redis at b:2, c:3 evicts keys"));
        assert!(found(&judge_persistence(&servers)).starts_with("Redis at b:2 keeps nothing"));
        // One that does not report it is not good because another is.
        let silent = judge_persistence(&[servers[0].clone(), servers[2].clone()]);
        assert!(
            matches!(&silent, Verdict::Skipped(why) if why.contains("at c:3 does not report")),
            "{silent:?}"
        );
    }
}
