"""The client to await."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any, Generic, Self

import httpx

from ._calls import Call, Outgoing, Result
from ._engine import Engine, Lost, Outcome, Received, Sleep, Step
from ._options import Options
from ._pages import Item, Page


class AsyncCore:
    """Takes an engine's steps; any number of tasks may share it."""

    def __init__(self, engine: Engine, options: Options, http: httpx.AsyncClient | None) -> None:
        self._engine = engine
        self._options = options
        self._http = http or httpx.AsyncClient(follow_redirects=False)

    async def close(self) -> None:
        await self._http.aclose()

    async def one(self, call: Call, model: type[Result]) -> Result:
        body = await self.send(call)
        return call.read(model, body.get("data", body))

    async def send(self, call: Call) -> dict[str, Any]:
        steps, outcome = self._engine.steps(call), None
        try:
            while True:
                outcome = await self._take(steps.send(outcome))
        except StopIteration as end:
            body: dict[str, Any] = end.value
            return body
        finally:
            steps.close()

    async def _take(self, step: Step) -> Outcome:
        if isinstance(step, Sleep):
            await self._options.sleep_async(step.seconds)
            return None
        return await self._send(step.request)

    async def _send(self, request: Outgoing) -> Received | Lost:
        try:
            async with asyncio.timeout(request.timeout):
                response = await self._http.request(
                    request.method,
                    request.url,
                    headers=dict(request.headers),
                    content=request.content,
                    timeout=request.timeout,
                )
            return Received(response.status_code, response.headers, response.content)
        except (TimeoutError, httpx.TimeoutException) as error:
            return Lost(f"no complete response within {request.timeout} s", True, error)
        except (httpx.TransportError, httpx.DecodingError) as error:
            return Lost(f"the connection was lost: {error}", False, error)


class AsyncPages(Generic[Item]):
    """A list: iterating over it yields every item, and requests the next page when it is needed.

    Nothing is sent before the first item is asked for, and each loop starts with the first page.
    """

    def __init__(self, core: AsyncCore, call: Call, model: type[Item]) -> None:
        self._core, self._call, self._model = core, call, model

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in page.data:
                yield item

    async def pages(self) -> AsyncIterator[Page[Item]]:
        """The pages themselves, to store each as a whole."""
        cursor: str | None = None
        while True:
            page = await self._page(cursor)
            yield page
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def first(self) -> Page[Item]:
        """The first page alone."""
        return await self._page(None)

    async def _page(self, cursor: str | None) -> Page[Item]:
        body = await self._core.send(self._call.at(cursor))
        return Page.of(self._call, self._model, cursor, body)

    def __repr__(self) -> str:
        return f"<a list of {self._model.__name__}; iterate over it with async for>"


class AsyncClosing:
    """What a client closes when its ``async with`` ends."""

    _core: AsyncCore

    async def close(self) -> None:
        """Closes the connections."""
        await self._core.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
