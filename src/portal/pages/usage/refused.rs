//! Why requests were refused, where the secret of the key matched.

use std::collections::BTreeMap;

use super::filters::Filters;
use crate::domain::refusal::RefusalCause;
use crate::portal::times::grouped;
use crate::store::usage::refusals::RefusalRow;

/// A cause.
pub(super) struct Line {
    /// In words.
    pub(super) words: &'static str,
    /// As the request look-up tells it.
    pub(super) cause: String,
    pub(super) requests: String,
}

/// The causes of these refusals, the most frequent first. They are counted by key; of one operation nothing is known.
pub(super) fn lines(rows: &[RefusalRow], filters: &Filters) -> Vec<Line> {
    let mut causes: BTreeMap<&str, i64> = BTreeMap::new();
    let of_key = |row: &&RefusalRow| filters.key.is_none_or(|key| row.api_key_id == key.uuid());
    for row in rows.iter().filter(of_key).filter(|_| filters.operation.is_none()) {
        *causes.entry(&row.cause).or_default() += row.requests;
    }
    let mut causes: Vec<_> = causes.into_iter().collect();
    causes.sort_by_key(|(_, requests)| std::cmp::Reverse(*requests));
    let line = |(cause, requests): (&str, i64)| Line {
        words: words(cause),
        cause: cause.to_owned(),
        requests: grouped(requests),
    };
    causes.into_iter().map(line).collect()
}

fn words(cause: &str) -> &'static str {
    match cause.parse() {
        Ok(RefusalCause::Revoked) => "The key was revoked",
        Ok(RefusalCause::Expired) => "The key has expired",
        Ok(RefusalCause::Blocked) => "The key was blocked by an admin",
        Ok(RefusalCause::WrongMode) => "The key is of another mode than it says",
        Ok(RefusalCause::State) => "Your access does not allow the key",
        Ok(RefusalCause::Scope) => "The key lacks the scope",
        Ok(RefusalCause::Limit) => "The key had no requests left in that minute",
        _ => "Another cause",
    }
}
