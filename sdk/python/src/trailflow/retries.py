"""Sending a request again when that is what the API asks for."""

import json
import random
import time
from collections.abc import Callable
from dataclasses import dataclass

import httpx


@dataclass(frozen=True)
class Retries:
    """How patient a client is."""

    attempts: int = 5
    """How often a request is sent at most."""
    longest_pause_s: float = 90.0
    """The longest that one pause may be. An answer that asks for more is returned as it is."""
    on_pause: Callable[[float, str], None] | None = None
    """Told before each pause."""
    sleep: Callable[[float], None] = time.sleep
    """What is used to pause."""


class RetryingTransport(httpx.BaseTransport):
    """Repeats a request after a 429, a 503, a 5xx, a lost connection, or a 409 ``idempotency_in_progress``.

    It waits for as long as Retry-After says. The same bytes are sent under the same Idempotency-Key, so a change that
    was made the first time is answered, not made again. A request that is no GET and has no such key is sent once.
    """

    def __init__(self, inner: httpx.BaseTransport, retries: Retries) -> None:
        self._inner = inner
        self._retries = retries

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        repeatable = request.method == "GET" or "Idempotency-Key" in request.headers
        attempt = 0
        while True:
            attempt += 1
            last = not repeatable or attempt >= self._retries.attempts
            pause, reason = _backoff(attempt), "the connection was lost"
            try:
                response = self._inner.handle_request(request)
                told = None if last else _reason_to_repeat(response)
                if told is None:
                    return response
                reason = told
                pause = _retry_after(response, pause)
                if pause > self._retries.longest_pause_s:
                    return response
                response.close()
            except httpx.TransportError:
                if last:
                    raise
            if self._retries.on_pause is not None:
                self._retries.on_pause(pause, reason)
            self._retries.sleep(pause)

    def close(self) -> None:
        self._inner.close()


def _reason_to_repeat(response: httpx.Response) -> str | None:
    if response.status_code == 429:
        return "rate_limited"
    if response.status_code >= 500:
        return f"a {response.status_code}"
    if response.status_code != 409:
        return None
    try:
        code = json.loads(response.read())["error"]["code"]
    except (ValueError, KeyError, TypeError):
        return None
    return "idempotency_in_progress" if code == "idempotency_in_progress" else None


def _retry_after(response: httpx.Response, otherwise: float) -> float:
    try:
        return float(response.headers["Retry-After"])
    except (KeyError, ValueError):
        return otherwise


def _backoff(attempt: int) -> float:
    """A quarter of a second, doubled each time, with some chance so that many clients do not come back together."""
    return float(0.25 * 2 ** (attempt - 1) * (0.5 + random.random()))
