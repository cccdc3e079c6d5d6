// Verifies Trailflow's webhooks. Node 18 or newer, nothing to install.

import { createHmac, timingSafeEqual } from "node:crypto";

const TOLERANCE_S = 300;

/**
 * Whether a delivery comes from Trailflow and was sent within the last five minutes.
 *
 * `headers`: as in Node's `request.headers`, names in lower case; `body`: the bytes as received, before parsing (in
 * Express: `express.raw({ type: "application/json" })`); `secret`: the whole of it, tfwhsec_ included.
 */
export function verify(
  headers: Record<string, string | string[] | undefined>,
  body: Uint8Array,
  secret: string,
  now: number = Date.now() / 1000,
): boolean {
  const timestamp = String(headers["x-trailflow-timestamp"] ?? "");
  if (!/^[0-9]{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now - Number(timestamp)) > TOLERANCE_S) return false;
  const expected = createHmac("sha256", secret).update(`${timestamp}.`).update(body).digest();
  // The second header is there only while the secret is being replaced.
  return ["x-trailflow-signature", "x-trailflow-signature-previous"].some((name) => {
    const sent = String(headers[name] ?? "");
    return /^[0-9a-f]{64}$/.test(sent) && timingSafeEqual(Buffer.from(sent, "hex"), expected);
  });
}
