//! Maintenance, on pages.

use super::views::{StateView, paragraphs};
use crate::contract::operator::words::MaintenanceImpactKind;
use crate::status::core::Component;
use crate::status::store::maintenance::{Impact, MaintenanceRow};
use crate::status::times::{When, when};

pub(super) struct MaintenanceView {
    pub(super) title: String,
    pub(super) state: StateView,
    pub(super) from: When,
    pub(super) to: When,
    pub(super) text: Vec<String>,
    pub(super) impacts: Vec<(&'static str, String)>,
    /// Whether there are components that it does not affect.
    pub(super) others: bool,
    pub(super) last_words: Option<String>,
}

impl MaintenanceView {
    pub(super) fn of(row: &MaintenanceRow, now: i64) -> MaintenanceView {
        let impacts = row.impacts();
        let view = StateView { tone: "info", icon: "wrench", word: phase(row, now) };
        MaintenanceView {
            title: row.title.clone(),
            state: view,
            from: when(row.begins_at),
            to: when(row.over_at()),
            text: paragraphs(&row.text),
            others: impacts.len() < Component::ALL.len(),
            impacts: impacts.into_iter().map(|impact| (impact.component.name(), told(impact))).collect(),
            last_words: row.last_words.clone(),
        }
    }
}

/// How far it is.
pub(super) fn phase(row: &MaintenanceRow, now: i64) -> &'static str {
    if row.cancelled {
        "Cancelled"
    } else if now < row.begins_at {
        "Scheduled"
    } else if now < row.over_at() {
        "In progress"
    } else {
        "Completed"
    }
}

fn told(impact: Impact) -> String {
    let kind = match impact.impact {
        MaintenanceImpactKind::Degraded => "degraded",
        MaintenanceImpactKind::Outage => "out",
    };
    format!("{kind}. {}", impact.text)
}
