//! Secrets by file: each of them, at each level, and files that cannot be what they should be.

use std::fs::{Permissions, set_permissions, write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Stdio;

use tokio::io::AsyncWriteExt;

use super::{bare, names, run};
use crate::harness::Backend;
use crate::harness::process::{Process, trailflow};
use crate::harness::world::MASTER_KEY_BASE64;

/// A file that only its owner can read.
fn secret(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    write(&path, text).unwrap();
    set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
    path.into_os_string().into_string().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_takes_all_of_its_secrets_from_files() {
    let place = Backend::PostgresRedis.place().await;
    let folder = tempfile::tempdir().unwrap();
    let (redis, _) = place.redis.clone().unwrap();
    let log = folder.path().join("log");
    let mut command = trailflow(&place);
    for (variable, text) in [
        ("TRAILFLOW_DATABASE_URL", place.database_url.as_str()),
        ("TRAILFLOW_REDIS_URL", &redis),
        ("TRAILFLOW_MASTER_KEY", MASTER_KEY_BASE64),
        ("TRAILFLOW_SMTP_URL", "smtp://127.0.0.1:1"),
    ] {
        let file = secret(folder.path(), variable, &format!("{text}\n"));
        command.env_remove(variable).env(format!("{variable}_FILE"), file);
    }
    command.arg("serve").stdin(std::process::Stdio::null());
    let node = Process::of({
        command.stderr(std::fs::File::create(&log).unwrap());
        command
    })
    .await;
    assert_eq!(node.terminate().await, Some(0));
    let log = std::fs::read_to_string(&log).unwrap();
    assert!(!log.contains("other users"), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_a_higher_level_wins() {
    let folder = tempfile::tempdir().unwrap();
    let file = secret(folder.path(), "url", "sqlite://file.db\n");
    write(folder.path().join("t.toml"), "[database]\nurl = \"sqlite://settings.db\"\n").unwrap();
    let mut command = bare(folder.path());
    command.args(["migrate", "--config", "t.toml", "--database-url-file", &file]);
    assert_eq!(run(&mut command).await.code, Some(0));
    let names = names(folder.path());
    assert!(names.contains(&"file.db".to_owned()) && !names.contains(&"settings.db".to_owned()), "{names:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_others_can_read_is_reported_by_the_start_and_by_doctor() {
    let place = Backend::Embedded.place().await;
    let folder = tempfile::tempdir().unwrap();
    let file = secret(folder.path(), "url", &place.database_url);
    set_permissions(&file, Permissions::from_mode(0o644)).unwrap();
    // systemd's access control list reads like a permission of the group.
    for (credentials, told) in
        [("/run/credentials/trailflow.service", true), (folder.path().to_str().unwrap(), false)]
    {
        let mut settings = trailflow(&place);
        settings.env_remove("TRAILFLOW_DATABASE_URL").env("TRAILFLOW_DATABASE_URL_FILE", &file);
        settings.env("CREDENTIALS_DIRECTORY", credentials);
        let with = |argument: &str| {
            let mut command = trailflow(&place);
            command
                .env_clear()
                .envs(settings.as_std().get_envs().filter_map(|(name, value)| Some((name, value?))));
            command.arg(argument).stdin(Stdio::null());
            command
        };
        let log = folder.path().join("log");
        let mut serve = with("serve");
        serve.stderr(std::fs::File::create(&log).unwrap());
        assert_eq!(Process::of(serve).await.terminate().await, Some(0));
        let log = std::fs::read_to_string(&log).unwrap();
        assert_eq!(log.contains("other users of this machine can read"), told, "{log}");
        let ran = run(with("doctor").arg("--json")).await;
        assert_eq!(ran.out.contains("Other users of this machine can read"), told, "{ran:?}");
    }
}

/// The length of a pipe or a device is not known before it is read.
#[tokio::test(flavor = "multi_thread")]
async fn no_more_is_read_than_a_secret_can_have() {
    let folder = tempfile::tempdir().unwrap();
    for (length, told) in
        [(0, "it is empty"), (100, "a master key is 32 random bytes"), (200_000, "more than 65536 bytes")]
    {
        let mut command = bare(folder.path());
        command.arg("serve").env("TRAILFLOW_MASTER_KEY_FILE", "/dev/stdin");
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        let writing = tokio::spawn(async move { input.write_all("x".repeat(length).as_bytes()).await });
        let ended =
            tokio::time::timeout(super::DEADLINE, child.wait_with_output()).await.expect("it ends").unwrap();
        let error = String::from_utf8(ended.stderr).unwrap();
        assert!(ended.status.code() == Some(2) && error.contains(told), "{length} bytes: {error}");
        // It may have ended before all was written.
        let _written = writing.await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_cannot_hold_the_secret_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let long = "x".repeat(70_000);
    for (name, text, told) in [
        ("empty", Some(" \n"), "it is empty"),
        ("long", Some(long.as_str()), "more than 65536 bytes"),
        ("missing", None, "No such file"),
        ("wrong", Some("hunter2"), "a master key is 32 random bytes"),
    ] {
        let file = match text {
            Some(text) => secret(folder.path(), name, text),
            None => folder.path().join(name).into_os_string().into_string().unwrap(),
        };
        for command in ["serve", "doctor"] {
            let mut command_line = bare(folder.path());
            command_line.args([command]).env("TRAILFLOW_MASTER_KEY_FILE", &file);
            let ran = run(&mut command_line).await;
            // The doctor tells a wrong key as one problem among others.
            let code = if (command, name) == ("doctor", "wrong") { 1 } else { 2 };
            assert!(ran.code == Some(code) && (ran.err + &ran.out).contains(told), "{command} {name}");
        }
    }
    let file = secret(folder.path(), "key", MASTER_KEY_BASE64);
    let both = [("TRAILFLOW_MASTER_KEY_FILE", file.as_str()), ("TRAILFLOW_MASTER_KEY", MASTER_KEY_BASE64)];
    let ran = run(bare(folder.path()).arg("serve").envs(both)).await;
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.err.contains("TRAILFLOW_MASTER_KEY and TRAILFLOW_MASTER_KEY_FILE are both set"), "{ran:?}");
    assert!(!ran.err.contains(MASTER_KEY_BASE64), "{ran:?}");
}
