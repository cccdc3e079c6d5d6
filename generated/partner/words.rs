// Generated from openapi.yaml by codegen. Do not edit: change the contract and build.
//! The words that the contract lists.

use crate::contract::word::words;

words! {
    /// Where a load is in its life.
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
