"""Measures webhooks and prints the table; started by scripts/bench-webhooks, inside scripts/with-services.

A latency is the time from the moment before a load's POST was written to the socket to the moment its event was
read by the receiver (examples/receiver.rs), both by the machine's clock: it holds the API's own work and the
commit. The crowd's are also given from the moment at which the POST's answer was read, which follows the commit:
what others can delay is only that part, and the disk's moods are in the other. An event that arrives before the
answer counts as 0. What is measured shares its cores with wrk, the receiver, PostgreSQL and Redis.

  create     32 connections create loads as fast as they can; one endpoint
  drain      the subscription is paused, loads are created, and it is resumed
  steady     loads are created at a steady rate; one endpoint
  backlog    create and steady, in turn with the same on a database where a million deliveries wait for another,
             paused subscription; and drain of that million itself
  crowd      160 healthy subscriptions, each of an organization of its own, at a steady rate: alone, and beside 20
             that hang and 20 that fail at once
  fairness   scripts/bench_webhooks_fairness.py; it ends with exit code 1 where less than promised was measured
  bodies     endpoints that answer with 200 MB, or with a byte a second

With --against BINARY, that program and the one just built go through create, steady and drain in the same run, in
turn, each on a database of its own: the median of both with the least and the greatest, the ratio, and CPU per event.
It ends with exit code 1 when something is worse (scripts/bench_compare.py says when).
"""

import argparse
import functools
import itertools
import json
import os
import pathlib
import statistics
import sys
import tempfile
import time

import bench
import bench_webhooks_against
import bench_webhooks_fairness
from bench_webhooks_rounds import measure_create, measure_drain, measure_steady, per_second, subscribe_and_warm_up
from bench_webhooks_setup import Node, Receiver, uuid_of
from quantiles import quantile

HEALTHY, HANGING, FAILING = 160, 20, 20


def fsyncs_per_second(directory, seconds=2):
    """Appends 8 kB and waits for the disk, over and over."""
    count, ends = 0, time.monotonic() + seconds
    with open(directory / "fsync", "wb", buffering=0) as file:
        while time.monotonic() < ends:
            file.write(b"x" * 8192)
            os.fdatasync(file.fileno())
            count += 1
    return count / seconds


# Rows as the outbox writes them, each event with bytes of its own; ids of version 7 and of now.
BACKLOG = """
with made as materialized (
    select s.organization_id, s.id as subscription_id, m.now, n,
        (lpad(to_hex(m.now), 12, '0') || '70008000' || lpad(to_hex(n), 12, '0'))::uuid as id
    from webhook_subscriptions s, (select (extract(epoch from now()) * 1000)::bigint as now) m,
        generate_series(1, {count}) as n
    where s.id = '{uuid}'
), payloads as (
    insert into webhook_payloads (organization_id, id, body)
    select organization_id, id, convert_to('{{"id": "' || n || '", "filler": "' || repeat('x', 600) || '"}}', 'UTF8') from made
), deliveries as (
    insert into webhook_deliveries (organization_id, id, subscription_id, payload_id, event_type, state, attempts, created_at)
    select organization_id, id, subscription_id, id, 'load.created', 'PENDING', '[]', now from made
)
insert into webhook_queue (organization_id, subscription_id, due_at, delivery_id, payload_id, event_type, tries)
select organization_id, subscription_id, now, id, id, 'load.created', 0 from made
"""


def measure_one_endpoint(plain, behind, receiver, options, body_file):
    """`behind` is like `plain`, but for a million deliveries that wait."""
    subscription = subscribe_and_warm_up(plain, receiver, body_file)
    subscribe_and_warm_up(behind, receiver, body_file)
    bench.say(f"a backlog of {options.backlog:,}")
    backlog = add_backlog(behind, receiver, options.backlog)

    rounds = {plain: [], behind: []}
    for number, node in itertools.product(range(options.rounds), (plain, behind)):
        bench.say(f"{node.name}: create and steady, round {number + 1} of {options.rounds}")
        node.memory.phase = "create and steady"
        rounds[node].append((measure_create(node, receiver, 10 + number, options, body_file),
                             measure_steady(node, receiver, node.keys, options)))
    without, beside = medians(rounds[plain]), medians(rounds[behind])
    show_pair("one endpoint", without)
    show_pair("with the backlog", beside)
    print(f"{'ratio, with backlog to without':34}{beside[0]['delivered'] / without[0]['delivered']:10.2f} delivered/s"
          f"{beside[1]['p50'] / without[1]['p50']:8.2f} p50{beside[1]['p99'] / without[1]['p99']:8.2f} p99 steady", flush=True)

    drained = measure_drains(plain, receiver, subscription, options, body_file)
    behind.memory.phase = "drain of the backlog"
    receiver.reset()
    behind.order(backlog, "resume")
    time.sleep(options.seconds)
    rate = per_second(receiver.report())
    behind.order(backlog, "pause")
    print(f"{'drain of the backlog itself':34}{rate:10,.0f} deliveries/s, {rate / drained:.2f} of drain", flush=True)
    receiver.settled()
    measure_bodies(plain, receiver, options)


def add_backlog(node, receiver, count):
    """So many deliveries that wait for a paused subscription; returns that."""
    subscription = node.subscribe(node.keys[0], f"{receiver.url}/ok")
    node.order(subscription, "pause")
    # It would collect the new loads too; it is to hold the backlog and nothing else.
    uuid = uuid_of(subscription)
    node.sql(f"update webhook_subscriptions set event_types = '[\"load.status_changed\"]' where id = '{uuid}'")
    node.sql(BACKLOG.format(count=count, uuid=uuid))
    for table in ("webhook_payloads", "webhook_deliveries", "webhook_queue"):
        node.sql(f"vacuum analyze {table}")
    node.sql("checkpoint")
    os.sync()
    return subscription


def measure_drains(node, receiver, subscription, options, body_file):
    node.memory.phase = "drain"
    rates = []
    for number in range(options.rounds):
        bench.say(f"drain, round {number + 1} of {options.rounds}")
        rates.append(per_second(measure_drain(node, receiver, subscription, 50 + number, options, body_file)))
    drained = statistics.median(rates)
    print(f"{'drain':34}{drained:10,.0f} deliveries/s; each round: {', '.join(f'{rate:,.0f}' for rate in rates)}", flush=True)
    return drained


def measure_bodies(node, receiver, options):
    for kind in ("huge", "drip"):
        bench.say(f"bodies: {kind}")
        node.memory.phase = f"body: {kind}"
        bad = node.subscribe(node.keys[0], f"{receiver.url}/{kind}")
        node.create_steadily(node.keys, 20, options.seconds)
        time.sleep(2)
        node.order(bad, "pause")


def medians(rounds):
    return tuple({name: statistics.median(run[name] for run in column) for name in column[0]} for column in zip(*rounds))


def show_pair(title, pair):
    create, steady = pair
    print(f"{title + ', create':34}{create['created']:10,.0f} created/s{create['delivered']:10,.0f} delivered/s"
          f"{create['p50']:9.1f} p50 ms{create['p99']:9.1f} p99 ms  duplicates {create['duplicates']:.0f}")
    print(f"{title + ', steady':34}{'':41}{steady['p50']:9.1f} p50 ms{steady['p99']:9.1f} p99 ms  "
          f"{steady['count']:,.0f} arrived", flush=True)


def measure_crowd(node, receiver, options):
    """One subscription per organization; the keys are dealt out in turn."""
    keys = node.keys[:HEALTHY + HANGING + FAILING]
    for key in keys[:HEALTHY]:
        node.subscribe(key, f"{receiver.url}/ok")
    bad = [node.subscribe(key, f"{receiver.url}/{'hang' if index < HANGING else 'fail'}")
           for index, key in enumerate(keys[HEALTHY:])]
    runs = {False: [], True: []}
    for number, crowded in itertools.product(range(options.rounds), (False, True)):
        bench.say(f"crowd, round {number + 1} of {options.rounds}: {'with' if crowded else 'without'} the bad ones")
        for subscription in bad:
            node.order(subscription, "resume" if crowded else "pause")
        node.memory.phase = "crowd with bad" if crowded else "crowd"
        # What hung at the change is over, and what it left is not measured.
        node.create_steadily(node.keys, options.rate, 3)
        receiver.settled()
        receiver.reset()
        answered = node.create_steadily(node.keys, options.rate, options.seconds)
        receiver.settled()
        runs[crowded] += receiver.latencies(answered)
    shown = {}
    for crowded, title in ((False, "160 healthy alone"), (True, "160 healthy, 20 hang, 20 fail")):
        # All rounds together: a round has too few events for a p99 of its own.
        posted, answered = zip(*runs[crowded])
        shown[crowded] = [quantile(posted, 0.5), quantile(posted, 0.99), quantile(answered, 0.99)]
        show_crowd(title, shown[crowded], 1, f"  {len(posted):,} arrived")
    show_crowd("ratio", [bad / max(alone, 0.001) for alone, bad in zip(shown[False], shown[True])], 2, "")


def show_crowd(title, figures, digits, rest):
    names = ("p50 ms", "p99 ms", "p99 ms after the answer")
    print(f"{title:34}" + "".join(f"{figure:9.{digits}f} {name}" for figure, name in zip(figures, names)) + rest, flush=True)


def calibrate(options, directory):
    bare = bench.Server([str(options.build / "examples" / "bare"), "900"], "bare:", {}, directory)
    try:
        rate = bench.run_wrk("bare", "success", bare, directory / "none", 1, min(options.seconds, 5), directory / "none")["rate"]
    finally:
        bare.stop()
    print(f"calibration: bare endpoint {rate:,.0f} requests/s, {fsyncs_per_second(directory):,.0f} fsyncs/s of 8 kB", flush=True)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="where trailflow, examples/bare and examples/receiver are")
    parser.add_argument("--against", type=pathlib.Path, metavar="BINARY", help="another build of trailflow, to compare with")
    parser.add_argument("--rounds", type=int, help="3, and 5 with --against")
    parser.add_argument("--seconds", type=int, default=10, help="of each measurement in each round")
    parser.add_argument("--rate", type=int, default=200, help="loads a second where it is steady")
    parser.add_argument("--backlog", type=int, default=1_000_000)
    parser.add_argument("--keys", type=int, default=600, help="of the one organization; each has 600 requests a minute")
    parser.add_argument("--only", choices=("one", "crowd", "fairness"), help="leave the other parts out")
    parser.add_argument("--quick", action="store_true", help="only to see that it works: small numbers")
    options = parser.parse_args()
    options.rounds = options.rounds or (5 if options.against else 3)
    options.against = options.against and options.against.resolve()
    if options.quick:
        options.rounds, options.seconds, options.rate, options.backlog, options.keys = 1, 3, 40, 2000, 60
    options.build = options.build.resolve()
    return options


def main():
    options = arguments()
    with tempfile.TemporaryDirectory(prefix="trailflow-bench.") as temporary:
        directory = pathlib.Path(temporary)
        body_file = directory / "body.json"
        body_file.write_text(json.dumps(bench.BODY))
        (directory / "none").write_text("")
        settings = {
            "TRAILFLOW_REDIS_URL": os.environ["TRAILFLOW_TEST_REDIS_URL"],
            "TRAILFLOW_API_ADDR": "127.0.0.1:0", "TRAILFLOW_OPERATOR_ADDR": "127.0.0.1:0",
            "TRAILFLOW_PORTAL_ADDR": "127.0.0.1:0", "TRAILFLOW_DOCS_ADDR": "127.0.0.1:0", "TRAILFLOW_PROBE_ADDR": "127.0.0.1:0", "TRAILFLOW_WEBHOOK_ALLOW_PRIVATE": "true",
            "TRAILFLOW_MASTER_KEY": bench.random_master_key(),
        }
        calibrate(options, directory)
        receiver = Receiver(options, directory)
        start = functools.partial(Node, options=options, settings=settings, directory=directory)
        everybody, missed = HEALTHY + HANGING + FAILING, []
        try:
            if options.against:
                raise SystemExit(min(1, bench_webhooks_against.compare(start, receiver, options, body_file)))
            if options.only in (None, "one"):
                alike = {"keys": options.keys, "organizations": 1}
                with start("plain", **alike) as plain, start("behind", **alike) as behind:
                    measure_one_endpoint(plain, behind, receiver, options, body_file)
            if options.only in (None, "crowd"):
                with start("crowd", keys=2 * everybody, organizations=everybody) as node:
                    measure_crowd(node, receiver, options)
            if options.only in (None, "fairness"):
                missed = bench_webhooks_fairness.measure(start, receiver, options)
        finally:
            receiver.server.stop()
    for line in missed:
        print(line)
    # Small numbers have no p99.
    if missed and not options.quick:
        sys.exit(1)


if __name__ == "__main__":
    main()
