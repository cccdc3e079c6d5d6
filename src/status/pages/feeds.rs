//! Atom feeds: of everything, and of each component. An entry's id never changes; its `updated` does with each update.

use askama::Template;

use super::frame::Site;
use super::maintenance::phase;
use super::paths;
use super::views::{StateView, paragraphs};
use crate::domain::id::{IncidentId, MaintenanceId};
use crate::error::{Error, Result};
use crate::status::core::Component;
use crate::status::facts::{Facts, Incident};
use crate::status::store::maintenance::MaintenanceRow;
use crate::status::times::{iso, words};

/// Entries of a feed at most.
const MOST: usize = 50;
/// A feed without entries was updated when feeds began.
const BEGINNING: i64 = 1_767_225_600_000;

#[derive(Template)]
#[template(path = "status/feed.xml")]
struct Feed {
    title: String,
    id: String,
    own: String,
    page: String,
    updated: String,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    title: String,
    published: String,
    updated: String,
    page: String,
    categories: Vec<(&'static str, &'static str)>,
    html: String,
    at: i64,
}

pub(super) fn feed(site: &Site, facts: &Facts, only: Option<Component>) -> Result<String> {
    let wanted = |affected: &[Component]| only.is_none_or(|component| affected.contains(&component));
    let incidents = facts.incidents.iter().filter(|it| wanted(&it.row.affected()));
    let maintenance = facts.maintenance.iter().filter(|row| wanted(&row.affected()));
    let mut entries: Vec<_> = incidents
        .map(|incident| of_incident(site, incident))
        .chain(maintenance.map(|row| of_maintenance(site, row, facts.now)))
        .collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.at));
    entries.truncate(MOST);
    let path = only.map_or_else(String::new, paths::component);
    let feed = Feed {
        title: only.map_or_else(
            || "Trailflow status".to_owned(),
            |component| format!("Trailflow status: {}", component.name()),
        ),
        id: format!("{}{path}/feed", site.url),
        own: match only {
            None => format!("{}/feed.atom", site.url),
            Some(_) => format!("{}{path}.atom", site.url),
        },
        page: format!("{}{path}", site.url),
        updated: iso(entries.first().map_or(BEGINNING, |entry| entry.at)),
        entries,
    };
    Ok(plain(&feed.render().map_err(Error::internal)?))
}

fn of_incident(site: &Site, incident: &Incident) -> Entry {
    let Incident { row, updates } = incident;
    let at = updates.last().map_or(row.started_at, |update| update.at);
    let html = updates.iter().rev().map(|update| {
        let word = StateView::of_phase(&update.phase).word;
        format!("<p><strong>{word}</strong>, {}</p>{}", words(update.at), markup(&update.text))
    });
    Entry {
        id: format!("{}/ids/{}", site.url, IncidentId::from_uuid(row.id)),
        title: row.title.clone(),
        published: iso(row.published_at.unwrap_or(row.started_at)),
        updated: iso(at),
        page: format!("{}{}", site.url, paths::incident(row)),
        categories: row.affected().iter().map(|it| (it.slug(), it.name())).collect(),
        html: html.collect(),
        at,
    }
}

fn of_maintenance(site: &Site, row: &MaintenanceRow, now: i64) -> Entry {
    let at = row.ended_at.unwrap_or(row.announced_at);
    let mut html = format!(
        "<p><strong>{}</strong>, {} to {}</p>{}",
        phase(row, now),
        words(row.begins_at),
        words(row.over_at()),
        markup(&row.text)
    );
    for impact in row.impacts() {
        html += &format!("<p>{}: {}</p>", impact.component.name(), escaped(&impact.text));
    }
    html += &row.last_words.as_deref().map(markup).unwrap_or_default();
    Entry {
        id: format!("{}/ids/{}", site.url, MaintenanceId::from_uuid(row.id)),
        title: row.title.clone(),
        published: iso(row.announced_at),
        updated: iso(at),
        page: format!("{}/history", site.url),
        categories: row.affected().iter().map(|it| (it.slug(), it.name())).collect(),
        html,
        at,
    }
}

/// Text of staff as markup, paragraph by paragraph.
fn markup(text: &str) -> String {
    paragraphs(text).iter().map(|paragraph| format!("<p>{}</p>", escaped(paragraph))).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Without the characters that XML has no way to write.
fn plain(text: &str) -> String {
    let is_allowed = |c: &char| matches!(*c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    text.chars().filter(is_allowed).collect()
}
