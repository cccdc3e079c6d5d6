/** What needs no server: verification, pacing by an injected clock, pages, timeouts. */
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { createClient, InvalidSignature, iteratePages, retryingFetch, verifyWebhook, type VerifyOptions } from "../src/index.ts";

const secret = "tfwhsec_of_nobody";
const now = 1_774_094_400_000;
const load = { id: "load_1", status: "PENDING", updatedAt: now };

type Signed = Omit<VerifyOptions, "headers"> & { headers: Record<string, string> };

function signed(event: string, body: string): Signed {
  const timestamp = String(now / 1000);
  const signature = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
  return {
    secret,
    body,
    now,
    headers: {
      "x-trailflow-delivery-id": "whdel_1",
      "x-trailflow-event": event,
      "x-trailflow-timestamp": timestamp,
      "x-trailflow-signature": signature,
    },
  };
}

test("a delivery is one of a union over events", () => {
  const delivery = verifyWebhook(signed("load.updated", JSON.stringify(load)));
  assert.ok(delivery.event === "load.updated" && delivery.load.id === "load_1");
  const said = { test: true, subscriptionId: "whsub_1", sentAt: now };
  const trial = verifyWebhook(signed("webhook.test", JSON.stringify(said)));
  assert.ok(trial.event === "webhook.test");
  assert.deepEqual(trial.test, said);
  const newer = verifyWebhook(signed("load.merged", '{"into":"load_2"}'));
  assert.deepEqual(newer, { id: "whdel_1", event: "unknown", name: "load.merged", body: { into: "load_2" } });
});

test("names of headers are read in either case", () => {
  const { headers, ...rest } = signed("load.created", JSON.stringify(load));
  const upper = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]));
  assert.equal(verifyWebhook({ ...rest, headers: upper }).id, "whdel_1");
  assert.equal(verifyWebhook({ ...rest, headers: new Headers(headers) }).id, "whdel_1");
});

test("whatever is wrong with what was received is one error", () => {
  const good = signed("load.created", JSON.stringify(load));
  const signature = good.headers["x-trailflow-signature"]!;
  const wrong: Record<string, string | undefined>[] = [
    ...Object.keys(good.headers).map((name) => ({ [name]: undefined })),
    ...["9".repeat(5_000), "", "x", "-1", "1e9", "１７７４０９４４００"].map((timestamp) => ({ "x-trailflow-timestamp": timestamp })),
    ...["", "0", "zz".repeat(32), `${signature}zz`, "é".repeat(64), "\ud800", signature.slice(2)].map((text) => ({
      "x-trailflow-signature": text,
    })),
  ];
  for (const headers of wrong) {
    assert.throws(() => verifyWebhook({ ...good, headers: { ...good.headers, ...headers } }), InvalidSignature, JSON.stringify(headers));
  }
  assert.throws(() => verifyWebhook({ ...good, headers: {} }), InvalidSignature);
  const twice = { ...good.headers, "x-trailflow-signature": [signature, signature] };
  assert.throws(() => verifyWebhook({ ...good, headers: twice }), InvalidSignature);
  for (const body of ["", "{", "null", "7"]) {
    assert.throws(() => verifyWebhook(signed("load.created", body)), InvalidSignature, body);
  }
});

/** A clock that only sleeping moves, and a key with `limit` requests in any `window` seconds behind `fetch`. */
class Served {
  time = 0;
  readonly statuses: number[] = [];
  readonly #accepted: number[] = [];
  readonly limit: number;
  readonly windowS: number;

  constructor(limit: number, windowS: number) {
    this.limit = limit;
    this.windowS = windowS;
  }

  now = (): number => this.time;

  sleep = async (ms: number): Promise<void> => {
    const until = this.time + ms;
    // Others who sleep for less come first.
    await new Promise<void>((resolve) => setImmediate(resolve));
    this.time = Math.max(this.time, until);
  };

  fetch = async (): Promise<Response> => {
    await new Promise<void>((resolve) => setImmediate(resolve));
    while (this.#accepted[0] !== undefined && this.#accepted[0] <= this.time - this.windowS * 1000) this.#accepted.shift();
    const status = this.#accepted.length < this.limit ? 200 : 429;
    if (status === 200) this.#accepted.push(this.time);
    this.statuses.push(status);
    const left = this.limit - this.#accepted.length;
    const resetS = Math.ceil(((this.#accepted[0] ?? this.time) + this.windowS * 1000 - this.time) / 1000);
    const headers: Record<string, string> = { RateLimit: `"per-key";r=${left};t=${resetS}` };
    if (status === 429) headers["Retry-After"] = "60";
    return Response.json({}, { status, headers });
  };
}

test("requests wait while none is left, one after another and side by side", async () => {
  for (const together of [1, 4]) {
    const served = new Served(5, 60);
    const pauses: string[] = [];
    const send = retryingFetch({ fetch: served.fetch, sleep: served.sleep, now: served.now, onPause: (_, why) => pauses.push(why) });
    for (let sent = 0; sent < 20; sent += together) {
      await Promise.all(Array.from({ length: together }, () => send(new Request("http://api.example/"))));
    }
    assert.deepEqual(served.statuses, Array(20).fill(200), `${together} at a time`);
    assert.ok(served.time >= 3 * 60_000, "20 requests at 5 a minute");
    assert.ok(pauses.every((why) => why === "none left"), pauses.join());
  }
});

test("pacing can be turned off, and is bounded", async () => {
  const served = new Served(1, 60);
  const impatient = retryingFetch({ fetch: served.fetch, sleep: served.sleep, now: served.now, pace: false, attempts: 1 });
  await impatient(new Request("http://api.example/"));
  assert.equal((await impatient(new Request("http://api.example/"))).status, 429);
  const far = retryingFetch({
    fetch: async () => new Response(null, { headers: { RateLimit: '"per-key";r=0;t=999999999' } }),
    sleep: served.sleep,
    now: served.now,
    longestPauseMs: 90_000,
  });
  await far(new Request("http://api.example/"));
  const before = served.time;
  await far(new Request("http://api.example/"));
  assert.equal(served.time - before, 90_000);
});

test("a lost connection ends a turn", async () => {
  let calls = 0;
  const send = retryingFetch({
    sleep: async () => {},
    now: () => 0,
    fetch: async () => {
      calls += 1;
      if (calls === 2) throw new TypeError("fetch failed");
      return new Response(null, { headers: { RateLimit: `"per-key";r=${calls === 1 ? 1 : 0};t=0` } });
    },
  });
  for (let sent = 0; sent < 3; sent++) await send(new Request("http://api.example/"));
  assert.equal(calls, 4);
});

test("an attempt that takes too long is made again", async () => {
  let calls = 0;
  const client = createClient({
    apiKey: "tf_test_x",
    baseUrl: "http://api.example",
    timeoutMs: 20,
    sleep: async () => {},
    fetch: (request) => {
      calls += 1;
      if (calls > 1) return Promise.resolve(Response.json({ data: [], nextCursor: null, requestId: "req_1" }));
      return new Promise((_, reject) => {
        // Keeps the process alive, as a connection would.
        const open = setTimeout(() => {}, 60_000);
        request.signal.addEventListener("abort", () => {
          clearTimeout(open);
          reject(request.signal.reason);
        });
      });
    },
  });
  const { response } = await client.GET("/v1/loads");
  assert.deepEqual([response.status, calls], [200, 2]);
});

test("only a cursor of null ends a list", async () => {
  const pages = [
    { data: [1, 2], nextCursor: "a" },
    { data: [], nextCursor: "b" },
    { data: [3], nextCursor: "c" },
    { data: [4], nextCursor: null },
  ];
  const asked: (string | undefined)[] = [];
  const found: number[] = [];
  const items = iteratePages<number>(async (cursor) => {
    asked.push(cursor);
    return { data: pages[asked.length - 1]! };
  });
  for await (const item of items) found.push(item);
  assert.deepEqual(found, [1, 2, 3, 4]);
  assert.deepEqual(asked, [undefined, "a", "b", "c"]);
});
