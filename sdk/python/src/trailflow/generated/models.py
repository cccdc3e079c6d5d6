"""Generated from openapi.yaml by scripts/sdk-generate; do not edit."""

from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias

from .._model import UNSET, Model, OpenEnum, Unset, Wire, each, wire

__all__ = [
    "Carrier",
    "CreatedWebhook",
    "Customer",
    "DeletedWebhook",
    "DeliveryAttempt",
    "DeliveryEvent",
    "DeliveryEventLike",
    "DeliveryState",
    "DeliveryStateLike",
    "Equipment",
    "EquipmentInput",
    "EquipmentType",
    "EquipmentTypeLike",
    "ErrorCode",
    "Health",
    "HealthStatus",
    "HealthStatusLike",
    "Load",
    "LoadInclude",
    "LoadIncludeLike",
    "LoadStatus",
    "LoadStatusLike",
    "NextStop",
    "Position",
    "Reference",
    "ReferenceInput",
    "ReferenceType",
    "ReferenceTypeLike",
    "RotatedWebhookSecret",
    "Stop",
    "StopInput",
    "StopType",
    "StopTypeLike",
    "TemperatureRange",
    "TemperatureRangeInput",
    "TestDelivery",
    "Tracking",
    "VERSION",
    "Vehicle",
    "WebhookDelivery",
    "WebhookEventType",
    "WebhookEventTypeLike",
    "WebhookState",
    "WebhookStateLike",
    "WebhookSubscription",
    "WebhookTest",
]

VERSION = "1.3.0"
"""The contract's version, and this package's."""

ErrorCode: TypeAlias = Literal[
    "bad_request",
    "missing_idempotency_key",
    "unauthorized",
    "forbidden",
    "partner_access_not_enabled",
    "live_access_not_enabled",
    "partner_access_disabled",
    "not_found",
    "method_not_allowed",
    "request_timeout",
    "conflict",
    "idempotency_conflict",
    "idempotency_in_progress",
    "payload_too_large",
    "unsupported_media_type",
    "rate_limited",
    "internal_error",
    "service_unavailable",
]
"""The codes that this version knows; more may come."""


class LoadStatus(OpenEnum):
    """A load's status."""

    PENDING = "PENDING"
    ASSIGNED = "ASSIGNED"
    LOADED = "LOADED"
    IN_TRANSIT = "IN_TRANSIT"
    DELIVERED = "DELIVERED"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"


LoadStatusLike: TypeAlias = (
    LoadStatus | Literal["PENDING", "ASSIGNED", "LOADED", "IN_TRANSIT", "DELIVERED", "COMPLETED", "CANCELLED"]
)
"""What is taken for it: a member, or its text."""


class LoadInclude(OpenEnum):
    """A related object that a load can carry on request."""

    CUSTOMER = "customer"
    CARRIER = "carrier"
    VEHICLE = "vehicle"
    STOPS = "stops"
    TRACKING = "tracking"


LoadIncludeLike: TypeAlias = LoadInclude | Literal["customer", "carrier", "vehicle", "stops", "tracking"]
"""What is taken for it: a member, or its text."""


class ReferenceType(OpenEnum):
    """What a reference number is: purchase order, bill of lading, the carrier's PRO number, pickup number, or
    another.
    """

    PO = "PO"
    BOL = "BOL"
    PRO = "PRO"
    PICKUP = "PICKUP"
    OTHER = "OTHER"


ReferenceTypeLike: TypeAlias = ReferenceType | Literal["PO", "BOL", "PRO", "PICKUP", "OTHER"]
"""What is taken for it: a member, or its text."""


class EquipmentType(OpenEnum):
    """The kind of trailer."""

    DRY_VAN = "DRY_VAN"
    REEFER = "REEFER"
    FLATBED = "FLATBED"
    STEP_DECK = "STEP_DECK"
    LOWBOY = "LOWBOY"
    CONTAINER = "CONTAINER"
    TANKER = "TANKER"
    BOX_TRUCK = "BOX_TRUCK"
    POWER_ONLY = "POWER_ONLY"
    OTHER = "OTHER"


EquipmentTypeLike: TypeAlias = (
    EquipmentType
    | Literal[
        "DRY_VAN", "REEFER", "FLATBED", "STEP_DECK", "LOWBOY", "CONTAINER", "TANKER", "BOX_TRUCK", "POWER_ONLY", "OTHER"
    ]
)
"""What is taken for it: a member, or its text."""


class StopType(OpenEnum):
    """What happens at a stop."""

    PICKUP = "PICKUP"
    DELIVERY = "DELIVERY"
    OTHER = "OTHER"


StopTypeLike: TypeAlias = StopType | Literal["PICKUP", "DELIVERY", "OTHER"]
"""What is taken for it: a member, or its text."""


class WebhookEventType(OpenEnum):
    """Something that happens to a load and can be delivered."""

    LOAD_CREATED = "load.created"
    LOAD_UPDATED = "load.updated"
    LOAD_STATUS_CHANGED = "load.status_changed"


WebhookEventTypeLike: TypeAlias = WebhookEventType | Literal["load.created", "load.updated", "load.status_changed"]
"""What is taken for it: a member, or its text."""


class HealthStatus(OpenEnum):
    """How the API is doing."""

    OK = "ok"
    DEGRADED = "degraded"


HealthStatusLike: TypeAlias = HealthStatus | Literal["ok", "degraded"]
"""What is taken for it: a member, or its text."""


class WebhookState(OpenEnum):
    """Whether a subscription is delivered to. Events of a paused one wait until it is resumed, each for up to
    72 hours.
    """

    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"


WebhookStateLike: TypeAlias = WebhookState | Literal["ACTIVE", "PAUSED"]
"""What is taken for it: a member, or its text."""


class DeliveryEvent(OpenEnum):
    """What a delivery says. `webhook.test` is the test event."""

    LOAD_CREATED = "load.created"
    LOAD_UPDATED = "load.updated"
    LOAD_STATUS_CHANGED = "load.status_changed"
    WEBHOOK_TEST = "webhook.test"


DeliveryEventLike: TypeAlias = (
    DeliveryEvent | Literal["load.created", "load.updated", "load.status_changed", "webhook.test"]
)
"""What is taken for it: a member, or its text."""


class DeliveryState(OpenEnum):
    """How far a delivery is. PENDING is queued, or waits while the subscription is paused. FAILED had its last
    attempt, and EXPIRED waited for 72 hours; Trailflow can send both again.
    """

    PENDING = "PENDING"
    DELIVERED = "DELIVERED"
    FAILED = "FAILED"
    EXPIRED = "EXPIRED"


DeliveryStateLike: TypeAlias = DeliveryState | Literal["PENDING", "DELIVERED", "FAILED", "EXPIRED"]
"""What is taken for it: a member, or its text."""


@dataclass(frozen=True, kw_only=True, repr=False)
class Health(Model):
    """How the API is doing."""

    status: HealthStatus
    """How the API is doing."""

    _wires: ClassVar[Wire] = {
        "status": wire("status", HealthStatus.of),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class Reference(Model):
    """A number under which someone else knows the load."""

    type: ReferenceType
    """What a reference number is: purchase order, bill of lading, the carrier's PRO number, pickup number, or
    another.
    """
    value: str
    """The number itself."""

    _wires: ClassVar[Wire] = {
        "type": wire("type", ReferenceType.of),
        "value": wire("value"),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class TemperatureRange(Model):
    """The temperatures to keep, in degrees Fahrenheit; null when it does not matter."""

    min_fahrenheit: float
    """The coldest allowed."""
    max_fahrenheit: float
    """The warmest allowed."""

    _wires: ClassVar[Wire] = {
        "min_fahrenheit": wire("minFahrenheit"),
        "max_fahrenheit": wire("maxFahrenheit"),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class Equipment(Model):
    """The trailer that the load needs; null when nothing is asked for."""

    type: EquipmentType
    """The kind of trailer."""
    length_feet: int | None
    """The length of the trailer in feet."""
    temperature: TemperatureRange | None
    """The temperatures to keep, in degrees Fahrenheit; null when it does not matter."""

    _wires: ClassVar[Wire] = {
        "type": wire("type", EquipmentType.of),
        "length_feet": wire("lengthFeet"),
        "temperature": wire("temperature", TemperatureRange.of),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class Customer(Model):
    """A company that loads are moved for. In a load only with `include=customer`, and when it has one."""

    id: str
    """Trailflow's id, `customer_…`."""
    customer_code: str
    """The short code that the organization knows the customer by."""
    customer_name: str
    """The customer's name."""

    _wires: ClassVar[Wire] = {
        "id": wire("id"),
        "customer_code": wire("customerCode"),
        "customer_name": wire("customerName"),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class Carrier(Model):
    """A company that moves loads. In a load only with `include=carrier`, and when it has one."""

    id: str
    """Trailflow's id, `carrier_…`."""
    carrier_code: str
    """The short code that the organization knows the carrier by."""
    carrier_name: str
    """The carrier's name."""
    mc_number: str | None
    """The motor carrier number."""
    dot_number: str | None
    """The US DOT number."""

    _wires: ClassVar[Wire] = {
        "id": wire("id"),
        "carrier_code": wire("carrierCode"),
        "carrier_name": wire("carrierName"),
        "mc_number": wire("mcNumber"),
        "dot_number": wire("dotNumber"),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class Vehicle(Model):
    """A vehicle of a carrier. In a load only with `include=vehicle`, and when it has one."""

    id: str
    """Trailflow's id, `vehicle_…`."""
    unit_number: str
    """The number painted on it."""
    vehicle_type: str | None
    """What kind of vehicle it is."""

    _wires: ClassVar[Wire] = {
        "id": wire("id"),
        "unit_number": wire("unitNumber"),
        "vehicle_type": wire("vehicleType"),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class Stop(Model):
    """A place where the load is picked up, delivered or otherwise halts."""

    id: str
    """Trailflow's id, `stop_…`."""
    sequence: int
    """The place of the stop in the route, from 1."""
    type: StopType
    """What happens at a stop."""
    name: str | None
    """The facility's name."""
    address_line1: str | None
    """Street and number."""
    address_line2: str | None
    """Building, dock or suite."""
    city: str
    """The city."""
    state: str | None
    """State or province, by its postal abbreviation."""
    postal_code: str | None
    """ZIP or postal code."""
    country: str
    """The country, an ISO 3166 code of two letters."""
    latitude: float | None
    """Degrees north."""
    longitude: float | None
    """Degrees east."""
    time_zone: str | None
    """The IANA time zone of the place, for showing its times."""
    appointment_start: int | None
    """When the appointment window opens, in Unix milliseconds."""
    appointment_end: int | None
    """When it closes."""
    arrived_at: int | None
    """When the vehicle arrived."""
    departed_at: int | None
    """When it left."""

    _wires: ClassVar[Wire] = {
        "id": wire("id"),
        "sequence": wire("sequence"),
        "type": wire("type", StopType.of),
        "name": wire("name"),
        "address_line1": wire("addressLine1"),
        "address_line2": wire("addressLine2"),
        "city": wire("city"),
        "state": wire("state"),
        "postal_code": wire("postalCode"),
        "country": wire("country"),
        "latitude": wire("latitude"),
        "longitude": wire("longitude"),
        "time_zone": wire("timeZone"),
        "appointment_start": wire("appointmentStart"),
        "appointment_end": wire("appointmentEnd"),
        "arrived_at": wire("arrivedAt"),
        "departed_at": wire("departedAt"),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class Position(Model):
    """Where the load was last seen; null when it has not been seen or is not tracked now."""

    latitude: float
    """Degrees north."""
    longitude: float
    """Degrees east."""
    recorded_at: int
    """When it was measured, in Unix milliseconds."""
    speed_mph: float | None
    """Speed in miles an hour."""
    heading_degrees: float | None
    """Direction of travel, clockwise from north."""
    city: str | None
    """The nearest city."""
    state: str | None
    """The state of that city."""
    source: str | None
    """What reported the position, for example `eld` or `mobile`."""

    _wires: ClassVar[Wire] = {
        "latitude": wire("latitude"),
        "longitude": wire("longitude"),
        "recorded_at": wire("recordedAt"),
        "speed_mph": wire("speedMph"),
        "heading_degrees": wire("headingDegrees"),
        "city": wire("city"),
        "state": wire("state"),
        "source": wire("source"),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class NextStop(Model):
    """The first stop that the load has not left; null when there is none or the load is not tracked now."""

    stop_id: str
    """The id of the stop."""
    sequence: int
    """The place of the stop in the route, from 1."""
    type: StopType
    """What happens at a stop."""
    name: str | None
    """The facility's name."""
    city: str
    """The city."""
    state: str | None
    """State or province."""
    appointment_start: int | None
    """When the appointment window opens, in Unix milliseconds."""
    appointment_end: int | None
    """When it closes."""

    _wires: ClassVar[Wire] = {
        "stop_id": wire("stopId"),
        "sequence": wire("sequence"),
        "type": wire("type", StopType.of),
        "name": wire("name"),
        "city": wire("city"),
        "state": wire("state"),
        "appointment_start": wire("appointmentStart"),
        "appointment_end": wire("appointmentEnd"),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class Tracking(Model):
    """What is known about a load's whereabouts. In a load only with `include=tracking`."""

    load_id: str
    """The load's Trailflow id."""
    external_id: str | None
    """Your own id for the load."""
    status: LoadStatus
    """A load's status."""
    eligible_for_tracking: bool
    """True exactly while the status is ASSIGNED, LOADED or IN_TRANSIT."""
    eligibility_reason: str | None
    """Why the load is not tracked, `load_status_not_trackable`; null while it is."""
    position: Position | None
    """Where the load was last seen; null when it has not been seen or is not tracked now."""
    next_stop: NextStop | None
    """The first stop that the load has not left; null when there is none or the load is not tracked now."""
    eta: int | None
    """When the load should reach the next stop, in Unix milliseconds; null when unknown."""
    updated_at: int
    """When the load or its position last changed, in Unix milliseconds."""

    _wires: ClassVar[Wire] = {
        "load_id": wire("loadId"),
        "external_id": wire("externalId"),
        "status": wire("status", LoadStatus.of),
        "eligible_for_tracking": wire("eligibleForTracking"),
        "eligibility_reason": wire("eligibilityReason"),
        "position": wire("position", Position.of),
        "next_stop": wire("nextStop", NextStop.of),
        "eta": wire("eta"),
        "updated_at": wire("updatedAt"),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class Load(Model):
    """One shipment. Nullable fields are always present."""

    id: str
    """Trailflow's id, `load_…`."""
    external_id: str | None
    """Your own id for the load, unique in the organization."""
    order_number: str
    """The number that people use when they talk about the load."""
    status: LoadStatus
    """A load's status."""
    eligible_for_tracking: bool
    """True exactly while the status is ASSIGNED, LOADED or IN_TRANSIT."""
    rate: float | None
    """What the customer pays, in `currency`."""
    currency: str
    """The currency of `rate`, an ISO 4217 code of three letters."""
    notes: str | None
    """Free text."""
    customer_id: str | None
    """Who the load is moved for."""
    carrier_id: str | None
    """Who moves it."""
    vehicle_id: str | None
    """The vehicle it is on."""
    references: list[Reference]
    """Numbers under which others know the load; empty when there are none."""
    equipment: Equipment | None
    """The trailer that the load needs; null when nothing is asked for."""
    created_at: int
    """When the load was created, in Unix milliseconds."""
    updated_at: int
    """When the load last changed, in Unix milliseconds. No two changes in an organization have the same value,
    and a later change has a greater one.
    """
    customer: Customer | None = None
    """A company that loads are moved for. In a load only with `include=customer`, and when it has one."""
    carrier: Carrier | None = None
    """A company that moves loads. In a load only with `include=carrier`, and when it has one."""
    vehicle: Vehicle | None = None
    """A vehicle of a carrier. In a load only with `include=vehicle`, and when it has one."""
    stops: list[Stop] | None = None
    """The stops in the order they are made. Only with `include=stops`."""
    tracking: Tracking | None = None
    """What is known about a load's whereabouts. In a load only with `include=tracking`."""

    _wires: ClassVar[Wire] = {
        "id": wire("id"),
        "external_id": wire("externalId"),
        "order_number": wire("orderNumber"),
        "status": wire("status", LoadStatus.of),
        "eligible_for_tracking": wire("eligibleForTracking"),
        "rate": wire("rate"),
        "currency": wire("currency"),
        "notes": wire("notes"),
        "customer_id": wire("customerId"),
        "carrier_id": wire("carrierId"),
        "vehicle_id": wire("vehicleId"),
        "references": wire("references", each(Reference.of)),
        "equipment": wire("equipment", Equipment.of),
        "created_at": wire("createdAt"),
        "updated_at": wire("updatedAt"),
        "customer": wire("customer", Customer.of, required=False),
        "carrier": wire("carrier", Carrier.of, required=False),
        "vehicle": wire("vehicle", Vehicle.of, required=False),
        "stops": wire("stops", each(Stop.of), required=False),
        "tracking": wire("tracking", Tracking.of, required=False),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class ReferenceInput(Model):
    """A number under which someone else knows the load."""

    type: ReferenceTypeLike
    """What a reference number is: purchase order, bill of lading, the carrier's PRO number, pickup number, or
    another.
    """
    value: str
    """The number itself."""

    _wires: ClassVar[Wire] = {
        "type": wire("type", ReferenceType.of),
        "value": wire("value"),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class TemperatureRangeInput(Model):
    """The temperatures to keep, in degrees Fahrenheit; null when it does not matter."""

    min_fahrenheit: float
    """The coldest allowed."""
    max_fahrenheit: float
    """The warmest allowed."""

    _wires: ClassVar[Wire] = {
        "min_fahrenheit": wire("minFahrenheit"),
        "max_fahrenheit": wire("maxFahrenheit"),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class EquipmentInput(Model):
    """The trailer that the load needs; null when nothing is asked for."""

    type: EquipmentTypeLike
    """The kind of trailer."""
    length_feet: int | None | Unset = UNSET
    """The length of the trailer in feet."""
    temperature: TemperatureRangeInput | None | Unset = UNSET
    """The temperatures to keep, in degrees Fahrenheit; null when it does not matter."""

    _wires: ClassVar[Wire] = {
        "type": wire("type", EquipmentType.of),
        "length_feet": wire("lengthFeet", required=False),
        "temperature": wire("temperature", TemperatureRangeInput.of, required=False),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class StopInput(Model):
    """A stop to put on a load. Its place in the list is its place in the route."""

    type: StopTypeLike
    """What happens at a stop."""
    city: str
    """The city."""
    id: str | None | Unset = UNSET
    """The id of a stop that the load has, to keep the stop whichever other fields change. Omit it for a new
    stop, or to have the stop found by its content.
    """
    name: str | None | Unset = UNSET
    """The facility's name."""
    address_line1: str | None | Unset = UNSET
    """Street and number."""
    address_line2: str | None | Unset = UNSET
    """Building, dock or suite."""
    state: str | None | Unset = UNSET
    """State or province, by its postal abbreviation."""
    postal_code: str | None | Unset = UNSET
    """ZIP or postal code."""
    country: str | Unset = UNSET
    """The country, an ISO 3166 code of two letters."""
    latitude: float | None | Unset = UNSET
    """Degrees north."""
    longitude: float | None | Unset = UNSET
    """Degrees east."""
    time_zone: str | None | Unset = UNSET
    """The IANA time zone of the place, for showing its times."""
    appointment_start: int | None | Unset = UNSET
    """When the appointment window opens, in Unix milliseconds."""
    appointment_end: int | None | Unset = UNSET
    """When it closes."""
    arrived_at: int | None | Unset = UNSET
    """When the vehicle arrived, if it has."""
    departed_at: int | None | Unset = UNSET
    """When it left, if it has."""

    _wires: ClassVar[Wire] = {
        "type": wire("type", StopType.of),
        "city": wire("city"),
        "id": wire("id", required=False),
        "name": wire("name", required=False),
        "address_line1": wire("addressLine1", required=False),
        "address_line2": wire("addressLine2", required=False),
        "state": wire("state", required=False),
        "postal_code": wire("postalCode", required=False),
        "country": wire("country", required=False),
        "latitude": wire("latitude", required=False),
        "longitude": wire("longitude", required=False),
        "time_zone": wire("timeZone", required=False),
        "appointment_start": wire("appointmentStart", required=False),
        "appointment_end": wire("appointmentEnd", required=False),
        "arrived_at": wire("arrivedAt", required=False),
        "departed_at": wire("departedAt", required=False),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class WebhookSubscription(Model):
    """A subscription to events."""

    id: str
    """Trailflow's id, `whsub_…`."""
    url: str
    """Where deliveries go."""
    event_types: list[WebhookEventType]
    """The events that are delivered."""
    created_at: int
    """When the subscription was created, in Unix milliseconds."""
    created_by: str | None
    """The API key (`key_…`) or the person (`user_…`) that created the subscription; null when it was created
    before this was recorded.
    """
    state: WebhookState
    """Whether a subscription is delivered to. Events of a paused one wait until it is resumed, each for up to
    72 hours.
    """
    paused: bool
    """Whether nothing is delivered at present. Events of a paused subscription wait until it is resumed, each
    for up to 72 hours.
    """
    paused_at: int | None
    """Since when it is paused, in Unix milliseconds; null while it is not."""
    paused_reason: str | None
    """Why it is paused: `PARTNER` when you paused it, `STAFF` when Trailflow did, `GONE` when its endpoint
    responded with 410. Null while it is not paused. More reasons may be added.
    """

    _wires: ClassVar[Wire] = {
        "id": wire("id"),
        "url": wire("url"),
        "event_types": wire("eventTypes", each(WebhookEventType.of)),
        "created_at": wire("createdAt"),
        "created_by": wire("createdBy"),
        "state": wire("state", WebhookState.of),
        "paused": wire("paused"),
        "paused_at": wire("pausedAt"),
        "paused_reason": wire("pausedReason"),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class CreatedWebhook(Model):
    """A new subscription, with the secret that is shown only here."""

    id: str
    """Trailflow's id, `whsub_…`."""
    url: str
    """Where deliveries go."""
    event_types: list[WebhookEventType]
    """The events that are delivered."""
    created_at: int
    """When the subscription was created, in Unix milliseconds."""
    signing_secret: str
    """The secret that deliveries are signed with: `tfwhsec_` and the base64 of 32 random bytes. It is not
    shown again. For a Standard Webhooks library, leave out the first two letters: `whsec_…`.
    """

    _wires: ClassVar[Wire] = {
        "id": wire("id"),
        "url": wire("url"),
        "event_types": wire("eventTypes", each(WebhookEventType.of)),
        "created_at": wire("createdAt"),
        "signing_secret": wire("signingSecret"),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class DeletedWebhook(Model):
    """The subscription that was deleted."""

    id: str
    """The id that it had."""
    deleted: bool
    """Always true."""

    _wires: ClassVar[Wire] = {
        "id": wire("id"),
        "deleted": wire("deleted"),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class RotatedWebhookSecret(Model):
    """A new signing secret, shown only here."""

    id: str
    """The subscription's id."""
    signing_secret: str
    """The new secret."""
    previous_secret_until: int
    """Until when the secret before it signs too, in Unix milliseconds."""

    _wires: ClassVar[Wire] = {
        "id": wire("id"),
        "signing_secret": wire("signingSecret"),
        "previous_secret_until": wire("previousSecretUntil"),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class TestDelivery(Model):
    """The delivery of a test event."""

    id: str
    """The delivery's id, `whdel_…`, which your endpoint gets as `X-Trailflow-Delivery-Id`."""
    subscription_id: str
    """The subscription's id."""
    created_at: int
    """When it was queued, in Unix milliseconds."""

    _wires: ClassVar[Wire] = {
        "id": wire("id"),
        "subscription_id": wire("subscriptionId"),
        "created_at": wire("createdAt"),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class DeliveryAttempt(Model):
    """One attempt to deliver."""

    at: int
    """When it began, in Unix milliseconds."""
    duration_ms: int
    """How long it took, in milliseconds."""
    status: int | None
    """The HTTP status of your endpoint's response; null if there was none."""
    error: str | None
    """Why it failed; null when it did not. `status` (not 2xx), `redirect`, `timeout`, `closed` (the connection
    ended before a response), `protocol` (no HTTP/1.1 response), `connect`, `tls`, `host` (the name does not
    resolve to public addresses), `blocked_url` (the URL is not allowed) or `internal`. More reasons may
    come.
    """

    _wires: ClassVar[Wire] = {
        "at": wire("at"),
        "duration_ms": wire("durationMs"),
        "status": wire("status"),
        "error": wire("error"),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class WebhookDelivery(Model):
    """A delivery of one event to one subscription."""

    id: str
    """The delivery's id, `whdel_…`, the same over all its attempts."""
    event_type: DeliveryEvent
    """What a delivery says. `webhook.test` is the test event."""
    load_id: str | None
    """The load that it is about; null for a test event."""
    state: DeliveryState
    """How far a delivery is. PENDING is queued, or waits while the subscription is paused. FAILED had its last
    attempt, and EXPIRED waited for 72 hours; Trailflow can send both again.
    """
    attempts: list[DeliveryAttempt]
    """All its attempts, oldest first."""
    next_attempt_at: int | None
    """When it is due, in Unix milliseconds; null unless it is PENDING and the subscription is ACTIVE."""
    created_at: int
    """When the event happened, in Unix milliseconds."""
    finished_at: int | None
    """When it came to its present state, in Unix milliseconds; null while it is PENDING."""

    _wires: ClassVar[Wire] = {
        "id": wire("id"),
        "event_type": wire("eventType", DeliveryEvent.of),
        "load_id": wire("loadId"),
        "state": wire("state", DeliveryState.of),
        "attempts": wire("attempts", each(DeliveryAttempt.of)),
        "next_attempt_at": wire("nextAttemptAt"),
        "created_at": wire("createdAt"),
        "finished_at": wire("finishedAt"),
    }


@dataclass(frozen=True, kw_only=True, repr=False)
class WebhookTest(Model):
    """What a test delivery says."""

    test: bool
    """Always true."""
    subscription_id: str
    """The subscription that is tried out, `whsub_…`."""
    sent_at: int
    """When the test was asked for, in Unix milliseconds."""

    _wires: ClassVar[Wire] = {
        "test": wire("test"),
        "subscription_id": wire("subscriptionId"),
        "sent_at": wire("sentAt"),
    }
