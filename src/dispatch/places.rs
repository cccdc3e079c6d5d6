//! Places: how many attempts are under way, and which endpoints may take how many of them.
//!
//! What uses up places is endpoints that do not answer. So each lane has a [`Standing`], which says how
//! its endpoint answered last, and the attempts of each have a share of their own: those at slow ones
//! and those at ones that nobody has tried yet cannot take the places of prompt ones, nor of each other.
//! An attempt that is not answered within [`SLOW`] leaves the share that it began in and lingers, in a
//! space of its own. Endpoints that are tried for the first time and hang, however many, therefore hold
//! up others that are tried for the first time for [`SLOW`] at most, and not until they time out.
//!
//! Of each share, and of all places together, one organization has at most half: what it has of slow or hanging
//! endpoints leaves the other half to others.

use std::collections::HashMap;
use std::time::Duration;

use uuid::Uuid;

/// An attempt that takes longer than this takes a place from others.
pub(super) const SLOW: Duration = Duration::from_secs(2);
/// So many attempts may linger for each place.
pub(super) const LINGERING_PER_PLACE: usize = 3;
/// So many attempts may be under way, or ended and not written down, for each place: those that have a place, those
/// that linger, and as many results as places. It is what can be sent, and not recorded, when the database dies.
pub(super) const UNRECORDED_PER_PLACE: usize = 1 + LINGERING_PER_PLACE + 1;

/// How a lane's endpoint answered last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// It has not been tried since this process has the lane.
    Untried,
    /// In time. A failure that comes at once is prompt too: it takes no place from anybody.
    Prompt,
    /// After more than [`SLOW`], or not at all.
    Slow,
}

impl Standing {
    /// In the order in which they are served: the two that have bounded shares come first, because
    /// prompt ones could always use every place.
    pub(super) const ALL: [Standing; 3] = [Standing::Untried, Standing::Slow, Standing::Prompt];
}

/// The place of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In the share of this standing.
    Share(Standing),
    /// Its endpoint takes its time.
    Lingering,
}

/// The places of a process.
pub(super) struct Places {
    in_total: usize,
    all: Taken,
    by_organization: HashMap<Uuid, Taken>,
    /// What lingers, but of each organization no more than its half of the slow share.
    lingering_fairly: usize,
}

/// Places that are taken.
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

    fn of(&mut self, place: Place) -> &mut usize {
        match place {
            Place::Share(Standing::Untried) => &mut self.untried,
            Place::Share(Standing::Prompt) => &mut self.prompt,
            Place::Share(Standing::Slow) => &mut self.slow,
            Place::Lingering => &mut self.lingering,
        }
    }
}

impl Places {
    pub(super) fn new(in_total: usize) -> Self {
        Places { in_total, all: Taken::default(), by_organization: HashMap::new(), lingering_fairly: 0 }
    }

    /// Attempts under way.
    pub(super) fn taken(&self) -> usize {
        self.all.begun() + self.all.lingering
    }

    /// Attempts that may be under way, or not written down, at a time.
    pub(super) fn unrecorded_at_most(&self) -> usize {
        UNRECORDED_PER_PLACE * self.in_total
    }

    /// Whether an attempt at an endpoint of this standing may begin.
    pub(super) fn is_free(&self, standing: Standing) -> bool {
        let Taken { untried, slow, lingering, .. } = self.all;
        // What lingers beyond its own space is in everybody's way, but for half of the places.
        let spilled = lingering.saturating_sub(LINGERING_PER_PLACE * self.in_total);
        if self.all.begun() + spilled >= self.in_total {
            return false;
        }
        match standing {
            Standing::Prompt => true,
            Standing::Untried => untried < self.share() && untried + spilled < half(self.in_total),
            Standing::Slow => slow + self.lingering_fairly < self.share(),
        }
    }

    /// Whether it may be one of this organization's. Only asked when one is free.
    pub(super) fn is_free_for(&self, standing: Standing, organization: Uuid) -> bool {
        let Some(taken) = self.by_organization.get(&organization) else { return true };
        taken.begun() < half(self.in_total)
            && match standing {
                Standing::Prompt => true,
                Standing::Untried => taken.untried < half(self.share()),
                Standing::Slow => taken.slow + taken.lingering < half(self.share()),
            }
    }

    /// An attempt begins.
    pub(super) fn take(&mut self, standing: Standing, organization: Uuid) -> Place {
        let place = Place::Share(standing);
        self.add(place, organization);
        place
    }

    /// An attempt was not answered in time, and goes on.
    pub(super) fn linger(&mut self, place: Place, organization: Uuid) {
        self.leave(place, organization);
        self.add(Place::Lingering, organization);
    }

    fn add(&mut self, place: Place, organization: Uuid) {
        let most = half(self.share());
        *self.all.of(place) += 1;
        let own = self.by_organization.entry(organization).or_default();
        *own.of(place) += 1;
        if place == Place::Lingering && own.lingering <= most {
            self.lingering_fairly += 1;
        }
    }

    /// An attempt ended.
    pub(super) fn leave(&mut self, place: Place, organization: Uuid) {
        let most = half(self.share());
        let all = self.all.of(place);
        *all = all.saturating_sub(1);
        let Some(own) = self.by_organization.get_mut(&organization) else { return };
        if place == Place::Lingering && own.lingering <= most {
            self.lingering_fairly = self.lingering_fairly.saturating_sub(1);
        }
        let count = own.of(place);
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

/// Half of so many places: what one organization may have of them.
fn half(places: usize) -> usize {
    places.div_ceil(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn organization(number: usize) -> Uuid {
        Uuid::from_u128(1 + number as u128)
    }

    /// Takes places until there is none left, each for an organization of its own; returns how many.
    fn fill(places: &mut Places, standing: Standing) -> usize {
        let mut taken = 0;
        while places.is_free(standing) {
            places.take(standing, organization(taken));
            taken += 1;
        }
        taken
    }

    /// The same for one organization.
    fn fill_for(places: &mut Places, standing: Standing, organization: Uuid) -> usize {
        let mut taken = 0;
        while places.is_free(standing) && places.is_free_for(standing, organization) {
            places.take(standing, organization);
            taken += 1;
        }
        taken
    }

    fn all_linger(places: &mut Places, standing: Standing, count: usize) {
        (0..count).for_each(|number| places.linger(Place::Share(standing), organization(number)));
    }

    #[test]
    fn untried_and_slow_endpoints_leave_half_of_the_places_to_prompt_ones() {
        let mut places = Places::new(512);
        assert_eq!(fill(&mut places, Standing::Untried), 128);
        assert_eq!(fill(&mut places, Standing::Slow), 128);
        assert_eq!(fill(&mut places, Standing::Prompt), 256);
        assert_eq!(places.taken(), 512);
    }

    #[test]
    fn an_organization_leaves_half_of_each_share_to_others() {
        let (one, other) = (organization(0), organization(1));
        for (standing, half) in [(Standing::Untried, 64), (Standing::Slow, 64), (Standing::Prompt, 256)] {
            let mut places = Places::new(512);
            assert_eq!(fill_for(&mut places, standing, one), half);
            assert_eq!(fill_for(&mut places, standing, other), half);
        }
        let mut places = Places::new(512);
        for standing in Standing::ALL {
            fill_for(&mut places, standing, one);
        }
        assert_eq!(places.taken(), 256, "of all places together");
        assert_eq!(fill_for(&mut places, Standing::Prompt, other), 256);
    }

    #[test]
    fn what_hangs_at_one_organization_leaves_half_of_the_slow_places_to_others() {
        let (mut places, one, other) = (Places::new(512), organization(0), organization(1));
        for _ in 0..3 {
            let taken = fill_for(&mut places, Standing::Prompt, one);
            (0..taken).for_each(|_| places.linger(Place::Share(Standing::Prompt), one));
        }
        assert_eq!(places.taken(), 3 * 256);
        assert_eq!(fill_for(&mut places, Standing::Slow, one), 0);
        assert_eq!(fill_for(&mut places, Standing::Slow, other), 64);
        (0..3 * 256).for_each(|_| places.leave(Place::Lingering, one));
        assert_eq!(fill_for(&mut places, Standing::Slow, one), 64);
    }

    #[test]
    fn nothing_is_kept_of_an_organization_that_has_no_place() {
        let mut places = Places::new(8);
        let place = places.take(Standing::Untried, organization(0));
        places.linger(place, organization(0));
        places.leave(Place::Lingering, organization(0));
        assert!(places.by_organization.is_empty() && places.taken() == 0 && places.lingering_fairly == 0);
    }

    #[test]
    fn first_attempts_that_hang_hold_up_other_first_attempts_only_until_they_linger() {
        let mut places = Places::new(512);
        // Each round lasts SLOW, so this is longer than any of them may hang.
        for _ in 0..10 {
            let taken = fill(&mut places, Standing::Untried);
            assert_eq!(taken, 128);
            assert!(!places.is_free(Standing::Slow) || places.all.lingering < 128);
            assert!(places.is_free(Standing::Prompt));
            all_linger(&mut places, Standing::Untried, taken);
        }
    }

    #[test]
    fn what_lingers_is_bounded_and_never_takes_the_half_of_the_prompt() {
        let mut places = Places::new(8);
        for _ in 0..100 {
            let taken = fill(&mut places, Standing::Untried);
            all_linger(&mut places, Standing::Untried, taken);
        }
        assert_eq!(places.taken(), 3 * 8 + 4);
        assert_eq!(fill(&mut places, Standing::Prompt), 4);
        assert!(places.taken() < places.unrecorded_at_most());
        assert!(Standing::ALL.iter().all(|standing| !places.is_free(*standing)));
    }

    #[test]
    fn slow_endpoints_are_not_tried_while_others_linger() {
        let mut places = Places::new(16);
        assert_eq!(fill(&mut places, Standing::Prompt), 16);
        all_linger(&mut places, Standing::Prompt, 16);
        assert!(!places.is_free(Standing::Slow));
        (0..13).for_each(|number| places.leave(Place::Lingering, organization(number)));
        assert!(places.is_free(Standing::Slow));
    }

    #[test]
    fn one_place_is_enough_for_each_in_turn() {
        for standing in Standing::ALL {
            let mut places = Places::new(1);
            assert_eq!(fill_for(&mut places, standing, organization(0)), 1);
            places.leave(Place::Share(standing), organization(0));
            assert!(places.is_free(standing) && places.is_free_for(standing, organization(0)));
        }
    }
}
