//! The mail server.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::ConfigError;
use super::declare::{set, settings};
use crate::mail::{Mailer, Printer, Smtp};

settings! {
    /// The `[mail]` section.
    ["mail"] MailFlags
    /// The mail server: smtps://USER:PASSWORD@HOST:465 or smtp://…:587?tls=required [default: mail is printed]
    smtp_url: String = "TRAILFLOW_SMTP_URL" "URL" [hide_env_values = true];
    /// The certificates (PEM) of the authorities to trust with the mail server, in place of the world's
    smtp_ca_file: PathBuf = "TRAILFLOW_SMTP_CA_FILE" "FILE";
    /// The sender of mail
    from: String = "TRAILFLOW_MAIL_FROM" "ADDRESS";
}

impl MailFlags {
    pub(super) fn settle(self) -> Result<Arc<dyn Mailer>, ConfigError> {
        let from = set(self.from);
        match self.smtp_url.filter(|url| !url.is_empty()) {
            Some(url) => {
                let authorities = self.smtp_ca_file.as_deref().map(read).transpose()?;
                Smtp::new(&url, &from, authorities.as_deref())
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
