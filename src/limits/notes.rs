//! Notes: the requests that this node admitted in the last window, in case Redis loses them.
//!
//! Redis may come back empty, or as a replica that missed the last writes. Then every node restores its own
//! notes before anything is accepted; see `era.rs`. A client has at most as many notes as its limit allows in
//! a window; if it goes silent, later notes of others remove them.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use tokio::time::Instant;
use uuid::Uuid;

use super::sharded::Sharded;

/// How many silent clients one note checks for removal.
const SWEPT_PER_NOTE: usize = 2;
/// Notes that are about to leave the window are no longer expected in Redis: its clock may be ahead.
const SLACK: Duration = Duration::from_secs(1);

/// The requests that this node admitted.
pub(super) struct Notes {
    window: Duration,
    shards: Sharded<Shard>,
}

#[derive(Default)]
struct Shard {
    clients: HashMap<Uuid, VecDeque<Note>>,
    /// Each client once, with the moment to check whether it is silent.
    idle: VecDeque<(Instant, Uuid)>,
    /// When the notes were last restored. Redis then decided which of them still count.
    given_at: Option<Instant>,
}

#[derive(Clone, Copy)]
struct Note {
    at: Instant,
    /// The instant by Redis's clock in microseconds, which identifies it there; `None` until Redis has it.
    instant: Option<i64>,
}

/// A client's notes, by Redis's clock. Those that Redis never had are marked.
pub(super) struct Given {
    pub(super) client: Uuid,
    pub(super) instants: Vec<(i64, bool)>,
}

impl Notes {
    pub(super) fn new(window: Duration) -> Self {
        Self { window, shards: Sharded::new(Shard::default) }
    }

    /// Notes an admitted request: admitted by Redis at this instant of its clock, or by this node.
    pub(super) fn add(&self, client: Uuid, instant: Option<i64>, now: Instant) {
        let mut shard = self.shards.of(client);
        shard.sweep(now, self.window);
        if !shard.clients.contains_key(&client) {
            shard.idle.push_back((now + self.window, client));
        }
        let notes = shard.clients.entry(client).or_default();
        forget(notes, now, self.window);
        notes.push_back(Note { at: now, instant });
    }

    /// How many requests of this client Redis must still have.
    pub(super) fn expected(&self, client: Uuid, now: Instant) -> usize {
        let slack = SLACK.min(self.window / 10);
        let shard = self.shards.of(client);
        let Some(notes) = shard.clients.get(&client) else { return 0 };
        let settled = |note: &Note| shard.given_at.is_some_and(|given| note.at <= given);
        notes.len() - notes.partition_point(|note| now - note.at + slack >= self.window || settled(note))
    }

    /// All notes of the window, given a moment and Redis's clock at that moment. Notes that Redis never had
    /// get their instant now.
    pub(super) fn given(&self, then: Instant, redis_us: i64, now: Instant) -> Vec<Given> {
        let mut all = Vec::new();
        for mut shard in self.shards.all() {
            shard.given_at = Some(now);
            for (client, notes) in &mut shard.clients {
                forget(notes, now, self.window);
                let instants = notes.iter_mut().map(|note| {
                    let fresh = note.instant.is_none();
                    let age = then.saturating_duration_since(note.at).as_micros();
                    let instant = redis_us.saturating_sub(i64::try_from(age).unwrap_or(i64::MAX));
                    (*note.instant.get_or_insert(instant), fresh)
                });
                let instants: Vec<_> = instants.collect();
                if !instants.is_empty() {
                    all.push(Given { client: *client, instants });
                }
            }
        }
        all
    }
}

impl Shard {
    fn sweep(&mut self, now: Instant, window: Duration) {
        for _ in 0..SWEPT_PER_NOTE {
            let Some((_, client)) = self.idle.pop_front_if(|(due, _)| *due <= now) else { return };
            let Some(notes) = self.clients.get_mut(&client) else { continue };
            forget(notes, now, window);
            if notes.is_empty() {
                self.clients.remove(&client);
            } else {
                self.idle.push_back((now + window, client));
            }
        }
    }
}

fn forget(notes: &mut VecDeque<Note>, now: Instant, window: Duration) {
    while notes.pop_front_if(|oldest| now - oldest.at >= window).is_some() {}
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    #[test]
    fn notes_leave_with_the_window_and_silent_clients_with_them() {
        let (notes, client, began) = (Notes::new(MINUTE), Uuid::from_u128(1), Instant::now());
        let after = |seconds| began + Duration::from_secs(seconds);
        let instants = |seconds, clock| {
            let given = notes.given(after(seconds), clock, after(seconds));
            given.into_iter().next().map_or_else(Vec::new, |given| given.instants)
        };
        notes.add(client, Some(1_000), began);
        notes.add(client, None, after(30));
        assert_eq!(notes.expected(client, after(30)), 2);
        assert_eq!(notes.expected(client, after(59)), 1, "the oldest is about to leave");
        assert_eq!(instants(59, 90_000_000), [(1_000, false), (61_000_000, true)]);
        assert_eq!(notes.expected(client, after(59)), 0, "what was given back is Redis's to judge");
        notes.add(client, Some(91_000_000), after(60));
        assert_eq!(notes.expected(client, after(60)), 1);
        assert_eq!(instants(61, 0), [(61_000_000, false), (91_000_000, false)], "each is named once");
        // Two others, in the same shard, remove the silent one.
        for n in [257, 273] {
            notes.add(Uuid::from_u128(n), None, after(200));
        }
        assert!(!notes.shards.of(client).clients.contains_key(&client));
        assert_eq!(notes.expected(client, after(200)), 0);
    }
}
