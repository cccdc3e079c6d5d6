/** What needs no server: verification, pacing by an injected clock, pages, modules. */
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { createRequire } from "node:module";
import { test } from "node:test";
import { inspect } from "node:util";
import { InvalidSignature, Trailflow, TrailflowError, type TrailflowOptions, verifyWebhook, type VerifyOptions } from "@trailflow/partner-api";

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
  const changed = verifyWebhook(signed("load.updated", JSON.stringify(load)));
  assert.ok(changed.type === "load.updated" && changed.load.id === "load_1");
  const said = { test: true, subscriptionId: "whsub_1", sentAt: now };
  const trial = verifyWebhook(signed("webhook.test", JSON.stringify(said)));
  assert.ok(trial.type === "webhook.test");
  assert.deepEqual(trial.test, said);
  const newer = verifyWebhook(signed("load.merged", '{"into":"load_2"}'));
  assert.deepEqual(newer, { id: "whdel_1", type: "unknown", name: "load.merged", body: { into: "load_2" } });
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

function client(options: TrailflowOptions): Trailflow {
  return new Trailflow({ apiKey: "tf_test_x", baseUrl: "http://api.example", ...options });
}

test("requests wait while none is left, one after another and side by side", async () => {
  for (const together of [1, 4]) {
    const served = new Served(5, 60);
    const pauses: string[] = [];
    const tf = client({ fetch: served.fetch, sleep: served.sleep, now: served.now, onPause: (_, why) => pauses.push(why) });
    for (let sent = 0; sent < 20; sent += together) {
      await Promise.all(Array.from({ length: together }, () => tf.health.get()));
    }
    assert.deepEqual(served.statuses, Array(20).fill(200), `${together} at a time`);
    assert.ok(served.time >= 3 * 60_000, "20 requests at 5 a minute");
    assert.ok(pauses.every((why) => why === "none left"), pauses.join());
  }
});

test("late responses tell no more than is left", async () => {
  const turnOfLoop = (): Promise<void> => new Promise<void>((resolve) => setImmediate(resolve));
  const answers: ((left: number) => void)[] = [];
  const tf = client({
    now: () => 0,
    sleep: turnOfLoop,
    fetch: () =>
      new Promise<Response>((resolve) => {
        answers.push((left) => resolve(Response.json({}, { headers: { RateLimit: `"per-key";r=${left};t=0` } })));
      }),
  });
  const calls = [0, 1, 2].map(() => tf.health.get());
  await turnOfLoop();
  // The last one sent is answered first.
  for (const place of [2, 1, 0]) {
    answers[place]!(2 - place);
    await calls[place];
  }
  const later = [tf.health.get(), tf.health.get()];
  await turnOfLoop();
  assert.equal(answers.length, 4, "one finds out what is left; the other waits for it");
  answers[3]!(1);
  await later[0];
  for (let turns = 0; answers.length < 5 && turns < 100; turns++) await turnOfLoop();
  answers[4]!(0);
  await later[1];
});

test("pacing can be turned off, and is bounded", async () => {
  const served = new Served(1, 60);
  const impatient = client({ fetch: served.fetch, sleep: served.sleep, now: served.now, pace: false, attempts: 1 });
  await impatient.health.get();
  await assert.rejects(impatient.health.get(), { status: 429, retryAfterMs: 60_000 });
  const far = client({
    fetch: async () => Response.json({}, { headers: { RateLimit: '"per-key";r=0;t=999999999' } }),
    sleep: served.sleep,
    now: served.now,
    longestPauseMs: 90_000,
  });
  await far.health.get();
  const before = served.time;
  await far.health.get();
  assert.equal(served.time - before, 90_000);
});

test("after a 429 the other requests wait too", async () => {
  let time = 0;
  const sent: number[] = [];
  const tf = client({
    now: () => time,
    sleep: async (ms) => {
      await new Promise<void>((resolve) => setImmediate(resolve));
      time = Math.max(time, time + ms);
    },
    fetch: async () => {
      sent.push(time);
      if (sent.length > 1) return Response.json({});
      return Response.json({}, { status: 429, headers: { "Retry-After": "7" } });
    },
  });
  await tf.health.get();
  assert.ok(sent.slice(1).every((at) => at >= 7000), sent.join());
});

test("a lost connection ends a turn", async () => {
  let calls = 0;
  const tf = client({
    sleep: async () => {},
    now: () => 0,
    fetch: async () => {
      calls += 1;
      if (calls === 2) throw new TypeError("fetch failed");
      return Response.json({}, { headers: { RateLimit: `"per-key";r=${calls === 1 ? 1 : 0};t=0` } });
    },
  });
  for (let sent = 0; sent < 3; sent++) await tf.health.get();
  assert.equal(calls, 4);
});

test("only a cursor of null ends a list", async () => {
  const pages = [
    { data: [{ id: "1" }, { id: "2" }], nextCursor: "a" },
    { data: [], nextCursor: "b" },
    { data: [{ id: "3" }], nextCursor: "c" },
    { data: [{ id: "4" }], nextCursor: null },
  ];
  const asked: string[] = [];
  const tf = client({
    fetch: async (url) => {
      asked.push(url);
      return Response.json({ ...pages[asked.length - 1], requestId: "req_1" });
    },
  });
  const found: unknown[] = [];
  for await (const load of tf.loads.list({ statuses: ["PENDING", "ASSIGNED"], eligibleOnly: undefined })) found.push(load.id);
  assert.deepEqual(found, ["1", "2", "3", "4"]);
  const query = "limit=100&statuses=PENDING%2CASSIGNED";
  assert.deepEqual(asked, ["", "&cursor=a", "&cursor=b", "&cursor=c"].map((end) => `http://api.example/v1/loads?${query}${end}`));
});

test("a list that does not advance ends", async () => {
  const tf = client({ fetch: async () => Response.json({ data: [], nextCursor: "a", requestId: "req_1" }) });
  await assert.rejects(async () => {
    for await (const load of tf.loads.list()) assert.fail(load.id);
  }, TrailflowError);
});

test("what is no page is an error of ours", async () => {
  const page = { data: [], nextCursor: null, requestId: "req_1" };
  const wrong: object[] = Object.keys(page).map((name) => ({ ...page, [name]: undefined }));
  wrong.push(...[null, {}, "x", [7], [null]].map((data) => ({ ...page, data })));
  wrong.push({ ...page, nextCursor: 7 }, { ...page, requestId: null }, { status: "ok" });
  for (const body of wrong) {
    const tf = client({ fetch: async () => Response.json(body) });
    const list = async (): Promise<void> => {
      for await (const load of tf.loads.list()) assert.fail(load.id);
    };
    await assert.rejects(list(), TrailflowError, JSON.stringify(body));
    await assert.rejects(tf.loads.list().first(), TrailflowError, JSON.stringify(body));
  }
});

test("details that are none of the contract's are left out", async () => {
  const told = { pointer: "/rate", message: "is wrong" };
  for (const [details, expected] of [[7, []], ["x", []], [told, []], [[7, null, "x", {}, told], [told]]]) {
    const error = { code: "bad_request", message: "No.", details };
    const tf = client({ fetch: async () => Response.json({ error }, { status: 400 }) });
    await assert.rejects(tf.loads.get("load_1"), { name: "BadRequestError", details: expected });
  }
});

test("ids are parts of a path, whatever they hold", async () => {
  const asked: string[] = [];
  const tf = client({ fetch: async (url) => (asked.push(url), Response.json({ data: {} })) });
  await tf.loads.get("a/b ?c");
  assert.deepEqual(asked, ["http://api.example/v1/loads/a%2Fb%20%3Fc"]);
  for (const id of ["", ".", ".."]) await assert.rejects(async () => tf.webhooks.delete(id), TrailflowError);
});

test("a key stays out of logs and messages", () => {
  assert.ok(!inspect(client({}), { depth: 9, showHidden: true }).includes("tf_test_x"));
  assert.throws(() => client({ apiKey: "tf_test_x\n" }), (error: Error) => error instanceof TrailflowError && !error.message.includes("tf_test_x"));
  assert.throws(() => client({ apiKey: "" }), TrailflowError);
});

test("a page in a browser is refused, with the reason", async () => {
  const name = import.meta.resolve("@trailflow/partner-api").replace("index.js", "browser.js");
  const { Trailflow: Refused, verifyWebhook: refused } = (await import(name)) as typeof import("@trailflow/partner-api");
  assert.throws(() => new Refused({ apiKey: "tf_test_x" }), /must stay on a server/);
  assert.throws(() => refused(signed("load.created", "{}")), /must stay on a server/);
});

test("CommonJS and ES modules get the same classes", () => {
  const required = createRequire(import.meta.url)("@trailflow/partner-api") as typeof import("@trailflow/partner-api");
  assert.equal(required.InvalidSignature, InvalidSignature);
  assert.equal(required.Trailflow, Trailflow);
});
