//! The mail server.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;

use super::{ConfigError, or};
use crate::mail::{Mailer, Printer, Smtp};

/// The sender, unless it is set.
pub(super) const DEFAULT_FROM: &str = "Trailflow <partners@trailflow.ai>";

/// The `[mail]` section.
#[derive(Clone, Default, clap::Args, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MailFlags {
    /// The mail server: smtps://USER:PASSWORD@HOST:465 or smtp://…:587?tls=required [default: mail is printed]
    #[arg(long, global = true, env = "TRAILFLOW_SMTP_URL", hide_env_values = true, value_name = "URL")]
    pub smtp_url: Option<String>,
    /// The certificates (PEM) of the authorities to trust with the mail server, in place of the world's
    #[arg(long, global = true, env = "TRAILFLOW_SMTP_CA_FILE", value_name = "FILE")]
    pub smtp_ca_file: Option<PathBuf>,
    /// The sender of mail [default: Trailflow <partners@trailflow.ai>]
    #[arg(
        id = "mail_from",
        long = "mail-from",
        global = true,
        env = "TRAILFLOW_MAIL_FROM",
        value_name = "ADDRESS"
    )]
    pub from: Option<String>,
}

impl std::fmt::Debug for MailFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MailFlags(…)")
    }
}

impl MailFlags {
    pub(super) fn or(self, other: Self) -> Self {
        or!(self, other, smtp_url, smtp_ca_file, from)
    }

    pub(super) fn settle(self) -> Result<Arc<dyn Mailer>, ConfigError> {
        let from = self.from.as_deref().unwrap_or(DEFAULT_FROM);
        match self.smtp_url.filter(|url| !url.is_empty()) {
            Some(url) => {
                let authorities = self.smtp_ca_file.as_deref().map(read).transpose()?;
                Smtp::new(&url, from, authorities.as_deref())
                    .map(|mailer| Arc::new(mailer) as Arc<dyn Mailer>)
                    .map_err(|error| {
                        ConfigError(format!(
                            "TRAILFLOW_SMTP_URL, TRAILFLOW_SMTP_CA_FILE, TRAILFLOW_MAIL_FROM: {error}"
                        ))
                    })
            }
            None => Ok(Arc::new(Printer)),
        }
    }
}

fn read(file: &Path) -> Result<Vec<u8>, ConfigError> {
    std::fs::read(file).map_err(|error| {
        ConfigError(format!("cannot read TRAILFLOW_SMTP_CA_FILE, {}: {error}", file.display()))
    })
}
