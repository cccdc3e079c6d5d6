//! Prefixed ids: `load_` and 32 hex digits of a UUIDv7, whose order is the order of creation.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use uuid::Uuid;

/// The kind of thing that an id identifies; defines the prefix.
pub trait Kind: Send + Sync + 'static {
    /// The prefix without its underscore.
    const PREFIX: &'static str;
}

/// An id of one kind. On the wire it is `<prefix>_<32 hex digits>`; in the database, the UUID alone.
pub struct Id<K: Kind> {
    uuid: Uuid,
    kind: PhantomData<fn() -> K>,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident $alias:ident $prefix:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $kind;
        impl Kind for $kind {
            const PREFIX: &'static str = $prefix;
        }
        $(#[$doc])*
        pub type $alias = Id<$kind>;
    )*};
}

kinds! {
    /// A customer organization, the tenant.
    OrganizationKind OrganizationId "org";
    /// An API key (its public part).
    ApiKeyKind ApiKeyId "key";
    /// An operator's token (its public part).
    OperatorTokenKind OperatorTokenId "optok";
    /// A user of the partner portal.
    PortalUserKind PortalUserId "user";
    /// An account of the portal: one person, whatever organizations they are in.
    AccountKind AccountId "account";
    /// A load.
    LoadKind LoadId "load";
    /// A stop of a load.
    StopKind StopId "stop";
    /// A customer.
    CustomerKind CustomerId "customer";
    /// A carrier.
    CarrierKind CarrierId "carrier";
    /// A vehicle.
    VehicleKind VehicleId "vehicle";
    /// A webhook subscription.
    WebhookKind WebhookId "whsub";
    /// A delivery of one event to one subscription. Retries and replays keep the id.
    DeliveryKind DeliveryId "whdel";
    /// An order of staff to send deliveries again.
    ReplayKind ReplayId "whrep";
    /// A request of an organization to staff.
    StaffRequestKind StaffRequestId "ask";
    /// An incident of the status page.
    IncidentKind IncidentId "inc";
    /// An update of an incident.
    UpdateKind UpdateId "upd";
    /// Maintenance that was announced.
    MaintenanceKind MaintenanceId "mnt";
}

impl<K: Kind> Id<K> {
    /// The id with this UUID.
    pub const fn from_uuid(uuid: Uuid) -> Self {
        Id { uuid, kind: PhantomData }
    }

    /// The UUID, as stored in the database.
    pub const fn uuid(self) -> Uuid {
        self.uuid
    }
}

impl<K: Kind> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}_{}", K::PREFIX, self.uuid.simple())
    }
}

impl<K: Kind> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The text is not an id of this kind.
#[derive(Debug, thiserror::Error)]
#[error("not an id of this kind")]
pub struct NotAnId;

impl<K: Kind> FromStr for Id<K> {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let hex = text.strip_prefix(K::PREFIX).and_then(|rest| rest.strip_prefix('_')).ok_or(NotAnId)?;
        // One spelling per id: Uuid's own parser would also accept upper case and hyphens.
        if hex.len() != 32 || !hex.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
            return Err(NotAnId);
        }
        Uuid::try_parse(hex).map(Self::from_uuid).map_err(|_| NotAnId)
    }
}

impl<K: Kind> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K: Kind> Copy for Id<K> {}
impl<K: Kind> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.uuid == other.uuid
    }
}
impl<K: Kind> Eq for Id<K> {}
impl<K: Kind> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<K: Kind> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.uuid.cmp(&other.uuid)
    }
}
impl<K: Kind> std::hash::Hash for Id<K> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.uuid.hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling_per_id() {
        let id: LoadId = "load_019a8b3c4d5e7f60a1b2c3d4e5f60718".parse().unwrap();
        assert_eq!(id.to_string(), "load_019a8b3c4d5e7f60a1b2c3d4e5f60718");
        for other in [
            "load_019A8B3C4D5E7F60A1B2C3D4E5F60718",
            "load_019a8b3c-4d5e-7f60-a1b2-c3d4e5f60718",
            "customer_019a8b3c4d5e7f60a1b2c3d4e5f60718",
            "load_",
            "load019a8b3c4d5e7f60a1b2c3d4e5f60718",
        ] {
            assert!(other.parse::<LoadId>().is_err(), "{other}");
        }
    }
}
