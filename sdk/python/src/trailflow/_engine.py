"""What becomes of a call, attempt after attempt; nothing here sends or waits."""

import json
import random
import uuid
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from ._calls import Call, Outgoing, outgoing
from ._errors import (
    ErrorDetail,
    ErrorResponse,
    FailedRequest,
    NetworkError,
    NetworkTimeoutError,
    RequestError,
    api_error,
)
from ._options import Access, Options, ResponseInfo
from ._pace import Pacer, Turn, retry_after


@dataclass(frozen=True)
class Received:
    """A response with its body, read."""

    status: int
    headers: Mapping[str, str]
    content: bytes


@dataclass(frozen=True)
class Lost:
    """There was no complete response."""

    reason: str
    timed_out: bool
    cause: Exception


@dataclass(frozen=True)
class Sleep:
    """The step of waiting."""

    seconds: float


@dataclass(frozen=True)
class Send:
    """The step of sending."""

    request: Outgoing


Step: TypeAlias = Sleep | Send
Outcome: TypeAlias = Received | Lost | None
"""What became of a step: of a ``Send`` the response or the failure, of a ``Sleep`` nothing."""


class Engine:
    """Decides what is sent, and when it is sent again.

    A request is repeated after a 429, a 5xx, a lost connection, a timeout, or a 409 ``idempotency_in_progress``: after
    the time in ``Retry-After``, and when the API key has a request left. The same bytes are sent under the same
    Idempotency-Key, so a change that was made the first time is answered, not made again. A change without such a key
    is repeated after a 429 only, which changes nothing.

    One engine serves both kinds of clients: what is to be done stands once, in :meth:`steps`, and each kind takes those
    steps in its own way.
    """

    def __init__(self, access: Access, options: Options) -> None:
        self._access = access
        self._options = options
        self._pacer = Pacer(options.longest_pause, options.now) if options.pace else None

    def steps(self, call: Call) -> Generator[Step, Outcome, dict[str, Any]]:
        """The steps of a call; it returns the response's body, or raises."""
        key = (call.idempotency_key or str(uuid.uuid4())) if call.idempotent else None
        request = outgoing(call, key, self._access, self._options.timeout)
        repeatable = call.method == "GET" or key is not None
        attempts = 0
        while True:
            attempts += 1
            failed = FailedRequest(call.operation, key, attempts)
            outcome = yield from self._attempt(request)
            last = attempts >= self._options.attempts
            pause = _backoff(attempts)
            if isinstance(outcome, Lost):
                if last or not repeatable:
                    kind = NetworkTimeoutError if outcome.timed_out else NetworkError
                    raise kind(outcome.reason, failed) from outcome.cause
                yield self._pause(pause, outcome.reason)
                continue
            body = _parsed(outcome.content)
            reason = None if last else _reason_to_repeat(outcome.status, body, repeatable)
            asked = retry_after(outcome.headers)
            pause = pause if asked is None else asked
            if reason is None or pause > self._options.longest_pause:
                return self._result(outcome, body, failed)
            yield self._pause(pause, reason)

    def _attempt(self, request: Outgoing) -> Generator[Step, Outcome, Received | Lost]:
        turn = self._pacer.turn() if self._pacer else Turn()
        while self._pacer and turn.pause > 0:
            told = self._pacer.is_worth_telling(turn.pause)
            yield self._pause(turn.pause, "none left") if told else Sleep(turn.pause)
            turn = self._pacer.turn()
        outcome: Outcome = None
        try:
            outcome = yield Send(request)
            assert outcome is not None, "what is sent has an outcome"
            return outcome
        finally:
            if self._pacer:
                received = outcome if isinstance(outcome, Received) else None
                status = received.status if received else None
                self._pacer.done(turn, status, received.headers if received else {})

    def _pause(self, seconds: float, reason: str) -> Sleep:
        if self._options.on_pause is not None:
            self._options.on_pause(seconds, reason)
        return Sleep(seconds)

    def _result(self, received: Received, body: dict[str, Any] | None, failed: FailedRequest) -> dict[str, Any]:
        status, headers = received.status, received.headers
        request_id = (body or {}).get("requestId") or _named(headers)
        if self._options.on_response is not None:
            replayed = headers.get("Idempotency-Replayed") == "true"
            self._options.on_response(ResponseInfo(failed.operation, status, request_id, replayed, failed.attempts))
        if 200 <= status < 300:
            if body is not None:
                return body
            raise RequestError(
                f"the response to {failed.operation} is no JSON object ({status}); is the address right?", failed
            )
        error = (body or {}).get("error")
        error = error if isinstance(error, dict) else {}
        details = _details(error.get("details"))
        message = str(error.get("message", "the response has no error of the API's"))
        code = str(error.get("code", "unknown"))
        raise api_error(ErrorResponse(status, code, message, request_id, details, retry_after(headers)), failed)


def _parsed(content: bytes) -> dict[str, Any] | None:
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return body if isinstance(body, dict) else None


def _details(listed: object) -> list[ErrorDetail]:
    """What an error lists; what is no detail is left out, for whatever stands between may have written it."""
    objects = [it for it in listed if isinstance(it, dict)] if isinstance(listed, list) else []
    return [ErrorDetail(str(it.get("pointer", "")), str(it.get("message", ""))) for it in objects]


def _reason_to_repeat(status: int, body: dict[str, Any] | None, repeatable: bool) -> str | None:
    if status == 429:
        return "rate_limited"
    if not repeatable:
        return None
    if status >= 500:
        return f"a {status}"
    error = (body or {}).get("error") if status == 409 else None
    in_progress = isinstance(error, dict) and error.get("code") == "idempotency_in_progress"
    return "idempotency_in_progress" if in_progress else None


def _named(headers: Mapping[str, str]) -> str | None:
    """The request's id by the header, which leaves out the prefix."""
    id = headers.get("x-request-id")
    return None if id is None else f"req_{id.removeprefix('req_')}"


def _backoff(attempt: int) -> float:
    """A quarter of a second, doubled each time, with jitter so that many clients do not come back together."""
    return float(0.25 * 2 ** (attempt - 1) * (0.5 + random.random()))
