import { randomUUID } from "node:crypto";
import createFetchClient, { type Client } from "openapi-fetch";
import type { paths } from "./generated/schema.ts";
import { type RetryOptions, retryingFetch } from "./retry.ts";

export interface ClientOptions extends RetryOptions {
  /** A Partner API key, `tf_test_…` or `tf_live_…`. Keep it on your server. */
  apiKey: string;
  /** Where the API is. */
  baseUrl?: string;
}

export type PartnerClient = Client<paths>;

/** The API's operations, typed by the contract. Every call is authenticated, paced, and retried as the API asks for. */
export function createClient({ apiKey, baseUrl = "https://api.trailflow.ai", ...retries }: ClientOptions): PartnerClient {
  return createFetchClient<paths>({
    baseUrl,
    headers: { Authorization: `Bearer ${apiKey}` },
    fetch: retryingFetch(retries),
    // `statuses=ASSIGNED,LOADED`, as the contract writes lists.
    querySerializer: { array: { style: "form", explode: false } },
  });
}

/** A new name for a change. Keep it with the change until you have its answer: sending both again is harmless. */
export function newIdempotencyKey(): string {
  return randomUUID();
}
