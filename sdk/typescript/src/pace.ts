/** How long one look at what others are told lasts, while all that is left is under way. */
const LOOK_AGAIN_MS = 50;

/** What a pacer stands on. */
export interface PaceOptions {
  /** The longest that one pause may be; then the next request is sent, whatever is left. */
  longestPauseMs: number;
  /** What is used to pause. */
  sleep: (ms: number) => Promise<void>;
  /** The time, in milliseconds; it never goes back. */
  now: () => number;
}

/**
 * Holds requests back while the API key has none left, so that none is refused with a 429.
 *
 * Every response says in `RateLimit` how many requests are left (`r`) and in how many seconds there is one more (`t`).
 * All requests of a client share what the last response said.
 */
export class Pacer {
  readonly #options: PaceOptions;
  /** Requests that may still be sent; unknown until the first response. */
  #left = Number.POSITIVE_INFINITY;
  /** When there is one more. */
  #freeAt = 0;
  #underWay = 0;

  constructor(options: PaceOptions) {
    this.#options = options;
  }

  /** Waits for the turn of a request; tells `onPause` before each pause. Every turn ends with {@link done}. */
  async turn(onPause?: (pauseMs: number) => void): Promise<void> {
    for (let pause = this.#pause(); pause > 0; pause = this.#pause()) {
      if (pause > LOOK_AGAIN_MS) onPause?.(pause);
      await this.#options.sleep(pause);
    }
    this.#left = Math.max(this.#left - 1, 0);
    this.#underWay += 1;
  }

  /** A request has ended; `response` unless the connection was lost. */
  done(response?: Response): void {
    this.#underWay -= 1;
    const told = /;\s*r=(\d{1,9})(?:;\s*t=(\d{1,9}))?/.exec(response?.headers.get("RateLimit") ?? "");
    if (told === null) return;
    const left = Number(told[1]);
    // Those under way may not be counted in it yet.
    this.#left = Math.max(left - this.#underWay, 0);
    const { now, longestPauseMs } = this.#options;
    if (left === 0) this.#freeAt = now() + Math.min(Number(told[2] ?? 0) * 1000, longestPauseMs);
  }

  #pause(): number {
    const wait = this.#freeAt - this.#options.now();
    if (wait > 0) return wait;
    // One asks what is left; the others wait for its response.
    return this.#left === 0 && this.#underWay > 0 ? LOOK_AGAIN_MS : 0;
  }
}
