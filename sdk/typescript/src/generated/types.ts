// Generated from openapi.yaml by scripts/sdk-generate; do not edit.

/** The contract's version, and this package's. */
export const VERSION = "1.3.0";

/** A value that came with a newer contract: treat it as "other". */
export type Unrecognized = string & Record<never, never>;

/** What an error is about. Branch on it. */
export type ErrorCode = "bad_request" | "missing_idempotency_key" | "unauthorized" | "forbidden" | "partner_access_not_enabled" | "live_access_not_enabled" | "partner_access_disabled" | "not_found" | "method_not_allowed" | "request_timeout" | "conflict" | "idempotency_conflict" | "idempotency_in_progress" | "payload_too_large" | "unsupported_media_type" | "rate_limited" | "internal_error" | "service_unavailable" | Unrecognized;

/** A load's status. */
export type LoadStatus = "PENDING" | "ASSIGNED" | "LOADED" | "IN_TRANSIT" | "DELIVERED" | "COMPLETED" | "CANCELLED";
/** Every {@link LoadStatus} that this version knows. */
export const loadStatusValues: readonly LoadStatus[] = ["PENDING", "ASSIGNED", "LOADED", "IN_TRANSIT", "DELIVERED", "COMPLETED", "CANCELLED"];

/** A related object that a load can carry on request. */
export type LoadInclude = "customer" | "carrier" | "vehicle" | "stops" | "tracking";
/** Every {@link LoadInclude} that this version knows. */
export const loadIncludeValues: readonly LoadInclude[] = ["customer", "carrier", "vehicle", "stops", "tracking"];

/** What a reference number is: purchase order, bill of lading, the carrier's PRO number, pickup number, or another. */
export type ReferenceType = "PO" | "BOL" | "PRO" | "PICKUP" | "OTHER";
/** Every {@link ReferenceType} that this version knows. */
export const referenceTypeValues: readonly ReferenceType[] = ["PO", "BOL", "PRO", "PICKUP", "OTHER"];

/** The kind of trailer. */
export type EquipmentType = "DRY_VAN" | "REEFER" | "FLATBED" | "STEP_DECK" | "LOWBOY" | "CONTAINER" | "TANKER" | "BOX_TRUCK" | "POWER_ONLY" | "OTHER";
/** Every {@link EquipmentType} that this version knows. */
export const equipmentTypeValues: readonly EquipmentType[] = ["DRY_VAN", "REEFER", "FLATBED", "STEP_DECK", "LOWBOY", "CONTAINER", "TANKER", "BOX_TRUCK", "POWER_ONLY", "OTHER"];

/** What happens at a stop. */
export type StopType = "PICKUP" | "DELIVERY" | "OTHER";
/** Every {@link StopType} that this version knows. */
export const stopTypeValues: readonly StopType[] = ["PICKUP", "DELIVERY", "OTHER"];

/** Something that happens to a load and can be delivered. */
export type WebhookEventType = "load.created" | "load.updated" | "load.status_changed";
/** Every {@link WebhookEventType} that this version knows. */
export const webhookEventTypeValues: readonly WebhookEventType[] = ["load.created", "load.updated", "load.status_changed"];

/** How the API is doing. */
export type HealthStatus = "ok" | "degraded";
/** Every {@link HealthStatus} that this version knows. */
export const healthStatusValues: readonly HealthStatus[] = ["ok", "degraded"];

/**
 * Whether a subscription is delivered to. Events of a paused one wait until it is resumed, each for up to 72
 * hours.
 */
export type WebhookState = "ACTIVE" | "PAUSED";
/** Every {@link WebhookState} that this version knows. */
export const webhookStateValues: readonly WebhookState[] = ["ACTIVE", "PAUSED"];

/** What a delivery says. `webhook.test` is the test event. */
export type DeliveryEvent = "load.created" | "load.updated" | "load.status_changed" | "webhook.test";
/** Every {@link DeliveryEvent} that this version knows. */
export const deliveryEventValues: readonly DeliveryEvent[] = ["load.created", "load.updated", "load.status_changed", "webhook.test"];

/**
 * How far a delivery is. PENDING is queued, or waits while the subscription is paused. FAILED had its last
 * attempt, and EXPIRED waited for 72 hours; Trailflow can send both again.
 */
export type DeliveryState = "PENDING" | "DELIVERED" | "FAILED" | "EXPIRED";
/** Every {@link DeliveryState} that this version knows. */
export const deliveryStateValues: readonly DeliveryState[] = ["PENDING", "DELIVERED", "FAILED", "EXPIRED"];

/** How the API is doing. */
export interface Health {
  /** How the API is doing. */
  status: HealthStatus | Unrecognized;
}

/** A number under which someone else knows the load. */
export interface Reference {
  /** What a reference number is: purchase order, bill of lading, the carrier's PRO number, pickup number, or another. */
  type: ReferenceType | Unrecognized;
  /** The number itself. */
  value: string;
}

/** The temperatures to keep, in degrees Fahrenheit; null when it does not matter. */
export interface TemperatureRange {
  /** The coldest allowed. */
  minFahrenheit: number;
  /** The warmest allowed. */
  maxFahrenheit: number;
}

/** The trailer that the load needs; null when nothing is asked for. */
export interface Equipment {
  /** The kind of trailer. */
  type: EquipmentType | Unrecognized;
  /** The length of the trailer in feet. */
  lengthFeet: number | null;
  /** The temperatures to keep, in degrees Fahrenheit; null when it does not matter. */
  temperature: TemperatureRange | null;
}

/** A company that loads are moved for. In a load only with `include=customer`, and when it has one. */
export interface Customer {
  /** Trailflow's id, `customer_…`. */
  id: string;
  /** The short code that the organization knows the customer by. */
  customerCode: string;
  /** The customer's name. */
  customerName: string;
}

/** A company that moves loads. In a load only with `include=carrier`, and when it has one. */
export interface Carrier {
  /** Trailflow's id, `carrier_…`. */
  id: string;
  /** The short code that the organization knows the carrier by. */
  carrierCode: string;
  /** The carrier's name. */
  carrierName: string;
  /** The motor carrier number. */
  mcNumber: string | null;
  /** The US DOT number. */
  dotNumber: string | null;
}

/** A vehicle of a carrier. In a load only with `include=vehicle`, and when it has one. */
export interface Vehicle {
  /** Trailflow's id, `vehicle_…`. */
  id: string;
  /** The number painted on it. */
  unitNumber: string;
  /** What kind of vehicle it is. */
  vehicleType: string | null;
}

/** A place where the load is picked up, delivered or otherwise halts. */
export interface Stop {
  /** Trailflow's id, `stop_…`. */
  id: string;
  /** The place of the stop in the route, from 1. */
  sequence: number;
  /** What happens at a stop. */
  type: StopType | Unrecognized;
  /** The facility's name. */
  name: string | null;
  /** Street and number. */
  addressLine1: string | null;
  /** Building, dock or suite. */
  addressLine2: string | null;
  /** The city. */
  city: string;
  /** State or province, by its postal abbreviation. */
  state: string | null;
  /** ZIP or postal code. */
  postalCode: string | null;
  /** The country, an ISO 3166 code of two letters. */
  country: string;
  /** Degrees north. */
  latitude: number | null;
  /** Degrees east. */
  longitude: number | null;
  /** The IANA time zone of the place, for showing its times. */
  timeZone: string | null;
  /** When the appointment window opens, in Unix milliseconds. */
  appointmentStart: number | null;
  /** When it closes. */
  appointmentEnd: number | null;
  /** When the vehicle arrived. */
  arrivedAt: number | null;
  /** When it left. */
  departedAt: number | null;
}

/** Where the load was last seen; null when it has not been seen or is not tracked now. */
export interface Position {
  /** Degrees north. */
  latitude: number;
  /** Degrees east. */
  longitude: number;
  /** When it was measured, in Unix milliseconds. */
  recordedAt: number;
  /** Speed in miles an hour. */
  speedMph: number | null;
  /** Direction of travel, clockwise from north. */
  headingDegrees: number | null;
  /** The nearest city. */
  city: string | null;
  /** The state of that city. */
  state: string | null;
  /** What reported the position, for example `eld` or `mobile`. */
  source: string | null;
}

/** The first stop that the load has not left; null when there is none or the load is not tracked now. */
export interface NextStop {
  /** The id of the stop. */
  stopId: string;
  /** The place of the stop in the route, from 1. */
  sequence: number;
  /** What happens at a stop. */
  type: StopType | Unrecognized;
  /** The facility's name. */
  name: string | null;
  /** The city. */
  city: string;
  /** State or province. */
  state: string | null;
  /** When the appointment window opens, in Unix milliseconds. */
  appointmentStart: number | null;
  /** When it closes. */
  appointmentEnd: number | null;
}

/** What is known about a load's whereabouts. In a load only with `include=tracking`. */
export interface Tracking {
  /** The load's Trailflow id. */
  loadId: string;
  /** Your own id for the load. */
  externalId: string | null;
  /** A load's status. */
  status: LoadStatus | Unrecognized;
  /** True exactly while the status is ASSIGNED, LOADED or IN_TRANSIT. */
  eligibleForTracking: boolean;
  /** Why the load is not tracked, `load_status_not_trackable`; null while it is. */
  eligibilityReason: string | null;
  /** Where the load was last seen; null when it has not been seen or is not tracked now. */
  position: Position | null;
  /** The first stop that the load has not left; null when there is none or the load is not tracked now. */
  nextStop: NextStop | null;
  /** When the load should reach the next stop, in Unix milliseconds; null when unknown. */
  eta: number | null;
  /** When the load or its position last changed, in Unix milliseconds. */
  updatedAt: number;
}

/** One shipment. Nullable fields are always present. */
export interface Load {
  /** Trailflow's id, `load_…`. */
  id: string;
  /** Your own id for the load, unique in the organization. */
  externalId: string | null;
  /** The number that people use when they talk about the load. */
  orderNumber: string;
  /** A load's status. */
  status: LoadStatus | Unrecognized;
  /** True exactly while the status is ASSIGNED, LOADED or IN_TRANSIT. */
  eligibleForTracking: boolean;
  /** What the customer pays, in `currency`. */
  rate: number | null;
  /** The currency of `rate`, an ISO 4217 code of three letters. */
  currency: string;
  /** Free text. */
  notes: string | null;
  /** Who the load is moved for. */
  customerId: string | null;
  /** Who moves it. */
  carrierId: string | null;
  /** The vehicle it is on. */
  vehicleId: string | null;
  /** Numbers under which others know the load; empty when there are none. */
  references: Reference[];
  /** The trailer that the load needs; null when nothing is asked for. */
  equipment: Equipment | null;
  /** When the load was created, in Unix milliseconds. */
  createdAt: number;
  /**
   * When the load last changed, in Unix milliseconds. No two changes in an organization have the same value, and a
   * later change has a greater one.
   */
  updatedAt: number;
  /** A company that loads are moved for. In a load only with `include=customer`, and when it has one. */
  customer?: Customer;
  /** A company that moves loads. In a load only with `include=carrier`, and when it has one. */
  carrier?: Carrier;
  /** A vehicle of a carrier. In a load only with `include=vehicle`, and when it has one. */
  vehicle?: Vehicle;
  /** The stops in the order they are made. Only with `include=stops`. */
  stops?: Stop[];
  /** What is known about a load's whereabouts. In a load only with `include=tracking`. */
  tracking?: Tracking;
}

/** A number under which someone else knows the load. */
export interface ReferenceInput {
  /** What a reference number is: purchase order, bill of lading, the carrier's PRO number, pickup number, or another. */
  type: ReferenceType;
  /** The number itself. */
  value: string;
}

/** The temperatures to keep, in degrees Fahrenheit; null when it does not matter. */
export interface TemperatureRangeInput {
  /** The coldest allowed. */
  minFahrenheit: number;
  /** The warmest allowed. */
  maxFahrenheit: number;
}

/** The trailer that the load needs; null when nothing is asked for. */
export interface EquipmentInput {
  /** The kind of trailer. */
  type: EquipmentType;
  /** The length of the trailer in feet. */
  lengthFeet?: number | null | undefined;
  /** The temperatures to keep, in degrees Fahrenheit; null when it does not matter. */
  temperature?: TemperatureRangeInput | null | undefined;
}

/** A stop to put on a load. Its place in the list is its place in the route. */
export interface StopInput {
  /**
   * The id of a stop that the load has, to keep the stop whichever other fields change. Omit it for a new stop, or
   * to have the stop found by its content.
   */
  id?: string | null | undefined;
  /** What happens at a stop. */
  type: StopType;
  /** The facility's name. */
  name?: string | null | undefined;
  /** Street and number. */
  addressLine1?: string | null | undefined;
  /** Building, dock or suite. */
  addressLine2?: string | null | undefined;
  /** The city. */
  city: string;
  /** State or province, by its postal abbreviation. */
  state?: string | null | undefined;
  /** ZIP or postal code. */
  postalCode?: string | null | undefined;
  /** The country, an ISO 3166 code of two letters. */
  country?: string | undefined;
  /** Degrees north. */
  latitude?: number | null | undefined;
  /** Degrees east. */
  longitude?: number | null | undefined;
  /** The IANA time zone of the place, for showing its times. */
  timeZone?: string | null | undefined;
  /** When the appointment window opens, in Unix milliseconds. */
  appointmentStart?: number | null | undefined;
  /** When it closes. */
  appointmentEnd?: number | null | undefined;
  /** When the vehicle arrived, if it has. */
  arrivedAt?: number | null | undefined;
  /** When it left, if it has. */
  departedAt?: number | null | undefined;
}

/** A load to create. What is left out is null, empty or the default. */
export interface CreateLoadRequest {
  /**
   * Your own id for the load, unique in the organization. It must not begin with a space or a full stop, nor contain
   * control characters.
   */
  externalId?: string | null | undefined;
  /** The number that people use when they talk about the load. */
  orderNumber: string;
  /** The status to begin in. */
  status?: LoadStatus | undefined;
  /** What the customer pays, in `currency`, with at most two decimals. */
  rate?: number | null | undefined;
  /** The currency of `rate`, an ISO 4217 code of three letters. */
  currency?: string | undefined;
  /** Free text. Line breaks and tabs are fine, other control characters are not. */
  notes?: string | null | undefined;
  /** Who the load is moved for. Must be a customer of the organization. */
  customerId?: string | null | undefined;
  /** Who moves it. Must be a carrier of the organization. */
  carrierId?: string | null | undefined;
  /** The vehicle it is on. Must be a vehicle of the organization. */
  vehicleId?: string | null | undefined;
  /** Numbers under which others know the load. */
  references?: readonly ReferenceInput[] | undefined;
  /** The trailer that the load needs; null when nothing is asked for. */
  equipment?: EquipmentInput | null | undefined;
  /** The stops, in the order they are to be made. A new load has none yet, so none has an `id`. */
  stops?: readonly StopInput[] | undefined;
}

/** A load to create or update. On an update, an omitted field stays unchanged and null clears it. */
export interface UpsertLoadRequest {
  /**
   * Your own id for the load, by which it is found. It must not begin with a space or a full stop, nor contain
   * control characters.
   */
  externalId: string;
  /** The number that people use when they talk about the load. Needed when the load is new. */
  orderNumber?: string | undefined;
  /** A load's status. */
  status?: LoadStatus | undefined;
  /** What the customer pays, in `currency`, with at most two decimals. */
  rate?: number | null | undefined;
  /** The currency of `rate`, an ISO 4217 code of three letters. USD when the load is new. */
  currency?: string | undefined;
  /** Free text. Line breaks and tabs are fine, other control characters are not. */
  notes?: string | null | undefined;
  /** Who the load is moved for. Must be a customer of the organization. */
  customerId?: string | null | undefined;
  /** Who moves it. Must be a carrier of the organization. */
  carrierId?: string | null | undefined;
  /** The vehicle it is on. Must be a vehicle of the organization. */
  vehicleId?: string | null | undefined;
  /** Replaces all references. An empty list removes them. */
  references?: readonly ReferenceInput[] | undefined;
  /** The trailer that the load needs; null when nothing is asked for. */
  equipment?: EquipmentInput | null | undefined;
  /** Replaces all stops, in the order they are to be made. An empty list removes them. */
  stops?: readonly StopInput[] | undefined;
}

/** The new status of a load. */
export interface ChangeLoadStatusRequest {
  /** A load's status. */
  status: LoadStatus;
}

/** A subscription to events. */
export interface WebhookSubscription {
  /** Trailflow's id, `whsub_…`. */
  id: string;
  /** Where deliveries go. */
  url: string;
  /** The events that are delivered. */
  eventTypes: (WebhookEventType | Unrecognized)[];
  /** When the subscription was created, in Unix milliseconds. */
  createdAt: number;
  /**
   * The API key (`key_…`) or the person (`user_…`) that created the subscription; null when it was created before
   * this was recorded.
   */
  createdBy: string | null;
  /**
   * Whether a subscription is delivered to. Events of a paused one wait until it is resumed, each for up to 72
   * hours.
   */
  state: WebhookState | Unrecognized;
  /**
   * Whether nothing is delivered at present. Events of a paused subscription wait until it is resumed, each for up
   * to 72 hours.
   */
  paused: boolean;
  /** Since when it is paused, in Unix milliseconds; null while it is not. */
  pausedAt: number | null;
  /**
   * Why it is paused: `PARTNER` when you paused it, `STAFF` when Trailflow did, `GONE` when its endpoint responded
   * with 410. Null while it is not paused. More reasons may be added.
   */
  pausedReason: string | null;
}

/** A new subscription, with the secret that is shown only here. */
export interface CreatedWebhook {
  /** Trailflow's id, `whsub_…`. */
  id: string;
  /** Where deliveries go. */
  url: string;
  /** The events that are delivered. */
  eventTypes: (WebhookEventType | Unrecognized)[];
  /** When the subscription was created, in Unix milliseconds. */
  createdAt: number;
  /**
   * The secret that deliveries are signed with: `tfwhsec_` and the base64 of 32 random bytes. It is not shown again.
   * For a Standard Webhooks library, leave out the first two letters: `whsec_…`.
   */
  signingSecret: string;
}

/** A subscription to create. */
export interface CreateWebhookRequest {
  /**
   * Where to deliver: an https address with a host name, not an IP address, and without user name, password or
   * fragment, on port 443, 8443, or 1024 and above. The name must be found in the public DNS and resolve to public
   * addresses only, now and at every delivery; a name that does not is rejected after some seconds, with one message
   * for every cause. http is for servers that were set up for development; every other one refuses it.
   */
  url: string;
  /** The events to deliver, each named once. */
  eventTypes: readonly WebhookEventType[];
}

/** What to change of a subscription. What is left out stays. */
export interface UpdateWebhookRequest {
  /** Where to deliver, by the rules for the URL of a new subscription. */
  url?: string | undefined;
  /** The events to deliver, each named once. Deliveries that are queued stay queued. */
  eventTypes?: readonly WebhookEventType[] | undefined;
  /**
   * Whether a subscription is delivered to. Events of a paused one wait until it is resumed, each for up to 72
   * hours.
   */
  state?: WebhookState | undefined;
}

/** The subscription that was deleted. */
export interface DeletedWebhook {
  /** The id that it had. */
  id: string;
  /** Always true. */
  deleted: boolean;
}

/** A new signing secret, shown only here. */
export interface RotatedWebhookSecret {
  /** The subscription's id. */
  id: string;
  /** The new secret. */
  signingSecret: string;
  /** Until when the secret before it signs too, in Unix milliseconds. */
  previousSecretUntil: number;
}

/** How long both secrets sign. */
export interface RotateWebhookSecretRequest {
  /** How many hours deliveries are signed with both secrets. */
  overlapHours?: number | undefined;
}

/** The delivery of a test event. */
export interface TestDelivery {
  /** The delivery's id, `whdel_…`, which your endpoint gets as `X-Trailflow-Delivery-Id`. */
  id: string;
  /** The subscription's id. */
  subscriptionId: string;
  /** When it was queued, in Unix milliseconds. */
  createdAt: number;
}

/** One attempt to deliver. */
export interface DeliveryAttempt {
  /** When it began, in Unix milliseconds. */
  at: number;
  /** How long it took, in milliseconds. */
  durationMs: number;
  /** The HTTP status of your endpoint's response; null if there was none. */
  status: number | null;
  /**
   * Why it failed; null when it did not. `status` (not 2xx), `redirect`, `timeout`, `closed` (the connection ended
   * before a response), `protocol` (no HTTP/1.1 response), `connect`, `tls`, `host` (the name does not resolve to
   * public addresses), `blocked_url` (the URL is not allowed) or `internal`. More reasons may come.
   */
  error: string | null;
}

/** A delivery of one event to one subscription. */
export interface WebhookDelivery {
  /** The delivery's id, `whdel_…`, the same over all its attempts. */
  id: string;
  /** What a delivery says. `webhook.test` is the test event. */
  eventType: DeliveryEvent | Unrecognized;
  /** The load that it is about; null for a test event. */
  loadId: string | null;
  /**
   * How far a delivery is. PENDING is queued, or waits while the subscription is paused. FAILED had its last
   * attempt, and EXPIRED waited for 72 hours; Trailflow can send both again.
   */
  state: DeliveryState | Unrecognized;
  /** All its attempts, oldest first. */
  attempts: DeliveryAttempt[];
  /** When it is due, in Unix milliseconds; null unless it is PENDING and the subscription is ACTIVE. */
  nextAttemptAt: number | null;
  /** When the event happened, in Unix milliseconds. */
  createdAt: number;
  /** When it came to its present state, in Unix milliseconds; null while it is PENDING. */
  finishedAt: number | null;
}

/** What a test delivery says. */
export interface WebhookTest {
  /** Always true. */
  test: boolean;
  /** The subscription that is tried out, `whsub_…`. */
  subscriptionId: string;
  /** When the test was asked for, in Unix milliseconds. */
  sentAt: number;
}

/** What to list, and how. */
export interface ListLoadsQuery {
  /**
   * Only loads whose `updatedAt` is this moment or later, in Unix milliseconds. 0 stands for the beginning; any
   * other value must lie between the years 2000 and 2100.
   */
  updatedAfter?: number | undefined;
  /** Only loads in one of these statuses, separated by commas. */
  statuses?: readonly LoadStatus[] | undefined;
  /** Only the load with this externalId. */
  externalId?: string | undefined;
  /** Related objects to put into each load, separated by commas. Without this parameter there are none. */
  include?: readonly LoadInclude[] | undefined;
  /** When true, only loads that can be tracked now. */
  eligibleOnly?: boolean | undefined;
  /**
   * The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do
   * not build or keep one.
   */
  cursor?: string | undefined;
  /**
   * The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null
   * `nextCursor` marks the last page.
   */
  limit?: number | undefined;
}

/** What to return. */
export interface GetLoadQuery {
  /** Related objects to put into each load, separated by commas. Without this parameter there are none. */
  include?: readonly LoadInclude[] | undefined;
}

/** What to list, and how. */
export interface ListCustomersQuery {
  /**
   * The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do
   * not build or keep one.
   */
  cursor?: string | undefined;
  /**
   * The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null
   * `nextCursor` marks the last page.
   */
  limit?: number | undefined;
}

/** What to list, and how. */
export interface ListCarriersQuery {
  /**
   * The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do
   * not build or keep one.
   */
  cursor?: string | undefined;
  /**
   * The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null
   * `nextCursor` marks the last page.
   */
  limit?: number | undefined;
}

/** What to list, and how. */
export interface ListVehiclesQuery {
  /**
   * The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do
   * not build or keep one.
   */
  cursor?: string | undefined;
  /**
   * The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null
   * `nextCursor` marks the last page.
   */
  limit?: number | undefined;
}

/** What to list, and how. */
export interface ListWebhooksQuery {
  /**
   * The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do
   * not build or keep one.
   */
  cursor?: string | undefined;
  /**
   * The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null
   * `nextCursor` marks the last page.
   */
  limit?: number | undefined;
}

/** What to list, and how. */
export interface ListWebhookDeliveriesQuery {
  /**
   * The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do
   * not build or keep one.
   */
  cursor?: string | undefined;
  /**
   * The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null
   * `nextCursor` marks the last page.
   */
  limit?: number | undefined;
}
