// Generated from operator.yaml by codegen. Do not edit: change the contract and build.
//! The words that the contract lists.

use crate::contract::word::words;

words! {
    /// Which keys of an organization work. In order, none yet, test keys, test and live keys, none any more.
    AccessState as super::types::AccessState {
        NotEnabled = "NOT_ENABLED",
        TestEnabled = "TEST_ENABLED",
        LiveEnabled = "LIVE_ENABLED",
        Disabled = "DISABLED",
    }
}

words! {
    /// Where to move access. RESTORED leads from DISABLED back to the state before.
    AccessMove as super::types::AccessMove {
        TestEnabled = "TEST_ENABLED",
        LiveEnabled = "LIVE_ENABLED",
        Disabled = "DISABLED",
        Restored = "RESTORED",
    }
}

words! {
    /// Whether a key is for validation or for production traffic.
    KeyMode as super::types::KeyMode {
        Test = "TEST",
        Live = "LIVE",
    }
}

words! {
    /// Something that a Partner API key may do.
    PartnerScope as super::types::PartnerScope {
        LoadsRead = "loads:read",
        LoadsWrite = "loads:write",
        CustomersRead = "customers:read",
        CarriersRead = "carriers:read",
        TrackingRead = "tracking:read",
        WebhooksManage = "webhooks:manage",
    }
}

words! {
    /// What a portal user may do: admins also make test keys and see all, developers work with keys and webhooks, viewers look.
    PortalRole as super::types::PortalRole {
        Admin = "ADMIN",
        Developer = "DEVELOPER",
        Viewer = "VIEWER",
    }
}

words! {
    /// How far a portal user is.
    PortalUserStatus as super::types::PortalUserStatus {
        Invited = "INVITED",
        Active = "ACTIVE",
        Revoked = "REVOKED",
    }
}

words! {
    /// How far an email is. QUEUED is retried until a mail server accepts it (SENT), refuses it for good, or 48 hours have passed (FAILED). CANCELLED when a newer one took its place. Null when there was none in the last 30 days.
    MailState as super::types::MailStateOrNull {
        Queued = "QUEUED",
        Sent = "SENT",
        Failed = "FAILED",
        Cancelled = "CANCELLED",
    }
}

words! {
    /// Who makes the first test key: Trailflow, or an admin of the partner in the portal.
    KeyIssuer as super::types::KeyIssuer {
        Trailflow = "TRAILFLOW",
        Partner = "PARTNER",
    }
}

words! {
    /// What the holder of an operator token may do; `x-roles` has the scopes.
    OperatorRole as super::types::OperatorRole {
        Admin = "ADMIN",
        Support = "SUPPORT",
    }
}

words! {
    /// A load's status.
    LoadStatus as super::types::LoadStatus {
        Pending = "PENDING",
        Assigned = "ASSIGNED",
        Loaded = "LOADED",
        InTransit = "IN_TRANSIT",
        Delivered = "DELIVERED",
        Completed = "COMPLETED",
        Cancelled = "CANCELLED",
    }
}

words! {
    /// What a reference number is: purchase order, bill of lading, the carrier's PRO number, pickup number, or another.
    ReferenceType as super::types::ReferenceType {
        Po = "PO",
        Bol = "BOL",
        Pro = "PRO",
        Pickup = "PICKUP",
        Other = "OTHER",
    }
}

words! {
    /// The kind of trailer.
    EquipmentType as super::types::EquipmentType {
        DryVan = "DRY_VAN",
        Reefer = "REEFER",
        Flatbed = "FLATBED",
        StepDeck = "STEP_DECK",
        Lowboy = "LOWBOY",
        Container = "CONTAINER",
        Tanker = "TANKER",
        BoxTruck = "BOX_TRUCK",
        PowerOnly = "POWER_ONLY",
        Other = "OTHER",
    }
}

words! {
    /// What happens at a stop.
    StopType as super::types::StopType {
        Pickup = "PICKUP",
        Delivery = "DELIVERY",
        Other = "OTHER",
    }
}

words! {
    /// How the node is doing.
    HealthStatus as super::types::HealthStatus {
        Ok = "ok",
        Degraded = "degraded",
    }
}

words! {
    /// What a delivery tells. `webhook.test` is the test event.
    WebhookEvent as super::types::WebhookEvent {
        LoadCreated = "load.created",
        LoadUpdated = "load.updated",
        LoadStatusChanged = "load.status_changed",
        WebhookTest = "webhook.test",
    }
}

words! {
    /// How far a delivery has come. PENDING is to be sent, now or at the next attempt, or waits for a paused subscription or closed access, as `heldBy` says. FAILED had all its attempts and EXPIRED waited for 72 hours; both rest until they are replayed. CANCELLED was left when its subscription was deleted.
    DeliveryState as super::types::DeliveryState {
        Pending = "PENDING",
        Delivered = "DELIVERED",
        Failed = "FAILED",
        Expired = "EXPIRED",
        Cancelled = "CANCELLED",
    }
}

words! {
    /// Why a position does not change where its load is. UNKNOWN_LOAD and NOT_TRACKED are ignored; NOT_NEWEST and DUPLICATE are accepted.
    RowRemarkReason as super::types::RowRemarkReason {
        UnknownLoad = "UNKNOWN_LOAD",
        NotTracked = "NOT_TRACKED",
        NotNewest = "NOT_NEWEST",
        Duplicate = "DUPLICATE",
    }
}

words! {
    /// A state in which a delivery rests until it is replayed.
    RestingState as super::types::RestingState {
        Failed = "FAILED",
        Expired = "EXPIRED",
    }
}

words! {
    /// Why a delivery that is PENDING is not sent: its subscription is PAUSED, or access of its organization is closed (ACCESS_CLOSED). Null while nothing holds it back.
    DeliveryHold as super::types::DeliveryHoldOrNull {
        Paused = "PAUSED",
        AccessClosed = "ACCESS_CLOSED",
    }
}

words! {
    /// Why a subscription is paused. STAFF paused it, or its endpoint answered 410 (GONE), or the PARTNER paused it. Null while it is not paused.
    PauseReason as super::types::PauseReasonOrNull {
        Staff = "STAFF",
        Gone = "GONE",
        Partner = "PARTNER",
    }
}

words! {
    /// What is asked for. LIMIT is a higher rate limit of a key, SCOPES are more scopes of a key, LIVE_ACCESS is live traffic, REPLAY is sending again what failed.
    StaffRequestKind as super::types::StaffRequestKind {
        Limit = "LIMIT",
        Scopes = "SCOPES",
        LiveAccess = "LIVE_ACCESS",
        Replay = "REPLAY",
    }
}

words! {
    /// How far a request is. OPEN waits for staff; CANCELLED was withdrawn by the organization.
    StaffRequestState as super::types::StaffRequestState {
        Open = "OPEN",
        Approved = "APPROVED",
        Declined = "DECLINED",
        Cancelled = "CANCELLED",
    }
}
