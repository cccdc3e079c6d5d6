//! Changes that come at one moment, of one organization and of several: they may share a transaction,
//! and must not show it.

use std::collections::HashMap;

use futures::future::join_all;
use serde_json::{Value, json};

use crate::harness::on_both;
use crate::harness::raw::{Raw, Write};

/// A write under a key that no other write has.
fn write(token: &str, path: &str, body: &Value) -> Write {
    Write::new(
        token,
        path,
        &format!("key-{}", uuid::Uuid::from_bytes(trailflow::clock::random()).simple()),
        body,
    )
}

/// Sends them all at once; how they meet is chance.
async fn at_once(world: &crate::harness::World, writes: Vec<Write>) -> Vec<Raw> {
    join_all(writes.iter().map(|write| world.write(write))).await
}

fn count(answers: &[Raw], status: u16) -> usize {
    answers.iter().filter(|answer| answer.status == status).count()
}

on_both! {
    async fn of_creations_with_one_external_id_one_wins_and_nobody_else_is_hurt(world: World) {
        let (_, contended) = world.tenant().await;
        let (_, neighbour) = world.tenant().await;
        for round in 0..4 {
            let mut writes = Vec::new();
            for number in 0..12 {
                let same = json!({"orderNumber": "O", "externalId": format!("same-{round}")});
                let own = json!({"orderNumber": "O", "externalId": format!("own-{round}-{number}")});
                let nowhere = json!({
                    "orderNumber": "O", "customerId": "customer_01890000000070008000000000000001",
                });
                writes.push(write(&contended, "/v1/loads", &same));
                writes.push(write(&contended, "/v1/loads", &own));
                writes.push(write(&neighbour, "/v1/loads", &own));
                writes.push(write(&neighbour, "/v1/loads", &nowhere));
            }
            let answers = at_once(&world, writes.clone()).await;
            for (kind, expected) in [(0, (1, 409, 11)), (1, (12, 409, 0)), (2, (12, 409, 0)), (3, (0, 400, 12))] {
                let of_kind: Vec<_> = answers.iter().skip(kind).step_by(4).cloned().collect();
                let (created, refusal, refused) = expected;
                let seen = (count(&of_kind, 201), refusal, count(&of_kind, refusal));
                assert_eq!(seen, expected, "{created} created, {refused} refused: {of_kind:?}");
            }
            // Who created has a receipt; of a refusal nothing is kept, and it is refused anew.
            for (write, first) in writes.iter().zip(&answers).filter(|(_, answer)| answer.status != 400) {
                let again = world.write(write).await;
                assert_eq!((again.status, again.is_replay()), (first.status, first.status == 201), "{again:?}");
                if first.status == 201 {
                    assert_eq!(again.body, first.body);
                }
            }
        }
    }

    async fn upserts_of_one_load_see_each_other(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        for round in 0..4 {
            let id = format!("L-{round}");
            // Each sets a member of its own: one that did not see the others would undo them.
            let members = [
                json!({"rate": 1250}), json!({"notes": "n"}), json!({"currency": "CAD"}),
                json!({"references": [{"type": "PO", "value": "1"}]}), json!({"equipment": {"type": "REEFER"}}),
                json!({"stops": [{"type": "PICKUP", "city": "Dallas"}]}), json!({"status": "ASSIGNED"}),
            ];
            let upserts = members.iter().map(|member| {
                let mut body = member.clone();
                body["externalId"] = json!(id);
                body["orderNumber"] = json!("O");
                write(&token, "/v1/loads/upsert", &body)
            });
            let answers = at_once(&world, upserts.collect()).await;
            let refused: Vec<_> = answers.iter().filter(|answer| answer.status > 201).collect();
            assert_eq!((count(&answers, 201), count(&answers, 200)), (1, members.len() - 1), "{refused:?}");
            let load = api.get(&format!("/v1/loads/{id}?include=stops")).await.data(200);
            assert_eq!(load["rate"], json!(1250));
            assert_eq!(load["notes"], json!("n"));
            assert_eq!(load["currency"], json!("CAD"));
            assert_eq!(load["status"], json!("ASSIGNED"));
            assert_eq!(load["references"][0]["value"], json!("1"));
            assert_eq!(load["equipment"]["type"], json!("REEFER"));
            assert_eq!(load["stops"].as_array().unwrap().len(), 1);
        }
    }

    async fn every_change_has_a_moment_of_its_own(world: World) {
        let mut tokens = Vec::new();
        for _ in 0..3 {
            tokens.push(world.tenant().await.1);
        }
        let mut writes = Vec::new();
        for number in 0..45 {
            let body = json!({"orderNumber": "O", "externalId": format!("L-{number}")});
            let path = if number % 2 == 0 { "/v1/loads" } else { "/v1/loads/upsert" };
            writes.push(write(&tokens[number % 3], path, &body));
        }
        let answers = at_once(&world, writes.clone()).await;
        let mut moments: HashMap<&str, Vec<i64>> = HashMap::new();
        for (write, answer) in writes.iter().zip(&answers) {
            assert_eq!(answer.status, 201, "{answer:?}");
            moments.entry(&write.token).or_default().push(answer.json()["data"]["updatedAt"].as_i64().unwrap());
        }
        for (token, mut moments) in moments {
            moments.sort_unstable();
            let before = moments.len();
            moments.dedup();
            assert_eq!(moments.len(), before, "no two alike: {moments:?}");
            let page = world.raw(token).get("/v1/loads?limit=100").await.data(200);
            let listed: Vec<_> =
                page.as_array().unwrap().iter().map(|load| load["updatedAt"].as_i64().unwrap()).collect();
            assert_eq!(listed, moments, "all of them, in order");
        }
    }
}
