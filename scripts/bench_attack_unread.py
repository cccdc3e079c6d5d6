"""Pages that nobody reads; part of scripts/bench_attack.py.

How much memory they take, whether it comes back while their readers still hold on, and what others notice. What is
left after each round is compared with what there was before the first, so that a little more each time adds up.
"""

import json
import multiprocessing
import os
import threading
import time
import urllib.request

import bench
from bench_attack_links import ClosedWindow, get, last_words, slow_reader, stand_back
from bench_attack_waits import P99_AT_MOST, Waits, settled

MIB = 1024 * 1024
RESIDENT_AT_MOST = 400 * MIB
PAGE = "/v1/loads?limit=100&include=stops"


def large_loads(scene, count):
    stop = {"type": "DELIVERY", "name": "n" * 200, "addressLine1": "a" * 200, "addressLine2": "b" * 200,
            "city": "c" * 100}
    caller = bench.Caller(scene.server.url)
    for number in range(count):
        body = {"orderNumber": f"ORD-{number}", "stops": [stop] * 50}
        status, answer = caller.ask("POST", "/v1/loads", scene.pages[1], json.dumps(body), f"large-{number}")
        if status != 201:
            raise SystemExit(f"POST /v1/loads answered {status}: {answer[:300]!r}")


def metrics():
    """The node's numbers of responses that wait to be read."""
    with urllib.request.urlopen(f"http://{os.environ['TRAILFLOW_PROBE_ADDR']}/metrics", timeout=30) as answer:
        lines = [line.split() for line in answer.read().decode().splitlines()]
    return {line[0].removeprefix("trailflow_unread_"): int(line[1]) for line in lines
            if line[0].startswith("trailflow_unread_")}


def resident(scene):
    """The server's memory, in bytes."""
    return scene.server.resident_megabytes() * MIB


def watch(scene, over, told):
    """The most memory that the server takes, and the most bytes that wait in it to be read."""
    most, most_unread, looks = resident(scene), 0, 0
    while not over.wait(0.1):
        most, looks = max(most, resident(scene)), looks + 1
        # Rarely, because the server works for it: what others wait alone must not hold much of that.
        if looks % 20 == 0:
            most_unread = max(most_unread, metrics()["response_bytes"])
    told.put((most, most_unread))


def hold_windows(entrance, key, pages, asked, until):
    """HTTP/2 connections with a closed window. Tells what came of them."""
    held = [ClosedWindow(entrance, PAGE, key, pages // 3) for _ in range(3)]
    # Some are given up after ten seconds; others make place for the next.
    end = time.monotonic() + 30 + pages / 3
    while not all(connection.done() for connection in held) and time.monotonic() < end:
        time.sleep(0.5)
    if all(connection.done() for connection in held):
        asked.set()
    until.wait()
    for connection in held:
        connection.stop()
    return ", ".join(f"{sum(getattr(connection, name) for connection in held)} {name.replace('_', ' ')}"
                     for name in ("connections", "asked", "begun", "given_up"))


def read_slowly(entrance, key, readers, asked, until):
    """HTTP/1.1 readers of one byte a second."""
    threads = [threading.Thread(target=slow_reader, args=(entrance, get(PAGE, key), until), daemon=True)
               for _ in range(readers)]
    for thread in threads:
        thread.start()
    time.sleep(5)
    asked.set()
    until.wait()
    return f"{readers} readers"


class Apart:
    """Callers that read nothing, in a process of their own."""

    def __init__(self, hold, *which):
        self.asked, self.until, self.told = multiprocessing.Event(), multiprocessing.Event(), multiprocessing.Queue()
        # They hold on until they are told: where the measurement fails they end with it.
        self.process = multiprocessing.Process(target=self.run, args=(hold, which), daemon=True)
        self.process.start()

    def run(self, hold, which):
        stand_back()
        self.told.put(hold(*which, self.asked, self.until))

    def stop(self):
        self.until.set()
        return last_words(self.process, self.told)


def one_round(scene, name, entrance, begin, first, wrong):
    """One round: judges memory, and tells what others waited."""
    # In a process of its own, and from the start: it must neither take time from the callers nor be part of the attack.
    over, seen = multiprocessing.Event(), multiprocessing.Queue()
    watcher = multiprocessing.Process(target=watch, args=(scene, over, seen), daemon=True)
    watcher.start()
    alone = scene.latencies(entrance)
    before, counted = resident(scene), metrics()
    apart = begin()
    waits = Waits(alone, scene.latencies(entrance))
    if not apart.asked.wait(30 + scene.options.pages / 3):
        wrong.append(f"{name}: not all pages were asked for")
    # The attackers hold their connections meanwhile.
    back, end = first * 1.2 + 16 * MIB, time.monotonic() + 60
    while True:
        now, left = resident(scene), metrics()
        if (now <= back and not left["response_bytes"]) or time.monotonic() > end:
            break
        time.sleep(0.5)
    over.set()
    most, most_unread = last_words(watcher, seen)
    told = apart.stop()
    refused, dropped = (left[name] - counted[name] for name in ("responses_refused_total", "responses_dropped_total"))
    print(f"{name:40}{before / MIB:8.0f}{most / MIB:8.0f}{now / MIB:8.0f}{most_unread / MIB:10.1f}"
          f"{refused:9}{dropped:9}{waits.p99:11.2f}  {told}", flush=True)
    if most > RESIDENT_AT_MOST:
        wrong.append(f"{name}: unread pages take {most / MIB:.0f} MiB")
    if now > back or left["response_bytes"]:
        wrong.append(f"{name}: {now / MIB:.0f} MiB afterwards, {first / MIB:.0f} before the first; "
                     f"{left['response_bytes']} bytes still wait")
    if entrance is scene.direct and not refused + dropped:
        wrong.append(f"{name}: no page waited until it was dropped; this attacked nothing")
    return waits


def judge_unread(scene, name, entrance, begin, first, wrong):
    _, p99 = settled(lambda: one_round(scene, name, entrance, begin, first, wrong))
    if p99 > P99_AT_MOST:
        wrong.append(f"{name}: others wait {p99:.2f} times as long by p99")


def judge_all_unread(scene, wrong):
    large_loads(scene, 100)
    # As before each round, others have been served for a while.
    scene.latencies(scene.edge)
    first = resident(scene)
    print(f"\n{'unread pages':40}{'MiB':>8}{'most':>8}{'after':>8}{'waiting':>10}"
          f"{'refused':>9}{'dropped':>9}{'p99 ratio':>11}")
    windows = lambda: Apart(hold_windows, scene.edge, scene.pages[0], scene.options.pages)
    judge_unread(scene, "HTTP/2, no window, behind the edge", scene.edge, windows, first, wrong)
    for entrance in (scene.direct, scene.edge):
        name = f"HTTP/1.1, a byte a second, at the {entrance.name}"
        readers = lambda entrance=entrance: Apart(read_slowly, entrance, scene.pages[1], scene.options.readers)
        judge_unread(scene, name, entrance, readers, first, wrong)
