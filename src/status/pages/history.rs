//! `/history`

use askama::Template;

use super::frame::{Frame, Site, html};
use super::maintenance::MaintenanceView;
use super::views::IncidentView;
use crate::error::Result;
use crate::status::facts::Facts;

#[derive(Template)]
#[template(path = "status/history.html")]
struct Page {
    frame: Frame,
    incidents: Vec<IncidentView>,
    maintenance: Vec<MaintenanceView>,
}

pub(super) fn page(site: &Site, facts: &Facts) -> Result<String> {
    html(&Page {
        frame: Frame::new(site, "Incidents and maintenance", facts.probed_at),
        incidents: facts.incidents.iter().map(|incident| IncidentView::of(incident, facts.now)).collect(),
        maintenance: facts.maintenance.iter().rev().map(|row| MaintenanceView::of(row, facts.now)).collect(),
    })
}
