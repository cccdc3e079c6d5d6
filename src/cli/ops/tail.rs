//! `trailflow ops deliveries tail`: deliveries as they change.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use super::layout;
use super::names::Names;
use super::session::Session;
use super::show::{print, time};
use crate::cli::failure::Failure;
use crate::cli::screen::Screen;
use crate::cli::terminal::visible;
use crate::contract::operator::client::types::{DeliveryAttempt, WebhookDelivery};

/// How often the newest deliveries are read.
const POLL: Duration = Duration::from_secs(2);
/// The newest deliveries that are read each time, which is the largest page. If more change in between, the oldest of
/// those are not shown.
const PAGE: i32 = 100;
/// The deliveries whose state is remembered: enough for a page to change as a whole many times over.
const REMEMBERED: usize = 5_000;
/// The deliveries from before that are shown first.
const EARLIER: usize = 10;

#[derive(clap::Args)]
pub(super) struct Tail {
    /// The organization's id or name [default: TRAILFLOW_ORG]
    organization: Option<String>,
    /// Show only deliveries to this subscription (id or URL)
    #[arg(long, value_name = "WEBHOOK")]
    webhook: Option<String>,
}

impl Tail {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        let organization = Names(session).organization(self.organization).await?;
        let webhook = Names(session).maybe_webhook(&organization, self.webhook).await?;
        let (mut seen, mut is_first) = (Seen::default(), true);
        loop {
            let mut request =
                session.client.list_webhook_deliveries().organization_id(&organization).limit(PAGE);
            if let Some(webhook) = &webhook {
                request = request.subscription_id(webhook);
            }
            let newest = session.answer(request.send().await)?.data;
            let mut changed: Vec<_> = newest.into_iter().filter(|delivery| seen.is_news(delivery)).collect();
            if is_first {
                changed.truncate(EARLIER);
            }
            for delivery in changed.iter().rev() {
                show(session, delivery)?;
            }
            is_first = false;
            tokio::time::sleep(POLL).await;
        }
    }
}

/// One line for a delivery as it is now.
fn show(session: &Session, delivery: &WebhookDelivery) -> Result<(), Failure> {
    if session.manner.json {
        return print(&serde_json::to_string(delivery).map_err(Failure::other)?);
    }
    if session.manner.quiet {
        return print(&delivery.id);
    }
    let last = match delivery.attempts.last() {
        Some(attempt) => format!("attempt {} at {}", delivery.attempts.len(), told(attempt)),
        None => format!("created at {}", time(delivery.created_at)),
    };
    // The colour is added last: `visible` would spell out its control characters.
    let state = layout::state(&visible(&delivery.state.to_string()), &Screen::of_output());
    let event = visible(&format!("{}  {}", delivery.id, delivery.event_type));
    print(&format!("{event}  {state}  {}", visible(&last)))
}

/// When an attempt was made, how it ended and how long it took.
pub(super) fn told(attempt: &DeliveryAttempt) -> String {
    let status = attempt.status.map(|status| status.to_string());
    let outcome = status.or_else(|| attempt.error.clone()).unwrap_or_default();
    format!("{}: {outcome}, {} ms", time(attempt.at), attempt.duration_ms)
}

/// The last state of each delivery.
#[derive(Default)]
struct Seen {
    states: HashMap<String, (String, usize)>,
    /// Their ids, the longest known first.
    order: VecDeque<String>,
}

impl Seen {
    /// Whether a delivery is new, or has changed since it was seen.
    fn is_news(&mut self, delivery: &WebhookDelivery) -> bool {
        let state = (delivery.state.to_string(), delivery.attempts.len());
        match self.states.insert(delivery.id.clone(), state.clone()) {
            Some(before) => before != state,
            None => {
                self.order.push_back(delivery.id.clone());
                if self.order.len() > REMEMBERED
                    && let Some(oldest) = self.order.pop_front()
                {
                    self.states.remove(&oldest);
                }
                true
            }
        }
    }
}
