"""Measures what hostile connections take from honest clients; started by scripts/bench-edge, inside scripts/with-services
and scripts/with-edge.

Honest clients keep connections and ask at a steady rate, each with a key of an organization of its own. In each round
they are measured alone, and then while other addresses of this machine hold connections that never send a byte, send a
body a byte a second, or ask for the largest page and read a byte a second, with the key of one more organization.
Connections that the proxy closes are made anew. The figure is the ratio of the two p99 of one round: what else the
machine does is in both.

The attackers stand for machines elsewhere. So they are a process of their own that takes only the time that server,
proxy and honest clients leave; how many connections it holds and makes anew says whether that was enough.
"""

import argparse
import asyncio
import base64
import json
import multiprocessing
import os
import pathlib
import resource
import secrets
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

HONEST = 16
RATE = 160  # requests a second, all honest clients together: each of the keys stays under its limit
MOST_TIMES_SLOWER = 2.0


class Attackers:
    """Connections that hold what they can, each kind from addresses of its own."""

    def __init__(self, host, port, key, silent, slow):
        self.target, self.key = (host, port), key
        self.kinds = [(self.silent, silent, 10), (self.slow_sender, slow, 50), (self.slow_reader, slow, 60)]
        self.tasks, self.remade, self.held = [], 0, 0

    async def attack(self, until):
        for kind, count, network in self.kinds:
            for number in range(count):
                address = f"127.{network}.{number // 250}.{number % 250 + 1}"
                self.tasks.append(asyncio.create_task(self.keep(kind, address)))
                if number % 100 == 99:
                    await asyncio.sleep(0.05)
        while not until.is_set():
            await asyncio.sleep(0.2)
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)

    async def keep(self, kind, address):
        while True:
            connection = socket.socket()
            try:
                connection.setblocking(False)
                # Small, so that what is not read waits at the other end.
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
                connection.bind((address, 0))
                await asyncio.get_running_loop().sock_connect(connection, self.target)
                self.held += 1
                await kind(connection)
            except OSError:
                pass
            finally:
                connection.close()
            self.held, self.remade = max(0, self.held - 1), self.remade + 1
            await asyncio.sleep(0.5)

    async def silent(self, connection):
        await asyncio.get_running_loop().sock_recv(connection, 1)

    async def slow_sender(self, connection):
        loop = asyncio.get_running_loop()
        head = (f"POST /v1/loads HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {self.key}\r\n"
                f"content-type: application/json\r\nidempotency-key: {secrets.token_hex(8)}\r\n"
                "content-length: 400\r\n\r\n")
        await loop.sock_sendall(connection, head.encode())
        while True:
            await loop.sock_sendall(connection, b" ")
            await asyncio.sleep(1)

    async def slow_reader(self, connection):
        loop = asyncio.get_running_loop()
        head = (f"GET /v1/loads?limit=100&include=stops HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {self.key}\r\n\r\n")
        # The next requests wait behind an answer that is not read.
        await loop.sock_sendall(connection, head.encode() * 4)
        while await loop.sock_recv(connection, 1):
            await asyncio.sleep(1)


async def honest(host, port, keys, seconds):
    """The latencies of requests at a steady rate, in milliseconds; a failed one counts as if it had never come back."""
    latencies, end = [], time.perf_counter() + seconds

    async def client(key):
        reader = writer = None
        request = f"GET /v1/loads?limit=5 HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {key}\r\n\r\n".encode()
        due = time.perf_counter() + secrets.randbelow(1000) / 1000 * HONEST / RATE
        while due < end:
            await asyncio.sleep(max(0, due - time.perf_counter()))
            try:
                if writer is None:
                    reader, writer = await asyncio.open_connection(host, port)
                writer.write(request)
                head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 10)
                length = next(int(line.split(b":")[1]) for line in head.split(b"\r\n")
                              if line.lower().startswith(b"content-length"))
                await reader.readexactly(length)
                if not head.startswith(b"HTTP/1.1 200"):
                    raise OSError(head.split(b"\r\n")[0].decode())
                # From when it was due: a client that waits for a late answer must not hide the next ones.
                latencies.append((time.perf_counter() - due) * 1000)
            except (OSError, asyncio.IncompleteReadError, asyncio.TimeoutError) as error:
                print(f"an honest request failed: {error!r}", file=sys.stderr)
                latencies.append(float("inf"))
                writer = None
            due += HONEST / RATE

    await asyncio.gather(*(client(keys[number % len(keys)]) for number in range(HONEST)))
    return sorted(latencies)


def attack(target, key, options, until, told):
    """Attacks until it is told to stop; then tells how many connections it held, and how many were made anew."""
    os.nice(19)
    attackers = Attackers(*target, key, options.silent, options.slow)
    # What is held is looked at before all of it is let go.
    held = []

    async def run():
        attacking = asyncio.create_task(attackers.attack(until))
        while not until.is_set():
            await asyncio.sleep(0.1)
        held.append(attackers.held)
        await attacking
    asyncio.run(run())
    told.put((held[0], attackers.remade))


class Beside:
    """The attackers, in a process of their own."""

    def __init__(self, target, key, options):
        self.until, self.told = multiprocessing.Event(), multiprocessing.Queue()
        self.process = multiprocessing.Process(target=attack, args=(target, key, options, self.until, self.told))
        self.process.start()

    def stop(self):
        self.until.set()
        told = self.told.get(timeout=120)
        self.process.join()
        return told


def p99(latencies):
    return latencies[min(len(latencies) - 1, int(len(latencies) * 0.99))]


def measure(options, host, port, keys):
    *honest_keys, hostile_key = keys
    ratios = []
    for number in range(options.rounds):
        alone = asyncio.run(honest(host, port, honest_keys, options.seconds))
        attackers = Beside((host, port), hostile_key, options)
        # They need some seconds until all are there.
        time.sleep(options.silent / 1000)
        beside = asyncio.run(honest(host, port, honest_keys, options.seconds))
        held, remade = attackers.stop()
        ratios.append(p99(beside) / p99(alone))
        print(f"round {number + 1}: p99 {p99(alone):.1f} ms alone, {p99(beside):.1f} ms beside {held:,} connections "
              f"({remade:,} were closed and made anew): {ratios[-1]:.2f} times", flush=True)
    return statistics.median(ratios)


def start(options, directory):
    """A server where with-edge expects one, and its keys."""
    settings = {
        "TRAILFLOW_DATABASE_URL": os.environ["TRAILFLOW_TEST_DATABASE_URL"],
        "TRAILFLOW_REDIS_URL": os.environ["TRAILFLOW_TEST_REDIS_URL"],
        "TRAILFLOW_MASTER_KEY": base64.b64encode(secrets.token_bytes(32)).decode(),
        "TRAILFLOW_OPERATOR_ADDR": "127.0.0.1:0", "TRAILFLOW_LOG": "warn",
        "TRAILFLOW_DEMO_KEYS": str(HONEST + 1), "TRAILFLOW_DEMO_ORGANIZATIONS": str(HONEST + 1),
        "TRAILFLOW_DEMO_KEYS_FILE": str(directory / "keys"),
    }
    environment = {**os.environ, **settings}
    program = str(options.build / "trailflow")
    subprocess.run([program, "migrate"], env=environment, cwd=directory, check=True, stdout=sys.stderr)
    log = open(directory / "server.log", "w")
    return subprocess.Popen([program, "serve", "--demo"], env=environment, cwd=directory, stdin=subprocess.DEVNULL,
                            stdout=log, stderr=log)


def wait_until_served(server, directory, url):
    keys = directory / "keys"
    for _ in range(600):
        if server.poll() is not None:
            sys.exit(f"the server ended\n{(directory / 'server.log').read_text()}")
        try:
            lines = keys.read_text().split()
            urllib.request.urlopen(f"{url}/health/api", timeout=5).read()
            if len(lines) > HONEST:
                return lines
        except OSError:
            pass
        time.sleep(0.1)
    sys.exit("nothing is served through the proxy")


def fill(url, key):
    """Loads for the largest page, as many as the key's limit lets through at once."""
    for number in range(100):
        stop = {"type": "PICKUP", "name": "x" * 200, "addressLine1": "x" * 200, "city": "Dallas"}
        body = json.dumps({"orderNumber": f"ORD-{number}", "notes": "n" * 4000, "stops": [stop] * 4}).encode()
        request = urllib.request.Request(f"{url}/v1/loads", body, {
            "authorization": f"Bearer {key}", "content-type": "application/json", "idempotency-key": f"fill-{number}"})
        urllib.request.urlopen(request, timeout=30).read()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="where the build is")
    parser.add_argument("--silent", type=int, default=5_000, help="connections that never send a byte")
    parser.add_argument("--slow", type=int, default=500, help="slow senders, and as many slow readers")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=20, help="of each half of a round")
    options = parser.parse_args()
    options.build = options.build.resolve()
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))

    url = os.environ["TRAILFLOW_EDGE_API_URL"]
    host, port = url.removeprefix("http://").split(":")
    with tempfile.TemporaryDirectory(prefix="trailflow-bench.") as temporary:
        directory = pathlib.Path(temporary)
        server = start(options, directory)
        try:
            keys = wait_until_served(server, directory, url)
            fill(url, keys[-1])
            ratio = measure(options, host, int(port), keys)
        finally:
            server.terminate()
            server.wait(timeout=60)
    print(f"\nothers' p99 beside {options.silent:,} silent connections, {options.slow:,} slow senders and as many slow "
          f"readers: {ratio:.2f} times what it is alone (at most {MOST_TIMES_SLOWER})")
    if not ratio <= MOST_TIMES_SLOWER:
        sys.exit(1)


if __name__ == "__main__":
    main()
