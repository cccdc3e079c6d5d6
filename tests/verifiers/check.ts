// Verifies deliveries with examples/webhooks/verify.ts, or with the Standard Webhooks library (`library`).
//
// A delivery is a line of JSON on standard input: secret, now, headers, body (base64). The answer is a line:
// accepted, or refused.

import { readFileSync } from "node:fs";
import { verify } from "../../examples/webhooks/verify.ts";
import { Webhook, WebhookVerificationError } from "standardwebhooks";

type Delivery = { secret: string; now: number; headers: Record<string, string>; body: string };

function bySnippet({ headers, secret, now }: Delivery, body: Buffer): boolean {
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return verify(Object.fromEntries(lower), body, secret, now);
}

function byLibrary({ headers, secret }: Delivery, body: Buffer): boolean {
  try {
    new Webhook(secret.slice("tf".length)).verify(body, headers);
    return true;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return false;
    throw error;
  }
}

const verifies = process.argv[2] === "library" ? byLibrary : bySnippet;
for (const line of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const delivery: Delivery = JSON.parse(line);
  console.log(verifies(delivery, Buffer.from(delivery.body, "base64")) ? "accepted" : "refused");
}
