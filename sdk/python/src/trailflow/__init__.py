"""The Trailflow Partner API, with what every integration needs around it.

The operations themselves are in ``trailflow_partner_api``, generated from the contract:

    from trailflow import connect, iterate_pages
    from trailflow_partner_api.api.loads import list_loads

    client = connect("tf_test_…")
    for load in iterate_pages(lambda cursor: list_loads.sync(client=client, cursor=cursor)):
        ...
"""

from .client import connect, new_idempotency_key
from .pages import UnexpectedAnswer, iterate_pages
from .retries import Retries, RetryingTransport
from .webhooks import Delivery, InvalidSignature, verify_webhook

__all__ = [
    "Delivery",
    "InvalidSignature",
    "Retries",
    "RetryingTransport",
    "UnexpectedAnswer",
    "connect",
    "iterate_pages",
    "new_idempotency_key",
    "verify_webhook",
]
