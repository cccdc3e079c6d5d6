//! What templates show: states, incidents and days, in words and symbols.

use super::paths;
use crate::contract::operator::words::{IncidentImpact, IncidentPhase};
use crate::status::core::{Component, Day, State};
use crate::status::facts::Incident;
use crate::status::times::{self, When, when};

/// A state: its shape, its word and its colour.
#[derive(Debug, Clone, Copy)]
pub(super) struct StateView {
    pub(super) tone: &'static str,
    pub(super) icon: &'static str,
    pub(super) word: &'static str,
}

impl StateView {
    /// Of a component.
    pub(super) fn of(state: State) -> StateView {
        let (tone, icon) = match state {
            State::NoData => ("", "off"),
            State::Up => ("ok", "check"),
            State::Maintenance => ("info", "wrench"),
            State::Degraded => ("warn", "warn"),
            State::Partial | State::Major => ("bad", "bad"),
        };
        StateView { tone, icon, word: state.word() }
    }

    /// Of an incident or an update, by its phase.
    pub(super) fn of_phase(phase: &str) -> StateView {
        match phase.parse() {
            Ok(IncidentPhase::Investigating) => {
                StateView { tone: "bad", icon: "search", word: "Investigating" }
            }
            Ok(IncidentPhase::Identified) => StateView { tone: "warn", icon: "info", word: "Identified" },
            Ok(IncidentPhase::Monitoring) => StateView { tone: "info", icon: "clock", word: "Monitoring" },
            Ok(IncidentPhase::Postmortem) => StateView { tone: "ok", icon: "book", word: "Post-mortem" },
            Ok(IncidentPhase::Resolved) | Err(_) => StateView { tone: "ok", icon: "check", word: "Resolved" },
        }
    }
}

/// An incident in a list.
pub(super) struct IncidentView {
    pub(super) id: String,
    pub(super) path: String,
    pub(super) title: String,
    pub(super) state: StateView,
    /// The newest update, paragraph by paragraph.
    pub(super) text: Vec<String>,
    pub(super) at: When,
    /// From when to when, as markup.
    pub(super) span: String,
    pub(super) components: String,
}

/// Characters of an update that a list shows.
const SHOWN: usize = 400;

impl IncidentView {
    pub(super) fn of(incident: &Incident, now: i64) -> IncidentView {
        let Incident { row, updates } = incident;
        let newest = updates.last();
        let text = newest.map(|update| update.text.as_str()).unwrap_or_default();
        let cut: String = text.chars().take(SHOWN).collect();
        let cut = if cut.len() < text.len() { cut + "…" } else { cut };
        IncidentView {
            id: paths::incident_id(row),
            path: paths::incident(row),
            title: row.title.clone(),
            state: StateView::of_phase(&row.phase),
            text: paragraphs(&cut),
            at: when(newest.map_or(row.started_at, |update| update.at)),
            span: span(row.started_at, row.resolved_at, now),
            components: names(&row.affected()),
        }
    }
}

/// From when to when something was, as markup.
pub(super) fn span(from: i64, until: Option<i64>, now: i64) -> String {
    match until {
        Some(until) => format!("{} · {}", when(from), times::lasted(until - from)),
        None => format!("Since {} · {} so far", when(from), times::lasted(now - from)),
    }
}

/// What stands between empty lines.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let paragraphs =
        text.split("\n\n").map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "));
    paragraphs.filter(|paragraph| !paragraph.is_empty()).collect()
}

/// The names of components, with commas between them.
pub(super) fn names(components: &[Component]) -> String {
    components.iter().map(|component| component.name()).collect::<Vec<_>>().join(", ")
}

/// What there is to tell of a day: `Outage 18 min, no data 3 min`.
pub(super) fn told(day: &Day) -> String {
    let notes = day.notes().into_iter().map(|(what, minutes)| format!("{what}, {minutes} min"));
    notes.collect::<Vec<_>>().join("; ")
}

/// An incident's impact as Statuspage names it.
pub(super) fn indicator(impact: &str) -> &'static str {
    match impact.parse() {
        Ok(IncidentImpact::Minor) => "minor",
        Ok(IncidentImpact::Major) => "major",
        Ok(IncidentImpact::Critical) => "critical",
        Err(_) => "none",
    }
}
