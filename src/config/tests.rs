//! The example file is true, and complete.

use clap::Args;

use super::*;

const EXAMPLE: &str = include_str!("../../trailflow.example.toml");

fn example() -> Flags {
    toml::from_str(EXAMPLE).expect("the example file can be read")
}

#[test]
fn the_example_file_holds_the_defaults() {
    let (file, none) = (example(), Flags::default());
    assert_eq!(file.database.settle().unwrap(), none.database.settle().unwrap());
    assert_eq!(file.log.settle(), none.log.settle());
    assert_eq!(file.requests.settle().unwrap(), none.requests.settle().unwrap());
    let warnings = &mut Vec::new();
    assert_eq!(file.server.settle(warnings).unwrap(), none.server.settle(warnings).unwrap());
    assert_eq!(file.webhooks.settle(warnings).unwrap(), none.webhooks.settle(warnings).unwrap());
    assert_eq!(file.welcome.settle(), none.welcome.settle());
    assert_eq!(file.mail.from.as_deref(), Some(mail::DEFAULT_FROM));
    assert_eq!((file.mail.smtp_url, none.mail.smtp_url), (None, None));
    assert_eq!(file.redis.prefix.as_deref(), Some(redis::DEFAULT_PREFIX));
    assert!(file.redis.settle().unwrap().is_none() && none.redis.settle().unwrap().is_none());
    assert_eq!((file.secrets.master_key, none.secrets.master_key), (None, None));
}

#[test]
fn the_example_file_names_every_setting() {
    let command = Flags::augment_args(clap::Command::new("trailflow"));
    for argument in command.get_arguments() {
        let variable =
            argument.get_env().expect("every setting has an environment variable").to_str().unwrap();
        let named = EXAMPLE.contains(&format!("# {variable}. ")) || variable == "TRAILFLOW_CONFIG";
        assert!(named, "trailflow.example.toml does not tell of {variable}");
    }
}

#[test]
fn what_is_commented_out_is_a_setting_too() {
    let (url, key) = ("# url = \"redis://127.0.0.1:6379\"", "# master_key = \"…\"");
    assert!(EXAMPLE.contains(url) && EXAMPLE.contains(key));
    let all = EXAMPLE.replace(url, &url[2..]).replace(key, &key[2..]);
    let flags: Flags = toml::from_str(&all).unwrap();
    assert!(flags.redis.settle().unwrap().is_some());
    assert_eq!(flags.secrets.master_key.as_deref(), Some("…"));
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
        let told = read(&path).unwrap_err().to_string();
        assert!(told.contains(line) && told.contains(what), "{told}");
        assert!(told.contains("t.toml") && !told.contains("hunter2"), "{told}");
    }
}
