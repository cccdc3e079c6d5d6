"""What needs no server: verification, pacing by an injected clock, pages, models, both kinds of clients."""

import asyncio
import copy
import hashlib
import hmac
import json
import math
import pickle
import socket
import threading
import time
import unittest
from typing import Any
from unittest import mock

import httpx
from both import clients

from trailflow import (
    UNSET,
    AsyncTrailflow,
    BadRequestError,
    CreatedWebhook,
    InvalidSignature,
    Load,
    LoadEvent,
    LoadStatus,
    NetworkTimeoutError,
    RateLimitedError,
    StopInput,
    TestEvent,
    Trailflow,
    TrailflowError,
    UnknownEvent,
    verify_webhook,
)
from trailflow._pace import Pacer

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
        assert isinstance(delivery, LoadEvent)
        self.assertEqual((delivery.type, delivery.load.id), ("load.updated", "load_1"))
        body = b'{"test": true, "subscriptionId": "whsub_1", "sentAt": 1774094400000}'
        trial = verify_webhook(SECRET, signed("webhook.test", body), body, now=NOW)
        assert isinstance(trial, TestEvent)
        self.assertEqual(trial.test.subscription_id, "whsub_1")
        body = b'{"into": "load_2"}'
        newer = verify_webhook(SECRET, signed("load.merged", body), body, now=NOW)
        self.assertEqual(newer, UnknownEvent("whdel_1", "load.merged", {"into": "load_2"}))

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
    """A clock that only sleeping moves, and a key with ``limit`` requests in any ``window`` seconds behind it.

    It counts whole milliseconds, as the server does: sums of fractions would move the window's border.
    """

    def __init__(self, limit: int, window: int) -> None:
        self._time_ms = 0
        self.statuses: list[int] = []
        self.urls: list[str] = []
        self._limit, self._window_ms = limit, window * 1000
        self._accepted_ms: list[int] = []
        self._lock = threading.Lock()

    def now(self) -> float:
        return self._time_ms / 1000

    def _after(self, seconds: float) -> int:
        return self._time_ms + max(1, round(seconds * 1000))

    def sleep(self, seconds: float) -> None:
        with self._lock:
            until = self._after(seconds)
        # Others who sleep for less come first.
        time.sleep(0.001)
        with self._lock:
            self._time_ms = max(self._time_ms, until)

    async def sleep_async(self, seconds: float) -> None:
        until = self._after(seconds)
        await asyncio.sleep(0)
        self._time_ms = max(self._time_ms, until)

    def answer(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            begin = self._time_ms - self._window_ms
            self._accepted_ms = [moment for moment in self._accepted_ms if moment > begin]
            status = 200 if len(self._accepted_ms) < self._limit else 429
            if status == 200:
                self._accepted_ms.append(self._time_ms)
            self.statuses.append(status)
            self.urls.append(str(request.url))
            left = self._limit - len(self._accepted_ms)
            reset = math.ceil((self._accepted_ms[0] - begin) / 1000)
        headers = {"RateLimit": f'"per-key";r={left};t={reset}'}
        if status == 200:
            page: dict[str, Any] = {"data": [], "nextCursor": None, "requestId": "req_1"}
            return httpx.Response(200, headers=headers, json=page)
        refusal = {"error": {"code": "rate_limited", "message": "Wait."}, "requestId": "req_1"}
        return httpx.Response(429, headers=headers | {"Retry-After": "60"}, json=refusal)

    def clients(self, **options: Any) -> tuple[Trailflow, Trailflow]:
        return clients(self.answer, sleep=self.sleep, now=self.now, **options)


class Pacing(unittest.TestCase):
    def test_requests_wait_while_none_is_left(self) -> None:
        for together in (1, 4):
            served, pauses = Served(5, 60), list[str]()
            tf, _ = served.clients(on_pause=lambda _, why: pauses.append(why))
            threads = [threading.Thread(target=self.call, args=(tf, 20 // together)) for _ in range(together)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            self.assertEqual(served.statuses, [200] * 20, f"{together} threads")
            self.assertGreaterEqual(served.now(), 3 * 60, "20 requests at 5 a minute")
            self.assertEqual(set(pauses), {"none left"})

    def call(self, tf: Trailflow, times: int) -> None:
        for _ in range(times):
            tf.loads.list().first()

    def test_late_responses_tell_no_more_than_is_left(self) -> None:
        pacer = Pacer(120, lambda: 0.0)
        turns = [(pacer.turn(), left) for left in (2, 1, 0)]
        for turn, left in reversed(turns):
            pacer.done(turn, 200, {"RateLimit": f'"per-key";r={left};t=0'})
        self.assertEqual(pacer.turn().pause, 0, "one finds out what is left")
        self.assertGreater(pacer.turn().pause, 0, "the others wait for it")

    def test_tasks_share_what_is_left(self) -> None:
        async def call(served: Served) -> None:
            http = httpx.AsyncClient(transport=httpx.MockTransport(served.answer))
            sleep, now = served.sleep_async, served.now
            async with AsyncTrailflow("k", base_url="http://api.example", http_client=http, sleep=sleep, now=now) as tf:
                # The first response tells what there is.
                await tf.loads.list().first()
                await asyncio.gather(*[tf.loads.list().first() for _ in range(19)])

        served = Served(5, 60)
        asyncio.run(call(served))
        self.assertEqual(served.statuses, [200] * 20)
        self.assertGreaterEqual(served.now(), 3 * 60)

    def test_pacing_can_be_turned_off_and_is_bounded(self) -> None:
        for kind in (0, 1):
            served = Served(1, 60)
            tf = served.clients(pace=False, attempts=1)[kind]
            self.call(tf, 1)
            with self.assertRaises(RateLimitedError) as caught:
                self.call(tf, 1)
            self.assertEqual((caught.exception.retry_after, served.statuses), (60, [200, 429]))
            served = Served(1, 10_000_000)
            tf = served.clients(attempts=1)[kind]
            self.call(tf, 1)
            with self.assertRaises(RateLimitedError):
                self.call(tf, 1)
            self.assertEqual(served.now(), 90)

    def test_a_lost_connection_ends_a_turn(self) -> None:
        for kind in (0, 1):
            calls = 0

            def answer(request: httpx.Request) -> httpx.Response:
                nonlocal calls
                calls += 1
                if calls == 2:
                    raise httpx.ReadError("gone")
                return httpx.Response(
                    200, headers={"RateLimit": f'"per-key";r={int(calls == 1)};t=0'}, json={"status": "ok"}
                )

            tf = clients(answer, sleep=lambda _: None, now=lambda: 0.0)[kind]
            for _ in range(3):
                tf.health.get()
            self.assertEqual(calls, 4)


class Attempts(unittest.TestCase):
    def test_what_was_given_up_before_it_was_sent_is_not_sent_afterwards(self) -> None:
        connect, found = socket.create_connection, threading.Event()

        def find(*arguments: Any, **named: Any) -> socket.socket:
            """As where the host's name is looked up for longer than an attempt has."""
            found.wait()
            return connect(*arguments, **named)

        with socket.create_server(("127.0.0.1", 0)) as server, mock.patch("socket.create_connection", find):
            server.settimeout(60)
            url = f"http://127.0.0.1:{server.getsockname()[1]}"
            with Trailflow("tf_test_x", base_url=url, timeout=0.1, attempts=1) as tf:
                with self.assertRaises(NetworkTimeoutError):
                    tf.loads.upsert(external_id="TMS-1")
                found.set()
                connection, _ = server.accept()
                with connection:
                    connection.settimeout(60)
                    self.assertEqual(connection.recv(1), b"")


class Pages(unittest.TestCase):
    def test_only_a_cursor_of_null_ends_a_list(self) -> None:
        pages = [([1, 2], "a"), ([], "b"), ([3], "c"), ([4], None)]
        urls: list[httpx.URL] = []

        def answer(request: httpx.Request) -> httpx.Response:
            ids, cursor = pages[len(urls) % 4]
            urls.append(request.url)
            data = [LOAD | {"id": f"load_{id}"} for id in ids]
            return httpx.Response(200, json={"data": data, "nextCursor": cursor, "requestId": "req_1"})

        for tf in clients(answer):
            urls.clear()
            found = [load.id for load in tf.loads.list(statuses=["PENDING", LoadStatus.ASSIGNED], eligible_only=True)]
            self.assertEqual(found, ["load_1", "load_2", "load_3", "load_4"])
            self.assertEqual([url.params.get("cursor") for url in urls], [None, "a", "b", "c"])
            expected = {"statuses": "PENDING,ASSIGNED", "eligibleOnly": "true", "limit": "100"}
            self.assertEqual(dict(urls[0].params), expected)

    def test_a_list_that_does_not_advance_ends(self) -> None:
        page = {"data": [], "nextCursor": "a", "requestId": "req_1"}
        for tf in clients(lambda _: httpx.Response(200, json=page)):
            with self.assertRaises(TrailflowError):
                list(tf.loads.list())

    def test_what_is_no_page_is_an_error_of_ours(self) -> None:
        page: dict[str, Any] = {"data": [], "nextCursor": None, "requestId": "req_1"}
        wrong = [{name: value for name, value in page.items() if name != missing} for missing in page]
        unusable: list[Any] = [None, {}, "x", [7], [{}]]
        wrong += [page | {"data": data} for data in unusable]
        wrong += [page | {"nextCursor": 7}, page | {"requestId": None}, {"status": "ok"}]
        for body in wrong:

            def answer(_: httpx.Request, body: dict[str, Any] = body) -> httpx.Response:
                return httpx.Response(200, json=body)

            for tf in clients(answer):
                with self.assertRaises(TrailflowError, msg=str(body)):
                    list(tf.loads.list())
                with self.assertRaises(TrailflowError, msg=str(body)):
                    tf.loads.list().first()


class Values(unittest.TestCase):
    def test_what_is_left_out_and_null_are_two_things(self) -> None:
        bodies: list[Any] = []

        def answer(request: httpx.Request) -> httpx.Response:
            bodies.append(json.loads(request.content))
            return httpx.Response(200, json={"data": LOAD, "requestId": "req_1"})

        for tf in clients(answer):
            stops = [StopInput(type="PICKUP", city="Dallas", state=None)]
            tf.loads.upsert(external_id="TMS-1", notes=None, rate=UNSET, stops=stops)
        expected = {
            "externalId": "TMS-1",
            "notes": None,
            "stops": [{"type": "PICKUP", "city": "Dallas", "state": None}],
        }
        self.assertEqual(bodies, [expected] * 2)

    def test_a_load_goes_back_to_the_json_it_came_from(self) -> None:
        newer = LOAD | {"status": "PARKED", "driver": {"name": "Ana"}}
        for data in (LOAD, newer):
            self.assertEqual(Load.of(data).to_dict(), data)
        load = Load.of(newer)
        self.assertEqual(load.status, "PARKED")
        self.assertNotIn(load.status, list(LoadStatus))
        self.assertEqual(load.extra, {"driver": {"name": "Ana"}})
        self.assertEqual(pickle.loads(pickle.dumps(copy.deepcopy(load))), load)
        self.assertIs(LoadStatus("PENDING"), LoadStatus.PENDING)

    def test_a_repr_is_short_and_without_secrets(self) -> None:
        expected = (
            "Load(id='load_1', external_id='TMS-1', order_number='ORD-1', status='IN_TRANSIT', eligible_for_tracking=True, "
            "rate=2450, currency='USD', references=[], created_at=1774094400000, updated_at=1774106130000)"
        )
        self.assertEqual(repr(Load.of(LOAD)), expected)
        created = CreatedWebhook(
            id="whsub_1", url="https://a", event_types=[], created_at=1, signing_secret="tfwhsec_x"
        )
        self.assertNotIn("tfwhsec_x", repr(created))
        self.assertNotIn("tf_test_x", repr(Trailflow("tf_test_x")) + repr(vars(Trailflow("tf_test_x"))))

    def test_a_key_stays_out_of_messages(self) -> None:
        for key in ("tf_test_x\n", "tf_test_x é"):
            with self.assertRaises(TrailflowError) as caught:
                Trailflow(key)
            self.assertNotIn("tf_test_x", str(caught.exception))

    def test_ids_are_parts_of_a_path_whatever_they_hold(self) -> None:
        urls: list[str] = []

        def answer(request: httpx.Request) -> httpx.Response:
            urls.append(request.url.raw_path.decode())
            return httpx.Response(200, json={"data": LOAD})

        for tf in clients(answer):
            tf.loads.get("a/b ?c")
            for id in ("", ".", ".."):
                with self.assertRaises(TrailflowError):
                    tf.loads.get(id)
        self.assertEqual(urls, ["/v1/loads/a%2Fb%20%3Fc"] * 2)

    def test_a_response_that_is_none_of_the_contracts_is_an_error_of_ours(self) -> None:
        for content in (b"<html>", b"[]", b'{"data": {}}', b'{"data": 7}'):

            def answer(_: httpx.Request, content: bytes = content) -> httpx.Response:
                return httpx.Response(200, content=content)

            for tf in clients(answer):
                with self.assertRaises(TrailflowError):
                    tf.loads.get("load_1")

    def test_details_that_are_none_of_the_contracts_are_left_out(self) -> None:
        for details in (7, "x", {"pointer": "/rate"}, [7, None, "x", {"pointer": "/rate", "message": "is wrong"}]):
            error = {"code": "bad_request", "message": "No.", "details": details}

            def answer(_: httpx.Request, error: dict[str, Any] = error) -> httpx.Response:
                return httpx.Response(400, json={"error": error})

            for tf in clients(answer):
                with self.assertRaises(BadRequestError) as caught:
                    tf.loads.get("load_1")
                said = [(it.pointer, it.message) for it in caught.exception.details]
                self.assertEqual(said, [("/rate", "is wrong")] if isinstance(details, list) else [])


if __name__ == "__main__":
    unittest.main()
