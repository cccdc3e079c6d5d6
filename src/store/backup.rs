//! Backups of a SQLite database: a copy of one moment, taken while the database is in use, and put back.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::Read;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, fchown};
use std::path::{Path, PathBuf};

use sea_orm::sqlx::sqlite::SqliteConnectOptions;
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbErr, Statement};

use super::Store;

/// Why a backup could not be written, or put back.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The file is there already.
    #[error("{0} exists already; name a file that does not, because a backup is never overwritten")]
    Exists(String),
    /// The file is no database, or an incomplete one.
    #[error("{file} is damaged or incomplete: {cause}. Use another backup")]
    Damaged {
        /// The file.
        file: String,
        /// What SQLite says.
        cause: String,
    },
    /// A file cannot be read or written.
    #[error("{file}: {cause}")]
    File {
        /// The file.
        file: String,
        /// The cause.
        cause: std::io::Error,
    },
    /// The database cannot be read.
    #[error("the database cannot be read: {0}")]
    Database(#[from] DbErr),
}

impl Store {
    /// Writes a copy of this SQLite database into a new file, private and complete, or not at all. Writers continue
    /// meanwhile. `marked`: the copy is marked as a backup, and not served from before `trailflow restore begin`.
    ///
    /// # Errors
    /// When the file exists or cannot be written, or when the database is damaged.
    pub async fn back_up(&self, file: &Path, marked: bool) -> Result<(), BackupError> {
        if file.exists() {
            return Err(BackupError::Exists(file.display().to_string()));
        }
        let draft = beside(file, ".part");
        let wrote = self.write_copy(&draft, marked).await;
        let wrote = wrote.and_then(|()| {
            // It fails if the file was created meanwhile.
            fs::hard_link(&draft, file).and_then(|()| sync_folder(file)).map_err(cannot(file))
        });
        // Nothing is lost if it stays; the next backup removes it.
        let _removed = fs::remove_file(&draft);
        wrote
    }

    async fn write_copy(&self, draft: &Path, marked: bool) -> Result<(), BackupError> {
        // What a backup that was killed has left.
        let _removed = fs::remove_file(draft);
        // SQLite writes into an empty file as into none; this one is private from the start.
        let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(draft);
        made.map_err(cannot(draft))?;
        let copy = Statement::from_sql_and_values(
            self.db.get_database_backend(),
            "vacuum into $1",
            [draft.to_string_lossy().into_owned().into()],
        );
        self.db.execute_raw(copy).await?;
        check(draft).await?;
        if marked {
            let copy = open(draft, "rw").await?;
            // A schema that is older than epochs has no place for the mark.
            let has_epochs = "select name from sqlite_master where name = 'database_epoch'";
            if !lines(&copy, has_epochs, "name").await?.is_empty() {
                copy.execute_unprepared("update database_epoch set is_copy = true where id = 1").await?;
            }
            copy.close().await?;
        }
        File::open(draft).and_then(|file| file.sync_all()).map_err(cannot(draft))
    }
}

/// Whether a file is a whole SQLite database.
///
/// # Errors
/// When it is not.
pub async fn check(file: &Path) -> Result<(), BackupError> {
    let damaged = |cause: String| BackupError::Damaged { file: file.display().to_string(), cause };
    let (length, expected) = lengths(file).map_err(cannot(file))?;
    if length == 0 {
        return Err(damaged("it is empty".to_owned()));
    }
    // SQLite reads a last page that was cut as if it ended in zeros.
    if let Some(expected) = expected.filter(|expected| length < *expected) {
        return Err(damaged(format!("it has {length} of {expected} bytes")));
    }
    let proof = async {
        let copy = open(file, "ro").await?;
        let mut found = lines(&copy, "pragma integrity_check(5)", "integrity_check").await?;
        found.retain(|line| line != "ok");
        found.extend(lines(&copy, "pragma foreign_key_check", "table").await?);
        copy.close().await?;
        Ok::<_, DbErr>(found)
    };
    match proof.await {
        Ok(found) if found.is_empty() => Ok(()),
        Ok(found) => Err(damaged(found.join("; "))),
        Err(error) => Err(damaged(error.to_string())),
    }
}

/// How long a file is, and how long it should be by its header: the size of a page, and how many there are.
fn lengths(file: &Path) -> std::io::Result<(u64, Option<u64>)> {
    let mut header = [0; 100];
    let mut opened = File::open(file)?;
    let length = opened.metadata()?.len();
    if opened.read_exact(&mut header).is_err() || !header.starts_with(b"SQLite format 3\0") {
        return Ok((length, None));
    }
    let page = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    let pages = u32::from_be_bytes([header[28], header[29], header[30], header[31]]);
    // Only if the change that is noted beside it is the last one is the number of pages up to date.
    let is_current = header[24..28] == header[92..96];
    Ok((length, is_current.then(|| page * u64::from(pages))))
}

async fn lines(db: &DatabaseConnection, sql: &'static str, column: &str) -> Result<Vec<String>, DbErr> {
    let statement = Statement::from_string(db.get_database_backend(), sql);
    db.query_all_raw(statement).await?.iter().map(|row| row.try_get("", column)).collect()
}

/// Puts a checked copy of a backup in the place of a database that no process has open; it belongs to the same user as
/// the one before. What stood there is kept beside, under a name with this `moment`; returns that name, if there was
/// something.
///
/// # Errors
/// When the backup is damaged, or a file cannot be written. Then the database is as it was.
pub async fn put_in_place(
    backup: &Path,
    database: &Path,
    moment: i64,
) -> Result<Option<PathBuf>, BackupError> {
    check(backup).await?;
    let draft = beside(database, ".part");
    let _removed = fs::remove_file(&draft);
    let copied = copy_for_owner_of(database, backup, &draft);
    copied.inspect_err(|_| drop(fs::remove_file(&draft))).map_err(cannot(&draft))?;
    let kept = beside(database, &format!(".before-restore-{moment}"));
    let moved = rename_all(database, &kept).map_err(cannot(database))?;
    let placed = fs::rename(&draft, database).and_then(|()| sync_folder(database));
    let placed = placed.inspect_err(|_| drop(rename_all(&kept, database)));
    placed.map_err(cannot(database))?;
    Ok(moved.then_some(kept))
}

/// Copies a file into a new one that is private to the owner of `owned`, if that exists: root may restore what a service
/// with fewer rights serves.
fn copy_for_owner_of(owned: &Path, from: &Path, to: &Path) -> std::io::Result<()> {
    let mut copy = OpenOptions::new().write(true).create_new(true).mode(0o600).open(to)?;
    std::io::copy(&mut File::open(from)?, &mut copy)?;
    if let Ok(owner) = fs::metadata(owned) {
        fchown(&copy, Some(owner.uid()), Some(owner.gid()))?;
    }
    copy.sync_all()
}

/// Renames the files of a database, all or none; returns whether there were any. The journal belongs to its file: SQLite
/// would apply it to another one.
fn rename_all(from: &Path, to: &Path) -> std::io::Result<bool> {
    let mut renamed = Vec::new();
    for part in ["-wal", "-shm", ""] {
        let (from, to) = (beside(from, part), beside(to, part));
        if !from.exists() {
            continue;
        }
        if let Err(cause) = fs::rename(&from, &to) {
            for (from, to) in renamed {
                // The first failure is the one to report.
                let _back = fs::rename::<PathBuf, PathBuf>(to, from);
            }
            return Err(cause);
        }
        renamed.push((from, to));
    }
    Ok(!renamed.is_empty())
}

/// A connection of its own, to a file that must exist.
async fn open(file: &Path, mode: &str) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(format!("sqlite://unused?mode={mode}"));
    let file = file.to_owned();
    options.max_connections(1).sqlx_logging(false).map_sqlx_sqlite_opts(
        move |options: SqliteConnectOptions| options.filename(&file).foreign_keys(false),
    );
    Database::connect(options).await
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(file);
    name.push(ending);
    PathBuf::from(name)
}

fn sync_folder(file: &Path) -> std::io::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

fn cannot(file: &Path) -> impl Fn(std::io::Error) -> BackupError {
    let file = file.display().to_string();
    move |cause| BackupError::File { file: file.clone(), cause }
}
