//! Settings are declared once: the example file has their defaults and describes each of them, flags and keys have
//! the same meaning, and `--help` shows both.

use clap::{Args, FromArgMatches};

use super::*;

/// A setting in the example file.
struct Told<'a> {
    variable: &'a str,
    section: &'a str,
    /// `KEY = VALUE`.
    line: &'a str,
    has_default: bool,
}

fn told() -> Vec<Told<'static>> {
    let (mut section, mut variable, mut all) = ("", None, Vec::new());
    for line in declare::DEFAULTS.lines() {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            section = name;
        } else if let Some((name, _)) = line
            .strip_prefix("# ")
            .and_then(|line| line.split_once('.'))
            .filter(|(name, _)| is_variable(name))
        {
            assert_eq!(variable.replace(name), None, "{name} stands above the one before it");
        } else if let Some(line) = Some(line.trim_start_matches("# ")).filter(|line| line.contains(" = ")) {
            let has_default = declare::DEFAULTS.lines().any(|whole| whole == line);
            let variable = variable.take().unwrap_or_else(|| panic!("no variable is told of {line}"));
            all.push(Told { variable, section, line, has_default });
        }
    }
    assert_eq!(variable, None);
    all
}

fn is_variable(name: &str) -> bool {
    name.starts_with(declare::PREFIX) && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
}

fn command() -> clap::Command {
    Flags::augment_args(clap::Command::new("trailflow"))
}

fn given(arguments: &[String]) -> Flags {
    let command = command().mut_args(|arg| arg.env(None::<&str>)).no_binary_name(true);
    Flags::from_arg_matches(&command.get_matches_from(arguments)).unwrap()
}

#[test]
fn the_example_file_tells_of_every_setting_once() {
    let mut told: Vec<_> = told().into_iter().map(|told| told.variable).collect();
    let command = command();
    let mut all: Vec<_> = command.get_arguments().filter_map(|arg| arg.get_env()?.to_str()).collect();
    assert_eq!(all.len(), command.get_arguments().count(), "every setting has an environment variable");
    all.retain(|variable| *variable != "TRAILFLOW_CONFIG");
    // They are no flags, because other users of the machine could see them.
    all.extend(["TRAILFLOW_MASTER_KEY", "TRAILFLOW_MASTER_KEY_OTHER"]);
    told.sort_unstable();
    all.sort_unstable();
    assert_eq!(told, all);
}

#[test]
fn a_flag_and_the_key_in_the_file_mean_the_same() {
    for Told { variable, section, line, .. } in told() {
        let file: Flags = toml::from_str(&format!("[{section}]\n{line}\n")).unwrap();
        let (key, value) = line.split_once(" = ").unwrap();
        if variable.starts_with("TRAILFLOW_MASTER_KEY") {
            assert_eq!(file.secrets.master_key.or(file.secrets.master_key_other).as_deref(), Some("…"));
            continue;
        }
        let flag = variable.strip_prefix(declare::PREFIX).unwrap().to_lowercase().replace('_', "-");
        assert!(given(&[format!("--{flag}={}", value.trim_matches('"'))]) == file, "--{flag}, {key}");
        assert!(file != Flags::default(), "{key}");
    }
}

#[test]
fn help_shows_the_defaults() {
    let help = command().render_help().to_string().split_whitespace().collect::<Vec<_>>().join(" ");
    for Told { line, .. } in told().iter().filter(|told| told.has_default && told.line.len() < 50) {
        let default = line.split_once(" = ").unwrap().1.trim_matches('"');
        let default = if default.is_empty() { "none" } else { default };
        assert!(help.contains(&format!("[default: {default}]")), "{line}: {help}");
    }
}

#[test]
fn the_defaults_are_complete_and_right() {
    let defaults = defaults();
    defaults.database.settle().unwrap();
    assert_eq!(defaults.log.settle().format, crate::telemetry::log::Format::default());
    assert_eq!(defaults.requests.settle().unwrap().kept, crate::store::request_bounds::Kept::default());
    let warnings = &mut Vec::new();
    let server = defaults.server.settle(warnings).unwrap();
    assert_eq!(server.unread, crate::http::UnreadBounds::default());
    assert_eq!(defaults.webhooks.settle(warnings).unwrap(), WebhookSettings::default());
    assert_eq!(defaults.welcome.settle().unwrap(), Welcome::default());
    assert!(defaults.mail.smtp_url.is_none() && defaults.mail.settle().is_ok());
    assert!(defaults.redis.settle().unwrap().is_none());
    assert!(defaults.secrets.master_key.is_none());
    assert_eq!(warnings.len(), 0);
}

#[test]
fn a_file_that_cannot_be_read_is_told_by_its_line_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.toml");
    for (text, line, what) in [
        ("[secrets]\nmaster_kye = \"hunter2\"\n", "line 2", "unknown field `master_kye`"),
        ("# \n\n[database]\nurl = \"postgres://u:hunter2@db/x\n", "line 4", "invalid basic string"),
        ("[databse]\nurl = \"hunter2\"\n", "line 1", "unknown field `databse`"),
        ("[database]\nconnections = \"hunter\"\n", "line 2", "invalid type"),
    ] {
        std::fs::write(&path, text).unwrap();
        let told = read(&path).err().unwrap().to_string();
        assert!(told.contains(line) && told.contains(what), "{told}");
        assert!(told.contains("t.toml") && !told.contains("hunter2"), "{told}");
    }
}

#[test]
fn what_partners_are_told_is_bounded_and_checked() {
    let settle =
        |flag: &str, value: &str| given(&[flag.to_owned(), value.to_owned()]).or(defaults()).welcome.settle();
    let sources = "--webhook-source-addresses";
    let welcome = settle(sources, "198.51.100.7, 203.0.113.0/28,2001:db8::/48").unwrap();
    assert_eq!(welcome.source_words(), ["198.51.100.7", "203.0.113.0/28", "2001:db8::/48"]);
    let many = vec!["198.51.100.7"; 65].join(",");
    for (flag, value, told) in [
        (sources, "198.51.100", "not \"198.51.100\""),
        (sources, "203.0.113.9/28", "203.0.113.0/28, not 203.0.113.9/28"),
        (sources, many.as_str(), "at most 64"),
        ("--support-hours", "", "TRAILFLOW_SUPPORT_HOURS"),
        ("--support-hours", &"x".repeat(501), "at most 500"),
        ("--escalation", "Call\nus", "a line of text"),
    ] {
        let error = settle(flag, value).unwrap_err().to_string();
        assert!(error.contains(told), "{flag} {value}: {error}");
    }
}
