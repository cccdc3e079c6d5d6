//! What hangs in the operator API stays there: the Partner API answers as before, and is ready.

use std::sync::atomic::{AtomicBool, Ordering};

use futures::future::join_all;

use crate::harness::database::Sidedoor;
use crate::harness::wait::eventually;
use crate::harness::{Backend, World};
use crate::portal::locked::{LOCKED, partners_work_for};

/// Tables that every request of staff needs, and no partner's.
const TABLES: &str = "operator_tokens, portal_users, staff_requests";

/// Another transaction holds them, and more of staff's programs wait for them than there are connections.
#[tokio::test(flavor = "multi_thread")]
async fn locked_tables_of_staff_change_nothing_for_partners() {
    let world = World::start(Backend::PostgresRedis).await;
    let (organization, token) = world.tenant().await;
    let staff = world.operator_token().await;
    partners_work_for(&world, &token, std::time::Duration::ZERO).await;
    let door = Sidedoor::open(&world).await;
    door.run("begin").await;
    door.run(&format!("lock table {TABLES} in access exclusive mode")).await;
    let over = AtomicBool::new(false);
    let paths = ["/v1/audit".to_owned(), format!("/v1/organizations/{}", organization.id)];
    let programs = (0..48).map(|n| {
        let (world, staff, over, url) = (&world, &staff, &over, world.operator_url(&paths[n % paths.len()]));
        async move {
            while !over.load(Ordering::Relaxed) {
                let answer = world.http.get(&url).bearer_auth(staff).send().await.unwrap();
                assert!(answer.status().as_u16() >= 500, "{}", answer.status());
            }
        }
    });
    let partners = async {
        let rounds = partners_work_for(&world, &token, LOCKED).await;
        over.store(true, Ordering::Relaxed);
        rounds
    };
    let (rounds, _) = tokio::join!(partners, join_all(programs));
    door.run("rollback").await;
    door.close().await;
    assert!(rounds > 1, "only {rounds} rounds");
    eventually("staff are served again", || async {
        let url = world.operator_url(&paths[1]);
        world.http.get(url).bearer_auth(&staff).send().await.unwrap().status() == 200
    })
    .await;
}
