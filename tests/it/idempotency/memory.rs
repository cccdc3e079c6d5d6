//! How long an answer is known, and by whom.

use serde_json::json;
use trailflow::domain::id::ApiKeyId;
use trailflow::secrets::credential::Credential;
use trailflow::store::receipts::{Receipt, ReceiptKey};

use super::{assert_first, assert_replay, loads_named};
use crate::harness::raw::Write;
use crate::harness::redis::Kept;
use crate::harness::{Organization, World, on_both};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// What the database keeps of an idempotency key.
async fn receipt(world: &World, organization: Organization, token: &str, key: &str) -> Option<Receipt> {
    let api_key = ApiKeyId::from_uuid(Credential::parse(token).unwrap().id());
    let key = ReceiptKey { api_key, idempotency_key: key.to_owned() };
    world.app().store.receipt(organization.id, &key, world.now()).await.unwrap()
}

on_both! {
    async fn an_answer_is_replayed_for_24_hours_less_a_millisecond(world: World) {
        let (_, token) = world.tenant().await;
        let write = Write::load(&token, "k", "ORD-1");
        let first = world.write(&write).await;
        assert_first(&first);
        world.clock.advance_ms(DAY_MS - 1);
        assert_replay(&world.write(&write).await, &first);
        world.clock.advance_ms(1);
        let second = world.write(&write).await;
        assert_first(&second);
        assert_ne!(second.json()["data"]["id"], first.json()["data"]["id"]);
        assert_eq!(loads_named(&world, &token, "ORD-1").await, 2);
        // The window of the second begins with it.
        world.clock.advance_ms(DAY_MS - 1);
        assert_replay(&world.write(&write).await, &second);
    }

    async fn a_receipt_is_valid_as_long_as_the_memory(world: World) {
        let mut world = world;
        let (_, token) = world.tenant().await;
        let write = Write::load(&token, "k", "ORD-1");
        let first = world.write(&write).await;
        world.clock.advance_ms(DAY_MS - 1);
        world.forget().await;
        assert_replay(&world.write(&write).await, &first);
        world.clock.advance_ms(1);
        // What the limits were reminded of is as old as the receipt it came from.
        let second = world.write(&write).await;
        assert_first(&second);
        world.clock.advance_ms(DAY_MS);
        world.forget().await;
        let other = Write::load(&token, "k", "ORD-2");
        assert_first(&world.write(&other).await);
    }

    async fn after_a_loss_the_receipt_answers_and_is_remembered(world: World) {
        let mut world = world;
        let (organization, token) = world.tenant().await;
        let write = Write::load(&token, "k", "ORD-1");
        let first = world.write(&write).await;
        assert_first(&first);
        assert_eq!(receipt(&world, organization, &token, "k").await.unwrap().body, first.body);
        if let Some(mut kept) = Kept::of(&world.place).await {
            assert!(kept.knows("k").await);
            world.forget().await;
            assert!(!kept.knows("k").await);
            assert_replay(&world.write(&write).await, &first);
            assert!(kept.knows("k").await);
        }
        world.forget().await;
        assert_replay(&world.write(&write).await, &first);
        assert_eq!(loads_named(&world, &token, "ORD-1").await, 1);
    }

    async fn what_was_refused_leaves_no_receipt_and_is_carried_out_once_its_cause_is_gone(world: World) {
        let (organization, token) = world.tenant().await;
        let to = |key: &str, id: &str, status: &str| {
            Write::new(&token, &format!("/v1/loads/{id}/status"), key, json!({ "status": status }))
        };
        let body = json!({ "orderNumber": "ORD-1", "externalId": "TMS-1" });
        let create = Write::new(&token, "/v1/loads", "create", &body);
        let again = Write::new(&token, "/v1/loads", "again", &body);
        // A status that comes before its load, one before its turn, and a name that is taken.
        let (missing, early) = (to("missing", "TMS-1", "ASSIGNED"), to("early", "TMS-1", "COMPLETED"));
        let refused = async |write: &Write, code: (u16, &str)| {
            for _ in 0..2 {
                let answer = world.write(write).await;
                assert_eq!((answer.status, answer.code().as_str()), code, "{answer:?}");
                assert!(!answer.is_replay(), "{answer:?}");
                assert_eq!(receipt(&world, organization, &token, &write.key).await, None);
                if let Some(mut kept) = Kept::of(&world.place).await {
                    assert!(!kept.knows(&write.key).await, "the key is free before the answer is there");
                }
            }
        };
        refused(&missing, (404, "not_found")).await;
        assert_first(&world.write(&create).await);
        refused(&early, (409, "conflict")).await;
        refused(&again, (409, "conflict")).await;
        let carried_out = world.write(&missing).await;
        assert_eq!((carried_out.status, carried_out.is_replay()), (200, false), "{carried_out:?}");
        assert_eq!(world.write(&to("on", "TMS-1", "DELIVERED")).await.status, 200);
        let completed = world.write(&early).await;
        assert_eq!((completed.status, completed.is_replay()), (200, false), "{completed:?}");
        assert_replay(&world.write(&missing).await, &carried_out);
        assert_replay(&world.write(&early).await, &completed);
        // Nothing of the refused request is kept: another one may have its key.
        assert_first(&world.write(&Write::load(&token, "again", "ORD-2")).await);
        let load = world.partner(&token).get_load().id("TMS-1").send().await.unwrap();
        assert_eq!(load.data.status.to_string(), "COMPLETED");
    }

    async fn what_breaks_the_contract_leaves_nothing_in_the_ledger(world: World) {
        let (organization, token) = world.tenant().await;
        let url = |url: &str| json!({ "url": url, "eventTypes": ["load.created"] });
        // Refused by the contract's schema, and by the service in its transaction.
        for (number, wrong) in [url("ftp://example.com"), url("https://localhost/t")].into_iter().enumerate() {
            let key = format!("k{number}");
            let refused = world.write(&Write::new(&token, "/v1/webhooks", &key, wrong)).await;
            assert_eq!((refused.status, refused.code().as_str()), (400, "bad_request"));
            assert_eq!(receipt(&world, organization, &token, &key).await, None);
            if let Some(mut kept) = Kept::of(&world.place).await {
                assert!(!kept.knows(&key).await);
            }
            let right = format!("https://hooks.example.com/{number}");
            let corrected = Write::new(&token, "/v1/webhooks", &key, url(&right));
            assert_first(&world.write(&corrected).await);
        }
        let dangling = json!({ "orderNumber": "ORD-1", "customerId": format!("customer_{}", "0".repeat(32)) });
        let refused = world.write(&Write::new(&token, "/v1/loads", "dangling", dangling)).await;
        assert_eq!(refused.status, 400, "{refused:?}");
        assert_first(&world.write(&Write::load(&token, "dangling", "ORD-1")).await);
    }

    async fn a_signing_secret_is_replayed_though_it_is_kept_encrypted(world: World) {
        let mut world = world;
        let (organization, token) = world.tenant().await;
        let body = json!({ "url": "https://hooks.example.com/t", "eventTypes": ["load.created"] });
        let write = Write::new(&token, "/v1/webhooks", "k", body);
        let first = world.write(&write).await;
        assert_first(&first);
        let answer = first.json();
        let secret = answer["data"]["signingSecret"].as_str().unwrap();
        assert!(secret.starts_with("tfwhsec_"));
        let kept = receipt(&world, organization, &token, "k").await.unwrap();
        assert!(kept.sealed);
        assert!(!String::from_utf8_lossy(&kept.body).contains("tfwhsec_"));
        assert_replay(&world.write(&write).await, &first);
        world.forget().await;
        assert_replay(&world.write(&write).await, &first);
    }
}
