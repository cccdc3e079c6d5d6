//! `/metrics`: every series is documented and there from the first scrape, and the text is bounded.

use std::collections::BTreeSet;
use std::process::Stdio;

use trailflow::clock::uuid_at;
use trailflow::domain::access::AccessState;
use trailflow::store::access::OrganizationRow;
use trailflow::telemetry::list::described;
use trailflow_migrations::{Migrator, MigratorTrait};

use crate::harness::metrics::Metrics;
use crate::harness::ports::free_port;
use crate::harness::process::{Process, trailflow};
use crate::harness::wait::eventually;
use crate::harness::{Backend, World, on_both, plain_http};

const LIST: &str = include_str!("../../../deploy/monitoring/METRICS.md");
const PARTNER: &str = include_str!("../../../openapi.yaml");
const OPERATOR: &str = include_str!("../../../operator.yaml");

/// A contract's.
fn version(contract: &str) -> &str {
    contract.lines().find_map(|line| line.strip_prefix("  version: ")).unwrap()
}

#[tokio::test]
async fn the_list_is_what_a_node_tells() {
    let place = Backend::PostgresRedis.place().await;
    let node = Process::start(&place, None).await;
    let told: BTreeSet<_> = described(&Metrics::at(node.probe_addr).await.0).into_keys().collect();
    node.kill().await;
    let rows = LIST.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    let listed: BTreeSet<_> = rows.map(|(name, _)| name.to_owned()).collect();
    assert_eq!(listed, told, "renew the list with `make monitoring-generate`");
    let page =
        tokio::process::Command::new(env!("CARGO_BIN_EXE_trailflow")).arg("metrics").output().await.unwrap();
    assert_eq!(
        String::from_utf8(page.stdout).unwrap(),
        LIST,
        "renew the list with `make monitoring-generate`"
    );
}

/// It would hide that nobody serves partners.
#[tokio::test(flavor = "multi_thread")]
async fn a_worker_is_well_and_takes_no_requests_of_partners() {
    let place = Backend::PostgresRedis.place().await;
    let probes = format!("127.0.0.1:{}", free_port());
    let mut worker = trailflow(&place);
    worker.arg("work").env("TRAILFLOW_PROBE_ADDR", &probes).stdout(Stdio::null()).stderr(Stdio::null());
    let mut worker = worker.spawn().unwrap();
    eventually("the worker is ready", async || {
        let asked = plain_http().build().unwrap().get(format!("http://{probes}/health/ready")).send().await;
        asked.is_ok_and(|response| response.status().is_success())
    })
    .await;
    assert_eq!(Metrics::at(probes.parse().unwrap()).await.value("ready"), Some(0));
    worker.kill().await.unwrap();
    let node = Process::start(&place, None).await;
    assert_eq!(Metrics::at(node.probe_addr).await.value("ready"), Some(1));
    node.kill().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn batches_to_redis_are_measured_as_those_to_the_database_are() {
    let world = World::start(Backend::PostgresRedis).await;
    let (_, token) = world.tenant().await;
    let before = world.metrics().await;
    let all = ["admissions", "settlements", "load_reads", "writes"];
    let value = |metrics: &Metrics, name: &str, batch: &str| {
        metrics.value(&format!("{name}{{batch=\"{batch}\"}}")).unwrap_or_else(|| panic!("{name} of {batch}"))
    };
    let api = world.raw(&token);
    futures::future::join_all((0..20).map(|number| {
        let api = &api;
        async move { api.post_once(&number.to_string()).await }
    }))
    .await;
    let after = world.metrics().await;
    for batch in all {
        let grew = |name| value(&after, name, batch) - value(&before, name, batch);
        let (calls, items) = (grew("batch_calls_total"), grew("batch_items_total"));
        assert!(calls <= items && (batch == "load_reads" || items >= 20), "{batch}: {calls} for {items}");
        let waited = format!("batch_wait_seconds_total{{batch=\"{batch}\"}}");
        assert!((0..60_000).contains(&after.milliseconds(&waited).unwrap()), "{batch}");
    }
}

on_both! {
    async fn ten_thousand_organizations_fit_into_two_megabytes_and_a_closed_one_leaves(world: World) {
        let first = world.organization(AccessState::LiveEnabled).await;
        let mut tx = world.app().store.begin_access().await.unwrap();
        for nth in 0..10_000 {
            let id = uuid_at(world.now() + nth);
            let row = OrganizationRow::new(id, &format!("Organization {id}"), AccessState::LiveEnabled, world.now());
            tx.insert_organization(row).await.unwrap();
        }
        tx.audit(world.entry());
        tx.commit().await.unwrap();
        world.settle_access().await;
        let text = world.metrics().await.0;
        assert!(text.len() < 2_000_000, "{} bytes", text.len());
        let own = format!("trailflow_partner_requests_total{{organization=\"{}\",outcome=\"server\"}} 0", first.id);
        assert!(text.contains(&own), "an outcome is there before it comes about");
        assert!(text.contains("trailflow_partner_organizations{figures=\"own\"} 500\n"));
        world.set_access(first, AccessState::Disabled).await;
        world.settle_access().await;
        let text = world.metrics().await.0;
        assert!(!text.contains(&first.id.to_string()), "one whose access is closed leaves");
        assert!(text.contains("trailflow_partner_organizations{figures=\"own\"} 500\n"), "and another takes its place");
    }

    async fn every_documented_outcome_is_there_from_the_first_scrape(world: World) {
        let metrics = world.metrics().await;
        let zero = |name: &str| assert_eq!(metrics.value(name), Some(0), "{name}");
        zero("requests_total{surface=\"partner\",operation=\"createLoad\",status=\"500\",code=\"internal_error\"}");
        zero("requests_total{surface=\"operator\",operation=\"createApiKey\",status=\"503\",code=\"service_unavailable\"}");
        zero("requests_total{surface=\"portal\",operation=\"/usage\",status=\"500\",code=\"internal_error\"}");
        zero("request_duration_seconds_count{surface=\"partner\",operation=\"getLoad\"}");
        zero("refusals_total{surface=\"partner\",cause=\"REVOKED\"}");
        zero("webhook_attempts_total{result=\"internal\"}");
        zero("mail_attempts_total{result=\"failed\"}");
        zero("webhook_first_attempt_delay_seconds_count");
        let (_, token) = world.tenant().await;
        world.raw(&token).get("/v1/loads").await;
        let metrics = world.metrics().await;
        let build = metrics.0.lines().find_map(|line| line.strip_prefix("trailflow_build_info{")).expect("a build");
        let schema = Migrator::migrations().last().unwrap().name().to_owned();
        for (label, value) in [
            ("version", env!("CARGO_PKG_VERSION")),
            ("commit", option_env!("TRAILFLOW_COMMIT").unwrap_or("unknown")),
            ("contract", version(PARTNER)),
            ("operator_contract", version(OPERATOR)),
            ("schema", schema.as_str()),
        ] {
            let told = format!("{label}=\"{value}\"");
            assert!(build.split([',', '}']).any(|part| part == told), "{told} in {build}");
        }
        assert!(metrics.value("database_connections_max{pool=\"requests\"}").is_some_and(|most| most > 0));
    }
}
