// Generated from operator.yaml by codegen. Do not edit: change the contract and build.
//! The words that the contract lists.

use crate::contract::word::{opened, words};
pub use crate::contract::partner::words::LoadStatus;
pub use crate::contract::partner::words::ReferenceType;
pub use crate::contract::partner::words::EquipmentType;
pub use crate::contract::partner::words::StopType;
pub use crate::contract::partner::words::HealthStatus;

words! {
    /// Which keys of an organization work. In order: none yet, test keys, test and live keys, none any more.
    AccessState {
        NotEnabled = "NOT_ENABLED",
        TestEnabled = "TEST_ENABLED",
        LiveEnabled = "LIVE_ENABLED",
        Disabled = "DISABLED",
    }
}

words! {
    /// Where to move access. RESTORED moves it from DISABLED back to the state before.
    AccessMove {
        TestEnabled = "TEST_ENABLED",
        LiveEnabled = "LIVE_ENABLED",
        Disabled = "DISABLED",
        Restored = "RESTORED",
    }
}

words! {
    /// Whether a key is for validation or for production traffic.
    KeyMode {
        Test = "TEST",
        Live = "LIVE",
    }
}

words! {
    /// A permission of a Partner API key.
    PartnerScope {
        LoadsRead = "loads:read",
        LoadsWrite = "loads:write",
        CustomersRead = "customers:read",
        CarriersRead = "carriers:read",
        TrackingRead = "tracking:read",
        WebhooksManage = "webhooks:manage",
    }
}

words! {
    /// What a portal user can do. Viewers read, developers work with keys and webhooks, admins also create test keys and see everything.
    PortalRole {
        Admin = "ADMIN",
        Developer = "DEVELOPER",
        Viewer = "VIEWER",
    }
}

words! {
    /// The status of a portal user.
    PortalUserStatus {
        Invited = "INVITED",
        Active = "ACTIVE",
        Revoked = "REVOKED",
    }
}

words! {
    /// How far an email is. QUEUED is retried until a mail server accepts it (SENT), refuses it for good, or 48 hours have passed (FAILED). PRINTED when no mail server is configured: it is only in the server's standard output, and nobody gets it. CANCELLED when a newer one took its place. Null when there was none in the last 30 days.
    MailState {
        Queued = "QUEUED",
        Sent = "SENT",
        Printed = "PRINTED",
        Failed = "FAILED",
        Cancelled = "CANCELLED",
    }
}

words! {
    /// Who creates the first test key: Trailflow, or an admin of the partner in the portal.
    KeyIssuer {
        Trailflow = "TRAILFLOW",
        Partner = "PARTNER",
    }
}

words! {
    /// What the holder of an operator token can do. `x-roles` lists the scopes of each role.
    OperatorRole {
        Admin = "ADMIN",
        Support = "SUPPORT",
    }
}

words! {
    /// What is wrong with an integration. REFUSED: its keys have ended; RATE_LIMITED: it meets a limit again and again; SERVER_ERRORS: it gets server errors; DELIVERIES_FAILING: no webhook arrives; DELIVERIES_PARKED: deliveries were given up; QUIET: it sends nothing, for longer than is usual; DEPRECATED_OPERATION: it calls an operation that ends soon.
    IntegrationTrouble {
        Refused = "REFUSED",
        RateLimited = "RATE_LIMITED",
        ServerErrors = "SERVER_ERRORS",
        DeliveriesFailing = "DELIVERIES_FAILING",
        DeliveriesParked = "DELIVERIES_PARKED",
        Quiet = "QUIET",
        DeprecatedOperation = "DEPRECATED_OPERATION",
    }
}

words! {
    /// The event of a delivery. `webhook.test` is the test event.
    WebhookEvent {
        LoadCreated = "load.created",
        LoadUpdated = "load.updated",
        LoadStatusChanged = "load.status_changed",
        WebhookTest = "webhook.test",
    }
}

words! {
    /// The state of a delivery. PENDING is due now or at the next attempt, or is held back by a paused subscription or closed access, as `heldBy` says. FAILED had all its attempts and EXPIRED waited for 72 hours; both are parked until they are replayed. CANCELLED was still queued when its subscription was deleted.
    DeliveryState {
        Pending = "PENDING",
        Delivered = "DELIVERED",
        Failed = "FAILED",
        Expired = "EXPIRED",
        Cancelled = "CANCELLED",
    }
}

words! {
    /// Why a position does not change its load's location. UNKNOWN_LOAD and NOT_TRACKED are ignored; NOT_NEWEST and DUPLICATE are accepted.
    RowRemarkReason {
        UnknownLoad = "UNKNOWN_LOAD",
        NotTracked = "NOT_TRACKED",
        NotNewest = "NOT_NEWEST",
        Duplicate = "DUPLICATE",
    }
}

words! {
    /// A state in which a delivery is parked until it is replayed.
    RestingState {
        Failed = "FAILED",
        Expired = "EXPIRED",
    }
}

words! {
    /// Why a delivery that is PENDING is not sent: its subscription is PAUSED, or its organization's access is closed (ACCESS_CLOSED). Null while nothing holds it back.
    DeliveryHold {
        Paused = "PAUSED",
        AccessClosed = "ACCESS_CLOSED",
    }
}

words! {
    /// Why a subscription is paused. STAFF paused it, or its endpoint responded with 410 (GONE), or the PARTNER paused it. Null while it is not paused.
    PauseReason {
        Staff = "STAFF",
        Gone = "GONE",
        Partner = "PARTNER",
    }
}

words! {
    /// What is asked for. LIMIT is a higher rate limit of a key, SCOPES are more scopes of a key, LIVE_ACCESS is live traffic, REPLAY is sending again what failed.
    StaffRequestKind {
        Limit = "LIMIT",
        Scopes = "SCOPES",
        LiveAccess = "LIVE_ACCESS",
        Replay = "REPLAY",
    }
}

words! {
    /// How far a request is. OPEN waits for staff; CANCELLED was withdrawn by the organization.
    StaffRequestState {
        Open = "OPEN",
        Approved = "APPROVED",
        Declined = "DECLINED",
        Cancelled = "CANCELLED",
    }
}

words! {
    /// A component of the product, as the status page shows it.
    StatusComponent {
        ApiReads = "API_READS",
        ApiWrites = "API_WRITES",
        Tracking = "TRACKING",
        Webhooks = "WEBHOOKS",
        Documents = "DOCUMENTS",
        Portal = "PORTAL",
    }
}

words! {
    /// How far the public work on an incident is.
    IncidentPhase {
        Investigating = "INVESTIGATING",
        Identified = "IDENTIFIED",
        Monitoring = "MONITORING",
        Resolved = "RESOLVED",
        Postmortem = "POSTMORTEM",
    }
}

words! {
    /// How much an incident affects.
    IncidentImpact {
        Minor = "MINOR",
        Major = "MAJOR",
        Critical = "CRITICAL",
    }
}

words! {
    /// DRAFT is not public; OPEN is public and not over; RESOLVED is over.
    IncidentState {
        Draft = "DRAFT",
        Open = "OPEN",
        Resolved = "RESOLVED",
    }
}

words! {
    /// What maintenance does to a component.
    MaintenanceImpactKind {
        Degraded = "DEGRADED",
        Outage = "OUTAGE",
    }
}

// As the client sends them.
opened! { AccessState as super::client::types::AccessState { NotEnabled, TestEnabled, LiveEnabled, Disabled } }
opened! { AccessMove as super::client::types::AccessMove { TestEnabled, LiveEnabled, Disabled, Restored } }
opened! { KeyMode as super::client::types::KeyMode { Test, Live } }
opened! { PartnerScope as super::client::types::PartnerScope { LoadsRead, LoadsWrite, CustomersRead, CarriersRead, TrackingRead, WebhooksManage } }
opened! { PortalRole as super::client::types::PortalRole { Admin, Developer, Viewer } }
opened! { PortalUserStatus as super::client::types::PortalUserStatus { Invited, Active, Revoked } }
opened! { MailState as super::client::types::MailStateOrNull { Queued, Sent, Printed, Failed, Cancelled } }
opened! { KeyIssuer as super::client::types::KeyIssuer { Trailflow, Partner } }
opened! { OperatorRole as super::client::types::OperatorRole { Admin, Support } }
opened! { LoadStatus as super::client::types::LoadStatus { Pending, Assigned, Loaded, InTransit, Delivered, Completed, Cancelled } }
opened! { ReferenceType as super::client::types::ReferenceType { Po, Bol, Pro, Pickup, Other } }
opened! { EquipmentType as super::client::types::EquipmentType { DryVan, Reefer, Flatbed, StepDeck, Lowboy, Container, Tanker, BoxTruck, PowerOnly, Other } }
opened! { StopType as super::client::types::StopType { Pickup, Delivery, Other } }
opened! { HealthStatus as super::client::types::HealthStatus { Ok, Degraded } }
opened! { IntegrationTrouble as super::client::types::IntegrationTrouble { Refused, RateLimited, ServerErrors, DeliveriesFailing, DeliveriesParked, Quiet, DeprecatedOperation } }
opened! { WebhookEvent as super::client::types::WebhookEvent { LoadCreated, LoadUpdated, LoadStatusChanged, WebhookTest } }
opened! { DeliveryState as super::client::types::DeliveryState { Pending, Delivered, Failed, Expired, Cancelled } }
opened! { RowRemarkReason as super::client::types::RowRemarkReason { UnknownLoad, NotTracked, NotNewest, Duplicate } }
opened! { RestingState as super::client::types::RestingState { Failed, Expired } }
opened! { DeliveryHold as super::client::types::DeliveryHoldOrNull { Paused, AccessClosed } }
opened! { PauseReason as super::client::types::PauseReasonOrNull { Staff, Gone, Partner } }
opened! { StaffRequestKind as super::client::types::StaffRequestKind { Limit, Scopes, LiveAccess, Replay } }
opened! { StaffRequestState as super::client::types::StaffRequestState { Open, Approved, Declined, Cancelled } }
opened! { StatusComponent as super::client::types::StatusComponent { ApiReads, ApiWrites, Tracking, Webhooks, Documents, Portal } }
opened! { IncidentPhase as super::client::types::IncidentPhase { Investigating, Identified, Monitoring, Resolved, Postmortem } }
opened! { IncidentImpact as super::client::types::IncidentImpact { Minor, Major, Critical } }
opened! { IncidentState as super::client::types::IncidentState { Draft, Open, Resolved } }
opened! { MaintenanceImpactKind as super::client::types::MaintenanceImpactKind { Degraded, Outage } }
