//! A wrong setting is a message that names it, and exit code 2, before anything starts.

use super::{bare, names, run};
use crate::harness::Backend;
use crate::harness::process::Process;
use crate::harness::world::MASTER_KEY_BASE64;

/// Environment, and what the message must name. No message may repeat `hunter2`.
const WRONG: &[(&[(&str, &str)], &str)] = &[
    (&[("TRAILFLOW_DATABASE_URL", "mysql://app:hunter2@db/x")], "TRAILFLOW_DATABASE_URL"),
    (&[("TRAILFLOW_DATABASE_URL", "")], "TRAILFLOW_DATABASE_URL"),
    (&[("TRAILFLOW_DATABASE_URL", "sqlite://x.db?mode=sideways")], "TRAILFLOW_DATABASE_URL"),
    (&[("TRAILFLOW_DATABASE_URL", "postgres://app:hunter2@db:port/x"), KEY], "TRAILFLOW_DATABASE_URL"),
    (&[("TRAILFLOW_DATABASE_URL", "postgres://app:hunter2@db/x?sslmode=odd"), KEY], "TRAILFLOW_DATABASE_URL"),
    (&[("TRAILFLOW_DATABASE_URL", "postgres://app:hunter2@db/x")], "TRAILFLOW_MASTER_KEY"),
    (&[("TRAILFLOW_DATABASE_CONNECTIONS", "0")], "TRAILFLOW_DATABASE_CONNECTIONS"),
    (&[("TRAILFLOW_DATABASE_CONNECTIONS", "501")], "TRAILFLOW_DATABASE_CONNECTIONS"),
    (&[("TRAILFLOW_DATABASE_CONNECTIONS", "many")], "--database-connections"),
    (&[("TRAILFLOW_REDIS_URL", "http://:hunter2@cache")], "TRAILFLOW_REDIS_URL"),
    (&[("TRAILFLOW_REDIS_URL", "redis://:hunter2@cache:port")], "TRAILFLOW_REDIS_URL"),
    (&[("TRAILFLOW_REDIS_PREFIX", "{t}")], "TRAILFLOW_REDIS_PREFIX"),
    (&[("TRAILFLOW_API_ADDR", "localhost")], "TRAILFLOW_API_ADDR"),
    (&[("TRAILFLOW_OPERATOR_ADDR", "8082")], "TRAILFLOW_OPERATOR_ADDR"),
    (&[("TRAILFLOW_DOCS_ADDR", "8083")], "TRAILFLOW_DOCS_ADDR"),
    (&[("TRAILFLOW_PORTAL_ADDR", "portal")], "TRAILFLOW_PORTAL_ADDR"),
    (&[("TRAILFLOW_PROBE_ADDR", "8085")], "TRAILFLOW_PROBE_ADDR"),
    (
        &[("TRAILFLOW_API_ADDR", "0.0.0.0:8080")],
        "TRAILFLOW_API_ADDR is 0.0.0.0:8080, which other machines can reach",
    ),
    (&[("TRAILFLOW_DOCS_ADDR", "[::]:8083")], "TRAILFLOW_ALLOW_PUBLIC_WITHOUT_EDGE"),
    (&[("TRAILFLOW_OPERATOR_ADDR", "192.0.2.1:8082")], "TRAILFLOW_OPERATOR_ADDR"),
    (&[("TRAILFLOW_PROBE_ADDR", "10.0.0.5:8085")], "TRAILFLOW_TRUSTED_PROXIES"),
    (
        &[("TRAILFLOW_DOCS_URL", "https://portal.trailflow.ai/docs")],
        "TRAILFLOW_DOCS_URL and TRAILFLOW_PORTAL_URL",
    ),
    (
        &[("TRAILFLOW_PORTAL_URL", "https://API.trailflow.ai:8443")],
        "TRAILFLOW_PUBLIC_API_URL and TRAILFLOW_PORTAL_URL",
    ),
    (&[("TRAILFLOW_DRAIN_SECONDS", "-1")], "--drain-seconds"),
    (&[("TRAILFLOW_TRUSTED_PROXIES", "10.0.0.0/8,proxy")], "TRAILFLOW_TRUSTED_PROXIES"),
    (&[("TRAILFLOW_TRUSTED_PROXY_HEADER", "x-real-ip")], "TRAILFLOW_TRUSTED_PROXY_HEADER"),
    (&[("TRAILFLOW_MASTER_KEY", "hunter2")], "TRAILFLOW_MASTER_KEY"),
    (&[("TRAILFLOW_MASTER_KEY", "aHVudGVyMg==")], "TRAILFLOW_MASTER_KEY"),
    (&[KEY, ("TRAILFLOW_MASTER_KEY_OTHER", MASTER_KEY_BASE64)], "TRAILFLOW_MASTER_KEY_OTHER is the same key"),
    (&[("TRAILFLOW_WEBHOOK_ALLOW_PRIVATE", "maybe")], "--webhook-allow-private"),
    (&[("TRAILFLOW_WEBHOOK_PORTS", "443,0")], "TRAILFLOW_WEBHOOK_PORTS"),
    (&[("TRAILFLOW_WEBHOOK_TIMEOUT", "15")], "TRAILFLOW_WEBHOOK_TIMEOUT"),
    (&[("TRAILFLOW_WEBHOOK_RETRY_DELAYS", "60s,,300s")], "TRAILFLOW_WEBHOOK_RETRY_DELAYS"),
    (&[("TRAILFLOW_WEBHOOK_CONCURRENCY", "0")], "TRAILFLOW_WEBHOOK_CONCURRENCY"),
    (&[("TRAILFLOW_WEBHOOK_CONCURRENCY_PER_ENDPOINT", "0")], "TRAILFLOW_WEBHOOK_CONCURRENCY_PER_ENDPOINT"),
    (&[("TRAILFLOW_WEBHOOK_CONCURRENCY_PER_HOST", "0")], "TRAILFLOW_WEBHOOK_CONCURRENCY_PER_HOST"),
    (&[("TRAILFLOW_LOG", "loud")], "--log"),
    (&[("TRAILFLOW_LOG_FORMAT", "xml")], "--log-format"),
    (&[("TRAILFLOW_CONFIG", "missing.toml")], "missing.toml"),
];
const KEY: (&str, &str) = ("TRAILFLOW_MASTER_KEY", MASTER_KEY_BASE64);

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_setting_is_named_and_nothing_starts() {
    let folder = tempfile::tempdir().unwrap();
    for (settings, named) in WRONG {
        for command in [&["serve"][..], &["migrate"], &["operator-token", "create", "--name", "ops"]] {
            let ran = run(bare(folder.path()).args(command).envs(settings.iter().copied())).await;
            assert_eq!(ran.code, Some(2), "{settings:?} {ran:?}");
            assert!(ran.err.contains(named), "{settings:?} {ran:?}");
            assert!(!ran.err.contains("hunter2") && !ran.err.contains(KEY.1), "{ran:?}");
            assert_eq!(ran.out, "");
            assert_eq!(names(folder.path()), [""; 0], "{settings:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_others_can_reach_needs_a_proxy_or_a_word() {
    let here = "http://127.0.0.1:8083";
    for said in [
        &[("TRAILFLOW_TRUSTED_PROXIES", "127.0.0.1")][..],
        &[("TRAILFLOW_ALLOW_PUBLIC_WITHOUT_EDGE", "true")],
        // Nor are hosts compared that only this machine has.
        &[
            ("TRAILFLOW_TRUSTED_PROXIES", "127.0.0.1"),
            ("TRAILFLOW_DOCS_URL", here),
            ("TRAILFLOW_PORTAL_URL", here),
        ],
    ] {
        let place = Backend::Embedded.place().await;
        let log = place.folder.path().join("log");
        let open = [("TRAILFLOW_API_ADDR", "0.0.0.0:0"), ("TRAILFLOW_OPERATOR_ADDR", "0.0.0.0:0")];
        let settings = [said, &open].concat();
        let node = Process::start_with(&place, Some(std::fs::File::create(&log).unwrap()), &settings).await;
        assert_eq!(node.terminate().await, Some(0), "{said:?}");
        let log = std::fs::read_to_string(&log).unwrap();
        assert!(log.contains("TRAILFLOW_OPERATOR_ADDR is 0.0.0.0:0: it must never be reachable"), "{log}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_line_in_the_file_is_named_and_nothing_starts() {
    let folder = tempfile::tempdir().unwrap();
    for (text, named) in [
        (
            "[server]\napi_adr = \"127.0.0.1:0\"\n",
            "line 2: unknown field `api_adr`, expected one of `api_addr`",
        ),
        ("[serve]\n", "line 1: unknown field `serve`"),
        ("[log]\nlevel = \"loud\"\n", "line 2: unknown variant `loud`, expected one of `error`"),
        ("[database]\nconnections = 0\n", "TRAILFLOW_DATABASE_CONNECTIONS"),
        ("[database]\nurl = \"postgres://u:hunter2@db/x\n", "line 2"),
    ] {
        std::fs::write(folder.path().join("t.toml"), text).unwrap();
        let ran = run(bare(folder.path()).args(["serve", "--config", "t.toml"])).await;
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(ran.err.contains(named) && !ran.err.contains("hunter2"), "{ran:?}");
        assert_eq!(names(folder.path()), ["t.toml"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_flag_or_command_is_told_like_a_wrong_setting() {
    let folder = tempfile::tempdir().unwrap();
    for arguments in [&["serve", "--prot", "1"][..], &["sreve"], &["operator-token", "create"], &[]] {
        let ran = run(bare(folder.path()).args(arguments)).await;
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{ran:?}");
        assert!(ran.err.contains("Usage"), "{ran:?}");
        assert_eq!(names(folder.path()), [""; 0]);
    }
}

/// Which file `migrate` makes shows which setting won.
#[tokio::test(flavor = "multi_thread")]
async fn a_flag_wins_over_the_environment_and_that_over_the_file() {
    let flag = &["--database-url", "sqlite://flag.db"][..];
    let environment = &[("TRAILFLOW_DATABASE_URL", "sqlite://environment.db")][..];
    let file = &["--config", "t.toml"][..];
    for (flag, environment, file, made) in [
        (flag, environment, file, "flag.db"),
        (&[], environment, file, "environment.db"),
        (&[], &[], file, "file.db"),
        (&[], &[], &[], "trailflow.db"),
        (flag, &[], &[], "flag.db"),
        (flag, &[], file, "flag.db"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("t.toml"), "[database]\nurl = \"sqlite://file.db\"\n").unwrap();
        let mut command = bare(folder.path());
        let ran =
            run(command.arg("migrate").args(file).args(flag).envs(environment.iter().copied()).envs([KEY]))
                .await;
        assert_eq!(ran.code, Some(0), "{ran:?}");
        let files = names(folder.path());
        assert!(files.len() == 2 && files.iter().any(|name| name == made), "{files:?}, not {made}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_file_may_be_named_by_the_environment_and_the_example_is_one() {
    let folder = tempfile::tempdir().unwrap();
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/trailflow.example.toml");
    let ran = run(bare(folder.path()).arg("migrate").env("TRAILFLOW_CONFIG", example)).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(names(folder.path()), ["trailflow.db", "trailflow.key"]);
}
