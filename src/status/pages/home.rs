//! `/`

use std::collections::BTreeMap;
use std::fmt::Write;

use askama::Template;

use super::frame::{Frame, Site, html};
use super::maintenance::MaintenanceView;
use super::paths;
use super::views::{IncidentView, StateView, told};
use crate::contract::operator::words::IncidentState;
use crate::error::Result;
use crate::status::core::{BARS, Bar, DAY_MINUTES, Day, State, Uptime, minute_of, overall};
use crate::status::facts::{Facts, Now};
use crate::status::times::{self, When, when};

/// Incidents and maintenance on the page at most, so that it stays small whatever happens.
const MOST_OPEN: usize = 4;
const MOST_PAST: usize = 5;
const MOST_MAINTENANCE: usize = 2;
/// Days in the table of a component at most; its own page has all.
const MOST_DAYS: usize = 5;

#[derive(Template)]
#[template(path = "status/home.html")]
struct Page {
    frame: Frame,
    verdict: StateView,
    headline: String,
    since: Option<When>,
    rest: String,
    open: Vec<IncidentView>,
    more_open: usize,
    components: Vec<ComponentView>,
    maintenance: Vec<MaintenanceView>,
    past: Vec<IncidentView>,
}

struct ComponentView {
    name: &'static str,
    slug: &'static str,
    path: String,
    about: &'static str,
    state: StateView,
    bars: String,
    summary: String,
    uptime: String,
    not_up: usize,
    days: Vec<DayView>,
}

struct DayView {
    date: String,
    what: String,
}

pub(super) fn page(site: &Site, facts: &Facts) -> Result<String> {
    let states: Vec<_> = facts.components.iter().map(|now| (now.component, now.state)).collect();
    let verdict = overall(&states);
    let worst = facts.components.iter().filter(|now| now.state == verdict.state);
    let since = worst.filter_map(|now| now.since).min().filter(|_| verdict.state != State::Up);
    let open: Vec<_> = facts.open().collect();
    let view = |incident| IncidentView::of(incident, facts.now);
    let past_from = facts.now - BARS * DAY_MINUTES * 60_000;
    let is_past = |state, at| state == IncidentState::Resolved && at >= past_from;
    let past = facts.incidents.iter().filter(|it| is_past(it.row.state(), it.row.started_at));
    let coming = facts.maintenance.iter().filter(|row| row.over_at() > facts.now && !row.cancelled);
    html(&Page {
        frame: Frame::new(site, verdict.headline.clone(), facts.probed_at),
        verdict: StateView::of(verdict.state),
        headline: verdict.headline,
        since: since.map(when),
        rest: verdict.rest,
        more_open: open.len().saturating_sub(MOST_OPEN),
        open: open.into_iter().take(MOST_OPEN).map(view).collect(),
        components: facts.components.iter().map(|now| component(facts, now)).collect(),
        maintenance: coming.take(MOST_MAINTENANCE).map(|row| MaintenanceView::of(row, facts.now)).collect(),
        past: past.take(MOST_PAST).map(view).collect(),
    })
}

fn component(facts: &Facts, now: &Now) -> ComponentView {
    let component = now.component;
    let today = minute_of(facts.now).div_euclid(DAY_MINUTES);
    let known: BTreeMap<i64, Day> =
        facts.days.get(component.index()).into_iter().flatten().copied().collect();
    let days: Vec<_> = (today - BARS + 1..=today).map(|day| (day, known.get(&day).copied())).collect();
    let not_up: Vec<_> = days
        .iter()
        .rev()
        .filter_map(|(day, sums)| Some((*day, sums.filter(|sums| !sums.notes().is_empty())?)))
        .collect();
    let sum = facts.sum(component, BARS);
    ComponentView {
        name: component.name(),
        slug: component.slug(),
        path: paths::component(component),
        about: component.about(),
        state: StateView::of(now.state),
        bars: bars(&days),
        summary: summary(&known, &not_up),
        uptime: figures(&sum),
        not_up: not_up.len(),
        days: not_up
            .iter()
            .take(MOST_DAYS)
            .map(|(day, sums)| DayView { date: times::day(*day), what: told(sums) })
            .collect(),
    }
}

/// One figure, or two when maintenance makes a difference.
fn figures(sum: &Day) -> String {
    let without = Uptime::without_maintenance(sum);
    let with = Uptime::with_maintenance(sum);
    match sum.maintained() {
        0 => without.to_string(),
        _ => format!("{without} · {with} with maintenance"),
    }
}

fn summary(known: &BTreeMap<i64, Day>, not_up: &[(i64, Day)]) -> String {
    match (known.len(), not_up.len()) {
        (0, _) => "no data yet".to_owned(),
        (_, 0) => "Up on every day with data".to_owned(),
        (_, 1) => "1 day was not fully up".to_owned(),
        (_, days) => format!("{days} days were not fully up"),
    }
}

/// The bars, oldest first: one path for each kind, whose heights differ as their colours do.
fn bars(days: &[(i64, Option<Day>)]) -> String {
    let mut kinds: [(&str, &str, String); 5] = [
        ("b-ok", "0V32", String::new()),
        ("b-warn", "9V32", String::new()),
        ("b-bad", "0V12", String::new()),
        ("b-info", "17V32", String::new()),
        ("b-none", "27V32", String::new()),
    ];
    for (at, (_, sums)) in (0..).zip(days) {
        let x = 4 + 8 * at;
        let kind = match sums.map_or(Bar::NoData, |sums| sums.bar()) {
            Bar::Up => 0,
            Bar::Degraded => 1,
            Bar::Outage => 2,
            Bar::Maintenance => 3,
            Bar::NoData => 4,
        };
        if let Some((_, line, path)) = kinds.get_mut(kind) {
            // Writing to a string cannot fail. An outage is a broken bar.
            let _written = write!(path, "M{x} {line}");
            if kind == 2 {
                let _written = write!(path, "M{x} 17V32");
            }
        }
    }
    let drawn = kinds.into_iter().filter(|(_, _, path)| !path.is_empty());
    drawn.map(|(class, _, path)| format!("<path class=\"{class}\" d=\"{path}\"/>")).collect()
}
