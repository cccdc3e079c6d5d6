//! How the commands speak: JSON, help, questions, refusals, exit codes.

use serde_json::{Value, json};
use trailflow::contract::partner::types::CreateWebhookRequest;
use trailflow::domain::access::AccessState;

use super::{Desk, finish};
use crate::harness::on_both;
use crate::harness::wait::eventually;

const KEY: &[&str] = &["--name", "TMS", "--mode", "test", "--scopes", "loads:read,tracking:read"];

on_both! {
    async fn json_is_what_the_api_gives(world: World) {
        let desk = Desk::at(&world).await;
        let made = desk.json(&["organizations", "create", "Blue Ridge", "--technical", "Ana <ana@blue.example> +1 555"]).await;
        assert_eq!(made["accessState"], "NOT_ENABLED");
        let contact = json!([{"name": "Ana", "email": "ana@blue.example", "phone": "+1 555"}]);
        assert_eq!(made["technicalContacts"], contact);
        let id = made["id"].as_str().unwrap();
        assert_eq!(desk.json(&["organizations", "show", id]).await, made);
        assert_eq!(desk.json(&["organizations", "list"]).await, json!([made]));
        assert_eq!(desk.told(&["organizations", "list", "--quiet"]).await, format!("{id}\n"));
        desk.told(&["access", "set", id, "test", "--reason", "signed"]).await;
        let key = desk.json(&[&["keys", "create", id], KEY].concat()).await;
        let listed = desk.json(&["keys", "list", id]).await;
        assert_eq!(listed[0]["id"], key["id"]);
        assert_eq!(listed[0]["scopes"], json!(["loads:read", "tracking:read"]));
        assert!(listed[0].get("token").is_none());
        let entries = desk.told(&["audit", "export", "--organization", id]).await;
        let actions: Vec<Value> = entries.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(actions.len(), 3, "{entries}");
        assert!(!entries.contains(key["token"].as_str().unwrap()));
        assert_eq!(desk.json(&["tokens", "show"]).await["role"], "ADMIN");
        assert_eq!(desk.json(&["audit", "verify"]).await["intact"], true);
        assert_eq!(desk.json(&["usage", "show", id]).await["requests"], 0);
    }

    async fn a_new_key_stands_alone_on_standard_output(world: World) {
        let desk = Desk::at(&world).await;
        let id = world.organization(AccessState::TestEnabled).await.id.to_string();
        let made = desk.run(&[&["keys", "create", &id], KEY].concat()).await;
        let token = made.out.strip_suffix('\n').unwrap();
        assert!(token.starts_with("tf_test_") && !token.contains(char::is_whitespace), "{made:?}");
        assert!(made.err.contains("not shown again") && !made.err.contains(token), "{made:?}");
        let quiet = desk.run(&[&["keys", "create", &id, "--quiet"], KEY].concat()).await;
        assert!(quiet.out.starts_with("tf_test_") && quiet.err.is_empty(), "{quiet:?}");
        let table = desk.told(&["keys", "list", &id]).await;
        assert!(table.contains("PER MINUTE") && !table.contains(token), "{table}");
    }

    async fn staff_pauses_a_webhook_rotates_its_secret_and_reads_its_deliveries(world: World) {
        let desk = Desk::at(&world).await;
        let (organization, token) = world.tenant().await;
        let id = organization.id.to_string();
        let body = json!({"url": "https://hooks.example.com/a", "eventTypes": ["load.created"]});
        let body: CreateWebhookRequest = serde_json::from_value(body).unwrap();
        let made = world.partner(&token).create_webhook().idempotency_key("w").body(body).send().await.unwrap();
        let hook = made.data.id.as_str();
        assert_eq!(desk.told(&["webhooks", "list", &id, "--quiet"]).await, format!("{hook}\n"));
        let secret = desk.told(&["webhooks", "rotate", &id, hook, "--overlap-hours", "24", "--reason", "yearly", "--yes"]).await;
        assert!(secret.starts_with("tfwhsec_") && secret.trim() != made.data.signing_secret);
        let rotated = desk.json(&["webhooks", "rotate", &id, hook, "--reason", "stolen", "--yes"]).await;
        assert_eq!(rotated["previousSecretUntil"], Value::Null);
        let paused = desk.json(&["webhooks", "pause", &id, hook, "--reason", "moving", "--yes"]).await;
        assert_eq!(paused["pausedReason"], "STAFF");
        let resumed = desk.json(&["webhooks", "resume", &id, hook, "--reason", "moved"]).await;
        assert_eq!(resumed["pausedAt"], Value::Null);
        let delivery = desk.json(&["webhooks", "test", &id, hook, "--wait", "0", "--reason", "asked"]).await;
        let delivery = delivery["id"].as_str().unwrap();
        // The second is the flag's former name.
        for flag in ["--state", "--in-state"] {
            assert_eq!(desk.told(&["deliveries", "list", &id, flag, "pending", "--quiet"]).await, format!("{delivery}\n"));
            assert_eq!(desk.told(&["deliveries", "list", &id, flag, "failed", "--quiet"]).await, "");
        }
        assert_eq!(desk.json(&["deliveries", "show", &id, delivery]).await["eventType"], "webhook.test");
        let order = desk.json(&["replays", "create", "--organization", &id, "--from", "2020-01-01", "--reason", "r"]).await;
        assert_eq!((&order["matched"], &desk.json(&["replays", "list"]).await[0]["id"]), (&json!(0), &order["id"]));
    }

    async fn a_quiet_usage_is_the_ids_of_its_keys(world: World) {
        let desk = Desk::at(&world).await;
        let (organization, token) = world.tenant().await;
        let id = organization.id.to_string();
        world.raw(&token).get("/v1/loads").await;
        // A request is counted when its response was written.
        eventually("the request is counted", || async { desk.json(&["usage", "show", &id]).await["requests"] == 1 }).await;
        let key = format!("key_{}\n", &token["tf_test_".len()..][..32]);
        assert_eq!(desk.told(&["usage", "show", &id, "--quiet"]).await, key);
    }

    async fn a_revoked_key_names_its_webhooks_and_pauses_them_on_request(world: World) {
        let desk = Desk::at(&world).await;
        let (organization, token) = world.tenant().await;
        let (id, key) = (organization.id.to_string(), format!("key_{}", &token["tf_test_".len()..][..32]));
        let hook = world.subscribe(&token, "https://hooks.example.com/taken", &["load.created"]).await.id;
        world.raw(&token).post_once("1").await;
        let listed = desk.told(&["webhooks", "list", &id]).await;
        assert!(listed.contains("BY KEY") && listed.contains(&key), "{listed}");
        let revoke = ["keys", "revoke", &id, &key, "--reason", "leaked", "--yes"];
        let ran = desk.run(&revoke).await;
        assert!(ran.out.contains(&format!("{hook} to https://hooks.example.com/taken")), "{ran:?}");
        assert!(ran.err.contains("1 webhook subscription that this key created, redirected or rotated the secret of is still active"), "{ran:?}");
        assert!(ran.err.contains("--pause-webhooks"), "{ran:?}");
        let ran = desk.run(&[&revoke[..], &["--pause-webhooks"]].concat()).await;
        assert!(ran.out.contains("taken (paused)") && ran.err.is_empty(), "{ran:?}");
        let waiting = desk.told(&["deliveries", "list", &id]).await;
        assert!(waiting.contains("PENDING (PAUSED)"), "{waiting}");
        assert!(waiting.lines().nth(1).unwrap().trim_end().ends_with('-'), "no next attempt: {waiting}");
    }

    async fn without_a_terminal_what_hurts_wants_yes(world: World) {
        let desk = Desk::at(&world).await;
        let id = world.organization(AccessState::LiveEnabled).await.id.to_string();
        desk.told(&[&["keys", "create", &id], KEY].concat()).await;
        let key = desk.told(&["keys", "list", &id, "--quiet"]).await;
        let commands: &[&[&str]] = &[
            &["access", "set", &id, "disabled", "--reason", "leak"],
            &["access", "set", &id, "test", "--reason", "back to testing"],
            &["keys", "revoke", &id, key.trim(), "--reason", "leak"],
            &["keys", "roll", &id, key.trim(), "--overlap-days", "0"],
            &["users", "revoke", &id, "user_x", "--reason", "left"],
            &["tokens", "revoke", "optok_x", "--reason", "left"],
        ];
        let before = desk.told(&["audit", "export"]).await;
        for command in commands {
            let ran = desk.run(command).await;
            assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{ran:?}");
            assert!(ran.err.contains("--yes"), "{ran:?}");
        }
        assert_eq!(desk.told(&["audit", "export"]).await, before, "nothing was done");
        desk.told(&[commands[0], &["--yes"]].concat()).await;
        assert_eq!(desk.json(&["organizations", "show", &id]).await["accessState"], "DISABLED");
    }

    async fn a_refusal_is_told_with_its_code_and_the_way_out(world: World) {
        let desk = Desk::at(&world).await;
        let id = world.organization(AccessState::NotEnabled).await.id.to_string();
        let live: &[&str] = &["access", "set", &id, "live", "--reason", "now"];
        let ran = desk.run(live).await;
        assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{ran:?}");
        assert!(ran.err.contains("conflict") && ran.err.contains("TEST_ENABLED"), "the open moves: {ran:?}");
        assert!(ran.err.contains("req_"), "{ran:?}");
        let ran = desk.run(&["organizations", "show", "org_nobody"]).await;
        assert_eq!(ran.code, Some(1));
        let nobody = "org_019c86d4c1007b3c9a5e62f18d07b4c3";
        let ran = desk.run(&["health", "show", nobody]).await;
        assert!(ran.code == Some(1) && ran.err.starts_with("error: ORGANIZATION: there is no organization"), "{ran:?}");
        assert!(ran.err.contains(nobody), "{ran:?}");
        let support = Desk::with(desk.operator, world.operator_token_of("SUPPORT").await);
        let ran = support.run(&["access", "approve", &id, "--by", "Ines", "--uat-result", "passed"]).await;
        assert_eq!(ran.code, Some(1));
        assert!(ran.err.contains("forbidden") && ran.err.contains("ADMIN"), "{ran:?}");
        let stranger = Desk::with(desk.operator, "tf_operator_wrong".to_owned());
        let ran = stranger.run(&["organizations", "list"]).await;
        assert_eq!(ran.code, Some(1));
        assert!(ran.err.contains("TRAILFLOW_OPERATOR_TOKEN") && !ran.err.contains("tf_operator_wrong"), "{ran:?}");
    }
}

#[tokio::test]
async fn a_wrong_setting_or_argument_is_exit_code_2() {
    let nowhere = || Desk::with("127.0.0.1:1".parse().unwrap(), "tf_operator_x".to_owned());
    let wrong: &[(&[&str], &str)] = &[
        (&["organizations"], "Usage"),
        (&["organisations", "list"], "organizations"),
        (&["access", "set", "org_x", "open", "--reason", "r"], "disabled"),
        (
            &["keys", "create", "org_x", "--name", "n", "--mode", "test", "--scopes", "loads:delete"],
            "loads:write",
        ),
        (&["keys", "roll", "org_x", "key_x", "--overlap-days", "31"], "30"),
        (&["organizations", "list", "--operator-url", "ftp://ops"], "https://"),
        (&["organizations", "list", "--operator-ca-file", "missing.pem"], "missing.pem"),
        (&["organizations", "list", "--operator-token-file", "missing"], "missing"),
        (&["loads", "import", "org_x", "loads.txt"], "--format"),
        (&["loads", "update", "org_x", "L1"], "--help"),
        (&["loads", "update", "org_x", "L1", "--set", "[]"], "error: --set: must be a JSON object"),
    ];
    for (arguments, named) in wrong {
        let ran = nowhere().run(arguments).await;
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{arguments:?} {ran:?}");
        assert!(ran.err.contains(named), "{arguments:?} {ran:?}");
    }
    let desk = nowhere();
    let ran = finish(desk.ops(&["organizations", "list"]).env_remove("TRAILFLOW_OPERATOR_TOKEN")).await;
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("TRAILFLOW_OPERATOR_TOKEN"), "{ran:?}");
    let ran = desk.run(&["organizations", "list"]).await;
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("127.0.0.1:1") && ran.err.contains("TRAILFLOW_OPERATOR_URL"), "{ran:?}");
}

#[tokio::test]
async fn a_token_goes_over_http_to_this_machine_alone() {
    let desk = Desk::with("127.0.0.1:1".parse().unwrap(), "tf_operator_x".to_owned());
    for url in [
        "http://ops.example.com:8082",
        "http://192.0.2.1:8082",
        "http://[2001:db8::1]",
        "http://localhost.example.com",
    ] {
        let ran = desk.run(&["organizations", "list", "--operator-url", url]).await;
        assert_eq!(ran.code, Some(2), "{url}: {ran:?}");
        assert!(ran.err.contains("https://") && ran.err.contains("--operator-allow-http"), "{ran:?}");
    }
    let elsewhere: &[&str] = &["organizations", "list", "--operator-url", "http://nowhere.invalid:1"];
    for arguments in [
        ["organizations", "list", "--operator-url", "http://localhost:1"].as_slice(),
        &["organizations", "list", "--operator-url", "http://[::1]:1"],
        &["organizations", "list", "--operator-url", "http://127.0.0.2:1"],
        &[elsewhere, &["--operator-allow-http"]].concat(),
    ] {
        let ran = desk.run(arguments).await;
        assert!(ran.code == Some(1) && ran.err.contains("no response"), "{arguments:?}: {ran:?}");
    }
}

#[tokio::test]
async fn a_secret_that_was_typed_is_not_repeated() {
    let desk = Desk::with("127.0.0.1:1".parse().unwrap(), "tf_operator_x".to_owned());
    for arguments in [
        ["organizations", "list", "--operator-token", "tf_operator_hunter2"].as_slice(),
        &["organizations", "list", "--operator-token=tf_operator_hunter2"],
        &["organizations", "list", "tf_operator_hunter2"],
        &["tf_operator_hunter2"],
        &["organizations", "list", "--operator-url", "https://tf_operator_hunter2@ops.example.com"],
        &["organizations", "list", "--limit", "tf_live_hunter2"],
    ] {
        let ran = desk.run(arguments).await;
        assert_eq!(ran.code, Some(2), "{arguments:?}: {ran:?}");
        assert!(!ran.err.contains("hunter2") && !ran.out.contains("hunter2"), "{ran:?}");
    }
    let ran = desk.run(&["organizations", "list", "\u{9b}31m\u{202e}"]).await;
    assert!(ran.err.contains("\\u{9b}31m\\u{202e}") && !ran.err.contains('\u{9b}'), "nor acted on: {ran:?}");
}

#[tokio::test]
async fn a_token_may_come_from_a_file() {
    let desk = Desk::with("127.0.0.1:1".parse().unwrap(), "tf_operator_x".to_owned());
    desk.write("token", "tf_operator_x\n");
    let mut command = desk.ops(&["organizations", "list", "--operator-token-file", "token"]);
    let ran = finish(command.env_remove("TRAILFLOW_OPERATOR_TOKEN")).await;
    assert!(ran.err.contains("no response"), "the token was taken: {ran:?}");
}

/// Every level of the commands shows how it is used, and none shows the server's settings.
#[tokio::test]
async fn help_has_examples_at_every_level() {
    let desk = Desk::with("127.0.0.1:1".parse().unwrap(), String::new());
    let (mut levels, mut seen) = (vec![vec![]], 0);
    while let Some(level) = levels.pop() {
        let mut arguments = level.clone();
        arguments.push("--help".to_owned());
        let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
        let help = desk.told(&arguments).await;
        assert!(help.contains("Example"), "{level:?}: {help}");
        assert!(!help.contains("--database-url") && help.contains("--operator-url"), "{level:?}: {help}");
        seen += 1;
        let (_, commands) = help.split_once("Commands:\n").unwrap_or_default();
        for line in commands.lines().take_while(|line| !line.is_empty()) {
            if let Some(name) = line.strip_prefix("  ").filter(|name| !name.starts_with(' ')) {
                let name = name.split_whitespace().next().unwrap().to_owned();
                levels.push([level.clone(), vec![name]].concat());
            }
        }
    }
    assert!(seen > 50, "{seen} levels");
}

#[tokio::test]
async fn shells_complete_the_nouns() {
    let desk = Desk::with("127.0.0.1:1".parse().unwrap(), String::new());
    // Of the fish, the generator completes no deeper than the nouns.
    for (shell, deepest) in [("bash", "overlap-days"), ("zsh", "overlap-days"), ("fish", "organizations")] {
        let ran = finish(desk.command("trailflow").args(["completions", shell])).await;
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert!(ran.out.contains(deepest), "{shell}");
    }
}
