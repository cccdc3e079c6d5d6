//! How a test's world is set before it starts: what its nodes stand on, and what holds for each of them.

use std::sync::Arc;
use std::time::Duration;

use trailflow::config::WebhookSettings;
use trailflow::limits::RedisSettings;
use trailflow::traces::TraceSettings;

use super::backend::{Backend, Place};
use super::clock::ManualClock;
use super::judge::{Judge, Verdict};
use super::mail::Mailbox;
use super::names::HeldName;
use super::world::{World, plain_http, start_node};

/// What holds for every node of a world.
#[derive(Debug, Clone)]
pub struct NodeSettings {
    /// Over how long requests are counted.
    pub window: Duration,
    /// How webhooks are sent; `None`: they wait.
    pub webhooks: Option<WebhookSettings>,
    /// How long a node may take to stop.
    pub drain: Duration,
    /// The port of the mail server that mail goes through; `None`: it is kept in the world's mailbox.
    pub mail_port: Option<u16>,
    /// The status page that nodes listen to; empty: to none.
    pub status_url: String,
    /// Where its traces go, and how many of them; `None`: there are none.
    pub traces: Option<TraceSettings>,
    /// The name that a test holds while it is looked up, if it does.
    pub held_name: Option<HeldName>,
    gives_up_redis: bool,
}

impl NodeSettings {
    /// A busy machine is no fault of Redis: only tests of its faults give it up as soon as production does.
    pub(super) fn redis(&self, mut redis: RedisSettings) -> RedisSettings {
        if !self.gives_up_redis {
            redis.call_timeout = Duration::from_secs(10);
            redis.connect_timeout = Duration::from_secs(10);
        }
        redis
    }
}

/// A world that is about to start.
pub struct WorldBuilder {
    backend: Backend,
    place: Option<Place>,
    nodes: NodeSettings,
}

impl WorldBuilder {
    pub(super) fn on(backend: Backend) -> WorldBuilder {
        let nodes = NodeSettings {
            window: Duration::from_secs(60),
            webhooks: None,
            drain: Duration::from_secs(5),
            mail_port: None,
            status_url: String::new(),
            traces: None,
            held_name: None,
            gives_up_redis: false,
        };
        WorldBuilder { backend, place: None, nodes }
    }

    /// At a place that was prepared.
    pub fn at(mut self, place: Place) -> WorldBuilder {
        self.place = Some(place);
        self
    }

    /// With rate limits over this window, which may be shorter than in the contract.
    pub fn window(mut self, window: Duration) -> WorldBuilder {
        self.nodes.window = window;
        self
    }

    /// With nodes that may take so long to stop.
    pub fn drain(mut self, drain: Duration) -> WorldBuilder {
        self.nodes.drain = drain;
        self
    }

    /// With nodes that send mail through the server on this port.
    pub fn mailing(mut self, port: u16) -> WorldBuilder {
        self.nodes.mail_port = Some(port);
        self
    }

    /// With nodes that listen to the status page at this URL.
    pub fn hearing(mut self, status_url: &str) -> WorldBuilder {
        self.nodes.status_url = status_url.to_owned();
        self
    }

    /// With nodes that send this share of their traces to a collector.
    pub fn traced(mut self, endpoint: &str, sample: f64) -> WorldBuilder {
        self.nodes.traces = Some(TraceSettings { endpoint: endpoint.parse().unwrap(), sample });
        self
    }

    /// With nodes that look up this name no sooner than the test wants.
    pub fn holding(mut self, name: &HeldName) -> WorldBuilder {
        self.nodes.held_name = Some(name.clone());
        self
    }

    /// With nodes that give up a Redis that does not answer as soon as production does.
    pub fn giving_up_redis(mut self) -> WorldBuilder {
        self.nodes.gives_up_redis = true;
        self
    }

    /// With nodes that send webhooks, to loopback too.
    pub fn sending(self) -> WorldBuilder {
        self.sending_with(|_| {})
    }

    /// The same, with other settings.
    pub fn sending_with(mut self, change: impl FnOnce(&mut WebhookSettings)) -> WorldBuilder {
        let mut settings = WebhookSettings::default();
        settings.rules.allow_private = true;
        change(&mut settings);
        self.nodes.webhooks = Some(settings);
        self
    }

    /// The world, with its first node.
    pub async fn start(self) -> World {
        let WorldBuilder { backend, place, nodes } = self;
        let place = match place {
            Some(place) => place,
            None => backend.place().await,
        };
        let (clock, mail) = (Arc::new(ManualClock::new()), Arc::new(Mailbox::default()));
        let verdict = Verdict(Judge::default());
        let node = start_node(&place, clock.clone(), &nodes, mail.clone(), &verdict.0).await;
        World { backend, clock, place, nodes, node, http: plain_http().build().unwrap(), mail, verdict }
    }
}
