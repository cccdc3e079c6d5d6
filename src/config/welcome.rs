//! What partners are told when they come on board: addresses, hours and people.

use serde::Deserialize;

use super::or;

/// The `[welcome]` section.
#[derive(Debug, Clone, Default, clap::Args, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WelcomeFlags {
    /// The Partner API as partners reach it [default: https://api.trailflow.ai]
    #[arg(long, global = true, env = "TRAILFLOW_PUBLIC_API_URL", value_name = "URL")]
    pub public_api_url: Option<String>,
    /// The partner portal; invitations lead there [default: https://portal.trailflow.ai]
    #[arg(long, global = true, env = "TRAILFLOW_PORTAL_URL", value_name = "URL")]
    pub portal_url: Option<String>,
    /// The documentation [default: https://docs.trailflow.ai]
    #[arg(long, global = true, env = "TRAILFLOW_DOCS_URL", value_name = "URL")]
    pub docs_url: Option<String>,
    /// The status page [default: https://status.trailflow.ai]
    #[arg(long, global = true, env = "TRAILFLOW_STATUS_URL", value_name = "URL")]
    pub status_url: Option<String>,
    /// Where partners write to [default: partners@trailflow.ai]
    #[arg(long, global = true, env = "TRAILFLOW_SUPPORT_EMAIL", value_name = "ADDRESS")]
    pub support_email: Option<String>,
    /// When somebody answers [default: Monday to Friday, 7:00 to 19:00 Central Time]
    #[arg(long, global = true, env = "TRAILFLOW_SUPPORT_HOURS", value_name = "TEXT")]
    pub support_hours: Option<String>,
    /// What to do when it is urgent, or when nobody answers
    #[arg(long, global = true, env = "TRAILFLOW_ESCALATION", value_name = "TEXT")]
    pub escalation: Option<String>,
}

/// What partners are told, complete. URLs have no slash at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Welcome {
    /// The Partner API.
    pub api_url: String,
    /// The partner portal.
    pub portal_url: String,
    /// The documentation.
    pub docs_url: String,
    /// The status page.
    pub status_url: String,
    /// Where partners write to.
    pub support_email: String,
    /// When somebody answers.
    pub support_hours: String,
    /// What to do when it is urgent.
    pub escalation: String,
}

impl WelcomeFlags {
    pub(super) fn or(self, other: Self) -> Self {
        or!(
            self,
            other,
            public_api_url,
            portal_url,
            docs_url,
            status_url,
            support_email,
            support_hours,
            escalation
        )
    }

    pub(super) fn settle(self) -> Welcome {
        let text = |given: Option<String>, default: &str| given.unwrap_or_else(|| default.to_owned());
        let url = |given, default| text(given, default).trim_end_matches('/').to_owned();
        Welcome {
            api_url: url(self.public_api_url, "https://api.trailflow.ai"),
            portal_url: url(self.portal_url, "https://portal.trailflow.ai"),
            docs_url: url(self.docs_url, "https://docs.trailflow.ai"),
            status_url: url(self.status_url, "https://status.trailflow.ai"),
            support_email: text(self.support_email, "partners@trailflow.ai"),
            support_hours: text(self.support_hours, "Monday to Friday, 7:00 to 19:00 Central Time"),
            escalation: text(
                self.escalation,
                "For production outages, put URGENT into the subject; the engineer on call answers within 30 minutes, around the clock.",
            ),
        }
    }
}

impl Default for Welcome {
    fn default() -> Self {
        WelcomeFlags::default().settle()
    }
}
