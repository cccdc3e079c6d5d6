//! Information for partners in onboarding: addresses, hours and contacts.

use std::path::PathBuf;
use std::sync::Arc;

use ipnet::IpNet;

use super::ConfigError;
use super::declare::{set, settings};
use super::networks::networks;
use super::packages::{self, Package};

/// Characters of a text for partners at most.
const LONGEST: usize = 500;
/// Addresses that webhooks come from at most.
const MOST_SOURCES: usize = 64;

settings! {
    /// The `[welcome]` section.
    ["welcome"] WelcomeFlags
    /// The Partner API as partners reach it
    public_api_url: String = "TRAILFLOW_PUBLIC_API_URL" "URL";
    /// The partner portal; invitations lead there
    portal_url: String = "TRAILFLOW_PORTAL_URL" "URL";
    /// The documentation
    docs_url: String = "TRAILFLOW_DOCS_URL" "URL";
    /// A folder with the SDKs' packages, which the documents offer for download
    docs_packages_dir: PathBuf = "TRAILFLOW_DOCS_PACKAGES_DIR" "DIR";
    /// The status page
    status_url: String = "TRAILFLOW_STATUS_URL" "URL";
    /// The email address of support, for partners
    support_email: String = "TRAILFLOW_SUPPORT_EMAIL" "ADDRESS";
    /// Where organizations' requests to staff are emailed [default: the support address]
    staff_email: String = "TRAILFLOW_STAFF_EMAIL" "ADDRESS";
    /// When support responds
    support_hours: String = "TRAILFLOW_SUPPORT_HOURS" "TEXT";
    /// What to do in urgent cases, or without a response
    escalation: String = "TRAILFLOW_ESCALATION" "TEXT";
    /// Addresses and networks that webhooks come from; none if they are not fixed
    webhook_source_addresses: String = "TRAILFLOW_WEBHOOK_SOURCE_ADDRESSES" "LIST";
}

/// Information for partners, complete. URLs have no slash at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Welcome {
    /// The Partner API.
    pub api_url: String,
    /// The partner portal.
    pub portal_url: String,
    /// The documentation.
    pub docs_url: String,
    /// What the documentation offers for download.
    pub packages: Arc<[Package]>,
    /// The status page.
    pub status_url: String,
    /// Where partners write to.
    pub support_email: String,
    /// The address that gets organizations' requests to staff.
    pub staff_email: String,
    /// When support responds.
    pub support_hours: String,
    /// What to do when it is urgent.
    pub escalation: String,
    /// Where webhooks come from; empty: from no fixed addresses.
    pub webhook_sources: Vec<IpNet>,
}

impl WelcomeFlags {
    pub(super) fn settle(self) -> Result<Welcome, ConfigError> {
        let support_email = set(self.support_email);
        let url = |given| set::<String>(given).trim_end_matches('/').to_owned();
        Ok(Welcome {
            api_url: url(self.public_api_url),
            portal_url: url(self.portal_url),
            docs_url: url(self.docs_url),
            packages: self.docs_packages_dir.map_or(Ok(Vec::new()), |folder| packages::read(&folder))?.into(),
            status_url: url(self.status_url),
            staff_email: self
                .staff_email
                .filter(|it| !it.is_empty())
                .unwrap_or_else(|| support_email.clone()),
            support_email,
            support_hours: text("TRAILFLOW_SUPPORT_HOURS", set(self.support_hours))?,
            escalation: text("TRAILFLOW_ESCALATION", set(self.escalation))?,
            webhook_sources: sources(&set(self.webhook_source_addresses))?,
        })
    }
}

impl Welcome {
    /// The public addresses, each with its setting.
    #[must_use]
    pub fn public_urls(&self) -> [(&'static str, &str); 4] {
        [
            ("TRAILFLOW_PUBLIC_API_URL", &self.api_url),
            ("TRAILFLOW_PORTAL_URL", &self.portal_url),
            ("TRAILFLOW_DOCS_URL", &self.docs_url),
            ("TRAILFLOW_STATUS_URL", &self.status_url),
        ]
    }

    /// Where webhooks come from, in words: an address without a prefix.
    #[must_use]
    pub fn source_words(&self) -> Vec<String> {
        let word = |net: &IpNet| match net.prefix_len() == net.max_prefix_len() {
            true => net.addr().to_string(),
            false => net.to_string(),
        };
        self.webhook_sources.iter().map(word).collect()
    }
}

/// A text that stands in one line.
fn text(name: &str, given: String) -> Result<String, ConfigError> {
    let length = given.chars().count();
    if !(1..=LONGEST).contains(&length) || given.chars().any(char::is_control) {
        return Err(ConfigError(format!("{name} must be a line of text with at most {LONGEST} characters")));
    }
    Ok(given)
}

fn sources(list: &str) -> Result<Vec<IpNet>, ConfigError> {
    let name = "TRAILFLOW_WEBHOOK_SOURCE_ADDRESSES";
    let nets = networks(name, list)?;
    if nets.len() > MOST_SOURCES {
        return Err(ConfigError(format!("{name} must have at most {MOST_SOURCES} entries")));
    }
    match nets.iter().find(|net| net.trunc() != **net) {
        Some(net) => Err(ConfigError(format!(
            "{name} must name networks by their first address: {}, not {net}",
            net.trunc()
        ))),
        None => Ok(nets),
    }
}

impl Default for Welcome {
    fn default() -> Self {
        super::defaults().welcome.settle().expect("a test settles the defaults")
    }
}
