//! One key and one subscription, with the facts that their rows in a list have no room for.

use super::Desk;
use crate::harness::on_both;

const URL: &str = "https://hooks.example.com/a";

on_both! {
    async fn a_key_is_shown_with_its_replacement_and_the_reason_of_its_revocation(world: World) {
        let desk = Desk::at(&world).await;
        let (organization, _) = world.tenant().await;
        let id = organization.id.to_string();
        desk.told(&["keys", "create", &id, "--name", "TMS", "--mode", "test", "--scopes", "loads:read"]).await;
        let listed = desk.json(&["keys", "list", &id]).await;
        let key = listed.as_array().unwrap().iter().find(|key| key["name"] == "TMS").unwrap();
        assert_eq!(desk.json(&["keys", "show", &id, "tms"]).await, *key, "by its name");
        let key = key["id"].as_str().unwrap();
        assert_eq!(desk.told(&["keys", "show", &id, key, "--quiet"]).await, format!("{key}\n"));
        desk.told(&["keys", "roll", &id, key, "--overlap-days", "1"]).await;
        desk.told(&["keys", "revoke", &id, key, "--reason", "leaked", "--yes"]).await;
        let shown = desk.told(&["keys", "show", &id, key]).await;
        assert!(shown.contains("replaced by") && shown.contains("leaked"), "{shown}");
        let nobody = desk.run(&["keys", "show", &id, "key_019c8b10e4407d219c83a7f5e206bd94"]).await;
        assert!(nobody.code == Some(1) && nobody.err.starts_with("error: KEY: there is no key"), "{nobody:?}");
    }

    async fn a_subscription_is_shown_with_its_old_secret(world: World) {
        let desk = Desk::at(&world).await;
        let (organization, token) = world.tenant().await;
        let id = organization.id.to_string();
        let hook = world.subscribe(&token, URL, &["load.created"]).await.id;
        desk.told(&["webhooks", "rotate", &id, &hook, "--overlap-hours", "24", "--reason", "yearly", "--yes"]).await;
        let listed = desk.json(&["webhooks", "list", &id]).await;
        assert_eq!(desk.json(&["webhooks", "show", &id, URL]).await, listed[0], "by its URL");
        let shown = desk.told(&["webhooks", "show", &id, &hook]).await;
        let until = shown.lines().find(|line| line.starts_with("old secret until")).unwrap();
        assert!(until.ends_with('Z'), "{shown}");
        let nothing = desk.run(&["webhooks", "show", &id, "whsub_019c8c02a1137f60b2d4c9e7350fa86b"]).await;
        assert!(nothing.code == Some(1) && nothing.err.starts_with("error: WEBHOOK: there is no"), "{nothing:?}");
    }
}
