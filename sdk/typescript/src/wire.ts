/** How the API writes requests and responses. */
import { apiError, type ErrorDetail, type FailedRequest, RequestError, TrailflowError } from "./errors.ts";
import { retryAfterMs } from "./pace.ts";
import type { Page } from "./pages.ts";

/** A response with its body, read. */
export interface Received {
  status: number;
  headers: Headers;
  body: unknown;
}

/** The body of a success; throws the error of everything else. */
export function success(received: Received, failed: FailedRequest): Record<string, unknown> {
  const { status, headers, body } = received;
  if (status >= 200 && status < 300) {
    if (isObject(body)) return body;
    throw new RequestError(`the response to ${failed.operation} is no JSON object (${status}); is the address right?`, failed);
  }
  const error: Record<string, unknown> = isObject(body) && isObject(body["error"]) ? body["error"] : {};
  const code = typeof error["code"] === "string" ? error["code"] : "unknown";
  const message = typeof error["message"] === "string" ? error["message"] : "the response has no error of the API's";
  const details = Array.isArray(error["details"]) ? error["details"].filter(isDetail) : [];
  const requestId = requestIdOf(received);
  throw apiError({ status, code, message, requestId, details, retryAfterMs: retryAfterMs(headers) }, failed);
}

/** A list's page; throws when the body is none. A missing cursor must not pass for the last page: that would lose the rest. */
export function page<Item>(body: Record<string, unknown>, operation: string): Page<Item> {
  const { data, nextCursor, requestId } = body;
  const isPage = Array.isArray(data) && data.every(isObject) && typeof requestId === "string";
  if (isPage && (nextCursor === null || typeof nextCursor === "string")) return body as unknown as Page<Item>;
  throw new TrailflowError(`the response to ${operation} is not what the contract says: it is no page`);
}

/** Whatever stands between may have written the error, and what it lists. */
function isDetail(value: unknown): value is ErrorDetail {
  return isObject(value) && typeof value["pointer"] === "string" && typeof value["message"] === "string";
}

/** The request's id, by the body, or by the header, which leaves out the prefix. */
export function requestIdOf({ headers, body }: Received): string | undefined {
  if (isObject(body) && typeof body["requestId"] === "string") return body["requestId"];
  const id = headers.get("x-request-id");
  return id === null ? undefined : `req_${id.replace(/^req_/, "")}`;
}

/** An id as a part of a path. */
export function segment(id: string): string {
  // A path would lose these, and lead to another operation.
  if (/^\.{0,2}$/.test(id)) throw new TrailflowError(`${JSON.stringify(id)} is no id`);
  return encodeURIComponent(id);
}

/** `?statuses=ASSIGNED,LOADED&limit=100`, as the contract writes lists; what is undefined is left out. */
export function queryString(query: object): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  if (given.length === 0) return "";
  return `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

/** What JSON says; undefined when it is none. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
