"""Holding requests back while the API key has none left."""

import re
import threading
from collections.abc import Callable

import httpx

_LOOK_AGAIN_S = 0.05
"""How long one look at what others are told lasts, while all that is left is under way."""


class Pacer:
    """Holds requests back while the API key has none left, so that none is refused with a 429.

    Every response says in ``RateLimit`` how many requests are left (``r``) and in how many seconds there is one more
    (``t``). All requests of a client, of threads and of tasks, share what the last response said. Nothing here waits:
    whoever wants to send asks :meth:`pause` for how long to.
    """

    def __init__(self, longest_pause_s: float, now: Callable[[], float]) -> None:
        self._longest_pause_s = longest_pause_s
        self._now = now
        self._lock = threading.Lock()
        self._left: int | None = None
        """Requests that may still be sent; unknown until the first response."""
        self._free_at = float("-inf")
        """When there is one more."""
        self._under_way = 0

    def pause(self) -> float:
        """How long to wait before asking again; 0: it is this request's turn, which ends with :meth:`done`."""
        with self._lock:
            now = self._now()
            if now < self._free_at:
                return self._free_at - now
            if self._left == 0 and self._under_way > 0:
                # One asks what is left; the others wait for its response.
                return _LOOK_AGAIN_S
            self._left = None if self._left is None else max(self._left - 1, 0)
            self._under_way += 1
            return 0

    def done(self, response: httpx.Response | None) -> None:
        """A request has ended; with ``None`` when the connection was lost."""
        told = None if response is None else _RATE_LIMIT.search(response.headers.get("RateLimit", ""))
        with self._lock:
            self._under_way -= 1
            if told is None:
                return
            left = int(told[1])
            # Those under way may not be counted in it yet.
            self._left = max(left - self._under_way, 0)
            if left == 0:
                self._free_at = self._now() + min(int(told[2] or 0), self._longest_pause_s)

    @staticmethod
    def is_worth_telling(pause: float) -> bool:
        """Whether this is a pause, and not only a look at what others are told."""
        return pause > _LOOK_AGAIN_S


_RATE_LIMIT = re.compile(r";\s*r=([0-9]{1,9})(?:;\s*t=([0-9]{1,9}))?")
