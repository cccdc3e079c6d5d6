//! The queue in memory: replies like the statements of `store::queue`.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use bytes::Bytes;
use uuid::Uuid;

use super::super::destination::Destination;
use super::super::query::{Query, Read, Reply, Route, Scanned, Target};
use crate::store::queue::{Due, Found, Head, LEASE_MS, QueueKey, ReadRequest, Report, Then};
use crate::webhooks::Endpoint;

/// The queued rows by position: their due time and their id.
type Rows = BTreeMap<(i64, Uuid), i32>;

/// The content of the tables.
#[derive(Default)]
pub struct Database {
    rows: BTreeMap<QueueKey, Rows>,
    /// Deliveries after their last attempt.
    parked: BTreeMap<Uuid, QueueKey>,
    /// The host of each subscription that was not deleted.
    subscriptions: BTreeMap<QueueKey, Arc<str>>,
    paused: BTreeSet<QueueKey>,
    /// The last moment that each organization's clock has issued.
    clocks: HashMap<Uuid, i64>,
    owners: HashMap<QueueKey, Uuid>,
    workers: HashMap<Uuid, i64>,
    deliveries: u128,
}

impl Database {
    pub fn subscribe(&mut self, queue: QueueKey, host: Arc<str>) {
        self.subscriptions.insert(queue, host);
    }

    pub fn delete(&mut self, queue: QueueKey) {
        self.subscriptions.remove(&queue);
    }

    pub fn pause(&mut self, queue: QueueKey, paused: bool) {
        if paused {
            self.paused.insert(queue);
        } else {
            self.paused.remove(&queue);
        }
    }

    /// The moment of a change; its organization's clock may run ahead.
    pub fn tick(&mut self, organization: Uuid, now: i64, ahead: i64) -> i64 {
        let last = self.clocks.entry(organization).or_default();
        *last = (now + ahead).max(*last + 1);
        *last
    }

    /// A change becomes visible: one delivery for each subscription of its organization.
    pub fn commit(&mut self, organization: Uuid, due_at: i64) -> Vec<Due> {
        let queues = self.subscriptions.keys().copied().filter(|queue| queue.organization == organization);
        let queues: Vec<_> = queues.collect();
        let mut fresh = Vec::new();
        for queue in queues {
            self.deliveries += 1;
            let delivery = Uuid::from_u128(self.deliveries);
            self.rows.entry(queue).or_default().insert((due_at, delivery), 0);
            fresh.push(due(queue, (due_at, delivery), 0));
        }
        fresh
    }

    /// Parked deliveries are queued again.
    pub fn replay(&mut self, now: i64) -> Vec<QueueKey> {
        let parked = std::mem::take(&mut self.parked);
        for (delivery, queue) in &parked {
            self.rows.entry(*queue).or_default().insert((now, *delivery), 0);
        }
        parked.into_values().collect()
    }

    /// Rows that are not parked.
    pub fn queued(&self) -> usize {
        self.rows.values().map(BTreeMap::len).sum()
    }

    /// The worker with a valid lease on this queue.
    pub fn owner(&self, queue: QueueKey, now: i64) -> Option<Uuid> {
        self.owners.get(&queue).copied().filter(|worker| self.is_alive(*worker, now))
    }

    pub fn is_alive(&self, worker: Uuid, now: i64) -> bool {
        self.workers.get(&worker).is_some_and(|beat| *beat > now - LEASE_MS)
    }

    pub fn unregister(&mut self, worker: Uuid) {
        self.workers.remove(&worker);
    }

    /// Carries out a statement.
    pub fn answer(&mut self, query: Query, now: i64) -> Reply {
        match query {
            Query::Beat { worker, asked } => {
                let kept = self.is_alive(worker, now);
                if kept {
                    self.workers.insert(worker, now);
                }
                Reply::Beat { kept, asked }
            }
            Query::Scan { worker, began, now_ms, count } => {
                let rows = self.heads(now_ms, now);
                let depth = count.then_some(0);
                let heads = Found { rows, unreadable: Vec::new() };
                Reply::Scanned(Scanned { worker, began, heads, depth })
            }
            Query::Release { worker, queues } => {
                self.owners.retain(|queue, owner| *owner != worker || !queues.contains(queue));
                Reply::Released(queues)
            }
            Query::Read { register, worker, acquire, mut requests } => {
                if register.is_some() {
                    self.workers.insert(worker, now);
                }
                let (acquired, lost): (Vec<_>, Vec<_>) =
                    acquire.into_iter().partition(|queue| self.acquire(*queue, worker, now));
                requests.retain(|request| !lost.contains(&request.queue));
                let due = requests.iter().flat_map(|request| self.due(request)).collect();
                let targets = requests.iter().filter_map(|request| self.target(request.queue)).collect();
                let unreadable = Vec::new();
                let read = Read { registered: register, lost, acquired, requests, due, targets, unreadable };
                Reply::Read(Box::new(read))
            }
        }
    }

    fn acquire(&mut self, queue: QueueKey, worker: Uuid, now: i64) -> bool {
        let is_free = self.owner(queue, now).is_none_or(|owner| owner == worker);
        if is_free {
            self.owners.insert(queue, worker);
        }
        is_free
    }

    fn heads(&self, now_ms: i64, now: i64) -> Vec<Head> {
        let head = |(queue, rows): (&QueueKey, &Rows)| {
            let (&(mut due_at, _), &(mut tries)) = rows.first_key_value()?;
            let clock = self.clocks.get(&queue.organization).copied().unwrap_or_default();
            if tries > 0 && due_at > now_ms && clock > now_ms {
                let fresh = rows.iter().find(|((at, _), tries)| *at > now_ms && *at <= clock && **tries == 0);
                if let Some(((at, _), _)) = fresh {
                    (due_at, tries) = (*at, 0);
                }
            }
            let blocked = self.paused.contains(queue);
            let gone = !self.subscriptions.contains_key(queue);
            Some(Head { queue: *queue, due_at, tries, blocked, gone, owner: self.owner(*queue, now) })
        };
        self.rows.iter().filter_map(head).collect()
    }

    fn due(&self, request: &ReadRequest) -> Vec<Due> {
        let Some(rows) = self.rows.get(&request.queue) else { return Vec::new() };
        let clock = self.clocks.get(&request.queue.organization).copied().unwrap_or_default();
        let until = clock.max(request.now + 1_000);
        let is_new = |((_, delivery), _): &(&(i64, Uuid), &i32)| !request.held.contains(delivery);
        let may_go = |((at, _), tries): &(&(i64, Uuid), &i32)| *at <= request.now || **tries == 0;
        let room = usize::try_from(request.room).unwrap_or(0);
        let now = rows.range((request.watermark, Uuid::nil())..=(until, Uuid::max()));
        let now = now.filter(is_new).filter(may_go).take(room);
        let later = rows.range((request.now + 1, Uuid::nil())..).filter(is_new).take(1);
        let mut found: Vec<_> = now.chain(later).map(|(at, tries)| due(request.queue, *at, *tries)).collect();
        found.sort_by_key(|due| (due.due_at, due.delivery));
        found
    }

    fn target(&self, queue: QueueKey) -> Option<Target> {
        let host = self.subscriptions.get(&queue)?.clone();
        let endpoint = Endpoint { url: String::new(), secrets: Vec::new() };
        let open = || Route::Open(Arc::new(Destination { endpoint, host }));
        Some(Target { queue, route: if self.paused.contains(&queue) { Route::Closed } else { open() } })
    }

    /// Writes results. A result that finds its row changed is dropped.
    pub fn record(&mut self, reports: &[Report]) {
        for report in reports {
            let Some(rows) = self.rows.get_mut(&report.queue) else { continue };
            let place = (report.due_at, report.delivery);
            let Some(tries) = rows.get(&place).copied().filter(|tries| *tries == report.tries) else {
                continue;
            };
            rows.remove(&place);
            match report.then {
                Then::Delivered | Then::Cancelled => {}
                Then::Again(at) => {
                    rows.insert((at, report.delivery), tries + 1);
                }
                Then::Failed | Then::Expired => {
                    self.parked.insert(report.delivery, report.queue);
                }
            }
        }
        self.rows.retain(|_, rows| !rows.is_empty());
    }
}

fn due(queue: QueueKey, (due_at, delivery): (i64, Uuid), tries: i32) -> Due {
    Due { queue, delivery, due_at, tries, event_type: String::new(), body: Bytes::new(), change: None }
}
