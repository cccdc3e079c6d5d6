import { TrailflowError } from "./errors.ts";
import { Resources } from "./generated/resources.ts";
import { NO_BROWSER } from "./no-browser.ts";
import type { TrailflowOptions } from "./options.ts";
import { Sender } from "./sender.ts";

/**
 * The Partner API. Every call is authenticated, paced, and retried as the API asks for.
 *
 * ```ts
 * const tf = new Trailflow({ apiKey: process.env.TRAILFLOW_API_KEY });
 * for await (const load of tf.loads.list()) console.log(load.orderNumber, load.status);
 * ```
 */
export class Trailflow extends Resources {
  constructor(options: TrailflowOptions = {}) {
    if (isBrowser()) throw new TrailflowError(NO_BROWSER);
    const apiKey = options.apiKey ?? process.env["TRAILFLOW_API_KEY"];
    if (!apiKey) throw new TrailflowError("there is no API key: pass apiKey, or set TRAILFLOW_API_KEY");
    // The message must not repeat what may be a secret.
    if (!/^[\x21-\x7e]+$/.test(apiKey)) throw new TrailflowError("the API key has characters that no key has");
    const baseUrl = options.baseUrl ?? (process.env["TRAILFLOW_URL"] || "https://api.trailflow.ai");
    if (!/^https?:\/\//.test(baseUrl)) throw new TrailflowError(`baseUrl must begin with https://: ${baseUrl}`);
    super(new Sender(options, apiKey, baseUrl));
  }
}

/** A page or a worker of a browser; neither Node, Deno nor Bun. */
function isBrowser(): boolean {
  const scope = globalThis as { document?: unknown; importScripts?: unknown; process?: { versions?: { node?: string } } };
  return scope.process?.versions?.node === undefined && (scope.document !== undefined || scope.importScripts !== undefined);
}
