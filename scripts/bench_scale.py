"""Measures the server beside tables of millions of rows; started by scripts/bench-scale, inside scripts/with-services.

Two databases on one PostgreSQL, each with a node: a small one of ten thousand loads, and a large one that grows in steps,
to a million loads and then to its full size, each step with its share of logged requests and with a million webhook
deliveries beside (scripts/bench_scale_fill.py). 200 organizations share them, and one of those has half of all rows.

After each step the same requests go to both nodes, in turn and one at a time, so that a slow moment of the machine falls
on both (scripts/bench_scale_requests.py); the ratio of their medians is what growth costs. No page is asked for twice
while a node remembers it, and the first visit of a page, which may be read from the disk, is told apart. Then PostgreSQL
explains the statements behind them: time, pages touched, and by which index (scripts/bench_scale_statements.py).

At the full size the server removes a part of the request log, because it is told to keep less, while others read loads at
a steady rate (scripts/bench_scale_prune.py).

It ends with exit code 1 when a page of the large database takes more than 1.3 times as long as one of the small, or when
the prune makes the p99 of others more than 1.2 times as long.
"""

import argparse
import json
import os
import pathlib
import subprocess
import tempfile
import time
from dataclasses import dataclass

import bench
from bench_programs import Server, check_room, has_room, new_database, say, sql, table_bytes, table_rows
from bench_scale_fill import TABLES, Fill, make_templates
from bench_scale_prune import measure_prune
from bench_scale_requests import SCENARIOS, Side, measure, middle_and_high
from bench_scale_statements import STATEMENTS, copy_of_a_request, middle, told_by_postgres
from bench_webhooks_setup import Receiver, uuid_of

MOST_OF_A_PAGE, MOST_OF_A_PRUNE = 1.3, 1.2
SMALL = 10_000
# Loads and logged requests: the first for which the disk has room.
SIZES = [(36_000_000, 100_000_000), (9_000_000, 25_000_000)]
# What a row takes with its indexes, from measurements; what PostgreSQL's own log and sorting may take beside.
LOAD_BYTES, REQUEST_BYTES, DELIVERY_BYTES, BESIDE_BYTES = 2_150, 130, 1_500, 6e9


class Measured:
    """A database with a node on it, and how full it is."""

    def __init__(self, name, options, directory, receiver, sizes):
        more = {"TRAILFLOW_WEBHOOK_ALLOW_PRIVATE": "true", "TRAILFLOW_KEPT_REQUESTS": str(10 ** 12)}
        self.database = new_database(f"scale_{name}")
        self.program = bench.Candidate(name, options.build / "trailflow", self.database, directory, options.keys, more)
        try:
            self.prepare(receiver, sizes)
        except BaseException:
            self.program.api.stop()
            raise

    def prepare(self, receiver, sizes):
        program = self.program
        self.keys = program.keys[::program.organizations]
        others = [program.keys[number] for number in range(1, program.organizations)]
        organization = sql(self.database, "select organization_id from api_keys where id = "
                                          f"'{self.keys[0].removeprefix('tf_test_')[:32]}'")
        make_templates(program.api.url, self.keys[0])
        webhook = self.subscribe(f"{receiver.url}/ok")
        paused = self.subscribe(f"{receiver.url}/ok?paused")
        program.api.stop()
        token = subprocess.run(
            [program.program, "operator-token", "create", "--name", "bench"], env={**os.environ, **program.settings},
            cwd=program.directory, check=True, capture_output=True, text=True).stdout.split()[-1]
        self.side = Side(self.database, organization, (webhook, paused), self.keys, others, token)
        self.fill = Fill(self.database, organization, sizes.loads, sizes.requests)
        first = sizes.at(min(SMALL, sizes.loads))
        self.fill.grow(first.loads, first.requests)
        self.fill.add_deliveries(sizes.deliveries, uuid_of(paused))

    def subscribe(self, url):
        body = json.dumps({"url": url, "eventTypes": ["load.created"]})
        status, answer = bench.Caller(self.program.api.url).ask("POST", "/v1/webhooks", self.keys[0], body, url)
        if status != 201:
            raise SystemExit(f"POST /v1/webhooks answered {status}: {answer[:500]!r}")
        return json.loads(answer)["data"]["id"]

    def start(self, kept=None):
        """Another node, which keeps so many logged requests; its addresses."""
        more = {"TRAILFLOW_KEPT_REQUESTS": str(kept)} if kept is not None else {}
        program = self.program
        program.api.stop()
        program.api = Server([program.program, "serve"], "Partner API:", program.settings | more, program.directory)
        self.side.url = program.api.url
        return program.api.url, program.api.address("Operator API:")

    def grow(self, loads, requests):
        self.program.api.stop()
        self.fill.grow(loads, requests)


@dataclass
class Sizes:
    loads: int
    requests: int
    deliveries: int

    def at(self, loads):
        """The share of everything when there are so many loads."""
        return Sizes(loads, self.requests * loads // self.loads, self.deliveries)

    def bytes(self):
        return (self.loads * LOAD_BYTES + self.requests * REQUEST_BYTES + self.deliveries * 3 // 2 * DELIVERY_BYTES
                + BESIDE_BYTES)

    def __str__(self):
        return f"{self.loads:,} loads, {self.requests:,} logged requests and {self.deliveries:,} deliveries"


def explain(measured, rounds):
    """The usual cost of each statement of a node that PostgreSQL watches; and microseconds of COPY a logged request."""
    side = measured.side
    with told_by_postgres(side.database, 0, "on") as log:
        side.reach(*measured.start())
        for number in range(rounds):
            for scenario in filter(lambda scenario: scenario.is_due(number), SCENARIOS):
                side.ask(scenario.request(side, number))
        # Deliveries are claimed after them.
        time.sleep(2)
        costs = {title: middle(costs) for title, costs in log.costs().items() if costs}
    return costs, copy_of_a_request(side.database)


def print_requests(times, small, large, step):
    """The table; returns the pages that take too long."""
    print(f"\n{step}")
    print(f"{'ms, one request at a time':48}{'small p50':>11}{'p99':>9}{'large p50':>11}{'p99':>9}{'ratio':>8}{'of p99':>8}")
    missed = []
    for scenario in SCENARIOS:
        (low, low_high), (high, high_high) = (middle_and_high(times[side][scenario.title]) for side in (small, large))
        wanted = ""
        if scenario.is_page:
            wanted = "  ok" if high / low <= MOST_OF_A_PAGE else f"  MISSED: at most {MOST_OF_A_PAGE}"
            if high / low > MOST_OF_A_PAGE:
                missed.append(f"{scenario.title}: {high / low:.2f}")
        print(f"{scenario.title:48}{low:11.2f}{low_high:9.2f}{high:11.2f}{high_high:9.2f}{high / low:8.2f}"
              f"{high_high / low_high:8.2f}{wanted}")
    return missed


def print_visits(small, large, arrivals):
    for title, (low, high) in (("page of 50, its first visit", (small.first_visits, large.first_visits)),
                               ("from a new load to the arrival of its event", arrivals)):
        if not low or not high:
            continue
        (low, low_high), (high, high_high) = middle_and_high(low), middle_and_high(high)
        print(f"{title:48}{low:11.2f}{low_high:9.2f}{high:11.2f}{high_high:9.2f}{high / low:8.2f}{high_high / low_high:8.2f}")


def print_statements(small, large):
    (small, small_copy), (large, large_copy) = small, large
    print(f"\n{'a statement in PostgreSQL':38}{'small ms':>10}{'pages':>9}{'large ms':>10}{'pages':>9}  by")
    for title, _ in STATEMENTS:
        if title in small and title in large:
            low, high = small[title], large[title]
            print(f"{title:38}{low.milliseconds:10.3f}{low.pages:9,}{high.milliseconds:10.3f}{high.pages:9,}  {high.nodes[:120]}")
    print(f"{'COPY of a logged request, µs':38}{small_copy:10.1f}{'':9}{large_copy:10.1f}")


def measure_step(small, large, receiver, options, step):
    sides = small.side, large.side
    receiver.reset()
    for measured in (small, large):
        measured.side.reach(*measured.start())
        measured.side.find_places(options.rounds)
    say("the same requests to both")
    times = measure(*sides, options.rounds)
    receiver.settled()
    arrivals = [[arrived for arrived, _ in receiver.latencies(side.posted)] for side in sides]
    missed = print_requests(times, *sides, f"{step}, and beside {SMALL:,} loads")
    print_visits(*sides, arrivals)
    say("the statements")
    print_statements(*(explain(measured, max(10, options.rounds // 10)) for measured in (small, large)))
    return missed


def print_bytes(large):
    database = large.database
    print(f"\n{'on the disk, with indexes':36}{'GB':>8}{'rows':>14}{'bytes each':>12}")
    for table in TABLES:
        rows, each = table_rows(database, table), table_bytes(database, table)
        print(f"{table:36}{each / 1e9:8.2f}{rows:14,}{each / max(rows, 1):12.0f}")
    print(f"{'all':36}{int(sql(database, 'select pg_database_size(current_database())')) / 1e9:8.2f}", flush=True)


def run(options, directory):
    """Returns what was missed."""
    sizes, missed = options.sizes, []
    receiver, begun = Receiver(options, directory), time.monotonic()
    alive = []
    try:
        small_sizes = Sizes(SMALL, sizes.requests * SMALL // sizes.loads, min(SMALL, sizes.deliveries))
        for name, of in (("small", small_sizes), ("large", sizes)):
            say(f"{name}: {of}")
            alive.append(Measured(name, options, directory, receiver, of))
        small, large = alive
        for loads in options.steps:
            step = sizes.at(loads)
            large.grow(step.loads, step.requests)
            say(f"filled to {step} after {time.monotonic() - begun:,.0f} s")
            missed = measure_step(small, large, receiver, options, step)
        print_bytes(large)
        pruned = measure_prune(large.side, large.start, large.program.keys, sizes.requests, options.prune,
                               options.seconds, options.prune_seconds)
        pruned.show()
        if pruned.ratio(0.99) > MOST_OF_A_PRUNE:
            missed.append(f"p99 of others during the prune: {pruned.ratio(0.99):.2f}")
    finally:
        for measured in alive:
            measured.program.api.stop()
        receiver.server.stop()
    return missed


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="where trailflow and examples/receiver are")
    parser.add_argument("--loads", type=int, help="by default what the disk has room for")
    parser.add_argument("--log", type=int, help="logged requests; the same")
    parser.add_argument("--deliveries", type=int, default=1_000_000, help="that have ended; half as many wait")
    parser.add_argument("--rounds", type=int, default=300, help="of every request to both databases, at each step")
    parser.add_argument("--prune", type=int, help="logged requests to remove: ten million, and at most 40 %% of them")
    parser.add_argument("--prune-seconds", type=int, default=4 * 3600, help="after which the prune is cut short")
    parser.add_argument("--seconds", type=int, default=60, help="of reads before the prune")
    parser.add_argument("--quick", action="store_true", help="only to see that it works: small numbers")
    options = parser.parse_args()
    options.build, options.keys = options.build.resolve(), bench.KEYS
    if options.quick:
        options.loads, options.log = options.loads or 30_000, options.log or 60_000
        options.deliveries, options.rounds, options.seconds, options.keys = 2_000, 20, 10, 200
        # A day goes in two steps, and readers have few keys.
        options.prune = options.prune or 2_000
    choices = [Sizes(options.loads or loads, options.log or log, options.deliveries) for loads, log in SIZES]
    # None may fit; then the smallest is refused, with the numbers.
    options.sizes = next((sizes for sizes in choices if has_room(sizes.bytes())), choices[-1])
    options.steps = [step for step in (1_000_000,) if step < options.sizes.loads] + [options.sizes.loads]
    options.prune = options.prune or min(10_000_000, options.sizes.requests * 2 // 5)
    return options


def main():
    options = arguments()
    say(f"{options.sizes}; in steps of {', '.join(f'{step:,}' for step in options.steps)} loads")
    check_room(options.sizes.bytes())
    with tempfile.TemporaryDirectory(prefix="trailflow-bench.") as temporary:
        missed = run(options, pathlib.Path(temporary))
    print(f"\nmissed: {'; '.join(missed) or 'nothing'}")
    # Small numbers on a busy machine say nothing about growth.
    if missed and not options.quick:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
