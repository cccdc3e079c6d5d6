//! The master key, which encrypts stored secrets.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;

use super::ConfigError;
use super::declare::Section;
use super::files::{make_private, write_new};
use crate::clock::random;
use crate::secrets::seal::Sealer;
use crate::store::{DatabaseSettings, sqlite_file};

const MASTER_KEY: &str = "TRAILFLOW_MASTER_KEY";

/// The `[secrets]` section.
#[derive(Clone, Default, clap::Args, Deserialize)]
#[cfg_attr(test, derive(PartialEq))]
#[serde(default, deny_unknown_fields)]
pub struct SecretFlags {
    /// 32 random bytes in base64 that encrypt kept secrets; the same on every node. The environment comes before
    /// the file; it is no flag, which other users of the machine could see.
    #[arg(skip)]
    pub master_key: Option<String>,
    /// A file that holds the master key
    #[arg(
        id = "master-key-file",
        long = "master-key-file",
        global = true,
        env = "TRAILFLOW_MASTER_KEY_FILE",
        value_name = "FILE"
    )]
    pub master_key_file: Option<PathBuf>,
    /// The other key while the master key is rotated: it opens what was sealed under it, and seals nothing.
    #[arg(skip)]
    pub master_key_other: Option<String>,
    /// A file that holds the other key
    #[arg(
        id = "master-key-other-file",
        long = "master-key-other-file",
        global = true,
        env = "TRAILFLOW_MASTER_KEY_OTHER_FILE",
        value_name = "FILE"
    )]
    pub master_key_other_file: Option<PathBuf>,
}

impl Section for SecretFlags {
    fn or(self, below: Self) -> Self {
        SecretFlags {
            master_key: self.master_key.or(below.master_key),
            master_key_file: self.master_key_file.or(below.master_key_file),
            master_key_other: self.master_key_other.or(below.master_key_other),
            master_key_other_file: self.master_key_other_file.or(below.master_key_other_file),
        }
    }
}

impl SecretFlags {
    /// The flags with the keys of the environment.
    pub(super) fn with_environment(self) -> Self {
        #[expect(clippy::disallowed_methods, reason = "settings that must not be flags; read once, here")]
        let variable = |name: &str| std::env::var(name).ok().filter(|text| !text.is_empty());
        SecretFlags {
            master_key: variable(MASTER_KEY).or(self.master_key),
            master_key_other: variable("TRAILFLOW_MASTER_KEY_OTHER").or(self.master_key_other),
            ..self
        }
    }

    pub(super) fn holds_a_key(&self) -> bool {
        self.master_key.is_some() || self.master_key_other.is_some()
    }

    pub(super) fn settle(
        self,
        database: &DatabaseSettings,
        warnings: &mut Vec<String>,
    ) -> Result<Sealer, ConfigError> {
        let other = self.other()?;
        let sealer = Self::main(self.master_key, database, warnings)?;
        with_other(sealer, other)
    }

    fn other(&self) -> Result<Option<Sealer>, ConfigError> {
        self.master_key_other.as_deref().map(|text| of_text("TRAILFLOW_MASTER_KEY_OTHER", text)).transpose()
    }

    fn main(
        given: Option<String>,
        database: &DatabaseSettings,
        warnings: &mut Vec<String>,
    ) -> Result<Sealer, ConfigError> {
        if let Some(text) = given {
            return of_text(MASTER_KEY, &text);
        }
        let Some(path) = beside(&database.url) else { return Err(required()) };
        let sealer = development_key(&path, &database.url)?;
        make_private(&path, warnings);
        warnings.push(format!(
            "TRAILFLOW_MASTER_KEY is not set: secrets are encrypted under the development key in {}",
            path.display()
        ));
        Ok(sealer)
    }

    /// The key that a start would use, if it exists already. It is not created.
    pub(super) fn inspect(
        self,
        database: &DatabaseSettings,
        files: &mut Vec<PathBuf>,
    ) -> Result<Option<Sealer>, ConfigError> {
        let other = self.other()?;
        let text = match self.master_key {
            Some(text) => text,
            None => {
                let path = beside(&database.url).ok_or_else(required)?;
                let Ok(text) = fs::read_to_string(&path) else { return Ok(None) };
                files.push(path);
                text
            }
        };
        with_other(of_text(MASTER_KEY, &text)?, other).map(Some)
    }
}

fn with_other(sealer: Sealer, other: Option<Sealer>) -> Result<Sealer, ConfigError> {
    let Some(other) = other else { return Ok(sealer) };
    if sealer.open("same key", &other.seal("same key", b"")).is_ok() {
        let same = "TRAILFLOW_MASTER_KEY_OTHER is the same key as TRAILFLOW_MASTER_KEY; set it to the other key of the \
                    rotation, or leave it out";
        return Err(ConfigError(same.to_owned()));
    }
    Ok(sealer.with_other(other))
}

fn of_text(name: &str, text: &str) -> Result<Sealer, ConfigError> {
    Sealer::from_base64(text).map_err(|error| ConfigError(format!("{name}: {error}")))
}

fn required() -> ConfigError {
    ConfigError(
        "TRAILFLOW_MASTER_KEY or TRAILFLOW_MASTER_KEY_FILE is required with PostgreSQL: 32 random bytes in base64, \
         the same on every node, for example from `openssl rand -base64 32`"
            .to_owned(),
    )
}

/// The development key's file: next to the SQLite file that it belongs to.
fn beside(url: &str) -> Option<PathBuf> {
    let path = url.strip_prefix("sqlite:")?.trim_start_matches("//");
    let path = path.split('?').next()?;
    Some(Path::new(path).with_extension("key"))
}

fn development_key(path: &Path, database: &str) -> Result<Sealer, ConfigError> {
    let told =
        |error: std::io::Error| ConfigError(format!("the development key {}: {error}", path.display()));
    // Left behind by a machine that stopped in the middle of its first start.
    if fs::metadata(path).is_ok_and(|file| file.len() == 0) {
        if let Some(kept) =
            sqlite_file(database).filter(|file| fs::metadata(file).is_ok_and(|file| file.len() > 0))
        {
            return Err(ConfigError(format!(
                "the development key {} is empty, and {} may hold secrets that were encrypted under the key that it \
                 held. Restore the key from a backup, or set TRAILFLOW_MASTER_KEY to it; to start over, move the \
                 database away",
                path.display(),
                kept.display()
            )));
        }
        fs::remove_file(path).map_err(told)?;
    }
    write_new(path, STANDARD.encode(random::<32>()).as_bytes()).map_err(told)?;
    let text = fs::read_to_string(path).map_err(told)?;
    Sealer::from_base64(&text)
        .map_err(|error| ConfigError(format!("the development key {}: {error}", path.display())))
}
