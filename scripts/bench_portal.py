"""Measures the portal's pages and its sign-in; started by scripts/bench-portal, inside scripts/with-services.

Pages: one organization gets a month of traffic by SQL (scripts/bench_portal_fill.py): deliveries with their attempts,
logged requests, usage by quarters, entries of the audit log. An admin joins by the printed invitation. Then every page
is fetched over one kept-alive connection, one page after the other in every round, so that a slow minute of the machine
falls on all of them alike, and beside them the bare endpoint (examples/bare.rs). The time is from the request's first
byte to the response's last, on the same machine. Pages whose p95 is over the budget are named, and then the exit code
is 1.

Sign-in: the Partner API's traffic (GET /v1/loads/{id} from wrk, 32 connections) is measured twice: alone, and while
500 people sign in at the same moment, each from a network of their own, who come again when they are told to. What
counts is the ratio of the two p99 (at most 2), and that no request of a partner fails.
"""

import argparse
import base64
import collections
import concurrent.futures
import hashlib
import hmac
import http.client
import json
import multiprocessing
import os
import pathlib
import re
import statistics
import struct
import tempfile
import threading
import time
import urllib.parse

import bench
from bench_portal_fill import fill, room
from bench_programs import BODY, Caller, Server, check_room, say, sql
from ports import free_port
from quantiles import quantile

BUDGET_MS = 150
# How many times as long partners' slowest requests may take while people sign in.
MOST_TIMES = 2
PASSWORD = "copper lantern drifts north"
COOKIE = "__Host-trailflow"
# A confirmation lasts for ten minutes.
SIGN_IN_EVERY_S = 240
ORGANIZATION = "Bluebonnet Freight (demo)"
EMAIL = "dana@bluebonnet.example"

# The pages by their addresses; what stands in braces is found in the database, or mailed.
PAGES = [
    "/login", "/reset", "/reset/{reset}", "/invitations/{invitation}", "/step-up", "/organizations", "/", "/keys",
    "/keys?show=revoked", "/keys/new", "/keys/{key}/roll", "/keys/{key}/revoke", "/keys/{live_key}/block",
    "/usage", "/usage?period=7d", "/usage?period=7d&by=hour", "/usage?period=30d",
    "/usage?period=90d", "/usage?period=30d&key={key}", "/usage?period=30d&operation=getLoad",
    "/usage?period=7d&by=hour&key={key}", "/usage.csv?period=30d", "/usage.csv?period=7d&by=hour", "/requests", "/requests?operation=getLoad&code=not_found",
    "/requests/req_{request}", "/webhooks", "/webhooks/new", "/webhooks/{hook}", "/webhooks/{hook}/edit",
    "/webhooks/{hook}/rotate", "/webhooks/{hook}/delete", "/deliveries", "/deliveries?state=parked",
    "/deliveries?state=expired", "/deliveries?status=5xx", "/deliveries?status=418", "/deliveries?event=webhook.test",
    "/deliveries?subscription={hook}", "/deliveries?load={load}", "/deliveries?before={old_delivery}",
    "/deliveries/{delivery}", "/deliveries/{parked}", "/replays", "/replays/new", "/replays/new?delivery={parked}", "/people", "/people/invite",
    "/people/{user}/role", "/people/{user}/remove", "/contacts", "/contacts/technical", "/contacts/support", "/staff-requests",
    "/staff-requests/limit", "/staff-requests/scopes", "/staff-requests/live", "/activity", "/activity?before={old_entry}",
    "/documents", "/documents/changelog.atom", "/account", "/account/password", "/account/password/remove", "/account/codes", "/account/recovery-codes",
    "/account/passkeys/new", "/account/passkeys/{passkey}/remove",
]


class Person:
    """Somebody in a browser without script."""

    def __init__(self, url):
        self.url, self.cookies, self.used = url, {}, 0
        self.connection = http.client.HTTPConnection(urllib.parse.urlsplit(url).netloc, timeout=60)

    def ask(self, method, path, form=None):
        headers = {"Origin": self.url, "User-Agent": "bench"}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        body = None
        if form is not None:
            body = urllib.parse.urlencode(form)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        began = time.perf_counter()
        try:
            self.connection.request(method, path, body, headers)
            answer = self.connection.getresponse()
        except (http.client.RemoteDisconnected, ConnectionError):
            # A connection that nobody used for a while is closed.
            self.connection.close()
            began = time.perf_counter()
            self.connection.request(method, path, body, headers)
            answer = self.connection.getresponse()
        text = answer.read()
        took = (time.perf_counter() - began) * 1000
        for line in answer.headers.get_all("set-cookie") or []:
            name, _, value = line.split(";")[0].partition("=")
            self.cookies[name] = value
        return answer.status, text.decode(errors="replace"), took

    def code(self):
        """The next code of their app, which shows each for half a minute."""
        while (step := int(time.time()) // 30) <= self.used:
            time.sleep(0.2)
        self.used = step
        digest = hmac.digest(self.seed, struct.pack(">Q", step), hashlib.sha1)
        at = digest[19] & 15
        return f"{(struct.unpack('>I', digest[at:at + 4])[0] & 0x7fffffff) % 1_000_000:06}"

    def join(self, link):
        path = urllib.parse.urlsplit(link).path
        page = self.ask("GET", path)[1]
        typed = re.search(r'mono small break">([A-Z2-7]+)<', page).group(1)
        self.seed = base64.b32decode(typed + "=" * (-len(typed) % 8))
        form = {"name": "Dana Whitfield", "password": PASSWORD, "code": self.code(),
                "offer": re.search(r'name="offer" value="([^"]+)"', page).group(1)}
        status, page, _ = self.ask("POST", path, form)
        if status != 200 or COOKIE not in self.cookies:
            raise SystemExit(f"joining was answered {status}: {page[:2000]}")

    def sign_in(self):
        form = {"email": EMAIL, "password": PASSWORD, "code": self.code(), "next": "/"}
        self.send("/login", form, 303, "signing in")

    def send(self, path, form, wanted, doing):
        """Sends a form that must be answered so."""
        status, page, _ = self.ask("POST", path, form)
        if status != wanted:
            raise SystemExit(f"{doing} was answered {status}: {page[:2000]}")

    def ask_for_links(self, server):
        """Invites somebody, and asks for a new password; returns the tokens of both links, which are mailed."""
        form = re.search(r'name="form" value="([0-9a-f]+)"', self.ask("GET", "/people/invite")[1]).group(1)
        guest = "guest@bluebonnet.example"
        self.send("/people/invite", {"form": form, "email": guest, "role": "VIEWER"}, 303, "inviting")
        invitation = printed_link(server, guest, "invitations")
        self.send("/reset", {"email": EMAIL}, 200, "asking for a new password")
        return {"invitation": invitation, "reset": printed_link(server, EMAIL, "reset")}


def printed_by(server):
    """What `serve --demo` prints behind its addresses: a key of the demo organization, and the link of an invitation."""
    key = None
    for text in server.lines():
        if found := re.search(r"Bearer (tf_test_\w+)", text):
            key = found.group(1)
        if found := re.search(r"http://\S+/invitations/\S+", text):
            return key, found.group(0)
    raise SystemExit("no invitation was printed")


def printed_link(server, email, page):
    """The token of the link to such a page in the next mail to this address, which the program prints."""
    is_theirs = False
    for text in server.lines():
        is_theirs = is_theirs or f"To: {email}" in text
        found = re.search(rf"http://\S+/{page}/(\S+)", text)
        if is_theirs and found:
            return found.group(1)
    raise SystemExit(f"no link to /{page}/ was printed")


def organization_id():
    return sql(os.environ["TRAILFLOW_TEST_DATABASE_URL"], f"select id from organizations where name = '{ORGANIZATION}'")


def make_hooks(api_url, key):
    """Subscriptions as partners make them; nothing is sent to them, because nothing new happens."""
    caller = Caller(api_url)
    for number in range(5):
        body = json.dumps({"url": f"https://127.0.0.1:{9000 + number}/hooks", "eventTypes": ["load.created", "load.updated"]})
        status, answer = caller.ask("POST", "/v1/webhooks", key, body, f"bench-hook-{number}")
        if status != 201:
            raise SystemExit(f"POST /v1/webhooks was answered {status}: {answer[:500]!r}")


def values_of(organization):
    database = os.environ["TRAILFLOW_TEST_DATABASE_URL"]

    def one(query):
        return sql(database, query.format(organization=organization))

    def id_of(prefix, query):
        return prefix + one(query).replace("-", "")

    of = "where organization_id = '{organization}'"
    old = "order by id offset (select count(*) / 2 from webhook_deliveries) limit 1"
    return {
        "key": id_of("key_", f"select id from api_keys {of} and mode = 'TEST' and revoked_at is null limit 1"),
        "live_key": id_of("key_", f"select id from api_keys {of} and mode = 'LIVE' limit 1"),
        "passkey": id_of("", "select id from portal_factors where kind = 'PASSKEY' limit 1"),
        "hook": id_of("whsub_", f"select id from webhook_subscriptions {of} limit 1"),
        "user": id_of("user_", f"select id from portal_users {of} limit 1"),
        "load": id_of("load_", f"select id from loads {of} limit 1"),
        "delivery": id_of("whdel_", f"select id from webhook_deliveries {of} and state = 'DELIVERED' order by id desc limit 1"),
        "parked": id_of("whdel_", f"select id from webhook_deliveries {of} and state = 'FAILED' order by id desc limit 1"),
        "old_delivery": id_of("whdel_", f"select id from webhook_deliveries {of} {old}"),
        "request": one(f"select request_id from request_log {of} and code = 'not_found' order by at desc limit 1"),
        "old_entry": one(f"select max(sequence) / 2 from audit_entries {of}"),
    }


def measure_pages(person, bare_url, values, fetches):
    times, sizes, bare = collections.defaultdict(list), {}, Person(bare_url)
    signed_in = time.monotonic()
    for number in range(fetches + 2):
        say(f"round {number + 1} of {fetches + 2}")
        if time.monotonic() - signed_in > SIGN_IN_EVERY_S:
            person.sign_in()
            signed_in = time.monotonic()
        for path in PAGES:
            status, page, took = person.ask("GET", path.format(**values))
            if status != 200:
                raise SystemExit(f"GET {path.format(**values)} was answered {status}: {page[:1500]}")
            sizes[path] = len(page)
            # The first two warm up.
            if number >= 2:
                times[path].append(took)
            took = bare.ask("GET", "/bare")[2]
            if number >= 2:
                times["bare"].append(took)
    return times, sizes


def print_pages(times, sizes):
    bare = statistics.median(times["bare"])
    print(f"\n{'page':52}{'p50 ms':>9}{'p95 ms':>9}{'× bare':>9}{'kB':>8}")
    print(f"{'bare dropshot endpoint':52}{bare:9.2f}{quantile(times['bare'], 0.95):9.2f}{1:9.1f}")
    slow = []
    for path in PAGES:
        middle, high = statistics.median(times[path]), quantile(times[path], 0.95)
        print(f"{path:52}{middle:9.2f}{high:9.2f}{middle / bare:9.1f}{sizes[path] / 1000:8.1f}")
        if high > BUDGET_MS:
            slow.append(f"{path} {high:.0f} ms")
    print(f"\np95 of every page at most {BUDGET_MS} ms: {'no, of ' + ', '.join(slow) + ' not' if slow else 'yes'}")
    return slow


class Crowd:
    """People who sign in at once. They stand for machines elsewhere: a process of their own, which takes only the time
    that the measured ones leave."""

    def __init__(self, portal_url, people):
        self.over, self.told = multiprocessing.Event(), multiprocessing.Queue()
        self.process = multiprocessing.Process(target=self.run, args=(portal_url, people))
        self.process.start()

    def run(self, portal_url, people):
        os.nice(19)
        statuses = collections.Counter()
        sign_in_at_once(portal_url, people, self.over, statuses)
        self.told.put(statuses)

    def stop(self):
        self.over.set()
        statuses = self.told.get(timeout=120)
        self.process.join()
        return statuses


def sign_in_at_once(portal_url, people, over, statuses):
    """Each comes at the same moment, from a network of their own. Nobody gets in: a wrong sign-in costs what a right one
    does."""
    gate = threading.Barrier(people)

    def one(number):
        headers = {"Origin": portal_url, "Content-Type": "application/x-www-form-urlencoded",
                   "X-Forwarded-For": f"10.{number // 250}.{number % 250}.1"}
        body = urllib.parse.urlencode({"email": f"{number}.{EMAIL}", "password": PASSWORD, "code": "000000"})
        gate.wait()
        while not over.is_set():
            connection = http.client.HTTPConnection(urllib.parse.urlsplit(portal_url).netloc, timeout=60)
            try:
                connection.request("POST", "/login", body, headers)
                answer = connection.getresponse()
                answer.read()
            except OSError:
                statuses["broken"] += 1
                return
            finally:
                connection.close()
            statuses[answer.status] += 1
            if answer.status != 429:
                return
            over.wait(int(answer.headers["retry-after"]))

    with concurrent.futures.ThreadPoolExecutor(people) as pool:
        list(pool.map(one, range(people)))


def measure_sign_in(program, portal_url, people, rounds, seconds, body_file):
    alone, beside, statuses = [], [], collections.Counter()
    for number in range(rounds):
        say(f"sign-in, round {number + 1} of {rounds}: alone")
        alone.append(program.run("get", "success", 2 * number + 1, seconds, body_file))
        say(f"sign-in, round {number + 1} of {rounds}: beside {people} people")
        crowd = Crowd(portal_url, people)
        # A failed or refused request of a partner ends the measurement.
        beside.append(program.run("get", "success", 2 * number + 2, seconds, body_file))
        statuses += crowd.stop()
    middle = {name: {figure: statistics.median(run[figure] for run in runs) for figure in ("rate", "p50", "p99")}
              for name, runs in (("alone", alone), (f"beside {people} sign-ins", beside))}
    print(f"\n{'GET /v1/loads/{id}':28}{'requests/s':>12}{'p50 ms':>9}{'p99 ms':>9}")
    for name, figures in middle.items():
        print(f"{name:28}{figures['rate']:12,.0f}{figures['p50']:9.2f}{figures['p99']:9.2f}")
    (_, first), (_, second) = middle.items()
    ratio = second["p99"] / first["p99"]
    print(f"p99 ratio {ratio:.2f}; failed requests 0; sign-ins by status: "
          + ", ".join(f"{status}: {count}" for status, count in sorted(statuses.items(), key=str)))
    print(f"p99 of the Partner API at most {MOST_TIMES} times as long: {'yes' if ratio <= MOST_TIMES else 'no'}")
    return ratio


def measure_full(options, directory, person, organization, server):
    """The pages of an organization with a month of traffic; names those that are too slow."""
    used = fill(organization, options.deliveries, options.requests, options.audit, EMAIL)
    print(f"{options.deliveries:,} deliveries, {options.requests:,} logged requests, {options.audit:,} audit entries: "
          f"{used / 1e9:.2f} GB")
    bare = Server([str(options.build / "examples" / "bare"), "9000"], "bare:", {}, directory)
    try:
        # Filling may take longer than a confirmation lasts.
        person.sign_in()
        values = values_of(organization) | person.ask_for_links(server)
        return print_pages(*measure_pages(person, bare.url, values, options.fetches))
    finally:
        bare.stop()


def measure(options, directory, body, body_file):
    check_room(room(options.deliveries, options.requests, options.audit))
    port = free_port()
    portal_url = f"http://127.0.0.1:{port}"
    settings = {"TRAILFLOW_PORTAL_ADDR": f"127.0.0.1:{port}", "TRAILFLOW_PORTAL_URL": portal_url,
                "TRAILFLOW_TRUSTED_PROXIES": "127.0.0.1", "TRAILFLOW_WEBHOOK_ALLOW_PRIVATE": "true"}
    database = os.environ["TRAILFLOW_TEST_DATABASE_URL"]
    with bench.Candidate("portal", options.build / "trailflow", database, directory, options.keys, settings) as program:
        person = Person(portal_url)
        key, link = printed_by(program.api)
        person.join(link)
        organization = organization_id()
        make_hooks(program.api.url, key)
        slow = [] if options.only == "sign-in" else measure_full(options, directory, person, organization, program.api)
        if options.only == "pages":
            return bool(slow)
        program.prepare(body)
        ratio = measure_sign_in(program, portal_url, options.people, options.rounds, options.seconds, body_file)
    return bool(slow) or ratio > MOST_TIMES


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="where the release build is")
    size = lambda name, usual: int(os.environ.get(f"TRAILFLOW_BENCH_{name}", usual))
    parser.add_argument("--deliveries", type=int, default=size("DELIVERIES", 1_000_000), help="or TRAILFLOW_BENCH_DELIVERIES")
    parser.add_argument("--requests", type=int, default=size("REQUESTS", 10_000_000), help="or TRAILFLOW_BENCH_REQUESTS")
    parser.add_argument("--audit", type=int, default=size("AUDIT", 500_000), help="or TRAILFLOW_BENCH_AUDIT")
    parser.add_argument("--fetches", type=int, default=40, help="of every page")
    parser.add_argument("--people", type=int, default=500, help="who sign in at once")
    parser.add_argument("--only", choices=("pages", "sign-in"), help="leave the other part out")
    parser.add_argument("--rounds", type=int, default=3, help="with and without them")
    parser.add_argument("--seconds", type=int, default=20, help="of the Partner API's traffic in each round")
    parser.add_argument("--quick", action="store_true", help="only to see that it works: small numbers")
    options = parser.parse_args()
    options.keys = bench.KEYS
    if options.quick:
        options.deliveries, options.requests, options.audit, options.fetches = 2_000, 10_000, 1_000, 3
        options.people, options.rounds, options.seconds, options.keys = 60, 1, 3, 60
    options.build = options.build.resolve()
    with tempfile.TemporaryDirectory(prefix="trailflow-bench.") as temporary:
        directory, body = pathlib.Path(temporary), json.dumps(BODY)
        body_file = directory / "body.json"
        body_file.write_text(body)
        if measure(options, directory, body, body_file):
            raise SystemExit(1)


if __name__ == "__main__":
    main()
