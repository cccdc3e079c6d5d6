/**
 * Every operation, against a running server: create, replay, conflict, iterate, verify a webhook, wait out the rate
 * limit. `make test-sdk` starts the server and tells where it is.
 */
import assert from "node:assert/strict";
import { EventEmitter, on } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { ConflictError, RateLimitedError, type ResponseInfo, Trailflow, verifyWebhook, type WebhookEvent } from "@trailflow/partner-api";

// The key and the address come from the environment.
const pauses: { ms: number; reason: string }[] = [];
const responses: ResponseInfo[] = [];
const tf = new Trailflow({
  onPause: (ms, reason) => pauses.push({ ms, reason }),
  onResponse: (info) => responses.push(info),
});

await createReplayConflict();
await iterate();
await sync();
await others();
await webhook();
assert.deepEqual(pauses, [], "nothing was repeated so far");
await rateLimit();
const used = new Set(responses.map(({ operation }) => operation));
assert.deepEqual([...used].sort(), process.env["TRAILFLOW_OPERATIONS"]?.split(" ").sort(), "every operation was used");
console.log(`TypeScript SDK: the scenario passed on Node ${process.version}`);

async function createReplayConflict(): Promise<void> {
  const idempotencyKey = crypto.randomUUID();
  const body = { orderNumber: "ORD-TS-1", externalId: `TS-${Date.now()}` };
  const created = await tf.loads.create(body, { idempotencyKey });
  const replayed = await tf.loads.create(body, { idempotencyKey });
  assert.deepEqual(replayed, created);
  assert.deepEqual(responses.map(({ status, replayed }) => [status, replayed]), [[201, false], [201, true]]);
  const error: unknown = await tf.loads.create({ orderNumber: "ORD-TS-2" }, { idempotencyKey }).catch((error: unknown) => error);
  assert.ok(error instanceof ConflictError && error.code === "idempotency_conflict", "it says stop, so nothing is repeated");
  assert.match(error.requestId ?? "", /^req_/);
}

async function iterate(): Promise<void> {
  const ids = new Set<string>();
  let last = 0;
  for await (const load of tf.loads.list({ limit: 7 })) {
    assert.ok(load.updatedAt > last, "oldest change first");
    last = load.updatedAt;
    ids.add(load.id);
  }
  assert.ok(ids.size > 7, `more than one page: ${ids.size}`);
  const some = await tf.loads.list({ statuses: ["PENDING", "ASSIGNED"], limit: 1 }).first();
  assert.equal(some.data.length, 1, "lists are written with commas");
}

/** A copy that is synced from one millisecond after the newest change, while loads are written: no change is missed, and none comes twice. */
async function sync(): Promise<void> {
  const copy = new Map<string, number>();
  const seen = new Set<number>();
  let since = 0;
  const round = async () => {
    for await (const { id, updatedAt } of tf.loads.list({ updatedAfter: since })) {
      assert.ok(!seen.has(updatedAt), `${id} of ${updatedAt} came twice`);
      seen.add(updatedAt);
      copy.set(id, updatedAt);
      since = updatedAt + 1;
    }
  };
  let written = 0;
  const write = async () => {
    for (; written < 20; written++) {
      await tf.loads.upsert({ externalId: `TS-SYNC-${written % 4}`, orderNumber: `ORD-TS-${written}-${Date.now()}` });
    }
  };
  const read = async () => {
    for (; written < 20; await pause(20)) await round();
  };
  await Promise.all([write(), read()]);
  const all = [];
  for await (const { id, updatedAt } of tf.loads.list()) all.push({ id, updatedAt });
  await round();
  for (const { id, updatedAt } of all) assert.ok(copy.get(id)! >= updatedAt, `${id} of ${updatedAt} was missed`);
}

/** The operations that need no story. */
async function others(): Promise<void> {
  assert.equal((await tf.health.get()).status, "ok");
  const externalId = `TS-UPSERT-${Date.now()}`;
  const load = await tf.loads.upsert({ externalId, orderNumber: "ORD-TS-3", stops: [{ type: "PICKUP", city: "Dallas" }] });
  const moved = await tf.loads.changeStatus(externalId, { status: "ASSIGNED" });
  assert.deepEqual([moved.id, moved.status], [load.id, "ASSIGNED"]);
  const whole = await tf.loads.get(externalId, { include: ["stops"] });
  assert.equal(whole.stops?.[0]?.city, "Dallas");
  assert.equal((await tf.tracking.get(load.id)).loadId, load.id);
  for await (const customer of tf.customers.list()) assert.match(customer.id, /^customer_/);
  for await (const carrier of tf.carriers.list()) assert.match(carrier.id, /^carrier_/);
  for await (const vehicle of tf.vehicles.list()) assert.match(vehicle.id, /^vehicle_/);
}

/** Deliveries of the server's own. */
async function webhook(): Promise<void> {
  const { port, next, close } = await receiver();
  const { id, signingSecret } = await tf.webhooks.create({ url: `http://127.0.0.1:${port}/hook`, eventTypes: ["load.created"] });
  assert.equal((await tf.webhooks.get(id)).state, "ACTIVE");
  const listed: string[] = [];
  for await (const subscription of tf.webhooks.list()) listed.push(subscription.id);
  assert.ok(listed.includes(id));
  const load = await tf.loads.create({ orderNumber: "ORD-TS-4" });
  // The organization's other loads are delivered too: the other SDK's scenario creates some at the same time.
  let event: WebhookEvent;
  do event = verifyWebhook({ secret: signingSecret, ...(await next()) });
  while (event.type !== "load.created" || event.load.id !== load.id);
  assert.deepEqual(event.load, load);
  const trial = await tf.webhooks.test(id);
  do event = verifyWebhook({ secret: signingSecret, ...(await next()) });
  while (event.type !== "webhook.test");
  assert.deepEqual([event.id, event.test.subscriptionId], [trial.id, id]);
  const rotated = await tf.webhooks.rotateSecret(id);
  assert.notEqual(rotated.signingSecret, signingSecret);
  const sent = await tf.webhooks.listDeliveries(id).first();
  assert.ok(sent.data.some((delivery) => delivery.id === trial.id));
  assert.equal((await tf.webhooks.update(id, { state: "PAUSED" })).pausedReason, "PARTNER");
  assert.equal((await tf.webhooks.delete(id)).deleted, true);
  close();
}

type Next = () => Promise<{ headers: IncomingHttpHeaders; body: Uint8Array }>;

/** An endpoint, and what is delivered to it, oldest first. */
async function receiver(): Promise<{ port: number; next: Next; close: () => void }> {
  const arrivals = new EventEmitter();
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    response.writeHead(204).end();
    arrivals.emit("delivery", { headers: request.headers, body: Buffer.concat(chunks) });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const deliveries = on(arrivals, "delivery", { signal: AbortSignal.timeout(30_000) });
  return {
    port: (server.address() as AddressInfo).port,
    next: async () => ((await deliveries.next()) as { value: [Awaited<ReturnType<Next>>] }).value[0],
    close: () => server.close(),
  };
}

/** The key's whole minute is used up, and the next call succeeds nevertheless. */
async function rateLimit(): Promise<void> {
  const impatient = new Trailflow({ attempts: 1, pace: false });
  let refused = 0;
  for (let sent = 0; refused === 0 && sent < 600; sent += 20) {
    const calls = Array.from({ length: 20 }, () => impatient.carriers.list({ limit: 1 }).first());
    for (const call of await Promise.allSettled(calls)) {
      if (call.status === "fulfilled") continue;
      assert.ok(call.reason instanceof RateLimitedError, String(call.reason));
      refused += 1;
    }
  }
  assert.ok(refused > 0, "the limit was reached");
  const began = Date.now();
  await tf.carriers.list().first();
  assert.deepEqual(pauses, [{ ms: 60_000, reason: "rate_limited" }]);
  assert.ok(Date.now() - began >= 59_000, "Retry-After was waited out");
}
