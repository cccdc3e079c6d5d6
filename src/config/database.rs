//! Where the data is.

use sea_orm::sqlx::postgres::PgConnectOptions;
use sea_orm::sqlx::sqlite::SqliteConnectOptions;

use super::ConfigError;
use super::declare::{set, settings};
use crate::store::DatabaseSettings;

settings! {
    /// The `[database]` section.
    ["database"] DatabaseFlags
    /// The database: postgres://user:password@host/name or sqlite://path
    url: String = "TRAILFLOW_DATABASE_URL" "URL" [hide_env_values = true];
    /// The maximum number of database connections
    connections: u32 = "TRAILFLOW_DATABASE_CONNECTIONS" "N";
}

impl DatabaseFlags {
    pub(super) fn settle(self) -> Result<DatabaseSettings, ConfigError> {
        let url = match set(self.url) {
            url if url.starts_with("postgres://") || url.starts_with("postgresql://") => url,
            // A file that does not exist yet is created, as expected of an embedded database.
            url if url.starts_with("sqlite:") && !url.contains("mode=") => {
                format!("{url}{}mode=rwc", if url.contains('?') { '&' } else { '?' })
            }
            url if url.starts_with("sqlite:") => url,
            // The URL is not repeated: it may contain a password.
            _ => {
                return Err(ConfigError(
                    "TRAILFLOW_DATABASE_URL must begin with postgres:// or sqlite://, for example \
                     postgres://trailflow:password@db.internal/trailflow"
                        .to_owned(),
                ));
            }
        };
        check(&url)?;
        let max_connections = set(self.connections);
        if !(2..=500).contains(&max_connections) {
            return Err(ConfigError(format!(
                "TRAILFLOW_DATABASE_CONNECTIONS must be from 2 to 500, not {max_connections}"
            )));
        }
        Ok(DatabaseSettings { url, max_connections })
    }
}

/// Checks the URL with the database's own parser, before anything starts.
fn check(url: &str) -> Result<(), ConfigError> {
    let (read, form) = if url.starts_with("sqlite:") {
        (url.parse::<SqliteConnectOptions>().map(drop), "sqlite://PATH")
    } else {
        (url.parse::<PgConnectOptions>().map(drop), "postgres://USER:PASSWORD@HOST:PORT/DATABASE")
    };
    // The URL is not repeated: it may contain a password.
    read.map_err(|error| {
        ConfigError(format!("TRAILFLOW_DATABASE_URL cannot be read ({error}); expected {form}"))
    })
}
