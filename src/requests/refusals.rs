//! Counts of refused requests: requests without authorization must not fill the disk.
//!
//! Requests without a valid credential and for unknown routes are counted by the address that they came from,
//! those that a valid key may not make by its API client. Beyond a bound per minute, further ones get 429 and
//! are only counted: they leave no line in the log and no row in the database. Admitted requests never come
//! here, so a flood of wrong keys does not affect a valid one at the same address. Counts are local to the
//! node: each node protects its own log and its share of the disk.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, PoisonError};

use uuid::Uuid;

const MINUTE_MS: i64 = 60_000;
/// The most sources that one minute's counts distinguish, in a few megabytes. All further sources are counted
/// together.
const MOST_TOLD_APART: usize = 50_000;
/// The length of an IPv6 prefix that a network operator assigns to one customer, in bits.
const IPV6_PREFIX: u32 = 56;

/// The source of refused requests that are counted together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Who {
    Network(IpAddr),
    Client(Uuid),
    /// All sources without room for their own count, or all of them together.
    Others,
}

/// The refused requests of this and the last minute.
pub struct Refusals {
    most: u32,
    minutes: Mutex<Minutes>,
}

#[derive(Default)]
struct Minutes {
    began: i64,
    this: HashMap<Who, u32>,
    last: HashMap<Who, u32>,
}

impl Refusals {
    /// Bounds refused requests per minute.
    #[must_use]
    pub fn new(per_minute: u32) -> Self {
        Refusals { most: per_minute, minutes: Mutex::default() }
    }

    /// Counts a refused request from this address; returns whether it exceeds the bound.
    pub fn too_many_from(&self, address: IpAddr, now: i64) -> bool {
        self.too_many(Who::Network(network(address)), now)
    }

    /// Counts a refused request of this API client, or of this key; returns whether it exceeds the bound.
    pub fn too_many_of(&self, client: Uuid, now: i64) -> bool {
        self.too_many(Who::Client(client), now)
    }

    /// Counts a request whatever its source; returns whether all of them together exceed the bound.
    pub fn too_many_altogether(&self, now: i64) -> bool {
        self.too_many(Who::Others, now)
    }

    fn too_many(&self, who: Who, now: i64) -> bool {
        // A panic in here leaves at worst a surplus count.
        let mut minutes = self.minutes.lock().unwrap_or_else(PoisonError::into_inner);
        minutes.turn(now);
        let full = minutes.this.len() >= MOST_TOLD_APART && !minutes.this.contains_key(&who);
        let who = if full { Who::Others } else { who };
        // The last minute counts for the part of it that is less than a minute ago.
        let left = MINUTE_MS - (now - minutes.began).clamp(0, MINUTE_MS);
        let last = i64::from(minutes.last.get(&who).copied().unwrap_or(0)) * left / MINUTE_MS;
        let count = minutes.this.entry(who).or_default();
        if last + i64::from(*count) >= i64::from(self.most) {
            return true;
        }
        *count += 1;
        false
    }
}

impl Minutes {
    /// Begins the minute of `now`. A clock that was set back also begins a new one.
    fn turn(&mut self, now: i64) {
        let began = now - now.rem_euclid(MINUTE_MS);
        if began != self.began {
            let this = std::mem::take(&mut self.this);
            self.last = if began == self.began + MINUTE_MS { this } else { HashMap::new() };
            self.began = began;
        }
    }
}

/// An address, or for IPv6 the network of one caller.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << (128 - IPV6_PREFIX))))
        }
        address => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: i64 = 1_774_000_020_000 / MINUTE_MS * MINUTE_MS;

    fn let_by(refusals: &Refusals, address: &str, now: i64, times: usize) -> usize {
        (0..times).filter(|_| !refusals.too_many_from(address.parse().unwrap(), now)).count()
    }

    #[test]
    fn so_many_a_minute_and_no_more() {
        let refusals = Refusals::new(10);
        assert_eq!(let_by(&refusals, "192.0.2.1", NOON, 30), 10);
        assert_eq!(let_by(&refusals, "192.0.2.2", NOON, 30), 10, "another address");
        assert_eq!(let_by(&refusals, "192.0.2.1", NOON + MINUTE_MS, 30), 0, "the last minute still counts");
        assert_eq!(let_by(&refusals, "192.0.2.1", NOON + MINUTE_MS + 30_000, 30), 5);
        assert_eq!(let_by(&refusals, "192.0.2.1", NOON + 9 * MINUTE_MS, 30), 10);
        assert_eq!(let_by(&refusals, "192.0.2.1", NOON, 30), 10, "a clock that was set back");
        let client = Uuid::from_u128(1);
        assert_eq!((0..30).filter(|_| !refusals.too_many_of(client, NOON)).count(), 10);
    }

    #[test]
    fn one_bound_holds_for_all_sources_together() {
        let refusals = Refusals::new(10);
        let let_at = |now, times| (0..times).filter(|_| !refusals.too_many_altogether(now)).count();
        assert_eq!(let_at(NOON, 30), 10);
        assert_eq!(let_at(NOON + MINUTE_MS, 30), 0, "the last minute still counts");
        // A flood gets through evenly: no minute, wherever it begins, has more than the bound.
        let seconds = (0..600).map(|second| let_at(NOON + 9 * MINUTE_MS + second * 1_000, 5));
        let let_by: Vec<usize> = seconds.collect();
        for minute in let_by[60..].windows(60) {
            assert!(minute.iter().sum::<usize>() <= 10, "{let_by:?}");
        }
        assert!(let_by.iter().sum::<usize>() >= 90, "{let_by:?}");
    }

    #[test]
    fn an_ipv6_network_is_one_caller() {
        let refusals = Refusals::new(10);
        assert_eq!(let_by(&refusals, "2001:db8:0:ff00::1", NOON, 10), 10);
        assert_eq!(let_by(&refusals, "2001:db8:0:ffff:1:2:3:4", NOON, 10), 0);
        assert_eq!(let_by(&refusals, "2001:db8:0:fe00::1", NOON, 10), 10);
        assert_eq!(let_by(&refusals, "::ffff:192.0.2.1", NOON, 10), 10);
        assert_eq!(let_by(&refusals, "192.0.2.1", NOON, 10), 0, "mapped into IPv6");
    }

    #[test]
    fn a_flood_of_addresses_takes_no_more_memory() {
        let refusals = Refusals::new(10);
        let address = |n: u32| IpAddr::V4(std::net::Ipv4Addr::from_bits(n));
        let let_by = (0..200_000).filter(|n| !refusals.too_many_from(address(*n), NOON)).count();
        assert_eq!(let_by, MOST_TOLD_APART + 10);
        assert!(refusals.minutes.lock().unwrap().this.len() <= MOST_TOLD_APART + 1);
    }
}
