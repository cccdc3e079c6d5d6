//! Maintenance that was announced: from when to when, and of which components.

use super::{Component, MINUTE_MS};

/// One window of one component.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// Whose maintenance it is.
    pub component: Component,
    /// When it begins, in Unix milliseconds.
    pub from: i64,
    /// When it is over.
    pub until: i64,
}

/// All windows that touch what is computed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Windows(Vec<Window>);

impl Windows {
    /// These.
    #[must_use]
    pub fn new(windows: Vec<Window>) -> Windows {
        Windows(windows)
    }

    /// Whether a window of the component has a part of this minute.
    #[must_use]
    pub fn cover(&self, component: Component, minute: i64) -> bool {
        let (begin, end) = (minute * MINUTE_MS, (minute + 1) * MINUTE_MS);
        self.0.iter().any(|window| window.component == component && window.from < end && window.until > begin)
    }

    /// Whether the component is under maintenance at this moment.
    #[must_use]
    pub fn hold(&self, component: Component, moment: i64) -> bool {
        let holds = |window: &Window| window.from <= moment && moment < window.until;
        self.0.iter().any(|window| window.component == component && holds(window))
    }
}
