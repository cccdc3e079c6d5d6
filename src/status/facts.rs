//! Everything that pages, feeds and programs are told, gathered at one moment.

use std::collections::HashMap;

use crate::contract::operator::words::IncidentState;
use crate::error::Result;
use crate::status::core::{BARS, Component, DAY_MINUTES, Day, State, Windows, minute_of};
use crate::status::live::Live;
use crate::status::store::StatusStore;
use crate::status::store::incidents::{IncidentRow, UpdateRow};
use crate::status::store::maintenance::MaintenanceRow;
use crate::status::store::minutes::KEPT_DAYS;

/// Incidents that have a page; older ones stay in the file and in staff's lists.
const MOST_INCIDENTS: u64 = 200;
/// Days that are added up at a time beyond those of the bars, so that a start is quick.
const STRIDE: i64 = 10;

/// A component at this moment.
#[derive(Debug, Clone, Copy)]
pub struct Now {
    /// Which.
    pub component: Component,
    /// What it is like.
    pub state: State,
    /// Since when, as far as the prober has seen it.
    pub since: Option<i64>,
}

/// A published incident with its updates, oldest first.
#[derive(Debug, Clone)]
pub struct Incident {
    /// The incident.
    pub row: IncidentRow,
    /// Its updates.
    pub updates: Vec<UpdateRow>,
}

/// Everything that is told.
#[derive(Debug, Clone)]
pub struct Facts {
    /// When this was gathered, in Unix milliseconds.
    pub now: i64,
    /// When the last probe ended.
    pub probed_at: Option<i64>,
    /// The components, in order.
    pub components: Vec<Now>,
    /// For each component its days, oldest first, each with its number since 1970.
    pub days: Vec<Vec<(i64, Day)>>,
    /// Published incidents, newest first.
    pub incidents: Vec<Incident>,
    /// Maintenance that ends within what is kept, in the order in which it begins.
    pub maintenance: Vec<MaintenanceRow>,
}

impl Facts {
    /// The last so many days of a component, added up.
    #[must_use]
    pub fn sum(&self, component: Component, days: i64) -> Day {
        let first = minute_of(self.now).div_euclid(DAY_MINUTES) - days + 1;
        let of = self.days.get(component.index()).into_iter().flatten();
        of.filter(|(day, _)| *day >= first).fold(Day::default(), |sum, (_, day)| sum + *day)
    }

    /// Incidents that are not over.
    pub fn open(&self) -> impl Iterator<Item = &Incident> {
        self.incidents.iter().filter(|incident| incident.row.state() == IncidentState::Open)
    }
}

/// What is gathered from; remembers days that are over.
#[derive(Default)]
pub struct Gatherer {
    days: HashMap<(Component, i64), Day>,
    windows: Windows,
    reach: i64,
}

impl Gatherer {
    /// Gathers everything at this moment.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn gather(&mut self, store: &StatusStore, live: &Live, now: i64) -> Result<Facts> {
        let maintenance = store.maintenance_since(now - KEPT_DAYS * DAY_MINUTES * 60_000).await?;
        let windows = Windows::new(maintenance.iter().flat_map(MaintenanceRow::windows).collect());
        if windows != self.windows {
            self.days.clear();
            self.windows = windows;
        }
        self.reach = if self.reach == 0 { BARS } else { (self.reach + STRIDE).min(KEPT_DAYS) };
        for day in live.take_changed_days() {
            self.days.retain(|(_, at), _| *at != day);
        }
        let mut components = Vec::new();
        let mut days = Vec::new();
        for component in Component::ALL.iter().copied() {
            let (state, since) = live.state(component, now);
            let maintained = self.windows.hold(component, now);
            let state = if maintained { State::Maintenance } else { state };
            components.push(Now { component, state, since: since.filter(|_| !maintained) });
            days.push(self.days_of(store, component, minute_of(now)).await?);
        }
        let mut incidents = Vec::new();
        for row in store.incidents(None, None, MOST_INCIDENTS).await? {
            if row.state() != IncidentState::Draft {
                let updates = store.updates(row.id).await?;
                incidents.push(Incident { row, updates });
            }
        }
        Ok(Facts { now, probed_at: live.probed_at(), components, days, incidents, maintenance })
    }

    /// The days of a component since it is probed. Today and yesterday are added up anew.
    async fn days_of(
        &mut self,
        store: &StatusStore,
        component: Component,
        now_minute: i64,
    ) -> Result<Vec<(i64, Day)>> {
        let Some(since) = store.probed_since(component).await? else { return Ok(Vec::new()) };
        let today = now_minute.div_euclid(DAY_MINUTES);
        let first = since.div_euclid(DAY_MINUTES).max(today - self.reach + 1);
        self.days.retain(|(_, day), _| *day > today - KEPT_DAYS && *day <= today);
        let mut days = Vec::new();
        for day in first..=today {
            if let Some(known) = self.days.get(&(component, day)) {
                days.push((day, *known));
                continue;
            }
            // A minute counts when it is over.
            let begin = (day * DAY_MINUTES).max(since);
            let end = ((day + 1) * DAY_MINUTES).min(now_minute).max(begin);
            let minutes = store.minutes(component, begin..end).await?;
            let summed = Day::of(component, begin..end, minutes, &self.windows);
            if day < today - 1 {
                self.days.insert((component, day), summed);
            }
            days.push((day, summed));
        }
        Ok(days)
    }
}
