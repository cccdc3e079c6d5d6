//! What is probed: the parts of the product, as its users know them.

pub use crate::contract::operator::words::StatusComponent as Component;

impl Component {
    /// Its name in addresses, which never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Component::ApiReads => "api-reads",
            Component::ApiWrites => "api-writes",
            Component::Tracking => "tracking",
            Component::Webhooks => "webhooks",
            Component::Documents => "documents",
            Component::Portal => "portal",
        }
    }

    /// The component with this name in addresses.
    #[must_use]
    pub fn of_slug(slug: &str) -> Option<Component> {
        Component::ALL.iter().copied().find(|component| component.slug() == slug)
    }

    /// Its name on pages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Component::ApiReads => "API reads",
            Component::ApiWrites => "API writes",
            Component::Tracking => "Tracking",
            Component::Webhooks => "Webhooks",
            Component::Documents => "Documents",
            Component::Portal => "Partner portal",
        }
    }

    /// What its probe does.
    #[must_use]
    pub fn about(self) -> &'static str {
        match self {
            Component::ApiReads => "Loads, customers and carriers are read",
            Component::ApiWrites => "A load is written with an Idempotency-Key and read back",
            Component::Tracking => "The position of a load is read",
            Component::Webhooks => "An event is delivered and its signature verifies",
            Component::Documents => "The documents and the contract are read",
            Component::Portal => "A person signs in",
        }
    }

    /// Its place among all.
    #[must_use]
    pub fn index(self) -> usize {
        Component::ALL.iter().position(|other| *other == self).unwrap_or_default()
    }
}
