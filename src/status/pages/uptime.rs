//! `/uptime`

use askama::Template;

use super::frame::{Frame, Site, html};
use crate::error::Result;
use crate::status::core::Component;
use crate::status::facts::Facts;
use crate::status::prober::{SLOW_DELIVERY_MS, SLOW_MS};

#[derive(Template)]
#[template(path = "status/uptime.html")]
struct Page {
    frame: Frame,
    components: Vec<(&'static str, &'static str)>,
    slow_s: i64,
    slow_delivery_s: i64,
    stale_s: i64,
}

pub(super) fn page(site: &Site, facts: &Facts) -> Result<String> {
    html(&Page {
        frame: Frame::new(site, "How uptime is computed", facts.probed_at),
        components: Component::ALL.iter().map(|it| (it.name(), it.about())).collect(),
        slow_s: SLOW_MS / 1000,
        slow_delivery_s: SLOW_DELIVERY_MS / 1000,
        stale_s: site.round_s * 3,
    })
}
