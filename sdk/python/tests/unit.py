"""What needs no server: verification, pacing by an injected clock, pages, both kinds of operations."""

import asyncio
import hashlib
import hmac
import json
import math
import threading
import time
import unittest
from collections.abc import Callable
from typing import Any

import httpx

from trailflow import (
    InvalidSignature,
    LoadDelivery,
    Retries,
    RetryingTransport,
    TestDelivery,
    UnknownDelivery,
    connect,
    iterate_pages,
    iterate_pages_async,
    verify_webhook,
)
from trailflow_partner_api import AuthenticatedClient
from trailflow_partner_api.api.loads import list_loads
from trailflow_partner_api.models import LoadListEnvelope, LoadStatus
from trailflow_partner_api.types import Unset

SECRET = "tfwhsec_of_nobody"
NOW = 1_774_094_400
LOAD: dict[str, Any] = {
    "id": "load_1",
    "externalId": "TMS-1",
    "orderNumber": "ORD-1",
    "status": "IN_TRANSIT",
    "eligibleForTracking": True,
    "rate": 2450,
    "currency": "USD",
    "notes": None,
    "customerId": None,
    "carrierId": None,
    "vehicleId": None,
    "references": [],
    "equipment": None,
    "createdAt": 1774094400000,
    "updatedAt": 1774106130000,
}


def signed(event: str, body: bytes, timestamp: str = str(NOW)) -> dict[str, str]:
    signature = hmac.new(SECRET.encode(), timestamp.encode() + b"." + body, hashlib.sha256).hexdigest()
    return {
        "X-Trailflow-Delivery-Id": "whdel_1",
        "X-Trailflow-Event": event,
        "X-Trailflow-Timestamp": timestamp,
        "X-Trailflow-Signature": signature,
    }


class Verification(unittest.TestCase):
    def test_a_delivery_is_one_of_a_union_over_events(self) -> None:
        body = json.dumps(LOAD).encode()
        delivery = verify_webhook(SECRET, signed("load.updated", body), body, now=NOW)
        assert isinstance(delivery, LoadDelivery)
        self.assertEqual((delivery.event, delivery.load.id), ("load.updated", "load_1"))
        body = b'{"test": true, "subscriptionId": "whsub_1", "sentAt": 1774094400000}'
        trial = verify_webhook(SECRET, signed("webhook.test", body), body, now=NOW)
        assert isinstance(trial, TestDelivery)
        self.assertEqual(trial.test.subscription_id, "whsub_1")
        body = b'{"into": "load_2"}'
        newer = verify_webhook(SECRET, signed("load.merged", body), body, now=NOW)
        self.assertEqual(newer, UnknownDelivery("whdel_1", "load.merged", {"into": "load_2"}))

    def test_whatever_is_wrong_with_what_was_received_is_one_error(self) -> None:
        body = json.dumps(LOAD).encode()
        good = signed("load.created", body)
        signature = good["X-Trailflow-Signature"]
        wrong = [{k: v for k, v in good.items() if k != name} for name in good]
        for timestamp in ("9" * 5_000, "", "x", "-1", "1e9", "１７７４０９４４００", "\ud800"):
            wrong.append(good | {"X-Trailflow-Timestamp": timestamp})
        for text in ("", "0", "zz" * 32, signature + "zz", "é" * 64, "\ud800", "\udcff" * 64, signature[2:]):
            wrong.append(good | {"X-Trailflow-Signature": text})
        for headers in [*wrong, {}]:
            with self.assertRaises(InvalidSignature, msg=repr(headers)[:200]):
                verify_webhook(SECRET, headers, body, now=NOW)
        for body in (b"", b"{", b"null", b"7", b"\xff", b"[" * 100_000, b'{"id": 1}'):
            with self.assertRaises(InvalidSignature, msg=repr(body)[:200]):
                verify_webhook(SECRET, signed("load.created", body), body, now=NOW)


class Served:
    """A clock that only sleeping moves, and a key with ``limit`` requests in any ``window`` seconds behind it."""

    def __init__(self, limit: int, window: float) -> None:
        self.time = 0.0
        self.statuses: list[int] = []
        self.urls: list[str] = []
        self._limit, self._window = limit, window
        self._accepted: list[float] = []
        self._lock = threading.Lock()

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        with self._lock:
            until = self.time + seconds
        # Others who sleep for less come first.
        time.sleep(0.001)
        with self._lock:
            self.time = max(self.time, until)

    async def sleep_async(self, seconds: float) -> None:
        until = self.time + seconds
        await asyncio.sleep(0)
        self.time = max(self.time, until)

    def answer(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            self._accepted = [moment for moment in self._accepted if moment > self.time - self._window]
            status = 200 if len(self._accepted) < self._limit else 429
            if status == 200:
                self._accepted.append(self.time)
            self.statuses.append(status)
            self.urls.append(str(request.url))
            left = self._limit - len(self._accepted)
            reset = math.ceil((self._accepted or [self.time])[0] + self._window - self.time)
        headers = {"RateLimit": f'"per-key";r={left};t={reset}'}
        if status == 200:
            page: dict[str, Any] = {"data": [], "nextCursor": None, "requestId": "req_1"}
            return httpx.Response(200, headers=headers, json=page)
        refusal = {"error": {"code": "rate_limited", "message": "Wait."}, "requestId": "req_1"}
        return httpx.Response(429, headers=headers | {"Retry-After": "60"}, json=refusal)

    def client(self, **retries: Any) -> AuthenticatedClient:
        options = Retries(sleep=self.sleep, sleep_async=self.sleep_async, now=self.now, **retries)
        mock = httpx.MockTransport(self.answer)
        transport = RetryingTransport(mock, options, mock)
        return AuthenticatedClient(base_url="http://api.example", token="tf_test_x", httpx_args={"transport": transport})


class Pacing(unittest.TestCase):
    def test_requests_wait_while_none_is_left(self) -> None:
        for together in (1, 4):
            served, pauses = Served(5, 60), list[str]()
            client = served.client(on_pause=lambda _, why: pauses.append(why))
            client.get_httpx_client()
            threads = [threading.Thread(target=self.call, args=(client, 20 // together)) for _ in range(together)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            self.assertEqual(served.statuses, [200] * 20, f"{together} threads")
            self.assertGreaterEqual(served.time, 3 * 60, "20 requests at 5 a minute")
            self.assertEqual(set(pauses), {"none left"})

    def call(self, client: AuthenticatedClient, times: int) -> None:
        for _ in range(times):
            list_loads.sync_detailed(client=client)

    def test_tasks_share_what_is_left(self) -> None:
        async def call(served: Served) -> None:
            client = served.client()
            # The first response tells what there is.
            await list_loads.asyncio_detailed(client=client)
            await asyncio.gather(*[list_loads.asyncio_detailed(client=client) for _ in range(19)])

        served = Served(5, 60)
        asyncio.run(call(served))
        self.assertEqual(served.statuses, [200] * 20)
        self.assertGreaterEqual(served.time, 3 * 60)

    def test_pacing_can_be_turned_off_and_is_bounded(self) -> None:
        served = Served(1, 60)
        client = served.client(pace=False, attempts=1)
        self.call(client, 2)
        self.assertEqual(served.statuses, [200, 429])
        served = Served(1, 10_000_000)
        self.call(served.client(attempts=1), 2)
        self.assertEqual(served.time, 90)

    def test_a_lost_connection_ends_a_turn(self) -> None:
        calls = 0

        def answer(request: httpx.Request) -> httpx.Response:
            nonlocal calls
            calls += 1
            if calls == 2:
                raise httpx.ReadError("gone")
            return httpx.Response(200, headers={"RateLimit": f'"per-key";r={int(calls == 1)};t=0'})

        transport = RetryingTransport(httpx.MockTransport(answer), Retries(sleep=lambda _: None, now=lambda: 0.0))
        with httpx.Client(transport=transport) as client:
            for _ in range(3):
                client.get("http://api.example/")
        self.assertEqual(calls, 4)


class BothKinds(unittest.TestCase):
    def test_the_asyncio_operations_work_with_a_connected_client(self) -> None:
        client = connect("tf_test_x", "http://127.0.0.1:1", Retries(attempts=1))
        with self.assertRaises(httpx.ConnectError):
            asyncio.run(list_loads.asyncio_detailed(client=client))

    def test_both_write_lists_with_commas_and_repeat(self) -> None:
        served = Served(100, 60)
        statuses = [LoadStatus.PENDING, LoadStatus.ASSIGNED]
        list_loads.sync(client=served.client(), statuses=statuses)
        asyncio.run(list_loads.asyncio(client=served.client(), statuses=statuses))
        self.assertEqual(served.urls[0], served.urls[1])
        self.assertEqual(httpx.URL(served.urls[0]).params["statuses"], "PENDING,ASSIGNED")

    def test_an_idempotency_key_in_progress_is_waited_for(self) -> None:
        for send in (self.sync, self.asyncio):
            calls, slept = list[httpx.Request](), list[float]()

            def answer(request: httpx.Request) -> httpx.Response:
                calls.append(request)
                if len(calls) > 1:
                    return httpx.Response(201, json={"made": True})
                error = {"code": "idempotency_in_progress", "message": "Wait."}
                return httpx.Response(409, json={"error": error}, headers={"Retry-After": "2"})

            response = send(answer, slept)
            self.assertEqual((response.status_code, response.json(), slept), (201, {"made": True}, [2.0]))
            self.assertEqual({call.content for call in calls}, {b'{"a":1}'})

    def sync(self, answer: Callable[[httpx.Request], httpx.Response], slept: list[float]) -> httpx.Response:
        transport = RetryingTransport(httpx.MockTransport(answer), Retries(sleep=slept.append))
        with httpx.Client(transport=transport) as client:
            return client.post("http://api.example/", json={"a": 1}, headers={"Idempotency-Key": "k"})

    def asyncio(self, answer: Callable[[httpx.Request], httpx.Response], slept: list[float]) -> httpx.Response:
        async def sleep(seconds: float) -> None:
            slept.append(seconds)

        async def post() -> httpx.Response:
            retries = Retries(sleep_async=sleep)
            transport = RetryingTransport(None, retries, httpx.MockTransport(answer))
            async with httpx.AsyncClient(transport=transport) as client:
                return await client.post("http://api.example/", json={"a": 1}, headers={"Idempotency-Key": "k"})

        return asyncio.run(post())


class Pages(unittest.TestCase):
    def test_only_a_cursor_of_null_ends_a_list(self) -> None:
        def page(ids: list[int], cursor: str | None) -> LoadListEnvelope:
            data = [LOAD | {"id": f"load_{id}"} for id in ids]
            return LoadListEnvelope.from_dict({"data": data, "nextCursor": cursor, "requestId": "req_1"})

        pages = [page([1, 2], "a"), page([], "b"), page([3], "c"), page([4], None)]
        asked: list[str | Unset] = []

        def fetch(cursor: str | Unset) -> LoadListEnvelope:
            asked.append(cursor)
            return pages[len(asked) - 1]

        async def fetch_async(cursor: str | Unset) -> LoadListEnvelope:
            return fetch(cursor)

        async def gather() -> list[str]:
            return [load.id async for load in iterate_pages_async(fetch_async)]

        expected = ["load_1", "load_2", "load_3", "load_4"]
        self.assertEqual([load.id for load in iterate_pages(fetch)], expected)
        self.assertEqual(asked[1:], ["a", "b", "c"])
        asked.clear()
        self.assertEqual(asyncio.run(gather()), expected)


if __name__ == "__main__":
    unittest.main()
