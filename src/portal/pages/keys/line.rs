//! One key as it is listed: how it is, how it is used, and whether it can go.

use std::collections::HashMap;

use uuid::Uuid;

use super::{DAY_MS, begins};
use crate::domain::id::ApiKeyId;
use crate::portal::state::State;
use crate::portal::times::{Clock, When, counted, grouped, span};
use crate::store::access::ApiKeyRow;

/// A key's row.
pub(super) struct Line {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) begins: String,
    pub(super) scopes: String,
    pub(super) scope_count: String,
    pub(super) state: Option<State>,
    pub(super) ends: Option<When>,
    pub(super) maker: String,
    pub(super) made: When,
    pub(super) used: Option<When>,
    pub(super) address: String,
    pub(super) requests: String,
    pub(super) is_unused: bool,
    pub(super) limit: i32,
    pub(super) safe: State,
    pub(super) why: String,
    /// Whether it works now.
    pub(super) works: bool,
    /// Whether it was replaced already.
    pub(super) rolled: bool,
    pub(super) blocked: bool,
}

/// How keys were used: when and from where each was last, and how many requests each had.
#[derive(Default)]
pub(super) struct Uses {
    pub(super) last: HashMap<Uuid, (i64, String)>,
    pub(super) month: HashMap<Uuid, i64>,
    pub(super) day: HashMap<Uuid, i64>,
}

impl Line {
    pub(super) fn new(
        row: &ApiKeyRow,
        uses: &Uses,
        makers: &HashMap<Uuid, String>,
        clock: &Clock,
        now: i64,
    ) -> Line {
        let of = |counts: &HashMap<Uuid, i64>| counts.get(&row.id).copied().unwrap_or_default();
        let last = uses.last.get(&row.id);
        let (safe, why) = judge(last.map(|(at, _)| *at), of(&uses.day), now);
        let over = row.has_ended(now);
        Line {
            id: ApiKeyId::from_uuid(row.id).to_string(),
            name: row.name.clone(),
            begins: begins(row),
            scopes: row.scopes.clone(),
            scope_count: counted(
                i64::try_from(row.scopes.split_whitespace().count()).unwrap_or_default(),
                "scope",
            ),
            state: state(row, now),
            ends: row.expires_at.filter(|_| !over).map(|moment| clock.short(moment)),
            maker: match row.made_by {
                None => "Issued by Trailflow".to_owned(),
                Some(user) => {
                    let name = makers.get(&user).map_or("a person who left", String::as_str);
                    format!("Created by {name}")
                }
            },
            made: clock.day(row.created_at),
            used: last.map(|(at, _)| clock.short(*at)),
            address: last.map(|(_, address)| address.clone()).unwrap_or_default(),
            requests: grouped(of(&uses.month)),
            is_unused: of(&uses.month) == 0,
            limit: row.rate_limit_per_minute,
            safe,
            why,
            works: !over,
            rolled: row.replaced_by.is_some(),
            blocked: row.blocked_at.is_some(),
        }
    }
}

/// How a key is, where that needs words.
fn state(row: &ApiKeyRow, now: i64) -> Option<State> {
    if row.revoked_at.is_some() {
        return Some(State::new("", "off", "Revoked"));
    }
    let left = row.expires_at.map(|moment| moment - now);
    if left.is_some_and(|left| left <= 0) {
        return Some(State::new("", "off", "Expired"));
    }
    if row.blocked_at.is_some() {
        return Some(State::new("bad", "bad", "Blocked. Only Trailflow can unblock it"));
    }
    let left = left?;
    if row.replaced_by.is_some() {
        return Some(State::new("info", "replay", format!("Rolled: ends in {}", span(left))));
    }
    (left <= 14 * DAY_MS).then(|| State::new("warn", "clock", format!("Expires in {}", span(left))))
}

/// Whether a key can be revoked without anybody noticing, and why.
pub(super) fn judge(last_used: Option<i64>, day: i64, now: i64) -> (State, String) {
    let Some(last) = last_used else {
        return (State::new("ok", "check", "Yes"), "Never used".to_owned());
    };
    let ago = now - last;
    if day > 0 || ago < DAY_MS {
        let why = format!("{} in the last 24 hours", counted(day.max(1), "request"));
        return (State::new("", "x", "No, in use"), why);
    }
    let why = format!("No request for {}", span(ago));
    if ago < 30 * DAY_MS {
        (State::new("warn", "warn", "Ask first"), why)
    } else {
        (State::new("ok", "check", "Yes"), why)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_use_is_not_safe_to_revoke() {
        let now = 1_774_094_400_000;
        let word = |last: Option<i64>, day| {
            let (state, why) = judge(last.map(|ago| now - ago), day, now);
            format!("{}: {why}", state.words)
        };
        assert_eq!(word(None, 0), "Yes: Never used");
        assert_eq!(word(Some(5_000), 312), "No, in use: 312 requests in the last 24 hours");
        assert_eq!(word(Some(3 * DAY_MS), 0), "Ask first: No request for 3 days");
        assert_eq!(word(Some(42 * DAY_MS), 0), "Yes: No request for 42 days");
    }
}
