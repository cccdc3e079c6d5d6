// Generated from openapi.yaml by scripts/sdk-generate; do not edit.

import type { Pages } from "../pages.ts";
import type { RequestOptions, WriteOptions } from "../options.ts";
import type { Sender } from "../sender.ts";
import { segment } from "../wire.ts";
import type { Carrier, ChangeLoadStatusRequest, CreateLoadRequest, CreateWebhookRequest, CreatedWebhook, Customer, DeletedWebhook, GetLoadQuery, Health, ListCarriersQuery, ListCustomersQuery, ListLoadsQuery, ListVehiclesQuery, ListWebhookDeliveriesQuery, ListWebhooksQuery, Load, RotateWebhookSecretRequest, RotatedWebhookSecret, TestDelivery, Tracking, UpdateWebhookRequest, UpsertLoadRequest, Vehicle, WebhookDelivery, WebhookSubscription } from "./types.ts";

export class HealthResource {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Check whether the API is up.
   *
   * Needs no key, and the response has no requestId. `degraded` means that the API responds, but a system that it
   * depends on is impaired. For incidents and history see https://status.trailflow.ai.
   */
  get(options?: RequestOptions): Promise<Health> {
    return this.#sender.one<Health>({ operation: "getHealth", method: "GET", path: "/health/api" }, options);
  }
}

export class LoadsResource {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * List loads.
   *
   * Use it to sync your copy. Loads are sorted by `updatedAt`, oldest first. It never repeats within
   * an organization and only increases, so no load is missed between two pages.
   *
   * Begin with `updatedAfter` at the greatest `updatedAt` you have stored (0 for everything),
   * follow `nextCursor` until it is null, and start the next round from the last `updatedAt` you
   * saw. The bound is inclusive, so that load comes once more; that is harmless. Send the same
   * filters along with a cursor that you sent with the first page.
   */
  list(query: ListLoadsQuery = {}, options?: RequestOptions): Pages<Load> {
    return this.#sender.pages<Load>({ operation: "listLoads", method: "GET", path: "/v1/loads", query: { limit: 100, ...query } }, options);
  }

  /**
   * Create a load.
   *
   * Creates a load with its references, equipment and stops. An `externalId` that another load of the organization
   * already has is a 409 `conflict`; to create or update in one go, use the upsert route. A load may be created in
   * any status. Sends the event `load.created`.
   */
  create(body: CreateLoadRequest, options?: WriteOptions): Promise<Load> {
    return this.#sender.one<Load>({ operation: "createLoad", method: "POST", path: "/v1/loads", body, idempotent: true }, options);
  }

  /**
   * Create or update a load by externalId.
   *
   * Finds the load with your `externalId`. If there is none, one is created: then `orderNumber`
   * is required, and fields that you omit get the defaults of the create route. If there is one,
   * it is updated: an omitted field stays unchanged, `null` clears it, and `references` and
   * `stops` replace the whole list.
   *
   * A stop keeps its `id` while it is the same stop, wherever it stands in the list. Send the
   * `id` to say so. A stop without one takes the first of the load's stops that is not taken yet
   * and has, in this order of preference: the same content; the same `type`, name and address;
   * the same `type`, city, state and country. A stop that matches none gets a new id.
   *
   * A new `status` must be one that the status route would accept; otherwise the response is 409
   * `conflict` and nothing changes. An update that changes nothing is a success without an
   * event. Otherwise sends `load.created` for a new load, and for an old one `load.updated` when
   * anything but the status changed and `load.status_changed` when the status did.
   */
  upsert(body: UpsertLoadRequest, options?: WriteOptions): Promise<Load> {
    return this.#sender.one<Load>({ operation: "upsertLoad", method: "POST", path: "/v1/loads/upsert", body, idempotent: true }, options);
  }

  /**
   * Get one load.
   *
   * Reads a load by its Trailflow id or your externalId, with related objects on request.
   */
  get(id: string, query: GetLoadQuery = {}, options?: RequestOptions): Promise<Load> {
    return this.#sender.one<Load>({ operation: "getLoad", method: "GET", path: `/v1/loads/${segment(id)}`, query }, options);
  }

  /**
   * Change a load's status.
   *
   * Changes a load's status along PENDING, ASSIGNED, LOADED, IN_TRANSIT, DELIVERED, COMPLETED. Steps may be
   * skipped going forward, except that COMPLETED is reached from DELIVERED only. The one step
   * back is from ASSIGNED to PENDING. A load can become CANCELLED while it is PENDING, ASSIGNED
   * or LOADED. COMPLETED and CANCELLED are final.
   *
   * Asking for the status that the load already has is a success without an event. Any other
   * move is 409 `conflict`. A move sends the event `load.status_changed`.
   */
  changeStatus(id: string, body: ChangeLoadStatusRequest, options?: WriteOptions): Promise<Load> {
    return this.#sender.one<Load>({ operation: "changeLoadStatus", method: "POST", path: `/v1/loads/${segment(id)}/status`, body, idempotent: true }, options);
  }
}

export class TrackingResource {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Get a load's tracking.
   *
   * The latest position of a load, its next stop and the estimated arrival there. A load is tracked while it is
   * ASSIGNED, LOADED or IN_TRANSIT; at other times the response says why there is no position instead of failing.
   */
  get(loadId: string, options?: RequestOptions): Promise<Tracking> {
    return this.#sender.one<Tracking>({ operation: "getTracking", method: "GET", path: `/v1/tracking/${segment(loadId)}` }, options);
  }
}

export class CustomersResource {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * List customers.
   *
   * The organization's customers, oldest first. Use their ids as `customerId` of loads.
   */
  list(query: ListCustomersQuery = {}, options?: RequestOptions): Pages<Customer> {
    return this.#sender.pages<Customer>({ operation: "listCustomers", method: "GET", path: "/v1/customers", query: { limit: 100, ...query } }, options);
  }
}

export class CarriersResource {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * List carriers.
   *
   * The organization's carriers, oldest first. Use their ids as `carrierId` of loads.
   */
  list(query: ListCarriersQuery = {}, options?: RequestOptions): Pages<Carrier> {
    return this.#sender.pages<Carrier>({ operation: "listCarriers", method: "GET", path: "/v1/carriers", query: { limit: 100, ...query } }, options);
  }
}

export class VehiclesResource {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * List vehicles.
   *
   * The vehicles of the organization's carriers, oldest first. Use their ids as `vehicleId` of loads.
   */
  list(query: ListVehiclesQuery = {}, options?: RequestOptions): Pages<Vehicle> {
    return this.#sender.pages<Vehicle>({ operation: "listVehicles", method: "GET", path: "/v1/vehicles", query: { limit: 100, ...query } }, options);
  }
}

export class WebhooksResource {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * List webhook subscriptions.
   *
   * The organization's subscriptions, oldest first. Signing secrets are never shown here.
   */
  list(query: ListWebhooksQuery = {}, options?: RequestOptions): Pages<WebhookSubscription> {
    return this.#sender.pages<WebhookSubscription>({ operation: "listWebhooks", method: "GET", path: "/v1/webhooks", query: { limit: 100, ...query } }, options);
  }

  /**
   * Subscribe to events.
   *
   * Creates a subscription. The response contains the `signingSecret` that signs deliveries. No later response shows
   * it again, so store it first. With a test key, subscribe an endpoint of yours that is not in production. An
   * organization may have 50 subscriptions, unless Trailflow grants more, and one for each URL and set of events:
   * beyond that, 409 `conflict` says what to delete.
   */
  create(body: CreateWebhookRequest, options?: WriteOptions): Promise<CreatedWebhook> {
    return this.#sender.one<CreatedWebhook>({ operation: "createWebhook", method: "POST", path: "/v1/webhooks", body, idempotent: true }, options);
  }

  /**
   * Get a webhook subscription.
   *
   * One of the organization's subscriptions. Its signing secret is never shown here.
   */
  get(id: string, options?: RequestOptions): Promise<WebhookSubscription> {
    return this.#sender.one<WebhookSubscription>({ operation: "getWebhook", method: "GET", path: `/v1/webhooks/${segment(id)}` }, options);
  }

  /**
   * Change a webhook subscription.
   *
   * Changes the fields that you send; the others stay. A new `url` is checked as the URL of a new subscription is.
   * Deliveries that are queued go to the new URL, with the id that they have. Set `state` to PAUSED to have events
   * wait, each for up to 72 hours, and to ACTIVE to have what waits delivered. A subscription that Trailflow paused
   * (`pausedReason` is `STAFF`) is resumed by Trailflow only: 409 `conflict`. Sending the same change again changes
   * nothing.
   */
  update(id: string, body: UpdateWebhookRequest, options?: RequestOptions): Promise<WebhookSubscription> {
    return this.#sender.one<WebhookSubscription>({ operation: "updateWebhook", method: "PATCH", path: `/v1/webhooks/${segment(id)}`, body }, options);
  }

  /**
   * Delete a webhook subscription.
   *
   * Ends a subscription. Deliveries that wait for another attempt are dropped; one that is under way may still
   * arrive. Deleting the same subscription again is 404 `not_found`.
   */
  delete(id: string, options?: RequestOptions): Promise<DeletedWebhook> {
    return this.#sender.one<DeletedWebhook>({ operation: "deleteWebhook", method: "DELETE", path: `/v1/webhooks/${segment(id)}` }, options);
  }

  /**
   * Rotate a signing secret.
   *
   * Gives the subscription a new `signingSecret`, which is shown only here. For the hours of the overlap, deliveries
   * are signed with both secrets: with the new one in `X-Trailflow-Signature`, with the old one in `X-Trailflow-
   * Signature-Previous`. A second rotation during the overlap is 409 `conflict`.
   */
  rotateSecret(id: string, body: RotateWebhookSecretRequest = {}, options?: WriteOptions): Promise<RotatedWebhookSecret> {
    return this.#sender.one<RotatedWebhookSecret>({ operation: "rotateWebhookSecret", method: "POST", path: `/v1/webhooks/${segment(id)}/rotate-secret`, body, idempotent: true }, options);
  }

  /**
   * Send a test event.
   *
   * Queues the event `webhook.test` for the subscription, whichever events it subscribes to. It is signed and
   * retried like any other. Look up its delivery to see how your endpoint responded. A paused subscription is 409
   * `conflict`.
   */
  test(id: string, options?: WriteOptions): Promise<TestDelivery> {
    return this.#sender.one<TestDelivery>({ operation: "testWebhook", method: "POST", path: `/v1/webhooks/${segment(id)}/test`, idempotent: true }, options);
  }

  /**
   * List a subscription's deliveries.
   *
   * The deliveries of a subscription, newest first, with every attempt and how your endpoint responded. Bodies are
   * not shown. Deliveries are kept for 30 days.
   */
  listDeliveries(id: string, query: ListWebhookDeliveriesQuery = {}, options?: RequestOptions): Pages<WebhookDelivery> {
    return this.#sender.pages<WebhookDelivery>({ operation: "listWebhookDeliveries", method: "GET", path: `/v1/webhooks/${segment(id)}/deliveries`, query: { limit: 100, ...query } }, options);
  }
}

/** Every operation of the contract, by resource. */
export class Resources {
  readonly health: HealthResource;
  readonly loads: LoadsResource;
  readonly tracking: TrackingResource;
  readonly customers: CustomersResource;
  readonly carriers: CarriersResource;
  readonly vehicles: VehiclesResource;
  readonly webhooks: WebhooksResource;

  constructor(sender: Sender) {
    this.health = new HealthResource(sender);
    this.loads = new LoadsResource(sender);
    this.tracking = new TrackingResource(sender);
    this.customers = new CustomersResource(sender);
    this.carriers = new CarriersResource(sender);
    this.vehicles = new VehiclesResource(sender);
    this.webhooks = new WebhooksResource(sender);
  }
}
