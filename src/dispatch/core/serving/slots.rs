//! Slots: how many attempts are under way, and which endpoints may have how many of them.
//!
//! What uses up slots is endpoints that do not respond. So each queue knows the [`Health`] of its endpoint, and the
//! attempts of each health have a share of their own: those at slow endpoints and those at ones that nobody has tried
//! yet cannot take the slots of prompt ones, nor of each other. An attempt that is not answered within
//! [`SLOW`](super::super::health::SLOW) leaves the share that it began in and lingers, in a space of its own.
//! Endpoints that are tried for the first time and hang, however many, therefore hold up others that are tried for
//! the first time for that long at most, and not until they time out.
//!
//! Of each share, and of all slots together, one organization has at most half: what it has of slow or hanging
//! endpoints leaves the other half to others.

use std::collections::HashMap;

use uuid::Uuid;

use super::super::health::Health;
use super::super::under_way::Slot;

/// So many attempts may linger for each slot.
pub const LINGERING_PER_SLOT: usize = 3;
/// So many attempts may be under way, or ended and not written down, for each slot: those that have a slot, those
/// that linger, and as many results as slots. It is what can be sent, and not recorded, when the database dies.
pub const UNRECORDED_PER_SLOT: usize = 1 + LINGERING_PER_SLOT + 1;

/// The slots of a process.
pub struct Slots {
    in_total: usize,
    all: Taken,
    by_organization: HashMap<Uuid, Taken>,
    /// What lingers, but of each organization no more than its half of the slow share.
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
    /// Without those that linger.
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

    /// Attempts under way.
    pub fn taken(&self) -> usize {
        self.all.begun() + self.all.lingering
    }

    /// Attempts that may be under way, or not written down, at a time.
    pub fn unrecorded_at_most(&self) -> usize {
        UNRECORDED_PER_SLOT * self.in_total
    }

    /// Whether an attempt at an endpoint of this health may begin.
    pub fn is_free(&self, health: Health) -> bool {
        let Taken { untried, slow, lingering, .. } = self.all;
        // What lingers beyond its own space is in everybody's way, but for half of the slots.
        let spilled = lingering.saturating_sub(LINGERING_PER_SLOT * self.in_total);
        if self.all.begun() + spilled >= self.in_total {
            return false;
        }
        match health {
            Health::Prompt => true,
            Health::Untried => untried < self.share() && untried + spilled < half(self.in_total),
            Health::Slow => slow + self.lingering_fairly < self.share(),
        }
    }

    /// Whether it may be one of this organization's. Only asked when one is free.
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

    /// An attempt was not answered in time, and goes on.
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

    /// The share of endpoints that nobody has tried, and of slow ones.
    fn share(&self) -> usize {
        self.in_total.div_ceil(4)
    }
}

/// Half of so many slots: what one organization may have of them.
fn half(slots: usize) -> usize {
    slots.div_ceil(2)
}

#[cfg(test)]
mod tests;
