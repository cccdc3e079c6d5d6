"""What every SDK has to do, against a running server.

Create, replay, conflict, iterate, understand a newer answer, wait out the rate limit, verify a webhook. ``make
test-sdk`` starts the server and tells where it is.
"""

import hashlib
import hmac
import json
import os
import queue
import re
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, HTTPServer

import httpx

from trailflow import (
    InvalidSignature,
    LoadDelivery,
    Retries,
    RetryingTransport,
    connect,
    iterate_pages,
    new_idempotency_key,
    verify_webhook,
)
from trailflow_partner_api import AuthenticatedClient
from trailflow_partner_api.api.carriers import list_carriers
from trailflow_partner_api.api.loads import create_load, list_loads
from trailflow_partner_api.api.webhooks import create_webhook, delete_webhook
from trailflow_partner_api.models import (
    CreatedWebhookEnvelope,
    CreateLoadRequest,
    CreateWebhookRequest,
    ErrorEnvelope,
    Load,
    LoadEnvelope,
    LoadStatus,
    WebhookEventType,
)

URL = os.environ["TRAILFLOW_URL"]
API_KEY = os.environ["TRAILFLOW_API_KEY"]
PAUSES: list[tuple[str, float]] = []


def create_replay_conflict(client: AuthenticatedClient) -> None:
    key = new_idempotency_key()
    body = CreateLoadRequest(order_number="ORD-PY-1", external_id=f"PY-{time.time_ns()}")
    created = create_load.sync_detailed(client=client, body=body, idempotency_key=key)
    assert created.status_code == 201, created
    replayed = create_load.sync_detailed(client=client, body=body, idempotency_key=key)
    assert replayed.headers["Idempotency-Replayed"] == "true"
    assert replayed.content == created.content
    other = create_load.sync(client=client, body=CreateLoadRequest(order_number="ORD-PY-2"), idempotency_key=key)
    assert isinstance(other, ErrorEnvelope) and other.error.code == "idempotency_conflict", other
    assert not PAUSES, "a conflict says stop, so nothing is repeated"


def iterate(client: AuthenticatedClient) -> None:
    seen: list[int] = []
    for load in iterate_pages(lambda cursor: list_loads.sync(client=client, limit=7, cursor=cursor)):
        seen.append(load.updated_at)
    assert seen == sorted(set(seen)) and len(seen) > 7, seen
    some = list_loads.sync_detailed(client=client, statuses=[LoadStatus.PENDING, LoadStatus.ASSIGNED])
    assert some.status_code == 200, some.content


def newer_answers_are_understood(load: Load) -> None:
    newer = Load.from_dict(load.to_dict() | {"status": "PARKED", "driver": {"name": "Ana"}})
    assert newer.status == "PARKED" and newer.status not in list(LoadStatus), newer
    assert newer.additional_properties["driver"] == {"name": "Ana"}
    assert newer.to_dict()["status"] == "PARKED"
    assert LoadStatus("PENDING") is LoadStatus.PENDING


class Busy(httpx.BaseTransport):
    """An answer that asks for patience, then a lost connection, then the server's own."""

    def __init__(self) -> None:
        self.keys: list[str] = []
        self.inner = httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.keys.append(request.headers["Idempotency-Key"])
        if len(self.keys) == 1:
            error = {"code": "idempotency_in_progress", "message": "Wait."}
            return httpx.Response(409, json={"error": error, "requestId": "req_1"}, headers={"Retry-After": "2"})
        if len(self.keys) == 2:
            raise httpx.ReadError("gone")
        return self.inner.handle_request(request)


def in_progress_is_waited_for() -> None:
    slept: list[float] = []
    busy = Busy()
    transport = RetryingTransport(busy, Retries(sleep=slept.append))
    client = AuthenticatedClient(base_url=URL, token=API_KEY, httpx_args={"transport": transport})
    key = new_idempotency_key()
    made = create_load.sync(client=client, body=CreateLoadRequest(order_number="ORD-PY-3"), idempotency_key=key)
    assert isinstance(made, LoadEnvelope), made
    assert busy.keys == [key] * 3 and slept[0] == 2, (busy.keys, slept)


def webhook(client: AuthenticatedClient, example: LoadEnvelope) -> None:
    secret, stamp = "tfwhsec_of_nobody", str(int(time.time()))
    body = json.dumps(example.data.to_dict()).encode()
    signature = hmac.new(secret.encode(), stamp.encode() + b"." + body, hashlib.sha256).hexdigest()
    headers = {
        "X-Trailflow-Timestamp": stamp,
        "X-Trailflow-Signature": signature,
        "X-Trailflow-Delivery-Id": "whdel_1",
        "X-Trailflow-Event": "load.created",
    }
    assert verify_webhook(secret, headers, body) == LoadDelivery("whdel_1", "load.created", example.data)
    previous = headers | {"X-Trailflow-Signature": "00", "X-Trailflow-Signature-Previous": signature}
    assert verify_webhook(secret, previous, body).id == "whdel_1"
    refused(secret, headers, body + b" ")
    refused(secret + "x", headers, body)
    refused(secret, headers, body, now=time.time() + 600)
    if os.environ.get("TRAILFLOW_WEBHOOKS") == "1":
        delivered_webhook(client)


def refused(secret: str, headers: dict[str, str], body: bytes, now: float | None = None) -> None:
    try:
        verify_webhook(secret, headers, body, now=now)
    except InvalidSignature:
        return
    raise AssertionError("a delivery that is wrong was accepted")


class Receiver(BaseHTTPRequestHandler):
    """Keeps what was delivered, oldest first."""

    deliveries: queue.Queue[tuple[dict[str, str], bytes]] = queue.Queue()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(204)
        self.end_headers()
        Receiver.deliveries.put((dict(self.headers.items()), body))

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


def delivered_webhook(client: AuthenticatedClient) -> None:
    server = HTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    subscription = CreateWebhookRequest(
        url=f"http://127.0.0.1:{server.server_port}/hook", event_types=[WebhookEventType.LOAD_CREATED]
    )
    made = create_webhook.sync(client=client, body=subscription, idempotency_key=new_idempotency_key())
    assert isinstance(made, CreatedWebhookEnvelope), made
    request = CreateLoadRequest(order_number="ORD-PY-4")
    load = create_load.sync(client=client, body=request, idempotency_key=new_idempotency_key())
    assert isinstance(load, LoadEnvelope), load
    delivery = delivery_of(load.data.id, made.data.signing_secret)
    assert (delivery.event, delivery.load) == ("load.created", load.data)
    delete_webhook.sync(client=client, id=made.data.id)
    server.shutdown()


def delivery_of(load_id: str, secret: str) -> LoadDelivery:
    """The organization's other loads are delivered too: the other SDK's scenario makes some at the same time."""
    while True:
        headers, body = Receiver.deliveries.get(timeout=30)
        delivery = verify_webhook(secret, headers, body)
        assert isinstance(delivery, LoadDelivery), delivery
        if delivery.load.id == load_id:
            return delivery


def rate_limit(client: AuthenticatedClient) -> None:
    """The key's whole minute is used up, and the next call succeeds nevertheless."""
    known = list_carriers.sync_detailed(client=client, limit=1)
    match = re.search(r";r=(\d+)", known.headers["RateLimit"])
    assert match, known.headers
    impatient = connect(API_KEY, URL, Retries(attempts=1, pace=False))
    impatient.get_httpx_client()
    with ThreadPoolExecutor(8) as pool:
        calls = (pool.submit(list_carriers.sync_detailed, client=impatient, limit=1) for _ in range(int(match[1]) + 20))
        statuses = [int(call.result().status_code) for call in list(calls)]
    assert 429 in statuses, "the limit was reached"
    began = time.monotonic()
    assert list_carriers.sync_detailed(client=client).status_code == 200
    assert PAUSES == [("rate_limited", 60.0)], PAUSES
    assert time.monotonic() - began >= 59, "Retry-After was waited out"


def main() -> None:
    client = connect(API_KEY, URL, Retries(on_pause=lambda pause, reason: PAUSES.append((reason, pause))))
    create_replay_conflict(client)
    iterate(client)
    in_progress_is_waited_for()
    request = CreateLoadRequest(order_number="ORD-PY-5")
    example = create_load.sync(client=client, body=request, idempotency_key=new_idempotency_key())
    assert isinstance(example, LoadEnvelope), example
    newer_answers_are_understood(example.data)
    webhook(client, example)
    rate_limit(client)
    print("Python SDK: the scenario passed")


main()
