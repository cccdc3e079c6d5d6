"""Upgrades three nodes and two workers behind the shipped proxy under load, and goes back; see scripts/drill-upgrade.

The previous program and the current one run side by side on the schema of the current one, and of one after it. No request
fails, none is carried out twice, no change is lost, and each has its webhook. What is deleted meanwhile stays deleted."""

import argparse
import os
import re
import statistics
import subprocess
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from drill_common import Api, Cluster, Copy, Node, check, fail, main, random_key, say, start_edge, wait_for
from drill_deletes import PARTNERS as DELETERS
from drill_deletes import Deletes, judge_deletes, subscriptions
from drill_endpoint import Endpoint
from drill_load import EVENTS, PER_KEY, Traffic, failed, milliseconds, table
from gameday_network import edge_configuration
from ports import free_port

NODES, WORKERS, ORGANIZATIONS = 3, 2, 8
# What a request may take during the upgrade, compared with before it.
SLOWER = 2
# The share of the requests that must have been sent: partners who wait for responses send fewer.
SENT_SHARE = 0.95
# To the new version and back so often, and the medians of it count: each way takes few seconds, and one pause of the disk
# is a hundredth of that.
ROUNDS = 3
STEADY, MIGRATING, REPLACING = "steady", "migrating", "replacing"
# What the version after the current one might do while both run.
NEXT_STEP = """\
begin; set local lock_timeout = '2s'; alter table loads add column drill_note text not null default '';
insert into seaql_migrations (version, applied_at) values ('m9999_drill', 0); commit"""


def commit_of(program):
    """The commit that a program was built from."""
    told = subprocess.run([program, "--version"], check=True, capture_output=True, text=True).stdout
    found = re.search(r"\(([0-9a-f]{7,40})\)", told.splitlines()[0])
    if not found:
        fail(f"{program} does not tell its commit; build it with TRAILFLOW_COMMIT set: {told}")
    return found.group(1)


@dataclass
class Phase:
    """A part of the drill: what is done in it, or nothing, and when it began."""

    name: str
    kind: str
    step: Callable
    began: float = 0.0


class Installation:
    """PostgreSQL, three nodes and two workers behind the shipped proxy, all of the previous program."""

    def __init__(self, processes, previous, keys):
        self.processes, self.cluster = processes, Cluster(processes, "upgrade")
        self.cluster.init()
        self.cluster.start()
        self.cluster.until_writable()
        master_key, redis = random_key(), os.environ["TRAILFLOW_TEST_REDIS_URL"]

        def node(role, number):
            made = Node(processes, f"{role} {number}", self.cluster.url, master_key, redis, role,
                        TRAILFLOW_TRUSTED_PROXIES="127.0.0.1", TRAILFLOW_DATABASE_CONNECTIONS="8")
            made.program = previous
            return made

        self.nodes = [node("serve", number + 1) for number in range(NODES)]
        self.workers = [node("work", number + 1) for number in range(WORKERS)]
        self.nodes[0].command("migrate")
        self.keys = self.nodes[0].demo_keys(ORGANIZATIONS + keys, ORGANIZATIONS)
        for one in self.nodes + self.workers:
            one.start()
        shipped = processes.directory / "haproxy.cfg"
        ports = [[one.ports[which] for which in ["API", "PORTAL", "DOCS", "PROBE"]] for one in self.nodes]
        shipped.write_text(edge_configuration(ports))
        self.api_port = start_edge(processes, shipped, TRAILFLOW_EDGE_STATUS_SERVER=f"127.0.0.1:{free_port()}",
                                   TRAILFLOW_EDGE_SNAPSHOT_SERVER=f"127.0.0.1:{free_port()}")

    def reader(self, number):
        """A key of an organization, through the proxy."""
        return Api(lambda: self.api_port, self.keys[number])

    def migrate(self, program):
        """As the document says: once, by the new program, while the old nodes serve."""
        by, by.program = self.nodes[0], program
        say("  " + by.command("migrate").strip())
        self.cluster.sql(NEXT_STEP)

    def replace_all(self, program):
        """One after the other: stop, start, wait until it is ready."""
        for one in self.nodes + self.workers:
            ended = one.stop()
            if ended != 0:
                fail(f"{one.name} ended with {ended}")
            one.program = program
            one.start()


def drill(processes, arguments):
    programs = {name: str(getattr(arguments, name)) for name in ["previous", "current"]}
    if not arguments.restart:
        commits = [commit_of(program) for program in programs.values()]
        check(len(set(commits)) == 2, f"two versions: from {commits[0]} to {commits[1]}, and back")
    rate, seconds = (100, 5) if arguments.short else (arguments.rate, 30)
    writers = -(-rate // PER_KEY)
    installation = Installation(processes, programs["previous"], writers + DELETERS)
    endpoint = Endpoint()
    for number in range(ORGANIZATIONS):
        endpoint.subscribe(installation.reader(number), EVENTS.values())
    readers = [installation.reader(number) for number in range(ORGANIZATIONS)]
    before, keys = subscriptions(readers), installation.keys[ORGANIZATIONS:]
    traffic = Traffic(installation.api_port, keys[DELETERS:], rate)
    deletes = Deletes(installation.api_port, keys[:DELETERS], endpoint.uncounted, lambda: traffic.phase)
    phases = plan(installation, programs, seconds, 1 if arguments.short else ROUNDS)
    say(f"{rate} requests a second, half of them writes, from {writers} partners")
    traffic.phase = "start"
    traffic.start()
    deletes.start()
    # The first requests of a partner open its connection and fill the caches.
    pause(5)
    for phase in phases:
        traffic.phase, phase.began = phase.name, time.monotonic()
        phase.step()
    ended = time.monotonic()
    traffic.stop()
    deletes.stop()
    say(table([phase.name for phase in phases], traffic.sent))
    judge_rate(traffic.sent, phases, ended, rate, writers, arguments.short)
    tell_repeated(endpoint, phases)
    judge(installation, traffic, endpoint)
    judge_times(traffic.sent, phases, arguments.short)
    judge_deletes(deletes, before, subscriptions(readers))
    for one in installation.nodes + installation.workers:
        check(one.stop() == 0, f"{one.name} ends well")


def plan(installation, programs, seconds, rounds):
    def steady(name):
        return Phase(name, STEADY, lambda: pause(seconds))

    def replacing(name, which):
        return Phase(name, REPLACING, lambda: installation.replace_all(programs[which]))

    phases = [steady("before"), Phase("migration", MIGRATING, lambda: installation.migrate(programs["current"]))]
    for number in range(1, rounds + 1):
        phases += [replacing(f"{number}: to the new", "current"), steady(f"{number}: new"),
                   replacing(f"{number}: back", "previous"), steady(f"{number}: old again")]
    return phases


def pause(seconds):
    threading.Event().wait(seconds)


def judge_rate(sent, phases, ended, rate, writers, short):
    """Whether as many requests were sent as promised."""
    for phase, end in zip(phases, [phase.began for phase in phases[1:]] + [ended], strict=True):
        seconds = end - phase.began
        count, wanted = sum(one.phase == phase.name for one in sent), rate * seconds
        text = f"{phase.name}: {count / seconds:.0f} requests a second of {rate}"
        if short:
            say(f"  {text}")
        else:
            # A phase begins in the middle of a partner's turn.
            check(count + writers >= SENT_SHARE * wanted, text)


def judge_times(sent, phases, short):
    """Whether requests usually took much longer while nodes were replaced than while they were not."""
    def of(kind):
        times = [milliseconds([one for one in sent if one.phase == phase.name], 0.99)
                 for phase in phases if phase.kind == kind]
        return statistics.median(times), max(times)

    (usual, most), (during, longest) = of(STEADY), of(REPLACING)
    say(f"  p99 was {during:.1f} ms while nodes were replaced (the worst: {longest:.1f}), and {usual:.1f} ms otherwise "
        f"({most:.1f}): {during / usual:.2f} x")
    if not short:
        check(during <= SLOWER * usual, f"at most {SLOWER} x")


def tell_repeated(endpoint, phases):
    """When webhooks came that had come before: the first ten of them."""
    repeated = [(delivery, before, again) for delivery, moments in endpoint.moments.items()
                for before, again in zip(moments, moments[1:])]
    for delivery, before, again in repeated[:10]:
        phase = next((phase.name for phase in reversed(phases) if phase.began <= before), "start")
        say(f"  {delivery} came in the phase {phase!r}, and again after {again - before:.3f} s")


def judge(installation, traffic, endpoint):
    wrong = failed(traffic.sent)
    for one in wrong[:10]:
        say(f"  {one.phase}: {one.what} {one.status} {one.message} after {one.took * 1_000:.0f} ms")
    loads = {}
    for number in range(ORGANIZATIONS):
        copy = Copy(lambda: installation.api_port, installation.keys[number])
        copy.until_polled()
        loads |= copy.loads
    ours = [load for load in loads.values() if (load["externalId"] or "").startswith("x-w")]
    names, created = [load["orderNumber"] for load in ours], traffic.creations()
    changes, newest = traffic.changes(), traffic.newest()
    wait_for("every webhook", lambda: changes <= set(endpoint.changes), within_s=120)
    check(not wrong, f"none of {len(traffic.sent)} requests failed")
    check(len(names) == len(set(names)), f"none of {len(names)} loads was created twice")
    check(not traffic.given_up and set(names) == set(created), "each is of one intent, and each intent has one")
    lost = [name for name, load in created.items() if loads.get(load, {"updatedAt": 0})["updatedAt"] != newest[load]]
    check(not lost, f"none of {len(traffic.acknowledged)} acknowledged changes was lost")
    arrived = {change: ids for change, ids in endpoint.changes.items() if change[0] in newest}
    check(set(arrived) == changes, f"each of {len(changes)} changes has its webhook, and nothing else has one")
    several = [change for change, ids in arrived.items() if len(set(ids)) > 1]
    check(not several, "each under one delivery id")
    again = sum(len(ids) - 1 for ids in arrived.values())
    check(again == 0, "no webhook was sent twice, because each attempt was answered")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--previous", required=True, help="the program to begin with")
    parser.add_argument("--current", required=True, help="the program to upgrade to")
    parser.add_argument("--short", action="store_true", help="a few seconds, and a fifth of the requests")
    parser.add_argument("--rate", type=int, default=500, help="requests a second; a machine that is too slow for 500 says so")
    parser.add_argument("--restart", action="store_true", help="the two programs may be the same one: a rolling restart")
    given = parser.parse_args()
    main(lambda processes: drill(processes, given), "drill-upgrade")
    say("The upgrade drill has passed.")
