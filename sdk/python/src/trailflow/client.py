"""A client that is authenticated and patient."""

import uuid

import httpx

from trailflow_partner_api import AuthenticatedClient

from .retries import Retries, RetryingTransport


def connect(
    api_key: str,
    base_url: str = "https://api.trailflow.ai",
    retries: Retries | None = None,
    timeout_s: float = 30.0,
) -> AuthenticatedClient:
    """A client for the generated operations, ``sync`` and ``asyncio``.

    Every call carries the key, and is retried as the API asks for.
    """
    return AuthenticatedClient(
        base_url=base_url,
        token=api_key,
        timeout=httpx.Timeout(timeout_s),
        httpx_args={"transport": RetryingTransport(retries=retries)},
    )


def new_idempotency_key() -> str:
    """A new name for a change. Keep it with the change until you have its answer: sending both again is harmless."""
    return str(uuid.uuid4())
