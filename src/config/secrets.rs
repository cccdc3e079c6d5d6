//! The master key, which encrypts stored secrets.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;

use super::ConfigError;
use super::declare::Section;
use super::files::{make_private, sqlite_file, write_new};
use crate::clock::random;
use crate::secrets::seal::Sealer;
use crate::store::DatabaseSettings;

/// The `[secrets]` section.
#[derive(Clone, Default, clap::Args, Deserialize)]
#[cfg_attr(test, derive(PartialEq))]
#[serde(default, deny_unknown_fields)]
pub struct SecretFlags {
    /// 32 random bytes in base64 that encrypt kept secrets; the same on every node. The environment comes before
    /// the file; it is no flag, which other users of the machine could see.
    #[arg(skip)]
    pub master_key: Option<String>,
    /// The other key while the master key is rotated: it opens what was sealed under it, and seals nothing.
    #[arg(skip)]
    pub master_key_other: Option<String>,
}

impl Section for SecretFlags {
    fn or(self, below: Self) -> Self {
        SecretFlags {
            master_key: self.master_key.or(below.master_key),
            master_key_other: self.master_key_other.or(below.master_key_other),
        }
    }
}

impl SecretFlags {
    pub(super) fn holds_a_key(&self) -> bool {
        self.master_key.is_some() || self.master_key_other.is_some()
    }

    pub(super) fn settle(
        self,
        database: &DatabaseSettings,
        warnings: &mut Vec<String>,
    ) -> Result<Sealer, ConfigError> {
        let sealer = Self::main(self.master_key, database, warnings)?;
        let other = given("TRAILFLOW_MASTER_KEY_OTHER", self.master_key_other)?;
        Ok(match other {
            Some(other) => sealer.with_other(other),
            None => sealer,
        })
    }

    fn main(
        in_file: Option<String>,
        database: &DatabaseSettings,
        warnings: &mut Vec<String>,
    ) -> Result<Sealer, ConfigError> {
        if let Some(sealer) = given("TRAILFLOW_MASTER_KEY", in_file)? {
            return Ok(sealer);
        }
        let Some(path) = beside(&database.url) else {
            return Err(ConfigError(
                "TRAILFLOW_MASTER_KEY is required with PostgreSQL: 32 random bytes in base64, the same on every node, \
                 for example from `openssl rand -base64 32`"
                    .to_owned(),
            ));
        };
        let sealer = development_key(&path, &database.url)?;
        make_private(&path, warnings);
        warnings.push(format!(
            "TRAILFLOW_MASTER_KEY is not set: secrets are encrypted under the development key in {}",
            path.display()
        ));
        Ok(sealer)
    }
}

/// A key in the environment, or else in the file.
fn given(variable: &str, in_file: Option<String>) -> Result<Option<Sealer>, ConfigError> {
    #[expect(clippy::disallowed_methods, reason = "a setting that must not be a flag; read once, here")]
    let environment = std::env::var(variable).ok().filter(|text| !text.is_empty());
    let sealer = environment.or(in_file).map(|text| Sealer::from_base64(&text));
    sealer.transpose().map_err(|error| ConfigError(format!("{variable}: {error}")))
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
                 held. Restore the key from a backup, or set TRAILFLOW_MASTER_KEY to it; to begin anew, move the \
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
