/** The client and a server that stalls, resets, refuses and knows more than the SDK; see sdk/unreliable/server.py. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NetworkError,
  NetworkTimeoutError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitedError,
  ServerError,
  Trailflow,
  type TrailflowOptions,
} from "@trailflow/partner-api";

const who = `@${process.version}-${Date.now()}`;
const pauses: [string, number][] = [];

function client(options: TrailflowOptions = {}): Trailflow {
  pauses.length = 0;
  const onPause = (ms: number, why: string): void => void pauses.push([why, ms]);
  return new Trailflow({ apiKey: "tf_test_x", baseUrl: process.env["UNRELIABLE_URL"], timeoutMs: 700, onPause, ...options });
}

async function survives(kind: string): Promise<void> {
  const load = await client().loads.upsert({ externalId: `${kind}${who}`, rate: 1 });
  const said = { requests: 2, keys: 1, bodies: 1, keyed: true };
  assert.deepEqual(JSON.parse(load.notes ?? ""), said, "the same bytes, under the same Idempotency-Key");
  assert.equal(pauses.length, 1);
}

for (const kind of ["stall", "reset", "half", "slow", "slow-headers", "html", "500"]) {
  test(`a change survives: ${kind}`, async () => {
    await survives(kind);
    assert.ok((pauses[0]?.[1] ?? 0) <= 375, "without Retry-After the pause is short");
  });
}

for (const kind of ["409", "429", "503"]) {
  test(`a change survives: ${kind}, after Retry-After`, async () => {
    await survives(kind);
    assert.equal(pauses[0]?.[1], 1000);
  });
}

test("reads survive too", async () => {
  const tf = client();
  for (const kind of ["stall", "reset", "503"]) {
    const load = await tf.loads.get(`${kind}${who}`);
    assert.equal((JSON.parse(load.notes ?? "") as { requests: number }).requests, 2);
  }
});

test("a change without an Idempotency-Key is repeated only when it was refused", async () => {
  const tf = client();
  const lost = await rejection(tf.webhooks.delete(`reset${who}`), NetworkError);
  assert.deepEqual([lost.attempts, lost.idempotencyKey, lost.operation], [1, undefined, "deleteWebhook"]);
  await rejection(tf.webhooks.delete(`503${who}`), ServerError);
  assert.equal((await tf.webhooks.delete(`429${who}`)).deleted, true);
});

test("what the API refuses is a typed error, at once", async () => {
  const classes = { "400": BadRequestError, "401": AuthenticationError, "403": PermissionDeniedError, "404": NotFoundError };
  for (const [kind, Class] of Object.entries({ ...classes, conflict: ConflictError, newer: ApiError })) {
    const error = await rejection(client().loads.upsert({ externalId: `${kind}${who}` }, { idempotencyKey: "mine" }), Class);
    assert.deepEqual([error.attempts, error.idempotencyKey, pauses.length], [1, "mine", 0], kind);
    assert.equal(error.requestId, "req_00000000-0000-4000-8000-000000000001");
  }
  const bad = await rejection(client().loads.upsert({ externalId: `400${who}` }), BadRequestError);
  assert.deepEqual(bad.details, [{ pointer: "/rate", message: "must be at most 1" }]);
  assert.match(bad.message, /^No\. \/rate must be at most 1 \(400 bad_request, req_/);
  const told = await rejection(client().loads.upsert({ externalId: `400-told${who}` }), BadRequestError);
  assert.match(
    told.message,
    /^\/rate must be at most 1 \(and 2 more, see error\.details\)\. \/notes must be a string; \/stops\/0\/city is required \(400 bad_request, req_/,
  );
});

test("patience ends", async () => {
  const down = await rejection(client({ attempts: 2 }).loads.get(`503-always${who}`), ServerError);
  assert.deepEqual([down.attempts, down.status, down.code], [2, 503, "service_unavailable"]);
  const long = await rejection(client().loads.get(`429-long${who}`), RateLimitedError);
  assert.deepEqual([long.attempts, long.retryAfterMs], [1, 3_600_000], "longer than the longest pause");
  const late = await rejection(client({ attempts: 1 }).loads.upsert({ externalId: `stall${who}-late` }), NetworkTimeoutError);
  assert.ok(late.idempotencyKey, "to repeat the change with");
  const nobody = client({ attempts: 2, baseUrl: "http://127.0.0.1:9" });
  assert.match((await rejection(nobody.loads.get("x"), NetworkError)).message, /ECONNREFUSED|bad port/);
});

test("an attempt ends with its time, whatever still arrives", async () => {
  for (const kind of ["stall", "slow", "slow-headers"]) {
    await rejection(client({ attempts: 1 }).loads.upsert({ externalId: `${kind}${who}-timed` }), NetworkTimeoutError);
  }
});

test("an abort ends a call, also in a pause", async () => {
  const tf = client();
  const reason = new Error("enough");
  const aborted = AbortSignal.abort(reason);
  await assert.rejects(tf.loads.get("x", {}, { signal: aborted }), reason);
  const control = new AbortController();
  setTimeout(() => control.abort(reason), 100);
  await assert.rejects(tf.loads.get(`503${who}-abort`, {}, { signal: control.signal }), reason);
});

test("what is newer than the SDK is kept as it came", async () => {
  const load = await client().loads.get(`enum${who}`);
  assert.equal(load.status, "PARKED");
  assert.equal(load.equipment?.type, "HOVERCRAFT");
  assert.deepEqual(load.references, [{ type: "QUANTUM", value: "1" }]);
  assert.deepEqual((load as unknown as Record<string, unknown>)["driver"], { name: "Ana" });
});

async function rejection<Failure extends Error>(promise: Promise<unknown>, Class: abstract new (...args: never) => Failure): Promise<Failure> {
  const error: unknown = await promise.then(() => assert.fail("it succeeded"), (error: unknown) => error);
  assert.ok(error instanceof Class, String(error));
  return error;
}
