//! Responses that callers have not read yet.
//!
//! A response is created much faster than a slow or silent caller reads it, and until then we hold its bytes. So
//! these bytes have a bound, and no caller can block them for long:
//!
//! 1. Every response above [`SMALL`] takes a share of one total. A request that would exceed the total gets 503. One
//!    organization may hold a quarter of it, so that none is refused because another does not read.
//! 2. A response that is not read within a deadline is dropped, and its connection or stream reset.
//!
//! 3. Requests that fill pages take turns: a few of one organization at a time ([`Unread::turn`]), and none once it
//!    holds its part. So hundreds of concurrent requests do not put hundreds of pages into memory, and do not take
//!    others' time. A page that is empty or kept already waits for no turn.
//!
//! Bytes that were handed to the connection can no longer be dropped, so it gets few at a time ([`WINDOW`]) and no
//! more until they are written. Writes are never refused here: they are done, and their responses are small.
//!
//! The number of streams and connections, and the cost of a silent one beyond its responses, is not bounded here: the
//! server below has no such settings, but an edge proxy does.

use std::collections::HashMap;
use std::num::NonZero;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::AbortHandle;
use uuid::Uuid;

use crate::domain::page::PAGE_BYTES;
use crate::error::{Error, Result};

/// Responses up to this many bytes need no share: errors, health, most single resources. A stream costs as much.
const SMALL: usize = 4 * 1024;

/// How many bytes of a response above [`WINDOW`] are handed to the connection at once.
const PIECE: usize = 64 * 1024;

/// The most bytes that the connection holds unwritten. Most pages fit, and are one piece, which is not copied. The last
/// piece waits until the connection holds none, so that we can still drop a response that is not read.
const WINDOW: usize = 2 * PIECE;

/// One organization may hold one part in this many of the total.
const PART: usize = 4;

/// How many organizations' turns are kept before those without a waiting response are dropped.
const KEPT_TURNS: usize = 1024;

/// How many pages one organization fills at once: as many as use half of the machine. Asked once: each answer is read from
/// files of the control group.
static TURNS: LazyLock<usize> =
    LazyLock::new(|| (std::thread::available_parallelism().map_or(1, NonZero::get) / 2).max(1));

/// How many bytes may wait, and for how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnreadBounds {
    /// The most bytes that may wait.
    pub bytes: usize,
    /// How long a caller has to read a response.
    pub deadline: Duration,
}

impl Default for UnreadBounds {
    fn default() -> Self {
        UnreadBounds { bytes: 64 * 1024 * 1024, deadline: Duration::from_secs(30) }
    }
}

/// The unread responses, for metrics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnreadStatus {
    /// Bytes that wait now.
    pub bytes: usize,
    /// Responses that were refused because too many bytes waited, since the start.
    pub refused: u64,
    /// Responses that were dropped because they were not read, since the start.
    pub dropped: u64,
}

/// The unread responses of one process.
#[derive(Default)]
pub struct Unread {
    bounds: UnreadBounds,
    held: Mutex<Held>,
    turns: Mutex<HashMap<Uuid, Weak<Semaphore>>>,
    refused: AtomicU64,
    dropped: AtomicU64,
}

#[derive(Default)]
struct Held {
    bytes: usize,
    /// Bytes by organization; organizations without any are absent.
    by: HashMap<Uuid, usize>,
}

impl Unread {
    /// An empty account of unread responses.
    pub fn new(bounds: UnreadBounds) -> Arc<Unread> {
        Arc::new(Unread { bounds, ..Unread::default() })
    }

    /// What waits now.
    pub fn status(&self) -> UnreadStatus {
        UnreadStatus {
            bytes: lock(&self.held).bytes,
            refused: self.refused.load(Ordering::Relaxed),
            dropped: self.dropped.load(Ordering::Relaxed),
        }
    }

    /// Waits for an organization's turn to fill a page: each organization has [`TURNS`] at once.
    ///
    /// # Errors
    /// When too many bytes of its responses are unread already.
    pub async fn turn(&self, owner: Uuid) -> Result<OwnedSemaphorePermit> {
        let turn = self.turns_of(owner).acquire_owned().await.map_err(Error::internal)?;
        let its = lock(&self.held).by.get(&owner).copied().unwrap_or(0);
        if its + PAGE_BYTES > self.bounds.bytes / PART {
            self.refused.fetch_add(1, Ordering::Relaxed);
            return Err(too_much());
        }
        Ok(turn)
    }

    fn turns_of(&self, owner: Uuid) -> Arc<Semaphore> {
        let turns = &mut *lock(&self.turns);
        if let Some(its) = turns.get(&owner).and_then(Weak::upgrade) {
            return its;
        }
        if turns.len() >= KEPT_TURNS {
            turns.retain(|_, its| its.strong_count() > 0);
        }
        let its = Arc::new(Semaphore::new(*TURNS));
        turns.insert(owner, Arc::downgrade(&its));
        its
    }

    /// Takes a share for a response of `bytes`; `None` if too many bytes wait already. With `must` it always
    /// succeeds.
    pub(super) fn take(self: &Arc<Self>, owner: Option<Uuid>, bytes: usize, must: bool) -> Option<Share> {
        let mut share = Share { of: Arc::clone(self), owner, bytes: 0 };
        if bytes <= SMALL {
            return Some(share);
        }
        let held = &mut *lock(&self.held);
        let its = owner.map_or(0, |owner| held.by.get(&owner).copied().unwrap_or(0));
        let fits = held.bytes + bytes <= self.bounds.bytes && its + bytes <= self.bounds.bytes / PART;
        if !fits && !must {
            self.refused.fetch_add(1, Ordering::Relaxed);
            return None;
        }
        held.bytes += bytes;
        if let Some(owner) = owner {
            held.by.insert(owner, its + bytes);
        }
        share.bytes = bytes;
        Some(share)
    }
}

/// The error for a request whose response would exceed the bytes that may wait.
pub(super) fn too_much() -> Error {
    Error::unavailable("too many bytes wait to be read by their callers")
}

/// A response's share of the total. It is released when dropped.
pub(super) struct Share {
    of: Arc<Unread>,
    owner: Option<Uuid>,
    bytes: usize,
}

impl Share {
    /// The response as it is sent.
    pub(super) fn body(self, data: Bytes) -> dropshot::Body {
        if self.bytes == 0 {
            return data.into();
        }
        let (of, deadline) = (Arc::clone(&self.of), self.of.bounds.deadline);
        let rest =
            Arc::new(Mutex::new(Rest { left: data.len(), data, share: Some(self), handed: 0, waker: None }));
        let watched = Arc::downgrade(&rest);
        // No task of the node: it ends with this response.
        let watch = tokio::spawn(async move {
            tokio::time::sleep(deadline).await;
            if let Some(rest) = watched.upgrade() {
                of.dropped.fetch_add(1, Ordering::Relaxed);
                give_up(&rest);
            }
        });
        dropshot::Body::wrap(Waiting { rest, watch: watch.abort_handle() })
    }

    fn give_back(&mut self, bytes: usize) {
        let bytes = bytes.min(self.bytes);
        self.bytes -= bytes;
        let held = &mut *lock(&self.of.held);
        held.bytes -= bytes;
        if let Some(owner) = self.owner
            && let Some(its) = held.by.get_mut(&owner)
        {
            *its -= bytes;
            if *its == 0 {
                held.by.remove(&owner);
            }
        }
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        if self.bytes > 0 {
            self.give_back(self.bytes);
        }
    }
}

/// The part of a response that the connection has not asked for yet.
struct Rest {
    data: Bytes,
    /// `None` when it was not read in time.
    share: Option<Share>,
    /// Bytes that the connection was not handed, including those that were given up.
    left: usize,
    /// Bytes that the connection holds and has not written.
    handed: usize,
    waker: Option<Waker>,
}

/// Frees the bytes that were not read in time. The connection notices when it asks for more, or when it is woken.
fn give_up(rest: &Mutex<Rest>) {
    let (data, share, waker) = {
        let mut rest = lock(rest);
        (std::mem::take(&mut rest.data), rest.share.take(), rest.waker.take())
    };
    drop((data, share));
    if let Some(waker) = waker {
        waker.wake();
    }
}

/// A response's body.
struct Waiting {
    rest: Arc<Mutex<Rest>>,
    watch: AbortHandle,
}

/// Why a response was not sent completely.
#[derive(Debug, thiserror::Error)]
#[error("the response was not read in time")]
struct NotRead;

impl Body for Waiting {
    type Data = Bytes;
    type Error = NotRead;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, NotRead>>> {
        let mut rest = lock(&self.rest);
        if rest.share.is_none() {
            return Poll::Ready(Some(Err(NotRead)));
        }
        if rest.data.is_empty() {
            return Poll::Ready(None);
        }
        // What may be held as a whole is not divided: a piece below a segment of the loopback interface, 64 KB, would wait
        // for the acknowledgement of the one before, which the reader may delay by 40 ms.
        let next = if rest.data.len() <= WINDOW { rest.data.len() } else { PIECE };
        let may_have = if next == rest.data.len() { 0 } else { WINDOW - next };
        if rest.handed > may_have {
            rest.waker = Some(context.waker().clone());
            return Poll::Pending;
        }
        let data = rest.data.split_to(next);
        // A copy, so that the rest can be freed while the piece is being written.
        let data = if rest.data.is_empty() { data } else { Bytes::copy_from_slice(&data) };
        rest.left -= next;
        rest.handed += next;
        let piece = Piece { data, of: Arc::clone(&self.rest) };
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_owner(piece)))))
    }

    fn is_end_stream(&self) -> bool {
        let rest = lock(&self.rest);
        rest.share.is_some() && rest.data.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(lock(&self.rest).left as u64)
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.watch.abort();
        let mut rest = lock(&self.rest);
        let unsent = std::mem::take(&mut rest.data).len();
        if let Some(share) = &mut rest.share {
            share.give_back(unsent);
        }
    }
}

/// The bytes that the connection holds and has not written.
struct Piece {
    data: Bytes,
    of: Arc<Mutex<Rest>>,
}

impl AsRef<[u8]> for Piece {
    fn as_ref(&self) -> &[u8] {
        &self.data
    }
}

impl Drop for Piece {
    fn drop(&mut self) {
        let waker = {
            let mut rest = lock(&self.of);
            rest.handed -= self.data.len();
            if let Some(share) = &mut rest.share {
                share.give_back(self.data.len());
            }
            rest.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
