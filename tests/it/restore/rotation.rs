//! Rotating the master key while nodes run; and a rotation that is killed in between.

use std::collections::BTreeSet;

use tokio::time::{Duration, sleep};

use super::{command, command_with};
use crate::harness::backend::Place;
use crate::harness::database::Sidedoor;
use crate::harness::process::{Process, trailflow};
use crate::harness::raw::Write;
use crate::harness::world::MASTER_KEY_BASE64;
use crate::harness::{on_both, plain_http};

const NEW_KEY: &str = "CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk=";
const SUBSCRIPTIONS: usize = 40;

on_both! {
    async fn a_rotation_that_was_killed_is_resumed(world: World) {
        let (_, token) = world.tenant().await;
        let place = world.leave().await;
        let http = plain_http().build().unwrap();
        // Nodes first learn to open what the new key seals.
        let learning = [("TRAILFLOW_MASTER_KEY_OTHER", NEW_KEY)];
        let server = Process::start_with(&place, None, &learning).await;
        let create = |n: usize, to| {
            let body = format!(r#"{{"url": "http://127.0.0.1:1/{n}", "eventTypes": ["load.created"]}}"#);
            let write = Write::new(&token, "/v1/webhooks", &format!("hook-{n}"), body);
            let http = http.clone();
            async move { write.send(&http, to).await.unwrap() }
        };
        let mut first = None;
        for n in 0..SUBSCRIPTIONS {
            let created = create(n, server.api_addr).await;
            assert_eq!(created.status, 201, "{created:?}");
            first.get_or_insert(created.json()["data"]["signingSecret"].clone());
        }
        assert_eq!(server.terminate().await, Some(0));

        // Then they seal under it.
        let rotating = [("TRAILFLOW_MASTER_KEY", NEW_KEY), ("TRAILFLOW_MASTER_KEY_OTHER", MASTER_KEY_BASE64)];
        let server = Process::start_with(&place, None, &rotating).await;
        let before = sealed(&place).await;
        assert_eq!(before.len(), SUBSCRIPTIONS);
        let mut killed = trailflow(&place).envs(rotating).arg("rotate-master-key").spawn().unwrap();
        while sealed(&place).await == before {
            sleep(Duration::from_millis(1)).await;
        }
        killed.kill().await.unwrap();
        let between = sealed(&place).await;
        assert!(between.intersection(&before).count() < SUBSCRIPTIONS);

        // Both halves are used meanwhile.
        let replayed = create(0, server.api_addr).await;
        assert_eq!(Some(replayed.json()["data"]["signingSecret"].clone()), first);
        let ran = command_with(&place, &rotating, &["rotate-master-key"]).await;
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert!(ran.out.contains("Everything is sealed under TRAILFLOW_MASTER_KEY"), "{ran:?}");
        let after = sealed(&place).await;
        assert_eq!(after.intersection(&before).count(), 0);
        assert_eq!(after.intersection(&between).count(), between.difference(&before).count(), "none was sealed twice");
        let ran = command_with(&place, &rotating, &["rotate-master-key"]).await;
        assert!(ran.code == Some(0) && ran.out.contains("webhook secrets: 0 sealed anew, 40 were already"), "{ran:?}");
        assert_eq!(server.terminate().await, Some(0));

        let alone = [("TRAILFLOW_MASTER_KEY", NEW_KEY)];
        let proof = command_with(&place, &alone, &["verify-restore"]).await;
        assert!(proof.code == Some(0) && proof.out.contains("the master key opens all 80 sealed values"), "{proof:?}");
        let old = command(&place, &["verify-restore"]).await;
        assert!(old.code == Some(1) && old.out.contains("opens none of 80"), "{old:?}");
        let half = command_with(&place, &alone, &["rotate-master-key"]).await;
        assert!(half.code == Some(1) && half.err.contains("TRAILFLOW_MASTER_KEY_OTHER is not set"), "{half:?}");
        let audit = super::command_with(&place, &alone, &["audit", "export"]).await;
        assert!(audit.out.contains("master_key.rotate"), "{audit:?}");
    }
}

/// The sealed secrets, as they are stored.
async fn sealed(place: &Place) -> BTreeSet<String> {
    let door = Sidedoor::at(&place.database_url).await;
    let hex = if place.database_url.starts_with("sqlite:") {
        "hex(sealed_secret)"
    } else {
        "encode(sealed_secret, 'hex')"
    };
    let sealed = door.lines(format!("select {hex} as line from webhook_subscriptions")).await;
    door.close().await;
    sealed.into_iter().collect()
}
