//! Names in place of ids, a default organization, what a change shows, and arguments that are missing.

use std::process::Stdio;

use serde_json::json;
use trailflow::domain::access::AccessState;

use super::{Desk, finish};
use crate::harness::on_both;

const KEY: &[&str] = &["--mode", "test", "--scopes", "loads:read"];

on_both! {
    async fn a_name_stands_for_an_id_where_it_is_unique(world: World) {
        let desk = Desk::at(&world).await;
        let one = desk.told(&["organizations", "create", "Blue Ridge Freight", "--quiet"]).await;
        let twins: Vec<_> = [desk.told(&["organizations", "create", "Twin", "--quiet"]).await,
            desk.told(&["organizations", "create", "twin", "--quiet"]).await].iter().map(|id| id.trim().to_owned()).collect();
        let one = one.trim();
        desk.told(&["access", "set", "Blue Ridge Freight", "test", "--reason", "signed"]).await;
        assert_eq!(desk.json(&["organizations", "show", "blue ridge freight"]).await["accessState"], "TEST_ENABLED");
        let ran = desk.run(&["organizations", "show", "TWIN"]).await;
        assert!(ran.code == Some(1) && twins.iter().all(|id| ran.err.contains(id)), "{ran:?}");
        assert!(ran.err.contains("ORGANIZATION: 2 have the name"), "{ran:?}");
        let ran = desk.run(&["organizations", "show", "Blue Ridge Freigth"]).await;
        assert!(ran.code == Some(1) && ran.err.contains("Did you mean") && ran.err.contains(one), "{ran:?}");

        for name in ["TMS", "Twin", "Twin"] {
            desk.told(&[&["keys", "create", "Blue Ridge Freight", "--name", name], KEY].concat()).await;
        }
        let changed = desk.told(&["keys", "update", "Blue Ridge Freight", "TMS", "--rate-limit", "300"]).await;
        assert!(changed.contains("60 -> 300"), "{changed}");
        let revoke: &[&str] = &["keys", "revoke", "Blue Ridge Freight", "twin", "--reason", "r", "--yes"];
        let ran = desk.run(revoke).await;
        let keys = desk.json(&["keys", "list", one]).await;
        let twins = keys.as_array().unwrap().iter().filter(|key| key["name"] == "Twin");
        let ids: Vec<_> = twins.map(|key| key["id"].as_str().unwrap().to_owned()).collect();
        assert!(ran.code == Some(1) && ids.iter().all(|id| ran.err.contains(id)), "{ran:?}");
        desk.told(&["keys", "revoke", "Blue Ridge Freight", &ids[0], "--reason", "r", "--yes"]).await;
        // Of the two, one still works.
        let revoked = desk.json(revoke).await;
        assert_eq!(revoked["id"], json!(ids[1]));

        desk.told(&["users", "invite", "Blue Ridge Freight", "ana@blue.example", "--role", "viewer"]).await;
        let user = desk.json(&["users", "show", "Blue Ridge Freight", "Ana@blue.example"]).await;
        assert_eq!(user["email"], "ana@blue.example");
        for _ in 0..2 {
            desk.told(&["tokens", "create", "Priya Nair", "--role", "support", "--quiet"]).await;
        }
        let revoke: &[&str] = &["tokens", "revoke", "priya nair", "--reason", "r", "--yes"];
        let ran = desk.run(revoke).await;
        let tokens = desk.json(&["tokens", "list"]).await;
        let named = tokens.as_array().unwrap().iter().filter(|token| token["name"] == "Priya Nair");
        let ids: Vec<_> = named.map(|token| token["id"].as_str().unwrap().to_owned()).collect();
        assert!(ran.code == Some(1) && ids.len() == 2 && ids.iter().all(|id| ran.err.contains(id)), "{ran:?}");
        desk.told(&["tokens", "revoke", &ids[0], "--reason", "r", "--yes"]).await;
        let revoked = desk.json(revoke).await;
        assert_eq!(revoked["id"], json!(ids[1]));
        let entries = desk.json(&["audit", "list", "--organization", "Blue Ridge Freight"]).await;
        assert_eq!(entries[0]["organizationId"], json!(one), "{entries}");
    }

    async fn the_default_organization_is_the_one_that_is_not_named(world: World) {
        let desk = Desk::at(&world).await;
        let id = world.organization(AccessState::TestEnabled).await.id.to_string();
        let other = desk.told(&["organizations", "create", "Other", "--quiet"]).await;
        let ran = async |arguments: &[&str]| finish(desk.ops(arguments).env("TRAILFLOW_ORG", &id)).await;
        let made = ran(&[&["keys", "create", "--name", "TMS", "--quiet"], KEY].concat()).await;
        assert!(made.code == Some(0) && made.out.starts_with("tf_test_"), "{made:?}");
        let listed = ran(&["keys", "list", "--json"]).await;
        assert!(listed.out.contains("\"TMS\""), "{listed:?}");
        // Flags may stand between and before the arguments.
        for update in [
            &["keys", "update", "TMS", "--rate-limit", "100"][..],
            &["keys", "update", "--rate-limit", "120", "TMS"],
            &["keys", "update", &id, "--rate-limit", "140", "TMS"],
        ] {
            let updated = ran(update).await;
            assert_eq!(updated.code, Some(0), "{updated:?}");
        }
        let named = ran(&["organizations", "show", "Other", "--quiet"]).await;
        assert_eq!(named.out, other, "a name that is given comes first");
        let set = ran(&["access", "set", "disabled", "--reason", "r", "--yes"]).await;
        assert!(set.code == Some(0) && set.out.contains("TEST_ENABLED -> DISABLED"), "{set:?}");
        // Without it, what is missing is named.
        for (arguments, named) in [
            (&["keys", "list"][..], "ORGANIZATION: name it, or set TRAILFLOW_ORG"),
            (&["keys", "update", "TMS", "--rate-limit", "9"], "KEY: give the organization before it"),
            (&["keys", "update", &id, "--rate-limit", "9"], "KEY: give it after the organization"),
            (&["deliveries", "show"], "DELIVERY: give it after the organization"),
            (&["access", "set", "Other", "sideways", "--reason", "r"], "STATE: must be one of test, live, disabled"),
            (&["keys", "update", &id, "TMS"], "name what to change"),
            (&["keys", "revoke", &id, "tf_live_hunter2", "--reason", "r"], "not the key itself"),
            (&["tokens", "revoke", "tf_operator_hunter2", "--reason", "r"], "not the token itself"),
        ] {
            let refused = desk.run(arguments).await;
            assert!(refused.code == Some(2) && refused.err.contains(named), "{arguments:?} {refused:?}");
            assert!(refused.err.starts_with("error: ") && !refused.err.contains("hunter2"), "{refused:?}");
        }
    }

    async fn a_change_shows_what_was_before(world: World) {
        let desk = Desk::at(&world).await;
        let made = desk.told(&["organizations", "create", "Blue", "--technical", "Ana <ana@blue.example>", "--quiet"]).await;
        let id = made.trim();
        let told = desk.told(&["organizations", "update", id, "--name", "Blue Ridge"]).await;
        assert!(told.contains("Blue -> Blue Ridge") && told.contains("NOT_ENABLED\n"), "{told}");
        let told = desk.told(&["organizations", "update", id, "--technical", "Bo <bo@blue.example>", "--scopes", "loads:read"]).await;
        assert!(told.contains("Ana <ana@blue.example> -> Bo <bo@blue.example>"), "{told}");
        let told = desk.told(&["organizations", "update", id, "--default-scopes"]).await;
        assert!(!told.contains("scopes of self-made keys") || told.contains("loads:read -> "), "{told}");
        let told = desk.told(&["access", "set", id, "test", "--reason", "signed"]).await;
        assert!(told.contains("NOT_ENABLED -> TEST_ENABLED") && told.contains("- -> signed"), "{told}");
        let json = desk.json(&["organizations", "update", id, "--name", "Blue"]).await;
        assert_eq!(json["name"], "Blue", "JSON is what the API gives");
        desk.write("loads.csv", "externalId,orderNumber\nT-1,O-1\n");
        desk.told(&["loads", "import", id, "loads.csv"]).await;
        let told = desk.told(&["loads", "update", id, "T-1", "--order-number", "O-2"]).await;
        assert!(told.contains("O-1 -> O-2"), "{told}");
    }

    async fn any_request_can_be_sent(world: World) {
        let desk = Desk::at(&world).await;
        let made = desk.told(&["api", "POST", "/v1/organizations", "--field", "name=Blue Ridge"]).await;
        let made: serde_json::Value = serde_json::from_str(&made).unwrap();
        let id = made["data"]["id"].as_str().unwrap();
        desk.told(&["organizations", "create", "Second"]).await;
        let page = desk.told(&["api", "get", "/v1/organizations", "-f", "limit=1"]).await;
        let page: serde_json::Value = serde_json::from_str(&page).unwrap();
        assert_eq!(page["data"].as_array().unwrap().len(), 1, "{page}");
        desk.write("body.json", "{\"name\": \"Blue\"}");
        let path = format!("/v1/organizations/{id}");
        desk.told(&["api", "PATCH", &path, "--input", "body.json"]).await;
        let mut piped = desk.ops(&["api", "PATCH", &path, "--input", "-"]);
        let mut child = piped.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        tokio::io::AsyncWriteExt::write_all(&mut input, b"{\"name\": \"From a pipe\"}").await.unwrap();
        drop(input);
        assert!(child.wait().await.unwrap().success());
        assert_eq!(desk.json(&["organizations", "show", id]).await["name"], "From a pipe");
        let refused = desk.run(&["api", "GET", "/v1/organizations/org_nobody"]).await;
        assert!(refused.code == Some(1) && refused.out.contains("\"error\"") && refused.err.starts_with("error: "), "{refused:?}");
        let wrong = desk.run(&["api", "GET", "v1/organizations"]).await;
        assert!(wrong.code == Some(2) && wrong.err.contains("PATH: must begin with /"), "{wrong:?}");
    }
}
