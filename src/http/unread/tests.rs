use futures::FutureExt;
use http_body_util::BodyExt;

use super::*;

const MIB: usize = 1024 * 1024;

fn unread(bytes: usize) -> Arc<Unread> {
    Unread::new(UnreadBounds { bytes, deadline: Duration::from_secs(30) })
}

fn bytes(len: usize) -> Bytes {
    vec![b'x'; len].into()
}

/// The next piece, if there is one now.
fn next(body: &mut dropshot::Body) -> Option<Option<Result<Bytes, String>>> {
    let frame = body.frame().now_or_never()?;
    Some(frame.map(|frame| match frame {
        Ok(frame) => Ok(frame.into_data().unwrap()),
        Err(error) => Err(error.to_string()),
    }))
}

#[tokio::test]
async fn shares_are_bounded_in_total_and_for_each_owner() {
    let unread = unread(8 * MIB);
    let (one, other) = (Some(Uuid::from_u128(1)), Some(Uuid::from_u128(2)));
    let first = unread.take(one, 2 * MIB, false).unwrap();
    assert!(unread.take(one, MIB, false).is_none(), "a quarter is all for one");
    assert!(unread.take(one, SMALL, false).is_some(), "a small one always passes");
    let must = unread.take(one, MIB, true).unwrap();
    let mut shares =
        vec![unread.take(other, 2 * MIB, false).unwrap(), unread.take(None, 2 * MIB, false).unwrap()];
    assert!(unread.take(None, 2 * MIB, false).is_none(), "the total is all for all");
    assert_eq!(unread.status(), UnreadStatus { bytes: 7 * MIB, refused: 2, dropped: 0 });
    drop((first, must));
    shares.push(unread.take(one, 2 * MIB, false).unwrap());
    shares.clear();
    assert_eq!(unread.status().bytes, 0);
    assert!(lock(&unread.held).by.is_empty());
}

#[tokio::test]
async fn pages_are_filled_in_turn_and_none_for_whom_does_not_read() {
    let unread = unread(8 * MIB);
    let (one, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
    let mut turns = Vec::new();
    while let Some(turn) = unread.turn(one).now_or_never() {
        turns.push(turn.unwrap());
    }
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    assert_eq!(turns.len(), (cores / 2).max(1), "half of the machine stays free for others");
    assert!(unread.turn(other).now_or_never().is_some());
    turns.clear();
    let unread_page = unread.take(Some(one), MIB + 1, false);
    assert!(unread.turn(one).await.is_err() && unread.turn(other).await.is_ok());
    drop(unread_page);
    assert!(unread.turn(one).await.is_ok());
    for number in 0..2 * KEPT_TURNS {
        drop(unread.turn(Uuid::from_u128(number as u128)).await.unwrap());
    }
    assert!(lock(&unread.turns).len() <= KEPT_TURNS);
}

#[tokio::test]
async fn a_response_is_handed_over_piece_by_piece_and_its_last_piece_alone() {
    let unread = unread(8 * MIB);
    let length = 3 * PIECE + 10;
    let mut body = unread.take(None, length, false).unwrap().body(bytes(length));
    assert_eq!(body.size_hint().exact(), Some(length as u64));
    let first = next(&mut body).unwrap().unwrap().unwrap();
    let second = next(&mut body).unwrap().unwrap().unwrap();
    assert_eq!((first.len(), second.len()), (PIECE, PIECE));
    drop(first);
    assert!(next(&mut body).is_none(), "the last one waits until the others are written");
    assert_eq!(unread.status().bytes, 2 * PIECE + 10);
    drop(second);
    let last = next(&mut body).unwrap().unwrap().unwrap();
    assert_eq!((last.len(), body.is_end_stream()), (PIECE + 10, true));
    drop(body);
    assert_eq!(unread.status().bytes, PIECE + 10, "it is held until it is written");
    drop(last);
    assert_eq!(unread.status().bytes, 0);
}

#[tokio::test]
async fn a_page_that_the_connection_may_hold_is_one_piece() {
    let unread = unread(8 * MIB);
    let mut body = unread.take(None, WINDOW, false).unwrap().body(bytes(WINDOW));
    assert_eq!(next(&mut body).unwrap().unwrap().unwrap().len(), WINDOW);
    assert!(body.is_end_stream());
}

#[tokio::test]
async fn what_nobody_reads_is_dropped_and_the_connection_is_woken() {
    let unread = Unread::new(UnreadBounds { bytes: 8 * MIB, deadline: Duration::from_millis(50) });
    let mut body = unread.take(None, MIB, false).unwrap().body(bytes(MIB));
    let handed = (next(&mut body).unwrap(), next(&mut body).unwrap());
    // The reader is waiting when the deadline passes: nothing else would poll the body.
    let error = body.frame().await.unwrap().map(drop).unwrap_err();
    assert_eq!(error.to_string(), "the response was not read in time");
    assert_eq!(unread.status(), UnreadStatus { bytes: 0, refused: 0, dropped: 1 });
    assert!(!body.is_end_stream(), "it must not look whole");
    drop((handed, body));
    assert_eq!(unread.status().bytes, 0);
}

#[tokio::test]
async fn a_response_that_is_read_arrives_whole() {
    let unread = unread(8 * MIB);
    let mut body = unread.take(None, MIB, false).unwrap().body(bytes(MIB));
    let mut read = Vec::new();
    while let Some(frame) = body.frame().await {
        read.extend_from_slice(&frame.unwrap().into_data().unwrap());
    }
    assert!(read == bytes(MIB), "{} bytes", read.len());
    drop(body);
    assert_eq!(unread.status(), UnreadStatus { bytes: 0, refused: 0, dropped: 0 });
}

#[tokio::test]
async fn a_response_whose_caller_went_away_is_given_back() {
    let unread = unread(8 * MIB);
    let mut body = unread.take(Some(Uuid::from_u128(1)), MIB, false).unwrap().body(bytes(MIB));
    let piece = next(&mut body);
    drop(body);
    assert_eq!(unread.status().bytes, PIECE);
    drop(piece);
    assert_eq!(unread.status().bytes, 0);
}
