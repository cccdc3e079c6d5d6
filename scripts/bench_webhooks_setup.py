"""What scripts/bench_webhooks.py measures: a server with organizations and keys, and a receiver."""

import itertools
import json
import os
import random
import subprocess
import sys
import threading
import time
import urllib.request

import bench
from bench_programs import new_database, sql
from threads import Threads


def uuid_of(subscription):
    return subscription.removeprefix("whsub_")


class Memory:
    """Samples a server's resident memory and keeps the most of each phase."""

    def __init__(self, server):
        self.server, self.phase, self.most = server, "idle", {}
        threading.Thread(target=self.sample, daemon=True).start()

    def sample(self):
        while self.server.process.poll() is None:
            try:
                now = self.server.resident_megabytes()
            except (AttributeError, OSError):
                return
            self.most[self.phase] = max(now, self.most.get(self.phase, 0))
            time.sleep(0.25)


class Node:
    """A server on a database of its own, with organizations, keys and staff's access to it."""

    def __init__(self, name, options, settings, directory, keys, organizations, program=None):
        keys_file = directory / f"keys-{name}"
        self.name, self.database, self.organizations, self.others = name, new_database(name), {}, []
        self.directory = directory
        settings = settings | {
            "TRAILFLOW_DATABASE_URL": self.database, "TRAILFLOW_DEMO_KEYS": str(keys),
            "TRAILFLOW_DEMO_ORGANIZATIONS": str(organizations), "TRAILFLOW_DEMO_KEYS_FILE": str(keys_file)}
        program = str(program or options.build / "trailflow")
        subprocess.run([program, "migrate"], env={**os.environ, **settings}, cwd=directory, check=True,
                       stdin=subprocess.DEVNULL, stdout=sys.stderr)
        self.server = bench.Server([program, "serve", "--demo"], "Partner API:", settings, directory)
        self.settings = {name: value for name, value in settings.items() if "_DEMO_" not in name}
        self.program = program
        self.operator_url = self.server.address("Operator API:")
        self.keys = bench.wait_for_keys(keys_file, keys)
        self.token = subprocess.run(
            [program, "operator-token", "create", "--name", "bench"], env={**os.environ, **settings}, cwd=directory,
            check=True, capture_output=True, text=True).stdout.split()[-1]
        self.memory = Memory(self.server)
        self.body = json.dumps(bench.BODY)
        self.callers = directory / f"callers-{name}"
        self.callers.write_text("".join(f"{key}\tnone\tnone\n" for key in self.keys))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        most = ", ".join(f"{phase} {most:.0f}" for phase, most in self.memory.most.items())
        print(f"memory of {self.name}, most MB: {most}", flush=True)
        for server in (self.server, *self.others):
            server.stop()

    def grow(self, count):
        """Has so many servers on its database; steady load goes to all of them."""
        while 1 + len(self.others) < count:
            self.others.append(bench.Server([self.program, "serve"], "Partner API:", self.settings, self.directory))

    def queued(self):
        return int(self.sql("select count(*) from webhook_queue where due_at is not null and tries = 0"))

    def sql(self, text):
        return sql(self.database, text)

    def subscribe(self, key, url):
        """Subscribes to new loads; returns the subscription's id."""
        # An organization subscribes a URL once, and some measurements want more than one queue to it.
        body = json.dumps({"url": f"{url}?{time.time_ns()}", "eventTypes": ["load.created"]})
        status, answer = bench.Caller(self.server.url).ask("POST", "/v1/webhooks", key, body, f"subscribe-{time.time_ns()}")
        if status != 201:
            raise SystemExit(f"POST /v1/webhooks answered {status}: {answer[:500]!r}")
        made = json.loads(answer)["data"]["id"]
        self.organizations[made] = self.sql(
            f"select replace(organization_id::text, '-', '') from webhook_subscriptions where id = '{uuid_of(made)}'")
        return made

    def order(self, subscription, what):
        """Pauses or resumes a subscription."""
        self.ask_staff(subscription, f"webhooks/{subscription}/{what}")

    def replay(self, subscription, delivery):
        """Queues one of its deliveries again."""
        self.ask_staff(subscription, f"webhook-deliveries/whdel_{delivery}/replay")

    def ask_staff(self, subscription, what):
        organization = f"{self.operator_url}/v1/organizations/org_{self.organizations[subscription]}"
        request = urllib.request.Request(
            f"{organization}/{what}", method="POST", data=b'{"reason": "A load test."}',
            headers={"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"})
        urllib.request.urlopen(request, timeout=30).read()

    def delivered(self, subscription, count):
        """Its newest deliveries that have arrived, and when their loads were sent, in microseconds."""
        lines = self.sql(
            f"""select replace(d.id::text, '-', '') || ' ' || split_part(l.external_id, '-', 2) from webhook_deliveries d
            join loads l on l.organization_id = d.organization_id and l.id = d.load_id
            where d.subscription_id = '{uuid_of(subscription)}' and d.state = 'DELIVERED' and l.external_id like 'sent-%'
            order by d.id desc limit {count}""").splitlines()
        return [(delivery, int(sent)) for delivery, sent in map(str.split, lines)]

    def create_steadily(self, keys, rate, seconds):
        """
        Creates loads at `rate` a second from 8 threads, the keys in turn. A late one is not made up for by a burst.
        Returns when each was answered by when it was sent, both in microseconds.
        """
        # Mixed, so that a short run too has its share of every organization.
        turns, threads = itertools.cycle(random.Random(1).sample(keys, len(keys))), 8
        answered, refused = {}, []
        beginning = time.time() + 0.1

        def create(number):
            urls = [server.url for server in (self.server, *self.others)]
            caller = bench.Caller(urls[number % len(urls)])
            for index in range(number, int(rate * seconds), threads):
                time.sleep(max(0, beginning + index / rate - time.time()))
                sent = time.time_ns() // 1000
                name = f"sent-{sent}-steady-{index}"
                status, answer = caller.ask("POST", "/v1/loads", next(turns), self.body.replace("@EXTERNAL_ID@", name), name)
                answered[sent] = time.time_ns() // 1000
                if status != 201:
                    refused.append((status, answer[:300]))

        workers = Threads(create, threads)
        workers.start()
        workers.join()
        if refused:
            raise SystemExit(f"steady: {len(refused)} refused, the first: {refused[0]}")
        return answered

    def create_fast(self, nonce, seconds, body_file):
        return bench.run_wrk("stamped", "success", self.server, self.callers, nonce, seconds, body_file)


class Receiver:
    """examples/receiver.rs, and what it has seen."""

    def __init__(self, options, directory):
        self.server = bench.Server([str(options.build / "examples" / "receiver")], "receiver:", {}, directory)
        self.url = self.server.url

    def ask(self, path):
        return urllib.request.urlopen(self.url + path, timeout=60).read()

    def reset(self):
        self.ask("/reset")

    def report(self):
        return json.loads(self.ask("/report"))

    def latencies(self, answered):
        """From sent, and from answered, to arrived: in milliseconds, of all that arrived since the last reset."""
        arrivals = [tuple(map(int, line.split())) for line in self.ask("/arrivals").split(b"\n") if line]
        return [((at - sent) / 1000, max(0, at - answered[sent]) / 1000) for sent, at in arrivals if sent in answered]

    def settled(self, created=0, within=120):
        """
        The figures when nothing has arrived for two seconds, and the events of so many loads have: one that is late
        belongs to this measurement, and not to the next.
        """
        ends, before = time.monotonic() + within, self.report()
        while time.monotonic() < ends:
            time.sleep(2)
            now = self.report()
            if before["count"] == now["count"] >= created:
                return now
            before = now
        raise SystemExit(f"deliveries of {created:,} loads had not ended after {within} s: {before}")
