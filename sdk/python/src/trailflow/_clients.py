"""The two clients."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

import httpx

from ._async_client import AsyncClosing, AsyncCore
from ._engine import Engine
from ._options import Options, ResponseInfo, access
from ._sync_client import Closing, Core
from .generated.resources import Resources
from .generated.resources_async import AsyncResources


class Trailflow(Closing, Resources):
    """The Partner API. Every call is authenticated, paced, and retried as the API asks for. Threads may share it.

    >>> with Trailflow("tf_test_…") as tf:
    ...     for load in tf.loads.list():
    ...         print(load.order_number, load.status)

    Args:
        api_key: A Partner API key, ``tf_test_…`` or ``tf_live_…``; by default the environment's ``TRAILFLOW_API_KEY``.
        base_url: Where the API is; by default the environment's ``TRAILFLOW_URL``, or ``https://api.trailflow.ai``.
        timeout: How many seconds one attempt may take as a whole, from its connection to the end of its response.
        attempts: How often a request is sent at most.
        longest_pause: The longest that one pause may be, in seconds. A response that asks for more ends the retries.
        pace: Whether requests wait while the key has none left, instead of being refused.
        on_pause: Called before each pause, with its seconds and the reason.
        on_response: Called after the last attempt of each request.
        http_client: Sends the requests, for example through a proxy; each attempt of ``Trailflow`` uses it in a thread
            of its own. It is closed with this client.
        sleep: Pauses, for tests.
        now: The time in seconds, for tests; it must never go back.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = 30.0,
        attempts: int = 5,
        longest_pause: float = 90.0,
        pace: bool = True,
        on_pause: Callable[[float, str], None] | None = None,
        on_response: Callable[[ResponseInfo], None] | None = None,
        http_client: httpx.Client | None = None,
        sleep: Callable[[float], None] | None = None,
        now: Callable[[], float] | None = None,
    ) -> None:
        options = Options(timeout, attempts, longest_pause, pace, on_pause, on_response)
        options = replace(options, sleep=sleep or options.sleep, now=now or options.now)
        self._access = access(api_key, base_url)
        self._core = Core(Engine(self._access, options), options, http_client)
        super().__init__(self._core)

    def __repr__(self) -> str:
        return f"Trailflow({self._access!r})"


class AsyncTrailflow(AsyncClosing, AsyncResources):
    """The Partner API, to await; its arguments are those of :class:`Trailflow`. Tasks may share it.

    >>> async with AsyncTrailflow("tf_test_…") as tf:
    ...     async for load in tf.loads.list():
    ...         print(load.order_number, load.status)
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = 30.0,
        attempts: int = 5,
        longest_pause: float = 90.0,
        pace: bool = True,
        on_pause: Callable[[float, str], None] | None = None,
        on_response: Callable[[ResponseInfo], None] | None = None,
        http_client: httpx.AsyncClient | None = None,
        sleep: Callable[[float], Awaitable[None]] | None = None,
        now: Callable[[], float] | None = None,
    ) -> None:
        options = Options(timeout, attempts, longest_pause, pace, on_pause, on_response)
        options = replace(options, sleep_async=sleep or options.sleep_async, now=now or options.now)
        self._access = access(api_key, base_url)
        self._core = AsyncCore(Engine(self._access, options), options, http_client)
        super().__init__(self._core)

    def __repr__(self) -> str:
        return f"AsyncTrailflow({self._access!r})"
