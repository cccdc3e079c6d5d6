import { createHmac, timingSafeEqual } from "node:crypto";
import type { components } from "./generated/schema.ts";

/** A delivery that was verified. */
export interface Delivery {
  /** The same over all attempts and replays: drop a delivery whose id you have handled. */
  id: string;
  event: components["schemas"]["WebhookEventType"];
  load: components["schemas"]["Load"];
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

/** Why a delivery is refused. Answer it with 400, and nothing else. */
export class InvalidSignature extends Error {}

/** Checks that a delivery is from Trailflow, unchanged and recent, and returns what it says. */
export function verifyWebhook(options: VerifyOptions): Delivery {
  const { secret, body, toleranceSeconds = 300, now = Date.now() } = options;
  const timestamp = header(options.headers, "x-trailflow-timestamp");
  if (!/^\d+$/.test(timestamp) || Math.abs(now / 1000 - Number(timestamp)) > toleranceSeconds) {
    throw new InvalidSignature("the delivery is too old, or not dated");
  }
  const expected = createHmac("sha256", secret).update(`${timestamp}.`).update(body).digest();
  // While a secret is being rotated, the second header is signed with the old one.
  const signed = ["x-trailflow-signature", "x-trailflow-signature-previous"].some((name) => {
    const given = Buffer.from(header(options.headers, name, ""), "hex");
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!signed) throw new InvalidSignature("the signature does not match");
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  return {
    id: header(options.headers, "x-trailflow-delivery-id"),
    event: header(options.headers, "x-trailflow-event") as Delivery["event"],
    load: JSON.parse(text) as Delivery["load"],
  };
}

function header(headers: VerifyOptions["headers"], name: string, absent?: string): string {
  const value = headers instanceof Headers ? headers.get(name) : headers[name];
  if (typeof value === "string") return value;
  if (absent !== undefined) return absent;
  throw new InvalidSignature(`the header ${name} is missing`);
}
