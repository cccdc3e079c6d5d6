//! Which keys still call operations that are on their way out.

use std::collections::HashMap;

use uuid::Uuid;

use crate::http::Policy;
use crate::portal::times::grouped;
use crate::store::usage::OperationRow;

/// A key that calls one.
pub(super) struct Line {
    pub(super) key: String,
    pub(super) method: &'static str,
    pub(super) route: &'static str,
    pub(super) requests: String,
    /// Until when it is served.
    pub(super) sunset: &'static str,
}

/// What these requests called of the operations that are deprecated in these policies, the soonest end first.
pub(super) fn lines(
    rows: &[OperationRow],
    policies: &[&'static Policy],
    names: &HashMap<Uuid, String>,
) -> Vec<Line> {
    let mut lines = Vec::new();
    for policy in policies {
        let Some(deprecation) = policy.deprecation else { continue };
        let mut keys: HashMap<Uuid, i64> = HashMap::new();
        for row in rows.iter().filter(|row| row.operation == policy.operation) {
            *keys.entry(row.api_key_id).or_default() += row.requests;
        }
        let mut keys: Vec<_> = keys.into_iter().collect();
        keys.sort_by_key(|(key, requests)| (std::cmp::Reverse(*requests), *key));
        lines.extend(keys.into_iter().map(|(key, requests)| Line {
            key: names.get(&key).cloned().unwrap_or_default(),
            method: policy.method,
            route: policy.path,
            requests: grouped(requests),
            sunset: deprecation.sunset,
        }));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::partner::policy;
    use crate::http::Deprecation;

    #[test]
    fn calls_of_what_is_deprecated_are_told_by_key() {
        let deprecation = Deprecation { since: "@1", sunset: "Sat, 15 Jan 2028 00:00:00 GMT", link: "<>" };
        let old: &'static Policy =
            Box::leak(Box::new(Policy { deprecation: Some(deprecation), ..policy::LIST_LOADS }));
        let (busy, idle) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let row = |api_key_id, operation: &str, code: &str, requests| {
            let (operation, code) = (operation.to_owned(), code.to_owned());
            OperationRow { api_key_id, operation, code, requests }
        };
        let rows = [
            row(idle, "listLoads", "", 2),
            row(busy, "listLoads", "", 5),
            row(busy, "listLoads", "rate_limited", 1),
            row(busy, "getLoad", "", 9),
        ];
        let names = HashMap::from([(busy, "busy".to_owned()), (idle, "idle".to_owned())]);
        let found = lines(&rows, &[old, &policy::GET_LOAD], &names);
        let told: Vec<_> = found.iter().map(|line| (line.key.as_str(), line.requests.as_str())).collect();
        assert_eq!((told, found[0].sunset), (vec![("busy", "6"), ("idle", "2")], deprecation.sunset));
    }
}
