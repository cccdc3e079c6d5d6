//! Rounds of probes.

use std::sync::Arc;
use std::time::Duration;

use futures::join;
use slog::{info, warn};
use tokio::time::{Instant, sleep};

use super::api::Api;
use super::arrivals::{Arrivals, PATH};
use super::client::Client;
use super::equipment::Equipment;
use super::{Failure, Probed, SLOW_DELIVERY_MS, SLOW_MS, control, documents, portal};
use crate::clock::SharedClock;
use crate::error::Result;
use crate::secrets::seal::Sealer;
use crate::status::core::{Component, Outcome, minute_of};
use crate::status::drafts;
use crate::status::live::Live;
use crate::status::store::StatusStore;
use crate::telemetry::Telemetry;

/// A probe may take so long, and no longer than a third of a round.
const MOST: Duration = Duration::from_secs(10);
/// For how long a one-time code is the current one.
const CODE_MS: i64 = 30_000;

/// What is probed, by its public addresses.
#[derive(Debug, Clone)]
pub struct Targets {
    /// The Partner API.
    pub api_url: String,
    /// The documents.
    pub docs_url: String,
    /// The portal.
    pub portal_url: String,
    /// The status page itself, where deliveries arrive.
    pub status_url: String,
    /// Independent addresses, `HOST:PORT`, which tell whether the prober has a network.
    pub controls: Vec<String>,
}

/// The parts of the prober. Cheap to clone.
#[derive(Clone)]
pub struct Prober {
    /// What is probed.
    pub targets: Arc<Targets>,
    /// Where results are kept.
    pub store: StatusStore,
    /// What they say at this moment.
    pub live: Arc<Live>,
    /// Deliveries that arrive.
    pub arrivals: Arc<Arrivals>,
    /// Opens what the prober works with.
    pub sealer: Sealer,
    /// What drafts of incidents are told to staff with.
    pub drafts: drafts::Teller,
    /// The time.
    pub clock: SharedClock,
    /// The log.
    pub telemetry: Arc<Telemetry>,
    /// How often.
    pub every: Duration,
}

/// What a round keeps for the next one.
#[derive(Default)]
struct Memory {
    device: Option<String>,
    /// The step of the last one-time code, which is good for one sign-in.
    step: i64,
    was_cut: bool,
    failing: Vec<Component>,
}

/// Probes for as long as it is run.
pub async fn keep_probing(prober: Prober) {
    let within = MOST.min(prober.every / 3);
    let client = match Client::within(within) {
        Ok(client) => client,
        Err(error) => {
            warn!(prober.telemetry.log(), "the prober has no HTTP client"; "cause" => error.to_string());
            return;
        }
    };
    let mut memory = Memory::default();
    loop {
        if let Err(error) = round(&prober, &client, &mut memory).await {
            warn!(prober.telemetry.log(), "a round of probes could not be kept"; "cause" => error.cause());
        }
        sleep(until_next(prober.clock.now(), prober.every)).await;
    }
}

/// Rounds begin a third into each step of the clock, so that none is at the edge of a one-time code's time.
fn until_next(now: i64, every: Duration) -> Duration {
    let every = i64::try_from(every.as_millis()).unwrap_or(i64::MAX).max(1);
    let into = (now - every / 3).rem_euclid(every);
    Duration::from_millis((every - into).unsigned_abs())
}

async fn round(prober: &Prober, client: &Client, memory: &mut Memory) -> Result<()> {
    let equipment = Equipment::load(&prober.store, &prober.sealer).await?;
    let found = probe_all(prober, client, equipment, memory).await;
    let now = prober.clock.now();
    let mut ended = found.iter().filter_map(|(_, probed)| probed.as_ref());
    let nobody = !found.iter().all(|(_, probed)| probed.is_none())
        && ended.all(|ended| matches!(ended, Err(Failure::Silent(_))));
    let is_cut = nobody && !control::has_network(&prober.targets.controls, &prober.targets.api_url).await;
    if is_cut != memory.was_cut {
        let log = prober.telemetry.log();
        match is_cut {
            true => warn!(log, "the prober has no network; nothing is counted"),
            false => info!(log, "the prober has its network again"),
        }
        memory.was_cut = is_cut;
    }
    for (component, probed) in found {
        match probed.filter(|_| !is_cut) {
            None => prober.live.forget(component, now),
            Some(ended) => {
                note(prober, memory, component, &ended);
                let outcome = ended.unwrap_or(Outcome::Failed);
                prober.live.note(component, now, outcome);
                prober.store.count(component, minute_of(now), outcome).await?;
            }
        }
    }
    prober.live.round_ended(now);
    prober.drafts.look(&prober.store, &prober.live, now).await
}

/// Logs when a component begins to fail, and when it works again.
fn note(prober: &Prober, memory: &mut Memory, component: Component, ended: &Result<Outcome, Failure>) {
    let was_failing = memory.failing.contains(&component);
    let log = prober.telemetry.log();
    match ended {
        Err(Failure::Silent(cause) | Failure::Wrong(cause)) if !was_failing => {
            warn!(log, "a probe failed"; "component" => component.slug(), "cause" => cause);
            memory.failing.push(component);
        }
        Ok(_) if was_failing => {
            info!(log, "a probe succeeds again"; "component" => component.slug());
            memory.failing.retain(|failing| *failing != component);
        }
        _ => {}
    }
}

async fn probe_all(
    prober: &Prober,
    client: &Client,
    equipment: Option<Equipment>,
    memory: &mut Memory,
) -> Vec<(Component, Probed)> {
    let targets = &prober.targets;
    let documents = timed(documents::probe(client, &targets.docs_url));
    let Some(mut equipment) = equipment else {
        return vec![(Component::Documents, Some(documents.await))];
    };
    subscribe(prober, client, &mut equipment).await;
    let api = Api { client, url: &targets.api_url, equipment: &equipment };
    let now = prober.clock.now();
    let mark = format!("PROBE-{now}");
    if let Some(hook) = &equipment.hook {
        prober.arrivals.expect(&mark, &hook.secret);
    }
    let (reads, (writes, webhooks), tracking, documents, portal) = join!(
        timed(api.reads()),
        write_and_wait(prober, &api, &mark),
        timed(api.tracking()),
        documents,
        sign_in(client, &targets.portal_url, &equipment, memory, now),
    );
    vec![
        (Component::ApiReads, Some(reads)),
        (Component::ApiWrites, Some(writes)),
        (Component::Tracking, Some(tracking)),
        (Component::Webhooks, webhooks),
        (Component::Documents, Some(documents)),
        (Component::Portal, Some(portal)),
    ]
}

/// Subscribes where there is no subscription yet. One that cannot be made leaves webhooks without data.
async fn subscribe(prober: &Prober, client: &Client, equipment: &mut Equipment) {
    let url = format!("{}{PATH}", prober.targets.status_url);
    if equipment.hook.as_ref().is_some_and(|hook| hook.url == url) {
        return;
    }
    let made = {
        let api = Api { client, url: &prober.targets.api_url, equipment };
        api.subscribe(&url).await
    };
    equipment.hook = made.ok();
    if let Err(error) = equipment.keep(&prober.store, &prober.sealer).await {
        warn!(prober.telemetry.log(), "the prober's subscription cannot be kept"; "cause" => error.cause());
    }
}

/// Writes, and waits for what comes of it. Without a write, or a subscription, there is nothing to wait for.
async fn write_and_wait(prober: &Prober, api: &Api<'_>, mark: &str) -> (Result<Outcome, Failure>, Probed) {
    let writes = timed(api.writes(mark)).await;
    if writes.is_err() || api.equipment.hook.is_none() {
        return (writes, None);
    }
    let within = prober.every * 2 / 3;
    let webhooks = match prober.arrivals.wait(within).await {
        Some(took) if took.as_millis() > SLOW_DELIVERY_MS.unsigned_abs().into() => Ok(Outcome::Slow),
        Some(_) => Ok(Outcome::Up),
        None => Err(Failure::Wrong("the delivery did not arrive".to_owned())),
    };
    (writes, Some(webhooks))
}

/// Signs in, once with each one-time code. When this code was used, or a clock was set back to before it, only the page is
/// read.
async fn sign_in(
    client: &Client,
    portal_url: &str,
    equipment: &Equipment,
    memory: &mut Memory,
    now: i64,
) -> Result<Outcome, Failure> {
    let step = now.div_euclid(CODE_MS);
    if step <= memory.step {
        return timed(portal::page(client, portal_url)).await;
    }
    memory.step = step;
    timed(portal::sign_in(client, portal_url, equipment, &mut memory.device, now)).await
}

/// How a probe ended: late is slow.
async fn timed(probe: impl Future<Output = Result<(), Failure>>) -> Result<Outcome, Failure> {
    let began = Instant::now();
    probe.await?;
    let late = began.elapsed().as_millis() > SLOW_MS.unsigned_abs().into();
    Ok(if late { Outcome::Slow } else { Outcome::Up })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_keep_to_the_clock() {
        let every = Duration::from_secs(30);
        for (now, wait) in [(0, 10_000), (9_999, 1), (10_000, 30_000), (39_000, 1_000)] {
            assert_eq!(until_next(now, every), Duration::from_millis(wait), "{now}");
        }
    }
}
