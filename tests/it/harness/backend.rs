//! Fresh databases: a SQLite file, or a PostgreSQL database cloned from a migrated template.

use sea_orm::{ConnectionTrait, Database};
use tempfile::TempDir;
use tokio::sync::OnceCell;
use trailflow::limits::RedisSettings;
use trailflow::store::{DatabaseSettings, Store};
use uuid::Uuid;

use super::required;

/// What a server under test stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Backend {
    /// SQLite, limits in process.
    Embedded,
    /// PostgreSQL and Redis.
    PostgresRedis,
}

/// A fresh place for data, gone with the test.
pub struct Place {
    pub database_url: String,
    /// The URL and a prefix of this place's own.
    pub redis: Option<(String, String)>,
    pub folder: TempDir,
}

impl Backend {
    /// A fresh, migrated database, and a Redis prefix that nobody else uses.
    pub async fn place(self) -> Place {
        let folder = tempfile::tempdir().unwrap();
        let name = Uuid::from_bytes(trailflow::clock::random()).simple().to_string();
        match self {
            Backend::Embedded => {
                std::fs::write(folder.path().join("trailflow.db"), migrated_file().await).unwrap();
                let database_url = format!("sqlite://{}/trailflow.db?mode=rwc", folder.path().display());
                Place { database_url, redis: None, folder }
            }
            Backend::PostgresRedis => {
                let database_url = clone_of_template(&format!("t_{name}")).await;
                Place {
                    database_url,
                    redis: Some((required("TRAILFLOW_TEST_REDIS_URL"), format!("t{name}"))),
                    folder,
                }
            }
        }
    }
}

impl Place {
    /// A PostgreSQL database without a schema, and no Redis.
    pub async fn unmigrated_postgres() -> Place {
        let name = format!("t_{}", Uuid::from_bytes(trailflow::clock::random()).simple());
        let server = required("TRAILFLOW_TEST_DATABASE_URL");
        run(&server, &format!("create database {name}")).await;
        let (base, _) = server.rsplit_once('/').unwrap();
        Place { database_url: format!("{base}/{name}"), redis: None, folder: tempfile::tempdir().unwrap() }
    }

    /// An SQLite file that does not exist yet.
    pub fn unmigrated_sqlite() -> Place {
        let folder = tempfile::tempdir().unwrap();
        let database_url = format!("sqlite://{}/trailflow.db", folder.path().display());
        Place { database_url, redis: None, folder }
    }

    pub fn redis_settings(&self) -> Option<RedisSettings> {
        self.redis.as_ref().map(|(url, prefix)| RedisSettings::new(url, prefix).unwrap())
    }

    pub async fn store(&self) -> Store {
        connect(&self.database_url).await
    }
}

async fn connect(url: &str) -> Store {
    Store::connect(&DatabaseSettings { url: url.to_owned(), max_connections: 12 }).await.unwrap()
}

/// A SQLite file with the schema and nothing in it, made once.
async fn migrated_file() -> &'static [u8] {
    static FILE: OnceCell<Vec<u8>> = OnceCell::const_new();
    FILE.get_or_init(|| async {
        let place = Place::unmigrated_sqlite();
        let store = connect(&format!("{}?mode=rwc", place.database_url)).await;
        store.migrate().await.unwrap();
        // With its last connection goes its journal, into the file.
        store.close().await;
        std::fs::read(place.folder.path().join("trailflow.db")).unwrap()
    })
    .await
}

/// Cloning a template takes a tenth of the time of migrating anew.
async fn clone_of_template(name: &str) -> String {
    static TEMPLATE: OnceCell<String> = OnceCell::const_new();
    let server = required("TRAILFLOW_TEST_DATABASE_URL");
    let (base, _) = server.rsplit_once('/').unwrap();
    let template = TEMPLATE
        .get_or_init(|| async {
            let template = format!("template_{}", std::process::id());
            run(&server, &format!("create database {template}")).await;
            let store = connect(&format!("{base}/{template}")).await;
            store.migrate().await.unwrap();
            store.close().await;
            template
        })
        .await;
    run(&server, &format!("create database {name} template {template}")).await;
    format!("{base}/{name}")
}

async fn run(url: &str, sql: &str) {
    let connection = Database::connect(url).await.unwrap();
    // Two clones at one moment get in each other's way: the template may have one reader.
    for attempt in 0.. {
        match connection.execute_unprepared(sql).await {
            Ok(_) => break,
            Err(error) if attempt < 3_000 && error.to_string().contains("being accessed") => {
                tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            }
            Err(error) => panic!("{sql}: {error}"),
        }
    }
    connection.close().await.unwrap();
}
