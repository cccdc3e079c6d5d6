//! Sending notices to organizations.

use std::time::Duration;

use slog::warn;

use crate::app::App;
use crate::contract::partner::policy;
use crate::documents::contract_version;
use crate::http::Policy;
use crate::use_cases::notices;
use crate::use_cases::notices::deprecated::Ending;

/// How often changes are looked for, and how many times less often everything else.
const EVERY: Duration = Duration::from_secs(2);
const SELDOM: u32 = 15;
/// What is counted over days is looked for once in so many rounds: an hour.
const HOURLY: u32 = 1_800;

/// Looks for notices for as long as it runs.
pub(super) async fn keep_telling(app: App) {
    let (version, endings, store) = (contract_version(), endings(policy::ALL), app.store.for_portal());
    for round in (0..HOURLY).cycle() {
        tokio::time::sleep(EVERY).await;
        let (post, now) = (app.post(), app.clock.now());
        let mut looked = match round % SELDOM {
            0 => notices::look(&store, &post, now, version).await,
            _ => vec![("changes", notices::changes::follow(&store, &post, now).await)],
        };
        if round == 0 {
            let called = notices::deprecated::called(&store, &post, now, &endings).await;
            looked.push(("deprecated operations", called));
        }
        for (what, found) in looked {
            if let Err(error) = found {
                warn!(app.telemetry.log(), "cannot look for what to tell organizations"; "what" => what, "cause" => error.cause());
            }
        }
    }
}

/// The operations of these policies that end.
fn endings(policies: &[&'static Policy]) -> Vec<Ending> {
    let ending = |policy: &&'static Policy| {
        let route = format!("{} {}", policy.method, policy.path);
        Some(Ending { operation: policy.operation, route, ends_at: policy.deprecation?.ends_at()? })
    };
    policies.iter().filter_map(ending).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::Deprecation;

    #[test]
    fn operations_that_are_deprecated_end() {
        let deprecation = Deprecation { since: "@1", sunset: "Sat, 15 Jan 2028 00:00:00 GMT", link: "<>" };
        let old: &'static Policy =
            Box::leak(Box::new(Policy { deprecation: Some(deprecation), ..policy::LIST_LOADS }));
        let endings = endings(&[&policy::GET_LOAD, old]);
        assert_eq!(
            (endings.len(), endings[0].operation, endings[0].ends_at),
            (1, "listLoads", 1_831_507_200_000)
        );
        assert_eq!(endings[0].route, "GET /v1/loads");
    }
}
