//! Mistakes of settings, each planted alone into a good system.

use std::fs::{Permissions, set_permissions, write};
use std::os::unix::fs::PermissionsExt;

use rlimit::{Resource, prlimit};
use tokio::process::Command;
use trailflow_test_support::ports::free_port;
use trailflow_test_support::required;

use super::Told;
use super::sound::Sound;
use crate::harness::mail_server::MailServer;
use crate::harness::world::MASTER_KEY_BASE64;

/// Settings, the only check that finds something, and words of what it finds and of the fix.
type Mistake = (&'static [(&'static str, &'static str)], &'static str, &'static str, &'static str);

const MISTAKES: &[Mistake] = &[
    (
        &[("TRAILFLOW_TRUSTED_PROXIES", "0.0.0.0/0,::/0")],
        "trusted proxies",
        "trusts 0.0.0.0/0",
        "only the addresses of the proxies",
    ),
    (
        &[("TRAILFLOW_API_ADDR", "0.0.0.0:8080"), ("TRAILFLOW_TRUSTED_PROXIES", "")],
        "listeners",
        "no proxy is in front",
        "TRAILFLOW_TRUSTED_PROXIES",
    ),
    (
        &[
            ("TRAILFLOW_API_ADDR", "0.0.0.0:8080"),
            ("TRAILFLOW_TRUSTED_PROXIES", ""),
            ("TRAILFLOW_ALLOW_PUBLIC_WITHOUT_EDGE", "true"),
        ],
        "listeners",
        "no proxy is in front",
        "deploy/haproxy.cfg",
    ),
    (
        &[("TRAILFLOW_OPERATOR_ADDR", "0.0.0.0:8082")],
        "listeners",
        "TRAILFLOW_OPERATOR_ADDR is 0.0.0.0:8082",
        "loopback or private",
    ),
    (
        &[("TRAILFLOW_PROBE_ADDR", "203.0.113.7:8085")],
        "listeners",
        "TRAILFLOW_PROBE_ADDR is 203.0.113.7:8085: it can be reached from public networks",
        "loopback or private",
    ),
    (
        &[("TRAILFLOW_PORTAL_ADDR", "203.0.113.7:8081"), ("TRAILFLOW_TRUSTED_PROXIES", "10.0.0.5")],
        "listeners",
        "TRAILFLOW_PORTAL_ADDR is 203.0.113.7:8081",
        "to which the proxy connects",
    ),
    (
        &[("TRAILFLOW_API_ADDR", "0.0.0.0:8080")],
        "listeners",
        "past the proxy, which alone encrypts",
        "to which the proxy connects",
    ),
    (
        &[("TRAILFLOW_DATABASE_CONNECTIONS", "1")],
        "settings",
        "TRAILFLOW_DATABASE_CONNECTIONS",
        "trailflow settings",
    ),
    (
        &[("TRAILFLOW_DOCS_URL", "http://127.0.0.1:1")],
        "public addresses",
        "TRAILFLOW_DOCS_URL",
        "Start what serves it",
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_good_system_is_good_and_a_wrong_setting_is_found_alone() {
    let sound = Sound::start().await;
    let told = sound.examined(&[]).await;
    assert_eq!((told.code, told.wrong()), (Some(0), Vec::new()), "{told:#?}");
    let good = told.checks.values().filter(|check| check["result"] == "good").count();
    assert_eq!(good, 22, "nothing is passed over: {told:#?}");
    // All addresses of a container are in its own network, from which its proxy connects.
    let contained = [("TRAILFLOW_API_ADDR", "0.0.0.0:8080"), ("TRAILFLOW_TRUSTED_PROXIES", "10.88.0.1")];
    assert_eq!(sound.examined(&contained).await.wrong(), [""; 0]);
    for (settings, check, found, fix) in MISTAKES {
        let told = sound.examined(settings).await;
        told.assert_found(check, found, fix);
        assert_eq!(told.wrong(), [*check], "{settings:?}: {told:#?}");
    }
    hosts_and_names(&sound).await;
    public_addresses(&sound).await;
    mail(&sound).await;
    machine(&sound).await;
    open_files(&sound).await;
    secret_files(&sound).await;
    for_people(&sound).await;
}

/// These names do not resolve, which is found as well, and once.
async fn hosts_and_names(sound: &Sound) {
    let told = sound
        .examined(&[
            ("TRAILFLOW_PORTAL_URL", "https://trailflow.invalid"),
            ("TRAILFLOW_DOCS_URL", "https://trailflow.invalid:8443"),
        ])
        .await;
    told.assert_found("hosts", "TRAILFLOW_DOCS_URL and TRAILFLOW_PORTAL_URL", "a name of its own");
    told.assert_found("names", "TRAILFLOW_DOCS_URL names the host trailflow.invalid", "getent hosts");
    assert_eq!(told.wrong(), ["hosts", "names"], "each name once: {told:#?}");
    let told = sound
        .examined(&[
            ("TRAILFLOW_TRUSTED_PROXIES", ""),
            ("TRAILFLOW_PUBLIC_API_URL", "https://api.trailflow.invalid"),
        ])
        .await;
    told.assert_found("trusted proxies", "names none", "TRAILFLOW_TRUSTED_PROXIES");
    assert_eq!(told.wrong(), ["names", "trusted proxies"], "each name once: {told:#?}");
}

async fn public_addresses(sound: &Sound) {
    let status = sound.status_url().to_owned();
    let told = sound.examined(&[("TRAILFLOW_PUBLIC_API_URL", &status)]).await;
    told.assert_found("public addresses", "is not the Partner API", "resolves to the proxy");
    assert_eq!(told.wrong(), ["public addresses"], "{told:#?}");
    // As shipped, each listener of the proxy has a port of its own: one that is left out leads to the API.
    let api = format!("http://{}", sound.node.api_addr);
    for name in ["TRAILFLOW_DOCS_URL", "TRAILFLOW_STATUS_URL"] {
        let told = sound.examined(&[(name, &api)]).await;
        told.assert_found(
            "public addresses",
            &format!("{name}: {api}/ has no page"),
            "resolves to the proxy",
        );
        assert_eq!(told.wrong(), ["public addresses"], "{told:#?}");
    }
}

async fn mail(sound: &Sound) {
    let closed = format!("smtp://127.0.0.1:{}", free_port());
    let told = sound.examined(&[("TRAILFLOW_SMTP_URL", &closed)]).await;
    told.assert_found("mail", "does not accept mail from this machine", "TRAILFLOW_SMTP_URL");
    assert_eq!(told.wrong(), ["mail"], "{told:#?}");

    let folder = tempfile::tempdir().unwrap();
    let server = MailServer::guarded(folder.path(), "trailflow:right").await;
    let authority = folder.path().join("mail-ca.pem").into_os_string().into_string().unwrap();
    for (password, wrong) in [("right", &[][..]), ("wrong", &["mail"])] {
        let url = format!("smtp://trailflow:{password}@127.0.0.1:{}?tls=required", server.port);
        let told =
            sound.examined(&[("TRAILFLOW_SMTP_URL", &url), ("TRAILFLOW_SMTP_CA_FILE", &authority)]).await;
        assert_eq!(told.wrong(), wrong, "{told:#?}");
    }

    let told = sound.examined(&[("TRAILFLOW_SMTP_URL", "smtp://mail.trailflow.invalid:587")]).await;
    told.assert_found("mail encryption", "unencrypted", "smtps://");
    assert_eq!(told.wrong(), ["mail", "mail encryption", "names"], "{told:#?}");
}

/// The clock is the machine's, and the program is given another.
async fn machine(sound: &Sound) {
    let faketime = required("TRAILFLOW_TEST_FAKETIME");
    for (offset, found) in [("-90s", "s behind the database's"), ("+90s", "s ahead of that of Redis")] {
        let preloaded =
            [("LD_PRELOAD", faketime.as_str()), ("FAKETIME", offset), ("DONT_FAKE_MONOTONIC", "1")];
        let told = sound.examined(&preloaded).await;
        told.assert_found("clock", found, "chrony");
        assert_eq!(told.wrong(), ["clock"], "{told:#?}");
    }
}

/// The limit of a running node counts, whatever that of the command is.
async fn open_files(sound: &Sound) {
    let right = sound.command();
    let limited = |probes: &str| {
        let mut command = Command::new("/usr/bin/prlimit");
        command.args(["--nofile=1024:1024", env!("CARGO_BIN_EXE_trailflow")]).env_clear();
        command.envs(right.as_std().get_envs().filter_map(|(name, value)| Some((name, value?))));
        command.env("TRAILFLOW_PROBE_ADDR", probes);
        command
    };
    let told = Told::by(limited("127.0.0.1:0")).await;
    told.assert_found("open files", "this command's limit may open 1024 files", "LimitNOFILE=");
    assert_eq!(told.wrong(), ["open files"], "{told:#?}");

    let probes = sound.node.probe_addr.to_string();
    let told = Told::by(limited(&probes)).await;
    assert_eq!(told.wrong(), [""; 0], "{told:#?}");
    let (id, mut soft, mut hard) = (i32::try_from(sound.node.id()).unwrap(), 0, 0);
    prlimit(id, Resource::NOFILE, None, Some((&mut soft, &mut hard))).unwrap();
    prlimit(id, Resource::NOFILE, Some((1024, hard)), None).unwrap();
    let told = sound.examined(&[("TRAILFLOW_PROBE_ADDR", &probes)]).await;
    prlimit(id, Resource::NOFILE, Some((soft, hard)), None).unwrap();
    told.assert_found("open files", "The running node may open 1024 files", "LimitNOFILE=");
    assert_eq!(told.wrong(), ["open files"], "{told:#?}");
}

async fn secret_files(sound: &Sound) {
    let folder = sound.place.folder.path();
    let (key, token, settings) = (folder.join("key"), folder.join("token"), folder.join("settings.toml"));
    write(&key, MASTER_KEY_BASE64).unwrap();
    write(&token, "tf_operator_x").unwrap();
    write(&settings, "[secrets]\nmaster_key = \"x\"\n").unwrap();
    for (variable, file) in [
        ("TRAILFLOW_MASTER_KEY_FILE", &key),
        ("TRAILFLOW_OPERATOR_TOKEN_FILE", &token),
        ("TRAILFLOW_CONFIG", &settings),
    ] {
        let path = file.to_str().unwrap();
        for (mode, wrong) in [(0o600, &[][..]), (0o640, &["secret files"])] {
            set_permissions(file, Permissions::from_mode(mode)).unwrap();
            let is_key = variable == "TRAILFLOW_MASTER_KEY_FILE";
            // The key itself and its file are alternatives.
            let key = if is_key { "" } else { MASTER_KEY_BASE64 };
            let told = sound.examined(&[(variable, path), ("TRAILFLOW_MASTER_KEY", key)]).await;
            assert_eq!(told.wrong(), wrong, "{variable}: {told:#?}");
            if mode == 0o640 {
                told.assert_found("secret files", path, &format!("chmod 600 {path}"));
            }
        }
    }
}

async fn for_people(sound: &Sound) {
    let mut command = sound.command();
    command.env("TRAILFLOW_TRUSTED_PROXIES", "0.0.0.0/0").arg("doctor");
    let ran = command.output().await.unwrap();
    let (text, error) = (String::from_utf8(ran.stdout).unwrap(), String::from_utf8(ran.stderr).unwrap());
    assert_eq!((ran.status.code(), error.as_str()), (Some(1), "error: 1 problem found\n"), "{text}");
    assert!(
        text.contains("\nwrong    trusted proxies     TRAILFLOW_TRUSTED_PROXIES trusts 0.0.0.0/0"),
        "{text}"
    );
    assert!(text.contains("\n  fix                        List only the addresses"), "{text}");
    assert!(text.contains("\ngood     durability"), "{text}");
}
