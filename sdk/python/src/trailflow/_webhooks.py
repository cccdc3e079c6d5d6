"""Checking that a delivery is from Trailflow, unchanged and recent."""

import hashlib
import hmac
import json
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from ._errors import InvalidSignature
from .generated.models import Load, WebhookEventType, WebhookTest


@dataclass(frozen=True)
class LoadEvent:
    """Something happened to a load."""

    id: str
    """The same over all attempts and replays: drop a delivery whose id you have handled."""
    type: WebhookEventType
    load: Load
    """The load as it was after the event."""


@dataclass(frozen=True)
class TestEvent:
    """A test event: accept it, and do nothing else."""

    __test__ = False  # pytest must not collect it.

    id: str
    type: Literal["webhook.test"]
    test: WebhookTest


@dataclass(frozen=True)
class UnknownEvent:
    """An event that is newer than this SDK: accept it, and do nothing else."""

    id: str
    type: str
    """The event's name, such as ``load.merged``."""
    body: dict[str, Any]


WebhookEvent: TypeAlias = LoadEvent | TestEvent | UnknownEvent
"""A delivery that was verified: match on its class."""


def verify_webhook(
    secret: str,
    headers: Mapping[str, str],
    body: bytes,
    tolerance: float = 300,
    now: float | None = None,
) -> WebhookEvent:
    """Returns what a delivery says. ``body`` is the request's body exactly as it came, before any parsing."""
    given = {name.lower(): value for name, value in headers.items()}
    timestamp = given.get("x-trailflow-timestamp", "")
    moment = time.time() if now is None else now
    if not re.fullmatch("[0-9]{1,12}", timestamp) or abs(moment - int(timestamp)) > tolerance:
        raise InvalidSignature("the delivery is too old, or not dated")
    expected = hmac.new(secret.encode(), timestamp.encode() + b"." + body, hashlib.sha256).digest()
    # While a secret is being rotated, the second header is signed with the old one.
    signatures = [given.get(name, "") for name in ("x-trailflow-signature", "x-trailflow-signature-previous")]
    if not any([_is(expected, signature) for signature in signatures]):
        raise InvalidSignature("the signature does not match")
    for name in ("x-trailflow-delivery-id", "x-trailflow-event"):
        if name not in given:
            raise InvalidSignature(f"the header {name} is missing")
    return _event(given["x-trailflow-delivery-id"], given["x-trailflow-event"], body)


def _is(expected: bytes, signature: str) -> bool:
    if not re.fullmatch("[0-9A-Fa-f]{64}", signature):
        return False
    return hmac.compare_digest(expected, bytes.fromhex(signature))


def _event(id: str, type: str, body: bytes) -> WebhookEvent:
    try:
        said = json.loads(body)
        if not isinstance(said, dict):
            raise ValueError("it is no object")
        if type == "webhook.test":
            return TestEvent(id, "webhook.test", WebhookTest.of(said))
        if type in WebhookEventType.__members__.values():
            return LoadEvent(id, WebhookEventType(type), Load.of(said))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise InvalidSignature("the body is not what the event says") from error
    return UnknownEvent(id, type, said)
