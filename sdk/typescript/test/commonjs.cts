/** A program in CommonJS, for its types. */
import { type Load, type LoadStatus, Trailflow, type WebhookEvent } from "@trailflow/partner-api";

export function open(): Trailflow {
  return new Trailflow({ apiKey: "tf_test_x" });
}

/** Switches that a newer contract does not break. */
export function lane(load: Load, event: WebhookEvent): string {
  const known: readonly LoadStatus[] = ["PENDING", "ASSIGNED"];
  switch (event.type) {
    case "load.created":
    case "load.updated":
    case "load.status_changed":
      return event.load.orderNumber;
    case "webhook.test":
      return event.test.subscriptionId;
    case "unknown":
      return known.some((status) => status === load.status) ? event.name : load.status;
  }
}
