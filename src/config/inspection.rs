//! The settings for `trailflow doctor`: those that are right, and everything that is wrong. Inspecting changes nothing: no
//! key is created, and no permission is removed.

use std::path::PathBuf;
use std::sync::Arc;

use super::secret_files::is_readable_by_others;
use super::{
    ConfigError, Exposed, Flags, MailTarget, ServerSettings, StatusSettings, WebhookSettings, Welcome,
    defaults, exposure, files, profiles, staff,
};
use crate::limits::RedisSettings;
use crate::mail::Mailer;
use crate::secrets::seal::Sealer;
use crate::store::DatabaseSettings;

/// What is right of the settings, and what is wrong. A part is `None` where its settings are wrong.
pub struct Inspection {
    /// Where the data is.
    pub database: Option<DatabaseSettings>,
    /// Where limits are counted; `Some(None)` means in this process.
    pub redis: Option<Option<RedisSettings>>,
    /// Addresses and deadlines.
    pub server: Option<ServerSettings>,
    /// The public addresses.
    pub welcome: Option<Welcome>,
    /// Deliveries of webhooks.
    pub webhooks: Option<WebhookSettings>,
    /// The status page.
    pub status: Option<StatusSettings>,
    /// The master key, where there is one.
    pub sealer: Option<Sealer>,
    /// Sends mail, or prints it where there is no mail server.
    pub mailer: Option<Arc<dyn Mailer>>,
    /// The mail server, where there is one.
    pub mail: Option<MailTarget>,
    /// Settings that are wrong.
    pub wrong: Vec<String>,
    /// Hosts that must differ and do not.
    pub shared_host: Option<String>,
    /// Files with secrets that other users can read.
    pub exposed_files: Vec<Exposed>,
}

impl Inspection {
    /// Looks at all settings.
    ///
    /// # Errors
    /// When a file of settings or of a secret cannot be read: what is set is then unknown.
    pub fn of(flags: Flags) -> Result<Inspection, ConfigError> {
        let mut exposed_files = Vec::new();
        let flags = flags.given(&mut exposed_files)?.or(defaults());
        let mut wrong = Vec::new();
        let mut kept = Vec::new();
        let mail = flags.mail.target();
        let database = right(flags.database.settle(), &mut wrong);
        let sealer = database.as_ref().and_then(|it| right(flags.secrets.inspect(it, &mut kept), &mut wrong));
        let server = right(flags.server.read(), &mut wrong);
        let welcome = right(flags.welcome.settle(), &mut wrong);
        let shared_host = welcome.as_ref().and_then(|welcome| exposure::check_hosts(welcome).err());
        // Only their errors matter: no check uses these settings.
        right(flags.requests.settle().map(drop), &mut wrong);
        right(flags.metrics.settle().map(drop), &mut wrong);
        right(flags.traces.settle().map(drop), &mut wrong);
        right(flags.organizations.settle().map(drop), &mut wrong);
        right(flags.portal.settle().map(drop), &mut wrong);
        kept.extend(database.iter().flat_map(|database| files::of_sqlite(&database.url)));
        kept.extend(profiles::file());
        kept.extend(staff::operator_token_file());
        let open = kept.into_iter().filter(|path| is_readable_by_others(path));
        exposed_files.extend(open.map(|path: PathBuf| Exposed { path, what: "secrets".to_owned() }));
        Ok(Inspection {
            redis: right(flags.redis.settle(), &mut wrong),
            webhooks: right(flags.webhooks.settle(&mut Vec::new()), &mut wrong),
            // Who can reach it is judged with the other listeners.
            status: right(flags.status.settle(true, &mut Vec::new()), &mut wrong),
            mailer: right(flags.mail.settle(), &mut wrong),
            shared_host: shared_host.map(|error| error.to_string()),
            database,
            server,
            welcome,
            sealer: sealer.flatten(),
            mail,
            wrong,
            exposed_files,
        })
    }
}

fn right<T>(settled: Result<T, ConfigError>, wrong: &mut Vec<String>) -> Option<T> {
    settled.map_err(|error| wrong.push(error.to_string())).ok()
}
