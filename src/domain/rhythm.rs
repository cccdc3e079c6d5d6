//! An integration's rhythm: how long it usually sends nothing, by hour of the day.
//!
//! A day is a working day or one of a weekend, by UTC; each kind has 24 hours. For every minute of such an hour, over the
//! days that are looked at, there is a gap in which the minute lies: from one request to the next. A percentile of these
//! gaps is what is usual in that hour. So a night counts as long as it lasts, and a burst only for its minutes.

/// Hours that are told apart: those of a working day, then those of a day of a weekend.
pub const HOURS: usize = 48;
const MINUTE_MS: i64 = 60_000;
const HOUR_MS: i64 = 60 * MINUTE_MS;
const DAY_MS: i64 = 24 * HOUR_MS;
/// Whether a percentile is of anything: minutes of an hour that were looked at, at least.
const LEAST_MINUTES: usize = 60;

/// The usual gap of each hour, in minutes; 0 where nothing is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rhythm([u32; HOURS]);

/// Which hour a moment is in.
#[must_use]
pub fn hour_of(at: i64) -> usize {
    // 1970-01-01 was a Thursday.
    let is_weekend = matches!((at.div_euclid(DAY_MS) + 3).rem_euclid(7), 5 | 6);
    let hour = usize::try_from(at.rem_euclid(DAY_MS) / HOUR_MS).unwrap_or_default();
    hour + if is_weekend { 24 } else { 0 }
}

impl Rhythm {
    /// Nothing is known.
    pub const UNKNOWN: Rhythm = Rhythm([0; HOURS]);

    /// Measures it: `active` are the minutes with requests, by their beginnings and in order, of the time from `since`
    /// until before `now`.
    #[must_use]
    pub fn measured(active: &[i64], (since, now): (i64, i64), percentile: u32) -> Rhythm {
        let mut gaps: Vec<Vec<u32>> = vec![Vec::new(); HOURS];
        let ends = active.iter().copied().chain([now]);
        let mut begin = since;
        for end in ends {
            let minutes = u32::try_from((end - begin) / MINUTE_MS).unwrap_or(u32::MAX);
            let mut minute = begin;
            while minute < end {
                gaps[hour_of(minute)].push(minutes);
                minute += MINUTE_MS;
            }
            begin = end.max(since);
        }
        let mut usual = [0; HOURS];
        for (usual, mut gaps) in usual.iter_mut().zip(gaps) {
            if gaps.len() >= LEAST_MINUTES {
                gaps.sort_unstable();
                let at = (gaps.len() * percentile as usize).div_ceil(100).clamp(1, gaps.len());
                *usual = gaps[at - 1];
            }
        }
        Rhythm(usual)
    }

    /// The usual gap at a moment, in seconds; `None` where nothing is known. In the first quarter of an hour, the hour
    /// before counts too: a morning that begins with it is not to be late by a minute.
    #[must_use]
    pub fn usual_gap_s(&self, at: i64) -> Option<i64> {
        let minutes = self.0[hour_of(at)].max(self.0[hour_of(at - HOUR_MS / 4)]);
        Some(i64::from(minutes) * 60).filter(|seconds| *seconds > 0)
    }

    /// As it is stored.
    #[must_use]
    pub fn stored(&self) -> String {
        self.0.map(|minutes| minutes.to_string()).join(" ")
    }

    /// Reads what was stored; what cannot be read is not known.
    #[must_use]
    pub fn of_stored(text: &str) -> Rhythm {
        let minutes: Vec<u32> = text.split(' ').filter_map(|minutes| minutes.parse().ok()).collect();
        minutes.try_into().map_or(Rhythm::UNKNOWN, Rhythm)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A Monday, 00:00 UTC.
    const MONDAY: i64 = 1_774_224_000_000;

    /// One request every `every` minutes from 8:10 to 18:00 on working days of two weeks.
    fn office(every: i64) -> Vec<i64> {
        let working_days = (0..14).filter(|day| day % 7 < 5);
        let of_day = |day: i64| {
            let begins = MONDAY + day * DAY_MS + 8 * HOUR_MS + 10 * MINUTE_MS;
            (0..590 / every).map(move |nth| begins + nth * every * MINUTE_MS)
        };
        working_days.flat_map(of_day).collect()
    }

    fn usual(rhythm: Rhythm, day: i64, hour: i64, minute: i64) -> i64 {
        rhythm.usual_gap_s(MONDAY + day * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS).unwrap() / 60
    }

    #[test]
    fn a_night_and_a_weekend_are_usual_and_a_silent_noon_is_not() {
        assert_eq!((hour_of(MONDAY), hour_of(MONDAY - 1), hour_of(MONDAY + 5 * DAY_MS)), (0, 47, 24));
        let rhythm = Rhythm::measured(&office(5), (MONDAY, MONDAY + 14 * DAY_MS), 95);
        assert_eq!(usual(rhythm, 1, 12, 0), 5);
        assert!(usual(rhythm, 1, 3, 0) >= 14 * 60, "the night");
        assert!(usual(rhythm, 1, 8, 0) >= 14 * 60, "the office opens in this hour");
        assert!(usual(rhythm, 5, 12, 0) >= 60 * 60, "the weekend");
        assert_eq!(Rhythm::of_stored(&rhythm.stored()), rhythm);
        assert_eq!(Rhythm::of_stored("1 2 3"), Rhythm::UNKNOWN);
    }

    #[test]
    fn who_never_sent_anything_has_none() {
        let (since, now) = (MONDAY, MONDAY + 14 * DAY_MS);
        assert_eq!(usual(Rhythm::measured(&[], (since, now), 95), 0, 0, 0), 14 * 24 * 60);
        assert_eq!(Rhythm::measured(&[], (now, now), 95), Rhythm::UNKNOWN);
    }
}
