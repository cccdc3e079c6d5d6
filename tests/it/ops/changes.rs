//! What ends or is decided shows the state before and after, as other changes do.

use super::Desk;
use crate::harness::database::Sidedoor;
use crate::harness::on_both;
use crate::status::{StatusPage, copy_tokens};

/// What is said of something.
fn fact<'a>(told: &'a str, name: &str) -> &'a str {
    let mut facts = told.lines().filter_map(|line| line.strip_prefix(name)?.strip_prefix("  "));
    facts.next().unwrap_or_else(|| panic!("no {name} in {told}")).trim_start()
}

on_both! {
    async fn what_is_revoked_shows_what_it_was(world: World) {
        let desk = Desk::at(&world).await;
        let (organization, _) = world.tenant().await;
        let id = organization.id.to_string();
        desk.told(&["keys", "create", &id, "--name", "TMS", "--mode", "test", "--scopes", "loads:read"]).await;
        let key = desk.told(&["keys", "revoke", &id, "TMS", "--reason", "leaked", "--yes"]).await;
        assert!(fact(&key, "revoked").starts_with("- -> 20"), "{key}");
        assert_eq!((fact(&key, "mode"), fact(&key, "reason")), ("TEST", "- -> leaked"), "{key}");
        desk.told(&["tokens", "create", "Priya Nair", "--role", "support"]).await;
        let token = desk.told(&["tokens", "revoke", "Priya Nair", "--reason", "left", "--yes"]).await;
        assert!(fact(&token, "revoked").starts_with("- -> 20"), "{token}");
        assert_eq!((fact(&token, "role"), fact(&token, "reason")), ("SUPPORT", "- -> left"), "{token}");
        desk.told(&["users", "invite", &id, "ana@blue.example", "--role", "viewer"]).await;
        let user = desk.told(&["users", "revoke", &id, "ana@blue.example", "--reason", "left", "--yes"]).await;
        assert_eq!((fact(&user, "status"), fact(&user, "role")), ("INVITED -> REVOKED", "VIEWER"), "{user}");
    }

    async fn what_is_decided_shows_that_it_was_open(world: World) {
        let desk = Desk::at(&world).await;
        for (decide, state) in [("approve", "OPEN -> APPROVED"), ("decline", "OPEN -> DECLINED")] {
            let (organization, _) = world.tenant().await;
            let asked = world.staff_request(organization).await;
            let told = desk.told(&["requests", decide, &asked, "--words", "As agreed."]).await;
            assert_eq!((fact(&told, "state"), fact(&told, "words")), (state, "- -> As agreed."), "{told}");
            // A command to copy has nothing before it.
            let command = "trailflow ops access set";
            assert!(decide != "approve" || fact(&told, "enables live access").starts_with(command), "{told}");
        }
    }

    async fn what_ends_on_the_status_page_shows_what_it_was(world: World) {
        let page = StatusPage::of(&world).await;
        let desk = Desk::at(&world).await;
        copy_tokens(&world, &page).await;
        let url = format!("http://{}", page.running.staff_addr());
        let there = ["--status-operator-url", &url];
        let create: &[&str] = &["incidents", "create", "Late", "--components", "webhooks", "--text", "T.", "--quiet"];
        let incident = desk.told(&[create, &there].concat()).await;
        // As one that a probe opened.
        let file = page.snapshot().with_file_name("status.db");
        let side = Sidedoor::at(&format!("sqlite://{}", file.display())).await;
        side.run("delete from status_updates").await;
        side.run("update status_incidents set published_at = null").await;
        side.close().await;
        let discard: &[&str] = &["incidents", "discard", incident.trim(), "--reason", "none", "--yes"];
        let told = desk.told(&[discard, &there].concat()).await;
        assert_eq!((fact(&told, "state"), fact(&told, "title")), ("DRAFT -> discarded", "Late"), "{told}");
        let create: &[&str] = &[
            "maintenance", "create", "Upgrade", "--from", "2096-10-02T07:00:00Z", "--to", "2096-10-02T07:20:00Z",
            "--text", "T.", "--impact", "api-writes=degraded: May get 503.", "--quiet",
        ];
        let maintenance = desk.told(&[create, &there].concat()).await;
        let end: &[&str] = &["maintenance", "end", maintenance.trim(), "--text", "Not needed.", "--yes"];
        let told = desk.told(&[end, &there].concat()).await;
        assert!(fact(&told, "ended").starts_with("- -> 20") && !fact(&told, "title").contains("->"), "{told}");
    }
}
