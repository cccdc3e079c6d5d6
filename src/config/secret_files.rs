//! Secrets in files (`TRAILFLOW_…_FILE`). Other users of a machine can often see the environment of its processes, and
//! containers and systemd provide secrets as files.
//!
//! A secret and its file are alternatives at each level (flags and environment, configuration file): both at one level
//! are refused, because it is unclear which one is meant.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::files::is_open_to_others;
use super::{ConfigError, Flags};

/// More than any secret has. No more is read, because a wrong path may be that of a device without an end.
const MOST_BYTES: u64 = 64 * 1024;

/// The files that secrets are read from, each with its setting.
pub(super) fn given(flags: &Flags) -> Vec<(&'static str, PathBuf)> {
    let all = [
        ("TRAILFLOW_DATABASE_URL_FILE", &flags.database.url_file),
        ("TRAILFLOW_REDIS_URL_FILE", &flags.redis.url_file),
        ("TRAILFLOW_MASTER_KEY_FILE", &flags.secrets.master_key_file),
        ("TRAILFLOW_MASTER_KEY_OTHER_FILE", &flags.secrets.master_key_other_file),
        ("TRAILFLOW_SMTP_URL_FILE", &flags.mail.smtp_url_file),
    ];
    all.into_iter().filter_map(|(name, file)| Some((name, file.clone()?))).collect()
}

/// The flags of one level, with the secrets that its files hold.
pub(super) fn with_secrets(mut flags: Flags) -> Result<Flags, ConfigError> {
    for (name, file) in given(&flags) {
        let secret = match name {
            "TRAILFLOW_DATABASE_URL_FILE" => &mut flags.database.url,
            "TRAILFLOW_REDIS_URL_FILE" => &mut flags.redis.url,
            "TRAILFLOW_MASTER_KEY_FILE" => &mut flags.secrets.master_key,
            "TRAILFLOW_MASTER_KEY_OTHER_FILE" => &mut flags.secrets.master_key_other,
            _ => &mut flags.mail.smtp_url,
        };
        if secret.as_deref().is_some_and(|secret| !secret.is_empty()) {
            let without = name.trim_end_matches("_FILE");
            return Err(ConfigError(format!("{without} and {name} are both set: set one of them")));
        }
        *secret = Some(read(name, &file)?);
    }
    Ok(flags)
}

/// Whether a configuration file has a secret in it: the master key, or the password of a URL.
pub(super) fn are_in(flags: &Flags) -> bool {
    let urls = [&flags.database.url, &flags.redis.url, &flags.mail.smtp_url];
    flags.secrets.holds_a_key() || urls.into_iter().flatten().any(|url| url.contains('@'))
}

/// The secret in a file, without white space around it.
fn read(name: &str, path: &Path) -> Result<String, ConfigError> {
    let wrong =
        |why: &dyn std::fmt::Display| ConfigError(format!("{name}: cannot read {}: {why}", path.display()));
    let mut text = String::new();
    let file = File::open(path).map_err(|error| wrong(&error))?;
    let read = file.take(MOST_BYTES + 1).read_to_string(&mut text).map_err(|error| wrong(&error))?;
    if read as u64 > MOST_BYTES {
        return Err(wrong(&format!("it has more than {MOST_BYTES} bytes, and no secret is that long")));
    }
    match text.trim() {
        "" => Err(wrong(&"it is empty")),
        secret => Ok(secret.to_owned()),
    }
}

/// Whether other users of this machine may read a file with a secret. systemd's credentials are for their unit alone,
/// although the access control list that says so reads like a permission of the group.
pub(super) fn is_readable_by_others(path: &Path) -> bool {
    #[expect(
        clippy::disallowed_methods,
        reason = "where systemd keeps a unit's credentials; read here alone"
    )]
    let credentials = std::env::var_os("CREDENTIALS_DIRECTORY").map(PathBuf::from);
    is_open_to_others(path) && !credentials.is_some_and(|folder| path.starts_with(folder))
}

/// A file with a secret that other users may read. Its text is the warning.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("other users of this machine can read {}, which holds {what}: chmod 600 it", path.display())]
pub struct Exposed {
    /// The file.
    pub path: PathBuf,
    /// What it holds.
    pub what: String,
}
