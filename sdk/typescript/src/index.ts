/** Typed client of the Trailflow Partner API, with what every integration needs around it. */
export { Trailflow } from "./client.ts";
export * from "./errors.ts";
export * from "./generated/resources.ts";
export * from "./generated/types.ts";
export type { RequestOptions, ResponseInfo, TrailflowOptions, WriteOptions } from "./options.ts";
export { type Page, Pages } from "./pages.ts";
export {
  verifyWebhook,
  type LoadEvent,
  type TestEvent,
  type UnknownEvent,
  type VerifyOptions,
  type WebhookEvent,
} from "./webhooks.ts";
