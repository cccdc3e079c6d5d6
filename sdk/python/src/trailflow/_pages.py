"""A page of a list, in both kinds of clients."""

from dataclasses import dataclass
from typing import Any, Generic, Self, TypeVar

from ._calls import Call
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
    def of(cls, call: Call, model: type[Item], cursor: str | None, body: dict[str, Any]) -> Self:
        """The page that was requested with ``cursor``."""
        data, next_cursor, request_id = (body.get(name) for name in ("data", "nextCursor", "requestId"))
        # A missing cursor must not pass for the last page: that would lose the rest.
        is_told = "nextCursor" in body and isinstance(next_cursor, str | None)
        if not is_told or not isinstance(data, list) or not isinstance(request_id, str):
            raise call.contradicts("it is no page")
        if next_cursor is not None and next_cursor == cursor:
            raise TrailflowError("the list does not advance: a page names itself as the next")
        return cls([call.read(model, item) for item in data], next_cursor, request_id)
