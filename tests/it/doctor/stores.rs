//! Mistakes of PostgreSQL, of a pooler in front of it, of Redis and of the master key.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::Method;
use serde_json::json;
use trailflow_test_support::pooler::Pooler;

use super::Told;
use super::sound::Sound;
use crate::harness::by_hand::hear;
use crate::harness::database::Sidedoor;
use crate::harness::process::trailflow;
use crate::harness::{Backend, on_both};

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_with_the_schema_and_the_server_is_found() {
    let sound = Sound::start().await;
    let door = Sidedoor::at(&sound.place.database_url).await;
    // Nodes set a limit themselves, so that nothing is wrong.
    door.run("alter role trailflow reset statement_timeout").await;
    let told = sound.examined(&[]).await;
    let advice = &told.checks["statement time-out"];
    let fix = advice["fix"].as_str().unwrap_or_default();
    assert_eq!((&advice["result"], told.code), (&json!("advice"), Some(0)), "{told:#?}");
    assert!(fix.contains("alter role trailflow set statement_timeout"), "{told:#?}");
    door.run("alter role trailflow set statement_timeout = '15s'").await;

    door.run("create database empty").await;
    let empty = sound.place.database_url.replace("/postgres", "/empty");
    let told = sound.examined(&[("TRAILFLOW_DATABASE_URL", &empty)]).await;
    told.assert_found("schema", "is behind", "trailflow migrate");
    assert_eq!(told.wrong(), ["schema"], "{told:#?}");

    door.run("insert into seaql_migrations (version, applied_at) values ('m9999_later', 0)").await;
    let told = sound.examined(&[]).await;
    told.assert_found(
        "schema",
        "is ahead: 1 step is unknown to this version (the newest: m9999_later)",
        "newer version",
    );
    assert_eq!(told.wrong(), ["schema"], "{told:#?}");
    door.run("delete from seaql_migrations where version = 'm9999_later'").await;
    door.close().await;

    sound.postgres.restart_as_standby();
    let told = sound.examined(&[]).await;
    told.assert_found("primary", "is a standby", "pg_promote()");
    // The node has lost its database, and its probes say so; the page of its health does not ask it.
    assert!(told.wrong().contains(&"primary") && !told.wrong().contains(&"database"), "{told:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_may_lose_commits_is_found() {
    // The tests' own server is fast, and forgets everything on a crash.
    let place = Backend::PostgresRedis.place().await;
    let told = Told::by(trailflow(&place)).await;
    for setting in ["fsync", "full_page_writes", "synchronous_commit"] {
        told.assert_found(
            "durability",
            &format!("{setting} off"),
            &format!("alter system set {setting} = on"),
        );
    }
    told.assert_found("redis persistence", "keeps nothing on disk", "appendonly yes");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pooler_in_the_way_is_found() {
    let sound = Sound::start().await;
    let examined = async |settings: &[(&str, &str)]| {
        let pooler = Pooler::before(sound.postgres.port(), settings).await;
        sound.examined(&[("TRAILFLOW_DATABASE_URL", &pooler.url("postgres"))]).await
    };
    let digits = ("ignore_startup_parameters", "extra_float_digits");

    let told = examined(&[("pool_mode", "session")]).await;
    told.assert_found("database", "refuses how nodes connect", "ignore_startup_parameters");
    assert_eq!(told.wrong(), ["database"], "{told:#?}");

    // What nodes set when they connect reaches through it.
    let told = examined(&[("pool_mode", "session"), digits]).await;
    assert_eq!(told.wrong(), [""; 0], "{told:#?}");

    let in_transactions = ("pool_mode", "transaction");
    let told = examined(&[in_transactions, digits]).await;
    told.assert_found("pooler", "transaction mode", "pool_mode = session");
    assert_eq!(told.wrong(), ["pooler"], "{told:#?}");

    // One that forgets after each transaction what was set in it: with a role that sets none, no time-out is left.
    let forgetting = [in_transactions, digits, ("server_reset_query_always", "1")];
    let door = Sidedoor::at(&sound.place.database_url).await;
    door.run("alter role trailflow reset statement_timeout").await;
    let told = examined(&forgetting).await;
    told.assert_found(
        "statement time-out",
        "a pooler drops",
        "alter role trailflow set statement_timeout = '15s'",
    );
    assert_eq!(told.wrong(), ["pooler", "statement time-out"], "{told:#?}");
    door.run("alter role trailflow set statement_timeout = '15s'").await;
    assert_eq!(examined(&forgetting).await.wrong(), ["pooler"], "the fix is one");
    door.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_redis_that_loses_keys_or_does_not_answer_is_found() {
    let sound = Sound::start().await;
    sound.redis.run::<String>("CONFIG SET maxmemory-policy allkeys-lru").await;
    let told = sound.examined(&[]).await;
    told.assert_found("redis eviction", "allkeys-lru", "noeviction");
    assert_eq!(told.wrong(), ["redis eviction"], "{told:#?}");
    sound.redis.run::<String>("CONFIG SET maxmemory-policy noeviction").await;

    sound.redis.run::<String>("CONFIG SET appendonly no").await;
    let told = sound.examined(&[]).await;
    told.assert_found("redis persistence", "keeps nothing on disk", "appendonly yes");
    assert_eq!(told.wrong(), ["redis persistence"], "{told:#?}");
    sound.redis.run::<String>("CONFIG SET appendonly yes").await;

    sound.redis.freeze();
    let told = sound.examined(&[]).await;
    sound.redis.thaw();
    told.assert_found("redis", "cannot be reached", "TRAILFLOW_REDIS_URL");
    assert_eq!(told.wrong(), ["redis"], "{told:#?}");
    let told = sound.examined(&[("TRAILFLOW_DATABASE_URL", "postgres://trailflow@127.0.0.1:1/x")]).await;
    told.assert_found("database", "cannot be reached", "pg_hba.conf");
    assert_eq!(told.wrong(), ["database"], "{told:#?}");
}

on_both! {
    async fn another_master_key_is_found(world: World) {
        let (_, token) = world.tenant().await;
        let body = json!({"url": "https://hooks.example.com/x", "eventTypes": ["load.created"]});
        let raw = world.raw(&token);
        let webhook = raw.post("/v1/webhooks", &body).await.data(201);
        // What is left is the reply that holds its secret.
        let path = format!("/v1/webhooks/{}", webhook["id"].as_str().unwrap());
        hear(raw.request(Method::DELETE, &path)).await.data(200);
        let place = world.leave().await;
        let told = Told::by(trailflow(&place)).await;
        assert_eq!(told.checks["master key"]["result"], "good", "{told:#?}");
        let mut command = trailflow(&place);
        command.env("TRAILFLOW_MASTER_KEY", STANDARD.encode([9; 32]));
        let told = Told::by(command).await;
        told.assert_found("master key", "does not open 1 of 1 sealed values", "TRAILFLOW_MASTER_KEY_FILE");
    }
}
