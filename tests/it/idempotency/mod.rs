//! A write with an idempotency key happens once, however often and in whatever circumstances it is
//! sent; and a key stands for one request of one API key, for 24 hours.

mod concurrent;
mod failures;
mod memory;
mod sameness;

use crate::harness::World;
use crate::harness::raw::Raw;

/// How many loads of the caller's organization have this order number.
async fn loads_named(world: &World, token: &str, order_number: &str) -> usize {
    let page = world.partner(token).list_loads().limit(100).send().await.unwrap().into_inner();
    assert_eq!(page.next_cursor, None, "one page holds the loads of this test");
    page.data.iter().filter(|load| load.order_number == order_number).count()
}

/// An answer that carries out the request now.
fn assert_first(answer: &Raw) {
    assert_eq!((answer.status, answer.is_replay()), (201, false), "{answer:?}");
}

/// An answer that is `first` again.
fn assert_replay(answer: &Raw, first: &Raw) {
    assert!(answer.is_replay(), "{answer:?}");
    assert_eq!((answer.status, &answer.body), (first.status, &first.body));
}

/// An answer that says: wait.
fn assert_in_progress(answer: &Raw) {
    assert_eq!((answer.status, answer.code().as_str()), (409, "idempotency_in_progress"), "{answer:?}");
    let wait: u32 = answer.header("retry-after").expect("it says how long to wait").parse().unwrap();
    assert!((1..=5).contains(&wait), "{wait} s");
}

/// An answer that says: stop.
fn assert_conflict(answer: &Raw) {
    assert_eq!((answer.status, answer.code().as_str()), (409, "idempotency_conflict"), "{answer:?}");
    assert_eq!(answer.header("retry-after"), None, "waiting does not help");
    assert!(!answer.is_replay());
}
