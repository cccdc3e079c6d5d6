"""The client to await, used as if it were the one that waits: so that each test runs with both."""

import asyncio
import atexit
from collections.abc import Callable, Iterator
from typing import Any, cast

import httpx

from trailflow import AsyncPages, AsyncTrailflow, Trailflow

LOOP = asyncio.new_event_loop()
atexit.register(LOOP.close)


class Waiting:
    """Waits for whatever an object's methods return."""

    def __init__(self, inner: object) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return self._wrap(getattr(self._inner, name))

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        assert callable(self._inner)
        return self._wrap(self._inner(*arguments, **named))

    def __iter__(self) -> Iterator[Any]:
        assert isinstance(self._inner, AsyncPages)
        items = aiter(self._inner)
        while True:
            try:
                yield LOOP.run_until_complete(anext(items))
            except StopAsyncIteration:
                return

    def _wrap(self, it: Any) -> Any:
        if asyncio.iscoroutine(it):
            return LOOP.run_until_complete(it)
        return Waiting(it) if callable(it) or isinstance(it, AsyncPages) or _is_resource(it) else it


def _is_resource(it: object) -> bool:
    return type(it).__name__.endswith("Resource")


def waiting(client: AsyncTrailflow) -> Trailflow:
    return cast(Trailflow, Waiting(client))


def clients(answer: Callable[[httpx.Request], httpx.Response], **options: Any) -> tuple[Trailflow, Trailflow]:
    """A client of each kind whose requests ``answer`` answers; what it does to pause is given to both."""
    common = {"api_key": "tf_test_x", "base_url": "http://api.example"} | options
    sleep = common.pop("sleep", None)

    async def sleep_async(seconds: float) -> None:
        await asyncio.sleep(0)
        if sleep:
            sleep(seconds)

    transport = httpx.MockTransport(answer)
    return (
        Trailflow(http_client=httpx.Client(transport=transport), sleep=sleep, **common),
        waiting(AsyncTrailflow(http_client=httpx.AsyncClient(transport=transport), sleep=sleep_async, **common)),
    )
