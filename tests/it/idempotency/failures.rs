//! What goes wrong in the middle of a write: callers that hang up, failures and bugs of ours.

use std::time::Duration;

use sea_orm::{ConnectionTrait, Database, DatabaseConnection, TransactionTrait};
use tokio::time::{sleep, timeout};

use super::{assert_first, assert_replay, loads_named};
use crate::harness::proxy::Proxy;
use crate::harness::raw::{Raw, Write};
use crate::harness::{Backend, World, on_both};

const DEADLINE: Duration = Duration::from_secs(60);

/// Sends the write until it has an answer, as a client does that is told to wait.
async fn until_answered(world: &World, write: &Write) -> Raw {
    let answered = async {
        loop {
            let answer = world.write(write).await;
            if answer.status == 201 || answer.code() != "idempotency_in_progress" {
                return answer;
            }
            sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(DEADLINE, answered).await.expect("the key is not stuck")
}

async fn database(world: &World) -> DatabaseConnection {
    Database::connect(&world.place.database_url).await.unwrap()
}

on_both! {
    async fn a_caller_that_hangs_up_does_not_abort_its_write(world: World) {
        let (_, token) = world.tenant().await;
        let write = Write::load(&token, "k", "ORD-1");
        // Nobody can write while this transaction is open.
        let database = database(&world).await;
        let held = database.begin().await.unwrap();
        held.execute_unprepared("update organization_clocks set last_change = last_change").await.unwrap();
        drop(write.at_work(world.node.api_addr()).await);
        held.rollback().await.unwrap();
        let answer = until_answered(&world, &write).await;
        assert_eq!((answer.status, answer.is_replay()), (201, true), "{answer:?}");
        assert_eq!(loads_named(&world, &token, "ORD-1").await, 1);
    }

    async fn a_failure_of_ours_is_not_an_answer_to_keep(world: World) {
        let (_, token) = world.tenant().await;
        let database = database(&world).await;
        for table in ["loads", "receipts", "organization_clocks"] {
            let write = Write::load(&token, table, table);
            database.execute_unprepared(&format!("alter table {table} rename to away")).await.unwrap();
            let failed = world.write(&write).await;
            assert_eq!((failed.status, failed.is_replay()), (500, false), "{failed:?}");
            assert_eq!(until_answered(&world, &write).await.status, 500);
            database.execute_unprepared(&format!("alter table away rename to {table}")).await.unwrap();
            let first = until_answered(&world, &write).await;
            assert_first(&first);
            assert_replay(&world.write(&write).await, &first);
            assert_eq!(loads_named(&world, &token, table).await, 1);
        }
    }

    async fn a_key_is_free_before_its_failure_is_told(world: World) {
        let (_, token) = world.tenant().await;
        let database = database(&world).await;
        for table in ["organization_clocks", "receipts", "loads"] {
            database.execute_unprepared(&format!("alter table {table} rename to away")).await.unwrap();
            for round in 0..10 {
                let write = Write::load(&token, &format!("{table}-{round}"), "ORD-1");
                for _ in 0..2 {
                    let failed = world.write(&write).await;
                    assert_eq!(failed.status, 500, "a retry at once: {failed:?}");
                }
            }
            database.execute_unprepared(&format!("alter table away rename to {table}")).await.unwrap();
        }
    }

    async fn a_panic_at_any_moment_leaves_the_write_whole_and_its_key_free(world: World) {
        let (_, token) = world.tenant().await;
        let mut panicked = 0;
        for moment in 1..=6 {
            let number = format!("ORD-{moment}");
            let write = Write::load(&token, &number, &number);
            world.clock.panic_at(moment);
            let answer = world.write(&write).await;
            world.clock.panic_at(0);
            match answer.status {
                201 => {}
                500 => panicked += 1,
                other => panic!("{other}: {answer:?}"),
            }
            // The embedded limits' clock stands still, so a claim that were not freed would stay.
            let answered = until_answered(&world, &write).await;
            assert_eq!(answered.status, 201, "{answered:?}");
            assert_replay(&world.write(&write).await, &answered);
            assert_eq!(loads_named(&world, &token, &number).await, 1);
        }
        assert!(panicked >= 3, "before the claim, in the transaction, and after it: {panicked}");
    }
}

/// The next node that is asked is nearer to Redis than the one that failed.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_is_free_on_every_node_before_its_failure_is_told() {
    let mut place = Backend::PostgresRedis.place().await;
    let (url, prefix) = place.redis.take().unwrap();
    let proxy = Proxy::to_url(&url).await;
    place.redis = Some((proxy.url(&url), prefix.clone()));
    let mut world = World::builder(Backend::PostgresRedis).at(place).start().await;
    world.place.redis = Some((url, prefix));
    let near = world.another_node().await;
    let (_, token) = world.tenant().await;
    let database = database(&world).await;
    database.execute_unprepared("alter table loads rename to away").await.unwrap();
    proxy.delay(Duration::from_millis(100));
    for round in 0..3 {
        let write = Write::load(&token, &format!("k{round}"), "ORD-1");
        for to in [world.node.api_addr(), near.api_addr()] {
            let failed = write.send(&world.http, to).await.unwrap();
            assert_eq!(failed.status, 500, "{failed:?}");
        }
    }
    proxy.restore();
    database.execute_unprepared("alter table away rename to loads").await.unwrap();
    near.stop().await;
}
