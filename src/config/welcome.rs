//! Information for partners in onboarding: addresses, hours and contacts.

use super::declare::{set, settings};

settings! {
    /// The `[welcome]` section.
    ["welcome"] WelcomeFlags
    /// The Partner API as partners reach it
    public_api_url: String = "TRAILFLOW_PUBLIC_API_URL" "URL";
    /// The partner portal; invitations lead there
    portal_url: String = "TRAILFLOW_PORTAL_URL" "URL";
    /// The documentation
    docs_url: String = "TRAILFLOW_DOCS_URL" "URL";
    /// The status page
    status_url: String = "TRAILFLOW_STATUS_URL" "URL";
    /// Where partners write to
    support_email: String = "TRAILFLOW_SUPPORT_EMAIL" "ADDRESS";
    /// Where requests of organizations to staff are mailed to [default: the support address]
    staff_email: String = "TRAILFLOW_STAFF_EMAIL" "ADDRESS";
    /// When somebody answers
    support_hours: String = "TRAILFLOW_SUPPORT_HOURS" "TEXT";
    /// What to do when it is urgent, or when nobody answers
    escalation: String = "TRAILFLOW_ESCALATION" "TEXT";
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
}

impl WelcomeFlags {
    pub(super) fn settle(self) -> Welcome {
        let support_email = set(self.support_email);
        let url = |given| set::<String>(given).trim_end_matches('/').to_owned();
        Welcome {
            api_url: url(self.public_api_url),
            portal_url: url(self.portal_url),
            docs_url: url(self.docs_url),
            status_url: url(self.status_url),
            staff_email: self
                .staff_email
                .filter(|it| !it.is_empty())
                .unwrap_or_else(|| support_email.clone()),
            support_email,
            support_hours: set(self.support_hours),
            escalation: set(self.escalation),
        }
    }
}

impl Default for Welcome {
    fn default() -> Self {
        super::defaults().welcome.settle()
    }
}
