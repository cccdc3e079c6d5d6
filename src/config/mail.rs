//! The mail server.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use url::Url;

use super::ConfigError;
use super::declare::{set, settings};
use crate::mail::{Mailer, Printer, Smtp};

settings! {
    /// The `[mail]` section.
    ["mail"] MailFlags
    /// The mail server: smtps://USER:PASSWORD@HOST:465 or smtp://…:587?tls=required [default: mail is printed]
    smtp_url: String = "TRAILFLOW_SMTP_URL" "URL" [hide_env_values = true];
    /// A file that holds the mail server's URL
    smtp_url_file: PathBuf = "TRAILFLOW_SMTP_URL_FILE" "FILE";
    /// The certificates (PEM) of the authorities to trust with the mail server, in place of the world's
    smtp_ca_file: PathBuf = "TRAILFLOW_SMTP_CA_FILE" "FILE";
    /// The sender of mail
    from: String = "TRAILFLOW_MAIL_FROM" "ADDRESS";
}

/// The mail server, as far as `trailflow doctor` judges it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailTarget {
    /// Its host.
    pub host: String,
    /// Whether the connection must be encrypted.
    pub is_encrypted: bool,
}

impl MailFlags {
    /// The mail server; `None` where mail is printed.
    pub(super) fn target(&self) -> Option<MailTarget> {
        let url = Url::parse(self.smtp_url.as_deref().filter(|url| !url.is_empty())?).ok()?;
        let requires = url.query_pairs().any(|(name, value)| name == "tls" && value == "required");
        Some(MailTarget {
            host: url.host_str()?.trim_matches(['[', ']']).to_owned(),
            is_encrypted: url.scheme() == "smtps" || requires,
        })
    }

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
