"""A page of a list, in both kinds of clients."""

from dataclasses import dataclass
from typing import Generic, Self, TypeVar

from ._errors import TrailflowError
from ._model import Model

Item = TypeVar("Item", bound=Model)


@dataclass(frozen=True)
class Page(Generic[Item]):
    """A page, as every list of the API has it.

    It may hold fewer items than ``limit``, even none: only a ``next_cursor`` of ``None`` marks the last.
    """

    data: list[Item]
    next_cursor: str | None
    request_id: str

    @classmethod
    def after(cls, cursor: str | None, data: list[Item], next_cursor: str | None, request_id: str) -> Self:
        """The page that was requested with ``cursor``."""
        if next_cursor is not None and next_cursor == cursor:
            raise TrailflowError("the list does not advance: a page names itself as the next")
        return cls(data, next_cursor, request_id)
