"""Measures the server and prints the table; started by scripts/bench, inside scripts/with-services.

Method: every scenario runs once per round, one after the other, so that a slow minute of the machine falls on
all of them alike; the table shows medians over the rounds. The load comes from wrk on the same cores. Server CPU
is what the kernel charged to the server's process between the start and the end of a run, divided by the
requests answered: unlike requests/s it leaves out what wrk, PostgreSQL and Redis took.

The ceiling is examples/bare.rs: dropshot answering with as many bytes as GET /v1/loads/{id} does.

With --against BINARY, that program (an older build, say) and the one just built are measured in the same run, each on
a database and a Redis prefix of its own, their rounds in turn: for every scenario the median of both with the least
and the greatest, the ratio, and CPU per request beside. It ends with exit code 1 when something is worse
(scripts/bench_compare.py says when).
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import secrets
import statistics
import subprocess
import sys
import tempfile
import time

import bench_compare
from bench_pages import measure_pages
from bench_programs import (
    BODY, Caller, Server, new_database, postgres_cpu_seconds, random_master_key, redis_used_bytes, say, wait_for_keys)

SCRIPTS = pathlib.Path(__file__).resolve().parent
CONNECTIONS = 32
# 20 thousand requests/s over this many keys stay well below 600 a minute for each of them.
KEYS, KEYS_OF_AN_ORGANIZATION = 4000, 20
LOADS_PER_KEY = 3

# (name, title, whether every answer must be a success or every one a refusal)
SCENARIOS = [
    ("bare", "bare dropshot endpoint", "success"),
    ("get", "GET /v1/loads/{id}", "success"),
    ("list", "GET /v1/loads?limit=50", "success"),
    ("stops", "GET 100 loads with stops", "success"),
    ("poll", "GET loads, nothing new", "success"),
    ("tracking", "GET /v1/tracking/{loadId}", "success"),
    ("post", "POST /v1/loads, fresh key", "success"),
    ("replay", "POST /v1/loads, replayed", "success"),
    ("limited", "GET, 429", "refusal"),
]

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
        "rate": result["requests"] / result["seconds"], "p50": result["p50_ms"], "p99": result["p99_ms"], "p999": result["p999_ms"],
        "cpu": cpu * 1e6 / max(result["requests"], 1), "requests": result["requests"],
    }


def print_table(results):
    bare = statistics.median(run["rate"] for run in results["bare"])
    print(f"\n{'':28}{'requests/s':>12}{'p50 ms':>9}{'p99 ms':>9}{'p99.9 ms':>9}{'CPU µs/req':>12}{'ratio to bare':>15}")
    for name, title, _ in SCENARIOS:
        middle = {figure: statistics.median(run[figure] for run in results[name]) for figure in results[name][0]}
        print(f"{title:28}{middle['rate']:12,.0f}{middle['p50']:9.2f}{middle['p99']:9.2f}{middle['p999']:9.2f}"
              f"{middle['cpu']:12.1f}{middle['rate'] / bare:15.3f}")


class Candidate:
    """A program under measurement, with organizations, keys and loads of its own."""

    def __init__(self, name, program, database, directory, keys, more=()):
        self.name, self.program, self.directory = name, str(program), directory / name
        self.organizations = keys // KEYS_OF_AN_ORGANIZATION
        self.directory.mkdir()
        keys_file = self.directory / "keys"
        self.settings = {
            "TRAILFLOW_DATABASE_URL": database,
            "TRAILFLOW_REDIS_URL": os.environ["TRAILFLOW_TEST_REDIS_URL"], "TRAILFLOW_REDIS_PREFIX": name,
            "TRAILFLOW_API_ADDR": "127.0.0.1:0", "TRAILFLOW_OPERATOR_ADDR": "127.0.0.1:0",
            "TRAILFLOW_PORTAL_ADDR": "127.0.0.1:0", "TRAILFLOW_DOCS_ADDR": "127.0.0.1:0", "TRAILFLOW_PROBE_ADDR": "127.0.0.1:0",
            "TRAILFLOW_MASTER_KEY": os.environ.get("TRAILFLOW_MASTER_KEY") or random_master_key(),
        } | dict(more)
        demo = self.settings | {
            "TRAILFLOW_DEMO_KEYS": str(keys), "TRAILFLOW_DEMO_ORGANIZATIONS": str(self.organizations),
            "TRAILFLOW_DEMO_KEYS_FILE": str(keys_file)}
        subprocess.run([self.program, "migrate"], env={**os.environ, **demo}, cwd=self.directory, check=True,
                       stdin=subprocess.DEVNULL, stdout=sys.stderr)
        self.api = Server([self.program, "serve", "--demo"], "Partner API:", demo, self.directory)
        try:
            self.keys = wait_for_keys(keys_file, keys)
        except BaseException:
            self.api.stop()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.api.stop()

    def prepare(self, body):
        """Gives the keys their loads; returns what each stored reply takes in Redis, and the bytes of a load."""
        *keys, self.limited_key = self.keys
        say(f"{self.name}: preparing {len(keys) * LOADS_PER_KEY:,} loads of {len(keys):,} keys")
        touch_every_key(self.api.url, keys)
        empty = redis_used_bytes()
        lines = prepare_callers(self.api.url, keys, body, self.directory)
        reply_bytes = (redis_used_bytes() - empty) / (len(keys) * LOADS_PER_KEY)
        key, load_id, _ = lines[0].split("\t")
        (self.directory / "limited").write_text(f"{self.limited_key}\t{load_id}\tnone\n")
        return reply_bytes, len(Caller(self.api.url).ask("GET", f"/v1/loads/{load_id}", key)[1])

    def run(self, scenario, expectation, nonce, seconds, body_file):
        callers = self.directory / "callers"
        if scenario == "limited":
            exhaust(self.api.url, self.limited_key)
            callers = self.directory / "limited"
        return run_wrk(scenario, expectation, self.api, callers, nonce, seconds, body_file)

    def idle_megabytes(self):
        """What a node takes that has just been started on this data and that nobody has called yet."""
        node = Server([self.program, "serve"], "Partner API:", self.settings, self.directory)
        time.sleep(3)
        try:
            return node.resident_megabytes()
        finally:
            node.stop()


def measure(options, directory, body, body_file):
    database = os.environ["TRAILFLOW_TEST_DATABASE_URL"]
    with Candidate("bench", options.build / "trailflow", database, directory, options.keys) as program:
        idle = program.idle_megabytes()
        reply_bytes, size = program.prepare(body)
        bare = Server([str(options.build / "examples" / "bare"), str(size)], "bare:", {}, directory)
        try:
            results = {name: [] for name, _, _ in SCENARIOS}
            for number in range(options.rounds):
                for name, title, expectation in SCENARIOS:
                    say(f"round {number + 1} of {options.rounds}: {title}")
                    run = (number + 1, options.seconds, body_file)
                    results[name].append(
                        run_wrk(name, expectation, bare, program.directory / "callers", *run) if name == "bare"
                        else program.run(name, expectation, *run))
        finally:
            bare.stop()
        print_table(results)
        print(f"\nbody of GET and of bare: {size} bytes; request body of POST: {len(body)} bytes; "
              f"{CONNECTIONS} connections; medians of {options.rounds} rounds of {options.seconds} s")
        print(f"memory of the idle server: {idle:.1f} MB; Redis per stored reply: {reply_bytes:,.0f} bytes")
        # The server deals the keys out to the organizations in turn: these belong to the first.
        measure_pages(program.api.url, program.keys[::program.organizations])


def compare(options, directory, body, body_file):
    """Returns how many figures are worse."""
    figures = {name: bench_compare.Measured(f"{title}, /s") for name, title, _ in SCENARIOS if name != "bare"}
    this = options.build / "trailflow"
    with (Candidate("against", options.against, new_database("bench_against"), directory, options.keys) as other,
          Candidate("this", this, new_database("bench_this"), directory, options.keys) as this):
        for program in (other, this):
            program.prepare(body)
        for number in range(options.rounds):
            for name, title, expectation in SCENARIOS[1:]:
                for program in bench_compare.in_turn(number, other, this):
                    say(f"round {number + 1} of {options.rounds}: {title}, {program.name}")
                    before = postgres_cpu_seconds()
                    run = program.run(name, expectation, number + 1, options.seconds, body_file)
                    postgres = (postgres_cpu_seconds() - before) * 1e6 / max(run["requests"], 1)
                    figures[name].add(program is this, run["rate"], run["cpu"], postgres)
    return bench_compare.show(figures.values(), options.against, options.rounds, options.seconds)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="where the release build is")
    parser.add_argument("--against", type=pathlib.Path, metavar="BINARY", help="another build of trailflow, to compare with")
    parser.add_argument("--rounds", type=int, help="3, and 5 with --against")
    parser.add_argument("--seconds", type=int, default=10, help="of each scenario in each round")
    parser.add_argument("--quick", action="store_true", help="only to see that it works: small numbers")
    options = parser.parse_args()
    options.rounds = options.rounds or (5 if options.against else 3)
    options.keys = KEYS
    if options.quick:
        options.rounds, options.seconds, options.keys = 2, 1, 60
    options.build, options.against = options.build.resolve(), options.against and options.against.resolve()

    with tempfile.TemporaryDirectory(prefix="trailflow-bench.") as temporary:
        directory, body = pathlib.Path(temporary), json.dumps(BODY)
        body_file = directory / "body.json"
        body_file.write_text(body)
        if not options.against:
            measure(options, directory, body, body_file)
        elif compare(options, directory, body, body_file):
            raise SystemExit(1)


if __name__ == "__main__":
    main()
