"""Attacks the server and looks at its other callers; started by scripts/bench-attack, inside scripts/with-services and
scripts/with-edge.

Every figure is a ratio within one run, so the machine's speed does not matter:

  refusals   what a refusal costs in server CPU, for each kind of request that is made to be dear, over what the
             cheapest 429 of the limiter costs. A request whose body is not read ends its connection, so it is
             compared with the cheapest one on connections of its own.
  callers    the latency of other organizations' reads while each attack runs, over their latency right before it: at
             the node itself, and behind the edge over TLS, which refuses some of the attacks itself.
  unread     pages that nobody reads: 600 over three HTTP/2 connections with a closed window, which only the edge
             speaks; then 60 HTTP/1.1 readers of one byte a second, at the node itself and behind the edge. The memory
             that the server takes, and whether it comes back to what it was before the first of them: see
             scripts/bench_attack_unread.py.

A p99 is that of a thousand reads, so the ten slowest decide it, and a hiccup of the machine makes ten. What is
beyond its bound is measured in two more rounds, and the median of the three counts: this forgives a hiccup beside an
attack. One in the seconds before it hides a little, which is why no figure of a single run says much below its bound.

What a key of limit 1 sends must be refused by the limiter, or for its length alone, which is looked at in each answer. Forged keys come from
many addresses, each below the number of refusals that is logged one by one, and from one address, far above it.

Attacks come at a steady rate from processes of their own. They stand for machines elsewhere, so they take only the
time that the server, the edge and the other callers leave; what they sent is told beside.
"""

import argparse
import collections
import faulthandler
import json
import multiprocessing
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse

import bench
from bench_attack_links import CLOSED, LIMITED, MUTED, Entrance, Link, get, last_words, stand_back
from bench_attack_unread import judge_all_unread
from bench_attack_waits import P50_AT_MOST, P99_AT_MOST, Waits, settled
from threads import Threads

CONNECTIONS = 16
REFUSAL_AT_MOST = 1.5
FORGED = "tf_test_" + "1" * 32
MANY, ONE = "forged keys, many addresses", "forged keys, one address"
NO_BODY = "a body that does not come"
# Targets that are too long to be looked at: refused with 400, and beyond an address's bound only counted.
LONG = ("statuses=,,, of 60 kB", "unknown parameters of 60 kB")
# What the edge answers itself: heads and bodies that are too large or do not come.
OF_THE_EDGE = {"400", "408", CLOSED}


def post(body, key, *headers):
    lines = ["POST /v1/loads HTTP/1.1", "Host: api.trailflow.ai", f"Authorization: Bearer {key}",
             "Content-Type: application/json", "Idempotency-Key: attack", f"Content-Length: {len(body)}", *headers]
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


def attacks(key):
    """What is sent, by name; all with a key that has nothing left, but for the forged ones."""
    wrong = '{"orderNumber":"O","references":[' + ",".join(["0"] * 60_000) + "]}"
    double = "{" + ",".join(f'"m{n // 2}":0' for n in range(9_000)) + "}"
    many = [f"X-Header-{n}: {'v' * 40}" for n in range(90)]
    return {
        "statuses=,,,": get("/v1/loads?statuses=" + "," * 8_000, key),
        "unknown parameters": get("/v1/loads?" + "&".join(f"p{n}=1" for n in range(1_100)), key),
        LONG[0]: get("/v1/loads?statuses=" + "," * 60_000, key),
        LONG[1]: get("/v1/loads?" + "&".join(f"p{n}=1" for n in range(8_000)), key),
        "wrong references": post(wrong, key),
        "nesting": post("[" * 131_072, key),
        "doubled members": post(double, key),
        "not JSON": post("x" * 131_072, key),
        "100 headers": get("/v1/loads", key, *many),
        NO_BODY: post("", key).replace(b"Content-Length: 0", b"Content-Length: 100000"),
        "a small body": post('{"orderNumber":"O"}', key),
        MANY: get("/v1/loads", FORGED),
        ONE: get("/v1/loads", FORGED),
    }


def expected(name):
    """What the node answers to this attack."""
    return {MANY: {"401"}, ONE: {"401", MUTED}, **dict.fromkeys(LONG, {"400", MUTED})}.get(name, {LIMITED})


def attack(entrance, name, request, rate, until, answers):
    """Sends a request at a steady rate over several connections, in a process of its own."""
    stand_back()
    links = [Link(entrance, 2 if name == ONE else 10 + number, name == MANY) for number in range(CONNECTIONS)]
    began, counts = time.monotonic(), [collections.Counter() for _ in links]

    def run(number):
        due = began + number / rate
        while not until.is_set():
            time.sleep(max(0, due - time.monotonic()))
            due += CONNECTIONS / rate
            counts[number][links[number].ask(request)] += 1

    threads = Threads(run, CONNECTIONS)
    threads.start()
    until.wait()
    # The edge waits some seconds for a body that does not come.
    threads.join()
    answers.put(sum(counts, collections.Counter()))


class Scene:
    def __init__(self, options, server, operator_url, token):
        self.options, self.server, self.token = options, server, token
        self.staff = bench.Caller(operator_url)
        self.direct, self.edge = entrances(server.url)
        attacker, neighbours = self.organization("Attacker"), self.organization("Neighbours")
        self.limited = self.key(attacker, 1)
        self.pages = [self.key(attacker, 600) for _ in range(2)]
        # Each may read 600 times a minute.
        self.readers = [self.key(neighbours, 600) for _ in range(20)]
        caller = bench.Caller(server.url)
        status, answer = caller.ask("POST", "/v1/loads", self.readers[0], json.dumps(bench.BODY), "neighbour")
        if status != 201:
            raise SystemExit(f"POST /v1/loads answered {status}: {answer[:300]!r}")
        self.load = json.loads(answer)["data"]["id"]

    def ask_staff(self, method, path, body):
        status, answer = self.staff.ask(method, path, self.token, json.dumps(body), "none")
        if status not in (200, 201):
            raise SystemExit(f"{method} {path} answered {status}: {answer[:300]!r}")
        return json.loads(answer)["data"]

    def organization(self, name):
        made = self.ask_staff("POST", "/v1/organizations", {"name": name})["id"]
        self.ask_staff("PUT", f"/v1/organizations/{made}/access", {"state": "TEST_ENABLED", "reason": "A load test."})
        return made

    def key(self, organization, limit):
        wanted = {"name": f"limit {limit}", "mode": "TEST", "scopes": ["loads:read", "loads:write"],
                  "rateLimitPerMinute": limit}
        return self.ask_staff("POST", f"/v1/organizations/{organization}/api-keys", wanted)["token"]

    def latencies(self, entrance):
        """What other callers wait, in seconds, at a steady 100 reads a second over two connections."""
        found, failed, seconds = [], [], self.options.seconds

        def read(number):
            link, due, turn = Link(entrance), time.monotonic(), number
            end = due + seconds
            while (now := time.monotonic()) < end:
                time.sleep(max(0, due - now))
                due += 0.02
                began = time.perf_counter()
                status = link.ask(get(f"/v1/loads/{self.load}", self.readers[turn % len(self.readers)]))
                found.append(time.perf_counter() - began)
                turn += 2
                if status != "200":
                    failed.append(status)

        threads = Threads(read, 2)
        threads.start()
        threads.join()
        if failed:
            raise SystemExit(f"neighbours' reads were answered {collections.Counter(failed)}")
        return found

    def spend(self, link, request, wanted):
        """Until this request is answered so."""
        for _ in range(2000):
            if link.ask(request) == wanted:
                return
        raise SystemExit(f"2,000 requests and no answer {wanted}")

    def refusal(self, request, count, wanted=LIMITED):
        """The server's CPU for one such refusal, in microseconds."""
        link = Link(self.direct, many=wanted == "401")
        self.spend(link, get("/v1/loads?limit=1", self.limited) if wanted == LIMITED else request, wanted)
        link.fresh, before, refused = 0, self.server.cpu_seconds(), 0
        for _ in range(count):
            refused += link.ask(request) == wanted
        # The windows move on meanwhile, and let one through now and then.
        if refused < count * 0.9:
            raise SystemExit(f"{refused} of {count} were answered {wanted}")
        return (self.server.cpu_seconds() - before) / count * 1e6, link.fresh > count / 2


def entrances(url):
    """The node itself, and the edge in front of it as soon as it serves."""
    direct, edge = urllib.parse.urlsplit(url), urllib.parse.urlsplit(os.environ["TRAILFLOW_EDGE_API_URL"])
    direct = Entrance("node", direct.hostname, direct.port)
    edge = Entrance("edge", edge.hostname, edge.port, os.environ["TRAILFLOW_EDGE_CERTIFICATE"])
    for _ in range(100):
        if Link(edge).ask(get("/health/api", FORGED)) == "200":
            return direct, edge
        time.sleep(0.1)
    raise SystemExit("nothing is served through the edge")


def judge_refusals(scene, wrong):
    count = scene.options.refusals
    plain = get("/v1/loads", scene.limited)
    cheapest = {
        False: scene.refusal(plain, count)[0],
        True: scene.refusal(get("/v1/loads", scene.limited, "Connection: close"), count)[0],
    }
    print(f"\n{'a refusal of':32}{'CPU µs':>10}{'over the cheapest':>20}")
    print(f"{'GET /v1/loads':32}{cheapest[False]:10.1f}{1:20.2f}")
    print(f"{'the same, a connection each':32}{cheapest[True]:10.1f}{1:20.2f}")
    for name, request in attacks(scene.limited).items():
        # A request whose body is not read ends its connection.
        cost, fresh = scene.refusal(request, count, {MANY: "401", ONE: MUTED, **dict.fromkeys(LONG, MUTED)}.get(name, LIMITED))
        ratio = cost / cheapest[fresh]
        print(f"{name:32}{cost:10.1f}{ratio:20.2f}")
        if ratio > REFUSAL_AT_MOST:
            wrong.append(f"{name}: a refusal costs {ratio:.2f} times the cheapest")


def beside(scene, entrance, name, request):
    """What others wait without this attack and then beside it, and how it was answered."""
    alone = scene.latencies(entrance)
    if name not in (MANY, ONE):
        scene.spend(Link(scene.direct), get("/v1/loads?limit=1", scene.limited), LIMITED)
    until, queue = multiprocessing.Event(), multiprocessing.Queue()
    # It attacks until it is told: where the measurement fails it ends with it.
    attacker = multiprocessing.Process(
        target=attack, args=(entrance, name, request, scene.options.rate, until, queue), daemon=True)
    attacker.start()
    during = scene.latencies(entrance)
    until.set()
    return Waits(alone, during), last_words(attacker, queue)


def judge_callers(scene, entrance, wrong):
    print(f"\n{f'others at the {entrance.name}, while':32}{'sent/s':>8}{'p50 ms':>9}{'alone':>8}{'ratio':>7}"
          f"{'p99 ms':>9}{'alone':>8}{'ratio':>7}  answers")
    wanted = {name: request for name, request in attacks(scene.limited).items() if re.search(scene.options.attacks, name)}
    if not wanted:
        raise SystemExit(f"no attack is named {scene.options.attacks}")
    for name, request in wanted.items():
        def one_round():
            waits, answers = beside(scene, entrance, name, request)
            told = ", ".join(f"{answer}: {count}" for answer, count in answers.most_common())
            print(f"{name:32}{answers.total() / scene.options.seconds:8.0f}{waits.row()}  {told}", flush=True)
            fitting = expected(name) | (OF_THE_EDGE if entrance is scene.edge else set())
            if sum(answers[answer] for answer in fitting) < answers.total() * 0.9 or not answers:
                wrong.append(f"{entrance.name}, {name}: answered {told}")
            return waits

        p50, p99 = settled(one_round)
        if p50 > P50_AT_MOST or p99 > P99_AT_MOST:
            wrong.append(f"{entrance.name}, {name}: others wait {p50:.2f} times as long by p50, {p99:.2f} by p99")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="directory of the built program")
    parser.add_argument("--seconds", type=int, default=10, help="of each attack")
    parser.add_argument("--rate", type=int, default=200, help="attacks a second")
    parser.add_argument("--refusals", type=int, default=4000, help="refusals that are weighed, of each kind")
    parser.add_argument("--pages", type=int, default=600, help="pages that nobody reads")
    parser.add_argument("--readers", type=int, default=60, help="slow readers")
    parser.add_argument("--only", choices=("refusals", "callers", "unread"), help="leave the other parts out")
    parser.add_argument("--attacks", default="", metavar="REGEX", help="only these, of those that callers notice")
    return parser.parse_args()


def main():
    options = arguments()
    # Attackers as well: see last_words.
    faulthandler.enable()
    directory = pathlib.Path(tempfile.mkdtemp(prefix="trailflow-attack."))
    settings = {
        "TRAILFLOW_DATABASE_URL": os.environ["TRAILFLOW_TEST_DATABASE_URL"],
        "TRAILFLOW_REDIS_URL": os.environ["TRAILFLOW_TEST_REDIS_URL"],
        "TRAILFLOW_MASTER_KEY": bench.random_master_key(),
        "TRAILFLOW_OPERATOR_ADDR": "127.0.0.1:0", "TRAILFLOW_LOG": "warn"}
    program = str((options.build / "trailflow").resolve())
    run = lambda *command: subprocess.run(
        [program, *command], env={**os.environ, **settings}, cwd=directory, check=True, capture_output=True, text=True).stdout
    run("migrate")
    server = bench.Server([program, "serve"], "Partner API:", settings, directory)
    wrong = []
    try:
        operator_url = server.address("Operator API:")
        token = run("operator-token", "create", "--name", "bench").split()[-1]
        scene = Scene(options, server, operator_url, token)
        if options.only in (None, "refusals"):
            judge_refusals(scene, wrong)
        if options.only in (None, "callers"):
            for entrance in (scene.direct, scene.edge):
                judge_callers(scene, entrance, wrong)
        if options.only in (None, "unread"):
            judge_all_unread(scene, wrong)
    finally:
        server.stop()
    shutil.rmtree(directory)
    for line in wrong:
        print(line)
    if wrong:
        sys.exit(1)


if __name__ == "__main__":
    main()
