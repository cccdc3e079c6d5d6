"""What a delivery's latency owes to others; part of scripts/bench_webhooks.py, whose receiver and server it uses.

  retry      fresh events of a subscription beside one delivery of it that waits for its retry, and of a subscription
             without one; on one node and on four. Single replays of both likewise, from staff's request to the arrival
  allowance  an organization's events alone, and beside another's with its full allowance of subscriptions, each at a
             host of its own that takes 1.8 s, and 60 new loads at once

What is promised of both is compared with what was measured, p99 with p99: fresh events wait at most 1.2 times as long
beside a retry that waits, or 5 ms longer; an organization waits at most twice as long beside another's full allowance.
An event or a replay that does not arrive is missed too: it has no latency, and would make the others look better.
"""

import concurrent.futures
import itertools
import json
import time

import bench

# The subscriptions that an organization may have by default, and the loads that it makes at once.
ALLOWANCE, LOADS = 50, 60
NODES = 4
# Below a key's limit of ten a second.
RATE_OF_A_KEY = 8
# Single replays in each round, and the pause after each.
REPLAYS, PAUSE_S = 40, 0.1
# What is promised of p99: at most so many times as long, or so many milliseconds longer.
BESIDE_A_RETRY, BESIDE_AN_ALLOWANCE = (1.2, 5), (2, 0)


def measure(start, receiver, options):
    """Measures, and returns what was promised and missed."""
    missed = []
    for count in (1, NODES):
        with start(f"retry{count}", keys=8, organizations=2) as node:
            node.grow(count)
            missed += measure_retry(node, receiver, options, count)
    with start("allowance", keys=16, organizations=2) as node:
        missed += measure_allowance(node, receiver, options)
    return missed


def keys_of(node):
    """The keys of each organization: they are dealt out in turn."""
    return node.keys[::2], node.keys[1::2]


def measure_retry(node, receiver, options, count):
    plain, waiting = keys_of(node)
    subscriptions = [node.subscribe(keys[0], f"{receiver.url}/picky") for keys in (plain, waiting)]
    create(node, waiting[0], "fail-0")
    title, found, replayed = f"retry, {count} node{'s' if count > 1 else ''}", [], []
    for number, beside in itertools.product(range(options.rounds), (False, True)):
        bench.say(f"{title}, round {number + 1} of {options.rounds}: {'beside' if beside else 'without'}")
        if beside:
            # The one before may be over; a minute is the first delay.
            create(node, waiting[0], f"fail-{number + 1}")
        found.append((beside, steady(node, receiver, waiting if beside else plain, options)))
        replayed.append((beside, replays(node, receiver, subscriptions[beside])))
    missed = compare(f"{title}, replays", replayed, "a retry waits")
    return missed + compare(title, found, "a retry waits", BESIDE_A_RETRY)


def measure_allowance(node, receiver, options):
    ours, theirs = keys_of(node)
    node.subscribe(ours[0], f"{receiver.url}/ok")
    port = receiver.url.rpartition(":")[2]
    slow = [node.subscribe(theirs[index % len(theirs)], f"http://127.0.1.{index + 1}:{port}/slow?{index}")
            for index in range(ALLOWANCE)]
    found = []
    for number, beside in itertools.product(range(options.rounds), (False, True)):
        bench.say(f"allowance, round {number + 1} of {options.rounds}: {'beside' if beside else 'alone'}")
        if beside:
            with concurrent.futures.ThreadPoolExecutor(LOADS) as pool:
                names = [f"slow-{number}-{index}" for index in range(LOADS)]
                list(pool.map(lambda name: create(node, theirs[int(name.split("-")[2]) % len(theirs)], name), names))
        found.append((beside, steady(node, receiver, ours, options)))
        if beside:
            bench.say(f"{node.queued():,} of theirs are still queued; waiting for them")
            ends = time.monotonic() + 180
            while node.queued() > 0 and time.monotonic() < ends:
                time.sleep(1)
    beside = f"{len(slow) * LOADS:,} slow deliveries beside"
    return compare(f"allowance of {ALLOWANCE}", found, beside, BESIDE_AN_ALLOWANCE)


def steady(node, receiver, keys, options):
    """The latencies of fresh events, in milliseconds, and how many did not arrive."""
    rate = min(options.rate, RATE_OF_A_KEY * len(keys))
    # The lane is known and the endpoint has been answered promptly before it is measured.
    node.create_steadily(keys, rate, 2)
    time.sleep(1)
    receiver.reset()
    answered = node.create_steadily(keys, rate, options.seconds)
    receiver.settled()
    latencies = [posted for posted, _ in receiver.latencies(answered)]
    return latencies, len(answered) - len(latencies)


def replays(node, receiver, subscription):
    """The latencies of single replays, in milliseconds, and how many did not arrive."""
    receiver.reset()
    asked = {}
    for delivery, sent in node.delivered(subscription, REPLAYS):
        asked[sent] = time.time_ns() // 1000
        node.replay(subscription, delivery)
        time.sleep(PAUSE_S)
    receiver.settled()
    latencies = [waited for _, waited in receiver.latencies(asked)]
    return latencies, len(asked) - len(latencies)


def create(node, key, name):
    body = node.body.replace("@EXTERNAL_ID@", name)
    status, answer = bench.Caller(node.server.url).ask("POST", "/v1/loads", key, body, f"{name}-{time.time_ns()}")
    if status != 201:
        raise SystemExit(f"POST /v1/loads answered {status}: {answer[:500]!r}")
    return json.loads(answer)["data"]["id"]


def compare(title, found, beside, promised=None):
    """
    Prints p50 and p99 of both, all rounds together, and their ratios. Returns what did not arrive, and what was promised
    of p99 and missed.
    """
    figures, missed = {}, []
    for crowded in (False, True):
        runs = [run for was_crowded, run in found if was_crowded == crowded]
        values = sorted(value for latencies, _ in runs for value in latencies)
        if not values:
            raise SystemExit(f"{title}: nothing arrived")
        figures[crowded] = [values[int(len(values) * share)] for share in (0.5, 0.99)]
        name = f"{title}, {beside}" if crowded else f"{title}, without"
        print(f"{name:52}{figures[crowded][0]:9.1f} p50 ms{figures[crowded][1]:9.1f} p99 ms  {len(values):,} arrived")
        if lost := sum(missing for _, missing in runs):
            missed.append(f"{name}: {lost:,} of {len(values) + lost:,} had not arrived when nothing more came")
    ratios = [there / max(without, 0.001) for without, there in zip(figures[False], figures[True])]
    print(f"{title + ', ratio':52}{ratios[0]:9.2f} p50   {ratios[1]:9.2f} p99", flush=True)
    without, there = figures[False][1], figures[True][1]
    times, more = promised or (float("inf"), 0)
    if there > max(times * without, without + more):
        missed.append(
            f"{title}, {beside}: p99 is {there:.1f} ms, where {times} times {without:.1f} ms or {more} ms more is promised")
    return missed
