//! Nodes, endpoints and a database, and the events of their world in order.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use uuid::Uuid;

use super::super::command::{Command, Sending};
use super::super::event::Event;
use super::super::in_flight::AttemptId;
use super::super::query::{Query, Reply, Track};
use super::super::settings::Settings;
use super::checks::{Checks, bounds_hold};
use super::database::Database;
use super::endpoint::{Behave, Weather};
use super::node::{Begun, Node, ms_of};
use super::{EPOCH_MS, moment};
use crate::store::queue::{News, QueueKey, Wakeup};
use crate::webhooks::Attempt;

/// The pause after a failed write.
const PAUSE_MS: i64 = 200;

/// A future event.
enum Happening {
    Event(Event),
    Wake,
    Statement(Track, Query),
    Write,
    Ends(AttemptId, Attempt),
    /// A change of this organization with this moment becomes visible.
    Commit(Uuid, i64),
}

/// The whole world.
pub struct World {
    pub ms: i64,
    agenda: BTreeMap<(i64, u64), (usize, Happening)>,
    counter: u64,
    dice: u64,
    settings: Settings,
    pub nodes: Vec<Node>,
    pub database: Database,
    pub behave: HashMap<QueueKey, Behave>,
    pub weather: Weather,
    pub loses_messages: bool,
    /// How late a node's own commits are told to its dispatcher, at most.
    pub news_late_ms: i64,
    pub checks: Checks,
    /// Deliveries, and when they became visible.
    pub visible: BTreeMap<Uuid, i64>,
    /// Changes that are not visible yet.
    coming: usize,
}

impl World {
    /// A new world; `dice` is the random seed.
    pub fn new(settings: Settings, dice: u64) -> Self {
        World {
            ms: 0,
            agenda: BTreeMap::new(),
            counter: 0,
            dice,
            settings,
            nodes: Vec::new(),
            database: Database::default(),
            behave: HashMap::new(),
            weather: Weather::Fair,
            loses_messages: false,
            news_late_ms: 0,
            checks: Checks::default(),
            visible: BTreeMap::new(),
            coming: 0,
        }
    }

    pub fn database_now(&self) -> i64 {
        EPOCH_MS + self.ms
    }

    /// Starts a node whose clock is ahead by `skew_ms`. Returns its number.
    pub fn start_node(&mut self, skew_ms: i64) -> usize {
        let number = self.nodes.len();
        self.nodes.push(Node::new(number, self.settings.clone(), skew_ms, self.ms));
        self.plan(0, number, Happening::Wake);
        number
    }

    /// Sends an event to a node.
    pub fn tell(&mut self, node: usize, event: Event) {
        self.plan(0, node, Happening::Event(event));
    }

    /// This queue was changed through this node.
    pub fn look_at(&mut self, node: usize, queue: QueueKey) {
        self.tell(node, Event::Committed(Wakeup::Look(vec![queue])));
    }

    /// Whether an attempt for this queue began after the first `before` attempts.
    pub fn has_sent_since(&self, before: usize, queue: QueueKey) -> bool {
        self.checks.attempts.iter().skip(before).any(|(sent, ..)| *sent == queue)
    }

    pub fn subscribe(&mut self, queue: QueueKey, host: &str) {
        self.database.subscribe(queue, Arc::from(host));
        self.behave.insert(queue, Behave::Well);
    }

    /// Sets the behaviour of every endpoint from now on.
    pub fn all_behave(&mut self, behave: Behave) {
        self.behave.values_mut().for_each(|each| *each = behave);
    }

    /// A change through this node. Its moment is ahead of the clock, and it becomes visible later, by these amounts.
    pub fn change(&mut self, node: usize, organization: Uuid, ahead_ms: i64, late_ms: i64) {
        let due_at = self.database.tick(organization, self.database_now(), ahead_ms);
        self.coming += 1;
        self.plan(late_ms, node, Happening::Commit(organization, due_at));
    }

    /// Whether nothing is left to send, and no change is pending.
    pub fn is_settled(&self) -> bool {
        self.coming == 0 && self.database.queued() == 0
    }

    /// Advances time by `ms`.
    pub fn run(&mut self, ms: i64) {
        let until = self.ms + ms;
        while let Some(next) = self.agenda.first_entry().filter(|next| next.key().0 <= until) {
            let ((at, _), (node, happening)) = next.remove_entry();
            self.ms = at;
            self.happen(node, happening);
        }
        self.ms = until;
    }

    /// Advances time until this holds; returns false if it does not hold within `ms`.
    pub fn run_until(&mut self, ms: i64, holds: impl Fn(&World) -> bool) -> bool {
        let end = self.ms + ms;
        while !holds(self) && self.ms < end {
            self.run(100);
        }
        holds(self)
    }

    /// A random number from 0 to 99.
    fn chance(&mut self) -> i64 {
        self.dice = self.dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from((self.dice >> 33) % 100).unwrap_or_default()
    }

    fn latency(&mut self) -> i64 {
        let chance = self.chance();
        self.weather.latency_ms(chance)
    }

    fn plan(&mut self, after_ms: i64, node: usize, happening: Happening) {
        self.counter += 1;
        self.agenda.insert((self.ms + after_ms, self.counter), (node, happening));
    }

    fn happen(&mut self, node: usize, happening: Happening) {
        match happening {
            Happening::Commit(organization, due_at) => {
                self.coming -= 1;
                let fresh = self.database.commit(organization, due_at);
                self.visible.extend(fresh.iter().map(|due| (due.delivery, self.ms)));
                let committed_after = moment(self.ms).instant;
                let news = Event::Committed(Wakeup::Fresh { due: fresh, committed_after });
                if self.news_late_ms == 0 {
                    return self.handle(node, Some(news));
                }
                let late_ms = self.news_late_ms * self.chance() / 99;
                self.plan(late_ms, node, Happening::Event(news));
            }
            // The work of a node ends with it.
            _ if !self.nodes[node].is_alive() => {}
            Happening::Wake if self.nodes[node].wake_ms != self.ms => {}
            Happening::Wake => self.handle(node, None),
            Happening::Event(event) => {
                if let Event::Written(reports) = &event {
                    self.nodes[node].unwritten -=
                        reports.iter().filter(|report| report.attempt.is_some()).count();
                }
                self.handle(node, Some(event));
            }
            Happening::Statement(track, query) => self.answer(node, track, query),
            Happening::Write => self.write(node),
            Happening::Ends(id, attempt) => {
                self.nodes[node].in_flight.remove(&id);
                self.handle(node, Some(Event::Ended { id, attempt, excerpt: None, chance: 0.5 }));
            }
        }
    }

    fn handle(&mut self, node: usize, event: Option<Event>) {
        let mut grows = false;
        for command in self.nodes[node].handle(self.ms, event) {
            // Only these can exceed a bound.
            grows |= matches!(command, Command::Send(_) | Command::Record(_));
            match command {
                Command::Send(sending) => self.send(node, sending),
                Command::Query(track, query) => {
                    let latency = self.latency();
                    self.plan(latency, node, Happening::Statement(track, query));
                }
                Command::Record(report) => {
                    self.nodes[node].unwritten += usize::from(report.attempt.is_some());
                    self.nodes[node].to_write.push(report);
                    self.write_next(node);
                }
                Command::Tell(news) => self.tell_others(node, news),
                Command::Note(_) => {}
                Command::WakeAt(at) => {
                    let wake_ms = ms_of(at).max(self.ms + 1);
                    self.nodes[node].wake_ms = wake_ms;
                    self.plan(wake_ms - self.ms, node, Happening::Wake);
                }
                Command::End { worker } => {
                    self.nodes[node].die();
                    // If it fails, the lease ends it.
                    let signs_off = self.weather == Weather::Fair;
                    worker
                        .filter(|_| signs_off)
                        .into_iter()
                        .for_each(|worker| self.database.unregister(worker));
                }
            }
        }
        if grows {
            bounds_hold(&self.nodes[node], &self.settings, self.ms);
        }
    }

    fn send(&mut self, node: usize, sending: Sending) {
        self.checks.begins(node, &sending, &self.database, self.ms, self.database_now());
        let Sending { id, due, to, .. } = sending;
        let begun = Begun { queue: due.queue, host: to.host.clone(), at_ms: self.ms };
        self.nodes[node].in_flight.insert(id, begun);
        let chance = self.chance();
        let attempt = self.behave[&due.queue].attempt(chance);
        self.plan(attempt.duration_ms, node, Happening::Ends(id, attempt));
    }

    fn answer(&mut self, node: usize, track: Track, query: Query) {
        let writes = match &query {
            Query::Scan { .. } => false,
            Query::Read { register, acquire, .. } => register.is_some() || !acquire.is_empty(),
            Query::Beat { .. } | Query::Release { .. } => true,
        };
        let now = self.database_now();
        let refused = || Err::<Reply, _>("refused".to_owned());
        let reply = match self.weather {
            Weather::Away => refused(),
            Weather::ReadOnly if writes => refused(),
            Weather::Unsure => {
                drop(self.database.answer(query, now));
                refused()
            }
            _ => Ok(self.database.answer(query, now)),
        };
        let latency = self.latency();
        self.plan(latency, node, Happening::Event(Event::Replied(track, reply)));
    }

    fn write_next(&mut self, node: usize) {
        let latency = self.latency();
        let at = &mut self.nodes[node];
        if at.writing.is_empty() && !at.to_write.is_empty() {
            at.writing = std::mem::take(&mut at.to_write);
            self.plan(latency, node, Happening::Write);
        }
    }

    fn write(&mut self, node: usize) {
        let at = &mut self.nodes[node];
        if matches!(self.weather, Weather::Fair | Weather::Slow) {
            let written = std::mem::take(&mut at.writing);
            at.writes_well = true;
            self.database.record(&written);
            let latency = self.latency();
            self.plan(latency, node, Happening::Event(Event::Written(written)));
            return self.write_next(node);
        }
        if self.weather == Weather::Unsure {
            self.database.record(&at.writing);
        }
        if std::mem::replace(&mut at.writes_well, false) {
            self.plan(0, node, Happening::Event(Event::WritingFails));
        }
        self.plan(PAUSE_MS, node, Happening::Write);
    }

    fn tell_others(&mut self, node: usize, news: News) {
        if self.loses_messages {
            return;
        }
        for other in (0..self.nodes.len()).filter(|other| *other != node) {
            self.plan(1, other, Happening::Event(Event::Heard(vec![news])));
        }
    }
}
