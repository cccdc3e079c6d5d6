"""The Trailflow Partner API, with what every integration needs around it.

The operations themselves are in ``trailflow_partner_api``, generated from the contract:

    from trailflow import connect, iterate_pages
    from trailflow_partner_api.api.loads import list_loads

    client = connect("tf_test_…")
    for load in iterate_pages(lambda cursor: list_loads.sync(client=client, cursor=cursor)):
        ...
"""

from .client import connect, new_idempotency_key
from .pages import UnexpectedAnswer, iterate_pages, iterate_pages_async
from .retries import Retries, RetryingTransport
from .webhooks import (
    Delivery,
    InvalidSignature,
    LoadDelivery,
    TestDelivery,
    UnknownDelivery,
    verify_webhook,
)

__all__ = [
    "Delivery",
    "InvalidSignature",
    "LoadDelivery",
    "Retries",
    "RetryingTransport",
    "TestDelivery",
    "UnexpectedAnswer",
    "UnknownDelivery",
    "connect",
    "iterate_pages",
    "iterate_pages_async",
    "new_idempotency_key",
    "verify_webhook",
]
