import { createHmac, timingSafeEqual } from "node:crypto";
import type { components } from "./generated/schema.ts";

/** A delivery that was verified. `event` tells which it is: switch on it. */
export type Delivery = LoadDelivery | TestDelivery | UnknownDelivery;

interface Delivered {
  /** The same over all attempts and replays: drop a delivery whose id you have handled. */
  id: string;
}

/** Something happened to a load. */
export interface LoadDelivery extends Delivered {
  event: components["schemas"]["WebhookEventType"];
  /** The load as it is since. */
  load: components["schemas"]["Load"];
}

/** Trailflow tries the subscription out: accept it, and do nothing else. */
export interface TestDelivery extends Delivered {
  event: "webhook.test";
  test: components["schemas"]["WebhookTest"];
}

/** An event that is newer than this SDK: accept it, and do nothing else. */
export interface UnknownDelivery extends Delivered {
  event: "unknown";
  /** The event's name, such as `load.merged`. */
  name: string;
  body: unknown;
}

export interface VerifyOptions {
  /** The subscription's signing secret, `tfwhsec_…`, whole. */
  secret: string;
  /** The request's headers. */
  headers: Headers | Record<string, string | string[] | undefined>;
  /** The request's body, exactly as it came, before any parsing. */
  body: string | Uint8Array;
  /** How old a delivery may be. */
  toleranceSeconds?: number;
  /** The time, in Unix milliseconds. */
  now?: number;
}

/** Why a delivery is refused. Answer it with 400, and nothing else. No other error comes of what was received. */
export class InvalidSignature extends Error {
  override name = "InvalidSignature";
}

const LOAD_EVENTS: ReadonlySet<string> = new Set<LoadDelivery["event"]>([
  "load.created",
  "load.updated",
  "load.status_changed",
]);

/** Checks that a delivery is from Trailflow, unchanged and recent, and returns what it says. */
export function verifyWebhook(options: VerifyOptions): Delivery {
  const { secret, body, toleranceSeconds = 300, now = Date.now() } = options;
  const timestamp = required(options.headers, "x-trailflow-timestamp");
  if (!/^[0-9]{1,12}$/.test(timestamp) || Math.abs(now / 1000 - Number(timestamp)) > toleranceSeconds) {
    throw new InvalidSignature("the delivery is too old, or not dated");
  }
  const expected = createHmac("sha256", secret).update(`${timestamp}.`).update(body).digest();
  // While a secret is being rotated, the second header is signed with the old one.
  const signed = ["x-trailflow-signature", "x-trailflow-signature-previous"].some((name) => {
    const given = header(options.headers, name) ?? "";
    // `Buffer.from` stops at the first letter that is none of hexadecimal, and takes what stands before it.
    return /^[0-9a-f]{64}$/i.test(given) && timingSafeEqual(Buffer.from(given, "hex"), expected);
  });
  if (!signed) throw new InvalidSignature("the signature does not match");
  const id = required(options.headers, "x-trailflow-delivery-id");
  return delivery(id, required(options.headers, "x-trailflow-event"), parse(body));
}

function delivery(id: string, event: string, body: unknown): Delivery {
  if (event === "webhook.test") return { id, event, test: body as TestDelivery["test"] };
  if (LOAD_EVENTS.has(event)) {
    return { id, event: event as LoadDelivery["event"], load: body as LoadDelivery["load"] };
  }
  return { id, event: "unknown", name: event, body };
}

function parse(body: string | Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body));
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // Told below.
  }
  throw new InvalidSignature("the body is not a JSON object");
}

function required(headers: VerifyOptions["headers"], name: string): string {
  const value = header(headers, name);
  if (value === undefined) throw new InvalidSignature(`the header ${name} is missing`);
  return value;
}

/** A header that came once. */
function header(headers: VerifyOptions["headers"], name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const value = headers[name] ?? Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  const values = Array.isArray(value) ? value : [value];
  return values.length === 1 && typeof values[0] === "string" ? values[0] : undefined;
}
