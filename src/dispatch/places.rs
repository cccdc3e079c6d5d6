//! Places: how many attempts are under way, and which endpoints may take how many of them.
//!
//! What uses up places is endpoints that do not answer. So each lane has a [`Standing`], which says how
//! its endpoint answered last, and the attempts of each have a share of their own: those at slow ones
//! and those at ones that nobody has tried yet cannot take the places of prompt ones, nor of each other.
//! An attempt that is not answered within [`SLOW`] leaves the share that it began in and lingers, in a
//! space of its own. Endpoints that are tried for the first time and hang, however many, therefore hold
//! up others that are tried for the first time for [`SLOW`] at most, and not until they time out.

use std::time::Duration;

/// An attempt that takes longer than this takes a place from others.
pub(super) const SLOW: Duration = Duration::from_secs(2);
/// So many attempts may linger for each place.
const LINGERING_PER_PLACE: usize = 3;

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
    untried: usize,
    prompt: usize,
    slow: usize,
    lingering: usize,
}

impl Places {
    pub(super) fn new(in_total: usize) -> Self {
        Places { in_total, untried: 0, prompt: 0, slow: 0, lingering: 0 }
    }

    /// Attempts under way.
    pub(super) fn taken(&self) -> usize {
        self.untried + self.prompt + self.slow + self.lingering
    }

    /// Whether an attempt at an endpoint of this standing may begin.
    pub(super) fn is_free(&self, standing: Standing) -> bool {
        let Places { in_total, untried, prompt, slow, lingering } = *self;
        let quarter = in_total.div_ceil(4);
        // What lingers beyond its own space is in everybody's way, but for half of the places.
        let spilled = lingering.saturating_sub(LINGERING_PER_PLACE * in_total);
        if untried + prompt + slow + spilled >= in_total {
            return false;
        }
        match standing {
            Standing::Prompt => true,
            Standing::Untried => untried < quarter && untried + spilled < in_total.div_ceil(2),
            Standing::Slow => slow + lingering < quarter,
        }
    }

    /// An attempt begins.
    pub(super) fn take(&mut self, standing: Standing) -> Place {
        *self.share(standing) += 1;
        Place::Share(standing)
    }

    /// An attempt was not answered in time, and goes on.
    pub(super) fn linger(&mut self, place: Place) {
        self.leave(place);
        self.lingering += 1;
    }

    /// An attempt ended.
    pub(super) fn leave(&mut self, place: Place) {
        let count = match place {
            Place::Share(standing) => self.share(standing),
            Place::Lingering => &mut self.lingering,
        };
        *count = count.saturating_sub(1);
    }

    fn share(&mut self, standing: Standing) -> &mut usize {
        match standing {
            Standing::Untried => &mut self.untried,
            Standing::Prompt => &mut self.prompt,
            Standing::Slow => &mut self.slow,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes places until there is none left; returns how many.
    fn fill(places: &mut Places, standing: Standing) -> usize {
        let mut taken = 0;
        while places.is_free(standing) {
            places.take(standing);
            taken += 1;
        }
        taken
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
    fn first_attempts_that_hang_hold_up_other_first_attempts_only_until_they_linger() {
        let mut places = Places::new(512);
        // Each round lasts SLOW, so this is longer than any of them may hang.
        for _ in 0..10 {
            let taken = fill(&mut places, Standing::Untried);
            assert_eq!(taken, 128);
            assert!(!places.is_free(Standing::Slow) || places.lingering < 128);
            assert!(places.is_free(Standing::Prompt));
            (0..taken).for_each(|_| places.linger(Place::Share(Standing::Untried)));
        }
    }

    #[test]
    fn what_lingers_is_bounded_and_never_takes_the_half_of_the_prompt() {
        let mut places = Places::new(8);
        for _ in 0..100 {
            let taken = fill(&mut places, Standing::Untried);
            (0..taken).for_each(|_| places.linger(Place::Share(Standing::Untried)));
        }
        assert_eq!(places.taken(), 3 * 8 + 4);
        assert_eq!(fill(&mut places, Standing::Prompt), 4);
        assert!(Standing::ALL.iter().all(|standing| !places.is_free(*standing)));
    }

    #[test]
    fn slow_endpoints_are_not_tried_while_others_linger() {
        let mut places = Places::new(16);
        assert_eq!(fill(&mut places, Standing::Prompt), 16);
        (0..16).for_each(|_| places.linger(Place::Share(Standing::Prompt)));
        assert!(!places.is_free(Standing::Slow));
        (0..13).for_each(|_| places.leave(Place::Lingering));
        assert!(places.is_free(Standing::Slow));
    }

    #[test]
    fn one_place_is_enough_for_each_in_turn() {
        for standing in Standing::ALL {
            let mut places = Places::new(1);
            assert_eq!(fill(&mut places, standing), 1);
            places.leave(Place::Share(standing));
            assert!(places.is_free(standing));
        }
    }
}
