//! The conductor's statements, one at a time at each of two desks, and what it makes of them.

use std::collections::HashMap;
use std::sync::Arc;

use slog::{info, warn};
use tokio::time::Instant;
use uuid::Uuid;

use super::conductor::Conductor;
use crate::domain::id::WebhookId;
use crate::error::{Error, Result};
use crate::secrets::seal::{Sealer, webhook_secret};
use crate::store::Store;
use crate::store::queue::{Ask, Due, Head, LaneKey, Target};
use crate::webhooks::{Endpoint, SigningSecret};

/// Where statements queue: so that looking after all lanes does not hold up what is to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Desk {
    /// Staying alive, and taking, reading and leaving lanes: what rests on owning them, so never two at a time. When
    /// the database is slow, no lane is read before the worker has said in time that it is alive.
    Work,
    /// Looking at the heads of all lanes.
    Watch,
}

impl Desk {
    pub(super) const ALL: [Desk; 2] = [Desk::Work, Desk::Watch];
}

/// Something to ask the database.
pub(super) enum Task {
    /// The worker is alive.
    Beat { worker: Uuid },
    /// Which lanes have anything?
    Scan { worker: Uuid, began: Instant, now_ms: i64, count: bool },
    /// Take lanes, and read what is due in them and in others.
    Work { register: bool, worker: Uuid, acquire: Vec<LaneKey>, asks: Vec<Ask> },
    /// Leave lanes to others.
    Release { worker: Uuid, lanes: Vec<LaneKey> },
}

/// What the database said.
pub(super) enum Done {
    /// Whether the worker still has its lanes.
    Beat(bool),
    /// What a scan found, and how many deliveries there are if that was asked.
    Scanned(Scanned, Option<i64>),
    /// What was read.
    Worked { lost: Vec<LaneKey>, acquired: Vec<LaneKey>, asks: Vec<Ask>, due: Vec<Due>, targets: Vec<Target> },
    /// Nothing to tell.
    Released,
}

/// The heads of all lanes as `worker` saw them, at some moment after `began`.
pub(super) struct Scanned {
    worker: Uuid,
    began: Instant,
    heads: Vec<Head>,
}

pub(super) async fn carry_out(store: &Store, task: Task) -> Result<Done> {
    match task {
        Task::Beat { worker } => Ok(Done::Beat(store.beat(worker).await?)),
        Task::Scan { worker, began, now_ms, count } => {
            let heads = store.lane_heads(now_ms).await?;
            let scanned = Scanned { worker, began, heads };
            Ok(Done::Scanned(scanned, if count { Some(store.queue_depth().await?) } else { None }))
        }
        Task::Release { worker, lanes } => {
            store.release_lanes(worker, &lanes).await?;
            Ok(Done::Released)
        }
        Task::Work { register, worker, acquire, mut asks } => {
            if register {
                store.register_worker(worker).await?;
            }
            let (mut acquired, mut lost) = (Vec::new(), Vec::new());
            if !acquire.is_empty() {
                acquired = store.acquire_lanes(worker, &acquire).await?;
                lost = acquire.into_iter().filter(|lane| !acquired.contains(lane)).collect();
                asks.retain(|ask| !lost.contains(&ask.lane));
            }
            let lanes: Vec<_> = asks.iter().map(|ask| ask.lane).collect();
            if asks.is_empty() {
                return Ok(Done::Worked { lost, acquired, asks, due: Vec::new(), targets: Vec::new() });
            }
            let (due, targets) = futures::try_join!(store.due(&asks), store.targets(&lanes))?;
            Ok(Done::Worked { lost, acquired, asks, due, targets })
        }
    }
}

impl Conductor {
    /// Takes up what a statement said.
    pub(super) fn controlled(&mut self, desk: Desk, done: Result<Done>, now: Instant) {
        match done {
            Ok(done) => {
                if !std::mem::replace(&mut self.was_well, true) {
                    info!(self.app.telemetry.log(), "webhooks are dispatched again");
                }
                match done {
                    Done::Beat(true) | Done::Released => {}
                    Done::Beat(false) => self.lose_everything(),
                    Done::Scanned(scanned, depth) => {
                        depth.iter().for_each(|depth| self.app.telemetry.webhooks().depth_is(*depth));
                        self.scanned(&scanned, now);
                    }
                    Done::Worked { lost, acquired, asks, due, targets } => {
                        for key in lost {
                            let lane = self.lane(key, now);
                            lane.was_read();
                            lane.became_foreign(now);
                            self.tell_owner(key, now);
                        }
                        for key in acquired {
                            self.lane(key, now).acquired(now);
                        }
                        self.worked(asks, due, targets, now);
                    }
                }
            }
            Err(error) => {
                if std::mem::replace(&mut self.was_well, false) {
                    warn!(self.app.telemetry.log(), "cannot dispatch webhooks";
                        "cause" => error.cause().unwrap_or_default());
                }
                self.paused_until = Some(now + super::conductor::PAUSE);
                if desk == Desk::Work {
                    // What was to be read still is.
                    for lane in self.lanes.values_mut() {
                        lane.was_read();
                        lane.wanted = true;
                    }
                }
            }
        }
    }

    /// This worker was silent for too long: its lanes may be others' now.
    fn lose_everything(&mut self) {
        warn!(
            self.app.telemetry.log(),
            "webhook lanes were lost, because the database was not reached in time"
        );
        self.registered = false;
        self.lanes.values_mut().for_each(super::lane::Lane::lose);
        self.next_scan = Instant::now();
    }

    fn scanned(&mut self, scanned: &Scanned, now: Instant) {
        let Scanned { worker, began, heads } = scanned;
        let webhooks = self.app.telemetry.webhooks();
        if heads.is_empty() {
            webhooks.queue_is(None, 0);
            return;
        }
        let now_ms = self.app.clock.now();
        let (mut oldest, mut waiting) = (None::<i64>, 0);
        for head in heads {
            let is_due = head.tries == 0 || head.due_at <= now_ms;
            let is_old = head.due_at + crate::domain::event::AGE_LIMIT_MS <= now_ms;
            if head.blocked && !head.gone {
                waiting += 1;
            } else if is_due {
                oldest = Some(oldest.map_or(head.due_at, |oldest| oldest.min(head.due_at)));
            }
            let mine = head.owner == Some(*worker) && self.registered;
            let worker_has_it = head.owner.is_some() && !mine;
            let wants_work = head.gone || is_old || (is_due && !head.blocked);
            let lane = self.lanes.entry(head.lane).or_insert_with(|| super::lane::Lane::new(head.lane, now));
            if lane.is_newer_than(*began) {
                // What the scan says of it is older.
                continue;
            }
            if lane.owned && !mine {
                lane.lose();
            }
            if worker_has_it {
                lane.became_foreign(now);
            } else if wants_work && lane.in_flight == 0 && lane.ready.is_empty() {
                lane.wanted = true;
            }
        }
        webhooks.queue_is(oldest.map(|oldest| now_ms - oldest), waiting);
    }

    fn worked(&mut self, asks: Vec<Ask>, due: Vec<Due>, targets: Vec<Target>, now: Instant) {
        let mut rows: HashMap<LaneKey, Vec<Due>> = HashMap::new();
        for due in due {
            rows.entry(due.lane).or_default().push(due);
        }
        let targets: HashMap<_, _> = targets.into_iter().map(|target| (target.lane, target)).collect();
        let mut now_ms = None;
        for ask in asks {
            let rows = rows.remove(&ask.lane).unwrap_or_default();
            let now_ms = *now_ms.get_or_insert_with(|| self.app.clock.now());
            let endpoint = targets.get(&ask.lane).map(|target| self.endpoint(target, now_ms));
            let Some(lane) = self.lanes.get_mut(&ask.lane) else { continue };
            if !lane.owned {
                lane.was_read();
                continue;
            }
            let reports = match endpoint {
                None => lane.cancel(&rows, now_ms),
                Some(None) => lane.block(&rows, ask.room, now, now_ms),
                Some(Some(endpoint)) => {
                    lane.believe(endpoint, now);
                    lane.take_read(rows, &ask)
                }
            };
            lane.was_read();
            reports.into_iter().for_each(|report| self.report(report));
            self.stand_in_line(ask.lane);
        }
    }

    /// The endpoint; `None` when nothing may be sent now.
    fn endpoint(&self, target: &Target, now_ms: i64) -> Option<Arc<Endpoint>> {
        if target.is_blocked() {
            return None;
        }
        match endpoint(&self.app.sealer, target, now_ms) {
            Ok(endpoint) => Some(Arc::new(endpoint)),
            Err(error) => {
                warn!(self.app.telemetry.log(), "a signing secret cannot be used";
                    "subscription" => WebhookId::from_uuid(target.lane.subscription).to_string(),
                    "cause" => error.cause().unwrap_or_default());
                None
            }
        }
    }
}

fn endpoint(sealer: &Sealer, target: &Target, now_ms: i64) -> Result<Endpoint> {
    let purpose = webhook_secret(WebhookId::from_uuid(target.lane.subscription));
    let open = |sealed: &[u8]| {
        let plain = sealer.open(&purpose, sealed).map_err(Error::internal)?;
        let text = String::from_utf8(plain).map_err(|_| Error::internal("a signing secret is not text"))?;
        SigningSecret::parse(&text).map_err(Error::internal)
    };
    let mut secrets = vec![open(&target.sealed_secret)?];
    if let Some((sealed, until)) = &target.previous
        && now_ms < *until
    {
        secrets.push(open(sealed)?);
    }
    Ok(Endpoint { url: target.url.clone(), secrets })
}
