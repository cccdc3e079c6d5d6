import type { ErrorCode } from "./generated/types.ts";

/** One place of a request to change. */
export interface ErrorDetail {
  /** A JSON Pointer into the body, or the name of a parameter. */
  pointer: string;
  /** What is wrong there. */
  message: string;
}

/** Everything that this package throws. */
export class TrailflowError extends Error {
  override name = "TrailflowError";
}

/** Why a webhook delivery is refused. Respond with 400; verification throws no other error. */
export class InvalidSignature extends TrailflowError {
  override name = "InvalidSignature";
}

/** What every failed request tells. */
export interface FailedRequest {
  /** The operation's name in the contract, such as `upsertLoad`. */
  operation: string;
  /** The key that the change was sent under. Pass it as `idempotencyKey` to repeat the same change later. */
  idempotencyKey: string | undefined;
  /** How often it was sent. */
  attempts: number;
}

/** A request that failed: the API refused it, or there was no response. */
export class RequestError extends TrailflowError implements FailedRequest {
  override name = "RequestError";
  readonly operation: string;
  readonly idempotencyKey: string | undefined;
  readonly attempts: number;

  constructor(message: string, request: FailedRequest, options?: ErrorOptions) {
    super(message, options);
    this.operation = request.operation;
    this.idempotencyKey = request.idempotencyKey;
    this.attempts = request.attempts;
  }
}

/** No response: the connection failed or was lost. The change may have been made; repeat it with its key. */
export class NetworkError extends RequestError {
  override name = "NetworkError";
}

/** No complete response within `timeoutMs`. The change may have been made; repeat it with its key. */
export class NetworkTimeoutError extends NetworkError {
  override name = "NetworkTimeoutError";
}

/** What an error's response says. */
export interface ErrorResponse {
  status: number;
  code: ErrorCode;
  message: string;
  requestId: string | undefined;
  details: readonly ErrorDetail[];
  retryAfterMs: number | undefined;
}

/** The API refused the request. Branch on `code`, or on the class; nothing was changed. */
export class ApiError extends RequestError {
  override name = "ApiError";
  /** The HTTP status. */
  readonly status: number;
  readonly code: ErrorCode;
  /** Quote it when you ask for support. */
  readonly requestId: string | undefined;
  /** With `bad_request`, the places to change. */
  readonly details: readonly ErrorDetail[];
  /** How long the API asks to wait, if it does. */
  readonly retryAfterMs: number | undefined;

  constructor(response: ErrorResponse, request: FailedRequest) {
    // Each message ends the sentence that its pointer begins. The API's message tells the first of them already.
    const sentences = response.details.map(({ pointer, message }) => `${pointer || "The body"} ${message}`);
    const untold = sentences.filter((sentence) => !response.message.includes(sentence)).join("; ");
    const id = response.requestId === undefined ? "" : `, ${response.requestId}`;
    const text = [response.message, untold].filter((part) => part !== "").join(" ");
    super(`${text} (${response.status} ${response.code}${id})`, request);
    this.status = response.status;
    this.code = response.code;
    this.requestId = response.requestId;
    this.details = response.details;
    this.retryAfterMs = response.retryAfterMs;
  }
}

/** 400: fix the fields listed in `details`. */
export class BadRequestError extends ApiError {
  override name = "BadRequestError";
}

/** 401: the key is missing, malformed, expired or revoked. */
export class AuthenticationError extends ApiError {
  override name = "AuthenticationError";
}

/** 403: the key's scopes, or the organization's access, do not allow this. */
export class PermissionDeniedError extends ApiError {
  override name = "PermissionDeniedError";
}

/** 404: the organization has no such object. */
export class NotFoundError extends ApiError {
  override name = "NotFoundError";
}

/** 409: the change contradicts the object's state, or its Idempotency-Key was used for another change. */
export class ConflictError extends ApiError {
  override name = "ConflictError";
}

/** 429, after every attempt: the key's limit is used up. */
export class RateLimitedError extends ApiError {
  override name = "RateLimitedError";
}

/** 5xx, after every attempt. Nothing was changed, unless the response says otherwise; repeat it with its key. */
export class ServerError extends ApiError {
  override name = "ServerError";
}

const CLASSES: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitedError,
};

/** The error of a status: of its class, or of {@link ApiError} when it has none. */
export function apiError(response: ErrorResponse, request: FailedRequest): ApiError {
  const Class = CLASSES[response.status] ?? (response.status >= 500 ? ServerError : ApiError);
  return new Class(response, request);
}
