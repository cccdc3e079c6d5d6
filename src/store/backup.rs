//! Backups of a SQLite database: a copy of one moment, taken while the database is in use, and put back.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::OpenOptionsExt;
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
    /// Writes a copy of this SQLite database into a new file, private and complete, or not at all. Writers go on
    /// meanwhile. `marked`: the copy says that it is one, so that it is not served from before its restore is told.
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
            // It fails when somebody has made the file meanwhile.
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
            copy.execute_unprepared("update database_epoch set is_copy = true where id = 1").await?;
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
    let length = fs::metadata(file).map_err(cannot(file))?.len();
    if length == 0 {
        return Err(damaged("it is empty".to_owned()));
    }
    let proof = async {
        let copy = open(file, "ro").await?;
        let mut found = problems(&copy, "pragma integrity_check(5)", "integrity_check").await?;
        found.retain(|line| line != "ok");
        found.extend(problems(&copy, "pragma foreign_key_check", "table").await?);
        copy.close().await?;
        Ok::<_, DbErr>(found)
    };
    match proof.await {
        Ok(found) if found.is_empty() => Ok(()),
        Ok(found) => Err(damaged(found.join("; "))),
        Err(error) => Err(damaged(error.to_string())),
    }
}

async fn problems(db: &DatabaseConnection, sql: &'static str, column: &str) -> Result<Vec<String>, DbErr> {
    let statement = Statement::from_string(db.get_database_backend(), sql);
    db.query_all_raw(statement).await?.iter().map(|row| row.try_get("", column)).collect()
}

/// Puts a checked copy of a backup in the place of a database that no process has open. What stood there is kept
/// beside, under a name with this `moment`; returns that name, if there was something.
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
    let mut options = OpenOptions::new();
    let copied = options.write(true).create_new(true).mode(0o600).open(&draft).and_then(|mut copy| {
        std::io::copy(&mut File::open(backup)?, &mut copy)?;
        copy.sync_all()
    });
    copied.map_err(cannot(&draft))?;
    let kept = beside(database, &format!(".before-restore-{moment}"));
    let mut moved = None;
    // The journal belongs to the old file: SQLite would apply it to the new one.
    for part in ["-wal", "-shm", ""] {
        let from = beside(database, part);
        if from.exists() {
            fs::rename(&from, beside(&kept, part)).map_err(cannot(&from))?;
            moved = Some(kept.clone());
        }
    }
    fs::rename(&draft, database).and_then(|()| sync_folder(database)).map_err(cannot(database))?;
    Ok(moved)
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
