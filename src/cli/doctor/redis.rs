//! Redis: reachable, and losing nothing.

use super::{Examined, Problem, Verdict};

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
    let (state, _) = match examined.redis().await {
        Ok(state) => state,
        Err(verdict) => return verdict,
    };
    let mut wrong: Vec<_> = state.eviction_policies.iter().filter(|policy| *policy != "noeviction").collect();
    wrong.sort();
    wrong.dedup();
    let problem = |policy: &String| {
        Problem::new(
            format!(
                "Redis evicts keys when its memory is full (maxmemory-policy {policy}): rate limits can then be exceeded unnoticed."
            ),
            "Set maxmemory-policy noeviction in redis.conf, and `config set maxmemory-policy noeviction` on the running server.",
        )
    };
    Verdict::of(wrong.into_iter().map(problem).collect(), "Redis evicts nothing.")
}

pub(super) async fn persistence(examined: &Examined) -> Verdict {
    match examined.redis().await {
        Err(verdict) => verdict,
        Ok((state, _)) => match state.is_persistent {
            Some(true) => Verdict::good("Redis keeps its data over a restart."),
            Some(false) => Verdict::wrong(
                "Redis keeps nothing on disk: it is empty after a restart, and for a minute nodes accept fewer requests \
                 than the limits allow.",
                "Set appendonly yes in redis.conf, and `config set appendonly yes` on the running server.",
            ),
            None => Verdict::skipped("The server does not report how it keeps its data."),
        },
    }
}
