/** What a bundler for browsers gets instead of the package: the same names, and the reason at the first use. */
import { TrailflowError } from "./errors.ts";
import { NO_BROWSER } from "./no-browser.ts";

export * from "./errors.ts";
export * from "./generated/resources.ts";
export * from "./generated/types.ts";
export { Pages } from "./pages.ts";

export class Trailflow {
  constructor() {
    throw new TrailflowError(NO_BROWSER);
  }
}

export function verifyWebhook(): never {
  throw new TrailflowError(NO_BROWSER);
}
