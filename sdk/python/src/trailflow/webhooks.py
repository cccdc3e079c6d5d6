"""Checking that a delivery is from Trailflow, unchanged and recent."""

import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass

from trailflow_partner_api.models import Load


class InvalidSignature(Exception):
    """Why a delivery is refused. Answer it with 400, and nothing else."""


@dataclass(frozen=True)
class Delivery:
    """A delivery that was verified."""

    id: str
    """The same over all attempts and replays: drop a delivery whose id you have handled."""
    event: str
    load: Load


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
    if not (timestamp.isascii() and timestamp.isdigit()) or abs(moment - int(timestamp)) > tolerance_s:
        raise InvalidSignature("the delivery is too old, or not dated")
    expected = hmac.new(secret.encode(), timestamp.encode() + b"." + body, hashlib.sha256).hexdigest()
    # While a secret is being rotated, the second header is signed with the old one.
    signatures = (given.get(name, "") for name in ("x-trailflow-signature", "x-trailflow-signature-previous"))
    if not any([hmac.compare_digest(expected.encode(), signature.encode()) for signature in signatures]):
        raise InvalidSignature("the signature does not match")
    load = Load.from_dict(json.loads(body))
    return Delivery(given.get("x-trailflow-delivery-id", ""), given.get("x-trailflow-event", ""), load)
