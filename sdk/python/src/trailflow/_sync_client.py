"""The client that waits."""

import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextvars import copy_context
from typing import Any, Generic, Self

import httpx

from ._calls import Call, Outgoing, Result
from ._engine import Engine, Lost, Outcome, Received, Sleep, Step
from ._options import Options
from ._pages import Item, Page


class Core:
    """Takes an engine's steps; any number of threads may share it."""

    def __init__(self, engine: Engine, options: Options, http: httpx.Client | None) -> None:
        self._engine = engine
        self._options = options
        self._http = http or httpx.Client(follow_redirects=False)

    def close(self) -> None:
        self._http.close()

    def one(self, call: Call, model: type[Result]) -> Result:
        body = self.send(call)
        return call.read(model, body.get("data", body))

    def send(self, call: Call) -> dict[str, Any]:
        steps, outcome = self._engine.steps(call), None
        try:
            while True:
                outcome = self._take(steps.send(outcome))
        except StopIteration as end:
            body: dict[str, Any] = end.value
            return body
        finally:
            steps.close()

    def _take(self, step: Step) -> Outcome:
        if isinstance(step, Sleep):
            self._options.sleep(step.seconds)
            return None
        return self._send(step.request)

    def _send(self, request: Outgoing) -> Received | Lost:
        # httpx bounds each wait, such as that for a connection or for a piece of the response, but not their sum. Only
        # what runs in another thread can be left when the time of the whole attempt is over, wherever it waits.
        outcome: Future[Received | Lost] = Future()
        given_up = threading.Event()
        run = copy_context().run
        try:
            threading.Thread(target=run, args=(self._exchange, request, outcome, given_up), daemon=True).start()
        except RuntimeError:
            # No thread starts while the interpreter ends: what httpx bounds has to do.
            self._exchange(request, outcome, given_up)
        try:
            return outcome.result(request.timeout)
        except TimeoutError as error:
            return Lost(f"no complete response within {request.timeout} s", True, error)
        finally:
            given_up.set()

    def _exchange(self, request: Outgoing, outcome: Future[Received | Lost], given_up: threading.Event) -> None:
        try:
            outcome.set_result(self._receive(request, given_up))
        except BaseException as error:
            outcome.set_exception(error)

    def _receive(self, request: Outgoing, given_up: threading.Event) -> Received | Lost:
        def before(event: str, _: object) -> None:
            # The name's lookup alone may take longer than an attempt has. Whoever called was then told that it failed,
            # or has sent it again: it must not be sent after that.
            if event.endswith(".send_request_headers.started") and given_up.is_set():
                raise httpx.WriteTimeout("its time was over before it was sent")

        # Nobody waits longer; a body that goes on arriving would keep its connection and this thread.
        until = self._options.now() + request.timeout
        try:
            with self._http.stream(
                request.method,
                request.url,
                headers=dict(request.headers),
                content=request.content,
                timeout=request.timeout,
                extensions={"trace": before},
            ) as response:
                content = bytearray()
                for chunk in response.iter_bytes():
                    content += chunk
                    if self._options.now() > until:
                        raise httpx.ReadTimeout("the body is slow")
                return Received(response.status_code, response.headers, bytes(content))
        except httpx.TimeoutException as error:
            return Lost(f"no complete response within {request.timeout} s", True, error)
        except (httpx.TransportError, httpx.DecodingError) as error:
            return Lost(f"the connection was lost: {error}", False, error)


class Pages(Generic[Item]):
    """A list: iterating over it yields every item, and requests the next page when it is needed.

    Nothing is sent before the first item is asked for, and each loop starts with the first page.
    """

    def __init__(self, core: Core, call: Call, model: type[Item]) -> None:
        self._core, self._call, self._model = core, call, model

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from page.data

    def pages(self) -> Iterator[Page[Item]]:
        """The pages themselves, to store each as a whole."""
        cursor: str | None = None
        while True:
            page = self._page(cursor)
            yield page
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def first(self) -> Page[Item]:
        """The first page alone."""
        return self._page(None)

    def _page(self, cursor: str | None) -> Page[Item]:
        body = self._core.send(self._call.at(cursor))
        return Page.of(self._call, self._model, cursor, body)

    def __repr__(self) -> str:
        return f"<a list of {self._model.__name__}; iterate over it>"


class Closing:
    """What a client closes when its ``with`` ends."""

    _core: Core

    def close(self) -> None:
        """Closes the connections."""
        self._core.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
