//! `/incidents/{id}`

use askama::Template;

use super::frame::{Frame, Site, html};
use super::paths;
use super::views::{StateView, paragraphs, span};
use crate::domain::id::UpdateId;
use crate::error::Result;
use crate::status::facts::{Facts, Incident};
use crate::status::times::{self, When, when};

/// Who opens drafts.
pub const BY_PROBE: &str = "a probe";

#[derive(Template)]
#[template(path = "status/incident.html")]
struct Page {
    frame: Frame,
    incident: Head,
    updates: Vec<UpdateView>,
    noticed: Option<(When, String)>,
    affected: Vec<Affected>,
}

struct Head {
    title: String,
    state: StateView,
    span: String,
}

struct UpdateView {
    id: String,
    state: StateView,
    text: Vec<String>,
    at: When,
}

struct Affected {
    name: &'static str,
    path: String,
    state: StateView,
}

pub(super) fn page(site: &Site, facts: &Facts, incident: &Incident) -> Result<String> {
    let Incident { row, updates } = incident;
    let affected = row.affected();
    let now = facts.components.iter().filter(|now| affected.contains(&now.component));
    let first = updates.first().map_or(row.started_at, |update| update.at);
    let noticed = (row.opened_by == BY_PROBE).then(|| {
        let after = times::lasted(first - row.started_at);
        (when(row.started_at), format!("The first public update came after {after}."))
    });
    html(&Page {
        frame: Frame::new(site, row.title.clone(), facts.probed_at),
        incident: Head {
            title: row.title.clone(),
            state: StateView::of_phase(&row.phase),
            span: span(row.started_at, row.resolved_at, facts.now),
        },
        updates: updates
            .iter()
            .rev()
            .map(|update| UpdateView {
                id: UpdateId::from_uuid(update.id).to_string(),
                state: StateView::of_phase(&update.phase),
                text: paragraphs(&update.text),
                at: when(update.at),
            })
            .collect(),
        noticed,
        affected: now
            .map(|now| Affected {
                name: now.component.name(),
                path: paths::component(now.component),
                state: StateView::of(now.state),
            })
            .collect(),
    })
}
