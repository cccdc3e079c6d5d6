//! The profiles of `trailflow ops login`: operator APIs with a token each, in one file of their user.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::ConfigError;
use super::files::{is_open_to_others, replace};

/// More servers than a person uses.
const MOST: usize = 100;

/// An operator API, and a token for it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Its address, without a slash at its end.
    pub url: String,
    /// The status page's process, if it was given.
    pub status_url: Option<String>,
    /// Whether http:// to another machine was allowed.
    #[serde(default)]
    pub allow_http: bool,
    /// The authorities to trust.
    pub ca_file: Option<PathBuf>,
    /// The operator token.
    pub token: String,
}

/// All profiles of a user.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profiles {
    /// The profile of the last login, which commands use that name none.
    current: Option<String>,
    #[serde(default)]
    profiles: BTreeMap<String, Profile>,
    #[serde(skip)]
    path: PathBuf,
}

impl Profiles {
    /// Reads them; a missing file has none.
    ///
    /// # Errors
    /// When the file is not what this program writes, or others can read it.
    pub fn read() -> Result<Profiles, ConfigError> {
        let Some(path) = file() else { return Ok(Profiles::default()) };
        let wrong = |why: &dyn std::fmt::Display| ConfigError(format!("{}: {why}", path.display()));
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(wrong(&error)),
        };
        if is_open_to_others(&path) {
            return Err(wrong(&"other users of this machine can read it, and it holds tokens: chmod 600 it"));
        }
        // The text itself is not repeated: it holds tokens.
        let profiles: Profiles = toml::from_str(&text).map_err(|error| wrong(&error.message()))?;
        Ok(Profiles { path, ..profiles })
    }

    /// The profile of this name.
    ///
    /// # Errors
    /// When there is none.
    pub fn named(&self, name: &str) -> Result<&Profile, ConfigError> {
        self.profiles.get(name).ok_or_else(|| {
            let known: Vec<_> = self.profiles.keys().map(String::as_str).collect();
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            ConfigError(format!(
                "--profile or TRAILFLOW_PROFILE: there is no profile {name:?} (known: {known}). \
                 `trailflow ops login --profile {name}` makes it"
            ))
        })
    }

    /// The profile of the last login.
    #[must_use]
    pub fn current(&self) -> Option<&Profile> {
        self.profiles.get(self.current.as_ref()?)
    }

    /// The name of the profile of the last login.
    #[must_use]
    pub fn current_name(&self) -> Option<&str> {
        self.current.as_deref()
    }

    /// Keeps a profile, which is the current one from now on. Returns where.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn keep(mut self, name: &str, profile: Profile) -> Result<PathBuf, ConfigError> {
        if self.profiles.len() >= MOST && !self.profiles.contains_key(name) {
            return Err(ConfigError(format!("there are {MOST} profiles already; log out of one first")));
        }
        self.profiles.insert(name.to_owned(), profile);
        self.current = Some(name.to_owned());
        self.write()
    }

    /// Removes a profile. Another one becomes the current one only if it is the last.
    ///
    /// # Errors
    /// When there is none of this name, or the file cannot be written.
    pub fn remove(mut self, name: &str) -> Result<PathBuf, ConfigError> {
        self.named(name)?;
        self.profiles.remove(name);
        if self.current.as_deref() == Some(name) {
            let mut left = self.profiles.keys();
            self.current = left.next().filter(|_| left.next().is_none()).cloned();
        }
        self.write()
    }

    fn write(self) -> Result<PathBuf, ConfigError> {
        if self.path.as_os_str().is_empty() {
            let message = "profiles are kept under XDG_CONFIG_HOME or HOME, and neither is set";
            return Err(ConfigError(message.to_owned()));
        }
        let text = toml::to_string(&self).map_err(|error| ConfigError(error.to_string()))?;
        let written = make_folder(&self.path).and_then(|()| replace(&self.path, text.as_bytes()));
        written.map_err(|error| ConfigError(format!("cannot write {}: {error}", self.path.display())))?;
        Ok(self.path)
    }
}

fn make_folder(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    match path.parent() {
        Some(folder) => fs::DirBuilder::new().recursive(true).mode(0o700).create(folder),
        None => Ok(()),
    }
}

/// `$XDG_CONFIG_HOME/trailflow/profiles.toml`, by default `~/.config/trailflow/profiles.toml`.
pub(super) fn file() -> Option<PathBuf> {
    #[expect(clippy::disallowed_methods, reason = "where a user's settings are; read once, here")]
    let folder = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|folder| folder.is_absolute());
    let config = folder("XDG_CONFIG_HOME").or_else(|| Some(folder("HOME")?.join(".config")))?;
    Some(config.join("trailflow/profiles.toml"))
}
