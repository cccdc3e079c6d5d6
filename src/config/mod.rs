//! The configuration: flags, then environment, then file, then defaults. Each section has its own file; [`declare`]
//! explains how a setting is declared.
//!
//! Everything is checked before anything starts; an invalid setting gives a message that names it and says what it
//! should be, and exit code 2.

mod database;
mod declare;
mod demo;
mod exposure;
mod files;
mod inspection;
mod logging;
mod mail;
mod metrics;
mod networks;
mod organizations;
mod packages;
mod portal;
mod profiles;
mod redis;
mod requests;
mod secret_files;
mod secrets;
mod server;
mod service;
mod staff;
mod status;
#[cfg(test)]
mod tests;
mod traces;
mod webhooks;
mod welcome;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;

pub(crate) use crate::store::sqlite_file;
pub use database::DatabaseFlags;
pub(crate) use exposure::{is_local, is_open};
pub(crate) use files::is_open_to_others;
pub use inspection::Inspection;
pub use logging::{LogFlags, LogSettings};
pub use mail::{MailFlags, MailTarget};
pub use metrics::{MetricFlags, MetricSettings};
pub use organizations::{OrganizationFlags, OrganizationSettings};
pub use packages::Package;
pub use portal::{PortalFlags, PortalSettings};
pub use profiles::{Profile, Profiles};
pub use redis::RedisFlags;
pub use requests::{RequestFlags, RequestSettings};
pub use secret_files::Exposed;
pub use secrets::SecretFlags;
pub use server::{ServerFlags, ServerSettings};
pub(crate) use service::Service;
pub use staff::{checked_token, default_organization, given_operator_token, missing_operator_token};
pub use status::{StatusFlags, StatusSettings};
pub use traces::TraceFlags;
pub use webhooks::{WebhookFlags, WebhookSettings};
pub use welcome::{Welcome, WelcomeFlags};

use declare::Section;
use secret_files::is_readable_by_others;

use crate::limits::RedisSettings;
use crate::mail::Mailer;
use crate::secrets::seal::Sealer;
use crate::store::DatabaseSettings;
use crate::traces::TraceSettings;

/// A setting is invalid. The text names it and says what it should be.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct ConfigError(pub String);

/// The settings as they were given; the same in flags, environment and file.
#[derive(Clone, Default, clap::Args, Deserialize)]
#[cfg_attr(test, derive(PartialEq))]
#[serde(default, deny_unknown_fields)]
pub struct Flags {
    /// A configuration file (TOML; see `trailflow.example.toml`)
    #[arg(long, global = true, env = "TRAILFLOW_CONFIG", value_name = "FILE")]
    #[serde(skip)]
    pub config: Option<PathBuf>,
    /// Where the data is
    #[command(flatten)]
    pub database: DatabaseFlags,
    /// Where limits are counted
    #[command(flatten)]
    pub redis: RedisFlags,
    /// Addresses and deadlines
    #[command(flatten)]
    pub server: ServerFlags,
    /// The master key
    #[command(flatten)]
    pub secrets: SecretFlags,
    /// The request log
    #[command(flatten)]
    pub requests: RequestFlags,
    /// What is measured
    #[command(flatten)]
    pub metrics: MetricFlags,
    /// What is traced
    #[command(flatten)]
    pub traces: TraceFlags,
    /// What is kept of closed organizations
    #[command(flatten)]
    pub organizations: OrganizationFlags,
    /// What people may do in the portal
    #[command(flatten)]
    pub portal: PortalFlags,
    /// Deliveries of webhooks
    #[command(flatten)]
    pub webhooks: WebhookFlags,
    /// The status page
    #[command(flatten)]
    pub status: StatusFlags,
    /// The mail server
    #[command(flatten)]
    pub mail: MailFlags,
    /// What partners are told
    #[command(flatten)]
    pub welcome: WelcomeFlags,
    /// The log
    #[command(flatten)]
    pub log: LogFlags,
}

/// The settings, complete and checked.
pub struct Settings {
    /// Where the data is.
    pub database: DatabaseSettings,
    /// Where limits are counted; `None` means in this process.
    pub redis: Option<RedisSettings>,
    /// Addresses and deadlines.
    pub server: ServerSettings,
    /// Encryption of stored secrets.
    pub sealer: Sealer,
    /// The request log, and the bounds of refused requests.
    pub requests: RequestSettings,
    /// What is measured.
    pub metrics: MetricSettings,
    /// What is traced; `None` means nothing.
    pub traces: Option<TraceSettings>,
    /// What is kept of closed organizations.
    pub organizations: OrganizationSettings,
    /// What people may do in the portal.
    pub portal: PortalSettings,
    /// Deliveries of webhooks.
    pub webhooks: WebhookSettings,
    /// The status page.
    pub status: StatusSettings,
    /// Sends mail to people.
    pub mailer: Arc<dyn Mailer>,
    /// Texts for partners.
    pub welcome: Welcome,
    /// Warnings to log at the start.
    pub warnings: Vec<String>,
    /// The log.
    pub log: LogSettings,
}

impl Flags {
    /// Completes the flags from the file and the defaults, and checks them.
    ///
    /// # Errors
    /// The first invalid setting.
    pub fn settle(self) -> Result<Settings, ConfigError> {
        self.settle_with(|_| {})
    }

    /// The same for a demo, whose links lead to this machine unless others are given.
    ///
    /// # Errors
    /// The first invalid setting.
    pub fn settle_demo(self) -> Result<Settings, ConfigError> {
        self.settle_with(demo::fill)
    }

    /// `fill` is between what is given and the defaults.
    fn settle_with(self, fill: fn(&mut Flags)) -> Result<Settings, ConfigError> {
        let mut exposed = Vec::new();
        let mut flags = self.given(&mut exposed)?;
        fill(&mut flags);
        let flags = flags.or(defaults());
        let mut warnings: Vec<_> = exposed.iter().map(ToString::to_string).collect();
        let database = flags.database.settle()?;
        let redis = flags.redis.settle()?;
        let requests = flags.requests.settle()?;
        let metrics = flags.metrics.settle()?;
        let traces = flags.traces.settle()?;
        let organizations = flags.organizations.settle()?;
        let portal = flags.portal.settle()?;
        let log = flags.log.settle();
        let mailer = flags.mail.settle()?;
        let welcome = flags.welcome.settle()?;
        exposure::check_hosts(&welcome)?;
        let server = flags.server.settle(&mut warnings)?;
        let webhooks = flags.webhooks.settle(&mut warnings)?;
        let status = flags.status.settle(server.has_edge, &mut warnings)?;
        // Last, because it may make a development key: nothing is made while another setting is wrong.
        let sealer = flags.secrets.settle(&database, &mut warnings)?;
        for file in files::of_sqlite(&database.url) {
            files::make_private(&file, &mut warnings);
        }
        Ok(Settings {
            database,
            redis,
            server,
            sealer,
            requests,
            metrics,
            traces,
            organizations,
            portal,
            webhooks,
            status,
            mailer,
            welcome,
            warnings,
            log,
        })
    }

    /// Completes the flags from the environment and the files.
    fn given(self, exposed: &mut Vec<Exposed>) -> Result<Flags, ConfigError> {
        let given = Flags { secrets: self.secrets.with_environment(), ..self };
        let given = secret_files::with_secrets(given)?;
        let flags = match given.config.clone() {
            Some(path) => {
                let file = read(&path)?;
                if secret_files::are_in(&file) && is_open_to_others(&path) {
                    exposed.push(Exposed { path, what: "secrets".to_owned() });
                }
                given.or(secret_files::with_secrets(file)?)
            }
            None => given,
        };
        for (name, path) in secret_files::given(&flags) {
            if is_readable_by_others(&path) {
                exposed.push(Exposed { path, what: format!("a secret ({name})") });
            }
        }
        Ok(flags)
    }

    /// The URLs of the database and of the status page's, as they are given. Unlike [`Flags::settle`], reading them makes
    /// nothing.
    ///
    /// # Errors
    /// When a file of settings cannot be read.
    pub fn databases(self) -> Result<[String; 2], ConfigError> {
        let flags = self.given(&mut Vec::new())?.or(defaults());
        Ok([flags.database.url, flags.status.database_url].map(declare::set))
    }

    /// The address of this node's probes.
    ///
    /// # Errors
    /// When the configuration file cannot be read, or the address is invalid.
    pub fn probe_address(self) -> Result<SocketAddr, ConfigError> {
        let flags = match &self.config {
            Some(path) => read(path).map(|file| self.or(file))?,
            None => self,
        };
        flags.or(defaults()).server.probe_address()
    }

    fn or(self, below: Flags) -> Flags {
        Flags {
            config: self.config,
            database: self.database.or(below.database),
            redis: self.redis.or(below.redis),
            server: self.server.or(below.server),
            secrets: self.secrets.or(below.secrets),
            requests: self.requests.or(below.requests),
            metrics: self.metrics.or(below.metrics),
            traces: self.traces.or(below.traces),
            organizations: self.organizations.or(below.organizations),
            portal: self.portal.or(below.portal),
            webhooks: self.webhooks.or(below.webhooks),
            status: self.status.or(below.status),
            mail: self.mail.or(below.mail),
            welcome: self.welcome.or(below.welcome),
            log: self.log.or(below.log),
        }
    }
}

/// The example file, which tells of every setting and has the defaults.
#[must_use]
pub fn example() -> &'static str {
    declare::DEFAULTS
}

/// Every setting that has a default.
fn defaults() -> Flags {
    toml::from_str(declare::DEFAULTS).expect("trailflow.example.toml can be read")
}

fn read(path: &Path) -> Result<Flags, ConfigError> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        ConfigError(format!("cannot read the configuration file {}: {error}", path.display()))
    })?;
    toml::from_str(&text).map_err(|error| {
        // Without the line itself, which the error's own text would show: it may contain a secret.
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        ConfigError(format!("in {}, line {line}: {}", path.display(), error.message()))
    })
}
