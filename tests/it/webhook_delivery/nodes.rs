//! Several nodes on one PostgreSQL: what one commits, the owner of the queue sends.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::json;

use crate::harness::endpoint::{EVERYTHING, Endpoint};
use crate::harness::raw::Write;
use crate::harness::wait::eventually;
use crate::harness::{Backend, World, plain_http};

#[tokio::test(flavor = "multi_thread")]
async fn a_change_on_another_node_wakes_the_owner_of_the_lane() {
    let world = World::builder(Backend::PostgresRedis).sending().start().await;
    let (_, token) = world.tenant().await;
    let endpoint = Endpoint::start().await;
    let subscription = world.subscribe(&token, &endpoint.url(), &EVERYTHING).await;
    let other = world.another_node().await;
    let told = Arc::new(AtomicBool::new(false));
    let mut ear = world.app().store.queue_listener().await.unwrap();
    let heard = told.clone();
    let listening = tokio::spawn(async move {
        while let Ok(queues) = ear.next().await {
            heard.fetch_or(queues.is_some_and(|queues| !queues.is_empty()), Ordering::SeqCst);
        }
    });
    let http = plain_http().build().unwrap();
    let mut number = 0;
    let mut create = async |node: std::net::SocketAddr| {
        number += 1;
        let write = Write::new(&token, "/v1/loads", &format!("n{number}"), json!({ "orderNumber": "1" }));
        assert_eq!(write.send(&http, node).await.unwrap().status, 201);
        endpoint.until(number).await;
    };
    // The queue is the first node's from the first delivery until it has been idle for seconds.
    for _ in 0..20 {
        create(world.node.api_addr()).await;
        create(other.api_addr()).await;
        if told.load(Ordering::SeqCst) {
            break;
        }
    }
    eventually("the other node tells", || async { told.load(Ordering::SeqCst) }).await;
    assert!(endpoint.arrived().iter().all(|one| one.is_signed_with(&subscription.secret)));
    listening.abort();
    other.stop().await;
}
