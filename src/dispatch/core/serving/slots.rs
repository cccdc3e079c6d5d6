//! Slots: how many attempts are in progress, and how many of them each group of endpoints may have.
//!
//! Endpoints that do not respond use up slots. So each queue knows the [`Health`] of its endpoint, and the attempts
//! of each health have their own share: attempts at slow and at untried endpoints cannot take the slots of prompt
//! ones, nor of each other. An attempt without a response within [`SLOW`](super::super::health::SLOW) leaves its
//! share and lingers, in a separate space. So any number of hanging untried endpoints delay other untried ones for at
//! most that long, and not until they time out.
//!
//! One organization has at most half of each share, and of all slots together: its slow or hanging endpoints leave
//! the other half to others.

use std::collections::HashMap;

use uuid::Uuid;

use super::super::health::Health;
use super::super::in_flight::Slot;

/// How many attempts may linger for each slot.
pub const LINGERING_PER_SLOT: usize = 3;
/// How many attempts may be in progress, or ended without a written result, for each slot: those with a slot, those
/// that linger, and as many results as slots. This many deliveries can be sent without a record when the database
/// fails.
pub const UNRECORDED_PER_SLOT: usize = 1 + LINGERING_PER_SLOT + 1;

/// The slots of a process.
pub struct Slots {
    in_total: usize,
    all: Taken,
    by_organization: HashMap<Uuid, Taken>,
    /// Lingering attempts, counting at most half of the slow share for each organization.
    lingering_fairly: usize,
}

/// Slots that are taken.
#[derive(Default)]
struct Taken {
    untried: usize,
    prompt: usize,
    slow: usize,
    lingering: usize,
}

impl Taken {
    /// Attempts that do not linger.
    fn begun(&self) -> usize {
        self.untried + self.prompt + self.slow
    }

    fn of(&mut self, slot: Slot) -> &mut usize {
        match slot {
            Slot::Of(Health::Untried) => &mut self.untried,
            Slot::Of(Health::Prompt) => &mut self.prompt,
            Slot::Of(Health::Slow) => &mut self.slow,
            Slot::Lingering => &mut self.lingering,
        }
    }
}

impl Slots {
    pub fn new(in_total: usize) -> Self {
        Slots { in_total, all: Taken::default(), by_organization: HashMap::new(), lingering_fairly: 0 }
    }

    /// Attempts in progress.
    pub fn taken(&self) -> usize {
        self.all.begun() + self.all.lingering
    }

    /// The most attempts that may be in progress, or without a written result.
    pub fn unrecorded_at_most(&self) -> usize {
        UNRECORDED_PER_SLOT * self.in_total
    }

    /// Whether an attempt at an endpoint of this health may begin.
    pub fn is_free(&self, health: Health) -> bool {
        self.all.begun() + self.spilled() < self.in_total && self.is_share_free(health)
    }

    /// Whether this organization may take a slot as soon as any is free.
    pub fn may_have(&self, health: Health, organization: Uuid) -> bool {
        self.is_share_free(health) && self.is_free_for(health, organization)
    }

    fn is_share_free(&self, health: Health) -> bool {
        let Taken { untried, slow, .. } = self.all;
        match health {
            Health::Prompt => true,
            Health::Untried => untried < self.share() && untried + self.spilled() < half(self.in_total),
            Health::Slow => slow + self.lingering_fairly < self.share(),
        }
    }

    /// Lingering attempts beyond their own space take slots from all, up to half of the slots.
    fn spilled(&self) -> usize {
        self.all.lingering.saturating_sub(LINGERING_PER_SLOT * self.in_total)
    }

    /// Whether this organization may take the slot, if one is free.
    pub fn is_free_for(&self, health: Health, organization: Uuid) -> bool {
        let Some(taken) = self.by_organization.get(&organization) else { return true };
        taken.begun() < half(self.in_total)
            && match health {
                Health::Prompt => true,
                Health::Untried => taken.untried < half(self.share()),
                Health::Slow => taken.slow + taken.lingering < half(self.share()),
            }
    }

    /// An attempt begins.
    pub fn take(&mut self, health: Health, organization: Uuid) -> Slot {
        let slot = Slot::Of(health);
        self.add(slot, organization);
        slot
    }

    /// An attempt has no timely response, and continues.
    pub fn linger(&mut self, slot: Slot, organization: Uuid) {
        self.leave(slot, organization);
        self.add(Slot::Lingering, organization);
    }

    fn add(&mut self, slot: Slot, organization: Uuid) {
        let most = half(self.share());
        *self.all.of(slot) += 1;
        let own = self.by_organization.entry(organization).or_default();
        *own.of(slot) += 1;
        if slot == Slot::Lingering && own.lingering <= most {
            self.lingering_fairly += 1;
        }
    }

    /// An attempt ended.
    pub fn leave(&mut self, slot: Slot, organization: Uuid) {
        let most = half(self.share());
        let all = self.all.of(slot);
        *all = all.saturating_sub(1);
        let Some(own) = self.by_organization.get_mut(&organization) else { return };
        if slot == Slot::Lingering && own.lingering <= most {
            self.lingering_fairly = self.lingering_fairly.saturating_sub(1);
        }
        let count = own.of(slot);
        *count = count.saturating_sub(1);
        if own.begun() + own.lingering == 0 {
            self.by_organization.remove(&organization);
        }
    }

    /// The share of untried endpoints, and of slow ones.
    fn share(&self) -> usize {
        self.in_total.div_ceil(4)
    }
}

/// Half of this many slots: the share of one organization.
fn half(slots: usize) -> usize {
    slots.div_ceil(2)
}

#[cfg(test)]
mod tests;
