// Generated from openapi.yaml by codegen. Do not edit: change the contract and build.
//! The words that the contract lists.

use crate::contract::word::words;

words! {
    /// A load's status.
    LoadStatus {
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
    /// A related object that a load can carry on request.
    LoadInclude {
        Customer = "customer",
        Carrier = "carrier",
        Vehicle = "vehicle",
        Stops = "stops",
        Tracking = "tracking",
    }
}

words! {
    /// What a reference number is: purchase order, bill of lading, the carrier's PRO number, pickup number, or another.
    ReferenceType {
        Po = "PO",
        Bol = "BOL",
        Pro = "PRO",
        Pickup = "PICKUP",
        Other = "OTHER",
    }
}

words! {
    /// The kind of trailer.
    EquipmentType {
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
    StopType {
        Pickup = "PICKUP",
        Delivery = "DELIVERY",
        Other = "OTHER",
    }
}

words! {
    /// Something that happens to a load and can be delivered.
    WebhookEventType {
        LoadCreated = "load.created",
        LoadUpdated = "load.updated",
        LoadStatusChanged = "load.status_changed",
    }
}

words! {
    /// How the API is doing.
    HealthStatus {
        Ok = "ok",
        Degraded = "degraded",
    }
}

words! {
    /// Whether a subscription is delivered to. Events of a paused one wait until it is resumed, each for up to 72 hours.
    WebhookState {
        Active = "ACTIVE",
        Paused = "PAUSED",
    }
}

words! {
    /// What a delivery says. `webhook.test` is the test event.
    DeliveryEvent {
        LoadCreated = "load.created",
        LoadUpdated = "load.updated",
        LoadStatusChanged = "load.status_changed",
        WebhookTest = "webhook.test",
    }
}

words! {
    /// How far a delivery is. PENDING is queued, or waits while the subscription is paused. FAILED had its last attempt, and EXPIRED waited for 72 hours; Trailflow can send both again.
    DeliveryState {
        Pending = "PENDING",
        Delivered = "DELIVERED",
        Failed = "FAILED",
        Expired = "EXPIRED",
    }
}
