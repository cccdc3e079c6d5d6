"""Twelve faults, each in a running installation; see scripts/gameday.

For each: the states of the status page's components within two rounds of probes (and a minute at most), and the alerts
that fire while the fault lasts, no others. Exits with 1 if anything is not as it should be."""

import argparse
import concurrent.futures
import pathlib
import queue
import shutil
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, field

from gameday_alerts import Prometheus
from gameday_network import Certificates
from gameday_stack import PROBE_SECONDS, Stack

COMPONENTS = ["api-reads", "api-writes", "tracking", "webhooks", "documents", "portal"]
API = COMPONENTS[:3]
UP, NO_DATA, SLOW, OUTAGE = {"Up"}, {"No data"}, {"Degraded"}, {"Outage"}
# A one-time code is good for one sign-in in half a minute: a round between two of them only reads the page.
OFTEN = {"Outage", "Partial outage"}
# Two rounds of probes, and the time that the second takes; a minute is what is promised.
WITHIN_S = 60
# Before each fault, Prometheus learns what is usual.
BEFORE_S = 30
# The longest `for:` of an alert that a fault is to cause, and two evaluations.
LONG_S = 230
# How often a drill is repeated during which this process stood still.
TRIES = 4
# An objective's rules are evaluated once a minute, over minutes.
USUAL_S = 130


@dataclass
class Fault:
    """How it begins and ends, what the page shows of it, and which alerts fire."""

    name: str
    begin: callable
    end: callable
    states: dict
    alerts: set = field(default_factory=set)
    lasts_s: int = USUAL_S


def shown(default, **others):
    """A state for each component: `documents=UP`, or `api=OUTAGE` for the three of the API."""
    states = dict.fromkeys(COMPONENTS, default)
    for name, state in others.items():
        states.update(dict.fromkeys(API if name == "api" else [name], state))
    return states


def lock_dispatcher(stack):
    stack.locked = stack.psql("begin; lock table webhook_workers, webhook_lanes in access exclusive mode; "
                              "select pg_sleep(3600)")


def unlock_dispatcher(stack):
    stack.psql("select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(3600)%' "
               "and pid <> pg_backend_pid()").wait()
    stack.locked.wait()


def read_only(stack, value):
    stack.psql(f"alter system set default_transaction_read_only = {value}").wait()
    # The setting itself can be changed while it holds.
    stack.psql("select pg_reload_conf()").wait()


def edge(stack, state, *backends):
    for backend in backends:
        stack.edge(backend, state)


def slow(stack, seconds):
    stack.cable.delay_s = seconds


FAULTS = [
    Fault("database-away", lambda it: it.kill("postgres", signal.SIGQUIT), Stack.start_postgres,
          shown(OUTAGE, webhooks=NO_DATA, documents=UP, portal=OFTEN),
          {"TrailflowNoNodeReady", "TrailflowKeysStale"}),
    Fault("database-read-only", lambda it: read_only(it, "on"), lambda it: read_only(it, "off"),
          shown(OUTAGE, webhooks=NO_DATA, documents=UP, portal=OFTEN), {"TrailflowNoNodeReady"}),
    Fault("redis-away", lambda it: it.kill("redis"), Stack.start_redis, shown(UP), {"TrailflowLimitsWithoutRedis"}),
    Fault("one-node-of-three", lambda it: it.kill("node 2"), lambda it: it.start_node(1), shown(UP),
          {"TrailflowNodeDown"}, LONG_S),
    Fault("dispatcher-stopped", lock_dispatcher, unlock_dispatcher, shown(UP, webhooks=OUTAGE),
          {"TrailflowWebhooksLate"}, LONG_S),
    Fault("slow-by-5-s", lambda it: slow(it, 5), lambda it: slow(it, 0), shown(SLOW, webhooks=UP)),
    Fault("certificate-expired", lambda it: it.start_edge("expired"), lambda it: it.start_edge("good"),
          shown(OUTAGE, webhooks=NO_DATA)),
    Fault("dns", lambda it: it.prober.say(nameless=1), lambda it: it.prober.say(),
          shown(OUTAGE, webhooks=NO_DATA)),
    Fault("edge-503", lambda it: edge(it, "maint", "api", "portal", "docs"),
          lambda it: edge(it, "ready", "api", "portal", "docs"), shown(OUTAGE, webhooks=NO_DATA)),
    Fault("documents-gone", lambda it: edge(it, "maint", "docs"), lambda it: edge(it, "ready", "docs"),
          shown(UP, documents=OUTAGE)),
    Fault("clock-skew", lambda it: it.clocks.say(skew_s=600), lambda it: it.clocks.say(), shown(UP)),
    Fault("prober-cut-off", lambda it: it.cable.cut(), lambda it: it.cable.join(), shown(NO_DATA)),
]


class Frozen(Exception):
    """This process stood still for a while: what it saw says nothing."""


def rest(seconds):
    began = time.monotonic()
    time.sleep(seconds)
    if time.monotonic() - began > seconds + 10:
        raise Frozen


def until_states(stack, wanted, within_s):
    """How long it took until the page shows this; `None`: it did not in time. And what it shows."""
    began = time.monotonic()
    while True:
        states, took = stack.states(), time.monotonic() - began
        if states and all(states.get(name) in wanted[name] for name in wanted):
            return took, states
        if took > within_s:
            return None, states
        rest(0.5)


def watch(stack, prometheus, fault):
    """What is seen of a fault: problems, and a line to read."""
    problems = []
    began = time.monotonic()
    fault.begin(stack)
    # A state that holds already has to hold after two rounds.
    if fault.states == shown(UP):
        rest(2 * PROBE_SECONDS + 5)
    took, states = until_states(stack, fault.states, max(1, WITHIN_S - (time.monotonic() - began)))
    if took is None:
        problems.append(f"states after {WITHIN_S} s: {brief(states)}")
    seen = time.monotonic() - began
    fired = {}
    while (lasted := time.monotonic() - began) < fault.lasts_s:
        for name in prometheus.firing():
            fired.setdefault(name, round(lasted))
        rest(2)
    if took is not None and (late := until_states(stack, fault.states, PROBE_SECONDS))[0] is None:
        problems.append(f"states at its end: {brief(late[1])}")
    if fired.keys() != fault.alerts:
        missing, others = fault.alerts - fired.keys(), fired.keys() - fault.alerts
        problems.append(f"alerts missing: {sorted(missing)}, and others: {sorted(others)}")
    alerts = ", ".join(f"{name} after {at} s" for name, at in sorted(fired.items())) or "none"
    return problems, f"{brief(states)} after {seen:.0f} s; alerts: {alerts}"


def brief(states):
    by_state = {}
    for name, state in states.items():
        by_state.setdefault(state, []).append(name)
    parts = (f"{state}: {'all' if len(names) == len(COMPONENTS) else ' '.join(names)}"
             for state, names in by_state.items())
    return "; ".join(parts) or "nothing"


def drill(stack, fault):
    took, states = until_states(stack, shown(UP), 180)
    if took is None:
        return [f"not all was up before it: {brief(states)}"], ""
    prometheus = Prometheus(stack, fault.name)
    try:
        ends = time.monotonic() + BEFORE_S
        while time.monotonic() < ends or not prometheus.watches():
            if time.monotonic() > ends + 60:
                return ["Prometheus does not scrape"], ""
            rest(1)
        if before := prometheus.firing():
            return [f"alerts before it: {sorted(before)}"], ""
        try:
            return watch(stack, prometheus, fault)
        finally:
            fault.end(stack)
    finally:
        prometheus.stop()


def work(stack, faults, results):
    stack.start()
    while True:
        try:
            fault = faults.get_nowait()
        except queue.Empty:
            return
        for _ in range(TRIES):
            try:
                problems, line = drill(stack, fault)
                # Without the partner's requests an installation would look other than it does.
                stack.requests.check()
                break
            except Frozen:
                problems, line = ["this process was frozen each time"], ""
        results[fault.name] = problems
        print(f"{'FAILED' if problems else 'passed'}  {fault.name:20} {line}", flush=True)
        for problem in problems:
            print(f"        {'':20} {problem}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stacks", type=int, default=2, help="installations at a time")
    parser.add_argument("--faults", help="these alone, separated by commas")
    parser.add_argument("--keep", action="store_true", help="keep the logs")
    arguments = parser.parse_args()
    names = arguments.faults.split(",") if arguments.faults else [fault.name for fault in FAULTS]
    if unknown := set(names) - {fault.name for fault in FAULTS}:
        raise SystemExit(f"no such faults: {', '.join(sorted(unknown))}")
    # The long ones first, so that no installation ends alone.
    faults, results, began = queue.Queue(), {}, time.monotonic()
    for fault in sorted(FAULTS, key=lambda fault: -fault.lasts_s):
        if fault.name in names:
            faults.put(fault)
    root = pathlib.Path(tempfile.mkdtemp(prefix="trailflow-gameday.", dir="/tmp"))
    root.chmod(0o755)
    certificates = Certificates(root / "certificates")
    stacks = [Stack(number, root, certificates) for number in range(1, min(arguments.stacks, len(names)) + 1)]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        with concurrent.futures.ThreadPoolExecutor(len(stacks)) as pool:
            for done in [pool.submit(work, stack, faults, results) for stack in stacks]:
                done.result()
    finally:
        for stack in stacks:
            stack.stop()
        if arguments.keep:
            print(f"the logs are in {root}")
        else:
            shutil.rmtree(root)
    failed = [name for name in names if results.get(name) != []]
    minutes = (time.monotonic() - began) / 60
    print(f"{len(names) - len(failed)} of {len(names)} faults were seen as they should be, in {minutes:.0f} minutes")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
