"""Verifies Trailflow's webhooks. Python 3.9 or newer, nothing to install."""

import hashlib
import hmac
import time

TOLERANCE_S = 300


def verify(headers, body: bytes, secret: str, now=None) -> bool:
    """Whether a delivery comes from Trailflow and was sent within the last five minutes.

    `headers`: anything with get(), by name (Flask's and Django's request.headers, for example); `body`: the
    bytes as received, before parsing; `secret`: the whole of it, tfwhsec_ included.
    """
    timestamp = headers.get("X-Trailflow-Timestamp") or ""
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= 12):
        return False
    if abs((time.time() if now is None else now) - int(timestamp)) > TOLERANCE_S:
        return False
    expected = hmac.new(secret.encode(), f"{timestamp}.".encode() + body, hashlib.sha256).hexdigest()
    # The second header is there only while the secret is being replaced.
    sent = [headers.get(name) or "" for name in ("X-Trailflow-Signature", "X-Trailflow-Signature-Previous")]
    return any([hmac.compare_digest(expected.encode(), signature.encode(errors="replace")) for signature in sent])
