//! The pages of the portal that notices lead to.

/// A page of the portal, and what of it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// The organization's home.
    Home,
    /// Its API keys.
    Keys,
    /// Its live keys among them.
    LiveKeys,
    /// Deliveries that are parked.
    ParkedDeliveries,
    /// Replays that were asked for.
    Replays,
    /// Counts of requests.
    Usage,
    /// Calls of deprecated operations among them.
    DeprecatedUsage,
    /// The documents, and what is new in them.
    Documents,
}

impl Page {
    /// All of them.
    pub const ALL: [Page; 8] = [
        Page::Home,
        Page::Keys,
        Page::LiveKeys,
        Page::ParkedDeliveries,
        Page::Replays,
        Page::Usage,
        Page::DeprecatedUsage,
        Page::Documents,
    ];

    /// Its path, after the portal's address.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Page::Home => "/",
            Page::Keys => "/keys",
            Page::LiveKeys => "/keys#live",
            Page::ParkedDeliveries => "/deliveries?state=parked",
            Page::Replays => "/replays",
            Page::Usage => "/usage",
            Page::DeprecatedUsage => "/usage?period=7d#deprecated",
            Page::Documents => "/documents",
        }
    }
}
