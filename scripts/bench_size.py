"""Measures what docs/operating/size.md says, and prints its tables; started by scripts/bench-size, inside with-services.

Method: real traffic of a smaller number, scaled to a million. Sizes are those of the tables with their indexes, before and
after, divided by the rows that were added; a database that has been used for long has more air in it. The WAL is what
PostgreSQL wrote during the run of new loads, with full pages after a checkpoint. Memory is what a process has resident;
of PostgreSQL's processes the proportional share, so that shared buffers count once. Throughput is measured as
scripts/bench.py does.
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import secrets
import socket
import statistics
import tempfile
import time
import urllib.parse

import bench
from bench_programs import BODY, Caller, Server, postgres_cpu_seconds, say, sql, table_bytes
from bench_size_tables import check_document, tables
from bench_webhooks_setup import Receiver
from threads import Threads

# A node remembers a list until a load of its organization changes: one list is new to it each time, and one is not.
SCENARIOS = [("get", "a load by its id"), ("page", "a list of 50 loads, read"), ("list", "a list of 50 loads, remembered"),
             ("post", "a new load, with an Idempotency-Key"), ("replay", "the same again (a replay)"),
             ("limited", "refused by the rate limit")]
# Beside TRAILFLOW_DATABASE_CONNECTIONS: batched reads 3, shared writes 3, webhooks 5, portal and mail 6, staff 4,
# notifications 1.
OTHER_CONNECTIONS = 22
# As `trailflow doctor` computes what a process needs.
FILES_BESIDE_WEBHOOKS, FILES_OF_AN_ATTEMPT = 2_000, 4
SUBSCRIPTIONS = 4


def redis_process():
    at = urllib.parse.urlsplit(os.environ["TRAILFLOW_TEST_REDIS_URL"])
    with socket.create_connection((at.hostname, at.port), timeout=5) as connection:
        connection.sendall(b"INFO server\r\n")
        return int(re.search(rb"process_id:(\d+)", connection.recv(65536)).group(1))


def resident_mb(process):
    return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{process}/status").read_text()).group(1)) / 1024


def postgres_mb():
    """All of its processes, each with its share of what they share."""
    postmaster = int((pathlib.Path(os.environ["TRAILFLOW_TEST_SERVICES_DIR"]) / "pg/postmaster.pid").read_text().split()[0])
    children = pathlib.Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
    return sum(map(proportional_kb, [postmaster, *children])) / 1024


def proportional_kb(process):
    try:
        rollup = pathlib.Path(f"/proc/{process}/smaps_rollup").read_text()
        return int(re.search(r"^Pss:\s+(\d+)", rollup, re.M).group(1))
    except (OSError, AttributeError):
        return 0


class Watch:
    """Looks at figures twice a second, and keeps the first and the greatest of each."""

    def __init__(self, **figures):
        self.figures, self.first, self.most, self.going = figures, {}, {}, True
        self.look()
        self.threads = Threads(self.work, 1)
        self.threads.start()

    def work(self, _):
        while self.going:
            time.sleep(0.5)
            self.look()

    def look(self):
        for name, figure in self.figures.items():
            try:
                seen = figure()
            except (OSError, AttributeError):
                continue
            self.first.setdefault(name, seen)
            self.most[name] = max(seen, self.most.get(name, seen))

    def stop(self):
        self.going = False
        self.threads.join()


class Tables:
    """Rows and bytes of tables, when it was made."""

    def __init__(self, database, *names):
        self.database, self.names = database, names
        for name in names:
            sql(database, f"vacuum {name}")
        self.rows = [int(sql(database, f"select count(*) from {name}")) for name in names]
        self.bytes = [table_bytes(database, name) for name in names]

    def growth(self):
        """Bytes that a row of the first table has added since, with what the others have for it."""
        now = Tables(self.database, *self.names)
        rows = now.rows[0] - self.rows[0]
        if rows <= 0:
            raise SystemExit(f"nothing was added to {self.names[0]}")
        return (sum(now.bytes) - sum(self.bytes)) / rows, rows


def of_a_million(growth):
    """Megabytes of a million rows are bytes of a row."""
    size, rows = growth
    say(f"  measured with {rows:,}: {size:,.0f} bytes each")
    return f"{size:,.0f} MB" if size < 1000 else f"{size / 1000:.1f} GB"


def throughput(program, options, body_file, table):
    """Every scenario in turn; then the middle of its rounds."""
    results = {name: [] for name, _ in SCENARIOS}
    for number in range(options.rounds):
        for name, title in SCENARIOS:
            say(f"round {number + 1} of {options.rounds}: {title}")
            before = postgres_cpu_seconds()
            run = program.run(name, "refusal" if name == "limited" else "success", number + 1, options.seconds, body_file)
            run["postgres"] = (postgres_cpu_seconds() - before) * 1e6 / max(run["requests"], 1)
            results[name].append(run)
    for name, title in SCENARIOS:
        middle = {figure: statistics.median(run[figure] for run in results[name]) for figure in results[name][0]}
        table.set(title, f"{middle['rate']:,.0f}", f"{middle['cpu']:.0f} µs", f"{middle['postgres']:.0f} µs")


def deliver(program, receiver, count):
    """Has so many webhooks delivered: loads of one organization, to several subscriptions."""
    keys = program.keys[::program.organizations]
    caller = Caller(program.api.url)
    for _ in range(SUBSCRIPTIONS):
        name = secrets.token_hex(8)
        hook = json.dumps({"url": f"{receiver.url}/ok?{name}", "eventTypes": ["load.created"]})
        status, answer = caller.ask("POST", "/v1/webhooks", keys[0], hook, name)
        if status != 201:
            raise SystemExit(f"POST /v1/webhooks answered {status}: {answer[:500]!r}")
    receiver.reset()
    body = json.dumps(BODY)

    def create(share):
        caller = Caller(program.api.url)
        for number in share:
            name = f"sized-{number}-{secrets.token_hex(4)}"
            status, answer = caller.ask("POST", "/v1/loads", keys[number % len(keys)], body.replace("@EXTERNAL_ID@", name), name)
            if status != 201:
                raise SystemExit(f"POST /v1/loads answered {status}: {answer[:500]!r}")

    loads = range(count // SUBSCRIPTIONS)
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        list(pool.map(create, [loads[index::8] for index in range(8)]))
    seen = receiver.settled()["count"]
    if seen != len(loads) * SUBSCRIPTIONS:
        raise SystemExit(f"{seen} of {len(loads) * SUBSCRIPTIONS} deliveries arrived")


def measure(options, directory, body, body_file):
    database = os.environ["TRAILFLOW_TEST_DATABASE_URL"]
    capacity, limits, memory, growth, archive = found = tables()
    settings = {"TRAILFLOW_WEBHOOK_ALLOW_PRIVATE": "true"}
    with bench.Candidate("size", options.build / "trailflow", database, directory, options.keys, settings) as program:
        idle = program.idle_megabytes()
        serve = program.api.process.pid
        clients = "select count(*) from pg_stat_activity where backend_type = 'client backend' and application_name like 'trailflow%'"
        watch = Watch(
            serve=lambda: resident_mb(serve), files=lambda: len(os.listdir(f"/proc/{serve}/fd")),
            connections=lambda: int(sql(database, clients)), postgres=postgres_mb,
            redis=lambda process=redis_process(): resident_mb(process))
        program.prepare(body)
        requests, loads, receipts = (Tables(database, name) for name in ["succeeded_requests", "loads", "receipts"])
        # A number: the position in the log.
        position = "select (pg_current_wal_lsn() - '0/0')::bigint"
        begun = int(sql(database, position))
        throughput(program, options, body_file, capacity)
        watch.stop()
        growth.set("new loads with two stops", of_a_million(added := loads.growth()))
        growth.set("receipts of writes", of_a_million(receipts.growth()))
        archive.set("new loads with two stops", of_a_million(((int(sql(database, position)) - begun) / added[1], added[1])))
        # Requests are logged in batches, after them.
        time.sleep(3)
        growth.set("requests that succeeded, in the request log", of_a_million(requests.growth()))
        say(f"{options.deliveries:,} deliveries")
        receiver, work = Receiver(options, directory), Server([program.program, "work"], "Operator API:", program.settings, directory)
        time.sleep(3)
        working = Watch(work=work.resident_megabytes, serve=lambda: resident_mb(serve), postgres=postgres_mb)
        try:
            deliveries = Tables(database, "webhook_deliveries", "webhook_payloads")
            deliver(program, receiver, options.deliveries)
            working.stop()
            growth.set("webhook deliveries, with a body for each four", of_a_million(deliveries.growth()))
        finally:
            receiver.server.stop()
            work.stop()
    most = {name: max(watch.most.get(name, 0), working.most.get(name, 0)) for name in ["serve", "work", "postgres", "redis"]}
    connections, webhooks = options.connections + OTHER_CONNECTIONS, FILES_OF_AN_ATTEMPT * options.webhooks
    limits.set("connections to PostgreSQL", str(connections), str(watch.most["connections"]))
    limits.set("open files", f"{FILES_BESIDE_WEBHOOKS + webhooks + options.connections:,}", f"{watch.most['files']}")
    memory.set("`trailflow serve`", f"{idle:.0f} MB", f"{most['serve']:.0f} MB")
    memory.set("`trailflow work`", f"{working.first['work']:.0f} MB", f"{most['work']:.0f} MB")
    memory.set("PostgreSQL, 512 MB of it shared buffers", f"{watch.first['postgres']:.0f} MB", f"{most['postgres']:.0f} MB")
    memory.set("Redis", f"{watch.first['redis']:.0f} MB", f"{most['redis']:.0f} MB")
    if watch.most["connections"] > connections:
        raise SystemExit(f"FAILED: {watch.most['connections']} connections to PostgreSQL are more than {connections}")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="where the release build is")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=10, help="of each scenario in each round")
    parser.add_argument("--deliveries", type=int, default=40_000)
    parser.add_argument("--quick", action="store_true", help="only to see that it works: small numbers")
    options = parser.parse_args()
    options.build, options.keys = options.build.resolve(), bench.KEYS
    # As shipped.
    options.connections, options.webhooks = 16, 512
    if options.quick:
        options.rounds, options.seconds, options.keys, options.deliveries = 1, 2, 60, 400
    check_document()
    with tempfile.TemporaryDirectory(prefix="trailflow-bench.") as temporary:
        directory, body = pathlib.Path(temporary), json.dumps(BODY)
        (directory / "body.json").write_text(body)
        found = measure(options, directory, body, directory / "body.json")
    for table in found:
        print(f"\n## {table.heading}\n", *table.lines(), sep="\n")
    print(f"\n{options.keys:,} API clients; {bench.CONNECTIONS} connections; medians of {options.rounds} rounds of {options.seconds} s; "
          f"{options.deliveries:,} deliveries")


if __name__ == "__main__":
    main()
