"""Attacks the server and looks at its other callers; started by scripts/bench-attack, inside scripts/with-services.

Every figure is a ratio within one run, so the machine's speed does not matter:

  refusals   what a 429 costs in server CPU, for each kind of request that is made to be dear, over what the cheapest
             one costs. A request whose body is not read ends its connection, so it is compared with the cheapest
             one on connections of its own.
  callers    the latency of other organizations' reads while each attack runs, over their latency before.
  unread     pages that nobody reads: 600 over three HTTP/2 connections with a closed window, then 60 HTTP/1.1
             readers of one byte a second; the memory that the server takes, and whether it comes back.

Attacks come at a steady rate from processes of their own. They share the cores with the server.
"""

import argparse
import json
import multiprocessing
import os
import pathlib
import shutil
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

import bench

CONNECTIONS = 16
MIB = 1024 * 1024
P50_AT_MOST, P99_AT_MOST, REFUSAL_AT_MOST = 1.5, 2.0, 1.5
RESIDENT_AT_MOST = 400 * MIB
FORGED = "tf_test_" + "1" * 32


def get(target, key, *headers):
    lines = [f"GET {target} HTTP/1.1", "Host: api.trailflow.ai", f"Authorization: Bearer {key}", *headers]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def post(body, key, *headers):
    lines = ["POST /v1/loads HTTP/1.1", "Host: api.trailflow.ai", f"Authorization: Bearer {key}",
             "Content-Type: application/json", "Idempotency-Key: attack", f"Content-Length: {len(body)}", *headers]
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


def attacks(key):
    """What is sent, by name; all with a key that has nothing left, but for the forged ones."""
    wrong = '{"orderNumber":"O","references":[' + ",".join(["0"] * 60_000) + "]}"
    double = "{" + ",".join(f'"m{n // 2}":0' for n in range(9_000)) + "}"
    many = [f"X-Header-{n}: {'v' * 40}" for n in range(90)]
    return {
        "statuses=,,,": get("/v1/loads?statuses=" + "," * 60_000, key),
        "unknown parameters": get("/v1/loads?" + "&".join(f"p{n}=1" for n in range(8_000)), key),
        "wrong references": post(wrong, key),
        "nesting": post("[" * 131_072, key),
        "doubled members": post(double, key),
        "not JSON": post("x" * 131_072, key),
        "100 headers": get("/v1/loads", key, *many),
        "a body that does not come": post("", key).replace(b"Content-Length: 0", b"Content-Length: 100000"),
        "a small body": post('{"orderNumber":"O"}', key),
        "forged keys": get("/v1/loads", FORGED),
    }


class Link:
    """A connection that is made again when the server has closed it."""

    def __init__(self, address):
        self.address, self.socket, self.fresh = address, None, 0

    def ask(self, request):
        """The status of the answer."""
        for _ in range(3):
            try:
                if self.socket is None:
                    self.socket, self.fresh = socket.create_connection(self.address, timeout=30), self.fresh + 1
                self.socket.sendall(request)
            except OSError:
                # It may have answered and closed before it read all.
                pass
            try:
                return self.answer()
            except (OSError, ValueError):
                self.close()
        raise SystemExit("three connections in a row gave no answer")

    def answer(self):
        text = b""
        while b"\r\n\r\n" not in text:
            text += self.more()
        head, _, body = text.partition(b"\r\n\r\n")
        head = head.lower()
        length = int(head.split(b"content-length: ")[1].split(b"\r\n")[0])
        while len(body) < length:
            body += self.more()
        if b"connection: close" in head:
            self.close()
        return int(head.split()[1])

    def more(self):
        some = self.socket.recv(65536)
        if not some:
            raise ValueError("closed")
        return some

    def close(self):
        if self.socket:
            self.socket.close()
        self.socket = None


def attack(address, request, rate, until, taken):
    """Sends a request at a steady rate over several connections, in a process of its own."""
    links, sent, began = [Link(address) for _ in range(CONNECTIONS)], 0, time.monotonic()

    def run(link, number):
        nonlocal sent
        due = began + number / rate
        while not until.is_set():
            time.sleep(max(0, due - time.monotonic()))
            due += CONNECTIONS / rate
            link.ask(request)
            sent += 1

    threads = [threading.Thread(target=run, args=(link, number), daemon=True) for number, link in enumerate(links)]
    for thread in threads:
        thread.start()
    until.wait()
    taken.value = sent


class Scene:
    def __init__(self, options, server, operator_url, token):
        self.options, self.server, self.token = options, server, token
        self.staff = bench.Caller(operator_url)
        parts = urllib.parse.urlsplit(server.url)
        self.address = (parts.hostname, parts.port)
        attacker, neighbours = self.organization("Attacker"), self.organization("Neighbours")
        self.limited = self.key(attacker, 1)
        self.pages = [self.key(attacker, 600) for _ in range(2)]
        # Each may read 600 times a minute.
        self.readers = [self.key(neighbours, 600) for _ in range(20)]
        caller = bench.Caller(server.url)
        status, answer = caller.ask("POST", "/v1/loads", self.readers[0], json.dumps(bench.BODY), "neighbour")
        if status != 201:
            raise SystemExit(f"POST /v1/loads answered {status}: {answer[:300]!r}")
        self.load = json.loads(answer)["data"]["id"]

    def ask_staff(self, method, path, body):
        status, answer = self.staff.ask(method, path, self.token, json.dumps(body), "none")
        if status not in (200, 201):
            raise SystemExit(f"{method} {path} answered {status}: {answer[:300]!r}")
        return json.loads(answer)["data"]

    def organization(self, name):
        made = self.ask_staff("POST", "/v1/organizations", {"name": name})["id"]
        self.ask_staff("PUT", f"/v1/organizations/{made}/access", {"state": "TEST_ENABLED", "reason": "A load test."})
        return made

    def key(self, organization, limit):
        wanted = {"name": f"limit {limit}", "mode": "TEST", "scopes": ["loads:read", "loads:write"],
                  "rateLimitPerMinute": limit}
        return self.ask_staff("POST", f"/v1/organizations/{organization}/api-keys", wanted)["token"]

    def latencies(self, seconds):
        """What other callers wait, in seconds, at a steady 100 reads a second over two connections."""
        found = []

        def read(number):
            link, due, turn = Link(self.address), time.monotonic(), number
            end = due + seconds
            while (now := time.monotonic()) < end:
                time.sleep(max(0, due - now))
                due += 0.02
                began = time.perf_counter()
                status = link.ask(get(f"/v1/loads/{self.load}", self.readers[turn % len(self.readers)]))
                found.append(time.perf_counter() - began)
                turn += 2
                if status != 200:
                    raise SystemExit(f"a neighbour's read was answered {status}")

        threads = [threading.Thread(target=read, args=(number,)) for number in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return found

    def spend(self):
        link = Link(self.address)
        while link.ask(get("/v1/loads?limit=1", self.limited)) != 429:
            pass

    def refusal(self, request, count, wanted=429):
        """The server's CPU for one such refusal, in microseconds."""
        self.spend()
        link = Link(self.address)
        before, refused = self.server.cpu_seconds(), 0
        for _ in range(count):
            refused += link.ask(request) == wanted
        # The window moves on meanwhile, and lets one through now and then.
        if refused < count * 0.95:
            raise SystemExit(f"{refused} of {count} were refused")
        return (self.server.cpu_seconds() - before) / count * 1e6, link.fresh > count / 2


def quantile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(len(values) * share))]


def judge_refusals(scene, wrong):
    count = scene.options.refusals
    plain = get("/v1/loads", scene.limited)
    cheapest = {
        False: scene.refusal(plain, count)[0],
        True: scene.refusal(get("/v1/loads", scene.limited, "Connection: close"), count)[0],
    }
    print(f"\n{'a 429 of':32}{'CPU µs':>10}{'over the cheapest':>20}")
    print(f"{'GET /v1/loads':32}{cheapest[False]:10.1f}{1:20.2f}")
    print(f"{'the same, a connection each':32}{cheapest[True]:10.1f}{1:20.2f}")
    for name, request in attacks(scene.limited).items():
        # A body that does not come is asked for on a connection of its own.
        cost, fresh = scene.refusal(request, count, 401 if name == "forged keys" else 429)
        ratio = cost / cheapest[fresh]
        print(f"{name:32}{cost:10.1f}{ratio:20.2f}")
        if ratio > REFUSAL_AT_MOST:
            wrong.append(f"{name}: a refusal costs {ratio:.2f} times the cheapest")


def judge_callers(scene, wrong):
    seconds = scene.options.seconds
    print(f"\n{'others, while there are':32}{'sent/s':>10}{'p50 ms':>10}{'p99 ms':>10}{'p50 ratio':>12}{'p99 ratio':>12}")
    before = scene.latencies(seconds)
    p50, p99 = statistics.median(before), quantile(before, 0.99)
    print(f"{'no attacks':32}{0:10.0f}{p50 * 1e3:10.2f}{p99 * 1e3:10.2f}{1:12.2f}{1:12.2f}")
    for name, request in attacks(scene.limited).items():
        scene.spend()
        until, taken = multiprocessing.Event(), multiprocessing.Value("q", 0)
        attacker = multiprocessing.Process(
            target=attack, args=(scene.address, request, scene.options.rate, until, taken))
        attacker.start()
        during = scene.latencies(seconds)
        until.set()
        attacker.join()
        now50, now99 = statistics.median(during), quantile(during, 0.99)
        print(f"{name:32}{taken.value / seconds:10.0f}{now50 * 1e3:10.2f}{now99 * 1e3:10.2f}"
              f"{now50 / p50:12.2f}{now99 / p99:12.2f}")
        if now50 > P50_AT_MOST * p50 or now99 > P99_AT_MOST * p99:
            wrong.append(f"{name}: others wait {now50 / p50:.2f} times as long by p50, {now99 / p99:.2f} by p99")


def frame(kind, flags, stream, payload):
    return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload


def field(name, value):
    """A header as HPACK, not indexed."""
    def text(text):
        length = len(text)
        if length < 127:
            return bytes([length]) + text.encode()
        head, length = bytes([127]), length - 127
        while length >= 128:
            head, length = head + bytes([length % 128 + 128]), length // 128
        return head + bytes([length]) + text.encode()
    return b"\x00" + text(name) + text(value)


def closed_window(address, target, key, requests):
    """An HTTP/2 connection with so many requests whose answers it gives no room to. It is kept open."""
    connection = socket.create_connection(address, timeout=30)
    settings = frame(4, 0, 0, struct.pack(">HI", 4, 0))
    head = b"".join(field(*pair) for pair in (
        (":method", "GET"), (":scheme", "http"), (":path", target), (":authority", "api.trailflow.ai"),
        ("authorization", f"Bearer {key}")))
    streams = b"".join(frame(1, 5, 2 * number + 1, head) for number in range(requests))
    connection.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + settings + frame(4, 1, 0, b"") + streams)
    threading.Thread(target=swallow, args=(connection,), daemon=True).start()
    return connection


def swallow(connection):
    try:
        while connection.recv(65536):
            pass
    except OSError:
        pass


def slow_reader(address, target, key, until):
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.connect(address)
    connection.sendall(get(target, key))
    try:
        while not until.wait(1) and connection.recv(1):
            pass
    except OSError:
        pass


def large_loads(scene, count):
    stop = {"type": "DELIVERY", "name": "n" * 200, "addressLine1": "a" * 200, "addressLine2": "b" * 200,
            "city": "c" * 100}
    caller = bench.Caller(scene.server.url)
    for number in range(count):
        body = {"orderNumber": f"ORD-{number}", "stops": [stop] * 50}
        status, answer = caller.ask("POST", "/v1/loads", scene.pages[1], json.dumps(body), f"large-{number}")
        if status != 201:
            raise SystemExit(f"POST /v1/loads answered {status}: {answer[:300]!r}")


def judge_unread(scene, wrong):
    large_loads(scene, 100)
    target = "/v1/loads?limit=100&include=stops"
    quiet = quantile(scene.latencies(scene.options.seconds), 0.99)
    before = scene.server.resident_megabytes() * MIB
    most, over = [before], threading.Event()

    def watch():
        while not over.wait(0.1):
            most[0] = max(most[0], scene.server.resident_megabytes() * MIB)

    watcher = threading.Thread(target=watch)
    watcher.start()
    connections = [closed_window(scene.address, target, scene.pages[0], scene.options.pages // 3) for _ in range(3)]
    slow = quantile(scene.latencies(scene.options.seconds), 0.99)
    until = threading.Event()
    readers = [threading.Thread(target=slow_reader, args=(scene.address, target, scene.pages[1], until), daemon=True)
               for _ in range(scene.options.readers)]
    for reader in readers:
        reader.start()
    time.sleep(5)
    back, end = before * 1.2 + 16 * MIB, time.monotonic() + 60
    while scene.server.resident_megabytes() * MIB > back and time.monotonic() < end:
        time.sleep(0.5)
    now = scene.server.resident_megabytes() * MIB
    until.set()
    over.set()
    watcher.join()
    for connection in connections:
        connection.close()
    print(f"\nunread pages: {before / MIB:.0f} MiB before, {most[0] / MIB:.0f} at most, {now / MIB:.0f} within a minute; "
          f"others' p99 {slow / quiet:.2f} times")
    if most[0] > RESIDENT_AT_MOST:
        wrong.append(f"unread pages take {most[0] / MIB:.0f} MiB")
    if now > back:
        wrong.append(f"memory is {now / MIB:.0f} MiB after unread pages, {before / MIB:.0f} before")
    if slow > P99_AT_MOST * quiet:
        wrong.append(f"unread pages: others wait {slow / quiet:.2f} times as long by p99")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="directory of the built program")
    parser.add_argument("--seconds", type=int, default=10, help="of each attack")
    parser.add_argument("--rate", type=int, default=200, help="attacks a second")
    parser.add_argument("--refusals", type=int, default=4000, help="refusals that are weighed, of each kind")
    parser.add_argument("--pages", type=int, default=600, help="pages that nobody reads")
    parser.add_argument("--readers", type=int, default=60, help="slow readers")
    return parser.parse_args()


def main():
    options = arguments()
    directory = pathlib.Path(tempfile.mkdtemp(prefix="trailflow-attack."))
    settings = {
        "TRAILFLOW_DATABASE_URL": os.environ["TRAILFLOW_TEST_DATABASE_URL"],
        "TRAILFLOW_REDIS_URL": os.environ["TRAILFLOW_TEST_REDIS_URL"],
        "TRAILFLOW_MASTER_KEY": bench.random_master_key(),
        "TRAILFLOW_API_ADDR": "127.0.0.1:0", "TRAILFLOW_OPERATOR_ADDR": "127.0.0.1:0",
        "TRAILFLOW_PORTAL_ADDR": "127.0.0.1:0", "TRAILFLOW_LOG": "warn"}
    program = str((options.build / "trailflow").resolve())
    run = lambda *command: subprocess.run(
        [program, *command], env={**os.environ, **settings}, cwd=directory, check=True, capture_output=True, text=True).stdout
    run("migrate")
    server = bench.Server([program, "serve"], "Partner API:", settings, directory)
    wrong = []
    try:
        operator_url = server.process.stdout.readline().split()[-1]
        token = run("operator-token", "create", "--name", "bench").split()[-1]
        scene = Scene(options, server, operator_url, token)
        judge_refusals(scene, wrong)
        judge_callers(scene, wrong)
        judge_unread(scene, wrong)
    finally:
        server.stop()
    shutil.rmtree(directory)
    for line in wrong:
        print(line)
    if wrong:
        sys.exit(1)


if __name__ == "__main__":
    main()
