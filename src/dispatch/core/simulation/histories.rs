//! Random histories: nodes die and stop, clocks differ, the database fails, endpoints hang. In every history, each
//! attempt begins under a valid lease and within the bounds, and in the end everything was sent.

use proptest::prelude::*;
use uuid::Uuid;

use super::super::event::Event;
use super::super::schedule::Schedule;
use super::super::settings::Settings;
use super::endpoint::{Behave, Weather};
use super::world::World;
use super::{moment, rounds};
use crate::store::queue::{QueueKey, Wakeup};

/// The time in which everything is sent once failures end: hanging attempts time out, leases end, queues are read
/// from their beginning, and failed deliveries are retried.
const CALM_MS: i64 = 60_000;

/// The script of a history. Numbers choose among the existing items, modulo their count.
#[derive(Debug, Clone)]
struct History {
    settings: Settings,
    /// How many subscriptions each organization has, and at how many hosts.
    organizations: Vec<usize>,
    hosts: usize,
    /// How much each node's clock is ahead.
    skews: Vec<i64>,
    dice: u64,
    steps: Vec<Step>,
}

#[derive(Debug, Clone)]
enum Step {
    Pass(i64),
    Change { node: usize, organization: usize, ahead_ms: i64, late_ms: i64 },
    Behave(usize, Behave),
    Weather(Weather),
    LoseMessages(bool),
    DelayNews(i64),
    Die(usize),
    Stop(usize, i64),
    Pause(usize, bool),
    Delete(usize),
    Replay(usize),
}

fn settings() -> impl Strategy<Value = Settings> {
    (1_usize..8, 1_usize..5, 1_usize..5).prop_map(|(in_total, per_endpoint, per_host)| {
        let delays = [1, 2, 2].map(std::time::Duration::from_secs);
        Settings { schedule: Schedule::new(delays.to_vec()), per_endpoint, per_host, in_total }
    })
}

fn step() -> impl Strategy<Value = Step> {
    let which = 0_usize..64;
    let behave = prop_oneof![
        3 => Just(Behave::Well),
        1 => Just(Behave::Fail),
        2 => Just(Behave::Waver),
        1 => Just(Behave::Slowly),
        1 => Just(Behave::Hang),
    ];
    let weather = prop_oneof![
        4 => Just(Weather::Fair),
        1 => Just(Weather::Slow),
        1 => Just(Weather::Away),
        1 => Just(Weather::Unsure),
        1 => Just(Weather::ReadOnly),
    ];
    let ahead = prop_oneof![4 => Just(0_i64), 1 => 0..3_000_i64];
    let late = prop_oneof![4 => Just(0_i64), 1 => 0..3_000_i64];
    prop_oneof![
        8 => (which.clone(), which.clone(), ahead, late).prop_map(|(node, organization, ahead_ms, late_ms)| {
            Step::Change { node, organization, ahead_ms, late_ms }
        }),
        6 => prop_oneof![4 => 0..400_i64, 1 => 0..5_000_i64].prop_map(Step::Pass),
        3 => (which.clone(), behave).prop_map(|(queue, behave)| Step::Behave(queue, behave)),
        2 => weather.prop_map(Step::Weather),
        1 => any::<bool>().prop_map(Step::LoseMessages),
        1 => (0..3_000_i64).prop_map(Step::DelayNews),
        1 => which.clone().prop_map(Step::Die),
        1 => (which.clone(), 0..6_000_i64).prop_map(|(node, patience)| Step::Stop(node, patience)),
        1 => (which.clone(), any::<bool>()).prop_map(|(queue, paused)| Step::Pause(queue, paused)),
        1 => which.clone().prop_map(Step::Delete),
        1 => which.prop_map(Step::Replay),
    ]
}

fn history() -> impl Strategy<Value = History> {
    let organizations = prop::collection::vec(1_usize..4, 1..4);
    let skews = prop::collection::vec(-1_500..1_500_i64, 1..4);
    let steps = prop::collection::vec(step(), 1..40);
    (settings(), organizations, 1_usize..4, skews, any::<u64>(), steps).prop_map(
        |(settings, organizations, hosts, skews, dice, steps)| History {
            settings,
            organizations,
            hosts,
            skews,
            dice,
            steps,
        },
    )
}

/// A running history.
struct Player {
    world: World,
    queues: Vec<QueueKey>,
}

impl Player {
    fn new(history: &History) -> Self {
        let mut world = World::new(history.settings.clone(), history.dice);
        let mut queues = Vec::new();
        for (organization, count) in history.organizations.iter().enumerate() {
            for _ in 0..*count {
                let queue = QueueKey {
                    organization: Uuid::from_u128(1 + organization as u128),
                    subscription: Uuid::from_u128(1 + queues.len() as u128),
                };
                world.subscribe(queue, &format!("host{}.example", queues.len() % history.hosts));
                queues.push(queue);
            }
        }
        for skew in &history.skews {
            world.start_node(*skew);
        }
        Player { world, queues }
    }

    /// One of the serving nodes. There always is one.
    fn node(&self, number: usize) -> usize {
        let nodes: Vec<_> =
            (0..self.world.nodes.len()).filter(|node| self.world.nodes[*node].serves()).collect();
        nodes[number % nodes.len()]
    }

    fn queue(&self, number: usize) -> QueueKey {
        self.queues[number % self.queues.len()]
    }

    fn play(&mut self, step: &Step) {
        match *step {
            Step::Pass(ms) => self.world.run(ms),
            Step::Change { node, organization, ahead_ms, late_ms } => {
                let organization = self.queue(organization).organization;
                self.world.change(self.node(node), organization, ahead_ms, late_ms);
            }
            Step::Behave(queue, behave) => {
                self.world.behave.insert(self.queue(queue), behave);
            }
            Step::Weather(weather) => self.world.weather = weather,
            Step::LoseMessages(loses) => self.world.loses_messages = loses,
            Step::DelayNews(most_ms) => self.world.news_late_ms = most_ms,
            Step::Die(node) => {
                let node = self.node(node);
                self.world.nodes[node].die();
                self.world.start_node(0);
            }
            Step::Stop(node, patience_ms) => {
                let node = self.node(node);
                let by = moment(self.world.ms + patience_ms).instant;
                self.world.nodes[node].stops = true;
                self.world.tell(node, Event::Stop(by));
                self.world.start_node(0);
            }
            Step::Pause(queue, paused) => {
                let queue = self.queue(queue);
                self.world.database.pause(queue, paused);
                self.world.look_at(self.node(0), queue);
            }
            Step::Delete(queue) => {
                let queue = self.queue(queue);
                self.world.database.delete(queue);
                self.world.look_at(self.node(0), queue);
            }
            Step::Replay(node) => {
                let queues = self.world.database.replay(self.world.database_now());
                self.world.tell(self.node(node), Event::Committed(Wakeup::Look(queues)));
            }
        }
    }

    /// Nothing fails any more.
    fn calm(&mut self) {
        self.world.weather = Weather::Fair;
        self.world.all_behave(Behave::Well);
        self.queues.iter().for_each(|queue| self.world.database.pause(*queue, false));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: rounds(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_due_delivery_is_sent_and_none_twice_within_its_lease(history in history()) {
        let mut player = Player::new(&history);
        history.steps.iter().for_each(|step| player.play(step));
        player.calm();
        let all_sent = player.world.run_until(CALM_MS, |world| world.is_settled());
        prop_assert!(all_sent, "{} deliveries are left", player.world.database.queued());
    }
}
