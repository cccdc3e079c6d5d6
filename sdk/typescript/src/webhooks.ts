import { createHmac, timingSafeEqual } from "node:crypto";
import { InvalidSignature } from "./errors.ts";
import { type Load, type WebhookEventType, type WebhookTest, webhookEventTypeValues } from "./generated/types.ts";

/** A delivery that was verified: switch on its `type`. */
export type WebhookEvent = LoadEvent | TestEvent | UnknownEvent;

interface Delivered {
  /** The same over all attempts and replays: drop a delivery whose id you have handled. */
  id: string;
}

/** Something happened to a load. */
export interface LoadEvent extends Delivered {
  type: WebhookEventType;
  /** The load as it was after the event. */
  load: Load;
}

/** A test event: accept it, and do nothing else. */
export interface TestEvent extends Delivered {
  type: "webhook.test";
  test: WebhookTest;
}

/** An event that is newer than this SDK: accept it, and do nothing else. */
export interface UnknownEvent extends Delivered {
  type: "unknown";
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
  toleranceSeconds?: number | undefined;
  /** The time, in Unix milliseconds. */
  now?: number | undefined;
}

const LOAD_EVENTS: ReadonlySet<string> = new Set(webhookEventTypeValues);

/** Checks that a delivery is from Trailflow, unchanged and recent, and returns what it says. */
export function verifyWebhook(options: VerifyOptions): WebhookEvent {
  const { secret, body, toleranceSeconds = 300, now = Date.now() } = options;
  const timestamp = required(options.headers, "x-trailflow-timestamp");
  if (!/^[0-9]{1,12}$/.test(timestamp) || Math.abs(now / 1000 - Number(timestamp)) > toleranceSeconds) {
    throw new InvalidSignature("the delivery is too old, or not dated");
  }
  const expected = createHmac("sha256", secret).update(`${timestamp}.`).update(body).digest();
  // While a secret is being rotated, the second header is signed with the old one.
  const signed = ["x-trailflow-signature", "x-trailflow-signature-previous"].some((name) => {
    const given = header(options.headers, name) ?? "";
    // `Buffer.from` stops at the first letter that is not hexadecimal, and takes what stands before it.
    return /^[0-9a-f]{64}$/i.test(given) && timingSafeEqual(Buffer.from(given, "hex"), expected);
  });
  if (!signed) throw new InvalidSignature("the signature does not match");
  const id = required(options.headers, "x-trailflow-delivery-id");
  return event(id, required(options.headers, "x-trailflow-event"), parse(body));
}

function event(id: string, type: string, body: unknown): WebhookEvent {
  if (type === "webhook.test") return { id, type, test: body as WebhookTest };
  if (LOAD_EVENTS.has(type)) return { id, type: type as WebhookEventType, load: body as Load };
  return { id, type: "unknown", name: type, body };
}

function parse(body: string | Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body));
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // Thrown below.
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
