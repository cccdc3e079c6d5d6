/** What a request became, for your log. */
export interface ResponseInfo {
  /** The operation's name in the contract, such as `upsertLoad`. */
  operation: string;
  status: number;
  /** Quote it when you ask for support. */
  requestId: string | undefined;
  /** Whether this is the stored response of an earlier attempt of the same change. */
  replayed: boolean;
  /** How often it was sent. */
  attempts: number;
}

/** How a client works; every option has a default. */
export interface TrailflowOptions {
  /** A Partner API key, `tf_test_…` or `tf_live_…`, kept on your server; by default the environment's `TRAILFLOW_API_KEY`. */
  apiKey?: string | undefined;
  /** Where the API is; by default the environment's `TRAILFLOW_URL`, or `https://api.trailflow.ai`. */
  baseUrl?: string | undefined;
  /** How long one attempt may take, including the body of its response; 30 seconds by default. */
  timeoutMs?: number | undefined;
  /** How often a request is sent at most; 5 by default. */
  attempts?: number | undefined;
  /** The longest that one pause may be, 90 seconds by default. A response that asks for more ends the retries. */
  longestPauseMs?: number | undefined;
  /** Whether requests wait while the key has none left, instead of being refused; true by default. */
  pace?: boolean | undefined;
  /** Called before each pause. */
  onPause?: ((pauseMs: number, reason: string) => void) | undefined;
  /** Called after the last attempt of each request. */
  onResponse?: ((info: ResponseInfo) => void) | undefined;
  /** Sends requests instead of the global fetch, for example through a proxy. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Pauses instead of `setTimeout`, for tests. */
  sleep?: ((ms: number) => Promise<void>) | undefined;
  /** The time in milliseconds, for tests; it must never go back. */
  now?: (() => number) | undefined;
}

/** What one call may say for itself. */
export interface RequestOptions {
  /** How long one attempt of this call may take. */
  timeoutMs?: number | undefined;
  /** Ends the call: an attempt that is under way, and every pause. */
  signal?: AbortSignal | undefined;
}

/** What one change may say for itself. */
export interface WriteOptions extends RequestOptions {
  /** A name for the change, to repeat it later; by default each call has a new one. */
  idempotencyKey?: string | undefined;
}
