//! Files with secrets: readable only by their owner, and written completely or not at all.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use crate::clock::random;
use crate::store::sqlite_file;

/// Read and written by the owner.
const PRIVATE: u32 = 0o600;
/// What others may do.
const OTHERS: u32 = 0o077;

/// The files of a SQLite database, including those next to it.
pub(super) fn of_sqlite(url: &str) -> Vec<PathBuf> {
    let Some(file) = sqlite_file(url) else { return Vec::new() };
    let beside = |what: &str| {
        let mut name = OsString::from(&file);
        name.push(what);
        PathBuf::from(name)
    };
    ["", "-wal", "-shm"].map(beside).to_vec()
}

/// Whether other users of this machine may read a file; false for a missing one.
pub(crate) fn is_open_to_others(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|file| file.is_file() && file.permissions().mode() & OTHERS != 0)
}

/// Removes others' permissions on a file, and adds a warning.
pub(super) fn make_private(path: &Path, warnings: &mut Vec<String>) {
    if !is_open_to_others(path) {
        return;
    }
    let path_shown = path.display();
    warnings.push(match fs::set_permissions(path, Permissions::from_mode(PRIVATE)) {
        Ok(()) => {
            format!("other users of this machine could read {path_shown}; only its owner can from now on")
        }
        Err(error) => {
            format!("other users of this machine can read {path_shown}, which cannot be changed: {error}")
        }
    });
}

/// Writes a private file, in place of one that may be there, completely or not at all.
pub(super) fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    let draft = draft(path);
    let written = write_draft(&draft, content).and_then(|()| fs::rename(&draft, path));
    if written.is_err() {
        let _removed = fs::remove_file(&draft);
    }
    written
}

fn draft(path: &Path) -> PathBuf {
    path.with_extension(format!("{}.tmp", hex::encode(random::<8>())))
}

/// Creates a private file with this content, complete even if the machine stops in the middle. Returns false if it
/// exists already.
pub(super) fn write_new(path: &Path, content: &[u8]) -> io::Result<bool> {
    let draft = draft(path);
    let written = write_draft(&draft, content).and_then(|()| fs::hard_link(&draft, path));
    let _removed = fs::remove_file(&draft);
    match written {
        Ok(()) => {
            // Sync the folder, because it contains the file's name.
            let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
            File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
            Ok(true)
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    }
}

fn write_draft(draft: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(PRIVATE).open(draft)?;
    file.write_all(content)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_once_whole_and_private() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("t.key");
        assert!(write_new(&path, b"first").unwrap());
        assert!(!write_new(&path, b"second").unwrap());
        assert_eq!(fs::read(&path).unwrap(), b"first");
        assert!(!is_open_to_others(&path));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no draft is left");
    }

    #[test]
    fn what_others_can_read_is_told_and_taken_away() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("t.db");
        let mut warnings = Vec::new();
        make_private(&path, &mut warnings);
        fs::write(&path, "").unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o644)).unwrap();
        make_private(&path, &mut warnings);
        make_private(&path, &mut warnings);
        assert_eq!(warnings.len(), 1);
        assert!(warnings[0].contains("could read") && !is_open_to_others(&path), "{warnings:?}");
    }
}
