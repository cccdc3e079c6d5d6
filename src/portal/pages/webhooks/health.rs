//! How a subscription did in the last 24 hours.

use std::collections::HashMap;

use futures::try_join;
use uuid::Uuid;

use crate::error::Result;
use crate::portal::outcomes::share;
use crate::portal::state::State;
use crate::portal::times::{Clock, grouped};
use crate::portal::visitor::Visitor;
use crate::store::glance::COUNTED;
use crate::store::usage::HOUR_MS;
use crate::store::webhook_health::{BacklogRow, HealthRow};

/// Hours that are looked at.
const HOURS: i64 = 24;

/// The health of one subscription.
pub(super) struct Health {
    pub(super) state: State,
    pub(super) accepted: String,
    pub(super) queued: String,
    pub(super) retrying: String,
    pub(super) parked: String,
    pub(super) has_parked: bool,
    pub(super) title: String,
    pub(super) hours: Vec<Hour>,
}

/// First attempts of one hour.
pub(super) struct Hour {
    pub(super) label: String,
    pub(super) x: i64,
    pub(super) y: i64,
    pub(super) height: i64,
    pub(super) colour: &'static str,
    pub(super) words: &'static str,
}

/// What is known of all subscriptions of an organization.
pub(super) struct Healths {
    hours: Vec<HealthRow>,
    backlogs: HashMap<Uuid, BacklogRow>,
    first: i64,
}

impl Healths {
    pub(super) async fn read(visitor: &Visitor) -> Result<Healths> {
        let tenant = visitor.app().store.tenant(visitor.organization_id()?);
        let first = visitor.now().div_euclid(HOUR_MS) - HOURS + 1;
        let (hours, backlogs) = try_join!(tenant.webhook_hours(first * HOUR_MS), tenant.webhook_backlogs())?;
        let backlogs = backlogs.into_iter().map(|row| (row.subscription_id, row)).collect();
        Ok(Healths { hours, backlogs, first })
    }

    pub(super) fn of(&self, subscription: Uuid, clock: &Clock) -> Health {
        let mut counts = [(0_i64, 0_i64); HOURS as usize];
        for row in self.hours.iter().filter(|row| row.subscription_id == subscription) {
            let at = usize::try_from(row.hour - self.first).ok();
            if let Some(count) = at.and_then(|at| counts.get_mut(at)) {
                (count.0, count.1) = (count.0 + row.accepted, count.1 + row.refused);
            }
        }
        let backlog = self.backlogs.get(&subscription).cloned().unwrap_or_default();
        let (accepted, refused) = counts.iter().fold((0, 0), |sum, hour| (sum.0 + hour.0, sum.1 + hour.1));
        let many = |number: i64| format!("{}{}", grouped(number), if number >= COUNTED { "+" } else { "" });
        Health {
            state: judge(&counts),
            accepted: match accepted + refused {
                0 => "–".to_owned(),
                all => format!("{}%", share(accepted, all)),
            },
            queued: many(backlog.queued - backlog.retrying),
            retrying: many(backlog.retrying),
            parked: many(backlog.parked),
            has_parked: backlog.parked > 0,
            title: format!(
                "First attempts by hour: {} accepted, {} failed",
                grouped(accepted),
                grouped(refused)
            ),
            hours: (0..HOURS).zip(counts).map(|(at, count)| self.hour(at, count, clock)).collect(),
        }
    }

    fn hour(&self, at: i64, count: (i64, i64), clock: &Clock) -> Hour {
        let (colour, words, height) = match count {
            (0, 0) => ("f-none", "nothing sent", 3),
            (_, 0) => ("f-ok", "accepted", 20),
            (0, _) => ("f-server", "all failed", 20),
            _ => ("f-client", "some failed", 12),
        };
        let label = clock.hour((self.first + at) * HOUR_MS);
        Hour { label, x: at * 8, y: 20 - height, height, colour, words }
    }
}

/// In a word: the last hour with an attempt decides whether it fails now.
fn judge(counts: &[(i64, i64)]) -> State {
    let last = counts.iter().rev().find(|(accepted, refused)| accepted + refused > 0);
    match last {
        None => State::new("", "clock", "Nothing sent in 24 hours"),
        Some((0, _)) => State::new("bad", "bad", "Failing"),
        Some((_, refused)) if *refused > 0 => State::new("warn", "warn", "Some attempts fail"),
        Some(_) => State::new("ok", "check", "Healthy"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_hour_with_an_attempt_decides() {
        let word = |counts: &[(i64, i64)]| judge(counts).words;
        assert_eq!(word(&[(0, 0), (0, 0)]), "Nothing sent in 24 hours");
        assert_eq!(word(&[(3, 0), (0, 4), (0, 0)]), "Failing");
        assert_eq!(word(&[(0, 4), (3, 1)]), "Some attempts fail");
        assert_eq!(word(&[(0, 4), (3, 0)]), "Healthy");
    }
}
