/** How long a request waits before it looks again, while all that is left is in flight. */
const LOOK_AGAIN_MS = 50;

/** What a pacer stands on. */
export interface PaceOptions {
  /** The longest that one pause may be; then the next request is sent, whatever is left. */
  longestPauseMs: number;
  /** What is used to pause. */
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** The time, in milliseconds; it never goes back. */
  now: () => number;
}

/**
 * Holds requests back while the API key has none left, so that none is refused with a 429.
 *
 * Every response says in `RateLimit` how many requests are left (`r`) and in how many seconds there is one more (`t`).
 * A 429 says in `Retry-After` how long to wait. All requests of a client share what the last response said.
 */
export class Pacer {
  readonly #options: PaceOptions;
  /** Requests that may still be sent; unknown until the first response. */
  #left = Number.POSITIVE_INFINITY;
  /** When there is one more. */
  #freeAt = 0;
  #sent = 0;
  #ended = 0;

  constructor(options: PaceOptions) {
    this.#options = options;
  }

  /**
   * Waits for the turn of a request; calls `onPause` before each pause. Every turn that begins ends with {@link done}, which
   * takes what this returns: how many requests had ended when this one was sent.
   */
  async turn(onPause: (pauseMs: number) => void, signal?: AbortSignal): Promise<number> {
    for (let pause = this.#pause(); pause > 0; pause = this.#pause()) {
      if (pause > LOOK_AGAIN_MS) onPause(pause);
      await this.#options.sleep(pause, signal);
    }
    this.#left = Math.max(this.#left - 1, 0);
    this.#sent += 1;
    return this.#ended;
  }

  /** The request that had this turn has ended; `response` unless the connection was lost. */
  done(turn: number, response?: { status: number; headers: Headers }): void {
    this.#ended += 1;
    if (response === undefined) return;
    const told = /;\s*r=(\d{1,9})(?:;\s*t=(\d{1,9}))?/.exec(response.headers.get("RateLimit") ?? "");
    const refused = response.status === 429 ? retryAfterMs(response.headers) : undefined;
    if (told === null && refused === undefined) return;
    const left = refused === undefined ? Number(told?.[1]) : 0;
    // Responses come in any order. Whatever had not ended when this request was sent, and whatever was sent since, may
    // have been counted after it.
    this.#left = Math.max(left - (this.#sent - turn - 1), 0);
    if (left > 0) return;
    const pause = refused ?? Number(told?.[2] ?? 0) * 1000;
    this.#freeAt = this.#options.now() + Math.min(pause, this.#options.longestPauseMs);
  }

  #pause(): number {
    const wait = this.#freeAt - this.#options.now();
    if (wait > 0) return wait;
    // One request finds out what is left; the others wait for its response.
    return this.#left === 0 && this.#sent > this.#ended ? LOOK_AGAIN_MS : 0;
  }
}

/** How long a response asks to wait. */
export function retryAfterMs(headers: Headers): number | undefined {
  const seconds = /^\s*(\d{1,9})\s*$/.exec(headers.get("Retry-After") ?? "")?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}
