//! What happens to a lane while it is read: sends end, results are written, changes come in.

use bytes::Bytes;

use super::*;
use crate::store::queue::Unreadable;
use crate::webhooks::Endpoint;

fn owned_lane(now: Instant) -> Lane {
    let key = LaneKey { organization: Uuid::from_u128(1), subscription: Uuid::from_u128(2) };
    let mut lane = Lane::new(key, now);
    lane.acquired(now);
    let endpoint = Endpoint { url: String::new(), secrets: Vec::new() };
    lane.believe(Arc::new(Destination { endpoint, host: Arc::from("a.example") }), now);
    lane
}

fn due(lane: &Lane) -> Due {
    let (event_type, body) = ("load.created".to_owned(), Bytes::new());
    Due { lane: lane.key, delivery: Uuid::from_u128(3), due_at: 1_000, tries: 0, event_type, body }
}

#[test]
fn what_was_written_while_a_read_was_under_way_is_not_sent_again() {
    let now = Instant::now();
    let mut lane = owned_lane(now);
    let ask = lane.ask(now, 1_000);
    let sent = due(&lane);
    lane.take_fresh(sent.clone(), now);
    assert!(lane.next(now).is_some());
    lane.ended(true, false, 8, now);
    lane.written(sent.delivery, Then::Delivered);

    // The read saw the row before it went.
    lane.take_read(vec![sent.clone()], &ask);
    lane.was_read();
    assert!(!lane.may_send() && lane.wanted);

    // When staff replay it, another read finds it.
    let ask = lane.ask(now, 1_000);
    lane.take_read(vec![sent], &ask);
    lane.was_read();
    assert!(lane.may_send());
}

#[test]
fn a_retry_that_is_written_while_a_read_is_under_way_is_not_forgotten() {
    let now = Instant::now();
    let mut lane = owned_lane(now);
    lane.take_fresh(due(&lane), now);
    let sent = lane.next(now).expect("it may be sent");
    let ask = lane.ask(now, 1_000);
    lane.written(sent.delivery, Then::Again(60_000));
    lane.take_read(Vec::new(), &ask);
    lane.was_read();
    assert!(!lane.is_due(|| 59_999) && lane.is_due(|| 60_000));
}

#[test]
fn a_retry_that_waits_raises_no_floor_and_stops_no_read() {
    let now = Instant::now();
    let mut lane = owned_lane(now);
    let (minute, now_ms) = (60_000, 1_000_000);
    let ask = lane.ask(now, now_ms);
    let waiting = Due { tries: 1, due_at: now_ms + minute, ..due(&lane) };
    let ahead = Due { delivery: Uuid::from_u128(4), due_at: now_ms + 2 * minute, ..due(&lane) };
    lane.take_read(vec![waiting, ahead.clone()], &ask);
    lane.was_read();
    assert_eq!(lane.next(now).map(|due| due.delivery), Some(ahead.delivery));
    // What is put into the queue now, in this process or by others, is found.
    assert!(lane.ask(now, now_ms).floor < now_ms);
}

#[test]
fn a_retry_that_waits_says_when_to_read_again() {
    let now = Instant::now();
    let mut lane = owned_lane(now);
    let ask = lane.ask(now, 1_000);
    lane.take_read(vec![Due { tries: 2, due_at: 60_000, ..due(&lane) }], &ask);
    lane.was_read();
    assert!(!lane.wanted && !lane.is_due(|| 59_999) && lane.is_due(|| 60_000));
}

#[test]
fn a_lane_that_was_deleted_is_read_until_nothing_is_left() {
    let now = Instant::now();
    let mut lane = owned_lane(now);
    let ask = lane.ask(now, 1_000);
    let waiting = Due { tries: 1, due_at: 60_000, ..due(&lane) };
    assert_eq!(lane.cancel(&[waiting], &ask).len(), 1);
    lane.was_read();
    assert!(lane.wanted);
    let ask = lane.ask(now, 1_000);
    assert!(lane.cancel(&[], &ask).is_empty() && !lane.wanted);
}

#[test]
fn what_cannot_be_read_is_passed_over_and_does_not_hold_the_lane() {
    let now = Instant::now();
    let mut lane = owned_lane(now);
    let ask = lane.ask(now, 1_000);
    lane.take_read(Vec::new(), &ask);
    lane.was_read();
    let (table, row) = ("webhook_queue", Uuid::from_u128(9));
    lane.skip(&Unreadable { lane: lane.key, table, row, cause: String::new() });
    assert!(lane.wanted && !lane.is_busy());
    assert_eq!(lane.ask(now, 1_000).held, [row]);
    // Another owner may be able to read it.
    lane.acquired(now);
    assert!(lane.ask(now, 1_000).held.is_empty());
}
