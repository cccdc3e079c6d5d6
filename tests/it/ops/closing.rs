//! Closing an organization: its name is typed, or given.

use serde_json::json;
use trailflow::domain::access::AccessState;

use super::Desk;
use crate::harness::on_both;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

on_both! {
    async fn a_name_closes_an_organization_and_a_yes_does_not(world: World) {
        let desk = Desk::at(&world).await;
        let id = world.organization(AccessState::TestEnabled).await.id;
        let (id, name) = (id.to_string(), format!("Organization {}", id.uuid()));
        let close: &[&str] = &["organizations", "close", &id, "--reason", "The contract ended."];
        let ran = desk.run(&[close, &["--name", &name]].concat()).await;
        assert!(ran.code == Some(1) && ran.err.contains("Disable it first"), "{ran:?}");
        desk.told(&["access", "set", &id, "disabled", "--reason", "Leaving", "--yes"]).await;
        world.clock.advance_ms(30 * DAY_MS);
        for arguments in [&["--yes"][..], &[], &["--name", "Another"]] {
            let ran = desk.run(&[close, arguments].concat()).await;
            assert!(ran.code == Some(1) && ran.err.contains("name"), "{arguments:?} {ran:?}");
        }
        for typed in ["\n", "y\n", "Organization\n"] {
            let ran = desk.at_terminal(close, typed).await;
            assert!(ran.code == Some(1) && ran.out.contains("Type its name"), "{typed:?} {ran:?}");
        }
        assert_eq!(desk.json(&["organizations", "show", &id]).await["closedAt"], json!(null));
        let ran = desk.at_terminal(close, &format!("{name}\n")).await;
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert!(ran.out.contains("Leaving -> The contract ended."), "{ran:?}");
        assert_eq!(desk.json(&["organizations", "show", &id]).await["closedAt"], world.now());
        assert!(desk.told(&["organizations", "show", &id]).await.contains("closed"));
        assert_eq!(desk.json(&["organizations", "list"]).await, json!([]));
        assert_eq!(desk.json(&["organizations", "list", "--closed"]).await[0]["id"], json!(id));
        // Again, it changes nothing.
        desk.told(&[close, &["--name", &name]].concat()).await;
    }
}
