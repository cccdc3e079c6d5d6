//! Where the data is.

use sea_orm::sqlx::postgres::PgConnectOptions;
use sea_orm::sqlx::sqlite::SqliteConnectOptions;
use serde::Deserialize;

use super::{ConfigError, or};
use crate::store::DatabaseSettings;

/// The `[database]` section.
#[derive(Debug, Clone, Default, clap::Args, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DatabaseFlags {
    /// The database: postgres://user:password@host/name or sqlite://path [default: a SQLite file, trailflow.db]
    #[arg(
        id = "database_url",
        long = "database-url",
        global = true,
        env = "TRAILFLOW_DATABASE_URL",
        hide_env_values = true,
        value_name = "URL"
    )]
    pub url: Option<String>,
    /// Database connections at most [default: 16]
    #[arg(
        long = "database-connections",
        global = true,
        env = "TRAILFLOW_DATABASE_CONNECTIONS",
        value_name = "N"
    )]
    pub connections: Option<u32>,
}

impl DatabaseFlags {
    pub(super) fn or(self, other: Self) -> Self {
        or!(self, other, url, connections)
    }

    pub(super) fn settle(self) -> Result<DatabaseSettings, ConfigError> {
        let url = match self.url {
            None => "sqlite://trailflow.db?mode=rwc".to_owned(),
            Some(url) if url.starts_with("postgres://") || url.starts_with("postgresql://") => url,
            // A file that does not exist yet is made, as one expects of an embedded database.
            Some(url) if url.starts_with("sqlite:") && !url.contains("mode=") => {
                format!("{url}{}mode=rwc", if url.contains('?') { '&' } else { '?' })
            }
            Some(url) if url.starts_with("sqlite:") => url,
            // The URL is not repeated: it may hold a password.
            Some(_) => {
                return Err(ConfigError(
                    "TRAILFLOW_DATABASE_URL must begin with postgres:// or sqlite://, for example \
                     postgres://trailflow:password@db.internal/trailflow"
                        .to_owned(),
                ));
            }
        };
        check(&url)?;
        let max_connections = self.connections.unwrap_or(16);
        if !(2..=500).contains(&max_connections) {
            return Err(ConfigError(format!(
                "TRAILFLOW_DATABASE_CONNECTIONS must be from 2 to 500, not {max_connections}"
            )));
        }
        Ok(DatabaseSettings { url, max_connections })
    }
}

/// Whether the database's own reader understands the URL, before anything starts.
fn check(url: &str) -> Result<(), ConfigError> {
    let (read, form) = if url.starts_with("sqlite:") {
        (url.parse::<SqliteConnectOptions>().map(drop), "sqlite://PATH")
    } else {
        (url.parse::<PgConnectOptions>().map(drop), "postgres://USER:PASSWORD@HOST:PORT/DATABASE")
    };
    // The URL is not repeated: it may hold a password.
    read.map_err(|error| {
        ConfigError(format!("TRAILFLOW_DATABASE_URL cannot be read ({error}); expected {form}"))
    })
}
