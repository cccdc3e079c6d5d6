//! How many concurrent attempts an endpoint gets, depending on its responses.

use super::super::health::Health;

/// Concurrent attempts at first, and after one without a timely response; each success allows one more.
const FIRST_WINDOW: usize = 1;
/// Concurrent attempts at an endpoint that responds slowly.
const SLOW_WINDOW: usize = 4;

/// The attempts in progress at one endpoint, and their bound.
pub struct Pace {
    health: Health,
    window: usize,
    in_flight: usize,
}

impl Default for Pace {
    fn default() -> Self {
        Pace { health: Health::Untried, window: FIRST_WINDOW, in_flight: 0 }
    }
}

impl Pace {
    /// The health whose slots its attempts take.
    pub fn health(&self) -> Health {
        self.health
    }

    pub fn window(&self) -> usize {
        self.window
    }

    pub fn has_room(&self) -> bool {
        self.in_flight < self.window
    }

    pub fn is_idle(&self) -> bool {
        self.in_flight == 0
    }

    pub fn begin(&mut self) {
        self.in_flight += 1;
    }

    /// An attempt has no timely response.
    pub fn lingers(&mut self) {
        self.health = Health::Slow;
        self.window = FIRST_WINDOW;
    }

    /// An attempt ended. The window never exceeds `most`.
    pub fn ended(&mut self, delivered: bool, slow: bool, most: usize) {
        self.in_flight = self.in_flight.saturating_sub(1);
        self.health = if slow { Health::Slow } else { Health::Prompt };
        if delivered {
            let most = if slow { most.min(SLOW_WINDOW) } else { most };
            self.window = (self.window + 1).min(most);
        } else if slow {
            self.window = FIRST_WINDOW;
        }
    }
}
