import { randomUUID } from "node:crypto";
import { type FailedRequest, NetworkError, NetworkTimeoutError } from "./errors.ts";
import { VERSION } from "./generated/types.ts";
import type { RequestOptions, TrailflowOptions, WriteOptions } from "./options.ts";
import { Pacer, retryAfterMs } from "./pace.ts";
import { Pages } from "./pages.ts";
import { isObject, page, parse, queryString, type Received, requestIdOf, success } from "./wire.ts";

/** One call of an operation. */
export interface Call {
  operation: string;
  method: string;
  path: string;
  query?: object;
  body?: object;
  /** Whether the operation needs an Idempotency-Key. */
  idempotent?: boolean;
}

/** A {@link Call} as it is sent, the same in every attempt. */
interface Outgoing {
  url: string;
  init: RequestInit;
  operation: string;
  idempotencyKey: string | undefined;
  timeoutMs: number;
  signal: AbortSignal | undefined;
}

/**
 * Sends a request again when that is what the API asks for: after a 429, a 5xx, a lost connection, a timeout, or a 409
 * `idempotency_in_progress`. It waits for as long as `Retry-After` says, and while the API key has no request left.
 *
 * The same bytes are sent under the same Idempotency-Key, so a change that was made the first time is answered, not
 * made again. A change without such a key is repeated after a 429 only, which changes nothing.
 */
export class Sender {
  readonly #options: TrailflowOptions;
  readonly #apiKey: string;
  readonly #baseUrl: string;
  readonly #attempts: number;
  readonly #longestPauseMs: number;
  readonly #pacer: Pacer | undefined;

  constructor(options: TrailflowOptions, apiKey: string, baseUrl: string) {
    this.#options = options;
    this.#apiKey = apiKey;
    this.#baseUrl = baseUrl.replace(/\/+$/, "");
    this.#attempts = options.attempts ?? 5;
    this.#longestPauseMs = options.longestPauseMs ?? 90_000;
    const now = options.now ?? (() => performance.now());
    const pacing = { longestPauseMs: this.#longestPauseMs, sleep: (ms: number, signal?: AbortSignal) => this.#sleep(ms, signal), now };
    this.#pacer = options.pace === false ? undefined : new Pacer(pacing);
  }

  /** What an operation returns, without its envelope. */
  async one<Result>(call: Call, options?: WriteOptions): Promise<Result> {
    const body = await this.#send(call, options);
    return ("data" in body ? body["data"] : body) as Result;
  }

  /** A list, to iterate over. */
  pages<Item>(call: Call, options?: RequestOptions): Pages<Item> {
    return new Pages(async (cursor) => {
      const query = cursor === undefined ? call.query : { ...call.query, cursor };
      return page<Item>(await this.#send({ ...call, query: query ?? {} }, options), call.operation);
    });
  }

  async #send(call: Call, options: WriteOptions = {}): Promise<Record<string, unknown>> {
    const request = this.#outgoing(call, options);
    const repeatable = call.method === "GET" || request.idempotencyKey !== undefined;
    for (let attempts = 1; ; attempts++) {
      const failed: FailedRequest = { operation: call.operation, idempotencyKey: request.idempotencyKey, attempts };
      const outcome = await this.#attempt(request, failed);
      const last = attempts >= this.#attempts;
      if (outcome instanceof NetworkError) {
        if (last || !repeatable) throw outcome;
        await this.#pause(backoffMs(attempts), outcome.message, request.signal);
        continue;
      }
      const reason = last ? undefined : reasonToRepeat(outcome, repeatable);
      const pauseMs = retryAfterMs(outcome.headers) ?? backoffMs(attempts);
      if (reason === undefined || pauseMs > this.#longestPauseMs) return this.#result(outcome, failed);
      await this.#pause(pauseMs, reason, request.signal);
    }
  }

  #outgoing(call: Call, options: WriteOptions): Outgoing {
    const idempotencyKey = call.idempotent ? (options.idempotencyKey ?? randomUUID()) : undefined;
    const headers: Record<string, string> = {
      Authorization: `Bearer ${this.#apiKey}`,
      Accept: "application/json",
      "User-Agent": `trailflow-typescript/${VERSION}`,
    };
    if (call.body !== undefined) headers["Content-Type"] = "application/json";
    if (idempotencyKey !== undefined) headers["Idempotency-Key"] = idempotencyKey;
    const body = call.body === undefined ? {} : { body: JSON.stringify(call.body) };
    return {
      url: `${this.#baseUrl}${call.path}${queryString(call.query ?? {})}`,
      // The API never redirects; a key is not carried elsewhere.
      init: { method: call.method, headers, redirect: "manual", ...body },
      operation: call.operation,
      idempotencyKey,
      timeoutMs: options.timeoutMs ?? this.#options.timeoutMs ?? 30_000,
      signal: options.signal,
    };
  }

  /** One attempt, with the body of its response; a failed connection is returned, an abort of the caller's is thrown. */
  async #attempt(request: Outgoing, failed: FailedRequest): Promise<Received | NetworkError> {
    const turn = await this.#pacer?.turn((ms) => this.#options.onPause?.(ms, "none left"), request.signal);
    let received: Received | undefined;
    try {
      request.signal?.throwIfAborted();
      const timeout = AbortSignal.timeout(request.timeoutMs);
      const signal = request.signal === undefined ? timeout : AbortSignal.any([request.signal, timeout]);
      const response = await (this.#options.fetch ?? fetch)(request.url, { ...request.init, signal });
      received = { status: response.status, headers: response.headers, body: parse(await response.text()) };
      return received;
    } catch (cause) {
      if (request.signal?.aborted) throw request.signal.reason;
      if (cause instanceof DOMException && cause.name === "TimeoutError") {
        return new NetworkTimeoutError(`no complete response within ${request.timeoutMs} ms`, failed, { cause });
      }
      if (cause instanceof TypeError) return new NetworkError(`the connection was lost: ${reasonOf(cause)}`, failed, { cause });
      throw cause;
    } finally {
      if (turn !== undefined) this.#pacer?.done(turn, received);
    }
  }

  #result(received: Received, failed: FailedRequest): Record<string, unknown> {
    const { operation, attempts } = failed;
    const replayed = received.headers.get("Idempotency-Replayed") === "true";
    this.#options.onResponse?.({ operation, status: received.status, requestId: requestIdOf(received), replayed, attempts });
    return success(received, failed);
  }

  async #pause(ms: number, reason: string, signal: AbortSignal | undefined): Promise<void> {
    this.#options.onPause?.(ms, reason);
    await this.#sleep(ms, signal);
  }

  async #sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (this.#options.sleep !== undefined) return this.#options.sleep(ms);
    await new Promise<void>((resolve, reject) => {
      signal?.throwIfAborted();
      const aborted = (): void => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", aborted);
        resolve();
      }, ms);
      signal?.addEventListener("abort", aborted, { once: true });
    });
  }
}

function reasonToRepeat({ status, body }: Received, repeatable: boolean): string | undefined {
  if (status === 429) return "rate_limited";
  if (!repeatable) return undefined;
  if (status >= 500) return `a ${status}`;
  const error = status === 409 && isObject(body) ? body["error"] : undefined;
  return isObject(error) && error["code"] === "idempotency_in_progress" ? "idempotency_in_progress" : undefined;
}

function reasonOf(error: Error): string {
  return error.cause instanceof Error && error.cause.message !== "" ? error.cause.message : error.message;
}

/** 250 ms, doubled each time, with jitter so that many clients do not come back together. */
function backoffMs(attempt: number): number {
  return 250 * 2 ** (attempt - 1) * (0.5 + Math.random());
}
