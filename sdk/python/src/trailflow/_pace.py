"""Holding requests back while the API key has none left."""

import re
import threading
from collections.abc import Callable, Mapping

_LOOK_AGAIN_S = 0.05
"""How long a request waits before it looks again, while all that is left is in flight."""


class Pacer:
    """Holds requests back while the API key has none left, so that none is refused with a 429.

    Every response says in ``RateLimit`` how many requests are left (``r``) and in how many seconds there is one more
    (``t``). A 429 says in ``Retry-After`` how long to wait. All requests of a client, of threads and of tasks, share
    what the last response said. Nothing here waits: a request asks :meth:`pause` how long it has to.
    """

    def __init__(self, longest_pause_s: float, now: Callable[[], float]) -> None:
        self._longest_pause_s = longest_pause_s
        self._now = now
        self._lock = threading.Lock()
        self._left: int | None = None
        """Requests that may still be sent; unknown until the first response."""
        self._free_at = float("-inf")
        """When there is one more."""
        self._in_flight = 0

    def pause(self) -> float:
        """How long to wait before asking again; 0: it is this request's turn, which ends with :meth:`done`."""
        with self._lock:
            now = self._now()
            if now < self._free_at:
                return self._free_at - now
            if self._left == 0 and self._in_flight > 0:
                # One request finds out what is left; the others wait for its response.
                return _LOOK_AGAIN_S
            self._left = None if self._left is None else max(self._left - 1, 0)
            self._in_flight += 1
            return 0

    def done(self, status: int | None, headers: Mapping[str, str]) -> None:
        """A request has ended; with a status of ``None`` when the connection was lost."""
        told = _RATE_LIMIT.search(headers.get("RateLimit", ""))
        refused = retry_after(headers) if status == 429 else None
        with self._lock:
            self._in_flight -= 1
            if status is None or (told is None and refused is None):
                return
            left = int(told[1]) if told is not None and refused is None else 0
            # Those in flight may not be counted in it yet.
            self._left = max(left - self._in_flight, 0)
            if left == 0:
                pause = refused if refused is not None else int((told and told[2]) or 0)
                self._free_at = self._now() + min(pause, self._longest_pause_s)

    @staticmethod
    def is_worth_telling(pause: float) -> bool:
        """Whether this is a pause, and not only a look at what others were told."""
        return pause > _LOOK_AGAIN_S


_RATE_LIMIT = re.compile(r";\s*r=([0-9]{1,9})(?:;\s*t=([0-9]{1,9}))?")


def retry_after(headers: Mapping[str, str]) -> float | None:
    """How many seconds a response asks to wait."""
    told = headers.get("Retry-After", "").strip()
    return float(told) if re.fullmatch("[0-9]{1,9}", told) else None
