"""Sending a request again when that is what the API asks for."""

import asyncio
import json
import random
import time
from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass
from typing import TypeAlias, cast

import httpx

from .pace import Pacer


@dataclass(frozen=True)
class Retries:
    """How patient a client is."""

    attempts: int = 5
    """How often a request is sent at most."""
    longest_pause_s: float = 90.0
    """The longest that one pause may be. An answer that asks for more is returned as it is."""
    pace: bool = True
    """Whether requests wait while the key has none left, instead of being refused."""
    on_pause: Callable[[float, str], None] | None = None
    """Told before each pause."""
    sleep: Callable[[float], None] = time.sleep
    """What is used to pause."""
    sleep_async: Callable[[float], Awaitable[None]] = asyncio.sleep
    """What is used to pause in the ``asyncio`` operations."""
    now: Callable[[], float] = time.monotonic
    """The time, in seconds; it must never go back."""


@dataclass(frozen=True)
class _Sleep:
    seconds: float


@dataclass(frozen=True)
class _Send:
    pass


@dataclass(frozen=True)
class _Read:
    response: httpx.Response


@dataclass(frozen=True)
class _Close:
    response: httpx.Response


_Step: TypeAlias = _Sleep | _Send | _Read | _Close
_Outcome: TypeAlias = httpx.Response | httpx.TransportError | None
"""What became of a step: of a ``_Send`` the response or the failure, of the others nothing."""


class RetryingTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Repeats a request after a 429, a 503, a 5xx, a lost connection, or a 409 ``idempotency_in_progress``.

    It waits for as long as Retry-After says, and while the API key has no request left. The same bytes are sent under
    the same Idempotency-Key, so a change that was made the first time is answered, not made again. A request that is
    no GET and has no such key is sent once.

    One transport serves the operations of both kinds, ``sync`` and ``asyncio``: what is to be done stands once, in
    ``_steps``, and each kind takes those steps in its own way.
    """

    def __init__(
        self,
        inner: httpx.BaseTransport | None = None,
        retries: Retries | None = None,
        inner_async: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._retries = retries or Retries()
        self._inner = inner
        self._inner_async = inner_async
        self._pacer = Pacer(self._retries.longest_pause_s, self._retries.now) if self._retries.pace else None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        steps, outcome = self._steps(request), None
        try:
            while True:
                outcome = self._take(steps.send(outcome), request)
        except StopIteration as end:
            return cast(httpx.Response, end.value)
        finally:
            steps.close()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        steps, outcome = self._steps(request), None
        try:
            while True:
                outcome = await self._take_async(steps.send(outcome), request)
        except StopIteration as end:
            return cast(httpx.Response, end.value)
        finally:
            steps.close()

    def close(self) -> None:
        if self._inner is not None:
            self._inner.close()

    async def aclose(self) -> None:
        if self._inner_async is not None:
            await self._inner_async.aclose()

    def _take(self, step: _Step, request: httpx.Request) -> _Outcome:
        match step:
            case _Sleep(seconds):
                self._retries.sleep(seconds)
            case _Read(response):
                response.read()
            case _Close(response):
                response.close()
            case _Send():
                self._inner = self._inner or httpx.HTTPTransport()
                try:
                    return self._inner.handle_request(request)
                except httpx.TransportError as error:
                    return error
        return None

    async def _take_async(self, step: _Step, request: httpx.Request) -> _Outcome:
        match step:
            case _Sleep(seconds):
                await self._retries.sleep_async(seconds)
            case _Read(response):
                await response.aread()
            case _Close(response):
                await response.aclose()
            case _Send():
                self._inner_async = self._inner_async or httpx.AsyncHTTPTransport()
                try:
                    return await self._inner_async.handle_async_request(request)
                except httpx.TransportError as error:
                    return error
        return None

    def _steps(self, request: httpx.Request) -> Generator[_Step, _Outcome, httpx.Response]:
        _join_lists(request)
        repeatable = request.method == "GET" or "Idempotency-Key" in request.headers
        attempt = 0
        while True:
            attempt += 1
            last = not repeatable or attempt >= self._retries.attempts
            outcome = yield from self._attempt()
            pause, reason = _backoff(attempt), "the connection was lost"
            if not isinstance(outcome, httpx.Response):
                if last:
                    raise outcome
            elif last:
                return outcome
            else:
                if outcome.status_code == 409:
                    yield _Read(outcome)
                told = _reason_to_repeat(outcome)
                if told is None:
                    return outcome
                pause, reason = _retry_after(outcome, pause), told
                if pause > self._retries.longest_pause_s:
                    return outcome
                yield _Close(outcome)
            yield self._pause(pause, reason)

    def _attempt(self) -> Generator[_Step, _Outcome, httpx.Response | httpx.TransportError]:
        if self._pacer is None:
            return _sent((yield _Send()))
        while (pause := self._pacer.pause()) > 0:
            yield self._pause(pause, "none left") if self._pacer.is_worth_telling(pause) else _Sleep(pause)
        outcome: _Outcome = None
        try:
            outcome = yield _Send()
            return _sent(outcome)
        finally:
            self._pacer.done(outcome if isinstance(outcome, httpx.Response) else None)

    def _pause(self, seconds: float, reason: str) -> _Sleep:
        if self._retries.on_pause is not None:
            self._retries.on_pause(seconds, reason)
        return _Sleep(seconds)


def _sent(outcome: _Outcome) -> httpx.Response | httpx.TransportError:
    assert outcome is not None, "what is sent has an outcome"
    return outcome


def _join_lists(request: httpx.Request) -> None:
    """Writes lists as the contract does, ``statuses=ASSIGNED,LOADED``; the generator repeats the parameter."""
    params = request.url.params
    if len(params.multi_items()) > len(params):
        joined = {name: ",".join(params.get_list(name)) for name in params}
        request.url = request.url.copy_with(params=joined)


def _reason_to_repeat(response: httpx.Response) -> str | None:
    """Why to send again; of a 409 the body must have been read."""
    if response.status_code == 429:
        return "rate_limited"
    if response.status_code >= 500:
        return f"a {response.status_code}"
    if response.status_code != 409:
        return None
    try:
        code = json.loads(response.content)["error"]["code"]
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
