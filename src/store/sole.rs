//! A SQLite file has one serving process: limits are counted in it, and its writes queue there.
//!
//! It holds a lock on a file next to the database, which the system releases when the process ends in any way.
//! Commands that read the database while a server runs do not take this lock.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use sea_orm::sqlx::sqlite::SqliteConnectOptions;

use super::DatabaseSettings;

/// The exclusive right to serve from a SQLite file, until this is dropped.
#[derive(Debug)]
pub struct Sole {
    _lock: Option<File>,
}

/// Why a process must not serve.
#[derive(Debug, thiserror::Error)]
pub enum NotAlone {
    /// Another process serves from the file already.
    #[error(
        "another trailflow process{holder} serves from {database}: a SQLite file takes one. Stop that one first, or \
         use PostgreSQL and Redis for several nodes (its lock is {lock})"
    )]
    Taken {
        /// The database.
        database: String,
        /// The file that is locked.
        lock: String,
        /// The process, if it is known.
        holder: String,
    },
    /// The lock cannot be taken at all.
    #[error("cannot lock {lock}, which keeps two processes from serving from one SQLite file: {cause}")]
    Impossible {
        /// The file that was to be locked.
        lock: String,
        /// The cause.
        cause: std::io::Error,
    },
}

impl Sole {
    /// Takes the right to serve from this database. PostgreSQL allows any number of processes.
    ///
    /// # Errors
    /// When another process has it.
    pub fn on(settings: &DatabaseSettings) -> Result<Sole, NotAlone> {
        let Some(database) = sqlite_file(&settings.url) else { return Ok(Sole { _lock: None }) };
        let lock = beside(&database);
        let told = lock.display().to_string();
        let impossible = |cause| NotAlone::Impossible { lock: told.clone(), cause };
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false).mode(0o600);
        let mut file = options.open(&lock).map_err(impossible)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::Error(cause)) => return Err(impossible(cause)),
            Err(TryLockError::WouldBlock) => {
                let database = database.display().to_string();
                return Err(NotAlone::Taken { database, lock: told, holder: holder(&mut file) });
            }
        }
        // Only for other processes' messages: the lock works without it.
        let _told = file.set_len(0).and_then(|()| write!(file, "{}", std::process::id()));
        Ok(Sole { _lock: Some(file) })
    }
}

/// The id of the process in the lock file.
fn holder(file: &mut File) -> String {
    let mut text = String::new();
    match file.read_to_string(&mut text) {
        Ok(1..=10) if text.bytes().all(|byte| byte.is_ascii_digit()) => format!(" ({text})"),
        _ => String::new(),
    }
}

/// The file of a SQLite database; none for another database, or for one in memory.
pub(crate) fn sqlite_file(url: &str) -> Option<PathBuf> {
    if !url.starts_with("sqlite:") || url.contains(":memory:") || url.contains("mode=memory") {
        return None;
    }
    url.parse::<SqliteConnectOptions>().ok().map(|options| options.get_filename().to_owned())
}

/// The lock file, next to the real database file even if the path is a link.
fn beside(database: &Path) -> PathBuf {
    let mut name = database.canonicalize().unwrap_or_else(|_| database.to_owned()).into_os_string();
    name.push(".lock");
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_databases_in_files_have_one() {
        assert_eq!(sqlite_file("sqlite://t.db?mode=rwc"), Some("t.db".into()));
        assert_eq!(sqlite_file("sqlite:///var/lib/t.db"), Some("/var/lib/t.db".into()));
        for none in ["sqlite::memory:", "sqlite://t?mode=memory", "postgres://u@h/d"] {
            assert_eq!(sqlite_file(none), None, "{none}");
        }
    }
}
