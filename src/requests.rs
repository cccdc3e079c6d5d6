//! The request log and the counts of usage, kept without slowing requests.
//!
//! A request leaves one small record in a buffer ([`RequestLog::record`]): no allocation, no clock of the database,
//! no waiting. A task takes the buffer twice a second, counts usage from it, and writes the records in a few
//! statements. When the database cannot keep up, the log drops records of successful reads first, and counts them in
//! `trailflow_request_log_dropped_total`; counts of usage are small and are kept until they can be written. Refused
//! requests beyond the bound of their address or API client are only counted; see [`refusals`]. Requests without a valid
//! key beyond [`MOST_KEYLESS_PER_MINUTE`] are not kept here either. They are found when the buffer is taken, and each has
//! its line in the program's log by then: this bound protects the database alone. The number of both is logged once a
//! minute.

mod bounds;
pub mod refusals;

use std::collections::HashMap;
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures::FutureExt;
use futures::future::BoxFuture;
use tokio::time::Instant;
use uuid::Uuid;

use crate::clock::SharedClock;
use crate::domain::outcome::{DeliveryOutcome, RequestOutcome};
use crate::domain::refusal::RefusalCause;
use crate::error::Error;
use crate::http::RequestLine;
use crate::store::Store;
use crate::store::requests::{NewRequest, REQUESTS_AT_ONCE};
use crate::store::usage::outcomes::{OutcomeCounts, OutcomeKey};
use crate::store::usage::refusals::RefusalKey;
use crate::store::usage::{
    COUNTS_AT_ONCE, HourKey, MINUTES, MinutesKey, UsageKey, hour_of, minute_of, quarter_of,
};
use crate::telemetry::Telemetry;
use bounds::Bounds;
pub use bounds::MOST_KEYLESS_PER_MINUTE;

/// How often the buffer is taken.
const TAKE_EVERY: Duration = Duration::from_millis(500);
/// How often counts are written: they change with every request, and a row is written each time.
const COUNT_EVERY: Duration = Duration::from_secs(5);
/// The most records in the buffer: some seconds of the heaviest load, in a few megabytes.
const MOST_BUFFERED: usize = 50_000;
/// The most records that wait for the database.
const MOST_WAITING: usize = 50_000;
/// The most records that are dropped at once because the database rejects them. If there are more, the database is at
/// fault rather than the records, and they wait until it is fixed or the room is used up.
const MOST_GIVEN_UP: usize = 100;
/// Minutes of organizations that wait for the database at most. What an integration's health is judged by is not worth
/// more: after an hour without a database, it knows enough.
const MOST_MINUTES: usize = 50_000;
/// How often the number of refused requests is logged that are not kept.
const TELL_MUTED_EVERY: Duration = Duration::from_secs(60);

/// The record of a request until it is written.
#[derive(Debug, Clone, Copy)]
struct Record {
    id: Uuid,
    answered: Instant,
    caller: Option<(Uuid, Uuid)>,
    operation: &'static str,
    is_read: bool,
    status: u16,
    code: Option<&'static str>,
    refusal: Option<RefusalCause>,
    muted: bool,
    replayed: bool,
    micros: u32,
    address: IpAddr,
}

impl Record {
    /// Whether it is dropped first.
    fn is_plain(&self) -> bool {
        self.is_read && self.status < 300
    }

    /// The key that it came with, if that has ended. Whoever sends it has its secret, and does not use it.
    fn ended_key(&self) -> Option<Uuid> {
        let (api_key, _) = self.caller?;
        self.refusal.is_some_and(RefusalCause::is_of_an_ended_key).then_some(api_key)
    }
}

/// The request log.
pub struct RequestLog {
    buffer: Mutex<Vec<Record>>,
    /// What deliveries came to. Bounded by those that can be sent between two takes.
    deliveries: Mutex<HashMap<OutcomeKey, OutcomeCounts>>,
    backlog: tokio::sync::Mutex<Backlog>,
    bounds: Bounds,
    store: Store,
    clock: SharedClock,
    telemetry: Arc<Telemetry>,
}

/// Records and counts that wait for the database.
#[derive(Default)]
struct Backlog {
    records: Vec<NewRequest>,
    usage: HashMap<UsageKey, i64>,
    hours: HashMap<HourKey, i64>,
    minutes: HashMap<MinutesKey, [i64; MINUTES]>,
    outcomes: HashMap<OutcomeKey, OutcomeCounts>,
    refusals: HashMap<RefusalKey, i64>,
    uses: HashMap<Uuid, (i64, IpAddr)>,
    counted: Option<Instant>,
}

impl Backlog {
    fn count(&mut self, record: &Record, organization: Uuid, api_key: Uuid, at: i64) {
        let quarter = quarter_of(at);
        let (operation, code) = (record.operation, record.code.unwrap_or(""));
        *self.usage.entry(UsageKey { organization, quarter, api_key, operation, code }).or_default() += 1;
        *self.hours.entry(HourKey { organization, hour: hour_of(at), api_key, code }).or_default() += 1;
        // Requests that count against the key's limit. Refusals of the key or by its limit do not count.
        if !matches!(record.status, 401 | 403 | 429) {
            let minutes = self.minutes.entry(MinutesKey { organization, quarter, api_key }).or_default();
            if let Some(minute) = minutes.get_mut(minute_of(at)) {
                *minute += 1;
            }
        }
        if let Some(cause) = record.refusal.map(RefusalCause::as_str) {
            *self.refusals.entry(RefusalKey { organization, quarter, api_key, cause }).or_default() += 1;
        }
        let mut outcomes = OutcomeCounts::default();
        outcomes.add_request(RequestOutcome::of(record.status, record.refusal));
        self.add_outcomes(OutcomeKey::at(organization, at), &outcomes);
        if record.ended_key().is_none() {
            self.uses.insert(api_key, (at, record.address));
        }
    }

    fn add_outcomes(&mut self, key: OutcomeKey, outcomes: &OutcomeCounts) {
        if self.outcomes.len() < MOST_MINUTES || self.outcomes.contains_key(&key) {
            self.outcomes.entry(key).or_default().add(outcomes);
        }
    }
}

/// Writes sums, in the order of their keys, so that two nodes that write at the same time do not wait for each other
/// crosswise. What is written no longer waits.
async fn write_sums<K: Copy + Ord + Hash, V: Copy>(
    store: &Store,
    sums: &mut HashMap<K, V>,
    add: impl for<'a> Fn(&'a Store, &'a [(K, V)]) -> BoxFuture<'a, crate::Result<()>>,
) -> crate::Result<()> {
    let mut sorted: Vec<_> = sums.iter().map(|(key, sum)| (*key, *sum)).collect();
    sorted.sort_unstable_by_key(|(key, _)| *key);
    for some in sorted.chunks(COUNTS_AT_ONCE) {
        add(store, some).await?;
        for (key, _) in some {
            sums.remove(key);
        }
    }
    Ok(())
}

impl RequestLog {
    /// A log in this database.
    #[must_use]
    pub fn new(store: Store, clock: SharedClock, telemetry: Arc<Telemetry>) -> Arc<Self> {
        Arc::new(RequestLog {
            buffer: Mutex::default(),
            deliveries: Mutex::default(),
            backlog: tokio::sync::Mutex::default(),
            bounds: Bounds::new(MOST_KEYLESS_PER_MINUTE),
            store,
            clock,
            telemetry,
        })
    }

    /// Records a finished request.
    pub fn record(&self, line: &RequestLine<'_>) {
        if line.muted && line.caller.is_none() {
            return;
        }
        // An unreadable id was never sent to a caller.
        let Some(id) = line.request_id.get(4..).and_then(|id| Uuid::try_parse(id).ok()) else { return };
        let record = Record {
            id,
            answered: Instant::now(),
            caller: line.caller.and_then(|caller| Some((caller.id, caller.organization_id?))),
            operation: line.operation,
            is_read: line.method == "GET",
            status: line.status,
            code: line.code,
            refusal: line.refusal,
            muted: line.muted,
            replayed: line.replayed,
            micros: u32::try_from(line.duration.as_micros()).unwrap_or(u32::MAX),
            address: line.address,
        };
        let mut buffer = self.buffer.lock().unwrap_or_else(PoisonError::into_inner);
        if buffer.len() < MOST_BUFFERED {
            buffer.push(record);
        } else {
            drop(buffer);
            self.telemetry.count_unlogged(1);
        }
    }

    /// Counts what an attempt to deliver came to, at a moment.
    pub fn count_delivery(&self, organization: Uuid, outcome: DeliveryOutcome, at: i64) {
        let mut deliveries = self.deliveries.lock().unwrap_or_else(PoisonError::into_inner);
        deliveries.entry(OutcomeKey::at(organization, at)).or_default().add_delivery(outcome);
    }

    /// Writes what is buffered every now and then, for as long as it is run.
    pub async fn keep_writing(&self) {
        let (mut was_well, mut told) = (true, Instant::now());
        loop {
            tokio::time::sleep(TAKE_EVERY).await;
            if told.elapsed() >= TELL_MUTED_EVERY {
                self.telemetry.log_muted();
                told = Instant::now();
            }
            if !self.store.takes_writes() {
                // A small write tests whether it works again while there are no other writes.
                let _taken = self.store.try_to_write().await;
            }
            let written = self.write(false).await;
            if let (Err(error), true) = (&written, was_well) {
                slog::warn!(self.telemetry.log(), "cannot write the request log"; "cause" => error.cause());
            }
            was_well = written.is_ok();
        }
    }

    /// Writes everything that was recorded until now.
    ///
    /// # Errors
    /// When the database is unavailable; unwritten records wait.
    pub async fn flush(self: &Arc<Self>) -> crate::Result<()> {
        let log = Arc::clone(self);
        // No task of the node: it belongs to whoever waits for it. It goes on when they give up: sums that were added
        // to those of the database and still wait here would be added again.
        let written = tokio::spawn(async move { log.write(true).await }).await;
        written.unwrap_or_else(|failed| Err(Error::internal(failed)))
    }

    async fn write(&self, with_counts: bool) -> crate::Result<()> {
        let mut backlog = self.backlog.lock().await;
        let fresh = self.take();
        self.sort_in(&mut backlog, fresh);
        let due = backlog.counted.is_none_or(|counted| counted.elapsed() >= COUNT_EVERY);
        if with_counts || due {
            self.write_counts(&mut backlog).await?;
        }
        self.write_records(&mut backlog).await
    }

    /// The buffer's content. The next buffer is as large as this one was, so that it need not grow.
    fn take(&self) -> Vec<Record> {
        let mut buffer = self.buffer.lock().unwrap_or_else(PoisonError::into_inner);
        let room = Vec::with_capacity(buffer.len());
        std::mem::replace(&mut buffer, room)
    }

    fn sort_in(&self, backlog: &mut Backlog, fresh: Vec<Record>) {
        let (now, instant) = (self.clock.now(), Instant::now());
        let deliveries = std::mem::take(&mut *self.deliveries.lock().unwrap_or_else(PoisonError::into_inner));
        deliveries.iter().for_each(|(minute, outcomes)| backlog.add_outcomes(*minute, outcomes));
        let (mut dropped, mut muted) = (0, 0);
        for record in fresh {
            let ago = instant.saturating_duration_since(record.answered).as_millis();
            let at = now - i64::try_from(ago).unwrap_or(0);
            if let Some((api_key, organization)) = record.caller {
                backlog.count(&record, organization, api_key, at);
            }
            if record.muted {
                continue;
            }
            if self.is_beyond_bounds(&record, now) {
                muted += 1;
                continue;
            }
            // Half of the room is reserved for the more important records.
            let room = if record.is_plain() { MOST_WAITING / 2 } else { MOST_WAITING };
            if backlog.records.len() < room {
                backlog.records.push(record.at(at));
            } else {
                dropped += 1;
            }
        }
        if dropped > 0 {
            self.telemetry.count_unlogged(dropped);
        }
        if muted > 0 {
            self.telemetry.count_muted(muted);
        }
    }

    /// Counts a request without a valid key; returns whether there are so many that this one is not kept.
    fn is_beyond_bounds(&self, record: &Record, now: i64) -> bool {
        match (record.caller, record.ended_key()) {
            (None, _) => self.bounds.too_many_keyless(now),
            (Some(_), Some(api_key)) => self.bounds.too_many_of_ended(api_key, now),
            (Some(_), None) => false,
        }
    }

    async fn write_counts(&self, backlog: &mut Backlog) -> crate::Result<()> {
        let store = &self.store;
        write_sums(store, &mut backlog.usage, |store, some| store.add_usage(some).boxed()).await?;
        write_sums(store, &mut backlog.hours, |store, some| store.add_hours(some).boxed()).await?;
        write_sums(store, &mut backlog.minutes, |store, some| store.add_minutes(some).boxed()).await?;
        write_sums(store, &mut backlog.refusals, |store, some| store.add_refusals(some).boxed()).await?;
        write_sums(store, &mut backlog.outcomes, |store, some| store.add_outcomes(some).boxed()).await?;
        let mut uses: Vec<_> =
            backlog.uses.iter().map(|(key, (at, address))| (*key, *at, *address)).collect();
        uses.sort_unstable();
        for some in uses.chunks(1_000) {
            self.store.note_key_uses(some).await?;
        }
        backlog.uses.clear();
        backlog.counted = Some(Instant::now());
        Ok(())
    }

    /// Writes waiting records. Records that cannot be written are found by bisection, so that the others are written.
    async fn write_records(&self, backlog: &mut Backlog) -> crate::Result<()> {
        let (mut most, mut given_up) = (REQUESTS_AT_ONCE, 0);
        while !backlog.records.is_empty() {
            let some = backlog.records.len().min(most);
            match self.store.log_requests(&backlog.records[..some]).await {
                Ok(()) => {
                    // Records that are not counted here are removed by age.
                    drop(self.store.count_logged(&backlog.records[..some]).await);
                    backlog.records.drain(..some);
                    most = (most * 2).min(REQUESTS_AT_ONCE);
                }
                // The database is unavailable: the records wait for it.
                Err(error @ Error::Unavailable { .. }) => return Err(error),
                Err(_one_of_them) if some > 1 => most = some / 2,
                Err(error) if given_up == MOST_GIVEN_UP => return Err(error),
                Err(error) => {
                    let id = backlog.records.remove(0).id;
                    given_up += 1;
                    self.telemetry.count_unlogged(1);
                    slog::warn!(self.telemetry.log(), "a request cannot be logged";
                        "request" => format!("req_{id}"), "cause" => error.cause());
                }
            }
        }
        Ok(())
    }
}

impl Record {
    fn at(self, at: i64) -> NewRequest {
        let Record { id, caller, operation, status, code, refusal, replayed, micros, address, .. } = self;
        let cause = refusal.map(RefusalCause::as_str);
        NewRequest { id, at, caller, operation, status, code, cause, replayed, micros, address }
    }
}
