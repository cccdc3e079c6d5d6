//! What PostgreSQL reads to answer for loads, however many there are and whoever has most of them.

use serde_json::json;

use crate::harness::database::Sidedoor;
use crate::harness::wait::eventually;
use crate::harness::{Backend, World};

/// How many loads there are a moment later: each a copy of the one that is there.
const IMPORTED: usize = 2_000;
const READS: usize = 50;

#[tokio::test(flavor = "multi_thread")]
async fn a_load_is_found_by_its_key_soon_after_the_first_import() {
    let world = World::start(Backend::PostgresRedis).await;
    let (_, token) = world.tenant().await;
    let api = world.raw(&token);
    // Statements of either kind are planned while there is next to nothing.
    let path = |number: usize| format!("/v1/loads/load_00000000000070008000{number:012}");
    assert_eq!(api.get(&path(1)).await.status, 404);
    api.post("/v1/loads", &json!({"orderNumber": "O"})).await.data(201);
    let side = Sidedoor::open(&world).await;
    import_copies(&side).await;
    world.app().store.analyze_grown().await.unwrap();
    for number in (1..=IMPORTED).step_by(IMPORTED / READS) {
        api.get(&path(number)).await.data(200);
    }
    let read = rows_read_by(&side, READS).await;
    assert!(read < 10 * READS, "{read} rows of the indexes were read to find {READS} loads");
    assert_eq!(world.app().store.analyze_grown().await.unwrap(), 0, "they have not grown since");
    side.close().await;
}

/// One plan serves all organizations, and the usual one has few loads: it must not be to read them all and to sort them.
#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_the_largest_organization_is_read_without_its_other_loads() {
    const PAGES: usize = 20;
    const LOADS: usize = 50;
    const SMALL_ORGANIZATIONS: usize = 40;
    let world = World::start(Backend::PostgresRedis).await;
    let (_, token) = world.tenant().await;
    let api = world.raw(&token);
    let first = api.post("/v1/loads", &json!({"orderNumber": "O"})).await.data(201);
    let first = first["updatedAt"].as_u64().unwrap();
    for _ in 0..SMALL_ORGANIZATIONS {
        let _small = world.tenant().await;
    }
    let side = Sidedoor::open(&world).await;
    import_copies(&side).await;
    side.run("analyze loads").await;
    for page in 0..PAGES as u64 {
        let path = format!("/v1/loads?limit={LOADS}&updatedAfter={}", first - IMPORTED as u64 + page);
        assert_eq!(api.get(&path).await.data(200).as_array().unwrap().len(), LOADS);
    }
    let read = rows_read_by(&side, PAGES).await;
    assert!(
        read < 2 * PAGES * LOADS,
        "{read} rows of the indexes were read for {PAGES} pages of {LOADS} loads"
    );
    side.close().await;
}

/// Copies the one load that is there: many times for its organization, and a few times for each other; older ones.
async fn import_copies(side: &Sidedoor) {
    side.run(&format!(
        "insert into loads (organization_id, id, external_id, order_number, status, currency, load_references, stops,
            created_at, updated_at, rendering, rendered_at, rendered)
        select o.id, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'E-' || n, order_number,
            l.status, currency, load_references, stops, l.created_at, l.updated_at - n, rendering, rendered_at - n, rendered
        from loads l, organizations o, generate_series(1, case o.id when l.organization_id then {IMPORTED} else 25 end) n
        order by md5(o.id::text || n)"
    ))
    .await;
    eventually("PostgreSQL has counted them", || async {
        figure(side, "select n_live_tup::text as line from pg_stat_user_tables where relname = 'loads'").await
            > IMPORTED
    })
    .await;
}

/// Rows of the indexes of loads that were read, once PostgreSQL has counted these reads.
async fn rows_read_by(side: &Sidedoor, reads: usize) -> usize {
    let sum = |of: &str| {
        format!("select sum({of})::text as line from pg_stat_user_indexes where relname = 'loads'")
    };
    let scans = sum("idx_scan");
    eventually("PostgreSQL has counted the reads", || async { figure(side, &scans).await > reads }).await;
    figure(side, &sum("idx_tup_read")).await
}

async fn figure(side: &Sidedoor, sql: &str) -> usize {
    side.lines(sql.to_owned()).await[0].parse().unwrap()
}
