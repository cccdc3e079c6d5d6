"""A server that fails as networks and servers do, and then does what the contract says; both SDKs meet it.

What goes wrong is in the request: the ``externalId`` of an upsert, or the id in a path, such as ``stall`` or ``429``. The
first request fails so, and the next one of the same kind succeeds: its load tells in ``notes`` what was received.
Prints its address, and serves until it is ended.
"""

import json
import socket
import struct
import threading
import time
from collections import defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote

LOAD: dict[str, Any] = {
    "id": "load_1",
    "externalId": None,
    "orderNumber": "ORD-1",
    "status": "PENDING",
    "eligibleForTracking": False,
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
NEWER = {
    "status": "PARKED",
    "equipment": {"type": "HOVERCRAFT", "lengthFeet": None, "temperature": None},
    "references": [{"type": "QUANTUM", "value": "1"}],
    "driver": {"name": "Ana"},
}
REQUEST_ID = "req_00000000-0000-4000-8000-000000000001"
REFUSALS: dict[str, tuple[int, dict[str, Any]]] = {
    "400": (
        400,
        {"code": "bad_request", "message": "No.", "details": [{"pointer": "/rate", "message": "must be at most 1"}]},
    ),
    "400-told": (
        400,
        {
            "code": "bad_request",
            "message": "/rate must be at most 1 (and 2 more, see error.details).",
            "details": [
                {"pointer": "/rate", "message": "must be at most 1"},
                {"pointer": "/notes", "message": "must be a string"},
                {"pointer": "/stops/0/city", "message": "is required"},
            ],
        },
    ),
    "401": (401, {"code": "unauthorized", "message": "No."}),
    "403": (403, {"code": "forbidden", "message": "No."}),
    "404": (404, {"code": "not_found", "message": "No."}),
    "conflict": (409, {"code": "idempotency_conflict", "message": "No."}),
    "newer": (418, {"code": "teapot", "message": "No."}),
    "503-always": (503, {"code": "service_unavailable", "message": "Later."}),
    "429-long": (429, {"code": "rate_limited", "message": "Much later."}),
}
PASSING: dict[str, tuple[int, str, float | None]] = {
    "409": (409, "idempotency_in_progress", 1),
    "429": (429, "rate_limited", 1),
    "503": (503, "service_unavailable", 1),
    "500": (500, "internal_error", None),
}


class Unreliable(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    received: dict[str, list[tuple[str | None, str]]] = defaultdict(list)
    """By kind, of each request the Idempotency-Key and the body."""
    lock = threading.Lock()

    def serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        kind = json.loads(body)["externalId"] if "upsert" in self.path else unquote(self.path.split("?")[0].split("/")[3])
        # Each SDK, and each of its kinds of clients, begins anew.
        kind, _, who = kind.partition("@")
        with self.lock:
            received = self.received[f"{self.command} {kind}@{who}"]
            received.append((self.headers.get("Idempotency-Key"), body))
        if kind in REFUSALS:
            status, error = REFUSALS[kind]
            return self.respond(status, {"error": error}, {"Retry-After": "3600"} if kind == "429-long" else {})
        if len(received) == 1 and self.fail(kind):
            return None
        keys, bodies = ({it[place] for it in received} for place in (0, 1))
        said = {"requests": len(received), "keys": len(keys), "bodies": len(bodies), "keyed": None not in keys}
        load = LOAD | (NEWER if kind == "enum" else {}) | {"notes": json.dumps(said)}
        return self.respond(200, {"data": {"id": "whsub_1", "deleted": True} if self.command == "DELETE" else load})

    def fail(self, kind: str) -> bool:
        """What goes wrong; false when nothing does."""
        if kind == "stall":
            time.sleep(3)
        elif kind in ("half", "slow", "slow-headers"):
            if kind == "slow-headers":
                self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
            else:
                self.send_response(200)
                self.send_header("Content-Length", "1000")
                self.end_headers()
            for _ in range(1 if kind == "half" else 30):
                self.wfile.write(b"   ")
                time.sleep(0.1)
            self.reset()
        elif kind == "reset":
            self.reset()
        elif kind == "html":
            self.respond(502, None)
        elif kind in PASSING:
            status, code, seconds = PASSING[kind]
            headers = {} if seconds is None else {"Retry-After": str(seconds)}
            self.respond(status, {"error": {"code": code, "message": "Wait."}}, headers)
        else:
            return False
        return True

    def respond(self, status: int, body: dict[str, Any] | None, headers: dict[str, str] | None = None) -> None:
        content = b"<html>" if body is None else json.dumps(body | {"requestId": REQUEST_ID}).encode()
        self.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True

    def handle(self) -> None:
        try:
            super().handle()
        except OSError:
            pass  # The client went away, as it should.

    def finish(self) -> None:
        try:
            super().finish()
        except (OSError, ValueError):
            pass

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""

    do_GET = do_POST = do_PATCH = do_DELETE = serve


server = ThreadingHTTPServer(("127.0.0.1", 0), Unreliable)
print(f"http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
