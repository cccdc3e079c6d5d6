"""Both kinds of clients and a server that stalls, resets, refuses and knows more; see sdk/unreliable/server.py."""

import json
import os
import time
import unittest
from typing import Any

from both import waiting

from trailflow import (
    ApiError,
    AsyncTrailflow,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NetworkError,
    NetworkTimeoutError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitedError,
    ServerError,
    Trailflow,
)


class Unreliable(unittest.TestCase):
    """With the client that waits; below, with the other."""

    who = f"@py-{time.time_ns()}"

    def client(self, **options: Any) -> Trailflow:
        return self.closed(Trailflow(**self.options(options)))

    def closed(self, tf: Trailflow) -> Trailflow:
        self.addCleanup(tf.close)
        return tf

    def options(self, given: dict[str, Any]) -> dict[str, Any]:
        self.pauses: list[tuple[str, float]] = []
        common = {"api_key": "tf_test_x", "base_url": os.environ["UNRELIABLE_URL"], "timeout": 0.7}
        return common | {"on_pause": lambda seconds, why: self.pauses.append((why, seconds))} | given

    def survives(self, kind: str) -> float:
        load = self.client().loads.upsert(external_id=kind + self.who, rate=1)
        expected = {"requests": 2, "keys": 1, "bodies": 1, "keyed": True}
        self.assertEqual(json.loads(load.notes or ""), expected, "the same bytes, under the same Idempotency-Key")
        ((_, seconds),) = self.pauses
        return seconds

    def test_changes_survive(self) -> None:
        for kind in ("stall", "reset", "half", "slow", "slow-headers", "html", "500"):
            with self.subTest(kind):
                self.assertLessEqual(self.survives(kind), 0.375, "without Retry-After the pause is short")

    def test_changes_survive_after_retry_after(self) -> None:
        for kind in ("409", "429", "503"):
            with self.subTest(kind):
                self.assertEqual(self.survives(kind), 1)

    def test_reads_survive_too(self) -> None:
        tf = self.client()
        for kind in ("stall", "reset", "503"):
            load = tf.loads.get(kind + self.who)
            self.assertEqual(json.loads(load.notes or "")["requests"], 2)

    def test_a_change_without_a_key_is_repeated_only_when_it_was_refused(self) -> None:
        tf = self.client()
        with self.assertRaises(NetworkError) as lost:
            tf.webhooks.delete("reset" + self.who)
        it = lost.exception
        self.assertEqual((it.attempts, it.idempotency_key, it.operation), (1, None, "deleteWebhook"))
        with self.assertRaises(ServerError):
            tf.webhooks.delete("503" + self.who)
        self.assertTrue(tf.webhooks.delete("429" + self.who).deleted)

    def test_what_the_api_refuses_is_a_typed_error_at_once(self) -> None:
        classes: dict[str, type[ApiError]] = {
            "400": BadRequestError,
            "401": AuthenticationError,
            "403": PermissionDeniedError,
            "404": NotFoundError,
            "conflict": ConflictError,
            "newer": ApiError,
        }
        for kind, expected in classes.items():
            with self.subTest(kind), self.assertRaises(expected) as caught:
                self.client().loads.upsert(external_id=kind + self.who, idempotency_key="mine")
            it = caught.exception
            self.assertIs(type(it), expected)
            self.assertEqual((it.attempts, it.idempotency_key, self.pauses), (1, "mine", []))
            self.assertEqual(it.request_id, "req_00000000-0000-4000-8000-000000000001")
        with self.assertRaises(BadRequestError) as bad:
            self.client().loads.upsert(external_id="400" + self.who)
        (detail,) = bad.exception.details
        self.assertEqual((detail.pointer, detail.message), ("/rate", "must be at most 1"))
        self.assertRegex(str(bad.exception), r"^No\. /rate must be at most 1 \(400 bad_request, req_")
        with self.assertRaises(BadRequestError) as told:
            self.client().loads.upsert(external_id="400-told" + self.who)
        self.assertRegex(
            str(told.exception),
            r"^/rate must be at most 1 \(and 2 more, see error\.details\)\. "
            r"/notes must be a string; /stops/0/city is required \(400 bad_request, req_",
        )

    def test_patience_ends(self) -> None:
        with self.assertRaises(ServerError) as down:
            self.client(attempts=2).loads.get("503-always" + self.who)
        it = down.exception
        self.assertEqual((it.attempts, it.status, it.code), (2, 503, "service_unavailable"))
        with self.assertRaises(RateLimitedError) as long:
            self.client().loads.get("429-long" + self.who)
        self.assertEqual((long.exception.attempts, long.exception.retry_after), (1, 3600))
        with self.assertRaises(NetworkTimeoutError) as late:
            self.client(attempts=1).loads.upsert(external_id=f"stall{self.who}-late")
        self.assertTrue(late.exception.idempotency_key, "to repeat the change with")
        with self.assertRaises(NetworkError):
            self.client(attempts=2, base_url="http://127.0.0.1:9").loads.get("x")

    def test_an_attempt_ends_with_its_time_whatever_still_arrives(self) -> None:
        for kind in ("stall", "slow", "slow-headers"):
            with self.subTest(kind), self.assertRaises(NetworkTimeoutError):
                self.client(attempts=1).loads.upsert(external_id=f"{kind}{self.who}-timed")

    def test_what_is_newer_than_the_sdk_is_kept_as_it_came(self) -> None:
        load = self.client().loads.get("enum" + self.who)
        assert load.equipment
        self.assertEqual((load.status, load.equipment.type), ("PARKED", "HOVERCRAFT"))
        self.assertEqual([it.type for it in load.references], ["QUANTUM"])
        self.assertEqual(load.extra, {"driver": {"name": "Ana"}})


class UnreliableAsync(Unreliable):
    """The same with the client to await."""

    who = f"@async-{time.time_ns()}"

    def client(self, **options: Any) -> Trailflow:
        return self.closed(waiting(AsyncTrailflow(**self.options(options))))


if __name__ == "__main__":
    unittest.main()
