//! What requests to the portal can come to: its pages have no contract that says so.

use crate::portal::ROUTES;
use crate::telemetry::Telemetry;

/// What an alert must not see as a series that came from nowhere.
const OUTCOMES: [(u16, &str); 3] = [(200, ""), (500, "internal_error"), (503, "service_unavailable")];

/// Shows these outcomes of the portal's pages from the first scrape on.
pub fn expect_pages(telemetry: &Telemetry) {
    for route in ROUTES {
        OUTCOMES.iter().for_each(|(status, code)| telemetry.expect("portal", route.path, *status, code));
    }
}
