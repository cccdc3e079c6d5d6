"""A prune of the request log by the server itself, and what it does to those who read meanwhile."""

import random
import statistics
import threading
import time

from bench_programs import Caller, say, sql
from bench_scale_statements import middle, told_by_postgres
from quantiles import quantile
from threads import Threads

READERS, READS_A_SECOND = 4, 200
# A load of each organization that has some, with a key of it.
LOADS = """
select k.id, l.id from (select organization_id, min(id::text)::uuid as id from api_keys group by organization_id) k
cross join lateral (select id from loads where organization_id = k.organization_id order by updated_at offset 3 limit 1) l"""
KEPT = "select sum(requests + succeeded) from request_log_days"


class Readers:
    """Reads of loads at a steady rate, by keys of all organizations."""

    def __init__(self, url, targets):
        self.url, self.targets, self.times, self.over = url, targets, [], threading.Event()
        self.threads = Threads(self.read, READERS)
        self.threads.start()

    def read(self, number):
        caller, mixed = Caller(self.url), random.Random(number)
        pause = READERS / READS_A_SECOND
        due = time.perf_counter() + pause * number / READERS
        while not self.over.is_set():
            key, load = mixed.choice(self.targets)
            time.sleep(max(0, due - time.perf_counter()))
            began = time.perf_counter()
            status, answer = caller.ask("GET", f"/v1/loads/{load}", key)
            if status != 200:
                raise SystemExit(f"GET /v1/loads/{load} answered {status}: {answer[:300]!r}")
            self.times.append((time.perf_counter() - began) * 1000)
            # A late one is not made up for by a burst.
            due = max(due + pause, time.perf_counter())

    def stop(self):
        self.over.set()
        self.threads.join()
        return self.times


class Pruned:
    """What came of it."""

    def __init__(self, before, during, removed, wanted, seconds, steps):
        self.before, self.during, self.removed, self.wanted, self.seconds, self.steps = (
            before, during, removed, wanted, seconds, steps)

    def ratio(self, share):
        return quantile(self.during, share) / quantile(self.before, share)

    def show(self):
        print(f"\n{'a load by its id, ' + str(READS_A_SECOND) + '/s':44}{'before':>11}{'during':>11}{'ratio':>9}")
        for title, share in (("p50 ms", 0.5), ("p99 ms", 0.99)):
            print(f"{title:44}{quantile(self.before, share):11.2f}{quantile(self.during, share):11.2f}{self.ratio(share):9.2f}")
        cut = "" if self.removed >= self.wanted else f" of {self.wanted:,}, then it was cut short"
        print(f"removed {self.removed:,} logged requests{cut} in {self.seconds:,.0f} s: {self.removed / self.seconds:,.0f}/s")
        if self.steps:
            took, tenth = [step.milliseconds for step in self.steps], max(1, len(self.steps) // 10)
            print(f"a step: the first tenth {statistics.median(took[:tenth]):,.0f} ms, the last tenth "
                  f"{statistics.median(took[-tenth:]):,.0f} ms, the longest {max(took):,.0f} ms; by {middle(self.steps).nodes}")


def targets_of(side, all_keys):
    keys = {key.removeprefix("tf_test_")[:32]: key for key in all_keys}
    rows = [line.replace("-", "").split("|") for line in sql(side.database, LOADS).splitlines()]
    return [(keys[key], f"load_{load}") for key, load in rows if key in keys]


def measure_prune(side, start, all_keys, requests, wanted, seconds_before, most_seconds):
    """Reads for a while, then while the server removes `wanted` of `requests`. `start` begins a node that keeps so many."""
    targets = targets_of(side, all_keys)
    # PostgreSQL measures its statements all the time: that alone makes them slower.
    with told_by_postgres(side.database, 20, "off") as log:
        side.reach(*start(None))
        say(f"reads for {seconds_before} s, without a prune")
        warm_up(side, targets)
        readers = Readers(side.url, targets)
        time.sleep(seconds_before)
        before = readers.stop()
        begin = int(sql(side.database, KEPT))
        side.reach(*start(requests - wanted))
        warm_up(side, targets)
        say(f"the server removes {wanted:,} logged requests")
        began, removed, told = time.monotonic(), 0, 0
        readers = Readers(side.url, targets)
        while removed < wanted and time.monotonic() - began < most_seconds:
            time.sleep(2)
            removed = begin - int(sql(side.database, KEPT))
            if removed - told >= 1_000_000:
                told = removed
                say(f"  {removed:,} removed")
        seconds, during = time.monotonic() - began, readers.stop()
        steps = log.costs()["a step of the prune"]
    return Pruned(before, during, removed, wanted, seconds, steps)


def warm_up(side, targets):
    caller = Caller(side.url)
    for key, load in targets:
        caller.ask("GET", f"/v1/loads/{load}", key)
