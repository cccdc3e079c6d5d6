"""Everything that this package raises."""

from collections.abc import Sequence
from dataclasses import dataclass


class TrailflowError(Exception):
    """The base of all errors of this package."""


class InvalidSignature(TrailflowError):
    """Why a webhook delivery is refused. Respond with 400; verification raises no other error."""


@dataclass(frozen=True)
class ErrorDetail:
    """One place of a request to change."""

    pointer: str
    """A JSON Pointer into the body, or the name of a parameter."""
    message: str
    """What is wrong there."""


@dataclass(frozen=True)
class FailedRequest:
    """What every failed request tells."""

    operation: str
    idempotency_key: str | None
    attempts: int


class RequestError(TrailflowError):
    """A request that failed: the API refused it, or there was no response."""

    def __init__(self, message: str, request: FailedRequest) -> None:
        super().__init__(message)
        self.operation = request.operation
        """The operation's name in the contract, such as ``upsertLoad``."""
        self.idempotency_key = request.idempotency_key
        """The key that the change was sent under. Pass it to repeat the same change later."""
        self.attempts = request.attempts
        """How often it was sent."""


class NetworkError(RequestError):
    """No response: the connection failed or was lost. The change may have been made; repeat it with its key."""


class NetworkTimeoutError(NetworkError):
    """No complete response within ``timeout``. The change may have been made; repeat it with its key."""


@dataclass(frozen=True)
class ErrorResponse:
    """What an error's response says."""

    status: int
    code: str
    message: str
    request_id: str | None
    details: Sequence[ErrorDetail]
    retry_after: float | None


class ApiError(RequestError):
    """The API refused the request. Branch on ``code``, or on the class; nothing was changed."""

    def __init__(self, response: ErrorResponse, request: FailedRequest) -> None:
        # Each message ends the sentence that its pointer begins. The API's message tells the first of them already.
        sentences = (f"{detail.pointer or 'The body'} {detail.message}" for detail in response.details)
        untold = "; ".join(sentence for sentence in sentences if sentence not in response.message)
        id = f", {response.request_id}" if response.request_id else ""
        text = " ".join(part for part in (response.message, untold) if part)
        super().__init__(f"{text} ({response.status} {response.code}{id})", request)
        self.status = response.status
        """The HTTP status."""
        self.code = response.code
        """One of ``ErrorCode``, or one that came with a newer contract."""
        self.message = response.message
        self.request_id = response.request_id
        """Quote it when you ask for support."""
        self.details = response.details
        """With ``bad_request``, the places to change."""
        self.retry_after = response.retry_after
        """How many seconds the API asks to wait, if it does."""


class BadRequestError(ApiError):
    """400: fix the fields listed in ``details``."""


class AuthenticationError(ApiError):
    """401: the key is missing, malformed, expired or revoked."""


class PermissionDeniedError(ApiError):
    """403: the key's scopes, or the organization's access, do not allow this."""


class NotFoundError(ApiError):
    """404: the organization has no such object."""


class ConflictError(ApiError):
    """409: the change contradicts the object's state, or its Idempotency-Key was used for another change."""


class RateLimitedError(ApiError):
    """429, after every attempt: the key's limit is used up."""


class ServerError(ApiError):
    """5xx, after every attempt. Nothing was changed, unless the response says otherwise; repeat it with its key."""


_CLASSES: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitedError,
}


def api_error(response: ErrorResponse, request: FailedRequest) -> ApiError:
    """The error of a status: of its class, or of ``ApiError`` when it has none."""
    fallback = ServerError if response.status >= 500 else ApiError
    return _CLASSES.get(response.status, fallback)(response, request)
