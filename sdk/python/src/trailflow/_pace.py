"""Holding requests back while the API key has none left."""

import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass

_LOOK_AGAIN_S = 0.05
"""How long a request waits before it looks again, while all that is left is in flight."""


@dataclass(frozen=True)
class Turn:
    """What a request is told that asks for its turn."""

    pause: float = 0
    """How many seconds to wait before asking again; 0: it may be sent, which ends with :meth:`Pacer.done`."""
    ended: int = 0
    """How many requests had ended when it was sent."""


class Pacer:
    """Holds requests back while the API key has none left, so that none is refused with a 429.

    Every response says in ``RateLimit`` how many requests are left (``r``) and in how many seconds there is one more
    (``t``). A 429 says in ``Retry-After`` how long to wait. All requests of a client, of threads and of tasks, share
    what the last response said. Nothing here waits: a request asks for its :meth:`turn`.
    """

    def __init__(self, longest_pause_s: float, now: Callable[[], float]) -> None:
        self._longest_pause_s = longest_pause_s
        self._now = now
        self._lock = threading.Lock()
        self._left: int | None = None
        """Requests that may still be sent; unknown until the first response."""
        self._free_at = float("-inf")
        """When there is one more."""
        self._sent = 0
        self._ended = 0

    def turn(self) -> Turn:
        """Whether a request may be sent now."""
        with self._lock:
            now = self._now()
            if now < self._free_at:
                return Turn(self._free_at - now)
            if self._left == 0 and self._sent > self._ended:
                # One request finds out what is left; the others wait for its response.
                return Turn(_LOOK_AGAIN_S)
            self._left = None if self._left is None else max(self._left - 1, 0)
            self._sent += 1
            return Turn(ended=self._ended)

    def done(self, turn: Turn, status: int | None, headers: Mapping[str, str]) -> None:
        """The request that had this turn has ended; with a status of ``None`` when the connection was lost."""
        told = _RATE_LIMIT.search(headers.get("RateLimit", ""))
        refused = retry_after(headers) if status == 429 else None
        with self._lock:
            self._ended += 1
            if status is None or (told is None and refused is None):
                return
            left = int(told[1]) if told is not None and refused is None else 0
            # Responses come in any order. Whatever had not ended when this request was sent, and whatever was sent
            # since, may have been counted after it.
            self._left = max(left - (self._sent - turn.ended - 1), 0)
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
