//! The conductor's statements, one at a time at each of two desks, and what it makes of them.

use std::collections::HashMap;
use std::sync::Arc;

use slog::{info, warn};
use tokio::time::Instant;
use uuid::Uuid;

use super::conductor::Conductor;
use super::destination::Destination;
use super::lane::Lane;
use crate::domain::id::WebhookId;
use crate::error::Result;
use crate::store::Store;
use crate::store::queue::{Ask, Due, Found, Head, LaneKey, Target, Unreadable};

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
    /// The worker is alive, at some moment after `asked`.
    Beat { worker: Uuid, asked: Instant },
    /// Which lanes have anything?
    Scan { worker: Uuid, began: Instant, now_ms: i64, count: bool },
    /// Make the worker known, if it is not; take lanes, and read what is due in them and in others.
    Work { register: Option<Instant>, worker: Uuid, acquire: Vec<LaneKey>, asks: Vec<Ask> },
    /// Leave lanes to others.
    Release { worker: Uuid, lanes: Vec<LaneKey> },
}

/// What the database said.
pub(super) enum Done {
    /// Whether the worker still has its lanes; it was asked at this moment.
    Beat { kept: bool, asked: Instant },
    /// What a scan found, and how many deliveries there are if that was asked.
    Scanned(Scanned, Option<i64>),
    /// What was read.
    Worked(Worked),
    /// These lanes are nobody's.
    Released(Vec<LaneKey>),
}

/// What was read of lanes, and which were acquired for that.
#[derive(Default)]
pub(super) struct Worked {
    /// When it was begun to make the worker known, if it was.
    registered: Option<Instant>,
    lost: Vec<LaneKey>,
    acquired: Vec<LaneKey>,
    asks: Vec<Ask>,
    due: Vec<Due>,
    targets: Vec<Target>,
    unreadable: Vec<Unreadable>,
}

/// The heads of all lanes as `worker` saw them, at some moment after `began`.
pub(super) struct Scanned {
    worker: Uuid,
    began: Instant,
    heads: Found<Head>,
}

pub(super) async fn carry_out(store: &Store, task: Task) -> Result<Done> {
    match task {
        Task::Beat { worker, asked } => Ok(Done::Beat { kept: store.beat(worker).await?, asked }),
        Task::Scan { worker, began, now_ms, count } => {
            let heads = store.lane_heads(now_ms).await?;
            let scanned = Scanned { worker, began, heads };
            Ok(Done::Scanned(scanned, if count { Some(store.queue_depth().await?) } else { None }))
        }
        Task::Release { worker, lanes } => {
            store.release_lanes(worker, &lanes).await?;
            Ok(Done::Released(lanes))
        }
        Task::Work { register, worker, acquire, asks } => {
            if register.is_some() {
                store.register_worker(worker).await?;
            }
            let mut done = Worked { registered: register, asks, ..Worked::default() };
            if !acquire.is_empty() {
                done.acquired = store.acquire_lanes(worker, &acquire).await?;
                done.lost = acquire.into_iter().filter(|lane| !done.acquired.contains(lane)).collect();
                done.asks.retain(|ask| !done.lost.contains(&ask.lane));
            }
            let lanes: Vec<_> = done.asks.iter().map(|ask| ask.lane).collect();
            if !lanes.is_empty() {
                let (due, targets) = futures::try_join!(store.due(&done.asks), store.targets(&lanes))?;
                (done.due, done.targets) = (due.rows, targets.rows);
                done.unreadable = due.unreadable;
                done.unreadable.extend(targets.unreadable);
            }
            Ok(Done::Worked(done))
        }
    }
}

impl Conductor {
    /// Takes up what a statement said.
    pub(super) fn controlled(&mut self, desk: Desk, done: Result<Done>, now: Instant) {
        match done {
            Ok(done) => {
                // Reads alone do not show that a desk is well: what cannot write may still read.
                let shows = match &done {
                    Done::Beat { kept, .. } => *kept,
                    Done::Worked(worked) => worked.registered.is_some(),
                    Done::Scanned(..) => true,
                    Done::Released(_) => false,
                };
                if shows && self.unwell.remove(&desk) {
                    info!(self.app.telemetry.log(), "webhooks are dispatched again");
                }
                self.carried_out(done, now);
            }
            Err(error) => {
                if self.unwell.insert(desk) {
                    warn!(self.app.telemetry.log(), "cannot dispatch webhooks";
                        "cause" => error.cause().unwrap_or_default());
                }
                self.paused_until = Some(now + super::conductor::PAUSE);
                if desk == Desk::Work {
                    // The lease goes on running.
                    self.next_beat = now;
                    // What was to be read still is.
                    self.lanes.values_mut().for_each(Lane::was_not_read);
                }
            }
        }
    }

    fn carried_out(&mut self, done: Done, now: Instant) {
        match done {
            Done::Beat { kept: true, asked } => self.lease.renewed(asked),
            Done::Beat { kept: false, .. } => self.lose_everything(),
            Done::Released(lanes) => self.left(&lanes),
            Done::Scanned(scanned, depth) => {
                depth.iter().for_each(|depth| self.app.telemetry.webhooks().depth_is(*depth));
                self.scanned(&scanned, now);
            }
            Done::Worked(worked) => self.worked(worked, now),
        }
    }

    /// This worker was silent for too long: its lanes may be others' now.
    fn lose_everything(&mut self) {
        warn!(
            self.app.telemetry.log(),
            "webhook lanes were lost, because the database was not reached in time"
        );
        self.registered = false;
        self.lease.lost();
        self.lanes.values_mut().for_each(Lane::lose);
        self.next_scan = Instant::now();
    }

    fn scanned(&mut self, scanned: &Scanned, now: Instant) {
        let Scanned { worker, began, heads: Found { rows: heads, unreadable } } = scanned;
        unreadable.iter().for_each(|unreadable| self.complain(unreadable));
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
            let lane = self.lanes.entry(head.lane).or_insert_with(|| Lane::new(head.lane, now));
            if lane.is_newer_than(*began) {
                // What the scan says of it is older.
                continue;
            }
            if lane.owned && !mine {
                lane.lose();
            }
            if worker_has_it {
                lane.became_foreign(now);
                continue;
            }
            lane.became_free();
            if wants_work && lane.in_flight == 0 && lane.ready.is_empty() {
                lane.wanted = true;
            }
        }
        webhooks.queue_is(oldest.map(|oldest| now_ms - oldest), waiting);
    }

    fn worked(&mut self, worked: Worked, now: Instant) {
        let Worked { registered, lost, acquired, asks, due, targets, unreadable } = worked;
        if let Some(asked) = registered {
            self.lease.renewed(asked);
        }
        for key in lost {
            let lane = self.lane(key, now);
            lane.was_read();
            lane.became_foreign(now);
            self.tell_owner(key, now);
        }
        for key in acquired {
            self.lane(key, now).acquired(now);
        }
        let mut rows: HashMap<LaneKey, Vec<Due>> = HashMap::new();
        for due in due {
            rows.entry(due.lane).or_default().push(due);
        }
        let targets: HashMap<_, _> = targets.into_iter().map(|target| (target.lane, target)).collect();
        for ask in asks {
            let rows = rows.remove(&ask.lane).unwrap_or_default();
            let to = targets.get(&ask.lane).map(|target| self.destination(target, ask.now));
            let Some(lane) = self.lanes.get_mut(&ask.lane) else { continue };
            if !lane.owned || self.stop_by.is_some() {
                lane.was_read();
                continue;
            }
            let reports = match to {
                None => lane.cancel(&rows, &ask),
                Some(None) => lane.block(&rows, &ask, now),
                Some(Some(to)) => {
                    lane.believe(to, now);
                    lane.take_read(rows, &ask)
                }
            };
            lane.was_read();
            reports.into_iter().for_each(|report| self.report(report));
            self.stand_in_line(ask.lane);
        }
        for unreadable in unreadable {
            self.complain(&unreadable);
            if unreadable.table == "webhook_queue"
                && let Some(lane) = self.lanes.get_mut(&unreadable.lane)
            {
                lane.skip(&unreadable);
            }
        }
    }

    /// Where to send; `None` when nothing may be sent now.
    fn destination(&mut self, target: &Target, now_ms: i64) -> Option<Arc<Destination>> {
        let subscription = target.lane.subscription;
        let route = target.route.as_ref()?;
        self.complaints.settle(target.lane.organization);
        match Destination::open(&self.app.sealer, target.lane, route, now_ms) {
            Ok(to) => {
                self.complaints.settle(subscription);
                Some(Arc::new(to))
            }
            Err(error) => {
                let cause = error.cause().unwrap_or_default();
                self.app.telemetry.webhooks().secret_is_unusable();
                if self.complaints.is_new(subscription, cause) {
                    warn!(self.app.telemetry.log(), "a signing secret cannot be used; its subscription waits";
                        "subscription" => WebhookId::from_uuid(subscription).to_string(), "cause" => cause);
                }
                None
            }
        }
    }

    /// A row cannot be read by this version: that is counted each time, and told once.
    fn complain(&mut self, unreadable: &Unreadable) {
        let Unreadable { table, row, cause, .. } = unreadable;
        self.app.telemetry.count_unreadable(table);
        if self.complaints.is_new(*row, cause) {
            warn!(self.app.telemetry.log(), "a row cannot be read by this version and is passed over";
                "table" => table, "row" => row.to_string(), "cause" => cause);
        }
    }
}
