//! A share of the API clients: their accepted requests and their claims, and when these may be dropped.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use uuid::Uuid;

use crate::limits::{
    Admission, Allowance, Attempt, Claim, Claimed, Mode, REPLAY_WINDOW, StoredReply, advised_wait_s, millis,
};

/// The most expired entries that one admission removes. It adds at most three, so the sweep outpaces the traffic.
const SWEPT_PER_ADMISSION: usize = 4;

/// The estimated memory of a stored reply beyond its body and its key: map slot, ticket, reference counts.
const REPLY_OVERHEAD: usize = 256;

/// The bounds of a shard; times in milliseconds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bounds {
    pub window: i64,
    pub lease: i64,
    pub stored_bytes: usize,
}

/// A share of the API clients.
pub(super) struct Shard {
    bounds: Bounds,
    accounts: HashMap<Uuid, Account>,
    /// One ticket for every account, and one for every entry in each state that it had. The tickets of a queue all
    /// run for the same time, so the first is always due next. A ticket is void if its entry has changed since.
    idle: VecDeque<(i64, Uuid)>,
    leases: VecDeque<Ticket>,
    replies: VecDeque<Ticket>,
    stored_bytes: usize,
}

/// The state of one API client.
#[derive(Default)]
struct Account {
    /// The instants of accepted requests, newest first; those that have left the window are removed with the next
    /// one.
    accepted: VecDeque<i64>,
    entries: HashMap<Arc<str>, Entry>,
}

/// An idempotency key's state.
struct Entry {
    fingerprint: [u8; 32],
    /// The token of the claim, also after its completion.
    token: u64,
    state: State,
}

enum State {
    Running { until: i64 },
    Finished(StoredReply),
}

/// When to check whether an entry may be dropped.
struct Ticket {
    due: i64,
    client: Uuid,
    key: Arc<str>,
    token: u64,
}

impl Shard {
    pub(super) fn new(bounds: Bounds) -> Self {
        Self {
            bounds,
            accounts: HashMap::new(),
            idle: VecDeque::new(),
            leases: VecDeque::new(),
            replies: VecDeque::new(),
            stored_bytes: 0,
        }
    }

    /// Counts a request, unless it only looks; `false` if the limit refuses it. Same rule as in `admit.lua`.
    pub(super) fn count(&mut self, admission: &Admission<'_>) -> (bool, Allowance) {
        let Admission { client, per_minute: limit, now, counted, .. } = *admission;
        let window = self.bounds.window;
        let counted = counted && limit > 0;
        if !counted && !self.accounts.contains_key(&client) {
            return (limit > 0, allowance(limit, 0, window));
        }
        let account = self.accounts.entry(client).or_insert_with(|| {
            self.idle.push_back((now + window, client));
            Account::default()
        });
        let accepted = &mut account.accepted;
        while accepted.back().is_some_and(|oldest| now - oldest >= window) {
            accepted.pop_back();
        }
        if accepted.back().is_some_and(|oldest| now - oldest < -window) {
            // The clock was set back by more than a window: these instants mean nothing now.
            accepted.clear();
        }
        if accepted.len() >= limit as usize {
            // The limit may have been lowered: the N-th newest must leave before there is room.
            let nth = (limit as usize).checked_sub(1).and_then(|last| accepted.get(last));
            let stays = nth.or(accepted.back()).map_or(window, |instant| window - (now - instant));
            return (false, allowance(limit, accepted.len(), stays));
        }
        let stays = accepted.back().map_or(window, |oldest| window - (now - oldest));
        if counted {
            accepted.push_front(now);
        }
        (true, allowance(limit, accepted.len(), stays))
    }

    /// Claims an idempotency key for an admission that was just counted.
    pub(super) fn claim(&mut self, admission: &Admission<'_>, attempt: &Attempt<'_>, token: u64) -> Claimed {
        let now = admission.now;
        if let Some(entry) = self.accounts.get(&admission.client).and_then(|it| it.entries.get(attempt.key))
            && let Some(answer) = entry.answer(&attempt.fingerprint, now)
        {
            return answer;
        }
        let until = now.saturating_add(self.bounds.lease);
        let key: Arc<str> = attempt.key.into();
        self.leases.push_back(Ticket { due: until, client: admission.client, key: Arc::clone(&key), token });
        self.put(
            admission.client,
            key,
            Entry { fingerprint: attempt.fingerprint, token, state: State::Running { until } },
        );
        Claimed::Fresh(Claim::new(admission, attempt, token, Mode::Local))
    }

    /// Stores a reply, unless another claim owns the entry.
    pub(super) fn complete(&mut self, claim: &Claim, reply: &StoredReply) {
        if self.owner(claim).is_some_and(|owner| owner != Owner::Claim) {
            return;
        }
        let key: Arc<str> = claim.key.as_str().into();
        if reply_cost(&key, reply) > self.bounds.stored_bytes {
            self.remove(claim.client, &key);
            return;
        }
        let due = reply.stored_at.saturating_add(millis(REPLAY_WINDOW));
        self.replies.push_back(Ticket {
            due,
            client: claim.client,
            key: Arc::clone(&key),
            token: claim.token,
        });
        self.put(
            claim.client,
            key,
            Entry {
                fingerprint: claim.fingerprint,
                token: claim.token,
                state: State::Finished(reply.clone()),
            },
        );
        while self.stored_bytes > self.bounds.stored_bytes
            && let Some(oldest) = self.replies.pop_front()
        {
            self.forget_reply(&oldest);
        }
    }

    /// Frees a key, unless another claim owns the entry.
    pub(super) fn release(&mut self, claim: &Claim) {
        if self.owner(claim) == Some(Owner::Claim) {
            self.remove(claim.client, &claim.key);
        }
    }

    /// Removes a few expired entries.
    pub(super) fn sweep(&mut self, now: i64) {
        for _ in 0..SWEPT_PER_ADMISSION {
            if let Some(ticket) = pop_due(&mut self.leases, |it| it.due, now) {
                self.forget_claim(&ticket);
            } else if let Some(ticket) = pop_due(&mut self.replies, |it| it.due, now) {
                self.forget_reply(&ticket);
            } else if let Some((_, client)) = pop_due(&mut self.idle, |it| it.0, now) {
                self.forget_account(client, now);
            } else {
                return;
            }
        }
    }

    fn forget_claim(&mut self, ticket: &Ticket) {
        if let Some(entry) = self.entry(ticket.client, &ticket.key)
            && entry.token == ticket.token
            && matches!(entry.state, State::Running { .. })
        {
            self.remove(ticket.client, &ticket.key);
        }
    }

    fn forget_reply(&mut self, ticket: &Ticket) {
        if let Some(entry) = self.entry(ticket.client, &ticket.key)
            && entry.token == ticket.token
            && matches!(entry.state, State::Finished(_))
        {
            self.remove(ticket.client, &ticket.key);
        }
    }

    /// Removes an idle account, or schedules the next check.
    fn forget_account(&mut self, client: Uuid, now: i64) {
        let Some(account) = self.accounts.get_mut(&client) else {
            return;
        };
        let newest = account.accepted.front().copied();
        let idle_at = newest.map_or(now, |newest| newest + self.bounds.window);
        if idle_at <= now {
            account.accepted = VecDeque::new();
            if account.entries.is_empty() {
                self.accounts.remove(&client);
                return;
            }
        }
        self.idle.push_back((now + self.bounds.window, client));
    }

    fn entry(&self, client: Uuid, key: &str) -> Option<&Entry> {
        self.accounts.get(&client)?.entries.get(key)
    }

    /// The owner of the entry that a claim was granted on; `None` if it is gone.
    fn owner(&self, claim: &Claim) -> Option<Owner> {
        let entry = self.entry(claim.client, &claim.key)?;
        let ours = entry.token == claim.token && matches!(entry.state, State::Running { .. });
        Some(if ours { Owner::Claim } else { Owner::Other })
    }

    fn put(&mut self, client: Uuid, key: Arc<str>, entry: Entry) {
        self.stored_bytes += entry.cost(&key);
        let account = self.accounts.entry(client).or_insert_with(|| {
            // A reply of an account that was removed meanwhile. The sweep checks it in its turn.
            self.idle.push_back((i64::MIN, client));
            Account::default()
        });
        if let Some(replaced) = account.entries.insert(Arc::clone(&key), entry) {
            self.stored_bytes -= replaced.cost(&key);
        }
    }

    fn remove(&mut self, client: Uuid, key: &str) {
        let removed = self.accounts.get_mut(&client).and_then(|account| account.entries.remove(key));
        if let Some(removed) = removed {
            self.stored_bytes -= removed.cost(key);
        }
    }

    #[cfg(test)]
    pub(super) fn held(&self) -> Held {
        Held {
            accounts: self.accounts.len(),
            entries: self.accounts.values().map(|it| it.entries.len()).sum(),
            instants: self.accounts.values().map(|it| it.accepted.len()).sum(),
            tickets: self.idle.len() + self.leases.len() + self.replies.len(),
            stored_bytes: self.stored_bytes,
        }
    }
}

#[derive(PartialEq, Eq)]
enum Owner {
    Claim,
    Other,
}

impl Entry {
    /// The verdict for an attempt that finds this entry; `None` if the entry has expired.
    fn answer(&self, fingerprint: &[u8; 32], now: i64) -> Option<Claimed> {
        let (expired, answer) = match &self.state {
            State::Running { until } => {
                (*until <= now, Claimed::InProgress { retry_after_s: advised_wait_s(until - now) })
            }
            State::Finished(reply) => {
                (now - reply.stored_at >= millis(REPLAY_WINDOW), Claimed::Replay(reply.clone()))
            }
        };
        match (expired, self.fingerprint == *fingerprint) {
            (true, _) => None,
            (false, true) => Some(answer),
            (false, false) => Some(Claimed::Conflict),
        }
    }

    /// The entry's size towards the cap. Claims are bounded differently.
    fn cost(&self, key: &str) -> usize {
        match &self.state {
            State::Running { .. } => 0,
            State::Finished(reply) => reply_cost(key, reply),
        }
    }
}

/// What is left, from times in milliseconds.
fn allowance(limit: u32, counted: usize, stays: i64) -> Allowance {
    let stays_us = u64::try_from(stays).unwrap_or(0).saturating_mul(1_000);
    Allowance::new(limit, u64::try_from(counted).unwrap_or(u64::MAX), stays_us)
}

fn reply_cost(key: &str, reply: &StoredReply) -> usize {
    reply.body.len() + key.len() + REPLY_OVERHEAD
}

fn pop_due<T>(queue: &mut VecDeque<T>, due: impl Fn(&T) -> i64, now: i64) -> Option<T> {
    queue.pop_front_if(|first| due(first) <= now)
}

/// The content of a shard.
#[cfg(test)]
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::limits) struct Held {
    pub accounts: usize,
    pub entries: usize,
    pub instants: usize,
    pub tickets: usize,
    pub stored_bytes: usize,
}

#[cfg(test)]
impl std::ops::Add for Held {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            accounts: self.accounts + other.accounts,
            entries: self.entries + other.entries,
            instants: self.instants + other.instants,
            tickets: self.tickets + other.tickets,
            stored_bytes: self.stored_bytes + other.stored_bytes,
        }
    }
}
