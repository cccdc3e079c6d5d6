//! The conductor: one task that knows everything this process has to send, and decides what goes next.
//!
//! It waits for nothing but messages. Statements, sends and writes run beside it and report back.

use std::collections::{HashMap, HashSet};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender};
use tokio::time::Instant;
use uuid::Uuid;

use super::Settings;
use super::attempts::Sent;
use super::complaints::Complaints;
use super::control::{self, Desk, Done, Task};
use super::hosts::Hosts;
use super::lane::Lane;
use super::lease::Lease;
use super::line::Line;
use super::places::{Place, Places};
use super::serving::Left;
use crate::app::App;
use crate::clock::uuid_at;
use crate::error::Error;
use crate::store::queue::{LaneKey, News, Report, Ring};

/// What the conductor is told.
pub(super) enum Message {
    /// Another process committed something for these lanes, or left them.
    Heard(Vec<News>),
    /// Messages from other processes may have been missed.
    Deaf,
    /// An attempt is not answered in time.
    Lingers(LaneKey, Place, Arc<str>),
    /// An attempt ended.
    Sent(Box<Sent>),
    /// These reports are in the database.
    Written(Vec<Report>),
    /// Reports cannot be written at the moment.
    WritingFails,
    /// A statement ended.
    Control(Desk, Result<Done, crate::Error>),
    /// Send nothing new; end by this moment.
    Stop(Instant),
}

/// How often a worker says that it is alive, and looks through the heads of all lanes.
const BEAT: Duration = Duration::from_secs(1);
const SCAN: Duration = Duration::from_secs(1);
/// The queue is counted with one scan in this many.
const SCANS_PER_COUNT: u32 = 15;
/// How often time alone is looked at: attempts that become due.
const TICK: Duration = Duration::from_millis(50);
/// After a statement that failed.
pub(super) const PAUSE: Duration = Duration::from_millis(200);
/// Lanes per statement.
const LANES: usize = 64;

pub(super) struct Conductor {
    pub(super) app: App,
    pub(super) settings: Settings,
    pub(super) me: UnboundedSender<Message>,
    reports: UnboundedSender<Report>,
    pub(super) others: UnboundedSender<News>,
    pub(super) worker: Uuid,
    pub(super) registered: bool,
    pub(super) lease: Lease,
    pub(super) lanes: HashMap<LaneKey, Lane>,
    /// Lanes that have something to send, in turn.
    pub(super) line: Line,
    pub(super) places: Places,
    pub(super) hosts: Hosts,
    /// Reports that are not written down yet.
    pub(super) unwritten: usize,
    pub(super) writing_fails: bool,
    pub(super) complaints: Complaints,
    /// Desks with a statement under way.
    pub(super) busy: HashSet<Desk>,
    /// Desks whose last statement failed.
    pub(super) unwell: HashSet<Desk>,
    pub(super) paused_until: Option<Instant>,
    pub(super) next_beat: Instant,
    pub(super) next_scan: Instant,
    scans: u32,
    pub(super) stop_by: Option<Instant>,
    /// Lanes that are given up, and still this worker's in the database.
    pub(super) leaving: Vec<LaneKey>,
}

impl Conductor {
    pub(super) fn new(
        app: App,
        settings: Settings,
        me: UnboundedSender<Message>,
        reports: UnboundedSender<Report>,
        others: UnboundedSender<News>,
    ) -> Self {
        let now = Instant::now();
        let (places, hosts) = (Places::new(settings.in_total), Hosts::new(settings.per_host));
        Conductor {
            app,
            settings,
            me,
            reports,
            others,
            worker: uuid_at(0),
            registered: false,
            lease: Lease::default(),
            lanes: HashMap::new(),
            line: Line::default(),
            places,
            hosts,
            unwritten: 0,
            writing_fails: false,
            complaints: Complaints::default(),
            busy: HashSet::new(),
            unwell: HashSet::new(),
            paused_until: None,
            next_beat: now,
            next_scan: now,
            scans: 0,
            stop_by: None,
            leaving: Vec::new(),
        }
    }

    /// Until it is stopped and everything under way has ended.
    pub(super) async fn run(
        mut self,
        bell: &mut UnboundedReceiver<Ring>,
        mut inbox: UnboundedReceiver<Message>,
    ) {
        let (mut rings, mut messages) = (Vec::new(), Vec::new());
        loop {
            tokio::select! {
                _ = bell.recv_many(&mut rings, 256) => {}
                _ = inbox.recv_many(&mut messages, 256) => {}
                () = tokio::time::sleep_until(self.wakes_at()) => {}
            }
            let now = Instant::now();
            rings.drain(..).for_each(|ring| self.hear(ring, now));
            messages.drain(..).for_each(|message| self.take(message, now));
            if self.stop_by.is_some() {
                if self.has_ended(now) {
                    break;
                }
            } else {
                self.look_at_the_clock(now);
                self.send_what_fits(now);
            }
            Desk::ALL.into_iter().for_each(|desk| self.start_statement(desk, now));
        }
        if self.registered {
            // If it fails, the lease ends it.
            let _left = self.app.store.unregister_worker(self.worker).await;
        }
    }

    fn wakes_at(&self) -> Instant {
        let now = Instant::now();
        if let Some(stop_by) = self.stop_by {
            return stop_by.min(now + TICK);
        }
        let has_work = self.lanes.values().any(|lane| lane.owned || lane.wanted);
        let tick = now + if has_work { TICK } else { SCAN };
        // The end of a statement is a message, and before it no other of its desk can begin.
        let is_free = |desk| !self.busy.contains(&desk);
        let scan = is_free(Desk::Watch).then_some(self.next_scan);
        let paced = || self.lanes.values().filter_map(|lane| lane.wakes_at(now)).min();
        let reads = is_free(Desk::Work) && self.has_room_for_results();
        let paced = reads.then(paced).flatten();
        let next = [scan, paced].into_iter().flatten().min().unwrap_or(tick);
        next.max(self.paused_until.unwrap_or(now)).min(tick)
    }

    pub(super) fn lane(&mut self, key: LaneKey, now: Instant) -> &mut Lane {
        self.lanes.entry(key).or_insert_with(|| Lane::new(key, now))
    }

    fn hear(&mut self, ring: Ring, now: Instant) {
        match ring {
            Ring::Fresh(fresh) if self.stop_by.is_some() => {
                fresh.iter().for_each(|due| self.pass_on(due.lane));
            }
            Ring::Look(keys) if self.stop_by.is_some() => keys.into_iter().for_each(|key| self.pass_on(key)),
            Ring::Fresh(fresh) => {
                for due in fresh {
                    let key = due.lane;
                    self.lane(key, now).take_fresh(due, now);
                    self.stand_in_line(key);
                    self.tell_owner(key, now);
                }
            }
            Ring::Look(keys) => {
                for key in keys {
                    let lane = self.lane(key, now);
                    lane.doubt();
                    lane.tell_owner = true;
                    self.tell_owner(key, now);
                }
            }
        }
    }

    /// Tells the owner of a lane that is another worker's of what was committed here.
    pub(super) fn tell_owner(&mut self, key: LaneKey, now: Instant) {
        let Some(lane) = self.lanes.get_mut(&key) else { return };
        if lane.tell_owner && lane.is_foreign(now) {
            lane.tell_owner = false;
            lane.wanted = false;
            // Without it the owner finds it at its next look.
            let _told = self.others.send(News::Look(key));
        }
    }

    fn take(&mut self, message: Message, now: Instant) {
        match message {
            Message::Heard(news) => news.into_iter().for_each(|news| self.heard(news, now)),
            Message::Deaf => self.next_scan = now,
            Message::Lingers(key, place, host) => {
                self.places.linger(place, key.organization);
                self.line.recall(key.organization);
                self.leave_host(&host, key, Left::Lingers);
                if let Some(lane) = self.lanes.get_mut(&key) {
                    lane.lingers();
                }
            }
            Message::Sent(sent) => self.sent(*sent, now),
            Message::WritingFails => self.writing_fails = true,
            Message::Written(reports) => {
                self.writing_fails = false;
                for report in reports {
                    self.unwritten = self.unwritten.saturating_sub(1);
                    if let Some(lane) = self.lanes.get_mut(&report.lane) {
                        lane.written(report.delivery, report.then);
                    }
                }
            }
            Message::Control(desk, done) => {
                self.busy.remove(&desk);
                self.controlled(desk, done, now);
            }
            Message::Stop(by) => self.begin_to_stop(by),
        }
    }

    /// What another process tells.
    fn heard(&mut self, news: News, now: Instant) {
        if self.stop_by.is_some() {
            return;
        }
        match news {
            News::Look(key) => {
                let lane = self.lane(key, now);
                if !lane.is_foreign(now) {
                    lane.doubt();
                }
            }
            News::Left(key) => {
                let lane = self.lane(key, now);
                lane.became_free();
                lane.wanted = true;
            }
        }
    }

    /// Attempts that have become due, and lanes that are nobody's business any more.
    fn look_at_the_clock(&mut self, now: Instant) {
        let mut moment = None;
        let clock = &self.app.clock;
        for lane in self.lanes.values_mut() {
            if lane.is_due(|| *moment.get_or_insert_with(|| clock.now())) {
                lane.wanted = true;
            }
        }
        self.lanes.retain(|_, lane| !lane.is_forgettable(now));
    }

    pub(super) fn report(&mut self, report: Report) {
        self.unwritten += 1;
        // The writer lives as long as the conductor.
        let _queued = self.reports.send(report);
    }

    /// Starts the statement of this desk that is needed most, if none of it is under way.
    fn start_statement(&mut self, desk: Desk, now: Instant) {
        if self.busy.contains(&desk) || self.paused_until.is_some_and(|until| until > now) {
            return;
        }
        let task = match desk {
            Desk::Work if self.stop_by.is_some() => self.next_of_stopping(now),
            Desk::Watch if self.stop_by.is_some() => None,
            Desk::Work => self.next_work(now),
            Desk::Watch => self.next_watch(now),
        };
        let Some(task) = task else { return };
        self.busy.insert(desk);
        let (store, me) = (self.app.store.clone(), self.me.clone());
        // No task of the node: it is this statement, and its end is told.
        tokio::spawn(async move {
            let done = AssertUnwindSafe(control::carry_out(&store, task)).catch_unwind().await;
            let done = done.unwrap_or_else(|_panic| Err(Error::internal("a statement panicked")));
            let _told = me.send(Message::Control(desk, done));
        });
    }

    fn next_watch(&mut self, now: Instant) -> Option<Task> {
        if self.next_scan > now {
            return None;
        }
        self.next_scan = now + SCAN;
        self.scans += 1;
        let count = self.scans % SCANS_PER_COUNT == 1;
        Some(Task::Scan { worker: self.worker, began: now, now_ms: self.app.clock.now(), count })
    }

    /// The beat, when it is time for it.
    pub(super) fn next_beat(&mut self, now: Instant) -> Option<Task> {
        let has_lanes = !self.leaving.is_empty() || self.lanes.values().any(|lane| lane.owned);
        if !self.registered || !has_lanes || self.next_beat > now {
            return None;
        }
        self.next_beat = now + BEAT;
        Some(Task::Beat { worker: self.worker, asked: now })
    }

    fn next_work(&mut self, now: Instant) -> Option<Task> {
        if let Some(beat) = self.next_beat(now) {
            return Some(beat);
        }
        let worker = self.worker;
        let has_lanes = self.lanes.values().any(|lane| lane.owned);
        let mut acquire = Vec::new();
        let mut asks = Vec::new();
        // Those that waited longest first.
        let most = if self.has_room_for_results() { LANES } else { 0 };
        let mut wanting: Vec<_> = self.lanes.values_mut().filter(|lane| lane.wants_work(now)).collect();
        wanting.sort_unstable_by_key(|lane| lane.read_at);
        let now_ms = if wanting.is_empty() { 0 } else { self.app.clock.now() };
        for lane in wanting.into_iter().take(most) {
            if !lane.owned {
                acquire.push(lane.key);
            }
            asks.push(lane.ask(now, now_ms));
        }
        if !asks.is_empty() {
            // One that had no lanes does not beat, and may have been silent for long.
            if !acquire.is_empty() && !has_lanes {
                self.worker = uuid_at(0);
                self.registered = true;
                self.next_beat = now + BEAT;
                return Some(Task::Work { register: Some(now), worker: self.worker, acquire, asks });
            }
            return Some(Task::Work { register: None, worker, acquire, asks });
        }
        let idle: Vec<_> =
            self.lanes.values().filter(|lane| lane.owned && lane.is_idle(now)).map(|lane| lane.key).collect();
        if idle.is_empty() {
            return None;
        }
        idle.iter().filter_map(|key| self.lanes.get_mut(key).map(Lane::lose)).for_each(drop);
        Some(Task::Release { worker, lanes: idle })
    }
}
