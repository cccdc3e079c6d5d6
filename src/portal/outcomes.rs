//! How requests ended, added up in four kinds.

use std::ops::AddAssign;

/// Requests by how they ended.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Outcomes {
    pub(super) good: i64,
    /// Refused because of what the caller sent.
    pub(super) client: i64,
    /// Over the limit.
    pub(super) limited: i64,
    /// Failed on our side.
    pub(super) ours: i64,
}

/// The kinds in their order: for people, and for programs.
pub(super) const KINDS: [(&str, &str); 4] = [
    ("Successful", "successful"),
    ("Client errors", "client_error"),
    ("Rate limited", "rate_limited"),
    ("Server errors", "server_error"),
];

impl Outcomes {
    /// Requests that ended with this code; it is empty for a success.
    pub(super) fn of(code: &str, requests: i64) -> Outcomes {
        let none = Outcomes::default();
        match code {
            "" => Outcomes { good: requests, ..none },
            "rate_limited" => Outcomes { limited: requests, ..none },
            "internal_error" | "service_unavailable" => Outcomes { ours: requests, ..none },
            _ => Outcomes { client: requests, ..none },
        }
    }

    /// The numbers in the order of [`KINDS`].
    pub(super) fn each(&self) -> [i64; 4] {
        [self.good, self.client, self.limited, self.ours]
    }

    /// All of them.
    pub(super) fn all(&self) -> i64 {
        self.each().iter().sum()
    }
}

impl AddAssign for Outcomes {
    fn add_assign(&mut self, more: Outcomes) {
        self.good += more.good;
        self.client += more.client;
        self.limited += more.limited;
        self.ours += more.ours;
    }
}

/// Which kind a code is of, for programs.
pub(super) fn kind_of(code: &str) -> &'static str {
    let at = Outcomes::of(code, 1).each().iter().position(|number| *number > 0);
    KINDS[at.unwrap_or_default()].1
}

/// A share in per cent, to the nearest tenth, but never rounded up to all.
pub(super) fn share(part: i64, all: i64) -> String {
    if all == 0 {
        return "0".to_owned();
    }
    let rounded = (part * 1000 + all / 2) / all;
    let tenths = if part < all { rounded.min(999) } else { rounded };
    if tenths % 10 == 0 { (tenths / 10).to_string() } else { format!("{}.{}", tenths / 10, tenths % 10) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_of_four_kinds() {
        let codes = ["", "not_found", "rate_limited", "internal_error", "service_unavailable", "a_new_code"];
        let mut outcomes = Outcomes::default();
        codes.iter().for_each(|code| outcomes += Outcomes::of(code, 1));
        assert_eq!((outcomes.each(), outcomes.all()), ([1, 2, 1, 2], 6));
        assert_eq!((kind_of(""), kind_of("conflict")), ("successful", "client_error"));
    }

    #[test]
    fn shares_are_rounded_but_not_up_to_all() {
        assert_eq!(
            (share(9_999, 10_000), share(10, 10), share(0, 3)),
            ("99.9".into(), "100".into(), "0".into())
        );
        assert_eq!([share(4, 60), share(10, 60), share(46, 60)], ["6.7", "16.7", "76.7"].map(str::to_owned));
        assert_eq!([share(1, 3), share(2, 3), share(1, 8)], ["33.3", "66.7", "12.5"].map(str::to_owned));
    }
}
