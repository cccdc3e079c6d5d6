"""Checking that a delivery is from Trailflow, unchanged and recent."""

import hashlib
import hmac
import json
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, cast

from trailflow_partner_api.models import Load, WebhookTest


class InvalidSignature(Exception):
    """Why a delivery is refused. Answer it with 400, and nothing else. No other error comes of what was received."""


LoadEvent: TypeAlias = Literal["load.created", "load.updated", "load.status_changed"]


@dataclass(frozen=True)
class LoadDelivery:
    """Something happened to a load."""

    id: str
    """The same over all attempts and replays: drop a delivery whose id you have handled."""
    event: LoadEvent
    load: Load
    """The load as it is since."""


@dataclass(frozen=True)
class TestDelivery:
    """Trailflow tries the subscription out: accept it, and do nothing else."""

    __test__ = False  # It is no test of pytest's.

    id: str
    event: Literal["webhook.test"]
    test: WebhookTest


@dataclass(frozen=True)
class UnknownDelivery:
    """An event that is newer than this SDK: accept it, and do nothing else."""

    id: str
    event: str
    """The event's name, such as ``load.merged``."""
    body: dict[str, Any]


Delivery: TypeAlias = LoadDelivery | TestDelivery | UnknownDelivery
"""A delivery that was verified: match on its class."""


def verify_webhook(
    secret: str,
    headers: Mapping[str, str],
    body: bytes,
    tolerance_s: int = 300,
    now: float | None = None,
) -> Delivery:
    """Returns what a delivery says. ``body`` is the request's body exactly as it came, before any parsing."""
    given = {name.lower(): value for name, value in headers.items()}
    timestamp = given.get("x-trailflow-timestamp", "")
    moment = time.time() if now is None else now
    if not re.fullmatch("[0-9]{1,12}", timestamp) or abs(moment - int(timestamp)) > tolerance_s:
        raise InvalidSignature("the delivery is too old, or not dated")
    expected = hmac.new(secret.encode(), timestamp.encode() + b"." + body, hashlib.sha256).digest()
    # While a secret is being rotated, the second header is signed with the old one.
    signatures = [given.get(name, "") for name in ("x-trailflow-signature", "x-trailflow-signature-previous")]
    if not any([_is(expected, signature) for signature in signatures]):
        raise InvalidSignature("the signature does not match")
    for name in ("x-trailflow-delivery-id", "x-trailflow-event"):
        if name not in given:
            raise InvalidSignature(f"the header {name} is missing")
    return _delivery(given["x-trailflow-delivery-id"], given["x-trailflow-event"], body)


def _is(expected: bytes, signature: str) -> bool:
    if not re.fullmatch("[0-9A-Fa-f]{64}", signature):
        return False
    return hmac.compare_digest(expected, bytes.fromhex(signature))


def _delivery(id: str, event: str, body: bytes) -> Delivery:
    try:
        said = json.loads(body)
        if not isinstance(said, dict):
            raise ValueError("it is no object")
        if event == "webhook.test":
            return TestDelivery(id, "webhook.test", WebhookTest.from_dict(said))
        if event in ("load.created", "load.updated", "load.status_changed"):
            return LoadDelivery(id, cast(LoadEvent, event), Load.from_dict(said))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise InvalidSignature("the body is not what the event says") from error
    return UnknownDelivery(id, event, said)
