//! Rotating the master key while nodes run; and a rotation that is killed in between.

use std::collections::BTreeSet;
use std::process::Stdio;

use serde_json::json;

use super::{command, command_with, until};
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
        until(async || sealed(&place).await != before).await;
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
        assert!(ran.code == Some(0) && ran.out.contains("webhook secrets: 0 encrypted with the new key, 40 already were"), "{ran:?}");
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

    async fn what_was_sealed_anew_is_audited_although_one_value_is_damaged(world: World) {
        let (_, token) = world.tenant().await;
        for n in 0..3 {
            let body = json!({"url": format!("https://hooks.example.com/{n}"), "eventTypes": ["load.created"]});
            world.raw(&token).post("/v1/webhooks", &body).await.data(201);
        }
        let place = world.leave().await;
        let door = Sidedoor::at(&place.database_url).await;
        // A value of another row does not open in this one.
        let first = "(select sealed_secret from webhook_subscriptions order by id limit 1)";
        let last = "(select id from webhook_subscriptions order by id desc limit 1)";
        door.run(&format!("update webhook_subscriptions set sealed_secret = {first} where id = {last}")).await;
        door.close().await;
        let (old, new) = (place.folder.path().join("old"), place.folder.path().join("new"));
        for (file, key) in [(&old, MASTER_KEY_BASE64), (&new, NEW_KEY)] {
            std::fs::write(file, key).unwrap();
        }
        let files = ["--master-key-file", new.to_str().unwrap(), "--master-key-other-file", old.to_str().unwrap()];
        let keyless = [("TRAILFLOW_MASTER_KEY", "")];
        // It needs no reader of what it prints.
        let (reader, closed) = std::io::pipe().unwrap();
        drop(reader);
        let mut command_line = trailflow(&place);
        command_line.envs(keyless).arg("rotate-master-key").args(files).stdout(closed);
        let ended = command_line.stderr(Stdio::piped()).spawn().unwrap().wait_with_output().await.unwrap();
        let error = String::from_utf8(ended.stderr).unwrap();
        assert!(ended.status.code() == Some(1) && error.contains("neither key opens 1 value:"), "{error}");
        let proof = command_with(&place, &keyless, &[&["verify-restore"][..], &files].concat()).await;
        assert!(proof.code == Some(1) && proof.out.contains("but not 1 webhook secrets"), "{proof:?}");
        let audit = command(&place, &["audit", "export"]).await;
        assert!(audit.out.contains("master_key.rotate") && audit.out.contains("\"webhook secrets\":2"), "{audit:?}");
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
