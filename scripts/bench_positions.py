"""Measures positions and judges every tracking read beside; started by scripts/bench-positions, inside
scripts/with-services.

Feeds send batches at a steady rate, as telematics do: each load reports every few seconds, a batch holds reports of
many loads in no order, one batch in ten comes late, after newer ones, and one in ten comes twice. Meanwhile readers
ask GET /v1/tracking/{loadId} for loads drawn at random. Where a load was is a function of the load and the moment, so
an answer can be judged by itself, and its moment must lie between

  the newest report whose batch was acknowledged before the read began, or that was read before, and
  the newest report that was sent before the read ended.

At the end the newest reports of all loads are compared with what tracking says, all batches of the last seconds are
sent again, and nothing may change. What is measured shares its cores with the feeds, PostgreSQL and Redis.
"""

import argparse
import json
import os
import pathlib
import queue
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time

import bench
from quantiles import quantile
from threads import Threads

ORGANIZATIONS = 10
FEEDS, READERS = 8, 4
SCOPES = ["tracking:read", "loads:read"]
EPOCH_MS = 1_774_100_000_000


class Staff:
    """The operator API, over one connection."""

    def __init__(self, url, token):
        self.caller, self.token = bench.Caller(url), token

    def ask(self, method, path, body=None):
        status, answer = self.caller.ask(method, path, self.token, None if body is None else json.dumps(body), "none")
        if status not in (200, 201):
            raise SystemExit(f"{method} {path} answered {status}: {answer[:500]!r}")
        return json.loads(answer)["data"]


class Organization:
    def __init__(self, staff, number, loads):
        self.id = staff.ask("POST", "/v1/organizations", {"name": f"Carrier feed {number}"})["id"]
        path = f"/v1/organizations/{self.id}"
        staff.ask("PUT", f"{path}/access", {"state": "TEST_ENABLED", "reason": "A load test."})
        key = {"name": "reader", "mode": "TEST", "scopes": SCOPES, "rateLimitPerMinute": 600}
        # Readers ask more than one key may.
        self.keys = [staff.ask("POST", f"{path}/api-keys", key)["token"] for _ in range(READERS)]
        self.path = f"{path}/positions"
        self.loads = [Load(f"{number}-{n}", self, n) for n in range(loads)]
        for start in range(0, loads, 1000):
            rows = [{"externalId": load.name, "orderNumber": load.name, "status": "IN_TRANSIT"}
                    for load in self.loads[start:start + 1000]]
            done = staff.ask("PUT", f"{path}/loads", {"loads": rows})
            if done["created"] != len(rows):
                raise SystemExit(f"loads were not made: {done}")


class Load:
    """One load, and what may be said of it."""

    def __init__(self, name, organization, number):
        self.name, self.organization, self.number = name, organization, number
        self.acknowledged = self.sent = 0

    def report(self, moment):
        return {"load": self.name, "recordedAt": moment, "source": "eld", "speedMph": moment % 70, **self.place(moment)}

    def place(self, moment):
        tenths = (moment - EPOCH_MS) // 100
        return {"latitude": round(25 + (tenths * 7 + self.number) % 20_000 / 1000, 3),
                "longitude": round(-120 + (tenths * 13 + self.number) % 40_000 / 1000, 3)}


class Trial:
    def __init__(self, options, server, operator_url, token):
        self.options, self.server, self.operator_url, self.token = options, server, operator_url, token
        staff = Staff(operator_url, token)
        self.organizations = [Organization(staff, n, options.loads // ORGANIZATIONS) for n in range(ORGANIZATIONS)]
        self.due = queue.Queue()
        self.lock = threading.Lock()
        self.taken, self.late, self.feeding, self.reading, self.wrong = 0, [], [], [], []
        self.stored = set()
        self.over = threading.Event()

    def plan(self):
        """When which batch goes out: (seconds from the start, organization, reports)."""
        mixed, plans = random.Random(1), []
        batch, rate = self.options.batch, self.options.rate
        per_organization = rate / ORGANIZATIONS / batch
        for index, organization in enumerate(self.organizations):
            turns = 0
            for n in range(int(self.options.seconds * per_organization)):
                at = (n + index / ORGANIZATIONS) / per_organization
                loads = [organization.loads[(turns + k) % len(organization.loads)] for k in range(batch)]
                turns += batch
                moment = EPOCH_MS + int(at * 1000)
                reports = [(load, moment + mixed.randrange(0, 1000, 100)) for load in loads]
                mixed.shuffle(reports)
                # What a phone without a signal sends later, behind newer reports of the same loads.
                fate = mixed.random()
                plans.append((at + (self.options.every * 1.5 if fate < 0.1 else 0), organization, reports))
                if fate > 0.9:
                    plans.append((at + mixed.random() * self.options.every * 2, organization, reports))
        plans = [plan for plan in plans if plan[0] < self.options.seconds]
        return sorted(plans, key=lambda plan: plan[0])

    def feed(self, _):
        caller = bench.Caller(self.operator_url)
        while (item := self.due.get()) is not None:
            at, organization, reports = item
            wait = self.began + at - time.monotonic()
            if wait > 0:
                time.sleep(wait)
            self.send(caller, organization, reports, at)

    def send(self, caller, organization, reports, at=None):
        body = json.dumps({"positions": [load.report(moment) for load, moment in reports]})
        with self.lock:
            for load, moment in reports:
                load.sent = max(load.sent, moment)
                self.stored.add((load.name, moment))
        began = time.monotonic()
        status, answer = caller.ask("POST", organization.path, self.token, body, "none")
        ended = time.monotonic()
        with self.lock:
            done = json.loads(answer)["data"] if status == 200 else {}
            if (done.get("accepted"), done.get("ignored"), done.get("rejected")) != (len(reports), 0, []):
                self.wrong.append(f"a batch was answered {status}: {answer[:200]!r}")
                return
            for load, moment in reports:
                load.acknowledged = max(load.acknowledged, moment)
            self.taken += len(reports)
            self.feeding.append(ended - began)
            if at is not None:
                self.late.append(began - self.began - at)

    def read(self, number):
        caller, mixed = bench.Caller(self.server.url), random.Random(number)
        pause = READERS / self.options.reads
        at = self.began
        while not self.over.is_set():
            at += pause
            time.sleep(max(0, at - time.monotonic()))
            organization = mixed.choice(self.organizations)
            # A reader keeps to its own loads: then none may be seen to go back.
            self.judge(caller, mixed.choice(organization.loads[number::READERS]), organization.keys[number])

    def judge(self, caller, load, key, exactly=False):
        with self.lock:
            least = load.acknowledged
        began = time.monotonic()
        status, answer = caller.ask("GET", f"/v1/tracking/{load.name}", key)
        took = time.monotonic() - began
        with self.lock:
            most = load.sent
            self.reading.append(took)
            problem = self.problem(load, status, answer, least, least if exactly else most)
            if problem:
                self.wrong.append(f"{load.name}: {problem}: {status} {answer[:400]!r}")

    def problem(self, load, status, answer, least, most):
        if status != 200:
            return "was not answered"
        data = json.loads(answer)["data"]
        position = data["position"]
        if data["externalId"] != load.name or not data["eligibleForTracking"]:
            return "is another load, or not tracked"
        if position is None:
            return f"has no position, but {least} was taken" if least else None
        moment = position["recordedAt"]
        if not least <= moment <= most:
            return f"shows {moment}, which is not in {least}..{most}"
        load.acknowledged = max(load.acknowledged, moment)
        place = load.place(moment)
        if any(position[name] != place[name] for name in place):
            return f"was at {place} then"
        return None

    def run(self):
        plans = self.plan()
        for plan in plans:
            self.due.put(plan)
        for _ in range(FEEDS):
            self.due.put(None)
        cpu = self.server.cpu_seconds()
        self.began = time.monotonic() + 0.2
        feeds, readers = Threads(self.feed, FEEDS), Threads(self.read, READERS)
        feeds.start()
        readers.start()
        feeds.join()
        took = time.monotonic() - self.began
        self.over.set()
        readers.join()
        figures = {"seconds": took, "rate": self.taken / took, "late": self.late, "feeding": list(self.feeding),
                   "reading": list(self.reading), "cpu": (self.server.cpu_seconds() - cpu) / took}
        self.compare()
        self.repeat([plan for plan in plans if plan[0] > self.options.seconds - 2 * self.options.every])
        self.compare()
        return figures

    def compare(self):
        """Every load, now that nothing is under way. Paced, because keys have limits."""
        caller = bench.Caller(self.server.url)
        for n in range(min(len(self.organizations[0].loads), self.options.compared // ORGANIZATIONS)):
            for organization in self.organizations:
                self.judge(caller, organization.loads[n], organization.keys[n % READERS], exactly=True)
                time.sleep(1 / 300)

    def repeat(self, plans):
        caller, mixed = bench.Caller(self.operator_url), random.Random(2)
        mixed.shuffle(plans)
        for _, organization, reports in plans:
            self.send(caller, organization, reports)


def milliseconds(seconds, share):
    return quantile(seconds, share) * 1000 if seconds else float("nan")


def rows():
    command = ["psql", "-qAt", "-d", os.environ["TRAILFLOW_TEST_DATABASE_URL"], "-c", "select count(*) from positions"]
    return int(subprocess.run(command, check=True, stdin=subprocess.DEVNULL, capture_output=True, text=True).stdout)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="directory of the built program")
    parser.add_argument("--rate", type=int, default=2000, help="positions a second, apart from repeated ones")
    parser.add_argument("--seconds", type=int, default=120)
    parser.add_argument("--batch", type=int, default=100, help="positions a request")
    parser.add_argument("--every", type=int, default=10, help="seconds between two reports of a load")
    parser.add_argument("--reads", type=int, default=60, help="tracking reads a second")
    parser.add_argument("--compared", type=int, default=2000, help="loads that are compared at the end")
    options = parser.parse_args()
    options.loads = options.rate * options.every
    return options


def main():
    options = arguments()
    directory = pathlib.Path(tempfile.mkdtemp(prefix="trailflow-positions."))
    settings = {
        "TRAILFLOW_DATABASE_URL": os.environ["TRAILFLOW_TEST_DATABASE_URL"],
        "TRAILFLOW_REDIS_URL": os.environ["TRAILFLOW_TEST_REDIS_URL"],
        "TRAILFLOW_MASTER_KEY": "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=",
        "TRAILFLOW_API_ADDR": "127.0.0.1:0", "TRAILFLOW_OPERATOR_ADDR": "127.0.0.1:0",
        "TRAILFLOW_PORTAL_ADDR": "127.0.0.1:0", "TRAILFLOW_DOCS_ADDR": "127.0.0.1:0", "TRAILFLOW_PROBE_ADDR": "127.0.0.1:0", "TRAILFLOW_LOG": "warn"}
    program = str((options.build / "trailflow").resolve())
    run = lambda *command: subprocess.run(
        [program, *command], env={**os.environ, **settings}, cwd=directory, check=True, capture_output=True, text=True).stdout
    run("migrate")
    server = bench.Server([program, "serve"], "Partner API:", settings, directory)
    try:
        operator_url = server.address("Operator API:")
        token = run("operator-token", "create", "--name", "bench").split()[-1]
        trial = Trial(options, server, operator_url, token)
        figures = trial.run()
        stored = rows()
    finally:
        server.stop()
    if stored != len(trial.stored):
        trial.wrong.append(f"{stored} positions are stored where {len(trial.stored)} different ones were sent")
    print(f"""
{options.loads:,} loads of {ORGANIZATIONS} organizations, {options.batch} positions a batch, {figures['seconds']:.0f} s
positions taken    {figures['rate']:,.0f}/s (wanted: {options.rate:,}/s, one batch in ten late, one in ten twice)
batches            p50 {milliseconds(figures['feeding'], 0.5):.1f} ms, p99 {milliseconds(figures['feeding'], 0.99):.1f} ms; sent late by p99 {milliseconds(figures['late'], 0.99):.0f} ms
tracking reads     {len(figures['reading']) / figures['seconds']:.0f}/s, p50 {milliseconds(figures['reading'], 0.5):.1f} ms, p99 {milliseconds(figures['reading'], 0.99):.1f} ms
server             {figures['cpu'] * 100:.0f} % of a core
judged             {len(trial.reading):,} reads, {stored:,} stored positions
wrong answers      {len(trial.wrong)}""")
    for wrong in trial.wrong[:10]:
        print("  " + wrong)
    if trial.wrong:
        # What the server says about it; its log holds warnings and errors only.
        print((directory / "trailflow.log").read_text()[:4000])
    shutil.rmtree(directory)
    if trial.wrong:
        sys.exit(1)
    if figures["rate"] < options.rate * 0.99:
        sys.exit("the rate was not reached")


main()
