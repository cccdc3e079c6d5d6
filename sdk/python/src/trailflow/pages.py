"""Everything in a list, page after page."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import Protocol, TypeVar

from trailflow_partner_api.models import ErrorEnvelope
from trailflow_partner_api.types import UNSET, Unset

Item = TypeVar("Item", covariant=True)


class Page(Protocol[Item]):
    """A page, as every list of the API answers.

    It may hold fewer items than ``limit``, even none: only ``next_cursor`` tells whether it is the last.
    """

    @property
    def data(self) -> Sequence[Item]: ...

    @property
    def next_cursor(self) -> str | None: ...


class UnexpectedAnswer(Exception):
    """A page could not be read."""


def iterate_pages(fetch_page: Callable[[str | Unset], Page[Item] | ErrorEnvelope | None]) -> Iterator[Item]:
    """Calls ``fetch_page`` with the cursor to send along, ``UNSET`` first, and yields what the pages hold."""
    cursor: str | Unset = UNSET
    while True:
        page = _read(fetch_page(cursor))
        yield from page.data
        if page.next_cursor is None:
            return
        cursor = page.next_cursor


async def iterate_pages_async(
    fetch_page: Callable[[str | Unset], Awaitable[Page[Item] | ErrorEnvelope | None]],
) -> AsyncIterator[Item]:
    """The same for the ``asyncio`` operations."""
    cursor: str | Unset = UNSET
    while True:
        page = _read(await fetch_page(cursor))
        for item in page.data:
            yield item
        if page.next_cursor is None:
            return
        cursor = page.next_cursor


def _read(page: Page[Item] | ErrorEnvelope | None) -> Page[Item]:
    if page is None or isinstance(page, ErrorEnvelope):
        raise UnexpectedAnswer(page.error if page else "the answer is none that the contract describes")
    return page
