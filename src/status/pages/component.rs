//! `/components/{name}`

use askama::Template;

use super::frame::{Frame, Site, html};
use super::paths;
use super::views::{StateView, told};
use crate::error::Result;
use crate::status::core::{Component, DAY_MINUTES, State, Uptime};
use crate::status::facts::Facts;
use crate::status::times::{self, When, when};

const DAY_MS: i64 = DAY_MINUTES * 60_000;

#[derive(Template)]
#[template(path = "status/component.html")]
struct Page {
    frame: Frame,
    name: &'static str,
    about: &'static str,
    path: String,
    state: StateView,
    since: Option<When>,
    figures: Vec<Figures>,
    days: Vec<DayView>,
    months: Vec<String>,
}

struct Figures {
    days: i64,
    without: Uptime,
    with: Uptime,
    up: u32,
    of: u32,
    missing: u32,
}

struct DayView {
    date: String,
    month: String,
    what: String,
    links: Vec<(String, String)>,
}

pub(super) fn page(site: &Site, facts: &Facts, component: Component) -> Result<String> {
    let now = facts.components.iter().find(|now| now.component == component);
    let state = now.map_or(State::NoData, |now| now.state);
    let days = facts.days.get(component.index()).into_iter().flatten().rev();
    let mut months: Vec<_> = days.clone().map(|(day, _)| times::month(*day)).collect();
    months.dedup();
    html(&Page {
        frame: Frame::new(site, component.name(), facts.probed_at),
        name: component.name(),
        about: component.about(),
        path: paths::component(component),
        state: StateView::of(state),
        since: now.and_then(|now| now.since).map(when),
        figures: [7, 30, 90, 365].into_iter().map(|days| figures(facts, component, days)).collect(),
        days: days
            .filter(|(_, sums)| !sums.notes().is_empty())
            .map(|(day, sums)| DayView {
                date: times::day(*day),
                month: times::month(*day),
                what: told(sums),
                links: links(facts, component, *day),
            })
            .collect(),
        months,
    })
}

fn figures(facts: &Facts, component: Component, days: i64) -> Figures {
    let sum = facts.sum(component, days);
    let with = Uptime::with_maintenance(&sum);
    Figures {
        days,
        without: Uptime::without_maintenance(&sum),
        with,
        up: with.up,
        of: with.of,
        missing: sum.missing,
    }
}

/// The incidents and the maintenance of a day: where to read more, and what it is called.
fn links(facts: &Facts, component: Component, day: i64) -> Vec<(String, String)> {
    let (begin, end) = (day * DAY_MS, (day + 1) * DAY_MS);
    let incidents = facts.incidents.iter().map(|incident| &incident.row).filter(|row| {
        let until = row.resolved_at.unwrap_or(facts.now);
        row.started_at < end && until >= begin && row.affected().contains(&component)
    });
    let maintenance = facts.maintenance.iter().filter(|row| {
        row.windows().any(|window| window.component == component && window.from < end && window.until > begin)
    });
    incidents
        .map(|row| (paths::incident(row), row.title.clone()))
        .chain(maintenance.map(|row| ("/history".to_owned(), row.title.clone())))
        .collect()
}
