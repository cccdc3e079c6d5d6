//! Bars, one upon another, as SVG of classes and attributes. Numbers are whole tenths of its units, so nothing is
//! rounded twice.

use std::fmt;

use askama::filters::HtmlSafe;

use crate::portal::times::grouped;

/// How each kind of outcome is drawn. Two are hatched, so that none is told by its colour alone.
pub(super) const FILLS: [&str; 4] =
    ["class=\"f-ok\"", "fill=\"url(#p-client)\"", "fill=\"url(#p-limit)\"", "class=\"f-server\""];

/// The left and the right edge of the bars.
const LEFT: i64 = 500;
const RIGHT: i64 = 9_400;

/// A chart.
pub(super) struct Chart {
    pub(super) title: String,
    pub(super) height: Tenths,
    pub(super) lines: Vec<Line>,
    pub(super) bars: Vec<Bar>,
    /// The limit, as a dashed line.
    pub(super) cap: Option<Line>,
}

/// A line with its number.
pub(super) struct Line {
    pub(super) y: Tenths,
    pub(super) text_y: Tenths,
    pub(super) number: String,
}

/// One bar, with what is read where the pointer is.
pub(super) struct Bar {
    pub(super) title: String,
    pub(super) parts: Vec<Part>,
    pub(super) x: Tenths,
    pub(super) width: Tenths,
    pub(super) top: Tenths,
    pub(super) height: Tenths,
    pub(super) name: Option<(Tenths, Tenths, String)>,
}

/// One kind of a bar.
pub(super) struct Part {
    pub(super) fill: &'static str,
    pub(super) x: Tenths,
    pub(super) y: Tenths,
    pub(super) width: Tenths,
    pub(super) height: Tenths,
}

/// A number in tenths.
#[derive(Clone, Copy)]
pub(super) struct Tenths(i64);

impl fmt::Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0 / 10, self.0 % 10)
    }
}

impl HtmlSafe for Tenths {}

/// What is drawn of one bar.
pub(super) struct Given {
    /// What stands below it, if anything.
    pub(super) name: Option<String>,
    pub(super) title: String,
    pub(super) values: [i64; 4],
}

/// Draws bars this high in a chart with this title. The cap is drawn above them, if it is given.
pub(super) fn draw(title: String, given: Vec<Given>, cap: Option<i64>, lower: i64) -> Chart {
    // The name of the cap stands above it.
    let upper = if cap.is_some() { 220 } else { 100 };
    let most = given.iter().map(|bar| bar.values.iter().sum::<i64>()).max().unwrap_or_default();
    let step = step_for(most.max(cap.unwrap_or_default()));
    let steps = (most.max(cap.unwrap_or_default()) + step - 1).div_euclid(step).max(1);
    let scale = |value: i64| value * (lower - upper) / (steps * step);
    let line = |value: i64| {
        let y = lower - scale(value);
        Line { y: Tenths(y), text_y: Tenths(y + 35), number: grouped(value) }
    };
    let count = i64::try_from(given.len()).unwrap_or(1).max(1);
    let slot = (RIGHT - LEFT) / count;
    let bars = given.into_iter().zip(0..).map(|(bar, number)| {
        let x = LEFT + (RIGHT - LEFT) * number / count;
        let (inner, width) = (x + slot / 8, (slot * 3 / 4).max(5));
        let mut below = lower;
        let parts = bar.values.into_iter().zip(FILLS).filter(|(value, _)| *value > 0).map(|(value, fill)| {
            // What is there is seen, however little it is.
            let height = scale(value).max(15);
            below -= height;
            Part {
                fill,
                x: Tenths(inner),
                y: Tenths(below.max(0)),
                width: Tenths(width),
                height: Tenths(height),
            }
        });
        Bar {
            title: bar.title,
            parts: parts.collect(),
            x: Tenths(x),
            width: Tenths(slot),
            top: Tenths(upper),
            height: Tenths(lower - upper),
            name: bar.name.map(|name| (Tenths(x + slot / 2), Tenths(lower + 180), name)),
        }
    });
    let bars = bars.collect();
    Chart {
        title,
        height: Tenths(lower + 240),
        lines: (0..=steps).map(|at| line(at * step)).collect(),
        bars,
        cap: cap.map(line),
    }
}

/// A bar that lies in a row of a table, 160 wide for the most: how each kind is drawn, from where, and how wide.
pub(super) fn lying(values: [i64; 4], most: i64) -> Vec<(&'static str, Tenths, Tenths)> {
    let mut from = 0;
    let parts = values.into_iter().zip(FILLS).filter(|(value, _)| *value > 0).map(|(value, fill)| {
        let width = (value * 1_600 / most.max(1)).max(10);
        from += width;
        (fill, Tenths(from - width), Tenths(width))
    });
    parts.collect()
}

/// The distance of lines, so that there are four at most above the lowest: 1, 2 or 5 with zeros.
fn step_for(most: i64) -> i64 {
    let mut power = 1_i64;
    loop {
        for step in [1, 2, 5] {
            if step * power * 4 >= most {
                return step * power;
            }
        }
        power = power.saturating_mul(10);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_have_round_numbers() {
        for (most, step) in [(0, 1), (4, 1), (5, 2), (9, 5), (21, 10), (34_539, 10_000), (40_001, 20_000)] {
            assert_eq!(step_for(most), step, "{most}");
        }
    }

    #[test]
    fn bars_are_as_high_as_their_numbers() {
        let given = |values| Given { name: None, title: "t".to_owned(), values };
        let chart = draw("t".to_owned(), vec![given([20, 0, 0, 20]), given([0; 4])], Some(30), 2_060);
        let heights: Vec<_> = chart.bars[0].parts.iter().map(|part| part.height.to_string()).collect();
        assert_eq!((heights, chart.bars[1].parts.len()), (vec!["92.0".to_owned(); 2], 0));
        assert_eq!(chart.lines.last().unwrap().number, "40");
        assert_eq!(chart.cap.unwrap().y.to_string(), "68.0");
    }
}
