/**
 * What every SDK has to do, against a running server: create, replay, conflict, iterate, wait out the rate limit,
 * verify a webhook. `make test-sdk` starts the server and tells where it is.
 */
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { EventEmitter, on } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient, InvalidSignature, iteratePages, newIdempotencyKey, verifyWebhook } from "../src/index.ts";

const url = required("TRAILFLOW_URL");
const apiKey = required("TRAILFLOW_API_KEY");
const pauses: { ms: number; reason: string }[] = [];
const client = createClient({ apiKey, baseUrl: url, onPause: (ms, reason) => pauses.push({ ms, reason }) });

await createReplayConflict();
await iterate();
await inProgressIsWaitedFor();
await webhook();
await rateLimit();
console.log("TypeScript SDK: the scenario passed");

async function createReplayConflict(): Promise<void> {
  const header = { "Idempotency-Key": newIdempotencyKey() };
  const body = { orderNumber: "ORD-TS-1", externalId: `TS-${Date.now()}` };
  const created = await client.POST("/v1/loads", { params: { header }, body });
  assert.equal(created.response.status, 201);
  const replayed = await client.POST("/v1/loads", { params: { header }, body });
  assert.equal(replayed.response.headers.get("Idempotency-Replayed"), "true");
  assert.deepEqual(replayed.data, created.data);
  const other = await client.POST("/v1/loads", { params: { header }, body: { orderNumber: "ORD-TS-2" } });
  assert.equal(other.response.status, 409);
  assert.equal(other.error?.error.code, "idempotency_conflict");
  assert.equal(pauses.length, 0, "a conflict says stop, so nothing is repeated");
}

async function iterate(): Promise<void> {
  const ids = new Set<string>();
  let last = 0;
  const loads = iteratePages((cursor) =>
    client.GET("/v1/loads", { params: { query: { limit: 7, ...(cursor === undefined ? {} : { cursor }) } } }),
  );
  for await (const load of loads) {
    assert.ok(load.updatedAt > last, "oldest change first");
    last = load.updatedAt;
    ids.add(load.id);
  }
  assert.ok(ids.size > 7, `more than one page: ${ids.size}`);
  const statuses = await client.GET("/v1/loads", { params: { query: { statuses: ["PENDING", "ASSIGNED"] } } });
  assert.equal(statuses.response.status, 200, "lists are written with commas");
}

/** An answer that asks for patience, then the server's own: the same key is sent again. */
async function inProgressIsWaitedFor(): Promise<void> {
  const keys: (string | null)[] = [];
  const slept: number[] = [];
  const patient = createClient({
    apiKey,
    baseUrl: url,
    sleep: async (ms) => void slept.push(ms),
    fetch: async (request) => {
      keys.push(request.headers.get("Idempotency-Key"));
      if (keys.length > 2) return fetch(request);
      if (keys.length > 1) throw new TypeError("fetch failed");
      const error = { code: "idempotency_in_progress", message: "Wait." };
      return Response.json({ error, requestId: "req_1" }, { status: 409, headers: { "Retry-After": "2" } });
    },
  });
  const header = { "Idempotency-Key": newIdempotencyKey() };
  const answer = await patient.POST("/v1/loads", { params: { header }, body: { orderNumber: "ORD-TS-3" } });
  assert.equal(answer.response.status, 201);
  assert.deepEqual(keys, Array(3).fill(header["Idempotency-Key"]));
  assert.equal(slept[0], 2000);
}

async function webhook(): Promise<void> {
  const secret = "tfwhsec_of_nobody";
  const timestamp = String(Math.floor(Date.now() / 1000));
  const body = JSON.stringify({ id: "load_1" });
  const signature = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
  const headers = {
    "x-trailflow-delivery-id": "whdel_1",
    "x-trailflow-event": "load.created",
    "x-trailflow-timestamp": timestamp,
    "x-trailflow-signature": signature,
  };
  const delivery = verifyWebhook({ secret, headers, body });
  assert.ok(delivery.event === "load.created" && delivery.load.id === "load_1");
  const previous = { ...headers, "x-trailflow-signature": "00", "x-trailflow-signature-previous": signature };
  assert.equal(verifyWebhook({ secret, headers: previous, body }).id, "whdel_1");
  assert.throws(() => verifyWebhook({ secret, headers, body: `${body} ` }), InvalidSignature);
  assert.throws(() => verifyWebhook({ secret: `${secret}x`, headers, body }), InvalidSignature);
  assert.throws(() => verifyWebhook({ secret, headers, body, now: Date.now() + 600_000 }), InvalidSignature);
  if (process.env["TRAILFLOW_WEBHOOKS"] === "1") await deliveredWebhook();
}

/** A delivery of the server's own. */
async function deliveredWebhook(): Promise<void> {
  const { port, deliveries, close } = await receiver();
  const header = { "Idempotency-Key": newIdempotencyKey() };
  const subscribed = await client.POST("/v1/webhooks", {
    params: { header },
    body: { url: `http://127.0.0.1:${port}/hook`, eventTypes: ["load.created"] },
  });
  const { signingSecret: secret, id } = subscribed.data?.data ?? assert.fail(JSON.stringify(subscribed.error));
  const made = await client.POST("/v1/loads", {
    params: { header: { "Idempotency-Key": newIdempotencyKey() } },
    body: { orderNumber: "ORD-TS-4" },
  });
  const load = made.data?.data ?? assert.fail(JSON.stringify(made.error));
  // The organization's other loads are delivered too: the other SDK's scenario makes some at the same time.
  for await (const [{ headers, body }] of deliveries) {
    const delivery = verifyWebhook({ secret, headers, body });
    assert.ok(delivery.event === "load.created");
    if (delivery.load.id !== load.id) continue;
    assert.deepEqual(delivery.load, load);
    break;
  }
  await client.DELETE("/v1/webhooks/{id}", { params: { path: { id } } });
  close();
}

type Deliveries = AsyncIterable<[{ headers: IncomingHttpHeaders; body: Uint8Array }]>;

/** An endpoint, and what is delivered to it, oldest first. */
async function receiver(): Promise<{ port: number; deliveries: Deliveries; close: () => void }> {
  const arrivals = new EventEmitter();
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    response.writeHead(204).end();
    arrivals.emit("delivery", { headers: request.headers, body: Buffer.concat(chunks) });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    deliveries: on(arrivals, "delivery", { signal: AbortSignal.timeout(30_000) }) as Deliveries,
    close: () => server.close(),
  };
}

/** The key's whole minute is used up, and the next call succeeds nevertheless. */
async function rateLimit(): Promise<void> {
  const known = await client.GET("/v1/carriers", { params: { query: { limit: 1 } } });
  const left = Number(/;r=(\d+)/.exec(known.response.headers.get("RateLimit") ?? "")?.[1]);
  assert.ok(left > 0, "RateLimit tells what is left");
  const impatient = createClient({ apiKey, baseUrl: url, attempts: 1, pace: false });
  let refused = 0;
  for (let sent = 0; sent < left + 20; sent += 20) {
    const answers = Array.from({ length: 20 }, () => impatient.GET("/v1/carriers", { params: { query: { limit: 1 } } }));
    for (const { response } of await Promise.all(answers)) refused += Number(response.status === 429);
  }
  assert.ok(refused > 0, "the limit was reached");
  const began = Date.now();
  const answer = await client.GET("/v1/carriers", {});
  assert.equal(answer.response.status, 200);
  assert.deepEqual(pauses.map(({ ms, reason }) => `${reason} ${ms}`), ["rate_limited 60000"]);
  assert.ok(Date.now() - began >= 59_000, "Retry-After was waited out");
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; run make test-sdk`);
  return value;
}
