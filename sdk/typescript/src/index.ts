/** Typed client of the Trailflow Partner API, with what every integration needs around it. */
export { createClient, newIdempotencyKey, type ClientOptions, type PartnerClient } from "./client.ts";
export { iteratePages, type Page } from "./pages.ts";
export { type RetryOptions, retryingFetch } from "./retry.ts";
export {
  InvalidSignature,
  verifyWebhook,
  type Delivery,
  type LoadDelivery,
  type TestDelivery,
  type UnknownDelivery,
  type VerifyOptions,
} from "./webhooks.ts";
export type { components, paths } from "./generated/schema.ts";
