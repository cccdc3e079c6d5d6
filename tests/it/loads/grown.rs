//! Looking up single loads in a table that was empty a moment ago.

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
    side.run(&format!(
        "insert into loads (organization_id, id, external_id, order_number, status, currency, load_references, stops,
            created_at, updated_at, rendering, rendered_at, rendered)
        select organization_id, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'E-' || n, order_number,
            status, currency, load_references, stops, created_at, updated_at + n, rendering, rendered_at + n, rendered
        from loads, generate_series(1, {IMPORTED}) n"
    ))
    .await;
    let figure = async |sql: &str| side.lines(sql.to_owned()).await[0].parse::<usize>().unwrap();
    eventually("PostgreSQL has counted them", || async {
        figure("select n_live_tup::text as line from pg_stat_user_tables where relname = 'loads'").await
            > IMPORTED
    })
    .await;
    world.app().store.analyze_grown().await.unwrap();
    for number in (1..=IMPORTED).step_by(IMPORTED / READS) {
        api.get(&path(number)).await.data(200);
    }
    eventually("PostgreSQL has counted the reads", || async {
        let scans = "select sum(idx_scan)::text as line from pg_stat_user_indexes where relname = 'loads'";
        figure(scans).await > READS
    })
    .await;
    let read = "select sum(idx_tup_read)::text as line from pg_stat_user_indexes where relname = 'loads'";
    let read = figure(read).await;
    assert!(read < 10 * READS, "{read} rows of the indexes were read to find {READS} loads");
    assert_eq!(world.app().store.analyze_grown().await.unwrap(), 0, "they have not grown since");
    side.close().await;
}
