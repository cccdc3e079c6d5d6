//! Usage: the page, its charts, the CSV and the operator API tell the same numbers, by the hours and days of whoever
//! looks at it.

mod told;

use std::collections::BTreeMap;

use serde_json::json;
use trailflow::domain::access::{AccessState, KeyMode, Scope};
use trailflow::domain::id::ApiKeyId;
use trailflow::domain::portal::PortalRole;
use trailflow::secrets::credential::Credential;
use trailflow::store::usage::{UsageKey, quarter_of};

use super::roles::without_id;
use super::scene::Member;
use crate::harness::api_request::{ApiRequest, Seen};
use crate::harness::faithful::Api;
use crate::harness::{Organization, World, on_both, rounds};
use told::{Outcomes, bars_of, lines_of, rows_of};

const MINUTE_MS: i64 = 60_000;
const HOUR_MS: i64 = 60 * MINUTE_MS;
const DAY_MS: i64 = 24 * HOUR_MS;

/// A request that was sent.
struct Sent {
    at: i64,
    /// The id of the key.
    key: String,
    operation: &'static str,
    code: String,
}

fn key_of(token: &str) -> String {
    ApiKeyId::from_uuid(Credential::parse(token).unwrap().id()).to_string()
}

impl Sent {
    fn outcomes(&self) -> Outcomes {
        let kind = match self.code.as_str() {
            "" => 0,
            "rate_limited" => 2,
            "internal_error" | "service_unavailable" => 3,
            _ => 1,
        };
        let mut outcomes = [0; 4];
        outcomes[kind] = 1;
        outcomes
    }
}

/// How many requests are sent in a day.
fn many() -> usize {
    rounds::rounds(1_000, 10_000)
}

/// Somebody's requests over more than a day: in 25 batches of 20 or a multiple, none of them near the end of a quarter of
/// an hour.
async fn a_day_of_requests(world: &World, organization: Organization) -> Vec<Sent> {
    let times = many() / 500;
    // As many as keep each of them below its limit, however fast the batches follow each other.
    let mut busy = Vec::new();
    for _ in 0..2 * times {
        busy.push(world.key(organization).await);
    }
    let narrow = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 600).await;
    let limited = world.key_with(organization, KeyMode::Live, &[Scope::LoadsRead], 1).await;
    let mut sent = Vec::new();
    for batch in 0..25 {
        let busy = &busy[batch % busy.len()];
        for (token, operation, count) in [
            (busy, "listLoads", 10),
            (busy, "getLoad", 3),
            (&narrow, "listCarriers", 3),
            (&limited, "listLoads", 4),
        ] {
            for _ in 0..count * times {
                let code = code_of(world, operation, token).await;
                sent.push(Sent { at: world.now(), key: key_of(token), operation, code });
            }
        }
        world.app().requests.flush().await.unwrap();
        world.clock.advance_ms(65 * MINUTE_MS);
    }
    sent
}

/// Sends a request; the code of its error, which is empty for a success. Whether responses keep to the contract is judged
/// elsewhere: here are too many of them.
async fn code_of(world: &World, operation: &str, token: &str) -> String {
    let path = ApiRequest::of(Api::Partner, operation, "none").path;
    let response = world.http.get(world.url(&path)).bearer_auth(token).send().await.unwrap();
    let body: serde_json::Value = response.json().await.unwrap();
    body["error"]["code"].as_str().unwrap_or_default().to_owned()
}

/// What was sent, added up by what is told of each; what is told nothing of is left out.
fn sums<K: Ord>(sent: &[Sent], of: impl Fn(&Sent) -> Option<K>) -> BTreeMap<K, Outcomes> {
    let mut sums = BTreeMap::new();
    for one in sent {
        if let Some(key) = of(one) {
            let sum: &mut Outcomes = sums.entry(key).or_default();
            sum.iter_mut().zip(one.outcomes()).for_each(|(sum, more)| *sum += more);
        }
    }
    sums
}

fn total(sums: &BTreeMap<String, Outcomes>) -> Outcomes {
    sums.values().fold([0; 4], |[a, b, c, d], [e, f, g, h]| [a + e, b + f, c + g, d + h])
}

/// The beginning of a moment's hour or day, so many minutes off UTC, as the page tells it.
fn begin(at: i64, span: i64, offset_minutes: i64) -> String {
    let offset = offset_minutes * MINUTE_MS;
    let begin = at - (at + offset).rem_euclid(span);
    let zone = chrono::FixedOffset::east_opt(i32::try_from(offset / 1000).unwrap()).unwrap();
    let begin = chrono::DateTime::from_timestamp_millis(begin).unwrap().with_timezone(&zone);
    begin.format("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// Moves what is counted to where it takes less, as the node does by and by.
async fn move_usage(world: &World) {
    while world.app().store.prune_usage(world.now(), 20_000).await.unwrap() > 0 {}
}

async fn operator_usage(world: &World, organization: Organization, from: i64, to: i64) -> Seen {
    let staff = world.operator_token().await;
    let ask = ApiRequest::of(Api::Operator, "getUsage", &organization.id.to_string()).token(&staff);
    let seen = ask.query(&format!("from={from}&to={to}")).send(world).await;
    assert_eq!(seen.status, 200, "{}", seen.text);
    seen
}

/// Page, chart and CSV at this address tell these sums.
async fn check(member: &mut Member, query: &str, expected: &BTreeMap<String, Outcomes>) -> String {
    let page = member.browser.get(&format!("/usage?{query}")).await;
    assert_eq!(page.status, 200, "{query}: {}", page.text);
    assert_eq!(&rows_of(&page.text), expected, "{query}: the table");
    // Local times with one offset sort like moments; when it changes, the chart is the one to trust.
    let mut bars = bars_of(&page.text);
    let mut sums: Vec<_> = expected.values().copied().collect();
    bars.sort_unstable();
    sums.sort_unstable();
    assert_eq!(bars, sums, "{query}: the chart");
    let file = member.browser.get(&format!("/usage.csv?{query}")).await;
    assert_eq!(&lines_of(&file.text).0, expected, "{query}: the CSV");
    page.text
}

on_both! {
    async fn hours_and_days_of_a_half_hour_zone_are_exact(world: World) {
        world.clock.advance_ms(7 * MINUTE_MS);
        let [organization, other] = [world.organization(AccessState::LiveEnabled).await, world.organization(AccessState::LiveEnabled).await];
        let first = world.now();
        let sent = a_day_of_requests(&world, organization).await;
        let foreign = world.key(other).await;
        ApiRequest::of(Api::Partner, "listLoads", "").token(&foreign).send(&world).await;
        let mut viewer = world.member(organization, PortalRole::Viewer).await;
        let saved = viewer.browser.post("/account", &[("name", "Asha Rao"), ("zone", "Asia/Kolkata")]).await;
        assert!(saved.leads_to("/account"), "{saved:?}");
        let off = 330;
        let hours = sums(&sent, |one| Some(begin(one.at, HOUR_MS, off)));
        let days = sums(&sent, |one| Some(begin(one.at, DAY_MS, off)));
        assert_eq!(days.len(), 2);
        let day = sums(&sent, |one| begin(one.at, DAY_MS, off).starts_with("2026-03-22").then(|| begin(one.at, HOUR_MS, off)));
        let since = world.now() - (world.now() + off * MINUTE_MS).rem_euclid(HOUR_MS) - 23 * HOUR_MS;
        let last = sums(&sent, |one| (one.at >= since).then(|| begin(one.at, HOUR_MS, off)));
        let utc = sums(&sent, |one| Some(begin(one.at, DAY_MS, 0)));
        // As they are counted, and once most of them are moved into the rows of their days.
        for is_moved in [false, true] {
            if is_moved {
                move_usage(&world).await;
            }
            check(&mut viewer, "period=7d&by=hour", &hours).await;
            check(&mut viewer, "period=7d", &days).await;
            check(&mut viewer, "period=30d", &days).await;
            check(&mut viewer, "day=2026-03-22", &day).await;
            check(&mut viewer, "", &last).await;
            let home = viewer.browser.get("/").await.text;
            assert!(home.contains(&format!("<p class=\"value\">{}<small>", total(&last).iter().sum::<i64>())), "{home}");
            check(&mut viewer, "period=90d", &utc).await;
        }

        let file = viewer.browser.get("/usage.csv?period=7d").await.text;
        let mut codes = BTreeMap::new();
        sent.iter().for_each(|one| *codes.entry((one.operation.to_owned(), one.code.clone())).or_default() += 1);
        assert_eq!(lines_of(&file).1, codes, "by operation and code");
        let staff = operator_usage(&world, organization, first, world.now()).await.body["data"].clone();
        let [good, client, limited, ours] = total(&days);
        let all = i64::try_from(many()).unwrap();
        assert_eq!((&staff["requests"], &staff["errors"], &staff["rateLimited"]), (&json!(all), &json!(all - good), &json!(limited)));
        assert_eq!((good + client + limited + ours, ours), (all, 0));
        for wrong in ["period=1y", "period=24h&by=day", "by=day&day=2026-03-22", "day=2026-02-01", "day=2026-12-01", "day=x"] {
            assert_eq!(viewer.browser.get(&format!("/usage?{wrong}")).await.status, 404, "{wrong}");
        }
    }

    async fn one_key_and_one_operation_are_told_alike_everywhere(world: World) {
        world.clock.advance_ms(7 * MINUTE_MS);
        let [organization, other] = [world.organization(AccessState::LiveEnabled).await, world.organization(AccessState::LiveEnabled).await];
        let sent = a_day_of_requests(&world, organization).await;
        let foreign = key_of(&world.key(other).await);
        let mut viewer = world.member(organization, PortalRole::Viewer).await;
        let of_new_york = |at: i64| begin(at, HOUR_MS, -240);
        let limited = sent.iter().find(|one| one.code == "rate_limited").unwrap().key.clone();
        let busy = sent.iter().find(|one| one.operation == "getLoad").unwrap().key.clone();
        for (key, operation) in [(None, Some("listLoads")), (Some(&limited), None), (Some(&busy), Some("getLoad")), (Some(&limited), Some("getLoad")), (None, None)] {
            let is_meant = |one: &Sent| key.is_none_or(|key| *key == one.key) && operation.is_none_or(|operation| operation == one.operation);
            let mut query = "period=7d&by=hour".to_owned();
            query.extend(key.map(|key| format!("&key={key}")));
            query.extend(operation.map(|operation| format!("&operation={operation}")));
            let page = check(&mut viewer, &query, &sums(&sent, |one| is_meant(one).then(|| of_new_york(one.at)))).await;
            let mut codes = BTreeMap::new();
            sent.iter().filter(|one| is_meant(one)).for_each(|one| *codes.entry((one.operation.to_owned(), one.code.clone())).or_default() += 1);
            assert_eq!(lines_of(&viewer.browser.get(&format!("/usage.csv?{query}")).await.text).1, codes, "{query}");
            let filters = query.split("by=hour").nth(1).unwrap().replace('&', "&#38;");
            for kept in [format!("/usage?period=30d{filters}\""), format!("/usage.csv?period=7d&#38;by=hour{filters}\"")] {
                assert!(page.contains(&kept), "{query} keeps {kept}: {page}");
            }
            assert_eq!(page.contains("A limit counts all operations"), operation.is_some(), "{query}");
            if operation.is_none() {
                let peaks = page.split("id=\"peak\"").nth(1).unwrap().matches("data-column=\"Headroom\"").count();
                let keys: std::collections::BTreeSet<_> = sent.iter().filter(|one| is_meant(one)).map(|one| &one.key).collect();
                assert_eq!(peaks, keys.len(), "{query}");
            }
        }
        let unknown = viewer.browser.get("/usage?key=key_019c8b10e4407d219c83a7f5e206bd94").await;
        let theirs = viewer.browser.get(&format!("/usage?key={foreign}")).await;
        assert_eq!((unknown.status, theirs.status), (404, 404));
        assert_eq!(without_id(&unknown.text), without_id(&theirs.text));
        for wrong in ["operation=none", "operation=getUsage", "key=x", "key=&key="] {
            let status = viewer.browser.get(&format!("/usage?{wrong}")).await.status;
            assert!(matches!(status, 400 | 404), "{wrong}: {status}");
        }
    }

    async fn counts_that_come_late_are_told_before_and_after_they_are_moved(world: World) {
        world.clock.advance_ms(7 * MINUTE_MS);
        let organization = world.organization(AccessState::LiveEnabled).await;
        let token = world.key(organization).await;
        let first = world.now();
        assert_eq!(code_of(&world, "listCarriers", &token).await, "");
        world.app().requests.flush().await.unwrap();
        world.clock.advance_ms(3 * HOUR_MS);
        move_usage(&world).await;
        let late = UsageKey {
            organization: organization.id.uuid(),
            quarter: quarter_of(first),
            api_key: Credential::parse(&token).unwrap().id(),
            operation: "listCarriers",
            code: "not_found",
        };
        let later = UsageKey { quarter: late.quarter + 15 * MINUTE_MS, code: "", ..late };
        world.app().store.add_usage(&[(late, 2), (later, 3)]).await.unwrap();
        let mut viewer = world.member(organization, PortalRole::Viewer).await;
        let hour = BTreeMap::from([(begin(first, HOUR_MS, -240), [4, 2, 0, 0])]);
        for is_moved in [false, true] {
            if is_moved {
                move_usage(&world).await;
            }
            check(&mut viewer, "", &hour).await;
            let failures = viewer.browser.get("/requests").await.text;
            assert!(failures.contains("not_found") && failures.contains("2026-03-21T08:00:00-04:00"), "of the quarter, without a request that is logged: {failures}");
            let calls = world.app().store.calls_of("listCarriers", first - DAY_MS).await.unwrap();
            let after = world.app().store.calls_of("listCarriers", later.quarter).await.unwrap();
            assert_eq!((calls[0].requests, after[0].requests), (6, 3));
        }
    }

    async fn a_day_on_which_clocks_are_set_back_has_25_hours(world: World) {
        // 2026-11-01 03:37 UTC, which is 23:37 of the day before in New York. At 06:00 UTC clocks go from 2:00 to 1:00.
        world.clock.advance_ms(1_793_504_220_000 - world.now());
        let organization = world.organization(AccessState::LiveEnabled).await;
        let sent = a_day_of_requests(&world, organization).await;
        move_usage(&world).await;
        let mut viewer = world.member(organization, PortalRole::Viewer).await;
        let change = 1_793_512_800_000;
        let off = |at: i64| if at < change { -240 } else { -300 };
        let (from, to) = (1_793_505_600_000, 1_793_595_600_000);
        assert_eq!(to - from, 25 * HOUR_MS);
        let day = sums(&sent, |one| (from..to).contains(&one.at).then(|| begin(one.at, HOUR_MS, off(one.at))));
        let page = check(&mut viewer, "day=2026-11-01", &day).await;
        assert_eq!(page.matches("<tr><th scope=\"row\"><time").count(), 25);
        assert!(page.contains("01:00 EDT</time>") && page.contains("01:00 EST</time>"), "{page}");
        let days = rows_of(&viewer.browser.get("/usage?period=7d").await.text);
        assert_eq!(days.get("2026-11-01T00:00:00-04:00"), Some(&total(&day)), "{days:?}");
        let staff = operator_usage(&world, organization, from, to - 1).await.body["data"].clone();
        let [good, _, limited, _] = total(&day);
        let all: i64 = total(&day).iter().sum();
        assert_eq!((&staff["requests"], &staff["errors"], &staff["rateLimited"]), (&json!(all), &json!(all - good), &json!(limited)));
        let hours = sums(&sent, |one| Some(begin(one.at, HOUR_MS, off(one.at))));
        check(&mut viewer, "period=7d&by=hour", &hours).await;
    }

    async fn the_busiest_minute_is_that_of_all_nodes_against_the_limit(world: World) {
        world.clock.advance_ms(7 * MINUTE_MS + 30_000);
        let organization = world.organization(AccessState::LiveEnabled).await;
        let busy = world.key_with(organization, KeyMode::Live, Scope::ALL, 600).await;
        let limited = world.key_with(organization, KeyMode::Test, Scope::ALL, 5).await;
        let other = world.another_node().await;
        for _ in 0..4 {
            ApiRequest::of(Api::Partner, "listLoads", "").token(&busy).send(&world).await;
            let url = format!("http://{}/v1/loads", other.api_addr());
            assert_eq!(world.http.get(url).bearer_auth(&busy).send().await.unwrap().status(), 200);
        }
        for turn in 0..7 {
            let seen = ApiRequest::of(Api::Partner, "listLoads", "").token(&limited).send(&world).await;
            assert_eq!(seen.status, if turn < 5 { 200 } else { 429 });
        }
        other.app().requests.flush().await.unwrap();
        other.stop().await;
        let mut viewer = world.member(organization, PortalRole::Viewer).await;
        let page = viewer.browser.get("/usage").await.text;
        let peak = |of: &str| page.split("<tr>").find(|row| row.contains(of)).unwrap_or_else(|| panic!("no {of} in {page}")).to_owned();
        assert!(peak(">5 of 5<").contains("data-column=\"429\">2<"), "{}", peak(">5 of 5<"));
        assert!(peak(">8 of 600<").contains("98% left"), "{}", peak(">8 of 600<"));
        assert!(page.contains("Limit 5</text>") && page.contains("peak 5 of 5"), "the nearest to its limit is drawn");
    }

    async fn the_busiest_minute_of_a_client_is_that_of_its_keys_together(world: World) {
        world.clock.advance_ms(7 * MINUTE_MS + 30_000);
        let organization = world.organization(AccessState::LiveEnabled).await;
        let old = world.key_with(organization, KeyMode::Test, Scope::ALL, 60).await;
        let staff = world.operator_token().await;
        let mut roll = ApiRequest::of(Api::Operator, "rollApiKey", &organization.id.to_string()).token(&staff).json(&json!({"overlapDays": 7}));
        roll.path = roll.policy.path.replace("{organizationId}", &organization.id.to_string()).replace("{keyId}", &key_of(&old));
        let rolled = roll.send(&world).await;
        assert_eq!(rolled.status, 201, "{}", rolled.text);
        world.settle_access().await;
        let new = rolled.body["data"]["token"].as_str().unwrap().to_owned();
        for (token, times) in [(&old, 3), (&new, 4)] {
            for _ in 0..times {
                assert_eq!(code_of(&world, "listLoads", token).await, "");
            }
        }
        world.app().requests.flush().await.unwrap();
        world.clock.advance_ms(2 * HOUR_MS);
        for _ in 0..5 {
            assert_eq!(code_of(&world, "listLoads", &new).await, "");
        }
        let mut viewer = world.member(organization, PortalRole::Viewer).await;
        for (query, peak) in [("", 7), ("?period=7d", 7), (&format!("?key={}", key_of(&old)), 3), (&format!("?key={}", key_of(&new)), 5)] {
            let page = viewer.browser.get(&format!("/usage{query}")).await.text;
            assert!(page.contains(&format!(">{peak} of 60<")) && page.contains(&format!("peak {peak} of 60")), "{query}: {page}");
        }
    }

    async fn what_is_older_than_31_days_is_counted_by_utc_day_and_stays_exact(world: World) {
        world.clock.advance_ms(7 * MINUTE_MS);
        let organization = world.organization(AccessState::LiveEnabled).await;
        let token = world.key(organization).await;
        let first = world.now();
        let mut sent = Vec::new();
        for _ in 0..3 {
            for operation in ["listLoads", "listLoads", "listCarriers"] {
                ApiRequest::of(Api::Partner, operation, "").token(&token).send(&world).await;
                sent.push(Sent { at: world.now(), key: key_of(&token), operation, code: String::new() });
            }
            world.app().requests.flush().await.unwrap();
            world.clock.advance_ms(65 * MINUTE_MS);
        }
        world.clock.advance_ms(33 * DAY_MS);
        // The node that runs beside does so, too, whenever it gets to it: no row is added up twice.
        let [other, store] = [world.app().store.clone(), world.app().store.clone()];
        let now = world.now();
        let (one, two) = tokio::join!(other.prune_usage(now, 1), store.prune_usage(now, 20_000));
        one.unwrap();
        two.unwrap();
        let mut viewer = world.member(organization, PortalRole::Viewer).await;
        let days = sums(&sent, |one| Some(begin(one.at, DAY_MS, 0)));
        assert_eq!(total(&days), [9, 0, 0, 0]);
        let page = check(&mut viewer, "period=90d", &days).await;
        assert!(page.contains("Days are in UTC here.") && page.contains("/v1/carriers"), "{page}");
        assert_eq!(viewer.browser.get("/usage?day=2026-03-21").await.status, 404);
        let hour = operator_usage(&world, organization, first, first).await.body["data"]["requests"].clone();
        assert_eq!(hour, json!(3), "hours are kept for the operator API");
    }
}
