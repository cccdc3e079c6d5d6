"""A call of an operation, as it is sent."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Self, TypeVar
from urllib.parse import quote, urlencode

from ._errors import TrailflowError
from ._model import UNSET, Model, to_json
from ._options import Access
from .generated.models import VERSION

Result = TypeVar("Result", bound=Model)


@dataclass(frozen=True)
class Call:
    """One call of an operation."""

    operation: str
    method: str
    path: str
    query: Mapping[str, Any] | None = None
    body: Mapping[str, Any] | None = None
    idempotent: bool = False
    """Whether the operation needs an Idempotency-Key."""
    idempotency_key: str | None = None
    timeout: float | None = None

    def at(self, cursor: str | None) -> Self:
        """The same list from another page on."""
        return self if cursor is None else replace(self, query={**(self.query or {}), "cursor": cursor})

    def read(self, model: type[Result], data: Any) -> Result:
        """What a response holds."""
        try:
            return model.of(data)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise self.contradicts(error) from error

    def contradicts(self, why: object) -> TrailflowError:
        """The error of a response that is another than the contract has."""
        return TrailflowError(f"the response to {self.operation} is not what the contract says: {why}")


@dataclass(frozen=True)
class Outgoing:
    """A call as it is sent, the same in every attempt."""

    method: str
    url: str
    headers: Mapping[str, str]
    content: bytes | None
    timeout: float


def outgoing(call: Call, key: str | None, access: Access, timeout: float) -> Outgoing:
    """A call with its key, as bytes."""
    headers = {
        "Authorization": f"Bearer {access.api_key}",
        "Accept": "application/json",
        "User-Agent": f"trailflow-python/{VERSION}",
    }
    content = None
    if call.body is not None:
        headers["Content-Type"] = "application/json"
        body = {name: to_json(value) for name, value in call.body.items()}
        content = json.dumps(body, ensure_ascii=False, allow_nan=False).encode()
    if key is not None:
        headers["Idempotency-Key"] = key
    query = f"?{urlencode(_written(call.query))}" if call.query else ""
    return Outgoing(
        call.method,
        f"{access.base_url}{call.path}{query}",
        headers,
        content,
        timeout if call.timeout is None else call.timeout,
    )


def given(**values: Any) -> dict[str, Any]:
    """What was not left out."""
    return {name: value for name, value in values.items() if value is not UNSET}


def fill(path: str, **ids: str) -> str:
    """A path with its ids, each as one part of it."""
    for name, id in ids.items():
        # A path would lose these, and lead to another operation.
        if id in ("", ".", ".."):
            raise TrailflowError(f"{id!r} is no id")
        path = path.replace(f"{{{name}}}", quote(id, safe=""))
    return path


def _written(query: Mapping[str, Any]) -> dict[str, str]:
    """``statuses=ASSIGNED,LOADED&eligibleOnly=true``, as the contract writes values."""
    return {name: _text(value) for name, value in query.items()}


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (str, int, float)) else ",".join(_text(item) for item in value)
