//! The last 24 hours, in figures with their hours behind them.

use std::fmt::Write;

use futures::try_join;

use crate::domain::id::OrganizationId;
use crate::error::Result;
use crate::portal::outcomes::{Outcomes, share};
use crate::portal::times::{Clock, counted, grouped};
use crate::store::Store;
use crate::store::glance::COUNTED;
use crate::store::usage::{HOUR_MS, UsageFilter};

/// Hours that are looked at.
const HOURS: i64 = 24;

/// One figure.
pub(super) struct Tile {
    pub(super) title: &'static str,
    pub(super) value: String,
    pub(super) unit: &'static str,
    pub(super) text: String,
    pub(super) spark: Option<Spark>,
}

/// A figure's 24 hours: a line, and the same as a table.
pub(super) struct Spark {
    pub(super) title: String,
    pub(super) line: String,
    pub(super) area: String,
    pub(super) hours: Vec<(String, String)>,
}

/// What is known of the day beside.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Day {
    /// Requests that met their limit.
    pub(super) limited: i64,
    /// Requests that were refused because of what was sent.
    pub(super) refused: i64,
    /// All requests.
    pub(super) requests: i64,
    /// Deliveries that are parked, of all days.
    pub(super) parked: i64,
}

/// The tiles of an organization's last day.
pub(super) async fn tiles(
    store: &Store,
    organization: OrganizationId,
    clock: &Clock,
) -> Result<(Vec<Tile>, Day)> {
    // Hours of the person's own clock: in some zones they begin in the middle of UTC's.
    let first = clock.this_hour() - (HOURS - 1) * HOUR_MS;
    // The day before in one, and then hour by hour.
    let edges: Vec<_> =
        std::iter::once(first - HOURS * HOUR_MS).chain((0..=HOURS).map(|at| first + at * HOUR_MS)).collect();
    let usage = store.usage_by_part(organization, &edges, UsageFilter::default());
    let sent = store.deliveries_since(organization, first);
    let parked = store.parked_deliveries(organization);
    let (usage, sent, parked) = try_join!(usage, sent, parked)?;
    let mut hours = [Outcomes::default(); HOURS as usize];
    let mut before = 0;
    for ((part, _, code), requests) in &usage {
        match part.checked_sub(1).and_then(|at| hours.get_mut(at)) {
            Some(hour) => *hour += Outcomes::of(code, *requests),
            None => before += requests,
        }
    }
    let of = |value: fn(&Outcomes) -> i64| hours.iter().map(value).sum::<i64>();
    let (all, good, limited, ours) =
        (of(Outcomes::all), of(|hour| hour.good), of(|hour| hour.limited), of(|hour| hour.ours));
    let labels: Vec<_> = (0..HOURS).map(|at| clock.hour(first + at * HOUR_MS)).collect();
    let spark = |title: &str, value: fn(&Outcomes) -> i64| {
        let values: Vec<_> = hours.iter().map(value).collect();
        Some(draw(title, &values, &labels))
    };
    let deliveries = sent.pending + sent.delivered + sent.failed;
    let tiles = vec![
        Tile {
            title: "Requests",
            value: grouped(all),
            unit: "",
            text: compared(all, before),
            spark: spark("Requests an hour", Outcomes::all),
        },
        Tile {
            title: "Successful",
            value: if all == 0 { "–".to_owned() } else { share(good, all) },
            unit: if all == 0 { "" } else { "%" },
            text: format!("{} refused, {} on our side", grouped(all - good - ours), counted(ours, "error")),
            spark: spark("Successful requests an hour", |hour| hour.good),
        },
        Tile {
            title: "Over the limit",
            value: grouped(limited),
            unit: "",
            text: if limited == 0 { "No request got 429" } else { "Requests that got 429" }.to_owned(),
            spark: spark("Requests over the limit an hour", |hour| hour.limited),
        },
        Tile {
            title: "Webhook deliveries",
            value: format!("{}{}", grouped(deliveries), if deliveries >= COUNTED { "+" } else { "" }),
            unit: "",
            text: format!(
                "{} delivered, {} queued or retrying",
                grouped(sent.delivered),
                grouped(sent.pending)
            ),
            spark: None,
        },
    ];
    Ok((tiles, Day { limited, refused: of(|hour| hour.client), requests: all, parked }))
}

fn compared(now: i64, before: i64) -> String {
    if before == 0 {
        return if now == 0 { "None in two days" } else { "None the day before" }.to_owned();
    }
    let percent = (now - before) * 100 / before;
    match percent {
        0 => "As many as the day before".to_owned(),
        1.. => format!("{}% more than the day before", grouped(percent)),
        _ => format!("{}% less than the day before", -percent),
    }
}

/// Draws the hours as a line of 120 by 32.
fn draw(title: &str, values: &[i64], labels: &[String]) -> Spark {
    let most = values.iter().copied().max().unwrap_or_default();
    let height = |value: i64| {
        // Thousands at most: enough for a line that is 32 high.
        let thousandth = if most == 0 { 0 } else { value.saturating_mul(1000) / most };
        30.0 - f64::from(i32::try_from(thousandth).unwrap_or(1000)) * 0.028
    };
    let mut line = String::new();
    for (at, value) in values.iter().enumerate() {
        let step = f64::from(u32::try_from(at).unwrap_or_default()) * 120.0 / 23.0;
        let _written = write!(line, "{}{step:.1} {:.1}", if at == 0 { "M" } else { "L" }, height(*value));
    }
    let peak = values.iter().position(|value| *value == most).filter(|_| most > 0);
    let highest = peak.map_or("none".to_owned(), |at| format!("highest {} at {}", grouped(most), labels[at]));
    Spark {
        title: format!("{title}, {highest}"),
        area: format!("{line}V32H0z"),
        line,
        hours: labels.iter().cloned().zip(values.iter().map(|value| grouped(*value))).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_compared() {
        assert_eq!(compared(112, 100), "12% more than the day before");
        assert_eq!(compared(50, 100), "50% less than the day before");
        assert_eq!(
            (compared(0, 0), compared(3, 0)),
            ("None in two days".into(), "None the day before".into())
        );
    }

    #[test]
    fn hours_are_drawn() {
        let labels: Vec<_> = (0..24).map(|hour| format!("{hour:02}:00")).collect();
        let mut values = [0; 24];
        values[23] = 4;
        let spark = draw("Requests an hour", &values, &labels);
        assert_eq!(spark.title, "Requests an hour, highest 4 at 23:00");
        assert!(
            spark.line.starts_with("M0.0 30.0L5.2 30.0") && spark.line.ends_with("L120.0 2.0"),
            "{}",
            spark.line
        );
    }
}
