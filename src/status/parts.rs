//! The parts of a status page that its listeners and tasks share.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Mutex;

use super::drafts::Teller;
use super::live::Live;
use super::pages::Site;
use super::prober::arrivals::Arrivals;
use super::prober::{Prober, Targets};
use super::shelf::Shelf;
use super::store::StatusStore;
use crate::clock::SharedClock;
use crate::config::Welcome;
use crate::http::{Proxies, Unread};
use crate::mailing::Post;
use crate::requests::refusals::Refusals;
use crate::secrets::seal::Sealer;
use crate::telemetry::Telemetry;

/// Sign-ups a minute of one address.
const SIGN_UPS_PER_MINUTE: u32 = 5;

/// The parts. Cheap to clone.
#[derive(Clone)]
pub struct Parts {
    /// The data.
    pub store: StatusStore,
    /// What the prober knows at this moment.
    pub live: Arc<Live>,
    /// Deliveries that arrive for it.
    pub arrivals: Arc<Arrivals>,
    /// What is served.
    pub shelf: Arc<Shelf>,
    /// The world around the pages.
    pub site: Arc<Site>,
    /// Seals what is kept, and what is in links.
    pub sealer: Sealer,
    /// Writes mail.
    pub post: Post,
    /// The time.
    pub clock: SharedClock,
    /// Log and metrics.
    pub telemetry: Arc<Telemetry>,
    /// Whom to believe about where a request came from.
    pub proxies: Arc<Proxies>,
    /// Responses that wait to be read.
    pub unread: Arc<Unread>,
    /// Counts of refused requests of staff's listener.
    pub refusals: Arc<Refusals>,
    /// Counts of sign-ups.
    pub sign_ups: Arc<Refusals>,
    /// How often components are probed.
    pub every: Duration,
    /// Held while entries are handed over to the audit chain, so that none goes twice.
    pub handing_over: Arc<Mutex<()>>,
}

/// What the parts are made of.
pub struct Materials {
    /// The data.
    pub store: StatusStore,
    /// Addresses.
    pub welcome: Arc<Welcome>,
    /// Seals what is kept.
    pub sealer: Sealer,
    /// The time.
    pub clock: SharedClock,
    /// Log and metrics.
    pub telemetry: Arc<Telemetry>,
    /// Whom to believe about where a request came from.
    pub proxies: Arc<Proxies>,
    /// Responses that wait to be read.
    pub unread: Arc<Unread>,
    /// Refused requests a minute of one address.
    pub refusals_per_minute: u32,
    /// How often components are probed.
    pub every: Duration,
}

impl Parts {
    /// Puts the parts together.
    #[must_use]
    pub fn new(made_of: Materials) -> Parts {
        let Materials {
            store,
            welcome,
            sealer,
            clock,
            telemetry,
            proxies,
            unread,
            refusals_per_minute,
            every,
        } = made_of;
        let round_ms = i64::try_from(every.as_millis()).unwrap_or(i64::MAX);
        let site = Site {
            url: welcome.status_url.clone(),
            docs_url: welcome.docs_url.clone(),
            round_s: (round_ms / 1000).max(1),
        };
        Parts {
            store,
            live: Arc::new(Live::every(round_ms)),
            arrivals: Arc::default(),
            shelf: Arc::default(),
            site: Arc::new(site),
            post: Post::new(sealer.clone(), welcome),
            sealer,
            clock,
            telemetry,
            proxies,
            unread,
            refusals: Arc::new(Refusals::new(refusals_per_minute)),
            sign_ups: Arc::new(Refusals::new(SIGN_UPS_PER_MINUTE)),
            every,
            handing_over: Arc::default(),
        }
    }

    /// The prober of these parts; `controls`: independent addresses.
    #[must_use]
    pub fn prober(&self, controls: Vec<String>) -> Prober {
        let welcome = self.post.welcome();
        let targets = Targets {
            api_url: welcome.api_url.clone(),
            docs_url: welcome.docs_url.clone(),
            portal_url: welcome.portal_url.clone(),
            status_url: welcome.status_url.clone(),
            controls,
        };
        Prober {
            targets: Arc::new(targets),
            store: self.store.clone(),
            live: self.live.clone(),
            arrivals: self.arrivals.clone(),
            sealer: self.sealer.clone(),
            drafts: Teller::new(self.post.clone(), self.telemetry.log().clone()),
            clock: self.clock.clone(),
            telemetry: self.telemetry.clone(),
            every: self.every,
        }
    }
}
