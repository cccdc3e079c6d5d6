//! `GET /usage`: requests by hour or day, by operation and by outcome; peaks against limits; deprecated operations. Of one key or one operation, if the address says so.

mod chart;
mod counts;
pub(in crate::portal) mod csv;
mod deprecated;
mod filters;
mod peak;
mod period;
mod refused;

use askama::Template;
use futures::try_join;

use self::chart::{Chart, FILLS, Given, Tenths, draw};
use self::counts::Counts;
use self::filters::{Choice, Filters};
use self::peak::{Busiest, Peak};
use self::period::{PERIODS, Period, Unit};
use crate::contract::partner::policy;
use crate::error::Result;
use crate::portal::contract_words::route_of;
use crate::portal::frame::Frame;
use crate::portal::outcomes::{KINDS, Outcomes, share};
use crate::portal::reply::Reply;
use crate::portal::times::{Clock, When, grouped};
use crate::portal::visitor::Visitor;

#[derive(Template)]
#[template(path = "portal/usage.html")]
struct Page {
    frame: Frame,
    /// The periods to choose from: address, words, whether it is this one.
    periods: Vec<(String, &'static str, bool)>,
    by_day: String,
    by_hour: String,
    /// What an address says of this page.
    query: String,
    period: Period,
    filters: Filters,
    keys: Vec<Choice>,
    choices: Vec<Choice>,
    words: String,
    legend: Vec<(&'static str, &'static str, String)>,
    requests: String,
    chart: Chart,
    parts: Vec<PartLine>,
    operations: Vec<OperationLine>,
    codes: Vec<CodeLine>,
    total: [String; 4],
    peaks: Vec<Peak>,
    peak_chart: Option<Chart>,
    refused: Vec<refused::Line>,
    deprecated: Vec<deprecated::Line>,
}

/// An hour or a day, as a row.
struct PartLine {
    label: When,
    page: Option<String>,
    cells: Vec<Cell>,
}

/// A number, by the name of its column.
struct Cell {
    column: &'static str,
    number: String,
    is_zero: bool,
}

/// An operation, as a row with a bar.
struct OperationLine {
    method: &'static str,
    route: &'static str,
    all: String,
    bar: Vec<(&'static str, Tenths, Tenths)>,
    cells: Vec<Cell>,
    good: String,
}

/// An outcome, likewise.
struct CodeLine {
    code: String,
    requests: String,
    share: String,
    bar: Vec<(&'static str, Tenths, Tenths)>,
}

/// Shows the page.
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    let period = Period::asked(visitor.query(), visitor.zone(), visitor.now())?;
    let filters = Filters::read(visitor).await?;
    visitor.app().requests.flush().await?;
    let (from, to) = period.ends()?;
    let refusals = visitor.app().store.refusals(visitor.organization_id()?, from, to);
    let counts = Counts::of(visitor, &period, &filters);
    let (counts, busiest, refusals) = try_join!(counts, Busiest::of(visitor, &period, &filters), refusals)?;
    let parts = counts.parts(&period);
    let mut total = Outcomes::default();
    parts.iter().for_each(|part| total += *part);
    let peaks = busiest.peaks(&period, &counts, &Clock::new(visitor.zone(), visitor.now()));
    let legend = KINDS.iter().zip(FILLS).zip(total.each());
    Reply::page(&Page {
        frame: Frame::new(visitor, "Usage", "/usage")?,
        periods: PERIODS
            .iter()
            .map(|(name, words)| (filters.page(&format!("period={name}")), *words, *name == period.name))
            .collect(),
        by_day: filters.page("period=7d"),
        by_hour: filters.page("period=7d&by=hour"),
        query: filters.after(&period.query),
        words: period.words(),
        legend: legend.map(|(((name, _), fill), number)| (*name, fill, grouped(number))).collect(),
        requests: grouped(total.all()),
        chart: chart_of(&period, &parts),
        parts: part_lines(&period, &filters, &parts),
        operations: operation_lines(&counts),
        codes: code_lines(&counts, total.all()),
        total: total.each().map(grouped),
        peak_chart: peaks.first().filter(|peak| peak.peak > 0).map(|peak| peak.chart(&period)),
        peaks,
        refused: refused::lines(&refusals, &filters),
        deprecated: deprecated::lines(&counts.by_key, policy::ALL, &filters.names),
        keys: filters.keys(),
        choices: filters.operations(),
        filters,
        period,
    })
}

fn chart_of(period: &Period, parts: &[Outcomes]) -> Chart {
    let most = parts.iter().map(Outcomes::all).max().unwrap_or_default();
    let unit = if period.unit == Unit::Hour { "an hour" } else { "a day" };
    let bars = parts.iter().enumerate().map(|(part, outcomes)| {
        let kinds = KINDS.iter().zip(outcomes.each());
        let kinds: Vec<_> =
            kinds.map(|((name, _), number)| format!("{} {}", grouped(number), name.to_lowercase())).collect();
        Given {
            name: period.short(part),
            title: format!("{}: {}", period.label(part).text(), kinds.join(", ")),
            values: outcomes.each(),
        }
    });
    let title = format!("Requests {unit} by outcome. Highest {}.", grouped(most));
    draw(title, bars.collect(), None, 2_060)
}

fn cells(outcomes: &Outcomes) -> Vec<Cell> {
    let cells = KINDS.iter().zip(outcomes.each());
    cells
        .map(|((column, _), number)| Cell { column, number: grouped(number), is_zero: number == 0 })
        .collect()
}

/// The newest first, and none that has not begun.
fn part_lines(period: &Period, filters: &Filters, parts: &[Outcomes]) -> Vec<PartLine> {
    let lines = parts.iter().enumerate().rev();
    lines
        .filter(|(part, _)| period.has_begun(*part))
        .map(|(part, outcomes)| PartLine {
            label: period.label(part),
            page: period.query_of(part).map(|query| filters.page(&query)),
            cells: cells(outcomes),
        })
        .collect()
}

fn operation_lines(counts: &Counts) -> Vec<OperationLine> {
    let operations = counts.operations();
    let most = operations.iter().map(|(_, outcomes)| outcomes.all()).max().unwrap_or_default();
    let line = |(operation, outcomes): &(String, Outcomes)| {
        let (method, route) = route_of(operation);
        OperationLine {
            method,
            route,
            all: grouped(outcomes.all()),
            bar: chart::lying(outcomes.each(), most),
            cells: cells(outcomes).split_off(1),
            good: share(outcomes.good, outcomes.all()),
        }
    };
    operations.iter().map(line).collect()
}

fn code_lines(counts: &Counts, all: i64) -> Vec<CodeLine> {
    let codes = counts.codes();
    let most = codes.iter().map(|(_, requests)| *requests).max().unwrap_or_default();
    let line = |(code, requests): &(String, i64)| CodeLine {
        code: code.clone(),
        requests: grouped(*requests),
        share: share(*requests, all),
        bar: chart::lying(Outcomes::of(code, *requests).each(), most),
    };
    codes.iter().map(line).collect()
}
