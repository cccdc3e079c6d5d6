//! How a span is cut into parts, where a day's quarters stand in one row. Parts begin and end at any quarter, because the
//! hours and days of some zones do.

use std::ops::Range;

use super::{DAY_MS, QUARTER_MS};

/// Quarters of a UTC day.
pub(in crate::store) const QUARTERS: usize = 96;
/// A day's quarters, in the columns of `usage_day_quarters`.
pub(super) const COLUMNS: [&str; QUARTERS] = [
    "q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q11", "q12", "q13", "q14", "q15",
    "q16", "q17", "q18", "q19", "q20", "q21", "q22", "q23", "q24", "q25", "q26", "q27", "q28", "q29", "q30",
    "q31", "q32", "q33", "q34", "q35", "q36", "q37", "q38", "q39", "q40", "q41", "q42", "q43", "q44", "q45",
    "q46", "q47", "q48", "q49", "q50", "q51", "q52", "q53", "q54", "q55", "q56", "q57", "q58", "q59", "q60",
    "q61", "q62", "q63", "q64", "q65", "q66", "q67", "q68", "q69", "q70", "q71", "q72", "q73", "q74", "q75",
    "q76", "q77", "q78", "q79", "q80", "q81", "q82", "q83", "q84", "q85", "q86", "q87", "q88", "q89", "q90",
    "q91", "q92", "q93", "q94", "q95",
];

/// UTC days in a row that are cut alike.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Days {
    /// The first of them.
    pub(super) from: i64,
    /// The day after the last.
    pub(super) to: i64,
    /// The quarters that belong to one part, part by part.
    pub(super) slices: Vec<Range<usize>>,
}

/// Cuts the days between the first and the last of these edges, at every edge.
pub(super) fn cut(edges: &[i64]) -> Vec<Days> {
    let (Some(first), Some(last)) = (edges.first(), edges.last()) else { return Vec::new() };
    let mut all: Vec<Days> = Vec::new();
    let mut day = day_of(*first);
    while day < *last {
        let next = day + DAY_MS;
        let within = edges.iter().filter(|edge| (day + 1..next).contains(*edge));
        let bounds = std::iter::once(*first.max(&day)).chain(within.copied()).chain([next.min(*last)]);
        let bounds: Vec<_> = bounds.map(|moment| quarter_within(day, moment)).collect();
        let slices = bounds.windows(2).map(|pair| pair[0]..pair[1]).filter(|slice| !slice.is_empty());
        let slices: Vec<_> = slices.collect();
        match all.last_mut() {
            Some(before) if before.slices == slices => before.to = next,
            _ => all.push(Days { from: day, to: next, slices }),
        }
        day = next;
    }
    all.retain(|days| !days.slices.is_empty());
    all
}

/// The day of a moment and the first quarter of that day that does not begin before it.
pub(in crate::store) fn since(moment: i64) -> (i64, Range<usize>) {
    let day = day_of(moment);
    (day, quarter_within(day, moment)..QUARTERS)
}

/// These quarters of a row, added up.
pub(in crate::store) fn sum_of(slice: Range<usize>) -> String {
    match COLUMNS[slice].join(" + ") {
        none if none.is_empty() => "0".to_owned(),
        sum => sum,
    }
}

/// The beginning of the first of these quarters of a row with a request; of the last one, in reverse order.
pub(in crate::store) fn begin_of(quarters: impl Iterator<Item = usize>) -> String {
    let cases = quarters.map(|quarter| {
        let after = i64::try_from(quarter).unwrap_or_default() * QUARTER_MS;
        format!(" when q{quarter} > 0 then day + {after}")
    });
    let cases: String = cases.collect();
    if cases.is_empty() { "cast(null as bigint)".to_owned() } else { format!("case{cases} end") }
}

/// The beginning of the UTC day of a moment.
pub(super) fn day_of(moment: i64) -> i64 {
    moment - moment.rem_euclid(DAY_MS)
}

/// The number of the first quarter of a day that begins at this moment or later.
pub(super) fn quarter_within(day: i64, moment: i64) -> usize {
    usize::try_from((moment - day + QUARTER_MS - 1).div_euclid(QUARTER_MS)).unwrap_or_default().min(QUARTERS)
}

#[cfg(test)]
#[expect(clippy::single_range_in_vec_init, reason = "lists of ranges are meant, of one too")]
mod tests {
    use super::super::HOUR_MS;
    use super::*;

    fn days(from: i64, to: i64, slices: &[Range<usize>]) -> Days {
        Days { from: from * DAY_MS, to: to * DAY_MS, slices: slices.to_vec() }
    }

    #[test]
    fn days_that_are_cut_alike_are_told_together() {
        // Days that begin at 18:30 UTC, and the last of them at 19:30, as where clocks are set back.
        let begin = |day: i64| day * DAY_MS + 18 * HOUR_MS + HOUR_MS / 2;
        let edges = [begin(0), begin(1), begin(2), begin(3), begin(4) + HOUR_MS];
        let expected = [days(0, 1, &[74..96]), days(1, 4, &[0..74, 74..96]), days(4, 5, &[0..78])];
        assert_eq!(cut(&edges), expected);
        assert_eq!(cut(&[0, DAY_MS, 2 * DAY_MS]), [days(0, 2, &[0..96])]);
        assert_eq!(cut(&[]), []);
    }

    #[test]
    fn a_quarter_belongs_to_the_span_that_it_begins_in() {
        assert_eq!(cut(&[1, QUARTER_MS + 1]), [days(0, 1, &[1..2])]);
        assert_eq!(cut(&[1, 2]), []);
        assert_eq!((since(0), since(1), since(DAY_MS - 1)), ((0, 0..96), (0, 1..96), (0, 96..96)));
    }

    #[test]
    fn quarters_are_added_up() {
        assert_eq!((sum_of(1..3), sum_of(4..4)), ("q1 + q2".to_owned(), "0".to_owned()));
        assert_eq!(
            begin_of((94..96).rev()),
            "case when q95 > 0 then day + 85500000 when q94 > 0 then day + 84600000 end"
        );
    }
}
