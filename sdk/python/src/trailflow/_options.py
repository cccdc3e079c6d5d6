"""How a client works."""

import asyncio
import os
import re
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from ._errors import TrailflowError


@dataclass(frozen=True)
class ResponseInfo:
    """What a request became, for your log."""

    operation: str
    """The operation's name in the contract, such as ``upsertLoad``."""
    status: int
    request_id: str | None
    """Quote it when you ask for support."""
    replayed: bool
    """Whether this is the stored response of an earlier attempt of the same change."""
    attempts: int
    """How often it was sent."""


@dataclass(frozen=True)
class Options:
    """Everything about a client but the key and the address; see :class:`trailflow.Trailflow`."""

    timeout: float = 30.0
    attempts: int = 5
    longest_pause: float = 90.0
    pace: bool = True
    on_pause: Callable[[float, str], None] | None = None
    on_response: Callable[[ResponseInfo], None] | None = None
    sleep: Callable[[float], None] = time.sleep
    sleep_async: Callable[[float], Awaitable[None]] = asyncio.sleep
    now: Callable[[], float] = time.monotonic
    """The time, in seconds; it must never go back."""


@dataclass(frozen=True)
class Access:
    """Where the API is, and the key to it."""

    base_url: str
    api_key: str

    def __repr__(self) -> str:
        return f"base_url={self.base_url!r}"


def access(api_key: str | None, base_url: str | None) -> Access:
    """What is given, or what the environment says."""
    api_key = api_key or os.environ.get("TRAILFLOW_API_KEY")
    if not api_key:
        raise TrailflowError("there is no API key: pass api_key, or set TRAILFLOW_API_KEY")
    # The message must not repeat what may be a secret.
    if not re.fullmatch(r"[\x21-\x7e]+", api_key):
        raise TrailflowError("the API key has characters that no key has")
    base_url = base_url or os.environ.get("TRAILFLOW_URL") or "https://api.trailflow.ai"
    if not re.match("https?://", base_url):
        raise TrailflowError(f"base_url must begin with https://: {base_url}")
    return Access(base_url.rstrip("/"), api_key)
