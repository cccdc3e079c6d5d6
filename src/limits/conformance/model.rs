//! The embedded limits compared with a model that remembers everything, and their memory bounds.

use bytes::Bytes;
use proptest::prelude::*;
use uuid::Uuid;

use super::{MINUTE, NOON};
use crate::limits::{
    Admission, Attempt, Claimed, EmbeddedLimits, REPLAY_WINDOW, Settings, StoredReply, Verdict, millis,
};

const WINDOW: i64 = 60_000;

fn admission(n: u128, per_minute: u32, now: i64, attempt: Option<Attempt<'_>>) -> Admission<'_> {
    Admission { client: Uuid::from_u128(n), per_minute, now, attempt, counted: true }
}

fn accepts(limits: &EmbeddedLimits, client: u128, per_minute: u32, now: i64) -> bool {
    matches!(limits.admit_as(&admission(client, per_minute, now, None), 0), Verdict::Admitted(..))
}

proptest! {
    /// A request is accepted exactly when fewer than the limit were accepted in the window that ends now:
    /// never more in any window, never fewer than fit, through every change of the limit.
    #[test]
    fn accepts_what_the_model_accepts(
        steps in prop::collection::vec((0_u128..3, prop_oneof![Just(0_i64), 0..50_i64, 0..WINDOW * 2], 0_u32..6), 1..400)
    ) {
        let limits = EmbeddedLimits::new(&Settings::new(0));
        let mut log: Vec<(u128, i64)> = Vec::new();
        let mut now = NOON;
        for (client, pause, limit) in steps {
            now += pause;
            let within = log.iter().filter(|(key, at)| *key == client && now - at < WINDOW).count();
            let expected = within < limit as usize;
            prop_assert_eq!(accepts(&limits, client, limit, now), expected);
            if expected {
                log.push((client, now));
            }
        }
    }

    /// Entries are dropped gradually; at the end, all are.
    #[test]
    fn forgets_everything_in_time(
        steps in prop::collection::vec((0_u128..20, 0..5_000_i64, 0_u8..4, any::<bool>()), 1..200)
    ) {
        let limits = EmbeddedLimits::new(&Settings::new(0));
        let mut now = NOON;
        for (token, (client, pause, key, finish)) in (0_u64..).zip(steps) {
            now += pause;
            let key = key.to_string();
            let attempt = Attempt { key: &key, fingerprint: [0; 32] };
            let verdict = limits.admit_as(&admission(client, 600, now, Some(attempt)), token);
            if let Verdict::Admitted(Claimed::Fresh(claim), _) = verdict {
                if finish { limits.store(&claim, &reply(100, now)) } else if key == "0" { limits.free(&claim) }
            }
        }
        // One refused request for each key of each shard sweeps; it leaves nothing itself.
        for round in 0..500 {
            for client in 0..20 {
                accepts(&limits, client, 0, now + millis(REPLAY_WINDOW) * (1 + round));
            }
        }
        prop_assert_eq!(limits.held(), Default::default());
    }
}

fn reply(len: usize, stored_at: i64) -> StoredReply {
    StoredReply { status: 200, body: Bytes::from(vec![0; len]), sealed: false, stored_at }
}

#[test]
fn recovers_from_a_clock_that_is_set_back() {
    let limits = EmbeddedLimits::new(&Settings::new(0));
    assert!(accepts(&limits, 1, 1, NOON + 10 * WINDOW));
    assert!(accepts(&limits, 1, 1, NOON), "an instant ten windows ahead means nothing");
    assert!(!accepts(&limits, 1, 1, NOON + 1));
}

#[test]
fn holds_no_more_instants_than_the_limit() {
    let limits = EmbeddedLimits::new(&Settings::new(0));
    for now in 0..10_000 {
        accepts(&limits, 1, 600, NOON + now * 100);
    }
    assert_eq!(limits.held().instants, 600);
    // Late enough that the sixth newest has left the window, and the newest has not.
    assert!(accepts(&limits, 1, 10, NOON + 9_999 * 100 + WINDOW - 500));
    assert_eq!(limits.held().instants, 6);
}

#[test]
fn holds_a_bounded_number_of_keys_under_steady_traffic() {
    let limits = EmbeddedLimits::new(&Settings::new(0));
    for n in 0..200_000_u32 {
        let key = n.to_string();
        let attempt = Attempt { key: &key, fingerprint: [0; 32] };
        // A hundred a second, each by an API client that never returns.
        limits
            .admit_as(&admission(u128::from(n), 600, NOON + i64::from(n) * 10, Some(attempt)), u64::from(n));
    }
    let held = limits.held();
    assert!(held.accounts < 30_000, "{held:?}: a window and a lease hold 6,000 and 3,000");
    assert!(held.entries < 10_000, "{held:?}");
}

#[test]
fn drops_the_oldest_replies_at_the_cap() {
    let settings = Settings { stored_bytes: 16 * 100_000, window: MINUTE, ..Settings::new(0) };
    let limits = EmbeddedLimits::new(&settings);
    let attempt = |key: &str, token| {
        let attempt = Attempt { key, fingerprint: [0; 32] };
        limits.admit_as(&admission(1, 100_000, NOON, Some(attempt)), token)
    };
    for n in 0..1_000_u64 {
        let Verdict::Admitted(Claimed::Fresh(claim), _) = attempt(&n.to_string(), n) else {
            panic!("a fresh key")
        };
        limits.store(&claim, &reply(1_000, NOON));
        assert!(limits.held().stored_bytes <= 100_000);
    }
    assert!(matches!(attempt("999", 2_000), Verdict::Admitted(Claimed::Replay(_), _)));
    assert!(matches!(attempt("0", 2_001), Verdict::Admitted(Claimed::Fresh(_), _)));

    let Verdict::Admitted(Claimed::Fresh(claim), _) = attempt("huge", 3_000) else { panic!("a fresh key") };
    limits.store(&claim, &reply(100_001, NOON));
    assert!(matches!(attempt("huge", 3_001), Verdict::Admitted(Claimed::Fresh(_), _)), "not kept, and free");
    assert!(
        matches!(attempt("999", 3_002), Verdict::Admitted(Claimed::Replay(_), _)),
        "and nothing left for it"
    );
}
