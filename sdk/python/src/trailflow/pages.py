"""Everything in a list, page after page."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, TypeVar

from trailflow_partner_api.models import ErrorEnvelope
from trailflow_partner_api.types import UNSET, Unset

Item = TypeVar("Item", covariant=True)


class Page(Protocol[Item]):
    """A page, as every list of the API answers."""

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
        page = fetch_page(cursor)
        if page is None or isinstance(page, ErrorEnvelope):
            raise UnexpectedAnswer(page.error if page else "the answer is none that the contract describes")
        yield from page.data
        if page.next_cursor is None:
            return
        cursor = page.next_cursor
