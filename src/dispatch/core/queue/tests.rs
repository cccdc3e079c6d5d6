//! Events during a read of a queue: sends end, results are written, changes arrive.

use bytes::Bytes;
use uuid::Uuid;

use super::super::simulation::moment;
use super::*;
use crate::store::queue::{Then, Unreadable};
use crate::webhooks::Endpoint;

fn owned_queue(now: Instant) -> SubscriptionQueue {
    let key = QueueKey { organization: Uuid::from_u128(1), subscription: Uuid::from_u128(2) };
    let mut queue = SubscriptionQueue::new(key, now);
    queue.acquired(now);
    let endpoint = Endpoint { url: String::new(), secrets: Vec::new() };
    queue.goes_to(Arc::new(Destination { endpoint, host: Arc::from("a.example") }), now);
    queue
}

fn due(queue: &SubscriptionQueue) -> Due {
    let (event_type, body) = ("load.created".to_owned(), Bytes::new());
    Due {
        queue: queue.key,
        delivery: Uuid::from_u128(3),
        due_at: 1_000,
        tries: 0,
        event_type,
        body,
        change: None,
    }
}

/// A read of a queue whose organization's clock is ahead: its room, but for `short`, is filled by what has been due for a
/// minute; one more is ahead of the clock.
fn read_gathered(queue: &mut SubscriptionQueue, short: i64, now: Now) -> ReadRequest {
    let request = queue.read_request(now);
    let count = request.room - short;
    let place = |number: i64, due_at| {
        let delivery = Uuid::from_u128(10 + u128::from(number.unsigned_abs()));
        Due { delivery, due_at, ..due(queue) }
    };
    let mut rows: Vec<_> = (0..count).map(|number| place(number, now.unix_ms - 60_000)).collect();
    rows.push(place(count, now.unix_ms + 2_000));
    queue.backlog.take_read(rows, &request);
    queue.backlog.was_read();
    request
}

#[test]
fn what_was_written_while_a_read_was_in_flight_is_not_sent_again() {
    let now = moment(0);
    let mut queue = owned_queue(now.instant);
    let request = queue.read_request(Now { unix_ms: 1_000, ..now });
    let sent = due(&queue);
    queue.take_fresh(sent.clone(), now.instant);
    assert!(queue.next(now.instant).is_some());
    queue.ended(true, false, 8, now.instant);
    queue.backlog.written(sent.delivery, Then::Delivered);

    // The read saw the row before it was removed.
    queue.backlog.take_read(vec![sent.clone()], &request);
    queue.backlog.was_read();
    assert!(!queue.may_send() && queue.backlog.is_wanted());

    // When staff replay it, another read finds it.
    let request = queue.read_request(Now { unix_ms: 1_000, ..now });
    queue.backlog.take_read(vec![sent], &request);
    queue.backlog.was_read();
    assert!(queue.may_send());
}

#[test]
fn a_retry_that_is_written_while_a_read_is_in_flight_is_not_forgotten() {
    let now = moment(0);
    let mut queue = owned_queue(now.instant);
    queue.take_fresh(due(&queue), now.instant);
    let sent = queue.next(now.instant).expect("it may be sent");
    let request = queue.read_request(Now { unix_ms: 1_000, ..now });
    queue.backlog.written(sent.delivery, Then::Again(60_000));
    queue.backlog.take_read(Vec::new(), &request);
    queue.backlog.was_read();
    assert!(!queue.is_due(59_999) && queue.is_due(60_000));
}

#[test]
fn a_retry_that_waits_raises_no_watermark_and_stops_no_read() {
    let now = moment(0);
    let mut queue = owned_queue(now.instant);
    let (minute, now_ms) = (60_000, 1_000_000);
    let request = queue.read_request(Now { unix_ms: now_ms, ..now });
    let waiting = Due { tries: 1, due_at: now_ms + minute, ..due(&queue) };
    let ahead = Due { delivery: Uuid::from_u128(4), due_at: now_ms + 2 * minute, ..due(&queue) };
    queue.backlog.take_read(vec![waiting, ahead.clone()], &request);
    queue.backlog.was_read();
    assert_eq!(queue.next(now.instant).map(|due| due.delivery), Some(ahead.delivery));
    // Deliveries that are queued now, in this process or by others, are found.
    assert!(queue.read_request(Now { unix_ms: now_ms, ..now }).watermark < now_ms);
}

#[test]
fn a_first_attempt_ahead_of_the_clock_raises_no_watermark_above_what_was_not_read() {
    let now = moment(0);
    let mut queue = owned_queue(now.instant);
    read_gathered(&mut queue, 0, now);
    assert!(queue.backlog.is_wanted());
    assert!(queue.read_request(now).watermark <= now.unix_ms - 60_000);
}

#[test]
fn nothing_passes_what_the_last_read_had_no_room_for() {
    let now = moment(0);
    let mut queue = owned_queue(now.instant);
    let request = read_gathered(&mut queue, 0, now);
    let mut sent = 0;
    while queue.next(now.instant).is_some() {
        queue.ended(true, false, 8, now.instant);
        sent += 1;
    }
    assert_eq!(sent, request.room, "the one ahead of the clock is read in its turn");
    // Nor while the next read is in progress.
    let request = queue.read_request(now);
    queue.take_fresh(due(&queue), now.instant);
    assert!(!queue.may_send() && queue.backlog.is_wanted());
    // It finds nothing more, so what comes now is sent at once.
    queue.backlog.take_read(Vec::new(), &request);
    queue.backlog.was_read();
    let request = queue.read_request(now);
    queue.take_fresh(due(&queue), now.instant);
    assert!(request.room > 0 && queue.may_send() && !queue.backlog.is_wanted());
}

#[test]
fn what_cannot_be_read_raises_no_watermark_above_what_it_left_no_room_for() {
    let now = moment(0);
    let mut queue = owned_queue(now.instant);
    read_gathered(&mut queue, 1, now);
    let (table, row) = ("webhook_queue", Uuid::from_u128(9));
    queue.backlog.skip(&Unreadable { queue: queue.key, table, row, cause: String::new() });
    assert!(queue.backlog.is_wanted());
    assert!(queue.read_request(now).watermark <= now.unix_ms - 60_000);
}

#[test]
fn a_retry_that_is_overdue_when_its_result_is_written_is_found_by_the_next_read() {
    let now = moment(0);
    let mut queue = owned_queue(now.instant);
    queue.take_fresh(due(&queue), now.instant);
    let sent = queue.next(now.instant).expect("it may be sent");
    // Others are read before its result is written.
    let request = queue.read_request(Now { unix_ms: 60_000, ..now });
    let other = Due { delivery: Uuid::from_u128(4), due_at: 60_000, ..due(&queue) };
    queue.backlog.take_read(vec![other], &request);
    queue.backlog.was_read();
    queue.backlog.written(sent.delivery, Then::Again(30_000));
    assert!(queue.is_due(60_000));
    assert!(queue.read_request(Now { unix_ms: 60_000, ..now }).watermark <= 30_000);
}

#[test]
fn a_retry_that_waits_says_when_to_read_again() {
    let now = moment(0);
    let mut queue = owned_queue(now.instant);
    let request = queue.read_request(Now { unix_ms: 1_000, ..now });
    queue.backlog.take_read(vec![Due { tries: 2, due_at: 60_000, ..due(&queue) }], &request);
    queue.backlog.was_read();
    assert!(!queue.backlog.is_wanted() && !queue.is_due(59_999) && queue.is_due(60_000));
}

#[test]
fn a_queue_that_was_deleted_is_read_until_nothing_is_left() {
    let now = moment(0);
    let mut queue = owned_queue(now.instant);
    let request = queue.read_request(Now { unix_ms: 1_000, ..now });
    let waiting = Due { tries: 1, due_at: 60_000, ..due(&queue) };
    assert_eq!(queue.cancel(&[waiting], &request).len(), 1);
    queue.backlog.was_read();
    assert!(queue.backlog.is_wanted());
    let request = queue.read_request(Now { unix_ms: 1_000, ..now });
    assert!(queue.cancel(&[], &request).is_empty() && !queue.backlog.is_wanted());
}

#[test]
fn what_cannot_be_read_is_passed_over_and_does_not_hold_the_queue() {
    let now = moment(0);
    let mut queue = owned_queue(now.instant);
    let request = queue.read_request(Now { unix_ms: 1_000, ..now });
    queue.backlog.take_read(Vec::new(), &request);
    queue.backlog.was_read();
    let (table, row) = ("webhook_queue", Uuid::from_u128(9));
    queue.backlog.skip(&Unreadable { queue: queue.key, table, row, cause: String::new() });
    assert!(queue.backlog.is_wanted() && !queue.backlog.holds_any());
    assert_eq!(queue.read_request(Now { unix_ms: 1_000, ..now }).held, [row]);
    // Another owner may be able to read it.
    queue.acquired(now.instant);
    assert!(queue.read_request(Now { unix_ms: 1_000, ..now }).held.is_empty());
}
