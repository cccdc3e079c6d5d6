"""Measures the server and prints the table; started by scripts/bench, inside scripts/with-services.

Method: every scenario runs once per round, one after the other, so that a slow minute of the machine falls on
all of them alike; the table shows medians over the rounds. The load comes from wrk on the same cores. CPU
is what the kernel charged to the server's, PostgreSQL's and Redis' processes between the start and the end of a run,
divided by the requests answered: unlike requests/s it leaves out what wrk took.

The ceiling is examples/bare.rs: dropshot answering with as many bytes as GET /v1/loads/{id} does. Beside it stand the
parts alone, in the same rounds (scripts/bench_parts.py): a point read, a commit and the limiter's script.

With --against BINARY, that program (an older build, say) and the one just built are measured in the same run, each on
a database and a Redis prefix of its own, their rounds in turn: for every scenario and number of connections the median
of both with the least and the greatest, the ratio, and CPU per request beside, and the same of the median latency. It ends with exit code 1 when something is worse
(scripts/bench_compare.py says when).
"""

import argparse
import concurrent.futures
import itertools
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
import bench_parts
from bench_pages import measure_pages
from bench_programs import (
    BODY, Caller, Server, batches, cpu_of_parts, new_database, newest_loads, random_master_key, redis_used_bytes, say,
    wait_for_keys)

SCRIPTS = pathlib.Path(__file__).resolve().parent
CONNECTIONS = 32
# What is measured beside: a caller alone, and a crowd.
OTHER_CONNECTIONS = (1, 256)
# 20 thousand requests/s over this many keys stay well below 600 a minute for each of them.
KEYS, KEYS_OF_AN_ORGANIZATION = 4000, 20
LOADS_PER_KEY = 3
# Scenarios whose callers poll: they begin at the newest load that there is.
POLLING = ("newest", "poll", "mix")

# (name, title, whether every answer must be a success or every one a refusal)
SCENARIOS = [
    ("bare", "bare dropshot endpoint", "success"),
    ("get", "GET /v1/loads/{id}", "success"),
    ("list", "GET 50 loads, remembered", "success"),
    ("page", "GET 50 loads, read", "success"),
    ("stops", "GET 100 loads with stops", "success"),
    ("newest", "GET loads from the newest on", "success"),
    ("poll", "GET loads, nothing new", "success"),
    ("tracking", "GET /v1/tracking/{loadId}", "success"),
    ("post", "POST /v1/loads, fresh key", "success"),
    ("replay", "POST /v1/loads, replayed", "success"),
    ("limited", "GET, 429", "refusal"),
    ("mix", "7 polls, 2 reads, a POST", "success"),
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


def run_wrk(scenario, expectation, server, callers, nonce, seconds, body_file, connections=CONNECTIONS):
    before, parts = server.cpu_seconds(), cpu_of_parts()
    output = subprocess.run(
        ["wrk", f"-t{min(connections, 2)}", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s", "-s", str(SCRIPTS / "bench.lua"),
         server.url, "--", scenario, str(callers), str(nonce)],
        env={**os.environ, "TRAILFLOW_BENCH_BODY": str(body_file)}, capture_output=True, text=True, check=True).stdout
    cpu = server.cpu_seconds() - before
    postgres, redis = (after - part for after, part in zip(cpu_of_parts(), parts))
    found = re.search(r"^RESULT (.*)$", output, re.M)
    if not found:
        raise SystemExit(f"wrk printed no result:\n{output}")
    result = json.loads(found.group(1))
    # A figure made of wrong answers is worse than none. An exhausted key may pass now and then as its window moves.
    refused = result["refused"] / max(result["requests"], 1)
    if result["broken"] or (refused > 0 if expectation == "success" else refused < 0.9):
        raise SystemExit(f"{scenario}: {result['refused']} refused and {result['broken']} broken of {result['requests']}")
    each = 1e6 / max(result["requests"], 1)
    return {
        "rate": result["requests"] / result["seconds"], "p50": result["p50_ms"], "p99": result["p99_ms"], "p999": result["p999_ms"],
        "cpu": cpu * each, "postgres": postgres * each, "redis": redis * each, "requests": result["requests"],
    }


def medians(runs):
    return {figure: statistics.median(run[figure] for run in runs) for figure in runs[0]}


def print_table(results, connections):
    bare = medians(results["bare"])["rate"]
    print(f"\n{f'{connections} connections':30}{'requests/s':>12}{'p50 ms':>9}{'p99 ms':>9}{'p99.9 ms':>9}"
          f"{'server µs':>11}{'PostgreSQL':>11}{'Redis':>7}{'ratio to bare':>15}")
    for name, title, _ in SCENARIOS:
        middle = medians(results[name])
        print(f"{title:30}{middle['rate']:12,.0f}{middle['p50']:9.2f}{middle['p99']:9.2f}{middle['p999']:9.2f}"
              f"{middle['cpu']:11.1f}{middle['postgres']:11.1f}{middle['redis']:7.1f}{middle['rate'] / bare:15.3f}")


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

    def run(self, scenario, expectation, nonce, seconds, body_file, connections=CONNECTIONS):
        callers = self.directory / "callers"
        if scenario == "limited":
            exhaust(self.api.url, self.limited_key)
            callers = self.directory / "limited"
        elif scenario in POLLING:
            callers = self.newest_callers(callers)
        return run_wrk(scenario, expectation, self.api, callers, nonce, seconds, body_file, connections)

    def newest_callers(self, callers):
        """The callers, with when the newest load of their organization was updated."""
        newest, lines = newest_loads(self.settings["TRAILFLOW_DATABASE_URL"]), callers.read_text().splitlines()
        beside = self.directory / "newest"
        beside.write_text("".join(f"{line}\t{newest[line[8:40]]}\n" for line in lines))
        return beside

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
        parts, probes = bench_parts.Parts(database), program.api.address("Probes:")
        usual = CONNECTIONS if CONNECTIONS in options.connections else options.connections[0]
        counted = {name: {} for name, _, _ in SCENARIOS}
        try:
            results = {connections: {name: [] for name, _, _ in SCENARIOS} for connections in options.connections}
            for number in range(options.rounds):
                parts.measure(options.seconds)
                for connections in options.connections:
                    for name, title, expectation in SCENARIOS:
                        say(f"round {number + 1} of {options.rounds}, {connections} connections: {title}")
                        run = (nonce(number, connections), options.seconds, body_file, connections)
                        before = batches(probes)
                        results[connections][name].append(
                            run_wrk(name, expectation, bare, program.directory / "callers", *run) if name == "bare"
                            else program.run(name, expectation, *run))
                        if connections == usual:
                            add_batches(counted[name], before, batches(probes))
        finally:
            bare.stop()
        for connections in options.connections:
            print_table(results[connections], connections)
        parts.print({name: medians(runs) for name, runs in results[usual].items()})
        print_batches(counted, usual)
        print(f"\nbody of GET and of bare: {size} bytes; request body of POST: {len(body)} bytes; CPU in µs a request; "
              f"medians of {options.rounds} rounds of {options.seconds} s")
        print(f"memory of the idle server: {idle:.1f} MB; Redis per stored reply: {reply_bytes:,.0f} bytes")
        # The server deals the keys out to the organizations in turn: these belong to the first.
        measure_pages(program.api.url, program.keys[::program.organizations])


def nonce(number, connections):
    """What no other run of a scenario has: idempotency keys are made of both."""
    return f"{number + 1}{connections:03}"


def add_batches(counted, before, after):
    """Adds what a run has counted: of each kind of batch its calls, and the requests that they answered."""
    for name, figures in after.items():
        begun, so_far = before.get(name, (0, 0)), counted.get(name, (0, 0))
        counted[name] = tuple(sum_ + figure - old for sum_, figure, old in zip(so_far, figures, begun))


def print_batches(counted, connections):
    """How many requests one call answered: a statement, a commit, a call of Redis."""
    print(f"\n{f'requests answered by one call, {connections} connections':44}{'calls':>12}{'requests':>12}{'each':>7}")
    for name, title, _ in SCENARIOS:
        for batch, (calls, items) in sorted(counted[name].items()):
            if calls:
                print(f"{title:30}{batch:14}{calls:12,}{items:12,}{items / calls:7.1f}")


def compare(options, directory, body, body_file):
    """Returns how many figures are worse."""
    measured = SCENARIOS[1:]
    figures = {connections: {name: (bench_compare.Measured(f"{title}, /s"),
                                    bench_compare.Measured("  its median, ms", digits=2, less_is_better=True))
                             for name, title, _ in measured} for connections in options.connections}
    this = options.build / "trailflow"
    with (Candidate("against", options.against, new_database("bench_against"), directory, options.keys) as other,
          Candidate("this", this, new_database("bench_this"), directory, options.keys) as this):
        for program in (other, this):
            program.prepare(body)
        for number in range(options.rounds):
            for connections, (name, title, expectation) in itertools.product(options.connections, measured):
                for program in bench_compare.in_turn(number, other, this):
                    say(f"round {number + 1} of {options.rounds}, {connections} connections: {title}, {program.name}")
                    run = program.run(
                        name, expectation, nonce(number, connections), options.seconds, body_file, connections)
                    rate, median = figures[connections][name]
                    rate.add(program is this, run["rate"], run["cpu"], run["postgres"])
                    median.add(program is this, run["p50"])
    worse = 0
    for connections in options.connections:
        print(f"\n{connections} connections")
        of_all = itertools.chain.from_iterable(figures[connections].values())
        worse += bench_compare.show(list(of_all), options.against, options.rounds, options.seconds)
    return worse


def numbers(text):
    """Numbers with commas between."""
    return [int(number) for number in text.split(",")]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="where the release build is")
    parser.add_argument("--against", type=pathlib.Path, metavar="BINARY", help="another build of trailflow, to compare with")
    parser.add_argument("--rounds", type=int, help="3, and 5 with --against")
    parser.add_argument("--seconds", type=int, default=10, help="of each scenario in each round")
    parser.add_argument(
        "--connections", type=numbers, help="numbers, such as 1,32: one after the other. 32, 1 and 256, and only 32 with --against")
    parser.add_argument("--quick", action="store_true", help="only to see that it works: small numbers")
    options = parser.parse_args()
    options.rounds = options.rounds or (5 if options.against else 3)
    options.keys = KEYS
    options.connections = options.connections or [CONNECTIONS, *([] if options.against else OTHER_CONNECTIONS)]
    if options.quick:
        options.rounds, options.seconds, options.keys = 2, 1, 1000
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
