"""Measures the server and prints the table; started by scripts/bench, inside scripts/with-services.

Method: every scenario runs once per round, one after the other, so that a slow minute of the machine falls on
all of them alike; the table shows medians over the rounds. The load comes from wrk on the same cores. Server CPU
is what the kernel charged to the server's process between the start and the end of a run, divided by the
requests answered: unlike requests/s it leaves out what wrk, PostgreSQL and Redis took.

The ceiling is examples/bare.rs: dropshot answering with as many bytes as GET /v1/loads/{id} does.
"""

import argparse
import base64
import concurrent.futures
import http.client
import itertools
import json
import os
import pathlib
import re
import secrets
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

SCRIPTS = pathlib.Path(__file__).resolve().parent
CONNECTIONS = 32
# 20 thousand requests/s over this many keys stay well below 600 a minute for each of them.
KEYS, ORGANIZATIONS = 4000, 200
LOADS_PER_KEY = 3
TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")

# (name, title, whether every answer must be a success or every one a refusal)
SCENARIOS = [
    ("bare", "bare dropshot endpoint", "success"),
    ("get", "GET /v1/loads/{id}", "success"),
    ("list", "GET /v1/loads?limit=50", "success"),
    ("post", "POST /v1/loads, fresh key", "success"),
    ("replay", "POST /v1/loads, replayed", "success"),
    ("limited", "GET, 429", "refusal"),
]

# Shaped like what partners send. It names no customer, carrier or vehicle, because every organization has others.
BODY = {
    "externalId": "@EXTERNAL_ID@",
    "orderNumber": "ORD-1001",
    "status": "ASSIGNED",
    "rate": 2450,
    "notes": "Keep at 34 °F. Call the dock 30 minutes before arrival.",
    "references": [{"type": "PO", "value": "4500218837"}],
    "equipment": {"type": "REEFER", "lengthFeet": 53, "temperature": {"minFahrenheit": 33, "maxFahrenheit": 36}},
    "stops": [
        {"type": "PICKUP", "name": "Bluebonnet Cold Storage", "addressLine1": "2900 Irving Blvd", "city": "Dallas",
         "state": "TX", "postalCode": "75247", "timeZone": "America/Chicago",
         "appointmentStart": 1774101600000, "appointmentEnd": 1774108800000},
        {"type": "DELIVERY", "name": "Peachtree Fresh Market DC", "addressLine1": "1500 Marietta Blvd NW",
         "city": "Atlanta", "state": "GA", "postalCode": "30318", "timeZone": "America/New_York",
         "appointmentStart": 1774188000000, "appointmentEnd": 1774202400000},
    ],
}


class Server:
    """One of our programs: started, its address read from what it prints, stopped."""

    def __init__(self, command, line, env, directory):
        self.log = open(directory / f"{pathlib.Path(command[0]).name}.log", "wb")
        self.process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self.log, text=True,
            env={**os.environ, **env}, cwd=directory)
        self.url = None
        for text in self.process.stdout:
            found = re.match(re.escape(line) + r" (http\S+)", text)
            if found:
                self.url = found.group(1)
                break
        if self.url is None:
            raise SystemExit(f"{command[0]} did not start; see {self.log.name}")

    def cpu_seconds(self):
        # Fields after the command's name, which may hold spaces, in parentheses; 14 and 15 in proc(5) are its time.
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS_PER_SECOND

    def resident_megabytes(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(timeout=40)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.log.close()


class Caller:
    """One API key over one kept-alive connection."""

    def __init__(self, url):
        self.connection = http.client.HTTPConnection(urllib.parse.urlsplit(url).netloc, timeout=30)

    def ask(self, method, path, key, body=None, idempotency_key=None):
        headers = {"Authorization": f"Bearer {key}"}
        if body is not None:
            headers |= {"Content-Type": "application/json", "Idempotency-Key": idempotency_key}
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        return answer.status, answer.read()


def idle_megabytes(program, settings, directory):
    """What a node takes that has just been started on this data and that nobody has called yet."""
    plain = {name: value for name, value in settings.items() if "_DEMO_" not in name}
    node = Server([program, "serve"], "Partner API:", plain, directory)
    time.sleep(3)
    try:
        return node.resident_megabytes()
    finally:
        node.stop()


def wait_for_keys(file, count):
    """The server writes them after it began to listen."""
    for _ in range(600):
        if file.exists() and len(keys := file.read_text().split()) >= count:
            return keys
        time.sleep(0.2)
    raise SystemExit(f"the server wrote no {count} keys within two minutes")


def redis_used_bytes():
    host, port = urllib.parse.urlsplit(os.environ["TRAILFLOW_TEST_REDIS_URL"]).netloc.split(":")
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        connection.sendall(b"INFO memory\r\n")
        text = b""
        while b"\r\nused_memory:" not in text or not text.endswith(b"\r\n"):
            text += connection.recv(65536)
    return int(re.search(rb"used_memory:(\d+)", text).group(1))


def prepare_callers(url, keys, body, directory):
    """Gives every key loads of its own, through the API; the first is also what it reads and replays."""

    def prepare(share):
        caller, lines = Caller(url), []
        for key in share:
            for number in range(LOADS_PER_KEY):
                name = f"prepare-{key[-12:]}-{number}-{secrets.token_hex(4)}"
                status, answer = caller.ask("POST", "/v1/loads", key, body.replace("@EXTERNAL_ID@", name), name)
                if status != 201:
                    raise SystemExit(f"preparing: POST /v1/loads answered {status}: {answer[:500]!r}")
                if number == 0:
                    lines.append(f"{key}\t{json.loads(answer)['data']['id']}\t{name}")
        return lines

    shares = [keys[index::8] for index in range(8)]
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        lines = [line for share in pool.map(prepare, shares) for line in share]
    (directory / "callers").write_text("\n".join(lines) + "\n")
    return lines


def touch_every_key(url, keys):
    """So that the limiter's memory is there before Redis is weighed."""
    caller = Caller(url)
    for key in keys:
        caller.ask("GET", "/v1/loads?limit=1", key)


def exhaust(url, key):
    """Uses up one key's limit, so that what follows is 429."""
    caller = Caller(url)
    for _ in range(2000):
        if caller.ask("GET", "/v1/loads?limit=1", key)[0] == 429:
            return
    raise SystemExit("2,000 requests with one key and no 429")


def run_wrk(scenario, expectation, server, callers, nonce, seconds, body_file):
    before = server.cpu_seconds()
    output = subprocess.run(
        ["wrk", "-t2", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "10s", "-s", str(SCRIPTS / "bench.lua"),
         server.url, "--", scenario, str(callers), str(nonce)],
        env={**os.environ, "TRAILFLOW_BENCH_BODY": str(body_file)}, capture_output=True, text=True, check=True).stdout
    cpu = server.cpu_seconds() - before
    found = re.search(r"^RESULT (.*)$", output, re.M)
    if not found:
        raise SystemExit(f"wrk printed no result:\n{output}")
    result = json.loads(found.group(1))
    # A figure made of wrong answers is worse than none. An exhausted key may pass now and then as its window moves.
    refused = result["refused"] / max(result["requests"], 1)
    if result["broken"] or (refused > 0 if expectation == "success" else refused < 0.9):
        raise SystemExit(f"{scenario}: {result['refused']} refused and {result['broken']} broken of {result['requests']}")
    return {
        "rate": result["requests"] / result["seconds"], "p50": result["p50_ms"], "p99": result["p99_ms"],
        "cpu": cpu * 1e6 / max(result["requests"], 1),
    }


def print_table(results):
    bare = statistics.median(run["rate"] for run in results["bare"])
    print(f"\n{'':28}{'requests/s':>12}{'p50 ms':>9}{'p99 ms':>9}{'CPU µs/req':>12}{'ratio to bare':>15}")
    for name, title, _ in SCENARIOS:
        middle = {figure: statistics.median(run[figure] for run in results[name]) for figure in results[name][0]}
        print(f"{title:28}{middle['rate']:12,.0f}{middle['p50']:9.2f}{middle['p99']:9.2f}"
              f"{middle['cpu']:12.1f}{middle['rate'] / bare:15.3f}")


# Loads as the API writes them, in time order; uuids of version 7 and updated_at without ties.
FILL = """
with tenant as (
    select k.organization_id as id, (select count(*) from loads l where l.organization_id = k.organization_id) as loads
    from api_keys k where k.id = '{key_id}'
)
insert into loads (organization_id, id, external_id, order_number, status, rate, currency, notes, load_references,
    equipment, stops, created_at, updated_at)
select tenant.id,
    (lpad(to_hex(1600000000000 + n), 12, '0') || '70008000' || lpad(to_hex(n), 12, '0'))::uuid,
    'fill-' || n, 'ORD-' || n,
    (array['PENDING', 'ASSIGNED', 'LOADED', 'IN_TRANSIT', 'DELIVERED', 'COMPLETED', 'CANCELLED'])[1 + n % 7],
    1000 + n % 2000, 'USD', null, '{references}', '{equipment}', '{stops}', 1600000000000 + n, 1600000000000 + n
from tenant, generate_series(tenant.loads + 1, {count}) as n
"""


def fill_loads(key, count):
    """Brings the organization of this key to `count` loads, by SQL."""
    sql = FILL.format(
        key_id=key.removeprefix("tf_test_")[:32], count=count,
        references=json.dumps(BODY["references"]), equipment=json.dumps(BODY["equipment"]),
        stops=json.dumps([stop | {"id": "stop_0", "sequence": 1} for stop in BODY["stops"]]))
    # The vacuum is done here, once and before, so that no automatic one runs beside what is measured.
    alone = "alter table loads set (autovacuum_enabled = false)"
    for statement in (alone, sql, "vacuum analyze loads", "checkpoint"):
        subprocess.run(["psql", "-q", "-v", "ON_ERROR_STOP=1", "-d", os.environ["TRAILFLOW_TEST_DATABASE_URL"],
                        "-c", statement], check=True, stdin=subprocess.DEVNULL)
    # And what it has written is on the disk, not on its way there.
    os.sync()


def page_latency(url, keys):
    """Milliseconds of the first page, and of the page that starts at the ten-thousandth row. The keys, all of one
    organization, take turns, because there are more requests than one of them may make."""
    caller, turns = Caller(url), itertools.cycle(keys)

    def timed(path):
        began = time.perf_counter()
        status, answer = caller.ask("GET", path, next(turns))
        if status != 200:
            raise SystemExit(f"GET {path} answered {status}: {answer[:300]!r}")
        return (time.perf_counter() - began) * 1000

    cursor = None
    for _ in range(99):
        path = "/v1/loads?limit=100" + (f"&cursor={urllib.parse.quote(cursor)}" if cursor else "")
        cursor = json.loads(caller.ask("GET", path, next(turns))[1])["nextCursor"]
    first, deep = "/v1/loads?limit=100", f"/v1/loads?limit=100&cursor={urllib.parse.quote(cursor)}"
    # In turn, so that a slow moment of the machine falls on both.
    times = [(timed(first), timed(deep)) for _ in range(320)][20:]
    return tuple(statistics.median(column) for column in zip(*times))


def measure_pages(url, keys):
    measured = {}
    for count in (10_000, 1_000_000):
        say(f"filling an organization with {count:,} loads")
        fill_loads(keys[0], count)
        measured[count] = page_latency(url, keys)
    print(f"\n{'page of 100, ms':28}{'10 thousand':>12}{'1 million':>12}{'ratio':>9}")
    for index, title in enumerate(("first page", "ten-thousandth row")):
        small, large = measured[10_000][index], measured[1_000_000][index]
        print(f"{title:28}{small:12.2f}{large:12.2f}{large / small:9.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="where the release build is")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=10, help="of each scenario in each round")
    options = parser.parse_args()

    with tempfile.TemporaryDirectory(prefix="trailflow-bench.") as temporary:
        directory = pathlib.Path(temporary)
        keys_file, body_file = directory / "keys", directory / "body.json"
        body = json.dumps(BODY)
        body_file.write_text(body)
        settings = {
            "TRAILFLOW_DATABASE_URL": os.environ["TRAILFLOW_TEST_DATABASE_URL"],
            "TRAILFLOW_REDIS_URL": os.environ["TRAILFLOW_TEST_REDIS_URL"],
            "TRAILFLOW_API_ADDR": "127.0.0.1:0", "TRAILFLOW_OPERATOR_ADDR": "127.0.0.1:0",
            "TRAILFLOW_DOCS_ADDR": "127.0.0.1:0", "TRAILFLOW_PROBE_ADDR": "127.0.0.1:0",
            "TRAILFLOW_MASTER_KEY": os.environ.get("TRAILFLOW_MASTER_KEY") or random_master_key(),
            "TRAILFLOW_DEMO_KEYS": str(KEYS), "TRAILFLOW_DEMO_ORGANIZATIONS": str(ORGANIZATIONS),
            "TRAILFLOW_DEMO_KEYS_FILE": str(keys_file),
        }
        program = str(options.build / "trailflow")
        subprocess.run([program, "migrate"], env={**os.environ, **settings}, cwd=directory, check=True,
                       stdin=subprocess.DEVNULL, stdout=sys.stderr)
        api = Server([program, "serve", "--demo"], "Partner API:", settings, directory)
        bare = None
        try:
            all_keys = wait_for_keys(keys_file, KEYS)
            *keys, limited_key = all_keys
            # The server deals the keys out to the organizations in turn: these belong to the first.
            page_keys = all_keys[::ORGANIZATIONS]
            idle = idle_megabytes(program, settings, directory)
            say(f"preparing {len(keys) * LOADS_PER_KEY:,} loads of {len(keys):,} keys")
            touch_every_key(api.url, keys)
            empty = redis_used_bytes()
            lines = prepare_callers(api.url, keys, body, directory)
            reply_bytes = (redis_used_bytes() - empty) / (len(keys) * LOADS_PER_KEY)
            key, load_id, _ = lines[0].split("\t")
            (directory / "limited").write_text(f"{limited_key}\t{load_id}\tnone\n")
            size = len(Caller(api.url).ask("GET", f"/v1/loads/{load_id}", key)[1])
            bare = Server([str(options.build / "examples" / "bare"), str(size)], "bare:", {}, directory)

            results = {name: [] for name, _, _ in SCENARIOS}
            for number in range(options.rounds):
                for name, title, expectation in SCENARIOS:
                    if name == "limited":
                        exhaust(api.url, limited_key)
                    say(f"round {number + 1} of {options.rounds}: {title}")
                    results[name].append(run_wrk(
                        name, expectation, bare if name == "bare" else api,
                        directory / ("limited" if name == "limited" else "callers"),
                        number + 1, options.seconds, body_file))
            print_table(results)
            print(f"\nbody of GET and of bare: {size} bytes; request body of POST: {len(body)} bytes; "
                  f"{CONNECTIONS} connections; medians of {options.rounds} rounds of {options.seconds} s")
            print(f"memory of the idle server: {idle:.1f} MB; Redis per stored reply: {reply_bytes:,.0f} bytes")
            measure_pages(api.url, page_keys)
        finally:
            api.stop()
            if bare:
                bare.stop()


def random_master_key():
    return base64.b64encode(secrets.token_bytes(32)).decode()


def say(text):
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
