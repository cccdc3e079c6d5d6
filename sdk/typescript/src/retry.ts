import { Pacer } from "./pace.ts";

export interface RetryOptions {
  /** How often a request is sent at most. */
  attempts?: number;
  /** The longest that one pause may be. An answer that asks for more is returned as it is. */
  longestPauseMs?: number;
  /** How long one attempt may take, with its response's body; 30 seconds unless you say otherwise. */
  timeoutMs?: number;
  /** Whether requests wait while the key has none left, instead of being refused. On unless you say otherwise. */
  pace?: boolean;
  /** Told before each pause. */
  onPause?: (pauseMs: number, reason: string) => void;
  /** What is used to send, instead of the global fetch. */
  fetch?: (request: Request) => Promise<Response>;
  /** What is used to pause. */
  sleep?: (ms: number) => Promise<void>;
  /** The time, in milliseconds; it must never go back. */
  now?: () => number;
}

/**
 * A fetch that sends a request again when that is what the API asks for: after a 429, a 503, a 5xx, a lost
 * connection, a timeout, or a 409 `idempotency_in_progress`. It waits for as long as Retry-After says, and while the
 * API key has no request left.
 *
 * The same bytes are sent under the same Idempotency-Key, so a change that was made the first time is answered, not
 * made again. A request that is no GET and has no such key is sent once.
 */
export function retryingFetch(options: RetryOptions = {}): (request: Request) => Promise<Response> {
  const { attempts = 5, longestPauseMs = 90_000, timeoutMs = 30_000, onPause } = options;
  const { fetch: send = globalThis.fetch, now = () => performance.now() } = options;
  const sleep = options.sleep ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  const pacer = options.pace === false ? undefined : new Pacer({ longestPauseMs, sleep, now });

  async function attempt(request: Request): Promise<Response> {
    await pacer?.turn((ms) => onPause?.(ms, "none left"));
    let response: Response | undefined;
    try {
      const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]);
      response = await send(new Request(request, { signal }));
      return response;
    } finally {
      pacer?.done(response);
    }
  }

  return async (request) => {
    const repeatable = request.method === "GET" || request.headers.has("Idempotency-Key");
    for (let number = 1; ; number++) {
      const last = !repeatable || number >= attempts;
      let pauseMs = backoffMs(number);
      let reason = "the connection was lost";
      try {
        // A body can be read once, so a copy is sent.
        const response = await attempt(last ? request : request.clone());
        if (last) return response;
        const told = await reasonToRepeat(response);
        if (told === undefined) return response;
        reason = told;
        pauseMs = retryAfterMs(response) ?? pauseMs;
        if (pauseMs > longestPauseMs) return response;
        await response.body?.cancel();
      } catch (error) {
        if (last || !isLoss(error)) throw error;
      }
      onPause?.(pauseMs, reason);
      await sleep(pauseMs);
    }
  };
}

/** What fetch throws for a lost connection, and for our own timeout; an abort is the caller's own wish. */
function isLoss(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof DOMException && error.name === "TimeoutError");
}

async function reasonToRepeat(response: Response): Promise<string | undefined> {
  if (response.status === 429) return "rate_limited";
  if (response.status >= 500) return `a ${response.status}`;
  if (response.status !== 409) return undefined;
  const body: unknown = await response.clone().json().catch(() => undefined);
  const code = (body as { error?: { code?: unknown } } | undefined)?.error?.code;
  return code === "idempotency_in_progress" ? code : undefined;
}

function retryAfterMs(response: Response): number | undefined {
  const seconds = Number(response.headers.get("Retry-After") ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
}

/** 250 ms, doubled each time, with some chance so that many clients do not come back together. */
function backoffMs(attempt: number): number {
  return 250 * 2 ** (attempt - 1) * (0.5 + Math.random());
}
