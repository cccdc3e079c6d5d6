//! The same request many times at one moment.

use std::sync::atomic::{AtomicBool, Ordering};

use futures::future::join_all;

use super::{assert_conflict, assert_first, assert_in_progress, assert_replay, loads_named};
use crate::harness::on_both;
use crate::harness::raw::{Raw, Write};
use crate::harness::redis::Kept;

/// One of these carried out the request; the others repeat its answer or say to wait. Returns the one.
fn assert_once(answers: Vec<Raw>) -> Raw {
    let (mut first, others): (Vec<Raw>, Vec<Raw>) =
        answers.into_iter().partition(|answer| answer.status == 201 && !answer.is_replay());
    assert_eq!(first.len(), 1, "one 201 that is no replay: {first:?}");
    let first = first.remove(0);
    for other in &others {
        if other.is_replay() {
            assert_replay(other, &first);
        } else {
            assert_in_progress(other);
        }
    }
    first
}

on_both! {
    async fn of_64_equal_requests_one_is_carried_out(world: World) {
        let (_, token) = world.tenant().await;
        let write = Write::load(&token, "k", "ORD-1");
        let first = assert_once(join_all((0..64).map(|_| world.write(&write))).await);
        assert_eq!(loads_named(&world, &token, "ORD-1").await, 1);
        assert_replay(&world.write(&write).await, &first);
    }

    async fn of_equal_requests_to_two_nodes_one_is_carried_out(world: World) {
        // Embedded limits know nothing of the other node, so on SQLite it is the receipts that decide.
        let (_, token) = world.tenant().await;
        let other = world.another_node().await;
        for round in 0..4 {
            let number = format!("ORD-{round}");
            let write = Write::load(&token, &number, &number);
            let to = [world.node.api_addr(), other.api_addr()];
            let answers = (0..32).map(|turn| write.send(&world.http, to[turn % 2]));
            let first = assert_once(join_all(answers).await.into_iter().map(Result::unwrap).collect());
            assert_eq!(loads_named(&world, &token, &number).await, 1);
            assert_replay(&world.write(&write).await, &first);
        }
        other.stop().await;
    }

    async fn a_loss_of_memory_in_the_middle_makes_no_second_load(world: World) {
        let (_, token) = world.tenant().await;
        let done = AtomicBool::new(false);
        let flushing = async {
            // On the embedded backend there is nothing to flush; two nodes stand for it, above.
            if let Some(mut kept) = Kept::of(&world.place).await {
                while !done.load(Ordering::Relaxed) {
                    kept.flush().await;
                }
            }
        };
        let asking = async {
            for round in 0..8 {
                let number = format!("ORD-{round}");
                let write = Write::load(&token, &number, &number);
                let first = assert_once(join_all((0..32).map(|_| world.write(&write))).await);
                assert_eq!(loads_named(&world, &token, &number).await, 1);
                assert_replay(&world.write(&write).await, &first);
            }
            done.store(true, Ordering::Relaxed);
        };
        tokio::join!(flushing, asking);
    }

    async fn different_requests_under_one_key_make_one_load(world: World) {
        let (_, token) = world.tenant().await;
        let writes: Vec<_> = (0..32).map(|n| Write::load(&token, "k", &format!("ORD-{n}"))).collect();
        let answers = join_all(writes.iter().map(|write| world.write(write))).await;
        let (firsts, others): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.status == 201);
        assert_eq!(firsts.len(), 1);
        assert_first(firsts[0]);
        for other in others {
            assert_conflict(other);
        }
        let page = world.partner(&token).list_loads().send().await.unwrap();
        assert_eq!(page.data.len(), 1);
    }
}
