"""Every operation, with both kinds of clients, against a running server.

Create, replay, conflict, iterate, verify a webhook, wait out the rate limit. ``make test-sdk`` starts the server and
tells where it is.
"""

import os
import queue
import threading
import time
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from both import waiting

from trailflow import (
    AsyncTrailflow,
    ConflictError,
    LoadEvent,
    RateLimitedError,
    ResponseInfo,
    StopInput,
    TestEvent,
    Trailflow,
    WebhookEvent,
    verify_webhook,
)

PAUSES: list[tuple[str, float]] = []
RESPONSES: list[ResponseInfo] = []


def create_replay_conflict(tf: Trailflow) -> None:
    key, external_id = str(uuid.uuid4()), f"PY-{time.time_ns()}"
    created = tf.loads.create(order_number="ORD-PY-1", external_id=external_id, idempotency_key=key)
    replayed = tf.loads.create(order_number="ORD-PY-1", external_id=external_id, idempotency_key=key)
    assert replayed == created
    assert [(it.status, it.replayed) for it in RESPONSES[-2:]] == [(201, False), (201, True)], RESPONSES
    try:
        tf.loads.create(order_number="ORD-PY-2", idempotency_key=key)
    except ConflictError as error:
        assert error.code == "idempotency_conflict" and error.request_id, error
    else:
        raise AssertionError("a key that was used for something else was accepted")


def iterate(tf: Trailflow) -> None:
    seen = [load.updated_at for load in tf.loads.list(limit=7)]
    assert seen == sorted(set(seen)) and len(seen) > 7, seen
    some = tf.loads.list(statuses=["PENDING", "ASSIGNED"], limit=1).first()
    assert len(some.data) == 1, "lists are written with commas"


def sync(tf: Trailflow) -> None:
    """A copy that is synced from one millisecond after the newest change, while loads are written.

    No change is missed, and none comes twice.
    """
    copy: dict[str, int] = {}
    seen: set[int] = set()
    since = 0

    def sync_round() -> None:
        nonlocal since
        for load in tf.loads.list(updated_after=since):
            assert load.updated_at not in seen, f"{load.id} of {load.updated_at} came twice"
            seen.add(load.updated_at)
            copy[load.id] = load.updated_at
            since = load.updated_at + 1

    def write() -> None:
        with Trailflow() as writer:
            for number in range(20):
                external_id = f"PY-SYNC-{number % 4}"
                writer.loads.upsert(external_id=external_id, order_number=f"ORD-PY-{time.time_ns()}")

    with ThreadPoolExecutor(1) as pool:
        writing = pool.submit(write)
        while not writing.done():
            sync_round()
            time.sleep(0.02)
        writing.result()
    loads = [(load.id, load.updated_at) for load in tf.loads.list()]
    sync_round()
    missed = [(id, updated_at) for id, updated_at in loads if copy.get(id, 0) < updated_at]
    assert not missed, missed


def others(tf: Trailflow) -> None:
    """The operations that need no story."""
    assert tf.health.get().status == "ok"
    external_id = f"PY-UPSERT-{time.time_ns()}"
    stops = [StopInput(type="PICKUP", city="Dallas")]
    load = tf.loads.upsert(external_id=external_id, order_number="ORD-PY-3", stops=stops)
    moved = tf.loads.change_status(external_id, status="ASSIGNED")
    assert (moved.id, moved.status) == (load.id, "ASSIGNED"), moved
    whole = tf.loads.get(external_id, include=["stops"])
    assert whole.stops and whole.stops[0].city == "Dallas", whole
    assert tf.tracking.get(load.id).load_id == load.id
    assert all(it.id.startswith("customer_") for it in tf.customers.list())
    assert all(it.id.startswith("carrier_") for it in tf.carriers.list())
    assert all(it.id.startswith("vehicle_") for it in tf.vehicles.list())


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


def webhook(tf: Trailflow) -> None:
    """Deliveries of the server's own."""
    # What was left of the other client's subscription is signed with another secret.
    Receiver.deliveries = queue.Queue()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    made = tf.webhooks.create(url=f"http://127.0.0.1:{server.server_port}/hook", event_types=["load.created"])
    assert tf.webhooks.get(made.id).state == "ACTIVE"
    assert made.id in [it.id for it in tf.webhooks.list()]
    load = tf.loads.create(order_number="ORD-PY-4")
    # The organization's other loads are delivered too: the other SDK's scenario creates some at the same time.
    event = delivered(made.signing_secret, lambda it: isinstance(it, LoadEvent) and it.load.id == load.id)
    assert isinstance(event, LoadEvent) and (event.type, event.load) == ("load.created", load), event
    trial = tf.webhooks.test(made.id)
    event = delivered(made.signing_secret, lambda it: isinstance(it, TestEvent))
    assert isinstance(event, TestEvent) and (event.id, event.test.subscription_id) == (trial.id, made.id), event
    assert tf.webhooks.rotate_secret(made.id).signing_secret != made.signing_secret
    assert trial.id in [it.id for it in tf.webhooks.list_deliveries(made.id).first().data]
    assert tf.webhooks.update(made.id, state="PAUSED").paused_reason == "PARTNER"
    assert tf.webhooks.delete(made.id).deleted
    server.shutdown()


def delivered(secret: str, wanted: Callable[[WebhookEvent], bool]) -> WebhookEvent:
    while True:
        headers, body = Receiver.deliveries.get(timeout=30)
        event = verify_webhook(secret, headers, body)
        if wanted(event):
            return event


def rate_limit(tf: Trailflow) -> None:
    """The key's whole minute is used up, and the next call succeeds nevertheless."""
    with Trailflow(attempts=1, pace=False) as impatient, ThreadPoolExecutor(8) as pool:
        refused = 0
        while refused == 0:
            calls = [pool.submit(lambda: impatient.carriers.list(limit=1).first()) for _ in range(20)]
            errors = [error for error in (call.exception() for call in calls) if error]
            assert all(isinstance(error, RateLimitedError) for error in errors), errors
            refused = len(errors)
    began = time.monotonic()
    tf.carriers.list().first()
    assert PAUSES == [("rate_limited", 60.0)], PAUSES
    assert time.monotonic() - began >= 59, "Retry-After was waited out"


def main() -> None:
    # The key and the address come from the environment.
    tf = Trailflow(on_pause=lambda pause, reason: PAUSES.append((reason, pause)), on_response=RESPONSES.append)
    keys = os.environ["TRAILFLOW_API_KEY"], os.environ["TRAILFLOW_OTHER_API_KEY"]
    for client in (waiting(AsyncTrailflow(keys[1], on_response=RESPONSES.append)), tf):
        RESPONSES.clear()
        create_replay_conflict(client)
        iterate(client)
        sync(client)
        others(client)
        webhook(client)
        used = {it.operation for it in RESPONSES}
        assert used == set(os.environ["TRAILFLOW_OPERATIONS"].split()), used
    assert not PAUSES, PAUSES
    rate_limit(tf)
    print("Python SDK: the scenario passed with both kinds of clients")


main()
